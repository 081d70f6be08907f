"""A reported mistake names what it is about; where it goes is a setting. An old record is known as one."""

from dataclasses import replace
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from kcity.handout.corrections import address, known, text
from kcity.rulebook.freshness import fresh_days, is_old, newest
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK

PAGE = "https://k.example/sources?lang=en&doubt=c27"
NAMES = ["hellot-2026", "c27"]


@pytest.mark.parametrize("language", WRITTEN)
def test_a_report_names_what_it_is_about_the_page_and_the_rulebook(language):
    said = text(BOOK, NAMES, PAGE, words(language))

    assert all(name in said for name in (*NAMES, PAGE, BOOK.about.version))
    assert BOOK.doubts["c27"].title[language] in said
    assert BOOK.sources["hellot-2026"].title[language] in said


def test_a_report_is_an_email_that_is_filled_in(monkeypatch):
    monkeypatch.setenv("KCITY_CORRECTIONS", "mailto:data@k.example")
    opened = urlsplit(address(BOOK, NAMES, PAGE, words("ko")))
    filled = parse_qs(opened.query)

    assert (opened.scheme, opened.path) == ("mailto", "data@k.example")
    assert filled["body"] == [text(BOOK, NAMES, PAGE, words("ko"))]
    assert "c27" in filled["subject"][0]


@pytest.mark.parametrize("place", ["https://git.example/new", "https://git.example/new?labels=data"])
def test_a_report_is_an_issue_that_is_filled_in(monkeypatch, place):
    monkeypatch.setenv("KCITY_CORRECTIONS", place)
    opened = address(BOOK, NAMES, PAGE, words("en"))
    filled = parse_qs(urlsplit(opened).query)

    assert opened.startswith(place)
    assert filled["body"] == [text(BOOK, NAMES, PAGE, words("en"))]
    assert "hellot-2026" in filled["title"][0]


@pytest.mark.parametrize("place", ["", "javascript:alert(1)", "http://git.example", "data@k.example"])
def test_without_a_place_that_can_be_used_there_is_no_link(monkeypatch, place):
    monkeypatch.setenv("KCITY_CORRECTIONS", place)

    assert address(BOOK, NAMES, PAGE, words("en")) is None


def test_a_link_reports_only_what_is_on_record():
    assert known(BOOK, "c27,nothing,c27,hellot-2026,<b>") == ("c27", "hellot-2026")
    assert known(BOOK, "") == ()


def test_a_record_is_as_fresh_as_its_newest_day():
    assert newest(BOOK).isoformat() == BOOK.about.researched
    assert not is_old(BOOK, newest(BOOK) + timedelta(days=365))
    assert is_old(BOOK, newest(BOOK) + timedelta(days=366))


def test_a_newer_source_makes_the_record_fresh():
    source = BOOK.sources["hellot-2026"].model_copy(update={"date": "2031-05"})

    assert newest(replace(BOOK, sources={"hellot-2026": source})) == date(2031, 5, 1)


@pytest.mark.parametrize(("given", "days"), [("30", 30), ("", 365), ("soon", 365), ("-1", 365), ("9999999", 365)])
def test_how_long_a_record_is_fresh_is_a_setting(monkeypatch, given, days):
    monkeypatch.setenv("KCITY_FRESH_DAYS", given)

    assert fresh_days() == days

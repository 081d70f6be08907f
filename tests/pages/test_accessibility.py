"""The accessibility statement says what was found, and when, and nothing that was not."""

from datetime import date

import pytest

from kcity.record import accessibility
from kcity.record.accessibility import CHECKS, LIMITS, UNTRIED, Looked
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.pages.conftest import shown

FOUND = Looked(date(2026, 11, 25), date(2026, 11, 26), "4.12.1", "Chromium 156", 400, {"en": 50, "ko": 7}, 60, 2, 0)


def visited(visit, monkeypatch, found, language="en"):
    """Return the statement's words where the tests found something, or came without a result."""
    monkeypatch.setattr(accessibility, "looked", lambda: found)
    return shown(visit("accessibility", lang=language))


@pytest.mark.parametrize("language", WRITTEN)
def test_it_says_what_stands_the_way_round_it_and_what_was_not_tried(visit, monkeypatch, language):
    say = words(language)
    text = visited(visit, monkeypatch, FOUND, language)

    assert say("access-partially", standard="WCAG 2.2 AA") in text
    for name in LIMITS:
        assert say(f"access-limit-{name}") in text
        assert say(f"access-round-{name}") in text
    assert all(say(f"access-check-{name}") in text for name in CHECKS)
    assert all(say(f"access-untried-{name}", browser="Chromium 156") in text for name in UNTRIED)


def test_it_gives_the_result_and_its_days(visit, monkeypatch):
    say = words("en")
    text = visited(visit, monkeypatch, FOUND)

    assert "axe-core 4.12.1" in text
    assert "f 60 such screens" in text
    assert "50 in English and 7 in " in text
    assert say.span(FOUND.first, FOUND.last) in text
    assert say("access-none") in text
    assert say("access-known", count=2) in text


def test_what_was_found_and_is_not_mended_is_counted(visit, monkeypatch):
    bad = Looked(date(2026, 11, 26), date(2026, 11, 26), "4.12.1", "Chromium 156", 400, {"en": 50}, 60, 0, 3)
    text = visited(visit, monkeypatch, bad)

    assert words("en")("access-new", count=3) in text
    assert words("en")("access-none") not in text


def test_without_a_result_it_claims_none(visit, monkeypatch):
    text = visited(visit, monkeypatch, None)

    assert words("en")("access-no-result") in text
    assert words("en")("access-none") not in text


def test_a_barrier_is_reported_where_corrections_go(visit, monkeypatch):
    app = visit("accessibility", lang="en")
    assert "/accessibility" in app.code[0].value

    monkeypatch.setenv("KCITY_CORRECTIONS", "mailto:data@k.example")
    app = visit("accessibility", lang="en")
    [link] = app.get("link_button")
    assert link.proto.url.startswith("mailto:data@k.example?subject=Accessibility")


@pytest.mark.parametrize("page", ["", "check", "many"])
def test_every_page_leads_to_it(visit, page):
    assert "accessibility" in [link.proto.page for link in visit(page or "start", lang="en").get("page_link")][-1]


def test_a_spoilt_result_is_none(tmp_path, monkeypatch):
    monkeypatch.setattr(accessibility, "_RESULT", tmp_path / "accessibility.json")
    assert accessibility.looked() is None
    (tmp_path / "accessibility.json").write_text('{"parts": {}}', encoding="utf-8")
    assert accessibility.looked() is None

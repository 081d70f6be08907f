"""Start, in both languages: the first question, and today's intakes."""

from urllib.parse import parse_qsl

import pytest

from kcity.rulebook import load
from kcity.rulebook.words import LANGUAGES, words
from tests.pages.conftest import has, headings

BOOK = load()


@pytest.mark.parametrize("script", ["app.py", "pages/frame.py"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_scripts_draw_start(visit, script, lang):
    app = visit(script=script, lang=lang)

    assert [title.value for title in app.title] == [words(lang)("start-title")]
    assert app.header[0].value == BOOK.questions["applicant"].ask[lang]


@pytest.mark.parametrize("script", ["app.py", "pages/frame.py"])
def test_both_scripts_open_check(visit, script):
    app = visit("check", script=script, lang="en")

    assert [title.value for title in app.title] == [words("en")("page-check")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_of_applicant_is_a_link_to_check(visit, lang):
    links = [each.proto for each in visit(lang=lang).get_by_key("choices").get("page_link")]

    assert {link.page for link in links} == {"check"}
    assert [dict(parse_qsl(link.query_string)) for link in links] == [
        {"lang": lang, "applicant": value} for value in BOOK.questions["applicant"].values
    ]


def test_who_has_answered_may_go_on(visit):
    query = {"lang": "en", "applicant": "local-government", "country": "VN"}
    links = [each.proto for each in visit(**query).get_by_key("first-question").get("page_link")]

    assert links[-1].label == words("en")("start-continue")
    assert dict(parse_qsl(links[-1].query_string)) == query


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("day", "year"), [("2021-03-01", 2021), ("2024-03-01", 2024), ("2026-11-22", 2026)])
def test_today_s_intakes_are_those_of_the_edition_in_force(visit, on, day, year, lang):
    on(day)
    app = visit(lang=lang)

    tracks = BOOK.editions[year].tracks.values()
    assert [subheader.value for subheader in app.subheader] == [track.name[lang] for track in tracks]
    for track in tracks:
        assert has(app, track.requirements["lead-may-apply"].text[lang])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_an_edition_start_says_so(visit, on, lang):
    on("2027-02-01")
    app = visit(lang=lang)

    say = words(lang)
    assert headings(app)[0] == say("start-title")
    assert not app.subheader
    assert has(app, say("notice-no-edition", day="2027년 2월 1일" if lang == "ko" else "1 February 2027"))

"""Start, in both languages: the first question, the search, examples, today's intakes, figures."""

from urllib.parse import parse_qsl

import pytest

from kcity.record.examples import examples
from kcity.record.places import by_country
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from pages.shared.plain import plain
from tests.book import BOOK
from tests.pages.conftest import has, headings, readable, shown


def links(app, page=None):
    """Return the links to other pages: where each leads, with what, and what it is called."""
    found = [
        (each.proto.page, dict(parse_qsl(each.proto.query_string)), each.proto.label) for each in app.get("page_link")
    ]
    return [link for link in found if page in (None, link[0])]


def field(app, lang):
    """Return the field of the search."""
    return app.text_input(key=f"find.{lang}")


def results(app):
    """Return what is read where the search is."""
    return shown(app.get_by_key("place"))


@pytest.mark.parametrize("script", ["app.py", "pages/frame.py"])
@pytest.mark.parametrize("lang", WRITTEN)
def test_both_scripts_draw_start(visit, script, lang):
    app = visit(script=script, lang=lang)

    assert [title.value for title in app.title] == [words(lang)("start-title")]
    assert app.header[0].value == BOOK.questions["applicant"].ask[lang]


@pytest.mark.parametrize("script", ["app.py", "pages/frame.py"])
def test_both_scripts_open_check(visit, script):
    app = visit("check", script=script, lang="en")

    assert [title.value for title in app.title] == [words("en")("page-check")]


@pytest.mark.parametrize("lang", WRITTEN)
def test_every_kind_of_applicant_is_a_link_to_check(visit, lang):
    choices = links(visit(lang=lang).get_by_key("choices"))

    assert {page for page, _, _ in choices} == {"check"}
    assert [query for _, query, _ in choices] == [
        {"lang": lang, "applicant": value} for value in BOOK.questions["applicant"].values
    ]


def test_who_has_answered_may_go_on(visit):
    query = {"lang": "en", "applicant": "local-government", "country": "VN"}
    page, given, label = links(visit(**query).get_by_key("first-question"))[-1]

    assert (page, given, label) == ("check", query, words("en")("start-continue"))


@pytest.mark.parametrize(
    ("lang", "text", "name", "project", "country"),
    [
        ("en", "Cuzco", "Cusco, Peru", "kcn-2020-06", "PE"),
        ("ko", "터키", "튀르키예", "kcn-2023-07", "TR"),
        ("ko", "쿠스코", "페루 쿠스코", "kcn-2020-06", "PE"),
        ("en", "Eastern Kalimantan", "Indonesian new capital (Nusantara), Indonesia", "kcn-2023-02", "ID"),
    ],
)
def test_a_search_shows_the_past_projects_and_the_ways_on(visit, lang, text, name, project, country):
    app = visit(lang=lang)
    field(app, lang).set_value(text).run()

    assert not app.exception
    assert readable(plain(name)) in results(app)
    [title] = [each.title[lang] for each in BOOK.projects if each.id == project]
    assert readable(plain(title)) in results(app)
    ways = links(app.get_by_key("place"))
    assert [(page, query) for page, query, _ in ways][:2] == [
        ("check", {"lang": lang, "country": country}),
        ("cities", {"lang": lang, "country": country}),
    ]


@pytest.mark.parametrize("lang", WRITTEN)
def test_the_link_carries_the_search(visit, lang):
    app = visit(lang=lang, find="Cuzco")

    assert field(app, lang).value == "Cuzco"
    assert len(links(app.get_by_key("place"))) == 2
    assert app.query_params["find"] == "Cuzco"


def test_the_search_stays_with_the_language(visit):
    app = visit(lang="en", find="Cuzco", applicant="local-government")
    app.selectbox(key="language-switch").select("ko").run()

    assert field(app, "ko").value == "Cuzco"
    assert "쿠스코" in results(app)
    assert dict(app.query_params) == {
        "lang": "ko",
        "find": "Cuzco",
        "applicant": "local-government",
    }


def test_an_emptied_search_leaves_the_link(visit):
    app = visit(lang="en", find="Cuzco")
    field(app, "en").set_value("").run()

    assert links(app.get_by_key("place")) == []
    assert "find" not in app.query_params


def test_a_check_there_keeps_what_the_visitor_has_answered(visit):
    app = visit(lang="en", find="Peru", applicant="local-government", country="VN")

    assert links(app.get_by_key("place"), "check")[0][1] == {
        "lang": "en",
        "applicant": "local-government",
        "country": "PE",
    }


def test_a_check_there_does_not_take_over_an_example_s_answers(visit):
    app = visit(lang="en", find="Peru", **examples(BOOK)[0].answers)

    assert links(app.get_by_key("place"), "check")[0][1] == {"lang": "en", "country": "PE"}


@pytest.mark.parametrize("lang", WRITTEN)
def test_a_place_in_korea_is_found_and_said_to_be_outside_the_programme(visit, lang):
    app = visit(lang=lang, find="대한민국")

    say = words(lang)
    assert say.country("KR") in results(app)
    assert say("state-not-met") in results(app)
    assert [page for page, _, _ in links(app.get_by_key("place"))] == ["check"]


@pytest.mark.parametrize("lang", WRITTEN)
@pytest.mark.parametrize("text", ["asdfgh", "**qqqq**", "[a](https://b.example)", "\u202e!", "x" * 5000, "<b>qqq</b>"])
def test_what_is_not_found_is_said_as_it_was_typed(visit, lang, text):
    app = visit(lang=lang, find=text)

    assert has(app, words(lang)("start-find-none", text=text[:80]))
    assert links(app.get_by_key("place")) == []


@pytest.mark.parametrize("lang", WRITTEN)
def test_six_real_projects_open_check_with_what_their_record_says(visit, lang):
    app = visit(lang=lang)
    tapped = links(app.get_by_key("examples"))

    assert [query for _, query, _ in tapped] == [{"lang": lang, **example.answers} for example in examples(BOOK)]
    assert {page for page, _, _ in tapped} == {"check"}
    for example in examples(BOOK):
        assert has(app, example.project.title[lang])


@pytest.mark.parametrize("lang", WRITTEN)
@pytest.mark.parametrize("example", examples(BOOK), ids=lambda example: example.project.id)
def test_check_takes_every_answer_of_an_example(visit, lang, example):
    app = visit("check", lang=lang, **example.answers)

    assert app.session_state["answers"] == dict(example.answers)
    assert not app.warning or all("link_off" not in (each.icon or "") for each in app.warning)


@pytest.mark.parametrize("lang", WRITTEN)
@pytest.mark.parametrize(("day", "year"), [("2021-03-01", 2021), ("2024-03-01", 2024), ("2026-11-22", 2026)])
def test_today_s_intakes_are_those_of_the_edition_in_force(visit, on, day, year, lang):
    on(day)
    app = visit(lang=lang)

    tracks = BOOK.editions[year].tracks.values()
    assert [subheader.value for subheader in app.subheader] == [track.name[lang] for track in tracks]
    for track in tracks:
        assert has(app, track.requirements["lead-may-apply"].text[lang])


@pytest.mark.parametrize("lang", WRITTEN)
def test_without_an_edition_start_says_so(visit, on, lang):
    on("2027-02-01")
    app = visit(lang=lang)

    say = words(lang)
    assert headings(app)[0] == say("start-title")
    assert not app.subheader
    assert has(app, say("notice-no-edition", day="2027년 2월 1일" if lang == "ko" else "1 February 2027"))


@pytest.mark.parametrize("lang", WRITTEN)
def test_the_figures_are_those_of_the_record(visit, lang):
    countries = len(by_country(BOOK.projects))
    said = words(lang)("start-figures", count=67, countries=countries, first="2020", last="2026")

    assert len(BOOK.projects) == 67
    assert said in headings(visit(lang=lang))


@pytest.mark.parametrize("lang", WRITTEN)
def test_every_mark_s_source_is_listed(visit, lang):
    app = visit(lang=lang, find="Cuzco")
    [cusco] = [project for project in BOOK.projects if project.id == "kcn-2020-06"]

    for source in cusco.sources:
        assert has(app, BOOK.sources[source].title[lang])

"""Partner cities: the same in both languages, filters that the link carries, every project in the list."""

import json

import pytest

from kcity.record.places import by_country, chosen, line, read_choice
from kcity.rulebook import load
from kcity.rulebook.words import LANGUAGES, words
from pages.shared.plain import plain
from tests.pages.conftest import has, headings, readable, shown

BOOK = load()


def drawn_projects(app):
    """Return what is read on the marks of the map."""
    [chart] = app.get("deck_gl_json_chart")
    [layer] = [layer for layer in json.loads(chart.proto.json)["layers"] if layer["id"] == "projects"]
    return [row["text"].split("\n")[0] for row in layer["data"]]


def counted(projects, say):
    """Return the heading that counts projects."""
    named = [project for project in projects if project.is_named]
    return say("cities-count", count=len(named), countries=len(by_country(projects)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_project_is_on_the_map_and_in_the_list(visit, language):
    app, say = visit("cities", lang=language), words(language)
    places = [project.place[language] for project in BOOK.projects if project.is_named]

    assert app.title[0].value == say("page-cities")
    assert sorted(drawn_projects(app)) == sorted(places)
    assert counted(BOOK.projects, say) in headings(app)
    text = shown(app)
    for project in BOOK.projects:
        assert readable(plain(project.place[language])) in text
        assert readable(plain(project.title[language])) in text
        assert readable(plain(project.status[language])) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_its_heading(visit, language):
    app, say = visit("cities", lang=language), words(language)
    counts = {country: len(of_it) for country, of_it in by_country(BOOK.projects).items()}

    assert {f"{plain(say.country(country))} · {count}" for country, count in counts.items()} <= set(headings(app))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_unnamed_are_said_in_words(visit, language):
    app, say = visit("cities", lang=language), words(language)
    which = say.several(
        [
            say("cities-unnamed-planning", count=2, year="2024"),
            say("cities-unnamed-demonstration", count=2, year="2026"),
        ]
    )

    assert has(app, say("cities-unnamed", count=4, all=67, which=which))
    assert has(app, say("cities-outlines"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_filter_changes_count_map_and_link(visit, language):
    app, say = visit("cities", lang=language), words(language)

    app.pills(key=f"cities-edition.{language}").select("2021").run()
    of_2021 = [project for project in BOOK.projects if project.call == 2021]

    assert counted(of_2021, say) in headings(app)
    assert len(drawn_projects(app)) == len(of_2021)
    assert app.query_params["edition"] == "2021"

    app.pills(key=f"cities-line.{language}").select("demonstration").run()
    pilots = [project for project in of_2021 if line(BOOK, project) == "demonstration"]

    assert 0 < len(pilots) < len(of_2021)
    assert counted(pilots, say) in headings(app)
    assert sorted(drawn_projects(app)) == sorted(project.place[language] for project in pilots)
    assert app.query_params["line"] == "demonstration"

    app.pills(key=f"cities-edition.{language}").select("").run()

    assert "edition" not in app.query_params


def test_a_link_opens_on_its_filters(visit):
    app, say = visit("cities", lang="ko", edition="2024", line="planning"), words("ko")
    projects = chosen(BOOK, read_choice(BOOK, {"edition": "2024", "line": "planning"})[0])

    assert counted(projects, say) in headings(app)
    assert app.pills(key="cities-edition.ko").value == "2024"
    assert app.pills(key="cities-line.ko").value == "planning"
    assert not app.warning


def test_a_filter_outlives_a_change_of_language(visit):
    app = visit("cities", lang="en", edition="2022")

    app.segmented_control(key="language-switch").select("ko").run()

    assert app.title[0].value == words("ko")("page-cities")
    assert app.pills(key="cities-edition.ko").value == "2022"
    assert app.query_params["edition"] == "2022"


def test_an_unknown_value_is_dropped_with_a_notice_and_the_rest_kept(visit):
    app, say = visit("cities", edition="1999", line="demonstration", applicant="individual"), words("en")
    years = ", ".join(map(str, BOOK.editions))

    assert [readable(warning.value) for warning in app.warning] == [
        say("notice-dropped", what="edition=1999", allowed=years)
    ]
    assert "edition" not in app.query_params
    assert app.query_params["line"] == "demonstration"
    assert app.query_params["applicant"] == "individual"


def test_a_filter_is_no_question_on_this_page_but_is_one_elsewhere(visit):
    assert not visit("cities", edition="2021").warning
    assert visit("check", edition="2021").warning


def test_a_filter_stays_with_its_page(visit):
    app = visit("cities", edition="2021", applicant="individual")

    app.switch_page("start.py").run()

    assert "edition" not in app.query_params
    assert app.query_params["applicant"] == "individual"

    app.switch_page("cities.py").run()

    assert app.query_params["edition"] == "2021"


def test_a_line_that_an_edition_did_not_offer_says_so(visit):
    app, say = visit("cities", edition="2020", line="demonstration"), words("en")
    why = BOOK.editions[2020].not_offered["demonstration"].en

    assert counted([], say) in headings(app)
    assert drawn_projects(app) == []
    assert has(app, say("notice-not-offered", track=say("line-demonstration"), year="2020", why=why))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_map_has_a_name_and_asks_nobody(visit, language):
    app, say = visit("cities", lang=language), words(language)
    [chart] = app.get("deck_gl_json_chart")
    named = sum(project.is_named for project in BOOK.projects)

    assert chart.proto.alt == say("cities-map", count=named)
    assert "http" not in chart.proto.json
    assert '"mapStyle": "__MAP_STYLE__"' in chart.proto.json


def test_a_weak_source_is_named_but_not_linked(visit):
    app = visit("cities")
    written = "\n".join(markdown.value for markdown in app.markdown)
    cited = {source for project in BOOK.projects for source in project.sources}
    weak = [BOOK.sources[name] for name in cited if BOOK.sources[name].weak]

    assert weak
    assert all(plain(source.title.en) in written for source in weak)
    assert not any(f"]({source.url})" in written for source in weak if source.url)


def test_the_page_stands_alone(visit):
    app = visit("cities", script="app.py")

    assert app.title

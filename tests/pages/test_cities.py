"""Partner cities: the same in both languages, filters that the link carries, every project in the list and opened."""

import json

import pytest

from kcity.record.chains import by_place, chains
from kcity.record.places import Choice, by_country, chosen, line
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from pages.shared.loaded import map_land
from pages.shared.outlines import OUTLINES
from pages.shared.plain import plain
from pages.shared.world import LAYER
from tests.book import BOOK
from tests.pages.conftest import has, headings, readable, shown

PLACES = by_place(BOOK.projects)


def the_map(app):
    """Return the map as the browser gets it."""
    [chart] = app.get("deck_gl_json_chart")
    return json.loads(chart.proto.json)


def layer(app, name):
    [found] = [layer for layer in the_map(app)["layers"] if layer["id"].startswith(name)]
    return found


def drawn_projects(app):
    """Return what is read on the marks of the map."""
    return [row["text"].split("\n")[0] for row in layer(app, LAYER)["data"]]


def counted(projects, say):
    """Return the heading that counts projects."""
    named = [project for project in projects if project.is_named]
    return say("cities-count", count=len(named), countries=len(by_country(projects)))


def in_full(project, language):
    """Return the texts that a project has where it is drawn in full."""
    texts = (project.place, project.title, project.status, project.host, project.partner, project.note)
    return [readable(plain(text[language])) for text in texts if text]


@pytest.mark.parametrize("language", WRITTEN)
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


@pytest.mark.parametrize("language", WRITTEN)
def test_the_list_in_full_says_all_of_every_project(visit, language):
    app = visit("cities", lang=language, detail="all")
    text = shown(app)

    assert [said for project in BOOK.projects for said in in_full(project, language) if said not in text] == []


def test_the_list_is_made_full_by_a_switch_that_the_link_carries(visit):
    app = visit("cities", lang="en")
    assert "detail" not in app.query_params

    app.toggle(key="cities-detail.en").set_value(True).run()

    assert app.query_params["detail"] == "all"
    assert has(app, BOOK.projects[0].status.en)


@pytest.mark.parametrize("language", WRITTEN)
def test_every_country_has_its_heading(visit, language):
    app, say = visit("cities", lang=language), words(language)
    counts = {country: len(of_it) for country, of_it in by_country(BOOK.projects).items()}

    assert {f"{plain(say.country(country))} · {count}" for country, count in counts.items()} <= set(headings(app))


@pytest.mark.parametrize("language", WRITTEN)
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


@pytest.mark.parametrize("language", WRITTEN)
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

    app.button(key="cities-clear").click().run()

    assert set(app.query_params) == {"lang"}
    assert counted(BOOK.projects, say) in headings(app)


@pytest.mark.parametrize(
    ("given", "choice"),
    [
        ({"edition": "2024", "line": "planning"}, Choice(edition="2024", line="planning")),
        ({"sector": "water"}, Choice(sector="water")),
        ({"company": "samsung-sds"}, Choice(company="samsung-sds")),
        ({"region": "central-asia"}, Choice(region="central-asia")),
        ({"country": "VN"}, Choice(country="VN")),
    ],
)
@pytest.mark.parametrize("language", WRITTEN)
def test_a_link_opens_on_its_filters(visit, language, given, choice):
    app, say = visit("cities", lang=language, **given), words(language)

    assert counted(chosen(BOOK, choice), say) in headings(app)
    assert not app.warning
    for name, value in given.items():
        [widget] = [each for each in (*app.pills, *app.selectbox) if each.key == f"cities-{name}.{language}"]
        assert widget.value == value
        assert app.query_params[name] == value


@pytest.mark.parametrize("find", ["Turkey", "터키", "Türkiye"])
def test_a_country_is_found_by_its_old_name(visit, find):
    app, say = visit("cities", lang="en", find=find), words("en")

    assert app.text_input(key="cities-find.en").value == find
    assert counted([project for project in BOOK.projects if project.country == "TR"], say) in headings(app)


def test_a_search_is_read_as_text(visit):
    app = visit("cities", lang="en", find="<b>*x*</b>")

    assert has(app, words("en")("cities-set-find", what="<b>*x*</b>"))
    assert counted([], words("en")) in headings(app)


def test_a_filter_outlives_a_change_of_language(visit):
    app = visit("cities", lang="en", edition="2022")

    app.selectbox(key="language-switch").select("ko").run()

    assert app.title[0].value == words("ko")("page-cities")
    assert app.pills(key="cities-edition.ko").value == "2022"
    assert app.query_params["edition"] == "2022"


def test_an_unknown_value_is_dropped_with_a_notice_and_the_rest_kept(visit):
    app, say = visit("cities", edition="1999", line="demonstration", applicant="individual"), words("en")
    years = ", ".join(map(str, BOOK.editions))

    assert [readable(warning.value) for warning in app.warning if "1999" in warning.value] == [
        say("notice-dropped", what="edition=1999", allowed=years)
    ]
    assert "edition" not in app.query_params
    assert app.query_params["line"] == "demonstration"
    assert app.query_params["applicant"] == "individual"


@pytest.mark.parametrize("language", WRITTEN)
def test_a_place_in_the_list_opens_its_projects_with_sources_and_a_proposal_like_each(visit, language):
    app, say = visit("cities", lang=language), words(language)
    plan, pilot = PLACES["th-khon-kaen"]

    app.button(key=f"cities-{plan.id}").click().run()
    text = shown(app)

    assert app.query_params["place"] == "th-khon-kaen"
    assert [said for project in (plan, pilot) for said in in_full(project, language) if said not in text] == []
    assert all(plain(BOOK.sources[name].title[language]) in written(app) for name in pilot.sources)
    assert has(app, say("cities-chain-tried", plans=say("year", year="2020"), demonstrations=say("year", year="2025")))
    assert [dict(pair.split("=") for pair in link.proto.query_string.split("&")) for link in like_links(app, say)] == [
        {"lang": language, "country": "TH", "purpose": "demonstrate", "sectors": "safety"},
        {"lang": language, "country": "TH", "purpose": "plan-solution", "sectors": "transport"},
    ]


def written(app):
    """Return the Markdown of the whole screen."""
    return "\n".join(markdown.value for markdown in app.markdown)


def like_links(app, say):
    return [link for link in app.get("page_link") if link.proto.label == say("cities-check-like")]


@pytest.mark.parametrize("place", [chain.place for chain in chains(BOOK)] + ["bn-brunei"])
def test_a_place_opens_from_its_link_and_is_ringed_on_the_map(visit, place):
    app = visit("cities", lang="ko", place=place)

    assert {tuple(row["at"]) for row in layer(app, "chosen")["data"]} == {(p.lon, p.lat) for p in PLACES[place]}
    assert len(like_links(app, words("ko"))) == len(PLACES[place])
    assert the_map(app)["initialViewState"]["zoom"] > 2


def test_the_way_back_from_a_place_and_on_to_its_country(visit):
    app, say = visit("cities", lang="en", place="it-verona"), words("en")

    app.button(key="cities-back").click().run()
    assert "place" not in app.query_params
    assert layer(app, "chosen")["data"] == []

    app = visit("cities", lang="en", place="it-verona")
    app.button(key="cities-all-in").click().run()
    assert dict(app.query_params.items()) == {"lang": ["en"], "country": ["IT"]} or app.query_params["country"] == "IT"
    assert counted(by_country(BOOK.projects)["IT"], say) in headings(app)


def test_a_country_is_chosen_in_the_list_and_offers_a_proposal_there(visit):
    app, say = visit("cities", lang="en"), words("en")

    app.button(key="cities-only-VN").click().run()

    assert app.query_params["country"] == "VN"
    assert all(said in shown(app) for each in by_country(BOOK.projects)["VN"] for said in in_full(each, "en"))
    [link] = [link for link in app.get("page_link") if link.proto.label == say("cities-check-in", country="Vietnam")]
    assert "country=VN" in link.proto.query_string


def test_a_country_without_projects_says_so(visit):
    app, say = visit("cities", lang="ko", country="FR"), words("ko")

    assert has(app, say("cities-none-in", country=say.country("FR")))
    assert counted([], say) in headings(app)
    assert app.selectbox(key="cities-country.ko").value == "FR"


def test_the_country_of_an_answer_is_not_the_page_s_and_is_not_lost_on_it(visit):
    app = visit("check", lang="en", country="KE", applicant="local-government")

    by_menu(app, "cities")
    assert "country" not in app.query_params
    assert counted(BOOK.projects, words("en")) in headings(app)

    app.button(key="cities-only-VN").click().run()
    assert app.query_params["country"] == "VN"

    by_menu(app, "check")
    assert app.query_params["country"] == "KE"


def by_menu(app, page):
    """Switch to a page as the menu does, which drops what the address held."""
    app.switch_page(f"{page}.py")
    app.query_params.clear()
    app.run()


def test_where_the_record_is_silent_it_says_so_in_one_phrase(visit):
    app, say = visit("cities", lang="en", place="vn-ho-chi-minh-city"), words("en")
    missing = ", ".join(say(f"cities-unstated-{name}") for name in ("sectors", "host", "partner"))

    assert has(app, say("cities-unstated", what=missing))


@pytest.mark.parametrize("language", WRITTEN)
def test_every_chart_says_its_figures_and_stands_as_a_table(visit, language):
    app, say = visit("cities", lang=language), words(language)
    named = [chart.proto.alt for chart in app.get("vega_lite_chart")]

    assert len(named) == len(app.table) == 4
    assert any(say("cities-figure", name=say("cities-sector-unstated"), count=10) in each for each in named)
    assert all(
        chain.plans[0].place[language].partition("(")[0].strip() in named[-1] for chain in chains(BOOK) if chain.plans
    )


def test_the_list_can_be_taken_away_in_three_forms_and_not_when_it_is_empty(visit):
    def offered(app):
        return {
            button.proto.id.rpartition("-")[2]
            for button in app.get("download_button")
            if "cities-take" in button.proto.id
        }

    assert offered(visit("cities")) == {"csv", "excel", "geojson"}
    assert offered(visit("cities", find="no such place")) == set()


def test_without_the_front_door_the_land_is_in_the_map_and_with_it_an_address(visit, monkeypatch):
    assert layer(visit("cities"), "land")["data"] == json.loads(map_land())

    monkeypatch.setattr(OUTLINES, "_served", True)

    assert layer(visit("cities"), "land")["data"].startswith("outlines/")


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


@pytest.mark.parametrize("language", WRITTEN)
def test_the_map_has_a_name_and_asks_nobody(visit, language):
    app, say = visit("cities", lang=language), words(language)
    [chart] = app.get("deck_gl_json_chart")
    named = sum(project.is_named for project in BOOK.projects)

    assert chart.proto.alt == say("cities-map", count=named)
    assert "http" not in chart.proto.json
    assert the_map(app)["mapStyle"] == "__MAP_STYLE__"


def test_a_weak_source_is_named_but_not_linked(visit):
    said = written(visit("cities", detail="all"))
    cited = {source for project in BOOK.projects for source in project.sources}
    weak = [BOOK.sources[name] for name in cited if BOOK.sources[name].weak]

    assert weak
    assert all(plain(source.title.en) in said for source in weak)
    assert not any(f"]({source.url})" in said for source in weak if source.url)


def test_the_page_stands_alone(visit):
    app = visit("cities", script="app.py")

    assert app.title


def test_a_place_that_the_filters_leave_out_is_on_the_map_all_the_same(visit):
    app = visit("cities", edition="2021", place="kz-alatau")

    assert "Alatau" in drawn_projects(app)
    assert len(drawn_projects(app)) == 1 + sum(project.call == 2021 for project in BOOK.projects)

"""Briefing: what is set up stands in the link; the big screen is led to with all of it; the slides stand below."""

import io
from datetime import date
from urllib.parse import parse_qs

import pytest
from pptx import Presentation

from kcity.handout.powerpoint import powerpoint
from kcity.handout.slides import slides, stories
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from pages.shared.showing import read_showing
from tests.book import BOOK
from tests.pages.conftest import has, headings, readable

DAY = date(2026, 11, 22)
SET_UP = {"country": "VN", "sector": "transport", "companies": "yes", "show": "both", "seconds": "12", "idle": "45"}


def links(app):
    """Return the queries of the links to the big screen: the presentation's first, then the live case's."""
    query = [parse_qs(each.proto.query_string) for each in app.get("page_link") if each.proto.page == "screen"]
    return [{name: value for name, [value] in each.items()} for each in query]


def html(app):
    return "\n".join(each.proto.body for each in app.get("html"))


def go(app, page):
    """Go to another page by the menu, which leaves the query behind."""
    app.query_params.clear()
    app.switch_page(page).run()


@pytest.mark.parametrize("language", WRITTEN)
def test_the_slides_stand_below_in_the_visitors_language(visit, on, language):
    on(DAY.isoformat())
    app, say = visit("briefing", lang=language), words(language)
    showing, _ = read_showing(BOOK, {}, language)

    assert app.title[0].value == say("page-briefing")
    assert {say("briefing-whom"), say("briefing-how"), say("briefing-keys"), say("briefing-preview")} <= set(
        headings(app)
    )
    told = slides(BOOK, DAY, showing.audience, None, say)
    assert html(app).count('class="kc-small"') == len(told)
    assert f'lang="{language}"' in html(app)


def test_a_link_opens_on_all_it_carries_and_leads_on_with_it(visit):
    story = stories(BOOK, read_showing(BOOK, SET_UP, "en")[0].audience)[2].id
    app = visit("briefing", lang="ko", story=story, **SET_UP)

    assert app.selectbox(key="briefing.country.ko").value == "VN"
    assert app.selectbox(key="briefing.sector.ko").value == "transport"
    assert app.selectbox(key="briefing.story.ko").value == story
    assert app.checkbox(key="briefing.companies.ko").value is True
    assert app.number_input(key="briefing.seconds.ko").value == 12
    assert app.number_input(key="briefing.idle.ko").value == 45
    presentation, live = links(app)
    assert presentation == SET_UP | {"lang": "ko", "story": story}
    assert live == {name: value for name, value in presentation.items() if name != "seconds"} | {"live": "1"}


def test_what_is_set_up_goes_into_the_link_and_out_again(visit):
    app = visit("briefing", lang="en")

    app.selectbox(key="briefing.country.en").select("KE").run()
    app.checkbox(key="briefing.companies.en").check().run()
    app.number_input(key="briefing.seconds.en").set_value(20).run()
    app.segmented_control(key="briefing.show.en").select("both").run()
    assert {name: app.query_params[name] for name in ("country", "companies", "seconds", "show")} == {
        "country": "KE",
        "companies": "yes",
        "seconds": "20",
        "show": "both",
    }
    assert html(app).count('<div class="kc-panel" lang="ko"') == html(app).count('<div class="kc-panel" lang="en"')

    app.checkbox(key="briefing.companies.en").uncheck().run()
    app.selectbox(key="briefing.country.en").set_value(None).run()
    assert "companies" not in app.query_params
    assert "country" not in app.query_params


def test_the_audience_s_country_is_not_that_of_the_visitors_proposal(visit):
    app = visit("check", lang="en", country="PE", applicant="local-government")
    go(app, "briefing.py")

    assert app.selectbox(key="briefing.country.en").value is None
    app.selectbox(key="briefing.country.en").select("KE").run()
    go(app, "check.py")

    assert app.query_params["country"] == "PE"


@pytest.mark.parametrize(
    ("name", "value"),
    [("country", "KR"), ("sector", "gold"), ("story", "kcn-1999-01"), ("show", "fr"), ("seconds", "-1"), ("idle", "5")],
)
def test_what_a_link_cannot_have_is_named_and_the_rest_kept(visit, name, value):
    app = visit("briefing", lang="en", **({"country": "VN", "seconds": "9"} | {name: value}))

    [told] = [readable(warning.value) for warning in app.warning]
    assert f"{name}={value}" in told
    assert app.query_params.get(name) != value
    assert {"country", "seconds"} - {name} <= set(app.query_params)


@pytest.mark.parametrize("seconds", ["601", "1e1", "", "٣", "0012345", "1.5"])
def test_a_pace_that_is_none_is_by_hand(seconds):
    showing, misfits = read_showing(BOOK, {"seconds": seconds}, "en")

    assert showing.seconds == 0
    assert [each.question for each in misfits] == (["seconds"] if seconds else [])


def test_the_presenter_is_told_every_key(visit):
    app, say = visit("briefing", lang="en"), words("en")

    for key in ("next", "previous", "ends", "full", "notes", "pause", "blank", "live", "leave"):
        assert has(app, say(f"briefing-key-{key}"))


def test_powerpoint_holds_the_slides_that_are_shown(visit, on):
    on(DAY.isoformat())
    app = visit("briefing", lang="en", show="both", country="VN")
    showing, _ = read_showing(BOOK, {"show": "both", "country": "VN"}, "en")
    [button] = [each for each in app.get("download_button") if each.proto.label == words("en")("briefing-powerpoint")]
    assert button
    file = powerpoint(BOOK, DAY, showing.audience, showing.story, showing.languages)
    count = len(slides(BOOK, DAY, showing.audience, showing.story, words("en")))
    assert len(Presentation(io.BytesIO(file)).slides) == count == html(app).count('class="kc-small"')


def test_a_leaflet_is_offered_in_each_language_that_is_shown(visit):
    offered = [each.proto.label for each in visit("briefing", lang="ko", show="both").get("download_button")]

    assert offered[1:] == [words("ko")("briefing-leaflet", language=own.name) for own in WRITTEN.values()]

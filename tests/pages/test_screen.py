"""The big screen: every slide in the page at once, escaped; a visitor's answers in the session and nowhere else."""

from datetime import date
from html import escape

import pytest

from kcity.handout.slides import slides
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from pages.shared import share
from pages.shared.showing import read_showing
from tests.book import BOOK

DAY = date(2026, 11, 22)
CITY = [
    ("country", "south-eastern-asia"),
    ("country", "VN"),
    ("applicant", "local-government"),
    ("purpose", "plan-city"),
]


def html(app):
    return "\n".join(each.proto.body for each in app.get("html"))


def press(app, *answers):
    """Press the buttons of answers, one after the other."""
    for name, value in answers:
        app.button(key=f"live-{name}-{value}").click().run()
        assert not app.exception
    return app


def go(app, page):
    """Go to another page by the menu, which leaves the query behind."""
    app.query_params.clear()
    app.switch_page(page).run()


@pytest.mark.parametrize("shown", [*WRITTEN, "both"])
def test_every_slide_is_in_the_page_and_the_first_one_seen(visit, on, shown):
    on(DAY.isoformat())
    app = visit("screen", lang="en", show=shown, country="VN")
    showing, _ = read_showing(BOOK, {"show": shown, "country": "VN"}, "en")

    page = html(app)
    for language in showing.languages:
        for slide in slides(BOOK, DAY, showing.audience, None, words(language)):
            for text in (slide.title, *slide.lines, *slide.notes):
                assert escape(text) in page
    assert page.count("data-slide=") == page.count(" hidden>") + 1


def test_the_frame_is_left_out(visit):
    app = visit("screen", lang="en")

    assert not app.segmented_control
    assert words("en")("disclaimer") not in [each.value for each in app.markdown]
    assert len(app.get("page_link")) == 1


def test_the_way_back_carries_all_that_is_set_up(visit):
    app = visit("screen", lang="ko", show="both", country="VN", seconds="12", live="1")

    [back] = app.get("page_link")
    assert back.proto.page == "briefing"
    assert set(back.proto.query_string.split("&")) == {"lang=ko", "show=both", "country=VN", "seconds=12"}


def test_the_answers_of_a_live_case_stand_in_no_address_and_are_not_the_visitors(visit, on):
    on(DAY.isoformat())
    app = visit("screen", lang="en", live="1")
    before = dict(app.query_params)
    press(app, *CITY)

    assert dict(app.query_params) == before
    assert app.session_state["live-case"]["answers"] == {
        "country": "VN",
        "applicant": "local-government",
        "purpose": "plan-city",
    }
    go(app, "check.py")
    assert not {"country", "applicant", "purpose"} & set(app.query_params)


def test_answers_given_elsewhere_stay_out_of_the_screens_address_and_are_kept(visit):
    app = visit("check", lang="en", applicant="local-government")
    go(app, "screen.py")
    assert "applicant" not in app.query_params

    go(app, "check.py")
    assert app.query_params["applicant"] == "local-government"


def test_a_case_is_asked_until_it_is_settled_and_then_told(visit, on):
    on(DAY.isoformat())
    app = press(visit("screen", lang="en", live="1"), *CITY, ("in-charge", "yes"), ("other-application", "no"))
    press(app, ("deliverable", "master-plan"))
    app.button(key="live-take").click().run()

    page = html(app)
    for language in WRITTEN:
        assert escape(words(language)("status-eligible")) in page
        assert escape(words(language)("status-not-eligible")) in page
        assert escape(words(language)("intake-rolling")) in page
    assert "data:image/png;base64," in page
    assert not [each for each in app.button if str(each.key).startswith("live-deliverable")]


def test_not_knowing_is_an_answer_to_go_on_with(visit, on):
    on(DAY.isoformat())
    app = visit("screen", lang="en", live="1")
    for _ in range(len(BOOK.questions)):
        if "live-unknown" not in [each.key for each in app.button]:
            break
        app.button(key="live-unknown").click().run()

    assert "kc-result" in html(app)
    assert "kc-is-depends" in html(app)


def test_back_opens_the_last_question_and_gives_up_a_choice_first(visit, on):
    on(DAY.isoformat())
    app = press(visit("screen", lang="en", live="1"), *CITY[:3])
    asked = html(app)
    press(app, CITY[3])
    app.button(key="live-back").click().run()
    assert html(app) == asked

    app.button(key="live-back").click().run()
    app.button(key="live-back").click().run()
    assert app.button(key="live-country-south-eastern-asia")
    assert app.button(key="live-back").disabled


def test_starting_over_leaves_nothing(visit, on):
    on(DAY.isoformat())
    app = visit("screen", lang="en", live="1")
    fresh = html(app)
    press(app, *CITY)
    app.button(key="live-over").click().run()

    assert html(app) == fresh
    assert "live-case" not in app.session_state


def test_a_case_begun_from_the_slides_gives_the_screen_back_to_them(visit):
    app = visit("screen", lang="en", seconds="10")
    address = dict(app.query_params)
    app.button(key="screen-live").click().run()
    assert 'data-begun="yes"' in html(app)

    app.button(key="live-over").click().run()
    assert "data-live" not in html(app)
    assert dict(app.query_params) == address


def test_the_countdown_is_that_of_the_link(visit):
    assert 'data-idle="30"' in html(visit("screen", lang="en", live="1", idle="30"))
    assert 'data-idle="90"' in html(visit("screen", lang="en", live="1", idle="soon"))


@pytest.mark.parametrize(("public", "shown"), [(None, 0), ("https://k-city.example", 1)])
def test_the_last_slide_has_a_code_where_the_app_can_be_found(visit, monkeypatch, public, shown):
    if public:
        monkeypatch.setenv(share.PUBLIC, public)
    else:
        monkeypatch.delenv(share.PUBLIC, raising=False)

    assert html(visit("screen", lang="en")).count('class="kc-code"') == shown

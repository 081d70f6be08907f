"""Deadlines in a real browser: the chart is drawn, files are handed out, nothing runs over the edge of a phone."""

import re

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words

pytestmark = pytest.mark.browser


DRAWN_IN = [pytest.param(each, marks=[pytest.mark.long] if at else []) for at, each in enumerate(WRITTEN)]
"""The first written language, and the others for `make test-long`: what is drawn differs only in its words."""


@pytest.mark.parametrize("language", DRAWN_IN)
def test_the_timeline_is_drawn_with_a_name(warm, open_tab, language):
    tab = open_tab(f"{warm}/deadlines?lang={language}")
    chart = tab.locator(".st-key-deadlines-timeline").locator(".marks").first

    expect(tab.get_by_role("heading", name=words(language)("page-deadlines"), exact=True)).to_be_visible()
    expect(chart).to_be_visible()
    assert chart.bounding_box()["width"] > 600


@pytest.mark.parametrize("language", DRAWN_IN)
def test_the_steps_are_handed_out_as_a_calendar_file(warm, open_tab, language):
    tab = open_tab(f"{warm}/deadlines?lang={language}&line=demonstration&submit-on=2026-11-26")

    with tab.expect_download() as handed:
        tab.get_by_role("button", name=words(language)("deadlines-take-steps")).click()
    calendar = Calendar.from_ical(handed.value.path().read_bytes())

    assert handed.value.suggested_filename == "k-city-demonstration-preparation.ics"
    assert len(calendar.walk("VEVENT")) > 5


def test_the_subscription_leads_to_this_server(warm, open_tab):
    tab = open_tab(f"{warm}/deadlines?lang=en")
    link = tab.get_by_role("link", name=re.compile("Subscribe: Planning"))

    expect(link).to_have_attribute(
        "href", f"{warm.replace('http://', 'webcal://')}/calendar.ics?lang=en&track=planning"
    )
    expect(tab.get_by_text(f"{warm}/calendar.ics?lang=en&track=planning")).to_be_visible()


@pytest.mark.long
@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("width", [390, 3840])
def test_nothing_runs_over_the_edge(warm, open_tab, language, width):
    tab = open_tab(f"{warm}/deadlines?lang={language}", width=width)
    chart = tab.locator(".st-key-deadlines-timeline").locator(".marks").first

    expect(chart).to_be_visible()
    box = chart.bounding_box()
    assert box["x"] + box["width"] <= width
    assert tab.evaluate("document.scrollingElement.scrollWidth") <= width
    assert tab.locator(".stMain").evaluate("main => main.scrollWidth") <= width

"""Without internet: every page is whole although nothing outside this machine can be reached, and asks for nothing."""

import pytest
from playwright.sync_api import expect

from kcity.rulebook.words import words

pytestmark = pytest.mark.browser

CASE = "applicant=local-government&purpose=plan-city&country=VN&submit-on=2026-11-22"
PAGES = (
    f"/?find=Cusco&{CASE}",
    f"/check?{CASE}",
    "/programme?part=years",
    "/cities?country=VN",
    f"/deadlines?{CASE}",
    f"/companies?{CASE}",
    "/briefing?country=VN",
    "/many?lang=en",
    "/sources?part=rulebook",
)

SAMPLE = "/check"
"""For `make test`, where every browser test watches for requests to the outside, on every page."""


@pytest.mark.parametrize(
    "link",
    [each if each.startswith(SAMPLE) else pytest.param(each, marks=pytest.mark.long) for each in PAGES],
)
def test_a_page_needs_nothing_from_outside(warm, chromium, link):
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    refused: list[str] = []

    def only_this_machine(route):
        if route.request.url.startswith((warm, "data:", "blob:")):
            route.continue_()
        else:
            refused.append(route.request.url)
            route.abort()

    context.route("**/*", only_this_machine)
    tab = context.new_page()
    tab.goto(warm + link)

    expect(tab.get_by_role("heading", level=1).first).to_be_visible()
    expect(tab.get_by_text(words("en")("disclaimer"))).to_be_visible()
    expect(tab.get_by_test_id("stSkeleton")).to_have_count(0)
    tab.wait_for_load_state("networkidle")
    assert refused == []
    context.close()

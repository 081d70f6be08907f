"""Start on a phone: a visitor types a city, sees what was done there, and goes on to a check in either language."""

from urllib.parse import parse_qsl, quote, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from kcity.rulebook.words import words
from tests.book import BOOK
from tests.browser.language import speak

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
CUSCO = next(project for project in BOOK.projects if project.id == "kcn-2020-06")
TURKISH = [project for project in BOOK.projects if project.country == "TR"]


def field(tab: Page, lang: str) -> Locator:
    """Return the field of the search, by its visible label."""
    return tab.get_by_label(words(lang)("start-find"), exact=True)


def place(tab: Page) -> Locator:
    return tab.locator(".st-key-place")


def wait_for_link(tab: Page, path: str, **held: str) -> None:
    """Wait until the address holds a page and at least these."""

    def is_there(url: str) -> bool:
        return urlsplit(url).path == path and held.items() <= dict(parse_qsl(urlsplit(url).query)).items()

    tab.wait_for_url(is_there)


def is_not_too_wide(tab: Page) -> bool:
    """Return whether nothing has to be scrolled sideways."""
    return bool(tab.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def open_check(tab: Page, country: str, lang: str) -> None:
    """Tap the way to a check in a country."""
    say = words(lang)
    place(tab).get_by_role("link", name=say("start-check-there", country=say.country(country))).click()
    wait_for_link(tab, "/check", lang=lang, country=country)
    expect(tab.get_by_role("heading", name=say("page-check"), exact=True, level=1)).to_be_visible()


def test_a_phone_s_way_from_cuzco_to_a_check_in_korean(warm, open_tab):
    tab = open_tab(warm, **PHONE)
    field(tab, "en").fill("Cuzco")
    field(tab, "en").press("Enter")

    expect(place(tab)).to_contain_text(CUSCO.title.en)
    wait_for_link(tab, "/", find="Cuzco")
    assert is_not_too_wide(tab)

    open_check(tab, "PE", "en")
    speak(tab, "ko")
    wait_for_link(tab, "/check", lang="ko", country="PE")
    expect(tab.get_by_role("heading", name=words("ko")("page-check"), exact=True, level=1)).to_be_visible()


@pytest.mark.long
def test_the_same_in_korean_with_an_old_name(warm, open_tab):
    tab = open_tab(f"{warm}/?lang=ko", **PHONE)
    field(tab, "ko").fill("터키")
    field(tab, "ko").press("Enter")

    expect(place(tab)).to_contain_text("튀르키예")
    expect(place(tab)).to_contain_text(TURKISH[-1].title.ko)
    speak(tab, "en")
    expect(place(tab)).to_contain_text(TURKISH[-1].title.en)
    wait_for_link(tab, "/", lang="en", find="터키")
    speak(tab, "ko")
    wait_for_link(tab, "/", lang="ko", find="터키")
    open_check(tab, "TR", "ko")


@pytest.mark.long
def test_a_link_with_a_search_survives_reload_and_the_way_back(warm, open_tab):
    tab = open_tab(f"{warm}/?find={quote('쿠스코')}&lang=en", **PHONE)
    expect(place(tab)).to_contain_text(CUSCO.title.en)

    tab.reload()
    expect(field(tab, "en")).to_have_value("쿠스코")
    expect(place(tab)).to_contain_text(CUSCO.title.en)

    open_check(tab, "PE", "en")
    tab.go_back()
    wait_for_link(tab, "/", find="쿠스코")
    expect(place(tab)).to_contain_text(CUSCO.title.en)


def test_an_example_opens_with_its_record(warm, open_tab):
    tab = open_tab(f"{warm}/?lang=en", **PHONE)
    tab.locator(".st-key-examples").get_by_role("link", name=CUSCO.place.en).click()

    wait_for_link(tab, "/check", **{"applicant": "local-government", "country": "PE", "submit-on": "2020-03-20"})
    expect(tab.locator(".st-key-headline")).to_contain_text(BOOK.editions[2020].tracks["urban-development"].name.en)

"""A stand in a real browser: keys, sizes, contrast, a visitor's case with its code, an idle screen, a lost server."""

from urllib.parse import parse_qsl, urlsplit

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from kcity.handout.slides import slides
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from pages.shared import visitor
from pages.shared.showing import read_showing
from tests.book import BOOK
from tests.browser.real import free_port, serving

pytestmark = pytest.mark.browser

PUBLIC = "https://k-city.example"
SIZES = [(1280, 720), (1920, 1080), (3840, 2160)]
SHOWN = (*WRITTEN, "both")
CASE = [
    *("country-south-eastern-asia", "country-VN", "applicant-local-government", "purpose-plan-city", "in-charge-yes"),
    *("other-application-no", "deliverable-master-plan", "take"),
]
ANSWERS = {
    "country": "VN",
    "applicant": "local-government",
    "purpose": "plan-city",
    "in-charge": "yes",
    "other-application": "no",
    "deliverable": "master-plan",
}


@pytest.fixture(scope="module")
def stand(tmp_path_factory):
    """The address of a server that is to be found from outside."""
    log = tmp_path_factory.mktemp("stand") / "server.log"
    with serving(log, surroundings={"KCITY_PUBLIC_URL": PUBLIC}) as address:
        yield address


def shown(tab: Page) -> Locator:
    """Return the slide that is seen."""
    return tab.locator("[data-slide]:visible")


def names(tab: Page) -> list[str]:
    """Return every slide's name, in order."""
    return [str(each.get_attribute("data-slide")) for each in tab.locator("[data-slide]").all()]


def expect_slide(tab: Page, name: str) -> None:
    """Expect one slide, and the script that switches them, which says where it stands."""
    expect(tab.locator("[data-place]")).not_to_be_empty()
    expect(shown(tab)).to_have_count(1)
    expect(shown(tab)).to_have_attribute("data-slide", name)


def press(tab: Page, *answers: str) -> None:
    """Press the buttons of a live case, each when it is there."""
    for answer in answers:
        tab.locator(f".st-key-live-{answer} button").click()


def test_keys_and_a_remote_go_through_the_slides(warm, open_tab):
    tab = open_tab(f"{warm}/screen?lang=en")
    expect_slide(tab, "what")
    every = names(tab)

    for key, name in [
        *(("PageDown", every[1]), ("ArrowRight", every[2]), ("Space", every[3]), ("PageUp", every[2])),
        *(("ArrowLeft", every[1]), ("End", every[-1]), ("PageDown", every[-1]), ("Home", every[0])),
        ("PageUp", every[0]),
    ]:
        tab.keyboard.press(key)
        expect_slide(tab, name)
    assert urlsplit(tab.url).fragment == every[0]

    tab.locator("[data-do=next].kc-edge").click()
    expect_slide(tab, every[1])
    notes = shown(tab).locator(".kc-notes")
    expect(notes).to_be_hidden()
    tab.keyboard.press("n")
    expect(notes).to_be_visible()
    tab.keyboard.press("n")
    expect(notes).to_be_hidden()
    tab.keyboard.press("Escape")
    expect(tab.get_by_role("heading", name=words("en")("page-briefing"), level=1)).to_be_visible()


def test_the_address_opens_on_its_slide(warm, open_tab):
    tab = open_tab(f"{warm}/screen?lang=ko&show=both#money")
    expect_slide(tab, "money")
    tab.keyboard.press("ArrowRight")
    expect_slide(tab, "dates")
    tab.reload()
    expect_slide(tab, "dates")


@pytest.mark.long
def test_slides_go_on_by_themselves_begin_again_and_rest_while_paused(warm, open_tab):
    tab = open_tab(f"{warm}/screen?lang=en&seconds=1")
    expect_slide(tab, "try")
    expect_slide(tab, "what")

    tab.keyboard.press("p")
    expect(tab.locator("[data-do=pause]")).to_have_attribute("aria-pressed", "true")
    held = shown(tab).get_attribute("data-slide")
    tab.wait_for_timeout(2500)
    expect_slide(tab, str(held))
    tab.keyboard.press("p")
    expect(shown(tab)).not_to_have_attribute("data-slide", str(held))


def test_a_screen_reader_has_one_slide_and_is_told_of_it(warm, open_tab):
    tab = open_tab(f"{warm}/screen?lang=en&show=both")
    expect_slide(tab, "what")
    tab.keyboard.press("ArrowRight")

    expect(tab.get_by_role("heading", level=2)).to_have_count(len(WRITTEN))
    title = slides(BOOK, visitor.today(), read_showing(BOOK, {}, "en")[0].audience, None, words("en"))[1].title
    expect(tab.locator("[data-said]")).to_contain_text(title)
    assert [each.get_attribute("lang") for each in shown(tab).locator(".kc-panel").all()] == list(WRITTEN)


def test_motion_is_left_out_for_those_who_want_none(warm, open_tab):
    tab = open_tab(f"{warm}/screen?lang=en")
    expect_slide(tab, "what")
    motion = "() => getComputedStyle(document.querySelector('[data-slide]:not([hidden])')).animationName"
    assert tab.evaluate(motion) == "kc-come"

    tab.emulate_media(reduced_motion="reduce")
    assert tab.evaluate(motion) == "none"


# What sticks out of the window or of the box it is in, and how large the smallest type of a line is.
STICKS_OUT = """() => {
  const slide = document.querySelector("[data-slide]:not([hidden]), .st-key-live");
  const seen = [...slide.querySelectorAll("h2, li, th, td, figcaption, .kc-bar span, b, img, .kc-sources")];
  const out = ({ width, left, top, right, bottom }) =>
    width && (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1);
  const parts = [slide.querySelector("[data-fit]"), ...slide.querySelectorAll("[data-whole], .kc-bar:not(.kc-none)")];
  const cut = (part) => part.scrollHeight > part.clientHeight + 2 || part.scrollWidth > part.clientWidth + 2;
  const size = (each) => parseFloat(getComputedStyle(each).fontSize);
  const sizes = [...slide.querySelectorAll(".kc-lines li, td")].map(size);
  return {
    out: seen.filter((each) => out(each.getBoundingClientRect())).map((each) => each.textContent),
    cut: parts.filter(cut).map((part) => part.className + part.textContent.slice(0, 60)),
    smallest: Math.min(...sizes, innerHeight) / innerHeight,
    scrolls: document.documentElement.scrollHeight > innerHeight,
  };
}"""
LEAST = 0.02
"""The smallest type of a line, as a part of the screen's height: four centimetres on a screen two metres high."""


@pytest.mark.parametrize(
    ("language", "audience"),
    [
        ("both", "&companies=yes&sector=transport"),
        *(
            pytest.param(*each, marks=pytest.mark.long)
            for each in (*((each, "") for each in SHOWN), ("both", "&country=VN"))
        ),
    ],
)
def test_every_slide_fits_every_screen(stand, open_tab, language, audience):
    tab = open_tab(f"{stand}/screen?lang=en&show={language}{audience}", 1280, 720)
    expect_slide(tab, "what")
    wrong = []
    for width, height in SIZES:
        tab.set_viewport_size({"width": width, "height": height})
        tab.keyboard.press("Home")
        for name in names(tab):
            expect_slide(tab, name)
            found = tab.evaluate(STICKS_OUT)
            if found["out"] or found["cut"] or found["scrolls"] or found["smallest"] < LEAST:
                wrong.append((width, name, found))
            tab.keyboard.press("ArrowRight")

    assert wrong == []


# The least contrast of any text on the stage against the ground that lies under it.
CONTRAST = """(root) => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
  const ground = (each) => {
    const own = parts(getComputedStyle(each).backgroundColor);
    return own.length === 3 || own[3] === 1 ? own : ground(each.parentElement);
  };
  const found = [];
  const walker = document.createTreeWalker(document.querySelector(root), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const each = node.parentElement;
    if (!node.data.trim() || !each.checkVisibility({ visibilityProperty: true })) continue;
    const [a, b] = [light(parts(getComputedStyle(each).color)), light(ground(each))].sort((x, y) => y - x);
    found.push([(a + 0.05) / (b + 0.05), node.data]);
  }
  return found.sort((x, y) => x[0] - y[0])[0];
}"""


@pytest.mark.long
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_all_text_stands_out_seven_to_one(stand, chromium, theme):
    context = chromium.new_context(viewport={"width": 1280, "height": 720}, color_scheme=theme)
    tab = context.new_page()
    tab.goto(f"{stand}/screen?lang=en&show=both&live=1")
    expect(tab.locator(".kc-asked h2")).to_have_count(len(WRITTEN))
    assert tab.evaluate(CONTRAST, ".st-key-live")[0] >= 7
    for answer in CASE:
        press(tab, answer)
    expect(tab.locator(".kc-result")).to_be_visible()
    assert tab.evaluate(CONTRAST, ".st-key-live")[0] >= 7

    tab.goto(f"{stand}/screen?lang=en&show=both&seconds=500")
    expect_slide(tab, "what")
    least = []
    for name in names(tab):
        expect_slide(tab, name)
        least.append((tab.evaluate(CONTRAST, "[data-stage]"), name))
        tab.keyboard.press("n")
        least.append((tab.evaluate(CONTRAST, "[data-slide]:not([hidden]) .kc-notes"), name))
        tab.keyboard.press("n")
        tab.keyboard.press("ArrowRight")
    assert [found for found in least if found[0][0] < 7] == []
    context.close()


def test_a_visitors_case_is_settled_and_taken_along_on_a_phone(stand, open_tab, tmp_path):
    tab = open_tab(f"{stand}/screen?lang=en&live=1", 1280, 720)
    expect(tab.locator(".kc-asked h2")).to_have_count(len(WRITTEN))
    tab.wait_for_url("**show=en**#what")
    address, visits = tab.url, tab.evaluate("history.length")
    press(tab, *CASE)

    for language in WRITTEN:
        expect(tab.locator(".kc-result")).to_contain_text(words(language)("status-eligible"))
    size = "each => parseFloat(getComputedStyle(each).fontSize)"
    for motion in ("no-preference", "reduce"):
        tab.emulate_media(reduced_motion=motion)
        for width, height in SIZES:
            tab.set_viewport_size({"width": width, "height": height})
            found = tab.evaluate(STICKS_OUT.replace("[data-slide]:not([hidden]), ", ""))
            assert (found["out"], found["cut"]) == ([], [])
            assert tab.locator(".kc-result").evaluate(size) / height > LEAST
    tab.locator(".kc-phone img").screenshot(path=tmp_path / "code.png")
    [code] = zxingcpp.read_barcodes(Image.open(tmp_path / "code.png"))
    link = urlsplit(code.text)
    assert f"{link.scheme}://{link.netloc}{link.path}" == f"{PUBLIC}/check"
    assert ANSWERS.items() <= dict(parse_qsl(link.query)).items()
    assert (tab.url, tab.evaluate("history.length")) == (address, visits)


def test_nothing_of_a_case_is_left_when_nobody_touches_the_screen(stand, open_tab):
    tab = open_tab(f"{stand}/screen?lang=en&live=1&idle=10", 1280, 720)
    fresh = tab.locator(".st-key-live-country-south-eastern-asia button")
    expect(fresh).to_be_visible()
    tab.wait_for_url("**show=en**#what")
    address, visits = tab.url, tab.evaluate("history.length")
    press(tab, *CASE[:3])
    expect(tab.locator(".st-key-live-purpose-plan-city")).to_be_visible()
    tab.mouse.move(5, 5)

    expect(tab.locator(".kc-going")).to_be_visible()
    expect(fresh).to_be_visible()
    expect(tab.locator(".kc-going")).to_be_hidden()
    assert (tab.url, tab.evaluate("history.length")) == (address, visits)
    assert "local-government" not in tab.content()
    expect(tab.locator(".st-key-live-back button")).to_be_hidden()
    tab.reload()
    expect(fresh).to_be_visible()


@pytest.mark.long
def test_a_touch_keeps_a_case(stand, open_tab):
    tab = open_tab(f"{stand}/screen?lang=en&live=1&idle=10", 1280, 720)
    press(tab, *CASE[:3])
    asked = tab.locator(".st-key-live-purpose-plan-city")
    expect(asked).to_be_visible()
    for at in range(6):
        expect(tab.locator(".kc-going")).to_be_visible()
        tab.mouse.move(10 + at, 10)
        tab.wait_for_timeout(2000)

    expect(asked).to_be_visible()


@pytest.mark.long
def test_a_case_begun_from_the_slides_goes_back_to_them(stand, open_tab):
    tab = open_tab(f"{stand}/screen?lang=en&idle=10", 1280, 720)
    expect_slide(tab, "what")
    tab.locator("[data-do=live]").click()
    expect(tab.locator(".st-key-live")).to_be_visible()

    expect(tab.locator(".st-key-live")).to_have_count(0)
    expect_slide(tab, "what")


@pytest.mark.long
def test_slides_go_on_without_a_server_and_live_cases_work_again_with_one(chromium, watch, tmp_path):
    port = free_port()
    context = chromium.new_context(viewport={"width": 1280, "height": 720}, locale="en-GB")
    context.set_default_timeout(90_000)
    watch.look_at(context)
    tab = context.new_page()
    with serving(tmp_path / "first.log", port=port, killed=True) as address:
        tab.goto(f"{address}/screen?lang=en")
        expect_slide(tab, "what")
        tab.keyboard.press("l")
        press(tab, *CASE[:3])
        expect(tab.locator(".st-key-live-purpose-plan-city")).to_be_visible()
    expect(tab.locator(".st-key-live")).to_be_hidden()
    for name in names(tab):
        expect_slide(tab, name)
        tab.keyboard.press("PageDown")
    tab.keyboard.press("l")
    expect(tab.locator(".kc-alone")).to_be_visible()

    with serving(tmp_path / "second.log", port=port):
        expect(tab.locator("[data-test-connection-state=CONNECTED]")).to_have_count(1)
        expect(tab.locator(".kc-alone")).to_be_hidden()
        tab.keyboard.press("l")
        expect(tab.locator(".st-key-live-country-south-eastern-asia")).to_be_visible()
        press(tab, *CASE)
        expect(tab.locator(".kc-result")).to_be_visible()
    context.close()
    assert watch.outside == []

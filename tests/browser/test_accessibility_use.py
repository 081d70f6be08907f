"""Using the app with what one has: a keyboard, a screen reader's ear, less motion, the system's own colours."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kcity.rulebook.words import words
from tests.book import BOOK
from tests.browser.screens import rest, visiting

pytestmark = pytest.mark.browser

SAY = words("en")
FOCUS = Path(__file__).with_name("focus.js").read_text(encoding="utf-8")
MID_WAY = "/check?lang=en&applicant=local-government&purpose=plan-city&submit-on=2026-11-22"
ROUND = 140
"""More steps with Tab than any page here takes."""


MORE = [
    (MID_WAY, "dark", 390, 844),
    ("/check?lang=en&mode=all", "dark", 1280, 900),
    ("/?lang=en", "light", 320, 256),
    ("/programme?lang=en", "dark", 1280, 900),
    ("/cities?lang=ko", "light", 1280, 900),
]
"""Where else the keyboard goes around, in the long run."""


def opened(browser, address: str, **how) -> Page:
    """Return a page at rest for a new visitor."""
    tab = visiting(browser, **how).new_page()
    tab.goto(address)
    rest(tab)
    return tab


DRAWN = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))))"


def walk(tab: Page) -> list[dict[str, object]]:
    """Return each place of the keyboard, once around the page."""
    found: list[dict[str, object]] = []
    for _ in range(ROUND):
        tab.keyboard.press("Tab")
        tab.evaluate(DRAWN)
        here = tab.evaluate(FOCUS)
        if here is None or (found and here["html"] == found[0]["html"] and here["name"] == found[0]["name"]):
            return found
        found.append(here)
    return found


@pytest.mark.parametrize(
    ("page", "theme", "width", "height"),
    [
        (MID_WAY, "light", 1280, 900),
        ("/many?lang=en", "dark", 320, 256),
        *(pytest.param(*each, marks=pytest.mark.long) for each in MORE),
    ],
)
def test_the_keyboard_s_place_is_seen_three_to_one_and_covered_by_nothing(warm, chromium, page, theme, width, height):
    tab = opened(chromium, warm + page, theme=theme, width=width, height=height)
    places = walk(tab)
    tab.context.close()

    assert len(places) > 10
    assert [(each["name"], each["html"], each["contrast"]) for each in places if float(each["contrast"]) < 3] == []
    assert [(each["name"], each["html"]) for each in places if not each["seen"]] == []


UNMARKED = """() => {
  for (const each of document.querySelectorAll("style")) if (each.textContent.includes("3px solid")) each.remove();
}"""
COVERED = """() => {
  const cover = document.body.appendChild(document.createElement("div"));
  cover.style = "position: fixed; inset: 0; z-index: 9999999; background: #fff";
}"""


def test_a_place_without_a_mark_or_under_something_is_noticed(warm, chromium):
    tab = opened(chromium, warm + MID_WAY)
    tab.evaluate(UNMARKED)
    tab.keyboard.press("Tab")
    tab.keyboard.press("Tab")
    tab.wait_for_timeout(100)
    assert tab.evaluate(FOCUS)["contrast"] < 3

    tab.evaluate(COVERED)
    assert not tab.evaluate(FOCUS)["seen"]
    tab.context.close()


LISTEN = """() => {
  const region = document.querySelector(".st-key-headline[role=status]");
  window.heard = [];
  new MutationObserver(() => window.heard.push(region.innerText))
    .observe(region, { childList: true, characterData: true, subtree: true });
}"""


def test_a_changed_outcome_is_announced_and_the_keyboard_stays_in_the_answer(warm, chromium):
    tab = opened(chromium, f"{warm}{MID_WAY}&mode=all")
    before = tab.locator(".st-key-headline").inner_text()
    tab.evaluate(LISTEN)
    group = tab.get_by_role("radiogroup", name=BOOK.questions["in-charge"].ask["en"])
    group.get_by_role("radio", name=SAY("answer-no"), exact=True).focus()
    tab.keyboard.press("Space")
    expect(tab.locator(".st-key-headline")).not_to_have_text(before)
    rest(tab)

    heard = tab.evaluate("window.heard")
    assert heard
    assert heard[-1] == tab.locator(".st-key-headline").inner_text() != before
    answer = group.get_by_role("radio", name=SAY("answer-no"), exact=True)
    expect(answer).to_be_focused()
    expect(answer).to_be_checked()
    tab.context.close()


MOVES = """() => {
  window.moves = [];
  setInterval(() => {
    for (const { effect } of document.getAnimations()) {
      const lasts = effect.getComputedTiming().activeDuration;
      if (lasts > 50 && effect.target?.checkVisibility()) window.moves.push(`${lasts} ms: ${effect.target.className}`);
    }
  }, 30);
}"""


def test_whoever_wants_less_motion_gets_none(warm, chromium):
    tab = opened(chromium, warm + MID_WAY)
    tab.evaluate(MOVES)
    tab.locator("summary").first.click()
    tab.locator(".st-key-take-link button").first.click()
    expect(tab.locator(".st-key-link-address code")).to_be_visible()
    tab.keyboard.press("Escape")
    tab.locator("[class*='st-key-question-'] button").last.click()
    rest(tab)
    assert set(tab.evaluate("window.moves")) == set()

    tab.emulate_media(reduced_motion="no-preference")
    still = tab.evaluate("getComputedStyle(document.querySelector('summary')).transitionDuration")
    tab.emulate_media(reduced_motion="reduce")
    assert tab.evaluate("getComputedStyle(document.querySelector('summary')).transitionDuration") != still
    tab.context.close()


def test_the_system_s_own_colours_leave_statuses_edges_and_the_keyboard_s_place(warm, chromium):
    tab = opened(chromium, warm + MID_WAY)
    tab.emulate_media(forced_colors="active", reduced_motion="reduce")
    rest(tab)
    badge = tab.locator(".stMarkdownBadge").first
    assert badge.evaluate("each => getComputedStyle(each).borderStyle") == "solid"
    assert badge.inner_text().strip()
    tab.locator("[class*='st-key-question-'] button").last.focus()
    tab.keyboard.press("Shift+Tab")
    assert tab.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    chosen = tab.locator("[role=radio][aria-checked=true]").first
    assert chosen.evaluate("each => getComputedStyle(each).outlineStyle") == "solid"
    tab.context.close()


def test_what_opens_over_a_word_stays_under_the_pointer_and_goes_with_escape(warm, chromium):
    tab = opened(chromium, f"{warm}{MID_WAY}&mode=all")
    tab.get_by_role("button", name="Help for", exact=False).first.hover()
    tip = tab.get_by_role("tooltip").first
    expect(tip).to_be_visible()
    tip.hover()
    tab.wait_for_timeout(600)
    expect(tip).to_be_visible()
    tab.keyboard.press("Escape")
    expect(tip).to_have_count(0)
    tab.context.close()


RUNS = """() => {
  window.ran = 0;
  new MutationObserver(() => { window.ran += 1; })
    .observe(document.body, { attributes: true, attributeFilter: ["data-test-script-state"], subtree: true });
}"""


def test_a_letter_alone_does_nothing_that_was_not_asked_for(warm, chromium):
    tab = opened(chromium, warm + MID_WAY)
    tab.locator("h1").click()
    tab.evaluate(RUNS)
    tab.keyboard.press("r")
    tab.keyboard.press("c")
    tab.wait_for_timeout(1500)
    assert tab.evaluate("window.ran") == 0

    tab.goto(f"{warm}/screen?lang=en")
    expect(tab.locator("[data-place]")).not_to_be_empty()
    tab.keyboard.press("n")
    expect(tab.locator(".kc-stage[data-notes]")).to_have_count(1)
    tab.keyboard.press("n")
    tab.get_by_role("button", name=SAY("screen-letters")).click()
    tab.keyboard.press("n")
    expect(tab.locator(".kc-stage[data-notes]")).to_have_count(0)
    tab.keyboard.press("ArrowRight")
    expect(tab.locator("[data-slide]:visible")).not_to_have_attribute("data-slide", "what")
    tab.context.close()


def test_what_is_wrong_with_a_link_is_announced_with_what_is_possible(warm, chromium):
    tab = opened(chromium, f"{warm}/check?lang=en&applicant=bogus")
    alert = tab.get_by_role("alert").first
    expect(alert).to_contain_text("applicant=bogus")
    expect(alert).to_contain_text("local-government")
    tab.context.close()

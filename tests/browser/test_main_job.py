"""The main job in a real browser on a server just started: answer, read, switch, reload, go back, hand on the link."""

from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from kcity.rulebook.words import words
from tests.book import BOOK
from tests.browser.language import speak

pytestmark = pytest.mark.browser

TRACKS = BOOK.editions[2026].tracks
LINK = "/check?applicant=local-government&lang=en&mode=all&submit-on=2026-11-22"
"""A day is named, so that the outcome is the same in any year."""

THREE = {"purpose": "plan-city", "in-charge": "yes", "other-application": "no"}
GIVEN = {"applicant": "local-government", "submit-on": "2026-11-22", "mode": "all"}


def heading(tab: Page, name: str, level: int) -> Locator:
    return tab.get_by_role("heading", name=name, exact=True, level=level)


def headline(tab: Page) -> Locator:
    return tab.locator(".st-key-headline")


def says(lang: str, key: str, **blanks: str | int) -> str:
    return words(lang)(key, **blanks)


def fits_so_far(lang: str, count: int) -> str:
    """Return how the headline begins while planning depends on some answers."""
    return says(lang, "headline-depends", track=TRACKS["planning"].name[lang], count=count)


def question(tab: Page, name: str, lang: str = "en") -> Locator:
    """Return the group of a question's answers."""
    return tab.get_by_role("radiogroup", name=BOOK.questions[name].ask[lang])


def label(name: str, value: str, lang: str = "en") -> str:
    """Return an answer as people read it."""
    asked = BOOK.questions[name]
    return asked.values[value][lang] if asked.values else says(lang, f"answer-{value}")


def answers(tab: Page) -> dict[str, str]:
    """Return what the address holds, less the language."""
    return {name: value for name, value in parse_qsl(urlsplit(tab.url).query) if name != "lang"}


def wait_for_link(tab: Page, lang: str, **held: str) -> None:
    """Wait until the address holds a language and just these answers."""

    def is_there(url: str) -> bool:
        return dict(parse_qsl(urlsplit(url).query)) == {"lang": lang, **held}

    tab.wait_for_url(is_there)


def test_the_main_job_on_a_cold_server(cold, open_tab, watch):
    tab = open_tab(cold + LINK)

    # The first thing anybody asks of this server is a deep link; it opens inside the frame.
    expect(heading(tab, says("en", "page-check"), 1)).to_be_visible()
    expect(tab.get_by_role("link", name=says("en", "page-start"), exact=True)).to_be_visible()
    expect(tab.locator(".st-key-status-line")).to_be_visible()
    expect(tab.get_by_role("dialog")).to_have_count(0)
    expect(headline(tab)).to_contain_text(fits_so_far("en", 5))

    held = dict(GIVEN)
    for left, (name, value) in zip((4, 3, 2), THREE.items(), strict=True):
        question(tab, name).get_by_text(label(name, value), exact=True).click()
        held[name] = value
        expect(headline(tab)).to_contain_text(fits_so_far("en", left))
        wait_for_link(tab, "en", **held)

    speak(tab, "ko")
    expect(heading(tab, says("ko", "page-check"), 1)).to_be_visible()
    expect(headline(tab)).to_contain_text(fits_so_far("ko", 2))
    expect(tab.get_by_role("link", name=says("ko", "page-start"), exact=True)).to_be_visible()
    wait_for_link(tab, "ko", **held)
    for name, value in THREE.items():
        expect(question(tab, name, "ko").get_by_role("radio", name=label(name, value, "ko"))).to_be_checked()

    tab.reload()
    expect(headline(tab)).to_contain_text(fits_so_far("ko", 2))
    assert answers(tab) == held

    tab.go_back()
    expect(headline(tab)).to_contain_text(fits_so_far("en", 2))
    tab.go_back()
    expect(headline(tab)).to_contain_text(fits_so_far("en", 3))
    del held["other-application"]
    wait_for_link(tab, "en", **held)
    expect(question(tab, "in-charge").get_by_role("radio", name=label("in-charge", "yes"))).to_be_checked()

    assert watch.outside == []
    assert watch.console_errors == []


@pytest.mark.long
def test_a_link_shows_the_same_outcome_in_the_other_language(warm, open_tab):
    first = open_tab(warm + LINK)
    expect(headline(first)).to_contain_text(fits_so_far("en", 5))
    question(first, "in-charge").get_by_text(label("in-charge", "no"), exact=True).click()
    wait_for_link(first, "en", **GIVEN, **{"in-charge": "no"})

    second = open_tab(first.url.replace("lang=en", "lang=ko"), locale="ko-KR")

    for tab, lang in ((first, "en"), (second, "ko")):
        for name, track in TRACKS.items():
            card = tab.locator(f".st-key-card-{name}")
            expect(card.get_by_role("heading", name=track.name[lang], exact=True)).to_be_visible()
            expect(card.get_by_text(says(lang, "status-not-eligible"), exact=False).first).to_be_visible()


def test_the_main_job_by_keyboard_alone(warm, open_tab):
    tab = open_tab(f"{warm}/?lang=en")
    expect(heading(tab, BOOK.questions["applicant"].ask["en"], 2)).to_be_visible()

    walk_to(tab, label("applicant", "local-government"))
    tab.keyboard.press("Enter")
    expect(heading(tab, says("en", "page-check"), 1)).to_be_visible()
    wait_for_link(tab, "en", applicant="local-government")
    expect(tab.get_by_role("button", name=says("en", "continue"))).to_be_visible()

    held, known = {"applicant": "local-government"}, THREE | {"country": "VN", "deliverable": "master-plan"}
    for n in range(len(known)):
        name = asked_now(tab)
        if n:  # the keyboard's place has moved on to this question by itself, and not to its Continue
            tab.wait_for_function(IN_QUESTION)
        choose(tab, name, known[name])
        walk_to(tab, says("en", "continue"))
        tab.keyboard.press("Enter")
        expect(tab.locator(f".st-key-question-{name}")).to_have_count(0)
        held[name] = known[name]
        wait_for_link(tab, "en", **held)
    expect(tab.get_by_text(says("en", "settled"))).to_be_visible()
    expect(headline(tab)).to_be_focused()

    walk_to(tab, says("en", "take-link"))
    tab.keyboard.press("Enter")
    expect(tab.locator(".st-key-link-address code")).to_be_visible()


def asked_now(tab: Page) -> str:
    """Return the question that stands in the form."""
    form = tab.locator("[class*='st-key-question-']")
    expect(form).to_be_visible()
    names = (form.get_attribute("class") or "").split()
    return next(name for name in names if name.startswith("st-key-question-")).removeprefix("st-key-question-")


IN_QUESTION = "() => document.activeElement.matches('[class*=st-key-question-] :is(input, button[type=button])')"


def choose(tab: Page, name: str, value: str) -> None:
    """Choose an answer with the keyboard: Tab to the question, the arrows to the answer, Space."""
    asked = BOOK.questions[name]
    walk_to(tab, asked.ask["en"])
    if asked.kind == "country":
        tab.keyboard.type(words("en").country(value))
        tab.keyboard.press("Enter")
        return
    for _ in asked.allowed:
        if label(name, value) in focused(tab)[0]:
            break
        tab.keyboard.press("ArrowRight")
    tab.keyboard.press("Space")


FOCUSED = """() => {
  const focused = document.activeElement, group = focused.closest("[role=radiogroup], [role=toolbar]");
  const name = focused.getAttribute("aria-label") || focused.innerText || focused.closest("label")?.innerText;
  return focused.matches("body, main, .stMain") ? ["", ""] : [name || "", group?.getAttribute("aria-label") || ""];
}"""


def focused(tab: Page) -> list[str]:
    """Return the name of what has the focus and that of its group; nothing for the page as a whole."""
    return list(tab.evaluate(FOCUSED))


def walk_to(tab: Page, named: str) -> None:
    """Press Tab until something of that name has the focus, or something in a group of that name."""
    seen = []
    for _ in range(150):
        seen.append(focused(tab))
        if any(named in name for name in seen[-1]):
            return
        tab.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {named!r}, only {seen}")


WIDTHS = """() => [document.documentElement, document.querySelector(".stMain")]
  .map(box => [box.scrollWidth, box.clientWidth])"""


@pytest.mark.parametrize("lang", [pytest.param("en", marks=pytest.mark.long), "ko"])
@pytest.mark.parametrize("link", ["/?", "/check?applicant=local-government&mode=all&submit-on=2026-11-22&"])
def test_nothing_overflows_a_phone(warm, open_tab, link, lang):
    tab = open_tab(f"{warm}{link}lang={lang}", width=390, height=844)
    expect(tab.get_by_text(says(lang, "disclaimer"))).to_be_visible()
    expect(tab.get_by_text(label("applicant", "individual", lang), exact=True)).to_be_visible()

    assert [widths for widths in tab.evaluate(WIDTHS) if widths[0] > widths[1]] == []

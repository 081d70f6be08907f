"""A part of the accessibility matrix: every page, every kind of state, each language, look and size in turn."""

import pytest

from kcity.handout.pages import PAGES
from kcity.rulebook.words import LANGUAGES
from tests.browser.barriers import KNOWN, Known, by_axe, exceptions, told
from tests.browser.matrix import SIZES, THEMES, barriers, look, sizes
from tests.browser.screens import SCREENS, Screen, visiting

pytestmark = pytest.mark.browser

ASKED = {
    *("start, nothing found", "check, mid-way", "check, two cases", "check, error", "programme, empty"),
    *("cities, empty", "deadlines, empty", "companies, mid-way", "briefing, empty", "screen, a visitor's case"),
    *("many, uploaded", "sources, a doubt", "accessibility, empty"),
}
PART = [screen for screen in SCREENS if str(screen) in ASKED | {each.screen for each in exceptions()}]
LOOKS = [(theme, size) for theme in THEMES for size in SIZES[theme]]


def turns() -> list[tuple[Screen, str, str, tuple[int, int]]]:
    """Return each screen of the part with one language, one look and one size, all of which have their turn."""
    languages, found = list(LANGUAGES), []
    for number, screen in enumerate(PART):
        theme, size = LOOKS[number % len(LOOKS)]
        fits = size in sizes(screen, theme)
        found.append((screen, languages[number % len(languages)], theme, size if fits else sizes(screen, theme)[0]))
    return found


def test_the_part_has_every_page_and_each_screen_a_name_of_its_own():
    assert {screen.page for screen in PART} >= set(PAGES)
    assert len({str(screen) for screen in SCREENS}) == len(SCREENS)
    assert {str(screen) for screen in PART} >= ASKED
    assert {turn[1] for turn in turns()} == set(LANGUAGES)
    assert {turn[2:] for turn in turns()} == set(LOOKS)


@pytest.mark.parametrize(("screen", "language", "theme", "size"), turns(), ids=lambda part: str(part).replace(" ", "-"))
def test_nothing_keeps_readers_out(warm, chromium, screen, language, theme, size):
    found = look(chromium, warm, screen, language, theme, [size])

    assert told(each for each in found if each.known < 0) == ""
    met = {each.known for each in found}
    stale = [known for number, known in enumerate(exceptions()) if known.screen == str(screen) and number not in met]
    assert [known for known in stale if known.holds(language, theme)] == []


def test_every_known_barrier_says_whose_it_is_and_why_it_stands():
    names = {str(screen) for screen in SCREENS}

    assert KNOWN.exists()
    for known in exceptions():
        assert isinstance(known, Known)
        assert known.screen in names
        assert known.upstream.startswith("https://github.com/")
        assert len(known.why) > 40
        assert len(known.way_round) > 20


LAST = "document.querySelector('.stMainBlockContainer')"
SMALL = "<button style='width: 9px; height: 9px; min-height: 0; padding: 0; float: left'>x</button>"
PALE = "<svg class='marks' width='90' height='30' aria-label='x'><text y='20' style='fill: #bbb'>pale</text></svg>"
PICTURE = "<div class='kc-chart' style='width: 9px; height: 9px' role='img' aria-label='x'></div>" * 30
SPOILT = {
    "color-contrast": "document.querySelector('.st-key-headline p').style.color = '#bbb'",
    "button-name": "document.querySelector('.stMain').append(document.createElement('button'))",
    "page-language": "document.documentElement.lang = 'xx'",
    "one-first-heading": "document.querySelector('.stHeading').append(document.createElement('h1'))",
    "part-language": "document.querySelector('.st-key-status-line p').append('해외실증')",
    "scrolls-two-ways": "document.querySelector('h1').style.width = '3000px'",
    "sticks-out": "document.querySelectorAll('h2')[0].style.cssText = 'position: relative; left: 1200px'",
    "cut": "document.querySelectorAll('h2')[1].style.cssText = 'overflow: hidden; width: 2rem; white-space: nowrap'",
    "page-title": "document.title = 'Streamlit'",
    "target-size": f"{LAST}.insertAdjacentHTML('afterbegin', `<div>{SMALL * 2}</div>`)",
    "chart-contrast": f"{LAST}.insertAdjacentHTML('beforeend', `{PALE}`)",
    "picture-without-words": f"{LAST}.insertAdjacentHTML('beforeend', `{PICTURE}`)",
    "nameless-picture": "document.querySelector('.st-key-headline p').append(document.createElement('canvas'))",
    "hidden-but-reached": "document.querySelector('.stForm').setAttribute('aria-hidden', 'true')",
    "unannounced": "document.querySelector('.st-key-headline').removeAttribute('role')",
}


def test_each_barrier_is_seen_where_there_is_one(warm, chromium):
    screen = next(each for each in SCREENS if str(each) == "check, empty")
    context = visiting(chromium)
    tab = context.new_page()
    screen.go(tab, warm, "en")
    before = {each.rule for each in barriers(tab, screen, "en")}
    for rule, spoil in SPOILT.items():
        if rule != "unannounced":
            tab.evaluate(spoil)
    tab.evaluate("document.querySelectorAll('h1')[1].textContent = 'Two'")
    tab.evaluate(SPOILT["unannounced"])  # last: at any change of names or texts the page's script mends it
    found = {each.rule for each in barriers(tab, screen, "en")}
    context.close()

    assert before.isdisjoint(SPOILT)
    assert set(SPOILT) - found == set()


def test_axe_looks_at_all_that_is_asked_of_it(warm, chromium):
    context = visiting(chromium)
    tab = context.new_page()
    SCREENS[0].go(tab, warm, "en")
    by_axe(tab)
    rules = tab.evaluate("axe.getRules(['wcag2a', 'wcag2aa', 'wcag22aa']).map(({ ruleId }) => ruleId)")
    context.close()

    assert {"color-contrast", "target-size", "html-has-lang", "label", "scrollable-region-focusable"} <= set(rules)

"""No page, in any state, has words left in another language: not English on Korean screens, nor the reverse.

What a source prints, a name, what a chart says within itself (a table beside it says the same in words), and whatever
says with `lang` which language it is in may stand.
"""

import re

import pytest

from kcity.rulebook.languages import LANGUAGES
from tests.book import BOOK
from tests.browser.barriers import exceptions
from tests.browser.screens import SCREENS, Screen, visiting

pytestmark = pytest.mark.browser

SEEN = """(known) => {
  const of = (node) => node.closest("[lang]").lang;
  const never = "style, script, noscript, title, [hidden], [aria-hidden=true], .st-key-wake, code, pre, svg";
  const hidden = [never, ...known].join();
  const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.data.trim() && !parent.closest(hidden) && parent.checkVisibility()) found.push([of(parent), node.data]);
  }
  for (const each of document.querySelectorAll("[aria-label], [placeholder], [title], [alt]"))
    if (!each.closest(hidden) && each.checkVisibility())
      for (const name of ["aria-label", "placeholder", "title", "alt"])
        if (each.getAttribute(name)) found.push([of(each), each.getAttribute(name)]);
  found.push([document.documentElement.lang, document.title]);
  return found;
}"""
"""Every visible text and every name that a screen reader says, with the language it is marked as; less what lies where
the parts of a text cannot be marked."""

UNMARKED = [each.within for each in exceptions() if each.rule == "part-language"]


def printed_names() -> list[str]:
    """Return the names in English that the record knows for what goes by several, the longest first."""
    names = {each.name for term in BOOK.asides.glossary.terms.values() for each in term.names if each.language == "en"}
    return [re.escape(name) for name in sorted(names, key=len, reverse=True)]


ALLOWED = {
    r"https?://\S+|\b(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.(kr|com|cc|org|net|uz|id|int|io|vn|tr)\b\S*": "an address",
    r"[\w.-]+@[\w.-]+": "an e-mail address",
    r"[a-z0-9]+(-[a-z0-9]+)+": "an id",
    r"K-?[Cc]ity( Network)?( Explorer)?( Program)?": "the programme's and the app's own names",
    "|".join(LANGUAGES.values()): "the switch names each language in itself",
    r"[“‘'«「][^”’'»」]*[”’'»」]": "what a source prints",
    r"Excel|Word|PowerPoint|GeoJSON|GeoNames|Natural Earth|WebGL|JavaScript|CurrencyConverter|GitHub": "a product",
    r"Page (Up|Down)|Home|End|Esc|Enter|Tab|Space": "a key",
    r"\b[A-Z][\w.-]*[A-Z][\w.-]*\b": "a short form or a name in capitals",
    f"(?:{'|'.join(printed_names())})(?=[가-힣])": "a name that sources print, in a Korean sentence",
}
"""What may stand on a screen in another language without being marked, and why."""
WORDS = {"ko": re.compile(r"[A-Za-z]{2,}[ ,;:]+(?:[a-z]{2,}[ ,.;:]*)+"), "en": re.compile("[가-힣]{2,}")}
"""Two words of English that follow each other, the second without a capital, are no name; nor is Korean one."""


SAMPLE = ("check, mid-way", "companies, mid-way", "check, error in a case", "sources, a doubt")


def left_over(language: str, seen: list[tuple[str, str]]) -> list[str]:
    """Return the texts of a screen that say they are in its language and hold words of another."""
    own = [text for said, text in seen if said == language]
    return sorted({text for text in own if WORDS[language].search(_without_allowed(text))})


def _without_allowed(text: str) -> str:
    for pattern in ALLOWED:
        text = re.sub(pattern, "·", text)
    return text


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("ko", "제안서는 KIND에 제출합니다.", False),
        ("ko", "Send it to KIND at any time.", True),
        ("ko", "Clear all", True),
        ("ko", "overseas verification", True),
        ("ko", "영문 기사에서는 overseas verification이라고 부릅니다.", False),
        ("ko", "인쇄: “up to 700 million won”", False),
        ("ko", "Pretendard Republic", False),
        ("en", "Send it to KIND at any time.", False),
        ("en", "The track is called 계획수립형", True),
        ("en", "한국어", False),
    ],
)
def test_what_is_left_over_is_seen(language, text, left):
    assert bool(left_over(language, [(language, text)])) == left
    assert left_over(language, [("fr", text)]) == []


@pytest.fixture(scope="module")
def tabs(chromium):
    context = visiting(chromium)
    yield context
    context.close()


def of_it(language: str) -> list[object]:
    """Return the screens to look at in a language: a sample in `make test`, all of them in `make test-long`."""
    sample = SAMPLE if language == "ko" else SAMPLE[:1]
    return [
        pytest.param(language, each, marks=[] if str(each) in sample else [pytest.mark.long], id=f"{language}, {each}")
        for each in SCREENS
    ]


@pytest.mark.parametrize(("language", "screen"), [*of_it("ko"), *of_it("en")])
def test_no_words_of_another_language_are_left(tabs, warm, screen: Screen, language):
    tab = tabs.new_page()
    try:
        screen.go(tab, warm, language)
        seen = tab.evaluate(SEEN, UNMARKED)
    finally:
        tab.close()

    assert len(seen) > 5
    assert left_over(language, seen) == []

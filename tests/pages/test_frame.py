"""The frame: language, status line, footer; broken data; and that no screen mixes its languages."""

import pickle
import re
from functools import cache

import pytest
from streamlit.testing.v1 import AppTest

from kcity.rulebook.languages import LANGUAGES, WRITTEN
from kcity.rulebook.model import walk
from kcity.rulebook.words import words
from pages.shared.plain import plain
from tests.book import BOOK
from tests.pages.conftest import ROOT, SLOW, drawn, has, readable, shown, texts


@pytest.mark.parametrize(
    ("of_browser", "lang"), [("ko-KR", "ko"), ("ko", "ko"), ("en-US", "en"), ("fr-FR", "fr"), ("pt-BR", "en")]
)
def test_a_new_visitor_reads_the_browser_s_language_or_english(of_browser, lang):
    app = AppTest.from_file(str(ROOT / "pages/frame.py"), default_timeout=SLOW)
    app.context = {"locale": of_browser}
    drawn(app.run())

    assert app.title[0].value == words(lang)("start-title")
    assert app.query_params["lang"] == lang


@pytest.mark.parametrize("lang", WRITTEN)
def test_a_link_s_language_goes_before_the_browser_s(lang):
    app = AppTest.from_file(str(ROOT / "pages/frame.py"), default_timeout=SLOW)
    app.context = {"locale": "ko-KR" if lang == "en" else "en-GB"}
    app.query_params["lang"] = lang

    assert drawn(app.run()).title[0].value == words(lang)("start-title")


def test_every_run_tells_the_switch_its_language_for_a_browser_that_missed_it(visit):
    app = visit("check", lang="ko")
    for _ in range(2):
        switch = app.selectbox(key="language-switch").proto
        assert (switch.set_value, switch.raw_value) == (True, "한국어")
        app.run()


def test_an_unknown_language_in_a_link_is_english(visit):
    app = visit(lang="tlh")

    assert app.title[0].value == words("en")("start-title")
    assert app.query_params["lang"] == "en"


@pytest.mark.parametrize("where", ["start", "check"])
@pytest.mark.parametrize("lang", WRITTEN)
def test_every_page_says_what_is_open_and_what_this_is(visit, on, where, lang):
    on("2026-11-22")
    app = visit(where, lang=lang)

    say, status = words(lang), app.get_by_key("status-line")
    for track in BOOK.editions[2026].tracks.values():
        assert track.name[lang] in shown(status)
    assert say("intake-rolling") in shown(status)
    assert say("intake-closed") in shown(status)
    assert has(app, say("disclaimer"))
    assert has(app, say("rulebook", version=BOOK.about.version))


@pytest.mark.parametrize("lang", WRITTEN)
def test_a_switch_of_page_keeps_the_answers(visit, lang):
    app = visit("check", lang=lang, applicant="local-government", country="VN")
    for name in [name for name in app.query_params if name != "lang"]:
        del app.query_params[name]  # what the menu does
    drawn(app.switch_page("start.py").run())

    assert dict(app.query_params) == {"lang": lang, "applicant": "local-government", "country": "VN"}


def spoil(file, found, instead):
    """Replace the first occurrence in a file, and return its line."""
    text = file.read_text(encoding="utf-8")
    before, hit, after = text.partition(found)
    assert hit
    file.write_text(before + instead + after, encoding="utf-8")
    return before.count("\n") + 1


@pytest.mark.parametrize("where", ["start", "check"])
@pytest.mark.parametrize(
    ("name", "found", "instead"),
    [
        ("editions/2025.yaml", "year: 2025", "year: 2025a"),
        ("editions/2026.yaml", "announced:", "anounced:"),
        ("doubts.yaml", "    confidence: ", "    confidence: rather "),
        ("sources.yaml", "    kind: official", "    kind: official\n    kind: press"),
        ("questions.yaml", "    kind: one", "    kind: any"),
        ("rulebook.yaml", "version:", "version:\nversion:"),
        ("text/en/outcome.ftl", "won =", "won ~"),
        ("text/ko/outcome.ftl", "won =", "won ~"),
    ],
)
def test_a_broken_data_file_is_named_and_nothing_else_is_shown(visit, copied, where, name, found, instead):
    file = copied / name
    line = spoil(file, found, instead)
    app = visit(where, lang="ko" if "ko" in name else "en", applicant="local-government")

    assert [error.value for error in app.error if re.search(rf"{file.name}:({line}|{line + 1})\b", unescaped(error))]
    assert len(app.title) == 1
    assert not [*app.header, *app.subheader, *app.radio, *app.button, *app.selectbox, *app.get("page_link")]


def unescaped(element):
    return element.value.replace("\\", "")


def test_all_problems_of_all_files_are_shown_at_once(visit, copied):
    spoil(copied / "editions/2025.yaml", "year: 2025", "year: 2025a")
    spoil(copied / "doubts.yaml", "    confidence: ", "    confidence: rather ")
    named = " ".join(map(unescaped, visit().error))

    assert "2025.yaml:" in named
    assert "doubts.yaml:" in named


def test_a_mended_file_is_read_without_a_restart(visit, copied):
    file = copied / "editions/2025.yaml"
    spoil(file, "year: 2025", "year: 2025a")
    assert visit(lang="en").error

    spoil(file, "year: 2025a", "year: 2025")
    assert visit(lang="en").title[0].value == words("en")("start-title")


SCREENS = [
    *({"page": "start", "day": day} for day in ("2020-03-01", "2021-03-01", "2024-03-01", "2026-11-22", "2027-02-01")),
    *(
        {"page": "check", "applicant": applicant, "submit_on": day}
        for day in ("2020-02-10", "2021-03-01", "2022-03-01", "2023-03-01", "2024-03-19", "2025-02-10", "2026-11-22")
        for applicant in ("local-government", "international-organisation", "korean-company")
    ),
    *(
        {"page": "check", "view": "print", "applicant": applicant, "submit_on": day}  # every section open
        for day in ("2020-02-10", "2021-03-01", "2022-03-01", "2023-03-01", "2024-03-19", "2025-02-10", "2026-11-22")
        for applicant in ("local-government", "korean-company")
    ),
    {"page": "check", "submit_on": "2019-12-31"},
    {"page": "check", "submit_on": "2027-02-01"},
]


def on_screen(visit, on, lang, screen):
    """Return every text of a screen, less what stands there in the words of a source."""
    query = dict(screen)
    on(query.pop("day", "2026-11-22"))
    if "applicant" in query:
        query |= {"country": "VN", "amount": "350000000", "deliverable": "master-plan"}
    for text in map(readable, texts(visit(lang=lang, **query)._tree)):
        for quote in quotes(lang):
            text = text.replace(quote, " ")
        yield text


@cache
@cache
def quotes(lang):
    """Return every "printed: …" of the editions as a screen shows it: a source's own words, whatever their language."""
    printed = set()
    for edition in BOOK.editions.values():
        walk(edition, lambda _, part: printed.add(getattr(part, "as_printed", None)))
    shown_so = {readable(plain(words(lang)("as-printed", words=each))) for each in printed if each}
    return sorted(shown_so, key=len, reverse=True)


ENGLISH_IN_KOREAN = {
    r"[“‘'][^”’']*[”’']": "words quoted from a source",
    "|".join(LANGUAGES.values()): "the switch names each language in itself",
    r"\bK-?[Cc]ity( Network( Program)?)?\b": "the programme's own name",
    r"\b[\w.-]+@[\w.-]+\w": "an e-mail address",
    r"\b(www\.)?[a-z0-9]+(\.[a-z0-9]+)*\.(kr|com|cc|org|net)\b": "an address",
    r"\b(BetweenBuildings|taptalk|newsdao|ryukatsujournal)\b": "a publisher's name",
    r"\bmillion(?=으로|이 )": "the word that a machine translation put for 억",
    r"\bPre-F/S\b": "an abbreviation",
    r"\bverification, cross-validation\b": "what English sources call a demonstration",
}
"""What may stand in Latin letters on a Korean screen; capitals alone (KIND, FAQ, PPP, K-, C19) always may."""

OFFICIAL = {
    words("en")("official-name", name=track.name.ko)
    for edition in BOOK.editions.values()
    for track in edition.tracks.values()
}
"""What a track is called in its call."""

KOREAN_SENTENCE = re.compile(r"(니다|세요|까)[.?]|(니다|세요|까)$", re.MULTILINE)
KOREAN_TERM = re.compile(r"[가-힣]+(?: [가-힣]+)?")
"""A term of the programme, one or two words, may stand in an English sentence; a Korean sentence may not."""


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: "-".join(screen.values()))
def test_no_english_on_a_korean_screen(visit, on, screen):
    assert [left for text in on_screen(visit, on, "ko", screen) for left in english_in(text)] == []


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: "-".join(screen.values()))
def test_no_korean_on_an_english_screen(visit, on, screen):
    assert [left for text in on_screen(visit, on, "en", screen) for left in korean_in(text)] == []


def english_in(text):
    """Return the English words of a Korean screen's text that have no reason to be there."""
    for pattern in ENGLISH_IN_KOREAN:
        text = re.sub(pattern, " ", text, flags=re.ASCII)
    return re.findall(r"[A-Za-z'-]*[a-z]{2}[A-Za-z'-]*", text)


def korean_in(text):
    """Return the Korean of an English screen's text, unless it is a track's own name or a term within a sentence."""
    if text in LANGUAGES.values() or text in OFFICIAL:
        return []
    english = len(re.findall(r"[A-Za-z]{2,}", text))
    if KOREAN_SENTENCE.search(text) or len(KOREAN_TERM.findall(text)) > english / 4:
        return [text]
    return []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("제안서는 언제든지 KIND에 제출합니다.", []),
        ("제안서 is taken at any time.", ["is", "taken", "at", "any", "time"]),
        ("답변: Master plan", ["Master", "plan"]),
        ("자료에는 “3 million to 4 million won”으로 적혀 있습니다.", []),
    ],
)
def test_english_left_behind_is_seen(text, left):
    assert english_in(text) == left


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("The body that hands in the proposal is the lead (Korean: 주관기관).", False),
        ("주관기관", True),
        ("you: 시장", True),
        ("Send it to KIND at any time. Decision: 제안서는 언제든지 접수합니다.", True),
    ],
)
def test_korean_left_behind_is_seen(text, seen):
    assert bool(korean_in(text)) is seen


def test_a_session_that_holds_what_cannot_be_written_down_is_seen():
    app = AppTest.from_string("import streamlit as st\nst.title('x')\nst.session_state.held = lambda: None").run()

    with pytest.raises((AttributeError, pickle.PicklingError)):
        drawn(app)

"""Every page in every translated language: drawn, in its words, with what stays English marked as that."""

import pytest
import streamlit as st
from streamlit.testing.v1.element_tree import Block

from kcity.rulebook.languages import LANGUAGES, SPOKEN, WRITTEN
from kcity.rulebook.translation import BEGINS
from kcity.rulebook.words import words
from pages.shared.plain import plain
from pages.shared.write import quoted, spoken
from tests.book import BOOK

TRANSLATED = [language for language in LANGUAGES if language not in WRITTEN]
CASE = {"applicant": "local-government", "purpose": "plan-city", "country": "KG", "submit_on": "2026-11-22"}
SCREENS = {
    "start": [{}, {"find": "Hanoi"}],
    "check": [CASE, {**CASE, "view": "print"}, {"mode": "all"}, {"submit_on": "2019-01-01"}],
    "programme": [{"part": part} for part in ("compare", "years", "how", "who", "names")],
    "cities": [{"country": "KG"}, {"place": "ke-nairobi"}],
    "deadlines": [{"zone": "Asia/Bishkek"}],
    "companies": [{"companies": "2"}],
    "briefing": [{"country": "KG"}],
    "screen": [{}, {"live": "1"}],
    "many": [{}],
    "sources": [{"part": part} for part in ("sources", "doubts", "unknowns", "back-test", "rulebook")],
    "accessibility": [{}],
}


def left(node):
    """Yield every Markdown text that still holds the invisible signs: nothing says which language it is in."""
    if getattr(node, "type", "") == "markdown" and BEGINS in node.proto.body:
        yield node.proto.body
    if isinstance(node, Block):
        for child in node.children.values():
            yield from left(child)


def in_turn():
    """Yield each page in each language in one state, the states in turn; in `make test-long` in all of them."""
    for page, queries in SCREENS.items():
        for number, language in enumerate(TRANSLATED):
            for each, query in enumerate(queries):
                marks = [] if each == number % len(queries) else [pytest.mark.long]
                yield pytest.param(language, page, query, marks=marks, id=f"{language}-{page}-{each}")


@pytest.mark.parametrize(("language", "page", "query"), list(in_turn()))
def test_a_page_is_drawn_in_a_language(visit, on, language, page, query):
    on("2026-11-22")
    app = visit(page, lang=language, **query)

    assert app.query_params["lang"] == language
    assert list(left(app._tree)) == []
    if page != "screen":
        assert app.selectbox(key="language-switch").value == language
        assert any(plain(words(language)("translation-unreviewed")) in each.value for each in app.markdown)


@pytest.mark.parametrize("page", ["start", "check"])
def test_a_track_has_the_name_beside_it_by_which_its_call_is_found(visit, on, page):
    on("2026-11-22")
    names = [track.name.ko for track in BOOK.editions[2026].tracks.values()]

    shown = "\n".join(each.value for each in visit(page, lang="ru", **CASE).markdown)
    assert [name for name in names if f'<span lang="ko">{name}</span>' not in shown] == []
    assert words("ko")("official-name", name=names[0]) not in "\n".join(
        each.value for each in visit(page, lang="ko", **CASE).markdown
    )


def test_the_notice_goes_once_somebody_has_reviewed_a_language(visit, monkeypatch):
    reviewed = SPOKEN["es"].model_copy(update={"reviewed": True})
    monkeypatch.setattr("kcity.rulebook.languages.SPOKEN", {**SPOKEN, "es": reviewed})

    app = visit(lang="es")

    assert not any(plain(words("es")("translation-unreviewed")) in each.value for each in app.markdown)


@pytest.mark.parametrize("language", WRITTEN)
def test_a_written_language_needs_no_notice(visit, language):
    told = plain(words(language)("translation-unreviewed"))

    assert not any(told in each.value for each in visit(lang=language).markdown)


@pytest.mark.parametrize(
    ("locale", "language"),
    [("es-419", "es"), ("fr-CA", "fr"), ("ru-KZ", "ru"), ("vi-VN", "vi"), ("id-ID", "id"), ("pt-BR", "en")],
)
def test_a_first_visit_follows_the_browser(locale, language):
    from streamlit.testing.v1 import AppTest

    from tests.pages.conftest import ROOT, SLOW

    app = AppTest.from_file(str(ROOT / "pages/frame.py"), default_timeout=SLOW)
    app.context = {"locale": locale}
    app.run()

    assert app.selectbox(key="language-switch").value == language


def test_a_first_visit_takes_the_best_of_the_languages_that_the_browser_ranks(visit, monkeypatch):
    ranked = {"Accept-Language": "kk, ru;q=0.9, en;q=0.5"}
    monkeypatch.setattr(type(st.context), "headers", property(lambda _: ranked))

    assert visit().selectbox(key="language-switch").value == "ru"


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("plain words", "es", "plain words"),
        ("\u2063English\u2064, y más", "es", '<span lang="en">English</span>, y más'),
        ("(계획수립형)", "en", '(<span lang="ko">계획수립형</span>)'),
        ("해외 실증형 및", "en", '<span lang="ko">해외 실증형 및</span>'),
        ("해외 실증형", "ko", "해외 실증형"),
        ("`한국어` [한국어](한국어)", "en", '`한국어` [<span lang="ko">한국어</span>](한국어)'),
    ],
)
def test_parts_in_another_language_are_marked(text, language, shown):
    assert spoken(text, language) == shown


def test_what_a_source_prints_is_marked_by_its_letters():
    assert quoted("up to 5", "en") == "up to 5"
    assert spoken(quoted("up to 5", "ko"), "ko") == '<span lang="en">up to 5</span>'
    assert spoken(quoted("5억 원", "es"), "es") == '5<span lang="ko">억 원</span>'

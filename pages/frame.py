"""The frame around every page: language, navigation, status line, footer; runs before each of them."""

from collections.abc import Mapping
from pathlib import Path

import streamlit as st

from kcity.rulebook import DataError
from kcity.rulebook.languages import LANGUAGES, SPOKEN
from kcity.rulebook.standing import take
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.fresh import freshness
from pages.shared.later import another_day, as_it_stands
from pages.shared.leftovers import leftovers
from pages.shared.loaded import rulebook, status
from pages.shared.menu import menu
from pages.shared.plain import plain
from pages.shared.turns import TURNS
from pages.shared.write import write

HERE = Path(__file__).parent
STYLE = HERE / "shared" / "frame.css"

take()  # what is drawn in this run comes from one rulebook, whatever is taken up meanwhile
try:
    book = rulebook()
except DataError as error:
    st.set_page_config(page_title="K-City Explorer")
    st.title("A data file needs correcting · 데이터 파일 오류")
    st.write("The explorer does not start half-loaded. 데이터에 오류가 있어 시작하지 않습니다.")
    for problem in error.problems:
        st.error(plain(str(problem)), icon=":material/error:")
    st.stop()


def language_switch(words: Words) -> None:
    """Let the visitor change the language; every answer stays."""
    key = "language-switch"
    # Said in every run: a browser that is still loading may miss it once, and would then take English for chosen.
    st.session_state[key] = words.language
    st.selectbox(
        words("language"),
        list(LANGUAGES),
        format_func=LANGUAGES.__getitem__,
        key=key,
        on_change=lambda: visitor.choose_language(st.session_state[key]),
        required=True,
        placeholder=words("language"),
        filter_mode=None,
        icon=":material/language:",
        label_visibility="collapsed",
        width=200,
    )


def translated(words: Words) -> None:
    """Say of a translated page that nobody has reviewed it yet, and what on it stays in English."""
    if not SPOKEN[words.language].reviewed:
        told = f"{plain(words('translation-unreviewed'))} {plain(words('translation-documents'))}"
        write(f":small[{told}]", st.container(key="translated"))


def footer(words: Words, at: Mapping[str, st.Page]) -> None:
    """Say what this is and is not, and where the official sites are; `at` are the pages by their addresses."""
    st.divider()
    st.page_link(
        at["sources"],
        label=words("page-sources"),
        query_params=visitor.link(part="sources"),
        icon=":material/menu_book:",
    )
    st.page_link(
        at["many"],
        label=words("page-many"),
        query_params=visitor.link(),
        icon=":material/table_view:",
    )
    st.page_link(
        at["accessibility"],
        label=words("page-accessibility"),
        query_params=visitor.link(),
        icon=":material/accessibility_new:",
    )
    sites = " · ".join(
        f"[{plain(address.removeprefix('https://'))}]({address})" for address in book.about.sites.values()
    )
    lines = (
        plain(words("disclaimer")),
        f"{plain(words('official-sites'))}: {sites}",
        plain(words("rulebook", version=book.about.version)),
    )
    write("  \n".join(f":small[{line}]" for line in lines))


with TURNS.turn():
    visitor.settle_language()
    words = visitor.say()
    pages = menu(words)
    page = st.navigation(pages, position="top")
    bare = page.url_path in visitor.IN_PUBLIC
    if bare:
        page = st.navigation(pages, position="hidden")
    st.set_page_config(
        page_title=f"{page.title} · K-City Explorer", page_icon=HERE / "static" / "icon.png", layout="wide"
    )
    st.html(STYLE)
    visitor.follow_link(book, page.url_path)
    if not bare:
        with st.container(
            horizontal=True, key="frame-top", vertical_alignment="center", horizontal_alignment="distribute"
        ):
            write(status(book, visitor.today(), words.language), st.container(key="status-line"))
            language_switch(words)
        translated(words)
        another_day(visitor.today(), words)
        freshness(book, visitor.today(), words)
    page.run()
    if not bare:
        footer(words, {each.url_path: each for each in pages})
    with st.container(key="unseen"):  # the script presses it: a lost server is back, or a day is over in Seoul
        st.button(words("look-again"), key="wake")
        st.html(as_it_stands(page.url_path, visitor.today()))
    st.html(leftovers(words), unsafe_allow_javascript=True)
    visitor.leave_link(page.url_path)

"""The pages as the menu names them."""

from copy import copy
from functools import lru_cache
from pathlib import Path

import streamlit as st

from kcity.handout.pages import IN_MENU, PAGES, title_key
from kcity.rulebook.words import Words

PLACE = Path(__file__).parents[1]
"""Where the pages' scripts lie."""


def menu(words: Words) -> list[st.Page]:
    """Return the pages under their names in the visitor's language, for one run: navigation marks which may be run."""
    return [copy(page) for page in _found(words)]


@lru_cache(maxsize=16)
def _found(words: Words) -> tuple[st.Page, ...]:
    """Return the pages; each of them is looked for on the disk."""
    return tuple(
        st.Page(
            PLACE / f"{page or 'start'}.py",
            title=words(title_key(page)),
            url_path=page or None,
            default=not page,
            visibility="visible" if page in IN_MENU else "hidden",
        )
        for page in PAGES
    )

"""Text on the page, its parts in another language than the page marked as that for browsers and screen readers."""

import re
from html import escape
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from kcity.rulebook.translation import BEGINS, FOREIGN, foreign
from pages.shared import visitor

_HANGUL = re.compile(r"[\u3131-\u318e\uac00-\ud7a3]+(?:[ ·]+[\u3131-\u318e\uac00-\ud7a3]+)*")
_NOT_SHOWN = re.compile(r"(`[^`]*`|\]\([^)]*\))")


def write(text: str, at: DeltaGenerator | None = None, **drawn: Any) -> None:
    """Draw Markdown in which nothing but our own marks of language becomes HTML; `at` is where, if not here.

    What comes from the data or a visitor has been through `plain`, which leaves no `<` that could open a tag.
    """
    shown = spoken(text, visitor.language())
    draw = at.markdown if at is not None else st.markdown
    draw(shown, unsafe_allow_html=True, **drawn) if shown is not text else draw(text, **drawn)


def spoken(text: str, language: str) -> str:
    """Return text with `lang` around what is in another language: marked English, and Korean by its letters.

    The same text comes back where there is nothing to mark.
    """
    if BEGINS in text:
        text = FOREIGN.sub(r'<span lang="en">\1</span>', text)
    if language == "ko" or not _HANGUL.search(text):
        return text
    parts = _NOT_SHOWN.split(text)
    parts[::2] = [_HANGUL.sub(r'<span lang="ko">\g<0></span>', part) for part in parts[::2]]
    return "".join(parts)


def quoted(words: str, language: str) -> str:
    """Return what a source prints as a page in a language quotes it: marked where its letters are of another one."""
    return words if language == "en" or _HANGUL.search(words) else foreign(words)


def as_html(text: str, language: str) -> str:
    """Return text escaped for HTML, its parts in another language marked."""
    return spoken(escape(text), language)

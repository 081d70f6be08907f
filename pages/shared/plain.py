"""Text as text: nothing in the data or from a visitor is ever read as Markdown."""

import re

_SPACE = re.compile(r"[^\S\u00a0\u202f]+")  # those that hold a number to its unit stay
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~$:&])")


def plain(text: str) -> str:
    """Return text with every Markdown sign escaped, on one line."""
    return _SPECIAL.sub(r"\\\1", _SPACE.sub(" ", text).strip(" "))

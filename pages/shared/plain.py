"""Text as text: nothing in the data or from a visitor is ever read as Markdown."""

import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~$:&])")


def plain(text: str) -> str:
    """Return text with every Markdown sign escaped, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))

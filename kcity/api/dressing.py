"""The shell of every page, which Streamlit serves the same to everybody, made the visitor's: language, title, summary.

Streamlit's browser code looks for its server first, below the page's own path and then above it, and asks for its
settings; on a deep link that costs three requests, two of them in vain. Our script in the shell answers both questions.
"""

import gzip
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import sha256

from kcity.api.head import NAME, head
from kcity.api.summary import Summary
from kcity.rulebook import DataError, Rulebook
from kcity.rulebook.words import Words, words

_HTML = re.compile(r'<html lang="[a-z-]+">\s*<head>')
_THEIR_TITLE = re.compile(r"<title>[^<]*</title>")
_THEIR_FONT = re.compile(r"<link\s+rel=\"preload\"[^>]*as=\"font\"[^>]*/>")
_THEIR_ICON = "./favicon.png"
_THEIR_API = re.compile(r"<!--(?:(?!-->).)*-->\s*<link rel=\"service-desc\"[^>]*/>", re.DOTALL)
_THEIR_WORDS = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
_BODY = "<!-- what is read without scripts -->"
_HERE = re.compile(r'((?:src|href)=")\./')


@dataclass(frozen=True, slots=True)
class Dressed:
    """A shell as it is sent: whole and packed, with a tag that changes with it."""

    whole: bytes
    packed: bytes
    tag: str


@dataclass(frozen=True)
class Wardrobe:
    """What shells are made of: Streamlit's, the modules every page needs, our script, style and icon; where we are."""

    shell: str
    modules: tuple[str, ...]
    script: str
    style: str
    icon: str
    public: str | None
    book: Callable[[], Rulebook]
    today: Callable[[], date]

    def shell_of(self, page: str | None, language: str, root: str) -> Dressed:
        """Return the shell of a page, None for an address that is none, whose addresses lead from `root`."""
        say = words(language)
        try:
            book = self.book()
        except DataError:
            return dressed(self, page, say, root, None, None)
        return dressed(self, page, say, root, book, self.today())


@lru_cache(maxsize=128)
def dressed(
    wardrobe: Wardrobe, page: str | None, say: Words, root: str, book: Rulebook | None, on: date | None
) -> Dressed:
    """Return a shell for a page, in a language, on a day; without a rulebook it says nothing of the programme."""
    tags, body = f"<title>{NAME}</title>", ""
    if book is not None and on is not None:
        tags = head(page, say, root, wardrobe.public)
        body = Summary(book, on, say, root).html(page)
    html = _with_ours(wardrobe.shell, wardrobe, say.language, root)
    html = _THEIR_TITLE.sub(lambda _: tags, html, count=1).replace(_BODY, body, 1)
    whole = html.encode("utf-8")
    return Dressed(whole, gzip.compress(whole, 9, mtime=0), f'"{sha256(whole).hexdigest()[:32]}"')


def _with_ours(html: str, wardrobe: Wardrobe, language: str, root: str) -> str:
    """Return the shell with our script first, the parts that every page needs asked for at once, and our style.

    Streamlit's own font, which no page of ours shows, is not asked for early, and its own API, which is off, not named.
    """
    html = _THEIR_WORDS.sub(f"<noscript>{_BODY}</noscript>", _THEIR_FONT.sub("", html), count=1)
    html = _THEIR_API.sub('<link rel="service-desc" href="./api/openapi.json">', html)
    html = html.replace(_THEIR_ICON, f"./{wardrobe.icon}")
    early = "".join(f'<link rel="modulepreload" crossorigin href="./{module}">' for module in wardrobe.modules)
    plain = f'<noscript><link rel="stylesheet" href="./{wardrobe.style}"></noscript>'
    html = html.replace("</head>", f"{early}{plain}</head>", 1)
    html = _HTML.sub(f'<html lang="{language}"><head><script src="./{wardrobe.script}"></script>', html, count=1)
    return _HERE.sub(rf"\g<1>{root}", html)

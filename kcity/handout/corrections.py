"""Reporting a mistake: a prefilled e-mail or issue for whoever keeps the data, or a text to copy; nothing is stored."""

import os
from collections.abc import Sequence
from urllib.parse import quote, urlencode

from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words

WHERE = "KCITY_CORRECTIONS"
"""The environment's name for where corrections go: mailto:somebody@… or an https address that takes title and body."""


def subject(names: Sequence[str], say: Words) -> str:
    """Return what a report is called: the ids it is about."""
    return say("correction-subject", names=", ".join(names))


def text(book: Rulebook, names: Sequence[str], page: str, say: Words) -> str:
    """Return a report to fill in: what it is about, on which page, under which rulebook."""
    lines = [f"- {name}: {_title(book, name, say)}" for name in names]
    about = [say("correction-about"), *lines, say("correction-page", page=page)]
    return "\n".join([*about, say("rulebook", version=book.about.version), "", say("correction-wrong"), "", ""])


def address(book: Rulebook, names: Sequence[str], page: str, say: Words) -> str | None:
    """Return the link that opens a prefilled report; None where the environment names no place for it."""
    return sent(subject(names, say), text(book, names, page, say))


def barrier(book: Rulebook, page: str, say: Words) -> str:
    """Return a report of what keeps somebody from using the app, to fill in: where, with what, what happened."""
    asked = [say(f"access-asked-{part}") for part in ("where", "with", "what")]
    return "\n".join([say("correction-page", page=page), say("rulebook", version=book.about.version), "", *asked, ""])


def sent(title: str, body: str) -> str | None:
    """Return the link that opens a message; None where the environment names no place for it."""
    where = os.environ.get(WHERE, "").strip()
    if where.startswith("mailto:"):
        return f"{where}?subject={quote(title)}&body={quote(body)}"
    if where.startswith("https://"):
        joint = "&" if "?" in where else "?"
        return f"{where}{joint}{urlencode({'title': title, 'body': body})}"
    return None


def known(book: Rulebook, names: str) -> tuple[str, ...]:
    """Return the sources and doubts among the ids that a link names, each once."""
    given = dict.fromkeys(names.split(",")[:100])
    return tuple(name for name in given if name in book.sources or name in book.doubts)


def _title(book: Rulebook, name: str, say: Words) -> str:
    named = book.sources.get(name) or book.doubts[name]
    return named.title[say.language]

"""What data/ says in the languages it is not written in: a gettext catalogue each, and marks around what has none.

A text without a translation is said in English. So that a page can tell a browser or a screen reader which language a
part of it is in, two signs that nobody sees stand around it, until the page puts `lang` there or drops them.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from types import MappingProxyType

from kcity.rulebook.folder import data_folder
from kcity.rulebook.reading import DataError, Problem
from kcity.rulebook.standing import standing

CATALOGUE = "data.po"
"""The name of a language's catalogue, in its folder under data/text/."""

BEGINS, ENDS = "\u2063", "\u2064"
"""The invisible signs around English text in another language: separator and plus, which no text of ours needs."""

FOREIGN = re.compile(f"{BEGINS}([^{BEGINS}{ENDS}]*){ENDS}")


def translated(english: str, language: str) -> str:
    """Return what a language's catalogue says for an English text; without it that text, marked as English."""
    whole = standing()
    held = whole.words[language].translations if whole else _kept(data_folder() / "text" / language / CATALOGUE)
    return held.get(english) or foreign(english)


def foreign(english: str) -> str:
    """Return English text marked for pages in another language."""
    return f"{BEGINS}{english}{ENDS}"


def unmarked(text: str) -> str:
    """Return text without the invisible signs, for whatever is not a page."""
    return text.replace(BEGINS, "").replace(ENDS, "")


def catalogue(file: Path) -> Mapping[str, str]:
    """Return a catalogue's translations by the English text; raises DataError where it cannot be read.

    What a translator marked as fuzzy does not count.
    """
    from babel.messages.pofile import PoFileError, read_po  # a server starts without it

    name = f"text/{file.parent.name}/{file.name}"
    try:
        found = read_po(BytesIO(file.read_bytes()), abort_invalid=True)
    except FileNotFoundError:
        raise DataError([Problem(name, 0, "", "no file", "a gettext catalogue of the data's texts")]) from None
    except (PoFileError, UnicodeDecodeError) as error:
        where = getattr(error, "lineno", None)
        line = where + 1 if where is not None else 0
        raise DataError([Problem(name, line, "", str(error), "an entry of a gettext catalogue")]) from None
    return MappingProxyType(
        {str(each.id): str(each.string) for each in found if each.id and each.string and not each.fuzzy}
    )


_kept = lru_cache(maxsize=32)(catalogue)

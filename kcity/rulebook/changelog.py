"""The rulebook's versions and what each of them changed, newest first, from the data folder's CHANGELOG.md."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from kcity.rulebook.files import CHANGELOG, data_files

_HEADING = re.compile(r"^## (\S+) \((\d{4}-\d{2}-\d{2})\)$", re.MULTILINE)
_KOREAN = re.compile(r"^### 한국어$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Version:
    """One version of the rulebook: its day, and what it changed as paragraphs in either language."""

    name: str
    day: date
    en: tuple[str, ...]
    ko: tuple[str, ...]

    def changes(self, language: str) -> tuple[str, ...]:
        """Return what it changed in a language; English where the record has no other."""
        return self.ko if language == "ko" and self.ko else self.en


def versions(folder: Path | None = None) -> tuple[Version, ...]:
    """Return every version on record, newest first; none where the file is missing.

    Without a folder it is the record read with the rulebook that stands, else the data folder's.
    """
    files = data_files(folder)
    return _versions(files[CHANGELOG]) if CHANGELOG in files else ()


@lru_cache(maxsize=4)
def _versions(content: bytes) -> tuple[Version, ...]:
    return parsed(content.decode("utf-8"))


def parsed(text: str) -> tuple[Version, ...]:
    """Return the versions in a changelog's text, in its order."""
    parts = _HEADING.split(text)[1:]
    found = []
    for name, day, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        english, *korean = _KOREAN.split(body)
        found.append(Version(name, date.fromisoformat(day), _paragraphs(english), _paragraphs("\n\n".join(korean))))
    return tuple(found)


def _paragraphs(text: str) -> tuple[str, ...]:
    blocks = re.split(r"\n\s*\n|\n(?=- )", text.strip())
    return tuple(" ".join(block.removeprefix("- ").split()) for block in blocks if block.strip())


def since(known: Sequence[Version], name: str) -> tuple[Version, ...]:
    """Return the versions after a named one, newest first; none where that name is not on record."""
    names = [version.name for version in known]
    return tuple(known[: names.index(name)]) if name in names else ()

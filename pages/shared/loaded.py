"""The only caches: what is read once and shared by all visitors, because nobody can change it."""

import gzip
import hashlib
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from kcity.api.health import probed
from kcity.outcome import Outcome, outcome, read
from kcity.rulebook import Rulebook
from kcity.rulebook.files import data_files
from kcity.rulebook.shelf import Shelf
from kcity.rulebook.words import words
from pages.shared import visitor
from pages.shared.borders import with_borders
from pages.shared.card import Look
from pages.shared.composed import Composed, composed, status_line

Answers = tuple[tuple[str, str], ...]
"""Answers as a link carries them, in the questions' order."""

_CASES = 512
"""Cases kept: more than the visitors that one server holds; each takes some tens of kilobytes."""


SHELF = Shelf(lambda whole: probed(whole, visitor.today()))
"""Where this server keeps its rulebook; it stays with the old one while a changed data file is broken."""


def rulebook() -> Rulebook:
    """Return the rulebook; raises DataError while there is none because a data file is broken."""
    return SHELF.rulebook()


def world() -> str:
    """Return the countries' outlines as they stand in the data folder's one GeoJSON file."""
    files = data_files()
    [outlines] = (name for name in files if name.endswith(".geojson"))
    return _land(files[outlines])


@lru_cache(maxsize=1)
def _land(content: bytes) -> str:
    return content.decode("utf-8").replace("\n", "")


@lru_cache(maxsize=16)
def status(book: Rulebook, on: date, language: str) -> str:
    """Return which intakes are open on a day, and how fresh the record is."""
    return status_line(book, on, words(language))


@lru_cache(maxsize=_CASES)
def case(book: Rulebook, answers: Answers, today: date, focus: tuple[str, ...]) -> Outcome:
    """Return the outcome of a case: the same value for the same answers on the same day."""
    return outcome(book, read(book, MappingProxyType(dict(answers)))[0], today, focus)


@lru_cache(maxsize=_CASES)
def said(book: Rulebook, answers: Answers, today: date, focus: tuple[str, ...], language: str, look: Look) -> Composed:
    """Return what Check says of a case in a language."""
    return composed(case(book, answers, today, focus), words(language), look)


def map_land() -> str:
    """Return what the map draws: the countries' outlines, and the borders between them."""
    return _with_borders(world())


_with_borders = lru_cache(maxsize=1)(with_borders)


def map_packed() -> tuple[str, bytes]:
    """Return a name for the land that changes with it, and the land as it is sent."""
    return _packed(map_land())


@lru_cache(maxsize=1)
def _packed(drawn: str) -> tuple[str, bytes]:
    land = drawn.encode("utf-8")
    return hashlib.sha256(land).hexdigest()[:16], gzip.compress(land, 9, mtime=0)

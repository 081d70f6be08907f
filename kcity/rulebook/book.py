"""The rulebook: everything the programme's data files say, as one value that never changes."""

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from kcity.rulebook.asides import Asides
from kcity.rulebook.model import Edition, Track
from kcity.rulebook.parts import About, Change, Doubt, Question, Region, Source
from kcity.rulebook.projects import Project
from kcity.rulebook.reading import Document, shape
from kcity.rulebook.ways import Ways


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Rulebook:
    """All the programme's data files together; one value, shared by everybody."""

    about: About
    editions: Mapping[int, Edition]
    questions: Mapping[str, Question]
    sources: Mapping[str, Source]
    doubts: Mapping[str, Doubt]
    ways: Ways
    projects: tuple[Project, ...]
    regions: Mapping[str, Region]
    asides: Asides
    _documents: Mapping[int, Document] = field(repr=False)

    def in_force(self, on: date) -> Edition | None:
        """Return the edition in force on a day: from its announcement to the day before the next one's.

        The last one holds to 31 December of its year (so does one whose successor is not on record).
        """
        current = self.last_known(on)
        if current is None or (on.year > current.year and current.year + 1 not in self.editions):
            return None
        return current

    def last_known(self, on: date) -> Edition | None:
        """Return the latest edition announced by a day, whether or not it is still in force."""
        announced = [edition for edition in self.editions.values() if edition.announced.value <= on]
        return announced[-1] if announced else None

    def day_of(self, year: int) -> date:
        """Return a day that stands for an edition: the last day of its last window; raises KeyError for no edition."""
        edition = self.editions[year]
        closings = [track.intake.closes.value for track in edition.tracks.values() if track.intake.closes]
        return max(closings, default=edition.announced.value)

    def region_of(self, country: str) -> str | None:
        """Return the region a country lies in."""
        return next((name for name, region in self.regions.items() if country in region.countries), None)

    def of_line(self, line: str) -> Iterator[tuple[Edition, str, Track]]:
        """Yield every track of a line (planning or demonstration) with its edition and id, oldest first."""
        for edition in self.editions.values():
            for name, track in edition.tracks.items():
                if track.line == line:
                    yield edition, name, track

    def other_readings(self) -> Iterator[tuple[str, str]]:
        """Yield doubt and reading for every reading that is not the chosen one and would change an edition."""
        for name, doubt in self.doubts.items():
            for reading in doubt.readings:
                if reading != doubt.chosen and doubt.readings[reading].changes:
                    yield name, reading

    def touched_by(self, doubt: str, reading: str) -> frozenset[int]:
        """Return the years of the editions that a reading would change."""
        return frozenset(change.edition for change in self.doubts[doubt].readings[reading].changes)

    def under(self, doubt: str, reading: str) -> "Rulebook":
        """Return the rulebook as it would stand under another reading of a doubt."""
        return _under(self, doubt, reading)


@lru_cache(maxsize=256)
def _under(book: Rulebook, doubt: str, reading: str) -> Rulebook:
    editions, documents = dict(book.editions), dict(book._documents)
    for change in book.doubts[doubt].readings[reading].changes:
        documents[change.edition] = changed(documents[change.edition], change)
    for year in book.touched_by(doubt, reading):
        editions[year] = shape(Edition, documents[year])
    return replace(book, editions=MappingProxyType(editions), _documents=MappingProxyType(documents))


def changed(document: Document, change: Change) -> Document:
    """Return an edition's document with one change made; raises KeyError where the path leads nowhere."""
    path = [int(step) if step.isdigit() else step for step in change.at.split(".")]
    return replace(document, data=_with(document.data, path, change))


def _with(part: Any, path: Sequence[str | int], change: Change) -> Any:
    """Return a part of a document with a change made, copying only what lies on the path."""
    step, rest = path[0], path[1:]
    copied = copy.copy(part)
    before = part[step]
    if rest:
        copied[step] = _with(before, rest, change)
    elif change.remove:
        del copied[step]
    else:
        copied[step] = change.value
    return copied

"""Where the rulebook names a source or a doubt: the facts of editions, the readings and the past projects with it."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TypeVar

from pydantic import BaseModel

from kcity.rulebook.book import Rulebook
from kcity.rulebook.model import Cited, Ruling, walk
from kcity.rulebook.parts import Doubt
from kcity.rulebook.projects import Project

Named = TypeVar("Named")


@dataclass(frozen=True, slots=True, order=True)
class Fact:
    """A fact of an edition, as people name it: the edition's own or a track's, and which requirement where it is one.

    `name` is the key in the edition's file, for example "funding"; `requirement` its id under "requirements".
    """

    edition: int
    track: str | None
    name: str
    requirement: str | None = None


@dataclass(frozen=True, slots=True)
class Citations:
    """What rests on each source and each doubt, in the order of the files; ids that nothing names are not in it."""

    facts_of_source: Mapping[str, tuple[Fact, ...]]
    facts_of_doubt: Mapping[str, tuple[Fact, ...]]
    doubts_of_source: Mapping[str, tuple[str, ...]]
    projects_of_source: Mapping[str, tuple[Project, ...]]
    projects_of_doubt: Mapping[str, tuple[Project, ...]]

    def editions_of_source(self, source: str, doubts: Mapping[str, Doubt]) -> tuple[int, ...]:
        """Return the editions' years that a source is cited for: by facts, by doubts that touch them, by projects."""
        years = {fact.edition for fact in self.facts_of_source.get(source, ())}
        years.update(project.call for project in self.projects_of_source.get(source, ()))
        years.update(*(doubts[doubt].editions for doubt in self.doubts_of_source.get(source, ())))
        return tuple(sorted(years))


def fact_at(edition: int, where: tuple[str | int, ...]) -> Fact:
    """Return the fact that a key path of an edition's file leads to or into."""
    track, rest = (str(where[1]), where[2:]) if where[0] == "tracks" else (None, where)
    requirement = str(rest[1]) if rest[0] == "requirements" and len(rest) > 1 else None
    return Fact(edition, track, str(rest[0]), requirement)


def changed_by(doubt: Doubt, reading: str | None = None) -> tuple[Fact, ...]:
    """Return the facts that a reading, or any other than the chosen, would change; none: no outcome turns on it."""
    readings = doubt.readings.values() if reading is None else (doubt.readings[reading],)
    changes = (change for each in readings for change in each.changes)
    return tuple(dict.fromkeys(fact_at(change.edition, tuple(change.at.split("."))) for change in changes))


def sources_of(doubt: Doubt) -> tuple[str, ...]:
    """Return the sources that a doubt's readings cite, each once."""
    return tuple(dict.fromkeys(source for reading in doubt.readings.values() for source in reading.sources))


@lru_cache(maxsize=8)
def citations(book: Rulebook) -> Citations:
    """Return what rests on each source and doubt of a rulebook."""
    by_source: dict[str, dict[Fact, None]] = defaultdict(dict)
    by_doubt: dict[str, dict[Fact, None]] = defaultdict(dict)
    for year, edition in book.editions.items():

        def visit(where: tuple[str | int, ...], part: BaseModel, year: int = year) -> None:
            if isinstance(part, Cited | Ruling):
                fact = fact_at(year, where)
                for source in part.sources:
                    by_source[source][fact] = None
                for doubt in part.doubts:
                    by_doubt[doubt][fact] = None

        walk(edition, visit)
    in_doubts: dict[str, dict[str, None]] = defaultdict(dict)
    for name, doubt in book.doubts.items():
        for source in sources_of(doubt):
            in_doubts[source][name] = None
    of_projects: dict[str, dict[Project, None]] = defaultdict(dict)
    for project in book.projects:
        for source in project.sources:
            of_projects[source][project] = None
    doubted: dict[str, dict[Project, None]] = defaultdict(dict)
    for project in book.projects:
        for name in project.doubts:
            doubted[name][project] = None
    return Citations(_frozen(by_source), _frozen(by_doubt), _frozen(in_doubts), _frozen(of_projects), _frozen(doubted))


def _frozen(found: Mapping[str, Mapping[Named, None]]) -> Mapping[str, tuple[Named, ...]]:
    return MappingProxyType({name: tuple(each) for name, each in found.items()})

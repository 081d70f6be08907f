"""Where the past projects are: chosen by edition and line, grouped by country, the unnamed ones apart."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias

from kcity.outcome import LINES, Misfit
from kcity.rulebook import Rulebook
from kcity.rulebook.projects import Project

Ring: TypeAlias = Literal["area", "new-city"]

_AREAS = frozenset({"region", "province", "regency", "state", "country"})


@dataclass(frozen=True, slots=True)
class Choice:
    """Which projects to show: those taken in by one edition's call, those of one line; all where nothing is said."""

    edition: int | None = None
    line: str | None = None

    def written(self) -> dict[str, str]:
        """Return the choice as a link carries it."""
        return {"edition": str(self.edition or ""), "line": self.line or ""}


def read_choice(book: Rulebook, given: Mapping[str, str]) -> tuple[Choice, tuple[Misfit, ...]]:
    """Return the choice that a link carries, and whatever in it could not be used."""
    allowed = {"edition": tuple(map(str, book.editions)), "line": LINES}
    usable = {name: value for name, value in given.items() if value in allowed.get(name, ())}
    misfits = tuple(
        Misfit(name, given[name][:80], allowed[name]) for name in allowed if given.get(name) and name not in usable
    )
    return Choice(int(usable["edition"]) if "edition" in usable else None, usable.get("line")), misfits


def chosen(book: Rulebook, choice: Choice) -> tuple[Project, ...]:
    """Return the projects of a choice, in the record's order."""
    return tuple(
        project
        for project in book.projects
        if choice.edition in (None, project.call) and choice.line in (None, line(book, project))
    )


def line(book: Rulebook, project: Project) -> str:
    """Return the line of the track that took a project in: planning or demonstration."""
    return book.editions[project.call].tracks[project.track].line


def by_country(projects: Iterable[Project]) -> Mapping[str, tuple[Project, ...]]:
    """Return the named projects by their country's ISO code, the latest first."""
    found: dict[str, list[Project]] = {}
    for project in sorted(projects, key=lambda project: project.label, reverse=True):
        if project.country:
            found.setdefault(project.country, []).append(project)
    return MappingProxyType({country: tuple(of_it) for country, of_it in found.items()})


def unnamed(projects: Iterable[Project]) -> tuple[Project, ...]:
    """Return the projects that are known to exist but could not be named."""
    return tuple(project for project in projects if not project.is_named)


def unnamed_by_year(book: Rulebook, projects: Iterable[Project]) -> Mapping[tuple[int, str], int]:
    """Return how many projects could not be named, by the year they are counted under and their line."""
    found = Counter((project.label, line(book, project)) for project in unnamed(projects))
    return MappingProxyType(dict(sorted(found.items())))


def ring(project: Project) -> Ring | None:
    """Return what a project's place is if not a point on the map: an area it stands for, or a city yet to be built."""
    if project.place_kind in _AREAS:
        return "area"
    return "new-city" if project.place_kind == "new-city" else None

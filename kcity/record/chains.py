"""From plan to demonstration: places that the programme came back to, by the place itself and not by its country."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kcity.rulebook import Rulebook
from kcity.rulebook.projects import Project


@dataclass(frozen=True, slots=True)
class Chain:
    """The named projects of one place, two or more, oldest first; parts of a city count as the city."""

    place: str
    plans: tuple[Project, ...]
    demonstrations: tuple[Project, ...]

    @property
    def projects(self) -> tuple[Project, ...]:
        """All of them, oldest first."""
        return tuple(sorted((*self.plans, *self.demonstrations), key=lambda project: (project.label, project.id)))

    @property
    def later(self) -> tuple[Project, ...]:
        """The demonstrations that came after the place's first plan."""
        first = min((plan.label for plan in self.plans), default=None)
        return tuple(each for each in self.demonstrations if first is not None and each.label > first)

    @property
    def is_planned_then_tried(self) -> bool:
        """Whether a demonstration followed a plan; that the one led to the other is not said."""
        return bool(self.later)


def chains(book: Rulebook) -> tuple[Chain, ...]:
    """Return every place with more than one project: those tried out after a plan first, then by their first year."""
    found = [_chain(book, name, of_it) for name, of_it in by_place(book.projects).items() if len(of_it) > 1]
    return tuple(sorted(found, key=lambda chain: (not chain.is_planned_then_tried, chain.projects[0].id)))


def by_place(projects: Iterable[Project]) -> Mapping[str, tuple[Project, ...]]:
    """Return the named projects by their place's id, in their own order."""
    found: dict[str, list[Project]] = {}
    for project in projects:
        if place := place_id(project):
            found.setdefault(place, []).append(project)
    return MappingProxyType({place: tuple(of_it) for place, of_it in found.items()})


def place_id(project: Project) -> str | None:
    """Return the id of a project's place, e.g. "uz-tashkent": country and English name, less what stands in brackets.

    The brackets name a part of the place (a district, an airport's land) or explain it. Coordinates would not do: a
    region's point may be that of a city in it.
    """
    if not project.country:
        return None
    name = unicodedata.normalize("NFKD", project.place.en.partition(" (")[0]).encode("ascii", "ignore").decode()
    return f"{project.country}-{re.sub('[^a-z0-9]+', '-', name.lower()).strip('-')}".lower()


def _chain(book: Rulebook, place: str, projects: tuple[Project, ...]) -> Chain:
    ordered = sorted(projects, key=lambda project: (project.label, project.id))
    of_line = {
        line: tuple(each for each in ordered if book.editions[each.call].tracks[each.track].line == line)
        for line in ("planning", "demonstration")
    }
    return Chain(place, of_line["planning"], of_line["demonstration"])

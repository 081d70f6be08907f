"""Planned places: which had a demonstration later, and which are still waiting for one."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from kcity.record.chains import Chain, by_place
from kcity.record.places import line
from kcity.rulebook import Rulebook
from kcity.rulebook.projects import Project

CLOSE_KM = 50
"""How near a demonstration in another place must be to be worth telling: Klang is 29 km from Kuala Lumpur."""

_EARTH_KM = 6371


@dataclass(frozen=True, slots=True)
class Planned:
    """A place with plans, its later demonstrations, and later ones close by in other places of the same country."""

    chain: Chain
    nearby: tuple[Project, ...]

    @property
    def plans(self) -> tuple[Project, ...]:
        """The plans for the place, the newest first."""
        return tuple(reversed(self.chain.plans))

    @property
    def pilots(self) -> tuple[Project, ...]:
        """The demonstrations at the place that came after its first plan, the oldest first."""
        return self.chain.later

    @property
    def sectors(self) -> tuple[str, ...]:
        """The sectors of its plans; none where the record has none."""
        return tuple(dict.fromkeys(sector for plan in self.plans for sector in plan.sectors))


def planned(book: Rulebook) -> tuple[Planned, ...]:
    """Return every named place with a plan, the place of the newest plan first."""
    pilots = [project for project in book.projects if project.is_named and line(book, project) == "demonstration"]
    found = []
    for place, projects in by_place(sorted(book.projects, key=lambda project: (project.label, project.id))).items():
        plans = tuple(project for project in projects if line(book, project) == "planning")
        if plans:
            chain = Chain(place, plans, tuple(project for project in projects if project not in plans))
            found.append(Planned(chain, tuple(pilot for pilot in pilots if _is_close(pilot, chain))))
    return tuple(sorted(found, key=lambda each: (-each.plans[0].label, each.plans[0].id)))


def waiting(places: Iterable[Planned], sectors: Collection[str] = ()) -> tuple[Planned, ...]:
    """Return the places without a later demonstration; of some sectors, where any are wanted."""
    return tuple(place for place in places if not place.pilots and (not sectors or set(sectors) & set(place.sectors)))


def _is_close(pilot: Project, chain: Chain) -> bool:
    """Return whether a demonstration came after the first plan for a place, near it but not at it."""
    if pilot in chain.demonstrations or pilot.label <= chain.plans[0].label:
        return False
    return any(plan.country == pilot.country and distance(plan, pilot) <= CLOSE_KM for plan in chain.plans)


def distance(one: Project, other: Project) -> float:
    """Return how many kilometres lie between two named projects; raises ValueError for one that is not."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        raise ValueError("a project that could not be named lies nowhere")
    north, south = radians(one.lat), radians(other.lat)
    half = sin((north - south) / 2) ** 2
    half += cos(north) * cos(south) * sin(radians(one.lon - other.lon) / 2) ** 2
    return 2 * _EARTH_KM * asin(sqrt(half))

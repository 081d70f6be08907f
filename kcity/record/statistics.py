"""The past projects in numbers, the unnamed ones counted."""

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from kcity.rulebook.projects import Project


def by_label(projects: Iterable[Project]) -> Mapping[int, int]:
    """Return how many projects are counted under each year, oldest first."""
    return MappingProxyType(dict(sorted(Counter(project.label for project in projects).items())))


def by_label_and_track(projects: Iterable[Project]) -> Mapping[tuple[int, str], int]:
    """Return how many projects are counted under each year and track, oldest first."""
    counted = Counter((project.label, project.track) for project in projects)
    return MappingProxyType(dict(sorted(counted.items())))


def by_country(projects: Iterable[Project]) -> Mapping[str, int]:
    """Return how many named projects lie in each country, by its ISO code, most first."""
    return MappingProxyType(dict(Counter(project.country for project in projects if project.country).most_common()))


def countries_through(projects: Iterable[Project], year: int) -> int:
    """Return in how many countries the projects counted up to a year lie.

    An unnamed project in a new country counts as one more, as in the official totals. Those end with 2025: a later
    project may name that country, which would make the later figures one too high, and countries of other unnamed
    projects are left out.
    """
    known = [project for project in projects if project.label <= year]
    unnamed = sum(project.in_new_country for project in known)
    return len({project.country for project in known if project.country}) + unnamed


def cumulative_countries(projects: Iterable[Project]) -> Mapping[int, int]:
    """Return in how many countries the projects lie up to and with each year."""
    known = tuple(projects)
    return MappingProxyType({year: countries_through(known, year) for year in by_label(known)})


def places_through(projects: Iterable[Project], year: int) -> int:
    """Return how many different places of named projects are counted up to a year, by country and English name."""
    return len({(each.country, each.place.en) for each in projects if each.is_named and each.label <= year})

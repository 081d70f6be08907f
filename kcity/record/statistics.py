"""The past projects in numbers, the unnamed ones counted."""

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from kcity.record.places import line, part_of
from kcity.rulebook import Rulebook
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


def by_label_and_line(book: Rulebook, projects: Iterable[Project]) -> Mapping[tuple[int, str], int]:
    """Return how many projects are counted under each year and line, oldest first."""
    counted = Counter((project.label, line(book, project)) for project in projects)
    return MappingProxyType(dict(sorted(counted.items())))


def by_sector(projects: Iterable[Project]) -> Mapping[str | None, int]:
    """Return how many projects are in each sector, most first; last, under None, those whose sector no source states.

    A project in several sectors counts in each of them.
    """
    return _most_first(sector for project in projects for sector in project.sectors or (None,))


def by_part(book: Rulebook, projects: Iterable[Project]) -> Mapping[str | None, int]:
    """Return how many projects lie in each part of the world, most first; last, under None, the unnamed ones."""
    return _most_first(part_of(book, project) for project in projects)


def _most_first(names: Iterable[str | None]) -> Mapping[str | None, int]:
    counted = sorted(Counter(names).items(), key=lambda item: (item[0] is None, -item[1], item[0] or ""))
    return MappingProxyType(dict(counted))

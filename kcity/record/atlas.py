"""Every country, city and past project's place under all its names: what a search looks through."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt
from threading import Lock, Thread
from typing import Literal, TypeAlias

from kcity.record.cities import Closeness, Names, cities, key, people
from kcity.record.places import by_country
from kcity.rulebook import Rulebook
from kcity.rulebook.countries import countries, country_names
from kcity.rulebook.model import Text
from kcity.rulebook.projects import Project
from kcity.rulebook.words import words

Kind: TypeAlias = Literal["country", "city", "place"]

_SAME_CITY_KM = 40
"""How far a project's place may lie from the middle of the city that it is named after."""

_MAKING = Lock()


@dataclass(frozen=True, slots=True)
class Known:
    """A country, a city or a project's place as it is looked up; `city` is its number among the cities if it is one."""

    kind: Kind
    name: Text
    country: str
    point: tuple[float, float] | None
    projects: tuple[Project, ...]
    people: int
    city: int | None = None


@dataclass(frozen=True, slots=True)
class Atlas:
    """The rulebook's countries and places under all their names."""

    known: tuple[Known, ...]
    names: Names
    countries: Mapping[str, frozenset[str]]
    taken: frozenset[int]
    in_country: Mapping[str, int]


@lru_cache(maxsize=2)
def prepare(book: Rulebook) -> None:
    """Begin to make a rulebook's atlas beside everything else, once."""
    Thread(target=atlas, args=(book,), name="atlas", daemon=True).start()


def atlas(book: Rulebook) -> Atlas:
    """Return the atlas of a rulebook, made by whoever asks first while any others wait."""
    with _MAKING:
        return _made(book)


@lru_cache(maxsize=2)
def _made(book: Rulebook) -> Atlas:
    of_country = by_country(book.projects)
    spelled = {code: _country_names(book, code) for code in sorted(countries())}
    as_keys = {code: frozenset(map(key, names)) for code, names in spelled.items()}
    known = [
        Known("country", _said(code), code, None, of_country.get(code, ()), people().get(code, 0)) for code in spelled
    ]
    names = list(spelled.values())
    for projects in _by_place(of_country):
        others = _place_names(projects, as_keys[str(projects[0].country)])
        known.append(_place(projects))
        names.append(others)
    return Atlas(
        known=tuple(known),
        names=Names(names),
        countries=as_keys,
        taken=frozenset(each.city for each in known if each.city is not None),
        in_country={code: len(projects) for code, projects in of_country.items()},
    )


def city(number: int) -> Known:
    """Return a city without past projects, by its number."""
    every = cities()
    name = every.names[number]
    return Known(
        "city",
        Text(en=name, ko=every.korean.get(number, name)),
        every.countries[number],
        every.point(number),
        (),
        every.populations[number],
        number,
    )


def _said(code: str) -> Text:
    return Text(en=words("en").country(code), ko=words("ko").country(code))


def _country_names(book: Rulebook, code: str) -> tuple[str, ...]:
    """Return every name of a country; those with an explanation in brackets also without it."""
    others = book.asides.names.names.get(code)
    names = country_names().get(code, ())
    return (*names, *map(_base, names), *(others.all if others else ()))


def _base(name: str) -> str:
    """Return a name without what stands in brackets behind it."""
    return name.partition("(")[0].strip()


def _by_place(of_country: Mapping[str, tuple[Project, ...]]) -> list[tuple[Project, ...]]:
    """Return the projects by the place they are named after, less those that are for a whole country."""
    groups: dict[tuple[str, str], list[Project]] = defaultdict(list)
    for code, projects in of_country.items():
        for project in projects:
            if project.place_kind != "country":
                groups[code, key(_base(project.place.en))].append(project)
    return [tuple(group) for group in groups.values()]


def _place_names(projects: tuple[Project, ...], of_country: frozenset[str]) -> tuple[str, ...]:
    """Return every name on record for a place, less its country's, and those of the city that it lies in."""
    names = [name for project in projects for name in (*_written(project), *project.other_names)]
    number = _city_of(projects)
    if number is not None:
        names += cities().index.of(number)
    return tuple(name for name in dict.fromkeys(names) if key(name) not in of_country)


def _written(project: Project) -> tuple[str, ...]:
    return tuple(name for place in (project.place.en, project.place.ko) for name in (place, _base(place)))


def _place(projects: tuple[Project, ...]) -> Known:
    """Return the place of some projects as it is looked up: the city where it is one, else the place itself."""
    number, first = _city_of(projects), projects[0]
    if number is None:
        point = (first.lat or 0.0, first.lon or 0.0)
        return Known("place", first.place, str(first.country), point, projects, 0)
    name = Text(en=_base(first.place.en), ko=_base(first.place.ko))
    return replace(city(number), name=name, projects=projects)


@lru_cache(maxsize=256)
def _city_of(projects: tuple[Project, ...]) -> int | None:
    """Return the number of the city that some projects' place is named after and lies in, the largest such."""
    every = cities()
    hits = every.index.alike(key(_base(projects[0].place.en)))
    there = [
        n
        for n, closeness in hits.items()
        if closeness == Closeness.WHOLE
        and every.countries[n] == projects[0].country
        and any(
            _km((p.lat or 0, p.lon or 0), (every.latitudes[n], every.longitudes[n])) < _SAME_CITY_KM for p in projects
        )
    ]
    return max(there, key=every.populations.__getitem__, default=None)


def _km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the way between two points (latitude, longitude) over the ground."""
    (north, east), (north_2, east_2) = ([radians(degrees) for degrees in point] for point in (one, other))
    half = sin((north_2 - north) / 2) ** 2 + cos(north) * cos(north_2) * sin((east_2 - east) / 2) ** 2
    return 2 * 6371 * asin(sqrt(half))

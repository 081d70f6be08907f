"""Countries and cities by their names, in whatever spelling, with the past projects there."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
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

LONGEST = 80
"""Letters of a search that are looked at; no place has a longer name that people would type."""

_SAME_CITY_KM = 40
"""How far a project's place may lie from the middle of the city that it is named after."""

_BESIDE = (("cityof", ""), ("", "city"), ("", "시"))
"""What people write before or after a city's name."""

_BUILDING = Lock()


@dataclass(frozen=True, slots=True)
class Found:
    """A country, a city, or a past project's place that is no city; countries have no point.

    `projects` are the named past projects there, the latest first; `in_country` counts those of its whole country.
    """

    kind: Kind
    name: str
    country: str
    latitude: float | None
    longitude: float | None
    projects: tuple[Project, ...]
    in_country: int


@dataclass(frozen=True, slots=True)
class _Known:
    """A country or a project's place as it is looked up; `city` is its number among the cities where it is one."""

    kind: Kind
    name: Text
    country: str
    point: tuple[float, float] | None
    projects: tuple[Project, ...]
    people: int
    city: int | None = None


@dataclass(frozen=True, slots=True)
class _Index:
    """The rulebook's countries and places under all their names."""

    known: tuple[_Known, ...]
    names: Names
    countries: Mapping[str, frozenset[str]]
    taken: frozenset[int]
    in_country: Mapping[str, int]


def search(book: Rulebook, text: str, language: str, most: int = 8) -> tuple[Found, ...]:
    """Return what a text names: whole names first, then beginnings; places with past projects, then the larger ones.

    Old names, other spellings and languages are known. Only where nothing else fits is a name found that stands beside
    its country's ("Cusco, Peru"), that is called a city ("쿠스코시"), or that is one letter off.
    """
    index = _index(book)
    sought = key(text[:LONGEST])
    if not sought:
        return ()
    ways: tuple[Callable[[], Iterator[_Hit]], ...] = (
        lambda: _hits(index, sought, Names.alike),
        lambda: _beside_country(index, sought),
        lambda: _called_city(index, sought),
        lambda: _hits(index, sought, Names.mistyped),
    )
    hits = next((found for way in ways if (found := list(way()))), [])
    return tuple(_found(index, hit.known, language) for hit in _telling(hits)[:most])


@dataclass(frozen=True, slots=True)
class _Hit:
    """What answers to a text; `so_called` where the name shown begins with it, and not one of its other names."""

    closeness: Closeness
    known: _Known
    so_called: bool


def _order(hit: _Hit) -> tuple[Closeness, bool, bool, int, str]:
    """Return a hit's place: a country's other names weigh as its own, since all of them are chosen with care."""
    otherwise = hit.known.kind != "country" and not hit.so_called
    return hit.closeness, not hit.known.projects, otherwise, -hit.known.people, hit.known.name.en


def _telling(hits: list[_Hit]) -> list[_Hit]:
    """Return the hits less the noise: beside a whole name what begins with it otherwise, beside a country's its cities.

    GeoNames gives cities many names, of which any may begin with UK or USA. Of a country's cities of one name the
    largest stands for all, since nothing here tells them apart.
    """
    whole = [hit for hit in hits if hit.closeness == Closeness.WHOLE]
    of_country = any(hit.known.kind == "country" for hit in whole)

    def tells(hit: _Hit) -> bool:
        known = hit.closeness == Closeness.WHOLE and (hit.known.kind == "country" or bool(hit.known.projects))
        return hit.so_called or known or (hit.closeness == Closeness.WHOLE and not of_country)

    largest: dict[tuple[str, str, Kind], _Hit] = {}
    for hit in sorted((hit for hit in hits if tells(hit)) if whole else hits, key=_order):
        largest.setdefault((hit.known.country, hit.known.name.en, hit.known.kind), hit)
    return list(largest.values())


def _hits(index: _Index, sought: str, look: Callable[[Names, str], dict[int, Closeness]]) -> Iterator[_Hit]:
    """Yield every country, place and city whose name answers."""
    answers = [(closeness, index.known[n]) for n, closeness in look(index.names, sought).items()]
    of_cities = look(cities().index, sought).items()
    answers += [(closeness, _city(n)) for n, closeness in of_cities if n not in index.taken]
    for closeness, known in answers:
        yield _Hit(closeness, known, any(key(name).startswith(sought) for name in (known.name.en, known.name.ko)))


def _beside_country(index: _Index, sought: str) -> Iterator[_Hit]:
    """Yield what a text names that begins or ends with a country's name, in that country alone."""
    for code, names in index.countries.items():
        for name in names:
            for rest in (sought.removesuffix(name), sought.removeprefix(name)):
                if rest and rest != sought:
                    yield from (hit for hit in _hits(index, rest, Names.alike) if hit.known.country == code)


def _called_city(index: _Index, sought: str) -> Iterator[_Hit]:
    """Yield what a text names less the word for a city."""
    for before, after in _BESIDE:
        rest = sought.removeprefix(before).removesuffix(after)
        if rest and rest != sought:
            yield from _hits(index, rest, Names.alike)


def _found(index: _Index, known: _Known, language: str) -> Found:
    latitude, longitude = known.point or (None, None)
    country = known.country
    name = words(language).country(country) if known.kind == "country" else known.name[language]
    return Found(known.kind, name, country, latitude, longitude, known.projects, index.in_country.get(country, 0))


def _city(number: int) -> _Known:
    every = cities()
    name = every.names[number]
    return _Known(
        "city",
        Text(en=name, ko=every.korean.get(number, name)),
        every.countries[number],
        every.point(number),
        (),
        every.populations[number],
        number,
    )


@lru_cache(maxsize=2)
def prepare(book: Rulebook) -> None:
    """Begin to make a rulebook's index beside everything else, once."""
    Thread(target=_index, args=(book,), name="search index", daemon=True).start()


def _index(book: Rulebook) -> _Index:
    """Return the index of a rulebook, made by the first search while any others wait."""
    with _BUILDING:
        return _built(book)


@lru_cache(maxsize=2)
def _built(book: Rulebook) -> _Index:
    of_country = by_country(book.projects)
    spelled = {code: _country_names(book, code) for code in sorted(countries())}
    as_keys = {code: frozenset(map(key, names)) for code, names in spelled.items()}
    known = [
        _Known("country", _said(code), code, None, of_country.get(code, ()), people().get(code, 0)) for code in spelled
    ]
    names = list(spelled.values())
    for projects in _by_place(of_country):
        others = _place_names(projects, as_keys[str(projects[0].country)])
        known.append(_place(projects))
        names.append(others)
    return _Index(
        known=tuple(known),
        names=Names(names),
        countries=as_keys,
        taken=frozenset(each.city for each in known if each.city is not None),
        in_country={code: len(projects) for code, projects in of_country.items()},
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


def _place(projects: tuple[Project, ...]) -> _Known:
    """Return the place of some projects as it is looked up: the city where it is one, else the place itself."""
    number, first = _city_of(projects), projects[0]
    if number is None:
        point = (first.lat or 0.0, first.lon or 0.0)
        return _Known("place", first.place, str(first.country), point, projects, 0)
    name = Text(en=_base(first.place.en), ko=_base(first.place.ko))
    return replace(_city(number), name=name, projects=projects)


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

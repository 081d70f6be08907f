"""The map as a picture that needs nobody: land from the data's outlines, past projects as circles and diamonds."""

import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians
from typing import TYPE_CHECKING, TypeAlias

from kcity.handout.slide import Mark
from kcity.rulebook.files import data_files

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

_SIZE, _PALE_SIZE = 34, 24
"""How far a sign reaches from its middle, in the larger picture: as it is, and where others stand out."""

Ring: TypeAlias = tuple[tuple[float, float], ...]

LAND, BORDER, CHOSEN, PLANNING, DEMONSTRATION = "#e1e4e8", "#ffffff", "#c3d5f3", "#1c589c", "#de3412"
_PALE = {"planning": "#9db7d6", "demonstration": "#efab9b"}
_FULL = {"planning": PLANNING, "demonstration": DEMONSTRATION}
WIDE = 2000
_TIMES = 2
"""How many times larger it is drawn than shown, so that edges come out smooth."""


@dataclass(frozen=True, slots=True)
class Window:
    """The part of the world to show, in degrees; x is shrunk as at its middle latitude."""

    west: float = -170.0
    east: float = 180.0
    south: float = -56.0
    north: float = 76.0
    parallel: float = 36.0

    @property
    def ratio(self) -> float:
        """Width by height."""
        return (self.east - self.west) * cos(radians(self.parallel)) / (self.north - self.south)

    def at(self, lon: float, lat: float, width: int) -> tuple[float, float]:
        """Return where a place lies in a picture of a width."""
        scale = width / (self.east - self.west)
        return (lon - self.west) * scale, (self.north - lat) * scale / cos(radians(self.parallel))


WORLD = Window()


def around(mark: Mark, ratio: float, tall: float = 34.0) -> Window:
    """Return a window around a project: so many degrees tall and of a ratio."""
    south = max(-58.0, min(mark.lat - tall / 2, 78.0 - tall))
    middle = south + tall / 2
    half = tall * ratio / cos(radians(middle)) / 2
    return Window(mark.lon - half, mark.lon + half, south, south + tall, middle)


def outlines() -> tuple[tuple[str | None, tuple[Ring, ...]], ...]:
    """Return every country's code and outer outlines."""
    files = data_files()
    [drawn] = (name for name in files if name.endswith(".geojson"))
    return _outlines(files[drawn])


@lru_cache(maxsize=1)
def _outlines(content: bytes) -> tuple[tuple[str | None, tuple[Ring, ...]], ...]:
    features = json.loads(content)["features"]
    return tuple((each["properties"]["iso"], tuple(_rings(each["geometry"]))) for each in features)


def _rings(geometry: dict[str, list[list[list[list[float]]]]]) -> Iterator[Ring]:
    """Yield the outlines of a shape, holes left out: what lies in them is a country of its own, drawn later."""
    parts = geometry["coordinates"]
    for part in parts if str(geometry["type"]) == "MultiPolygon" else [parts]:
        yield tuple((float(point[0]), float(point[1])) for point in part[0])  # type: ignore[arg-type]  # GeoJSON nests as deep as its kind


@lru_cache(maxsize=16)
def map_png(marks: tuple[Mark, ...], window: Window = WORLD, country: str | None = None, wide: int = WIDE) -> bytes:
    """Return a map as PNG: marks that stand out are larger and drawn last, where there are any; a country is tinted."""
    from PIL import Image, ImageDraw

    width = wide * _TIMES
    height = round(width / window.ratio)
    picture = Image.new("RGB", (width, height), "#ffffff")
    draw = ImageDraw.Draw(picture)
    for code, rings in sorted(outlines(), key=lambda item: -max(len(ring) for ring in item[1])):
        colour = CHOSEN if country and code == country else LAND
        for ring in rings:
            _shape(draw, [window.at(lon, lat, width) for lon, lat in ring], colour, width, height)
    special = any(mark.stands_out for mark in marks)
    places = {mark.id: window.at(mark.lon, mark.lat, width) for mark in marks}
    for mark in sorted(marks, key=lambda mark: mark.stands_out):
        pale = special and not mark.stands_out
        size = _PALE_SIZE if pale else _SIZE
        x, y = places[mark.id]
        x += _aside(mark, marks, places, size)
        _sign(draw, mark.line, (x, y), size, (_PALE if pale else _FULL)[mark.line])
    small = picture.resize((wide, round(wide / window.ratio)), Image.Resampling.BOX)
    written = io.BytesIO()
    small.save(written, "PNG")
    return written.getvalue()


def _shape(draw: "ImageDraw", points: Sequence[tuple[float, float]], colour: str, width: int, height: int) -> None:
    """Draw an outline, if any of it is seen."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    if max(xs) >= 0 and min(xs) <= width and max(ys) >= 0 and min(ys) <= height:
        draw.polygon(points, fill=colour)
        draw.line([*points, points[0]], fill=BORDER, width=3)


def _aside(mark: Mark, marks: Sequence[Mark], places: Mapping[str, tuple[float, float]], size: float) -> float:
    """Return how far a sign moves so that a plan and a demonstration at one place are both seen."""
    x, y = places[mark.id]
    others = (places[other.id] for other in marks if other.line != mark.line and other.stands_out == mark.stands_out)
    if not any(abs(x - there) < size and abs(y - below) < size for there, below in others):
        return 0.0
    return size * (-0.8 if mark.line == "planning" else 0.8)


def _sign(draw: "ImageDraw", line: str, at: tuple[float, float], size: float, colour: str) -> None:
    """Draw a circle for a plan, a diamond for a demonstration."""
    x, y = at
    for reach, fill in ((size + 8, BORDER), (size, colour)):
        if line == "planning":
            draw.ellipse((x - reach, y - reach, x + reach, y + reach), fill=fill)
        else:
            tip = reach * 1.25
            draw.polygon([(x, y - tip), (x + tip, y), (x, y + tip), (x - tip, y)], fill=fill)

"""The map: land from our own outlines, projects as marks on it; it asks no tile service for anything."""

import math
import struct
import zlib
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import pydeck as pdk

COLOURS: Mapping[str, Mapping[str, str]] = {
    "light": {
        "land": "#e6e8ea",
        "sea": "#ffffff",
        "planning": "#1c589c",
        "demonstration": "#de3412",
        "area": "#464c53",
        "text": "#1e2124",
    },
    "dark": {
        "land": "#33363d",
        "sea": "#131416",
        "planning": "#6b96c7",
        "demonstration": "#f48771",
        "area": "#b1b8be",
        "text": "#f4f5f6",
    },
}
"""The palette of either theme. The sea is the page's ground, and so is every border and edge."""

SHAPES: Mapping[str, Callable[[float, float], float]] = {
    "planning": lambda x, y: math.hypot(x, y) - 0.78,
    "demonstration": lambda x, y: (abs(x) + abs(y) - 0.98) * 0.72,
    "area": lambda x, y: max(abs(math.hypot(x, y) - 0.9) - 0.07, 0.28 - abs(math.sin(6 * math.atan2(y, x)))),
    "new-city": lambda x, y: abs(math.hypot(x, y) - 0.9) - 0.07,
}
"""Each mark's outline: how far a point lies outside it, in half widths. Circle, diamond, dashed ring, ring."""

_CELL, _MARK, _EDGE, _RING = 64, 14, 18, 25
_BESIDE = 13
"""Pixels: a shape in the picture; a mark, its edge and its ring on the map; from mark to mark at one place."""

_WIDE, _HIGH, _ROOM = 500, 440, 1.12
"""The narrowest map that a view is made for, in pixels, and how much wider a view is than what it holds."""

_WHOLE, _CLOSEST = 0.5, 5.0
"""The zooms between which a view stays."""

_LAND = "land to be filled in"


@dataclass(frozen=True, slots=True)
class Mark:
    """A project on the map: its line, whether its place is an area or a new city, and what is read on it."""

    longitude: float
    latitude: float
    line: str
    ring: str | None
    text: str


class _Map(pdk.Deck):
    """A deck that writes the land as it stands in its file; pydeck writes each number on a line, six times as much."""

    __slots__ = ("_outlines",)  # beside its attributes, all of which pydeck writes

    def __init__(self, outlines: str, layers: Sequence[pdk.Layer], **more: Any) -> None:
        super().__init__(layers, **more)
        self._outlines = outlines

    def to_json(self) -> str:
        return super().to_json().replace(f'"{_LAND}"', self._outlines, 1)


def world_map(outlines: str, marks: Sequence[Mark], theme: str) -> pdk.Deck:
    """Return the land (GeoJSON) with a mark for each project; marks at one place stand side by side.

    Leave map_style alone: with no provider, giving it any value makes the browser fetch a basemap.
    """
    colours = {name: _rgb(colour) for name, colour in COLOURS[theme].items()}
    points = _points(marks, colours)
    land = pdk.Layer(
        "GeoJsonLayer",
        id="land",
        data=_LAND,
        get_fill_color=colours["land"],
        get_line_color=colours["sea"],
        line_width_min_pixels=0.8,
        pickable=False,
    )
    rings = _icons("rings", [point for point in points if point["ring"]], "ring", _RING, colours["area"])
    edges = _icons("edges", points, "line", _EDGE, colours["sea"])
    inner = _icons("projects", points, "line", _MARK, "colour", pickable=True)
    return _Map(
        outlines,
        [land, rings, edges, inner],
        map_provider=None,
        initial_view_state=_view(marks),
        tooltip={"text": "{text}", "style": _tooltip(COLOURS[theme])},  # as text, which is never read as HTML
    )


def legend(names: Mapping[str, str], theme: str) -> str:
    """Return what each shape means, as HTML with the shapes drawn; made of borders, which are printed too."""
    colours = COLOURS[theme]
    shapes = {
        "planning": f"border: 0.4rem solid {colours['planning']}; border-radius: 50%",
        "demonstration": f"border: 0.35rem solid {colours['demonstration']}; transform: rotate(45deg)",
        "area": f"border: 2px dashed {colours['area']}; border-radius: 50%; width: 1rem; height: 1rem",
        "new-city": f"border: 2px solid {colours['area']}; border-radius: 50%; width: 1rem; height: 1rem",
    }
    row = "display: flex; flex-wrap: wrap; align-items: center;"
    items = "".join(
        f'<span style="{row} flex-wrap: nowrap; gap: 0.5rem">'
        f'<i style="flex: none; box-sizing: border-box; {shapes[shape]}"></i>{escape(name)}</span>'
        for shape, name in names.items()
    )
    return f'<div style="{row} gap: 0.3rem 1.2rem; font-size: 0.875rem">{items}</div>'


def _tooltip(colours: Mapping[str, str]) -> dict[str, str]:
    """Return how the words on a mark look."""
    return {
        "backgroundColor": colours["sea"],
        "border": f"1px solid {colours['area']}",
        "borderRadius": "6px",
        "color": colours["text"],
        "fontSize": "17px",
        "lineHeight": "1.5",
        "maxWidth": "15em",
    }


def _points(marks: Sequence[Mark], colours: Mapping[str, list[int]]) -> list[dict[str, Any]]:
    """Return the marks as rows, each moved aside by its turn among those at its place."""
    places = [(round(mark.longitude, 2), round(mark.latitude, 2)) for mark in marks]
    crowd, turn = Counter(places), Counter[tuple[float, float]]()
    rows = []
    for mark, place in zip(marks, places, strict=True):
        aside = (turn[place] - (crowd[place] - 1) / 2) * _BESIDE
        turn[place] += 1
        rows.append(
            {
                "at": [mark.longitude, mark.latitude],
                "aside": [aside, 0],
                "line": mark.line,
                "ring": mark.ring,
                "colour": colours[mark.line],
                "text": mark.text,
            }
        )
    return rows


def _icons(
    name: str, rows: Sequence[Mapping[str, Any]], shape: str, size: int, colour: object, **more: bool
) -> pdk.Layer:
    """Return a layer that draws each row's shape, tinted."""
    cells = {
        named: {"x": n * _CELL, "y": 0, "width": _CELL, "height": _CELL, "mask": True} for n, named in enumerate(SHAPES)
    }
    return pdk.Layer(
        "IconLayer",
        id=name,
        data=list(rows),
        icon_atlas=pdk.types.String(_ATLAS),
        icon_mapping=cells,
        get_icon=shape,
        get_position="at",
        get_pixel_offset="aside",
        get_size=size,
        get_color=colour,
        **({"pickable": False} | more),
    )


def _view(marks: Sequence[Mark]) -> pdk.ViewState:
    """Return a view that holds all marks; the inhabited world without any."""
    if not marks:
        return pdk.ViewState(longitude=20, latitude=25, zoom=_WHOLE)
    longitudes, heights = [mark.longitude for mark in marks], [_mercator(mark.latitude) for mark in marks]
    west, east, low, high = min(longitudes), max(longitudes), min(heights), max(heights)
    across, up = max((east - west) / 360, 0.001) * _ROOM, max(high - low, 0.001) * _ROOM
    zoom = min(math.log2(_WIDE / 512 / across), math.log2(_HIGH / 512 / up), _CLOSEST)
    return pdk.ViewState(
        longitude=round((west + east) / 2, 3),
        latitude=round(_latitude((low + high) / 2), 3),
        zoom=round(max(zoom, _WHOLE), 2),
    )


def _mercator(latitude: float) -> float:
    """Return how high a latitude lies on the map, in worlds."""
    return math.asinh(math.tan(math.radians(latitude))) / (2 * math.pi)


def _latitude(height: float) -> float:
    """Return the latitude at a height on the map."""
    return math.degrees(math.atan(math.sinh(height * 2 * math.pi)))


def _rgb(colour: str) -> list[int]:
    """Return a colour as the map takes it."""
    return list(bytes.fromhex(colour.removeprefix("#")))


def _atlas() -> str:
    """Return all shapes side by side, white on nothing, as a PNG in a data address."""
    wide = _CELL * len(SHAPES)
    rows = bytearray()
    for y in range(_CELL):
        rows.append(0)  # no filter in this line
        for outline in SHAPES.values():
            for x in range(_CELL):
                outside = outline(*((2 * c + 1) / _CELL - 1 for c in (x, y)))
                rows += bytes((255, round(255 * min(max(0.5 - outside * _CELL / 2, 0), 1))))

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", wide, _CELL, 8, 4, 0, 0, 0)  # eight bits of grey, eight of alpha
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return "data:image/png;base64," + b64encode(png).decode("ascii")


_ATLAS = _atlas()

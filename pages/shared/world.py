"""The map: land from our own outlines, projects as marks on it; it asks no tile service for anything."""

import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pydeck as pdk

from pages.shared.shapes import CELL, COLOURS, SHADES, SHAPES, atlas, rgb

STEPS = (1, 2, 4, 6)
"""The numbers of projects at which a country's next shade begins."""

LAYER = "projects"
"""How the id of the layer begins in which a click finds a project."""

_MARK, _RING, _CHOSEN, _BESIDE = 20, 26, 34, 13
"""Pixels: a mark, the ring of an area, the ring of what is chosen; from mark to mark at one place."""

_WIDE, _HIGH, _ROOM = 500, 440, 1.12
"""The narrowest map that a view is made for, in pixels, and how much wider a view is than what it holds."""

_WHOLE, _CLOSEST = 0.5, 6.0
"""The zooms between which a view stays."""

_LAND = "land to be filled in"


@dataclass(frozen=True, slots=True)
class Mark:
    """A project on the map: its place's id, its line, whether that is an area or a new city, what is read on it."""

    place: str
    longitude: float
    latitude: float
    line: str
    ring: str | None
    text: str


class _Map(pdk.Deck):
    """A deck that writes the land as it is given; and the rest on one line, not each number on its own."""

    __slots__ = ("_outlines",)  # beside its attributes, all of which pydeck writes

    def __init__(self, outlines: str, layers: Sequence[pdk.Layer], **more: Any) -> None:
        super().__init__(layers, **more)
        self._outlines = outlines if outlines.startswith("{") else json.dumps(outlines)

    def to_json(self) -> str:
        written = json.dumps(json.loads(super().to_json()), ensure_ascii=False, separators=(",", ":"))
        return written.replace(f'"{_LAND}"', self._outlines, 1)


def world_map(
    outlines: str,
    marks: Sequence[Mark],
    theme: str,
    counts: Mapping[str, int] | None = None,
    place: str = "",
    around: Sequence[tuple[float, float]] | None = None,
) -> pdk.Deck:
    """Return the land (GeoJSON or its address) shaded by projects a country, with a mark for each project.

    The view holds the chosen place, else what it is to be `around`, else all marks; marks at one place stand side by
    side. Leave map_style alone: with no provider, giving it any value makes the browser fetch a basemap.
    """
    points = _points(marks)
    here = [point for point in points if point["place"] == place]
    rings = _icons("rings", [point for point in points if point["ring"]], "ring", _RING, theme)
    chosen = _icons("chosen", _around(here), "shape", "size", theme)
    # A new id for each chosen place: the browser forgets a click on a layer that is gone, so the next one counts.
    inner = _icons(f"{LAYER}-{place}", points, "line", _MARK, theme, pickable=True)
    return _Map(
        outlines,
        [_land(counts or {}, theme), rings, chosen, inner],
        map_provider=None,
        initial_view_state=_view([tuple(point["at"]) for point in here] or around or [_at(mark) for mark in marks]),
        tooltip={"text": "{text}", "style": _tooltip(COLOURS[theme])},  # as text, which is never read as HTML
    )


def shade(count: int) -> int:
    """Return the shade of a country with so many projects: the place in SHADES, -1 for none."""
    return sum(count >= step for step in STEPS) - 1


def _land(counts: Mapping[str, int], theme: str) -> pdk.Layer:
    """Return the countries, filled by their numbers of projects.

    The colours stand in the inner layers: Streamlit fades those of a layer's own to 40 % while anything is clicked.
    """
    fill = str(rgb(COLOURS[theme]["land"]))
    for n, colour in enumerate(SHADES[theme]):
        codes = sorted(country for country, count in counts.items() if shade(count) == n)
        if codes:
            test = " || ".join(f"properties.iso == '{code}'" for code in codes)
            fill = f"({test}) ? {rgb(colour)} : {fill}"
    inner = {
        "polygons-fill": {"getFillColor": f"@@={fill}", "updateTriggers": {"getFillColor": fill}},
        "linestrings": {"getColor": rgb(COLOURS[theme]["sea"])},
    }
    return pdk.Layer(
        "GeoJsonLayer",
        id="land",
        data=_LAND,
        stroked=False,  # the borders are lines of their own
        line_width_min_pixels=0.8,
        pickable=False,
        _subLayerProps=inner,
    )


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


def _points(marks: Sequence[Mark]) -> list[dict[str, Any]]:
    """Return the marks as rows, each moved aside by its turn among those at its point."""
    spots = [(round(mark.longitude, 2), round(mark.latitude, 2)) for mark in marks]
    crowd, turn = Counter(spots), Counter[tuple[float, float]]()
    rows = []
    for mark, spot in zip(marks, spots, strict=True):
        aside = (turn[spot] - (crowd[spot] - 1) / 2) * _BESIDE
        turn[spot] += 1
        rows.append(
            {
                "at": [mark.longitude, mark.latitude],
                "aside": [aside, 0],
                "line": mark.line,
                "ring": mark.ring,
                "place": mark.place,
                "text": mark.text,
            }
        )
    return rows


def _around(points: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return a ring around each point of the chosen place, wide enough for all the marks that stand there."""
    crowd = Counter(tuple(point["at"]) for point in points)
    return [
        {"at": list(at), "aside": [0, 0], "shape": "chosen", "size": _CHOSEN + (count - 1) * _BESIDE}
        for at, count in crowd.items()
    ]


def _icons(
    name: str, rows: Sequence[Mapping[str, Any]], shape: str, size: int | str, theme: str, pickable: bool = False
) -> pdk.Layer:
    """Return a layer that draws each row's shape; its colour is in the picture, so that no click fades it."""
    cells = {named: {"x": n * CELL, "y": 0, "width": CELL, "height": CELL} for n, named in enumerate(SHAPES)}
    return pdk.Layer(
        "IconLayer",
        id=name,
        data=list(rows),
        icon_atlas=pdk.types.String(atlas(theme)),
        icon_mapping=cells,
        get_icon=shape,
        get_position="at",
        get_pixel_offset="aside",
        get_size=size,
        pickable=pickable,
    )


def _at(mark: Mark) -> tuple[float, float]:
    return mark.longitude, mark.latitude


def _view(points: Sequence[tuple[float, ...]]) -> pdk.ViewState:
    """Return a view that holds points of longitude and latitude; the inhabited world without any."""
    if not points:
        return pdk.ViewState(longitude=20, latitude=25, zoom=_WHOLE)
    longitudes, heights = [x for x, _ in points], [_mercator(y) for _, y in points]
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

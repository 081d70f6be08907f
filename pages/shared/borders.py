"""The land as the map draws it: the countries' shapes, and the lines between them as lines of their own.

Whoever draws every shape's edge draws each border twice, and shores that nobody sees: seven times as many segments, for
which a machine without a graphics card took seconds at every move of the map.
"""

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

Point = tuple[float, float]
Ring = Sequence[Point]


def with_borders(countries: str) -> str:
    """Return GeoJSON of countries with one more feature: what borders they share, as a MultiLineString."""
    land = json.loads(countries)
    lines = list(borders([ring for each in land["features"] for ring in _rings(each["geometry"])]))
    shared = {"type": "MultiLineString", "coordinates": lines}
    land["features"].append({"type": "Feature", "properties": {"iso": None}, "geometry": shared})
    return json.dumps(land, ensure_ascii=False, separators=(",", ":"))


def borders(rings: Sequence[Ring]) -> Iterator[list[Point]]:
    """Yield what two rings have in common, each segment once and in lines as long as one ring goes on."""
    once: set[tuple[Point, Point]] = set()
    shared: set[tuple[Point, Point]] = set()
    for ring in rings:
        for segment in map(_either_way, pairwise(ring)):
            (shared if segment in once else once).add(segment)
    for ring in rings:
        line: list[Point] = []
        for here, there in pairwise(ring):
            segment = _either_way((here, there))
            if segment in shared:
                shared.remove(segment)
                line = line or [here]
                line.append(there)
            elif line:
                yield line
                line = []
        if line:
            yield line


def _either_way(segment: tuple[Point, Point]) -> tuple[Point, Point]:
    here, there = segment
    return (here, there) if here <= there else (there, here)


def _rings(geometry: dict[str, Any]) -> Iterator[Ring]:
    parts = geometry["coordinates"]
    for polygon in parts if geometry["type"] == "MultiPolygon" else [parts]:
        for ring in polygon:
            yield [(x, y) for x, y in ring]

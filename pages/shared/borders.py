"""The land as the map draws it: the countries' shapes, and the lines between them as lines of their own.

Whoever draws every shape's edge draws each border twice, and shores that nobody sees: seven times as many segments, for
which a machine without a graphics card took seconds at every move of the map.
"""

import json
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import Any

Point = tuple[float, float]
Ring = Sequence[Point]


def with_borders(countries: str) -> str:
    """Return GeoJSON of countries in which the borders of each, as lines, stand behind it: so near, they pack well."""
    land = json.loads(countries)
    shapes = [list(rings(each["geometry"])) for each in land["features"]]
    features = []
    for country, lines in zip(land["features"], borders(shapes), strict=True):
        features.append(country)
        if lines:
            drawn = {"type": "MultiLineString", "coordinates": lines}
            features.append({"type": "Feature", "properties": {"iso": None}, "geometry": drawn})
    return json.dumps(land | {"features": features}, ensure_ascii=False, separators=(",", ":"))


def borders(shapes: Sequence[Sequence[Ring]]) -> Iterator[list[list[Point]]]:
    """Yield for each shape, given as its rings, what it shares with a later one, in lines as long as a ring goes on."""
    once: set[tuple[Point, Point]] = set()
    shared: set[tuple[Point, Point]] = set()
    for ring in chain.from_iterable(shapes):
        for segment in map(_either_way, pairwise(ring)):
            (shared if segment in once else once).add(segment)
    for shape in shapes:
        lines: list[list[Point]] = []
        for ring in shape:
            goes_on = False
            for here, there in pairwise(ring):
                segment = _either_way((here, there))
                if segment in shared:
                    shared.remove(segment)
                    if not goes_on:
                        lines.append([here])
                    lines[-1].append(there)
                    goes_on = True
                else:
                    goes_on = False
        yield lines


def _either_way(segment: tuple[Point, Point]) -> tuple[Point, Point]:
    here, there = segment
    return (here, there) if here <= there else (there, here)


def rings(geometry: dict[str, Any]) -> Iterator[Ring]:
    """Yield every outline of a polygon or of several, holes too."""
    parts = geometry["coordinates"]
    for polygon in parts if geometry["type"] == "MultiPolygon" else [parts]:
        for ring in polygon:
            yield [(x, y) for x, y in ring]

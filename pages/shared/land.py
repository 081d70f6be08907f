"""The world as a picture for slides: land alone, as an SVG that needs no server and is sharp on a wall."""

import json
from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

from pages.shared.borders import rings
from pages.shared.loaded import world

TOP, BOTTOM = 78.0, -56.0
"""Degrees north of the picture's upper and lower edge: no project lies beyond, and little land."""

LAND, BORDER = "#3d568f", "#0b1c3f"

_STEP = 4
"""Parts of a degree that are told apart: about three pixels on a wall of 3840."""

_SMALLEST = 4
"""Corners that an outline keeps at least; what is left with fewer is too small to be seen."""

Point: TypeAlias = tuple[int, int]


@lru_cache(maxsize=1)
def land() -> str:
    """Return the picture as an address that holds it whole."""
    outlines = "".join(map(_path, _rings(json.loads(world()))))
    width, height = 360 * _STEP, round((TOP - BOTTOM) * _STEP)
    drawn = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" preserveAspectRatio="none">'
        f'<path fill="{LAND}" stroke="{BORDER}" stroke-width="1" fill-rule="evenodd" d="{outlines}"/></svg>'
    )
    return f"data:image/svg+xml;base64,{b64encode(drawn.encode('ascii')).decode('ascii')}"


def _rings(outlines: dict[str, Any]) -> Iterator[list[Point]]:
    """Yield every outline on the picture's grid, neighbouring equal points once."""
    for feature in outlines["features"]:
        for ring in rings(feature["geometry"]):
            points = [(round((lon + 180) * _STEP), round((TOP - lat) * _STEP)) for lon, lat in ring]
            kept = [point for at, point in enumerate(points) if at == 0 or point != points[at - 1]]
            if len(kept) >= _SMALLEST:
                yield kept


def _path(points: Sequence[Point]) -> str:
    """Return an outline as an SVG path of short steps."""
    (x, y), *_ = points
    steps = (
        f"{points[at][0] - points[at - 1][0]} {points[at][1] - points[at - 1][1]}" for at in range(1, len(points) - 1)
    )
    return f"M{x} {y}l{' '.join(steps)}z"

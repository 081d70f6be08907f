"""The shapes that mark a project: on the map as a picture, beside it as HTML."""

import math
import struct
import zlib
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from html import escape

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

SHADES: Mapping[str, Sequence[str]] = {
    "light": ("#d5deea", "#bccbdf", "#a2b8d3", "#87a3c6"),
    "dark": ("#39424f", "#3f4f63", "#455c78", "#4b6a8e"),
}
"""What a country is filled with, from few projects to many; the marks stand out from all of them."""

Outline = Callable[[float, float], float]

SHAPES: Mapping[str, Outline] = {
    "planning": lambda x, y: math.hypot(x, y) - 0.6,
    "demonstration": lambda x, y: (abs(x) + abs(y) - 0.76) * 0.72,
    "area": lambda x, y: max(abs(math.hypot(x, y) - 0.9) - 0.07, 0.28 - abs(math.sin(6 * math.atan2(y, x)))),
    "new-city": lambda x, y: abs(math.hypot(x, y) - 0.9) - 0.07,
    "chosen": lambda x, y: abs(math.hypot(x, y) - 0.86) - 0.12,
}
"""Each mark's outline: how far a point lies outside it, in half widths. Circle, diamond, three rings."""

CELL = 64
"""Pixels that a shape has in the picture."""

_EDGE = 0.17
"""How far the edge of a filled shape goes beyond it, in half widths."""


@cache
def atlas(theme: str) -> str:
    """Return all shapes side by side in a theme's colours, on nothing, as a PNG in a data address."""
    rows = bytearray()
    for y in range(CELL):
        rows.append(0)  # no filter in this line
        for shape in SHAPES:
            for x in range(CELL):
                rows += _pixel(shape, theme, *((2 * c + 1) / CELL - 1 for c in (x, y)))

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(
        ">IIBBBBB", CELL * len(SHAPES), CELL, 8, 6, 0, 0, 0
    )  # eight bits each of red, green, blue, alpha
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    return "data:image/png;base64," + b64encode(png).decode("ascii")


def _pixel(shape: str, theme: str, x: float, y: float) -> bytes:
    """Return a pixel of a shape: a project's mark has an edge in the colour of the sea, a ring has none."""
    colours = COLOURS[theme]
    outside = SHAPES[shape](x, y)
    inked = _inside(outside)
    if shape not in ("planning", "demonstration"):
        return bytes((*rgb(colours["text" if shape == "chosen" else "area"]), round(255 * inked)))
    mixed = (round(i * inked + e * (1 - inked)) for i, e in zip(rgb(colours[shape]), rgb(colours["sea"]), strict=True))
    return bytes((*mixed, round(255 * _inside(outside - _EDGE))))


def _inside(outside: float) -> float:
    """Return how much of a pixel a shape covers, from how far its middle lies outside."""
    return min(max(0.5 - outside * CELL / 2, 0), 1)


def rgb(colour: str) -> list[int]:
    """Return a colour as the map takes it."""
    return list(bytes.fromhex(colour.removeprefix("#")))


def legend(names: Mapping[str, str], shades: Sequence[str], theme: str) -> str:
    """Return what each shape and each shade (from few to many) means, as HTML made of borders, which are printed."""
    colours = COLOURS[theme]
    round_ = "border-radius: 50%; width: 1rem; height: 1rem"
    looks = {
        "planning": f"border: 0.4rem solid {colours['planning']}; border-radius: 50%",
        "demonstration": f"border: 0.35rem solid {colours['demonstration']}; transform: rotate(45deg)",
        "area": f"border: 2px dashed {colours['area']}; {round_}",
        "new-city": f"border: 2px solid {colours['area']}; {round_}",
    }
    items = [(looks[shape], name) for shape, name in names.items()]
    items += [
        (f"border: 0.5rem solid {shade}; outline: 1px solid {colours['area']}; outline-offset: -1px", name)
        for shade, name in zip(SHADES[theme], shades, strict=True)
    ]
    row = "display: flex; flex-wrap: wrap; align-items: center;"
    said = "".join(
        f'<span style="{row} flex-wrap: nowrap; gap: 0.5rem">'
        f'<i style="flex: none; box-sizing: border-box; {look}"></i>{escape(name)}</span>'
        for look, name in items
    )
    return f'<div style="{row} gap: 0.3rem 1.2rem; font-size: 0.875rem">{said}</div>'

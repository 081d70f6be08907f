"""The timeline: a row for each year, the months side by side, each line above or below in its own colour and shape."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from html import escape
from typing import Any

import altair as alt

from kcity.outcome import LINES
from kcity.outcome.moments import Moment
from kcity.outcome.timeline import Taking, by_year, in_one_year
from kcity.rulebook.words import Words, words
from pages.shared.world import COLOURS

_ROW = 46
"""Pixels of a year's row."""

_DAYS = 366
_FIRST_DAYS = tuple(in_one_year(date(2000, month, 1)).timetuple().tm_yday for month in range(1, 13))


@dataclass(frozen=True, slots=True)
class Mark:
    """One piece of the timeline: in which year's row and line, from which day of the year to which, what it says."""

    sort: str
    year: int
    line: str
    first: date
    last: date
    text: str

    def row(self) -> dict[str, Any]:
        """Return it as the chart takes it; days are counted, so that no time zone can move them."""
        start, end = (in_one_year(day).timetuple().tm_yday for day in (self.first, self.last))
        return {
            "year": str(self.year),
            "line": self.line,
            "start": start,
            "end": end + 1,
            "middle": (start + end + 1) / 2,
            "text": self.text,
        }


def marks(takings: Sequence[Taking], ahead: Sequence[Moment], on: date, say: Words) -> Iterator[Mark]:
    """Yield everything to draw; tracks of a line that took proposals on the same days are one piece."""
    alike: dict[tuple[str, date, date], list[Taking]] = {}
    for taking in takings:
        alike.setdefault((taking.line, taking.first, taking.last), []).append(taking)
    for (line, first, last), group in alike.items():
        names = say.several(taking.name[say.language] for taking in group)
        told = say("deadlines-told-taking", track=names, span=say.span(first, last), days=group[0].days)
        yield from _pieces(group[0].kind, line, first, last, told)
        yield from _decisions(group[0], names, say)
    for moment in ahead:
        if moment.is_estimate:
            key = "deadlines-told-opens" if moment.kind == "estimate-opens" else "deadlines-told-closes"
            told = say(key, track=moment.name[say.language], span=say.span(moment.first, moment.last))
            yield from _pieces("estimate", moment.line, moment.first, moment.last, told)
    yield from _pieces("today", "", on, on, say.day(on))


def _decisions(taking: Taking, names: str, say: Words) -> Iterator[Mark]:
    if taking.decided and taking.decision:
        known = taking.decision.actual or taking.decision.planned or ""
        told = say("deadlines-told-decision", track=names, when=say.partial(known))
        sort = "decision" if taking.decided[0] == taking.decided[1] else "expected"
        yield from _pieces(sort, taking.line, *taking.decided, told)


def _pieces(sort: str, line: str, first: date, last: date, told: str) -> Iterator[Mark]:
    for year, start, end in by_year(first, last):
        yield Mark(sort, year, line, start, end, told)


@lru_cache(maxsize=64)
def timeline(pieces: tuple[Mark, ...], theme: str, language: str) -> str:
    """Return the chart as Vega-Lite; building and checking it takes longer than all the rest of the page.

    Its colours and shapes are those of the map.
    """
    say = words(language)
    colours = COLOURS[theme]
    years = sorted({str(piece.year) for piece in pieces})
    x_axis = alt.Axis(
        values=list(_FIRST_DAYS),
        labelExpr=f"{dict(zip(map(str, _FIRST_DAYS), map(say.month, range(1, 13)), strict=True))}[datum.value]",
        labelAlign="left",
        labelFlush=False,
        labelOverlap="parity",  # every other month on a phone
        labelSeparation=6,
        gridOpacity=0.6,
        ticks=False,
        orient="top",
    )
    scale = alt.Scale(domain=[1, _DAYS + 1], nice=False)
    x = alt.X("start:Q", title=None, scale=scale, axis=x_axis)
    y = alt.Y(
        "year:O",
        title=None,
        scale=alt.Scale(domain=years),
        axis=alt.Axis(ticks=False, labelFontWeight="bold", grid=True, tickBand="extent"),
    )
    offset = alt.YOffset("line:N", scale=alt.Scale(domain=list(LINES)), sort=list(LINES))
    colour = alt.Color(
        "line:N", legend=None, scale=alt.Scale(domain=list(LINES), range=[colours[line] for line in LINES])
    )
    told = alt.Tooltip("text:N", title=" ")

    def layer(*sorts: str) -> alt.Chart:
        return alt.Chart(alt.Data(values=[piece.row() for piece in pieces if piece.sort in sorts]))

    lined = {"y": y, "yOffset": offset, "tooltip": told}
    bars = [
        layer("rolling").mark_bar(opacity=0.4, height=9).encode(x=x, x2="end:Q", color=colour, **lined),
        layer("rolling")
        .mark_tick(thickness=2, size=15)
        .encode(x=alt.X("end:Q", scale=scale, axis=x_axis, title=None), color=colour, **lined),
        layer("window").mark_bar(height=15).encode(x=x, x2="end:Q", color=colour, **lined),
        layer("expected")
        .mark_bar(height=13, strokeWidth=1.5, fillOpacity=0.2)
        .encode(x=x, x2="end:Q", color=colour, stroke=colour, **lined),
        layer("estimate")
        .mark_bar(height=13, filled=False, strokeDash=[3, 2], strokeWidth=1.5, fillOpacity=0)
        .encode(x=x, x2="end:Q", stroke=colour, **lined),
    ]
    middle = alt.X("middle:Q", scale=scale, axis=x_axis, title=None)
    shape = alt.Shape("line:N", legend=None, scale=alt.Scale(domain=list(LINES), range=["circle", "diamond"]))
    decided = (
        layer("decision")
        .mark_point(filled=True, size=160, opacity=1, stroke=colours["sea"], strokeWidth=1)
        .encode(x=middle, shape=shape, color=colour, **lined)
    )
    today = (
        layer("today")
        .mark_tick(thickness=2, size=_ROW - 4, color=colours["text"], opacity=1)
        .encode(x=middle, y=y, tooltip=told)
    )
    chart = (
        alt.layer(*bars, decided, today)
        .properties(
            height=alt.Step(_ROW, **{"for": "position"}), padding={"left": 0, "right": 6, "top": 0, "bottom": 0}
        )
        .configure_axis(labelColor=colours["text"], labelFontSize=13, gridColor=colours["land"], domain=False)
        .configure_view(stroke=None)
    )
    return str(chart.to_json(indent=None))


def legend(names: Mapping[str, str], theme: str) -> str:
    """Return what each sign means, as HTML with the signs drawn by borders, which are printed too."""
    colours = COLOURS[theme]
    blue, red, ink = colours["planning"], colours["demonstration"], colours["text"]
    signs = {
        "planning": f"border: 0.45rem solid {blue}; width: 1.4rem",
        "rolling": f"border: 0.3rem solid {blue}; width: 1.4rem; opacity: 0.4",
        "demonstration": f"border: 0.45rem solid {red}; width: 1.4rem",
        "decision": f"border: 0.35rem solid {blue}; border-radius: 50%; box-shadow: 0.55rem 0 0 -0.1rem {red}; "
        "margin-right: 0.5rem",
        "expected": f"border: 1.5px solid {blue}; background: {blue}33; width: 1.4rem; height: 0.8rem",
        "estimate": f"border: 1.5px dashed {red}; width: 1.4rem; height: 0.8rem",
        "today": f"border-left: 2px solid {ink}; height: 1.1rem",
    }
    row = "display: flex; flex-wrap: wrap; align-items: center;"
    items = "".join(
        f'<span style="{row} flex-wrap: nowrap; gap: 0.5rem">'
        f'<i style="flex: none; box-sizing: border-box; {signs[name]}"></i>{escape(said)}</span>'
        for name, said in names.items()
    )
    return f'<div style="{row} gap: 0.3rem 1.2rem; font-size: 0.875rem">{items}</div>'

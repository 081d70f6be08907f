"""The editions' figures as Vega-Lite charts: gaps stay gaps, a ceiling and "about" look unlike a range.

They are plain specifications: to build the same through Altair takes seconds, and its import a few more.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from kcity.record.series import Point, Window
from kcity.rulebook.words import Words

Spec: TypeAlias = dict[str, Any]

COLOURS: Mapping[str, str] = {
    "by-purpose": "#3f7fe8",
    "city": "#8d67d8",
    "solution": "#1a8f86",
    "planning": "#3f7fe8",
    "demonstration": "#e0552f",
    "edition": "#6b7684",
    "applications": "#7f8a97",
    "selected": "#3f7fe8",
    "cumulative": "#1a8f86",
}
"""Seen on a light and on a dark ground: each has at least three to one on both."""

_TEXT = {"light": "#1e2124", "dark": "#f4f5f6"}
_LANES = ("city", "by-purpose", "solution", "demonstration")  # so that what is both stands between the two
_UNIT, _KOREAN_UNIT = 10**6, 10**8  # won to one unit of an axis, as people count: millions, or 억
_SIGNS = {"ceiling": "≤", "about": "≈"}
_IS_WALL = "windowSize()[0] >= 2560"  # read from afar; the frame's stylesheet enlarges the rest
_LETTERS = {"expr": f"{_IS_WALL} ? 22 : 13"}
_MONTHS = [date(2021, month, 1).timetuple().tm_yday for month in range(1, 13)]
_YEAR_END = 365
_WIDE = {True: {"band": 0.9}, False: {"band": 0.5}}  # beside another series, and alone
_KNOWN, _GAP = "datum.most !== null", "datum.most === null"


class Charts:
    """Draws series in the visitor's language on the ground of a theme."""

    def __init__(self, say: Words, theme: str) -> None:
        self.say, self.text = say, _TEXT[theme]
        self.unit = _KOREAN_UNIT if say.language == "ko" else _UNIT

    def bands(self, points: Sequence[Point]) -> Spec:
        """Return support per project: bars from least to most, dashed ones up to a ceiling, diamonds for "about"."""
        series = {point.series for point in points}
        lanes = [lane for lane in _LANES if lane in series]
        axis, wide = self.say("programme-axis-won"), _WIDE[len(lanes) > 1]
        colour, top = self._colour(lanes), {"field": "most", "type": "quantitative", "title": axis}
        bar = {"y": top, "y2": {"field": "least"}, "color": colour}
        dashed = {"type": "bar", "width": wide, "fillOpacity": 0.12, "strokeDash": [4, 3], "strokeWidth": 2}
        layers = [
            _layer({"type": "bar", "width": wide}, bar, "datum.kind === 'range' || datum.kind === 'fixed'"),
            _layer(dashed, bar | {"stroke": colour}, "datum.kind === 'ceiling'"),
            _layer(_dot(170), {"y": top, "color": colour}, "datum.kind === 'about'"),
            *self._labels(),
        ]
        return self._whole([self._row(point) for point in points], layers, self._by_year(lanes))

    def bars(self, points: Sequence[Point], axis: str, *, money: bool = False) -> Spec:
        """Return figures by year as bars, the series of a year side by side; unsure ones are pale."""
        lanes = list(dict.fromkeys(point.series for point in points))
        bar = {
            "y": {"field": "most", "type": "quantitative", "title": axis},
            "color": self._colour(lanes),
            "fillOpacity": {"condition": {"test": "datum.unsure", "value": 0.55}, "value": 1},
        }
        layers = [_layer({"type": "bar", "width": _WIDE[len(lanes) > 1]}, bar, _KNOWN), *self._labels()]
        return self._whole([self._row(point, money=money) for point in points], layers, self._by_year(lanes))

    def windows(self, windows: Sequence[Window]) -> Spec:
        """Return when proposals were taken, over the months; pale bars have no last day, diamonds are results."""
        lines = list(dict.fromkeys(each.line for each in windows))
        months = {
            "values": _MONTHS,
            "labelExpr": f"indexof({_MONTHS}, datum.value) + 1",
            "title": self.say("programme-axis-month"),
            "grid": True,
        }
        first = {"field": "from", "type": "quantitative", "axis": months, "scale": {"domain": [1, _YEAR_END]}}
        last, ink = {"field": "until", "type": "quantitative"}, {"color": {"value": self.text}}
        bar = {
            "x": first,
            "x2": {"field": "until"},
            "color": self._colour(lines),
            "fillOpacity": {"condition": {"test": "datum.rolling", "value": 0.4}, "value": 1},
        }
        words, label = {"type": "text", "fontSize": _LETTERS, "baseline": "middle"}, {"text": {"field": "label"}} | ink
        layers = [
            _layer({"type": "bar", "height": {"band": 0.8}}, bar),
            _layer(_dot(90), {"x": last | {"field": "decided"}} | ink, "datum.decided !== null"),
            _layer(words | {"align": "right", "dx": -8}, {"x": last} | label, "datum.rolling"),
            _layer(words | {"align": "left", "dx": 10}, {"x": last | {"field": "after"}} | label, "!datum.rolling"),
        ]
        up = {
            "y": {"field": "year", "type": "nominal", "title": None, "sort": "descending"},
            "yOffset": {"field": "lane", "type": "nominal", "sort": self._named(lines)},
        }
        return self._whole([self._window(each) for each in windows], layers, up)

    def amount(self, point: Point) -> str:
        """Return an amount as it stands beside its mark: 300–600, ≤700, ≈400, with a star where it is unsure."""
        if point.most is None:
            return ""
        least, most = (None if won is None else f"{won / self.unit:,g}" for won in (point.least, point.most))
        return (f"{least}–{most}" if least else f"{_SIGNS.get(point.kind or '', '')}{most}") + _star(point)

    def _row(self, point: Point, *, money: bool = True) -> Spec:
        unit = self.unit if money else 1
        count = "" if point.most is None else f"{point.most}{_star(point)}"
        return {
            "year": str(point.year),
            "lane": self._named([point.series])[0],
            "least": (point.least or 0) / unit,
            "most": None if point.most is None else point.most / unit,
            "kind": point.kind,
            "label": self.amount(point) if money else count,
            "unsure": point.unsure,
        }

    def _window(self, window: Window) -> Spec:
        length = self.say("programme-days", count=window.days) if window.days else self.say("programme-intake-rolling")
        closes = window.closes.timetuple().tm_yday if window.closes else _YEAR_END
        decided = window.decided.timetuple().tm_yday if window.decided else None
        return {
            "year": str(window.year),
            "lane": self._named([window.line])[0],
            "from": window.opens.timetuple().tm_yday,
            "until": closes,
            "decided": decided,
            "after": decided or closes,
            "label": length + _star(window),
            "rolling": window.closes is None,
        }

    def _named(self, lanes: Iterable[str]) -> list[str]:
        return [self.say(f"programme-series-{lane}") for lane in lanes]

    def _years(self) -> Spec:
        return {
            "field": "year",
            "type": "nominal",
            "title": self.say("programme-axis-year"),
            "axis": {"labelAngle": 0},
        }

    def _by_year(self, lanes: Sequence[str]) -> Spec:
        scale = {"domain": self._named(lanes), "paddingInner": 0.1}
        offset = {"field": "lane", "type": "nominal", "scale": scale}
        return {"x": self._years()} | ({"xOffset": offset} if len(lanes) > 1 else {})

    def _labels(self) -> tuple[Spec, Spec]:
        """Return each figure in words over its mark, and a dash at the foot where there is none."""
        ink = {"color": {"value": self.text}}
        words = {"type": "text", "fontSize": _LETTERS, "baseline": "bottom"}
        figure = {"y": {"field": "most", "type": "quantitative"}, "text": {"field": "label"}} | ink
        dash = {"y": {"datum": 0, "type": "quantitative"}, "text": {"value": "—"}} | ink
        return _layer(words | {"dy": -6}, figure, _KNOWN), _layer(words | {"dy": -2}, dash, _GAP)

    def _colour(self, lanes: Sequence[str]) -> Spec:
        scale = {"domain": self._named(lanes), "range": [COLOURS[lane] for lane in lanes]}
        return {
            "field": "lane",
            "type": "nominal",
            "scale": scale,
            "legend": self._legend() if len(lanes) > 1 else None,
        }

    def _legend(self) -> Spec:
        return {"orient": "top", "title": None, "columns": 1, "labelLimit": 260, "symbolStrokeWidth": 0}

    def _whole(self, rows: list[Spec], layers: list[Spec], encoding: Spec) -> Spec:
        letters = {"labelFontSize": _LETTERS, "titleFontSize": _LETTERS, "labelColor": self.text}
        return {
            "data": {"values": rows},
            "encoding": encoding,
            "layer": layers,
            "config": {"axis": letters | {"titleColor": self.text}, "legend": letters, "view": {"stroke": None}},
        }


def _layer(mark: Spec, encoding: Spec, only: str = "") -> Spec:
    """Return a layer of marks, of those rows only for which a test holds."""
    return {"mark": mark, "encoding": encoding} | ({"transform": [{"filter": only}]} if only else {})


def _dot(size: int) -> Spec:
    grown = {"expr": f"{_IS_WALL} ? {3 * size} : {size}"}
    return {"type": "point", "shape": "diamond", "size": grown, "filled": True, "opacity": 1}


def _star(figure: Point | Window) -> str:
    """Return the mark of a figure that a doubt touches, or that is known with less than high confidence."""
    return "*" if figure.unsure else ""

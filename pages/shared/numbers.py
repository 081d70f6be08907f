"""Past projects in numbers: charts, each with its figures in words for who cannot see it, and as a table."""

from collections.abc import Mapping, Sequence

import altair as alt
import pandas as pd
import streamlit as st

from kcity.outcome import LINES
from kcity.record.chains import Chain, chains
from kcity.record.statistics import by_label_and_line, by_part, by_sector
from kcity.rulebook import Rulebook
from kcity.rulebook.projects import Project
from kcity.rulebook.words import Words
from pages.shared.plain import plain
from pages.shared.shapes import COLOURS
from pages.shared.write import write

_ROW = 30
"""Pixels that a bar or a place takes up."""


class Numbers:
    """The charts of some projects, in a language and a theme."""

    def __init__(self, book: Rulebook, say: Words, theme: str) -> None:
        self._book, self._say, self._colours = book, say, COLOURS[theme]

    def draw(self, projects: Sequence[Project]) -> None:
        """Draw the projects by year, by sector and by region, and the places with several of them."""
        say, lang = self._say, self._say.language
        st.header(say("cities-numbers"), anchor=False)
        write(plain(say("cities-numbers-lead", count=len(projects))))
        left, right = st.columns(2, gap="large")
        with left:
            self._by_year(projects)
            parts = {part: say(f"cities-part-{part}") for part in by_part(self._book, projects) if part}
            self._bars("cities-by-part", by_part(self._book, projects), {None: say("cities-part-unstated")} | parts)
        with right:
            sectors = {code: choice[lang] for code, choice in self._book.questions["sectors"].values.items()}
            self._bars("cities-by-sector", by_sector(projects), {None: say("cities-sector-unstated")} | sectors)
        self._again(projects)

    def _by_year(self, projects: Sequence[Project]) -> None:
        say, counts = self._say, by_label_and_line(self._book, projects)
        years = sorted({year for year, _ in counts})
        rows = {year: {line: counts.get((year, line), 0) for line in LINES} for year in years}
        st.subheader(say("cities-by-year"), anchor=False)
        said = [say("cities-figure-two", name=str(year), **of_it) for year, of_it in rows.items()]
        tall = pd.DataFrame(
            [
                {"year": str(year), "line": say(f"line-{line}"), "count": count, "order": LINES.index(line)}
                for year, of_it in rows.items()
                for line, count in of_it.items()
                if count
            ]
        )
        base = alt.Chart(tall).encode(
            x=alt.X("year:N", title=None, axis=alt.Axis(labelAngle=0, ticks=False)),
            y=alt.Y("count:Q", title=None, stack="zero", axis=None),
            order="order:Q",
            tooltip=[
                alt.Tooltip("year:N", title=say("cities-col-year")),
                alt.Tooltip("line:N", title=say("cities-line")),
                alt.Tooltip("count:Q", title=say("cities-col-count")),
            ],
        )
        bars = base.mark_bar(stroke=self._colours["sea"], strokeWidth=1).encode(color=self._by_line())
        figures = base.mark_text(dy=11, fontWeight="bold", fontSize=14, color=self._colours["sea"]).encode(
            text="count:Q", detail="line:N"
        )
        self._chart(bars + figures, 300, "cities-by-year-alt", said)
        columns = [say("cities-col-planning"), say("cities-col-demonstration")]
        self._table(say("cities-col-year"), {str(year): list(of_it.values()) for year, of_it in rows.items()}, columns)

    def _bars(self, key: str, counts: Mapping[str | None, int], names: Mapping[str | None, str]) -> None:
        """Draw counts as bars from many to few; what is not known comes last, as a gap in grey."""
        say = self._say
        st.subheader(say(key), anchor=False)
        frame = pd.DataFrame(
            [{"name": names[code], "count": count, "known": code is not None} for code, count in counts.items()]
        )
        base = alt.Chart(frame).encode(
            x=alt.X("count:Q", title=None, axis=None),
            y=alt.Y("name:N", title=None, sort=None, axis=alt.Axis(labelLimit=220, ticks=False, domain=False)),
            tooltip=[
                alt.Tooltip("name:N", title=say("cities-col-name")),
                alt.Tooltip("count:Q", title=say("cities-col-count")),
            ],
        )
        bars = base.mark_bar(strokeDash=[4, 3]).encode(
            color=alt.condition("datum.known", alt.value(self._colours["area"]), alt.value(self._colours["sea"])),
            stroke=alt.value(self._colours["area"]),
            strokeWidth=alt.condition("datum.known", alt.value(0), alt.value(1.5)),
        )
        figures = base.mark_text(
            align="left", dx=6, fontWeight="bold", fontSize=14, color=self._colours["text"]
        ).encode(text="count:Q")
        said = [say("cities-figure", name=names[code], count=count) for code, count in counts.items()]
        self._chart(bars + figures, _ROW * len(frame) + 10, f"{key}-alt", said)
        self._table(
            say("cities-col-name"),
            {names[code]: [count] for code, count in counts.items()},
            [say("cities-col-count")],
        )

    def _again(self, projects: Sequence[Project]) -> None:
        """Draw the places with several projects on a line of time, and say which were tried out after a plan."""
        say, shown = self._say, {project.id for project in projects}
        several = [chain for chain in chains(self._book) if shown & {each.id for each in chain.projects}]
        if not several:
            return
        st.subheader(say("cities-again"), anchor=False)
        tried = sum(chain.is_planned_then_tried for chain in several)
        write(plain(say("cities-again-lead", tried=tried)))
        names = {chain.place: self._name(chain) for chain in several}
        short = {chain.place: names[chain.place].rpartition(", ")[0] for chain in several}
        frame = pd.DataFrame(
            [
                {"place": short[chain.place], "year": str(project.label), "line": say(f"line-{line}")}
                for chain in several
                for line, of_it in (("planning", chain.plans), ("demonstration", chain.demonstrations))
                for project in of_it
            ]
        )
        base = alt.Chart(frame).encode(
            x=alt.X(
                "year:N",
                title=None,
                scale=alt.Scale(domain=[str(year) for year in self._book.editions]),
                axis=alt.Axis(labelAngle=0, ticks=False, orient="top"),
            ),
            y=alt.Y("place:N", title=None, sort=None, axis=alt.Axis(labelLimit=130, ticks=False, domain=False)),
        )
        spans = base.mark_line(color=self._colours["area"], strokeWidth=2).encode(detail="place:N")
        marks = base.mark_point(filled=True, opacity=1, size=220, stroke=self._colours["sea"]).encode(
            color=self._by_line(),
            shape=alt.Shape("line:N", scale=self._scale(["circle", "diamond"])),
            tooltip=[
                alt.Tooltip("place:N", title=say("cities-col-place")),
                alt.Tooltip("year:N", title=say("cities-col-year")),
                alt.Tooltip("line:N", title=say("cities-line")),
            ],
        )
        said = [
            say(
                "cities-again-line",
                place=names[chain.place],
                plans=_years(chain.plans) or say("cities-none-yet"),
                demonstrations=_years(chain.demonstrations) or say("cities-none-yet"),
            )
            for chain in several
        ]
        self._chart(spans + marks, 34 * len(several) + 60, "cities-again-alt", said)
        cells = {
            names[chain.place]: [
                _years(of_it) or say("cities-none-yet") for of_it in (chain.plans, chain.demonstrations)
            ]
            for chain in several
        }
        self._table(say("cities-col-place"), cells, [say("cities-col-planning"), say("cities-col-demonstration")])

    def _name(self, chain: Chain) -> str:
        project = chain.projects[0]
        place = self._say.own(project.place[self._say.written.language].partition("(")[0].strip())
        return f"{place}, {self._say.country(project.country or '')}"

    def _scale(self, values: Sequence[str]) -> alt.Scale:
        """Return a scale that gives planning and demonstration each its own."""
        return alt.Scale(domain=[self._say(f"line-{line}") for line in LINES], range=list(values))

    def _by_line(self) -> alt.Color:
        scale = self._scale([self._colours[line] for line in LINES])
        # One name below the other: a phone has no room beside.
        legend = alt.Legend(title=None, orient="top", direction="vertical", symbolSize=180)
        return alt.Color("line:N", scale=scale, legend=legend)

    def _chart(self, chart: alt.LayerChart, height: int, key: str, figures: Sequence[str]) -> None:
        """Draw a chart under a name that says all its figures."""
        words = {"labelColor": self._colours["text"], "labelFontSize": 14}
        looks = chart.properties(height=height).configure_axis(grid=False, **words).configure_legend(**words)
        st.altair_chart(
            looks.configure_view(stroke=None), width="stretch", alt=self._say(key, figures="; ".join(figures))
        )

    def _table(self, first: str, rows: Mapping[str, Sequence[object]], columns: Sequence[str]) -> None:
        frame = pd.DataFrame.from_dict(rows, orient="index", columns=list(columns))
        frame.index.name = first
        with st.expander(self._say("cities-as-table"), icon=":material/table:"):
            st.table(frame.astype(str))


def _years(projects: Sequence[Project]) -> str:
    return ", ".join(dict.fromkeys(str(project.label) for project in projects))

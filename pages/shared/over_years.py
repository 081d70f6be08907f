"""The figures over the years: charts, each with its figures and their sources as a table."""

from collections.abc import Mapping

import streamlit as st

from kcity.outcome import LINES
from kcity.record import series
from kcity.record.comparison import WHOLE, columns
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words
from pages.shared.charts import Charts, Spec
from pages.shared.compared import Sheet
from pages.shared.plain import plain
from pages.shared.write import write

STYLE = """<style>
[class*="st-key-programme-chart-"] { height: 19rem; }
.st-key-programme-chart-windows { height: 26rem; }
@media print { [class*="st-key-programme-chart-"] { height: 24rem; break-inside: avoid; } }
</style>"""

TABLES: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "planning": (("planning",), ("funding", "awarded")),
    "demonstration": (("demonstration",), ("funding", "awarded")),
    "budget": ((WHOLE, *LINES), ("budget",)),
    "projects": ((WHOLE, *LINES), ("applications", "selected")),
    "windows": (LINES, ("window", "decided")),
    "countries": ((WHOLE,), ("applications", "selected", "cumulative")),
}
"""What stands in the tables under each chart: whose facts, and which."""


def over_years(book: Rulebook, say: Words, theme: str) -> None:
    """Draw all charts, two in a row where there is room."""
    st.html(STYLE)
    st.header(say("programme-over-years"), anchor=False)
    write(plain(say("programme-chart-signs")))
    sheet, drawn = Sheet(book, say), specs(book, say, theme)
    places = [column for _ in range(0, len(drawn), 2) for column in st.columns(2, gap="large")]
    for place, (name, spec) in zip(places, drawn.items(), strict=True):
        with place:
            st.subheader(say(f"programme-chart-{name}"), anchor=False)
            with st.container(key=f"programme-chart-{name}"):
                st.vega_lite_chart(spec, width="stretch", height="stretch", alt=say(f"programme-alt-{name}"))
            write(f":small[{plain(say(f'programme-note-{name}'))}]")
            views, facts = TABLES[name]
            with st.expander(say("programme-figures-sources"), icon=":material/table_view:"):
                for view in views:
                    caption = f"{say(f'programme-view-{view}')}: {say(f'programme-chart-{name}')}"
                    st.html(sheet.by_year(caption, columns(book, view, book.editions), facts))


def specs(book: Rulebook, say: Words, theme: str) -> dict[str, Spec]:
    """Return the charts by name, in the order to show them."""
    draw = Charts(say, theme)
    return {
        "planning": draw.bands(series.bands(book, "planning")),
        "demonstration": draw.bands(series.bands(book, "demonstration")),
        "budget": draw.bars(series.budgets(book), say("programme-axis-won"), money=True),
        "projects": draw.bars(series.projects(book), say("programme-axis-projects")),
        "windows": draw.windows(series.windows(book)),
        "countries": draw.bars(series.countries(book), say("programme-axis-countries")),
    }

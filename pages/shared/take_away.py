"""Past projects to take away from a page, in three forms that say the same."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from kcity.handout.tables import as_csv, as_excel, as_geojson, rows
from kcity.rulebook import Rulebook
from kcity.rulebook.projects import Project
from kcity.rulebook.words import Words
from pages.shared.plain import plain
from pages.shared.write import write

KINDS = {
    "excel": ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "csv": ("csv", "text/csv"),
    "geojson": ("geojson", "application/geo+json"),
}
"""The ending and the type of each kind of file."""


def take_away(page: str, book: Rulebook, say: Words, projects: Sequence[Project]) -> None:
    """Draw what the files hold and a button for each; a file is made when it is asked for."""

    def made(kind: str) -> bytes:
        table = rows(book, projects, say.written)
        match kind:
            case "excel":
                return as_excel(table, say.written)
            case "csv":
                return as_csv(table, say.written)
            case _:
                return as_geojson(table)

    with st.container(key=f"{page}-take"):
        st.subheader(say("cities-take"), anchor=False)
        write(plain(say("cities-take-lead", count=len(projects))))
        with st.container(horizontal=True):
            for kind, (ending, mime) in KINDS.items():
                st.download_button(
                    say(f"cities-take-{kind}"),
                    partial(made, kind),
                    f"k-city-projects.{ending}",
                    mime,
                    key=f"{page}-take-{kind}",
                    on_click="ignore",
                    icon=":material/download:",
                )

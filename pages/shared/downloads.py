"""The rulebook to take away: its version, what each version changed, and every data file."""

from functools import partial

import streamlit as st

from kcity.rulebook import Rulebook
from kcity.rulebook.changelog import Version, versions
from kcity.rulebook.files import data_files
from kcity.rulebook.words import Words
from pages.shared.plain import plain
from pages.shared.proof import proof
from pages.shared.write import write


def downloads(book: Rulebook, say: Words) -> None:
    """Draw the rulebook's version, its files to take away, how it is checked, and what each version changed."""
    about, files = book.about, data_files()
    st.header(say("rulebook-heading", version=about.version), anchor=False)
    counts = {name: len(getattr(book, name)) for name in ("editions", "projects", "sources", "doubts")}
    write(plain(say("rulebook-lead", day=say.partial(about.researched), **counts)))
    st.subheader(say("rulebook-files"), anchor=False)
    write(plain(say("rulebook-files-lead")))
    st.download_button(
        say("rulebook-all-files", count=len(files)),
        files.zipped,
        f"k-city-rulebook-{about.version}.zip",
        "application/zip",
        key="download-all",
        on_click="ignore",
        type="primary",
        icon=":material/folder_zip:",
    )
    with st.container(horizontal=True, key="downloads"):
        for name in files:
            st.download_button(
                plain(name),
                partial(files.__getitem__, name),
                name.rpartition("/")[2],
                "application/octet-stream",
                key=f"download-{name}",
                on_click="ignore",
                icon=":material/download:",
            )
    proof(say)
    st.subheader(say("rulebook-changelog"), anchor=False)
    write("\n\n".join(_version(each, say) for each in versions()) or plain(say("rulebook-no-changelog")))


def _version(version: Version, say: Words) -> str:
    """Return what a version of the rulebook changed, in the visitor's language or else in English."""
    told = [f"- {plain(say.own(each))}" for each in version.changes(say.written.language)]
    return "\n".join([f"**{plain(f'{version.name} · {say.day(version.day)}')}**", *told])

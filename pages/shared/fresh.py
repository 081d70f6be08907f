"""The notice on every page of a record that was not brought up to date for long."""

from datetime import date

import streamlit as st

from kcity.rulebook import Rulebook
from kcity.rulebook.freshness import is_old, newest
from kcity.rulebook.words import Words
from pages.shared.plain import plain


def freshness(book: Rulebook, today: date, say: Words) -> None:
    """Say so where the record is old, with the official sites to look at."""
    if not is_old(book, today):
        return
    sites = " · ".join(f"[{plain(site.removeprefix('https://'))}]({site})" for site in book.about.sites.values())
    told = say("not-fresh", day=say.day(newest(book)), days=(today - newest(book)).days)
    with st.container(key="not-fresh"):
        st.warning(f"{plain(told)} {sites}", icon=":material/history:")

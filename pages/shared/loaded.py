"""The only caches: what is read once and shared by all visitors, because nobody can change it."""

import streamlit as st

from kcity.rulebook import Rulebook, load


@st.cache_resource(show_spinner=False)
def rulebook() -> Rulebook:
    """Return the rulebook; raises DataError while a data file is broken (which is not cached)."""
    return load()

"""The only caches: what is read once and shared by all visitors, because nobody can change it."""

import streamlit as st

from kcity.rulebook import Rulebook
from kcity.rulebook.files import data_files
from kcity.rulebook.words import load_all


@st.cache_resource(show_spinner=False)
def rulebook() -> Rulebook:
    """Return the rulebook; raises DataError while a data file is broken (which is not cached)."""
    return load_all()


@st.cache_resource(show_spinner=False)
def world() -> str:
    """Return the countries' outlines as they stand in the data folder's one GeoJSON file."""
    files = data_files()
    [outlines] = (name for name in files if name.endswith(".geojson"))
    return files[outlines].decode("utf-8").replace("\n", "")

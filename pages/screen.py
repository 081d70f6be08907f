"""The big screen: a briefing's slides without the frame around them, and a live case in their place."""

from dataclasses import replace
from pathlib import Path

import streamlit as st

from kcity.handout.slides import slides
from kcity.rulebook.words import words
from pages.shared import live, visitor
from pages.shared.land import land
from pages.shared.loaded import rulebook
from pages.shared.showing import read_showing
from pages.shared.stage import Deck, code, stage

PAGE, STYLE = "screen", Path(__file__).parent / "shared" / "stage.css"
BRIEFING = Path(__file__).parent / "briefing.py"
LOOK_AGAIN = 300
"""Seconds after which the slides are made anew: what is open today changes at midnight in Seoul."""

book, say = rulebook(), visitor.say()
showing, _ = read_showing(book, visitor.kept(PAGE), say.written.language)
visitor.keep(PAGE, **showing.written())


@st.fragment(run_every=LOOK_AGAIN)
def draw() -> None:
    """Draw the slides of this day."""
    today, said = visitor.today(), [words(language) for language in showing.languages]
    decks = [Deck(each, slides(book, today, showing.audience, showing.story, each)) for each in said]
    st.html(stage(book, decks, showing.seconds, code(showing, say.language), say))


st.html(STYLE)
st.html(f"<style>.kc-land {{ background-image: url({land()}); }}</style>")
draw()
with st.container(key="screen-hidden"):
    st.title(say("page-screen"), anchor=False)
    st.button(say("screen-live"), key="screen-live", on_click=live.begin)
    with st.container(key="screen-leave"):
        st.page_link(
            BRIEFING,
            label=say("screen-leave"),
            query_params={"lang": say.language} | replace(showing, live=False).written(),
        )
if showing.live or live.is_open():
    live.live_case(book, showing.idle)
st.html('<script type="module" src="app/static/screen.js"></script>', unsafe_allow_javascript=True)

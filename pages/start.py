"""Start: the first question at once, and today's intakes."""

from pathlib import Path

import streamlit as st

from kcity.outcome import Proposal, outcome
from kcity.outcome.sentence import go, money
from pages.shared import visitor
from pages.shared.loaded import rulebook
from pages.shared.plain import plain

book, say = rulebook(), visitor.say()
lang = say.language
CHECK = Path(__file__).with_name("check.py")  # whole, so that it is found from app.py as well as from pages/frame.py

st.title(say("start-title"), anchor=False)
st.markdown(plain(say("start-lead")))

with st.container(key="first-question", border=True):
    st.header(book.questions["applicant"].ask[lang], anchor=False)
    with st.container(key="choices", horizontal=True):
        for value, choice in book.questions["applicant"].values.items():
            st.page_link(
                CHECK,
                label=plain(choice[lang]),
                query_params={"lang": lang, "applicant": value},
                icon=":material/arrow_forward:",
            )
    if visitor.answers():
        st.page_link(CHECK, label=plain(say("start-continue")), query_params=visitor.link(), icon=":material/history:")

today = outcome(book, Proposal(), visitor.today())
st.header(say("start-today", day=say.day(today.on)), anchor=False)
if today.edition is None:
    st.info(plain(say("notice-no-edition", day=say.day(today.on))), icon=":material/info:")
for column, track in zip(st.columns(max(len(today.tracks), 1)), today.tracks, strict=False):
    with column.container(border=True):
        st.subheader(track.track.name[lang], anchor=False)
        st.markdown(plain(go(track, say)))
        if track.funding.band:
            st.markdown(plain(money(track, say)))
        lead = track.track.requirements["lead-may-apply"]
        st.markdown(f"**{plain(say('who-leads'))}** {plain(lead.text[lang])}")

"""Check a proposal: answers on one side, the outcome with its reasons and sources on the other."""

import streamlit as st

from kcity.outcome import outcome
from kcity.outcome.sentence import headline, leading, next_words, notices
from pages.shared import visitor
from pages.shared.ask import ask
from pages.shared.card import card
from pages.shared.loaded import rulebook
from pages.shared.plain import plain

book, say = rulebook(), visitor.say()
found = outcome(book, visitor.proposal(book), visitor.today())

title, day = st.columns([3, 1], vertical_alignment="bottom")
title.title(say("page-check"), anchor=False)
with day:
    ask("submit-on", book.questions["submit-on"], say)

for misfit in visitor.dropped():
    key = "notice-dropped-question" if misfit.kind == "question" else "notice-dropped"
    blanks = {} if misfit.kind == "question" else {"allowed": ", ".join(misfit.allowed)}
    st.warning(plain(say(key, what=f"{misfit.question}={misfit.given}", **blanks)), icon=":material/link_off:")

with st.container(key="headline"):
    st.markdown(plain(headline(found, say)))
for notice in notices(found, say) if found.edition else []:
    st.info(plain(notice), icon=":material/info:")

answers, cards = st.columns([2, 3], gap="large")
with answers:
    matters = {question for track in found.tracks for question in track.depends_on}
    given = visitor.answers()
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.header(say("your-proposal"), anchor=False, width="content")
        st.button(say("start-over"), icon=":material/restart_alt:", on_click=visitor.start_over, disabled=not given)
    decides = [n for n, q in book.questions.items() if q.group in ("who", "what", "conditions")]
    asked = [n for n in decides if n in matters or n in given or n in ("applicant", "purpose", "country")]
    for name in asked:
        ask(name, book.questions[name], say)
    with st.expander(say("helps-and-amount"), icon=":material/add_circle:"):
        for name in (n for n, q in book.questions.items() if q.group == "helps" or n == "amount"):
            ask(name, book.questions[name], say)
    unasked = [book.questions[name].short[say.language] for name in decides if name not in asked]
    if unasked:
        st.markdown(f":small[{plain(say('cannot-change', questions=say.several(unasked)))}]")

with cards:
    first = leading(found)
    for track in sorted(found.tracks, key=lambda track: track is not first):
        card(found, track, say)
    if not found.tracks:
        for following in found.next_intakes:
            st.info(
                f"**{plain(say('line-' + following.line))}** · {plain(next_words(following, say))}",
                icon=":material/event_upcoming:",
            )

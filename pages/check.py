"""Check a proposal: answers on one side, the outcome with its reasons and sources on the other."""

import streamlit as st

from kcity.outcome import LINES, outcome
from kcity.outcome.sentence import headline, leading, next_words, notices
from pages.shared import interview, visitor
from pages.shared.ask import ask, possible
from pages.shared.card import card
from pages.shared.loaded import rulebook
from pages.shared.past import past
from pages.shared.plain import plain

book, say = rulebook(), visitor.say()
kept = visitor.kept("check")
focus = (kept["focus"],) if "focus" in kept else ()
found = outcome(book, visitor.proposal(book), visitor.today(), focus)

title, day = st.columns([3, 1], vertical_alignment="bottom")
title.title(say("page-check"), anchor=False)
with day:
    ask("submit-on", book.questions["submit-on"], say)

for misfit in visitor.dropped():
    what = f"{misfit.question}={misfit.given}"
    if misfit.question in book.questions:
        told = say("notice-dropped", what=what, allowed=possible(book.questions[misfit.question], say))
    elif misfit.kind == "value":
        told = say("notice-dropped", what=what, allowed=", ".join(misfit.allowed))
    else:
        told = say("notice-dropped-question", what=what)
    st.warning(plain(told), icon=":material/link_off:")

with st.container(key="headline"):
    st.markdown(plain(headline(found, say)))
for notice in notices(found, say) if found.edition else []:
    st.info(plain(notice), icon=":material/info:")

answers, cards = st.columns([2, 3], gap="large")
with answers:
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.header(say("your-proposal"), anchor=False, width="content")
        st.button(
            say("start-over"),
            icon=":material/restart_alt:",
            on_click=visitor.start_over,
            disabled=not visitor.answers(),
        )
    mode = visitor.choose("check", "mode", say("mode"), {"all": say("mode-all"), "one": say("mode-one")})
    lines = {line: say(f"line-{line}") for line in LINES}
    visitor.choose("check", "focus", say("focus"), {"both": say("focus-both")} | lines)
    if mode == "one":
        interview.one_at_a_time(found, say)
    else:
        interview.all_at_once(found, say)
    interview.besides(found, say)

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
    past(found, say)

"""Check a proposal: answers on one side, the outcome with its reasons and sources on the other."""

import streamlit as st

from kcity.outcome.second_case import changed, read_changes
from pages.shared import amounts, beside, card, interview, visitor
from pages.shared.dropped import tell_dropped
from pages.shared.earlier import earlier
from pages.shared.later import note
from pages.shared.loaded import case, rulebook, said
from pages.shared.plain import plain
from pages.shared.share import share_bar
from pages.shared.write import write

book, say = rulebook(), visitor.say()
kept, today = visitor.kept("check"), visitor.today()
focus = (kept["focus"],) if "focus" in kept else ()
whole = kept.get("view") == "print"
answers = tuple(visitor.proposal(book).written().items())
look = card.Look(amounts.rate(), st.context.timezone, whole)
found = case(book, answers, today, focus)
told = said(book, answers, today, focus, say.language, look)
second, unfit = changed(book, found.proposal, read_changes(kept.get("with", "")))


st.title(say("page-check"), anchor=False)
tell_dropped((*visitor.dropped(), *unfit), book, say)
if whole:
    with st.container(horizontal=True, key="paper"):
        st.button(say("print-now"), key="print-now", type="primary", icon=":material/print:")
        st.button(
            say("print-back"), icon=":material/arrow_back:", on_click=visitor.put, args=("check",), kwargs={"view": ""}
        )
    write(f":small[{plain(say('print-of', day=say.day(found.on), today=say.day(today), version=book.about.version))}]")
with st.container(key="headline"):
    write(told.headline)
for line in told.notices:
    st.info(line, icon=":material/info:")
note(found, say.written.language)
earlier(found, say)
if kept.get("with") and second.answers != found.proposal.answers:
    beside.show(found, case(book, tuple(second.written().items()), today, focus), say, whole=whole)

if whole:
    interview.answers_given(found, say)
    cards = st.container()
else:
    questions, cards = st.columns([2, 3], gap="large")
    with questions:
        at_once = kept.get("mode") == "all"
        if at_once:
            interview.all_at_once(found, say)
        else:
            interview.one_at_a_time(found, say)
        interview.besides(found, say, at_once=at_once)
        interview.look(found, say, at_once=at_once)
        visitor.choose("check", "mode", say("mode"), {"one": say("mode-one"), "all": say("mode-all")})
        with st.container(horizontal=True):
            beside.choose(found, say)
            st.button(
                say("start-over"),
                key="start-over",
                icon=":material/restart_alt:",
                type="tertiary",
                on_click=visitor.start_over,
                disabled=not (visitor.answers() or visitor.skipped()),
            )

with cards:
    for each in told.cards:
        card.draw(each, say, whole=whole)
    for line in told.coming:
        st.info(line, icon=":material/event_upcoming:")
    with st.container(gap="small", key="besides"):
        for part in (told.past, told.unknown, told.myths):
            if part:
                card.section(part, say, whole=whole)
if not whole:
    share_bar(found, say)
    with st.container(key="summary"):
        write(told.summary)

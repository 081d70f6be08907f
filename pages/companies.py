"""Korean companies: the demonstration track for the company that leads, from the consortium to the partner's letter."""

from pathlib import Path

import streamlit as st

from kcity.outcome.consortium import consortium, read_members
from kcity.outcome.sentence import go, headline, next_words
from pages.shared import visitor
from pages.shared.ask import ask
from pages.shared.builder import builder
from pages.shared.calls import applications, next_call
from pages.shared.card import Notes
from pages.shared.dropped import tell_dropped
from pages.shared.loaded import rulebook
from pages.shared.money import home, money
from pages.shared.partner_letter import partner_letter
from pages.shared.pilots import contractors, demonstrations, waiting_places
from pages.shared.plain import plain
from pages.shared.write import write

PAGE = "companies"
CHECK = Path(__file__).parent / "check.py"
STYLE = """<style>
:is([class*="st-key-companies-years"], .st-key-companies-payees) :is(td, th) {
  overflow-wrap: normal; padding-inline: 0.5rem;
}
[class*="st-key-companies-years"] :is(td, th):first-child { white-space: nowrap; }
@media (max-width: 380px) {
  [class*="st-key-companies-years"] :is(td, th) { padding-inline: 0.25rem; overflow-wrap: anywhere !important; }
}
</style>"""

book, say = rulebook(), visitor.say()
kept = dict(visitor.kept(PAGE))
members, misfits = read_members(kept)
visitor.keep(PAGE, **members.written(), by=kept.get("by", ""))
team = consortium(book, visitor.proposal(book), members, visitor.today())
known = team.found.edition or team.found.last_known or next(reversed(book.editions.values()))


def listed(notes: Notes) -> None:
    """Draw what a part of the page rests on."""
    with st.expander(say("sources"), icon=":material/menu_book:"):
        write(notes.listed())


st.html(STYLE)
st.title(say("page-companies"), anchor=False)
tell_dropped((*visitor.dropped(), *misfits), book, say)
with st.container(key="headline"):
    if team.track:
        name, year = team.track.track.name[say.language], str(known.year)
        write(plain(say("companies-lead", track=name, year=year, state=go(team.track, say))))
    elif team.found.edition:
        write(plain(say("companies-lead-not-offered", year=str(known.year))))
    else:
        following = [next_words(each, say) for each in team.found.next_intakes if each.line == "demonstration"]
        write(plain(" ".join((headline(team.found, say), *following))))
write(plain(say("companies-who")))

notes = Notes(book, say)
builder(team, members, known, notes, say, CHECK)
next_call(team, known, notes, say)
listed(notes)

st.header(say("companies-sector"), anchor=False)
write(plain(say("companies-sector-lead")))
ask("sectors", book.questions["sectors"], say)
sectors = visitor.proposal(book).values("sectors") or frozenset()
notes = Notes(book, say)
left, right = st.columns(2, gap="large")
with left:
    demonstrations(book, sectors, notes, say)
with right:
    waiting_places(book, sectors, notes, say)
listed(notes)

notes = Notes(book, say)
left, right = st.columns(2, gap="large")
with left:
    money(book, team, notes, say)
with right:
    home(book, known, notes, say)
    applications(book, notes, say)
listed(notes)

notes = Notes(book, say)
left, right = st.columns(2, gap="large")
with left:
    partner_letter(book, known.year, notes, say)
with right:
    contractors(book, known, notes, say)
listed(notes)

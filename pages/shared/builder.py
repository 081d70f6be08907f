"""The consortium builder: who takes part on one side, what is missing and who may be paid on the other."""

from pathlib import Path

import streamlit as st

from kcity.outcome import Check
from kcity.outcome.consortium import MOST_MEMBERS, Consortium, Members, Party, piloting
from kcity.outcome.sentence import intake_word, status_word, way_words
from kcity.record.companies import HOME_PROOF
from kcity.rulebook.model import Edition
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.ask import ask
from pages.shared.card import CHECK, INTAKE, STATUS, Notes
from pages.shared.marks import check_line, doubt_marks
from pages.shared.plain import plain
from pages.shared.tables import table
from pages.shared.write import write

PAGE = "companies"
LEADS = ("korean-company", "korean-organisation", "foreign-company")
"""The kinds of lead that this page offers; whoever answered otherwise elsewhere sees that answer too."""


def builder(team: Consortium, members: Members, known: Edition, notes: Notes, say: Words, check: Path) -> None:
    """Draw the questions about a consortium, and what follows from the answers."""
    st.header(say("companies-builder"), anchor=False)
    write(plain(say("companies-builder-lead")))
    asked, told = st.columns([2, 3], gap="large")
    with asked:
        _questions(team, members, say)
    with told, st.container(border=True, key="companies-result"):
        st.subheader(say("companies-result"), anchor=False)
        _result(team, notes, say)
        _payees(team, notes, say)
        _unknowns(team, say)
        if not team.found.edition:
            st.page_link(
                check.with_name("companies.py"),
                label=say("companies-under-last", year=str(known.year)),
                query_params=visitor.link(**{"submit-on": f"{known.year}-12-31"}) | dict(visitor.kept(PAGE)),
                icon=":material/history:",
            )
        answers = piloting(team.found.proposal).written() | {"focus": "demonstration"}
        st.page_link(
            check,
            label=f"**{plain(say('companies-to-check'))}**",
            query_params=visitor.link(**answers),
            icon=":material/fact_check:",
        )


def _questions(team: Consortium, members: Members, say: Words) -> None:
    questions = team.found.book.questions
    lead = questions["applicant"]
    given = visitor.answers().get("applicant")
    offered = {name: lead.values[name] for name in dict.fromkeys((*LEADS, *([given] if given else [])))}
    ask("applicant", lead.model_copy(update={"values": offered}), say)
    write(f"**{plain(say('companies-members'))}**", help=plain(say("companies-members-help")))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        _count("companies", members.companies, say("companies-count-companies"), say)
        _count("organisations", members.organisations, say("companies-count-organisations"), say)
    ask("overseas-partner", questions["overseas-partner"], say)
    ask("country", questions["country"], say)
    idle = [name for name in HOME_PROOF if team.found.cannot_matter.get(name) == "unused"]
    for name in HOME_PROOF:
        if name not in idle:
            ask(name, questions[name], say)
    if idle and team.found.edition:
        named = say.several(questions[name].short[say.language] for name in idle)
        with st.expander(say("companies-solution-other", count=len(idle)), icon=":material/history:"):
            write(plain(say("companies-solution-unused", year=str(team.found.edition.year), questions=named)))
            for name in idle:
                ask(name, questions[name], say)
    ask("matching-funds", questions["matching-funds"], say)


def _count(name: str, count: int, label: str, say: Words) -> None:
    """Ask how many members of a kind take part; the count stands in the page's own link."""
    key = f"companies-{name}.{say.language}"
    if st.session_state.get(key) != count:
        st.session_state[key] = count

    def take() -> None:
        visitor.keep(PAGE, **dict(visitor.kept(PAGE)) | {name: str(st.session_state[key] or "")})

    st.number_input(label, min_value=0, max_value=MOST_MEMBERS, step=1, key=key, on_change=take)


def _result(team: Consortium, notes: Notes, say: Words) -> None:
    """What is missing and why, what is not answered, what no source states, what is met, and how to settle it."""
    track = team.track
    if track is None:
        return
    colour, icon = STATUS[track.status]
    intake_colour, intake_icon = INTAKE[track.intake.state]
    badges = (
        f":{colour}-badge[{icon} {plain(status_word(track, say))}] "
        f":{intake_colour}-badge[{intake_icon} {plain(intake_word(track.intake, say))}]"
    )
    write(badges, st.container(key="companies-status"))

    def several(title: str, checks: tuple[Check, ...]) -> None:
        if checks:
            lines = (f"- {check_line(team.found.book, check, notes, say)}" for check in checks)
            write(f"**{plain(say(title))}**\n\n" + "\n".join(lines))

    if not team.checks("not-met"):
        write(f":{CHECK['met'][0]}[{CHECK['met'][1]} {plain(say('companies-missing-none'))}]")
    several("companies-missing", team.checks("not-met"))
    ways = [way for way in track.ways if way.by != "fixed" and way.changes]
    if ways:
        lines = "\n".join(f"- {plain(way_words(team.found.book, way, say))}" for way in ways)
        write(f"**{plain(say('companies-settle'))}**\n\n{lines}")
    several("companies-unstated", team.checks("not-stated"))
    several("companies-open", team.checks("open"))
    several("companies-met", team.checks("met"))


def _payees(team: Consortium, notes: Notes, say: Words) -> None:
    """Who in the consortium may be paid, as far as the edition tells."""
    write(f"**{plain(say('companies-payees'))}**")
    if not team.parties:
        write(plain(say("companies-payees-none")))
        return
    rows = [
        (plain(_who(team, party, say)), f"{_payment(party, say)} {notes.mark(*party.sources)}")
        for party in team.parties
    ]
    with st.container(key="companies-payees"):
        write(table([plain(say("companies-head-who")), plain(say("companies-head-payment"))], rows))
    doubts = dict.fromkeys(doubt for party in team.parties for doubt in party.doubts)
    if team.track and team.track.track.paid:
        paid = team.track.track.paid
        said = " ".join(plain(item[say.language]) for item in paid.items)
        write(f"{said} {notes.mark(*paid.sources)} {doubt_marks(tuple(doubts), say)}")


def _who(team: Consortium, party: Party, say: Words) -> str:
    questions = team.found.book.questions
    name = "overseas-partner" if party.role == "overseas" else "applicant"
    kind = questions[name].values[party.kind][say.language]
    blanks = {"count": party.count} if party.role == "member" else {}
    return say(f"companies-role-{party.role}", kind=kind, **blanks)


def _payment(party: Party, say: Words) -> str:
    colour = {"paid": "green", "unpaid": "red", "not-stated": "orange"}[party.payment]
    said = say(f"companies-payment-{party.payment}")
    if party.since:
        said = say("companies-payment-carried", payment=said, since=str(party.since))
    return f":{colour}[{plain(said)}]"


def _unknowns(team: Consortium, say: Words) -> None:
    if team.track and team.found.edition and (unknowns := team.track.track.unknowns):
        label = say("companies-unknowns", year=str(team.found.edition.year), count=len(unknowns))
        with st.expander(label, icon=":material/question_mark:"):
            write("\n".join(f"- {plain(each[say.language])}" for each in unknowns))

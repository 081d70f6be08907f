"""The calls of the demonstration track: when the next may come, under what names they came, how many applied."""

import streamlit as st

from kcity.outcome.consortium import LINE, Consortium
from kcity.outcome.sentence import next_words
from kcity.record.precedents import history
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Edition, Tally, Track
from kcity.rulebook.words import Words
from pages.shared.card import Notes
from pages.shared.marks import doubt_marks
from pages.shared.plain import plain
from pages.shared.tables import table
from pages.shared.write import write


def next_call(team: Consortium, known: Edition, notes: Notes, say: Words) -> None:
    """Draw the next call's estimate, the official name to search for, and the names and windows of past calls."""
    book = team.found.book
    st.header(say("companies-next"), anchor=False)
    if team.track and team.track.intake.state != "closed":
        write(plain(say("companies-next-open")))
    for each in (each for each in team.found.next_intakes if each.line == LINE):
        if each.estimate:
            opening = say("companies-next-opening", days=say.span(*each.estimate.opens))
            write(f":blue[:material/event_upcoming: **{plain(opening)}**] {doubt_marks(each.estimate.doubts, say)}")
            if each.estimate.closes:
                write(plain(say("companies-next-closing", days=say.span(*each.estimate.closes))))
        else:
            write(f"**{plain(say('companies-next-known', days=next_words(each, say)))}**")
    track = next((track for track in known.tracks.values() if track.line == LINE), None)
    if track:
        call = plain(say("companies-call", call=known.name.ko, track=track.name.ko))
        marks = notes.mark(*known.name.sources, *track.name.sources)
        write(f"{plain(say('companies-next-name'))}  \n**{call}** {marks}")
    sites = " · ".join(f"[{plain(site.removeprefix('https://'))}]({site})" for site in book.about.sites.values())
    write(f"{plain(say('companies-next-where'))} {sites}")
    rows = [_call(edition, track, notes, say) for edition, _, track in book.of_line(LINE)]
    with st.expander(say("companies-calls"), icon=":material/history:"):
        write("\n".join(reversed(rows)))


def _call(edition: Edition, track: Track, notes: Notes, say: Words) -> str:
    """Return a call as a line: its Korean names, its window, the day of the choice."""
    intake, opens = track.intake, track.intake.opens
    name = plain(say("companies-call", call=edition.name.ko, track=track.name.ko))
    days = say.span(opens.value, intake.closes.value) if intake.closes else say.day(opens.value)
    sources = (*opens.sources, *(intake.closes.sources if intake.closes else ()))
    doubts = (*opens.doubts, *(intake.closes.doubts if intake.closes else ()))
    decided = intake.decided
    when = decided.actual or decided.planned if decided else None
    chosen = say.partial(when) if when else say("not-stated")
    return (
        f"- **{name}** {notes.mark(*edition.name.sources)}  \n"
        f"{plain(say('companies-call-window', days=days))} {notes.mark(*sources)} {doubt_marks(doubts, say)}  \n"
        f"{plain(say('companies-call-chosen', day=chosen))} {notes.mark(*(decided.sources if decided else ()))}"
    )


def applications(book: Rulebook, notes: Notes, say: Words) -> None:
    """Draw how many applied and how many were chosen, by edition."""
    st.header(say("companies-counts"), anchor=False)
    write(plain(say("counts-lead")))
    counted = {each.year: each for each in history(book, LINE)}
    heads = [plain(say(f"companies-head-{column}")) for column in ("edition", "applications", "selected")]
    rows = [
        (
            str(edition.year),
            _tally(counted[edition.year].applications if edition.year in counted else None, notes, say),
            _tally(counted[edition.year].selected if edition.year in counted else None, notes, say),
        )
        for edition, _, _ in reversed(list(book.of_line(LINE)))
    ]
    with st.container(key="companies-years-counts"):
        write(table(heads, rows))


def _tally(tally: Tally | None, notes: Notes, say: Words) -> str:
    if tally is None:
        return _not_stated(say)
    return f"{tally.projects} {notes.mark(*tally.sources)} {doubt_marks(tally.doubts, say)}"


def _not_stated(say: Words) -> str:
    return f":orange[{plain(say('not-stated'))}]"

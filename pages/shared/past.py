"""Past projects like a proposal, why they are alike, and how many applied and were chosen."""

import streamlit as st

from kcity.outcome import LINES, Outcome
from kcity.record.precedents import Precedent, history, precedents
from kcity.rulebook.model import Tally
from kcity.rulebook.words import Words
from pages.shared.card import Notes
from pages.shared.plain import plain


def past(found: Outcome, say: Words) -> None:
    """Draw the precedents of a proposal, and the counts of applications and selections that are known."""
    alike = precedents(found.book, found.proposal)
    notes = Notes(found.book, say)
    with st.container(border=True, key="past"):
        st.header(say("precedents"), anchor=False)
        if alike:
            st.markdown("\n".join(f"- {_precedent(found, each, notes, say)}" for each in alike))
        else:
            st.markdown(plain(say("precedents-none")))
        lines = dict.fromkeys(track.track.line for track in found.cared_for) or found.focus or LINES
        with st.expander(say("counts"), icon=":material/groups:"):
            st.markdown(plain(say("counts-lead")))
            for line in lines:
                st.markdown(f"**{plain(say('line-' + line))}**\n\n" + "\n".join(_counts(found, line, notes, say)))
        with st.expander(say("sources"), icon=":material/menu_book:"):
            st.markdown(notes.listed())


def _precedent(found: Outcome, each: Precedent, notes: Notes, say: Words) -> str:
    """Return a past project as a line: what and where, why it is alike, what became of it."""
    project, lang = each.project, say.language
    place = f"{project.place[lang]}, {say.country(project.country)}" if project.country else project.place[lang]
    sectors = found.book.questions["sectors"].values
    why = [say(f"alike-{likeness}") for likeness in each.alike if likeness != "sectors"]
    if each.sectors:
        why.append(say("alike-sectors", sectors=say.several(sectors[name][lang] for name in each.sectors)))
    return (
        f"**{plain(project.title[lang])}** ({plain(place)}, {project.label}) · {plain(say.several(why))} · "
        f"{plain(project.status[lang])} {notes.mark(*project.sources)}"
    )


def _counts(found: Outcome, line: str, notes: Notes, say: Words) -> list[str]:
    rows = []
    for each in history(found.book, line):
        name = found.book.editions[each.year].tracks[each.track].name[say.language]
        sources = [source for tally in (each.applications, each.selected) if tally for source in tally.sources]
        said = say("count-row", applications=_tally(each.applications, say), selected=_tally(each.selected, say))
        rows.append(f"- {each.year}, {plain(name)}: {plain(said)} {notes.mark(*dict.fromkeys(sources))}")
    return rows


def _tally(tally: Tally | None, say: Words) -> str:
    return str(tally.projects) if tally else say("not-stated")

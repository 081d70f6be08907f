"""What the search found: each place with its past projects, and the ways on from it."""

from collections.abc import Mapping
from pathlib import Path

import streamlit as st

from kcity.outcome import Check, Proposal
from kcity.outcome.outcome import explained
from kcity.outcome.proposal import read
from kcity.record.search import Found
from kcity.rulebook import Rulebook
from kcity.rulebook.projects import Project
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.card import CHECK, Notes
from pages.shared.plain import plain
from pages.shared.write import write

PAGES = Path(__file__).parents[1]
MOST = 3
"""Past projects of a place shown in full; Partner cities has them all."""


def found_there(book: Rulebook, found: Found, known: Mapping[str, str], notes: Notes, say: Words) -> None:
    """Draw a place: its name, its past projects in short, and where to go from it."""
    country = say.country(found.country)
    name = found.name if found.kind == "country" else say("start-place", place=found.name, country=country)
    place = f"{found.country}-{found.kind}-{found.latitude}-{found.longitude}".replace(".", "_")
    lines = [f"- {_project(book, project, notes, say)}" for project in found.projects[:MOST]]
    lines += [f"- {_condition(check, notes, say)}" for check in _no(book, found)]
    with st.container(key=f"found-{place}", gap="small"):
        write(f"**{plain(name)}** · {plain(_counted(found, say))}\n" + "\n".join(lines))
        with st.container(horizontal=True, gap="small", key=f"ways-{place}"):
            st.page_link(
                PAGES / "check.py",
                label=plain(say("start-check-there", country=country)),
                query_params={"lang": say.language, **known, "country": found.country},
                icon=":material/checklist:",
            )
            if found.in_country:
                st.page_link(
                    PAGES / "cities.py",
                    label=plain(say("start-partners", country=country, count=found.in_country)),
                    query_params={"lang": say.language, "country": found.country},
                    icon=":material/map:",
                )


def _counted(found: Found, say: Words) -> str:
    """Return how many named past projects there are, there and in the whole country."""
    here, all_of_it = len(found.projects), found.in_country
    if not all_of_it:
        return say("start-projects-none")
    if found.kind == "country":
        return say("start-projects-country", count=all_of_it)
    if not here:
        return say("start-projects-elsewhere", count=all_of_it)
    return say("start-projects-here", count=here, all=all_of_it)


def _project(book: Rulebook, project: Project, notes: Notes, say: Words) -> str:
    """Return a past project on a line: title, year, track, sources."""
    track = book.editions[project.call].tracks[project.track].name[say.language]
    facts = f"{say('year', year=str(project.label))}, {track}"
    return f"{plain(project.title[say.language])} :small[{plain(facts)}] {notes.mark(*project.sources)}"


def _condition(check: Check, notes: Notes, say: Words) -> str:
    """Return a condition that a place does not meet, as a line."""
    colour, icon = CHECK[check.state]
    state = f":{colour}[{icon} **{plain(say(f'state-{check.state}'))}**]"
    return f"{state} {plain(check.text[say.language])} {notes.mark(*check.sources)}"


def _no(book: Rulebook, found: Found) -> list[Check]:
    """Return why no track takes a project there, each reason once; nothing where one might."""
    proposal: Proposal = read(book, {"country": found.country})[0]
    tracks = explained(book, proposal, visitor.today())
    if any(track.status != "not-eligible" for track in tracks):
        return []
    return list({check.text.en: check for track in tracks for check in track.blocking}.values())

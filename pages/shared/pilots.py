"""Past demonstrations by year or company, planned places that still wait for one, and who carried out past plans."""

from collections.abc import Collection, Mapping
from urllib.parse import urlencode

import streamlit as st

from kcity.record.companies import by_company, in_sectors
from kcity.record.companies import contractors as known_contractors
from kcity.record.companies import demonstrations as all_demonstrations
from kcity.record.follow_ups import CLOSE_KM, Planned, planned, waiting
from kcity.record.places import line
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Edition
from kcity.rulebook.projects import Project
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.card import Notes
from pages.shared.marks import doubt_marks
from pages.shared.plain import plain
from pages.shared.write import write

PAGE = "companies"
OPEN_LISTS = 12
"""A list of at most so many entries stands open."""


def demonstrations(book: Rulebook, sectors: Collection[str], notes: Notes, say: Words) -> None:
    """Draw the demonstrations in some sectors, grouped by year or by company."""
    every = all_demonstrations(book)
    found = in_sectors(every, sectors)
    st.subheader(say("companies-pilots", count=len(found)), anchor=False)
    by = visitor.choose(
        PAGE, "by", say("companies-view"), {name: say(f"companies-view-{name}") for name in ("year", "company")}
    )
    unsorted = sum(not project.sectors for project in every)
    if sectors and unsorted:
        write(f":small[{plain(say('companies-pilots-unsorted', count=unsorted))}]")
    for title, projects in _grouped(found, by, say).items():
        with st.expander(f"{title} · {len(projects)}", expanded=len(found) <= OPEN_LISTS):
            write("\n".join(f"- {_pilot(project, notes, say)}" for project in projects))


def _grouped(projects: Collection[Project], by: str, say: Words) -> Mapping[str, Collection[Project]]:
    if by == "year":
        years = dict.fromkeys(project.label for project in projects)
        return {say("year", year=str(year)): [each for each in projects if each.label == year] for year in years}
    return {
        of_it[0].partner[say.language] if of_it[0].partner else say("companies-no-company"): of_it
        for of_it in by_company(projects).values()
    }


def _pilot(project: Project, notes: Notes, say: Words) -> str:
    """Return a demonstration as a line: where and when, whose, what, what became of it, its sources."""
    company = (
        say("companies-company", company=project.partner[say.language])
        if project.partner
        else say("companies-company-not-stated")
    )
    country = f", {say.country(project.country)}" if project.country else ""
    return (
        f"**{plain(project.place[say.language] + country)}** · {project.label} · {plain(company)}  \n"
        f"{plain(project.title[say.language])}  \n"
        f":small[{plain(project.status[say.language])}] {notes.mark(*project.sources)} "
        f"{doubt_marks(project.doubts, say)}"
    )


def waiting_places(book: Rulebook, sectors: Collection[str], notes: Notes, say: Words) -> None:
    """Draw the planned places without a later demonstration, each leading to a proposal there."""
    places = planned(book)
    found = waiting(places, sectors)
    st.subheader(say("companies-waiting", count=len(found)), anchor=False)
    write(plain(say("companies-waiting-lead")))
    with st.expander(say("companies-places", count=len(found)), expanded=0 < len(found) <= OPEN_LISTS):
        write("\n".join(f"- {_waiting(book, place, sectors, notes, say)}" for place in found))
    unsorted = [_name(place, say) for place in waiting(places) if not place.sectors]
    if sectors and unsorted:
        write(f":small[{plain(say('companies-waiting-unsorted', places=say.several(unsorted)))}]")
    followed = [
        say(
            "companies-followed-place",
            place=_name(place, say),
            plan=str(place.chain.plans[0].label),
            pilot=str(place.pilots[0].label),
        )
        for place in places
        if place.pilots
    ]
    if followed:
        write(f":small[{plain(say('companies-followed', places=say.several(followed)))}]")


def _name(place: Planned, say: Words) -> str:
    return say.own(place.plans[0].place[say.written.language].partition("(")[0].strip())


def _waiting(book: Rulebook, place: Planned, sectors: Collection[str], notes: Notes, say: Words) -> str:
    """Return a place as a line: its plans with their sources, its sectors, what is close by, a proposal there."""
    country = str(place.plans[0].country)
    names = {name: choice[say.language] for name, choice in book.questions["sectors"].values.items()}
    said = (
        say("companies-sectors", sectors=say.several(names[name] for name in place.sectors))
        if place.sectors
        else say("companies-sectors-not-stated")
    )
    plans = "  \n".join(
        f":small[{plan.label} · {plain(plan.title[say.language])}] {notes.mark(*plan.sources)}" for plan in place.plans
    )
    near = [f"{pilot.place[say.language]} ({pilot.label})" for pilot in place.nearby]
    nearby = f":small[{plain(say('companies-nearby', km=CLOSE_KM, pilots=say.several(near)))}]" if near else ""
    wanted = ",".join(name for name in names if name in (sectors or place.sectors))
    answers = {"applicant": "korean-company", "purpose": "demonstrate", "country": country, "sectors": wanted}
    given = {name: value for name, value in answers.items() if value}
    address = f"check?{urlencode(visitor.link(focus='demonstration', **given))}"
    check = f"[{plain(say('companies-check-place', place=_name(place, say)))}]({address})"
    heading = f"**{plain(_name(place, say))}, {plain(say.country(country))}** · {plain(said)}"
    return "  \n".join(filter(None, (heading, plans, nearby, check)))


def contractors(book: Rulebook, known: Edition, notes: Notes, say: Words) -> None:
    """Draw how planning projects reach Korean companies: the tender, its known dates, known contractors."""
    st.header(say("companies-contractor"), anchor=False)
    write(plain(say("companies-contractor-lead")))
    ways = [each for each in book.ways.besides if each.line == "planning" and each.since <= known.year]
    lines = {f"- {plain(each.text[say.language])} {notes.mark(*each.sources)}": None for each in ways}
    for year, edition in sorted(book.editions.items(), reverse=True):
        for track in edition.tracks.values():
            if track.line == "planning" and track.paid:
                said = " ".join(plain(item[say.language]) for item in track.paid.items)
                lines[f"- **{year}** {said} {notes.mark(*track.paid.sources)}"] = None
    write("\n".join(lines))
    found = known_contractors(book)
    plans = sum(line(book, project) == "planning" for project in book.projects)
    with st.expander(say("companies-contractor-known"), icon=":material/engineering:"):
        write(plain(say("companies-contractor-count", known=len(found), all=plans)))
        write("\n".join(f"- {_contractor(project, notes, say)}" for project in found))


def _contractor(project: Project, notes: Notes, say: Words) -> str:
    named = plain(project.partner[say.language]) if project.partner else ""
    return f"**{plain(project.place[say.language])}** · {project.label} · {named} {notes.mark(*project.sources)}"

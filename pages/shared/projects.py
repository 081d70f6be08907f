"""Past projects in words: as entries of a list, and one place or country looked at closely."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import streamlit as st

from kcity.record.chains import Chain, chains, place_id
from kcity.record.places import at_place, by_country, like, line
from kcity.rulebook import Rulebook
from kcity.rulebook.projects import Project
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.card import Notes
from pages.shared.card import entry as entry_of
from pages.shared.plain import plain
from pages.shared.write import write

CHECK = Path(__file__).parents[1] / "check.py"
SIGNS = {"planning": ":blue[●]", "demonstration": ":red[◆]"}

Put = Callable[..., None]
"""Changes what the page shows, e.g. put(place="vn-hue")."""


class Projects:
    """Past projects in a language; a choice among them goes to the page."""

    def __init__(self, page: str, book: Rulebook, say: Words, put: Put) -> None:
        self._page, self._book, self._say, self._put = page, book, say, put

    def year(self, project: Project) -> str:
        """Return the year a project is counted under, and the call that took it in where that is another."""
        if project.call == project.label:
            return self._say("year", year=str(project.label))
        return self._say("cities-year", label=str(project.label), call=str(project.call))

    def track(self, project: Project) -> str:
        """Return the name of the track that took a project in."""
        return self._book.editions[project.call].tracks[project.track].name[self._say.language]

    def group(self, title: str, projects: Sequence[Project], country: str = "", in_full: bool = False) -> None:
        """Draw projects under a heading, in full with what they rest on; a country's can be looked at alone."""
        notes = Notes(self._book, self._say)
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.subheader(f"{plain(title)} · {len(projects)}", anchor=False, width="content")
            if country:
                st.button(
                    self._say("cities-only", country=title),
                    key=f"{self._page}-only-{country}",
                    type="tertiary",
                    on_click=self._put,
                    kwargs={"country": country},
                )
        for project in projects:
            with st.container(gap="xxsmall"):
                self._head(project)
                self._body(project, notes if in_full or not project.is_named else None)
        if in_full or not country:
            with st.expander(self._say("sources"), icon=":material/menu_book:"):
                write(notes.listed())

    def place(self, place: str) -> None:
        """Draw one place: its projects in full, whether the programme came back, and what to do with them."""
        say, projects = self._say, at_place(self._book, place)
        country = projects[0].country or ""
        self._back({"place": ""})
        names = dict.fromkeys(project.place[say.language] for project in projects)
        st.subheader(plain(f"{say.several(names)}, {say.country(country)}"), anchor=False)
        for chain in chains(self._book):
            if chain.place == place:
                write(f"**{plain(self.chain(chain))}**")
        notes = Notes(self._book, say)
        for project in projects:
            with st.container(gap="xxsmall"):
                self._head(project, is_alone=True)
                self._body(project, notes)
                self._check(say("cities-check-like"), like(self._book, project))
        write(f"**{plain(say('sources'))}**\n\n{notes.listed()}")
        count = len(by_country(self._book.projects)[country])
        st.button(
            say("cities-all-in", country=say.country(country), count=count),
            key=f"{self._page}-all-in",
            icon=":material/flag:",
            on_click=self._put,
            kwargs={"country": country},
        )

    def country(self, country: str) -> None:
        """Draw what comes before the projects of a country that was chosen: the way back, and a proposal there."""
        self._back({"country": ""})
        named = self._say.country(country)
        if country not in by_country(self._book.projects):
            write(plain(self._say("cities-none-in", country=named)))
        self._check(self._say("cities-check-in", country=named), {"country": country})

    def chain(self, chain: Chain) -> str:
        """Return how often a place was planned and tried out, with the years."""
        plans, demonstrations = _years(chain.plans, self._say), _years(chain.demonstrations, self._say)
        if chain.is_planned_then_tried:
            return self._say("cities-chain-tried", plans=plans, demonstrations=demonstrations)
        if chain.plans:
            return self._say("cities-chain-plans", count=len(chain.plans), plans=plans)
        return self._say("cities-chain-demonstrations", count=len(chain.demonstrations), demonstrations=demonstrations)

    def _back(self, without: dict[str, str]) -> None:
        st.button(
            self._say("cities-back"),
            key=f"{self._page}-back",
            type="tertiary",
            icon=":material/arrow_back:",
            on_click=self._put,
            kwargs=without,
        )

    def _check(self, label: str, answers: dict[str, str]) -> None:
        st.page_link(CHECK, label=label, icon=":material/fact_check:", query_params=visitor.link(**answers))

    def _head(self, project: Project, is_alone: bool = False) -> None:
        """Draw where and when a project is; a choice opens its place, unless that is looked at already."""
        say, lang = self._say, self._say.language
        kind = project.place_kind
        about = [say(f"cities-kind-{kind}")] if kind and kind not in ("city", "country") else []
        facts = " · ".join((*about, self.year(project), self.track(project)))
        sign = SIGNS[line(self._book, project)]
        if is_alone or not project.is_named:
            write(f"{sign} **{plain(project.place[lang])}** · {plain(facts)}")
        else:
            st.button(
                f"{sign} **{plain(project.place[lang])}** · {plain(facts)}",
                key=f"{self._page}-{project.id}",
                type="tertiary",
                on_click=self._put,
                kwargs={"place": place_id(project)},
                wrap=True,
            )

    def _body(self, project: Project, notes: Notes | None) -> None:
        """Draw a project's title, and with notes what the record has on it, what it lacks, what it rests on."""
        say, lang = self._say, self._say.language
        if notes is None:
            write(plain(project.title[lang]))
            return
        doubts = [f"[{plain(name.upper())}]({entry_of(doubt=name)})" for name in project.doubts]
        sure = say("cities-confidence", confidence=say(f"cities-{project.confidence}"))
        lines = (
            plain(project.title[lang]),
            f":small[{plain(' · '.join(self._facts(project)))}]" if project.is_named else "",
            f":small[{plain(project.status[lang])} {plain(sure)}] {notes.mark(*project.sources)}",
            f":small[{plain(project.note[lang])}]" if project.note else "",
            f":small[{plain(say('cities-doubts'))} {', '.join(doubts)}]" if doubts else "",
        )
        write("  \n".join(filter(None, lines)))

    def _facts(self, project: Project) -> Iterable[str]:
        """Yield what the record has of a project's sector, host and Korean side; last, in one phrase, what it lacks."""
        say, lang = self._say, self._say.language
        sectors = [self._book.questions["sectors"].values[each][lang] for each in project.sectors]
        known = {
            "sectors": say("cities-sectors", sectors=", ".join(sectors)) if sectors else None,
            "host": say("cities-host", host=project.host[lang]) if project.host else None,
            "partner": say("cities-partner", partner=project.partner[lang]) if project.partner else None,
        }
        yield from filter(None, known.values())
        if missing := [say(f"cities-unstated-{name}") for name, said in known.items() if said is None]:
            yield say("cities-unstated", what=", ".join(missing))


def _years(projects: Iterable[Project], say: Words) -> str:
    """Return the years that projects are counted under, each once."""
    return ", ".join(dict.fromkeys(say("year", year=str(project.label)) for project in projects)) or say(
        "cities-none-yet"
    )

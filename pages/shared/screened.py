"""A screened table on the page: counts, what blocks, a thought experiment, countries, wrong cells, the files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import streamlit as st

from kcity.handout.screening.summary import STATUSES
from kcity.handout.screening.worker import Work
from kcity.handout.screening.written import allowed
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.card import STATUS
from pages.shared.outlines import OUTLINES
from pages.shared.plain import plain
from pages.shared.shapes import legend
from pages.shared.tables import table
from pages.shared.world import STEPS, world_map
from pages.shared.write import write

Found = Mapping[str, Any]

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CHECK = Path(__file__).parents[1] / "check.py"
COUNTRIES, ROWS, WRONG = 12, 20, 20
"""Countries, rows and wrong cells that stand there at first."""


@dataclass(frozen=True)
class Screened:
    """Draws what a table came to, in the visitor's language."""

    book: Rulebook
    say: Words
    work: Work
    found: Found = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "found", self.work.summary())

    def draw(self) -> None:
        """Draw all of it, the files first: they are what most come for."""
        self.heading()
        self.files()
        self.problems()
        self.statuses()
        self.blocking()
        self.experiment()
        self.countries()
        self.rows()

    def heading(self) -> None:
        """Say what was screened and how its columns were read."""
        say, found = self.say, self.found
        st.header(say("many-result"), anchor=False)
        questions = [self.book.questions[name].short[say.language] for name in found["asked"]]
        lines = [
            f"**{plain(say('many-rows', count=found['rows']))}** "
            + plain(say("many-day", day=say.day(visitor.today()), version=found["rulebook"])),
            plain(say("many-used", columns=", ".join(questions))),
            plain(say("many-kept", columns=", ".join(found["others"]))) if found["others"] else "",
            plain(say("many-again", columns=", ".join(found["again"]))) if found["again"] else "",
        ]
        write("\n\n".join(filter(None, lines)))

    def files(self) -> None:
        """Offer the results as files."""
        say = self.say
        with st.container(horizontal=True, key="many-take"):
            for ending, kind in (("xlsx", XLSX), ("csv", "text/csv")):
                st.download_button(
                    f"{say('many-take')}: {say(f'many-take-{ending}')}",
                    lambda ending=ending: self.work.result(ending),
                    f"k-city-screened.{ending}",
                    kind,
                    key=f"many-{ending}",
                    on_click="ignore",
                    type="primary" if ending == "xlsx" else "secondary",
                    icon=":material/download:",
                )

    def problems(self) -> None:
        """Name the cells that are no possible answer, by row and column, with what is allowed."""
        say, found = self.say, self.found
        if not found["wrong_cells"]:
            return
        with st.expander(say("many-problems", count=found["wrong_cells"]), icon=":material/rule:", expanded=True):
            write(plain(say("many-problems-lead", count=found["wrong_rows"])))
            lines = [
                say(
                    "many-problem",
                    row=each["row"],
                    column=each["heading"],
                    given=each["given"],
                    allowed=allowed(self.book, each["question"], say),
                )
                for each in found["wrong"][:WRONG]
            ]
            write("\n".join(f"- {plain(line)}" for line in lines))
            if found["wrong_cells"] > WRONG:
                write(plain(say("many-problems-more", count=WRONG)))

    def statuses(self) -> None:
        """Count the rows by status, for each track and by the best one."""
        say, found = self.say, self.found
        st.subheader(say("many-by-status"), anchor=False)
        lines = [[plain(self._track(each)), *self._counts(each["statuses"])] for each in found["tracks"]]
        if len(lines) > 1:
            lines.append([f"**{plain(say('many-best'))}**", *self._counts(found["statuses"])])
        write(table([plain(say("many-track")), *self._status_heads()], lines))
        notes = [say("many-eligible-note", status=say("status-is-eligible"))]
        notes += [say("many-differing", count=found["differing"])]
        notes += [say("many-no-edition", count=found["no_edition"])] if found["no_edition"] else []
        write("  \n".join(f":small[{plain(note)}]" for note in notes))

    def blocking(self) -> None:
        """Say which conditions turn rows away, those that turn away most first."""
        say = self.say
        st.subheader(say("many-blocking"), anchor=False)
        if not self._conditions():
            write(plain(say("many-blocking-none")))
            return
        heads = [plain(say(f"many-{head}")) for head in ("condition", "track", "blocked", "blocked-alone")]
        lines = [
            [plain(self._text(track, each)), plain(self._track(track)), f"{each['rows']:,}", f"{each['alone']:,}"]
            for track, each in self._conditions()
        ]
        write(table(heads, lines))

    def experiment(self) -> None:
        """Count once more with one condition left out, plainly as a thought experiment."""
        say, known = self.say, self._conditions()
        if not known:
            return
        st.subheader(say("many-if"), anchor=False)
        write(plain(say("many-if-lead")))
        names = {"": say("many-if-none")} | {
            f"{t['edition']}.{t['track']}.{each['requirement']}": f"{self._track(t)}: {self._text(t, each)}"
            for t, each in known
        }
        key = f"many-if.{say.language}"
        chosen = st.selectbox(say("many-if-choose"), list(names), format_func=names.__getitem__, key=key)
        for track, each in known:
            if chosen == f"{track['edition']}.{track['track']}.{each['requirement']}":
                told = say("many-if-state", condition=self._text(track, each), track=self._track(track))
                lines = [
                    [plain(say("many-if-now")), *self._counts(track["statuses"])],
                    [f"*{plain(say('many-if-then'))}*", *self._counts(each["without"])],
                ]
                with st.container(border=True, key="many-experiment"):
                    write(f":material/science: {plain(told)}")
                    write(table(["", *self._status_heads()], lines))

    def countries(self) -> None:
        """Count the rows by country."""
        say, found = self.say, self.found["countries"]
        st.subheader(say("many-countries"), anchor=False)
        heads = [plain(say("many-country")), plain(say("many-blocked")), *self._status_heads()]
        whole = len(found) <= COUNTRIES or st.toggle(say("many-country-all", count=len(found)), key="many-all")
        lines = [
            [
                plain(say.country(each["country"]) if each["country"] else say("many-country-open")),
                f"{each['rows']:,}",
                *self._counts(each["statuses"]),
            ]
            for each in (found if whole else found[:COUNTRIES])
        ]
        write(table(heads, lines))
        self.map()

    def map(self) -> None:
        """Shade the countries by their numbers of rows, once the map is asked for; the table says the same."""
        say = self.say
        counts = {each["country"]: each["rows"] for each in self.found["countries"] if each["country"]}
        opened = st.expander(say("many-map"), icon=":material/map:", key="many-map", on_change="rerun")
        if not (counts and opened.open):
            return
        theme = st.context.theme.type or "light"
        most = max(*counts.values(), STEPS[-1])
        lows = [-(-most * step // STEPS[-1]) for step in STEPS]
        shades = {country: STEPS[sum(count >= low for low in lows[1:])] for country, count in counts.items()}
        with opened:
            st.pydeck_chart(
                world_map(OUTLINES.for_map(), [], theme, shades), height=440, alt=say("many-map-alt", count=len(counts))
            )
            names = [say("many-map-from", count=f"{low:,}") for low in (1, *lows[1:])]
            st.html(legend({}, names, theme))

    def rows(self) -> None:
        """Show the first rows, each with a link to its check."""
        say, found = self.say, self.found
        st.subheader(say("many-first"), anchor=False)
        write(plain(say("many-first-lead")))
        for each in found["shown"][:ROWS]:
            marks = " ".join(
                f":{STATUS[status][0]}[{STATUS[status][1]}] {plain(self._name(track))}"
                for track, status in each["statuses"].items()
            )
            first = next(filter(None, each["cells"]), "")
            query = {"lang": say.language} | each["answers"]
            with st.container(horizontal=True, vertical_alignment="center", key=f"many-row-{each['row']}"):
                st.page_link(
                    CHECK,
                    label=f"{say('many-open', row=each['row'])} · {plain(first)}",
                    query_params=query,
                    icon=":material/fact_check:",
                )
                write(f":small[{marks}]")

    def _conditions(self) -> list[tuple[Found, Found]]:
        """Return every condition that turns rows away with its track, those that turn away most first."""
        pairs = [(track, each) for track in self.found["tracks"] for each in track["blocking"]]
        return sorted(pairs, key=lambda pair: -pair[1]["rows"])

    def _track(self, track: Found) -> str:
        name = self.book.editions[track["edition"]].tracks[track["track"]].name[self.say.language]
        editions = {each["edition"] for each in self.found["tracks"]}
        return self.say("many-track-name", year=str(track["edition"]), track=name) if len(editions) > 1 else name

    def _name(self, track: str) -> str:
        found = next(each for each in self.found["tracks"] if each["track"] == track)
        return self.book.editions[found["edition"]].tracks[track].name[self.say.language]

    def _text(self, track: Found, each: Found) -> str:
        said = self.book.editions[track["edition"]].tracks[track["track"]].requirements[each["requirement"]]
        return said.text[self.say.language]

    def _status_heads(self) -> list[str]:
        return [f":{STATUS[each][0]}[{STATUS[each][1]}] {plain(self.say(f'status-is-{each}'))}" for each in STATUSES]

    def _counts(self, statuses: Mapping[str, int]) -> list[str]:
        return [f"{statuses[each]:,}" for each in STATUSES]

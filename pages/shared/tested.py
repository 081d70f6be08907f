"""The back-test as tables: what the rules make of the projects that were really chosen."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from kcity.record import Result
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words
from pages.shared.card import entry
from pages.shared.entries import Entries
from pages.shared.plain import plain
from pages.shared.write import write


@dataclass(frozen=True)
class BackTest:
    """Draws the results of the back-test in the visitor's language."""

    entries: Entries
    results: Sequence[Result]

    @property
    def book(self) -> Rulebook:
        """The rulebook that was tested."""
        return self.entries.book

    @property
    def say(self) -> Words:
        """The words in the visitor's language."""
        return self.entries.say

    @property
    def lang(self) -> str:
        """The visitor's language."""
        return self.say.language

    def draw(self) -> None:
        """Draw what the rules make of each past project: misses with their doubts, missing facts, hits."""
        st.header(self.say("back-test-heading", count=len(self.results)), anchor=False)
        write(plain(self.say("back-test-lead")))
        found = Counter(each.verdict for each in self.results)
        unexplained = sum(each.verdict == "miss" and not each.explained_by for each in self.results)
        lines = [self.say(f"back-test-{verdict}", count=found[verdict]) for verdict in ("hit", "depends", "miss")]
        if found["miss"]:
            lines[-1] += " " + self.say("back-test-unexplained", count=unexplained)
        write("\n".join(f"- {plain(line)}" for line in lines))
        columns: Mapping[str, Mapping[str, Callable[[Result], str]]] = {
            "miss": {"back-test-not-met": self.not_met, "back-test-explained": self.explained},
            "depends": {"back-test-missing": self.missing, "back-test-not-stated": self.not_stated},
            "hit": {},
        }
        for verdict, more in columns.items():
            rows = [each for each in self.results if each.verdict == verdict]
            if rows:
                heading = self.say(f"back-test-{verdict}-heading", count=len(rows))
                st.subheader(heading, anchor=False)
                tell = {"back-test-project": self.project_and_call, **more}
                table = {f":gray[{plain(self.say(name))}]": [one(each) for each in rows] for name, one in tell.items()}
                st.table(table, border="horizontal", hide_index=True, hide_header=False, alt=heading)

    def project_and_call(self, each: Result) -> str:
        """Return a past project's title with the call and the track that took it in."""
        call = self.entries.edition_and_track(each.project.call, each.project.track)
        return f"{plain(each.project.title[self.lang])} :small[({call})]"

    def not_met(self, each: Result) -> str:
        """Return the conditions that a past project does not meet."""
        return self.conditions(each, each.failed)

    def explained(self, each: Result) -> str:
        """Return the doubts that explain a miss."""
        return ", ".join(f"[{plain(doubt.upper())}]({entry(doubt=doubt)})" for doubt in each.explained_by)

    def missing(self, each: Result) -> str:
        """Return the facts that a past project's record does not give."""
        return plain(" · ".join(self.book.questions[name].short[self.lang] for name in each.depends_on))

    def not_stated(self, each: Result) -> str:
        """Return the conditions on which the sources are silent."""
        return self.conditions(each, each.unstated)

    def conditions(self, each: Result, names: Iterable[str]) -> str:
        """Return requirements of a past project's track by what they are about."""
        requirements = self.book.editions[each.project.call].tracks[each.project.track].requirements
        return plain(" · ".join(self.book.questions[requirements[name].about].short[self.lang] for name in names))

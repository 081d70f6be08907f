"""What was new in an edition: in its sources' words, then figure by figure, then what the lists name otherwise."""

from dataclasses import dataclass

import streamlit as st

from kcity.record.comparison import VIEWS, Column, before, columns, differences, listed_anew, said
from kcity.record.telling import told
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words
from pages.shared.compared import fact_name
from pages.shared.notes import Notes
from pages.shared.plain import plain
from pages.shared.statements import beside
from pages.shared.write import write


@dataclass(frozen=True, slots=True)
class Changes:
    """Draws what changed from one edition to the next in the visitor's language."""

    book: Rulebook
    notes: Notes
    say: Words

    def draw(self, year: int) -> None:
        """Draw what was new in a year, against the year before."""
        say, edition = self.say, self.book.editions[year]
        with st.container(key=f"programme-new-{year}", border=True):
            st.subheader(say("programme-new", year=str(year)), anchor=False)
            if edition.changes:
                write("\n".join(f"- {plain(item[say.language])}" for item in edition.changes.items))
                write(beside(edition.changes, self.notes, say))
            else:
                write(plain(say("programme-no-changes")))
            found = [
                (column, fact, kind)
                for view in VIEWS
                for column in columns(self.book, view, [year])
                for fact, kind in differences(self.book, column).items()
            ]
            if figures := [self.figure(column, fact) for column, fact, kind in found if kind == "changed"]:
                title = plain(say("programme-figures", before=str(year - 1)))
                write(f"**{title}**\n\n" + "\n".join(figures))
            if lists := [self.listing(column, fact) for column, fact, kind in found if kind != "changed"]:
                with st.expander(say("programme-lists", before=str(year - 1)), icon=":material/difference:"):
                    write(plain(say("programme-lists-lead", year=str(year), before=str(year - 1))))
                    write("\n".join(lists))

    def figure(self, column: Column, fact: str) -> str:
        """Return a changed figure or rule as a line: before, after, what both rest on."""
        then = " / ".join(self._earlier(column, fact))
        now = "; ".join(told(column, fact, self.say))
        return f"- {self._named(column, fact)}: {plain(then)} → {plain(now)} {self._marks(column, fact)}"

    def listing(self, column: Column, fact: str) -> str:
        """Return how a list differs, or what only one of two years speaks of, as a line."""
        new, gone = ([item[self.say.language] for item in items] for items in listed_anew(self.book, column, fact))
        if not (new or gone):  # a figure that only one of the two years states
            new, gone = list(told(column, fact, self.say)), self._earlier(column, fact)
        parts = [self.say("programme-list-new", items=" · ".join(new))] if new else []
        parts += [self.say("programme-list-gone", items=" · ".join(gone))] if gone else []
        return f"- {self._named(column, fact)}: {self._marks(column, fact)}  \n" + "  \n".join(
            f"  {plain(each)}" for each in parts
        )

    def _earlier(self, column: Column, fact: str) -> list[str]:
        """Return what the tracks that a column follows on say on a fact, each different thing once."""
        then = ("; ".join(told(each, fact, self.say)) for each in before(self.book, column))
        return list(dict.fromkeys(filter(None, then)))

    def _named(self, column: Column, fact: str) -> str:
        """Return a fact with the track it is of; in a year without the track, with its line."""
        of = column.track.name[self.say.language] if column.track else self.say(f"programme-view-{column.view}")
        return f"**{plain(of)} · {plain(fact_name(fact, column.view, self.say))}**"

    def _marks(self, column: Column, fact: str) -> str:
        facts = (each for of in (*before(self.book, column), column) for each in said(of, fact))
        return self.notes.mark(*dict.fromkeys(source for each in facts for source in each.sources))

"""How the programme works: each line's steps, what each body does, and what goes by several names."""

from dataclasses import dataclass

import streamlit as st

from kcity.outcome import LINES
from kcity.record.comparison import WHOLE, columns
from kcity.rulebook import Rulebook
from kcity.rulebook.glossary import Printed, Term
from kcity.rulebook.roles import Duty, Stage
from kcity.rulebook.words import Words
from pages.shared.compared import Sheet
from pages.shared.notes import Notes
from pages.shared.plain import plain
from pages.shared.statements import beside, in_years
from pages.shared.write import quoted, write

STYLE = """<style>
[class*="st-key-programme-flow-"] ol { list-style: none; counter-reset: step; padding: 0; margin: 0; max-width: 70ch; }
[class*="st-key-programme-flow-"] ol > li {
  counter-increment: step; position: relative; margin: 0 0 1.6rem; max-width: none; break-inside: avoid;
  padding: 0.75rem 1rem 0.75rem 3.4rem; border: 1px solid light-dark(#b1b8be, #464c53); border-radius: 6px;
}
[class*="st-key-programme-flow-"] ol > li::before {
  content: counter(step); position: absolute; inset: 0.75rem auto auto 0.9rem; width: 1.7rem; height: 1.7rem;
  border: 2px solid currentColor; border-radius: 50%; font-weight: 700; text-align: center; line-height: 1.55rem;
}
[class*="st-key-programme-flow-"] ol > li:not(:last-child)::after {
  content: "↓" / ""; position: absolute; inset: auto auto -1.65rem 1.25rem; font-size: 1.2rem;
}
.st-key-programme-flows {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 3rem;
}
@media print { .st-key-programme-flows { display: block; } }
</style>"""

GROUPS = ("tracks", "steps", "bodies")
"""The groups of terms, in the order to show them."""


@dataclass(frozen=True, slots=True)
class Workings:
    """Draws steps, bodies and names in the visitor's language."""

    book: Rulebook
    notes: Notes
    say: Words

    @property
    def lang(self) -> str:
        """The visitor's language."""
        return self.say.language

    def flows(self) -> None:
        """Draw each line's steps in their order, with who acts in them."""
        st.html(STYLE)
        st.header(self.say("programme-how"), anchor=False)
        write(plain(self.say("programme-how-lead")))
        flows = st.container(key="programme-flows")
        for line in LINES:
            with flows, st.container(key=f"programme-flow-{line}"):
                st.subheader(self.say(f"line-{line}"), anchor=False)
                write("\n".join(map(self.step, self.book.asides.roles.flows[line])))

    def step(self, stage: Stage) -> str:
        """Return a step as an item of an ordered list."""
        roles = (self.book.asides.roles.roles[name] for name in stage.by)
        who = " · ".join((role.short or role.name)[self.lang] for role in roles)
        years = plain(self.say("programme-stated", years=in_years(stage.editions)))
        lines = (
            f"**{plain(stage.title[self.lang])}**",
            f":material/person: {plain(self.say('programme-acts', who=who))}",
            plain(stage.text[self.lang]),
            f":small[{years}] {beside(stage, self.notes, self.say)}",
        )
        return "1. " + "  \n   ".join(lines)

    def roles(self) -> None:
        """Draw what each body does, by edition where it changed."""
        st.header(self.say("programme-who"), anchor=False)
        write(plain(self.say("programme-who-lead")))
        for name, role in self.book.asides.roles.roles.items():
            with st.container(key=f"programme-role-{name}", border=True):
                st.subheader(plain(role.name[self.lang]), anchor=False)
                write("\n".join(map(self.duty, role.duties)))
                if role.unstated:
                    write(f":small[:material/help: {plain(role.unstated[self.lang])}]")

    def duty(self, duty: Duty) -> str:
        """Return something that a body does as an item of a list."""
        line = f" · {self.say(f'line-{duty.line}')}" if duty.line else ""
        years = plain(f"{in_years(duty.editions)}{line}")
        return f"- **{years}**: {plain(duty.text[self.lang])} {beside(duty, self.notes, self.say)}"

    def names(self) -> None:
        """Draw what goes by several names, and the names of the programme and its tracks by year."""
        st.header(self.say("programme-names"), anchor=False)
        write(plain(self.say("programme-names-lead")))
        for group in GROUPS:
            st.subheader(self.say(f"programme-group-{group}"), anchor=False)
            for term in self.book.asides.glossary.terms.values():
                if term.group == group:
                    write(self.term(term))
        sheet, years = Sheet(self.book, self.say), sorted(self.book.editions, reverse=True)
        with st.expander(self.say("programme-names-by-year"), icon=":material/table_view:"):
            for view in (WHOLE, *LINES):
                st.html(sheet.by_year(self.say(f"programme-view-{view}"), columns(self.book, view, years), ("name",)))

    def term(self, term: Term) -> str:
        """Return a term: what it means, its names, what it is not."""
        head = f"**{plain(term.term[self.lang])}**  \n{plain(term.text[self.lang])}"
        names = "\n".join(f"- {self.printed(each)}" for each in term.names)
        unlike = f"\n\n:material/warning: {plain(term.unlike[self.lang])}" if term.unlike else ""
        return f"{head}\n\n{names}{unlike}"

    def printed(self, name: Printed) -> str:
        """Return a name as sources print it, with the language and the years."""
        years = f", {in_years(name.editions)}" if name.editions else ""
        where = plain(self.say(f"programme-printed-{name.language}") + years)
        return f"{quoted(plain(name.name), self.say.language)} :small[{where}] {beside(name, self.notes, self.say)}"

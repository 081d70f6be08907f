"""The entries of Sources and doubts: a document and what rests on it, a doubt and what turns on it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import streamlit as st
from babel import Locale

from kcity.rulebook import Rulebook, Source
from kcity.rulebook.citations import Citations, Fact, changed_by
from kcity.rulebook.projects import Project
from kcity.rulebook.words import Words
from pages.shared.card import entry, titled
from pages.shared.corrections import correction_link
from pages.shared.plain import plain
from pages.shared.write import write

KINDS = {"official": ":material/account_balance:", "press": ":material/newspaper:", "other": ":material/public:"}


@dataclass(frozen=True)
class Entries:
    """Draws sources and doubts in the visitor's language."""

    book: Rulebook
    cited: Citations
    say: Words

    @property
    def lang(self) -> str:
        """The visitor's language."""
        return self.say.language

    def edition_and_track(self, edition: int, track: str | None) -> str:
        """Return an edition's year with a track's name."""
        name = self.book.editions[edition].tracks[track].name[self.lang] if track else self.say("unknowns-edition")
        return f"**{edition}** {plain(name)}"

    def told(self, facts: Iterable[Fact]) -> list[str]:
        """Return facts by edition and track, each a line."""
        lines: dict[tuple[int, str | None], dict[str, None]] = defaultdict(dict)
        for fact in facts:
            if fact.track and fact.requirement:
                about = self.book.editions[fact.edition].tracks[fact.track].requirements[fact.requirement].about
                name = self.book.questions[about].short[self.lang]
            else:
                name = self.say("fact-" + fact.name.replace("_", "-"))
            lines[fact.edition, fact.track][name] = None
        return [f"{self.edition_and_track(*where)}: {plain(' · '.join(names))}" for where, names in lines.items()]

    def day_of(self, source: Source) -> str:
        """Return a source's date in words."""
        return self.say.partial(source.date) if source.date else self.say("undated")

    def show_source(self, name: str, *, is_open: bool) -> None:
        """Draw a source: which document it is, how far to trust it, what rests on it."""
        source = self.book.sources[name]
        label = (
            f"**{plain(source.title[self.lang])}** · {plain(source.publisher[self.lang])}, {plain(self.day_of(source))}"
        )
        for flag in ("weak", "garbled"):
            if getattr(source, flag):
                label += f" :orange-badge[{plain(self.say('source-' + flag))}]"
        marks = [
            self.say("source-kind-" + source.kind),
            str(Locale(self.lang).languages.get(source.language, source.language)),
            self.say("read-" + source.read),
        ]
        if not source.url:
            marks.append(self.say("source-no-address"))
        facts = self.told(self.cited.facts_of_source.get(name, ()))
        doubts = [self.named_doubt(doubt) for doubt in self.cited.doubts_of_source.get(name, ())]
        projects = [self.named_project(project) for project in self.cited.projects_of_source.get(name, ())]
        parts = [
            titled(source, self.say),
            plain(" · ".join(marks)),
            plain(source.note[self.lang]) if source.note else "",
            listed(self.say("source-rests"), facts),
            listed(self.say("source-doubts"), doubts),
            listed(self.say("source-projects", count=len(projects)), projects),
            "" if facts or doubts or projects else plain(self.say("source-rests-nothing")),
            self.small_print(name, source=name),
        ]
        with st.expander(label, expanded=is_open, icon=KINDS[source.kind]):
            write("\n\n".join(filter(None, parts)))

    def named_doubt(self, name: str) -> str:
        """Return a doubt's number and title, leading to its entry."""
        return f"[{plain(name.upper())} · {plain(self.book.doubts[name].title[self.lang])}]({entry(doubt=name)})"

    def named_source(self, name: str) -> str:
        """Return a source's publisher and date, leading to its entry."""
        source = self.book.sources[name]
        return f"[{plain(source.publisher[self.lang])}, {plain(self.day_of(source))}]({entry(source=name)})"

    def named_project(self, project: Project) -> str:
        """Return a past project's title with the year it is counted under."""
        return f"**{project.label}** {plain(project.title[self.lang])}"

    def small_print(self, name: str, **named: str) -> str:
        """Return an entry's id in the data, its own link, and where to report a mistake in it."""
        link = f"[{plain(self.say('entry-link'))}]({entry(**named)})"
        report = correction_link(self.book, name, self.say)
        return f":small[{plain(self.say('source-in-data', id=name))} · {link} · {report}]"

    def show_doubt(self, name: str, *, is_open: bool) -> None:
        """Draw a doubt: every reading with its sources, the one followed and why, what turns on it."""
        doubt = self.book.doubts[name]
        changed = changed_by(doubt)
        projects = self.cited.projects_of_doubt.get(name, ())
        label = f"**{plain(name.upper())}** · {plain(doubt.title[self.lang])}"
        if changed:
            label += f" :orange-badge[:material/call_split: {plain(self.say('doubt-changes'))}]"
        readings = []
        for key, reading in doubt.readings.items():
            line = plain(reading.text[self.lang])
            if key == doubt.chosen:
                line = f"**{line}** :green-badge[{plain(self.say('chosen').strip('()'))}]"
            if reading.sources:
                line += (
                    f"  \n:small[{plain(self.say('sources'))}: {' · '.join(map(self.named_source, reading.sources))}]"
                )
            if reading.changes:
                facts = "; ".join(self.told(changed_by(doubt, key)))
                line += f"  \n:small[{plain(self.say('doubt-would-change', facts='%')).replace('%', facts)}]"
            readings.append(f"- {line}")
        years = plain(self.say("doubt-editions", count=len(doubt.editions), years=", ".join(map(str, doubt.editions))))
        confidence = plain(self.say("confidence-" + doubt.confidence))
        parts = [
            "\n".join(readings),
            f"**{plain(self.say('doubt-why'))}**  \n{plain(doubt.why[self.lang])} ({confidence})",
            listed(self.say("doubt-touches"), self.told(self.cited.facts_of_doubt.get(name, ()))),
            listed(self.say("source-projects", count=len(projects)), map(self.named_project, projects)),
            "" if changed else plain(self.say("doubt-changes-nothing")),
            f":small[{years}] · {self.small_print(name, doubt=name)}",
        ]
        with st.expander(label, expanded=is_open, icon=":material/balance:"):
            write("\n\n".join(filter(None, parts)))


def listed(title: str, lines: Iterable[str]) -> str:
    """Return lines as a list under its title; nothing where there are none."""
    items = "\n".join(f"- {line}" for line in lines)
    return f"**{plain(title)}**\n\n{items}" if items else ""

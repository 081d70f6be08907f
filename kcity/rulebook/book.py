"""The rulebook: everything the programme's data files say, read once, checked whole, never changed."""

import copy
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from pydantic import BaseModel, Field

from kcity.rulebook.model import (
    Band,
    Cited,
    Confidence,
    Count,
    DayFact,
    Decision,
    Edition,
    Flag,
    Frozen,
    Id,
    Model,
    Number,
    PartialDay,
    Receipt,
    Requirement,
    Ruling,
    Stated,
    Tally,
    Test,
    Text,
    Track,
    Whole,
    Words,
    walk,
)
from kcity.rulebook.projects import Project, read_projects
from kcity.rulebook.reading import DataError, Document, Problem, Where, read, shape
from kcity.rulebook.ways import Ways


def data_folder() -> Path:
    """Return where the data files lie: the folder `KCITY_DATA` names, else the project's own."""
    named = os.environ.get("KCITY_DATA")
    return Path(named) if named else Path(__file__).parents[2] / "data"


class Source(Model):
    """A document that facts were read from."""

    publisher: Text
    date: Stated[PartialDay]
    title: Text
    language: Words
    url: Stated[Words]
    kind: Literal["official", "press", "other"]
    read: Literal["full", "excerpt"]
    weak: Flag = False
    garbled: Flag = False
    note: Text | None = None


class Change(Model):
    """What a reading would put in an edition's file: a value at a key path, or the removal of what is there."""

    edition: Whole
    at: Words
    value: Any = None
    remove: Flag = False


class Reading(Model):
    """One way to read a place where sources disagree or are unclear."""

    text: Text
    sources: tuple[Id, ...] = ()
    changes: tuple[Change, ...] = ()


class Doubt(Model):
    """A place where sources disagree or are unclear: every reading, the one chosen, and why."""

    title: Text
    editions: tuple[Whole, ...] = Field(min_length=1)
    readings: Frozen[Reading] = Field(min_length=2)
    chosen: Id
    why: Text
    confidence: Confidence


class Choice(Text):
    """One value of a question, as people read it."""

    hint: Text | None = None


class Question(Model):
    """One thing to ask about a proposal."""

    kind: Literal["one", "many", "yes-no", "country", "won", "day"]
    ask: Text
    short: Text
    why: Text
    official: Text | None = None
    group: Literal["who", "what", "conditions", "helps", "amount"]
    values: Frozen[Choice] = Field(default_factory=lambda: MappingProxyType({}))

    @property
    def allowed(self) -> tuple[str, ...]:
        """The values it takes, in order; empty for a country, an amount and a day, whose values are not listed."""
        return ("yes", "no") if self.kind == "yes-no" else tuple(self.values)


class About(Model):
    """The rulebook as a whole: its version, the day the record was last brought up to date, the official sites."""

    version: Words
    researched: PartialDay
    sites: Frozen[Words]


class _Questions(Model):
    questions: Frozen[Question]


class _Sources(Model):
    sources: Frozen[Source]


class _Doubts(Model):
    doubts: Frozen[Doubt]


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Rulebook:
    """All the programme's data files together; one value, shared by everybody."""

    about: About
    editions: Mapping[int, Edition]
    questions: Mapping[str, Question]
    sources: Mapping[str, Source]
    doubts: Mapping[str, Doubt]
    ways: Ways
    projects: tuple[Project, ...]
    _documents: Mapping[int, Document] = field(repr=False)

    def in_force(self, on: date) -> Edition | None:
        """Return the edition in force on a day: from its announcement to the day before the next one's.

        The last one holds to 31 December of its year (so does one whose successor is not on record).
        """
        current = self.last_known(on)
        if current is None or (on.year > current.year and current.year + 1 not in self.editions):
            return None
        return current

    def last_known(self, on: date) -> Edition | None:
        """Return the latest edition announced by a day, whether or not it is still in force."""
        announced = [edition for edition in self.editions.values() if edition.announced.value <= on]
        return announced[-1] if announced else None

    def of_line(self, line: str) -> Iterator[tuple[Edition, str, Track]]:
        """Yield every track of a line (planning or demonstration) with its edition and id, oldest first."""
        for edition in self.editions.values():
            for name, track in edition.tracks.items():
                if track.line == line:
                    yield edition, name, track

    def other_readings(self) -> Iterator[tuple[str, str]]:
        """Yield doubt and reading for every reading that is not the chosen one and would change an edition."""
        for name, doubt in self.doubts.items():
            for reading in doubt.readings:
                if reading != doubt.chosen and doubt.readings[reading].changes:
                    yield name, reading

    def touched_by(self, doubt: str, reading: str) -> frozenset[int]:
        """Return the years of the editions that a reading would change."""
        return frozenset(change.edition for change in self.doubts[doubt].readings[reading].changes)

    def under(self, doubt: str, reading: str) -> "Rulebook":
        """Return the rulebook as it would stand under another reading of a doubt."""
        return _under(self, doubt, reading)


@lru_cache(maxsize=256)
def _under(book: Rulebook, doubt: str, reading: str) -> Rulebook:
    editions, documents = dict(book.editions), dict(book._documents)
    for change in book.doubts[doubt].readings[reading].changes:
        documents[change.edition] = _changed(documents[change.edition], change)
    for year in book.touched_by(doubt, reading):
        editions[year] = shape(Edition, documents[year])
    return replace(book, editions=MappingProxyType(editions), _documents=MappingProxyType(documents))


def _changed(document: Document, change: Change) -> Document:
    """Return an edition's document with one change made; raises KeyError where the path leads nowhere."""
    data = copy.deepcopy(document.data)
    part: Any = data
    *path, last = (int(step) if step.isdigit() else step for step in change.at.split("."))
    for step in path:
        part = part[step]
    if change.remove:
        del part[last]
    else:
        part[last]
        part[last] = copy.deepcopy(change.value)
    return replace(document, data=data)


def load(folder: Path | None = None) -> Rulebook:
    """Return the rulebook in a data folder; raises DataError with all problems of all files."""
    data = folder or data_folder()
    problems: list[Problem] = []

    def part(file: Path, model: type[Any]) -> tuple[Document, Any] | None:
        try:
            document = read(file)
            return document, shape(model, document)
        except DataError as error:
            problems.extend(error.problems)
            return None

    about = part(data / "rulebook.yaml", About)
    questions = part(data / "questions.yaml", _Questions)
    sources = part(data / "sources.yaml", _Sources)
    doubts = part(data / "doubts.yaml", _Doubts)
    ways = part(data / "ways.yaml", Ways)
    editions = [part(file, Edition) for file in sorted((data / "editions").glob("*.yaml"))]
    projects: tuple[Project, ...] = ()
    try:
        projects = read_projects(data / "projects.csv")
    except DataError as error:
        problems.extend(error.problems)
    if not editions:
        problems.append(Problem("editions", 0, "", "no file", "one file for each edition, for example 2026.yaml"))
    if about and questions and sources and doubts and ways and editions and all(editions):
        read_editions = [each for each in editions if each]
        problems.extend(
            _disagreements(read_editions, *questions, *sources, *doubts),
        )
        problems.extend(_ways_disagreements(read_editions, *ways, questions[1].questions, sources[1].sources))
        problems.extend(_project_disagreements(projects, read_editions, questions[1].questions, sources[1].sources))
        if not problems:
            book = Rulebook(
                about[1],
                MappingProxyType({edition.year: edition for _, edition in read_editions}),
                questions[1].questions,
                sources[1].sources,
                doubts[1].doubts,
                ways[1],
                projects,
                MappingProxyType({edition.year: document for document, edition in read_editions}),
            )
            return book
    raise DataError(problems)


def _disagreements(
    editions: Iterable[tuple[Document, Edition]],
    asked: Document,
    questions: _Questions,
    cited: Document,
    sources: _Sources,
    doubted: Document,
    doubts: _Doubts,
) -> Iterator[Problem]:
    """Yield what single files cannot show: references that lead nowhere, years out of order, unused doubts."""
    known_years: dict[int, Document] = {}
    linked: set[str] = set()
    for document, edition in editions:
        yield from _edition_order(document, edition, known_years)
        known_years[edition.year] = document
        yield from _references(document, edition, questions.questions, sources.sources, doubts.doubts, linked)
    for name, question in questions.questions.items():
        if (question.kind in ("one", "many")) != bool(question.values):
            yield asked.problem(
                ("questions", name, "values"), f"{len(question.values)} values", f"what the kind {question.kind} needs"
            )
    for name, doubt in doubts.doubts.items():
        where: Where = ("doubts", name)
        if doubt.chosen not in doubt.readings:
            yield doubted.problem((*where, "chosen"), repr(doubt.chosen), "one of: " + ", ".join(doubt.readings))
        elif doubt.readings[doubt.chosen].changes:
            yield doubted.problem(
                (*where, "readings", doubt.chosen), "changes", "none: the chosen reading is what the editions say"
            )
        for key, reading in doubt.readings.items():
            for n, source in enumerate(reading.sources):
                if source not in sources.sources:
                    yield doubted.problem(
                        (*where, "readings", key, "sources", n), repr(source), "an id from sources.yaml"
                    )
            for n, change in enumerate(reading.changes):
                at: Where = (*where, "readings", key, "changes", n)
                if change.edition not in known_years:
                    yield doubted.problem((*at, "edition"), str(change.edition), "an edition on record")
                    continue
                try:
                    shape(Edition, _changed(known_years[change.edition], change))
                except (KeyError, IndexError, TypeError):
                    yield doubted.problem((*at, "at"), repr(change.at), f"a key path of {change.edition}.yaml")
                except DataError as error:
                    for problem in error.problems:
                        yield doubted.problem((*at, "value"), problem.found, f"{problem.expected} ({problem.where})")


def _ways_disagreements(
    editions: Iterable[tuple[Document, Edition]],
    document: Document,
    ways: Ways,
    questions: Mapping[str, Question],
    sources: Mapping[str, Source],
) -> Iterator[Problem]:
    """Yield questions of requirements that the ways say nothing about, and ids in the ways that lead nowhere."""
    tracks = [track for _, edition in editions for track in edition.tracks.values()]
    asked = {question for track in tracks for each in track.requirements.values() for question in each.questions}
    for question in sorted(asked - set(ways.changes)):
        yield document.problem(("changes",), "nothing", f'the key "{question}": requirements ask about it')
    for question in ways.changes:
        if question not in questions:
            yield document.problem(("changes", question), repr(question), "a question of questions.yaml")
    kinds = questions["applicant"].allowed if "applicant" in questions else ()
    for n, role in enumerate(ways.roles):
        for kind in sorted({*role.before, *role.after} - set(kinds)):
            yield document.problem(("roles", n), repr(kind), "one of: " + ", ".join(kinds))
    for n, each in enumerate(ways.besides):
        for source in each.sources:
            if source not in sources:
                yield document.problem(("besides", n, "sources"), repr(source), "an id from sources.yaml")


def _project_disagreements(
    projects: Iterable[Project],
    editions: Iterable[tuple[Document, Edition]],
    questions: Mapping[str, Question],
    sources: Mapping[str, Source],
) -> Iterator[Problem]:
    """Yield what the projects name and the other files lack, and what they rest on weak or garbled sources alone."""
    calls = {edition.year: edition for _, edition in editions}
    sectors = questions["sectors"].allowed if "sectors" in questions else ()
    for line, project in enumerate(projects, 2):

        def problem(column: str, found: str, expected: str, line: int = line) -> Problem:
            return Problem("projects.csv", line, column, found, expected)

        if project.call not in calls:
            yield problem("call", str(project.call), "an edition on record")
        elif project.track not in calls[project.call].tracks:
            yield problem("track", repr(project.track), "one of: " + ", ".join(calls[project.call].tracks))
        else:
            kind = calls[project.call].tracks[project.track].kind
            if kind != "by-purpose" and project.kind != kind:
                yield problem("kind", repr(project.kind or ""), f"{kind or 'nothing'}, as the track")
        for sector in project.sectors:
            if sector not in sectors:
                yield problem("sectors", repr(sector), "one of: " + ", ".join(sectors))
        for name in project.sources:
            if name not in sources:
                yield problem("sources", repr(name), "an id from sources.yaml")
        known = [sources[name] for name in project.sources if name in sources]
        if known and all(source.weak for source in known) and (project.confidence != "low" or not project.note):
            yield problem("confidence", project.confidence, "low, with a note, where every source is weak")
        if known and all(source.garbled for source in known) and project.funding_kind:
            yield problem("sources", "an amount from a garbled translation alone", "a second source")


def _edition_order(document: Document, edition: Edition, before: Mapping[int, Document]) -> Iterator[Problem]:
    if document.name != f"{edition.year}.yaml":
        yield document.problem(("year",), str(edition.year), f"the year the file is named after ({document.name})")
    if before and edition.year != max(before) + 1:
        yield document.problem(("year",), str(edition.year), f"{max(before) + 1}, the year after the edition before")
    for name, track in edition.tracks.items():
        if track.intake.opens.value < edition.announced.value:
            at: Where = ("tracks", name, "intake", "opens", "value")
            yield document.problem(
                at, str(track.intake.opens.value), f"no day before the announcement ({edition.announced.value})"
            )
        for earlier, later in zip(track.intake.receipts, track.intake.receipts[1:], strict=False):
            if later.first <= earlier.last:
                yield document.problem(
                    ("tracks", name, "intake", "receipts"), str(later.first), f"a day after {earlier.last}"
                )


def _references(
    document: Document,
    edition: Edition,
    questions: Mapping[str, Question],
    sources: Mapping[str, Source],
    doubts: Mapping[str, Doubt],
    linked: set[str],
) -> Iterator[Problem]:
    """Yield every id in an edition that leads nowhere: sources, doubts, questions and their values."""
    problems: list[Problem] = []

    def condition(where: Where, tests: Mapping[str, Test]) -> None:
        for question, test in tests.items():
            if question not in questions:
                problems.append(document.problem((*where, question), repr(question), "a question of questions.yaml"))
            elif questions[question].allowed:
                for value in test.values:
                    if value not in questions[question].allowed:
                        allowed = ", ".join(questions[question].allowed)
                        problems.append(document.problem((*where, question), repr(value), f"one of: {allowed}"))

    def visit(where: Where, part: BaseModel) -> None:
        if isinstance(part, Cited | Ruling):
            for n, source in enumerate(part.sources):
                if source not in sources:
                    problems.append(document.problem((*where, "sources", n), repr(source), "an id from sources.yaml"))
            figure = isinstance(part, DayFact | Number | Count | Tally | Band | Decision | Receipt)
            if figure and all(sources[s].garbled for s in part.sources if s in sources):
                problems.append(
                    document.problem(
                        (*where, "sources"), "a figure from a garbled translation alone", "a second source"
                    )
                )
            for n, doubt in enumerate(part.doubts):
                linked.add(doubt)
                if doubt not in doubts:
                    problems.append(document.problem((*where, "doubts", n), repr(doubt), "an id from doubts.yaml"))
                elif edition.year not in doubts[doubt].editions:
                    problems.append(
                        document.problem((*where, "doubts", n), repr(doubt), f"a doubt that touches {edition.year}")
                    )
        if isinstance(part, Requirement):
            if part.about not in questions:
                problems.append(document.problem((*where, "about"), repr(part.about), "a question of questions.yaml"))
            condition((*where, "applies"), part.applies)
            for n, ruling in enumerate(part.rulings):
                condition((*where, "rulings", n, "when"), ruling.when)

    walk(edition, visit)
    yield from problems

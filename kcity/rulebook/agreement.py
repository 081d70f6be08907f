"""What the data files say of each other: every reference leads somewhere, every reading fits, years are in order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Generic, TypeVar

from pydantic import BaseModel

from kcity.rulebook.book import changed
from kcity.rulebook.countries import countries
from kcity.rulebook.model import (
    Band,
    Cited,
    Count,
    DayFact,
    Decision,
    Edition,
    Model,
    Number,
    Preference,
    Receipt,
    Requirement,
    Ruling,
    Tally,
    Test,
    Track,
    fields,
    walk,
)
from kcity.rulebook.parts import Doubt, DoubtsFile, QuestionsFile, Reading, RegionsFile, SourcesFile
from kcity.rulebook.projects import Project
from kcity.rulebook.reading import DataError, Document, Problem, Where, shape
from kcity.rulebook.ways import Ways

Shape = TypeVar("Shape", bound=BaseModel)

_FIGURES = (DayFact, Number, Count, Tally, Band, Decision, Receipt)
_SOURCE, _DOUBT = "an id from sources.yaml", "an id from doubts.yaml"


@dataclass(frozen=True, slots=True)
class Read(Generic[Shape]):
    """A file's document, which knows the lines, and its values."""

    document: Document
    value: Shape


@dataclass(frozen=True, slots=True)
class Files:
    """Every data file, each right in itself."""

    editions: tuple[Read[Edition], ...]
    questions: Read[QuestionsFile]
    sources: Read[SourcesFile]
    doubts: Read[DoubtsFile]
    ways: Read[Ways]
    regions: Read[RegionsFile]
    asides: Mapping[str, Read[Model]]
    projects: tuple[Project, ...]


def disagreements(files: Files, whole: bool = True) -> Iterator[Problem]:
    """Yield every problem that a single file cannot show; less where not all editions could be read (`whole`)."""
    for edition in files.editions:
        yield from _references(files, edition.document, edition.value)
    yield from _questions(files)
    if not whole:
        return
    years: list[int] = []
    for edition in files.editions:
        yield from _order(edition, years)
        years.append(edition.value.year)
    for name, doubt in files.doubts.value.doubts.items():
        yield from _doubt(files, name, doubt)
    yield from _ways(files)
    yield from _regions(files)
    yield from _asides(files)
    yield from _found(files)
    yield from _projects(files)


def _order(edition: Read[Edition], before: list[int]) -> Iterator[Problem]:
    document, said = edition.document, edition.value
    if document.name != f"{said.year}.yaml":
        yield document.problem(("year",), str(said.year), f"the year the file is named after ({document.name})")
    if before and said.year != before[-1] + 1:
        yield document.problem(("year",), str(said.year), f"{before[-1] + 1}, the year after the edition before")
    for name, track in said.tracks.items():
        opens, receipts = track.intake.opens.value, track.intake.receipts
        if opens < said.announced.value:
            at: Where = ("tracks", name, "intake", "opens", "value")
            yield document.problem(at, str(opens), f"no day before the announcement ({said.announced.value})")
        for n, (earlier, later) in enumerate(pairwise(receipts), 1):
            if later.first <= earlier.last:
                at = ("tracks", name, "intake", "receipts", n, "from")
                yield document.problem(at, str(later.first), f"a day after {earlier.last}")


def _references(
    files: Files, document: Document, edition: Edition, at: Where = (), part: BaseModel | None = None
) -> Iterator[Problem]:
    """Yield every id in (a part of) an edition that leads nowhere, and figures from a garbled translation alone."""
    problems: list[Problem] = []

    def visit(where: Where, part: BaseModel) -> None:
        if isinstance(part, Cited | Ruling):
            problems.extend(_cited(files, document, where, part, edition.year))
        if isinstance(part, Requirement):
            if part.about not in files.questions.value.questions:
                problems.append(document.problem((*where, "about"), repr(part.about), "a question of questions.yaml"))
            problems.extend(_condition(files, document, (*where, "applies"), part.applies))
        if isinstance(part, Ruling | Preference):
            problems.extend(_condition(files, document, (*where, "when"), part.when))

    walk(part or edition, visit, at)
    yield from problems


def _cited(files: Files, document: Document, where: Where, part: Cited | Ruling, year: int) -> Iterator[Problem]:
    sources, doubts = files.sources.value.sources, files.doubts.value.doubts
    for n, source in enumerate(part.sources):
        if source not in sources:
            yield document.problem((*where, "sources", n), repr(source), _SOURCE)
    known = [sources[source] for source in part.sources if source in sources]
    if isinstance(part, _FIGURES) and known and all(source.garbled for source in known):
        yield document.problem((*where, "sources"), "a figure from a garbled translation alone", "a second source")
    for n, doubt in enumerate(part.doubts):
        if doubt not in doubts:
            yield document.problem((*where, "doubts", n), repr(doubt), _DOUBT)
        elif year not in doubts[doubt].editions:
            yield document.problem((*where, "doubts", n), repr(doubt), f"a doubt that touches {year}")


def _condition(files: Files, document: Document, where: Where, tests: Mapping[str, Test]) -> Iterator[Problem]:
    questions = files.questions.value.questions
    for question, test in tests.items():
        if question not in questions:
            yield document.problem((*where, question), repr(question), "a question of questions.yaml")
            continue
        allowed = questions[question].allowed
        for value in test.values:
            if allowed and value not in allowed:
                yield document.problem((*where, question), repr(value), "one of: " + ", ".join(allowed))


def _questions(files: Files) -> Iterator[Problem]:
    for name, question in files.questions.value.questions.items():
        document, at = files.questions.document, ("questions", name, "values")
        chooses = question.kind in ("one", "many")
        if chooses and not question.values:
            yield document.problem(at, "no values", f"values to choose from, as the kind {question.kind} needs")
        if question.values and not chooses:
            yield document.problem(at, "values", f"none: the kind {question.kind} has no values of its own")


def _doubt(files: Files, name: str, doubt: Doubt) -> Iterator[Problem]:
    document, where = files.doubts.document, ("doubts", name)
    if doubt.chosen not in doubt.readings:
        yield document.problem((*where, "chosen"), repr(doubt.chosen), "one of: " + ", ".join(doubt.readings))
    elif doubt.readings[doubt.chosen].changes:
        at: Where = (*where, "readings", doubt.chosen)
        yield document.problem((*at, "changes"), "changes", "none: the chosen reading is what the editions say")
    for key, reading in doubt.readings.items():
        for n, source in enumerate(reading.sources):
            if source not in files.sources.value.sources:
                yield document.problem((*where, "readings", key, "sources", n), repr(source), _SOURCE)
        yield from _changes(files, (*where, "readings", key, "changes"), reading)


def _changes(files: Files, at: Where, reading: Reading) -> Iterator[Problem]:
    """Yield what is wrong with the editions once a reading's changes are made in them."""
    document = files.doubts.document
    after = {edition.value.year: edition.document for edition in files.editions}
    astray: set[int] = set()
    for n, change in enumerate(reading.changes):
        if change.edition not in after:
            yield document.problem((*at, n, "edition"), str(change.edition), "an edition on record")
            continue
        try:
            after[change.edition] = changed(after[change.edition], change)
        except (KeyError, IndexError, TypeError):
            astray.add(n)
            yield document.problem((*at, n, "at"), repr(change.at), _way(after[change.edition], change.at))
    right = [(n, each) for n, each in enumerate(reading.changes) if each.edition in after and n not in astray]
    for year, head in sorted({(each.edition, _head(each.at)) for _, each in right}):
        made = [n for n, each in right if (each.edition, _head(each.at)) == (year, head)]
        try:
            whole: BaseModel = shape(Track if head else Edition, after[year], head)
        except DataError as error:
            for problem in error.problems:
                yield document.problem((*at, made[0]), problem.found, f"{problem.expected} ({problem.where})")
            continue
        edition = next(each.value for each in files.editions if each.value.year == year)
        for n in made:
            if not reading.changes[n].remove:
                where, part = _part(whole, head, reading.changes[n].at)
                for problem in _references(files, after[year], edition, where, part):
                    yield document.problem((*at, n, "value"), problem.found, f"{problem.expected} ({problem.where})")


def _head(path: str) -> Where:
    """Return the track that a key path leads into: the part that has to be looked at again after a change there."""
    steps = path.split(".")
    return tuple(steps[:2]) if steps[0] == "tracks" and len(steps) > 2 else ()


def _way(document: Document, path: str) -> str:
    """Return what a message expects where a key path leads nowhere: how far it goes, and what stands there."""
    part, gone = document.data, ""
    for step in path.split("."):
        if isinstance(part, dict) and step in part:
            part = part[step]
        elif isinstance(part, list) and step.isdigit() and int(step) < len(part):
            part = part[int(step)]
        else:
            break
        gone = f"{gone}.{step}".removeprefix(".")
    choices = list(part) if isinstance(part, dict) else range(len(part)) if isinstance(part, list) else ["nothing"]
    return f"a key path of {document.name}, in {gone or 'it'} one of: {', '.join(map(str, choices))}"


def _part(whole: BaseModel, head: Where, path: str) -> tuple[Where, BaseModel]:
    """Return the last model on a key path, and the path to it: what a change there may have spoiled.

    `whole` is what stands at `head`, the beginning of the path.
    """
    found, steps = (head, whole), head
    inside: Any = whole
    for step in path.split(".")[len(head) :]:
        if isinstance(inside, BaseModel):
            inside = getattr(inside, {alias: name for name, alias in fields(type(inside))}[step])
        elif isinstance(inside, tuple):
            inside = inside[int(step)] if int(step) < len(inside) else None
        else:
            inside = inside.get(step) if isinstance(inside, Mapping) else None  # another change may have removed it
        steps = (*steps, step)
        if isinstance(inside, BaseModel):
            found = steps, inside
    return found


def _ways(files: Files) -> Iterator[Problem]:
    """Yield questions of requirements that the ways say nothing about, and ids in the ways that lead nowhere."""
    document, ways, questions = files.ways.document, files.ways.value, files.questions.value.questions
    tracks = [track for edition in files.editions for track in edition.value.tracks.values()]
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
        for kind in sorted(set(each.lead) - set(kinds)):
            yield document.problem(("besides", n, "for"), repr(kind), "one of: " + ", ".join(kinds))
        for source in each.sources:
            if source not in files.sources.value.sources:
                yield document.problem(("besides", n, "sources"), repr(source), _SOURCE)
    yield from _pay(files)


def _pay(files: Files) -> Iterator[Problem]:
    """Yield what the rules on who is paid name and the other files lack, and kinds that are paid and not paid."""
    document, questions = files.ways.document, files.questions.value.questions
    kinds = {kind for name in ("applicant", "overseas-partner") for kind in questions[name].allowed}
    known: Mapping[str, tuple[set[Any], str]] = {
        "paid": (kinds, "a kind of applicant or overseas partner"),
        "unpaid": (kinds, "a kind of applicant or overseas partner"),
        "editions": ({edition.value.year for edition in files.editions}, "an edition on record"),
        "sources": (set(files.sources.value.sources), _SOURCE),
        "doubts": (set(files.doubts.value.doubts), "an id from doubts.yaml"),
    }
    for n, rule in enumerate(files.ways.value.pay):
        for key, (allowed, expected) in known.items():
            for value in getattr(rule, key):
                if value not in allowed:
                    yield document.problem(("pay", n, key), repr(value), expected)
        for kind in sorted({*rule.paid} & {*rule.unpaid}):
            yield document.problem(("pay", n, "unpaid"), repr(kind), "a kind that is not among those paid")


def _regions(files: Files) -> Iterator[Problem]:
    """Yield countries that stand in no region or in two, and codes that are no country's."""
    document, seen = files.regions.document, set[str]()
    for name, region in files.regions.value.regions.items():
        for n, code in enumerate(region.countries):
            if code not in countries() or code in seen:
                yield document.problem(("regions", name, "countries", n), repr(code), "each ISO 3166-1 code once")
            seen.add(code)
    if missing := sorted(countries() - seen):
        yield document.problem(("regions",), f"no region for {', '.join(missing)}", "every ISO 3166-1 code in a region")


def _found(files: Files) -> Iterator[Problem]:
    """Yield names under codes that are no country's, and examples that are no named project's id."""
    named = {project.id for project in files.projects if project.is_named}
    for key, known, expected in (
        ("names", countries(), "an ISO 3166-1 code in capitals, for example TR"),
        ("examples", named, "the id of a named project in projects.csv"),
    ):
        document = files.asides[key].document
        for n, each in enumerate(document.data[key]):
            if each not in known:
                yield document.problem((key, each if key == "names" else n), repr(each), expected)


def _asides(files: Files) -> Iterator[Problem]:
    """Yield the sources and doubts that the smaller files name and the record lacks."""
    known = {"sources": (files.sources.value.sources, _SOURCE), "doubts": (files.doubts.value.doubts, _DOUBT)}
    for aside in files.asides.values():
        problems: list[Problem] = []

        def visit(where: Where, part: BaseModel, document: Document = aside.document) -> None:
            for kind, (record, expected) in known.items():
                for n, name in enumerate(getattr(part, kind, ())):
                    if name not in record:
                        problems.append(document.problem((*where, kind, n), repr(name), expected))  # noqa: B023

        walk(aside.value, visit)
        yield from problems


def _projects(files: Files) -> Iterator[Problem]:
    """Yield what the projects name and the other files lack, and what they rest on weak or garbled sources alone."""
    calls = {edition.value.year: edition.value for edition in files.editions}
    questions, sources = files.questions.value.questions, files.sources.value.sources
    for line, project in enumerate(files.projects, 2):

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
        named = (
            ("sectors", "sectors", project.sectors),
            ("host_kinds", "applicant", project.host_kinds),
            ("deliverables", "deliverable", project.deliverables),
        )
        for column, question, values in named:
            allowed = questions[question].allowed if question in questions else ()
            for value in values:
                if value not in allowed:
                    yield problem(column, repr(value), "one of: " + ", ".join(allowed))
        for doubt in project.doubts:
            if doubt not in files.doubts.value.doubts:
                yield problem("doubts", repr(doubt), _DOUBT)
        for name in project.sources:
            if name not in sources:
                yield problem("sources", repr(name), _SOURCE)
        known = [sources[name] for name in project.sources if name in sources]
        if known and all(source.weak for source in known) and (project.confidence != "low" or not project.note):
            yield problem("confidence", project.confidence, "low, with a note, where every source is weak")
        if known and all(source.garbled for source in known) and project.funding_kind:
            yield problem("sources", "an amount from a garbled translation alone", "a second source")

"""The rows of a table, each screened: where every track stands, whether readings differ, and the shortest way in."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Any, TypeAlias, get_args

from kcity.handout.screening.columns import Columns, Wrong
from kcity.handout.screening.sheets import Cell, NoTable, Sheet
from kcity.outcome import Proposal
from kcity.outcome.batch import evaluate
from kcity.outcome.checks import Status
from kcity.outcome.conditions import Values
from kcity.outcome.funding import Fits, funding_for
from kcity.outcome.intake import IntakeOn, intake_on
from kcity.outcome.tables import Table, table
from kcity.outcome.ways import Way, ways_in
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Band

Progress: TypeAlias = Callable[[int, int], None]
"""What is told how many rows of all are done."""

Key: TypeAlias = tuple[Any, ...]

STATUSES: tuple[Status, ...] = get_args(Status)
"""From the best to the worst, which is how the tables count their levels."""

STEP = 1_000
"""Rows between two tellings of how far it is."""


@dataclass(frozen=True, slots=True)
class TrackFound:
    """What follows for one row in one track, by the ids of requirements and questions.

    `same` tells whether all of it is the same under every reading, `same_status` whether the status is. Rows of one
    `kind` give answers that no condition of the track tells apart under any reading.
    """

    track: str
    status: Status
    blocking: tuple[str, ...]
    depends_on: tuple[str, ...]
    unstated: tuple[str, ...]
    band: Band | None
    fits: Fits | None
    intake: IntakeOn
    same: bool
    same_status: bool
    way: Way | None
    kind: Key


@dataclass(frozen=True, slots=True)
class Row:
    """One proposal: its number in the file, its cells, what they say, and what follows; no edition, no tracks."""

    number: int
    cells: tuple[Cell, ...]
    proposal: Proposal
    wrong: tuple[Wrong, ...]
    edition: int | None
    tracks: tuple[TrackFound, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """A whole table, screened on a day."""

    book: Rulebook
    today: date
    sheet: Sheet
    columns: Columns
    rows: tuple[Row, ...]
    tracks: tuple[tuple[int, str], ...]
    """Every track that some row is screened for, after its edition's year, in the rulebook's order."""

    @property
    def wrong(self) -> Iterator[Wrong]:
        """Every cell that is no possible answer, in the file's order."""
        return (each for row in self.rows for each in row.wrong)


def screened(book: Rulebook, sheet: Sheet, today: date, tell: Progress = lambda done, whole: None) -> Batch:
    """Return a table's rows with what follows for each; raises NoTable where none of its columns is an answer.

    A cell that is no possible answer is named and left open, so that its row is screened by the others.
    """
    columns = Columns(book, sheet)
    if not columns.asked:
        raise NoTable("unknown", headings=", ".join(filter(None, sheet.headings))[:200])
    rows: list[Row] = []
    deeper = Deeper(book)
    for start in range(0, len(sheet.rows), STEP):
        part = [(number, cells, *columns.answers(number, cells)) for number, cells in sheet.rows[start : start + STEP]]
        proposals = [Proposal(MappingProxyType(given)) for _, _, given, _ in part]
        statuses = _statuses(book, proposals, today)
        for (number, cells, _, wrong), proposal, found in zip(part, proposals, statuses, strict=True):
            edition = book.in_force(proposal.submit_on or today)
            year = edition.year if edition else None
            tracks = tuple(deeper.track(proposal, today, each) for each in found)
            rows.append(Row(number, cells, proposal, wrong, year, tracks))
        tell(len(rows), len(sheet.rows))
    taken = {(row.edition, each.track) for row in rows for each in row.tracks}
    known = ((year, name) for year, edition in book.editions.items() for name in edition.tracks)
    return Batch(book, today, sheet, columns, tuple(rows), tuple(each for each in known if each in taken))


def _statuses(book: Rulebook, proposals: Sequence[Proposal], today: date) -> list[list[Mapping[str, Any]]]:
    """Return what the engine finds column by column, for each proposal a mapping for each track."""
    import pandas as pd

    written = [proposal.written() for proposal in proposals]
    frame = pd.DataFrame(written, columns=list(book.questions), dtype=object)
    found: list[list[Mapping[str, Any]]] = [[] for _ in proposals]
    for each in evaluate(book, frame, today).to_dict("records"):
        if isinstance(each["track"], str) and each["track"]:
            found[each["row"]].append(each)
    return found


class Deeper:
    """Works out what the tables do not hold, once for all rows that cannot differ in it."""

    def __init__(self, book: Rulebook) -> None:
        self._book = book
        self._same: dict[Key, bool] = {}
        self._ways: dict[Key, Way | None] = {}
        self._kinds: dict[Key, Key] = {}

    def track(self, proposal: Proposal, today: date, found: Mapping[str, Any]) -> TrackFound:
        """Return a track's finding with the other readings and the shortest way in."""
        year, name, on = int(found["edition"]), str(found["track"]), proposal.submit_on or today
        about = _about(self._book, year, name)
        given = tuple(proposal.values(question) for question in about.questions)
        classes = tuple(
            None if values is None else about.classes[question][values]
            for question, values in zip(about.questions, given, strict=True)
        )
        day = _on(self._book, year, name, on)
        fits = [funding_for(band, cycle, proposal.amount).fits for band, cycle in day.bands]
        key: Key = (year, name, classes)
        if key not in self._same:
            self._same[key] = _same_status(about.tables, name, proposal)
        way: Key = (year, name, given, on)
        if way not in self._ways:
            ways = ways_in(self._book, year, name, proposal, found["status"], day.intake)
            self._ways[way] = ways[0] if ways else None
        return TrackFound(
            track=name,
            status=found["status"],
            blocking=_ids(found["blocking"]),
            depends_on=_ids(found["depends_on"]),
            unstated=_ids(found["unstated"]),
            band=day.bands[0][0],
            fits=fits[0],
            intake=day.intake,
            same=self._same[key] and day.same and len(set(fits)) == 1,
            same_status=self._same[key],
            way=self._ways[way],
            kind=self._kinds.setdefault(classes, classes),
        )


@dataclass(frozen=True, slots=True, eq=False)
class _About:
    """A track's table under every reading, the questions that any of them looks at, and each answer's class.

    Answers of one class are told apart by no condition under any reading.
    """

    tables: tuple[Table, ...]
    questions: tuple[str, ...]
    classes: Mapping[str, Mapping[Values, Key]]


@dataclass(frozen=True, slots=True, eq=False)
class _Day:
    """A track on a day: its intake, its band with the cycle under every reading, whether all of them agree on both."""

    intake: IntakeOn
    bands: tuple[tuple[Band | None, str | None], ...]
    same: bool


def _books(book: Rulebook, year: int) -> list[Rulebook]:
    """Return the rulebook, and as it would stand under every other reading that touches an edition."""
    others = [each for each in book.other_readings() if year in book.touched_by(*each)]
    return [book, *(book.under(*each) for each in others)]


@lru_cache(maxsize=64)
def _about(book: Rulebook, year: int, name: str) -> _About:
    tables = tuple(table(each, year, (name,)) for each in _books(book, year))
    questions = tuple(question for question in book.questions if any(question in t.questions for t in tables))
    classes: dict[str, dict[Values, Key]] = {}
    for question in questions:
        places = [
            {member: n for n, members in enumerate(t.classes[question]) for member in members}
            for t in tables
            if question in t.questions
        ]
        classes[question] = {member: tuple(place[member] for place in places) for member in places[0]}
    return _About(tables, questions, classes)


def _same_status(tables: Sequence[Table], name: str, proposal: Proposal) -> bool:
    """Return whether a track's status is the same in the table of every reading."""
    found = {status_in(each, name, proposal) for each in tables}
    return len(found) == 1


def status_in(found: Table, name: str, proposal: Proposal) -> Status:
    """Return a track's status as its table has it."""
    place = found.place(proposal)
    least, most = found.least[name][place], found.most[name][place]
    return STATUSES[least] if least == most else "depends"


@lru_cache(maxsize=4096)
def _on(book: Rulebook, year: int, name: str, on: date) -> _Day:
    """Return a track on a day; what a reading changes there is what the outcome calls its figures."""
    found = []
    bands = []
    for each in _books(book, year):
        edition = each.editions[year]
        track = edition.tracks[name]
        intake = intake_on(each, edition, track, on)
        bands.append((track.funding, intake.cycle))
        band = track.funding
        days = (intake.state, intake.opens, intake.closes, intake.days_left, intake.cycle, intake.decided)
        found.append((*days, band.least if band else None, band.most if band else None, band.kind if band else None))
    first = book.editions[year]
    return _Day(intake_on(book, first, first.tracks[name], on), tuple(bands), len(set(found)) == 1)


def _ids(joined: str) -> tuple[str, ...]:
    return tuple(filter(None, joined.split(",")))

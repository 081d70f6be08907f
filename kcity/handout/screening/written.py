"""A screened table to take away: all that came in, then the results, in a language's words; no cell a formula."""

import csv
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from kcity.handout.links import address
from kcity.handout.screening.columns import Wrong
from kcity.handout.screening.rows import STEP, Batch, Row, TrackFound
from kcity.handout.screening.sheets import Cell
from kcity.handout.tables import TEXT, WHOLE, harmless, storable
from kcity.outcome.intake import IntakeOn
from kcity.outcome.sentence import band_words, intake_word, way_words
from kcity.outcome.ways import Way
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words

PER_TRACK = (
    *("status", "blocking", "depends-on", "unstated", "support", "most", "stated-for", "fits"),
    *("intake", "closes", "cycle", "same", "way"),
)
"""What is said of each track, a column each."""

_AFTER = ("problems", "edition")
_WIDTHS = {"problems": 24, "blocking": 48, "depends-on": 32, "way": 48, "link": 48, "status": 24, "support": 24}
_LONGEST = 32_767
"""Letters that a cell of Excel holds."""

Told = Callable[[int, int], None]


class Results:
    """The results of a batch as cells, in a language; texts that rows share are made once."""

    def __init__(self, batch: Batch, say: Words, base: str) -> None:
        self._batch, self._say, self._base = batch, say, base
        self._way = lru_cache(maxsize=1 << 14)(self._way_in_words)
        self._ids = lru_cache(maxsize=1 << 14)(self._in_words)
        self._days: dict[int, tuple[IntakeOn, list[Cell]]] = {}  # by the intake's id: it is there for good, unhashed
        self._bands = lru_cache(maxsize=256)(self._band_in_words)
        self._said = lru_cache(maxsize=64)(say)

    @property
    def columns(self) -> list[str]:
        """The names of the columns that the results add, without those that came in."""
        per_track = [f"{part}" for _ in self._batch.tracks for part in PER_TRACK]
        return [*_AFTER, *per_track, "link"]

    @property
    def headings(self) -> list[str]:
        """Every column's heading, those that came in as they were."""
        say, book = self._say, self._batch.book
        editions = {year for year, _ in self._batch.tracks}
        tracks = []
        for year, name in self._batch.tracks:
            said = book.editions[year].tracks[name].name[say.language]
            head = said if len(editions) == 1 else f"{year} {said}"
            tracks += [say("many-column-of", track=head, column=say(f"many-column-{part}")) for part in PER_TRACK]
        after = [say(f"many-column-{name}") for name in _AFTER]
        return [*self._batch.sheet.headings, *after, *tracks, say("many-column-link")]

    def row(self, row: Row) -> list[Cell]:
        """Return a row's cells: those that came in, then what follows."""
        found = {(row.edition, each.track): each for each in row.tracks}
        results: list[Cell] = ["; ".join(each.heading for each in row.wrong) or None, row.edition]
        for where in self._batch.tracks:
            each = found.get(where)
            results += self._track(where[0], each) if each else [None] * len(PER_TRACK)
        link = address(self._base, "check", {"lang": self._say.language} | row.proposal.written())
        return [*self._given(row), *results, link]

    def _given(self, row: Row) -> list[Cell]:
        """Return what came in; an amount or a day that could be read is typed as what it is."""
        cells = list(row.cells)
        for question in ("amount", "submit-on"):
            at, answer = self._batch.columns.asked.get(question), row.proposal.answers.get(question)
            if at is not None and answer is not None and not isinstance(answer, tuple):
                cells[at] = answer
        return cells

    def _track(self, year: int, found: TrackFound) -> list[Cell]:
        said, band = self._said, found.band
        return [
            said(f"status-is-{found.status}"),
            self._ids(year, found.track, found.blocking, True),
            self._ids(year, found.track, found.depends_on, False),
            self._ids(year, found.track, found.unstated, True),
            self._bands(year, found.track),
            band.most if band else None,
            int(band.stated_for) if band else None,
            said(f"funding-fits-is-{found.fits}") if found.fits else None,
            *self._intake(found.intake),
            said("answer-yes" if found.same else "answer-no"),
            self._way(found.way) if found.way else None,
        ]

    def _intake(self, intake: IntakeOn) -> list[Cell]:
        """Return an intake's state in words, its last day and its cycle."""
        if id(intake) not in self._days:
            cycle = int(intake.cycle) if intake.cycle else None
            self._days[id(intake)] = intake, [intake_word(intake, self._say), intake.closes, cycle]
        return self._days[id(intake)][1]

    def _band_in_words(self, year: int, track: str) -> str:
        band = self._batch.book.editions[year].tracks[track].funding
        return band_words(band, self._say) if band else self._say("not-stated")

    def _in_words(self, year: int, track: str, ids: tuple[str, ...], are_requirements: bool) -> str | None:
        book, lang = self._batch.book, self._say.language
        requirements = book.editions[year].tracks[track].requirements
        names = [requirements[e].text[lang] if are_requirements else book.questions[e].short[lang] for e in ids]
        return "; ".join(names) or None

    def _way_in_words(self, way: Way) -> str:
        said = way_words(self._batch.book, way, self._say)
        return f"{said} ({self._say('way-by-' + way.by)})" if way.changes else said


def allowed(book: Rulebook, question: str, say: Words) -> str:
    """Return what a column may hold, for people: ids with their names, or a pattern."""
    asked = book.questions[question]
    if asked.values:
        listed = "; ".join(f"{value} ({name[say.language]})" for value, name in asked.values.items())
        return say("many-allowed-several", values=listed) if asked.kind == "many" else listed
    if asked.kind == "yes-no":
        return f"yes ({say('answer-yes')}); no ({say('answer-no')})"
    return say(f"many-allowed-{asked.kind}")


def write_csv(batch: Batch, say: Words, base: str, file: Path, tell: Told) -> None:
    """Write a screened table as CSV (RFC 4180) with a byte order mark, by which Excel knows UTF-8."""
    results = Results(batch, say, base)
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(map(harmless, results.headings))
        for row in _counting(batch, tell):
            writer.writerow([_plain(cell) for cell in results.row(row)])


def _plain(cell: Cell) -> str | int | float | None:
    return harmless(cell if cell is None or isinstance(cell, str | int | float) else cell.isoformat())


def write_excel(batch: Batch, say: Words, base: str, file: Path, tell: Told) -> None:
    """Write a screened table as a workbook: typed cells, a header that stays, filters, a sheet of what was wrong."""
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    results = Results(batch, say, base)
    sheet = book.create_sheet(say("many-sheet-results"))
    headings, width = results.headings, len(batch.sheet.headings)
    for n, column in enumerate(results.columns, width + 1):
        sheet.column_dimensions[get_column_letter(n)].width = _WIDTHS.get(column, 14)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{len(batch.rows) + 1}"
    sheet.append([_cell(sheet, heading, bold=True) for heading in headings])
    amounts = {width + n for n, column in enumerate(results.columns) if column == "most"}
    amounts |= {batch.columns.asked["amount"]} if "amount" in batch.columns.asked else set()
    for row in _counting(batch, tell):
        cells = results.row(row)
        sheet.append([_cell(sheet, cell, WHOLE if n in amounts else "") for n, cell in enumerate(cells)])
    _problems(book.create_sheet(say("many-sheet-problems")), batch, say)
    _about(book.create_sheet(say("many-sheet-about")), batch, say)
    book.save(file)


def _problems(sheet: Any, batch: Batch, say: Words) -> None:
    heads = ("row", "column", "given", "allowed")
    for letter, wide in zip("ABCD", (8, 28, 32, 100), strict=True):
        sheet.column_dimensions[letter].width = wide
    sheet.freeze_panes = "A2"
    sheet.append([_cell(sheet, say(f"many-problem-{head}"), bold=True) for head in heads])
    for line in problem_lines(batch.book, batch.wrong, say):
        sheet.append([_cell(sheet, cell) for cell in line])


def problem_lines(book: Rulebook, wrong: Iterable[Wrong], say: Words) -> Iterator[tuple[int, str, str, str]]:
    """Yield wrong cells as lines: the row's number in the file, the column, what stands there, what is allowed."""
    for each in wrong:
        yield each.row, each.heading, each.given, allowed(book, each.question, say)


def _about(sheet: Any, batch: Batch, say: Words) -> None:
    sheet.column_dimensions["A"].width = 100
    for line in (
        say("many-about-day", day=say.day(batch.today), version=batch.book.about.version),
        say("many-about-status"),
        say("disclaimer"),
    ):
        sheet.append([_cell(sheet, line)])


def _cell(sheet: Any, value: Cell, shown_as: str = "", bold: bool = False) -> Any:
    """Return a cell as openpyxl takes it: a plain value where that is enough, a text always as text."""
    from openpyxl.cell import WriteOnlyCell

    if not isinstance(value, str):
        if not shown_as or not isinstance(value, int | float):
            return value
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = shown_as
        return cell
    text = storable(value)[:_LONGEST]
    if not bold and text[:1] not in ("=", "#"):
        return text
    cell = WriteOnlyCell(sheet, text)
    cell.data_type, cell.number_format = "s", TEXT
    if bold:
        from openpyxl.styles import Font

        cell.font = Font(bold=True)
    return cell


def _counting(batch: Batch, tell: Told) -> Iterator[Row]:
    """Yield the rows, telling now and then how many are done."""
    for n, row in enumerate(batch.rows):
        if n % STEP == 0:
            tell(n, len(batch.rows))
        yield row

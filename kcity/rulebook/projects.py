"""The past projects: one row each of a table, read strictly; every problem has its line and column."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypeAlias, get_args

from pydantic import BeforeValidator, Field, StringConstraints, ValidationError

from kcity.rulebook.countries import countries
from kcity.rulebook.model import Confidence, DoubtId, Id, Model, Text, Whole, Words
from kcity.rulebook.reading import DataError, Problem

PlaceKind: TypeAlias = Literal[
    "city", "district", "region", "province", "regency", "state", "country", "new-city", "economic-zone", "airport-site"
]

NEW_COUNTRY = "A new country, not named"
"""The place of an unnamed project that is known to lie in a country which had none before."""

COLUMNS: Mapping[str, str] = MappingProxyType(
    {
        "id": "kcn-, the year it is counted under and a number, for example kcn-2020-01",
        "call": "the year of the call that took it in, not after its label",
        "label": "the year it is counted under, the one in its id",
        "track": "a track's id, for example planning",
        "kind": "city, solution, or nothing",
        "title_en": "a title in English",
        "title_ko": "a title in Korean",
        "place_en": "a place in English",
        "place_ko": "a place in Korean",
        "other_names": "names joined by semicolons, each once",
        "country": "a country's ISO 3166-1 code in capitals, for example VN, and nothing for an unnamed project",
        "place_kind": f"one of: {', '.join(get_args(PlaceKind))}; and nothing for an unnamed project",
        "lat": "degrees north, -90 to 90, and nothing for an unnamed project",
        "lon": "degrees east, -180 to 180, and nothing for an unnamed project",
        "host_en": "the host in English, in step with host_ko",
        "host_ko": "the host in Korean, in step with host_en",
        "host_kinds": "kinds of applicant that the host's bodies are, joined by semicolons; nothing where unclear",
        "partner_en": "the Korean partner in English, in step with partner_ko",
        "partner_ko": "the Korean partner in Korean, in step with partner_en",
        "sectors": "ids joined by semicolons, each once",
        "deliverables": "the kinds of study or pilot that the record names, joined by semicolons, each once",
        "funding_least": "whole won in plain digits, not above funding_most, or nothing",
        "funding_most": "whole won in plain digits, with a funding_kind, or nothing",
        "funding_kind": "project, edition or about, beside an amount and only there",
        "status_en": "what became of it, in English",
        "status_ko": "what became of it, in Korean",
        "sources": "at least one source's id, joined by semicolons, each once",
        "doubts": "ids of the doubts that touch it, joined by semicolons, each once",
        "confidence": "high, medium or low",
        "note_en": "a note in English, in step with note_ko",
        "note_ko": "a note in Korean, in step with note_en",
    }
)
"""The table's columns, and what each may hold."""

_LISTS = ("other_names", "host_kinds", "sectors", "deliverables", "sources", "doubts")
_TEXTS = ("title", "place", "host", "partner", "status", "note")


def _degrees(text: object) -> object:
    if isinstance(text, str):
        if not re.fullmatch(r"-?\d{1,3}(\.\d{1,6})?", text):
            raise ValueError("degrees in plain digits")
        return float(text)
    return text


def _country(code: str) -> str:
    if code not in countries():
        raise ValueError("an ISO 3166-1 code")
    return code


class Project(Model):
    """A project that the programme selected; without place and country where it could not be named."""

    id: Annotated[str, StringConstraints(pattern=r"^kcn-20\d\d-\d\d$")]
    call: Whole
    label: Whole
    track: Id
    kind: Literal["city", "solution"] | None = None
    title: Text
    place: Text
    other_names: tuple[Words, ...] = ()
    country: Annotated[str, BeforeValidator(_country)] | None = None
    place_kind: PlaceKind | None = None
    lat: Annotated[float, BeforeValidator(_degrees), Field(ge=-90, le=90)] | None = None
    lon: Annotated[float, BeforeValidator(_degrees), Field(ge=-180, le=180)] | None = None
    host: Text | None = None
    host_kinds: tuple[Id, ...] = ()
    partner: Text | None = None
    sectors: tuple[Id, ...] = ()
    deliverables: tuple[Id, ...] = ()
    funding_least: Whole | None = None
    funding_most: Whole | None = None
    funding_kind: Literal["project", "edition", "about"] | None = None
    status: Text
    sources: tuple[Id, ...] = Field(min_length=1)
    doubts: tuple[DoubtId, ...] = ()
    confidence: Confidence
    note: Text | None = None

    @property
    def is_named(self) -> bool:
        """Whether it is known where the project is."""
        return self.country is not None

    @property
    def in_new_country(self) -> bool:
        """Whether it could not be named, but its country is known to have had no project before."""
        return not self.is_named and self.place.en == NEW_COUNTRY


def read_projects(file: Path) -> tuple[Project, ...]:
    """Return a table's projects in its order; raises DataError with every problem by line and column."""
    problems: list[Problem] = []
    projects: list[Project] = []
    seen: dict[str, int] = {}
    header, rows = _rows(file)
    _check_header(file.name, header)
    for line, cells in rows:

        def problem(column: str, found: str, line: int = line) -> None:
            problems.append(Problem(file.name, line, column, found, COLUMNS[column]))

        if len(cells) != len(header):
            found = f"{len(cells)} cells" if cells else "an empty line"
            problems.append(Problem(file.name, line, "", found, f"{len(header)} cells, as in the first line"))
            continue
        row = dict(zip(header, cells, strict=True))
        if row["id"] in seen:
            problem("id", f"{row['id']!r} again, as in line {seen[row['id']]}")
        seen.setdefault(row["id"], line)
        misfits = dict.fromkeys(_misfits(row))
        try:
            projects.append(Project.model_validate(_nested(row)))
        except ValidationError as error:
            misfits |= dict.fromkeys(_column(each["loc"]) for each in error.errors())
        for column in misfits:
            problem(column, repr(row[column]) if row[column] else "nothing")
    if problems:
        raise DataError(problems)
    return tuple(projects)


def _rows(file: Path) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """Return a table's first line and the others with their line numbers; a cell never goes over a line's end."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise DataError(
            [Problem(file.name, 0, "", error.strerror or "an unreadable file", "a readable file")]
        ) from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise DataError([Problem(file.name, line, "", "bytes that are not UTF-8", "a file saved as UTF-8")]) from None
    read: list[tuple[int, list[str]]] = []
    problems: list[Problem] = []
    for line, row in enumerate(io.StringIO(text, newline=None), 1):
        try:
            read.append((line, next(csv.reader([row.removesuffix("\n")], strict=True), [])))
        except csv.Error as error:
            found = f"a cell whose quotes do not fit ({error})"
            problems.append(Problem(file.name, line, "", found, 'each cell on one line, "quoted" if it holds a comma'))
    if problems:
        raise DataError(problems)
    if not read:
        raise DataError(
            [Problem(file.name, 1, "", "an empty file", "a line with the columns' names, then the projects")]
        )
    return read[0][1], read[1:]


def _check_header(name: str, header: Sequence[str]) -> None:
    """Raise DataError for every column that is missing, unknown or there twice."""
    wrong = [
        Problem(name, 1, column, "no such column", "a column of that name")
        for column in COLUMNS
        if column not in header
    ]
    for n, column in enumerate(header):
        if column not in COLUMNS:
            wrong.append(Problem(name, 1, column, "an unknown column", "one of: " + ", ".join(COLUMNS)))
        elif column in header[:n]:
            wrong.append(Problem(name, 1, column, "the column twice", "each column once"))
    if wrong:
        raise DataError(wrong)


def _nested(row: Mapping[str, str]) -> dict[str, Any]:
    """Return a row in the shape of a project: empty cells left out, texts by language, lists split."""
    values: dict[str, Any] = {
        column: cell.split(";") if column in _LISTS else cell
        for column, cell in row.items()
        if cell and column.removesuffix("_en").removesuffix("_ko") not in _TEXTS
    }
    for text in _TEXTS:
        languages = {language: row[f"{text}_{language}"] for language in ("en", "ko")}
        if any(languages.values()):
            values[text] = languages
    return values


def _column(loc: tuple[str | int, ...]) -> str:
    """Return the column that a misfit of the model belongs to."""
    if loc[0] in _TEXTS:
        return f"{loc[0]}_{loc[1]}" if len(loc) > 1 else f"{loc[0]}_en"
    return str(loc[0])


def _misfits(row: Mapping[str, str]) -> Iterator[str]:
    """Yield the columns whose cell does not go with the others of its row, or says a thing twice."""
    if row["label"] != row["id"][4:8]:
        yield "label"
    if row["call"] > row["label"]:
        yield "call"
    where = ("country", "place_kind", "lat", "lon")
    if any(row[column] for column in where):
        yield from (column for column in where if not row[column])
    amounts = [row[column] for column in ("funding_least", "funding_most")]
    if bool(row["funding_kind"]) != any(amounts):
        yield "funding_kind"
    if all(re.fullmatch(r"\d+", amount) for amount in amounts) and int(amounts[0]) > int(amounts[1]):
        yield "funding_least"
    for column in _LISTS:
        if len(set(row[column].split(";"))) != len(row[column].split(";")):
            yield column

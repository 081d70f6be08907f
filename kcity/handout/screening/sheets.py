"""Tables as people send them: CSV in three encodings, or Excel; whatever is no table is refused with the reason."""

import csv
import io
import os
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, TypeAlias

from kcity.rulebook.words import Words

Cell: TypeAlias = str | int | float | bool | date | None
"""What a cell holds, as typed as its file has it."""

Trouble: TypeAlias = Literal[
    "size", "empty", "encoding", "text", "old-excel", "excel", "unpacked", "rows", "columns", "unknown"
]
"""Why a file is refused; the last one is for a table without any column that is an answer."""

MOST_ROWS = "KCITY_SCREEN_ROWS"
"""The environment's name for how many proposals a table may hold."""

_ROWS, _MEGABYTE = 50_000, 1024 * 1024
_LAST_ROW = 1_048_576
"""The last row that Excel knows."""

_OLE, _ZIP = b"\xd0\xcf\x11\xe0", b"PK"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SEPARATORS = ",;\t"


class NoTable(ValueError):
    """A file is no table that can be screened: why, with the figures that say so."""

    def __init__(self, trouble: Trouble, **blanks: str | int) -> None:
        self.trouble, self.blanks = trouble, blanks
        super().__init__(f"{trouble}: {blanks}" if blanks else trouble)

    def said(self, say: Words) -> str:
        """Return what is wrong, as people read it."""
        return say(f"many-trouble-{self.trouble}", **self.blanks)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a table may hold; `unpacked` is for Excel, whose files are packed and may unpack to anything."""

    rows: int = field(default_factory=lambda: _whole(os.environ.get(MOST_ROWS, "")) or _ROWS)
    columns: int = 200
    size: int = 20 * _MEGABYTE
    unpacked: int = 150 * _MEGABYTE


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table's headings and its rows, each with its number in the file and as many cells as there are headings."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]


def read_sheet(content: bytes, limits: Limits | None = None) -> Sheet:
    """Return the table in a file, told by what it holds and not by its name; raises NoTable.

    The first row that is not empty holds the headings; empty rows are passed over and keep their numbers.
    """
    limits = limits or Limits()
    if len(content) > limits.size:
        raise NoTable("size", most=limits.size // _MEGABYTE)
    if not content.strip():
        raise NoTable("empty")
    if content.startswith(_OLE):
        raise NoTable("old-excel")
    return _sheet(_excel(content, limits) if content.startswith(_ZIP) else _csv(_text(content)), limits)


def _sheet(lines: Iterable[Sequence[Cell]], limits: Limits) -> Sheet:
    """Return the table in rows as they come, and no more of them than a table may have."""
    headings: tuple[str, ...] | None = None
    rows: list[tuple[int, tuple[Cell, ...]]] = []
    same: dict[Cell, Cell] = {}
    width = looked_at = 0
    for number, line in enumerate(lines, 1):
        # A file of a few bytes may name rows and columns that lie as far away as it likes.
        looked_at += len(line)
        if number > _LAST_ROW or looked_at > (limits.rows + 1) * limits.columns:
            raise NoTable("rows", most=limits.rows)
        cells = _trimmed(line)
        if not cells:
            continue
        width = max(width, len(cells))
        if width > limits.columns:
            raise NoTable("columns", most=limits.columns)
        if headings is None:
            headings = tuple("" if cell is None else str(cell).strip() for cell in cells)
        elif len(rows) == limits.rows:
            raise NoTable("rows", most=limits.rows)
        else:  # values repeat, so each text is kept once
            rows.append((number, tuple(same.setdefault(c, c) if isinstance(c, str) else c for c in cells)))
    if headings is None or not rows:
        raise NoTable("empty")
    return Sheet(
        headings + ("",) * (width - len(headings)),
        tuple((number, cells + (None,) * (width - len(cells))) for number, cells in rows),
    )


def _trimmed(line: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return a row without what is empty at its end."""
    cells = [None if isinstance(cell, str) and not cell.strip() else cell for cell in line]
    while cells and cells[-1] is None:
        cells.pop()
    return tuple(cells)


def _text(content: bytes) -> str:
    """Return a file's text: UTF-16 if it says so, else UTF-8 with or without a mark, else CP949; raises NoTable."""
    encodings = ("utf-16",) if content.startswith(_UTF_16) else ("utf-8-sig", "cp949")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _BINARY.search(text):
            raise NoTable("text")
        return text
    raise NoTable("encoding")


def _csv(text: str) -> Iterator[list[str]]:
    """Yield the rows of a text whose cells are parted by what its first line has most of."""
    first = next((line for line in io.StringIO(text, newline=None) if line.strip()), "")
    separator = max(_SEPARATORS, key=first.count)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    except csv.Error:
        raise NoTable("text") from None


def _excel(content: bytes, limits: Limits) -> Iterator[list[Cell]]:
    """Yield the rows of a workbook's first sheet, once it is known that it does not unpack to too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise NoTable("excel") from None
    if unpacked > limits.unpacked:
        raise NoTable("unpacked", most=limits.unpacked // _MEGABYTE)
    try:
        yield from _first_sheet(content)
    except Exception:  # noqa: BLE001  openpyxl says nowhere what a broken workbook may raise
        raise NoTable("excel") from None


def _first_sheet(content: bytes) -> Iterator[list[Cell]]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()  # what a file says of its own size need not be so
    for line in sheet.iter_rows(values_only=True):
        yield [_cell(value) for value in line]


def _cell(value: Any) -> Cell:
    """Return a cell of Excel as a plain value: a moment at midnight is a day, a number without a fraction is whole."""
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            return int(value) if value.is_integer() else value
        case datetime():
            return value.date() if (value.hour, value.minute, value.second) == (0, 0, 0) else value.isoformat(" ")
        case date():
            return value
        case _:
            return str(value)


def _whole(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{1,9}", text) else None

"""Past projects to take away, as CSV, Excel and GeoJSON: typed, in a language's words, no cell a formula."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from kcity.record.places import line
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Text
from kcity.rulebook.projects import Project
from kcity.rulebook.words import Words

Cell: TypeAlias = str | int | float | None
"""What a cell holds; None where no source states it."""

TEXT, WHOLE, DEGREES = "@", "#,##0", "0.0000"
COLUMNS: Mapping[str, str] = {
    "id": TEXT,
    "year": "0",
    "call": "0",
    "track": TEXT,
    "line": TEXT,
    "place": TEXT,
    "kind": TEXT,
    "country-code": TEXT,
    "country": TEXT,
    "title": TEXT,
    "sectors": TEXT,
    "deliverables": TEXT,
    "host": TEXT,
    "partner": TEXT,
    "funding-least": WHOLE,
    "funding-most": WHOLE,
    "funding-of": TEXT,
    "status": TEXT,
    "latitude": DEGREES,
    "longitude": DEGREES,
    "confidence": TEXT,
    "sources": TEXT,
    "doubts": TEXT,
    "note": TEXT,
}
"""The columns in their order, each with how Excel shows it."""

_FORMULA = re.compile(r"^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]")
"""How a text begins that a spreadsheet may take for a formula, also in full-width signs."""

_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Signs that XML, and so an Excel file, cannot hold."""

_WIDEST = 60


def rows(book: Rulebook, projects: Iterable[Project], say: Words) -> list[dict[str, Cell]]:
    """Return projects as rows: a cell for each column, by the column's name."""
    return [_row(book, project, say) for project in projects]


def headings(say: Words) -> list[str]:
    """Return the columns' names in a language."""
    return [say(f"table-{column}") for column in COLUMNS]


def as_csv(table: Sequence[Mapping[str, Cell]], say: Words) -> bytes:
    """Return rows as CSV (RFC 4180) with a byte order mark, by which Excel knows UTF-8."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(map(harmless, headings(say)))
    writer.writerows([harmless(row[column]) for column in COLUMNS] for row in table)
    return written.getvalue().encode("utf-8-sig")


def harmless(cell: Cell) -> Cell:
    """Return a cell that a spreadsheet reads as it is: a text like a formula gets an apostrophe before it."""
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.search(cell) else cell


def storable(text: str) -> str:
    """Return a text without the signs that an Excel file cannot hold."""
    return _NO_TEXT.sub("", text)


def as_excel(table: Sequence[Mapping[str, Cell]], say: Words) -> bytes:
    """Return rows as an Excel workbook: numbers as numbers, texts as texts whatever they begin with, filters on top."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_sheet()
    sheet.title = say("table-sheet")
    for n, (column, shown_as) in enumerate(COLUMNS.items(), 1):
        cells = [say(f"table-{column}"), *(row[column] for row in table)]
        for at, value in enumerate(cells, 1):
            cell = sheet.cell(at, n)
            if isinstance(value, str):
                cell.value = storable(value)
                cell.data_type = "s"  # a text, also where it begins like a formula
            else:
                cell.value = value
            cell.number_format = shown_as if at > 1 else TEXT
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            cell.font = Font(bold=at == 1)
        widest = max(len(str(value or "")) for value in cells)
        sheet.column_dimensions[get_column_letter(n)].width = min(widest, _WIDEST) + 3
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def as_geojson(table: Sequence[Mapping[str, Cell]]) -> bytes:
    """Return rows as GeoJSON (RFC 7946): longitude before latitude; a project that lies nowhere has no geometry."""
    features = [{"type": "Feature", "id": row["id"], "geometry": _point(row), "properties": dict(row)} for row in table]
    whole = {"type": "FeatureCollection", "features": features}
    return json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8")


def _point(row: Mapping[str, Cell]) -> dict[str, object] | None:
    if row["longitude"] is None or row["latitude"] is None:
        return None
    return {"type": "Point", "coordinates": [row["longitude"], row["latitude"]]}


def _row(book: Rulebook, project: Project, say: Words) -> dict[str, Cell]:
    named = _namer(book, say)

    def text(said: Text | None) -> str | None:
        return said[say.language] if said else None

    return {
        "id": project.id,
        "year": project.label,
        "call": project.call,
        "track": book.editions[project.call].tracks[project.track].name[say.language],
        "line": say(f"line-{line(book, project)}"),
        "place": text(project.place),
        "kind": say(f"table-kind-{project.place_kind}") if project.place_kind else None,
        "country-code": project.country,
        "country": say.country(project.country) if project.country else None,
        "title": text(project.title),
        "sectors": named("sectors", project.sectors),
        "deliverables": named("deliverable", project.deliverables),
        "host": text(project.host),
        "partner": text(project.partner),
        "funding-least": project.funding_least,
        "funding-most": project.funding_most,
        "funding-of": say(f"table-funding-of-{project.funding_kind}") if project.funding_kind else None,
        "status": text(project.status),
        "latitude": project.lat,
        "longitude": project.lon,
        "confidence": say(f"cities-{project.confidence}"),
        "sources": "; ".join(_source(book, name, say) for name in project.sources),
        "doubts": "; ".join(name.upper() for name in project.doubts) or None,
        "note": text(project.note),
    }


def _namer(book: Rulebook, say: Words) -> Callable[[str, Sequence[str]], str | None]:
    """Return what joins the names of a question's values; None where there are none."""
    return lambda question, ids: "; ".join(book.questions[question].values[each][say.language] for each in ids) or None


def _source(book: Rulebook, name: str, say: Words) -> str:
    """Return a source by its title, and its address unless it is weak."""
    source = book.sources[name]
    title = f"{source.title[say.language]} ({name})"
    return title if source.weak or not source.url else f"{title} {source.url}"

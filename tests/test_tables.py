"""The list to take away, read back by others than its writer: whole, typed, and never a formula."""

import io
from itertools import islice

import geojson
import pandas as pd
import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from kcity.handout.tables import COLUMNS, as_csv, as_excel, as_geojson, harmless, headings, rows
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK

EN = words("en")
ROWS = rows(BOOK, BOOK.projects, EN)
SLY = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1", '=HYPERLINK("x")']


def with_sly(text):
    """Return one row whose note begins like a formula."""
    return [dict(ROWS[0]) | {"note": text}]


@pytest.mark.parametrize("language", WRITTEN)
def test_a_csv_is_read_back_whole(language):
    say = words(language)
    table = rows(BOOK, BOOK.projects, say)
    written = as_csv(table, say)
    back = pd.read_csv(io.BytesIO(written), encoding="utf-8-sig")

    assert written.startswith(b"\xef\xbb\xbf")
    assert list(back.columns) == headings(say)
    assert list(back[say("table-id")]) == [project.id for project in BOOK.projects]
    assert list(back[say("table-title")]) == [project.title[language] for project in BOOK.projects]
    assert back[say("table-latitude")].dropna().tolist() == [each.lat for each in BOOK.projects if each.lat is not None]


@pytest.mark.parametrize("sly", SLY)
def test_no_cell_of_a_csv_begins_like_a_formula(sly):
    back = pd.read_csv(io.BytesIO(as_csv(with_sly(sly), EN)), encoding="utf-8-sig")

    assert back[EN("table-note")][0].startswith("'")


@pytest.mark.parametrize("plain", ["Bogotá", "a=b", "1+1", -12.5, 0, None, ""])
def test_what_is_no_formula_stays_as_it_is(plain):
    assert harmless(plain) == plain


def test_an_excel_file_is_read_back_with_its_types_by_another_reader():
    [header, *cells] = CalamineWorkbook.from_filelike(io.BytesIO(as_excel(ROWS, EN))).get_sheet_by_index(0).to_python()
    first = dict(zip(COLUMNS, cells[0], strict=True))

    assert header == headings(EN)
    assert len(cells) == len(BOOK.projects)
    assert first["year"] == 2020
    assert first["latitude"] == BOOK.projects[0].lat
    assert first["title"] == BOOK.projects[0].title.en
    assert {type(row[list(COLUMNS).index("funding-most")]) for row in cells} <= {float, int, str}
    assert all(row[list(COLUMNS).index("host")] == "" for row in cells if not BY_ID[row[0]].host)


BY_ID = {project.id: project for project in BOOK.projects}


def test_an_excel_file_opens_with_its_header_frozen_and_filters_on():
    sheet = load_workbook(io.BytesIO(as_excel(ROWS, EN))).active

    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == sheet.dimensions
    assert sheet.title == EN("table-sheet")
    assert sheet["B2"].value == 2020
    assert isinstance(sheet["B2"].value, int)


@pytest.mark.parametrize("sly", [*SLY, "\x00=1"])
def test_no_cell_of_an_excel_file_is_a_formula(sly):
    sheet = load_workbook(io.BytesIO(as_excel(with_sly(sly), EN))).active
    [header, row] = islice(sheet.iter_rows(), 2)
    note = dict(zip(COLUMNS, row, strict=True))["note"]

    assert {cell.data_type for cell in (*header, *row)} <= {"s", "n"}
    assert note.data_type == "s"


def test_a_geojson_is_valid_and_every_point_is_longitude_before_latitude():
    back = geojson.loads(as_geojson(ROWS).decode("utf-8"))

    assert isinstance(back, geojson.FeatureCollection)
    assert back.is_valid
    assert [feature.id for feature in back.features] == [project.id for project in BOOK.projects]
    for feature, project in zip(back.features, BOOK.projects, strict=True):
        assert (feature.geometry is None) == (not project.is_named)
        if feature.geometry:
            assert feature.geometry.is_valid
            assert feature.geometry.coordinates == [project.lon, project.lat]
    assert "crs" not in back


def test_a_weak_source_is_named_without_its_address():
    weak = {name: source for name, source in BOOK.sources.items() if source.weak and source.url}
    cited = [row for row, project in zip(ROWS, BOOK.projects, strict=True) if set(project.sources) & set(weak)]

    assert cited
    assert not any(source.url in row["sources"] for row in cited for source in weak.values())


def test_every_project_s_sources_are_in_its_row():
    assert all(
        f"({name})" in row["sources"] for row, each in zip(ROWS, BOOK.projects, strict=True) for name in each.sources
    )

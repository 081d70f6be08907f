"""The briefing as a PowerPoint file: wide, editable, sourced, in one language or two, and it opens as it is."""

import io
import os
import re
import shutil
import subprocess
import zipfile
from datetime import date
from functools import cache

import pptx
import pytest
from lxml import etree
from PIL import Image
from pptx.oxml.ns import qn
from pptx.util import Inches

from kcity.handout.audience import Audience
from kcity.handout.picture import WORLD, around, map_png
from kcity.handout.powerpoint import powerpoint
from kcity.handout.slide import Mark
from kcity.handout.slides import slides
from kcity.rulebook.words import words
from tests.book import BOOK

TODAY = date(2026, 11, 26)
LINK = "https://example.org/check?lang=en&country=VN"
OFFICE = shutil.which("soffice")
FILES = {
    "en": (Audience(), ("en",), TODAY),
    "ko": (Audience(companies=True, sector="transport"), ("ko",), TODAY),
    "both": (Audience("VN"), ("en", "ko"), TODAY),
    "no-call": (Audience("FR"), ("en", "ko"), date(2027, 2, 1)),
}
EVERY = pytest.mark.parametrize("name", FILES)


@cache
def content(name: str) -> bytes:
    audience, languages, on = FILES[name]
    return powerpoint(BOOK, on, audience, None, languages, LINK)


def opened(name: str):
    return pptx.Presentation(io.BytesIO(content(name)))


def said(name: str) -> list[list]:
    """Return the slides that a file is to show, a list for each of its languages."""
    audience, languages, on = FILES[name]
    return [list(slides(BOOK, on, audience, None, words(language))) for language in languages]


def texts(shape) -> list[str]:
    return [paragraph.text for paragraph in shape.text_frame.paragraphs]


@EVERY
def test_every_slide_has_its_title_lines_and_table_as_text(name):
    shown = opened(name).slides
    for decks in zip(*said(name), strict=True):
        slide = shown[[each.id for each in said(name)[0]].index(decks[0].id)]
        tables = [shape.table for shape in slide.shapes if shape.has_table]
        in_cells = "\n".join(cell.text for table in tables for row in table.rows for cell in row.cells)

        assert texts(slide.shapes.title) == [deck.title for deck in decks]
        for deck in decks:
            if deck.lines:
                assert set(deck.lines) <= set(texts(slide.placeholders[1]))
            for row in deck.table.rows if deck.table else ():
                assert all(cell in in_cells for cell in row)


@EVERY
def test_the_notes_hold_what_to_say_and_every_source(name):
    for number, slide in enumerate(opened(name).slides):
        notes = slide.notes_slide.notes_text_frame.text
        for deck, language in zip(said(name), FILES[name][1], strict=True):
            assert all(" ".join(each.split()) in notes for each in deck[number].notes)
            for source in deck[number].sources:
                assert " ".join(BOOK.sources[source].title[language].split()) in notes
        assert [s.url for s in BOOK.sources.values() if s.weak and s.url and s.url in notes] == []


@EVERY
def test_the_charts_can_be_edited_and_leave_gaps(name):
    charts = [shape.chart for slide in opened(name).slides for shape in slide.shapes if shape.has_chart]
    wanted = [slide.chart for slide in said(name)[0] if slide.chart]

    assert len(charts) == len(wanted) == 2
    for chart, values in zip(charts, wanted, strict=True):
        assert [tuple(series.values) for series in chart.plots[0].series] == [each.values for each in values.series]
        assert list(chart.plots[0].categories) == list(values.categories)
        assert chart.part.chart_workbook.xlsx_part is not None


@EVERY
def test_pictures_and_charts_say_what_they_show(name):
    shapes = [shape for slide in opened(name).slides for shape in slide.shapes]
    seen = [each for each in shapes if each.has_chart or each.shape_type == pptx.enum.shapes.MSO_SHAPE_TYPE.PICTURE]

    assert len(seen) == 5
    assert all(each._element._nvXxPr.cNvPr.get("descr", "").strip() for each in seen)


@EVERY
def test_shapes_have_ids_of_their_own_and_those_without_a_word_are_passed_over(name):
    for slide in opened(name).slides:
        ids = [each.get("id") for each in slide._element.iter("{*}cNvPr")]
        silent = [shape for shape in slide.shapes if shape.has_text_frame and not shape.text_frame.text]

        assert len(ids) == len(set(ids))
        assert silent
        assert all("decorative" in etree.tostring(shape._element, encoding="unicode") for shape in silent)


@EVERY
def test_it_is_wide_small_numbered_and_names_no_author(name):
    shown = opened(name)
    about = shown.core_properties

    assert (shown.slide_width, shown.slide_height) == (Inches(13.333), Inches(7.5))
    assert len(content(name)) < 1_000_000
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")
    assert about.title
    for slide in shown.slides:
        xml = etree.tostring(slide._element, encoding="unicode")
        assert 'type="slidenum"' in xml
        assert words(FILES[name][1][0])("slides-independent") in xml
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.left + shape.width <= shown.slide_width + 9525
            assert shape.top + shape.height <= shown.slide_height


@EVERY
def test_windows_and_macos_choose_their_own_korean_font(name):
    with zipfile.ZipFile(io.BytesIO(content(name))) as archive:
        themes = [each for each in archive.namelist() if "theme/theme" in each]
        xml = {each: archive.read(each) for each in archive.namelist() if each.endswith(".xml")}
        assert not [each for each in archive.namelist() if "thumbnail" in each or "printerSettings" in each]

    assert themes
    for theme in themes:
        fonts = etree.fromstring(xml[theme]).iter(qn("a:majorFont"), qn("a:minorFont"))
        assert [each.find(qn("a:ea")).get("typeface") for each in fonts] == ["", ""]
    slides_xml = b"".join(text for each, text in xml.items() if each.startswith("ppt/slides/"))
    assert b"<a:ea " not in slides_xml


def test_both_languages_stand_in_one_file_each_marked_as_such():
    slide = opened("both").slides[1]
    runs = [run for shape in slide.shapes if shape.has_text_frame for run in shape._element.iter(qn("a:rPr"))]

    assert {run.get("lang") for run in runs} >= {"en-GB", "ko-KR"}


def test_the_last_slide_carries_the_code_only_where_there_is_a_link():
    def pictures(link):
        file = powerpoint(BOOK, TODAY, Audience(), None, ("en",), link)
        last = pptx.Presentation(io.BytesIO(file)).slides[-1]
        return [each for each in last.shapes if each.shape_type == pptx.enum.shapes.MSO_SHAPE_TYPE.PICTURE]

    assert len(pictures(LINK)) == 1
    assert pictures(None) == []


MARK = Mark("kcn-2021-10", -76.6, 39.3, "demonstration", "Baltimore", stands_out=True)


def colour_at(png: bytes, window, lon: float, lat: float) -> tuple[int, ...]:
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    x, y = window.at(lon, lat, picture.width)
    return picture.getpixel((round(x), round(y)))


def test_the_map_shows_land_sea_and_the_mark():
    png = map_png((MARK,), WORLD, None, 1000)

    assert colour_at(png, WORLD, MARK.lon, MARK.lat) == (0xDE, 0x34, 0x12)
    assert colour_at(png, WORLD, -40, 30) == (255, 255, 255)
    assert max(colour_at(png, WORLD, 100, 60)) < 240


def test_a_country_is_tinted_on_the_map_around_a_project():
    window = around(MARK, 1.2)
    png = map_png((MARK,), window, "US", 600)
    red, _, blue = colour_at(png, window, -78, 41)

    assert blue > red + 20
    assert abs(window.at(MARK.lon, MARK.lat, 600)[0] - 300) < 1
    assert abs(Image.open(io.BytesIO(png)).height - 500) <= 1


def test_libreoffice_opens_it_slide_by_slide(tmp_path):
    if OFFICE is None:
        if os.environ.get("CI") == "true":
            pytest.fail("LibreOffice is not installed")
        pytest.skip("LibreOffice is not installed")
    file = tmp_path / "briefing.pptx"
    file.write_bytes(content("both"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, file],
        check=True,
        capture_output=True,
        timeout=120,
    )
    text = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "briefing.pdf", "-"], check=True, capture_output=True, text=True
    ).stdout
    pages = text.removesuffix("\f").split("\f")

    assert len(pages) == 9
    for page, slide in zip(pages, said("both")[-1], strict=True):
        assert re.sub(r"\s", "", slide.title)[:12] in re.sub(r"\s", "", page)

"""A table put on the page by a real browser, and its results taken away."""

import io

import pytest
from openpyxl import load_workbook
from playwright.sync_api import expect

from kcity.rulebook.words import words

pytestmark = pytest.mark.browser

TABLE = "applicant,purpose,country,name\nlocal-government,plan-city,VN,하노이\nuniversity,plan-city,PE,=1+1\nx,,,C\n"


@pytest.mark.parametrize(
    ("lang", "limit"), [("en", "20MB per file"), pytest.param("ko", "20MB 이하", marks=pytest.mark.long)]
)
def test_a_table_goes_up_and_its_results_come_down(warm, open_tab, tmp_path, lang, limit):
    say = words(lang)
    tab = open_tab(f"{warm}/many?lang={lang}", locale="en-GB")
    expect(tab.get_by_text(limit, exact=False)).to_be_visible()
    source = tmp_path / "table.csv"
    source.write_text(TABLE, encoding="utf-8-sig")
    tab.locator("input[type=file]").set_input_files(source)

    expect(tab.get_by_role("heading", name=say("many-result"), exact=True)).to_be_visible()
    expect(tab.get_by_text(say("many-rows", count=3))).to_be_visible()
    with tab.expect_download() as download:
        tab.locator(".st-key-many-xlsx button").click()
    results = load_workbook(io.BytesIO(download.value.path().read_bytes()))[say("many-sheet-results")]
    assert [results.cell(row, 4).value for row in (2, 3, 4)] == ["하노이", "=1+1", "C"]
    assert results.cell(3, 4).data_type == "s"

    tab.locator(".st-key-many-delete button").click()
    expect(tab.get_by_role("heading", name=say("many-result"), exact=True)).to_have_count(0)


def test_a_file_that_is_too_large_is_refused_in_korean(warm, open_tab, tmp_path):
    tab = open_tab(f"{warm}/many?lang=ko", locale="en-GB")
    source = tmp_path / "large.csv"
    source.write_bytes(b"applicant\n" + b"university\n" * 2_000_000)
    tab.locator("input[type=file]").set_input_files(source)

    expect(tab.get_by_text(words("ko")("leftover-too-large"))).to_be_visible()


@pytest.mark.parametrize("lang", ["ko", pytest.param("es", marks=pytest.mark.long)])
def test_a_case_that_is_too_large_or_of_another_kind_is_refused_in_the_visitors_language(warm, open_tab, lang):
    say = words(lang)
    tab = open_tab(f"{warm}/check?lang={lang}&applicant=university", locale="en-GB")
    tab.locator(".st-key-take-load button").first.click()
    place = tab.locator("input[type=file]")

    place.set_input_files({"name": "a.json", "mimeType": "application/json", "buffer": b" " * 1_100_000})
    expect(tab.get_by_text(say("case-size"))).to_be_visible()
    place.set_input_files({"name": "a.zip", "mimeType": "application/zip", "buffer": b"PK"})
    refused = say("leftover-wrong-kind").replace("…", "application/zip")
    expect(tab.get_by_text(refused)).to_be_visible()

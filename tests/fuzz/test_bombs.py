"""Small inputs that ask for much: each is answered soon and within bounds, by a process that may take no more."""

import io
import json
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from kcity.handout.case import LARGEST, NoCase, read_case
from kcity.handout.screening import Limits, NoTable, read_sheet
from kcity.rulebook import DataError
from kcity.rulebook.reading import read_text
from kcity.rulebook.words import words
from tests.book import BOOK

ROOT = Path(__file__).parents[2]
SMALL = Limits(rows=100, columns=20)
SOON = 30.0
"""Seconds that one may take on a crowded machine."""

NAMESPACE = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
HEAD = b'<row r="1"><c r="A1" t="inlineStr"><is><t>country</t></is></c></row>'
LAUGHS = b'<!DOCTYPE a [<!ENTITY l0 "lol">%s]>' % b"".join(
    b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10)
)
OUTSIDE = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def workbook(rows: bytes, doctype: bytes = b"", shared: bytes | None = None) -> bytes:
    """Return a workbook whose first sheet, or whose shared texts, are XML of any kind."""
    plain, packed = io.BytesIO(), io.BytesIO()
    book = Workbook()
    book.active.append(["country"])
    book.save(plain)
    sheet = b'<?xml version="1.0"?>%s<worksheet %s><sheetData>%s</sheetData></worksheet>' % (doctype, NAMESPACE, rows)
    with zipfile.ZipFile(plain) as parts, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as whole:
        for name in parts.namelist():
            content = {"xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": shared}.get(name)
            whole.writestr(name, parts.read(name) if content is None else content)
    return packed.getvalue()


def lying(content: bytes) -> bytes:
    """Return a zip whose directory says that its largest part is small."""
    with zipfile.ZipFile(io.BytesIO(content)) as whole:
        largest = max(part.file_size for part in whole.infolist())
    return content.replace(largest.to_bytes(4, "little"), (10).to_bytes(4, "little"))


TABLES = {
    "a row that lies far away": workbook(HEAD + b'<row r="99999999999"><c r="A1"><v>1</v></c></row>'),
    "a row that Excel has": workbook(HEAD + b'<row r="1048577"><c r="A1"><v>1</v></c></row>'),
    "columns that lie far away": workbook(HEAD + b'<row><c r="XFD1"><v>1</v></c></row>' * 50),
    "empty columns that lie far away": workbook(HEAD + b'<row><c r="XFD1"/></row>' * 5_000),
    "a column beyond all": workbook(HEAD + b'<row><c r="ZZZZZZZ1"><v>1</v></c></row>'),
    "a billion laughs": workbook(HEAD + b'<row><c r="A2" t="inlineStr"><is><t>&l9;</t></is></c></row>', LAUGHS),
    "a file of the machine": workbook(b'<row><c t="inlineStr"><is><t>&x;</t></is></c></row>' * 2, OUTSIDE),
    "depth without end": workbook(b"<a>" * 50_000 + b"</a>" * 50_000),
    "a number without end": workbook(HEAD + b"<row><c><v>" + b"9" * 100_000 + b"</v></c></row>"),
    "a day beyond all": workbook(HEAD + b'<row><c t="d"><v>99999-99-99</v></c></row>'),
    "a zip that lies": lying(workbook(HEAD + b"<row/>" * 100_000)),
    "a zip of a zip": b"PK\x03\x04" + workbook(HEAD),
    "no sheet": b"PK\x05\x06" + b"\x00" * 18,
    "lines of nothing": b"country\n" + b",\n" * 2_000_000,
    "a line without end": b"country\n" + b"," * 2_000_000,
    "a quote without end": b'country\n"' + b"a" * 2_000_000,
}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_that_asks_for_much_is_refused_soon(name):
    began = time.perf_counter()
    with pytest.raises(NoTable) as refused:
        read_sheet(TABLES[name], SMALL)

    assert time.perf_counter() - began < SOON
    assert len(TABLES[name]) < 5_000_000
    assert "root:" not in refused.value.said(words("en"))


def test_what_unpacks_to_more_than_a_table_may_have_is_not_unpacked():
    content = workbook(b"A" * 200_000_000)

    assert len(content) < 300_000
    with pytest.raises(NoTable, match="unpacked"):
        read_sheet(content)


WATCHED = """import resource, subprocess, sys
code = subprocess.run(sys.argv[1:], capture_output=True).returncode
print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"""
"""Runs a command and says how it ended and the most memory that it took, whatever else this process has run."""


def test_a_process_that_screens_takes_no_more_than_its_share(tmp_path):
    (tmp_path / "in").write_bytes(TABLES["a row that lies far away"])
    command = [sys.executable, "-m", "kcity", "screen", str(tmp_path / "in"), str(tmp_path / "out.csv"), "--gently"]
    ran = subprocess.run(
        [sys.executable, "-c", WATCHED, *command], cwd=ROOT, capture_output=True, text=True, timeout=300, check=True
    )
    code, most = map(int, ran.stdout.split())

    assert code == 2
    assert not (tmp_path / "out.csv").exists()
    assert most < 1_000_000  # kilobytes


YAML = {
    "aliases of aliases": "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(9)),
    "a scalar without end": "a: " + "x" * 3_000_000 + "\nb: [",
    "keys without end": "".join(f"key{n}: {n}\n" for n in range(50_000)) + "key1: 2\n",
    "a key without end": "k" * 1_000_000 + ": 1\n- 2\n",
    "brackets without end": "a: " + "[" * 500_000,
    "question marks without end": "? " * 200_000,
    "digits without end": "year: " + "9" * 1_000_000 + "\nyear: 2",
    "signs that say how to write": "a: \u202e\u200b\ufeffb\n" * 2,
    "NUL": "a: \x00\n",
    "half a letter": "a: \ud800\n",
    "tags without end": "!!a " * 20_000,
    "documents without end": "--- a\n" * 100_000,
}


@pytest.mark.parametrize("name", YAML)
def test_a_data_file_that_asks_for_much_is_refused_soon(name):
    began = time.perf_counter()
    with pytest.raises(DataError) as refused:
        read_text(YAML[name], "bomb.yaml")

    assert time.perf_counter() - began < SOON
    assert all(len(str(problem)) < 1_000 for problem in refused.value.problems[:10])


CASES = {
    "depth without end": b'{"a":' * 100_000,
    "brackets in a text": b'{"applicant": "' + b"[" * 500_000 + b'"',
    "digits without end": b'{"answers": {"amount": ' + b"9" * 1_000_000 + b", }}",
    "answers without end": json.dumps({"answers": {f"q{n}": 1 for n in range(20_000)}}).encode(),
    "one byte too many": b" " * LARGEST + b"{",
    "quotes without end": b'{"' + b'\\"' * 400_000,
}


@pytest.mark.parametrize("name", CASES)
def test_a_case_that_asks_for_much_is_refused_soon(name):
    began = time.perf_counter()
    with pytest.raises(NoCase) as refused:
        read_case(BOOK, CASES[name])

    assert time.perf_counter() - began < SOON
    assert len(refused.value.said(words("en"))) < 300

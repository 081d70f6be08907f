"""`python -m kcity screen`: a table in, files out, what is wrong on standard error."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kcity.__main__ import main

ROOT = Path(__file__).parents[1]
TABLE = "주관기관,목적,국가,기관명\n시·주 등 지방정부,plan-city,베트남,하노이\nsomebody,plan-city,VN,B\n"
DAY = ("--on", "2026-11-26")


@pytest.fixture
def source(tmp_path) -> Path:
    file = tmp_path / "in.csv"
    file.write_bytes(TABLE.encode("cp949"))
    return file


def test_a_table_comes_back_in_every_form_asked_for(source, capsys):
    targets = [source.with_name(name) for name in ("out.csv", "out.XLSX", "out.json")]

    assert main(["screen", str(source), *map(str, targets), *DAY, "--link", "https://k.example"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("2 proposals were screened.\n2026 Planning:")
    assert 'row 3, 주관기관: "somebody" is not possible; allowed: central-government' in said.err

    head, first, second = csv.reader(targets[0].read_text(encoding="utf-8-sig").splitlines())
    assert head[:4] == TABLE.splitlines()[0].split(",")
    assert first[3:5] == ["하노이", ""]
    assert second[4] == "주관기관"
    assert first[-1] == "https://k.example/check?lang=en&applicant=local-government&purpose=plan-city&country=VN"
    assert load_workbook(targets[1]).sheetnames == ["Results", "Problems", "About"]
    assert json.loads(targets[2].read_text(encoding="utf-8"))["rows"] == 2
    assert not list(source.parent.glob("*.part"))


def test_it_speaks_korean(source, capsys):
    target = source.with_name("out.csv")

    assert main(["screen", str(source), str(target), "--lang", "ko", *DAY]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("제안 2건을 확인했습니다.")
    assert "3행 주관기관" in said.err
    assert "계획수립형: 상태" in target.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("content", [b"", b"name\nx\n", b"\xff\xff\xff", b"PK\x03\x04"])
def test_what_is_no_table_is_refused_and_nothing_is_written(source, content, capsys):
    source.write_bytes(content)
    target = source.with_name("out.csv")

    assert main(["screen", str(source), str(target)]) == 2
    assert capsys.readouterr().err.strip()
    assert not target.exists()


def test_a_file_that_is_not_there_is_refused(source, capsys):
    assert main(["screen", str(source.with_name("none.csv")), str(source.with_name("out.csv"))]) == 2
    assert "none.csv" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["in.csv"], ["in.csv", "out.txt"], ["in.csv", "out.csv", "--on", "yesterday"]])
def test_unusable_arguments_leave_with_2(arguments, capsys):
    with pytest.raises(SystemExit) as left:
        main(["screen", *arguments])

    assert left.value.code == 2
    assert capsys.readouterr().err


def test_a_gentle_screening_tells_how_far_it_is(source):
    command = [sys.executable, "-m", "kcity", "screen", str(source), str(source.with_name("o.csv")), "--gently"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)

    assert "2/4" in done.stdout.splitlines()

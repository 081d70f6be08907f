"""A museum of broken data files: one mistake each, in a copy of the real data, and the words its message must hold.

An exhibit in bad_data/ names the file it breaks and either a text to replace (it stands there once), the whole new
text, or that the file is gone. `says` lists words of the message; where the broken file has a line that ends in
"# here", the message must name that line. `loads: yes` marks what looks odd and is right.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kcity.rulebook import DataError, data_folder, load
from kcity.rulebook.reading import read, read_text

ROOT = Path(__file__).parents[1]
MUSEUM = Path(__file__).parent / "bad_data"
EXHIBITS = sorted(file.stem for file in MUSEUM.glob("*.yaml"))
KEYS = {"file", "encoding", "gone", "whole", "replace", "with", "says", "loads"}
HERE = "# here"


@pytest.fixture
def data(tmp_path):
    """A copy of the real data, without the map, which nobody reads here."""
    return shutil.copytree(data_folder(), tmp_path / "data", ignore=shutil.ignore_patterns("*.geojson"))


@pytest.mark.parametrize("name", EXHIBITS)
def test_a_broken_file_says_where_and_what(name, data):
    exhibit = read(MUSEUM / f"{name}.yaml").data
    place = break_file(data, exhibit)

    if "loads" in exhibit:
        assert load(data).editions
        return
    with pytest.raises(DataError) as caught:
        load(data)

    assert [words for words in [*place, *exhibit["says"]] if words not in str(caught.value)] == [], str(caught.value)


def break_file(data, exhibit):
    """Make an exhibit's mistake in a copy of the data; return the place that the message must name, if it is known."""
    assert set(exhibit) <= KEYS
    file = data / exhibit["file"]
    if "gone" in exhibit:
        file.unlink()
        return []
    text = exhibit.get("whole", file.read_text(encoding="utf-8"))
    if "replace" in exhibit:
        assert text.count(exhibit["replace"]) == 1, f"{file.name} has changed: choose another text to replace"
        text = text.replace(exhibit["replace"], exhibit["with"])
    file.write_bytes(text.encode(exhibit.get("encoding", "utf-8"), errors="replace"))
    return [f"{file.name}:{n}" for n, line in enumerate(text.split("\n"), 1) if line.endswith(HERE)]


def test_every_exhibit_either_says_something_or_loads():
    unclear = [
        name for name in EXHIBITS if ("says" in (exhibit := read(MUSEUM / f"{name}.yaml").data)) == ("loads" in exhibit)
    ]

    assert unclear == []


def test_the_museum_is_well_stocked():
    assert len(EXHIBITS) >= 60


def test_every_plain_value_is_text():
    words = ["NO", "on", "off", "yes", "12:30", "1.10", "0x10", "1_000", "~", "null", "2024-01-01", ".inf", "=", "1e3"]

    assert read_text("\n".join(f"- {word}" for word in words), "words.yaml").data == words


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, "[" * 100_000 + "]" * 100_000, "{a: " * 100_000, "- " * 100_000, "? " * 100_000],
    ids=["open lists", "lists", "mappings", "lists in lines", "keys"],
)
def test_nesting_without_end_does_not_end_the_process(text):
    with pytest.raises(DataError) as caught:
        read_text(text, "deep.yaml")

    assert "more than 40 levels" in str(caught.value)


def test_half_a_letter_is_named_by_its_line():
    with pytest.raises(DataError) as caught:
        read_text("a: 1\nb: \ud800\n", "half.yaml")

    assert str(caught.value).startswith("half.yaml:2: found half a letter")


def test_several_broken_files_are_all_reported(data):
    spoil(data / "editions" / "2020.yaml", "year: 2020", "yaer: 2020")
    spoil(data / "editions" / "2024.yaml", "value: 2024-03-19", "value: 2024-13-01")
    spoil(data / "questions.yaml", "kind: country", "kind: place")
    spoil(data / "doubts.yaml", "chosen: by-track", "chosen:")
    (data / "sources.yaml").write_text("sources: [", encoding="utf-8")

    with pytest.raises(DataError) as caught:
        load(data)

    named = {problem.file for problem in caught.value.problems}
    assert named == {"2020.yaml", "2024.yaml", "questions.yaml", "doubts.yaml", "sources.yaml"}


def test_an_edition_that_cannot_be_read_hides_no_problem_of_another(data):
    spoil(data / "editions" / "2024.yaml", "value: 2024-03-19", "value: 2024-13-01")
    spoil(data / "editions" / "2026.yaml", "sources: [fnnews-20260206]", "sources: [fnnews-2026]")

    with pytest.raises(DataError) as caught:
        load(data)

    assert [(problem.file, problem.found) for problem in caught.value.problems] == [
        ("2024.yaml", "'2024-13-01'"),
        ("2026.yaml", "'fnnews-2026'"),
    ]


def spoil(file, before, after):
    """Replace a text that is in a file, once."""
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def validate(folder):
    """Run the command on a data folder."""
    return subprocess.run(
        [sys.executable, "-m", "kcity", "validate"],
        cwd=ROOT,
        env=os.environ | {"KCITY_DATA": str(folder), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_validate_prints_every_problem_and_exits_1(data):
    spoil(data / "editions" / "2024.yaml", "most: 600000000", "most: 6억원")
    spoil(data / "questions.yaml", "kind: country", "kind: place")

    ran = validate(data)

    assert ran.returncode == 1
    assert [line.split(":")[0] for line in ran.stdout.splitlines()] == ["2024.yaml", "questions.yaml"]
    assert "tracks.planning.funding.most: found '6억원'; expected a whole number in plain digits" in ran.stdout


def test_validate_says_one_line_of_the_real_data():
    ran = validate(data_folder())

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.count("\n") == 1
    assert ran.stdout.endswith("no problems\n")

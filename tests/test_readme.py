"""The README says what is so: editions, pages, commands and examples are compared with data and code."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kcity.outcome.sentence import band_words
from kcity.rulebook.model import Edition, Intake, Track
from kcity.rulebook.words import words
from tests.book import BOOK

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
SAY = words("en")
PAGES = sorted(file.stem for file in ROOT.glob("pages/*.py") if file.stem not in ("__init__", "frame"))


def row(edition: Edition) -> str:
    """Return an edition as its line in the table."""
    tracks = "<br>".join(
        f"{track.name.en}: {support(track)}, {intake(track.intake)}" for track in edition.tracks.values()
    )
    return f"| {edition.year} | {SAY.day(edition.announced.value)} | {tracks} |"


def support(track: Track) -> str:
    return band_words(track.funding, SAY) if track.funding else SAY("not-stated")


def intake(intake: Intake) -> str:
    opens = intake.opens.value
    return SAY.span(opens, intake.closes.value) if intake.closes else f"at any time from {SAY.day(opens)}"


def test_the_table_of_editions_is_that_of_the_data():
    assert re.findall(r"^\| 20\d\d \|.*$", README, flags=re.MULTILINE) == [row(e) for e in BOOK.editions.values()]


def test_every_page_is_named_with_its_address_and_no_other():
    listed = re.findall(r"^\| (.+) \| `/(\w*)` \|", README, flags=re.MULTILINE)

    assert sorted((stem or "start", name) for name, stem in listed) == [(stem, SAY(f"page-{stem}")) for stem in PAGES]


def test_every_command_is_named_and_no_other():
    told = subprocess.run(
        [sys.executable, "-m", "kcity", "--help"], cwd=ROOT, check=True, capture_output=True, encoding="utf-8"
    ).stdout
    [names] = set(re.findall(r"\{([a-z,-]+)\}", told))

    assert set(re.findall(r"python -m kcity ([a-z-]+)", README)) == set(names.split(","))


def examples() -> list[tuple[str, list[str]]]:
    """Return the commands shown with what they print, line by line."""
    blocks = re.findall(r"```console\n\$ (python -m kcity .*)\n((?:.*\n)*?)```", README)
    return [(command, [line for line in shown.splitlines() if line]) for command, shown in blocks]


@pytest.mark.parametrize(("command", "shown"), examples(), ids=lambda part: part if isinstance(part, str) else "")
def test_an_example_prints_what_is_shown(command, shown):
    run = subprocess.run(
        [sys.executable, *command.split()[1:]], cwd=ROOT, check=True, capture_output=True, encoding="utf-8"
    )
    printed = [line for line in run.stdout.splitlines() if line]

    assert shown
    assert shown[0] == printed[0]
    assert [line for line in shown if line not in (*printed, "…")] == []


def test_there_is_an_example():
    assert examples()


def test_what_the_readme_counts_is_what_there_is():
    assert "Seven editions" in README
    assert len(BOOK.editions) == 7
    assert "four of the 67 projects" in README
    assert len(BOOK.projects) == 67


@pytest.mark.parametrize("address", re.findall(r"\]\((?!https?:)([^)#]+)\)", README))
def test_every_link_within_the_repository_leads_somewhere(address):
    assert (ROOT / address).is_file()


@pytest.mark.parametrize("name", ["en", "ko"])
def test_the_pictures_are_there_and_small(name):
    picture = ROOT / "docs" / "screenshots" / f"check-{name}.png"

    assert picture.read_bytes()[1:4] == b"PNG"
    assert picture.stat().st_size < 250_000


def test_the_guide_to_the_data_explains_every_file():
    named = set(re.findall(r"`([\w./]+\.\w+|text/\w+/)`", GUIDE))
    files = {file.relative_to(ROOT / "data").as_posix() for file in (ROOT / "data").rglob("*") if file.is_file()}
    files = {re.sub(r"^(text/\w+/).*", r"\1", name) for name in files}
    editions = {f"editions/{year}.yaml" for year in BOOK.editions}

    assert {"editions/2020.yaml"} <= named
    assert files - named - editions - {"README.md"} == set()


def test_the_guide_to_the_data_explains_every_column():
    columns = (ROOT / "data" / "projects.csv").read_text(encoding="utf-8-sig").splitlines()[0].split(",")
    told = {column: {f"`{column}`", f"`{re.sub('(en|ko)$', '', column)}`"} for column in columns}

    assert [column for column, names in told.items() if not any(name in GUIDE for name in names)] == []


def test_the_rulebook_s_version_is_in_its_changelog():
    versions = (ROOT / "data" / "CHANGELOG.md").read_text(encoding="utf-8")

    assert re.findall(r"^## (\S+) \(\d{4}-\d\d-\d\d\)$", versions, flags=re.MULTILINE)[0] == BOOK.about.version

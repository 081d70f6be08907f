"""The JSON Schema of the editions: up to date, true of every edition, and strict where an editor should be."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from kcity.rulebook import data_folder
from kcity.rulebook.schema import edition_schema

ROOT = Path(__file__).parents[1]
SCHEMA = data_folder() / "edition.schema.json"
EDITIONS = sorted((data_folder() / "editions").glob("*.yaml"))


class AsAnEditor(yaml.SafeLoader):
    """Types values by YAML 1.2, as editors do: numbers and null, but no days and no yes."""

    yaml_implicit_resolvers = {  # noqa: RUF012  what the base class calls so
        first: [(tag, pattern) for tag, pattern in resolvers if tag.rpartition(":")[2] in ("int", "float", "null")]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


@pytest.fixture(scope="module")
def schema():
    Draft202012Validator.check_schema(edition_schema())
    return Draft202012Validator(edition_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def misfits(schema, text):
    """Return the key paths at which an edition's text breaks the schema."""
    wrong = schema.iter_errors(yaml.load(text, Loader=AsAnEditor))
    return [".".join(map(str, error.absolute_path)) for error in wrong]


def test_the_checked_in_schema_is_the_generated_one():
    printed = subprocess.run(
        [sys.executable, "-m", "kcity", "schema"], cwd=ROOT, check=True, capture_output=True
    ).stdout

    assert json.loads(printed) == edition_schema()
    assert SCHEMA.read_bytes() == printed, "run: python -m kcity schema > data/edition.schema.json"


@pytest.mark.parametrize("file", EDITIONS, ids=lambda file: file.stem)
def test_an_edition_keeps_to_the_schema(schema, file):
    assert misfits(schema, file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", EDITIONS, ids=lambda file: file.stem)
def test_an_editor_finds_the_schema(file):
    first = file.read_text(encoding="utf-8").splitlines()[0]
    start, _, named = first.partition("$schema=")

    assert start == "# yaml-language-server: "
    assert (file.parent / named).resolve() == SCHEMA.resolve()


@pytest.mark.parametrize(
    ("before", "after", "where"),
    [
        ("websites:", "website:", ""),
        ("year: 2024", "year: two thousand", "year"),
        ("value: 2024-03-19", "value: 2024-13-01", "tracks.demonstration.intake.closes.value"),
        ("planned: 2024-06", "planned: June", "tracks.planning.intake.receipts.0.decided"),
        ("most: 600000000", "most: -600000000", "tracks.planning.funding"),
        ("most: 600000000", "most: 6억원", "tracks.planning.funding"),
        ("events: not-stated", "events:", "events"),
        ("events: not-stated", "events: unknown", "events"),
        ("doubts: [c19]", "doubts: [c9]", "tracks.demonstration.intake.closes.doubts.0"),
        ("from: 2024-05-01", "first: 2024-05-01", "tracks.planning.intake.receipts.1"),
        ("about: prior-consultation", "about: consultation", "tracks.planning.requirements.prior-consultation.about"),
        (
            "[plan-city, plan-solution]",
            "[plan-city, plan-town]",
            "tracks.planning.requirements.purpose.rulings.0.when.purpose",
        ),
        (
            "{prior-consultation: [yes]}",
            "{consultation: [yes]}",
            "tracks.planning.requirements.prior-consultation.rulings.0.when",
        ),
    ],
)
def test_a_mistake_is_seen_while_typing(schema, before, after, where):
    text = (data_folder() / "editions" / "2024.yaml").read_text(encoding="utf-8")
    assert before in text

    assert where in misfits(schema, text.replace(before, after, 1))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("planned: 2024-06", "planned: 2024"),
        ("planned: 2024-06", "planned: not-stated"),
        ("{prior-consultation: [yes]}", "{prior-consultation: {only: [yes]}}"),
        ("clock: not-stated", "clock: 18:00"),
        ('as_printed: "Two projects"', "as_printed: 2"),
    ],
)
def test_what_the_reader_takes_is_taken_while_typing(schema, before, after):
    text = (data_folder() / "editions" / "2024.yaml").read_text(encoding="utf-8")
    assert before in text

    assert misfits(schema, text.replace(before, after, 1)) == []

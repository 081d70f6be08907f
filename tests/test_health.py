"""Readiness: /healthz says 200 only where the rulebook stands and a probe comes out right, and what is on disk."""

import asyncio
import json
import shutil
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest
from starlette.applications import Starlette

from kcity.api.health import health_route
from kcity.outcome.probe import probe
from kcity.rulebook import data_folder
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.shelf import Shelf
from kcity.rulebook.words import words
from tests.book import BOOK

NOW = date(2026, 11, 26)
SPOKEN = {language: words(language) for language in WRITTEN}


@pytest.fixture
def data(tmp_path, monkeypatch):
    """A copy of the data folder that is served in place of the project's own."""
    copy = shutil.copytree(data_folder(), tmp_path / "data")
    monkeypatch.setenv("KCITY_DATA", str(copy))
    return copy


@pytest.fixture
def shelf(data):
    kept = Shelf(lambda whole: probe(whole.book, whole.words, NOW))
    yield kept
    kept.close()


def asked(shelf, method="GET"):
    """Return status, headers and content of what /healthz answers."""
    sent = []

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": method, "path": "/healthz", "query_string": b"", "headers": []}
    asyncio.run(Starlette(routes=[health_route(shelf, lambda: NOW)])(scope, receive, send))
    start, *bodies = sent
    headers = {name.decode("ascii"): value.decode("ascii") for name, value in start["headers"]}
    return start["status"], headers, b"".join(each["body"] for each in bodies)


def spoil(file, before, after):
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def test_a_server_in_order_is_ready_and_says_what_it_serves(shelf, monkeypatch):
    monkeypatch.setenv("KCITY_RELEASE", "2026-11-26")
    status, headers, content = asked(shelf)
    said = json.loads(content)

    assert status == 200
    assert headers["cache-control"] == "no-store"
    assert len(said.pop("contents")) == 16
    assert said == {
        "status": "ready",
        "serving": BOOK.about.version,
        "release": "2026-11-26",
        "on_disk": "as-served",
        "problems": [],
        "probe": [],
    }


def test_head_is_answered_alike(shelf):
    assert asked(shelf, "HEAD")[0] == 200


def test_a_broken_file_on_disk_is_named_while_the_old_rulebook_is_served(shelf, data):
    before = json.loads(asked(shelf)[2])
    spoil(data / "editions" / "2026.yaml", "year: 2026", "year: 2026x")
    shelf.look()
    status, _, content = asked(shelf)
    said = json.loads(content)

    assert status == 200
    assert (said["status"], said["on_disk"]) == ("ready", "broken")
    assert (said["serving"], said["contents"]) == (before["serving"], before["contents"])
    assert [(each["file"], each["where"], each["found"]) for each in said["problems"]] == [
        ("2026.yaml", "year", "'2026x'")
    ]
    lines = (data / "editions" / "2026.yaml").read_text(encoding="utf-8").splitlines()
    assert lines[said["problems"][0]["line"] - 1] == "year: 2026x"


def test_a_server_that_never_had_a_rulebook_is_not_ready_until_the_file_is_mended(shelf, data):
    spoil(data / "sources.yaml", "\nsources:\n", "\nsauces:\n")
    status, _, content = asked(shelf)

    assert status == 503
    assert json.loads(content)["status"] == "not-ready"
    assert json.loads(content)["serving"] is None
    assert {each["file"] for each in json.loads(content)["problems"]} == {"sources.yaml"}

    spoil(data / "sources.yaml", "\nsauces:\n", "\nsources:\n")
    assert asked(shelf)[0] == 200


def test_a_server_whose_engine_fails_is_not_ready(shelf, monkeypatch):
    shelf.rulebook()

    def fails(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("kcity.api.health.probe", fails)
    status, _, content = asked(shelf)

    assert (status, json.loads(content)["probe"]) == (503, ["the engine raises ZeroDivisionError"])


def test_the_probe_finds_nothing_wrong_with_the_rulebook_on_any_edition_s_day():
    assert [said for year in BOOK.editions for said in probe(BOOK, SPOKEN, BOOK.day_of(year))] == []


def test_the_probe_notices_a_rulebook_that_takes_a_place_in_korea():
    edition = BOOK.editions[2026]
    track = edition.tracks["planning"]
    kept = {name: each for name, each in track.requirements.items() if "country" not in each.questions}
    assert len(kept) < len(track.requirements)
    lax = track.model_copy(update={"requirements": MappingProxyType(kept)})
    tracks = MappingProxyType(dict(edition.tracks) | {"planning": lax})
    editions = MappingProxyType(dict(BOOK.editions) | {2026: edition.model_copy(update={"tracks": tracks})})

    assert list(probe(replace(BOOK, editions=editions), SPOKEN, NOW)) == [
        "2026-03-17: planning takes a place in Korea",
        "2026-11-26: planning takes a place in Korea",
    ]


def test_a_language_that_says_nothing_is_noticed(monkeypatch):
    monkeypatch.setattr("kcity.outcome.probe.headline", lambda found, say: "" if say.language == "ko" else "words")

    assert [said.split(": ")[1] for said in probe(BOOK, SPOKEN, NOW)] == ["nothing is said in ko"] * 2

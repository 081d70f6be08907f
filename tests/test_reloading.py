"""Data files changed under a running server: it takes only what is in order, whole, and says what keeps it from more.

Also what a server writes down of its visitors: nothing.
"""

import asyncio
import json
import os
import re
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager
from types import SimpleNamespace
from urllib.request import Request, urlopen

import pytest

from kcity.rulebook import DataError, data_folder
from kcity.rulebook.files import data_files
from kcity.rulebook.served import missing, unreadable
from kcity.rulebook.shelf import LOOKS, Shelf
from kcity.rulebook.standing import stand, standing, take
from kcity.rulebook.words import Words, words
from tests.bench.session import connected
from tests.browser.real import free_port, serving

SECRETS = {"country": "TV", "amount": "7654321987", "submit-on": "2026-02-13", "sectors": "parking,culture"}
QUERY = "&".join(f"{name}={value}" for name, value in SECRETS.items())
LINK = "lang=en&submit-on=2026-02-01&made=2026-02-01&applicant=korean-company"
PATIENCE = 60

say = words("en")
SUMS = tuple(say.won(amount) for amount in (380_000_000, 390_000_000, 400_000_000))


def unescaped(drawn: str) -> str:
    """Return what was drawn without the signs that keep Markdown from seeing signs of its own."""
    return re.sub(r"\\+(?=[^\w\s])", "", drawn)


@pytest.fixture
def data(tmp_path, monkeypatch):
    """A copy of the data folder that is served in place of the project's own."""
    copy = shutil.copytree(data_folder(), tmp_path / "data")
    monkeypatch.setenv("KCITY_DATA", str(copy))
    yield copy
    stand(None)


def spoil(file, before, after):
    """Replace a text that is in a file, once."""
    text = file.read_text(encoding="utf-8")
    assert text.count(before) >= 1
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    late = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < late, "it never came true"
        time.sleep(0.1)


@contextmanager
def watched(shelf):
    shelf.rulebook()
    shelf.watch()
    yield shelf
    shelf.close()


def test_a_changed_file_is_taken_up_once_it_is_in_order_and_whole(data, monkeypatch):
    monkeypatch.setenv(LOOKS, "1")
    with watched(Shelf()) as shelf:
        before = shelf.rulebook()
        spoil(data / "editions" / "2026.yaml", "year: 2026", "year: 2026x")
        until(lambda: shelf.state().on_disk == "broken")
        assert shelf.rulebook() is before

        spoil(data / "text" / "en" / "outcome.ftl", "won = ", "won = KRW ")
        spoil(data / "editions" / "2026.yaml", "year: 2026x", "year: 2026")
        until(lambda: shelf.rulebook() is not before)
        assert shelf.state().on_disk == "as-served"
        assert words("en").won(7).startswith("KRW ")


def test_a_message_found_broken_after_the_start_takes_the_rulebook_down_until_it_is_mended(data, monkeypatch):
    monkeypatch.setenv(LOOKS, "1")
    spoil(data / "text" / "ko" / "outcome.ftl", "won = {", "won = {{")
    with watched(Shelf()) as shelf:
        until(lambda: shelf.state().serving is None)
        with pytest.raises(DataError) as caught:
            shelf.rulebook()
        assert {problem.file for problem in caught.value.problems} == {"ko/outcome.ftl"}

        spoil(data / "text" / "ko" / "outcome.ftl", "won = {{", "won = { {")
        spoil(data / "editions" / "2026.yaml", "\n", "\n\n")
        time.sleep(3)
        assert shelf.state().serving is None

        spoil(data / "text" / "ko" / "outcome.ftl", "won = { {", "won = {")
        until(lambda: shelf.state().serving is not None)
        assert shelf.state().problems == ()


def test_a_broken_message_of_a_translation_is_named_and_said_in_english(data):
    spoil(data / "text" / "vi" / "outcome.ftl", "won = {", "won = {{")
    with watched(Shelf()) as shelf:
        until(lambda: shelf.state().on_disk == "broken")
        assert {problem.file for problem in shelf.state().problems} == {"vi/outcome.ftl"}
        assert words("vi").won(7) == words("vi").own(words("en").won(7))


def test_what_is_broken_answers_wrongly_or_was_put_back_changes_nothing(data):
    wrong = []
    shelf = Shelf(lambda whole: wrong)
    before = shelf.rulebook()

    spoil(data / "text" / "ko" / "outcome.ftl", "won =", "won ~")
    shelf.look()
    assert shelf.rulebook() is before
    assert {problem.file for problem in shelf.state().problems} == {"ko/outcome.ftl"}

    spoil(data / "text" / "ko" / "outcome.ftl", "won ~", "won =")
    shelf.look()
    assert shelf.rulebook() is before
    assert shelf.state().problems == ()

    wrong.append("it takes a place in Korea")
    spoil(data / "rulebook.yaml", "version:", "version: 2099.1 #")
    shelf.look()
    assert shelf.rulebook() is before
    assert [problem.found for problem in shelf.state().problems] == ["it takes a place in Korea"]


def test_a_run_keeps_what_it_began_with(data):
    shelf = Shelf()
    shelf.rulebook()
    seen = {}
    begun, changed = threading.Event(), threading.Event()

    def run():
        take()
        seen["first"] = shelf.rulebook().about.version, words("en").won(7)
        begun.set()
        changed.wait(PATIENCE)
        seen["later"] = shelf.rulebook().about.version, words("en").won(7)
        take()
        seen["next run"] = shelf.rulebook().about.version, words("en").won(7)

    running = threading.Thread(target=run)
    running.start()
    begun.wait(PATIENCE)
    spoil(data / "rulebook.yaml", "version:", "version: 2099.1 #")
    spoil(data / "text" / "en" / "outcome.ftl", "won = ", "won = KRW ")
    shelf.look()
    changed.set()
    running.join(PATIENCE)

    assert seen["later"] == seen["first"]
    assert seen["next run"] == ("2099.1", f"KRW {seen['first'][1]}")


def test_a_file_that_is_still_being_written_is_waited_for(data, monkeypatch):
    shelf = Shelf()
    before = shelf.rulebook()
    whole = standing()

    def slow(folder):
        spoil(data / "doubts.yaml", "\n", "\n\n")  # somebody writes while it is read
        return whole

    monkeypatch.setattr("kcity.rulebook.shelf.read_whole", lambda folder, **_: slow(folder))
    spoil(data / "rulebook.yaml", "version:", "version: 2099.1 #")
    shelf.look()
    assert shelf.rulebook() is before
    assert shelf.state().on_disk == "changing"

    monkeypatch.undo()
    monkeypatch.setenv("KCITY_DATA", str(data))
    shelf.look()
    assert shelf.rulebook().about.version == "2099.1"


LAND = b'{"features": [{"properties": {"iso": "VN"}, "geometry": {"type": "Polygon", "coordinates": []}}]}'


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("CHANGELOG.md", b"## 2026.9 (2026-99-99)\n\nWhat changed.\n"),
        ("CHANGELOG.md", b"\xff"),
        ("world.geojson", b"{}"),
        ("world.geojson", b"\xff"),
        ("world.geojson", b"[" * 100_000),
        ("world.geojson", LAND.replace(b"Polygon", b"Point")),
        ("world.geojson", LAND.replace(b'"VN"', b"7")),
        ("other.geojson", LAND),
    ],
    ids=lambda value: repr(value[-60:]),
)
def test_what_the_rulebook_does_not_read_must_be_in_order_too(name, content):
    files = {"CHANGELOG.md": b"## 2026.1 (2026-01-01)\n\nThe first.\n", "world.geojson": LAND}

    assert list(unreadable(files)) == []
    assert [problem.file for problem in unreadable(files | {name: content})]


def test_the_data_folder_s_own_files_are_readable():
    assert list(unreadable(data_files(data_folder()))) == []


def test_outlines_that_are_gone_are_missed():
    assert [problem.found for problem in unreadable({})] == ["0 files"]


def test_words_that_are_not_utf_8_are_named_by_their_line(tmp_path):
    (tmp_path / "outcome.ftl").write_bytes(b"one = 1\ntwo = \xff\n")

    with pytest.raises(DataError) as caught:
        Words("en", tmp_path)

    assert str(caught.value).startswith("en/outcome.ftl:2: found bytes that are not UTF-8")


def test_a_message_that_was_there_must_not_go(tmp_path):
    (tmp_path / "all.ftl").write_text("one = 1\ntwo = 2\n", encoding="utf-8")
    before = SimpleNamespace(words={"en": Words("en", tmp_path)})
    (tmp_path / "all.ftl").write_text("two = 2\nthree = 3\n", encoding="utf-8")
    after = SimpleNamespace(words={"en": Words("en", tmp_path)})

    assert [(problem.file, problem.where) for problem in missing(before, after)] == [("text/en", "one")]
    assert list(missing(after, after)) == []


def answer(address: str, path: str, body: bytes | None = None):
    request = Request(address + path, data=body, headers={"Content-Type": "application/json"} if body else {})
    with urlopen(request, timeout=PATIENCE) as found:
        return json.loads(found.read())


async def drawn(address: str, query: str) -> str:
    """Return all that Check draws for a visitor, as text."""
    async with connected(address) as visitor:
        run = await visitor.run(query, page="check")
        assert not run.failed
        lines = "\n".join(str(element) for element in run.elements).splitlines()
        return "\n".join(line for line in lines if "file_id" not in line)


def process_on(port: int) -> int:
    """Return the process that serves a port."""
    listed = subprocess.run(["ps", "-ww", "-eo", "pid,args"], check=True, capture_output=True, encoding="utf-8").stdout
    [line] = [line for line in listed.splitlines() if f"--server.port={port}" in line]
    return int(line.split()[0])


def test_a_running_server_serves_on_says_what_is_broken_and_takes_up_what_is_mended(tmp_path, data):
    port = free_port()
    surroundings = {"KCITY_DATA": str(data), LOOKS: "1", "KCITY_RELEASE": "r7"}
    log = tmp_path / "server.log"
    with serving(log, port=port, surroundings=surroundings) as address:
        first = answer(address, "/healthz")
        assert (first["status"], first["on_disk"], first["release"]) == ("ready", "as-served", "r7")
        before = asyncio.run(drawn(address, "lang=en&" + QUERY))

        spoil(data / "editions" / "2026.yaml", "most: 400000000", "most: 4억")
        until(lambda: answer(address, "/healthz")["on_disk"] == "broken")
        broken = answer(address, "/healthz")
        assert (broken["status"], broken["serving"], broken["contents"]) == (
            "ready",
            first["serving"],
            first["contents"],
        )
        [problem] = broken["problems"]
        assert (problem["file"], problem["found"]) == ("2026.yaml", "'4억'")
        assert asyncio.run(drawn(address, "lang=en&" + QUERY)) == before
        newer = asyncio.run(drawn(address, f"{LINK}&rulebook=2099.1&was=demonstration.depends.390000000.2026-03-17"))
        assert say("then-unknown-rulebook", then="2099.1", now=first["serving"]) in unescaped(newer)
        assert say("won", number="390 million") in newer
        assert answer(address, "/api/check?" + QUERY)["rulebook"] == first["serving"]

        spoil(data / "editions" / "2026.yaml", "most: 4억", "most: 390000000")
        spoil(data / "rulebook.yaml", "version:", 'version: "2099.1" #')
        os.kill(process_on(port), signal.SIGHUP)
        until(lambda: answer(address, "/healthz")["serving"] == "2099.1")
        after = answer(address, "/api/check?on=2026-02-01")
        bands = {track["track"]: track["funding"]["most"] for track in after["tracks"]}
        assert (after["rulebook"], bands["demonstration"]) == ("2099.1", 390_000_000)
        older = asyncio.run(
            drawn(address, f"{LINK}&rulebook={first['serving']}&was=demonstration.depends.400000000.2026-03-17")
        )
        assert say("then-other-rulebook", then=first["serving"], now="2099.1") in unescaped(older)
        assert {say.won(400_000_000), say.won(390_000_000)} == {each for each in SUMS if each in older}

        body = json.dumps({"answers": {"country": SECRETS["country"], "amount": int(SECRETS["amount"])}}).encode()
        answer(address, "/api/check", body)
    written = log.read_text(encoding="utf-8")
    assert "broken data files" in written
    assert [value for value in SECRETS.values() if value in written] == []
    assert "GET /" not in written

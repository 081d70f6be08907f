"""What goes wrong on a machine, one thing at a time: what visitors keep, what they read, and that nothing is raised."""

import asyncio
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kcity.handout.pages import PAGES
from kcity.rulebook.words import load_all, words
from tests.bench.session import connected
from tests.browser.conftest import chromium, open_tab, watch  # noqa: F401  fixtures of the browser tests
from tests.browser.real import ROOT, free_port, serving, wait_until_healthy
from tests.deploy.confined import confined
from tests.deploy.tab import LOST, Tab
from tests.deploy.visitor import Visitor

HELD = {"applicant": "local-government", "country": "VN", "purpose": "plan-city"}
SETTLED = HELD | {"in-charge": "yes", "other-application": "no", "deliverable": "master-plan", "lang": "ko"}
TABLE = "applicant,purpose,country\nlocal-government,plan-city,VN\n"


def visitor(address: str) -> Visitor:
    return Visitor(Tab(address, random.Random(7)), load_all(), words("en"))


def test_answers_outlive_a_server_killed_in_the_middle_of_a_run(tmp_path):
    async def killed_and_back(port: int) -> Visitor:
        with serving(tmp_path / "first.log", port=port, killed=True) as address:
            one = visitor(address)
            await one.arrive(HELD | {"lang": "en"})
            running = [asyncio.ensure_future(one.tab.change())]
            await asyncio.sleep(0.005)
        [lost] = await asyncio.gather(*running, return_exceptions=True)
        assert isinstance(lost, LOST), "the run was over before the server was killed"
        with serving(tmp_path / "second.log", port=port):
            one.look(await one.tab.come_back())
            await one.tab.close()
        return one

    back = asyncio.run(killed_and_back(free_port()))

    assert back.wrong == []
    assert back.answers == HELD


@contextmanager
def started(log: Path) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """Yield a server and its address; the test ends it."""
    port = free_port()
    command = [
        sys.executable,
        "-m",
        "streamlit",
        "run",
        "app.py",
        f"--server.port={port}",
        "--server.address=127.0.0.1",
    ]
    with (
        log.open("wb") as output,
        subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=output) as server,
    ):
        try:
            wait_until_healthy(server, f"http://127.0.0.1:{port}", log)
            yield server, f"http://127.0.0.1:{port}"
        finally:
            server.kill()


def test_a_server_told_to_end_does_so_at_once_with_sessions_open(tmp_path):
    async def ended(server: subprocess.Popen[bytes], address: str) -> tuple[float, set[int | None]]:
        async with AsyncExitStack() as open_ones:
            sessions = [await open_ones.enter_async_context(connected(address)) for _ in range(20)]
            for session in sessions:
                await session.run("lang=en", "check")
            running = [asyncio.create_task(session.rerun()) for session in sessions[:5]]
            asked = time.monotonic()
            server.send_signal(signal.SIGTERM)
            await asyncio.to_thread(server.wait, 10)
            took = time.monotonic() - asked
            await asyncio.gather(*running, return_exceptions=True)
            return took, {session.socket.close_code for session in sessions}

    with started(tmp_path / "server.log") as (server, address):
        took, codes = asyncio.run(ended(server, address))

    assert took < 5
    assert codes == {1012}  # "service restart": the browser comes back by itself
    assert "Traceback" not in (tmp_path / "server.log").read_text(encoding="utf-8")


@pytest.mark.browser
@pytest.mark.needs("unshare")
def test_on_a_full_disk_pages_are_drawn_downloads_come_down_and_a_table_is_refused_in_words(tmp_path, open_tab):  # noqa: F811  a fixture
    say = words("ko")
    with confined(tmp_path, filled=True) as address:
        with ThreadPoolExecutor(1) as aside:  # in this thread runs the browser's own loop
            assert aside.submit(asyncio.run, failed_pages(address)).result() == []
        query = "&".join(f"{name}={value}" for name, value in SETTLED.items())
        tab = open_tab(f"{address}/check?{query}")
        for name in ("take-calendar", "take-dossier", "take-case"):
            assert taken(tab, name)
        tab.goto(f"{address}/many?lang=ko")
        source = tmp_path / "table.csv"
        source.write_text(TABLE, encoding="utf-8")
        tab.locator("input[type=file]").set_input_files(source)
        expect(tab.get_by_text(say("many-no-room"))).to_be_visible()
        tab.close()

    assert "Traceback" not in (tmp_path / "server.log").read_text(encoding="utf-8")


@pytest.mark.browser
@pytest.mark.needs("unshare")
@pytest.mark.long
def test_with_a_room_of_its_own_a_server_that_writes_nothing_else_screens_tables(tmp_path, open_tab):  # noqa: F811
    say = words("en")
    with confined(tmp_path) as address:
        tab = open_tab(f"{address}/many?lang=en")
        source = tmp_path / "table.csv"
        source.write_text(TABLE, encoding="utf-8")
        tab.locator("input[type=file]").set_input_files(source)
        expect(tab.get_by_role("heading", name=say("many-result"), exact=True)).to_be_visible()
        assert taken(tab, "many-xlsx")
        tab.close()


async def failed_pages(address: str) -> list[str]:
    """Return the pages that a new visitor does not see whole."""
    found = []
    for page in PAGES:
        async with connected(address) as session:
            if (await session.run("lang=ko", page)).failed:
                found.append(page)
    return found


def taken(tab: Page, name: str) -> int:
    """Return how many bytes a button of the page brought down."""
    with tab.expect_download() as download:
        tab.locator(f".st-key-{name} button").click()
    return len(download.value.path().read_bytes())

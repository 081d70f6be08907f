"""Whether sessions leave anything behind: python -m tests.bench.sessions. 20,000 re-runs by 500 sessions, one after
another, 20 at a time.

It prints what the server holds before, after a tenth, a quarter, a half and at the end: each time once nobody is
connected and Streamlit has let go of the sessions that it keeps for those who come back. What the first tenth reads
and keeps for everybody is not a leak; what comes after it would be.
"""

import asyncio
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from time import monotonic
from urllib.parse import urlencode

import psutil

from kcity.rulebook import load
from tests.bench.held import Held, held, on_port
from tests.bench.session import Session, connected
from tests.bench.web import PAGE, QUERY
from tests.browser.real import ROOT, serving

SESSIONS, RERUNS, AT_ONCE = 500, 40, 20
LOOKS = (0.1, 0.25, 0.5, 1.0)
"""After which shares of the sessions is looked."""

KEPT = 5
"""Seconds that the server here keeps a session that was left, in place of 120, so that a look need not wait as long."""

OTHER_PAGES = ("", "programme", "deadlines", "sources")
ANEW_AT_FIRST, ANEW = 3, 10
"""Every so many re-runs a visitor goes on to other answers; the first tenth more than the app remembers."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the server holds after so many re-runs."""

    reruns: int
    seconds: float
    held: Held


@cache
def asked() -> dict[str, list[str]]:
    """Return what may be answered to each question that has one answer."""
    return {name: list(question.values) for name, question in load().questions.items() if question.kind == "one"}


def answers(chance: random.Random) -> str:
    """Return the link of any proposal."""
    given = {name: chance.choice(values) for name, values in asked().items() if chance.random() < 0.7}
    return urlencode({**given, "country": chance.choice(["VN", "ID", "KE", "KR", "PE"]), "lang": "en"})


async def visit(address: str, chance: random.Random, reruns: int, anew: int = ANEW) -> None:
    """Come, re-run Check, now and then with other answers, look at another page at the end, and leave."""
    async with connected(address) as session:
        await sound(session, QUERY, PAGE)
        for done in range(1, reruns):
            if done % anew == 0:
                session.query = answers(chance)
            if (await session.rerun()).failed:
                raise ValueError(f"a run failed: {session.query}")
        await sound(session, "lang=en", chance.choice(OTHER_PAGES))


async def sound(session: Session, query: str, page: str) -> None:
    if (await session.run(query, page)).failed:
        raise ValueError(f"a run failed: {page}?{query}")


async def wave(address: str, seeds: Sequence[int], reruns: int, anew: int) -> None:
    """Let visitors come and leave, some at once."""
    places = asyncio.Semaphore(AT_ONCE)

    async def one(seed: int) -> None:
        async with places:
            await visit(address, random.Random(seed), reruns, anew)

    async with asyncio.TaskGroup() as group:
        for seed in seeds:
            group.create_task(one(seed))


async def emptied(address: str) -> None:
    """Wait until Streamlit has let go of everybody who left; it looks when the next one leaves."""
    await asyncio.sleep(KEPT + 1)
    await visit(address, random.Random(0), 2)
    await asyncio.sleep(1)


def soak(sessions: int = SESSIONS, reruns: int = RERUNS) -> Iterator[Look]:
    """Yield what a new server holds before anybody came, and at each look."""
    began, setting = monotonic(), f"--server.disconnectedSessionTTL={KEPT}"
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder) / "log", ROOT, "streamlit", setting) as address:
        server = on_port(int(address.rpartition(":")[2]))
        asyncio.run(visit(address, random.Random(0), 2))
        yield look(server, 0, began)
        done = 0
        for share in LOOKS:
            until = round(sessions * share)
            asyncio.run(wave(address, range(done, until), reruns, ANEW if done else ANEW_AT_FIRST))
            asyncio.run(emptied(address))
            done = until
            yield look(server, done * reruns, began)


def look(server: psutil.Process, reruns: int, began: float) -> Look:
    return Look(reruns, monotonic() - began, held(server))


def told(found: Look) -> str:
    """Return a look as a line."""
    it = found.held
    return (
        f"{found.reruns:>6,} re-runs, {found.seconds:>5.0f} s: {it.resident:.1f} MB resident, {it.threads} threads, "
        f"{it.files} files open, {it.seconds:.0f} s of processor time"
    )


if __name__ == "__main__":
    for each in soak():
        sys.stdout.write(f"{told(each)}\n")
        sys.stdout.flush()

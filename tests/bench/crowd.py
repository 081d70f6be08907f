"""Many visitors at once, in a process of their own: python -m tests.bench.crowd '{"address": …, "sessions": 50, …}'

It says "ready" once everybody's page stands and has been run again for a while; then, after the window, what they
waited for, as JSON. Everybody stays connected until its input ends. `crowding` runs it from another process.
"""

import asyncio
import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import Any

from websockets.exceptions import WebSocketException

from tests.bench.session import connected
from tests.browser.real import ROOT

LATEST = 150
"""Seconds until which everybody's page must stand; one that does not by then is lost."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who comes where, how fast, and how long each waits between two runs (0 and 0: not at all)."""

    address: str
    sessions: int
    page: str = ""
    query: str = ""
    arriving: float = 1.0
    warming: float = 2.0
    window: float = 10.0
    pause: tuple[float, float] = (0.5, 2.0)
    seed: int = 8


@dataclass(slots=True)
class Waited:
    """Seconds that visitors waited: for their first run, and for each re-run that ended in the window."""

    first: list[float] = field(default_factory=list)
    again: list[float] = field(default_factory=list)
    failed: int = 0
    lost: int = 0
    seconds: float = 0.0
    """How long the window was, and how much processor time this process itself took in it."""
    processor: float = 0.0


async def visitor(
    crowd: Crowd, chance: random.Random, waited: Waited, over: asyncio.Event, gone: asyncio.Event
) -> None:
    """Arrive at a moment of the crowd's arriving, and run the page again and again until it is over."""
    await asyncio.sleep(chance.uniform(0, crowd.arriving))
    try:
        async with connected(crowd.address) as session:
            run = await session.run(crowd.query, crowd.page)
            waited.first.append(run.seconds)
            waited.failed += run.failed
            while not over.is_set():
                await asyncio.sleep(chance.uniform(*crowd.pause))
                run = await session.rerun()
                waited.again.append(run.seconds)
                waited.failed += run.failed
            await gone.wait()
    except (WebSocketException, OSError):
        waited.lost += 1


async def come(crowd: Crowd) -> None:
    """Let everybody come, say when the window begins and what they waited for in it, and let them go."""
    waited, over, gone = Waited(), asyncio.Event(), asyncio.Event()
    chances = [random.Random(f"{crowd.seed} {each}") for each in range(crowd.sessions)]
    visitors = [asyncio.create_task(visitor(crowd, chance, waited, over, gone)) for chance in chances]
    until = time.monotonic() + LATEST
    while len(waited.first) + waited.lost < crowd.sessions and time.monotonic() < until:
        await asyncio.sleep(0.05)
    late = crowd.sessions - len(waited.first) - waited.lost
    await asyncio.sleep(crowd.warming)
    waited.again.clear()
    began, used = time.monotonic(), time.process_time()
    tell("ready")
    await asyncio.sleep(crowd.window)
    waited.seconds, waited.processor = time.monotonic() - began, time.process_time() - used
    told = asdict(waited) | {"lost": waited.lost + late}
    over.set()
    tell(json.dumps(told))
    await asyncio.to_thread(sys.stdin.read)
    gone.set()
    for each in visitors:
        each.cancel()
    await asyncio.gather(*visitors, return_exceptions=True)


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


class Crowding:
    """A crowd in its own process, as the one who called it sees it."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdout
        self._said = process.stdout

    def ready(self) -> None:
        """Return when the window begins."""
        if (line := self._said.readline()) != "ready\n":
            raise RuntimeError(f"the crowd did not come: {line}")

    def waited(self) -> Waited:
        """Return after the window what they waited for; they are still there."""
        told: dict[str, Any] = json.loads(self._said.readline())
        return Waited(**told)


@contextmanager
def crowding(crowd: Crowd) -> Iterator[Crowding]:
    """Yield a crowd that is coming; it goes afterwards."""
    command = [sys.executable, "-m", "tests.bench.crowd", json.dumps(asdict(crowd))]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Crowding(process)
        finally:
            assert process.stdin
            process.stdin.close()
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()


if __name__ == "__main__":
    asyncio.run(come(Crowd(**json.loads(sys.argv[1]))))

"""How many visitors at once: python -m tests.bench.load (or with `starts`, `levels`, `full` or `cores`, its parts).

Check with a settled case, on one server and on two behind nginx as deploy/ has it, beside an empty page of a Streamlit
with its default settings; all in one go on one machine, over Streamlit's own websocket.

- starts: seconds from starting a server until it says that it is ready.
- levels: so many sessions, each re-running every 0.5 to 2 seconds.
- full: sessions that re-run without a pause, so that a server does what it can.
- cores: what two busy processes get done beside one, which no two servers can exceed.

The visitors are a process of their own (crowd.py) on the same cores as the servers. Their processor time stands beside
that of the servers: with two servers on two cores, it is taken from them.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from functools import reduce
from math import isinf
from operator import add
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import psutil

from tests.bench.crowd import Crowd, crowding
from tests.bench.held import NOTHING, Held, held, on_port, words_of
from tests.bench.web import EMPTY, PAGE, QUERY
from tests.browser.real import PATIENCE, ROOT, free_port, serving

SESSIONS = (1, 20, 50, 100, 300)
WINDOWS: Mapping[int, float] = {1: 12, 20: 12, 50: 15, 100: 15, 300: 20}
"""Seconds of measuring, by the number of sessions."""

A_SECOND = 20
"""How many visitors arrive in a second."""

FULL, FULL_WINDOW = 16, 12
"""How many sessions re-run without a pause, and for how many seconds."""

STARTS = 9


@dataclass(frozen=True, slots=True)
class Served:
    """Where a page is served, which processes serve it, and which one passes it on, if any."""

    address: str
    page: str
    query: str
    servers: tuple[psutil.Process, ...]
    between: tuple[psutil.Process, ...] = ()

    def held(self) -> Held:
        """Return what the servers hold together."""
        return reduce(add, map(held, self.servers))

    def passing(self) -> float:
        """Return the processor seconds of what passes it on."""
        return reduce(add, map(held, self.between), NOTHING).seconds


@contextmanager
def empty() -> Iterator[Served]:
    """Serve an empty page with Streamlit's default settings."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "app.py").write_text(EMPTY, encoding="utf-8")
        with serving(folder / "log", folder, "streamlit", "--server.headless=true") as address:
            yield Served(address, "", "", (on_port(port_of(address)),))


@contextmanager
def one() -> Iterator[Served]:
    """Serve Check from one server."""
    with TemporaryDirectory() as name, serving(Path(name) / "log") as address:
        yield Served(address, PAGE, QUERY, (on_port(port_of(address)),))


@contextmanager
def two() -> Iterator[Served]:
    """Serve Check from two servers behind nginx."""
    from tests.deploy.stand import standing  # nginx is needed only here

    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # nginx's workers are somebody else
        (folder / "releases").mkdir()
        (folder / "releases" / "first").symlink_to(ROOT)
        with standing(folder, 2) as stand:
            servers = tuple(on_port(stand.base + replica) for replica in (1, 2))
            [nginx] = [each for each in psutil.process_iter() if f"{folder}/nginx.conf" in " ".join(words_of(each))]
            yield Served(stand.address, PAGE, QUERY, servers, (nginx, *nginx.children()))


def port_of(address: str) -> int:
    return int(address.rpartition(":")[2])


WHOM = {"empty page": empty, "Check": one, "Check, two behind nginx": two}


@dataclass(frozen=True, slots=True)
class Level:
    """What so many sessions waited for (milliseconds), and what that cost, of the servers and of the visitors."""

    served: str
    sessions: int
    first_p50: float
    first_p95: float
    again_p50: float
    again_p95: float
    a_second: float
    resident: float
    """Megabytes more in the servers, for each session, than before they came."""
    proportional: float
    server: float
    """Processor milliseconds for each run."""
    between: float
    visitors: float
    visitors_share: float
    """Of a core."""
    failed: int
    lost: int


def level(name: str, served: Served, sessions: int, window: float, pause: tuple[float, float] = (0.5, 2.0)) -> Level:
    """Return what a number of sessions at a fresh server waited for."""
    crowd = Crowd(served.address, 2, served.page, served.query, 0.1, 0.5, 0.5, (0.0, 0.1))
    with crowding(crowd) as warming:
        warming.ready()
        warming.waited()
    time.sleep(1)
    before = served.held()
    crowd = Crowd(served.address, sessions, served.page, served.query, sessions / A_SECOND, window=window, pause=pause)
    with crowding(crowd) as visitors:
        visitors.ready()
        used, passed = served.held().seconds, served.passing()
        waited = visitors.waited()
        after, passing = served.held(), served.passing() - passed
    runs = len(waited.again) or 1
    return Level(
        name,
        sessions,
        *percentiles(waited.first),
        *percentiles(waited.again),
        len(waited.again) / waited.seconds,
        (after.resident - before.resident) / sessions,
        (after.proportional - before.proportional) / sessions,
        (after.seconds - used) / runs * 1000,
        passing / runs * 1000,
        waited.processor / runs * 1000,
        waited.processor / waited.seconds,
        waited.failed,
        waited.lost,
    )


def percentiles(seconds: Sequence[float]) -> tuple[float, float]:
    """Return the median and the 95th percentile in milliseconds; infinity where nothing ended."""
    if not seconds:
        return float("inf"), float("inf")
    if len(seconds) == 1:
        return seconds[0] * 1000, seconds[0] * 1000
    return median(seconds) * 1000, quantiles(seconds, n=20, method="inclusive")[-1] * 1000


def levels(sessions: Sequence[int] = SESSIONS) -> list[Level]:
    """Return what visitors wait for at each level, the three in turns."""
    found = []
    for number in sessions:
        for name, whom in WHOM.items():
            with whom() as served:
                found.append(level(name, served, number, WINDOWS[number]))
            told(row(found[-1]))
    return found


def full() -> list[Level]:
    """Return what each does when it does what it can."""
    found = []
    for name, whom in WHOM.items():
        with whom() as served:
            found.append(level(name, served, FULL, FULL_WINDOW, (0.0, 0.0)))
        told(row(found[-1]))
    return found


def starts() -> dict[str, float]:
    """Return the median seconds from start to ready, of the empty page and of ours, in turns."""
    found: dict[str, list[float]] = {"empty page": [], "Check": []}
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "app.py").write_text(EMPTY, encoding="utf-8")
        for _ in range(STARTS):
            found["empty page"].append(started(folder, "/_stcore/health", lambda said: said == b"ok"))
            found["Check"].append(started(ROOT, "/healthz", lambda said: json.loads(said)["status"] == "ready"))
    return {name: median(seconds) for name, seconds in found.items()}


BUSY = """import time
began, rounds = time.perf_counter(), 0
while time.perf_counter() < began + 3:
    sum(range(1000))
    rounds += 1
print(rounds)"""


def cores() -> float:
    """Return how much two busy processes get done beside one: what two servers could do at best on this machine."""
    return median(_done(2) / _done(1) for _ in range(3))


def _done(processes: int) -> int:
    """Return the rounds that so many processes do at the same time, in all."""
    busy = [subprocess.Popen([sys.executable, "-c", BUSY], stdout=subprocess.PIPE) for _ in range(processes)]
    return sum(int(each.communicate()[0]) for each in busy)


def started(folder: Path, path: str, well: Callable[[bytes], bool]) -> float:
    """Return the seconds that a server takes to say it is ready; it is stopped then."""
    port, began = free_port(), time.monotonic()
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless=true"]
    with subprocess.Popen(
        [*command, f"--server.port={port}", "--server.address=127.0.0.1"],
        cwd=folder,
        env={name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},  # as installed
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as server:
        try:
            while time.monotonic() < began + PATIENCE:
                with suppress(URLError, OSError), urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
                    if well(answer.read()):
                        return time.monotonic() - began
                time.sleep(0.01)
        finally:
            server.kill()
    raise TimeoutError(f"{folder} did not start")


HEAD = (
    f"{'':<26}{'sessions':>9}{'first p50':>11}{'p95':>8}{'re-run p50':>12}{'p95':>8}{'runs/s':>8}{'MB each':>9}"
    f"{'server':>9}{'nginx':>7}{'visitors':>10}{'of a core':>11}"
)


def row(found: Level) -> str:
    """Return a level as a line of the table; failed runs and lost visitors at its end, where there are any."""
    trouble = f"  {found.failed} failed, {found.lost} lost" if found.failed or found.lost else ""
    return (
        f"{found.served:<26}{found.sessions:>9}{found.first_p50:>11,.0f}{found.first_p95:>8,.0f}"
        f"{found.again_p50:>12,.0f}{found.again_p95:>8,.0f}{found.a_second:>8.1f}{found.proportional:>9.2f}"
        f"{found.server:>9.1f}{found.between:>7.1f}{found.visitors:>10.1f}{found.visitors_share:>11.0%}{trouble}"
    )


AT, TWO = 50, "Check, two behind nginx"


def measured() -> dict[str, Any]:
    """Return everything, rounded, with what was aimed at."""
    alone, started, waited, most = cores(), starts(), levels(), full()
    at = {each.served: each for each in waited if each.sessions == AT}
    best = {each.served: each for each in most}
    ratios = [
        (
            f"re-run of Check at {AT} sessions, beside the empty page",
            at["Check"].again_p50 / at["empty page"].again_p50,
        ),
        (f"re-run of Check at {AT} sessions, p95 in seconds", at["Check"].again_p95 / 1000),
        ("runs a second without a pause, two servers beside one", best[TWO].a_second / best["Check"].a_second),
        ("the same of two processes that only count, beside one", alone),
        (f"megabytes more for each of {AT} sessions", at["Check"].proportional - at["empty page"].proportional),
        ("start to ready, beside the empty page", started["Check"] / started["empty page"]),
    ]
    targets = ("at most 0.3", "under 1", "at least 1.6", "what this machine can", "at most 1", "at most 2")
    return {
        "starts": {name: round(seconds, 2) for name, seconds in started.items()},
        "levels": list(map(rounded, waited)),
        "full": list(map(rounded, most)),
        "ratios": [(said, round(value, 2), target) for (said, value), target in zip(ratios, targets, strict=True)],
    }


def rounded(found: Level) -> dict[str, Any]:
    """Return a level with no more figures than it can vouch for."""
    whole = ("first_p50", "first_p95", "again_p50", "again_p95")
    said = asdict(found)
    return {
        name: value if isinstance(value, int | str) or isinf(value) else round(value, 0 if name in whole else 2)
        for name, value in said.items()
    }


def told(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def main(asked: Sequence[str]) -> None:
    """Print the parts that are asked for as a table, or everything as JSON too."""
    told(HEAD)
    if not asked:
        sys.stdout.write(json.dumps(measured(), indent=1) + "\n")
    if "starts" in asked:
        told(str(starts()))
    if "levels" in asked:
        levels()
    if "full" in asked:
        full()
    if "cores" in asked:
        told(f"{cores():.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])

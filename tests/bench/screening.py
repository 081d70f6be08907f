"""What other visitors feel while somebody has 50,000 proposals screened, in one run on one machine.

Run it with: python -m tests.bench.screening (or with another number of rows)

A browser puts a table of proposals, each unlike the others, on the page; meanwhile another visitor goes on re-running
Check with a settled case over Streamlit's websocket, as before it. Beside the times stands the memory that the
screening took at most, in its own process and in the server's.
"""

import asyncio
import csv
import random
import re
import statistics
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from kcity.rulebook import Rulebook, load
from kcity.rulebook.countries import countries
from tests.bench.session import connected
from tests.bench.web import PAGE, QUERY
from tests.browser.real import browsing, serving

ROWS, IDLE = 50_000, 300
PAUSE = 0.1
"""Seconds between two re-runs: somebody who clicks fast."""

LONGEST = 900_000


def proposals(book: Rulebook, rows: int, file: Path) -> None:
    """Write proposals in which each answer is any of those possible, or open in one of four cases."""
    pick = random.Random(1)
    codes = sorted(countries())

    def value(name: str) -> str:
        question = book.questions[name]
        if pick.random() < 0.25:
            return ""
        if question.kind == "country":
            return pick.choice(codes)
        if question.kind == "won":
            return str(pick.randrange(1, 20) * 50_000_000)
        if question.kind == "many":
            several = [each for each in question.allowed if each != "none"]
            return ",".join(pick.sample(several, pick.randint(1, 3)))
        return pick.choice(question.allowed)

    asked = [name for name in book.questions if name != "submit-on"]
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["Name", *asked])
        writer.writerows([f"Proposal {n}", *map(value, asked)] for n in range(rows))


async def reruns(address: str, enough: Callable[[int], bool]) -> list[float]:
    """Return the milliseconds of re-runs of Check, one after the other, until there are enough."""
    async with connected(address) as visitor:
        await visitor.run(QUERY, PAGE)
        found: list[float] = []
        while not enough(len(found)):
            await asyncio.sleep(PAUSE)
            found.append((await visitor.rerun()).seconds * 1000)
        return found


def peak(marks: str) -> int:
    """Return the most memory, in MB, that a running process with these words in its command had so far; 0 for none."""
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            command = (status.parent / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            found = re.search(r"VmHWM:\s+(\d+)", status.read_text())
        except OSError:  # it has just ended
            continue
        if marks in command and found:
            return int(found[1]) // 1024
    return 0


def line(name: str, times: list[float]) -> str:
    """Return how long re-runs took, in words."""
    ends = statistics.quantiles(times, n=20)
    return f"{name:<22}{len(times):>6} re-runs   p50 {statistics.median(times):>6.0f} ms   p95 {ends[-1]:>6.0f} ms"


def main() -> None:
    """Measure, and print what was measured."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    with TemporaryDirectory() as name, ThreadPoolExecutor(1) as pool:
        table = Path(name) / "proposals.csv"
        proposals(load(), rows, table)
        with serving(Path(name) / "log") as address, browsing() as browser:
            page = browser.new_page()
            page.goto(f"{address}/many?lang=en")
            field = page.locator("input[type=file]")
            field.wait_for(state="attached", timeout=LONGEST)
            idle = pool.submit(lambda: asyncio.run(reruns(address, lambda count: count >= IDLE))).result()
            done = []
            timed = pool.submit(lambda: asyncio.run(reruns(address, lambda count: bool(done))))
            started, most = time.monotonic(), 0
            field.set_input_files(table)
            page.locator(".st-key-many-stop").wait_for(timeout=LONGEST)
            while page.locator(".st-key-many-delete").count() == 0 and time.monotonic() - started < LONGEST:
                most = max(most, peak("-m kcity screen"))
                page.wait_for_timeout(500)
            took = time.monotonic() - started
            done.append(True)
            busy = timed.result()
            server = peak(f"--server.port={address.rpartition(':')[2]}")
    print(line("nobody else", idle), line(f"{rows:,} rows screened", busy), sep="\n")  # noqa: T201  a bench prints
    print(f"{took:.0f} s for the table; at most {most} MB beside the server, whose own peak was {server} MB")  # noqa: T201


if __name__ == "__main__":
    main()

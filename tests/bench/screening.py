"""What other visitors feel while somebody has 50,000 proposals screened, in one run on one machine.

Run it with: python -m tests.bench.screening (or with another number of rows)

A browser puts a table of proposals, each unlike the others, on the page; meanwhile another visitor re-runs Check with
a settled case over Streamlit's websocket. The screening's process is halted and goes on in turns, so that whatever else
the machine does falls on both. Beside the times stands the memory that it took at most, and the server.
"""

import asyncio
import csv
import os
import random
import re
import signal
import statistics
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from kcity.rulebook import Rulebook, load
from kcity.rulebook.countries import countries
from tests.bench.session import connected
from tests.bench.web import PAGE, QUERY
from tests.browser.real import browsing, serving

ROWS, TURNS, RERUNS = 50_000, 16, 20
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


async def taking_turns(address: str, process: int) -> dict[bool, list[float]]:
    """Return the milliseconds of re-runs of Check, in turns with the screening's process halted and going on."""
    found: dict[bool, list[float]] = {False: [], True: []}
    async with connected(address) as visitor:
        await visitor.run(QUERY, PAGE)
        for turn in range(TURNS):
            goes_on = bool(turn % 2)
            os.kill(process, signal.SIGCONT if goes_on else signal.SIGSTOP)
            for _ in range(RERUNS):
                await asyncio.sleep(PAUSE)
                found[goes_on].append((await visitor.rerun()).seconds * 1000)
    return found


def running(marks: str) -> int | None:
    """Return the number of a running process with these words in its command, if there is one."""
    for command in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):  # it has just ended
            if marks in command.read_bytes().replace(b"\0", b" ").decode(errors="replace"):
                return int(command.parent.name)
    return None


def peak(process: int | None) -> int:
    """Return the most memory, in MB, that a process had so far; 0 for none."""
    with suppress(OSError):
        found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
        return int(found[1]) // 1024 if found else 0
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
            started, most = time.monotonic(), 0
            field.set_input_files(table)
            while (process := running(f"--link {address} --gently")) is None:
                page.wait_for_timeout(50)
            timed = pool.submit(lambda: asyncio.run(taking_turns(address, process)))
            while page.locator(".st-key-many-delete").count() == 0 or not timed.done():
                most = max(most, peak(process))
                page.wait_for_timeout(200)
            took, times = time.monotonic() - started, timed.result()
            server = peak(running(f"--server.port={address.rpartition(':')[2]}"))
    print(line("screening halted", times[False]), line("screening going on", times[True]), sep="\n")  # noqa: T201
    print(f"{rows:,} rows in {took:.0f} s, halts included; {most} MB beside the server's {server} MB")  # noqa: T201


if __name__ == "__main__":
    main()

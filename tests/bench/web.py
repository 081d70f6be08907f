"""What a visitor waits for, beside what Streamlit itself costs, in one run on one machine.

Run it with: python -m tests.bench.web (or with `runs` or `loads` for one of its halves)

- runs: one more script run of Check with a settled case, beside a page that draws the same elements from constants
  (see constants.py), each in a server of its own with the app's settings, taking turns over Streamlit's websocket.
- loads: Check with the settled case in a fresh browser from a fresh server, beside an empty page of a Streamlit with
  its default settings, taking turns.
"""

import asyncio
import json
import re
import statistics
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import parse_qsl

from google.protobuf.text_format import MessageToString
from playwright.sync_api import Browser, Page
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from kcity.outcome import outcome, read
from kcity.outcome.sentence import headline
from kcity.rulebook.words import load_all, words
from tests.bench.constants import record, write
from tests.bench.session import Run, Session, connected
from tests.bench.timed import MARK
from tests.browser.real import PATIENCE, ROOT, browsing, serving
from tests.screenshots import SETTLED

RERUNS, WARMING, LOADS = 41, 5, 7
PAUSE = 0.05
"""Seconds for a script's thread to end before the other server's turn."""

PAGE, _, LINK = SETTLED.removeprefix("/").partition("?")
QUERY = f"{LINK}&lang=en"
EMPTY = 'import streamlit as st\n\nst.title("Empty")\n'

Row = tuple[str, float, float]


def runs() -> list[Row]:
    """Return the medians of a re-run of Check and of its constants; raises ValueError where they draw otherwise."""
    _, recorder = record(PAGE, dict(parse_qsl(QUERY)))
    with TemporaryDirectory() as name:
        folder = Path(name)
        write(recorder, folder)
        logs = folder / "check.log", folder / "constants.log"
        with (
            serving(logs[0], ROOT, "tests.bench.timed") as check,
            serving(logs[1], folder, "tests.bench.timed") as constants,
        ):
            first, again = asyncio.run(taking_turns(check, constants))
        of_server = [script_times(log)[-RERUNS:] for log in logs]
    alike(*(each[-1].deltas for each in again))
    return [
        ("elements, compared one by one: the same", *(len(each[-1].deltas) for each in again)),
        ("script run in the server, ms", *(median(wall for wall, _ in each) for each in of_server)),
        ("… of it the thread's processor time, ms", *(median(cpu for _, cpu in each) for each in of_server)),
        ("from asking to the last message, ms", *(median(run.seconds * 1000 for run in each) for each in again)),
        ("first run of a new server, ms", *(run.seconds * 1000 for run in first)),
        ("bytes sent for a run", *(each[-1].received for each in again)),
    ]


async def taking_turns(*addresses: str) -> tuple[list[Run], list[list[Run]]]:
    """Return the first run of each server, and the re-runs that followed in turns."""
    async with connected(addresses[0]) as one, connected(addresses[1]) as other:
        sessions: list[Session] = [one, other]
        first = [await session.run(QUERY, PAGE) for session in sessions]
        again: list[list[Run]] = [[], []]
        for _ in range(WARMING + RERUNS):
            for session, ran in zip(sessions, again, strict=True):
                await asyncio.sleep(PAUSE)
                ran.append(await session.rerun())
        await asyncio.sleep(PAUSE)
    if any(run.failed for ran in again for run in ran):
        raise ValueError("a run failed")
    return first, [ran[WARMING:] for ran in again]


def script_times(log: Path) -> list[tuple[float, float]]:
    """Return the milliseconds of each script run, and of its thread, that a server wrote down."""
    lines = log.read_text(encoding="utf-8").splitlines()
    return [(float(wall), float(cpu)) for mark, wall, cpu in map(str.split, filter(marked, lines))]


def marked(line: str) -> bool:
    return line.startswith(MARK)


def alike(one: Sequence[ForwardMsg], other: Sequence[ForwardMsg]) -> None:
    """Raise ValueError at the first element or block that differs in place, kind or content."""
    for here, there in zip_longest(map(written, one), map(written, other)):
        if here != there:
            raise ValueError(f"the constants draw otherwise:\n{here}\nand not\n{there}")


def written(message: ForwardMsg) -> str:
    """Return where and what a message draws."""
    return f"{list(message.metadata.delta_path)}\n{unnumbered(MessageToString(message.delta, as_utf8=True))}"


def unnumbered(said: str) -> str:
    """Return a message in words without numbers that say nothing: of a script's address, of a file to be made."""
    return re.sub(r'(?<=[$]{2}ID-)[0-9a-f]+|(?<=deferred_file_id: ")[0-9a-f]+', "", said)


@dataclass(frozen=True, slots=True)
class Load:
    """When the marks of a page stood there (milliseconds after leaving for it), and what was fetched for it."""

    marks: Mapping[str, float]
    requests: int
    fetched: int
    messages: int


def loads() -> list[Row]:
    """Return the medians of cold loads of Check and of an empty page."""
    check: list[Load] = []
    empty: list[Load] = []
    with TemporaryDirectory() as name, browsing() as browser:
        folder = Path(name)
        (folder / "app.py").write_text(EMPTY, encoding="utf-8")
        for _ in range(LOADS):
            with serving(folder / "check.log") as address:
                check.append(cold_load(browser, f"{address}/{PAGE}?{QUERY}", check_marks()))
            with serving(folder / "empty.log", folder, "streamlit", "--server.headless=true") as address:
                empty.append(cold_load(browser, address, {"first": ["Empty"], "all": ["Empty"]}))

    def row(said: str, of: Callable[[Load], float]) -> Row:
        return said, median(map(of, check)), median(map(of, empty))

    return [
        row("headline, or title, ms", lambda load: load.marks["first"]),
        row("all cards and the footer, or title, ms", lambda load: load.marks["all"]),
        row("last change of the screen, ms", lambda load: load.marks["still"]),
        row("requests", lambda load: load.requests),
        row("bytes fetched", lambda load: load.fetched),
        row("bytes over the websocket", lambda load: load.messages),
    ]


def check_marks() -> dict[str, list[str]]:
    """Return what stands on Check: its headline first; at the end the name of each card, and the footer."""
    book, say = load_all(), words("en")
    proposal, _ = read(book, dict(parse_qsl(LINK)))
    assert proposal.submit_on is not None
    found = outcome(book, proposal, proposal.submit_on)
    names = [track.track.name[say.language] for track in found.tracks]
    return {"first": [headline(found, say)], "all": [*names, say("disclaimer")]}


WATCH = """
wanted => {
  window.marks = {};
  const pending = new Set(Object.values(wanted).flat());
  let changed = false;
  new MutationObserver(() => { changed = true; marks.still = performance.now(); })
    .observe(document, {childList: true, subtree: true, characterData: true});
  const look = () => {
    if (changed && pending.size) {
      changed = false;
      for (const each of document.querySelectorAll("[data-testid='stMain'] :is(p, h1, h2, h3, h4)"))
        for (const start of pending)
          if (each.textContent.trimStart().startsWith(start) && each.getClientRects().length) pending.delete(start);
      const now = performance.now();
      if (document.querySelector("[data-testid='stException']")) marks.failed = now;
      for (const [mark, starts] of Object.entries(wanted))
        if (!(mark in marks) && !starts.some(start => pending.has(start))) marks[mark] = now;
    }
    requestAnimationFrame(look);
  };
  look();
}
"""
"""Notes when the wanted texts stand on the screen, and the last change of its elements; looks only after a change."""


def cold_load(browser: Browser, url: str, wanted: Mapping[str, list[str]]) -> Load:
    """Load a page as a new visitor does, until nothing changes any more."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    page = context.new_page()
    sizes = watched(page)
    starts = {mark: [text[:60] for text in texts] for mark, texts in wanted.items()}
    page.add_init_script(f"({WATCH})({json.dumps(starts)})")
    page.goto(url, timeout=PATIENCE * 1000)
    page.wait_for_function("() => 'all' in marks || 'failed' in marks", timeout=PATIENCE * 1000)
    page.wait_for_function("() => performance.now() - marks.still > 1500", timeout=PATIENCE * 1000)
    marks = page.evaluate("marks")
    context.close()
    if "failed" in marks:
        raise ValueError(f"{url} shows an error")
    return Load(marks, len(sizes["http"]), sum(sizes["http"]), sum(sizes["socket"]))


def watched(page: Page) -> dict[str, list[int]]:
    """Return the sizes of all that a page will fetch, filled as it comes."""
    sizes: dict[str, list[int]] = {"http": [], "socket": []}
    tools = page.context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.on("Network.loadingFinished", lambda event: sizes["http"].append(int(event["encodedDataLength"])))
    page.on(
        "websocket",
        lambda socket: socket.on("framereceived", lambda data: sizes["socket"].append(len(data))),
    )
    return sizes


def median(values: Iterable[float]) -> float:
    return statistics.median(values)


def table(title: str, names: tuple[str, str], rows: Iterable[Row]) -> str:
    lines = [f"{title:<42}{names[0]:>12}{names[1]:>12}{'ratio':>8}"]
    lines += [f"{said:<42}{one:>12,.1f}{other:>12,.1f}{one / other:>8.2f}" for said, one, other in rows]
    return "\n".join(lines)


def main() -> None:
    tables = {
        "runs": lambda: table(f"re-run, medians of {RERUNS}", ("Check", "constants"), runs()),
        "loads": lambda: table(f"cold load, medians of {LOADS}", ("Check", "empty page"), loads()),
    }
    for name in sys.argv[1:] or tables:
        print(tables[name](), end="\n\n", flush=True)  # noqa: T201  a bench prints


if __name__ == "__main__":
    main()

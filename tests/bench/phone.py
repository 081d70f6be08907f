"""Check on a phone and a slow line: bytes and seconds until the first question can be answered, and for an answer.

python -m tests.bench.phone            measures this app, cold (nothing kept) and warm (a second visit)

The line is emulated by Chromium's developer tools: 1.6 Mbit/s down, 0.75 up, 150 ms for a round trip.
"""

import base64
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.real import PATIENCE, ROOT, browsing, serving

PHONE = {"width": 390, "height": 844}
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
ROUNDS = 3
FORM = "[class*='st-key-question-']"
FIELD = f"{FORM} :is(input, [role=radio], button)"


@dataclass
class Line:
    """What came over the line: bytes by the end of an address, and over the websocket."""

    files: dict[str, int] = field(default_factory=dict)
    socket: int = 0
    _urls: dict[str, str] = field(default_factory=dict)

    def watch(self, tab: Page) -> None:
        """Count from now on; the line is slow from now on."""
        tools = tab.context.new_cdp_session(tab)
        tools.on("Network.requestWillBeSent", self._asked)
        tools.on("Network.loadingFinished", self._came)
        tools.on("Network.webSocketFrameReceived", self._frame)
        tools.send("Network.enable")
        tools.send("Network.emulateNetworkConditions", SLOW)

    def _asked(self, event: dict[str, Any]) -> None:
        self._urls[event["requestId"]] = event["request"]["url"]

    def _came(self, event: dict[str, Any]) -> None:
        url = self._urls.get(event["requestId"], "").split("?")[0]
        if url.startswith("http"):
            self.files[url] = self.files.get(url, 0) + int(event["encodedDataLength"])

    def _frame(self, event: dict[str, Any]) -> None:
        frame = event["response"]
        whole = frame["payloadData"]
        self.socket += len(base64.b64decode(whole)) if frame["opcode"] == 2 else len(whole)

    def of(self, *endings: str) -> int:
        """Return the bytes of the files whose addresses end so; of all without one."""
        return sum(size for url, size in self.files.items() if not endings or url.endswith(endings))


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit: seconds until the question can be answered and until its answer has one, bytes until then."""

    question: float
    answer: float
    line: Line

    def __str__(self) -> str:
        line = self.line
        other = line.of() - line.of(".js") - line.of(".woff2")
        return (
            f"question after {self.question:.1f} s, answer after {self.answer:.1f} s; "
            f"{line.of() + line.socket:,} bytes: scripts {line.of('.js'):,}, fonts {line.of('.woff2'):,}, "
            f"other files {other:,}, messages {line.socket:,}"
        )


def visit(context: BrowserContext, address: str) -> Visit:
    """Open Check as a phone does, wait for the question, and leave it unanswered, which a button says."""
    tab = context.new_page()
    line = Line()
    line.watch(tab)
    start = time.perf_counter()
    tab.goto(address, wait_until="commit", timeout=PATIENCE * 1000)
    tab.locator(FIELD).first.wait_for(timeout=PATIENCE * 1000)
    expect(tab.locator(f"{FORM} button").last).to_be_enabled(timeout=PATIENCE * 1000)
    shown = time.perf_counter()
    tab.wait_for_load_state("networkidle", timeout=PATIENCE * 1000)
    asked = tab.locator(FORM).get_attribute("class")
    again = time.perf_counter()
    tab.locator(f"{FORM} button:not([type=button])").nth(1).click()
    tab.wait_for_function(
        "([form, was]) => ![...document.querySelectorAll(form)].some((each) => each.className === was)",
        arg=[FORM, asked],
        timeout=PATIENCE * 1000,
    )
    found = Visit(shown - start, time.perf_counter() - again, line)
    tab.close()
    return found


@contextmanager
def phone(browser: Browser) -> Iterator[BrowserContext]:
    """Yield a phone that has never been here."""
    context = browser.new_context(viewport=PHONE, device_scale_factor=2, is_mobile=True, has_touch=True, locale="en-GB")
    yield context
    context.close()


def visits(browser: Browser, address: str, language: str) -> tuple[Visit, Visit]:
    """Return a first visit and a second one, which finds in the browser's cache what may be kept there."""
    with phone(browser) as context:
        url = f"{address}/check?lang={language}"
        return visit(context, url), visit(context, url)


def measured(folder: Path = ROOT, languages: tuple[str, ...] = ("en", "ko")) -> dict[str, tuple[Visit, Visit]]:
    """Return the visits of middling length, cold and warm, in each language."""
    found = {}
    with TemporaryDirectory() as logs, serving(Path(logs) / "server.log", folder) as address, browsing() as browser:
        for language in languages:
            visits(browser, address, language)  # so that what the server packs once is packed
            rounds = [visits(browser, address, language) for _ in range(ROUNDS)]
            found[language] = tuple(
                min(each, key=lambda one: abs(one.question - median(other.question for other in each)))
                for each in zip(*rounds, strict=True)
            )
    return found


if __name__ == "__main__":
    for spoken, (cold, warm) in measured(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT).items():
        sys.stdout.write(f"{spoken}, cold: {cold}\n{spoken}, warm: {warm}\n")

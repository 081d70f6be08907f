"""A cold server, a Chromium that is watched, and tabs in it."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect

from tests.browser.real import CHROMIUM, PATIENCE, browsing, serving

OpenTab = Callable[..., Page]

expect.set_options(timeout=PATIENCE * 1000)

# Chromium writes most of what our policy refuses to the console, but not what a script catches: so all of it is told.
REFUSED = """addEventListener("securitypolicyviolation", (refused) =>
  console.error(`refused by the policy: ${refused.effectiveDirective} ${refused.blockedURI} ${refused.sourceFile}`))"""

# On a deep link Streamlit first looks for its server below the page's own path; it then finds it at the root.
HARMLESS = ("/_stcore/health", "/_stcore/host-config")


@dataclass
class Watch:
    """What the tabs of a test asked for and complained about."""

    requests: list[str] = field(default_factory=list)
    console_errors: list[str] = field(default_factory=list)

    def look_at(self, context: BrowserContext) -> None:
        """Record from now on every request, websocket, console error and uncaught error of a context."""
        context.add_init_script(REFUSED)
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("console", self._hear)
        context.on("weberror", lambda error: self.console_errors.append(str(error.error)))
        context.on("page", lambda page: page.on("websocket", lambda socket: self.requests.append(socket.url)))

    def _hear(self, message: ConsoleMessage) -> None:
        url = urlsplit(message.location.get("url", ""))
        if message.type == "error" and not (url.path.endswith(HARMLESS) and "404" in message.text):
            self.console_errors.append(f"{message.text} ({url.geturl()})")

    @property
    def outside(self) -> list[str]:
        """The requests that left the machine."""
        urls = [url for url in self.requests if not url.startswith(("data:", "blob:"))]
        return [url for url in urls if urlsplit(url).hostname != "127.0.0.1"]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium; CI must have it, elsewhere these tests are left out without it."""
    if not CHROMIUM.exists():
        missing = f"{CHROMIUM} is not there: apt-get install chromium"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    with browsing() as browser:
        yield browser


@pytest.fixture
def cold(tmp_path: Path) -> Iterator[str]:
    """The address of a server that nobody has visited yet."""
    with serving(tmp_path / "server.log") as address:
        yield address


@pytest.fixture(scope="session")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that the tests of a process share."""
    with serving(tmp_path_factory.mktemp("server") / "server.log") as address:
        yield address


@pytest.fixture
def watch() -> Watch:
    """What the tabs of this test do."""
    return Watch()


@pytest.fixture
def open_tab(chromium: Browser, watch: Watch) -> Iterator[OpenTab]:
    """Return a function that opens a tab for a new visitor; afterwards nothing may have gone out or wrong."""
    contexts: list[BrowserContext] = []

    def opened(url: str, width: int = 1280, height: int = 900, locale: str = "en-GB") -> Page:
        context = chromium.new_context(viewport={"width": width, "height": height}, locale=locale)
        contexts.append(context)
        context.set_default_timeout(PATIENCE * 1000)
        watch.look_at(context)
        tab = context.new_page()
        tab.goto(url)
        return tab

    yield opened
    for context in contexts:
        context.close()
    assert watch.outside == []
    assert watch.console_errors == []

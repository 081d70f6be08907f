"""The real thing: the app's server as its own process, and Debian's Chromium."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[2]
CHROMIUM = Path("/usr/bin/chromium")
LEFT_OUT = (
    *("WebUIOmniboxPopup", "WebUIOmniboxAimPopup"),  # two pages behind the address bar, drawn anew with each window
    *("AimEnabled", "DestroyProfileOnBrowserClose", "HttpsFirstBalancedModeAutoEnable", "HttpsUpgrades"),
    *("LensOverlay", "MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints", "PaintHolding"),
    *("PreconnectToSearch", "ThirdPartyStoragePartitioning"),
)
"""What Chromium does without; where two such lists are given it reads the last, so Playwright's is within this one."""

FLAGS = [
    *("--headless=new", "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"),
    f"--disable-features={','.join(LEFT_OUT)}",
    "--disable-gpu-compositing",  # the processor would do it anyway, and takes longer that way
]
PATIENCE = 90
"""Seconds that a slow machine may take for anything at all."""


@contextmanager
def serving(
    log: Path,
    folder: Path = ROOT,
    streamlit: str = "streamlit",
    *settings: str,
    port: int | None = None,
    killed: bool = False,
    surroundings: Mapping[str, str] | None = None,
) -> Iterator[str]:
    """Start an app as `make run` does, nobody having visited it; yield its address, then stop it (or kill -9 it).

    It is the app.py of a folder, this one unless another is named; `streamlit` is the module that serves it. The port
    is a free one unless one is named; `surroundings` are added to the environment.
    """
    port = port or free_port()
    command = [
        sys.executable,
        "-m",
        streamlit,
        "run",
        "app.py",
        f"--server.port={port}",
        "--server.address=127.0.0.1",
        *settings,
    ]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "MALLOC_ARENA_MAX": "2"} | dict(surroundings or {})
    with (
        log.open("wb") as output,
        subprocess.Popen(command, cwd=folder, env=environment, stdout=output, stderr=output) as server,
    ):
        try:
            address = f"http://127.0.0.1:{port}"
            wait_until_healthy(server, address, log)
            yield address
        finally:
            (server.kill if killed else server.terminate)()
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_healthy(server: subprocess.Popen[bytes], address: str, log: Path) -> None:
    """Return once the server says "ok"; any path answers 200, so the words are compared."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if server.poll() is not None:
            raise RuntimeError(f"the server stopped:\n{log.read_text(encoding='utf-8', errors='replace')}")
        with suppress(URLError, OSError), urlopen(f"{address}/_stcore/health", timeout=5) as answer:
            if answer.read() == b"ok":
                return
        time.sleep(0.1)
    raise TimeoutError(
        f"the server was not ready after {PATIENCE} s:\n{log.read_text(encoding='utf-8', errors='replace')}"
    )


@contextmanager
def browsing() -> Iterator[Browser]:
    """Yield Chromium, and close it afterwards."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS, timeout=PATIENCE * 1000)
        yield browser
        browser.close()

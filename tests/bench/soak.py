"""Whether a stand holds through a day: python -m tests.bench.soak. Slides and visitors' cases, compressed in time.

It prints the server's memory and the browser's heap after each fifth; nothing is asserted. What counts is the last
fifth beside the first one: what the first one reads and keeps for everybody is not a leak.
"""

import sys
import tempfile
from pathlib import Path
from time import monotonic

from playwright.sync_api import Page, expect

from tests.bench.held import held, on_port
from tests.browser.real import PATIENCE, browsing, free_port, serving

SLIDES, CASES, FIFTHS = 2000, 60, 5
CASE = [
    *("country-south-eastern-asia", "country-VN", "applicant-local-government", "purpose-plan-city", "in-charge-yes"),
    *("other-application-no", "deliverable-master-plan", "take"),
]


def heap_megabytes(tab: Page) -> float:
    """Return what the page's scripts hold once nothing unused is left."""
    session = tab.context.new_cdp_session(tab)
    session.send("HeapProfiler.collectGarbage")
    session.send("Performance.enable")
    metrics = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
    session.detach()
    return float(metrics["JSHeapUsedSize"]) / 2**20


def visitor(tab: Page) -> None:
    """Work out one case from the slides and go back to them."""
    tab.locator("[data-do=live]").click()
    for answer in CASE:
        tab.locator(f".st-key-live-{answer} button").click()
    expect(tab.locator(".kc-result")).to_be_visible(timeout=PATIENCE * 1000)
    tab.locator(".st-key-live-over button").click()
    expect(tab.locator(".st-key-live")).to_have_count(0, timeout=PATIENCE * 1000)


def main() -> int:
    """Run the stand, and print what it held after each fifth."""
    port, begun = free_port(), monotonic()
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder) / "server.log", port=port) as address,
        browsing() as browser,
    ):
        tab = browser.new_page(viewport={"width": 1920, "height": 1080})
        tab.goto(f"{address}/screen?lang=en&show=both")
        expect(tab.locator("[data-slide]:visible")).to_have_count(1, timeout=PATIENCE * 1000)
        history = tab.evaluate("history.length")
        for fifth in range(1, FIFTHS + 1):
            for _ in range(SLIDES // FIFTHS // 16):
                for key in ["PageDown"] * 8 + ["PageUp"] * 8:
                    tab.keyboard.press(key)
            for _ in range(CASES // FIFTHS):
                visitor(tab)
            sys.stdout.write(
                f"{fifth}/{FIFTHS}: {SLIDES // FIFTHS // 16 * 16 * fifth} slides, {CASES // FIFTHS * fifth} cases, "
                f"{monotonic() - begun:.0f} s: server {held(on_port(port)).resident:.1f} MB, browser "
                f"{heap_megabytes(tab):.1f} MB, history +{tab.evaluate('history.length') - history}\n"
            )
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The accessibility matrix: every screen in every language and look, wide and as narrow as 400 % makes it.

python -m tests.browser.matrix               runs all of it and writes docs/accessibility.json
python -m tests.browser.matrix check en      runs the parts named (pages, languages) and keeps the others as they were
"""

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, Page

from kcity.outcome.zones import SEOUL
from kcity.rulebook.words import LANGUAGES
from tests.browser.barriers import Barrier, axe_version, by_axe, by_us, exceptions, spaced, told
from tests.browser.real import ROOT, browsing, serving
from tests.browser.screens import SCREENS, Screen, resized, visiting

RESULT = ROOT / "docs" / "accessibility.json"
THEMES = ("light", "dark")
DESK, LARGE = (1280, 900), (320, 480)
SIZES = {"light": (DESK, LARGE), "dark": (DESK,)}
"""A desk, and the same at 400 %, when 1280 px are as wide as 320: what a look changes does not depend on it."""


def sizes(screen: Screen, theme: str) -> Sequence[tuple[int, int]]:
    """Return the sizes in which a screen is looked at: the big screen is for a room, and never narrow."""
    return (DESK,) if screen.page == "screen" else SIZES[theme]


def looks(page: str) -> int:
    """Return how often the screens of a page are looked at, in each language."""
    return sum(len(sizes(screen, theme)) for screen in SCREENS if screen.page == page for theme in THEMES)


def barriers(tab: Page, screen: Screen, language: str) -> list[Barrier]:
    """Return what keeps readers out on a page as it stands."""
    return [*by_axe(tab), *by_us(tab, screen, language), *spaced(tab, screen, language)]


def look(
    browser: Browser, address: str, screen: Screen, language: str, theme: str, only: Sequence[tuple[int, int]] = ()
) -> list[Barrier]:
    """Return what keeps readers out of a screen, in the sizes of a look, or in some only."""
    context = visiting(browser, theme)
    tab = context.new_page()
    found: list[Barrier] = []
    screen.go(tab, address, language)
    for width, height in only or sizes(screen, theme):
        resized(tab, width, height)
        found += barriers(tab, screen, language)
    context.close()
    return found


def part(address: str, page: str, language: str, browser: Browser) -> dict[str, Any]:
    """Return what was found on the screens of a page in a language: how many looks, and each barrier with its count."""
    start = time.monotonic()
    new: list[str] = []
    known: Counter[int] = Counter()
    for screen in (each for each in SCREENS if each.page == page):
        for theme in THEMES:
            found = look(browser, address, screen, language, theme)
            known.update({each.known for each in found if each.known >= 0})
            new += [f"{screen}, {theme}: {each}" for each in told(x for x in found if x.known < 0).splitlines()]
    on = datetime.now(SEOUL).date().isoformat()
    of_known = {exceptions()[number].rule: count for number, count in known.items()}
    seconds = round(time.monotonic() - start)
    return {
        "on": on,
        "axe": axe_version(),
        "browser": f"Chromium {browser.version}",
        "screens": sum(screen.page == page for screen in SCREENS),
        "looks": looks(page),
        "seconds": seconds,
        "known": of_known,
        "new": new,
    }


def kept() -> dict[str, Any]:
    """Return the result as it was last written."""
    return json.loads(RESULT.read_text(encoding="utf-8")) if RESULT.is_file() else {"parts": {}}


def written(parts: Mapping[str, Any]) -> str:
    """Return the result as a file: the parts, and the barriers that are known to stand."""
    stands = [each.published() for each in exceptions()]
    result = {"screens": len(SCREENS), "parts": dict(sorted(parts.items())), "stands": stands}
    return json.dumps(result, ensure_ascii=False, indent=1) + "\n"


def main(asked: Iterable[str]) -> None:
    """Run the parts that are asked for, and write each as soon as it is known."""
    names = set(asked)
    pages = [page for page in dict.fromkeys(each.page for each in SCREENS) if not names or _asked(page, names)]
    languages = [each for each in LANGUAGES if not names & set(LANGUAGES) or each in names]
    with TemporaryDirectory() as folder, serving(Path(folder) / "server.log") as address, browsing() as browser:
        for language in languages:
            for page in pages:
                name = f"{page or 'start'} {language}"
                found = part(address, page, language, browser)
                RESULT.write_text(written(kept()["parts"] | {name: found}), encoding="utf-8")  # others may write too
                sys.stderr.write(f"{name}: {found['looks']} looks, {found['seconds']} s, new: {len(found['new'])}\n")
    sys.stderr.write(f"load {os.getloadavg()[0]:.0f}\n")


def _asked(page: str, names: set[str]) -> bool:
    return (page or "start") in names or names <= set(LANGUAGES)


if __name__ == "__main__":
    main(sys.argv[1:])

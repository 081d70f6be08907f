"""What was looked at for readers with disabilities and what was found, as it is published; and what stands."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

_RESULT = Path(__file__).parents[2] / "docs" / "accessibility.json"

STANDARD: Final = "WCAG 2.2 AA"

LIMITS: Final = ("map", "pictures", "calendar", "documents", "spoken", "scripts")
"""What stands in readers' way, each with its message and a way round it; beside what a look of the matrix knows."""

UPSTREAM: Final[Mapping[str, str]] = {
    "map": "https://github.com/streamlit/streamlit/issues/8399",
    "calendar": "https://github.com/streamlit/streamlit/issues/12699",
}
"""Whose some of them are, and where they are reported."""

UNTRIED: Final = ("screen-readers", "browsers", "people")
"""What nobody has tried yet."""

CHECKS: Final = (
    *("keyboard", "focus", "announced", "reflow", "spacing", "targets", "motion", "forced-colours", "pictures"),
    *("headings", "language", "errors"),
)
"""What tests look at besides, each with its message."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What the matrix found, when it was run first and last, and on how many screens of the whole in each language."""

    first: date
    last: date
    axe: str
    browser: str
    looks: int
    screens: Mapping[str, int]
    whole: int
    known: int
    new: int


def looked() -> Looked | None:
    """Return what comes with the app; None where it does not, or not all of it."""
    try:
        result = json.loads(_RESULT.read_text(encoding="utf-8"))
        return _of(result["parts"], result["screens"])
    except (OSError, KeyError, ValueError):
        return None


def _of(parts: Mapping[str, Any], whole: int) -> Looked:
    found = list(parts.values())
    screens: Counter[str] = Counter()
    for name, each in parts.items():
        screens[name.rpartition(" ")[2]] += each["screens"]
    days = [date.fromisoformat(each["on"]) for each in found]
    return Looked(
        first=min(days),
        last=max(days),
        axe=max(each["axe"] for each in found),
        browser=max(each["browser"] for each in found),
        looks=sum(each["looks"] for each in found),
        screens=screens,
        whole=whole,
        known=sum(sum(each["known"].values()) for each in found),
        new=sum(len(each["new"]) for each in found),
    )

"""What was measured of the rulebook and the engine, as it is published."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parents[2] / "docs"


@dataclass(frozen=True, slots=True)
class Proof:
    """The main figures, the day and the rulebook's version they were measured at, and the page with all of them."""

    on: str
    rulebook: str
    engines: int
    classes: int
    random: int
    differences: int
    mutants: int
    survivors: int
    cases: int
    page: str


def published() -> Proof | None:
    """Return the figures that come with the app; None where they do not, or not all of them."""
    try:
        figures: dict[str, Any] = json.loads((_FOLDER / "figures.json").read_text(encoding="utf-8"))
        return _main(figures, (_FOLDER / "figures.md").read_text(encoding="utf-8"))
    except (OSError, KeyError):
        return None


def _main(figures: dict[str, Any], page: str) -> Proof:
    opinion, mutation = figures["second-opinion"], figures["mutation"]
    kinds = mutation["kinds"].values()
    return Proof(
        on=opinion["on"],
        rulebook=opinion["rulebook"],
        engines=len(opinion["engines"]),
        classes=opinion["cases"]["classes"],
        random=opinion["cases"]["random"],
        differences=sum(each["differences"] for each in opinion["engines"]),
        mutants=sum(kind["mutants"] - kind.get("equivalent", 0) for kind in kinds),
        survivors=len(mutation["survivors"]),
        cases=figures["rulebook"]["cases"],
        page=page,
    )

"""The shapes of what a rulebook decides: conditions over answers, and decisions made of them.

A decision is a list of cases: the first condition that is true decides. Conditions are written so that they stay right
under three-valued logic too: each case is true only where it holds for every way of filling in what is open.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from kcity.rulebook.model import Band

ON, AMOUNT = "on", "amount"
"""The two inputs that are numbers: the day (20260317 for 17 March 2026) and the support wanted in won."""

NOT_INPUT = ("submit-on",)
"""The questions that are no input: the day stands in ON."""


@dataclass(frozen=True, slots=True)
class Named:
    """Some value of an answer is among values, or (`only`) every one is.

    `choices` are all the values that there are, where an answer may have several of them.
    """

    question: str
    choices: tuple[str, ...] | None
    only: bool
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Within:
    """A number lies between two others, both included; either may be missing."""

    number: str
    least: int | None
    most: int | None


@dataclass(frozen=True, slots=True)
class Every:
    """All of some conditions hold."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of some conditions holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Negated:
    """A condition does not hold."""

    part: "Condition"


Condition: TypeAlias = Named | Within | Every | Either | Negated
Value: TypeAlias = str | int | None


@dataclass(frozen=True, slots=True)
class Decision:
    """The value of the first case whose condition is true, else `otherwise`."""

    cases: tuple[tuple[Condition, Value], ...]
    otherwise: Value


@dataclass(frozen=True, slots=True)
class TrackRules:
    """What is decided for one track of an edition, all of it by answers, day and amount alone."""

    line: str
    requirements: Mapping[str, Decision]
    status: Decision
    intake: Decision
    cycle: Decision
    fits: Decision
    band: Band | None


@dataclass(frozen=True, slots=True)
class Rules:
    """Which edition is in force on a day, and what each track of each edition decides."""

    version: str
    edition: Decision
    editions: Mapping[int, Mapping[str, TrackRules]]


def number(day: date) -> int:
    """Return a day as a whole number, 20260317 for 17 March 2026."""
    return day.year * 10000 + day.month * 100 + day.day


def every(*parts: Condition) -> Condition:
    """Return that all of some conditions hold, written as shortly as possible."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, Every) else (part,))]
    return flat[0] if len(flat) == 1 else Every(tuple(flat))


def either(*parts: Condition) -> Condition:
    """Return that at least one of some conditions holds, written as shortly as possible."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, Either) else (part,))]
    return flat[0] if len(flat) == 1 else Either(tuple(flat))

"""A link to hand on: the answers by id, the rulebook's version, the day it was made, and the outcome in brief.

The brief outcome lets a newer rulebook, or a later day, show what was so then beside what is so now:
`planning.eligible.700000000.rolling~demonstration.not-eligible.400000000.2026-03-17`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias, cast, get_args
from urllib.parse import urlencode

from kcity.outcome import Outcome, TrackOutcome
from kcity.outcome.checks import Status
from kcity.rulebook.changelog import Version, since

Aspect: TypeAlias = Literal["status", "most", "intake"]

MADE, RULEBOOK, WAS = "made", "rulebook", "was"
"""The link's parameters besides language and answers."""

OF_ITS_DAY = (RULEBOOK, MADE, WAS)

LONGEST_VERSION = 20
"""The most letters of a rulebook's version that a link or a saved case may name."""

_BRIEF = re.compile(
    rf"([a-z]+(?:-[a-z]+)*)\.({'|'.join(get_args(Status))})\.(\d{{1,15}}|none)\.(\d{{4}}-\d\d-\d\d|rolling|none)"
)


@dataclass(frozen=True, slots=True)
class Brief:
    """A track's outcome as a link carries it: its status, the highest support in won, its last day or "rolling"."""

    track: str
    status: Status
    most: int | None
    intake: str | None

    def __str__(self) -> str:
        return f"{self.track}.{self.status}.{self.most or 'none'}.{self.intake or 'none'}"


def brief(track: TrackOutcome) -> Brief:
    """Return a track's outcome in brief."""
    band, intake = track.funding.band, track.intake
    last = intake.closes.isoformat() if intake.closes else "rolling" if intake.kind == "rolling" else None
    return Brief(track.name, track.status, band.most if band else None, last)


def read_briefs(text: str) -> tuple[Brief, ...] | None:
    """Return the brief outcomes that a link carries; None where it carries none that can be read."""
    found = [_BRIEF.fullmatch(part) for part in text.split("~", 8)[:8]]
    said = [match.groups() for match in found if match]
    if len(said) < len(found) or not all(_is_intake(intake) for *_, intake in said):
        return None
    return tuple(
        Brief(
            track,
            cast(Status, status),
            None if most == "none" else int(most),
            None if intake == "none" else intake,
        )
        for track, status, most, intake in said
    )


def _is_intake(text: str) -> bool:
    """Return whether a text is one of the words for an intake, or a day of the calendar."""
    try:
        return text in ("rolling", "none") or bool(date.fromisoformat(text))
    except ValueError:
        return False


def query(found: Outcome, language: str, today: date, carried: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return a link's parameters: what reproduces the screen, then when and under which rulebook it was made."""
    whole = {"lang": language} | found.proposal.written() | dict(carried or {})
    whole |= {RULEBOOK: found.book.about.version, MADE: today.isoformat()}
    briefs = "~".join(str(brief(track)) for track in found.tracks)
    return whole | ({WAS: briefs} if briefs else {})


def address(base: str, page: str, parameters: Mapping[str, str]) -> str:
    """Return a link as text: a base address, a page, and parameters readable where that is possible."""
    return f"{base.rstrip('/')}/{page}?{urlencode(parameters, safe=',~.:')}"


@dataclass(frozen=True, slots=True)
class Difference:
    """What a link said of a track and what holds now; no `then` where the track is new, no `now` where it is gone."""

    track: str
    aspect: Aspect
    then: str | int | None
    now: str | int | None


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """A link opened later: when and under which rulebook it was made, what differs, what the rulebook changed since."""

    made: date
    rulebook: str
    differences: tuple[Difference, ...]
    versions: tuple[Version, ...]


def then_and_now(found: Outcome, kept: Mapping[str, str], known: Sequence[Version], today: date) -> ThenAndNow | None:
    """Return how the outcome differs from the one a link was made with; None for no such link, or nothing to tell.

    There is something to tell where the rulebook has another version, or where the outcome has changed since.
    """
    try:
        made = date.fromisoformat(kept.get(MADE, ""))
    except ValueError:
        return None
    then, rulebook = read_briefs(kept.get(WAS, "")) or (), kept.get(RULEBOOK, "")
    if not 0 < len(rulebook) <= LONGEST_VERSION or made > today:
        return None
    differences = tuple(_differences(then, [brief(track) for track in found.tracks]))
    if rulebook == found.book.about.version and not differences:
        return None
    return ThenAndNow(made, rulebook, differences, since(known, rulebook))


def _differences(then: Sequence[Brief], now: Sequence[Brief]) -> list[Difference]:
    before, after = {each.track: each for each in then}, {each.track: each for each in now}
    aspects = cast(tuple[Aspect, ...], get_args(Aspect))
    return [
        Difference(track, aspect, getattr(before.get(track), aspect, None), getattr(after.get(track), aspect, None))
        for track in dict.fromkeys((*before, *after))
        for aspect in aspects
        if getattr(before.get(track), aspect, None) != getattr(after.get(track), aspect, None)
    ]

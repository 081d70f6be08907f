"""The days that intakes turn on: openings, last days, cut-offs and decisions on record, and estimates of the next."""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from kcity.outcome.intake import Next
from kcity.rulebook import Rulebook
from kcity.rulebook.model import DayFact, Decision, Edition, Text, Track

MomentKind: TypeAlias = Literal["opens", "last-day", "cut-off", "decision", "estimate-opens", "estimate-closes"]


@dataclass(frozen=True, slots=True)
class Moment:
    """One day that an intake turns on, or the days between which it lies.

    `year` is the edition's, for an estimate the year it is carried to; `cycle` the support year that a cut-off or a
    decision is about; `firm` whether a source states the very day, and that it came to pass where it is a decision;
    `drawn_from` the years behind an estimate, and `clock` the hour of a last day where a source gives one.
    """

    kind: MomentKind
    year: int
    track: str
    line: str
    name: Text
    first: date
    last: date
    firm: bool
    sources: tuple[str, ...]
    doubts: tuple[str, ...]
    cycle: str | None = None
    note: Text | None = None
    drawn_from: tuple[str, ...] = ()
    clock: str | None = None

    @property
    def is_estimate(self) -> bool:
        """Whether no source states it."""
        return bool(self.drawn_from)


def days_of(partial: str) -> tuple[date, date]:
    """Return the first and last day that a day, a month or a year (ISO) may mean."""
    year, month, day = (*map(int, partial.split("-")), 0, 0)[:3]
    first = date(year, month or 1, day or 1)
    return first, date(year, month or 12, day or monthrange(year, month or 12)[1])


def stated(edition: Edition, name: str) -> Iterator[Moment]:
    """Yield what the sources state about the intake of an edition's track, in the order of the days of each receipt."""
    track = edition.tracks[name]
    intake = track.intake
    yield _day("opens", edition, name, intake.opens)
    if intake.closes:
        yield _day("last-day", edition, name, intake.closes)
    if intake.decided:
        yield from _decision(edition, name, intake.decided, intake.cycle)
    for receipt in intake.receipts:
        yield Moment(
            "cut-off",
            edition.year,
            name,
            track.line,
            track.name,
            receipt.last,
            receipt.last,
            True,
            receipt.sources,
            receipt.doubts,
            receipt.cycle,
            receipt.note,
        )
        if receipt.decided:
            yield from _decision(edition, name, receipt.decided, receipt.cycle)


def on_record(book: Rulebook, lines: Iterable[str]) -> Iterator[Moment]:
    """Yield what the sources state about every intake of some lines, line by line, oldest first."""
    for line in lines:
        for edition, name, _ in book.of_line(line):
            yield from stated(edition, name)


def following(book: Rulebook, after: Next) -> Iterator[Moment]:
    """Yield the days of a line's next intake: as stated where it is on record, else as estimated."""
    tracks = list(book.of_line(after.line))
    if after.estimate is None:
        for edition, name, track in tracks:
            if track.intake.opens.value == after.opens:
                yield from stated(edition, name)
        return
    _, name, newest = tracks[-1]
    estimate = after.estimate
    behind = [track for edition, _, track in tracks if str(edition.year) in estimate.years]
    openings = [track.intake.opens for track in behind]
    yield _estimate("estimate-opens", name, newest, estimate.opens, estimate.years, openings)
    if estimate.closes:
        closings = [track.intake.closes for track in behind if track.intake.closes]
        yield _estimate("estimate-closes", name, newest, estimate.closes, estimate.years, closings)


def _day(kind: MomentKind, edition: Edition, name: str, fact: DayFact) -> Moment:
    track = edition.tracks[name]
    day = fact.value
    return Moment(
        kind,
        edition.year,
        name,
        track.line,
        track.name,
        day,
        day,
        True,
        fact.sources,
        fact.doubts,
        track.intake.cycle,
        fact.note,
        clock=track.intake.clock if kind == "last-day" else None,
    )


def _decision(edition: Edition, name: str, decision: Decision, cycle: str | None) -> Iterator[Moment]:
    """A decision is firm once a source says on which day it was made; nothing where no source says anything."""
    track = edition.tracks[name]
    known = decision.actual or decision.planned
    if known is None:
        return
    first, last = days_of(known)
    firm = decision.actual is not None and first == last
    yield Moment(
        "decision",
        edition.year,
        name,
        track.line,
        track.name,
        first,
        last,
        firm,
        decision.sources,
        decision.doubts,
        cycle,
        decision.note,
    )


def _estimate(
    kind: MomentKind,
    name: str,
    track: Track,
    spread: tuple[date, date],
    years: tuple[str, ...],
    facts: Sequence[DayFact],
) -> Moment:
    return Moment(
        kind,
        spread[0].year,
        name,
        track.line,
        track.name,
        *spread,
        False,
        tuple(dict.fromkeys(source for fact in facts for source in fact.sources)),
        tuple(dict.fromkeys(doubt for fact in facts for doubt in fact.doubts)),
        drawn_from=years,
    )

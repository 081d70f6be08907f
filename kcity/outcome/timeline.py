"""Every intake on record: from when to when it took proposals, and when it was decided; gaps stay gaps."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from kcity.outcome.moments import days_of
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Cited, Decision, Intake, Text

Kind: TypeAlias = Literal["window", "rolling"]


@dataclass(frozen=True, slots=True)
class Taking:
    """The days on which a track took proposals for one support year, and what was decided on them."""

    year: int
    track: str
    line: str
    name: Text
    kind: Kind
    first: date
    last: date
    cycle: str | None
    decision: Decision | None
    sources: tuple[str, ...]
    doubts: tuple[str, ...]

    @property
    def days(self) -> int:
        """How many days it took proposals, the first and the last one counted."""
        return (self.last - self.first).days + 1

    @property
    def decided(self) -> tuple[date, date] | None:
        """The day of the decision, or the days between which it lies; as it happened where that is known."""
        known = (self.decision.actual or self.decision.planned) if self.decision else None
        return days_of(known) if known else None


@dataclass(frozen=True, slots=True)
class Season:
    """How the windows of all years lie: earliest and latest opening and closing (as days of one year), and lengths."""

    opens: tuple[date, date]
    closes: tuple[date, date]
    days: tuple[int, int]


def takings(book: Rulebook) -> tuple[Taking, ...]:
    """Return every intake of every edition, oldest first; a rolling one once for each support year."""
    found = [
        taking
        for edition in book.editions.values()
        for name, track in edition.tracks.items()
        for taking in _takings(edition.year, name, track.line, track.name, track.intake)
    ]
    return tuple(sorted(found, key=lambda taking: (taking.year, taking.line != "planning", taking.first)))


def _takings(year: int, track: str, line: str, name: Text, intake: Intake) -> Iterator[Taking]:
    facts: list[Cited] = [fact for fact in (intake.opens, intake.closes, intake.decided) if fact]
    if intake.closes:
        days = intake.opens.value, intake.closes.value
        yield Taking(year, track, line, name, "window", *days, intake.cycle, intake.decided, *_rests_on(facts))
    for n, receipt in enumerate(intake.receipts):
        facts = [*([intake.opens] if n == 0 else []), receipt, *([receipt.decided] if receipt.decided else [])]
        days = receipt.first, receipt.last
        yield Taking(year, track, line, name, "rolling", *days, receipt.cycle, receipt.decided, *_rests_on(facts))


def _rests_on(facts: list[Cited]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    sources = tuple(dict.fromkeys(source for fact in facts for source in fact.sources))
    return sources, tuple(dict.fromkeys(doubt for fact in facts for doubt in fact.doubts))


def rolling_since(all_takings: tuple[Taking, ...]) -> Taking | None:
    """Return the first intake of the programme that was rolling."""
    return next((taking for taking in all_takings if taking.kind == "rolling"), None)


def season(all_takings: tuple[Taking, ...]) -> Season | None:
    """Return how the windows lie in the year; None where there is none."""
    windows = [taking for taking in all_takings if taking.kind == "window"]
    if not windows:
        return None
    opens = sorted(in_one_year(taking.first) for taking in windows)
    closes = sorted(in_one_year(taking.last) for taking in windows)
    lengths = sorted(taking.days for taking in windows)
    return Season((opens[0], opens[-1]), (closes[0], closes[-1]), (lengths[0], lengths[-1]))


def by_year(first: date, last: date) -> Iterator[tuple[int, date, date]]:
    """Yield the days from a first to a last one, parted where a year ends."""
    for year in range(first.year, last.year + 1):
        yield year, max(first, date(year, 1, 1)), min(last, date(year, 12, 31))


def in_one_year(day: date) -> date:
    """Return a day in the year in which all are drawn above one another, a leap year."""
    return day.replace(year=2000)

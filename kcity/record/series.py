"""The editions' figures by year, as charts need them: what is not stated stays a gap, what is unsure is marked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from kcity.outcome import LINES
from kcity.record.comparison import WHOLE, columns
from kcity.record.telling import is_unsure
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Band, Cited, Tally, Track


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of a year in a series: from least to most; without a most it is a gap."""

    year: int
    series: str
    least: int | None = None
    most: int | None = None
    kind: str | None = None
    unsure: bool = False

    @property
    def is_gap(self) -> bool:
        """Whether no source states it."""
        return self.most is None


@dataclass(frozen=True, slots=True)
class Window:
    """When a line took proposals in a year: to a last day, or without one; and when it was decided, where known."""

    year: int
    line: str
    opens: date
    closes: date | None
    decided: date | None
    unsure: bool

    @property
    def days(self) -> int | None:
        """How many days it was open, the first and the last counted."""
        return (self.closes - self.opens).days + 1 if self.closes else None


def bands(book: Rulebook, line: str) -> tuple[Point, ...]:
    """Return what one project of a line may be given, by year and by the kind of plan where each has a track."""
    return tuple(
        _band(column.edition.year, (column.track.kind if column.track else None) or line, column.track)
        for column in columns(book, line, book.editions)
    )


def _band(year: int, series: str, track: Track | None) -> Point:
    band: Band | None = track.funding if track else None
    return Point(year, series, band.least, band.most, band.kind, is_unsure([band])) if band else Point(year, series)


def budgets(book: Rulebook) -> tuple[Point, ...]:
    """Return each edition's total budget."""
    return tuple(
        Point(year, WHOLE, None, edition.budget.value, None, is_unsure([edition.budget]))
        if edition.budget
        else Point(year, WHOLE)
        for year, edition in book.editions.items()
    )


def projects(book: Rulebook) -> tuple[Point, ...]:
    """Return how many projects were proposed to and chosen by each edition, all its tracks together."""
    return tuple(_tallies(book, ("applications", "selected"), "projects"))


def countries(book: Rulebook) -> tuple[Point, ...]:
    """Return how many countries applied and were chosen, and how many the programme had reached.

    A total that a later edition prints again, with no project more, is the former's: there it is a gap.
    """
    found = list(_tallies(book, ("applications", "selected", "cumulative"), "countries"))
    totals = [edition.cumulative.projects if edition.cumulative else None for edition in book.editions.values()]
    again = {year for n, year in enumerate(book.editions) if n and totals[n] is not None and totals[n] == totals[n - 1]}
    return tuple(
        Point(each.year, each.series) if each.series == "cumulative" and each.year in again else each for each in found
    )


def _tallies(book: Rulebook, names: Sequence[str], what: str) -> Iterator[Point]:
    for year, edition in book.editions.items():
        for name in names:
            tally: Tally | None = getattr(edition, name)
            count: int | None = getattr(tally, what) if tally else None
            facts: list[Cited] = [tally] if tally else []
            yield Point(year, name, None, count, None, bool(facts) and count is not None and is_unsure(facts))


def windows(book: Rulebook) -> tuple[Window, ...]:
    """Return when each line took proposals, each different window of a year once."""
    found = dict.fromkeys(
        _window(column.edition.year, line, column.track)
        for line in LINES
        for column in columns(book, line, book.editions)
        if column.track
    )
    return tuple(sorted(found, key=lambda each: (each.year, LINES.index(each.line))))


def _window(year: int, line: str, track: Track) -> Window:
    intake = track.intake
    facts: list[Cited] = [fact for fact in (intake.opens, intake.closes) if fact]
    decided = intake.decided.actual if intake.decided else None
    day = date.fromisoformat(decided) if decided and len(decided) == 10 else None
    closes = intake.closes.value if intake.closes else None
    return Window(year, line, intake.opens.value, closes, day, is_unsure(facts))

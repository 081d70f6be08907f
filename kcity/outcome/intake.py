"""When a track takes proposals: its state on a day, the cycle a proposal falls in, and what comes next."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from kcity.rulebook import Rulebook
from kcity.rulebook.model import Decision, Edition, Receipt, Track

IntakeState: TypeAlias = Literal["upcoming", "open", "closed"]

_WINDOWS = 3
"""How many of the last windows an estimate spreads over."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A guess at the next intake: earliest and latest day of opening and closing, and the years it is drawn from.

    `past` means that its days have gone by and no call is on record. It is no statement of a source, so other readings
    are not worked out for it; `doubts` names those that touch the days it is drawn from.
    """

    opens: tuple[date, date]
    closes: tuple[date, date] | None
    years: tuple[str, ...]
    earlier: tuple[str, ...]
    past: bool
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Next:
    """The next intake of a line: a later one on record, or an estimate."""

    line: str
    opens: date | None
    closes: date | None
    estimate: Estimate | None


@dataclass(frozen=True, slots=True)
class IntakeOn:
    """A track's intake as it stands on a day."""

    kind: Literal["window", "rolling"]
    state: IntakeState
    opens: date | None
    closes: date | None
    days_left: int | None
    opens_in: int | None
    cycle: str | None
    decision: Decision | None
    following: Next | None
    sources: tuple[str, ...]
    doubts: tuple[str, ...]

    @property
    def is_rolling(self) -> bool:
        """Whether it is open with no last day."""
        return self.state == "open" and self.kind == "rolling"

    @property
    def decided(self) -> str | None:
        """The day or month of the choice: as it happened where that is known, else as planned."""
        return (self.decision.actual or self.decision.planned) if self.decision else None


def intake_on(book: Rulebook, edition: Edition, track: Track, on: date) -> IntakeOn:
    """Return the intake of an edition's track on a day on which that edition is in force."""
    if track.intake.kind == "window":
        return _window(book, track, on)
    return _rolling(book, edition, track, on)


def _window(book: Rulebook, track: Track, on: date) -> IntakeOn:
    intake = track.intake
    assert intake.closes is not None  # a window has a last day, the model sees to it
    opens, closes = intake.opens.value, intake.closes.value
    state: IntakeState = "upcoming" if on < opens else "open" if on <= closes else "closed"
    facts = [intake.opens, intake.closes, *([intake.decided] if intake.decided else [])]
    return IntakeOn(
        kind="window",
        state=state,
        opens=opens,
        closes=closes,
        days_left=(closes - on).days if state == "open" else None,
        opens_in=(opens - on).days if state == "upcoming" else None,
        cycle=intake.cycle,
        decision=intake.decided,
        following=next_intake(book, track.line, on) if state == "closed" else None,
        sources=tuple(dict.fromkeys(source for fact in facts for source in fact.sources)),
        doubts=tuple(dict.fromkeys(doubt for fact in facts for doubt in fact.doubts)),
    )


def _rolling(book: Rulebook, edition: Edition, track: Track, on: date) -> IntakeOn:
    """A rolling intake has no gap between editions: what was open under the last one stays open under this."""
    opens = track.intake.opens.value
    before = [t for e, _, t in book.of_line(track.line) if e.year == edition.year - 1]
    state: IntakeState = "open" if on >= opens or any(t.intake.kind == "rolling" for t in before) else "upcoming"
    receipt = next((r for r in _receipts(book, track.line) if r.first <= on <= r.last), None)
    if receipt is None and state == "upcoming":
        receipt = track.intake.receipts[0]
    facts = [
        track.intake.opens,
        *([receipt] if receipt else []),
        *([receipt.decided] if receipt and receipt.decided else []),
    ]
    return IntakeOn(
        kind="rolling",
        state=state,
        opens=opens if state == "upcoming" else None,
        closes=None,
        days_left=None,
        opens_in=(opens - on).days if state == "upcoming" else None,
        cycle=receipt.cycle if receipt else None,
        decision=receipt.decided if receipt else None,
        following=None,
        sources=tuple(dict.fromkeys(source for fact in facts for source in fact.sources)),
        doubts=tuple(dict.fromkeys(doubt for fact in facts for doubt in fact.doubts)),
    )


def _receipts(book: Rulebook, line: str) -> Iterator[Receipt]:
    for _, _, track in book.of_line(line):
        yield from track.intake.receipts


def next_intake(book: Rulebook, line: str, on: date) -> Next | None:
    """Return the next intake of a line after a day: the next on record, else an estimate; None if there never was one.

    The estimate runs from the earliest to the latest opening and closing of the line's last three intakes, carried to
    the coming year; a rolling intake has openings only.
    """
    intakes = [
        (e.year, t.intake.opens.value, t.intake.closes.value if t.intake.closes else None)
        for e, _, t in book.of_line(line)
    ]
    known = sorted({(opens, closes or date.max) for _, opens, closes in intakes if opens > on})
    if known:
        opens, closes = known[0]
        return Next(line, opens, None if closes == date.max else closes, None)
    if not intakes:
        return None
    years = sorted({year for year, _, _ in intakes})
    last, earlier = years[-_WINDOWS:], years[:-_WINDOWS]
    facts = [
        fact
        for edition, _, track in book.of_line(line)
        if edition.year in last
        for fact in (track.intake.opens, track.intake.closes)
        if fact
    ]
    openings = [opens for year, opens, _ in intakes if year in last]
    closings = [closes for year, _, closes in intakes if year in last and closes]
    rolling = intakes[-1][2] is None
    # Rolling: the whole coming year counts, since an intake once open stays open. Window: until its latest closing day.
    year = max(years[-1] + 1, on.year)
    if not rolling and on > _spread(closings, year)[1]:
        year += 1
    return Next(
        line,
        None,
        None,
        Estimate(
            _spread(openings, year),
            None if rolling else _spread(closings, year),
            tuple(map(str, last)),
            tuple(map(str, earlier)),
            rolling and on > _spread(openings, year)[1],
            tuple(dict.fromkeys(doubt for fact in facts for doubt in fact.doubts)),
        ),
    )


def _spread(days: list[date], year: int) -> tuple[date, date]:
    """Return the earliest and latest month and day, carried to a year (29 February becomes the 28th)."""
    carried = sorted(day.replace(year=year, day=28 if (day.month, day.day) == (2, 29) else day.day) for day in days)
    return carried[0], carried[-1]

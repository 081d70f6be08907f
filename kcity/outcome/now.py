"""How either line stands on a day: which intakes are open, which last day comes next, and what follows."""

from dataclasses import dataclass
from datetime import date

from kcity.outcome.intake import IntakeOn, Next
from kcity.outcome.moments import Moment, following
from kcity.outcome.outcome import LINES, TrackOutcome, coming, explained
from kcity.outcome.preparation import last_day
from kcity.outcome.proposal import Proposal
from kcity.outcome.timeline import Taking, takings
from kcity.outcome.working_days import working_days_from
from kcity.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Now:
    """A line on a day: its intakes in force, its next last day, what comes next and the past that is drawn from.

    `ahead` holds the days of the next intake, estimated or on record; `drawn` one intake of each edition that an
    estimate is drawn from, with the day its track opened.
    """

    line: str
    on: date
    tracks: tuple[TrackOutcome, ...]
    last: Moment | None
    following: Next | None
    ahead: tuple[Moment, ...]
    drawn: tuple[tuple[Taking, date], ...]

    @property
    def intake(self) -> IntakeOn | None:
        """The intake in force, if an edition is."""
        return self.tracks[0].intake if self.tracks else None

    @property
    def days_left(self) -> int | None:
        """Days from this one to the last day, where one is stated."""
        return (self.last.first - self.on).days if self.last and not self.last.is_estimate else None

    @property
    def working_days_left(self) -> int | None:
        """How many days to the last one, this and that one counted, are working days in Korea."""
        return working_days_from(self.on, self.last.first) if self.last and not self.last.is_estimate else None


def now(book: Rulebook, on: date) -> tuple[Now, ...]:
    """Return how every line stands on a day; tracks of a line that take proposals on the same days are one."""
    tracks = explained(book, Proposal(), on)
    after = {each.line: each for each in coming(book, tracks, on)}
    every = takings(book)
    return tuple(
        Now(
            line=line,
            on=on,
            tracks=_unlike([track for track in tracks if track.track.line == line]),
            last=last_day(book, line, on),
            following=after.get(line),
            ahead=tuple(following(book, after[line])) if line in after else (),
            drawn=_drawn(book, every, after.get(line)),
        )
        for line in LINES
    )


def _unlike(tracks: list[TrackOutcome]) -> tuple[TrackOutcome, ...]:
    by_days = {(t.intake.state, t.intake.opens, t.intake.closes): t for t in reversed(tracks)}
    return tuple(reversed(by_days.values()))


def _drawn(book: Rulebook, every: tuple[Taking, ...], after: Next | None) -> tuple[tuple[Taking, date], ...]:
    if after is None or after.estimate is None:
        return ()
    of_line = [taking for taking in reversed(every) if taking.line == after.line]
    found = {taking.year: taking for taking in of_line if str(taking.year) in after.estimate.years}
    return tuple(
        (found[year], book.editions[year].tracks[found[year].track].intake.opens.value) for year in sorted(found)
    )

"""What to have done by when: the last day that a line works towards, and the steps counted back from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kcity.outcome.moments import Moment, following, stated
from kcity.outcome.outcome import coming, explained
from kcity.outcome.proposal import Proposal
from kcity.outcome.working_days import working_days_before
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Edition, Statements, Track
from kcity.rulebook.preparation import Step

_LAST = ("last-day", "cut-off", "estimate-closes")
FACTS = ("documents", "how-to-apply", "host-side", "steps")
"""What an edition may state of applying, in the order to read it."""


@dataclass(frozen=True, slots=True)
class Due:
    """A step of the preparation, and the day by which it should be done."""

    step: Step
    day: date
    is_past: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """What sources last stated of applying: which fact, in which edition."""

    fact: str
    year: int
    said: Statements


def last_day(book: Rulebook, line: str, on: date) -> Moment | None:
    """Return the next last day of a line: of its intake, or of a rolling one's support year; else as estimated.

    None where no last day can be told: before the first edition, and where only a rolling call is estimated.
    """
    return min(_ahead(book, line, on), key=lambda moment: moment.first, default=None)


def _ahead(book: Rulebook, line: str, on: date) -> Iterator[Moment]:
    edition, tracks = book.in_force(on), explained(book, Proposal(), on)
    known = [m for t in tracks if edition and t.track.line == line for m in stated(edition, t.name)]
    next_ones = [m for after in coming(book, tracks, on) if after.line == line for m in following(book, after)]
    yield from (moment for moment in (*known, *next_ones) if moment.kind in _LAST and moment.first >= on)


def counted_back(book: Rulebook, line: str, towards: Moment, on: date) -> tuple[Due, ...]:
    """Return the suggested steps of a line, each so many Korean working days before a last day.

    An estimated last day is taken at its earliest.
    """
    steps = book.asides.preparation.of(line)
    days = [working_days_before(towards.first, step.days) for step in steps]
    return tuple(Due(step, day, day < on) for step, day in zip(steps, days, strict=True))


def asked_of(book: Rulebook, line: str, on: date) -> tuple[Asked, ...]:
    """Return what the sources ask of who applies: each fact as the newest edition announced by a day states it."""
    newest: dict[str, Asked] = {}
    for edition, _, track in book.of_line(line):
        if edition.announced.value <= on:
            newest |= {each.fact: each for each in _stated(edition, track)}
    return tuple(newest[fact] for fact in FACTS if fact in newest)


def _stated(edition: Edition, track: Track) -> Iterator[Asked]:
    for fact in FACTS:
        said: Statements | None = getattr(track, fact.replace("-", "_"))
        if said:
            yield Asked(fact, edition.year, said)

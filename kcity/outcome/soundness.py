"""What holds of the rules themselves: none is dead, nobody is turned away without a reason, borders lie where said."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product

import numpy as np

from kcity.outcome.checks import standing
from kcity.outcome.conditions import LEVEL
from kcity.outcome.funding import compare
from kcity.outcome.outcome import coming, explained
from kcity.outcome.proposal import FIRST_DAY, Answer, Proposal
from kcity.outcome.tables import Table, requirement_levels, table
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Band, Intake

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Rule:
    """One requirement over all full answers: what it can come to, and whether it alone can move its track's status."""

    year: int
    track: str
    name: str
    states: frozenset[str]
    decisive: bool

    @property
    def lives(self) -> bool:
        """Whether it can be met and not met, and decides for at least one proposal."""
        return {"met", "not-met"} <= self.states and self.decisive

    @property
    def silent(self) -> bool:
        """Whether it is never "not met" because the sources do not say that what they leave unnamed is refused."""
        return self.states == {"met", "not-stated"} and self.decisive


@dataclass(frozen=True, slots=True)
class Border:
    """One side of a border: what is looked at, what the data say must come out, and what does."""

    what: str
    expected: object
    found: object


@dataclass(frozen=True, slots=True)
class Soundness:
    """What the audit found: every rule, how many full classes of answers were tried, and what is amiss."""

    rules: tuple[Rule, ...]
    classes: int
    without_reason: tuple[str, ...]
    borders: tuple[Border, ...]

    @property
    def dead(self) -> tuple[Rule, ...]:
        """The rules that never decide, or cannot be both met and not met without the sources' silence as a reason."""
        return tuple(rule for rule in self.rules if not (rule.lives or rule.silent))

    @property
    def displaced(self) -> tuple[Border, ...]:
        """The borders that are not where the data put them."""
        return tuple(border for border in self.borders if border.expected != border.found)


def soundness(book: Rulebook) -> Soundness:
    """Return the audit of a rulebook's rules, over every full class of answers and both sides of every border."""
    classes, unexplained = _without_reason(book)
    borders = (*_announcements(book), *_intakes(book), *_cycles(book), *_amounts(book))
    return Soundness(tuple(_rules(book)), classes, (*unexplained, *_without_notice(book)), borders)


def _rules(book: Rulebook) -> Iterator[Rule]:
    """Yield every requirement, beside what the others of its track come to."""
    names = {level: state for state, level in LEVEL.items() if state}
    for year, edition in book.editions.items():
        for track, said in edition.tracks.items():
            found = table(book, year, (track,))
            levels = {name: requirement_levels(each, found.classes) for name, each in said.requirements.items()}
            for name, own in levels.items():
                others = np.zeros(found.sizes, dtype=np.int8)
                for other in (each for key, each in levels.items() if key != name):
                    others = np.maximum(others, other)
                states = frozenset(names[int(level)] for level in np.unique(own))
                yield Rule(year, track, name, states, bool((own > others).any()))


def _proposals(found: Table, book: Rulebook) -> Iterator[Proposal]:
    """Yield one full proposal of each combination of classes."""
    for way in product(*([members[0] for members in found.classes[question]] for question in found.questions)):
        answers: dict[str, Answer] = {}
        for question, values in zip(found.questions, way, strict=True):
            several = book.questions[question].kind == "many"
            answers[question] = tuple(sorted(values)) if several else next(iter(values))
        yield Proposal(answers)


def _without_reason(book: Rulebook) -> tuple[int, list[str]]:
    """Return how many full classes there are, and those turned away by a track that names no reason."""
    count, unexplained = 0, []
    for year, edition in book.editions.items():
        for proposal in _proposals(table(book, year, tuple(edition.tracks)), book):
            count += 1
            for track in edition.tracks:
                stands = standing(book, year, track, proposal)
                blocking = any(check.state == "not-met" for check in stands.checks)
                reason = {"eligible": True, "depends": bool(stands.unstated), "not-eligible": blocking}
                if not reason[stands.status]:
                    unexplained.append(f"{year} {track}: {proposal.written()}")
    return count, unexplained


def _without_notice(book: Rulebook) -> Iterator[str]:
    """Yield the days without an edition on which neither an earlier one nor a next intake could be named."""
    last = date(max(book.editions), 12, 31)
    day = FIRST_DAY
    while day <= last + 366 * _DAY:
        if book.in_force(day) is None and not (book.last_known(day) or coming(book, (), day)):
            yield f"{day}: no edition, and nothing to say"
        day += _DAY


def _announcements(book: Rulebook) -> Iterator[Border]:
    """Yield the first day of each edition and the day before; and the end of the last one's year."""
    before: int | None = None
    for year, edition in book.editions.items():
        first = edition.announced.value
        yield Border(f"{year}: the day before its announcement", before, _in_force(book, first - _DAY))
        yield Border(f"{year}: the day of its announcement", year, _in_force(book, first))
        before = year
    last = date(max(book.editions), 12, 31)
    yield Border("the last day of the last edition", before, _in_force(book, last))
    yield Border("the day after", None, _in_force(book, last + _DAY))


def _in_force(book: Rulebook, day: date) -> int | None:
    edition = book.in_force(day)
    return edition.year if edition else None


def _intakes(book: Rulebook) -> Iterator[Border]:
    """Yield both sides of each opening and last day, on days when the edition is in force."""
    for year, edition in book.editions.items():
        for name, track in edition.tracks.items():
            for what, day, state in _sides(track.intake):
                if _in_force(book, day) == year:
                    said = next(each for each in explained(book, Proposal(), day) if each.name == name)
                    yield Border(f"{year} {name}: {what}", state, said.intake.state)


def _sides(intake: Intake) -> Iterator[tuple[str, date, str]]:
    opens = intake.opens.value
    if intake.closes:
        closes = intake.closes.value
        yield "the day before it opens", opens - _DAY, "upcoming"
        yield "its last day", closes, "open"
        yield "the day after its last", closes + _DAY, "closed"
    yield "the day it opens", opens, "open"


def _cycles(book: Rulebook) -> Iterator[Border]:
    """Yield the first and the last day of each cycle of a rolling intake."""
    for _, _, track in book.of_line("planning"):
        for receipt in track.intake.receipts:
            for day in (receipt.first, receipt.last):
                said = next((each for each in explained(book, Proposal(), day) if each.track.line == track.line), None)
                if said and said.intake.kind == "rolling":
                    yield Border(f"the cycle of {day}", receipt.cycle, said.intake.cycle)


def _amounts(book: Rulebook) -> Iterator[Border]:
    """Yield the amounts at each end of each band, and one won beyond."""
    for year, edition in book.editions.items():
        for name, track in edition.tracks.items():
            for amount, fits in _ends(track.funding) if track.funding else ():
                found = compare(track.funding, amount) if track.funding else None
                yield Border(f"{year} {name}: {amount} won", fits, found)


def _ends(band: Band) -> Iterator[tuple[int, str]]:
    tenth = band.most // 10 if band.kind == "about" else 0
    inside = "near" if band.kind == "about" else "within"
    yield band.most + tenth, inside
    yield band.most + tenth + 1, "above"
    least = band.least if band.kind == "range" else band.most - tenth if band.kind in ("about", "fixed") else None
    if least is not None:
        yield least, inside
        yield least - 1, "below"

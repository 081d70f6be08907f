"""How much the worked cases notice: each rule, day and amount changed by one step, and which changes no case kills.

python -m tests.mutation prints the score, and every mutant that survives.
"""

import sys
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product
from types import MappingProxyType
from typing import Any

import numpy as np

from kcity.outcome import Outcome, read
from kcity.outcome.conditions import LEVEL, answer_classes, rule
from kcity.outcome.outcome import coming, explained
from kcity.rulebook import Rulebook
from kcity.rulebook.countries import countries
from kcity.rulebook.model import Edition, Requirement, Test, Track
from tests.book import BOOK
from tests.test_cases import CASES, UNKNOWN, compared, shown

NOTHING, _ = read(BOOK, {})
DAY = timedelta(days=1)
DAYS = [date(2020, 1, 1) + n * DAY for n in range((date(2027, 2, 1) - date(2020, 1, 1)).days)]
_FIGURES: dict[date, Any] = {}
STATES = ("met", "not-met", "not-stated")
DEEP = ("same_under_every_reading", "doubts_has")
"""What a case may expect of other readings: it is not worked out for mutants."""


@dataclass(frozen=True)
class Mutant:
    """A rulebook with one thing changed: of which kind, where, what, and whether it decides the same all the same."""

    kind: str
    year: int
    track: str | None
    what: str
    book: Rulebook
    equivalent: bool

    def __str__(self) -> str:
        return f"{self.kind}: {self.year} {self.track or ''} {self.what}".replace("  ", " ")


def with_edition(book: Rulebook, edition: Edition) -> Rulebook:
    return replace(book, editions=MappingProxyType({**book.editions, edition.year: edition}))


def with_track(book: Rulebook, year: int, name: str, track: Track) -> Rulebook:
    edition = book.editions[year]
    tracks = MappingProxyType({**edition.tracks, name: track})
    return with_edition(book, edition.model_copy(update={"tracks": tracks}))


# Rules: operators, members, states.


def rule_mutants(book: Rulebook, years: Collection[int] = ()) -> Iterator[Mutant]:
    """Yield every mutant of every requirement of some editions, or of all."""
    for year, edition in book.editions.items():
        if years and year not in years:
            continue
        for name, track in edition.tracks.items():
            for which, said in track.requirements.items():
                for kind, what, changed in of_requirement(book, said):
                    requirements = MappingProxyType({**track.requirements, which: changed})
                    mutated = track.model_copy(update={"requirements": requirements})
                    same = same_table(book, track, mutated)
                    yield Mutant(kind, year, name, f"{which}: {what}", with_track(book, year, name, mutated), same)


def of_requirement(book: Rulebook, said: Requirement) -> Iterator[tuple[str, str, Requirement]]:
    """Yield kind, words and requirement for every change of one."""
    for what, condition in of_condition(book, said.applies):
        yield *what, said.model_copy(update={"applies": condition})
    for n, ruling in enumerate(said.rulings):

        def with_ruling(n: int = n, ruling: Any = ruling, **parts: Any) -> Requirement:
            rulings = (*said.rulings[:n], ruling.model_copy(update=parts), *said.rulings[n + 1 :])
            return said.model_copy(update={"rulings": rulings})

        for (kind, what), condition in of_condition(book, ruling.when):
            yield kind, f"ruling {n + 1} {what}", with_ruling(when=condition)
        for state in STATES:
            if state != ruling.state:
                yield "state", f"ruling {n + 1} is {state}", with_ruling(state=state)
    for state in STATES:
        if state != said.otherwise:
            yield "state", f"otherwise {state}", said.model_copy(update={"otherwise": state})


def of_condition(book: Rulebook, condition: Mapping[str, Test]) -> Iterator[tuple[tuple[str, str], Mapping[str, Test]]]:
    """Yield every change of one test of a condition."""
    for question, test in condition.items():
        operator = "any" if test.any is not None else "only"
        other = {"any": "only", "only": "any"}[operator]
        changes = [("operator", f"{question} {other}", _test(other, test.values))]
        for value in test.values:
            left = tuple(each for each in test.values if each != value)
            changes.append(("member", f"{question} without {value}", _test(operator, left)))
        for value in _addable(book, question):
            if not set(value.split(",")) & set(test.values):
                named = value if "," not in value else "every other"
                changes.append(
                    ("member", f"{question} with {named}", _test(operator, (*test.values, *value.split(","))))
                )
        for kind, what, changed in changes:
            yield (kind, what), MappingProxyType({**condition, question: changed})


def _test(operator: str, values: tuple[str, ...]) -> Test:
    """Return a test even where no file could hold it: with no value left."""
    return Test.model_construct(any=values if operator == "any" else None, only=values if operator == "only" else None)


def _addable(book: Rulebook, question: str) -> list[str]:
    """Return the values to add; all other countries are one, since no rule tells them apart."""
    if book.questions[question].kind == "country":
        return [",".join(sorted(countries() - {"KR"}))]
    return list(book.questions[question].allowed)


def same_table(book: Rulebook, track: Track, mutated: Track) -> bool:
    """Return whether two versions of a track have the same status for every full class of answers."""
    requirements = [track.requirements, mutated.requirements]
    classes = answer_classes(book, [each for version in requirements for each in version.values()])
    tables = []
    for version in requirements:
        levels = np.zeros([len(members) for members in classes.values()], dtype=np.int8)
        for each in version.values():
            own = [question for question in classes if question in each.questions]
            ways = product(*([members[0] for members in classes[question]] for question in own))
            found = [LEVEL[rule(each, dict(zip(own, way, strict=True)))[0]] for way in ways]
            shape = [len(members) if question in own else 1 for question, members in classes.items()]
            levels = np.maximum(levels, np.array(found, dtype=np.int8).reshape(shape))
        tables.append(levels)
    return bool((tables[0] == tables[1]).all())


# Borders: days and amounts.


def border_mutants(book: Rulebook, kinds: Collection[str] = ("day", "amount")) -> Iterator[Mutant]:
    """Yield every mutant of a day (a day to either side) and of an amount (a won to either side)."""
    for year, edition in book.editions.items():
        for sign in (-1, 1) if "day" in kinds else ():
            moved = _moved(edition.announced, sign)
            changed = with_edition(book, edition.model_copy(update={"announced": moved}))
            yield _border(book, "day", year, None, f"announced {sign:+d}", changed)
        for name, track in edition.tracks.items():
            for kind, what, mutated in of_track(track):
                if kind not in kinds:
                    continue
                yield _border(book, kind, year, name, what, with_track(book, year, name, mutated))


def _moved(fact: Any, days: int) -> Any:
    return fact.model_copy(update={"value": fact.value + days * DAY})


def of_track(track: Track) -> Iterator[tuple[str, str, Track]]:
    """Yield kind, words and track for every change of a border."""
    intake, band = track.intake, track.funding
    for sign in (-1, 1):
        for part in ("opens", "closes"):
            if fact := getattr(intake, part):
                changed = intake.model_copy(update={part: _moved(fact, sign)})
                yield "day", f"{part} {sign:+d}", track.model_copy(update={"intake": changed})
        for n, receipt in enumerate(intake.receipts):
            for part in ("first", "last"):
                moved = receipt.model_copy(update={part: getattr(receipt, part) + sign * DAY})
                receipts = (*intake.receipts[:n], moved, *intake.receipts[n + 1 :])
                changed = intake.model_copy(update={"receipts": receipts})
                yield "day", f"receipts {n + 1} {part} {sign:+d}", track.model_copy(update={"intake": changed})
        for part in ("least", "most"):
            if band and getattr(band, part) is not None:
                moved = band.model_copy(update={part: getattr(band, part) + sign})
                yield "amount", f"{part} {sign:+d}", track.model_copy(update={"funding": moved})


def _border(book: Rulebook, kind: str, year: int, track: str | None, what: str, changed: Rulebook) -> Mutant:
    days = sorted(DAYS, key=lambda day: abs(day.year - year))  # a difference is soon found near the change
    return Mutant(kind, year, track, what, changed, all(figures(book, day) == figures(changed, day) for day in days))


def figures(book: Rulebook, day: date) -> Any:
    """Return the edition in force on a day, its tracks' figures, and what comes next."""
    if book is BOOK and day in _FIGURES:
        return _FIGURES[day]
    tracks = explained(book, NOTHING, day)
    found = _year(book, day), [(track.name, track.figures) for track in tracks], coming(book, tracks, day)
    if book is BOOK:
        _FIGURES[day] = found
    return found


def _year(book: Rulebook, day: date) -> int | None:
    edition = book.in_force(day)
    return edition.year if edition else None


# Killing.


def kills(book: Rulebook, case: Mapping[str, Any]) -> bool:
    """Return whether a case expects something else than a rulebook says."""
    day = date.fromisoformat(case["on"])
    proposal, _ = read(book, case["proposal"])
    on = proposal.submit_on or day
    edition, tracks = book.in_force(on), explained(book, proposal, on)
    found = Outcome(
        book=book,
        proposal=proposal,
        on=on,
        edition=edition,
        last_known=book.last_known(on),
        tracks=tracks,
        not_offered=edition.not_offered if edition else {},
        focus=(),
        next_question=None,
        cannot_matter={},
        next_intakes=coming(book, tracks, on),
    )
    return any(
        actual is UNKNOWN or shown(expected) != shown(actual)
        for key, expected, actual in compared(case["expect"], found)
        if key.split(".")[-1] not in DEEP
    )


def killer(mutant: Mutant, cases: Sequence[tuple[str, Mapping[str, Any]]] = CASES) -> str | None:
    """Return the first case that kills a mutant; None where it survives."""
    for _, case in cases:
        edition = BOOK.in_force(date.fromisoformat(case["on"]))
        own = edition is not None and edition.year == mutant.year
        if (own or mutant.kind == "day") and kills(mutant.book, case):
            return case["case"]
    return None


def mutants(book: Rulebook) -> Iterator[Mutant]:
    yield from rule_mutants(book)
    yield from border_mutants(book)


def score() -> tuple[Mapping[str, Mapping[str, int]], list[Mutant]]:
    """Return for each kind how many mutants there are, how many are equivalent and killed; and the survivors."""
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in ("operator", "member", "state", "day", "amount")}
    left = []
    for mutant in mutants(BOOK):
        counts[mutant.kind]["mutants"] += 1
        if mutant.equivalent:
            counts[mutant.kind]["equivalent"] += 1
        elif killer(mutant):
            counts[mutant.kind]["killed"] += 1
        else:
            left.append(mutant)
    return {kind: dict(found) for kind, found in counts.items()}, left


if __name__ == "__main__":
    counted, survivors = score()
    for kind, found in counted.items():
        sys.stdout.write(f"{kind:>9} {found}\n")
    sys.stdout.write("\n".join(["", f"{len(survivors)} survive", *map(str, survivors), ""]))

"""What a requirement makes of full answers, and which answers its conditions can tell apart."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from types import MappingProxyType
from typing import TypeAlias

from kcity.outcome.proposal import NONE
from kcity.rulebook import Question, Rulebook
from kcity.rulebook.countries import countries
from kcity.rulebook.model import Requirement, Ruling, State, Test

Values: TypeAlias = frozenset[str]
"""A full answer as the set of its values."""

LEVEL: Mapping[State | None, int] = MappingProxyType({None: 0, "met": 0, "not-stated": 1, "not-met": 2})
"""How bad a requirement's state is for a track, which is worth its worst requirement; None is "does not apply"."""


def rule(requirement: Requirement, filled: Mapping[str, Values]) -> tuple[State | None, Ruling | None]:
    """Return what a requirement makes of full answers and the ruling that decided; no state where it does not apply."""
    if not _holds(requirement.applies, filled):
        return None, None
    for ruling in requirement.rulings:
        if _holds(ruling.when, filled):
            return ruling.state, ruling
    return requirement.otherwise, None


def _holds(condition: Mapping[str, Test], filled: Mapping[str, Values]) -> bool:
    return all(test.holds(filled[question]) for question, test in condition.items())


def possible_answers(question: Question) -> Iterator[Values]:
    """Yield every answer a listed question can have, as a set of values; smallest first."""
    if question.kind == "country":
        yield from (frozenset((code,)) for code in sorted(countries()))
    elif question.kind == "many":
        several = [value for value in question.allowed if value != NONE]
        if NONE in question.allowed:
            yield frozenset((NONE,))
        for size in range(1, len(several) + 1):
            yield from map(frozenset, combinations(several, size))
    else:
        yield from (frozenset((value,)) for value in question.allowed)


def answer_classes(book: Rulebook, requirements: Iterable[Requirement]) -> dict[str, tuple[tuple[Values, ...], ...]]:
    """Return, for every question that requirements look at, its answers in classes that no condition tells apart."""
    tests: dict[str, list[Test]] = {}
    for requirement in requirements:
        for condition in (requirement.applies, *(ruling.when for ruling in requirement.rulings)):
            for question, test in condition.items():
                tests.setdefault(question, []).append(test)
    return {name: _classes(question, tests[name]) for name, question in book.questions.items() if name in tests}


def _classes(question: Question, tests: Sequence[Test]) -> tuple[tuple[Values, ...], ...]:
    found: dict[tuple[bool, ...], list[Values]] = {}
    for answer in possible_answers(question):
        found.setdefault(tuple(test.holds(answer) for test in tests), []).append(answer)
    return tuple(map(tuple, found.values()))

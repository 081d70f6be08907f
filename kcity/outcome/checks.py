"""The checks of a track: exact under partial answers, because every way of filling in the open ones is looked at."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product
from types import MappingProxyType
from typing import Literal, TypeAlias

from kcity.outcome.proposal import NONE, Answer, Proposal, countries
from kcity.rulebook import Question, Rulebook
from kcity.rulebook.model import Basis, Confidence, Requirement, Ruling, State, Test, Text, Track

Status: TypeAlias = Literal["eligible", "depends", "not-eligible"]
CheckState: TypeAlias = Literal["met", "not-met", "open", "not-stated"]
Values: TypeAlias = frozenset[str]
Filled: TypeAlias = Mapping[str, Values]

_LEVEL: Mapping[State | None, int] = MappingProxyType({None: 0, "met": 0, "not-stated": 1, "not-met": 2})
_STATUS: tuple[Status, ...] = ("eligible", "depends", "not-eligible")
"""A track is worth its worst check: all met, one not stated, one not met."""


@dataclass(frozen=True, slots=True)
class Check:
    """What one requirement makes of a proposal, and what that rests on."""

    requirement: str
    text: Text
    about: str
    state: CheckState
    answer: Answer | None
    basis: Basis
    since: str | None
    sources: tuple[str, ...]
    as_printed: str | None
    confidence: Confidence
    doubts: tuple[str, ...]
    notes: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A track's status under the answers so far, its checks, what it depends on and what no source states."""

    status: Status
    checks: tuple[Check, ...]
    depends_on: tuple[str, ...]
    unstated: tuple[str, ...]


def rule(requirement: Requirement, filled: Filled) -> tuple[State | None, Ruling | None]:
    """Return what a requirement makes of full answers and the ruling that decided; no state where it does not apply."""
    if not _holds(requirement.applies, filled):
        return None, None
    for ruling in requirement.rulings:
        if _holds(ruling.when, filled):
            return ruling.state, ruling
    return requirement.otherwise, None


def _holds(condition: Mapping[str, Test], filled: Filled) -> bool:
    return all(test.holds(filled[question]) for question, test in condition.items())


@dataclass(frozen=True, slots=True)
class Classes:
    """For each question a track looks at, one answer out of every class that its conditions can tell apart."""

    by_question: Mapping[str, tuple[Values, ...]]


@lru_cache(maxsize=512)
def classes(book: Rulebook, year: int, track: str) -> Classes:
    """Return the answer classes of a track: answers that no condition tells apart are one class."""
    tests: dict[str, list[Test]] = {}
    for requirement in book.editions[year].tracks[track].requirements.values():
        for condition in (requirement.applies, *(ruling.when for ruling in requirement.rulings)):
            for question, test in condition.items():
                tests.setdefault(question, []).append(test)
    return Classes(
        MappingProxyType(
            {
                name: _representatives(question, tests[name])
                for name, question in book.questions.items()
                if name in tests
            }
        )
    )


def _representatives(question: Question, tests: Sequence[Test]) -> tuple[Values, ...]:
    found: dict[tuple[bool, ...], Values] = {}
    for answer in possible_answers(question):
        found.setdefault(tuple(test.holds(answer) for test in tests), answer)
    return tuple(found.values())


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


@dataclass(frozen=True, slots=True)
class _Group:
    """Requirements that share open questions, and how bad each way of filling those in is."""

    open: tuple[str, ...]
    levels: Mapping[tuple[Values, ...], int]
    states: Mapping[str, frozenset[State | None]]

    @property
    def possible(self) -> frozenset[int]:
        return frozenset(self.levels.values())

    def matters(self, question: str, others_least: int) -> bool:
        """Return whether some filling-in exists in which only this question's answer moves the track's status."""
        place = self.open.index(question)
        rest: dict[tuple[Values, ...], set[int]] = {}
        for filled, level in self.levels.items():
            rest.setdefault(filled[:place] + filled[place + 1 :], set()).add(level)
        return any(len(found) > 1 and max(found) > others_least for found in rest.values())


def standing(book: Rulebook, year: int, name: str, proposal: Proposal) -> Standing:
    """Return where a proposal stands in a track of an edition.

    Eligible only if every way of filling in the open answers is, not eligible only if none is anything else.
    """
    track = book.editions[year].tracks[name]
    groups = list(_groups(book, year, name, track, proposal))
    totals = {0}
    for group in groups:
        totals = {max(total, level) for total in totals for level in group.possible}
    status = _STATUS[totals.pop()] if len(totals) == 1 else "depends"
    matters: set[str] = set()
    if status == "depends":
        for group in groups:
            least = max((min(other.possible) for other in groups if other is not group), default=0)
            matters.update(question for question in group.open if group.matters(question, least))
    states = {requirement: found for group in groups for requirement, found in group.states.items()}
    checks = tuple(
        _check(requirement, track.requirements[requirement], states[requirement], proposal)
        for requirement in track.requirements
        if states[requirement] != {None}
    )
    unstated = (
        tuple(check.requirement for check in checks if check.state == "not-stated") if status == "depends" else ()
    )
    return Standing(status, checks, tuple(q for q in book.questions if q in matters), unstated)


def _groups(book: Rulebook, year: int, name: str, track: Track, proposal: Proposal) -> Iterator[_Group]:
    """Yield a track's requirements in groups that share no open question: they can be filled in apart."""
    given = {q: values for q in classes(book, year, name).by_question if (values := proposal.values(q)) is not None}
    merged: list[tuple[set[str], list[str]]] = []
    for requirement, said in track.requirements.items():
        asked, members = {q for q in said.questions if q not in given}, [requirement]
        for group in [g for g in merged if g[0] & asked]:
            merged.remove(group)
            asked, members = asked | group[0], group[1] + members
        merged.append((asked, members))
    for asked, members in merged:
        questions = tuple(sorted(asked))
        ways = [classes(book, year, name).by_question[q] for q in questions]
        levels: dict[tuple[Values, ...], int] = {}
        states: dict[str, set[State | None]] = {member: set() for member in members}
        for filled in product(*ways):
            answers = {**given, **dict(zip(questions, filled, strict=True))}
            level = 0
            for member in members:
                state, _ = rule(track.requirements[member], answers)
                states[member].add(state)
                level = max(level, _LEVEL[state])
            levels[filled] = level
        yield _Group(questions, levels, {member: frozenset(found) for member, found in states.items()})


def _check(name: str, requirement: Requirement, states: frozenset[State | None], proposal: Proposal) -> Check:
    """Return a requirement's check. Where it may not even apply, it counts as met unless something says otherwise."""
    found: set[State] = {"met" if state is None else state for state in states}
    state: CheckState = next(iter(found)) if len(found) == 1 else "open"
    ruling = None
    given = {q: proposal.values(q) for q in requirement.questions}
    if all(values is not None for values in given.values()):
        _, ruling = rule(requirement, {q: values for q, values in given.items() if values is not None})
    return Check(
        requirement=name,
        text=requirement.text,
        about=requirement.about,
        state=state,
        answer=proposal.answers.get(requirement.about),
        basis=(ruling and ruling.basis) or requirement.basis,
        since=ruling.since if ruling and ruling.basis else requirement.since,
        sources=_merged(ruling.sources if ruling else (), requirement.sources),
        as_printed=(ruling and ruling.as_printed) or requirement.as_printed,
        confidence=(ruling and ruling.confidence) or requirement.confidence,
        doubts=_merged(requirement.doubts, ruling.doubts if ruling else ()),
        notes=tuple(note for note in (requirement.note, ruling and ruling.note) if note),
    )


def _merged(first: Iterable[str], second: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))

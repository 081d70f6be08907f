"""The checks of a track: exact under partial answers, because every way of filling in the open ones is looked at."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Literal, TypeAlias

from kcity.outcome.conditions import Values, rule
from kcity.outcome.proposal import Answer, Proposal
from kcity.outcome.tables import Place, table
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Basis, Confidence, Requirement, Ruling, State, Text

Status: TypeAlias = Literal["eligible", "depends", "not-eligible"]
CheckState: TypeAlias = Literal["met", "not-met", "open", "not-stated"]

_STATUS: tuple[Status, ...] = ("eligible", "depends", "not-eligible")
"""The status at each level: all met, one not stated, one not met."""


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


def standing(book: Rulebook, year: int, name: str, proposal: Proposal) -> Standing:
    """Return where a proposal stands in a track of an edition.

    Eligible only if every way of filling in the open answers is, not eligible only if every one is that.
    """
    found = table(book, year, (name,))
    place = found.place(proposal)
    least, most = found.least[name][place], found.most[name][place]
    status: Status = _STATUS[least] if least == most else "depends"
    requirements = book.editions[year].tracks[name].requirements
    checks = tuple(
        _check(requirement, requirements[requirement], state, ruling, proposal)
        for requirement, state, ruling in _states(book, year, name, place)
    )
    unstated = (
        tuple(check.requirement for check in checks if check.state == "not-stated") if status == "depends" else ()
    )
    return Standing(status, checks, tuple(found.moving(name, place)) if status == "depends" else (), unstated)


@lru_cache(maxsize=1 << 10)
def _states(book: Rulebook, year: int, name: str, place: Place) -> tuple[tuple[str, CheckState, Ruling | None], ...]:
    """Return the state of every requirement that may apply at a place, and the ruling that decides it if one does.

    Where a requirement may not even apply, it counts as met unless some way of filling in says otherwise.
    """
    found = table(book, year, (name,))
    axis_of = {question: axis for axis, question in enumerate(found.questions)}
    decided: list[tuple[str, CheckState, Ruling | None]] = []
    for requirement, said in book.editions[year].tracks[name].requirements.items():
        own = [question for question in found.questions if question in said.questions]
        ways = product(*(_at(found.classes[question], place[axis_of[question]]) for question in own))
        ruled = [rule(said, dict(zip(own, way, strict=True))) for way in ways]
        states: set[State] = {"met" if state is None else state for state, _ in ruled}
        if any(state is not None for state, _ in ruled):
            state: CheckState = next(iter(states)) if len(states) == 1 else "open"
            decided.append((requirement, state, ruled[0][1] if len(ruled) == 1 else None))
    return tuple(decided)


def _at(classes: tuple[tuple[Values, ...], ...], place: int) -> list[Values]:
    """Return an answer out of the class at a place, or one out of each where the question is open."""
    return [members[0] for members in (classes if place == len(classes) else classes[place : place + 1])]


def _check(name: str, requirement: Requirement, state: CheckState, ruling: Ruling | None, proposal: Proposal) -> Check:
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

"""The statuses of tracks as a finite table over every class of answers, answered or open.

The table has one axis a question, with one place for each class of answers that no condition tells apart and a last
one for "open"; it holds the best and the worst level still possible there. So a status under partial answers is exact
by construction, and looking it up costs nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from types import MappingProxyType
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from kcity.outcome.conditions import LEVEL, Values, answer_classes, rule
from kcity.outcome.proposal import Proposal
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Requirement, Track

Levels: TypeAlias = npt.NDArray[np.int8]
Flags: TypeAlias = npt.NDArray[np.bool_]
Place: TypeAlias = tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """The questions that some tracks of an edition look at, their classes, and every track's levels.

    `least[track]` and `most[track]` have shape (classes + 1 of question 1, …): the best and worst level (0 eligible,
    1 depends on what is unstated, 2 not eligible) over all ways of filling in what is open.
    `matters[track][axis]` tells the places in which some filling-in exists where this question alone moves the status;
    its own axis is read at 0.
    """

    questions: tuple[str, ...]
    classes: Mapping[str, tuple[tuple[Values, ...], ...]]
    least: Mapping[str, Levels]
    most: Mapping[str, Levels]
    matters: Mapping[str, tuple[Flags, ...]]
    _class_of: Mapping[str, Mapping[Values, int]]

    @property
    def sizes(self) -> tuple[int, ...]:
        """How many classes each question has."""
        return tuple(len(self.classes[question]) for question in self.questions)

    def place(self, proposal: Proposal) -> Place:
        """Return where a proposal stands: the class of each question's answer, or the last place where it is open."""
        places = []
        for question in self.questions:
            values = proposal.values(question)
            places.append(len(self.classes[question]) if values is None else self._class_of[question][values])
        return tuple(places)

    def moving(self, track: str, place: Place) -> list[str]:
        """Return the open questions that can still move a track's status."""
        return [
            question
            for axis, question in enumerate(self.questions)
            if place[axis] == len(self.classes[question])
            and self.matters[track][axis][(*place[:axis], 0, *place[axis + 1 :])]
        ]


@lru_cache(maxsize=512)
def table(book: Rulebook, year: int, tracks: tuple[str, ...]) -> Table:
    """Return the table of some tracks of an edition, worked out once."""
    known = {name: book.editions[year].tracks[name] for name in tracks}
    classes = answer_classes(book, [each for track in known.values() for each in track.requirements.values()])
    full = {name: _full(track, classes) for name, track in known.items()}
    axes = range(len(classes))
    return Table(
        tuple(classes),
        MappingProxyType(classes),
        MappingProxyType({name: extended(levels, np.min) for name, levels in full.items()}),
        MappingProxyType({name: extended(levels, np.max) for name, levels in full.items()}),
        MappingProxyType({name: tuple(_matters(levels, axis) for axis in axes) for name, levels in full.items()}),
        MappingProxyType(
            {
                question: {member: n for n, members in enumerate(found) for member in members}
                for question, found in classes.items()
            }
        ),
    )


def _full(track: Track, classes: Mapping[str, tuple[tuple[Values, ...], ...]]) -> Levels:
    """Return a track's level for every full proposal: the worst of its requirements, each laid out on its own axes."""
    levels = np.zeros([len(members) for members in classes.values()], dtype=np.int8)
    for requirement in track.requirements.values():
        np.maximum(levels, requirement_levels(requirement, classes), out=levels)
    return levels


def requirement_levels(requirement: Requirement, classes: Mapping[str, tuple[tuple[Values, ...], ...]]) -> Levels:
    """Return a requirement's level for every full answer to what it looks at; 1 wide on the other questions' axes."""
    own = [question for question in classes if question in requirement.questions]
    ways = product(*([members[0] for members in classes[question]] for question in own))
    found = [LEVEL[rule(requirement, dict(zip(own, way, strict=True)))[0]] for way in ways]
    shape = [len(members) if question in own else 1 for question, members in classes.items()]
    return np.array(found, dtype=np.int8).reshape(shape)


def _matters(levels: Levels, axis: int) -> Flags:
    differs: Flags = levels.max(axis=axis, keepdims=True) != levels.min(axis=axis, keepdims=True)
    return extended(differs, np.any)


def extended(values: npt.NDArray[Any], over: Callable[..., Any]) -> npt.NDArray[Any]:
    """Return values with a place for "open" at the end of every axis, filled by `over` (np.min, np.max, np.any)."""
    for axis in range(values.ndim):
        values = np.concatenate([values, over(values, axis=axis, keepdims=True)], axis=axis)
    return values

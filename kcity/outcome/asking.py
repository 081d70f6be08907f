"""Which question to ask next, so that on average the fewest are asked: exact search over an edition's finite answers.

A proposal is settled when no open answer can change any track's status. The expected number of questions from a place
is 0 where it is settled, else the least, over the open questions, of 1 + the mean over that question's classes
(uniform prior over classes). That is Bellman's equation on the table of all partial proposals; it is solved for every
place at once, the places with the fewest open questions first.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from kcity.outcome.proposal import Proposal
from kcity.outcome.tables import Flags, Place, Table, table
from kcity.rulebook import Rulebook

Costs: TypeAlias = npt.NDArray[np.float64]
_SLACK = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """The best questions for some tracks of an edition: expected number still to ask, and which next, at each place."""

    table: Table
    settled: Flags
    expected: Costs

    def next_question(self, place: Place, skipped: Collection[str] = ()) -> str | None:
        """Return the question to ask at a place, the first in the questions' order among equals.

        None when settled, or when every question that could still move a status was skipped.
        """
        if self.settled[place]:
            return None
        moving = {question for track in self.table.least for question in self.table.moving(track, place)}
        best, chosen = float("inf"), None
        for axis, question in enumerate(self.table.questions):
            if question in moving and question not in skipped:
                cost = 1 + float(
                    np.mean([self.expected[answered(place, axis, n)] for n in range(self.table.sizes[axis])])
                )
                if cost < best - _SLACK:
                    best, chosen = cost, question
        return chosen

    def worst(self, place: Place) -> int:
        """Return the most questions that following the plan from a place can take."""
        question = self.next_question(place)
        if question is None:
            return 0
        axis = self.table.questions.index(question)
        return 1 + max(self.worst(answered(place, axis, n)) for n in range(self.table.sizes[axis]))


def answered(place: Place, axis: int, which: int) -> Place:
    """Return a place with one more question answered."""
    return (*place[:axis], which, *place[axis + 1 :])


@lru_cache(maxsize=64)
def plan(book: Rulebook, year: int, tracks: tuple[str, ...]) -> Plan:
    """Return the best questions for some tracks of an edition (all of them, or those a visitor cares about)."""
    found = table(book, year, tracks)
    settled = settled_places(found)
    return Plan(found, settled, expected_costs(settled, found.sizes))


def settled_places(found: Table) -> Flags:
    """Return for every place whether each track's status is the same for all ways of filling in what is open."""
    settled = np.ones([size + 1 for size in found.sizes], dtype=np.bool_)
    for track in found.least:
        settled &= found.least[track] == found.most[track]
    return settled


def expected_costs(settled: Flags, sizes: tuple[int, ...]) -> Costs:
    """Return the least expected number of questions from every place, by Bellman's equation.

    `settled` has shape (sizes + 1); so has the result. Each set of open questions is a block of the table that needs
    only the blocks with one open question fewer.
    """
    axes = range(len(sizes))
    costs = np.zeros(settled.shape)
    for count in range(1, len(sizes) + 1):
        for still_open in combinations(axes, count):
            block = tuple(sizes[a] if a in still_open else slice(sizes[a]) for a in axes)
            best: Costs | None = None
            for axis in still_open:
                without = tuple(slice(sizes[a]) if a == axis else block[a] for a in axes)
                kept = sum(1 for a in axes if a < axis and a not in still_open)
                cost = 1 + costs[without].mean(axis=kept)
                best = cost if best is None else np.minimum(best, cost)
            assert best is not None  # at least one question is open in this block
            costs[block] = np.where(settled[block], 0.0, best)
    return costs


def next_question(
    book: Rulebook, year: int, tracks: tuple[str, ...], proposal: Proposal, skipped: Collection[str] = ()
) -> str | None:
    """Return the question to ask next about some tracks of an edition, but none of those skipped; None when settled."""
    best = plan(book, year, tracks)
    return best.next_question(best.table.place(proposal), skipped)


def most_left(book: Rulebook, year: int, tracks: tuple[str, ...], proposal: Proposal) -> int:
    """Return the most questions that are still to be asked until some tracks of an edition are settled."""
    best = plan(book, year, tracks)
    return _worst(best, best.table.place(proposal))


@lru_cache(maxsize=1 << 9)
def _worst(best: Plan, place: Place) -> int:
    return best.worst(place)


@dataclass(frozen=True, slots=True)
class Effort:
    """How many questions a way of asking takes: on average under a uniform prior over classes, and at most."""

    expected: float
    worst: int


Choose: TypeAlias = Callable[[Place], int]


def effort(found: Table, settled: Flags, choose: Choose) -> Effort:
    """Return the effort of an order of questions: `choose` names the axis to ask next at an unsettled place."""
    memo: dict[Place, Effort] = {}

    def walk(place: Place) -> Effort:
        if settled[place]:
            return Effort(0.0, 0)
        if place not in memo:
            axis = choose(place)
            ways = [walk(answered(place, axis, n)) for n in range(found.sizes[axis])]
            memo[place] = Effort(1 + sum(w.expected for w in ways) / len(ways), 1 + max(w.worst for w in ways))
        return memo[place]

    return walk(found.sizes)


@dataclass(frozen=True, slots=True)
class Audit:
    """An edition's effort: the whole form, the form's order with early stop, greedy by missing answers, the optimum."""

    year: int
    whole: int
    form: Effort
    greedy: Effort
    optimal: Effort


def audit(book: Rulebook, year: int) -> Audit:
    """Return how many questions each order takes in an edition, over all its tracks."""
    best = plan(book, year, tuple(book.editions[year].tracks))
    found, settled = best.table, best.settled

    def first(place: Place) -> int:
        return next(axis for axis in range(len(place)) if place[axis] == found.sizes[axis])

    def missing(place: Place) -> int:
        """The question on which most tracks still depend."""
        moving = [question for track in found.least for question in found.moving(track, place)]
        return found.questions.index(max(found.questions, key=moving.count))

    def chosen(place: Place) -> int:
        question = best.next_question(place)
        assert question is not None  # only unsettled places are asked about
        return found.questions.index(question)

    return Audit(
        year,
        len(found.questions),
        effort(found, settled, first),
        effort(found, settled, missing),
        effort(found, settled, chosen),
    )

"""Small rulebooks made up at random, and brute force over any rulebook, written anew from the definitions.

The brute force shares nothing with the engine but the data: its own reading of tests and rulings, its own classes.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, product
from types import MappingProxyType

from kcity.outcome import Proposal, read
from kcity.rulebook import Question, Rulebook
from kcity.rulebook.countries import countries
from kcity.rulebook.model import Requirement
from tests.book import BOOK

Values = frozenset[str]
Partial = tuple[int | None, ...]
"""For each question the class of its answer, None while it is open."""

TRACKS = [(year, track) for year, edition in BOOK.editions.items() for track in edition.tracks]
YEAR = 2026
"""The one edition of a small rulebook."""

_TEXT = {"en": "text", "ko": "글"}
_STATES = ("met", "not-met", "not-stated")


def small_book(seed: int) -> Rulebook:
    """Return a rulebook of one edition with 1 or 2 tracks that look at 3 to 5 questions of 2 or 3 classes each.

    It is the real one with other questions and requirements, written as the data files write them and read by the same
    models.
    """
    chance = random.Random(seed)
    questions = {f"q{n}": _question(chance) for n in range(chance.randint(3, 5))}
    edition = BOOK.editions[YEAR]
    names = list(edition.tracks)[: chance.randint(1, 2)]
    tracks = {
        name: edition.tracks[name].model_copy(update={"requirements": _requirements(chance, questions)})
        for name in names
    }
    return replace(
        BOOK,
        questions=MappingProxyType(questions),
        editions=MappingProxyType({YEAR: edition.model_copy(update={"tracks": MappingProxyType(tracks)})}),
        doubts=MappingProxyType({}),
        projects=(),
    )


def _question(chance: random.Random) -> Question:
    kind, values = chance.choice(
        [("yes-no", []), ("one", ["a", "b"]), ("one", ["a", "b", "c"]), ("many", ["a", "b"]), ("many", ["a", "none"])]
    )
    return Question.model_validate(
        {
            "kind": kind,
            "group": "conditions",
            "values": dict.fromkeys(values, _TEXT),
            "ask": _TEXT,
            "short": _TEXT,
            "why": _TEXT,
        }
    )


def _requirements(chance: random.Random, questions: Mapping[str, Question]) -> Mapping[str, Requirement]:
    def condition(most: int) -> dict[str, object]:
        about = chance.sample(list(questions), chance.randint(1, most))
        return {question: _test(chance, questions[question]) for question in about}

    return MappingProxyType(
        {
            f"r{n}": Requirement.model_validate(
                {
                    "text": _TEXT,
                    "about": "q0",
                    "basis": "stated",
                    "sources": ["a-source"],
                    "applies": condition(1) if chance.random() < 0.4 else {},
                    "rulings": [
                        {"when": condition(2), "state": chance.choice(_STATES)} for _ in range(chance.randint(1, 2))
                    ],
                    "otherwise": chance.choice(_STATES),
                }
            )
            for n in range(chance.randint(2, 4))
        }
    )


def _test(chance: random.Random, question: Question) -> object:
    named = chance.sample(question.allowed, chance.randint(1, len(question.allowed) - 1))
    return {chance.choice(["any", "only"]): named}


class ByDefinition:
    """Some tracks of an edition, judged by looking at every full answer."""

    def __init__(self, book: Rulebook, year: int, tracks: tuple[str, ...]) -> None:
        self.book = book
        self.tracks = tracks
        self._requirements = [tuple(book.editions[year].tracks[track].requirements.values()) for track in tracks]
        named = _tests_by_question([each for track in self._requirements for each in track])
        self.questions = tuple(question for question in book.questions if question in named)
        self.classes = tuple(_classes(book.questions[question], named[question]) for question in self.questions)
        self.sizes = tuple(map(len, self.classes))
        self.nothing: Partial = (None,) * len(self.questions)
        self._full: dict[Partial, tuple[str, ...]] = {}
        self._possible: dict[Partial, frozenset[tuple[str, ...]]] = {}
        self._moves: dict[tuple[Partial, int], frozenset[int]] = {}
        self._fewest: dict[Partial, Fraction] = {}

    def fulls(self) -> Iterator[Partial]:
        """Yield every full answer."""
        yield from product(*map(range, self.sizes))

    def partials(self) -> Iterator[Partial]:
        """Yield every way of answering some of the questions."""
        yield from product(*([*range(size), None] for size in self.sizes))

    def raw(self, partial: Partial, member: int = 0) -> dict[str, list[str] | str]:
        """Return the answers of a partial proposal, by one member of each class."""
        answers: dict[str, list[str] | str] = {}
        for question, classes, which in zip(self.questions, self.classes, partial, strict=True):
            if which is not None:
                values = sorted(classes[which][member % len(classes[which])])
                answers[question] = values if self.book.questions[question].kind == "many" else values[0]
        return answers

    def proposal(self, partial: Partial, member: int = 0) -> Proposal:
        """Return a partial proposal as the engine takes it."""
        proposal, misfits = read(self.book, self.raw(partial, member))
        assert misfits == ()
        return proposal

    def partial(self, proposal: Proposal) -> Partial:
        """Return the class of each answer that a proposal gives."""
        return tuple(
            self.class_of(question, answer) if (answer := proposal.answers.get(question)) is not None else None
            for question in self.questions
        )

    def class_of(self, question: str, answer: object) -> int:
        """Return the class that an answer belongs to."""
        values = frozenset(answer) if isinstance(answer, tuple) else frozenset((str(answer),))
        classes = self.classes[self.questions.index(question)]
        return next(n for n, members in enumerate(classes) if values in members)

    def statuses(self, full: Partial) -> tuple[str, ...]:
        """Return each track's status when nothing is left open."""
        if full not in self._full:
            answers = {
                question: classes[which][0]
                for question, classes, which in zip(self.questions, self.classes, full, strict=True)
            }
            self._full[full] = tuple(_judged(requirements, answers) for requirements in self._requirements)
        return self._full[full]

    def possible(self, partial: Partial) -> frozenset[tuple[str, ...]]:
        """Return the statuses that some way of filling in the open answers leads to."""
        if partial not in self._possible:
            if None in partial:
                ways = answers_to(partial, partial.index(None), self.sizes)
                self._possible[partial] = frozenset().union(*map(self.possible, ways))
            else:
                self._possible[partial] = frozenset((self.statuses(partial),))
        return self._possible[partial]

    def is_settled(self, partial: Partial) -> bool:
        """Return whether every way of filling in the open answers gives each track the same status."""
        return len(self.possible(partial)) == 1

    def may_be_eligible(self, partial: Partial, track: int = 0) -> bool:
        """Return whether some way of filling in the open answers makes a track eligible."""
        return any(statuses[track] == "eligible" for statuses in self.possible(partial))

    def depends_on(self, partial: Partial) -> dict[str, frozenset[str]]:
        """Return for each track the open questions that alone can change its status, the others filled in somehow."""
        moved = {n: self._moved(partial, n) for n, which in enumerate(partial) if which is None}
        return {
            track: frozenset(self.questions[n] for n, tracks in moved.items() if place in tracks)
            for place, track in enumerate(self.tracks)
        }

    def _moved(self, partial: Partial, question: int) -> frozenset[int]:
        """Return the tracks whose status a question alone can change, for some filling of the others."""
        if (partial, question) not in self._moves:
            others = [n for n, which in enumerate(partial) if which is None and n != question]
            if others:
                ways = answers_to(partial, others[0], self.sizes)
                found = frozenset().union(*(self._moved(way, question) for way in ways))
            else:
                statuses = [self.statuses(way) for way in answers_to(partial, question, self.sizes)]
                found = frozenset(n for n in range(len(self.tracks)) if len({status[n] for status in statuses}) > 1)
            self._moves[partial, question] = found
        return self._moves[partial, question]

    def after(self, partial: Partial, question: int) -> Fraction:
        """Return the least expected number of questions once one more is answered, every class equally likely."""
        ways = answers_to(partial, question, self.sizes)
        return sum((self.fewest(way) for way in ways), Fraction(0)) / len(ways)

    def fewest(self, partial: Partial) -> Fraction:
        """Return the least expected number of questions until settled, over all orders that look at the answers."""
        if partial not in self._fewest:
            still_open = [n for n, which in enumerate(partial) if which is None]
            self._fewest[partial] = (
                Fraction(0) if self.is_settled(partial) else 1 + min(self.after(partial, n) for n in still_open)
            )
        return self._fewest[partial]


def answers_to(partial: Partial, question: int, sizes: tuple[int, ...]) -> list[Partial]:
    """Return a partial proposal with each answer to one question."""
    return [(*partial[:question], which, *partial[question + 1 :]) for which in range(sizes[question])]


def _judged(requirements: tuple[Requirement, ...], answers: Mapping[str, Values]) -> str:
    said = [_said(requirement, answers) for requirement in requirements]
    return "not-eligible" if "not-met" in said else "depends" if "not-stated" in said else "eligible"


def _said(requirement: Requirement, answers: Mapping[str, Values]) -> str:
    if not all(_passes(test, answers[question]) for question, test in requirement.applies.items()):
        return "met"
    for ruling in requirement.rulings:
        if all(_passes(test, answers[question]) for question, test in ruling.when.items()):
            return ruling.state
    return requirement.otherwise


def _passes(test: object, answer: Values) -> bool:
    if test.any is not None:
        return any(value in test.any for value in answer)
    return all(value in test.only for value in answer)


def _tests_by_question(requirements: list[Requirement]) -> dict[str, list[object]]:
    named: dict[str, list[object]] = {}
    for requirement in requirements:
        for condition in [requirement.applies, *(ruling.when for ruling in requirement.rulings)]:
            for question, test in condition.items():
                named.setdefault(question, []).append(test)
    return named


def _classes(question: Question, tests: list[object]) -> list[list[Values]]:
    """Return every answer to a question, those together that every condition treats alike."""
    together: dict[str, list[Values]] = {}
    for answer in every_answer(question):
        together.setdefault("".join("+-"[_passes(test, answer)] for test in tests), []).append(answer)
    return list(together.values())


def every_answer(question: Question) -> list[Values]:
    """Return every answer that people can give to a question with listed values, or to one about a country."""
    if question.kind == "country":
        return [frozenset((code,)) for code in sorted(countries())]
    if question.kind != "many":
        return [frozenset((value,)) for value in question.allowed]
    several = [value for value in question.allowed if value != "none"]
    answers = [frozenset(c) for size in range(1, len(several) + 1) for c in combinations(several, size)]
    return answers + ([frozenset(("none",))] if "none" in question.allowed else [])

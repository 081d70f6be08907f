"""The status under partial answers, against brute force over every way of filling in the open ones.

The brute force is written anew here: its own reading of requirements, its own classes of answers, no shared shortcut.
"""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import combinations, product
from types import MappingProxyType
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kcity.outcome import Proposal, outcome, read
from kcity.outcome.checks import Standing, standing
from kcity.rulebook import Rulebook, load
from kcity.rulebook.countries import countries
from kcity.rulebook.model import Requirement
from tests.book import BOOK

Values = frozenset[str]
Raw = dict[str, object]

TRACKS = [(year, track) for year, edition in BOOK.editions.items() for track in edition.tracks]
READINGS = [
    (doubt, reading, year, track)
    for doubt, reading in BOOK.other_readings()
    for year, track in TRACKS
    if year in BOOK.touched_by(doubt, reading)
]
DAYS = [
    *(e.announced.value for e in BOOK.editions.values()),
    *(t.intake.opens.value for e in BOOK.editions.values() for t in e.tracks.values()),
    date(2024, 3, 19),
    date(2025, 1, 25),
    date(2026, 11, 22),
    date(2027, 2, 1),
]


# The brute force.


class Full(NamedTuple):
    """What full answers come to: the track's status and what each requirement says (None where it does not apply)."""

    status: str
    states: tuple[str | None, ...]


class Table(NamedTuple):
    """Every full answer of a track, by the classes of its questions."""

    requirements: tuple[str, ...]
    questions: tuple[str, ...]
    ways: tuple[tuple[Values, ...], ...]
    full: Mapping[tuple[Values, ...], Full]


def holds(test: object, answer: Values) -> bool:
    """Return whether an answer passes a test: one of its values is named, or all of them are."""
    named_any, named_only = test.any, test.only
    if named_any is not None:
        return any(value in named_any for value in answer)
    return all(value in named_only for value in answer)


def said(requirement: Requirement, answers: Mapping[str, Values]) -> str | None:
    """Return what a requirement says of full answers."""
    if not all(holds(test, answers[question]) for question, test in requirement.applies.items()):
        return None
    fitting = (
        ruling.state
        for ruling in requirement.rulings
        if all(holds(test, answers[question]) for question, test in ruling.when.items())
    )
    return next(fitting, requirement.otherwise)


def judged(states: tuple[str | None, ...]) -> str:
    """Return the status of a proposal with nothing left open."""
    if "not-met" in states:
        return "not-eligible"
    return "depends" if "not-stated" in states else "eligible"


def named_by_question(book: Rulebook, year: int, track: str) -> dict[str, list[tuple[str, ...]]]:
    """Return the values that each condition of a track names, by question."""
    named: dict[str, list[tuple[str, ...]]] = {}
    for requirement in book.editions[year].tracks[track].requirements.values():
        for condition in [requirement.applies, *(ruling.when for ruling in requirement.rulings)]:
            for question, test in condition.items():
                named.setdefault(question, []).append(tuple(test.any or test.only))
    return named


def alike(book: Rulebook, question: str, named: list[tuple[str, ...]]) -> dict[str, str]:
    """Return for each value of a question the first one that the same conditions name."""
    values = sorted(countries()) if book.questions[question].kind == "country" else book.questions[question].allowed
    first: dict[tuple[object, ...], str] = {}
    return {value: first.setdefault((value == "none", *(value in each for each in named)), value) for value in values}


def answers_of(values: list[str], several: bool) -> Iterator[Values]:
    """Yield every answer made of some values; "none" stands alone."""
    alone = [value for value in values if value != "none"]
    sizes = range(1, len(alone) + 1) if several else [1]
    yield from ({frozenset(chosen) for size in sizes for chosen in combinations(alone, size)})
    if len(alone) < len(values):
        yield frozenset(("none",))


def filled_in(
    book: Rulebook, year: int, track: str, ways: Callable[[str], list[Values]]
) -> tuple[tuple[str, ...], tuple[tuple[Values, ...], ...], dict[tuple[Values, ...], Full]]:
    """Return a track's questions, the answers each can have, and what every full answer comes to."""
    requirements = book.editions[year].tracks[track].requirements.values()
    questions = tuple(named_by_question(book, year, track))
    every = tuple(tuple(ways(question)) for question in questions)
    full: dict[tuple[Values, ...], Full] = {}
    known: dict[tuple[str | None, ...], Full] = {}
    for filled in product(*every):
        answers = dict(zip(questions, filled, strict=True))
        states = tuple(said(requirement, answers) for requirement in requirements)
        full[filled] = known.setdefault(states, Full(judged(states), states))
    return questions, every, full


@cache
def table(book: Rulebook, year: int, track: str) -> Table:
    """Return every full answer of a track, one for each combination of classes."""
    named = named_by_question(book, year, track)

    def ways(question: str) -> list[Values]:
        representatives = sorted(set(alike(book, question, named[question]).values()))
        return list(answers_of(representatives, book.questions[question].kind == "many"))

    requirements = tuple(book.editions[year].tracks[track].requirements)
    return Table(requirements, *filled_in(book, year, track, ways))


def raw_table(book: Rulebook, year: int, track: str) -> Table:
    """Return every full answer of a track, with every value that people can give."""

    def ways(question: str) -> list[Values]:
        asked = book.questions[question]
        values = sorted(countries()) if asked.kind == "country" else list(asked.allowed)
        return list(answers_of(values, asked.kind == "many"))

    requirements = tuple(book.editions[year].tracks[track].requirements)
    return Table(requirements, *filled_in(book, year, track, ways))


class Brute(NamedTuple):
    """What brute force finds for a partial proposal."""

    status: str
    depends_on: frozenset[str]
    states: Mapping[str, str]
    unstated: frozenset[str]


def brute(every: Table, fixed: Mapping[str, Values]) -> Brute:
    """Return what a partial proposal comes to, by looking at every full answer that agrees with it."""
    place = {question: n for n, question in enumerate(every.questions)}
    ways = [(fixed[q],) if q in fixed else w for q, w in zip(every.questions, every.ways, strict=True)]
    left = {filled: every.full[filled] for filled in product(*ways)}
    statuses = {full.status for full in left.values()}
    status = statuses.pop() if len(statuses) == 1 else "depends"
    moving = set()
    for question in every.questions:
        if question in fixed:
            continue
        others: dict[tuple[Values, ...], str] = {}
        for filled, full in left.items():
            rest = filled[: place[question]] + filled[place[question] + 1 :]
            if others.setdefault(rest, full.status) != full.status:
                moving.add(question)
                break
    found = {
        name: {full.states[n] for full in left.values()} - {None}
        | ({"met"} if {full.states[n] for full in left.values()} > {None} else set())
        for n, name in enumerate(every.requirements)
    }
    states = {name: states.copy().pop() if len(states) == 1 else "open" for name, states in found.items() if states}
    unstated = {name for name, state in states.items() if state == "not-stated" and status == "depends"}
    return Brute(status, frozenset(moving), states, frozenset(unstated))


class ByClasses:
    """Brute force over classes for one track, remembering the partial proposals already looked at."""

    def __init__(self, book: Rulebook, year: int, track: str) -> None:
        self.table = table(book, year, track)
        named = named_by_question(book, year, track)
        self._alike = {question: alike(book, question, named[question]) for question in named}
        self._known: dict[frozenset[tuple[str, Values]], Brute] = {}

    def __call__(self, proposal: Proposal) -> Brute:
        """Return what brute force finds for a proposal."""
        fixed = {
            question: frozenset(classes[value] for value in values)
            for question, classes in self._alike.items()
            if (values := given_values(proposal, question)) is not None
        }
        key = frozenset(fixed.items())
        if key not in self._known:
            self._known[key] = brute(self.table, fixed)
        return self._known[key]


def given_values(proposal: Proposal, question: str) -> Values | None:
    """Return the values that a proposal gives to a question, None while it is open."""
    answer = proposal.answers.get(question)
    return None if answer is None else frozenset(answer) if isinstance(answer, tuple) else frozenset((str(answer),))


def of_engine(found: Standing) -> Brute:
    """Return what the engine finds in the same shape."""
    states = {check.requirement: check.state for check in found.checks}
    return Brute(found.status, frozenset(found.depends_on), states, frozenset(found.unstated))


def differences(book: Rulebook, year: int, track: str, proposals: Iterator[Proposal]) -> list[str]:
    """Return every partial proposal on which engine and brute force disagree, and how."""
    by_brute_force = ByClasses(book, year, track)
    found = []
    for proposal in proposals:
        engine, exact = of_engine(standing(book, year, track, proposal)), by_brute_force(proposal)
        if engine != exact:
            found.append(f"{proposal.written()}: engine {engine}, brute force {exact}")
    return found


# Partial proposals.


def proposal_of(raw: Raw) -> Proposal:
    """Return raw answers as a proposal."""
    proposal, misfits = read(BOOK, raw)
    assert misfits == ()
    return proposal


def one_of_each_class(book: Rulebook, year: int, track: str) -> dict[str, list[object]]:
    """Return for each question a track looks at one answer of each class."""
    every = table(book, year, track)
    return {
        question: [sorted(way) if book.questions[question].kind == "many" else next(iter(way)) for way in ways]
        for question, ways in zip(every.questions, every.ways, strict=True)
    }


def all_raw(book: Rulebook, year: int, track: str) -> dict[str, list[object]]:
    """Return for each question a track looks at every answer that people can give; countries by a few."""
    every: dict[str, list[object]] = {}
    for question in table(book, year, track).questions:
        asked = book.questions[question]
        if asked.kind == "country":
            every[question] = ["AF", "KP", "KR", "VN", "ZW"]
        elif asked.kind == "many":
            every[question] = [sorted(answer) for answer in answers_of(list(asked.allowed), several=True)]
        else:
            every[question] = list(asked.allowed)
    return every


def singles_and_pairs(answers: Mapping[str, list[object]]) -> Iterator[Proposal]:
    """Yield the empty proposal, every single answer and every pair."""
    yield proposal_of({})
    for question, values in answers.items():
        yield from (proposal_of({question: value}) for value in values)
    for one, other in combinations(answers, 2):
        yield from (proposal_of({one: a, other: b}) for a, b in product(answers[one], answers[other]))


def at_random(seed: str, count: int) -> Iterator[Proposal]:
    """Yield partial proposals over all questions, from nearly empty to nearly full; the same for the same seed."""
    chance = random.Random(seed)
    for n in range(count):
        answered = (n + 1) / (count + 1)
        yield proposal_of({q: random_answer(chance, q) for q in BOOK.questions if chance.random() < answered})


def random_answer(chance: random.Random, question: str) -> object:
    """Return some answer that people can give to a question."""
    asked = BOOK.questions[question]
    match asked.kind:
        case "country":
            return "KR" if chance.random() < 0.3 else chance.choice(["AF", "KP", "VN", "ZW"])
        case "many":
            several = [value for value in asked.allowed if value != "none"]
            if "none" in asked.allowed and chance.random() < 0.2:
                return ["none"]
            return chance.sample(several, chance.randint(1, len(several)) if chance.random() < 0.3 else 1)
        case "won":
            return chance.randint(1, 10**10)
        case "day":
            return chance.choice(DAYS).isoformat()
        case _:
            return chance.choice(asked.allowed)


@cache
def alone(doubt: str, reading: str) -> Rulebook:
    """Return the rulebook under one other reading, with no doubt left in it."""
    return replace(BOOK.under(doubt, reading), doubts=MappingProxyType({}))


def same_rules(doubt: str, reading: str, year: int, track: str) -> bool:
    """Return whether a reading leaves a track's requirements as they are."""
    other = BOOK.under(doubt, reading).editions[year].tracks[track]
    return other.requirements == BOOK.editions[year].tracks[track].requirements


# Exact under the chosen reading and under every other.


@pytest.mark.parametrize(("year", "track"), TRACKS)
def test_single_answers_and_pairs_come_out_as_by_brute_force(year, track):
    partial = singles_and_pairs(one_of_each_class(BOOK, year, track))

    assert differences(BOOK, year, track, partial) == []


@pytest.mark.parametrize(("year", "track"), TRACKS)
def test_partial_proposals_at_random_come_out_as_by_brute_force(year, track):
    partial = at_random(f"{year} {track}", 300)

    assert differences(BOOK, year, track, partial) == []


@pytest.mark.parametrize(("doubt", "reading", "year", "track"), READINGS)
def test_other_readings_are_exact_too(doubt, reading, year, track):
    book = BOOK.under(doubt, reading)
    few = same_rules(doubt, reading, year, track)

    if not few:
        assert differences(book, year, track, singles_and_pairs(one_of_each_class(book, year, track))) == []
    assert differences(book, year, track, at_random(f"{doubt} {year} {track}", 60 if few else 300)) == []


def test_the_other_readings_are_all_here():
    assert {(doubt, reading) for doubt, reading, _, _ in READINGS} == set(BOOK.other_readings())
    assert any(not same_rules(*each) for each in READINGS)


@pytest.mark.parametrize(("year", "track"), [(2022, "demonstration"), (2025, "demonstration")])
def test_classes_lose_nothing_against_every_value_that_people_can_give(year, track):
    every = raw_table(BOOK, year, track)
    by_classes = ByClasses(BOOK, year, track)
    partial = [{}, *({question: value} for question, ways in all_raw(BOOK, year, track).items() for value in ways)]

    assert len(every.full) > 200_000
    for raw in partial:
        proposal = proposal_of(raw)
        fixed = {question: values for question in every.questions if (values := given_values(proposal, question))}
        by_values = brute(every, fixed)

        assert by_values == by_classes(proposal), raw
        assert by_values == of_engine(standing(BOOK, year, track, proposal)), raw


@pytest.mark.long
@pytest.mark.parametrize(("year", "track"), TRACKS)
def test_every_pair_of_values_comes_out_as_by_brute_force(year, track):
    assert differences(BOOK, year, track, singles_and_pairs(all_raw(BOOK, year, track))) == []
    assert differences(BOOK, year, track, at_random(f"long {year} {track}", 5_000)) == []


@pytest.mark.long
@pytest.mark.parametrize(("doubt", "reading", "year", "track"), READINGS)
def test_every_pair_of_values_is_exact_under_other_readings_too(doubt, reading, year, track):
    book = BOOK.under(doubt, reading)

    assert differences(book, year, track, singles_and_pairs(all_raw(book, year, track))) == []
    assert differences(book, year, track, at_random(f"long {doubt} {year} {track}", 2_000)) == []


@pytest.mark.long
@pytest.mark.parametrize(("year", "track"), TRACKS)
def test_every_combination_of_classes_comes_out_as_by_brute_force(year, track):
    answers = one_of_each_class(BOOK, year, track)
    partial = (
        proposal_of(dict(zip(asked, chosen, strict=True)))
        for size in range(len(answers) + 1)
        for asked in combinations(answers, size)
        for chosen in product(*(answers[question] for question in asked))
    )

    assert differences(BOOK, year, track, partial) == []


# What exactness brings with it.

ASKED = st.sampled_from(sorted(BOOK.questions))
SEEDS = st.integers(min_value=0, max_value=2**32)
THOROUGH = settings(max_examples=200, deadline=None, derandomize=True, database=None)


@st.composite
def raw_answers(draw: st.DrawFn) -> Raw:
    """Draw raw answers to some of the questions."""
    chance = random.Random(draw(SEEDS))
    asked = draw(st.lists(ASKED, unique=True, max_size=len(BOOK.questions)))
    return {question: random_answer(chance, question) for question in asked}


def statuses(proposal: Proposal) -> dict[tuple[int, str], str]:
    return {(year, track): standing(BOOK, year, track, proposal).status for year, track in TRACKS}


@THOROUGH
@given(raw=raw_answers(), data=st.data())
def test_silence_is_never_a_no(raw, data):
    kept = {question: value for question, value in raw.items() if data.draw(st.booleans(), label=question)}
    before, after = statuses(proposal_of(raw)), statuses(proposal_of(kept))

    assert [track for track in TRACKS if after[track] == "not-eligible" != before[track]] == []


@THOROUGH
@given(raw=raw_answers())
def test_more_answers_never_unsettle_a_track(raw):
    first = dict(list(raw.items())[: len(raw) // 2])
    before, after = statuses(proposal_of(first)), statuses(proposal_of(raw))

    assert [t for t in TRACKS if before[t] in ("eligible", "not-eligible") and after[t] != before[t]] == []


@THOROUGH
@given(raw=raw_answers(), data=st.data())
def test_the_order_of_answers_does_not_matter(raw, data):
    order = data.draw(st.permutations(list(raw)))
    several = {q: data.draw(st.permutations(v)) if isinstance(v, list) else v for q, v in raw.items()}
    turned = Proposal(MappingProxyType({q: proposal_of(raw).answers[q] for q in order}))

    assert proposal_of({question: several[question] for question in order}) == proposal_of(raw)
    assert [standing(BOOK, *t, turned) for t in TRACKS] == [standing(BOOK, *t, proposal_of(raw)) for t in TRACKS]


@THOROUGH
@given(raw=raw_answers())
def test_what_helps_and_the_amount_never_change_a_status(raw):
    plain = {q: value for q, value in raw.items() if BOOK.questions[q].group not in ("helps", "amount")}
    with_them, without = proposal_of(raw), proposal_of(plain)

    for year, track in TRACKS:
        found, bare = standing(BOOK, year, track, with_them), standing(BOOK, year, track, without)

        assert of_engine(found) == of_engine(bare)
        assert {BOOK.questions[question].group for question in found.depends_on} <= {"who", "what", "conditions"}


@settings(THOROUGH, max_examples=60)
@given(raw=raw_answers(), day=st.sampled_from(DAYS))
def test_the_same_question_twice_gets_the_same_answer(raw, day):
    first = outcome(BOOK, proposal_of(raw), day)
    outcome(BOOK, proposal_of({}), date(2021, 3, 1))

    assert outcome(BOOK, proposal_of(raw), day) == first


def test_a_rulebook_read_again_says_the_same():
    again = load()

    for proposal, day in zip(at_random("again", 2 * len(DAYS)), [*DAYS, *DAYS], strict=True):
        here, there = (outcome(book, proposal, day) for book in (BOOK, again))

        assert replace(there, book=BOOK) == here


def test_the_outcome_tells_of_a_reading_exactly_where_its_rulebook_differs():
    for proposal, day in zip(at_random("readings", 2 * len(DAYS)), [*DAYS, *DAYS], strict=True):
        found = outcome(BOOK, proposal, day)
        told = {(o.doubt, o.reading, t.name): dict(o.differs) for t in found.tracks for o in t.readings}
        expected = {
            (doubt, reading, here.name): differs
            for doubt, reading in BOOK.other_readings()
            if found.edition and found.edition.year in BOOK.touched_by(doubt, reading)
            for here, there in zip(found.tracks, outcome(alone(doubt, reading), proposal, day).tracks, strict=True)
            if (differs := {k: there.figures[k] for k in here.figures if here.figures[k] != there.figures[k]})
        }

        assert told == expected


def test_a_reading_leaves_the_editions_alone_that_it_does_not_touch():
    for doubt, reading in BOOK.other_readings():
        book, touched = BOOK.under(doubt, reading), BOOK.touched_by(doubt, reading)

        assert {year for year in BOOK.editions if book.editions[year] != BOOK.editions[year]} == touched

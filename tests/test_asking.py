"""The order of questions, against brute force over every order that looks at the answers."""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache

import pytest

from kcity.outcome import outcome, read
from kcity.outcome.asking import audit, most_left, next_question, plan
from kcity.outcome.audit import questions_table
from tests.small_books import BOOK, YEAR, ByDefinition, Partial, answers_to, small_book

EDITIONS = list(BOOK.editions)
SMALL, LARGE = [2020, 2022, 2023, 2024, 2025], [2021, 2026]
SEEDS = range(60)
LINES = [
    pytest.param(year, (line,), id=f"{year}-{line}")
    for year, edition in BOOK.editions.items()
    for line in sorted({track.line for track in edition.tracks.values()})
]
FOCI = [*(pytest.param(year, (), id=f"{year}-both") for year in EDITIONS), *LINES]


@cache
def by_definition(year: int, focus: tuple[str, ...] = ()) -> ByDefinition:
    """Return brute force over an edition's tracks, or those of one line."""
    tracks = BOOK.editions[year].tracks
    return ByDefinition(BOOK, year, tuple(name for name in tracks if not focus or tracks[name].line in focus))


@cache
def small(seed: int) -> ByDefinition:
    """Return brute force over all tracks of a small rulebook."""
    book = small_book(seed)
    return ByDefinition(book, YEAR, tuple(book.editions[YEAR].tracks))


def asked(exact: ByDefinition, year: int, partial: Partial) -> int | None:
    """Return the question that the engine asks next, as its place among the questions."""
    name = next_question(exact.book, year, exact.tracks, exact.proposal(partial))
    return None if name is None else exact.questions.index(name)


def off_the_optimum(exact: ByDefinition, year: int, partials: Iterator[Partial]) -> list[str]:
    """Return every partial proposal where the plan's expectation or its next question is not the best there is."""
    best = plan(exact.book, year, exact.tracks)
    found = []
    for partial in partials:
        proposal, least = exact.proposal(partial), exact.fewest(partial)
        if best.expected[best.table.place(proposal)] != pytest.approx(float(least), abs=1e-12):
            found.append(f"{proposal.written()}: expects {best.expected[best.table.place(proposal)]}, least {least}")
        question = asked(exact, year, partial)
        if question is None:
            if not exact.is_settled(partial):
                found.append(f"{proposal.written()}: asks nothing, but is not settled")
        elif partial[question] is not None or 1 + exact.after(partial, question) != least:
            found.append(f"{proposal.written()}: asks {exact.questions[question]}, which does not reach {least}")
    return found


def walked(exact: ByDefinition, year: int) -> Iterator[tuple[Partial, int | None]]:
    """Yield every place that the engine's questions lead to from an empty proposal, and what it asks there."""
    left = [exact.nothing]
    while left:
        partial = left.pop()
        question = asked(exact, year, partial)
        yield partial, question
        if question is not None:
            left += answers_to(partial, question, exact.sizes)


Order = Callable[[Partial], int]


def counted(
    exact: ByDefinition, order: Order, is_done: Callable[[Partial], bool] | None = None
) -> tuple[Fraction, int]:
    """Return how many questions an order takes until settled: on average over all full answers, and at most."""
    asks, is_done = cache(order), cache(is_done or exact.is_settled)
    counts = []
    for full in exact.fulls():
        partial, count = exact.nothing, 0
        while not is_done(partial):
            question = asks(partial)
            partial = (*partial[:question], full[question], *partial[question + 1 :])
            count += 1
        counts.append(count)
    return Fraction(sum(counts), len(counts)), max(counts)


def orders(exact: ByDefinition, year: int) -> dict[str, Order]:
    """Return the orders that the audit compares: the form's, greedy, and the engine's own."""

    def greedy(partial: Partial) -> int:
        waiting = [question for tracks in exact.depends_on(partial).values() for question in tracks]
        return max(range(len(partial)), key=lambda n: (waiting.count(exact.questions[n]), -n))

    return {
        "form": lambda partial: partial.index(None),
        "greedy": greedy,
        "optimal": lambda partial: asked(exact, year, partial),
    }


# Small rulebooks.


@pytest.mark.parametrize("seed", SEEDS)
def test_a_small_rulebook_s_plan_is_the_best_at_every_place(seed):
    exact = small(seed)

    assert plan(exact.book, YEAR, exact.tracks).expected.size == len(list(exact.partials()))
    assert off_the_optimum(exact, YEAR, exact.partials()) == []


@pytest.mark.parametrize("seed", SEEDS)
def test_a_small_rulebook_s_questions_take_what_the_plan_expects(seed):
    exact = small(seed)
    mean, worst = counted(exact, orders(exact, YEAR)["optimal"])

    assert mean == exact.fewest(exact.nothing)
    assert worst == most_left(exact.book, YEAR, exact.tracks, exact.proposal(exact.nothing))


def test_the_small_rulebooks_are_such_that_a_worse_order_is_seen():
    greedy = {seed: counted(small(seed), orders(small(seed), YEAR)["greedy"])[0] for seed in SEEDS}
    worse = [seed for seed in SEEDS if greedy[seed] > small(seed).fewest(small(seed).nothing)]

    assert len(worse) >= 10
    assert {len(small(seed).questions) for seed in SEEDS} >= {2, 3, 4, 5}
    assert {len(small(seed).tracks) for seed in SEEDS} == {1, 2}
    assert {size for seed in SEEDS for size in small(seed).sizes} == {2, 3}


# The real one.


@pytest.mark.parametrize("year", SMALL)
def test_an_edition_s_plan_is_the_best(year):
    exact = by_definition(year)

    assert off_the_optimum(exact, year, some(exact.partials(), 10 if year in (2024, 2025) else 1)) == []


@pytest.mark.parametrize("year", LARGE)
def test_a_large_edition_s_plan_is_the_best_wherever_its_questions_lead(year):
    exact = by_definition(year)

    assert off_the_optimum(exact, year, (partial for partial, _ in walked(exact, year))) == []


@pytest.mark.long
@pytest.mark.parametrize("year", EDITIONS)
def test_every_edition_s_plan_is_the_best_at_every_place(year):
    exact = by_definition(year)

    assert off_the_optimum(exact, year, exact.partials()) == []


@pytest.mark.long
@pytest.mark.parametrize(("year", "focus"), LINES)
def test_the_plan_for_one_line_is_the_best_at_every_place(year, focus):
    exact = by_definition(year, focus)

    assert off_the_optimum(exact, year, exact.partials()) == []


def some(partials: Iterator[Partial], step: int) -> Iterator[Partial]:
    """Return each partial proposal that comes after so many."""
    return (partial for n, partial in enumerate(partials) if n % step == 0)


@pytest.mark.parametrize(("year", "focus"), FOCI)
def test_each_question_can_change_a_status_and_asking_stops_exactly_when_settled(year, focus):
    exact = by_definition(year, focus)
    wrong = []
    for partial, question in walked(exact, year):
        waiting = frozenset().union(*exact.depends_on(partial).values())
        if (question is None) != exact.is_settled(partial) or (question is None) != (not waiting):
            wrong.append((exact.raw(partial), "stops", waiting))
        if question is not None and exact.questions[question] not in waiting:
            wrong.append((exact.raw(partial), exact.questions[question], waiting))

    assert wrong == []


@pytest.mark.parametrize(("year", "focus"), FOCI)
def test_the_outcome_asks_what_the_plan_asks_for_the_lines_cared_for(year, focus):
    exact = by_definition(year, focus)
    day = BOOK.editions[year].announced.value

    for partial in some((partial for partial, _ in walked(exact, year)), 3):
        proposal = exact.proposal(partial, member=1)
        found = outcome(BOOK, proposal, day, focus)

        assert found.next_question == next_question(BOOK, year, exact.tracks, proposal)
        assert found.settled is exact.is_settled(partial)


@pytest.mark.parametrize(("year", "focus"), LINES)
def test_whoever_cares_about_one_line_is_asked_only_for_it_and_less(year, focus):
    whole, part = by_definition(year), by_definition(year, focus)
    line_asks = {
        question
        for track in BOOK.editions[year].tracks.values()
        if track.line in focus
        for requirement in track.requirements.values()
        for question in requirement.questions
    }

    @cache
    def seen(partial: Partial) -> Partial:
        """The same answers in the classes that the line's own conditions tell apart."""
        return part.partial(whole.proposal(partial))

    def by_line(partial: Partial) -> int:
        return whole.questions.index(part.questions[asked(part, year, seen(partial))])

    expected, worst = counted(whole, by_line, lambda partial: part.is_settled(seen(partial)))
    expected_of_both, worst_of_both = counted(whole, orders(whole, year)["optimal"])

    assert set(part.questions) == line_asks
    assert expected <= expected_of_both
    assert worst <= worst_of_both


@pytest.mark.parametrize("year", EDITIONS)
def test_skipped_questions_are_not_asked(year):
    exact = by_definition(year)

    for partial, question in walked(exact, year):
        proposal = exact.proposal(partial)
        waiting = frozenset().union(*exact.depends_on(partial).values())
        skipped: list[str] = []
        while (name := next_question(BOOK, year, exact.tracks, proposal, skipped)) is not None:
            assert name in waiting
            assert name not in skipped
            skipped.append(name)

        assert set(skipped) == waiting
        assert (skipped[0] if skipped else None) == (None if question is None else exact.questions[question])


@pytest.mark.parametrize("year", EDITIONS)
def test_the_most_that_is_left_is_the_longest_way_through_the_plan(year):
    exact = by_definition(year)

    @cache
    def longest(partial: Partial) -> int:
        question = asked(exact, year, partial)
        return 0 if question is None else 1 + max(map(longest, answers_to(partial, question, exact.sizes)))

    for partial, _ in walked(exact, year):
        assert most_left(BOOK, year, exact.tracks, exact.proposal(partial)) == longest(partial)


# What cannot matter.


@pytest.mark.parametrize(("year", "focus"), FOCI)
def test_an_open_question_either_can_change_a_status_or_cannot_matter_and_why(year, focus):
    exact = by_definition(year, focus)
    day = BOOK.editions[year].announced.value

    for partial in some((partial for partial, _ in walked(exact, year)), 3):
        found = outcome(BOOK, exact.proposal(partial), day, focus)
        waiting = frozenset().union(*exact.depends_on(partial).values())
        still_open = set(BOOK.questions) - set(found.proposal.answers) - {"submit-on"}  # the day picks the edition
        reasons = {
            question: "decided"
            if question in exact.questions
            else "unused"
            if BOOK.questions[question].group in ("who", "what", "conditions")
            else "never"
            for question in still_open - waiting
        }

        assert found.cannot_matter == reasons
        assert all(waiting >= set(track.depends_on) for track in found.cared_for)


@pytest.mark.parametrize(
    ("year", "focus", "answers", "question", "why"),
    [
        (2026, (), {}, "prior-consultation", "unused"),
        (2024, (), {}, "prior-consultation", None),
        (2026, (), {}, "scale", "unused"),
        (2021, (), {}, "scale", None),
        (2021, ("demonstration",), {}, "scale", "unused"),
        (2026, (), {}, "in-charge", None),
        (2026, (), {"applicant": "international-organisation"}, "in-charge", "decided"),
        (2026, ("demonstration",), {}, "in-charge", "unused"),
        (2026, (), {"applicant": "individual"}, "country", "decided"),
        (2026, (), {}, "sectors", "never"),
        (2026, (), {}, "amount", "never"),
    ],
)
def test_why_a_question_cannot_matter(year, focus, answers, question, why):
    proposal, _ = read(BOOK, answers)
    found = outcome(BOOK, proposal, BOOK.editions[year].announced.value, focus)

    assert found.cannot_matter.get(question) == why


def test_outside_all_editions_nothing_is_asked():
    proposal, _ = read(BOOK, {"submit-on": "2027-02-01"})
    found = outcome(BOOK, proposal, proposal.submit_on)

    assert (found.next_question, found.settled, found.cannot_matter) == (None, True, {})


# The audit.


@pytest.mark.parametrize("year", EDITIONS)
def test_the_audit_counts_what_each_order_takes_over_all_full_answers(year):
    exact, found = by_definition(year), audit(BOOK, year)

    assert found.whole == len(exact.questions)
    for name, order in orders(exact, year).items():
        mean, worst = counted(exact, order)

        assert getattr(found, name).expected == pytest.approx(float(mean), abs=1e-12)
        assert getattr(found, name).worst == worst
        assert name != "optimal" or mean == exact.fewest(exact.nothing)


@pytest.mark.parametrize("year", EDITIONS)
def test_the_optimum_is_at_most_half_of_the_form_and_no_order_beats_it(year):
    found = audit(BOOK, year)

    assert found.optimal.expected <= found.greedy.expected <= found.form.expected <= found.whole
    assert found.optimal.worst <= found.whole
    assert 2 * found.optimal.expected <= found.whole


def test_the_table_has_a_row_for_each_edition_with_what_the_audit_found():
    rows = [re.findall(r"[\d.]+", line) for line in questions_table(BOOK).splitlines() if re.match(r" *20\d\d ", line)]
    found = [audit(BOOK, year) for year in EDITIONS]

    assert [[int(row[0]), int(row[1])] for row in rows] == [[each.year, each.whole] for each in found]
    for row, each in zip(rows, found, strict=True):
        efforts = [number for way in (each.form, each.greedy, each.optimal) for number in (way.expected, way.worst)]

        assert [float(number) for number in row[2:8]] == pytest.approx(efforts, abs=0.00051)
        assert float(row[8]) == pytest.approx(100 * each.optimal.expected / each.whole, abs=0.051)

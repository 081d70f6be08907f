"""Ways in, against brute force over all sets of changes to the answers given."""

import random
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import combinations, pairwise, product

import pytest

from kcity.outcome import Outcome, Proposal, outcome, read
from kcity.outcome.checks import standing
from kcity.outcome.intake import intake_on
from kcity.outcome.tables import table
from kcity.outcome.ways import ChangedAnswer, Way, minimal_changes, ways_in, would_have_taken
from tests.small_books import BOOK, TRACKS, YEAR, ByDefinition, Partial, every_answer, small_book

Changes = frozenset[tuple[str, int]]
"""Changed answers: each question with the class of its new answer."""

HARDER = ["applicant", "someone-else", "fixed"]
SEEDS = range(30)
DAYS = sorted(
    {
        *(edition.announced.value for edition in BOOK.editions.values()),
        *(t.intake.opens.value for e in BOOK.editions.values() for t in e.tracks.values()),
        *(t.intake.closes.value for e in BOOK.editions.values() for t in e.tracks.values() if t.intake.closes),
        *(date(2021, 4, 21), date(2025, 1, 25), date(2026, 3, 18), date(2026, 11, 22)),
    }
)


# The brute force.


@cache
def by_definition(year: int, track: str) -> ByDefinition:
    """Return brute force over one track."""
    return ByDefinition(BOOK, year, (track,))


@cache
def all_ways(exact: ByDefinition, partial: Partial) -> dict[Changes, str]:
    """Return every minimal set of changes to the answers given, and the status it leads to.

    A set counts if some way of filling in what is still open is then eligible, and none of its proper subsets does so.
    """
    if exact.may_be_eligible(partial):
        return {}
    given = [n for n, which in enumerate(partial) if which is not None]
    found = {}
    for chosen in product(*(range(exact.sizes[n]) for n in given)):
        changes = {n: which for n, which in zip(given, chosen, strict=True) if which != partial[n]}
        if not exact.may_be_eligible(changed(partial, changes)):
            continue
        fewer = (part for size in range(len(changes)) for part in combinations(changes.items(), size))
        if not any(exact.may_be_eligible(changed(partial, dict(part))) for part in fewer):
            statuses = {status for (status,) in exact.possible(changed(partial, changes))}
            named = frozenset((exact.questions[n], which) for n, which in changes.items())
            found[named] = "eligible" if statuses == {"eligible"} else "depends"
    return found


def changed(partial: Partial, changes: dict[int, int]) -> Partial:
    return tuple(changes.get(n, which) for n, which in enumerate(partial))


def ways_of(year: int, track: str, proposal: Proposal) -> tuple[Way, ...]:
    """Return the ways that the engine finds on the day of the announcement."""
    edition = BOOK.editions[year]
    status = standing(BOOK, year, track, proposal).status
    intake = intake_on(BOOK, edition, edition.tracks[track], edition.announced.value)
    return ways_in(BOOK, year, track, proposal, status, intake)


def as_changes(exact: ByDefinition, way: Way) -> Changes:
    return frozenset((change.question, exact.class_of(change.question, change.answers[0])) for change in way.changes)


def differences(year: int, track: str, proposals: Iterator[Proposal]) -> list[str]:
    """Return every proposal for which the engine's ways are not exactly those of brute force."""
    exact = by_definition(year, track)
    found = []
    for proposal in proposals:
        ways = [way for way in ways_of(year, track, proposal) if way.changes]
        engine, brute = {as_changes(exact, way): way.status for way in ways}, all_ways(exact, exact.partial(proposal))
        if engine != brute or len(ways) != len(engine):
            found.append(f"{proposal.written()}: engine {engine}, brute force {brute}")
    return found


# Proposals.


def asked(year: int, track: str) -> list[str]:
    return list(by_definition(year, track).questions)


def answer(question: str, values: frozenset[str]) -> object:
    return sorted(values) if BOOK.questions[question].kind == "many" else next(iter(values))


def proposal_of(raw: dict[str, object]) -> Proposal:
    proposal, misfits = read(BOOK, raw)
    assert misfits == ()
    return proposal


def single_answers(year: int, track: str) -> Iterator[Proposal]:
    """Yield a proposal for each answer to each question that a track looks at, the others open."""
    for question in asked(year, track):
        for values in every_answer(BOOK.questions[question]):
            yield proposal_of({question: answer(question, values)})


def at_random(year: int, track: str, count: int) -> Iterator[Proposal]:
    """Yield partial and full proposals, the same ones every time."""
    chance = random.Random(f"ways {year} {track}")
    every = {question: every_answer(BOOK.questions[question]) for question in asked(year, track)}
    every["country"] = [frozenset((code,)) for code in ("KR", "KR", "AF", "VN", "ZW")]
    for n in range(count):
        answered = 2 * (n + 1) / count
        yield proposal_of(
            {q: answer(q, chance.choice(values)) for q, values in every.items() if chance.random() < answered}
        )


def sample(year: int, track: str, count: int) -> Iterator[tuple[Proposal, Way]]:
    """Yield proposals at random with each of their ways that changes something."""
    for proposal in at_random(year, track, count):
        for way in ways_of(year, track, proposal):
            if way.changes:
                yield proposal, way


def with_answers(proposal: Proposal, answers: dict[str, object]) -> Proposal:
    return proposal_of({**proposal.answers, **answers})


# Complete and minimal.


@pytest.mark.parametrize(("year", "track"), TRACKS)
def test_the_ways_from_single_answers_are_all_minimal_sets_of_changes(year, track):
    assert differences(year, track, single_answers(year, track)) == []


@pytest.mark.parametrize(("year", "track"), TRACKS)
def test_the_ways_of_proposals_at_random_are_all_minimal_sets_of_changes(year, track):
    exact = by_definition(year, track)
    proposals = list(at_random(year, track, 200))

    assert sum(bool(all_ways(exact, exact.partial(proposal))) for proposal in proposals) > 100
    assert max(len(changes) for p in proposals for changes in all_ways(exact, exact.partial(p))) > 2
    assert differences(year, track, iter(proposals)) == []


@pytest.mark.long
@pytest.mark.parametrize(("year", "track"), TRACKS)
def test_the_ways_from_every_combination_of_classes_are_all_minimal_sets_of_changes(year, track):
    exact = by_definition(year, track)

    assert (
        differences(year, track, (exact.proposal(partial, member=n) for n, partial in enumerate(exact.partials())))
        == []
    )


@pytest.mark.parametrize("seed", SEEDS)
def test_the_ways_in_small_rulebooks_are_all_minimal_sets_of_changes(seed):
    book = small_book(seed)
    for name, track in book.editions[YEAR].tracks.items():
        exact = ByDefinition(book, YEAR, (name,))
        for partial in exact.partials():
            found = engine_s_minimal_changes(exact, name, partial)

            assert found == all_ways(exact, partial), (track.requirements, exact.raw(partial))


def engine_s_minimal_changes(exact: ByDefinition, track: str, partial: Partial) -> dict[Changes, str]:
    """Return what the engine finds in a rulebook that has no words for its ways."""
    found = table(exact.book, YEAR, (track,))
    place = found.place(exact.proposal(partial))
    if found.least[track][place] == 0:
        return {}
    return {
        frozenset((q, exact.class_of(q, tuple(found.classes[q][n][0]))) for q, n in changes.items()): status
        for changes, status in minimal_changes(found, track, place)
    }


# What a way says.


@pytest.mark.parametrize(("year", "track"), TRACKS)
def test_after_its_changes_a_way_has_the_status_it_names_and_can_be_eligible(year, track):
    exact = by_definition(year, track)
    for proposal, way in sample(year, track, 60):
        after = with_answers(proposal, {change.question: change.answers[0] for change in way.changes})

        assert standing(BOOK, year, track, after).status == way.status
        assert way.status in ("eligible", "depends")
        assert exact.may_be_eligible(exact.partial(after))


@pytest.mark.parametrize(("year", "track"), TRACKS)
def test_answers_named_side_by_side_serve_alike(year, track):
    for proposal, way in sample(year, track, 40):
        first = {change.question: change.answers[0] for change in way.changes}
        for change in way.changes:
            for other in change.answers[1:]:
                after = with_answers(proposal, {**first, change.question: other})

                assert standing(BOOK, year, track, after).status == way.status


@pytest.mark.parametrize(("year", "track"), TRACKS)
def test_a_change_names_the_nearest_answers_and_who_can_make_it(year, track):
    exact, line = by_definition(year, track), BOOK.editions[year].tracks[track].line
    for proposal, way in sample(year, track, 60):
        for change in way.changes:
            by, nearest = expected_change(exact, line, proposal, change)
            named = [frozenset(a) if isinstance(a, tuple) else frozenset((a,)) for a in change.answers]

            assert change.by == by
            assert len(named) == len(set(named)) == min(len(nearest), 8)
            assert set(named) <= set(nearest)


def expected_change(
    exact: ByDefinition, line: str, proposal: Proposal, change: ChangedAnswer
) -> tuple[str, list[frozenset[str]]]:
    """Return who can make a change and the answers it should name: of its class those that leave most as it was."""
    question = change.question
    members = exact.classes[exact.questions.index(question)][exact.class_of(question, change.answers[0])]
    given = proposal.answers[question]
    before = frozenset(given) if isinstance(given, tuple) else frozenset((given,))
    kept = [len(before ^ member) for member in members]
    nearest = [member for member, distance in zip(members, kept, strict=True) if distance == min(kept)]
    if question == "applicant":
        for role in BOOK.ways.roles:
            led = [member for member in nearest if min(member) in role.after]
            if (role.line, given in role.before, bool(led)) == (line, True, True):
                return "someone-else", led
    return BOOK.ways.changes[question].by, nearest


@pytest.mark.parametrize(("year", "track"), TRACKS)
def test_small_ways_come_first_and_fixed_ones_last(year, track):
    for proposal in at_random(year, track, 100):
        ways = ways_of(year, track, proposal)
        for way in ways:
            assert way.by == max((change.by for change in way.changes), key=HARDER.index, default="applicant")
        for one, other in pairwise(ways):
            assert (one.by == "fixed", len(one.changes)) <= (other.by == "fixed", len(other.changes))


# Time.


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_a_way_waits_for_the_next_intake_and_nothing_else(day):
    edition = BOOK.in_force(day)
    proposals = [{}, {"applicant": "local-government"}, {"applicant": "korean-company"}, {"country": "KR"}]
    for raw in proposals:
        for track in outcome(BOOK, proposal_of(raw), day).tracks:
            wait = expected_wait(edition.year, track.name, day)
            exact = by_definition(edition.year, track.name)
            fits = exact.may_be_eligible(exact.partial(proposal_of(raw)))

            assert {way.wait_until for way in track.ways} == ({wait} if wait or not fits else set())
            assert [len(way.changes) for way in track.ways if fits] == ([0] if wait and fits else [])


def expected_wait(year: int, name: str, on: date) -> date | None:
    """Return the day from which a proposal can be handed in, as the data say it; None where that is now."""
    track = BOOK.editions[year].tracks[name]
    line = [(e.year, t.intake) for e in BOOK.editions.values() for t in e.tracks.values() if t.line == track.line]
    intake = track.intake
    if intake.kind == "rolling" and (
        "rolling" in [i.kind for y, i in line if y == year - 1] or on >= intake.opens.value
    ):
        return None
    if on < intake.opens.value:
        return intake.opens.value
    if on <= intake.closes.value:
        return None
    later = [i.opens.value for _, i in line if i.opens.value > on]
    years = sorted({y for y, _ in line})[-3:]
    return min(later) if later else min(i.opens.value.replace(year=on.year + 1) for y, i in line if y in years)


@pytest.mark.parametrize(
    ("on", "track", "until"),
    [
        ("2021-04-20", "smart-city-planning", None),
        ("2021-04-21", "smart-city-planning", "2022-03-29"),
        ("2025-01-25", "demonstration", "2025-02-06"),
        ("2025-02-06", "demonstration", None),
        ("2026-03-17", "demonstration", None),
        ("2026-03-18", "demonstration", "2027-01-28"),
        ("2026-11-22", "planning", None),
    ],
)
def test_how_long_a_way_waits(on, track, until):
    found = outcome(BOOK, proposal_of({"country": "KR"}), date.fromisoformat(on)).track(track)

    assert {way.wait_until for way in found.ways} == {until and date.fromisoformat(until)}


@pytest.mark.parametrize(("year", "track"), TRACKS)
def test_the_other_editions_that_would_have_taken_it_are_those_with_an_eligible_way_of_filling_in(year, track):
    line, day = BOOK.editions[year].tracks[track].line, BOOK.editions[year].announced.value
    for n, proposal in enumerate(at_random(year, track, 60)):
        expected = tuple(
            sorted(
                {
                    other
                    for other, name in TRACKS
                    if other != year and BOOK.editions[other].tracks[name].line == line
                    if (exact := by_definition(other, name)).may_be_eligible(exact.partial(proposal))
                }
            )
        )

        assert would_have_taken(BOOK, year, line, proposal) == expected
        if n % 6 == 0:
            here = by_definition(year, track)
            told = () if here.may_be_eligible(here.partial(proposal)) else expected
            assert outcome(BOOK, proposal, day).track(track).would_have_taken == told


# Roles.


def ways_on(raw: dict[str, object], track: str, on: str = "2026-11-22") -> list[tuple[dict[str, object], str]]:
    """Return the ways into a track: the first answer of each change, and who must act."""
    found = on_day(raw, on).track(track)
    return [({change.question: change.answers[0] for change in way.changes}, way.by) for way in found.ways]


def on_day(raw: dict[str, object], on: str) -> Outcome:
    return outcome(BOOK, proposal_of(raw), date.fromisoformat(on))


@pytest.mark.parametrize("lead", ["central-government", "local-government", "university", "foreign-company"])
def test_whoever_is_abroad_joins_a_demonstration_as_partner_of_a_korean_company(lead):
    proposal = {"applicant": lead, "country": "VN", "purpose": "demonstrate"}

    assert ways_on(proposal, "demonstration")[0] == ({"applicant": "korean-company"}, "someone-else")


def test_a_korean_company_gets_into_planning_through_a_government_or_as_contractor():
    proposal = {"applicant": "korean-company", "country": "VN", "purpose": "plan-city"}
    found = on_day(proposal, "2026-11-22").track("planning")

    assert found.status == "not-eligible"
    assert ways_on(proposal, "planning")[0] == ({"applicant": "central-government"}, "someone-else")
    assert [change.answers for change in found.ways[0].changes] == [("central-government", "local-government")]
    assert [each.id for each in found.besides] == ["contractor"]
    assert on_day(proposal, "2026-11-22").track("demonstration").besides == ()


def test_for_an_individual_everything_is_fixed():
    for day in DAYS:
        found = outcome(BOOK, proposal_of({"applicant": "individual"}), day)

        assert [track.name for track in found.tracks if not track.ways] == []
        assert {way.by for track in found.tracks for way in track.ways} == {"fixed"}
        assert [track.name for track in found.tracks if track.besides] == []


def test_a_public_institution_may_go_through_the_city_where_the_call_does_not_name_it():
    proposal = {"applicant": "public-institution", "country": "VN", "purpose": "plan-city"}
    found = on_day(proposal, "2026-11-22").track("planning")

    assert (found.status, found.unstated) == ("depends", ("lead-may-apply",))
    assert ways_on(proposal, "planning")[0] == ({"applicant": "central-government"}, "someone-else")
    assert found.ways[0].changes[0].answers == ("central-government", "local-government")
    assert 2020 in found.would_have_taken


@pytest.mark.parametrize(
    ("raw", "track", "on", "way"),
    [
        (
            {"applicant": "local-government", "purpose": "plan-city", "in-charge": "no"},
            "planning",
            "2026-11-22",
            ({"in-charge": "yes"}, "someone-else"),
        ),
        (
            {"applicant": "local-government", "purpose": "plan-city", "other-application": "yes"},
            "planning",
            "2026-11-22",
            ({"other-application": "no"}, "applicant"),
        ),
        ({"purpose": "demonstrate"}, "planning", "2026-11-22", ({"purpose": "plan-city"}, "applicant")),
        (
            {"applicant": "korean-company", "overseas-partner": ["private-company"]},
            "demonstration",
            "2024-03-01",
            ({"overseas-partner": ("central-government", "private-company")}, "someone-else"),
        ),
        ({"scale": "small"}, "smart-city-planning", "2021-03-01", ({"scale": "medium"}, "applicant")),
        ({"country": "KR"}, "planning", "2026-11-22", ({"country": "AD"}, "fixed")),
    ],
)
def test_the_first_way_in(raw, track, on, way):
    assert ways_on(raw, track, on)[0] == way

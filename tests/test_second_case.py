"""A second case: the same proposal with some answers changed."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kcity.outcome import outcome, read
from kcity.outcome.second_case import changed, read_changes, side_by_side, suggestions, written
from tests.book import BOOK

TODAY = date(2026, 11, 22)
CITY = {"applicant": "local-government", "purpose": "plan-city", "country": "VN"}


def worked_out(on=TODAY, **answers):
    return outcome(BOOK, read(BOOK, answers)[0], on)


@pytest.mark.parametrize(
    "changes",
    [{}, {"applicant": "korean-company"}, {"in-charge": "", "sectors": "water,energy"}, {"submit-on": "2026-03-01"}],
)
def test_changes_are_read_back_from_a_link(changes):
    assert read_changes(written(changes)) == changes


def test_a_change_opens_or_answers_a_question_and_keeps_the_others():
    proposal, misfits = changed(BOOK, worked_out(**CITY).proposal, {"purpose": "", "in-charge": "yes"})

    assert not misfits
    assert proposal.written() == {"applicant": "local-government", "country": "VN", "in-charge": "yes"}


def test_a_change_that_cannot_be_is_named():
    proposal, misfits = changed(BOOK, worked_out(**CITY).proposal, {"applicant": "king", "colour": "blue"})

    assert {each.question for each in misfits} == {"applicant", "colour"}
    assert proposal.written() == {"purpose": "plan-city", "country": "VN"}


@given(st.text(max_size=400))
@settings(deadline=None)
def test_any_text_is_read_as_some_changes(text):
    proposal, _ = changed(BOOK, worked_out(**CITY).proposal, read_changes(text))

    assert set(proposal.answers) <= set(BOOK.questions)


@pytest.mark.parametrize("lead", BOOK.questions["applicant"].allowed)
def test_what_is_suggested_opens_a_track_that_was_closed(lead):
    found = worked_out(applicant=lead, purpose="plan-city", country="VN")
    closed = {track.name for track in found.tracks if track.status == "not-eligible" or track.unstated}
    ways = [changes for kind, changes in suggestions(found) if kind == "way"]

    for changes in ways:
        second = outcome(BOOK, changed(BOOK, found.proposal, changes)[0], TODAY)
        opened = [track for track in second.tracks if track.status != "not-eligible" and not track.unstated]
        assert closed & {track.name for track in opened}
    assert len(ways) == len({written(each) for each in ways})


def test_waiting_is_suggested_where_it_is_a_way():
    found = worked_out(applicant="korean-company", purpose="demonstrate", on=date(2026, 5, 1))

    assert ("wait", {"submit-on": "2027-01-28"}) in list(suggestions(found))


@pytest.mark.parametrize(("day", "next_cycle"), [("2024-04-30", "2024-05-01"), ("2024-05-01", "2025-01-01")])
def test_a_rolling_intake_s_next_cycle_is_suggested(day, next_cycle):
    found = worked_out(**CITY, on=date.fromisoformat(day))

    assert [changes["submit-on"] for kind, changes in suggestions(found) if kind == "wait"] == [next_cycle]


def test_a_pair_tells_which_answers_differ():
    pair = side_by_side(worked_out(**CITY), worked_out(**CITY | {"applicant": "university", "in-charge": "yes"}))

    assert pair.differing == ("applicant", "in-charge")

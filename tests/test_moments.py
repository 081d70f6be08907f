"""The days that intakes turn on: what the sources state and what is estimated, and nothing between."""

from datetime import date

import pytest

from kcity.outcome import LINES, Proposal
from kcity.outcome.moments import days_of, following, on_record, stated
from kcity.outcome.outcome import coming, explained
from tests.book import BOOK


def days(moments):
    return [(moment.kind, moment.first.isoformat(), moment.last.isoformat()) for moment in moments]


def after(on):
    return {each.line: each for each in coming(BOOK, explained(BOOK, Proposal(), on), on)}


@pytest.mark.parametrize(
    ("partial", "first", "last"),
    [
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2026-02", "2026-02-01", "2026-02-28"),
        ("2026-12", "2026-12-01", "2026-12-31"),
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-01-21", "2026-01-21", "2026-01-21"),
    ],
)
def test_a_month_or_a_year_is_all_its_days(partial, first, last):
    assert days_of(partial) == (date.fromisoformat(first), date.fromisoformat(last))


def test_a_window_has_its_first_and_last_day_and_the_day_it_was_decided():
    assert days(stated(BOOK.editions[2026], "demonstration")) == [
        ("opens", "2026-01-28", "2026-01-28"),
        ("last-day", "2026-03-17", "2026-03-17"),
        ("decision", "2026-04-13", "2026-04-13"),
    ]


def test_a_rolling_intake_has_a_cut_off_for_each_support_year_and_the_month_planned_for_the_decision():
    assert days(stated(BOOK.editions[2024], "planning")) == [
        ("opens", "2024-01-30", "2024-01-30"),
        ("cut-off", "2024-04-30", "2024-04-30"),
        ("decision", "2024-06-01", "2024-06-30"),
        ("cut-off", "2024-12-31", "2024-12-31"),
    ]
    cycles = [moment.cycle for moment in stated(BOOK.editions[2024], "planning")]
    assert cycles == [None, "2024", "2024", "2025"]


def test_every_track_opens_once_and_everything_rests_on_a_source():
    moments = list(on_record(BOOK, LINES))
    opened = [(moment.year, moment.track) for moment in moments if moment.kind == "opens"]

    assert sorted(opened) == sorted(
        (year, track) for year, edition in BOOK.editions.items() for track in edition.tracks
    )
    assert all(moment.sources for moment in moments)
    assert not any(moment.is_estimate for moment in moments)


def test_only_a_decision_with_the_day_it_was_made_is_firm():
    decisions = [moment for moment in on_record(BOOK, LINES) if moment.kind == "decision"]

    assert {(d.year, d.cycle) for d in decisions if not d.firm} == {(2024, "2024"), (2026, "2027")}


def test_the_next_call_is_estimated_as_a_spread_of_its_own_for_opening_and_closing():
    moments = list(following(BOOK, after(date(2026, 11, 26))["demonstration"]))

    assert days(moments) == [
        ("estimate-opens", "2027-01-28", "2027-02-06"),
        ("estimate-closes", "2027-03-11", "2027-03-19"),
    ]
    assert all(moment.is_estimate and not moment.firm and moment.sources for moment in moments)
    assert [moment.doubts for moment in moments] == [("c34",), ("c19",)]


def test_a_rolling_call_is_estimated_to_open_only():
    assert [kind for kind, _, _ in days(following(BOOK, after(date(2027, 1, 5))["planning"]))] == ["estimate-opens"]


def test_a_next_call_on_record_is_no_estimate():
    moments = list(following(BOOK, after(date(2020, 6, 1))["planning"]))

    assert {moment.track for moment in moments} == {"smart-city-planning", "smart-solution-planning"}
    assert not any(moment.is_estimate for moment in moments)

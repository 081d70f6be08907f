"""What to have done by when: the last day that a line works towards, the steps counted back from it."""

from datetime import date

import pytest
from icalendar import Calendar

from kcity.handout.preparing import preparing_calendar
from kcity.outcome import LINES
from kcity.outcome.now import now
from kcity.outcome.preparation import asked_of, counted_back, last_day
from kcity.outcome.working_days import is_working_day, working_days_from
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK

NOW = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("line", "on", "kind", "day"),
    [
        ("planning", "2026-11-26", "cut-off", "2026-12-31"),
        ("planning", "2024-04-30", "cut-off", "2024-04-30"),
        ("planning", "2024-05-01", "cut-off", "2024-12-31"),
        ("planning", "2022-04-29", "last-day", "2022-04-29"),
        ("planning", "2022-04-30", "last-day", "2023-05-10"),  # the next on record, not an estimate
        ("demonstration", "2026-03-17", "last-day", "2026-03-17"),
        ("demonstration", "2026-03-18", "estimate-closes", "2027-03-11"),
    ],
)
def test_a_line_works_towards_its_next_last_day(line, on, kind, day):
    towards = last_day(BOOK, line, date.fromisoformat(on))

    assert (towards.kind, towards.first) == (kind, date.fromisoformat(day))


def test_a_rolling_call_that_is_only_estimated_has_no_last_day():
    assert last_day(BOOK, "planning", date(2027, 1, 5)) is None


@pytest.mark.parametrize("line", LINES)
def test_every_step_is_due_on_a_working_day_so_many_working_days_before(line):
    towards = last_day(BOOK, line, NOW)
    dues = counted_back(BOOK, line, towards, NOW)

    assert [due.step for due in dues] == list(BOOK.asides.preparation.of(line))
    for due in dues:
        assert is_working_day(due.day)
        assert working_days_from(due.day, towards.first) - is_working_day(towards.first) == due.step.days
    assert [due.day for due in dues] == sorted(due.day for due in dues)


def test_a_step_is_past_from_the_day_after_it():
    towards = last_day(BOOK, "planning", NOW)
    [due] = [due for due in counted_back(BOOK, "planning", towards, NOW) if due.step.id == "kind-of-study"]

    assert due.day == date(2026, 11, 25)
    assert due.is_past
    [due] = [due for due in counted_back(BOOK, "planning", towards, due.day) if due.step.id == "kind-of-study"]
    assert not due.is_past


def test_what_the_sources_ask_for_is_the_newest_that_was_announced():
    asked = {each.fact: each.year for each in asked_of(BOOK, "planning", NOW)}

    assert asked == {"documents": 2020, "how-to-apply": 2025, "host-side": 2024, "steps": 2026}
    assert {each.year for each in asked_of(BOOK, "planning", date(2020, 2, 1))} == {2020}
    assert asked_of(BOOK, "demonstration", date(2020, 2, 1)) == ()


def test_the_lines_stand_as_they_do_on_a_day():
    planning, demonstration = now(BOOK, NOW)

    assert (planning.days_left, planning.working_days_left) == (35, 25)
    assert planning.following is None
    assert demonstration.days_left is None
    assert [taking.year for taking, _ in demonstration.drawn] == [2024, 2025, 2026]
    assert [taking.last for taking, _ in demonstration.drawn] == [
        date(2024, 3, 19),
        date(2025, 3, 11),
        date(2026, 3, 17),
    ]


def test_tracks_with_the_same_days_are_one():
    planning, _ = now(BOOK, date(2021, 3, 1))

    assert len(planning.tracks) == 1
    assert len(BOOK.editions[2021].tracks) == 3


def test_outside_all_editions_no_track_is_in_force():
    assert [each.tracks for each in now(BOOK, date(2027, 1, 5))] == [(), ()]
    assert [bool(each.ahead) for each in now(BOOK, date(2027, 1, 5))] == [True, True]


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("line", LINES)
def test_the_steps_ahead_are_a_calendar_file_that_calls_them_suggestions(line, language):
    towards, say = last_day(BOOK, line, NOW), words(language)
    dues = counted_back(BOOK, line, towards, NOW)
    events = Calendar.from_ical(preparing_calendar(BOOK, towards, dues, say)).walk("VEVENT")
    steps = [event for event in events if event["dtstart"].dt < towards.first]

    assert [event["dtstart"].dt for event in steps] == [due.day for due in dues if not due.is_past]
    assert all(event["status"] == "TENTATIVE" for event in steps)
    assert len({event["uid"] for event in events}) == len(events) == len(steps) + 1
    ahead = [due for due in dues if not due.is_past]
    for event, due in zip(steps, ahead, strict=True):
        assert say("calendar-step", days=due.step.days, day=say.day(towards.first)) in event["description"]
        assert due.step.text[language] in event["summary"]

"""Working days in Korea, around the moon's holidays and the days that stand in for one on a weekend."""

from datetime import date, timedelta

import pytest

from kcity.outcome.working_days import holidays_between, is_working_day, working_days_before, working_days_from


def day(text):
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("before", "count", "expected"),
    [
        ("2026-02-19", 1, "2026-02-13"),  # Seollal: Monday 16 to Wednesday 18 February, and a weekend
        ("2026-02-20", 2, "2026-02-13"),
        ("2026-02-13", 1, "2026-02-12"),  # an ordinary Friday
        ("2026-03-03", 1, "2026-02-27"),  # 1 March is a Sunday, Monday stands in for it
        ("2026-09-28", 1, "2026-09-23"),  # Chuseok: Thursday 24 to Saturday 26 September
        ("2026-10-06", 1, "2026-10-02"),  # 3 October is a Saturday, Monday stands in for it
        ("2025-10-10", 1, "2025-10-02"),  # National Foundation Day, Chuseok, its substitute and Hangul Day in a row
        ("2027-01-04", 1, "2026-12-31"),  # over the new year
        ("2026-02-17", 0, "2026-02-17"),  # nothing to count: the day itself, a holiday or not
    ],
)
def test_counting_back_skips_weekends_holidays_and_substitutes(before, count, expected):
    assert working_days_before(day(before), count) == day(expected)


def test_without_holidays_the_count_would_be_another():
    weekdays = [n for n in (day("2026-02-19") - timedelta(days=n) for n in range(1, 8)) if n.weekday() < 5]

    assert weekdays[0] == day("2026-02-18") != working_days_before(day("2026-02-19"), 1)


@pytest.mark.parametrize(
    ("of", "works"),
    [
        ("2026-02-13", True),
        ("2026-02-14", False),
        ("2026-02-16", False),
        ("2026-02-18", False),
        ("2026-02-19", True),
        ("2026-09-23", True),
        ("2026-09-24", False),
        ("2026-06-03", False),  # the local elections
        ("2026-12-25", False),
        ("2026-12-31", True),
    ],
)
def test_a_day_works_or_not(of, works):
    assert is_working_day(day(of)) is works


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [("2026-02-13", "2026-02-19", 2), ("2026-02-14", "2026-02-18", 0), ("2026-11-26", "2026-11-26", 1)],
)
def test_both_ends_are_counted(first, last, count):
    assert working_days_from(day(first), day(last)) == count


def test_counting_forth_undoes_counting_back():
    for count in (1, 7, 30, 90):
        assert working_days_from(working_days_before(day("2027-03-11"), count), day("2027-03-10")) == count


def test_holidays_have_names_in_either_language_and_are_in_order():
    english = holidays_between(day("2025-12-20"), day("2026-02-17"), "en")
    korean = holidays_between(day("2025-12-20"), day("2026-02-17"), "ko")

    assert list(english) == list(korean) == [day(d) for d in ("2025-12-25", "2026-01-01", "2026-02-16", "2026-02-17")]
    assert (english[day("2026-02-17")], korean[day("2026-02-17")]) == ("Korean New Year", "설날")
    assert holidays_between(day("2026-11-02"), day("2026-11-30"), "en") == {}

"""When proposals are taken: what an intake says on a day, the next one on record, and estimates after the last."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from kcity.outcome import as_json, outcome, read
from kcity.outcome.intake import Next, next_intake
from kcity.rulebook import Rulebook
from kcity.rulebook.words import words
from tests.book import BOOK

NOBODY, _ = read(BOOK, {})
CLOSED_WINDOWS = [
    (year, name, track.line)
    for year, edition in BOOK.editions.items()
    for name, track in edition.tracks.items()
    if track.intake.kind == "window"
]


def following(line: str, on: str, book: Rulebook = BOOK) -> Next:
    found = next_intake(book, line, date.fromisoformat(on))
    assert found is not None
    return found


def spread(days: tuple[date, date] | None) -> list[str] | None:
    return [day.isoformat() for day in days] if days else None


# The next intake on record.


@pytest.mark.parametrize(
    ("line", "on", "opens", "closes"),
    [
        ("planning", "2019-12-31", "2020-01-31", "2020-03-20"),
        ("planning", "2020-01-30", "2020-01-31", "2020-03-20"),
        ("planning", "2020-01-31", "2021-02-18", "2021-04-20"),  # from its first day on it is no longer the next
        ("demonstration", "2020-03-01", "2021-02-18", "2021-04-20"),
        ("planning", "2021-04-21", "2022-03-29", "2022-04-29"),
        ("demonstration", "2021-04-21", "2022-03-29", "2022-05-20"),
        ("demonstration", "2022-05-21", "2023-04-10", "2023-05-30"),
        ("planning", "2023-05-11", "2024-01-30", None),  # rolling from then on
        ("demonstration", "2024-03-20", "2025-02-06", "2025-03-11"),
        ("demonstration", "2025-02-05", "2025-02-06", "2025-03-11"),
        ("demonstration", "2025-03-12", "2026-01-28", "2026-03-17"),
        ("demonstration", "2026-01-27", "2026-01-28", "2026-03-17"),
    ],
)
def test_a_later_intake_on_record_is_named_as_such(line, on, opens, closes):
    found = following(line, on)

    assert found.line == line
    assert found.opens == date.fromisoformat(opens)
    assert found.closes == (date.fromisoformat(closes) if closes else None)
    assert found.estimate is None


@pytest.mark.parametrize(("year", "name", "line"), CLOSED_WINDOWS)
def test_a_closed_window_names_what_follows_and_an_open_one_does_not(year, name, line):
    closes = BOOK.editions[year].tracks[name].intake.closes.value
    after = date.fromordinal(closes.toordinal() + 1)

    assert outcome(BOOK, NOBODY, closes).track(name).intake.following is None
    assert outcome(BOOK, NOBODY, after).track(name).intake.following == next_intake(BOOK, line, after)


@pytest.mark.parametrize(
    ("on", "lines"),
    [
        ("2020-02-10", ["demonstration"]),  # not offered that year
        ("2020-03-21", ["planning", "demonstration"]),
        ("2021-03-01", []),
        ("2022-04-30", ["planning"]),
        ("2024-03-20", ["demonstration"]),
        ("2025-01-25", []),  # announced is not closed
        ("2026-11-22", ["demonstration"]),
        ("2027-02-01", ["planning", "demonstration"]),
    ],
)
def test_an_outcome_names_the_next_intake_of_each_line_that_takes_nothing(on, lines):
    found = outcome(BOOK, NOBODY, date.fromisoformat(on))

    assert [each.line for each in found.next_intakes] == lines


# Estimates.


@pytest.mark.parametrize(
    ("on", "opens", "closes"),
    [
        ("2026-01-28", ["2027-01-28", "2027-02-06"], ["2027-03-11", "2027-03-19"]),
        ("2026-03-18", ["2027-01-28", "2027-02-06"], ["2027-03-11", "2027-03-19"]),
        ("2026-12-31", ["2027-01-28", "2027-02-06"], ["2027-03-11", "2027-03-19"]),
        ("2027-02-01", ["2027-01-28", "2027-02-06"], ["2027-03-11", "2027-03-19"]),
        ("2027-03-19", ["2027-01-28", "2027-02-06"], ["2027-03-11", "2027-03-19"]),  # the latest closing day
        ("2027-03-20", ["2028-01-28", "2028-02-06"], ["2028-03-11", "2028-03-19"]),
        ("2027-03-25", ["2028-01-28", "2028-02-06"], ["2028-03-11", "2028-03-19"]),
        ("2028-02-29", ["2028-01-28", "2028-02-06"], ["2028-03-11", "2028-03-19"]),
        ("2028-03-20", ["2029-01-28", "2029-02-06"], ["2029-03-11", "2029-03-19"]),
    ],
)
def test_after_the_last_window_the_next_is_an_estimate_from_the_last_three(on, opens, closes):
    found = following("demonstration", on)

    assert (found.opens, found.closes) == (None, None)
    assert found.estimate is not None
    assert (spread(found.estimate.opens), spread(found.estimate.closes)) == (opens, closes)
    assert found.estimate.years == ("2024", "2025", "2026")
    assert found.estimate.earlier == ("2021", "2022", "2023")


@pytest.mark.parametrize(
    ("on", "opens"),
    [
        ("2026-11-22", ["2027-01-21", "2027-01-30"]),
        ("2027-01-01", ["2027-01-21", "2027-01-30"]),
        ("2027-02-01", ["2027-01-21", "2027-01-30"]),
        ("2027-12-31", ["2027-01-21", "2027-01-30"]),  # open all year, once open
        ("2028-01-01", ["2028-01-21", "2028-01-30"]),
    ],
)
def test_the_estimate_of_a_rolling_intake_has_no_last_day(on, opens):
    found = following("planning", on)

    assert found.estimate is not None
    assert (spread(found.estimate.opens), found.estimate.closes) == (opens, None)
    assert found.estimate.years == ("2024", "2025", "2026")
    assert found.estimate.earlier == ("2020", "2021", "2022", "2023")


@pytest.mark.parametrize("on", ["2027-01-01", "2027-02-01", "2027-03-25", "2030-06-01"])
def test_without_an_edition_there_are_estimates_and_nothing_else(on):
    found = outcome(BOOK, NOBODY, date.fromisoformat(on))

    assert found.edition is None
    assert found.last_known is BOOK.editions[2026]
    assert found.tracks == ()
    assert found.settled
    assert found.next_question is None
    assert [(each.line, each.opens, each.estimate is not None) for each in found.next_intakes] == [
        ("planning", None, True),
        ("demonstration", None, True),
    ]


def test_before_the_first_edition_the_next_intakes_are_on_record():
    found = outcome(BOOK, NOBODY, date(2019, 6, 1))

    assert (found.edition, found.last_known, found.tracks) == (None, None, ())
    assert [(each.line, each.opens) for each in found.next_intakes] == [
        ("planning", date(2020, 1, 31)),
        ("demonstration", date(2021, 2, 18)),
    ]


@pytest.mark.parametrize(
    ("on", "opens", "closes"),
    [
        (
            "2026-03-18",
            ["2027-01-28", "2027-02-28"],
            ["2027-02-28", "2027-03-17"],
        ),  # 29 February is carried to the 28th
        ("2027-02-28", ["2027-01-28", "2027-02-28"], ["2027-02-28", "2027-03-17"]),
        ("2027-03-18", ["2028-01-28", "2028-02-28"], ["2028-02-28", "2028-03-17"]),
    ],
)
def test_29_february_is_carried_to_every_year(on, opens, closes):
    book = with_window(BOOK, 2024, "demonstration", date(2024, 2, 29), date(2024, 2, 29))
    found = following("demonstration", on, book).estimate

    assert found is not None
    assert spread(found.opens) == opens
    assert spread(found.closes) == closes


def test_29_february_of_a_leap_year_is_a_day_like_any_other():
    book = with_window(BOOK, 2024, "demonstration", date(2024, 1, 30), date(2024, 2, 29))
    last, after = (
        outcome(book, NOBODY, day).track("demonstration").intake for day in (date(2024, 2, 29), date(2024, 3, 1))
    )

    assert (last.state, last.days_left) == ("open", 0)
    assert after.state == "closed"


def with_window(book: Rulebook, year: int, name: str, opens: date, closes: date) -> Rulebook:
    """Return the rulebook with other days for one window, and no doubts that would set them anew."""
    edition = book.editions[year]
    track = edition.tracks[name]
    days = {
        "opens": track.intake.opens.model_copy(update={"value": opens}),
        "closes": track.intake.closes.model_copy(update={"value": closes}),
    }
    changed = track.model_copy(update={"intake": track.intake.model_copy(update=days)})
    tracks = MappingProxyType({**edition.tracks, name: changed})
    editions = {**book.editions, year: edition.model_copy(update={"tracks": tracks})}
    return replace(book, editions=MappingProxyType(editions), doubts=MappingProxyType({}))


def test_estimates_are_written_as_such():
    plain = as_json(outcome(BOOK, NOBODY, date(2027, 2, 1)), words("en"))

    assert plain["next_intakes"][1] == {
        "track": "demonstration",
        "opens": None,
        "closes": None,
        "estimate": {
            "opens": ["2027-01-28", "2027-02-06"],
            "closes": ["2027-03-11", "2027-03-19"],
            "from": ["2024", "2025", "2026"],
            "earlier": ["2021", "2022", "2023"],
            "past": False,
            "doubts": ["c19", "c34"],
        },
    }


# What an intake says besides its state.


@pytest.mark.parametrize(
    ("on", "track", "decided"),
    [
        ("2020-02-10", "urban-development", "2020-04-19"),  # as it happened, not as planned
        ("2024-02-15", "planning", "2024-06"),  # only planned
        ("2024-05-10", "planning", None),
        ("2025-06-02", "planning", "2026-01-21"),
        ("2026-11-22", "planning", "2027-01"),
        ("2026-02-10", "demonstration", "2026-04-13"),
    ],
)
def test_the_day_of_the_choice_is_the_actual_one_where_it_is_known(on, track, decided):
    intake = outcome(BOOK, NOBODY, date.fromisoformat(on)).track(track).intake

    assert intake.decided == decided


@pytest.mark.parametrize("on", ["2024-01-29", "2024-02-15", "2024-12-31", "2025-01-01", "2025-01-20", "2026-11-22"])
def test_a_rolling_intake_has_no_last_day(on):
    intake = outcome(BOOK, NOBODY, date.fromisoformat(on)).track("planning").intake

    assert intake.kind == "rolling"
    assert (intake.closes, intake.days_left, intake.following) == (None, None, None)
    assert intake.is_rolling is (on != "2024-01-29")


def test_every_intake_names_its_sources_on_every_day():
    for edition in BOOK.editions.values():
        for track in outcome(BOOK, NOBODY, edition.announced.value).tracks:
            assert set(track.intake.sources) & set(BOOK.sources)
            assert set(track.intake.doubts) <= set(BOOK.doubts)

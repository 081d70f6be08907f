"""Every intake on record, and how it lies on the timeline."""

import json
from datetime import date

import pytest

from kcity.outcome import LINES
from kcity.outcome.moments import following
from kcity.outcome.now import now
from kcity.outcome.timeline import by_year, rolling_since, season, takings
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from pages.shared.timeline import marks, timeline
from tests.book import BOOK

EVERY = takings(BOOK)
NOW = date(2026, 11, 26)


def drawn(on=NOW, language="en"):
    ahead = [moment for each in now(BOOK, on) for moment in each.ahead]
    return list(marks(EVERY, ahead, on, words(language)))


def test_every_track_of_every_edition_is_there_and_rests_on_sources():
    tracks = {(taking.year, taking.track) for taking in EVERY}

    assert tracks == {(year, track) for year, edition in BOOK.editions.items() for track in edition.tracks}
    assert all(taking.sources for taking in EVERY)
    assert {taking.line for taking in EVERY} == set(LINES)


def test_a_rolling_intake_is_there_once_for_each_support_year():
    rolling = [(taking.year, taking.cycle, taking.days) for taking in EVERY if taking.kind == "rolling"]

    assert rolling == [(2024, "2024", 92), (2024, "2025", 245), (2025, "2026", 365), (2026, "2027", 365)]
    assert rolling_since(EVERY).year == 2024


@pytest.mark.parametrize(
    ("year", "track", "days"),
    [(2026, "demonstration", 49), (2025, "demonstration", 34), (2020, "urban-development", 50)],
)
def test_both_ends_of_a_window_count(year, track, days):
    [taking] = [taking for taking in EVERY if (taking.year, taking.track) == (year, track)]

    assert taking.days == days


def test_the_season_spans_all_windows():
    found = season(EVERY)

    assert [(day.month, day.day) for day in (*found.opens, *found.closes)] == [(1, 28), (4, 10), (3, 11), (5, 30)]
    assert found.days == (31, 62)
    assert season(()) is None


def test_days_over_the_new_year_are_parted():
    assert list(by_year(date(2026, 12, 30), date(2027, 1, 2))) == [
        (2026, date(2026, 12, 30), date(2026, 12, 31)),
        (2027, date(2027, 1, 1), date(2027, 1, 2)),
    ]


def test_a_decision_stands_in_the_year_it_was_made():
    decided = [(mark.year, mark.first) for mark in drawn() if mark.sort == "decision" and mark.line == "planning"]

    assert (2026, date(2026, 1, 21)) in decided  # on the proposals of 2025


def test_where_no_source_states_a_decision_none_is_drawn():
    [silent] = [taking for taking in EVERY if taking.decided is None]

    assert (silent.year, silent.cycle) == (2024, "2025")
    drawn_in_2025 = [mark for mark in drawn() if mark.year == 2025 and mark.line == "planning"]
    assert {mark.sort for mark in drawn_in_2025} == {"rolling"}


def test_estimates_are_drawn_as_such_and_a_known_next_call_is_not_drawn_twice():
    estimates = [(mark.first, mark.last) for mark in drawn() if mark.sort == "estimate"]

    assert estimates == [(date(2027, 1, 28), date(2027, 2, 6)), (date(2027, 3, 11), date(2027, 3, 19))]
    assert not any(mark.sort == "estimate" for mark in drawn(date(2022, 7, 1)))
    [after] = [each.following for each in now(BOOK, date(2022, 7, 1)) if each.line == "planning"]
    assert not any(moment.is_estimate for moment in following(BOOK, after))


def test_a_day_of_a_leap_year_keeps_its_place_in_the_row():
    rows = {mark.first: mark.row() for mark in drawn()}

    assert rows[date(2026, 1, 28)]["start"] == 28
    assert rows[date(2024, 5, 1)]["start"] == rows[date(2026, 11, 26)]["start"] - 209  # as in any other leap year


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_chart_holds_a_row_for_every_year_and_names_the_months(language, theme):
    say = words(language)
    written = json.loads(timeline(tuple(drawn(language=language)), theme, language))
    values = [row for data in written["datasets"].values() for row in data] if "datasets" in written else []
    values += [row for layer in written["layer"] for row in layer["data"].get("values", [])]

    assert {row["year"] for row in values} == {str(year) for year in range(2020, 2028)}
    assert say.month(12) in str(written["layer"][0]["encoding"]["x"]["axis"]["labelExpr"])
    assert "http" not in str(values)

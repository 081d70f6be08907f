"""The figures over the years: what is not stated is a gap, what is unsure is marked, nothing is counted twice."""

from datetime import date

from kcity.record import series
from tests.book import BOOK


def by_year(points, name):
    """Return a series' highest values by year, None for a gap."""
    return {point.year: point.most for point in points if point.series == name}


def test_every_year_stands_in_every_series():
    years = set(BOOK.editions)
    for points in (series.bands(BOOK, "planning"), series.bands(BOOK, "demonstration"), series.budgets(BOOK)):
        assert {point.year for point in points} == years
    for points in (series.projects(BOOK), series.countries(BOOK)):
        for name in {point.series for point in points}:
            assert set(by_year(points, name)) == years


def test_a_band_keeps_its_kind_and_a_year_without_the_track_is_a_gap():
    first, *_, before_last, last = series.bands(BOOK, "demonstration")

    assert first.is_gap
    assert (before_last.year, before_last.least, before_last.most, before_last.kind) == (
        2025,
        None,
        400_000_000,
        "ceiling",
    )
    assert (last.year, last.least, last.most, last.kind) == (2026, None, 400_000_000, "about")


def test_each_kind_of_plan_is_a_series_where_it_was_a_track():
    kinds = [(point.year, point.series) for point in series.bands(BOOK, "planning") if point.year < 2023]

    assert kinds == [
        (2020, "city"),
        (2020, "solution"),
        (2021, "city"),
        (2021, "solution"),
        (2022, "by-purpose"),
    ]


def test_what_no_source_states_is_a_gap_and_never_a_sum():
    budgets = by_year(series.budgets(BOOK), "edition")

    assert budgets[2025] is None
    assert budgets[2026] is None, "2.1 billion is for the plans alone"
    assert by_year(series.projects(BOOK), "applications")[2026] is None, "34 are those for demonstrations"


def test_a_figure_is_unsure_where_a_doubt_touches_it_or_confidence_is_lower():
    unsure = {point.year for point in series.budgets(BOOK) if point.unsure}

    assert {2020, 2021, 2023, 2024} <= unsure
    assert 2022 not in unsure
    assert not any(point.unsure for point in series.countries(BOOK) if point.is_gap)


def test_a_total_that_is_printed_again_is_not_drawn_again():
    reached = by_year(series.countries(BOOK), "cumulative")

    assert BOOK.editions[2026].cumulative.projects == BOOK.editions[2025].cumulative.projects
    assert (reached[2025], reached[2026]) == (27, None)


def test_a_window_counts_both_its_ends_and_a_rolling_one_has_no_length():
    windows = {(each.year, each.line): each for each in series.windows(BOOK)}

    assert windows[2024, "demonstration"].days == (date(2024, 3, 19) - date(2024, 1, 30)).days + 1 == 50
    assert windows[2026, "planning"].days is None
    assert (2020, "demonstration") not in windows


def test_tracks_of_a_line_with_the_same_window_are_one():
    assert [each.line for each in series.windows(BOOK) if each.year == 2021] == ["planning", "demonstration"]

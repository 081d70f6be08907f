"""Every border of days and amounts on record, both sides, in one table made from the data.

The expected side is worked out here from the days and amounts of the editions' files, not by the engine's functions.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest

from kcity.outcome import Outcome, TrackOutcome, outcome, read
from kcity.outcome.funding import compare, funding_for
from kcity.rulebook.model import Band, Track
from tests.book import BOOK

DAY = timedelta(days=1)
YEARS = list(BOOK.editions)
NOBODY, _ = read(BOOK, {})


@dataclass(frozen=True)
class Row:
    """One side of a border: the day, the track looked at (none for the edition itself), what must come out."""

    border: str
    on: date
    year: int | None
    track: str | None = None
    expected: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.border}, {self.on}"


# What the data say, read the plain way.


def year_on(day: date) -> int | None:
    """Return the edition in force on a day: the last one announced, but none after the end of the last one's year."""
    announced = [year for year in YEARS if BOOK.editions[year].announced.value <= day]
    return None if not announced or day > date(YEARS[-1], 12, 31) else announced[-1]


def cycle_on(day: date) -> str | None:
    """Return the cycle of a rolling intake's proposal by its day; before the very first, the first one's."""
    receipts = [r for e in BOOK.editions.values() for t in e.tracks.values() for r in t.intake.receipts]
    held = [r.cycle for r in receipts if r.first <= day <= r.last]
    return held[0] if held else receipts[0].cycle if day < receipts[0].first else None


def was_rolling(year: int, track: str) -> bool:
    """Return whether a line's intake was already rolling under the edition before."""
    line = BOOK.editions[year].tracks[track].line
    before = BOOK.editions[year - 1].tracks.values() if year - 1 in BOOK.editions else []
    return any(t.intake.kind == "rolling" for t in before if t.line == line)


# The table.


def days() -> Iterator[Row]:
    """Yield every border of days, both sides."""
    for year, edition in BOOK.editions.items():
        announced = edition.announced.value
        yield Row(f"{year} before it is announced", announced - DAY, year - 1 if year - 1 in YEARS else None)
        yield Row(f"{year} announced", announced, year)
        for name, track in edition.tracks.items():
            yield from windows(year, name, track) if track.intake.kind == "window" else rolling(year, name, track)
    for year in YEARS[:-1]:
        yield Row(f"the turn of {year}", date(year, 12, 31), year)
        yield Row(f"the turn of {year}", date(year + 1, 1, 1), year)
    yield Row("the end of the last edition", date(YEARS[-1], 12, 31), YEARS[-1])
    yield Row("no edition after the last", date(YEARS[-1] + 1, 1, 1), None)


def windows(year: int, name: str, track: Track) -> Iterator[Row]:
    """Yield the borders of a window: not yet open, first day, last day, closed."""
    opens, closes = track.intake.opens.value, track.intake.closes.value
    cycle, whole = track.intake.cycle, (closes - opens).days
    known = {"opens": opens, "closes": closes, "cycle": cycle}
    place = f"{year} {name}"
    if year_on(opens - DAY) == year:
        upcoming = {"state": "upcoming", "days_left": None, "opens_in": 1, **known}
        yield Row(f"{place} before it opens", opens - DAY, year, name, upcoming)
    else:
        yield Row(f"{place} before it opens and is announced", opens - DAY, year - 1 if year - 1 in YEARS else None)
    yield Row(f"{place} opens", opens, year, name, {"state": "open", "days_left": whole, "opens_in": None, **known})
    yield Row(f"{place} last day but one", closes - DAY, year, name, {"state": "open", "days_left": 1, **known})
    yield Row(f"{place} last day", closes, year, name, {"state": "open", "days_left": 0, **known})
    yield Row(f"{place} closed", closes + DAY, year, name, {"state": "closed", "days_left": None, **known})


def rolling(year: int, name: str, track: Track) -> Iterator[Row]:
    """Yield the borders of a rolling intake: its opening, and the days at which the cycle changes."""
    opens, place = track.intake.opens.value, f"{year} {name}"
    never = {"closes": None, "days_left": None}
    state = "open" if was_rolling(year, name) else "upcoming"
    yield Row(f"{place} before it opens", opens - DAY, year, name, {"state": state, **never})
    yield Row(f"{place} opens", opens, year, name, {"state": "open", "opens": None, "opens_in": None, **never})
    for receipt in track.intake.receipts:
        for border, day in [
            ("before the first day", receipt.first - DAY),
            ("first day", receipt.first),
            ("last day", receipt.last),
            ("after the last day", receipt.last + DAY),
        ]:
            under = year_on(day)
            rolls = under is not None and name in BOOK.editions[under].tracks
            if rolls and BOOK.editions[under].tracks[name].intake.kind == "rolling":
                yield Row(f"{place} {border} of cycle {receipt.cycle}", day, under, name, {"cycle": cycle_on(day)})
            else:
                yield Row(f"{place} {border} of cycle {receipt.cycle}, elsewhere", day, under)


DAYS = list(days())


@pytest.mark.parametrize("row", DAYS, ids=str)
def test_each_side_of_each_border_of_days(row):
    found = outcome(BOOK, NOBODY, row.on)

    assert year_on(row.on) == row.year
    assert (found.edition.year if found.edition else None) == row.year
    assert [track.name for track in found.tracks] == (list(BOOK.editions[row.year].tracks) if row.year else [])
    if row.track:
        assert figures(found, row) == row.expected


@pytest.mark.parametrize("row", [row for row in DAYS if row.track], ids=str)
def test_each_side_comes_out_alike_for_today_and_for_a_day_in_the_proposal(row):
    on_that_day, _ = read(BOOK, {"submit-on": row.on.isoformat()})
    found = outcome(BOOK, on_that_day, date(2026, 11, 22))

    assert found.on == row.on
    assert figures(found, row) == row.expected


def figures(found: Outcome, row: Row) -> dict[str, Any]:
    """Return what the engine says of the intake, as far as a row expects something."""
    intake = found.track(str(row.track)).intake
    return {name: getattr(intake, name) for name in row.expected}


def test_the_table_has_both_sides_of_every_border():
    seen = {(row.on, row.year, row.track, row.expected.get("state")) for row in DAYS}
    intakes = [(year, n, t.intake) for year, e in BOOK.editions.items() for n, t in e.tracks.items()]

    assert len(intakes) == 15
    for year, name, intake in intakes:
        assert (intake.opens.value, year, name, "open") in seen
        if intake.closes:
            assert (intake.closes.value, year, name, "open") in seen
            assert (intake.closes.value + DAY, year, name, "closed") in seen
        for receipt in intake.receipts:
            assert {receipt.first - DAY, receipt.first, receipt.last, receipt.last + DAY} <= {row.on for row in DAYS}


@pytest.mark.parametrize(
    ("on", "track", "name", "value"),
    [
        ("2021-04-20", "smart-city-planning", "state", "open"),
        ("2021-04-21", "smart-city-planning", "state", "closed"),
        ("2024-03-19", "demonstration", "days_left", 0),
        ("2024-03-20", "demonstration", "state", "closed"),
        ("2024-01-29", "planning", "state", "upcoming"),
        ("2024-04-30", "planning", "cycle", "2024"),
        ("2024-05-01", "planning", "cycle", "2025"),
        ("2024-12-31", "planning", "cycle", "2025"),
        ("2025-01-01", "planning", "cycle", "2026"),
        ("2025-01-20", "planning", "state", "open"),
        ("2025-12-31", "planning", "cycle", "2026"),
        ("2026-01-01", "planning", "cycle", "2027"),
        ("2026-03-17", "demonstration", "days_left", 0),
        ("2026-03-18", "demonstration", "state", "closed"),
    ],
)
def test_the_table_says_what_the_calls_say(on, track, name, value):
    rows = [row for row in DAYS if row.on.isoformat() == on and row.track == track and name in row.expected]

    assert {row.expected[name] for row in rows} == {value}


# Amounts.


def bands() -> Iterator[tuple[str, Band]]:
    """Yield every band on record, under the chosen reading and under the others."""
    for year, edition in BOOK.editions.items():
        for name, track in edition.tracks.items():
            if track.funding:
                yield f"{year} {name}", track.funding
    for doubt, reading in BOOK.other_readings():
        for year in sorted(BOOK.touched_by(doubt, reading)):
            for name, track in BOOK.under(doubt, reading).editions[year].tracks.items():
                if track.funding and track.funding != BOOK.editions[year].tracks[name].funding:
                    yield f"{year} {name} under {doubt} {reading}", track.funding


def amounts(band: Band) -> Iterator[tuple[int, str]]:
    """Yield the amounts on both sides of each border of a band, and how they lie to it."""
    most = band.most
    match band.kind:
        case "range":
            yield from ((1, "below"), (band.least - 1, "below"), (band.least, "within"), (band.least + 1, "within"))
            yield from ((most - 1, "within"), (most, "within"), (most + 1, "above"))
        case "ceiling":
            yield from ((1, "within"), (most - 1, "within"), (most, "within"), (most + 1, "above"))
        case "fixed":
            yield from ((1, "below"), (most - 1, "below"), (most, "within"), (most + 1, "above"))
        case "about":
            lowest, highest = (
                -(most * 9 // -10),
                most * 11 // 10,
            )  # a tenth less, rounded up; a tenth more, rounded down
            yield from ((1, "below"), (lowest - 1, "below"), (lowest, "near"), (most - 1, "near"), (most, "near"))
            yield from ((most + 1, "near"), (highest, "near"), (highest + 1, "above"))


def day_of(year: int, track: Track) -> date | None:
    """Return a day on which a proposal falls in the cycle that the track's band was stated for."""
    intake, cycle = track.intake, track.funding.stated_for
    if intake.kind == "window":
        return intake.opens.value if intake.cycle == cycle else None
    return next((max(r.first, intake.opens.value) for r in intake.receipts if r.cycle == cycle), None)


BANDS = list(bands())
AMOUNTS = [(where, band, amount, fits) for where, band in BANDS for amount, fits in amounts(band)]
FUNDED = [(year, n, t) for year, e in BOOK.editions.items() for n, t in e.tracks.items() if t.funding]


@pytest.mark.parametrize(
    ("band", "amount", "fits"),
    [row[1:] for row in AMOUNTS],
    ids=[f"{where}: {amount} {fits}" for where, _, amount, fits in AMOUNTS],
)
def test_each_side_of_each_border_of_amounts(band, amount, fits):
    assert funding_for(band, band.stated_for, amount).fits == fits
    assert funding_for(band, None, amount).fits == "not-stated"
    assert funding_for(band, str(int(band.stated_for) + 1), amount).fits == "not-stated"


@pytest.mark.parametrize(("year", "name", "track"), FUNDED, ids=[f"{year} {name}" for year, name, _ in FUNDED])
def test_an_outcome_compares_an_amount_only_with_the_band_of_its_own_cycle(year, name, track):
    own = day_of(year, track)
    after = track.intake.closes.value + DAY if track.intake.closes else date(year, 12, 31)

    for amount, fits in amounts(track.funding):
        found = wanted(name, own or after, amount)

        assert found.funding.band == track.funding
        assert found.funding.fits == (fits if own else "not-stated")
        assert found.funding.of_this_cycle is (own is not None)
        assert found.status == wanted(name, own or after, None).status


def wanted(track: str, on: date, amount: int | None) -> TrackOutcome:
    """Return a track's outcome on a day for a proposal of which only the amount is said."""
    proposal, misfits = read(BOOK, {"amount": amount})
    assert misfits == ()
    return outcome(BOOK, proposal, on).track(track)


def test_only_the_plans_of_2026_have_no_amount_for_any_cycle_they_can_fall_in():
    assert [(year, name) for year, name, track in FUNDED if day_of(year, track) is None] == [(2026, "planning")]


def test_the_bands_are_of_every_kind():
    assert {band.kind for _, band in BANDS} == {"range", "ceiling", "about", "fixed"}


def test_without_an_amount_or_a_band_nothing_is_compared():
    band = BANDS[0][1]

    assert funding_for(band, band.stated_for, None).fits is None
    assert funding_for(None, "2026", None).fits is None
    assert funding_for(None, "2026", 1).fits == "not-stated"


@pytest.mark.parametrize(
    ("most", "amount", "fits"),
    [
        (7, 6, "below"),  # a tenth of 7 is less than 1
        (7, 7, "near"),
        (7, 8, "above"),
        (10, 8, "below"),
        (10, 9, "near"),
        (10, 11, "near"),
        (10, 12, "above"),
        (15, 13, "below"),  # 13.5 to 16.5
        (15, 14, "near"),
        (15, 16, "near"),
        (15, 17, "above"),
        (10**13, 9 * 10**12, "near"),
        (10**13, 9 * 10**12 - 1, "below"),  # exact where a float would round
    ],
)
def test_about_is_a_tenth_to_the_won(most, amount, fits):
    about = Band(least="not-stated", most=most, kind="about", stated_for="2026", sources=("faq-en-2025",))

    assert compare(about, amount) == fits

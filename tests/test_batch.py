"""Many proposals at once come out as one by one."""

import random
from datetime import date

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kcity.outcome import read
from kcity.outcome.batch import COLUMNS, evaluate
from kcity.outcome.outcome import explained
from kcity.rulebook.countries import countries
from tests.book import BOOK
from tests.second_opinion import FIRST, LAST, at_random, border_days

TODAY = date(2026, 11, 22)
BORDERS = sorted(border_days(BOOK))


def values(question):
    """Return a strategy for what a cell may hold: an answer as links write it, or nothing."""
    asked = BOOK.questions[question]
    match asked.kind:
        case "country":
            some = st.sampled_from(["KR", "VN", "PE", *sorted(countries())])
        case "won":
            some = st.integers(1, 10**10) | st.sampled_from([400_000_000, 700_000_000, 770_000_001])
        case "day":
            some = (st.sampled_from(BORDERS) | st.dates(FIRST, LAST)).map(date.isoformat)
        case "many":
            several = [value for value in asked.allowed if value != "none"]
            some = st.lists(st.sampled_from(several), min_size=1, unique=True).map(",".join)
        case _:
            some = st.sampled_from(asked.allowed)
    return some | st.sampled_from([None, "", float("nan")])


ROWS = st.lists(st.fixed_dictionaries({}, optional={name: values(name) for name in BOOK.questions}), max_size=12)


def one_by_one(rows, today):
    """Return the table that the engine gives row by row."""
    found = []
    for n, row in enumerate(rows):
        proposal, misfits = read(BOOK, {name: value for name, value in row.items() if not pd.isna(value)})
        day = proposal.submit_on or today
        tracks = [] if misfits else explained(BOOK, proposal, day)
        found += [[n, *of_track(BOOK.in_force(day).year, track)] for track in tracks]
        if not tracks:
            found.append([n, *[None] * (len(COLUMNS) - 2), "; ".join(map(str, misfits))])
    return found


def of_track(year, track):
    band, intake = track.funding.band, track.intake
    return [
        *(year, track.name, track.track.line, track.status),
        ",".join(check.requirement for check in track.blocking),
        *(",".join(track.depends_on), ",".join(track.unstated)),
        *(band and band.least, band and band.most, band and band.kind, band and band.stated_for),
        *(track.funding.fits, intake.state, intake.cycle, ""),
    ]


def at_once(rows, today):
    """Return the table that the batch gives, gaps as None."""
    found = evaluate(BOOK, pd.DataFrame(rows), today)
    assert list(found.columns) == list(COLUMNS)
    return [[None if pd.isna(cell) else cell for cell in row] for row in found.astype(object).to_numpy().tolist()]


@settings(max_examples=60, deadline=None)
@given(rows=ROWS, today=st.sampled_from(BORDERS) | st.dates(FIRST, LAST))
def test_a_frame_comes_out_as_its_rows_one_by_one(rows, today):
    assert at_once(rows, today) == one_by_one(rows, today)


def test_full_proposals_of_all_editions_come_out_as_one_by_one():
    chance = random.Random("batch")
    rows = []
    for _ in range(1_000):
        row = at_random(BOOK, chance) | {"submit-on": chance.choice(BORDERS).isoformat()}
        rows.append({name: ",".join(value) if isinstance(value, list) else value for name, value in row.items()})

    assert at_once(rows, TODAY) == one_by_one(rows, TODAY)


def test_an_answer_that_is_not_possible_is_named_and_its_row_gets_no_track():
    found = evaluate(BOOK, pd.DataFrame([{"applicant": "king", "country": "XX"}, {"applicant": "individual"}]), TODAY)

    assert list(found["row"]) == [0, 1, 1]
    assert pd.isna(found["track"][0])
    assert found["unusable"][0] == (
        "applicant: 'king' is not possible; allowed: " + ", ".join(BOOK.questions["applicant"].allowed) + "; "
        "country: 'XX' is not possible; allowed: ISO 3166-1 alpha-2, e.g. VN"
    )
    assert list(found["unusable"][1:]) == ["", ""]


def test_the_frame_s_own_index_and_other_columns_are_left_as_they_are():
    frame = pd.DataFrame({"city": ["A", "B"], "purpose": ["plan-city", None]}, index=["x", "y"])

    assert list(evaluate(BOOK, frame, TODAY)["row"]) == ["x", "x", "y", "y"]


def test_amounts_beside_gaps_and_days_of_a_spreadsheet_are_read():
    frame = pd.DataFrame({"amount": [700_000_000, None], "submit-on": [pd.Timestamp(2025, 6, 1), pd.NaT]})
    found = evaluate(BOOK, frame, TODAY)

    assert list(found["edition"]) == [2025, 2025, 2026, 2026]
    assert found["fits"][0] == "within"


@pytest.mark.parametrize("frame", [pd.DataFrame(), pd.DataFrame({"applicant": []})])
def test_no_proposals_have_no_outcomes(frame):
    assert len(evaluate(BOOK, frame, TODAY)) == 0

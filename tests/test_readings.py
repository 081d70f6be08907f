"""Other readings of a doubt, against data files that say what the reading says."""

import copy
import random
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from kcity.outcome import Proposal, TrackOutcome, as_json, outcome, read
from kcity.outcome.outcome import explained
from kcity.rulebook import Rulebook, data_folder, load
from kcity.rulebook.words import words
from tests.small_books import BOOK

OTHERS = list(BOOK.other_readings())
"""Every doubt and reading that would change an edition."""

Figures = dict[str, object]


# The data files as they would be.


@pytest.fixture(scope="module")
def read_so(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], Rulebook]:
    """Return the rulebook loaded from data files that say what a reading says, and hold no other reading."""
    doubts = as_text(data_folder() / "doubts.yaml")

    @cache
    def book(doubt: str, reading: str) -> Rulebook:
        folder = tmp_path_factory.mktemp(f"{doubt}-{reading}") / "data"
        shutil.copytree(data_folder(), folder, ignore=shutil.ignore_patterns("*.geojson", "text"))
        for change in doubts["doubts"][doubt]["readings"][reading]["changes"]:
            edition = folder / "editions" / f"{change['edition']}.yaml"
            write(edition, with_change(as_text(edition), change))
        write(folder / "doubts.yaml", without_changes(doubts))
        return load(folder)

    return book


def as_text(file: Path) -> Any:
    """Return what a data file holds, every value as the text that stands there."""
    return yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)


def write(file: Path, content: object) -> None:
    text = yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
    file.write_text(text, encoding="utf-8")


def with_change(edition: Any, change: dict[str, Any]) -> Any:
    """Return an edition's content with one value replaced or taken away."""
    edition = copy.deepcopy(edition)
    *path, last = change["at"].split(".")
    part = edition
    for step in path:
        part = part[int(step) if isinstance(part, list) else step]
    if "remove" in change:
        del part[last]
    else:
        part[last] = copy.deepcopy(change["value"])
    return edition


def without_changes(doubts: Any) -> Any:
    """Return the doubts with readings that change nothing."""
    doubts = copy.deepcopy(doubts)
    for doubt in doubts["doubts"].values():
        for reading in doubt["readings"].values():
            reading.pop("changes", None)
    return doubts


# Proposals, days, and what comes of them.

DAYS = sorted(
    day + timedelta(days=shift)
    for day in {
        *(edition.announced.value for edition in BOOK.editions.values()),
        *(t.intake.opens.value for e in BOOK.editions.values() for t in e.tracks.values()),
        *(t.intake.closes.value for e in BOOK.editions.values() for t in e.tracks.values() if t.intake.closes),
        *(r.first for e in BOOK.editions.values() for t in e.tracks.values() for r in t.intake.receipts),
        date(2024, 4, 25),
        date(2025, 1, 25),
    }
    for shift in (-1, 0)
)
LEADS = BOOK.questions["applicant"].allowed


def at_random(count: int) -> Iterator[Proposal]:
    """Yield partial proposals, the same ones every time: whatever lies in the way of some, many fit some track."""
    chance = random.Random("readings")
    for n in range(count):
        raw: dict[str, object] = {"applicant": LEADS[n % len(LEADS)], "country": "VN", "amount": 10**8 * (1 + n % 11)}
        for question, asked in BOOK.questions.items():
            if asked.allowed and question != "applicant" and chance.random() < 0.8:
                value = chance.choice(asked.allowed)
                raw[question] = [value] if asked.kind == "many" else value
        yield proposal_of(raw)


def proposal_of(raw: dict[str, object]) -> Proposal:
    proposal, misfits = read(BOOK, raw)
    assert misfits == ()
    return proposal


PROPOSALS = [proposal_of({}), *at_random(27)]


def in_force(reading: tuple[str, str]) -> list[date]:
    """Return the days on which an edition that a reading changes is in force, and some on which it is not."""
    touched = [day for day in DAYS if (now := BOOK.in_force(day)) and now.year in BOOK.touched_by(*reading)]
    return touched + [day for day in DAYS if day not in touched][::8]


def tracks_of(proposal: Proposal, day: date) -> tuple[TrackOutcome, ...]:
    """Return the outcome's tracks on a day, worked out once."""
    key = (tuple(proposal.written().items()), day)
    if key not in KNOWN:
        KNOWN[key] = outcome(BOOK, proposal, day).tracks
    return KNOWN[key]


KNOWN: dict[tuple[object, date], tuple[TrackOutcome, ...]] = {}


def figures(track: TrackOutcome) -> Figures:
    """Return the parts of a track's outcome that a reading is told for, by their names in the JSON shape."""
    band, intake = track.funding.band, track.intake
    return {
        "status": track.status,
        **{f"funding.{name}": getattr(band, name, None) for name in ("least", "most", "kind")},
        "funding.fits": track.funding.fits,
        **{f"intake.{name}": getattr(intake, name) for name in ("state", "days_left", "cycle", "decided")},
        "intake.opens": intake.opens and str(intake.opens),
        "intake.closes": intake.closes and str(intake.closes),
    }


def told(track: TrackOutcome) -> dict[tuple[str, str], Figures]:
    return {(each.doubt, each.reading): dict(each.differs) for each in track.readings}


# The claims.


@pytest.mark.parametrize("reading", OTHERS, ids="-".join)
def test_a_reading_is_told_exactly_where_data_files_that_say_so_lead_elsewhere(reading, read_so):
    wrong = []
    for day in in_force(reading):
        for proposal in PROPOSALS:
            for track, there in zip(tracks_of(proposal, day), explained(read_so(*reading), proposal, day), strict=True):
                before, after = figures(track), figures(there)
                differs = {key: after[key] for key in before if before[key] != after[key]}
                if told(track).get(reading, {}) != differs:
                    wrong.append(f"{day} {track.name} {proposal.written()}: {told(track).get(reading)}, {differs}")

    assert wrong == []


def test_only_doubts_that_touch_the_edition_are_named_and_only_where_something_differs():
    for day in DAYS[::3]:
        for proposal in PROPOSALS:
            for track in tracks_of(proposal, day):
                readings = [(each.doubt, each.reading) for each in track.readings]

                assert len(readings) == len(set(readings))
                assert all(each.differs for each in track.readings)
                assert all(BOOK.in_force(day).year in BOOK.doubts[doubt].editions for doubt, _ in readings)


@pytest.mark.parametrize("day", [date(2021, 3, 1), date(2024, 3, 19), date(2026, 11, 22)], ids=str)
def test_the_json_says_same_under_every_reading_exactly_where_no_reading_is_told(day):
    for proposal in PROPOSALS:
        for track in as_json(outcome(BOOK, proposal, day), words("en"))["tracks"]:
            assert track["same_under_every_reading"] is (track["readings"] == [])


def test_a_data_folder_read_so_holds_no_other_reading(read_so):
    assert list(read_so("c19", "newspaper").other_readings()) == []
    assert read_so("c19", "newspaper").editions[2024] != BOOK.editions[2024]
    assert read_so("c19", "newspaper").editions[2025] == BOOK.editions[2025]


FIRM = {"applicant": "korean-company", "country": "VN", "purpose": "demonstrate", "developed-in-korea": "yes"}
PARTNER, WITHOUT = {"overseas-partner": ["local-government"]}, {"overseas-partner": ["none"]}
CITY = {"applicant": "local-government", "country": "VN", "purpose": "plan-city", "deliverable": ["master-plan"]}
ALONE = {"other-application": "no"}
CLOSED_EARLY = {"intake.closes": "2024-03-18"}
CASES = [
    ("c01 one-for-all", "2020-03-01 solution-development", {}, {"funding.most": 1_000_000_000}),
    (
        "c05 ceiling-only",
        "2021-03-01 smart-solution-demonstration",
        {},
        {"funding.least": None, "funding.kind": "ceiling"},
    ),
    (
        "c05 headline-range",
        "2021-03-01 smart-solution-demonstration",
        {"amount": 350_000_000},
        {"funding.least": 300_000_000, "funding.fits": "within"},
    ),
    ("c07 flat-sum", "2021-03-01 smart-solution-planning", {}, {"funding.kind": "fixed"}),
    (
        "c07 range-at-result",
        "2021-03-01 smart-solution-planning",
        {},
        {"funding.least": 200_000_000, "funding.kind": "range"},
    ),
    (
        "c11 public-bodies-too",
        "2021-03-01 smart-city-planning",
        {"applicant": "public-institution"},
        {"status": "depends"},
    ),
    (
        "c11 public-bodies-too",
        "2021-03-01 smart-city-planning",
        {**CITY, "applicant": "public-institution", "scale": "large"},
        {"status": "eligible"},
    ),
    ("c11 public-bodies-too", "2021-03-01 smart-city-planning", CITY, {}),
    ("c14 awarded", "2022-04-01 planning", {}, {"funding.least": 300_000_000, "funding.most": 500_000_000}),
    (
        "c15 awarded",
        "2022-04-01 demonstration",
        {"amount": 450_000_000},
        {"funding.least": None, "funding.most": 400_000_000, "funding.kind": "fixed", "funding.fits": "above"},
    ),
    ("c19 newspaper", "2024-03-18 demonstration", FIRM, {**CLOSED_EARLY, "intake.days_left": 0}),
    (
        "c19 newspaper",
        "2024-03-19 demonstration",
        FIRM,
        {**CLOSED_EARLY, "intake.state": "closed", "intake.days_left": None},
    ),
    ("c19 newspaper", "2024-03-20 demonstration", FIRM, CLOSED_EARLY),
    ("c20 literal-english", "2024-04-24 planning", CITY, {}),
    ("c20 literal-english", "2024-04-25 planning", CITY, {"intake.cycle": "2025", "intake.decided": None}),
    ("c20 literal-english", "2024-05-01 planning", CITY, {}),
    (
        "c28 site-range",
        "2026-02-10 demonstration",
        {"amount": 430_000_000},
        {"funding.least": 300_000_000, "funding.kind": "range", "funding.fits": "above"},
    ),
    (
        "c32 beside-public",
        "2020-03-01 urban-development",
        {**CITY, "applicant": "foreign-company", "government-partner": "yes"},
        {"status": "eligible"},
    ),
    (
        "c32 beside-public",
        "2020-03-01 urban-development",
        {**CITY, "applicant": "foreign-company", "government-partner": "no"},
        {},
    ),
    ("c32 beside-public", "2020-03-01 solution-development", {"applicant": "foreign-company"}, {"status": "depends"}),
    (
        "c34 january",
        "2025-01-25 demonstration",
        FIRM,
        {"intake.state": "open", "intake.opens": "2025-01-21", "intake.days_left": 45},
    ),
    ("c34 january", "2025-02-06 demonstration", FIRM, {"intake.opens": "2025-01-21"}),
    ("c35 at-result", "2020-03-01 urban-development", {}, {"funding.most": 700_000_000}),
    (
        "c38 only-way",
        "2021-03-01 smart-solution-demonstration",
        {**FIRM, **PARTNER, "available-in-korea": "yes", "smart-challenge": "no"},
        {"status": "not-eligible"},
    ),
    (
        "c38 no-condition",
        "2021-03-01 smart-solution-demonstration",
        {**FIRM, **PARTNER, "available-in-korea": "no", "smart-challenge": "no"},
        {"status": "eligible"},
    ),
    (
        "c41 no-longer-holds",
        "2026-02-10 demonstration",
        {**FIRM, "overseas-partner": ["private-company"]},
        {"status": "eligible"},
    ),
    ("c41 no-longer-holds", "2026-02-10 demonstration", {**FIRM, **PARTNER}, {}),
    ("c41 no-longer-holds", "2026-02-10 demonstration", FIRM, {"status": "eligible"}),
    ("c42 no-longer-holds", "2026-11-22 planning", {**CITY, **ALONE, "in-charge": "no"}, {"status": "eligible"}),
    ("c42 no-longer-holds", "2026-11-22 planning", {**CITY, **ALONE, "in-charge": "yes"}, {}),
    (
        "c43 no-longer-holds",
        "2026-11-22 planning",
        {**CITY, "in-charge": "yes", "other-application": "yes"},
        {"status": "eligible"},
    ),
    ("c44 not-stated", "2026-02-10 demonstration", {"applicant": "foreign-company"}, {"status": "depends"}),
    (
        "c45 no-longer-holds",
        "2026-11-22 planning",
        {**CITY, **ALONE, "in-charge": "yes", "deliverable": ["construction"]},
        {"status": "depends"},
    ),
    (
        "c47 preliminary-consulting",
        "2024-05-10 planning",
        {**CITY, "prior-consultation": "no"},
        {"status": "eligible"},
    ),
    ("c47 preliminary-consulting", "2024-05-10 planning", {**CITY, "prior-consultation": "yes"}, {}),
    (
        "c48 no-longer-holds",
        "2026-11-22 planning",
        {**CITY, **ALONE, "applicant": "international-organisation", "government-partner": "no"},
        {"status": "eligible"},
    ),
    ("c49 no-longer-holds", "2022-04-01 demonstration", {**FIRM, **WITHOUT}, {"status": "eligible"}),
    ("c49 no-longer-holds", "2023-04-12 demonstration", {**FIRM, **WITHOUT}, {"status": "eligible"}),
]


@pytest.mark.parametrize(("reading", "where", "raw", "differs"), CASES)
def test_what_turns_on_a_reading(reading, where, raw, differs):
    on, track = where.split()
    found = outcome(BOOK, proposal_of(raw), date.fromisoformat(on)).track(track)

    assert told(found).get(tuple(reading.split()), {}) == differs


def test_every_other_reading_has_a_case_that_turns_on_it():
    assert {tuple(reading.split()) for reading, _, _, differs in CASES if differs} == set(OTHERS)


@pytest.mark.parametrize(
    ("raw", "track", "doubts"),
    [
        ({"applicant": "individual"}, "planning", []),
        ({"applicant": "individual"}, "demonstration", ["c44"]),
        ({"country": "KR"}, "demonstration", []),
        ({**CITY, **ALONE, "in-charge": "yes"}, "planning", []),
        ({**CITY, **ALONE}, "planning", ["c42"]),
        (CITY, "planning", []),
    ],
)
def test_the_doubts_on_which_a_status_of_2026_turns(raw, track, doubts):
    found = outcome(BOOK, proposal_of(raw), date(2026, 11, 22)).track(track)

    assert [each.doubt for each in found.readings if "status" in each.differs] == doubts

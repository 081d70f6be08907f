"""Every worked case of tests/cases: what an officer expects, compared with what the engine finds, both as text."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kcity.outcome import Outcome, as_json, outcome
from kcity.outcome import read as read_answers
from kcity.rulebook.reading import read
from kcity.rulebook.words import words
from tests.book import BOOK

FILES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
CASES = [(file.stem, case) for file in FILES for case in read(file).data]

REQUIREMENTS = {name for e in BOOK.editions.values() for t in e.tracks.values() for name in t.requirements}
CASE = ["case", "because", "on", "proposal", "expect"]
OF_OUTCOME = {"edition", "last_known", "settled", "not_offered", "next", "tracks"}
OF_TRACK = {
    *("status", "depends_on", "depends_on_has", "unstated", "basis-of"),
    *("intake", "opens", "closes", "days_left", "cycle", "decided", "estimate"),
    *("band", "stated_for", "fits", "doubts_has", "same_under_every_reading"),
}
OF_NEXT = {"opens", "closes", "from"}


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[f"{file}: {case['case']}" for file, case in CASES])
def test_worked_case(case):
    assert wrong(case) == []


def test_there_are_at_least_eighty_cases():
    assert len(CASES) >= 80


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[f"{file}: {case['case']}" for file, case in CASES])
def test_each_case_rests_on_a_source_on_record(case):
    named, unknown = references(case["because"])

    assert named
    assert unknown == []


def test_a_source_or_doubt_that_is_not_on_record_is_seen():
    said = "faq-ko-2024, newdaily-20240130: until the 18th (C19); yna-2026: or not (C99)"

    assert references(said) == (["faq-ko-2024"], ["newdaily-20240130", "yna-2026", "c99"])


@pytest.mark.parametrize("status", ["eligible", "depends", "not-eligible"])
def test_each_track_of_each_edition_has_a_case_of_each_status(status):
    tracks = {(year, track) for year, edition in BOOK.editions.items() for track in edition.tracks}
    covered = {
        (edition.year, track)
        for _, case in CASES
        if (edition := BOOK.in_force(date.fromisoformat(case["on"])))
        for track, expected in case["expect"].items()
        if track in edition.tracks and expected.get("status") == status
    }

    assert tracks - covered == set()


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("settled", "no", "settled: expected no, found yes"),
        ("setled", "yes", "setled: unknown key"),
        ("planning", {"statuss": "eligible"}, "planning.statuss: unknown key"),
        ("planning", {"status": "depends"}, "planning.status: expected depends, found eligible"),
        ("planning", {"in-charge": "fine"}, "planning.in-charge: expected fine, found met"),
        (
            "planning",
            {"basis-of": {"in-charge": "stated"}},
            "planning.basis-of.in-charge: expected stated, found carried",
        ),
        ("planning", {"depends_on_has": ["country"]}, "planning.depends_on_has: expected [country], found []"),
        ("planning", {"fits": "within"}, "planning.fits: expected within, found null"),
        ("tracks", ["planning"], "tracks: expected [planning], found [planning, demonstration]"),
        ("next", {"planning": {"opens": "2027-01-28"}}, "next.planning: expected an intake, found none"),
    ],
)
def test_a_case_that_says_something_else_is_named_key_by_key(key, value, said):
    answers = {"applicant": "local-government", "country": "VN", "purpose": "plan-city", "deliverable": ["master-plan"]}
    settled = {**answers, "in-charge": "yes", "other-application": "no"}

    assert wrong({"on": "2026-11-22", "proposal": settled, "expect": {key: value}}, whole=False) == [said]


def references(because: str) -> tuple[list[str], list[str]]:
    """Return the sources on record that a case names, and the sources and doubts it names that are not."""
    words_of_it = re.findall(r"[a-z0-9][a-z0-9-]*", because.lower())
    looks_like_one = re.compile(r"[a-z][a-z-]*-20\d{2}(\d{2})*[a-z]*|c\d\d")
    unknown = [
        word for word in words_of_it if looks_like_one.fullmatch(word) and word not in {*BOOK.sources, *BOOK.doubts}
    ]
    return [word for word in words_of_it if word in BOOK.sources], unknown


def wrong(case: Mapping[str, Any], whole: bool = True) -> list[str]:
    """Return where a case and the engine disagree, a line for each key; unknown keys count as wrong."""
    if whole and list(case) != CASE:
        return [f"keys: expected {CASE}, found {list(case)}"]
    proposal, misfits = read_answers(BOOK, case["proposal"])
    if misfits:
        return [str(misfit) for misfit in misfits]
    found = outcome(BOOK, proposal, date.fromisoformat(case["on"]))
    lines = []
    for key, expected, actual in compared(case["expect"], found):
        if actual is UNKNOWN:
            lines.append(f"{key}: unknown key")
        elif shown(expected) != shown(actual):
            lines.append(f"{key}: expected {shown(expected)}, found {shown(actual)}")
    return lines


UNKNOWN = object()


def compared(expect: Mapping[str, Any], found: Outcome) -> Iterator[tuple[str, Any, Any]]:
    """Yield each expected key with the value expected and the one found."""
    plain = as_json(found, words("en"))
    tracks = {track["track"]: track for track in plain["tracks"]}
    following = {each["track"]: each for each in plain["next_intakes"]}
    actual = {
        "edition": plain["edition"],
        "last_known": plain["last_known"],
        "settled": plain["settled"],
        "not_offered": list(found.not_offered),
        "tracks": list(tracks),
    }
    for key, expected in expect.items():
        if key == "next":
            for line, intake in expected.items():
                yield from compared_next(f"next.{line}", intake, following.get(line))
        elif key in OF_OUTCOME:
            yield key, expected, actual[key]
        elif key in tracks:
            yield from compared_track(key, expected, tracks[key])
        else:
            yield key, expected, UNKNOWN


def compared_track(track: str, expect: Mapping[str, Any], found: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """Yield each key expected of a track with the value expected and the one found."""
    funding, intake, checks = found["funding"], found["intake"], {c["requirement"]: c for c in found["checks"]}
    parts = [funding, intake, *checks.values()]
    doubts = {doubt for part in parts for doubt in part["doubts"]} | {other["doubt"] for other in found["readings"]}
    actual = {
        **{key: found[key] for key in ("status", "depends_on", "unstated", "same_under_every_reading")},
        **{key: intake[key] for key in ("opens", "closes", "days_left", "cycle", "decided")},
        **{key: funding[key] for key in ("stated_for", "fits")},
        "intake": intake["state"],
        "band": [funding[key] for key in ("least", "most", "kind")],
    }
    for key, expected in expect.items():
        where = f"{track}.{key}"
        if key in REQUIREMENTS:
            yield where, expected, checks[key]["state"] if key in checks else "absent"
        elif key not in OF_TRACK:
            yield where, expected, UNKNOWN
        elif key == "basis-of":
            for name, basis in expected.items():
                yield f"{where}.{name}", basis, checks[name]["basis"] if name in checks else "absent"
        elif key == "estimate":
            yield from compared_next(where, expected, intake["estimate"])
        elif key == "doubts_has":
            yield where, expected, [doubt for doubt in expected if doubt in doubts]
        elif key == "depends_on_has":
            yield where, expected, [question for question in expected if question in found["depends_on"]]
        else:
            yield where, expected, actual[key]


def compared_next(
    where: str, expect: Mapping[str, Any], found: Mapping[str, Any] | None
) -> Iterator[tuple[str, Any, Any]]:
    """Yield each key expected of a next intake: a day where it is on record, two days where it is an estimate."""
    if found is None:
        yield where, "an intake", "none"
        return
    actual = {**found, **(found.get("estimate") or {})}
    for key, expected in expect.items():
        yield f"{where}.{key}", expected, actual.get(key) if key in OF_NEXT else UNKNOWN


def shown(value: Any) -> str:
    """Return a value as a case writes it."""
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(shown, value))}]"
    if value is None:
        return "null"
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)

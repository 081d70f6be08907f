"""A link to hand on: it carries the outcome in brief, and what it cannot carry is no link of ours."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kcity.handout.links import (
    LONGEST_VERSION,
    MADE,
    RULEBOOK,
    WAS,
    Brief,
    address,
    brief,
    query,
    read_briefs,
    then_and_now,
)
from kcity.outcome import outcome, read
from kcity.rulebook.changelog import parsed, since
from tests.book import BOOK

TODAY = date(2026, 11, 22)
CITY = {"applicant": "local-government", "purpose": "plan-city", "country": "VN"}
VERSIONS = parsed(
    "## 3 (2027-02-01)\n\n- New call.\n\n### 한국어\n\n- 새 공고.\n\n## 2 (2026-12-01)\n\nB\n\n## 1 (2026-11-01)\n\nA"
)


def worked_out(on=TODAY, book=BOOK, **answers):
    return outcome(book, read(book, answers)[0], on)


def test_a_link_says_what_came_out():
    link = query(worked_out(**CITY), "ko", TODAY, {"focus": "planning"})

    assert link == {
        "lang": "ko",
        **CITY,
        "focus": "planning",
        RULEBOOK: BOOK.about.version,
        MADE: "2026-11-22",
        WAS: "planning.depends.700000000.rolling~demonstration.not-eligible.400000000.2026-03-17",
    }


def test_a_link_is_readable():
    link = address("https://k.example/app/", "check", {"applicant": "local-government", "sectors": "water,energy"})

    assert link == "https://k.example/app/check?applicant=local-government&sectors=water,energy"


@pytest.mark.parametrize("year", BOOK.editions)
def test_every_brief_outcome_is_read_back(year):
    found = worked_out(on=BOOK.day_of(year), **CITY)
    briefs = tuple(map(brief, found.tracks))

    assert read_briefs("~".join(map(str, briefs))) == briefs


@pytest.mark.parametrize(
    "text",
    [
        "planning",
        "planning.maybe.1.rolling",
        "planning.eligible.-1.rolling",
        "planning.eligible.1.tomorrow",
        "planning.eligible.1.2026-99-99",
        "~",
        "a.b.c.d",
    ],
)
def test_what_is_no_brief_outcome_is_not_taken_for_one(text):
    assert read_briefs(text) is None


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text):
    assert read_briefs(text) is None or all(isinstance(each, Brief) for each in read_briefs(text) or ())


def test_a_link_opened_at_once_tells_nothing():
    found = worked_out(**CITY)

    assert then_and_now(found, query(found, "en", TODAY), VERSIONS, TODAY) is None


def test_a_link_opened_on_another_day_tells_what_the_day_changed():
    made = date(2026, 3, 10)
    then = query(worked_out(on=made, applicant="korean-company"), "en", made)
    told = then_and_now(worked_out(on=date(2025, 3, 1), applicant="korean-company"), then, VERSIONS, TODAY)

    assert told is not None
    assert (told.made, told.versions) == (made, ())
    assert {(each.track, each.aspect) for each in told.differences} == {("demonstration", "intake")}
    [last_day] = told.differences
    assert (last_day.then, last_day.now) == ("2026-03-17", "2025-03-11")


def test_a_link_opened_under_a_newer_rulebook_tells_what_lies_between():
    newer = replace(BOOK, about=BOOK.about.model_copy(update={"version": "3"}))
    then = query(worked_out(**CITY), "en", TODAY) | {RULEBOOK: "1"}
    told = then_and_now(worked_out(book=newer, **CITY), then, VERSIONS, TODAY)

    assert told is not None
    assert (told.rulebook, told.differences) == ("1", ())
    assert [version.name for version in told.versions] == ["3", "2"]
    assert told.versions[0].changes("ko") == ("새 공고.",)
    assert told.versions[1].changes("ko") == ("B",)


@pytest.mark.parametrize("made", ["", "soon", "2026-02-30", "2026-11-23"])
def test_a_link_of_no_day_or_of_the_future_tells_nothing(made):
    found = worked_out(**CITY)

    assert then_and_now(found, {MADE: made, RULEBOOK: "0", WAS: "planning.eligible.1.none"}, VERSIONS, TODAY) is None


def test_a_link_of_a_version_that_nobody_can_have_given_tells_nothing():
    said = {MADE: "2026-11-01", WAS: "planning.eligible.1.none"}
    told = [
        then_and_now(worked_out(**CITY), said | {RULEBOOK: "9" * length}, VERSIONS, TODAY)
        for length in (LONGEST_VERSION, LONGEST_VERSION + 1)
    ]

    assert told[0] is not None
    assert told[1] is None


def test_tracks_that_came_or_went_are_told():
    then = {MADE: "2020-03-01", RULEBOOK: "1", WAS: "urban-development.eligible.700000000.2020-03-20"}
    told = then_and_now(worked_out(**CITY), then, VERSIONS, TODAY)

    assert told is not None
    assert {each.track for each in told.differences} == {"urban-development", "planning", "demonstration"}
    assert all(each.now is None for each in told.differences if each.track == "urban-development")


def test_versions_are_told_apart_and_an_unknown_one_has_none_after_it():
    assert [version.name for version in VERSIONS] == ["3", "2", "1"]
    assert VERSIONS[0].en == ("New call.",)
    assert since(VERSIONS, "2") == VERSIONS[:1]
    assert since(VERSIONS, "3") == since(VERSIONS, "0") == ()

"""The rules as a whole are sound, and the audit sees where they are not."""

from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

import pytest

from kcity.__main__ import FORMATS
from kcity.outcome.audit import questions_table, soundness_table
from kcity.outcome.export import WRITERS
from kcity.outcome.soundness import soundness
from tests.book import BOOK

FOUND = soundness(BOOK)


def changed(year, track, **parts):
    """Return the rulebook with parts of a track changed."""
    edition = BOOK.editions[year]
    tracks = {**edition.tracks, track: edition.tracks[track].model_copy(update=parts)}
    editions = {**BOOK.editions, year: edition.model_copy(update={"tracks": MappingProxyType(tracks)})}
    return replace(BOOK, editions=MappingProxyType(editions))


def with_requirement(year, track, name, **parts):
    requirements = dict(BOOK.editions[year].tracks[track].requirements)
    requirements[name] = requirements[name].model_copy(update=parts)
    return changed(year, track, requirements=MappingProxyType(requirements))


def test_no_rule_is_dead():
    assert FOUND.dead == ()


def test_only_the_kind_of_study_is_never_refused():
    assert {rule.name for rule in FOUND.rules if not rule.lives} == {"deliverable"}


def test_nobody_is_turned_away_without_a_reason():
    assert FOUND.classes == 9348
    assert FOUND.without_reason == ()


def test_every_border_lies_where_the_data_put_it():
    assert len(FOUND.borders) > 100
    assert FOUND.displaced == ()


def test_a_rule_that_cannot_be_failed_is_seen():
    book = with_requirement(2026, "planning", "in-charge", otherwise="met")

    assert [rule.name for rule in soundness(book).dead] == ["in-charge"]


def test_a_rule_that_others_always_forestall_is_seen():
    track = BOOK.editions[2026].tracks["planning"]
    twice = {**track.requirements, "again": track.requirements["country"]}
    book = changed(2026, "planning", requirements=MappingProxyType(twice))

    assert [rule.name for rule in soundness(book).dead] == ["country", "again"]


@pytest.mark.parametrize("kind", ["window", "rolling"])
def test_borders_follow_the_data(kind):
    track = "demonstration" if kind == "window" else "planning"
    intake = BOOK.editions[2026].tracks[track].intake
    opens = intake.opens.model_copy(update={"value": intake.opens.value + timedelta(days=1)})

    assert soundness(changed(2026, track, intake=intake.model_copy(update={"opens": opens}))).displaced == ()


def test_the_table_names_every_track_and_what_is_amiss():
    told = soundness_table(with_requirement(2026, "planning", "in-charge", otherwise="met"))

    assert all(f"{year} " in told and track in told for year, e in BOOK.editions.items() for track in e.tracks)
    assert "Dead rules: 1\n  2026 planning in-charge" in told


def test_the_questions_have_a_table_of_their_own():
    assert "optimum/whole" in questions_table(BOOK)
    assert "optimum/whole" not in soundness_table(BOOK)


def test_the_command_line_offers_every_format():
    assert set(FORMATS) == set(WRITERS)

"""A second opinion: engines that we did not write, over the exported rulebook, say what ours says."""

import json
from functools import cache

import pytest

from kcity.__main__ import main
from kcity.outcome.checks import standing
from kcity.outcome.export import WRITERS
from kcity.outcome.export.sql import columns_of
from kcity.outcome.tables import table
from kcity.rulebook import load
from tests.book import BOOK
from tests.second_opinion import (
    Ours,
    SQLite,
    differences,
    engines,
    every_day,
    partial_space,
    random_cases,
    whole_space,
)

ENGINES = engines(BOOK)
by_engine = pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.name)
by_year = pytest.mark.parametrize("year", BOOK.editions)


@cache
def cases(which):
    """Return some cases, made once for all engines."""
    kinds = {
        "whole": lambda: whole_space(BOOK),
        "days": lambda: every_day(BOOK),
        "few": lambda: random_cases(BOOK, 2_000, "few"),
        "many": lambda: random_cases(BOOK, 100_000, "many"),
    }
    return tuple(kinds[which]())


@cache
def ours(which):
    """Return what our own engine says of them."""
    return Ours(BOOK)(cases(which))


@by_engine
@pytest.mark.parametrize("which", ["days", "few"])
def test_another_engine_says_the_same(engine, which):
    assert differences(ours(which), engine, cases(which)) == []


@pytest.mark.parametrize(
    "engine",
    [
        pytest.param(each, id=each.name, marks=[] if isinstance(each, SQLite) else [pytest.mark.long])
        for each in ENGINES
    ],
)
def test_another_engine_says_the_same_of_every_class_of_answers(engine):
    assert differences(ours("whole"), engine, cases("whole")) == []


@pytest.mark.long
@by_engine
def test_another_engine_says_the_same_of_a_hundred_thousand_proposals(engine):
    assert differences(ours("many"), engine, cases("many")) == []


def test_a_difference_is_seen():
    other = BOOK.under("c20", next(reading for doubt, reading in BOOK.other_readings() if doubt == "c20"))

    assert differences(Ours(other)(cases("days")), SQLite(BOOK), cases("days")) != []


# Open answers: SQL's three-valued logic never says more than is so, and says less only where it must.


@cache
def beside_each_other(year):
    """Return for every partial proposal and track of an edition: what SQLite says, what is so, what stands open."""
    partial = list(partial_space(BOOK, year))
    database = SQLite(BOOK).filled(partial)
    found = []
    for name in BOOK.editions[year].tracks:
        [*said] = database.execute(f'SELECT "status" FROM "{year} {name}" ORDER BY "id"')
        for case, (status,) in zip(partial, said, strict=True):
            found.append((name, case.proposal, status, standing(BOOK, year, name, case.proposal).status))
    return found


def shared(year, track):
    """Return the questions that more than one requirement of a track looks at."""
    looked_at = [q for each in BOOK.editions[year].tracks[track].requirements.values() for q in each.questions]
    return {question for question in looked_at if looked_at.count(question) > 1}


YEARS = [pytest.param(year, marks=pytest.mark.long) if year == 2021 else year for year in BOOK.editions]


@pytest.mark.parametrize("year", YEARS)
def test_sql_never_decides_what_is_open_and_never_contradicts(year):
    wrong = [each for each in beside_each_other(year) if each[2] not in (each[3], "depends")]

    assert wrong == []


@pytest.mark.parametrize("year", YEARS)
def test_sql_is_weaker_only_where_a_question_that_two_requirements_share_is_open(year):
    weaker = [(track, proposal) for track, proposal, said, so in beside_each_other(year) if said != so]

    assert [each for each in weaker if shared(year, each[0]) <= set(each[1].answers)] == []


def test_sql_is_exact_where_no_two_requirements_share_a_question():
    assert shared(2020, "urban-development") == set()
    assert all(said == so for _, _, said, so in beside_each_other(2020))


def test_the_weakness_is_there():
    alone = {
        tuple(proposal.written().items()): (said, so)
        for track, proposal, said, so in beside_each_other(2026)
        if track == "demonstration" and len(proposal.answers) == 1
    }

    assert alone[(("overseas-partner", "none"),)] == ("depends", "not-eligible")


# The files themselves.


@pytest.mark.parametrize("name", WRITERS)
def test_a_file_is_the_same_each_time(name):
    assert WRITERS[name](BOOK) == WRITERS[name](load())


@pytest.mark.parametrize("name", WRITERS)
def test_the_command_line_prints_a_file(name, capsys):
    assert main(["export", "--format", name]) == 0
    assert capsys.readouterr().out == WRITERS[name](BOOK)


@pytest.mark.parametrize("name", ["jsonlogic", "zen"])
def test_a_json_file_names_its_format_and_rulebook(name):
    written = json.loads(WRITERS[name](BOOK))

    assert written["format"] == f"kcity-{name}-1"
    assert written["rulebook"] == BOOK.about.version
    assert list(written["editions"]) == [str(year) for year in BOOK.editions]


def test_the_table_has_a_column_for_each_answer():
    columns = [row[1] for row in SQLite(BOOK).filled([]).execute("PRAGMA table_info('proposal')")]

    assert columns == ["id", "on", *(c for q in BOOK.questions if q != "submit-on" for c in columns_of(BOOK, q))]


def test_the_outcome_view_holds_every_track_of_the_edition_in_force():
    database = SQLite(BOOK).filled(cases("days"))
    rows = {tuple(row) for row in database.execute('SELECT "id", "edition", "track" FROM "outcome"')}

    assert rows == {
        (n, edition.year, track)
        for n, case in enumerate(cases("days"))
        if (edition := BOOK.in_force(case.on))
        for track in edition.tracks
    }


def test_every_question_that_matters_is_asked_of_the_engines():
    looked_at = {
        question for year, e in BOOK.editions.items() for question in table(BOOK, year, tuple(e.tracks)).questions
    }

    assert looked_at <= set(cases("few")[0].proposal.answers)

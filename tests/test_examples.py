"""The examples on the Start page: six past projects of different kinds, each with a sensible outcome."""

import pytest

from kcity.outcome import outcome, read
from kcity.outcome.sentence import headline, leading
from kcity.record.backtest import answers
from kcity.record.examples import examples
from kcity.record.places import line
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK

EXAMPLES = examples(BOOK)
EACH = pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.project.id)


def test_they_round_off_the_kinds_of_support():
    projects = [example.project for example in EXAMPLES]

    assert len(projects) == len(set(projects)) == 6
    assert {line(BOOK, project) for project in projects} == {"planning", "demonstration"}
    assert {project.kind for project in projects} >= {"city", "solution"}
    assert any(project.place_kind == "new-city" for project in projects)
    assert any(project.label >= 2025 and project.partner for project in projects)
    assert len({project.country for project in projects}) == 6


@EACH
def test_an_example_says_what_its_record_supports_and_no_more(example):
    record = answers(BOOK, example.project)
    said = {question: values[0] for question, values in record.items() if len(values) == 1}

    assert read(BOOK, example.answers) == read(BOOK, said)
    assert not read(BOOK, said)[1]


@EACH
def test_an_example_is_worked_out_under_the_call_that_took_it_in(example):
    proposal, _ = read(BOOK, example.answers)
    found = outcome(BOOK, proposal, proposal.submit_on)

    assert found.edition.year == example.project.call
    assert found.track(example.project.track) == example.outcome


@EACH
@pytest.mark.parametrize("language", WRITTEN)
def test_no_example_comes_out_as_a_no_and_each_speaks_of_its_own_track(example, language):
    proposal, _ = read(BOOK, example.answers)
    found = outcome(BOOK, proposal, proposal.submit_on)

    assert example.outcome.status != "not-eligible"
    assert leading(found).name == example.project.track
    assert example.outcome.track.name[language] in headline(found, words(language))

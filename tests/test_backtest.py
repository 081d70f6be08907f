"""The back-test: no past project is turned away by the rules but for a named doubt."""

from collections import Counter

import pytest

from kcity.outcome import outcome
from kcity.record import back_test, report
from kcity.record.backtest import answers, back_tested, counts, missing_facts
from kcity.rulebook.words import words
from tests.book import BOOK

RESULTS = {each.project.id: each for each in back_test(BOOK)}

UNTOLD = {  # its name does not tell whether the host counts as the government
    "Agency for Innovative Development of Uzbekistan; Agency for Pharmaceutical Industry Development of Uzbekistan",
}


def of(id):
    return next(each for each in BOOK.projects if each.id == id)


def unexplained(results):
    """Return ids of misses that no doubt accounts for."""
    return {each.project.id for each in results if each.verdict == "miss" and not each.explained_by}


def test_every_project_has_a_result():
    found = counts(RESULTS.values())

    assert sum(found.values()) == len(RESULTS) == 67
    assert found["hit"] >= 1


def test_no_miss_is_unexplained():
    assert unexplained(RESULTS.values()) == set()


def test_a_project_that_the_rules_turn_away_is_noticed():
    impossible = of("kcn-2020-01").model_copy(update={"country": "KR"})

    assert unexplained([back_tested(BOOK, impossible)]) == {"kcn-2020-01"}


def test_clark_is_a_miss_that_a_doubt_explains():
    clark = RESULTS["kcn-2021-01"]

    assert (clark.verdict, clark.failed, clark.explained_by) == ("miss", ("lead-may-apply",), ("c11",))
    assert clark.proposals[0].answers["applicant"] == "public-institution"
    assert [each.project.id for each in RESULTS.values() if each.verdict == "miss"] == ["kcn-2021-01"]


def test_under_the_other_reading_clark_is_a_hit():
    clark = back_tested(BOOK.under("c11", "public-bodies-too"), of("kcn-2021-01"))

    assert clark.verdict == "hit"


@pytest.mark.parametrize(
    ("id", "verdict", "missing", "unstated"),
    [
        ("kcn-2020-01", "hit", (), ()),
        ("kcn-2020-02", "depends", ("applicant",), ()),
        ("kcn-2021-08", "hit", (), ()),
        ("kcn-2022-01", "depends", (), ("deliverable",)),
        ("kcn-2022-04", "hit", (), ()),
        ("kcn-2023-08", "hit", (), ()),
        ("kcn-2025-01", "hit", (), ()),
        ("kcn-2025-03", "depends", ("overseas-partner",), ()),
        ("kcn-2025-08", "depends", ("deliverable", "prior-consultation"), ()),
    ],
)
def test_what_a_record_leaves_open_is_named(id, verdict, missing, unstated):
    found = RESULTS[id]

    assert (found.verdict, found.depends_on, found.unstated) == (verdict, missing, unstated)


def test_what_depends_says_on_what():
    assert all(each.depends_on or each.unstated for each in RESULTS.values() if each.verdict == "depends")
    assert not any(each.depends_on or each.unstated for each in RESULTS.values() if each.verdict != "depends")


def test_every_project_was_handed_in_while_its_call_took_proposals():
    for found in RESULTS.values():
        day = found.proposals[0].submit_on
        taken = outcome(BOOK, found.proposals[0], day)

        assert taken.edition.year == found.project.call
        assert taken.track(found.project.track).intake.state == "open"
        assert taken.track(found.project.track).intake.cycle == str(found.project.label)


def test_an_unnamed_project_answers_only_what_is_known():
    assert set(answers(BOOK, of("kcn-2024-07"))) == {"submit-on", "purpose"}
    assert set(answers(BOOK, of("kcn-2026-08"))) == {"submit-on", "purpose"}


def test_what_the_record_leaves_between_a_few_is_tried_with_each():
    bandung = RESULTS["kcn-2025-08"]

    assert Counter(str(each.answers["applicant"]) for each in bandung.proposals) == {
        "central-government": 2,
        "local-government": 2,
    }
    assert "applicant" not in bandung.depends_on


def test_where_the_few_differ_the_question_is_missing():
    badr = RESULTS["kcn-2023-03"]

    assert "applicant" in badr.depends_on
    assert "purpose" not in badr.depends_on


def test_a_host_of_a_pilot_is_its_partner():
    said = answers(BOOK, of("kcn-2022-09"))

    assert said["overseas-partner"] == ("local-government,public-institution",)
    assert "applicant" not in said


def unclear_hosts(projects):
    """Return named hosts whose kind the record leaves empty."""
    return {each.host.en for each in projects if each.host and not each.host_kinds}


def test_only_hosts_that_may_or_may_not_be_the_government_have_no_kind():
    assert unclear_hosts(BOOK.projects) == UNTOLD


def test_a_host_without_a_kind_is_noticed():
    assert unclear_hosts([of("kcn-2020-01").model_copy(update={"host_kinds": ()})]) == {"Primorsky Krai Government"}


def test_the_report_names_every_project_and_what_is_missing():
    told = report(back_test(BOOK), words("en"))

    assert all(id in told for id in RESULTS)
    assert "explained by: c11" in told
    assert next(iter(missing_facts(RESULTS.values()))) == "applicant"


def test_the_report_speaks_the_readers_language():
    assert "클락 경제자유구역" in report(back_test(BOOK), words("ko"))

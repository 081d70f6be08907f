"""The worked cases notice every change of a rule, a day or an amount that makes a difference."""

import pytest

from tests.mutation import BOOK, border_mutants, killer, rule_mutants, score


@pytest.mark.long
def test_no_mutant_that_makes_a_difference_survives():
    counts, survivors = score()

    assert [str(mutant) for mutant in survivors] == []
    assert all(found["mutants"] == found.get("equivalent", 0) + found["killed"] for found in counts.values())


def test_no_amount_can_be_changed_unseen():
    amounts = list(border_mutants(BOOK, kinds=("amount",)))

    assert len(amounts) > 40
    assert [str(mutant) for mutant in amounts if mutant.equivalent or not killer(mutant)] == []


def test_no_rule_of_the_newest_edition_can_be_changed_unseen():
    newest = [mutant for mutant in rule_mutants(BOOK, years=(max(BOOK.editions),)) if not mutant.equivalent]

    assert {mutant.kind for mutant in newest} == {"operator", "member", "state"}
    assert [str(mutant) for mutant in newest if not killer(mutant)] == []


def test_a_change_that_no_case_looks_for_would_survive():
    [mutant] = [
        m for m in rule_mutants(BOOK, years=(2026,)) if str(m).endswith("lead-may-apply: otherwise not-stated")
    ][:1]

    assert not mutant.equivalent
    assert killer(mutant, cases=()) is None
    assert killer(mutant) is not None

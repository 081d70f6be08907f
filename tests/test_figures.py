"""The published figures are those of this rulebook: they cannot go stale unseen."""

import pytest

from tests.book import BOOK
from tests.figures import LONG, PAGE, QUICK, kept, page

FIGURES = kept()


def test_the_page_says_what_was_measured():
    assert PAGE.read_text(encoding="utf-8") == page(FIGURES)


def test_the_page_is_of_this_rulebook():
    assert f"\nRulebook {BOOK.about.version}. " in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("part", QUICK)
def test_what_is_quickly_measured_is_still_so(part):
    now = QUICK[part](BOOK)

    assert {name: FIGURES[part][name] for name in now} == now


@pytest.mark.parametrize("part", [part for part in LONG if part not in ("web", "load") or part in FIGURES])
def test_what_takes_longer_was_measured_once_and_says_when(part):
    assert {"on", "rulebook", "machine"} <= set(FIGURES[part])


def test_a_part_that_was_measured_under_another_rulebook_says_so():
    other = {**FIGURES, "mutation": {**FIGURES["mutation"], "rulebook": "2019.1"}}

    assert "under rulebook 2019.1: **not yet measured again for" in page(other)


def test_the_engines_that_others_made_differ_nowhere():
    found = FIGURES["second-opinion"]

    assert len(found["engines"]) == 4
    assert [each for each in found["engines"] if each["differences"]] == []
    assert [year for year, (_, _, contradicts) in found["partial"].items() if contradicts] == []


def test_no_mutant_survived():
    assert FIGURES["mutation"]["survivors"] == []


def test_the_targets_were_met():
    assert FIGURES["engine"]["explained_ms"] <= 1

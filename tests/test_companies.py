"""The demonstrations as a company asks for them: whose, in which sector; what each edition asked and gave."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from kcity.record.companies import (
    HOME_PROOF,
    by_company,
    contractors,
    demonstrations,
    home_proof,
    in_sectors,
    money_rules,
)
from tests.book import BOOK


def test_demonstrations_are_all_there_the_newest_first():
    found = demonstrations(BOOK)

    assert len(found) == sum(track.selected.projects for _, _, track in BOOK.of_line("demonstration"))
    assert [project.label for project in found] == sorted((project.label for project in found), reverse=True)
    assert [project.is_named for project in found if project.label == 2026] == [True] * 4 + [False] * 2


@pytest.mark.parametrize(
    ("sectors", "there", "not_there"),
    [({"waste"}, "Milan", "Verona"), ({"waste", "transport"}, "Verona", "Hue"), ((), "Rangpur", "Bogotá")],
)
def test_sectors_narrow_the_demonstrations(sectors, there, not_there):
    places = {project.place.en for project in in_sectors(demonstrations(BOOK), sectors)}

    assert there in places
    assert not_there not in places


def test_a_demonstration_without_a_sector_on_record_is_in_none():
    every = set(BOOK.questions["sectors"].allowed)

    assert "Rangpur" not in {project.place.en for project in in_sectors(demonstrations(BOOK), every)}


def test_companies_stand_with_their_demonstrations_and_those_without_a_name_last():
    found = by_company(demonstrations(BOOK))

    assert [project.place.en for project in found["Dtonic"]] == ["Kuala Lumpur", "Santander"]
    assert list(found)[-1] == ""
    assert all(project.partner is None for project in found[""])
    assert sum(map(len, found.values())) == len(demonstrations(BOOK))


def test_contractors_are_those_of_plans_only():
    found = contractors(BOOK)

    assert "Khulna" in {project.place.en for project in found}
    assert "Milan" not in {project.place.en for project in found}
    assert all(project.partner for project in found)


ASKED = {
    2026: {"developed-in-korea"},
    2025: set(),
    2024: {"developed-in-korea", "available-in-korea"},
    2023: set(),
    2022: set(),
    2021: set(HOME_PROOF),
}


def test_each_edition_asked_for_its_own_proof_at_home():
    assert {row.year: set(row.counting) for row in home_proof(BOOK)} == ASKED


def test_in_2021_the_smart_challenge_and_the_home_market_stood_for_each_other():
    asked = home_proof(BOOK)[-1].asked

    assert asked["smart-challenge"].instead == ("available-in-korea",)
    assert asked["available-in-korea"].instead == ("smart-challenge",)
    assert asked["developed-in-korea"].instead == ()
    assert "c38" in asked["smart-challenge"].requirement.doubts


def test_a_question_that_only_limits_a_requirement_is_not_asked_for():
    edition = BOOK.editions[2026]
    track = edition.tracks["demonstration"]
    partner = track.requirements["overseas-partner"]
    limited = partner.model_copy(
        update={"applies": MappingProxyType({"available-in-korea": next(iter(partner.applies.values()))})}
    )
    tracks = {
        "demonstration": track.model_copy(update={"requirements": MappingProxyType({"overseas-partner": limited})})
    }
    changed = edition.model_copy(update={"tracks": MappingProxyType(tracks)})
    book = replace(BOOK, editions=MappingProxyType({2026: changed}))

    assert home_proof(book)[0].counting == ()


def test_editions_that_say_the_same_about_money_stand_together():
    found = money_rules(BOOK)

    assert [rules.years for rules in found] == [(2026, 2025), (2024,), (2023, 2022), (2021,)]
    assert [bool(rules.track.money_rules) for rules in found] == [True, False, False, True]
    assert [len(rules.matching) for rules in found] == [1, 0, 0, 1]

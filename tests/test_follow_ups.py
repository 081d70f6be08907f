"""Planned places: followed by a demonstration or still waiting, known by their name and not by being near."""

import pytest

from kcity.record.follow_ups import distance, planned, waiting
from tests.book import BOOK

PLACES = {place.chain.place: place for place in planned(BOOK)}
FOLLOWED = {
    "tr-gaziantep": (2020, 2021),
    "th-khon-kaen": (2020, 2025),
    "vn-hai-phong": (2021, 2023),
    "id-jakarta": (2022, 2024),
    "vn-ho-chi-minh-city": (2022, 2026),
    "ph-bacoor": (2025, 2026),
}


def project(name):
    return next(project for project in BOOK.projects if project.id == name)


def test_the_places_where_a_demonstration_followed_a_plan():
    found = {name: (place.plans[-1].label, place.pilots[0].label) for name, place in PLACES.items() if place.pilots}

    assert found == FOLLOWED


def test_every_other_planned_place_is_waiting():
    assert {place.chain.place for place in waiting(PLACES.values())} == set(PLACES) - set(FOLLOWED)
    assert {"id-indonesian-new-capital", "uz-tashkent", "my-klang"} <= set(PLACES) - set(FOLLOWED)


def test_plans_of_one_place_stand_together_the_newest_first():
    assert [plan.label for plan in PLACES["id-indonesian-new-capital"].plans] == [2023, 2021, 2020]
    assert [plan.label for plan in PLACES["uz-tashkent"].plans] == [2026, 2025, 2021]


def test_every_named_plan_stands_under_exactly_one_place():
    plans = [plan.id for place in PLACES.values() for plan in place.plans]
    tracks = {each.id: BOOK.editions[each.call].tracks[each.track] for each in BOOK.projects}
    named = [each.id for each in BOOK.projects if each.is_named and tracks[each.id].line == "planning"]

    assert sorted(plans) == sorted(named)


def test_a_demonstration_close_by_is_told_and_is_not_one_at_the_place():
    klang, delta = PLACES["my-klang"], PLACES["vn-mekong-delta"]

    assert [pilot.place.en for pilot in klang.nearby] == ["Kuala Lumpur"]
    assert [pilot.place.en for pilot in delta.nearby] == ["Can Tho"]
    assert klang.pilots == delta.pilots == ()
    assert PLACES["tr-gaziantep"].nearby == ()


@pytest.mark.parametrize(
    ("sectors", "there", "not_there"),
    [
        ({"transport"}, "co-bogota", "az-baku"),
        ({"waste", "energy"}, "bo-santa-cruz-de-la-sierra", "co-bogota"),
        ({"transport"}, "id-indonesian-new-capital", "vn-hai-phong"),
        ((), "bo-warnes", "vn-hai-phong"),
    ],
)
def test_sectors_narrow_the_waiting_places(sectors, there, not_there):
    found = {place.chain.place for place in waiting(PLACES.values(), sectors)}

    assert there in found
    assert not_there not in found


def test_a_place_without_a_sector_on_record_is_in_none():
    assert PLACES["bo-warnes"].sectors == ()
    assert PLACES["bo-warnes"] not in waiting(PLACES.values(), set(BOOK.questions["sectors"].allowed))


def test_distances_are_those_of_the_map():
    klang, kuala_lumpur = project("kcn-2022-03"), project("kcn-2025-02")

    assert 28 < distance(klang, kuala_lumpur) < 31
    assert distance(klang, klang) == 0
    with pytest.raises(ValueError, match="lies nowhere"):
        distance(klang, project("kcn-2026-08"))

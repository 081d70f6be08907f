"""Past projects like a proposal: found, ordered and explained the same way every time."""

import random
from dataclasses import replace

import pytest

from kcity.outcome import read
from kcity.record.precedents import history, precedents
from kcity.rulebook import Rulebook, load


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load()


def like(book: Rulebook, **answers: str):
    proposal, misfits = read(book, {name.replace("_", "-"): value for name, value in answers.items()})
    assert not misfits
    return precedents(book, proposal)


def test_without_a_place_or_a_sector_there_is_no_precedent(book):
    assert like(book) == ()
    assert like(book, purpose="plan-city", deliverable="master-plan") == ()


def test_the_same_country_and_sector_come_first(book):
    found = like(book, country="VN", purpose="demonstrate", sectors="transport")

    first = found[0]
    assert first.project.country == "VN"
    assert {"country", "sectors", "line"} <= set(first.alike)
    assert first.sectors == ("transport",)


def test_a_country_without_projects_finds_its_neighbours(book):
    found = like(book, country="TL", purpose="plan-city")

    assert found
    assert {book.region_of(each.project.country) for each in found} == {"south-eastern-asia"}
    assert all("region" in each.alike and "country" not in each.alike for each in found)


def test_the_same_country_is_not_also_the_same_region(book):
    for each in like(book, country="VN"):
        assert not {"country", "region"} <= set(each.alike)


def test_unnamed_projects_are_no_precedents(book):
    every = {each.project.id for country in ("VN", "PH", "BN", "IT") for each in like(book, country=country)}

    assert every
    assert all(project.is_named for project in book.projects if project.id in every)


def test_weights_fall_and_ties_go_to_the_newest(book):
    found = like(book, country="TR", purpose="plan-solution", sectors="data-platform,safety")

    keys = [(-each.weight, -each.project.label, each.project.id) for each in found]
    assert keys == sorted(keys)


def test_the_order_does_not_depend_on_the_order_of_the_record(book):
    shuffled = list(book.projects)
    random.Random(7).shuffle(shuffled)
    other = replace(book, projects=tuple(shuffled))

    assert like(book, country="ID", sectors="transport") == like(other, country="ID", sectors="transport")


def test_a_study_named_in_the_title_counts_as_alike(book):
    with_study = {each.project.id: each for each in like(book, country="TR", deliverable="master-plan")}

    assert any("deliverable" in each.alike for each in with_study.values())
    assert all("deliverable" not in each.alike for each in like(book, country="TR", deliverable="training"))


def test_counts_are_those_of_the_editions_newest_first(book):
    rows = history(book, "demonstration")

    assert [row.year for row in rows] == sorted((row.year for row in rows), reverse=True)
    latest = rows[0]
    assert (latest.year, latest.applications.projects, latest.selected.projects) == (2026, 34, 6)

"""Past projects by place: chosen by a link, found by any name, parted by partner, chained from plan to pilot."""

from itertools import pairwise

import pytest

from kcity.outcome import read
from kcity.record.chains import by_place, chains, place_id
from kcity.record.finding import finder
from kcity.record.partners import all_partners, partners
from kcity.record.places import (
    LONGEST,
    PARTS,
    Choice,
    allowed,
    at_place,
    by_country,
    chosen,
    like,
    line,
    part_of,
    read_choice,
    ring,
    unnamed,
    unnamed_by_year,
)
from kcity.record.statistics import by_label_and_line, by_part, by_sector
from tests.book import BOOK

NAMED = [project for project in BOOK.projects if project.is_named]
BY_ID = {project.id: project for project in BOOK.projects}


def ids(projects):
    return [project.id for project in projects]


def found(query):
    return ids(chosen(BOOK, Choice(find=query), finder(BOOK, query)))


def test_a_choice_comes_back_from_its_link():
    given = {
        "edition": "2024",
        "line": "planning",
        "sector": "urban-development",
        "country": "ID",
        "company": "lh",
        "find": "Bandung",
        "region": "south-eastern-asia",
        "place": "id-bandung",
        "detail": "all",
    }
    choice, misfits = read_choice(BOOK, given)

    assert misfits == ()
    assert choice.written() == given
    assert choice.narrowing == tuple(name for name in given if name not in ("place", "detail"))


def test_each_filter_narrows_to_what_it_names():
    narrowed = {
        "edition": lambda project: project.call == 2024,
        "line": lambda project: line(BOOK, project) == "demonstration",
        "sector": lambda project: "water" in project.sectors,
        "country": lambda project: project.country == "VN",
        "company": lambda project: "dtonic" in partners(project),
        "region": lambda project: part_of(BOOK, project) == "europe",
    }
    values = {"edition": "2024", "line": "demonstration", "sector": "water", "country": "VN", "company": "dtonic"}
    for name, fits in narrowed.items():
        choice, _ = read_choice(BOOK, {name: values.get(name, "europe")})

        assert 0 < len(chosen(BOOK, choice)) < len(BOOK.projects)
        assert chosen(BOOK, choice) == tuple(filter(fits, BOOK.projects))


@pytest.mark.parametrize(
    "given",
    [
        {"edition": "1999"},
        {"edition": "２０２４"},
        {"edition": "2024 "},
        {"line": "Planning"},
        {"sector": "magic"},
        {"country": "XX"},
        {"country": "vn"},
        {"company": "nobody"},
        {"region": "atlantis"},
        {"place": "vn-nowhere"},
        {"detail": "some"},
    ],
)
def test_an_unknown_value_is_dropped_and_said(given):
    choice, [misfit] = read_choice(BOOK, given)

    assert chosen(BOOK, choice) == BOOK.projects
    assert given == {misfit.question: misfit.given}
    assert misfit.allowed
    assert len(", ".join(misfit.allowed)) < 400


def test_a_country_without_projects_is_a_choice_all_the_same():
    choice, misfits = read_choice(BOOK, {"country": "FR"})

    assert misfits == ()
    assert chosen(BOOK, choice) == ()


def test_a_search_is_cut_where_it_is_too_long():
    assert len(read_choice(BOOK, {"find": "a" * 500})[0].find) == LONGEST


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("Turkey", ["kcn-2020-11", "kcn-2020-12", "kcn-2021-09", "kcn-2023-07"]),
        ("TÜRKIYE ankara", ["kcn-2020-12"]),
        ("터키 앙카라", ["kcn-2020-12"]),
        ("Columbia", ["kcn-2020-09"]),
        ("bogotá", ["kcn-2020-09"]),
        ("Cuzco", ["kcn-2020-06"]),
        ("Primorsky", ["kcn-2020-01"]),
        ("Eastern Kalimantan", ["kcn-2020-05", "kcn-2021-02", "kcn-2023-02"]),
        ("saigon", ["kcn-2022-08", "kcn-2026-06"]),
        ("samsung", ["kcn-2021-08", "kcn-2021-09"]),
        ("비트센싱", ["kcn-2025-04"]),
        ("no such place", []),
    ],
)
def test_a_project_is_found_by_old_and_other_names(query, expected):
    assert found(query) == expected


def test_a_word_must_begin_a_name_but_a_korean_one_may_stand_inside():
    assert "kcn-2020-06" not in found("uzco")
    assert "kcn-2020-04" in found("델타")


@pytest.mark.parametrize("query", ["", "   ", "!?", "·"])
def test_a_search_for_nothing_finds_everything(query):
    assert found(query) == ids(BOOK.projects)


def test_every_named_project_is_found_by_its_place_country_and_title_in_both_languages():
    from kcity.rulebook.languages import WRITTEN
    from kcity.rulebook.words import words

    for project in NAMED:
        for language in WRITTEN:
            for name in (project.place[language], words(language).country(project.country), project.title[language]):
                assert project.id in found(name), name


def test_every_region_but_antarctica_lies_in_one_part_of_the_world():
    regions = [region for part in PARTS.values() for region in part]

    assert len(regions) == len(set(regions))
    assert set(BOOK.regions) - set(regions) == {"antarctica"}
    assert all(part_of(BOOK, project) for project in NAMED)


def test_every_project_is_grouped_by_country_or_unnamed():
    grouped = by_country(BOOK.projects)
    listed = [project for of_it in grouped.values() for project in of_it]

    assert sorted(ids((*listed, *unnamed(BOOK.projects)))) == sorted(ids(BOOK.projects))
    assert all(project.country == country for country, of_it in grouped.items() for project in of_it)
    assert all(earlier.label >= later.label for of_it in grouped.values() for earlier, later in pairwise(of_it))


def test_the_unnamed_are_counted_by_year_and_line():
    counted = unnamed_by_year(BOOK, BOOK.projects)

    assert sum(counted.values()) == len(unnamed(BOOK.projects))
    assert counted == {(2024, "planning"): 2, (2026, "demonstration"): 2}


def test_a_region_and_a_new_city_are_ringed_and_a_city_is_not():
    rings = {project.place_kind: ring(project) for project in NAMED}

    assert rings["region"] == rings["country"] == "area"
    assert rings["new-city"] == "new-city"
    assert rings["city"] is None


def test_the_bodies_of_a_project_are_named_one_by_one_in_both_languages():
    named = partners(BY_ID["kcn-2020-01"])

    assert set(named) == {
        *("lh", "kind", "ocs-architects-planners", "soosung-engineering", "shin-kim", "samil-pwc"),
    }
    assert named["soosung-engineering"].ko == "수성엔지니어링"
    assert partners(BY_ID["kcn-2022-01"])["han-a-urban-research-institute"].ko == "한아도시연구소"


def test_every_name_in_a_record_is_one_of_its_bodies():
    for project in BOOK.projects:
        named = partners(project)
        assert bool(named) == bool(project.partner)
        for text in named.values():
            assert text.en in project.partner.en
            assert text.ko in project.partner.ko
            assert not any(sign in text.en + text.ko for sign in ";·()")
    assert len(all_partners(BOOK.projects)) == len({text.ko for text in all_partners(BOOK.projects).values()})


def test_parts_of_a_city_are_the_city_and_a_region_is_not_a_city_in_it():
    assert {place_id(BY_ID[name]) for name in ("kcn-2021-03", "kcn-2025-07", "kcn-2026-02")} == {"uz-tashkent"}
    assert place_id(BY_ID["kcn-2020-04"]) == "vn-mekong-delta"
    assert place_id(BY_ID["kcn-2026-07"]) == "vn-can-tho"
    assert place_id(BY_ID["kcn-2020-09"]) == "co-bogota"
    assert place_id(BY_ID["kcn-2024-07"]) is None


def test_one_place_has_one_country_and_every_named_project_one_place():
    places = by_place(BOOK.projects)

    assert sorted(each for of_it in places.values() for each in ids(of_it)) == sorted(ids(NAMED))
    assert all(len({each.country for each in of_it}) == 1 for of_it in places.values())
    assert set(allowed(BOOK)["place"]) == set(places)
    assert ids(at_place(BOOK, "uz-tashkent")) == ["kcn-2026-02", "kcn-2025-07", "kcn-2021-03"]


def test_the_plans_that_a_demonstration_followed():
    followed = {chain.place: (chain.plans[0].label, chain.later[0].label) for chain in chains(BOOK) if chain.later}

    assert followed == {
        "tr-gaziantep": (2020, 2021),
        "vn-hai-phong": (2021, 2023),
        "id-jakarta": (2022, 2024),
        "th-khon-kaen": (2020, 2025),
        "ph-bacoor": (2025, 2026),
        "vn-ho-chi-minh-city": (2022, 2026),
    }


def test_a_place_with_plans_alone_or_demonstrations_alone_is_a_chain_without_a_later_one():
    others = {chain.place: (len(chain.plans), len(chain.demonstrations)) for chain in chains(BOOK) if not chain.later}

    assert others == {"id-indonesian-new-capital": (3, 0), "uz-tashkent": (3, 0), "it-verona": (0, 2)}


@pytest.mark.parametrize(
    ("project", "answers"),
    [
        ("kcn-2025-01", {"country": "TH", "purpose": "demonstrate", "sectors": "safety"}),
        ("kcn-2020-10", {"country": "TH", "purpose": "plan-solution", "sectors": "transport"}),
        ("kcn-2020-03", {"country": "MM", "purpose": "plan-city", "sectors": "urban-development"}),
        ("kcn-2022-06", {"country": "ID"}),  # neither kind nor sector was published
    ],
)
def test_a_proposal_like_a_project_says_what_the_record_says_and_no_more(project, answers):
    assert like(BOOK, BY_ID[project]) == answers


def test_a_proposal_like_any_project_can_be_read():
    assert [each.id for each in NAMED if read(BOOK, like(BOOK, each))[1]] == []


def test_every_project_is_counted_in_each_figure():
    assert sum(by_label_and_line(BOOK, BOOK.projects).values()) == len(BOOK.projects) == 67
    assert sum(by_part(BOOK, BOOK.projects).values()) == 67
    assert by_sector(BOOK.projects)[None] == sum(not each.sectors for each in BOOK.projects) == 10


def test_what_is_not_known_is_counted_last():
    assert list(by_sector(BOOK.projects))[-1] is None
    assert list(by_part(BOOK, BOOK.projects).items())[-1] == (None, 4)
    assert next(iter(by_part(BOOK, BOOK.projects).items())) == ("south-eastern-asia", 29)

"""The checklist for the partner's letter: drawn from the edition, in English with a gloss, our own advice marked."""

import io
from dataclasses import replace

import pytest
from docx import Document

from kcity.handout.letter import Letter, parts, points
from kcity.rulebook.words import words
from tests.book import BOOK

ENGLISH, KOREAN = words("en"), words("ko")
OF_2026 = points(BOOK, 2026, ENGLISH, KOREAN)


def grounds(found, part):
    return [ground for point in parts(found).get(part, []) for ground in point.grounds]


def test_only_our_own_advice_has_no_source():
    for point in OF_2026:
        assert bool(point.grounds) is (point.part != "advice")
        assert all(ground.sources for ground in point.grounds)


def test_the_partner_it_must_be_is_that_of_the_requirement_with_the_year_it_is_carried_from():
    requirement = BOOK.editions[2026].tracks["demonstration"].requirements["overseas-partner"]

    assert any(
        ground.text == requirement.text and ground.since == "2024" and ground.doubts == ("c41",)
        for ground in grounds(OF_2026, "needed")
    )


def test_what_calls_asked_of_the_host_side_stands_once_with_its_years():
    texts = [ground.text.en for ground in grounds(OF_2026, "asked")]
    years = {ground.text.en: ground.years for ground in grounds(OF_2026, "asked")}

    assert len(texts) == len(set(texts)) == 3
    assert years["Confirm the project before it is chosen."] == (2022, 2021)
    assert years["Secure the site of the pilot."] == (2021,)


def test_a_preference_that_a_partner_cannot_bear_out_is_left_out():
    helps = {ground.text.en for ground in grounds(OF_2026, "helps")}
    preferences = {each.text.en for each in BOOK.editions[2026].tracks["demonstration"].preferences}

    assert any("Matching funds" in text for text in helps & preferences)
    assert any("AI-based" in text for text in preferences - helps)


def test_the_rule_on_matching_is_there_without_those_on_kinds_of_cost():
    said = [ground.text.en for ground in grounds(OF_2026, "money")]

    assert sum("matching funds" in text for text in said) == 1
    assert not any("costs" in text for text in said)


def test_nothing_later_than_the_edition_is_in_it():
    found = points(BOOK, 2021, ENGLISH, KOREAN)

    assert {year for point in found for ground in point.grounds for year in ground.years} == {2021}


@pytest.mark.parametrize("year", [2020, 2027])
def test_an_edition_without_demonstrations_has_no_checklist(year):
    assert points(BOOK, year, ENGLISH, KOREAN) == ()


def test_the_text_file_says_every_point_in_english_and_korean_with_its_sources():
    text = Letter(BOOK, OF_2026, ENGLISH, KOREAN).text().decode("utf-8-sig")

    for point in OF_2026:
        assert f"[ ] {point.text.en}" in text
        assert point.text.ko in text
        assert all(BOOK.sources[source].title.en in text for ground in point.grounds for source in ground.sources)
    assert ENGLISH("letter-form") in text
    assert ENGLISH("letter-part-advice") in text


def test_the_word_file_says_the_same_as_the_text_file():
    letter = Letter(BOOK, OF_2026, ENGLISH, KOREAN)
    document = Document(io.BytesIO(letter.docx()))

    assert [paragraph.text for paragraph in document.paragraphs] == [said for _, said in letter.paragraphs()]


def test_a_weak_source_is_named_but_not_linked():
    weak = next(source for source in BOOK.sources.values() if source.weak and source.url)
    name = next(name for name, source in BOOK.sources.items() if source is weak)
    [first, *rest] = OF_2026
    resting = replace(first, grounds=tuple(replace(ground, sources=(name,)) for ground in first.grounds))
    text = Letter(BOOK, (resting, *rest), ENGLISH, KOREAN).text().decode("utf-8-sig")

    assert weak.title.en in text
    assert weak.url not in text

"""The briefing's slides: short, sourced, made for their audience, and without a figure that the data do not have."""

import re
from datetime import date
from itertools import product

import pytest

from kcity.handout.audience import Audience, concerning, read_audience, stories
from kcity.handout.slides import Slide, slides
from kcity.outcome.now import now
from kcity.record.places import line, unnamed
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK

TODAY = date(2026, 11, 26)
NO_CALL = date(2027, 2, 1)
DAYS = (date(2019, 5, 1), date(2020, 3, 1), date(2021, 3, 5), date(2022, 4, 1), date(2023, 5, 1), date(2024, 3, 1))
DAYS += (date(2025, 2, 1), date(2026, 2, 10), TODAY, NO_CALL)
AUDIENCES = {
    "everybody": Audience(),
    "country": Audience("VN"),
    "new-country": Audience("FR"),
    "companies": Audience(companies=True),
    "sector": Audience(sector="transport"),
    "all": Audience("ID", companies=True, sector="safety"),
}
EVERY = pytest.mark.parametrize("audience", AUDIENCES.values(), ids=AUDIENCES)
BOTH = pytest.mark.parametrize("language", WRITTEN)


def made(audience: Audience, language: str = "en", on: date = TODAY, story: str | None = None) -> dict[str, Slide]:
    return {slide.id: slide for slide in slides(BOOK, on, audience, story, words(language))}


def cells(slide: Slide) -> list[str]:
    return [cell for row in (slide.table.header, *slide.table.rows) for cell in row] if slide.table else []


def text(slide: Slide) -> str:
    return "\n".join((slide.kicker, slide.title, *slide.lines, *cells(slide), *slide.notes))


@EVERY
@BOTH
def test_every_slide_has_a_statement_notes_and_known_sources(audience, language):
    found = made(audience, language)

    assert list(found) == ["what", "tracks", "who", "money", "dates", "cities", "story", "apply", "try"]
    for slide in found.values():
        assert slide.title.strip()
        assert 2 <= len(slide.notes) <= 8
        assert slide.sources
        assert len(set(slide.sources)) == len(slide.sources)
        assert set(slide.sources) <= set(BOOK.sources)


@pytest.mark.parametrize(
    ("audience", "on", "language"),
    [*product(("country", "all"), DAYS[:-2], WRITTEN), *product(AUDIENCES, DAYS[-2:], WRITTEN)],
)
def test_lines_are_short_on_every_day(audience, on, language):
    for slide in made(AUDIENCES[audience], language, on).values():
        longest = {"en": (100, 75, 150), "ko": (60, 50, 90)}[language]
        assert len(slide.title) <= longest[0], slide.title
        assert len(slide.lines) <= (7 if slide.id == "apply" else 5), slide.lines
        assert [each for each in slide.lines if len(each) > longest[1]] == []
        assert [each for each in cells(slide) if len(each) > longest[2]] == []
        assert not slide.table or len(slide.table.rows) <= 7


@BOTH
def test_a_countrys_projects_and_neighbours_come_up(language):
    say, found = words(language), made(Audience("VN"), language)
    own = [project for project in BOOK.projects if project.country == "VN"]

    assert say.country("VN") in found["what"].kicker
    assert str(len(own)) in found["cities"].title
    assert {mark.id for mark in found["cities"].marks if mark.stands_out} == {project.id for project in own}
    assert BOOK.regions["south-eastern-asia"].name[language] in "\n".join(found["cities"].lines)
    assert found["story"].marks[0].id in {project.id for project in own}
    assert say.country("VN") in found["try"].table.rows[0][0]


def test_a_country_without_projects_hears_of_its_part_of_the_world():
    found = made(Audience("FR"))["cities"]

    assert "No past project" in found.title
    assert any("Europe" in each for each in found.lines)
    assert not any(mark.stands_out for mark in found.marks)


def test_companies_see_their_track_first():
    found = made(Audience(companies=True))
    name = BOOK.editions[2026].tracks["demonstration"].name.en

    assert found["tracks"].table.rows[0][0] == found["dates"].table.rows[0][0] == name
    assert found["money"].chart.series[0].line == "demonstration"
    assert "Korean company" in found["who"].title
    assert "KAIA" in found["apply"].title
    told = next(project for project in BOOK.projects if project.id == found["story"].marks[0].id)
    assert line(BOOK, told) == "demonstration"


def test_a_sector_narrows_what_stands_out():
    marks = made(Audience(sector="water"))["cities"].marks
    in_sector = {project.id for project in BOOK.projects if "water" in project.sectors and project.is_named}

    assert {mark.id for mark in marks if mark.stands_out} == in_sector


def test_the_chosen_story_is_told_and_an_unknown_one_is_not():
    chosen = "kcn-2021-10"
    [project] = [each for each in BOOK.projects if each.id == chosen]
    shown = made(Audience(), story=chosen)["story"]

    assert project.title.en in cells(shown)
    assert set(project.sources) <= set(shown.sources)
    assert made(Audience(), story="kcn-1999-01") == made(Audience())


def test_every_named_project_can_be_a_story_and_the_audiences_own_come_first():
    for audience in AUDIENCES.values():
        found = stories(BOOK, audience)
        own = concerning(BOOK, audience)

        assert {project.id for project in found} == {project.id for project in BOOK.projects if project.is_named}
        if audience.country or audience.sector:
            assert set(found[: len(own)]) == set(own)


@EVERY
@BOTH
def test_unnamed_projects_are_counted_and_not_on_the_map(audience, language):
    say, found = words(language), made(audience, language)["cities"]

    assert say("slides-unnamed", count=len(unnamed(BOOK.projects))) in found.lines
    assert len(found.marks) == len(BOOK.projects) - len(unnamed(BOOK.projects))


def test_the_board_shows_the_days_left_and_calls_an_estimate_one():
    in_window = made(Audience(companies=True), on=date(2026, 3, 10))["dates"]
    closed = made(Audience())["dates"]

    assert in_window.table.rows[0][1:3] == ("Open", "7")
    assert "estimated" in closed.table.rows[1][3]
    assert any("no date to rely on" in each for each in closed.lines)


@BOTH
def test_a_day_without_a_call_says_so_and_keeps_to_the_last_one(language):
    say = words(language)
    found = made(Audience(), language, NO_CALL)

    assert {row[1] for row in found["dates"].table.rows} == {say("slides-no-call")}
    for name in ("tracks", "who", "money", "apply"):
        assert say("slides-last-known", year="2026") in found[name].lines
    assert found["try"].table.rows[0][2] == say("slides-no-call")


def test_before_the_first_call_nothing_is_said_of_tracks():
    found = made(Audience(), on=date(2019, 5, 1))

    assert list(found) == ["what", "dates", "cities", "story", "try"]
    assert all(slide.sources for slide in found.values())


def test_no_figure_stands_on_a_slide_that_the_data_do_not_have():
    """Amounts are those of the tracks in force, years those of editions and projects, counts those of the record."""
    for audience in AUDIENCES.values():
        found = made(audience)
        amounts = {track.funding.most // 10**6 for track in BOOK.editions[2026].tracks.values() if track.funding}
        shown = re.findall(r"₩([\d,.]+) million", "\n".join(map(text, found.values())))
        years = {int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", "\n".join(map(text, found.values())))}
        after = {moment.first.year for each in now(BOOK, TODAY) for moment in each.ahead} | {TODAY.year + 1}

        assert {int(each) for each in shown} <= amounts
        assert years <= set(BOOK.editions) | {project.label for project in BOOK.projects} | after


def test_the_charts_hold_the_records_own_counts_and_bands():
    what, money = made(Audience())["what"].chart, made(Audience())["money"].chart

    assert sum(value or 0 for series in what.series for value in series.values) == len(BOOK.projects)
    for series in money.series:
        for year, value in zip(money.categories, series.values, strict=True):
            most = [
                track.funding.most
                for track in BOOK.editions[int(year)].tracks.values()
                if track.line == series.line and track.funding
            ]
            assert value == (max(most) // 10**6 if most else None)


def test_who_may_lead_is_what_the_engine_says():
    table = made(Audience())["who"].table
    kinds = {choice.en: kind for kind, choice in BOOK.questions["applicant"].values.items()}
    said = {kinds[row[0]]: row[1:] for row in table.rows}

    assert said["local-government"] == ("may lead", "–")
    assert said["korean-company"] == ("–", "may lead")
    assert said["public-institution"] == ("not stated", "–")
    assert "individual" not in said


@BOTH
def test_no_english_is_left_on_korean_slides(language):
    if language == "en":
        return
    allowed = {
        "K-City",
        "Network",
        "KIND",
        "KAIA",
        "MOLIT",
        "AI",
        "www",
        "go",
        "kr",
        "molit",
        "smartcity",
        "kcitynetwork",
    }
    for audience in AUDIENCES.values():
        for slide in made(audience, "ko").values():
            if slide.id != "story":
                left = set(re.findall(r"[A-Za-z-]{3,}", "\n".join((slide.kicker, slide.title, *slide.lines))))
                assert left <= allowed


def test_an_audience_survives_its_link_and_nonsense_is_named():
    for audience in AUDIENCES.values():
        assert read_audience(BOOK, audience.written()) == (audience, ())
    found, misfits = read_audience(BOOK, {"country": "XX", "companies": "maybe", "sector": "transport"})

    assert found == Audience(sector="transport")
    assert [(each.question, each.given) for each in misfits] == [("country", "XX"), ("companies", "maybe")]
    assert read_audience(BOOK, {"country": "KR"})[0] == Audience()

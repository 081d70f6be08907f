"""Editions side by side: what counts as a difference, with which year a track is compared, what a link may ask for."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from kcity.record.comparison import (
    FIGURES,
    LISTS,
    VIEWS,
    WHOLE,
    Column,
    before,
    columns,
    difference,
    differences,
    items,
    listed_anew,
    read_editions,
    said,
    written,
)
from kcity.record.telling import told
from kcity.rulebook.model import Band, Count, Secretariat, Statements
from kcity.rulebook.words import words
from tests.book import BOOK

YEARS = tuple(BOOK.editions)


def column(year, track, book=BOOK):
    """Return a track of an edition as a column."""
    return Column(book.editions[year], book.editions[year].tracks[track].line, book.editions[year].tracks[track])


def small(**of_2026):
    """Return a rulebook of two years whose planning tracks are alike but for what is given for the later one."""
    older, newer = BOOK.editions[2025], BOOK.editions[2026]
    alike = older.tracks["planning"]
    tracks = {"planning": alike.model_copy(update=of_2026)}
    editions = {
        2025: older.model_copy(update={"tracks": MappingProxyType({"planning": alike})}),
        2026: newer.model_copy(update={"tracks": MappingProxyType(tracks)}),
    }
    return replace(BOOK, editions=MappingProxyType(editions))


def statements(*texts):
    """Return statements that rest on one source."""
    return Statements.model_validate(
        {"items": [{"en": text, "ko": f"{text} 글"} for text in texts], "sources": ["molit-20240129"]}
    )


def made(model, **values):
    """Return a fact that rests on one source."""
    return model.model_validate(values | {"sources": ["molit-20240129"]})


BAND = {"least": "not-stated", "most": "700000000", "kind": "ceiling", "stated_for": "2026"}


def test_like_tracks_do_not_differ():
    assert differences(small(), column(2026, "planning", small())) == {}


@pytest.mark.parametrize(
    ("fact", "field", "value", "kind"),
    [
        ("funding", "funding", made(Band, **BAND | {"most": "700000001"}), "changed"),
        ("funding", "funding", made(Band, **BAND | {"kind": "about"}), "changed"),
        ("funding", "funding", made(Band, **BAND | {"stated_for": "2027"}), None),
        ("funding", "funding", None, "not-repeated"),
        ("places", "places", made(Count, least="3", most="4", kind="range"), None),
        ("places", "places", made(Count, least="3", most="4", kind="about"), "changed"),
        ("budget", "budget", None, None),
        ("secretariat", "secretariat", made(Secretariat, body="KIND", email="a@b.kr"), None),
        ("secretariat", "secretariat", made(Secretariat, body="KAIA", email="not-stated"), "changed"),
        ("support", "support", statements("Basic concept"), "differs"),
        ("criteria", "criteria", statements("Importance"), "newly-stated"),
        ("intake", "intake", BOOK.editions[2023].tracks["planning"].intake, "changed"),
        ("window", "intake", BOOK.editions[2023].tracks["planning"].intake, None),
    ],
)
def test_a_fact_differs_in_what_it_says_and_not_in_what_it_rests_on(fact, field, value, kind):
    book = small(**{field: value})

    assert difference(book, column(2026, "planning", book), fact) == kind


def test_the_same_list_in_another_order_is_the_same():
    support = BOOK.editions[2025].tracks["planning"].support
    turned = support.model_copy(update={"items": support.items[::-1], "sources": ("molit-20240129",)})
    book = small(support=turned)

    assert difference(book, column(2026, "planning", book), "support") is None


def test_a_list_tells_what_is_there_anew_and_what_is_not_repeated():
    book = small(support=statements("Basic concept", "Music"))
    new, gone = listed_anew(book, column(2026, "planning", book), "support")

    assert "Music" in [text.en for text in new]
    assert "Master plan" in [text.en for text in gone]
    assert "Basic concept" not in [text.en for text in (*new, *gone)]


def test_another_wording_of_who_may_lead_is_no_change_but_another_kind_of_lead_is():
    lead = BOOK.editions[2025].tracks["planning"].requirements["lead-may-apply"]

    def led(**changed):
        track = BOOK.editions[2025].tracks["planning"]
        requirements = dict(track.requirements) | {"lead-may-apply": lead.model_copy(update=changed)}
        return small(requirements=MappingProxyType(requirements))

    reworded = led(text=statements("Somebody abroad").items[0])
    narrowed = led(rulings=lead.rulings[1:])

    assert difference(reworded, column(2026, "planning", reworded), "lead") is None
    assert difference(narrowed, column(2026, "planning", narrowed), "lead") == "changed"


def test_what_was_new_in_2024():
    planning = differences(BOOK, column(2024, "planning"))
    demonstration = differences(BOOK, column(2024, "demonstration"))
    changed = {fact for fact, kind in planning.items() if kind == "changed"}

    assert changed == {"lead", "funding", "intake", "places"}
    assert {fact for fact, kind in demonstration.items() if kind == "changed"} == {"funding", "places"}
    assert items(said(column(2024, "planning"), "changes"))[0].en.startswith("Planning proposals")


def test_a_track_follows_on_its_own_kind_and_a_merged_one_on_all():
    followed = {
        (2021, "smart-city-planning"): [2020],
        (2021, "smart-solution-planning"): [2020],
        (2022, "planning"): [2021, 2021],
        (2026, "planning"): [2025],
        (2021, "smart-solution-demonstration"): [],
        (2020, "urban-development"): [],
    }

    assert {key: [each.edition.year for each in before(BOOK, column(*key))] for key in followed} == followed
    assert before(BOOK, column(2021, "smart-city-planning"))[0].track.kind == "city"


def test_nothing_differs_in_the_first_year_or_in_a_line_not_offered():
    for view in VIEWS:
        for first in columns(BOOK, view, [2020]):
            assert differences(BOOK, first) == {}
    [missing] = columns(BOOK, "demonstration", [2020])

    assert missing.track is None
    assert missing.not_offered == BOOK.editions[2020].not_offered["demonstration"]
    assert said(missing, "funding") == ()


def test_every_track_stands_in_one_view():
    shown = [each.track for line in ("planning", "demonstration") for each in columns(BOOK, line, YEARS) if each.track]

    assert len(shown) == sum(len(edition.tracks) for edition in BOOK.editions.values())
    assert [each.edition.year for each in columns(BOOK, WHOLE, YEARS)] == list(YEARS)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_what_is_said_is_told_and_nothing_else(language):
    say = words(language)
    for view in VIEWS:
        for each in columns(BOOK, view, YEARS):
            for fact in (*FIGURES[view], *LISTS[view]):
                assert bool(told(each, fact, say)) == bool(said(each, fact)), (view, each.edition.year, fact)


def test_a_band_of_another_cycle_says_so():
    say = words("en")

    assert told(column(2025, "planning"), "funding", say) == ("up to ₩700 million (for 2026)",)
    assert told(column(2026, "planning"), "funding", say) == ("about ₩700 million",)


@pytest.mark.parametrize(
    ("given", "years", "wrong"),
    [
        ("", (2026, 2025, 2024), []),
        ("2021", (2021,), []),
        ("2021,2024", (2024, 2021), []),
        ("all", YEARS[::-1], []),
        ("2021,1999", (2021,), ["1999"]),
        ("x", (2026, 2025, 2024), ["x"]),
        (",,2020,", (2020,), []),
    ],
)
def test_a_link_names_editions(given, years, wrong):
    read, misfits = read_editions(BOOK, given)

    assert read == years
    assert [misfit.given for misfit in misfits] == wrong


@pytest.mark.parametrize("years", [(2021,), (2020, 2026), YEARS, (2024, 2025, 2026)])
def test_a_link_leads_back_to_its_editions(years):
    assert sorted(read_editions(BOOK, written(BOOK, years))[0]) == list(years)


def test_the_latest_editions_are_left_out_of_a_link():
    assert written(BOOK, (2026, 2024, 2025)) == written(BOOK, ()) == ""
    assert written(BOOK, YEARS) == "all"

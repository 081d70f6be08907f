"""The real data: what only people could get wrong. Each check returns what is wrong, and has a counterexample."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import pytest

from kcity.rulebook import data_folder, load, model
from kcity.rulebook.countries import countries
from kcity.rulebook.model import (
    Band,
    Cited,
    Count,
    DayFact,
    Decision,
    Number,
    Receipt,
    Ruling,
    Statements,
    Tally,
    Text,
    walk,
)

HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
LATIN = re.compile("[A-Za-z]")
ID = re.compile("[a-z0-9]+(-[a-z0-9]+)*")
FIGURES = (DayFact, Number, Count, Tally, Band, Decision, Receipt)

# Korean texts without Hangul: websites, and publishers that have no Korean name.
SAME_IN_KOREAN = re.compile(r"\d{4}\.websites\.items\.\d|sources\.[a-z0-9-]+\.publisher")
# English texts that may quote a Korean word, because they speak of it. The editions quote in as_printed only.
QUOTES_KOREAN = re.compile(r"questions\.[a-z-]+\.official|doubts\.c\d\d\..*|sources\.[a-z0-9-]+\.note")
PRESS_OFFICERS = ["annie kim", "애니 킴", "애니킴"]


@pytest.fixture(scope="module")
def book():
    return load()


def parts_of(book) -> dict[str, object]:
    """Return everything in the rulebook that holds texts for people, by name."""
    named = {"questions": book.questions, "doubts": book.doubts, "sources": book.sources, "regions": book.regions}
    named |= {"ways": book.ways}
    named |= {str(year): edition for year, edition in book.editions.items()}
    return named | {project.id: project for project in book.projects}


def texts(parts: Mapping[str, object]) -> Iterator[tuple[str, Text]]:
    """Yield every text for people with its place."""
    for name, part in parts.items():
        found: list[tuple[str, Text]] = []
        walk(part, lambda where, each, found=found: found.append((where, each)) if isinstance(each, Text) else None)
        yield from ((".".join(map(str, (name, *where))), text) for where, text in found)


def facts(parts: Mapping[str, object]) -> Iterator[tuple[str, Cited | Ruling]]:
    """Yield everything that rests on sources with its place."""
    for name, part in parts.items():
        found: list[tuple[str, Cited | Ruling]] = []
        walk(
            part,
            lambda where, each, found=found: found.append((where, each)) if isinstance(each, Cited | Ruling) else None,
        )
        yield from ((".".join(map(str, (name, *where))), fact) for where, fact in found)


def not_korean(said: Iterable[tuple[str, Text]]) -> list[str]:
    """Return the places of Korean texts without a Korean letter."""
    return [where for where, text in said if not HANGUL.search(text.ko) and not SAME_IN_KOREAN.fullmatch(where)]


def not_english(said: Iterable[tuple[str, Text]]) -> list[str]:
    """Return the places of English texts without a Latin letter, or with a Korean one where none is quoted."""
    return [
        where
        for where, text in said
        if not LATIN.search(text.en) or (HANGUL.search(text.en) and not QUOTES_KOREAN.fullmatch(where))
    ]


def resting_on(marked: set[str], said: Iterable[tuple[str, Cited | Ruling]]) -> Iterator[tuple[str, Cited | Ruling]]:
    """Yield the facts whose every source is among the marked ones."""
    yield from ((where, fact) for where, fact in said if fact.sources and set(fact.sources) <= marked)


def figures_on(garbled: set[str], said: Iterable[tuple[str, Cited | Ruling]]) -> list[str]:
    """Return the places of days, amounts and counts that rest on garbled sources alone."""
    return [where for where, fact in resting_on(garbled, said) if isinstance(fact, FIGURES)]


def too_sure(weak: set[str], said: Iterable[tuple[str, Cited | Ruling]]) -> list[str]:
    """Return the places of facts that rest on weak sources alone with a confidence other than low."""
    return [where for where, fact in resting_on(weak, said) if fact.confidence != "low"]


def unlinked(
    doubts: Iterable[str], said: Iterable[tuple[str, Cited | Ruling]], besides: Iterable[str] = ()
) -> list[str]:
    """Return the doubts that no fact (and nothing besides) names."""
    linked = {doubt for _, fact in said for doubt in fact.doubts} | set(besides)
    return [doubt for doubt in doubts if doubt not in linked]


def bad_ids(parts: Iterable[Mapping[str, object]]) -> list[str]:
    """Return the keys that are no ids: small letters and digits, hyphens between."""
    return [key for part in parts for key in part if not ID.fullmatch(key)]


def bad_addresses(addresses: Iterable[str | None]) -> list[str]:
    """Return the addresses that a browser would not open as they stand."""
    return [
        address for address in addresses if address and not re.fullmatch(r"https?://[^\s<>\"]+\.[^\s<>\"]+", address)
    ]


def named_people(content: str) -> list[str]:
    """Return the press officers that a file names."""
    return [name for name in PRESS_OFFICERS if name in content.lower()]


def repeated(addresses: Mapping[str, str | None]) -> list[set[str]]:
    """Return the sources at one address, apart from how it begins and a slash at its end."""
    plain = {name: re.sub(r"^https?://(www\.)?|/$", "", address) for name, address in addresses.items() if address}
    at = [{name for name, address in plain.items() if address == each} for each in dict.fromkeys(plain.values())]
    return [names for names in at if len(names) > 1]


def unknown_countries(conditions: Iterable[Mapping[str, model.Test]]) -> list[str]:
    """Return the codes in conditions that are no country's."""
    return [
        value
        for each in conditions
        if "country" in each
        for value in each["country"].values
        if value not in countries()
    ]


def test_every_korean_text_is_korean(book):
    assert not_korean(texts(parts_of(book))) == []


def test_every_english_text_is_english(book):
    assert not_english(texts(parts_of(book))) == []


def test_a_text_in_the_wrong_language_is_noticed():
    english, korean, mixed = Text(en="Water", ko="Water"), Text(en="물", ko="물"), Text(en="Water 물", ko="물")

    assert not_korean(texts({"2024": english, "sources": {"s1": korean}})) == ["2024"]
    assert not_english(texts({"2024": english, "2025": korean, "2026": mixed})) == ["2025", "2026"]
    assert not_english([("questions.purpose.official", mixed), ("questions.purpose.why", mixed)]) == [
        "questions.purpose.why"
    ]


def test_no_figure_rests_on_a_garbled_translation_alone(book):
    garbled = {name for name, source in book.sources.items() if source.garbled}

    assert "portal-20210217" in garbled
    assert figures_on(garbled, facts(parts_of(book))) == []


def test_a_figure_on_a_garbled_translation_alone_is_noticed():
    said = {
        "figure": Number(value=1, sources=("moved", "other")),
        "alone": DayFact(value=date(2021, 3, 1), sources=("moved",)),
        "words": Statements(items=(Text(en="Words", ko="말"),), sources=("moved",)),
    }

    assert figures_on({"moved"}, facts(said)) == ["alone"]


def test_weak_sources_alone_give_low_confidence(book):
    weak = {name for name, source in book.sources.items() if source.weak}
    projects = [project for project in book.projects if set(project.sources) <= weak]

    assert weak
    assert too_sure(weak, facts(parts_of(book))) == []
    assert [project.id for project in projects if project.confidence != "low" or not project.note] == []


def test_a_fact_too_sure_of_a_weak_source_is_noticed():
    said = {
        "sure": Number(value=1, sources=("weak",)),
        "low": Number(value=1, sources=("weak",), confidence="low"),
        "backed": Number(value=1, sources=("weak", "press")),
    }

    assert too_sure({"weak"}, facts(said)) == ["sure"]


def test_every_doubt_is_linked_from_what_it_touches(book):
    of_projects = [doubt for project in book.projects for doubt in project.doubts]

    assert unlinked(book.doubts, facts(parts_of(book)), of_projects) == []


def test_an_unlinked_doubt_is_noticed():
    said = [("fact", Number(value=1, sources=("a",), doubts=("c01",)))]

    assert unlinked(["c01", "c02", "c31"], said, besides=["c31"]) == ["c02"]


def test_doubts_editions_and_projects_stand_in_order(book):
    assert list(book.doubts) == [f"c{n:02}" for n in range(1, len(book.doubts) + 1)]
    assert list(book.editions) == list(range(2020, 2020 + len(book.editions)))
    assert [project.id for project in book.projects] == sorted(project.id for project in book.projects)


def test_every_id_is_one_for_a_link(book):
    tracks = [track for edition in book.editions.values() for track in edition.tracks.values()]
    keys = [book.questions, book.sources, book.doubts, book.regions, book.ways.changes]
    keys += [question.values for question in book.questions.values()]
    keys += [doubt.readings for doubt in book.doubts.values()]
    keys += [edition.tracks for edition in book.editions.values()]
    keys += [track.requirements for track in tracks]

    assert bad_ids(keys) == []


def test_an_id_with_capitals_or_blanks_is_noticed():
    assert bad_ids([{"s06": 1, "faq-ko-2024": 1}, {"S 70": 1, "-a": 1, "a--b": 1}]) == ["S 70", "-a", "a--b"]


def test_there_are_about_145_sources(book):
    assert 140 <= len(book.sources) <= 155


def test_every_address_can_be_opened_and_stands_once(book):
    addresses = {name: source.url for name, source in book.sources.items()}

    assert bad_addresses([*addresses.values(), *book.about.sites.values()]) == []
    assert repeated(addresses) == [{"faq-en-2024", "faq-en-2025"}]  # two versions of a page at one address


def test_a_bad_or_repeated_address_is_noticed():
    bad = ["ftp://molit.go.kr", "https://molit.go.kr/a b", "molit.go.kr", "https://molit"]

    assert bad_addresses([None, "https://molit.go.kr/x?a=1&b=%EA", *bad]) == bad
    assert repeated({"a": "https://www.a.kr/x/", "b": "http://a.kr/x", "c": "https://a.kr/y"}) == [{"a", "b"}]


def test_no_press_officer_is_named():
    files = [file for file in data_folder().rglob("*") if file.is_file()]

    assert len(files) > 10
    assert [(file.name, name) for file in files for name in named_people(file.read_text(encoding="utf-8"))] == []


def test_a_press_officer_is_noticed():
    assert named_people("Contact: Annie KIM, +82") == ["annie kim"]


def test_conditions_name_only_countries(book):
    tracks = [track for edition in book.editions.values() for track in edition.tracks.values()]
    rulings = [ruling for track in tracks for each in track.requirements.values() for ruling in each.rulings]
    conditions = [ruling.when for ruling in rulings]

    assert sum("country" in condition for condition in conditions) >= len(tracks)
    assert unknown_countries(conditions) == []


def test_a_code_of_no_country_is_noticed():
    assert unknown_countries([{"country": model.Test(any=("KR", "NO", "XX"))}, {"scale": model.Test(any=("XX",))}]) == [
        "XX"
    ]


def read_as_markdown(text: str) -> bool:
    """Return whether a text holds signs that Markdown would take for something else."""
    return re.search(r"[*_`~$<>\[\]|\\]|:\w+:", text) is not None


def test_what_widgets_ask_is_plain_text(book):
    asked = [text for question in book.questions.values() for text in (question.ask, question.short)]

    assert [text.en for text in asked if read_as_markdown(text.en) or read_as_markdown(text.ko)] == []


def test_signs_of_markdown_are_noticed():
    assert [text for text in ("a *b*", "2~3 years", ":red[x]", "Who leads?") if read_as_markdown(text)] == [
        "a *b*",
        "2~3 years",
        ":red[x]",
    ]

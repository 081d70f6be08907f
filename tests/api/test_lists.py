"""Editions, projects, doubts and sources as data: as the files and the pages have them, weak sources unlinked."""

import json

import geojson
import pytest

from kcity.handout.tables import as_geojson, rows
from kcity.outcome import as_json, outcome, read
from kcity.record.places import allowed, chosen, read_choice
from kcity.rulebook.languages import LANGUAGES, WRITTEN
from kcity.rulebook.translation import BEGINS, ENDS, unmarked
from kcity.rulebook.words import words
from tests.api.door import NOON
from tests.book import BOOK

TRANSLATED = [language for language in LANGUAGES if language not in WRITTEN]
LISTS = ("/api/editions", "/api/editions/2026", "/api/projects", "/api/doubts", "/api/sources", "/api/openapi.json")


def test_every_edition_is_listed_and_its_address_leads_to_it(ask):
    listed = ask("/api/editions").said["editions"]

    assert [each["year"] for each in listed] == list(BOOK.editions)
    for each in listed:
        edition = ask(each["href"]).said
        assert edition["year"] == each["year"]
        assert list(edition["tracks"]) == each["tracks"] == list(BOOK.editions[each["year"]].tracks)
        assert edition["announced"]["value"] == each["announced"]


@pytest.mark.parametrize("language", WRITTEN)
def test_an_edition_says_what_its_file_says_in_one_language(ask, language):
    edition, said = BOOK.editions[2026], ask("/api/editions/2026", f"lang={language}").said
    band, told = edition.tracks["planning"].funding, said["tracks"]["planning"]["funding"]

    assert said["name"]["text"] == edition.name[language]
    assert said["name"]["sources"] == list(edition.name.sources)
    assert (told["most"], told["kind"], told["as_printed"]) == (band.most, band.kind, band.as_printed)
    assert said["unknowns"] == [each[language] for each in edition.unknowns]
    receipts = edition.tracks["planning"].intake.receipts
    assert [each["from"] for each in said["tracks"]["planning"]["intake"]["receipts"]] == [
        each.first.isoformat() for each in receipts
    ]


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"edition": "2024"},
        {"track": "demonstration"},
        {"sector": "transport"},
        {"country": "VN"},
        {"country": "FR"},
        {"company": next(iter(allowed(BOOK)["company"]))},
        {"region": "africa", "track": "planning"},
    ],
    ids=str,
)
@pytest.mark.parametrize("language", WRITTEN)
def test_projects_are_those_of_the_page_s_filters(ask, given, language):
    query = "&".join(f"{name}={value}" for name, value in (given | {"lang": language}).items())
    choice = read_choice(BOOK, {("line" if name == "track" else name): value for name, value in given.items()})[0]
    wanted = chosen(BOOK, choice)
    said = ask("/api/projects", query).said

    assert [each["record"]["id"] for each in said["projects"]] == [project.id for project in wanted]
    assert (said["count"], said["unnamed"]) == (len(wanted), sum(not project.is_named for project in wanted))
    on_a_map = ask("/api/projects", f"{query}&format=geojson")
    assert on_a_map.headers["content-type"] == "application/geo+json"
    assert on_a_map.content == as_geojson(rows(BOOK, wanted, words(language)))
    assert geojson.loads(on_a_map.content).is_valid


def test_a_search_finds_other_names(ask):
    found = ask("/api/projects", "find=cuzco").said["projects"]

    assert found
    assert all(each["record"]["country"] == "PE" for each in found)


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("application/geo+json", "application/geo+json"),
        ("application/geo+json, application/json;q=0.5", "application/geo+json"),
        ("application/json, application/geo+json;q=0.5", "application/json"),
        ("*/*", "application/json"),
        ("text/html", "application/json"),
        ("application/geo+json;q=0", "application/json"),
        ("", "application/json"),
        ("\x00;;q=", "application/json"),
    ],
)
def test_accept_decides_between_the_formats(ask, accept, media):
    answer = ask("/api/projects", "country=VN", accept=accept)

    assert answer.headers["content-type"] == media
    assert "Accept" in answer.headers["vary"]
    assert ask("/api/projects", "country=VN&format=json", accept=accept).headers["content-type"] == "application/json"


@pytest.mark.parametrize("language", WRITTEN)
def test_doubts_are_whole(ask, language):
    said = ask("/api/doubts", f"lang={language}").said["doubts"]

    assert list(said) == list(BOOK.doubts)
    for name, doubt in BOOK.doubts.items():
        assert said[name]["title"] == doubt.title[language]
        assert said[name]["chosen"] in said[name]["readings"]
        assert {reading: each["text"] for reading, each in said[name]["readings"].items()} == {
            reading: each.text[language] for reading, each in doubt.readings.items()
        }


def test_doubts_of_an_edition(ask):
    said = ask("/api/doubts", "edition=2024").said["doubts"]

    assert set(said) == {name for name, doubt in BOOK.doubts.items() if 2024 in doubt.editions}
    assert 0 < len(said) < len(BOOK.doubts)


def test_weak_sources_are_marked_and_never_linked_from_any_answer(ask):
    weak = {name: source for name, source in BOOK.sources.items() if source.weak}
    said = ask("/api/sources").said["sources"]
    every = [ask(path).content.decode("utf-8") for path in LISTS]
    every += [ask("/api/projects", "format=geojson").content.decode("utf-8")]
    every += [ask("/api/check", f"on={BOOK.day_of(year)}").content.decode("utf-8") for year in BOOK.editions]

    assert weak
    assert {name for name, source in said.items() if source["weak"]} == set(weak)
    assert all(said[name]["url"] is None for name in weak)
    assert any(source["url"] for source in said.values())
    assert [source.url for source in weak.values() if source.url and any(source.url in each for each in every)] == []


@pytest.mark.parametrize("path", LISTS)
def test_lists_are_kept_by_caches_and_not_sent_twice(ask, path):
    first = ask(path)
    tag = first.headers["etag"]

    assert first.status == 200
    assert first.headers["cache-control"] == "public, max-age=3600"
    assert {"Accept-Language", "Accept"} <= set(first.headers["vary"].split(", "))
    assert ask(path, if_none_match=tag).status == 304
    assert ask(path, "lang=ko", if_none_match=tag).status == 200
    head = ask(path, method="HEAD")
    assert (head.status, head.headers["etag"]) == (200, tag)


@pytest.mark.parametrize("path", [*LISTS[:-1], "/api/check"])
@pytest.mark.parametrize("language", WRITTEN)
def test_the_language_is_asked_for_in_the_address_or_by_the_browser(ask, path, language):
    by_address = ask(path, f"lang={language}", accept_language="en;q=0.9, tlh")
    by_browser = ask(path, accept_language=f"tlh, {language};q=0.9, en;q=0.1")

    assert by_address.headers["content-language"] == by_browser.headers["content-language"] == language
    assert by_address.content == by_browser.content
    if "language" in by_address.said:
        assert by_address.said["language"] == language


@pytest.mark.parametrize("path", ["/api/doubts", "/api/sources", "/api/openapi.json"])
@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_not_translated_comes_in_english_and_says_so(ask, path, language):
    for answer in (ask(path, f"lang={language}"), ask(path, accept_language=f"{language}, ko;q=0.5")):
        assert answer.headers["content-language"] == "en"
        assert answer.said.get("language", "en") == "en"
        assert answer.content == ask(path, "lang=en").content


@pytest.mark.parametrize(
    ("path", "query"),
    [("/api/editions/2026", ""), ("/api/projects", ""), ("/api/projects", "format=geojson"), ("/api/check", "")],
)
@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_translated_in_part_names_both_languages(ask, path, query, language):
    answer = ask(path, f"lang={language}&{query}")

    assert answer.headers["content-language"] == f"{language}, en"
    assert answer.said.get("language", language) == language
    assert answer.content != ask(path, f"lang=en&{query}").content
    again = ask(path, f"lang={language}&{query}", if_none_match=answer.headers["etag"])
    assert (again.status, again.headers["content-language"]) == (304, f"{language}, en")


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_translated_whole_names_one_language(ask, language):
    editions, before = ask("/api/editions", f"lang={language}"), ask("/api/check", f"lang={language}&on=2019-12-31")
    names = [edition.name[language] for edition in BOOK.editions.values()]
    found = as_json(outcome(BOOK, read(BOOK, {"submit-on": "2019-12-31"})[0], NOON.date()), words(language))

    for answer, texts in ((editions, "".join(names)), (before, json.dumps(found, ensure_ascii=False))):
        assert BEGINS not in texts
        assert answer.headers["content-language"] == answer.said["language"] == language
    assert [each["name"] for each in editions.said["editions"]] == names
    assert before.said == found


@pytest.mark.parametrize("language", TRANSLATED)
def test_an_edition_says_what_its_file_says_in_a_translated_language(ask, language):
    edition, said = BOOK.editions[2026], ask("/api/editions/2026", f"lang={language}").said

    assert said["name"]["text"] == unmarked(edition.name[language])
    assert said["unknowns"] == [unmarked(each[language]) for each in edition.unknowns]
    assert said["unknowns"] != [each["en"] for each in edition.unknowns]


@pytest.mark.parametrize("query", ["zz=1&country=XX&amount=x", "on=2026-13-01"])
@pytest.mark.parametrize("language", TRANSLATED)
def test_a_refusal_comes_in_english_and_says_so(ask, query, language):
    for path in ("/api/check", "/api/nothing", "/api/editions/1999"):
        answer, english = (ask(path, query, accept_language=each) for each in (language, "en"))

        assert answer.status >= 400
        assert answer.headers["content-language"] == "en"
        assert answer.content == english.content


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_holds_the_signs_that_mark_english_for_pages(ask, language):
    paths = (*LISTS, "/api/check", "/api/nothing", "/api/check?zz=1", "/api/projects?format=geojson")
    for path, _, query in (each.partition("?") for each in paths):
        said = ask(path, f"lang={language}&{query}").content.decode("utf-8")
        assert not {BEGINS, ENDS} & set(said), path


def test_no_list_says_anything_but_json_that_a_strict_reader_takes(ask):
    def no_constant(name):
        raise AssertionError(name)

    for path in LISTS:
        json.loads(ask(path).content, parse_constant=no_constant)

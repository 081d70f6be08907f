"""What cannot be answered is refused with problem details (RFC 9457) that name each part, and never half done."""

import asyncio
import json
import threading

import pytest

from kcity.api import content
from kcity.api.problems import STATUS
from kcity.api.routes import AT_ONCE, WAITING
from kcity.api.taking import LARGEST_BODY, LONGEST_ADDRESS
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.shelf import Shelf
from kcity.rulebook.words import words
from tests.api.door import answer_of, asked, asking, door
from tests.book import BOOK

JSON = {"content_type": "application/json"}


def refused(answer, kind):
    """Return the errors of a refusal, having made sure that it is one of a kind in all its parts."""
    said = answer.said
    assert answer.status == said["status"] == STATUS[kind]
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert said["type"] == f"urn:k-city:problem:{kind}"
    assert said["title"] == words(answer.headers["content-language"])(f"problem-{kind}")
    return said.get("errors", [])


def by_place(errors, place="parameter"):
    return {each[place]: each for each in errors}


@pytest.mark.parametrize("language", WRITTEN)
def test_every_wrong_parameter_is_named_at_once_with_what_is_possible(ask, language):
    query = "applicant=mayor&Country=VN&country=vn&amount=1e9&submit-on=2026-02-30&sectors=transport,gold&focus=&zz=1"
    errors = by_place(refused(ask("/api/check", query, accept_language=language), "parameters"))

    assert set(errors) == {"applicant", "Country", "country", "amount", "submit-on", "sectors", "focus", "zz"}
    assert errors["applicant"]["given"] == "mayor"
    assert errors["applicant"]["allowed"] == list(BOOK.questions["applicant"].allowed)
    assert errors["sectors"]["allowed"] == list(BOOK.questions["sectors"].allowed)
    assert errors["focus"]["allowed"] == ["planning", "demonstration"]
    assert {"applicant", "on", "lang"} <= set(errors["zz"]["allowed"])
    assert words(language).country("VN") in errors["country"]["allowed"][0]
    assert all(each["detail"] for each in errors.values())


@pytest.mark.parametrize(
    ("path", "query", "named"),
    [
        ("/api/check", "country=VN&country=VN", {"country"}),
        ("/api/check", "country=VN&country=PE&lang=xx", {"country", "lang"}),
        ("/api/check", "applicant=", {"applicant"}),
        ("/api/check", "matching-funds=none,host-cash", {"matching-funds"}),
        ("/api/check", "amount=0", {"amount"}),
        ("/api/check", "amount=" + "9" * 5000, {"amount"}),
        ("/api/check", "amount=٣", {"amount"}),
        ("/api/check", "IN-CHARGE=yes", {"IN-CHARGE"}),
        ("/api/check", "in-charge=true", {"in-charge"}),
        ("/api/check", "%00=1", {"\x00"}),
        ("/api/editions", "edition=2026", {"edition"}),
        ("/api/editions/2026", "year=2026", {"year"}),
        ("/api/projects", "edition=1999&track=city&sector=x&country=XX&company=y&region=z&format=csv", None),
        ("/api/projects", "find=", {"find"}),
        ("/api/projects", "find=" + "a" * 81, {"find"}),
        ("/api/projects", "place=vn-hue", {"place"}),
        ("/api/doubts", "edition=2019", {"edition"}),
        ("/api/sources", "weak=no", {"weak"}),
        ("/api/openapi.json", "v=3", {"v"}),
        ("/calendar.ics", "lang=tlh&track=city", {"lang", "track"}),
        ("/calendar.ics", "track=", {"track"}),
        ("/calendar.ics", "lang=en&lang=ko", {"lang"}),
        ("/calendar.ics", "line=planning", {"line"}),
        ("/calendar.ics", "track=" + "9" * 5000, {"track"}),
        ("/calendar.ics", "&".join(["track=planning"] * 99), {"track"}),
    ],
)
def test_a_parameter_that_cannot_be_used_is_named(ask, path, query, named):
    errors = refused(ask(path, query), "parameters")

    assert set(by_place(errors)) == (named or {part.split("=")[0] for part in query.split("&")})
    assert all(len(each.get("given", "")) <= 80 for each in errors)


@pytest.mark.parametrize(
    "query", ["applicant=%ff", "%c3=1", "applicant=%ed%a0%80", "&".join(f"a{n}=1" for n in range(101))]
)
def test_an_address_that_is_no_text_or_too_much_is_refused(ask, query):
    [error] = refused(ask("/api/check", query), "parameters")

    assert error["detail"]


@pytest.mark.parametrize("path", ["/api/check", "/calendar.ics"])
def test_an_address_may_be_long_but_not_longer(ask, path):
    room = LONGEST_ADDRESS - len(path) - len("zz=")

    refused(ask(path, "zz=" + "a" * room), "parameters")
    refused(ask(path, "zz=" + "a" * (room + 1)), "address")


@pytest.mark.parametrize(
    ("content", "places"),
    [
        ({"answers": {"applicant": "mayor"}}, {"#/answers/applicant"}),
        ({"answers": {"sectors": "transport"}}, {"#/answers/sectors"}),
        ({"answers": {"sectors": []}}, {"#/answers/sectors"}),
        ({"answers": {"sectors": ["transport", "gold"], "amount": "5"}}, {"#/answers/sectors", "#/answers/amount"}),
        ({"answers": {"amount": 10**30, "in-charge": True}}, {"#/answers/amount", "#/answers/in-charge"}),
        ({"answers": {"country": None}}, {"#/answers/country"}),
        ({"answers": []}, {"#/answers"}),
        ({"answers": {"a/b~c": 1}}, {"#/answers/a~1b~0c"}),
        ({"applicant": "individual"}, {"#/applicant"}),
        ({"on": 20260101, "focus": "planning"}, {"#/on", "#/focus"}),
    ],
    ids=lambda part: str(sorted(part)) if isinstance(part, set) else str(part),
)
def test_what_is_wrong_in_a_body_is_pointed_at(ask, content, places):
    errors = refused(ask("/api/check", "", "POST", json.dumps(content).encode(), **JSON), "body")

    assert set(by_place(errors, "pointer")) == places


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" ",
        b"{",
        b"[]",
        b"null",
        b"1",
        b'{"answers": {}, "answers": {}}',
        b'{"answers": {"amount": NaN}}',
        b'{"answers": {"amount": Infinity}}',
        b'{"answers": "\xff"}',
        b'{"answers": {"\\ud800": 1}}',
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b"\x00",
        "{}".encode("utf-16"),
        b'{"answers": ' + b"9" * 60_000 + b"}",
        b'{"answers": {"amount": 1e999}}',
    ],
    ids=lambda content: repr(content[:24]),
)
def test_a_body_that_is_no_json_object_is_refused(ask, content):
    assert refused(ask("/api/check", "", "POST", content, **JSON), "body")


@pytest.mark.parametrize(
    "media",
    ["", "text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin-1", "application/jsonx"],
)
def test_another_media_type_is_refused(ask, media):
    answer = ask("/api/check", "", "POST", b"{}", content_type=media)

    refused(answer, "type")
    assert answer.headers["accept-post"] == "application/json"


@pytest.mark.parametrize("media", ["application/json", "Application/JSON", 'application/json; charset="UTF-8"'])
def test_json_by_any_of_its_spellings_is_taken(ask, media):
    assert ask("/api/check", "", "POST", b"{}", content_type=media).status == 200


def test_a_body_may_be_large_but_not_larger(ask):
    whole = b"{}" + b" " * (LARGEST_BODY - 2)

    assert ask("/api/check", "", "POST", whole, **JSON).status == 200
    refused(ask("/api/check", "", "POST", whole + b" ", **JSON), "size")
    refused(ask("/api/check", "", "POST", b"{}", content_length=str(LARGEST_BODY + 1), **JSON), "size")
    refused(ask("/api/check", "", "POST", b"{}", content_length="9" * 4000, **JSON), "size")


def test_a_body_that_never_ends_is_not_read_to_its_end(ask):
    parts = [b"a" * 1024] * 10_000

    refused(ask("/api/check", "", "POST", parts, **JSON), "size")


@pytest.mark.parametrize("path", ["/api/", "/api/nothing", "/api/check/", "/api/editions/2026/planning", "/api/../x"])
def test_an_address_without_anything_is_refused(ask, path):
    refused(ask(path), "path")


def test_the_api_s_own_name_leads_to_its_document(ask):
    assert (ask("/api").status, ask("/api").headers["location"]) == (307, "./api/openapi.json")


@pytest.mark.parametrize("year", ["2019", "2027", "02026", "２０２６", "2026.yaml", "..", "2026%00", "x" * 500])
def test_a_year_without_an_edition_is_refused_with_those_there_are(ask, year):
    [error] = refused(ask(f"/api/editions/{year}"), "path")

    assert error["allowed"] == list(map(str, BOOK.editions))


@pytest.mark.parametrize(
    ("path", "methods", "allowed"),
    [
        ("/api/check", ("PUT", "DELETE", "PATCH", "TRACE", "QUERY"), {"GET", "HEAD", "POST"}),
        ("/api/projects", ("POST", "PUT"), {"GET", "HEAD"}),
        ("/api/editions/2026", ("POST",), {"GET", "HEAD"}),
        ("/calendar.ics", ("POST", "DELETE"), {"GET", "HEAD"}),
        ("/healthz", ("POST", "DELETE"), {"GET", "HEAD"}),
    ],
)
def test_another_method_is_refused_with_those_there_are(ask, path, methods, allowed):
    for method in methods:
        answer = ask(path, method=method)
        refused(answer, "method")
        assert set(answer.headers["allow"].split(", ")) == allowed


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        ("/api/check", "GET, HEAD, OPTIONS, POST"),
        *((path, "GET, HEAD, OPTIONS") for path in ("/api/doubts", "/calendar.ics", "/healthz")),
    ],
)
def test_pages_of_other_sites_may_read(ask, path, methods):
    before = ask(path, method="OPTIONS", origin="https://example.org", access_control_request_method="POST")

    assert (before.status, before.content) == (204, b"")
    assert before.headers["access-control-allow-methods"] == before.headers["allow"] == methods
    assert "Content-Type" in before.headers["access-control-allow-headers"]
    for headers in ({}, {"origin": "https://example.org"}):
        answer = ask(path, **headers)
        assert answer.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in answer.headers | before.headers


def test_there_is_nothing_to_ask_first_where_there_is_nothing(ask):
    refused(ask("/api/nothing", method="OPTIONS"), "path")


@pytest.mark.parametrize("path", ["/api/check", "/calendar.ics"])
def test_while_no_rulebook_stands_the_broken_lines_are_named(tmp_path, monkeypatch, path):
    monkeypatch.setenv("KCITY_DATA", str(tmp_path))
    answer = asked(door(Shelf()), path)

    assert refused(answer, "rulebook")
    assert answer.headers["retry-after"] == "60"


def test_a_fault_of_ours_says_nothing_of_its_inside(shelf, monkeypatch):
    def fails(*_):
        raise ZeroDivisionError("secret")

    monkeypatch.setattr("kcity.api.content.outcome", fails)
    said = []
    with pytest.raises(ZeroDivisionError):  # handed on to the server's log once it is answered
        asked(door(shelf), "/api/check", heard=said.append)

    refused(answer_of(said), "failure")
    assert b"secret" not in answer_of(said).content


def test_too_much_at_once_is_turned_away_and_the_rest_is_answered(shelf, monkeypatch):
    gate = threading.Event()
    whole = content.outcome
    monkeypatch.setattr("kcity.api.content.outcome", lambda *args: (gate.wait(30), whole(*args))[1])
    app = door(shelf)

    async def crowd():
        asks = [asyncio.create_task(asking(app, "/api/check", "on=2026-03-01")) for _ in range(AT_ONCE + WAITING + 3)]
        while sum(task.done() for task in asks) < 3:
            await asyncio.sleep(0.01)
        early = [task.result() for task in asks if task.done()]
        gate.set()
        return early, await asyncio.gather(*asks)

    early, answers = asyncio.run(crowd())
    assert len(early) == 3
    for answer in early:
        refused(answer, "busy")
        assert answer.headers["retry-after"] == "1"
    assert sorted({answer.status for answer in answers}) == [200, 503]
    assert sum(answer.status == 200 for answer in answers) == AT_ONCE + WAITING

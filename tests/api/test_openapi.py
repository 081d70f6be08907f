"""The OpenAPI document is made of what checks and answers: every answer has its shape, and strangers find nothing."""

import json
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.request import urlopen

import pytest
import schemathesis
from jsonschema import Draft202012Validator
from schemathesis.engine import events, from_schema

from kcity.api.operations import OPERATIONS
from kcity.rulebook.languages import WRITTEN
from tests.api.door import asked
from tests.book import BOOK
from tests.browser.real import PATIENCE, serving

PAGE = Path(__file__).parents[2] / "docs" / "api.md"
PROPOSALS = (
    "",
    "country=KR",
    "applicant=individual&purpose=demonstrate",
    "applicant=korean-company&purpose=demonstrate&country=VN&amount=450000000&overseas-partner=none",
    "applicant=local-government&purpose=plan-city&country=VN&deliverable=master-plan,construction&amount=1",
    "applicant=international-organisation&purpose=plan-solution&focus=planning",
)


@pytest.fixture(scope="module")
def document(app):
    return asked(app, "/api/openapi.json").said


def strictly(document, schema):
    """Return what finds anything wrong with an answer, also a key that its shape does not name."""
    closed = json.loads(json.dumps({"$ref": schema["$ref"], "components": document["components"]}))
    _close(closed["components"])
    return Draft202012Validator(closed)


def _close(part):
    if isinstance(part, dict):
        if "properties" in part:
            part.setdefault("additionalProperties", False)
        for each in part.values():
            _close(each)
    elif isinstance(part, list):
        for each in part:
            _close(each)


def shape_of(document, path, method="get", status="200", media="application/json"):
    return document["paths"][path][method]["responses"][status]["content"][media]["schema"]


def test_every_operation_is_described(document):
    described = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}

    assert described == {("GET", "/healthz")} | {(each.method, each.address) for each in OPERATIONS}
    assert {"/api/check", "/calendar.ics"} < set(document["paths"])
    assert document["openapi"] == "3.1.0"


@pytest.mark.parametrize("query", PROPOSALS)
def test_every_outcome_has_its_shape_and_nothing_else(ask, document, query):
    validator = strictly(document, shape_of(document, "/api/check"))
    days = [BOOK.day_of(year) for year in BOOK.editions] + ["2019-01-01", "2026-11-26", "2027-06-01"]

    for day in days:
        for language in WRITTEN:
            said = ask("/api/check", f"{query}&on={day}&lang={language}".lstrip("&")).said
            assert [error.message for error in validator.iter_errors(said)] == []


@pytest.mark.parametrize("path", ["/api/editions", "/api/projects", "/api/doubts", "/api/sources", "/healthz"])
def test_every_list_has_its_shape_and_nothing_else(ask, document, path):
    validator = strictly(document, shape_of(document, path))

    assert [error.message for error in validator.iter_errors(ask(path).said)] == []


@pytest.mark.parametrize("year", BOOK.editions)
def test_every_edition_has_its_shape_and_nothing_else(ask, document, year):
    validator = strictly(document, shape_of(document, "/api/editions/{year}"))

    assert [error.message for error in validator.iter_errors(ask(f"/api/editions/{year}").said)] == []


def test_a_key_that_no_shape_names_is_noticed(ask, document):
    validator = strictly(document, shape_of(document, "/api/check"))
    said = ask("/api/check").said
    said["tracks"][0]["intake"]["mood"] = "good"

    assert [error.message for error in validator.iter_errors(said)] == [
        "Additional properties are not allowed ('mood' was unexpected)"
    ]


def test_a_refusal_has_its_shape_and_nothing_else(ask, document):
    validator = strictly(document, shape_of(document, "/api/check", "get", "400", "application/problem+json"))
    answer = ask("/api/check", "country=XX&nothing=1")

    assert answer.status == 400
    assert [error.message for error in validator.iter_errors(answer.said)] == []


def test_the_calendar_is_described_with_what_it_gives_and_refuses(document):
    responses = document["paths"]["/calendar.ics"]["get"]["responses"]

    assert set(responses["200"]["content"]) == {"text/calendar"}
    assert set(responses["200"]["headers"]) == {"Cache-Control", "Content-Language", "ETag"}
    refusals = {status: set(each["content"]) for status, each in responses.items() if status >= "400"}
    assert refusals == {status: {"application/problem+json"} for status in ("400", "414", "500", "503")}


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_parameter_is_described_in_words(app, language):
    document = asked(app, "/api/openapi.json", f"lang={language}").said
    said = [
        each["description"]
        for methods in document["paths"].values()
        for entry in methods.values()
        for each in entry.get("parameters", ())
    ]

    assert len(said) > 40
    assert all(said)
    assert all(any("가" <= letter <= "힣" for letter in each) for each in said) == (language == "ko")


def test_the_page_names_every_address_and_parameter_and_no_other(document):
    page = PAGE.read_text(encoding="utf-8")
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in page.splitlines() if line.startswith("| `")
    ]
    named = {row[0].strip("`"): {name.strip(" `") for name in row[1].split(",") if name.strip()} for row in rows}

    wanted: dict[str, set[str]] = {}
    for path, methods in document["paths"].items():
        for method, entry in methods.items():
            names = {each["name"] for each in entry.get("parameters", ())}
            body = entry.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
            wanted[f"{method.upper()} {path}"] = names | set(body.get("properties", ()))
    answers = set(BOOK.questions)
    brief = {what: names - answers | {"every answer"} if answers <= names else names for what, names in wanted.items()}
    assert named == brief


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the whole app as `make run` starts it, with everything that stands around its routes."""
    with serving(tmp_path_factory.mktemp("live") / "server.log") as address:
        yield address


def found_by_strangers(address: str, examples: int, seed: int) -> tuple[dict[str, str], Counter[str]]:
    """Return what schemathesis finds, one entry for each kind and operation, and how often it asked each operation.

    It is handed the document, because it leaves out the operation that it fetches one from.
    """
    with urlopen(f"{address}/api/openapi.json", timeout=PATIENCE) as answer:
        schema = schemathesis.openapi.from_dict(json.load(answer))
    schema.config.update(base_url=address)
    schema.config.seed = seed
    schema.config.generation.update(max_examples=examples)
    found: dict[str, str] = {}
    asked: Counter[str] = Counter()
    for event in from_schema(schema).execute():
        if isinstance(event, events.NonFatalError | events.FatalError):
            found[str(event)] = "the examination itself failed"
        if isinstance(event, events.ScenarioFinished):
            asked[event.recorder.label] += len(event.recorder.interactions)
            for sent in event.recorder.interactions.values():
                if sent.response and sent.response.headers.get("x-content-type-options") != ["nosniff"]:
                    found[f"{event.recorder.label}: an answer without the headers of all"] = sent.request.uri
            for checks in event.recorder.checks.values():
                for each in checks:
                    if each.failure_info:
                        failure = each.failure_info.failure
                        found[f"{failure.operation}: {failure.title}"] = (
                            f"{failure.message}\n{each.failure_info.code_sample}"
                        )
    return found, asked


# What schemathesis and its HTTP client do inside is not ours to mend.
@pytest.mark.filterwarnings("ignore")
def test_strangers_who_know_the_document_find_nothing(live):
    found, asked = found_by_strangers(live, examples=3, seed=20261126)

    assert found == {}
    assert {f"{each.method} {each.address}" for each in OPERATIONS} | {"GET /healthz"} <= set(asked)
    assert sum(asked.values()) > 1_500


@pytest.mark.long
@pytest.mark.filterwarnings("ignore")
def test_strangers_with_time_find_nothing(live, capsys):
    found, asked = found_by_strangers(live, examples=100, seed=1)

    assert found == {}
    with capsys.disabled():
        print(f"\nschemathesis: {sum(asked.values()):,} requests, nothing found: {dict(asked)}")  # noqa: T201  a figure for docs/long-runs.md


def test_the_lists_stay_in_their_order(document):
    assert all(one <= other for one, other in pairwise(document["components"]["schemas"]))

"""The API's OpenAPI document, made of what checks requests and of the shapes of what is answered."""

from collections.abc import Iterator, Sequence
from typing import Any, get_origin

from kcity.api.health import PATH as HEALTH
from kcity.api.inputs import ABOUT, ASKS, Inputs
from kcity.api.operation import GEOJSON, JSON, Asked, Operation
from kcity.api.plain import PARTS, Schema, schema_of
from kcity.api.problems import MEDIA, STATUS, Kind
from kcity.api.shapes import Health, Problem
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words

DOCUMENT = "/openapi.json"
VERSION = "1"
"""The API's own version: another one means that programs must change."""


def document(operations: Sequence[Operation], asked: Asked) -> dict[str, Any]:
    """Return the document for the rulebook that stands, its words in one language."""
    book, say = asked.book, asked.say
    parts: dict[str, Schema] = {}
    paths: dict[str, dict[str, Any]] = {}
    for each in operations:
        paths.setdefault(each.address, {})[each.method.lower()] = _operation(each, book, say, parts)
    paths[HEALTH] = {"get": _health(say, parts)}
    _refer(Problem, parts)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "K-City Explorer",
            "version": VERSION,
            "summary": say("api-summary"),
            "description": say("api-description"),
            "license": {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {"schemas": dict(sorted(parts.items()))},
    }


def _operation(operation: Operation, book: Rulebook, say: Words, parts: dict[str, Schema]) -> dict[str, Any]:
    """Return an operation's entry; the schemas it refers to are added to the document's."""
    given = {operation.usual: {"schema": _refer(operation.gives, parts)}}
    if GEOJSON in operation.also:
        given[GEOJSON] = {"schema": {"type": "object", "required": ["type", "features"]}}
    entry: dict[str, Any] = {
        "operationId": operation.name,
        "summary": say(f"api-{operation.name}"),
        "parameters": [*_in_path(operation, book, say), *_in_query(operation.takes(book), book, say)],
        "responses": {
            "200": {"description": say("api-answer"), "headers": _headers(operation, say), "content": given},
            **dict(_refusals(operation, say)),
        },
    }
    if operation.kept != "never":
        entry["responses"]["304"] = {"description": say("api-unchanged")}
    if operation.body:
        schema = _described(operation.body(book).model_json_schema(ref_template=PARTS), book, say)
        parts |= {name: _described(part, book, say) for name, part in schema.pop("$defs", {}).items()}
        entry["requestBody"] = {"required": True, "content": {JSON: {"schema": schema}}}
    return entry


def _in_query(model: Inputs, book: Rulebook, say: Words) -> Iterator[dict[str, Any]]:
    """Yield the parameters of an address; several values are parted by commas."""
    for name, schema in _described(model.model_json_schema(), book, say)["properties"].items():
        several = {"style": "form", "explode": False} if schema.get("type") == "array" else {}
        yield {"name": name, "in": "query", "description": schema.pop("description"), **several, "schema": schema}


def _described(schema: Schema, book: Rulebook, say: Words) -> Schema:
    """Return a model's schema with what each field is for, in a language; an answer's is its question."""
    said: Schema = _plainly(schema)
    for name, part in said.get("properties", {}).items():
        if ASKS in part:
            part["description"] = book.questions[part.pop(ASKS)].ask[say.language]
        elif name in ABOUT:
            part["description"] = say(ABOUT[name])
    return said


def _in_path(operation: Operation, book: Rulebook, say: Words) -> Iterator[dict[str, Any]]:
    if "{year}" in operation.path:
        years = {"type": "string", "enum": list(map(str, book.editions))}
        about = say(ABOUT["edition"])
        yield {"name": "year", "in": "path", "required": True, "description": about, "schema": years}


def _headers(operation: Operation, say: Words) -> dict[str, Any]:
    names = ["Cache-Control", "Content-Language", *(["ETag"] if operation.kept != "never" else [])]
    return {name: {"description": say(f"api-header-{name.lower()}"), "schema": {"type": "string"}} for name in names}


def _refusals(operation: Operation, say: Words) -> Iterator[tuple[str, Any]]:
    """Yield what else an operation may answer: problem details, by status."""
    kinds: list[Kind] = ["parameters", "address", "failure", "rulebook"]
    kinds += ["path"] if "{" in operation.path else []
    kinds += ["size", "type"] if operation.body else []
    told = {MEDIA: {"schema": {"$ref": PARTS.format(model="Problem")}}}
    for kind in sorted(kinds, key=STATUS.__getitem__):
        yield str(STATUS[kind]), {"description": say(f"problem-{kind}"), "content": told}


def _health(say: Words, parts: dict[str, Schema]) -> dict[str, Any]:
    """Return the entry of the readiness check."""
    told = {JSON: {"schema": _refer(Health, parts)}}
    responses = {
        "200": {"description": say("api-ready"), "content": told},
        "503": {"description": say("api-not-ready"), "content": told},
    }
    return {"operationId": "health", "summary": say("api-health"), "responses": responses}


def _refer(shape: Any, parts: dict[str, Schema]) -> Schema:
    """Return a reference to a shape's schema, which is added to the document's."""
    schema, inner = schema_of(shape)
    parts |= {name: _plainly(part) for name, part in inner.items()}
    plain: Schema = _plainly(schema)
    if get_origin(shape) is dict or shape is str:
        return plain
    parts[shape.__name__] = plain
    return {"$ref": PARTS.format(model=shape.__name__)}


def _plainly(schema: Any) -> Any:
    """Return a schema without the titles that pydantic gives, and without the default of what is merely left out."""
    if isinstance(schema, list):
        return [_plainly(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    idle = {key for key in ("title", "default") if not isinstance(schema.get(key), dict)}
    return {key: _plainly(value) for key, value in schema.items() if key not in idle}

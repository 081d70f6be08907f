"""Reading a request: its parameters or its body by a model, strictly; everything that does not fit is named at once."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, get_args, get_origin
from urllib.parse import parse_qsl

from pydantic import ValidationError
from starlette.requests import Request

from kcity.api.inputs import ON, SUBMIT_ON, Inputs
from kcity.api.problems import Refused
from kcity.api.shapes import Wrong
from kcity.handout.case import NoCase, parsed
from kcity.outcome.possible import possible
from kcity.record.places import LONGEST
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words

LONGEST_ADDRESS, LARGEST_BODY = 8 * 1024, 64 * 1024
"""Bytes that an address and a body may have."""

_MOST_PARAMETERS = 100
_SHOWN, _FEW = 80, 20
_JSON = re.compile(r"application/json\s*(;\s*charset\s*=\s*\"?utf-8\"?\s*)?", re.IGNORECASE)


def from_address(request: Request, model: Inputs, book: Rulebook, say: Words) -> dict[str, Any]:
    """Return a request's parameters as a model has them; raises Refused with everything that does not fit."""
    query: bytes = request.scope["query_string"]
    if len(query) + len(request.scope["path"]) > LONGEST_ADDRESS:
        raise Refused("address", most=LONGEST_ADDRESS)
    try:
        pairs = parse_qsl(
            query.decode("utf-8"), keep_blank_values=True, errors="strict", max_num_fields=_MOST_PARAMETERS
        )
    except ValueError:  # bytes that are no UTF-8, or too many parameters
        raise Refused("parameters", [{"detail": say("wrong-address", most=_MOST_PARAMETERS)}]) from None
    given = dict(pairs)
    twice = {name for name, _ in pairs if sum(name == other for other, _ in pairs) > 1}
    wrong: list[Wrong] = [
        {"detail": say("wrong-twice", name=shown(name)), "parameter": shown(name)} for name in sorted(twice)
    ]
    raw = {name: _parted(model, name, value) for name, value in given.items() if name not in twice}
    read, misfits = _fitted(model, raw)
    for where, value in misfits.items():
        wrong.append(_told(where, value, model, book, say) | {"parameter": shown(str(where[0]))})
    if wrong:
        raise Refused("parameters", wrong)
    return read


async def from_body(request: Request, model: Inputs, book: Rulebook, say: Words) -> dict[str, Any]:
    """Return a request's JSON body as a model has it; raises Refused."""
    if not _JSON.fullmatch(request.headers.get("content-type", "").strip()):
        raise Refused("type", headers={"Accept-Post": "application/json"})
    try:
        content = parsed(await _content(request))
    except NoCase as trouble:
        told = say(f"json-{trouble.trouble}", where=trouble.where)
        raise Refused("body", [{"detail": told, "pointer": "#"}]) from None
    read, misfits = _fitted(model, content)
    wrong: list[Wrong] = [
        _told(where, value, model, book, say) | {"pointer": _pointer(where)} for where, value in misfits.items()
    ]
    if wrong:
        raise Refused("body", wrong)
    return read


async def _content(request: Request) -> bytes:
    """Return a request's body, and no more of it than it may have."""
    stated = request.headers.get("content-length", "")
    if stated.isascii() and stated.isdigit() and int(stated[:10]) > LARGEST_BODY:
        raise Refused("size", most=LARGEST_BODY)
    content = b""
    async for part in request.stream():
        content += part
        if len(content) > LARGEST_BODY:
            raise Refused("size", most=LARGEST_BODY)
    return content


def shown(value: object) -> str:
    """Return what was given as a problem shows it: never long, and never half a letter."""
    text = ",".join(map(str, value)) if isinstance(value, list) else str(value)
    text = text.encode("utf-8", "replace").decode("utf-8")
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _parted(model: Inputs, name: str, value: str) -> object:
    """Return a parameter's text as its model takes it: several values parted by commas, digits as a number."""
    hint = model.model_fields[name].annotation if name in model.model_fields else None
    if get_origin(hint) is list:
        return value.split(",")
    return int(value) if hint is int and re.fullmatch("[0-9]{1,16}", value) else value


def _fitted(model: Inputs, raw: Mapping[str, object]) -> tuple[dict[str, Any], dict[tuple[str, ...], object]]:
    """Return what fits a model, and by its place what does not."""
    try:
        return model.model_validate(raw).model_dump(exclude_none=True, exclude_unset=True), {}
    except ValidationError as error:
        misfits: dict[tuple[str, ...], object] = {}
        for each in error.errors(include_url=False, include_context=False):
            where = tuple(step for step in each["loc"] if isinstance(step, str))
            misfits[where] = _at(raw, where)
        return {}, misfits


def _at(raw: Any, where: Iterable[str]) -> object:
    for step in where:
        raw = raw.get(step) if isinstance(raw, dict) else None
    return raw


def _told(where: tuple[str, ...], value: object, model: Inputs, book: Rulebook, say: Words) -> Wrong:
    """Return what does not fit in words, with what is possible there."""
    name, known = where[-1], _known(model, where[:-1])
    if name not in known.model_fields:
        allowed = list(known.model_fields)
        said = say("wrong-unknown", name=shown(name), allowed=", ".join(allowed))
        return {"detail": said, "given": shown(value), "allowed": allowed}
    allowed = _allowed(name, known, book, say)
    said = say("wrong-value", name=name, given=shown(value), allowed=", ".join(_examples(allowed)))
    return {"detail": said, "given": shown(value), "allowed": allowed}


def _examples(allowed: list[str]) -> list[str]:
    """Return values to name in a sentence: all where they are few, else the first of them."""
    return allowed if len(allowed) <= _FEW else [*allowed[: _FEW // 2], "…"]


def _known(model: Inputs, where: Iterable[str]) -> Inputs:
    """Return the model of a place inside another."""
    for step in where:
        inner = model.model_fields[step].annotation
        assert isinstance(inner, type)
        model = inner
    return model


def _allowed(name: str, model: Inputs, book: Rulebook, say: Words) -> list[str]:
    """Return what a parameter may be: its values, or in words where they are not listed."""
    question = book.questions.get(SUBMIT_ON if name == ON else name)
    if question is not None and not question.allowed:
        return [possible(question, say)]
    hint = model.model_fields[name].annotation
    if hint is str:
        return [say("wrong-letters", most=LONGEST)]
    return [str(value) for value in get_args(get_args(hint)[0] if get_origin(hint) is list else hint)] or ["{…}"]


def _pointer(where: Iterable[str]) -> str:
    """Return a place in a body as a JSON Pointer (RFC 6901)."""
    return "#" + "".join(f"/{step.replace('~', '~0').replace('/', '~1')}" for step in where)

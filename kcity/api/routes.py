"""What programs ask as routes: reads what is asked, works it out beside the event loop, says how long it holds."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import Any

from anyio import CapacityLimiter, to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from kcity.api.asked import asked_language, ranked
from kcity.api.health import health_route
from kcity.api.inputs import ON, SUBMIT_ON
from kcity.api.openapi import DOCUMENT
from kcity.api.operation import GEOJSON, JSON, ROOT, Asked, Operation
from kcity.api.operations import OPERATIONS
from kcity.api.problems import Kind, Refused, problem
from kcity.api.shapes import Wrong
from kcity.api.sharing import Shared
from kcity.api.taking import from_address, from_body
from kcity.rulebook import DataError, Rulebook
from kcity.rulebook.shelf import Shelf
from kcity.rulebook.standing import take
from kcity.rulebook.translation import BEGINS, unmarked
from kcity.rulebook.words import LANGUAGES, Words, words

AT_ONCE, WAITING = 4, 64
"""Requests worked out at once, which leaves the pages room, and how many may wait."""

_AN_HOUR = 3600
_KINDS: Mapping[int, Kind] = {404: "path", 405: "method"}


@dataclass(frozen=True, slots=True)
class Written:
    """An answer as it is sent, and the languages that its texts are in."""

    content: bytes
    languages: str


class Api:
    """Answers the operations from the rulebook that stands."""

    def __init__(self, shelf: Shelf, now: Callable[[], datetime]) -> None:
        """Answer from a shelf; `now` is the time in Seoul."""
        self._shelf, self._now = shelf, now
        self._room = CapacityLimiter(AT_ONCE)
        self._taken_in = 0

    def routes(self) -> list[BaseRoute]:
        """Return all of it for the front door; what is called like the API itself leads to its document."""
        beside = [*self._below(""), health_route(self._shelf, lambda: self._now().date())]
        shared = _shared(beside)
        document = RedirectResponse(f".{ROOT}{DOCUMENT}")
        return [
            Route(ROOT, lambda _: document),
            Mount(ROOT, app=_shared(self._below(ROOT))),
            *(Route(each.path, shared) for each in beside),
        ]

    def _below(self, root: str) -> list[Route]:
        by_path: dict[str, list[Operation]] = {}
        for each in OPERATIONS:
            if each.root == root:
                by_path.setdefault(each.path, []).append(each)
        return [self._of(path, operations) for path, operations in by_path.items()]

    def _of(self, path: str, operations: Sequence[Operation]) -> Route:
        by_method = {each.method: each for each in operations}

        async def answer(request: Request) -> Response:
            return await self._answer(request, by_method["POST" if request.method == "POST" else "GET"])

        return Route(path, answer, methods=list(by_method))

    async def _answer(self, request: Request, operation: Operation) -> Response:
        take()
        try:
            book = self._shelf.rulebook()
        except DataError as error:
            wrong: list[Wrong] = [{"detail": str(each)} for each in error.problems]
            raise Refused("rulebook", wrong, {"Retry-After": "60"}) from None
        now, say = self._now(), _words(request)
        given = from_address(request, operation.takes(book), book, say.written)
        if operation.body:
            given |= await from_body(request, operation.body(book), book, say.written)
        media = _media(request, operation, given.pop("format", ""))
        spoken = say.written if operation.written else say
        asked = Asked(book, spoken, now.date(), given | request.path_params)
        written = await self._worked_out(lambda: _written(operation, asked, media))
        headers = {"Cache-Control": _keeping(operation, given, now)}
        if operation.saved_as:
            headers["Content-Disposition"] = f'inline; filename="{operation.saved_as(given)}"'
        return _answered(request, written, media, book, headers)

    async def _worked_out(self, work: Callable[[], Written]) -> Written:
        if self._taken_in >= AT_ONCE + WAITING:
            raise Refused("busy", headers={"Retry-After": "1"})
        self._taken_in += 1
        try:
            return await to_thread.run_sync(work, limiter=self._room)
        finally:
            self._taken_in -= 1


def _shared(routes: Sequence[Route]) -> Shared:
    """Return routes as an app that pages of any site may read, and that refuses with problem details."""
    handlers = {Refused: _refused, HTTPException: _no_route, Exception: _failed}
    inner = Starlette(routes=routes, exception_handlers=handlers)
    inner.router.redirect_slashes = False
    return Shared(inner)


def _words(request: Request) -> Words:
    accepts = request.headers.get("accept-language", "")
    return words(asked_language(request.scope["query_string"], accepts, tuple(LANGUAGES)))


def _media(request: Request, operation: Operation, wanted: str) -> str:
    """Return the media type to answer in: as the address says, else what the request prefers, else the usual one."""
    if wanted:
        return GEOJSON if wanted == "geojson" else JSON
    liked = ranked(request.headers.get("accept", ""))
    return next((media for media in liked if media in operation.media), operation.usual)


def _written(operation: Operation, asked: Asked, media: str) -> Written:
    """Return an answer as it is sent; lists, which are the same for everybody, are written once, searches are not."""
    if operation.kept != "by-all" or "find" in asked.given:
        return _fresh(operation, asked, media)
    given = tuple(sorted(asked.given.items()))
    on = asked.today if operation.of_the_day else date.min
    return _listed(operation.name, asked.book, asked.say, on, given, media)


@lru_cache(maxsize=64)
def _listed(name: str, book: Rulebook, say: Words, on: date, given: tuple[tuple[str, str], ...], media: str) -> Written:
    [operation] = (each for each in OPERATIONS if each.name == name)
    return _fresh(operation, Asked(book, say, on, dict(given)), media)


def _fresh(operation: Operation, asked: Asked, media: str) -> Written:
    found = operation.also[media](asked) if media in operation.also else operation.work(asked)
    said = found.decode("utf-8") if isinstance(found, bytes) else json.dumps(found, ensure_ascii=False, indent=1)
    own, written = asked.say.language, asked.say.written.language
    return Written(unmarked(said).encode("utf-8"), f"{own}, {written}" if BEGINS in said else own)


def _keeping(operation: Operation, given: Mapping[str, Any], now: datetime) -> str:
    """Return how long and by whom an answer may be kept; one that is of today ends with the day in Seoul."""
    if operation.kept == "never":
        return "no-store"
    midnight = datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), now.tzinfo)
    ends = operation.of_the_day and not {ON, SUBMIT_ON} & set(given)
    seconds = min(_AN_HOUR, int((midnight - now).total_seconds())) if ends else _AN_HOUR
    return f"{'private' if operation.kept == 'by-reader' else 'public'}, max-age={seconds}"


def _answered(request: Request, written: Written, media: str, book: Rulebook, said: Mapping[str, str]) -> Response:
    """Return the answer, or only that it is the one which the reader has already."""
    headers = {"Content-Language": written.languages, "Vary": "Accept, Accept-Language", **said}
    if headers["Cache-Control"] != "no-store":
        tag = f'"{book.about.version}-{sha256(written.content).hexdigest()[:24]}"'
        headers["ETag"] = f"W/{tag}"  # weak: the same whether packed on the way or not
        if tag in [each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")]:
            return Response(status_code=304, headers=headers)
    return Response(written.content, headers=headers, media_type=media)


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    return problem(error, _words(request).written)


def _no_route(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return problem(Refused(_KINDS.get(error.status_code, "failure"), headers=error.headers), _words(request).written)


def _failed(request: Request, _: Exception) -> Response:
    return problem(Refused("failure"), _words(request).written)

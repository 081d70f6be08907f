"""Static files as browsers get them: packed once and kept, with how long they may be kept there.

Streamlit sends its browser code as it lies on disk, more than two megabytes before the first word is read, and leaves
packing to a proxy. Packing a file anew for everybody would cost more than sending it; so each file is packed once, on
another thread when it is first asked for, and kept.
"""

import asyncio
import gzip
from collections.abc import Collection, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final, TypeAlias

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders, QueryParams
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kcity.api.asked import ranked

VERSION: Final = "v"
"""The parameter of an address that names a file's content, so that it may be kept for ever."""

_FOR_EVER = "public, max-age=31536000, immutable"
_A_WEEK = "public, max-age=604800"
_ASK_AGAIN = "no-cache"
_TEXTS = ("text/", "application/javascript", "application/json", "image/svg+xml")
_SMALLEST = 600  # bytes; below, packing saves nothing

Coding: TypeAlias = str
Kept: TypeAlias = tuple[Mapping[str, str], bytes]


def served(folder: Path, below: str) -> dict[str, Path]:
    """Return every file of a folder by the address at which it is served below a path."""
    return {f"{below}/{file.relative_to(folder).as_posix()}": file for file in folder.rglob("*") if file.is_file()}


def version(file: Path) -> str:
    """Return a name for a file's content."""
    return sha256(file.read_bytes()).hexdigest()[:12]


class Packed:
    """Middleware that sends the files it knows packed, as long as they are texts; everything else passes.

    `theirs` are addresses of files whose names change with their content; `ours` those of files whose names do not,
    with the versions that stand in the addresses our pages ask for.
    """

    def __init__(self, app: ASGIApp, theirs: Collection[str], ours: Mapping[str, str], base: str = "") -> None:
        self._app, self._theirs, self._ours, self._base = app, theirs, ours, base
        self._kept: dict[tuple[str, Coding], asyncio.Task[Kept | None]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"].removeprefix(self._base) if scope["type"] == "http" else ""
        known = path in self._theirs or path in self._ours
        if not known or scope["method"] != "GET":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        coding = _coding(headers.get("accept-encoding", ""))
        kept = await self._packed(path, coding, scope) if coding and "range" not in headers else None
        lasts = self._lasts(path, scope["query_string"])
        if kept is None:
            await self._app(scope, receive, _lasting(send, lasts) if lasts else send)
            return
        said = dict(kept[0]) | ({"cache-control": lasts} if lasts else {})
        if said["etag"] in headers.get("if-none-match", ""):
            await Response(status_code=304, headers=said)(scope, receive, send)
        else:
            await Response(kept[1], headers=said)(scope, receive, send)

    def _lasts(self, path: str, query: bytes) -> str | None:
        """Return how long a browser may keep a file of ours; None for Streamlit's, which says so itself."""
        if path not in self._ours:
            return None
        if QueryParams(query).get(VERSION) == self._ours[path]:
            return _FOR_EVER
        return _A_WEEK if path.endswith(".woff2") else _ASK_AGAIN

    async def _packed(self, path: str, coding: Coding, scope: Scope) -> Kept | None:
        """Return a file packed, and its headers; None where packing does not help or the file cannot be had."""
        key = path, coding
        if key not in self._kept:
            self._kept[key] = asyncio.create_task(self._pack(dict(scope), coding))
        packing = self._kept[key]
        try:
            return await asyncio.shield(packing)  # whoever waits may go away; it goes on for the others
        finally:
            if packing.done() and (packing.cancelled() or packing.exception()):
                self._kept.pop(key, None)

    async def _pack(self, scope: Scope, coding: Coding) -> Kept | None:
        """Ask the app for a file as it lies there, and pack it on another thread."""
        start, body = await _answered(self._app, scope)
        headers = MutableHeaders(raw=list(start.get("headers", [])))
        fits = headers.get("content-type", "").startswith(_TEXTS) and len(body) >= _SMALLEST
        if start.get("status") != 200 or not fits:
            return None
        packed = await run_in_threadpool(_PACKERS[coding], body)
        for name in ("content-length", "last-modified", "accept-ranges"):
            del headers[name]
        headers["content-encoding"] = coding
        headers["etag"] = f'"{sha256(packed).hexdigest()[:32]}"'
        if "accept-encoding" not in headers.get("vary", "").lower():
            headers.add_vary_header("Accept-Encoding")
        return dict(headers), packed


def _brotli(body: bytes) -> bytes:
    import brotli

    # As quick as gzip and an eighth smaller; the highest quality saves as much again and takes fifty times as long.
    packed: bytes = brotli.compress(body, quality=5)
    return packed


def _gzip(body: bytes) -> bytes:
    return gzip.compress(body, 9, mtime=0)


_PACKERS = {"br": _brotli, "gzip": _gzip}


def _coding(accepts: str) -> Coding | None:
    """Return how to pack for a browser, None where it takes files only as they are."""
    offered = ranked(accepts)
    return next((coding for coding in _PACKERS if coding in offered), None)


def _lasting(send: Send, lasts: str) -> Send:
    """Return a sender that says how long an answer may be kept."""

    async def answer(message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] in (200, 206, 304):
            headers = MutableHeaders(raw=list(message["headers"]))
            headers["cache-control"] = lasts
            message = {**message, "headers": headers.raw}
        await send(message)

    return answer


async def _answered(app: ASGIApp, scope: Scope) -> tuple[Message, bytes]:
    """Return the start and the whole body with which an app answers a request, asked without conditions."""
    conditions = (b"accept-encoding", b"if-none-match", b"if-modified-since", b"range")
    start: Message = {}
    body = bytearray()
    asking: list[Message] = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> Message:
        if not asking:
            await asyncio.Event().wait()  # nobody goes away
        return asking.pop()

    async def send(message: Message) -> None:
        nonlocal start
        if message["type"] == "http.response.start":
            start = message
        else:
            body.extend(message.get("body", b""))

    asked = {**scope, "headers": [(name, value) for name, value in scope["headers"] if name not in conditions]}
    await app(asked, receive, send)
    return start, bytes(body)

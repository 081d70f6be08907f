"""The API as the front door mounts it, asked in this process as a server asks it."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from starlette.applications import Starlette
from starlette.types import ASGIApp

from kcity.api.routes import Api
from kcity.outcome.probe import probe
from kcity.outcome.zones import SEOUL
from kcity.rulebook.shelf import Shelf

NOON = datetime(2026, 11, 26, 12, tzinfo=SEOUL)


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def said(self) -> Any:
        """The content as JSON."""
        return json.loads(self.content)


def door(shelf: Shelf, now: Callable[[], datetime] = lambda: NOON) -> ASGIApp:
    """Return an app with the routes that programs ask."""
    return Starlette(routes=Api(shelf, now).routes())


def a_shelf() -> Shelf:
    """Return a shelf as the server has it."""
    return Shelf(lambda whole: probe(whole.book, whole.words, NOON.date()))


def asked(app: ASGIApp, path: str, *request: Any, **headers: Any) -> Answer:
    """Return what an app answers; a header's name has low lines for hyphens, a body may come in parts."""
    return asyncio.run(asking(app, path, *request, **headers))


async def asking(
    app: ASGIApp,
    path: str,
    query: str = "",
    method: str = "GET",
    body: bytes | list[bytes] = b"",
    heard: Callable[[Any], None] = lambda message: None,
    **headers: str,
) -> Answer:
    """Return what an app answers, from within a running loop; `heard` is told each message as it comes."""
    sent: list[Any] = []
    parts = [body] if isinstance(body, bytes) else list(body)

    async def receive() -> Any:
        part = parts.pop(0) if parts else b""
        return {"type": "http.request", "body": part, "more_body": bool(parts)}

    async def send(message: Any) -> None:
        sent.append(message)
        heard(message)

    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode("utf-8"),
        "root_path": "",
        "query_string": query.encode("utf-8", "surrogatepass"),
        "headers": [
            (name.replace("_", "-").encode("ascii"), value.encode("latin-1")) for name, value in headers.items()
        ],
    }
    await app(scope, receive, send)
    return answer_of(sent)


def answer_of(messages: Sequence[Any]) -> Answer:
    """Return the answer that a server's messages make."""
    start, *bodies = messages
    given = {name.decode("ascii"): value.decode("latin-1") for name, value in start["headers"]}
    return Answer(start["status"], given, b"".join(each.get("body", b"") for each in bodies))

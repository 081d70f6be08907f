"""Reading from other sites' pages: every answer says that it may be read from anywhere, and none takes credentials."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_A_DAY = "86400"


class Shared:
    """Middleware that opens an app to pages of any origin.

    Starlette's own sets its header only for requests that name an origin; but an answer kept in a cache is given to
    whoever asks next. What methods an address takes, the app itself says when it refuses OPTIONS.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asks_first = scope["type"] == "http" and scope["method"] == "OPTIONS"
        is_answered = False

        async def answer(message: Message) -> None:
            nonlocal is_answered
            if message["type"] == "http.response.start":
                is_answered = asks_first and message["status"] == 405
                message = _permitted(message) if is_answered else _open(message)
            elif is_answered:
                message = {**message, "body": b""}
            await send(message)

        await self._app(scope, receive, answer)


def _open(message: Message) -> Message:
    headers = MutableHeaders(raw=list(message["headers"]))
    headers["access-control-allow-origin"] = "*"
    headers["access-control-expose-headers"] = "ETag, Content-Language, Retry-After"
    return {**message, "headers": headers.raw}


def _permitted(message: Message) -> Message:
    """Return the answer to what a browser asks first: the methods that the app named when it refused."""
    allowed = MutableHeaders(raw=list(message["headers"])).get("allow", "")
    methods = ", ".join(sorted({*(each.strip() for each in allowed.split(",")), "OPTIONS"} - {""}))
    headers = MutableHeaders({"allow": methods, "access-control-allow-origin": "*"})
    headers["access-control-allow-methods"] = methods
    headers["access-control-allow-headers"] = "Content-Type, If-None-Match, Accept-Language"
    headers["access-control-max-age"] = _A_DAY
    return {**message, "status": 204, "headers": headers.raw}

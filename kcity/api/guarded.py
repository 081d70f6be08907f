"""Middleware around everything: every answer with its headers, cookies for https alone, some doors closed."""

from starlette.datastructures import MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kcity.api.policy import Rules

METRICS, SCRIPT_CHECK = "/_stcore/metrics", "/_stcore/script-health-check"
"""What tells strangers about this server, and what lets them make it work; /healthz says whether it is ready."""


class Guarded:
    """Middleware that gives every answer the headers of the rules, also where the app fails."""

    def __init__(self, app: ASGIApp, rules: Rules) -> None:
        self._app, self._rules = app, rules

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        secure = self._rules.secure or scope.get("scheme") == "https"
        begun = False

        async def answer(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                message = {**message, "headers": self._headers(message, secure)}
            await send(message)

        closed = SCRIPT_CHECK if self._rules.metrics else (METRICS, SCRIPT_CHECK)
        if scope["path"].rstrip("/").endswith(closed):
            await PlainTextResponse("Not Found", 404)(scope, receive, answer)
            return
        try:
            await self._app(scope, receive, answer)
        except Exception:
            if not begun:  # else the server would answer past us, without headers
                await PlainTextResponse("Internal Server Error", 500)(scope, receive, answer)
            raise

    def _headers(self, start: Message, secure: bool) -> list[tuple[bytes, bytes]]:
        """Return an answer's headers with ours; what an answer says itself stands."""
        headers = MutableHeaders(raw=list(start["headers"]))
        for name, value in self._rules.headers.items():
            headers.setdefault(name, value)
        # What any site's scripts may read, any site may also show.
        anyone = headers.get("access-control-allow-origin") == "*"
        headers.setdefault("Cross-Origin-Resource-Policy", "cross-origin" if anyone else "same-origin")
        if not secure:
            return headers.raw
        return [
            (name, value + b"; Secure" if name == b"set-cookie" and b"; secure" not in value.lower() else value)
            for name, value in headers.raw
        ]

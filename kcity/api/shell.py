"""The shell of every page, which Streamlit serves the same to everybody, made the visitor's: language, shorter start.

Streamlit's browser code looks for its server first, below the page's own path and then above it, and asks for its
settings; on a deep link that costs three requests, two of them in vain. Our script in the shell answers both questions.
"""

import re
from collections.abc import Callable, Sequence

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kcity.api.asked import asked_language

_HEAD = re.compile(r"<html lang=\"[a-z-]+\">\s*<head>")
_THEIR_FONT = re.compile(r"<link\s+rel=\"preload\"[^>]*as=\"font\"[^>]*/>")


def dressed(html: str, language: str, modules: Sequence[str]) -> str:
    """Return the shell in a language, with our script first and the parts that our pages need asked for at once.

    Streamlit's own font, which no page of ours shows, is not asked for early.
    """
    head = f'<html lang="{language}"><head><script src="./app/static/shell.js"></script>'
    early = "".join(f'<link rel="modulepreload" crossorigin href="./{module}">' for module in modules)
    return _HEAD.sub(head, _THEIR_FONT.sub("", html), count=1).replace("</head>", f"{early}</head>", 1)


class Shell:
    """Middleware that rewrites every HTML answer with a function of its text and the language asked for."""

    def __init__(self, app: ASGIApp, rewrite: Callable[[str, str], str], languages: Sequence[str]) -> None:
        self._app, self._rewrite, self._languages = app, rewrite, languages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await self._app(scope, receive, send)
            return
        language = asked_language(
            scope["query_string"], Headers(scope=scope).get("accept-language", ""), self._languages
        )
        held: Message | None = None
        body = b""

        async def answer(message: Message) -> None:
            """Hold an HTML answer back until it is whole; pass everything else on as it comes."""
            nonlocal held, body
            if message["type"] == "http.response.start":
                headers = Headers(raw=message["headers"])
                if headers.get("content-type", "").startswith("text/html") and "content-encoding" not in headers:
                    held = message
                else:
                    await send(message)
            elif held is None:
                await send(message)
            else:
                body += message.get("body", b"")
                if not message.get("more_body"):
                    await self._send(held, body, language, send, bare=scope["method"] == "HEAD")

        await self._app(_unconditional(scope), receive, answer)

    async def _send(self, start: Message, body: bytes, language: str, send: Send, *, bare: bool) -> None:
        whole = self._rewrite(body.decode("utf-8"), language).encode("utf-8") if body else b""
        headers = MutableHeaders(raw=list(start["headers"]))
        for name in ("etag", "last-modified"):  # of Streamlit's file, which is no longer what we send
            del headers[name]
        if not bare:
            headers["content-length"] = str(len(whole))
        headers["vary"] = ", ".join(filter(None, (headers.get("vary"), "Accept-Language")))
        await send({**start, "headers": headers.raw})
        await send({"type": "http.response.body", "body": whole})


def _unconditional(scope: Scope) -> Scope:
    """Return a request for the shell without conditions and encodings, so that its text is answered; others as is."""
    accepts = Headers(scope=scope).get("accept", "")
    if "text/html" not in accepts:
        return scope
    kept = [
        (name, value)
        for name, value in scope["headers"]
        if name not in (b"if-none-match", b"if-modified-since", b"accept-encoding")
    ]
    return {**scope, "headers": kept}

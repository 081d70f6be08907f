"""Middleware that answers for every page with its shell, and says "not found" where Streamlit would say it is there."""

import gzip
from collections.abc import Callable, Collection, Sequence
from typing import TypeAlias

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kcity.api.asked import asked_language, ranked
from kcity.api.dressing import Dressed

ShellOf: TypeAlias = Callable[[str | None, str, str], Dressed]
"""What makes the shell of a page (None for an address that is none), in a language, leading from a root."""

_DEEPEST = 20


class Shell:
    """Middleware around Streamlit, whose own shell it knows by its bytes; every other answer passes untouched."""

    def __init__(
        self,
        app: ASGIApp,
        shell_of: ShellOf,
        theirs: bytes,
        pages: Collection[str],
        languages: Sequence[str],
        base: str = "",
    ) -> None:
        self._app, self._shell_of, self._theirs = app, shell_of, theirs
        self._pages, self._languages, self._base = pages, languages, base

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await self._app(scope, receive, send)
            return
        path = scope["path"].removeprefix(f"{self._base}/")
        if path != scope["path"] and path in self._pages:
            await self._answer(path, "./", scope)(scope, receive, send)
            return
        held: Message | None = None
        body = bytearray()

        async def answer(message: Message) -> None:
            """Hold back what may be Streamlit's shell until it is whole; pass everything else on as it comes."""
            nonlocal held
            if message["type"] == "http.response.start" and _is_page(message):
                held = message
            elif held is None:
                await send(message)
            else:
                body.extend(message.get("body", b""))
                if message.get("more_body"):
                    return
                if self._is_theirs(held, bytes(body), scope["method"]):
                    root = "../" * min(path.count("/"), _DEEPEST) or "./"
                    await self._answer(None, root, scope)(scope, receive, send)
                else:
                    await send(held)
                    await send({"type": "http.response.body", "body": bytes(body)})

        await self._app(scope, receive, answer)

    def _is_theirs(self, start: Message, body: bytes, method: str) -> bool:
        """Return whether an answer is Streamlit's own shell, which it gives for any address that it does not know."""
        headers = Headers(raw=start["headers"])
        if method == "HEAD":
            return headers.get("content-length") == str(len(self._theirs))
        return (gzip.decompress(body) if headers.get("content-encoding") == "gzip" else body) == self._theirs

    def _answer(self, page: str | None, root: str, scope: Scope) -> Response:
        """Return the answer for a page, or for none."""
        asked = Headers(scope=scope)
        language = asked_language(scope["query_string"], asked.get("accept-language", ""), self._languages)
        shell = self._shell_of(page, language, root)
        packed = "gzip" in ranked(asked.get("accept-encoding", ""))
        headers = {
            "Cache-Control": "no-cache",
            "Content-Language": language,
            "ETag": f'{shell.tag[:-1]}-gz"' if packed else shell.tag,
            "Vary": "Accept-Encoding, Accept-Language",
        }
        if page is not None and headers["ETag"] in asked.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if packed:
            headers["Content-Encoding"] = "gzip"
        content = shell.packed if packed else shell.whole
        if scope["method"] == "HEAD":
            headers["Content-Length"] = str(len(content))
            content = b""
        return Response(content, 404 if page is None else 200, headers, "text/html; charset=utf-8")


def _is_page(start: Message) -> bool:
    return start["status"] == 200 and Headers(raw=start["headers"]).get("content-type", "").startswith("text/html")

"""Files of Streamlit's that we hold lighter: their addresses answer with ours, as long as both are of one release."""

from collections.abc import Mapping
from pathlib import Path

from starlette.responses import FileResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}


def lighter(ours: Path, theirs: Path, below: str) -> dict[str, Path]:
    """Return every file of ours that Streamlit has too, by the address at which it serves its own.

    The names of Streamlit's files end in a digest of what they hold; after an upgrade ours are of another name, and
    Streamlit's own are sent again.
    """
    return {f"{below}/{file.name}": file for file in sorted(ours.iterdir()) if (theirs / file.name).is_file()}


class Lighter:
    """Middleware that sends our file in place of Streamlit's at some addresses; everything else passes."""

    def __init__(self, app: ASGIApp, files: Mapping[str, Path], base: str = "") -> None:
        self._app, self._files, self._base = app, files, base

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = scope["path"].removeprefix(self._base) if scope["type"] == "http" else ""
        if asked in self._files and scope["method"] in ("GET", "HEAD"):
            await FileResponse(self._files[asked], headers=_FOR_EVER)(scope, receive, send)
        else:
            await self._app(scope, receive, send)

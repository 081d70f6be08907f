"""Files of Streamlit's that we hold lighter: their addresses answer with ours, as long as both are of one release."""

from collections.abc import Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.routing import Route

_FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}


def lighter_routes(ours: Path, theirs: Path, below: str) -> list[Route]:
    """Return a route for every file of ours that Streamlit has too, below the path at which it serves its own.

    The names of Streamlit's files end in a digest of what they hold; after an upgrade ours are of another name, and
    Streamlit's own are served again.
    """
    names = sorted(file.name for file in ours.iterdir() if (theirs / file.name).is_file())
    return [Route(f"{below}/{name}", _answering(ours / name), methods=["GET", "HEAD"]) for name in names]


def _answering(file: Path) -> Callable[[Request], FileResponse]:
    def answer(_: Request) -> FileResponse:
        return FileResponse(file, headers=_FOR_EVER)

    return answer

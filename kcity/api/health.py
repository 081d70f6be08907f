"""Whether this server is ready, as a route: /healthz answers 200 once the rulebook stands and a probe comes out right.

A data file broken on disk does not make a server unready that still serves the rulebook it read before.
"""

import os
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from kcity.outcome.probe import probe
from kcity.rulebook import DataError, Problem
from kcity.rulebook.shelf import Shelf
from kcity.rulebook.standing import Standing

PATH = "/healthz"
RELEASE = "KCITY_RELEASE"
"""The environment's name for the release of the code that runs, as the operator calls it."""

_NEVER_KEPT = {"Cache-Control": "no-store"}


def health_route(shelf: Shelf, today: Callable[[], date]) -> Route:
    """Return the route; it looks at the rulebook that stands and asks it the probe."""

    def answer(_: Request) -> JSONResponse:
        found = health(shelf, today())
        return JSONResponse(found, 200 if found["status"] == "ready" else 503, _NEVER_KEPT)

    return Route(PATH, answer, methods=["GET", "HEAD"])


def health(shelf: Shelf, on: date) -> dict[str, Any]:
    """Return whether a server is ready, what it serves, and how the files on disk are."""
    try:
        shelf.rulebook()
        wrong = probed(shelf.state().serving, on)
    except DataError:
        wrong = ("no rulebook",)
    state = shelf.state()
    whole = state.serving
    return {
        "status": "not-ready" if wrong else "ready",
        "serving": whole and whole.book.about.version,
        "contents": whole and whole.tag,
        "release": os.environ.get(RELEASE) or None,
        "on_disk": state.on_disk,
        "problems": [_told(problem) for problem in state.problems],
        "probe": list(wrong),
    }


@lru_cache(maxsize=8)
def probed(whole: Standing | None, on: date) -> tuple[str, ...]:
    """Return what of the probe comes out wrong on a day; nothing where engine, data and words are in order."""
    if whole is None:
        return ("no rulebook",)
    try:
        return tuple(probe(whole.book, whole.words, on))
    except Exception as error:  # noqa: BLE001  whatever the engine raises, this server cannot answer
        return (f"the engine raises {type(error).__name__}",)


def _told(problem: Problem) -> dict[str, Any]:
    """Return a problem with its file and line."""
    return {
        "file": problem.file,
        "line": problem.line or None,
        "where": problem.where or None,
        "found": problem.found,
        "expected": problem.expected,
    }

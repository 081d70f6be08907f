"""The calendar feed as a route: /calendar.ics, by language and track, for calendars that look again by themselves."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from hashlib import sha256

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from kcity.handout.calendar import feed
from kcity.outcome import LINES
from kcity.rulebook import DataError, Rulebook
from kcity.rulebook.words import LANGUAGES, Words, words

PATH = "/calendar.ics"
PARAMETERS = {"lang": tuple(LANGUAGES), "track": LINES}
"""What the address may carry, and the values of each; without a track all intakes are in the feed."""

_SHOWN = 200
"""Letters that are said of what cannot be used."""

_AN_HOUR = "public, max-age=3600"


def calendar_route(book: Callable[[], Rulebook], today: Callable[[], date]) -> Route:
    """Return the route of the feed; it asks for the rulebook and the day at each request."""

    def answer(request: Request) -> Response:
        language = request.query_params.get("lang", "en")
        say = words(language if language in LANGUAGES else "en").written
        problem = _misfit(request.query_params, say)
        if problem:
            return PlainTextResponse(problem, status_code=400)
        try:
            whole = book()
        except DataError as error:
            return PlainTextResponse(str(error), status_code=503, headers={"Retry-After": "600"})
        track = request.query_params.get("track")
        content = _feed(whole, say.language, today(), (track,) if track else ())
        tag = f'"{sha256(content).hexdigest()[:32]}"'
        headers = {"ETag": tag, "Cache-Control": _AN_HOUR, "Vary": "Accept-Encoding"}
        if tag in [each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")]:
            return Response(status_code=304, headers=headers)
        headers["Content-Disposition"] = f'inline; filename="k-city-{track or "all"}.ics"'
        return Response(content, media_type="text/calendar; charset=utf-8", headers=headers)

    return Route(PATH, answer, methods=["GET", "HEAD"])


@lru_cache(maxsize=16)
def _feed(book: Rulebook, language: str, on: date, lines: tuple[str, ...]) -> bytes:
    return feed(book, words(language), on, lines)


def _misfit(query: QueryParams, say: Words) -> str | None:
    """Return what is wrong with the address, in words; the first problem is enough for a program."""
    for name, value in query.multi_items():
        allowed = PARAMETERS.get(name)
        if allowed is None:
            return say("notice-dropped", what=f"{name}={value}"[:_SHOWN], allowed=", ".join(PARAMETERS))
        if value not in allowed or len(query.getlist(name)) > 1:
            given = "&".join(f"{name}={each}" for each in query.getlist(name))
            return say("notice-dropped", what=given[:_SHOWN], allowed=", ".join(allowed))
    return None

"""What search engines ask for first: which addresses to leave alone, and a list of every page in every language."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from kcity.api.head import sitemap
from kcity.rulebook import DataError, Rulebook
from kcity.rulebook.freshness import newest

_A_DAY = {"Cache-Control": "public, max-age=86400"}
_SHUT = ("/_stcore/", "/media/", "/api/", "/healthz", "/outlines/")
"""What is no page; a page's own answers in its address lead to the page itself, which its canonical address says."""


def crawler_routes(book: Callable[[], Rulebook], public: str | None) -> list[Route]:
    """Return the routes /robots.txt and /sitemap.xml; addresses begin with the public one, else as they were asked."""

    def base(request: Request) -> str:
        return f"{public.rstrip('/')}/" if public else str(request.base_url)

    def robots(request: Request) -> PlainTextResponse:
        lines = ["User-agent: *", *(f"Disallow: {path}" for path in _SHUT), f"Sitemap: {base(request)}sitemap.xml"]
        return PlainTextResponse("\n".join(lines) + "\n", headers=_A_DAY)

    def every_page(request: Request) -> Response:
        try:
            day = newest(book()).isoformat()
        except DataError:
            return PlainTextResponse("The record cannot be read.", 503, headers={"Retry-After": "600"})
        return Response(sitemap(base(request), day), media_type="application/xml", headers=_A_DAY)

    return [Route("/robots.txt", robots), Route("/sitemap.xml", every_page)]

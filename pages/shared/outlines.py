"""The outlines as a file of their own: a browser fetches it once; no change of the map sends it again."""

import gzip

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pages.shared.loaded import map_land, map_packed

_A_YEAR = 365 * 24 * 60 * 60


class Outlines:
    """The land for the map: the address of its file where the front door serves it, else the land itself."""

    def __init__(self) -> None:
        self._served = False

    def route(self) -> Route:
        """Return the route to mount at the front door, below whatever path the app is served under."""
        self._served = True
        return Route("/{below:path}outlines/{name}.json", _send)

    def for_map(self) -> str:
        """Return what the map's land is drawn from: an address, which a page resolves against its own, or GeoJSON."""
        return f"outlines/{map_packed()[0]}.json" if self._served else map_land()


OUTLINES = Outlines()
"""One for the whole process: whether the front door serves the file is decided when the door is made."""


async def _send(request: Request) -> Response:
    """Answer with the file under its present name; what had another name is gone."""
    name, packed = map_packed()
    if request.path_params["name"] != name:
        return Response(status_code=404, headers={"Cache-Control": "no-store"})
    headers = {"Cache-Control": f"public, max-age={_A_YEAR}, immutable", "Vary": "Accept-Encoding"}
    if "gzip" not in request.headers.get("accept-encoding", ""):
        return Response(gzip.decompress(packed), media_type="application/json", headers=headers)
    return Response(packed, media_type="application/json", headers=headers | {"Content-Encoding": "gzip"})

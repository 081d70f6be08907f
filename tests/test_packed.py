"""Static files: packed once, unpacked to the same, with how long a browser may keep them; the rest passes untouched."""

import asyncio
import gzip
from pathlib import Path

import brotli
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from kcity.api.packed import Packed, served, version

SCRIPT = "export const words = 'so that there is something to pack';\n" * 200


class Site:
    """A folder served through the middleware; counts what is asked of the server behind it."""

    def __init__(self, folder: Path, base: str = "") -> None:
        self.asked: list[str] = []
        files = served(folder, "/app/static")
        inner = Starlette(routes=[Mount(f"{base}/app/static", StaticFiles(directory=folder))])

        async def counted(scope, receive, send):
            self.asked.append(scope["path"])
            await inner(scope, receive, send)

        ours = {name: version(file) for name, file in files.items()}
        theirs = {name for name in files if name.endswith("theirs.js")}
        self.packed = Packed(counted, theirs, {name: v for name, v in ours.items() if name not in theirs}, base)

    async def get(self, path: str, query: str = "", method: str = "GET", **headers: str):
        """Return status, headers and body."""
        sent = []

        async def send(message):
            sent.append(message)

        async def receive():
            await asyncio.Event().wait()

        raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
        scope = {"type": "http", "method": method, "path": path, "root_path": "", "query_string": query.encode()}
        await self.packed({**scope, "headers": raw}, receive, send)
        found = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
        return sent[0]["status"], found, b"".join(message.get("body", b"") for message in sent[1:])


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "frame.js").write_text(SCRIPT)
    (tmp_path / "theirs.js").write_text(SCRIPT)
    (tmp_path / "small.js").write_text("1;")
    (tmp_path / "face.woff2").write_bytes(b"wOF2" * 400)
    return tmp_path


UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}


@pytest.mark.parametrize(
    ("accepts", "coding"),
    [("gzip, deflate, br", "br"), ("gzip", "gzip"), ("br;q=0, gzip;q=0.5", "gzip"), ("identity", None), ("", None)],
)
def test_a_script_is_packed_as_the_browser_can_take_it(folder, accepts, coding):
    status, headers, body = asyncio.run(Site(folder).get("/app/static/frame.js", accept_encoding=accepts))

    assert status == 200
    assert headers.get("content-encoding") == coding
    assert int(headers["content-length"]) == len(body)
    assert UNPACK[coding](body).decode() == SCRIPT
    assert not coding or headers["vary"] == "Accept-Encoding"


def test_a_file_is_packed_once_for_all_who_ask_at_the_same_time(folder):
    site = Site(folder)

    async def everybody():
        return await asyncio.gather(*(site.get("/app/static/frame.js", accept_encoding="br") for _ in range(20)))

    answers = asyncio.run(everybody())

    assert len({body for _, _, body in answers}) == 1
    assert site.asked == ["/app/static/frame.js"]


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/app/static/small.js", {"accept_encoding": "br"}),
        ("/app/static/face.woff2", {"accept_encoding": "br"}),
        ("/app/static/frame.js", {"accept_encoding": "br", "range": "bytes=0-9"}),
    ],
    ids=["small", "packed-already", "a-part"],
)
def test_what_packing_does_not_help_goes_as_it_lies_there(folder, path, headers):
    status, found, body = asyncio.run(Site(folder).get(path, **headers))

    assert status == (206 if "range" in headers else 200)
    assert "content-encoding" not in found
    assert (folder / Path(path).name).read_bytes().startswith(body)


def test_a_browser_that_has_the_file_gets_no_body(folder):
    site = Site(folder)

    async def twice():
        _, first, _ = await site.get("/app/static/frame.js", accept_encoding="br")
        return await site.get("/app/static/frame.js", accept_encoding="br", if_none_match=f'W/"x", {first["etag"]}')

    status, headers, body = asyncio.run(twice())

    assert (status, body) == (304, b"")
    assert headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    ("name", "query", "lasts"),
    [
        ("frame.js", "", "no-cache"),
        ("frame.js", "v=0", "no-cache"),
        ("frame.js", "v={version}", "public, max-age=31536000, immutable"),
        ("face.woff2", "", "public, max-age=604800"),
        ("theirs.js", "", None),
    ],
)
@pytest.mark.parametrize("accepts", ["br", "identity"])
def test_how_long_a_browser_keeps_a_file(folder, name, query, lasts, accepts):
    query = query.format(version=version(folder / name))
    _, headers, _ = asyncio.run(Site(folder).get(f"/app/static/{name}", query, accept_encoding=accepts))

    assert headers.get("cache-control") == lasts


def test_below_a_path_the_same_holds(folder):
    _, headers, _ = asyncio.run(Site(folder, "/k-city").get("/k-city/app/static/frame.js", accept_encoding="br"))

    assert headers["content-encoding"] == "br"


def test_unknown_names_leave_nothing_behind(folder):
    site = Site(folder)

    async def many():
        return [(await site.get(f"/app/static/{n}.js", accept_encoding="br"))[0] for n in range(5)]

    assert asyncio.run(many()) == [404] * 5
    assert site.packed._kept == {}


def test_a_file_that_cannot_be_had_is_asked_for_again(folder):
    failing = [True]

    async def shaky(scope, receive, send):
        if failing:
            failing.pop()
            raise ConnectionError
        await PlainTextResponse(SCRIPT)(scope, receive, send)

    site = Site(folder)
    site.packed = Packed(shaky, {"/a.js"}, {})

    async def twice():
        with pytest.raises(ConnectionError):
            await site.get("/a.js", accept_encoding="br")
        return await site.get("/a.js", accept_encoding="br")

    assert brotli.decompress(asyncio.run(twice())[2]).decode() == SCRIPT

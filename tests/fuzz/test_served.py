"""A real server, asked with tricks: no path leads out of what it serves, no text in a link becomes part of a page."""

import asyncio
import http.client
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest
from streamlit.proto.Element_pb2 import Element

from pages.shared.visitor import OWN
from tests.bench.session import connected
from tests.browser.real import serving
from tests.fuzz.poison import FIELDS, MARKUP

ROOT = Path(__file__).parents[2]
UP = ("../", "..%2f", "%2e%2e/", "%2e%2e%2f", "..%252f", "..\\", "..%5c", "%c0%ae%c0%ae/", "....//", ".%00./", "//")
BELOW = (
    "",
    "app/static/",
    "static/",
    "media/",
    "component/",
    "outlines/",
    "api/",
    "api/editions/",
    "_stcore/",
    "check/",
)
WANTED = ("app.py", "etc/passwd", "requirements.txt", "data/rulebook.yaml", ".git/config", "kcity/__main__.py")
INSIDE = (b"root:x:0", b"import streamlit", b"streamlit==", b"[core]", b"researched:", b"argparse")
"""What only stands in files that nobody may have."""


@pytest.fixture(scope="module")
def address(tmp_path_factory) -> Iterator[str]:
    with serving(tmp_path_factory.mktemp("served") / "server.log") as found:
        yield found


def asked(address: str, path: str) -> tuple[int, bytes]:
    """Return what a server answers to a path just as it is written here."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
    connection.putrequest("GET", path, skip_host=False, skip_accept_encoding=True)
    connection.endheaders()
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer.status, content


def test_no_path_leads_out_of_what_is_served(address):
    paths = [f"/{below}{up * 3}{wanted}" for below in BELOW for up in UP for wanted in WANTED]
    paths += [f"/{wanted}" for wanted in WANTED] + [f"//{wanted}" for wanted in WANTED]
    found = [(path, *asked(address, path)) for path in paths]

    assert len(found) > 600
    assert [path for path, _, content in found if any(mark in content for mark in INSIDE)] == []
    assert {status for _, status, _ in found} <= {200, 307, 400, 404}


def test_the_marks_are_those_of_the_files():
    files = {file: (ROOT / file).read_bytes() for file in ("app.py", "requirements.txt", "data/rulebook.yaml")}

    assert all(any(mark in content for mark in INSIDE) for content in files.values())


def test_no_text_in_a_link_becomes_part_of_a_page(address):
    failed, raw = asyncio.run(opened(address))

    assert failed == []
    assert raw == []


async def opened(address: str) -> tuple[list[str], list[str]]:
    """Return the links on which a page fails, and those where it draws a text of the link as it is."""
    failed, raw = [], []
    pages = ("", "check", "cities", "deadlines", "programme", "companies", "briefing", "sources", "screen")
    for page in pages:
        names = (*OWN.get(page, ()), "country", "amount", "lang", "<b>name")
        for turn in range(-(-len(FIELDS) // len(names))):
            given = {name: FIELDS[(turn * len(names) + n) % len(FIELDS)] for n, name in enumerate(names)}
            link = urlencode(given, errors="replace")
            async with connected(address) as visitor:
                run = await visitor.run(link, page=page)
            failed += [f"{page}?{link}"] if run.failed else []
            raw += [f"{page}?{link}" for element in run.elements if speaks_of_it(element)]
    return failed, raw


def speaks_of_it(element: Element) -> bool:
    """Return whether an element would let a text of a link be more than text."""
    if element.WhichOneof("type") == "html":
        return any(mark in element.html.body for mark in MARKUP)
    if element.WhichOneof("type") == "markdown":
        said = element.markdown
        links = ("[x](javascript:", "![x](http")
        return any(mark in said.body for mark in (MARKUP if said.allow_html else links))
    return False


def test_a_text_that_became_part_of_a_page_would_be_noticed():
    spoken, drawn = Element(), Element()
    spoken.markdown.body, drawn.html.body = f"Not used: {MARKUP[1]} [x](javascript:1)", MARKUP[0]
    harmless = Element()
    harmless.markdown.body = f"Not used: {MARKUP[0]}"

    assert [speaks_of_it(each) for each in (spoken, drawn, harmless)] == [True, True, False]

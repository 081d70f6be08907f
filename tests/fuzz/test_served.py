"""A real server, asked with tricks: no path leads out of what it serves, no text in a link becomes part of a page."""

import asyncio
import http.client
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from urllib.parse import urlencode, urlsplit
from uuid import uuid4

import pytest
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.WidgetStates_pb2 import WidgetState

from kcity.handout.pages import PAGES
from kcity.rulebook.words import words
from pages.shared.plain import plain
from pages.shared.visitor import OWN
from tests.bench.session import Run, connected
from tests.book import BOOK
from tests.browser.real import PATIENCE, serving
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

OTHERS = tuple(text for text in FIELDS if text not in MARKUP)
BESIDE = {"check": {"made": "2026-02-01", "currency": "USD", "applicant": "local-government", "country": "VN"}}
"""What must be in order for a page to come to the rest: a rate needs a currency, another rulebook's name its day."""

NAMES = (
    "../../etc/passwd",
    "..\\..\\windows\\win",
    "/etc/passwd",
    "%2e%2e%2f%2e%2e%2fetc",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "table\u202evsc",
    "=cmd|' /C calc'!A0",
    "a" * 4_096,
)
"""What somebody may call a file."""

OF_A_TABLE = {"in", "said", "trouble", "out.json", "out.csv", "out.xlsx"}
"""How the files are called that a table being screened consists of, whatever it is called itself."""

READ_AS_MARKDOWN = {"markdown": "body", "alert": "body", "heading": "body", "page_link": "label", "button": "label"}
LINKED = ("[x](javascript:", "![x](http")
"""Where the browser reads Markdown without HTML, and what must not be left of a link in it."""


@pytest.fixture(scope="module")
def served(tmp_path_factory) -> Iterator[tuple[str, Path]]:
    """Yield a server's address, and the folder that is its place for what it writes for a while."""
    folder = tmp_path_factory.mktemp("for-a-while")
    log = tmp_path_factory.mktemp("served") / "server.log"
    with serving(log, surroundings={"TMPDIR": str(folder)}) as found:
        yield found, folder


@pytest.fixture(scope="module")
def address(served) -> str:
    return served[0]


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


def parameters(page: str) -> tuple[str, ...]:
    """Return all that a page's link may carry: what is its own, the answers, and a name that no page knows."""
    return tuple(dict.fromkeys((*OWN.get(page, ()), "lang", *BOOK.questions, "<b>name")))


def dealt(page: str, texts: Sequence[str]) -> Iterator[dict[str, str]]:
    """Yield links that give each of a page's parameters each text once, all of them at once."""
    for turn in range(len(texts)):
        given = {name: texts[(turn + n) % len(texts)] for n, name in enumerate(parameters(page))}
        yield given
        if page in BESIDE:
            yield given | BESIDE[page]


def spread(page: str, texts: Sequence[str]) -> Iterator[dict[str, str]]:
    """Yield links that hold each text once, under one of a page's parameters or another."""
    names = parameters(page)
    for first in range(0, len(texts), len(names)):
        yield dict(zip(names, texts[first : first + len(names)], strict=False))


def test_no_markup_in_any_parameter_becomes_part_of_a_page(address):
    links = [(page, link) for page in PAGES for link in (*dealt(page, MARKUP), *spread(page, OTHERS))]
    failed, raw = asyncio.run(opened(address, links))

    assert failed == []
    assert raw == []


@pytest.mark.long
def test_no_text_in_any_parameter_becomes_part_of_a_page(address):
    failed, raw = asyncio.run(opened(address, [(page, link) for page in PAGES for link in dealt(page, FIELDS)]))

    assert failed == []
    assert raw == []


@pytest.mark.parametrize("page", PAGES)
def test_every_parameter_is_given_every_markup(page):
    given = {(name, text) for link in dealt(page, MARKUP) for name, text in link.items()}

    assert given >= set(product((*OWN.get(page, ()), *BOOK.questions), MARKUP))


async def opened(address: str, links: Iterable[tuple[str, Mapping[str, str]]]) -> tuple[list[str], list[str]]:
    """Return the links on which a page fails, and those where it draws a text of the link as it is."""
    failed, raw = [], []
    for page, given in links:
        link = urlencode(given, errors="replace")
        async with connected(address) as visitor:
            run = await visitor.run(link, page=page)
        failed += [f"{page}?{link}"] if run.failed else []
        raw += [f"{page}?{link}" for element in run.elements if speaks_of_it(element)]
    return failed, raw


def speaks_of_it(element: Element) -> bool:
    """Return whether an element would let a text that somebody gave be more than text."""
    kind = element.WhichOneof("type")
    if kind == "html":
        return any(mark in element.html.body for mark in MARKUP)
    if kind in READ_AS_MARKDOWN:
        said = getattr(element, kind)
        marks = MARKUP if kind == "markdown" and said.allow_html else LINKED
        return any(mark in getattr(said, READ_AS_MARKDOWN[kind]) for mark in marks)
    return False


def test_a_text_that_became_part_of_a_page_would_be_noticed():
    spoken, warned, drawn, harmless = Element(), Element(), Element(), Element()
    spoken.markdown.body, drawn.html.body = f"Not used: {MARKUP[1]} [x](javascript:1)", MARKUP[0]
    warned.alert.body = f"Not used: {MARKUP[3]}"
    harmless.markdown.body = f"Not used: {MARKUP[0]}"

    assert [speaks_of_it(each) for each in (spoken, warned, drawn, harmless)] == [True, True, True, False]


def sent(address: str, session: str, name: str, content: bytes) -> tuple[int, str]:
    """Send a file under a name as a browser does; return the status, and the id under which the server has it."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
    connection.request("GET", "/_stcore/health")
    answer = connection.getresponse()
    answer.read()
    cookie = str(answer.getheader("set-cookie")).split(";")[0]
    file = uuid4().hex
    written = name.replace('"', "%22").encode()
    head = b'Content-Disposition: form-data; name="file"; filename="' + written + b'"\r\nContent-Type: text/csv'
    headers = {
        "Cookie": cookie,
        "X-Xsrftoken": cookie.partition("=")[2],
        "Content-Type": "multipart/form-data; boundary=part",
    }
    body = b"--part\r\n" + head + b"\r\n\r\n" + content + b"\r\n--part--\r\n"
    connection.request("PUT", f"/_stcore/upload_file/{session}/{file}", body, headers)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status, file


def chosen(place: str, file: str, name: str, size: int) -> WidgetState:
    """Return what a browser reports of a place for files that holds one."""
    state = WidgetState(id=place)
    told = state.file_uploader_state_value.uploaded_file_info.add()
    told.name, told.size, told.file_id = name, size, file
    told.file_urls.file_id = file
    return state


def bodies(run: Run) -> list[str]:
    """Return what a page says: its headings, its paragraphs and what it warns of."""
    kinds = ("heading", "markdown", "alert")
    return [getattr(each, kind).body for each in run.elements if (kind := each.WhichOneof("type")) in kinds]


async def handed(address: str, page: str, names: Sequence[str], content: bytes, until: str) -> list[Run]:
    """Hand a page the same file under several names; return how it looks each time, once it says what it came to."""
    found: list[Run] = []
    async with connected(address) as visitor:
        run = await visitor.run("lang=en&applicant=local-government", page=page)
        [session] = (m.new_session.initialize.session_id for m in run.messages if m.HasField("new_session"))
        blocks = (each.delta.add_block for each in run.deltas if each.delta.WhichOneof("type") == "add_block")
        doors = [block.popover.id for block in blocks if block.popover.id.endswith("take-load")]
        opened = [WidgetState(id=door, bool_value=True) for door in doors]  # Check has its place for files behind one
        run = await visitor.rerun(opened)
        [place] = (each.file_uploader.id for each in run.elements if each.WhichOneof("type") == "file_uploader")
        for name in names:
            status, file = sent(address, session, name, content)
            assert status == 204
            late = time.monotonic() + PATIENCE
            changed = [*opened, chosen(place, file, name, len(content))]
            run = await visitor.rerun(changed)
            while until not in "\n".join(bodies(run)):
                assert time.monotonic() < late, name
                await asyncio.sleep(0.5)
                run = await visitor.rerun(changed)
            found.append(run)
    return found


@pytest.mark.parametrize(
    ("page", "names", "ending", "content", "until"),
    [
        # Each table is worked out in a process of its own, so these are few.
        ("many", (NAMES[0], MARKUP[1], "".join(NAMES[:-1])), ".csv", b"country\nVN\n", words("en")("many-result")),
        ("check", NAMES, ".json", b'{"answers": {"country": "VN"}}', plain(words("en")("take-load-found", count=1))),
    ],
    ids=("many", "check"),
)
def test_a_file_s_name_does_nothing(served, page, names, ending, content, until):
    address, folder = served
    names = [f"{name}{ending}" for name in names]
    usual, *others = asyncio.run(handed(address, page, (f"file{ending}", *names), content, until))

    assert [name for name, run in zip(names, others, strict=True) if run.failed] == []
    assert [name for name, run in zip(names, others, strict=True) if bodies(run) != bodies(usual)] == []
    assert {file.name for file in folder.rglob("*") if not file.name.startswith("k-city-screen-")} <= OF_A_TABLE

"""Opening pages as a visitor does, in either language, and reading everything they show."""

import pickle
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
import streamlit as st
from google.protobuf.message import Message
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Node

from kcity.rulebook import data_folder
from pages.shared import visitor
from pages.shared.loaded import SHELF
from pages.shared.plain import plain
from pages.shared.spared import spare

ROOT = Path(__file__).parents[2]
SLOW = 60
"""Seconds that one run may take on a busy machine."""

Visit = Callable[..., AppTest]


@pytest.fixture(scope="session", autouse=True)
def spared() -> None:
    """Spare each visit what the front door spares the server: reading the descriptions of all installed packages."""
    spare()


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Yield a copy of the data folder that the app reads in place of its own."""
    copy = tmp_path / "data"
    shutil.copytree(data_folder(), copy)
    monkeypatch.setenv("KCITY_DATA", str(copy))
    forget()
    yield copy
    forget()


def forget() -> None:
    """Empty the caches, so that the data files are read anew."""
    st.cache_resource.clear()
    SHELF.close()


@pytest.fixture
def visit() -> Visit:
    """Return a function that opens a page on a link, as a new visitor; it must not raise."""

    def opened(page: str = "start", script: str = "pages/frame.py", **query: str) -> AppTest:
        app = AppTest.from_file(str(ROOT / script), default_timeout=SLOW)
        for name, value in query.items():
            app.query_params[name.replace("_", "-")] = value
        if page != "start":
            app.switch_page(f"{page}.py" if script.startswith("pages/") else f"pages/{page}.py")
        return drawn(app.run())

    return opened


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return a function that makes a day today."""
    return lambda day: monkeypatch.setattr(visitor, "today", lambda: date.fromisoformat(day))


def drawn(app: AppTest) -> AppTest:
    """Return an app that has just run, having made sure that nothing was raised and something drawn.

    Its session holds codes, never objects: all of it can be written down.
    """
    assert not app.exception
    assert app.title
    pickle.dumps(app.session_state.to_dict())
    return app


def headings(app: AppTest | Block) -> list[str]:
    """Return the titles, headers and subheaders."""
    return [heading.value for heading in (*app.title, *app.header, *app.subheader)]


def shown(app: AppTest | Block) -> str:
    """Return every text on the screen, one a line, as it is read: no Markdown signs, icons, colours or addresses."""
    return "\n".join(map(readable, texts(app._tree if isinstance(app, AppTest) else app)))


def has(app: AppTest | Block, said: str) -> bool:
    """Return whether a sentence of the words is on the screen."""
    return readable(plain(said)) in shown(app)


HIDDEN = {
    "id": "a widget's key",
    "icon": "a picture's name",
    "tag": "the kind of a heading",
    "type": "the kind of a button",
    "format": "how a field writes numbers and days",
    "page": "an address",
    "query_string": "an address",
    "page_script_hash": "a number",
    "url": "an address",
    "form_id": "a form's key",
    "deferred_file_id": "a number",
    "raw_value": "one of the options, which are read",
}
"""Fields of Streamlit's messages that hold text which nobody reads."""


def texts(node: Node) -> Iterator[str]:
    """Yield every string that an element or a block sends to the browser to be read."""
    proto = getattr(node, "proto", None)
    if isinstance(proto, Message) and proto.DESCRIPTOR.name != "Html":  # the stylesheet
        yield from strings(proto)
    if isinstance(node, Block):
        for child in node.children.values():
            yield from texts(child)


def strings(message: Message) -> Iterator[str]:
    """Yield every readable string in a message, however deep."""
    for field, value in message.ListFields():
        for each in value if field.is_repeated else [value]:
            if isinstance(each, Message):
                yield from strings(each)
            elif isinstance(each, str) and field.name not in HIDDEN:
                yield each


MARKUP: Mapping[str, str] = {
    r"</?span[^>]*>": "",  # which language a part is in
    r"(?<!\\):material/\w+:": "",  # an icon
    r"(?<!\\):[a-z]+(-badge)?\[": "[",  # a colour, a badge, small print
    r"(?<!\\)\]\((?:[^()\\]|\\.)*\)": "]",  # a link's address
    r"(?<!\\)(\*\*|#{2,} |[\[\]])": "",  # bold, headings, the brackets of all the above
    r"\\(.)": r"\1",  # what `plain` escaped
}


def readable(markdown: str) -> str:
    """Return Markdown as it is read."""
    for pattern, instead in MARKUP.items():
        markdown = re.sub(pattern, instead, markdown)
    return markdown

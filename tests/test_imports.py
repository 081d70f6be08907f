"""The house's one direction: app.py → pages → pages/shared → kcity, and the order of the rooms inside kcity."""

import ast
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parents[1]
FILES = sorted([*ROOT.glob("app.py"), *ROOT.glob("pages/**/*.py"), *ROOT.glob("kcity/**/*.py")])

ROOMS = ["rulebook", "outcome", "record", "handout", "api", "__main__"]  # each may use those before it, never after
HOUSE = {"app", "kcity", "pages", "tests"}
PAGES = {file.stem for file in ROOT.glob("pages/*.py")} | {"shared"}  # Streamlit lets a page import these bare
DATA_FILES = {"rulebook.yaml", "questions.yaml", "sources.yaml", "doubts.yaml", "projects.csv", "world.geojson"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_imports_go_one_way(file):
    assert strays(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_only_the_rulebook_knows_where_data_lies(file):
    assert data_paths(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("app.py", "import streamlit, kcity.api\nfrom pages.shared import loaded"),
        (
            "pages/check.py",
            "import streamlit as st\nfrom kcity.outcome import outcome\nfrom pages.shared.card import card",
        ),
        ("pages/shared/card.py", "from . import words\nfrom kcity import handout"),
        ("kcity/rulebook/book.py", "import yaml\nfrom kcity.rulebook.model import Edition\nfrom .reading import read"),
        ("kcity/outcome/checks.py", "from kcity.rulebook import load\nfrom ..rulebook import model"),
        ("kcity/handout/dossier.py", "from kcity import outcome, record, rulebook"),
        ("kcity/__main__.py", "from kcity.api import routes"),
    ],
)
def test_the_way_down_is_free(path, source):
    assert strays(path, source) == []


@pytest.mark.parametrize(
    ("path", "source", "stray"),
    [
        ("app.py", "import tests.cases", "tests.cases"),
        ("pages/check.py", "from pages import start", "pages.start"),
        ("pages/check.py", "import pages.start", "pages.start"),
        ("pages/check.py", "from .start import heading", "pages.start.heading"),
        ("pages/check.py", "import frame", "frame"),
        ("pages/check.py", "from shared import card", "shared.card"),
        ("pages/check.py", "def show():\n    import app", "app"),
        ("pages/shared/card.py", "from pages.check import proposal", "pages.check.proposal"),
        ("pages/shared/card.py", "from .. import check", "pages.check"),
        ("kcity/outcome/checks.py", "import streamlit as st", "streamlit"),
        ("kcity/outcome/checks.py", "from streamlit.testing.v1 import AppTest", "streamlit.testing.v1.AppTest"),
        ("kcity/outcome/checks.py", "from pages.shared import loaded", "pages.shared.loaded"),
        ("kcity/outcome/checks.py", "from importlib import import_module\nimport_module('streamlit')", "streamlit"),
        ("kcity/rulebook/book.py", "from kcity.outcome import outcome", "kcity.outcome.outcome"),
        ("kcity/rulebook/book.py", "from ..outcome import outcome", "kcity.outcome.outcome"),
        ("kcity/rulebook/book.py", "if TYPE_CHECKING:\n    from kcity import record", "kcity.record"),
        ("kcity/outcome/checks.py", "from kcity.record import precedents", "kcity.record.precedents"),
        ("kcity/record/precedents.py", "import kcity.handout.links", "kcity.handout.links"),
        ("kcity/handout/links.py", "from kcity import api", "kcity.api"),
        ("kcity/api/routes.py", "from kcity.__main__ import main", "kcity.__main__.main"),
        ("kcity/outcome/checks.py", "import kcity", "kcity"),
        ("kcity/outcome/checks.py", "from kcity import *", "kcity.*"),
        ("kcity/outcome/checks.py", "from kcity.helpers import slug", "kcity.helpers.slug"),
        ("kcity/__init__.py", "from kcity.rulebook import load", "kcity.rulebook.load"),
    ],
)
def test_the_way_back_is_seen(path, source, stray):
    assert [line.split()[-1] for line in strays(path, source)] == [stray]


def test_a_room_needs_a_place_in_the_order():
    assert strays("kcity/helpers.py", '"""Odds and ends."""') == [
        "kcity/helpers.py: no place in ROOMS for kcity.helpers"
    ]


@pytest.mark.parametrize(
    "source",
    [
        'DATA = Path(__file__).parents[2] / "data"',
        'Path("data")',
        'open("data/projects.csv")',
        'ROOT.joinpath("data", "text")',
        'from kcity.rulebook import DATA\nlines = (DATA / "text").iterdir()',
        'text = f"{root}/data/questions.yaml"',
        'name = "questions.yaml"',
    ],
)
def test_a_path_into_data_is_seen(source):
    assert data_paths("kcity/outcome/checks.py", source)
    assert data_paths("pages/check.py", source)
    assert data_paths("kcity/rulebook/book.py", source) == []


@pytest.mark.parametrize(
    "source",
    [
        '"""Reads nothing from data/editions."""',
        'given = {"data": 1}["data"]',
        'icon = "data:image/png;base64,"',
        "half = data / 2",
        "from kcity.rulebook import DATA, load\nbook = load(DATA)",
    ],
)
def test_the_word_data_alone_is_free(source):
    assert data_paths("pages/check.py", source) == []


def strays(path: str, source: str) -> list[str]:
    """Return what a file of the house imports against the direction, one line each."""
    room = room_of(path)
    found = [f"{path}: no place in ROOMS for kcity.{room}"] if room not in {*ROOMS, "", "__init__"} else []
    return found + [
        f"{path}:{line}: against the direction: {name}" for line, name in imports(path, source) if not fits(path, name)
    ]


def fits(path: str, name: str) -> bool:
    """Return whether a file of the house may import a name."""
    first, second, *_ = (*name.split("."), "")
    if path == "app.py":
        return first != "tests"
    if path.startswith("pages/"):
        return first not in HOUSE | PAGES or first == "kcity" or (first, second) == ("pages", "shared")
    if first != "kcity":
        return first not in HOUSE | {"streamlit"}
    room = room_of(path)
    return room in ROOMS and second in ROOMS[: ROOMS.index(room) + 1]


def room_of(path: str) -> str:
    """Return the room of kcity that a file stands in, empty outside kcity."""
    house, *rest = PurePosixPath(path).with_suffix("").parts
    return rest[0] if house == "kcity" else ""


def imports(path: str, source: str) -> Iterator[tuple[int, str]]:
    """Yield line and full dotted name of everything a file imports, wherever in the file it does so."""
    package = PurePosixPath(path).parent.parts
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import():
                yield from ((node.lineno, alias.name) for alias in node.names)
            case ast.ImportFrom():
                base = package[: len(package) - node.level + 1] if node.level else ()
                module = (*base, *([node.module] if node.module else []))
                yield from ((node.lineno, ".".join((*module, alias.name))) for alias in node.names)
            case ast.Call(
                func=ast.Name(id="import_module" | "__import__") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                yield node.lineno, name


def data_paths(path: str, source: str) -> list[str]:
    """Return where a file outside the rulebook names the data folder or a file in it; docstrings may."""
    if path.startswith("kcity/rulebook/"):
        return []
    tree = ast.parse(source)
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and is_text(node.value)}
    return [
        f"{path}:{node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(tree)
        if id(node) not in docstrings and names_data(node)
    ]


def is_text(node: ast.AST) -> bool:
    """Return whether a piece of code is plain text."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def names_data(node: ast.AST) -> bool:
    """Return whether a piece of code is a path into the data folder."""
    match node:
        case ast.Constant(value=str(text)):
            return text.startswith("data/") or "/data/" in text or text in DATA_FILES
        case ast.BinOp(op=ast.Div(), left=ast.Name(id="DATA") | ast.Attribute(attr="DATA")):
            return True
        case ast.BinOp(op=ast.Div(), right=ast.Constant(value="data")):
            return True
        case ast.Call(func=ast.Name(id=called) | ast.Attribute(attr=called), args=args):
            opens = called.endswith("Path") or called in {"joinpath", "join", "open"}
            return opens and any(isinstance(arg, ast.Constant) and arg.value == "data" for arg in args)
    return False

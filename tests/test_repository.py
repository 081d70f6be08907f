"""The repository as a whole: its top level, its pinned requirements, its licence, nothing from a machine."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions, version
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
REQUIREMENTS = ["requirements.txt", "requirements-dev.txt"]
TOP_LEVEL = {
    *(".ci", ".editorconfig", ".gitattributes", ".gitignore", ".streamlit"),
    *("CHANGELOG.md", "LICENSE", "Makefile", "NOTICE", "README.md"),
    *("pyproject.toml", *REQUIREMENTS),
    *("app.py", "data", "deploy", "docs", "kcity", "pages", "tests"),
}
PINNED = re.compile(r"(?P<name>[\w.-]+)==(?P<version>[\w.]+)\s+# (?P<reason>\S.{9,})")
BORROWED = {  # not ours to pin
    "anyio": "Starlette's own; the API works beside its event loop with it",
    "starlette": "Streamlit's own server; app.py mounts routes on it",
}

# Written in halves, so that this file does not hold what it looks for.
MACHINE_PATHS = ["/" + folder for folder in ("work" + "/", "root" + "/", "home" + "/")]
REGISTRIES = ["pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org", "npmjs" + ".com", "deb.debian" + ".org"]


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def requirements(name: str) -> list[str]:
    """Return a requirements file's lines, less comments, blank lines and the reference to the other file."""
    return [line for line in read(name).splitlines() if line and not line.startswith(("#", "-r "))]


@pytest.fixture(scope="module")
def committed() -> list[Path]:
    """Every file in git, as a path from the root."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: there is no list of what belongs to the project")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True).stdout
    return [Path(name) for name in listed.decode().split("\0") if name and (ROOT / name).is_file()]


def test_the_top_level_holds_only_what_belongs_there(committed):
    assert {file.parts[0] for file in committed} - TOP_LEVEL == set()


def test_no_file_names_a_machine_or_a_registry(committed):
    assert [f"{file}: {found}" for file in committed for found in machine_marks((ROOT / file).read_bytes())] == []


@pytest.mark.parametrize("mark", MACHINE_PATHS + REGISTRIES)
def test_a_machine_mark_is_seen(mark):
    assert machine_marks(f"see {mark.upper() if mark in REGISTRIES else mark} for it".encode()) == [mark]


def machine_marks(content: bytes) -> list[str]:
    """Return the machine paths and registry hosts that a file's content names."""
    lowered = content.lower()
    return [mark for mark in MACHINE_PATHS + REGISTRIES if mark.encode() in lowered]


@pytest.mark.parametrize("command", ["run", "test"])
def test_the_readme_gives_the_two_commands(command):
    assert f"make {command}" in read("README.md")


def test_every_make_command_in_the_readme_exists():
    named = set(re.findall(r"\bmake ([a-z][a-z-]*)`", read("README.md")))
    named |= set(re.findall(r"^\s*(?:\$ )?make ([a-z][a-z-]*)\b", read("README.md"), flags=re.MULTILINE))
    targets = set(re.findall(r"^([a-z-]+):", read("Makefile"), flags=re.MULTILINE))

    assert {"run", "dev", "test", "test-long", "screenshots", "validate"} <= targets
    assert named <= targets


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_every_requirement_is_pinned_and_has_its_reason(name):
    assert requirements(name)
    assert [line for line in requirements(name) if not PINNED.fullmatch(line)] == []


@pytest.mark.parametrize("line", ["babel", "babel==2.18.0", "babel>=2.18  # numbers and dates", "babel==2.18.0  # why"])
def test_a_requirement_without_pin_or_reason_is_seen(line):
    assert not PINNED.fullmatch(line)


@pytest.mark.parametrize(
    "line", [line for name in REQUIREMENTS for line in requirements(name)], ids=lambda line: line.split("==")[0]
)
def test_what_is_pinned_is_what_is_installed(line):
    pin = PINNED.fullmatch(line)

    assert pin
    assert version(pin["name"]) == pin["version"]


def test_the_app_imports_only_what_it_pins():
    pinned = {line.split("==")[0].lower() for line in requirements("requirements.txt")}
    providers = packages_distributions()
    files = [*ROOT.glob("app.py"), *ROOT.glob("pages/**/*.py"), *ROOT.glob("kcity/**/*.py")]
    imported = {name for file in files for name in first_names(file.read_text(encoding="utf-8"))}
    foreign = {name for name in imported if name in providers and name not in sys.stdlib_module_names}

    assert {name for name in foreign - set(BORROWED) if pinned.isdisjoint(d.lower() for d in providers[name])} == set()


def first_names(source: str) -> set[str]:
    """Return the first name of everything that a source imports in full."""
    nodes = list(ast.walk(ast.parse(source)))
    whole = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    parts = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level}
    return {name.split(".")[0] for name in whole | parts}


def test_the_licence_is_apache_2_whole():
    licence = " ".join(read("LICENSE").split())

    assert licence.startswith("Apache License Version 2.0, January 2004")
    assert "END OF TERMS AND CONDITIONS" in licence
    assert len(licence) > 9_000


def test_the_notice_speaks_of_code_data_and_fonts():
    notice = read("NOTICE")

    assert all(word in notice for word in ("Apache", "CC BY 4.0", "data/", "OFL-1.1", "pages/static/fonts"))


def test_the_theme_s_fonts_lie_here_with_their_licence():
    config = tomllib.loads(read(".streamlit/config.toml"))
    fonts = ROOT / "pages" / "static" / "fonts"
    named = {face["url"] for face in config["theme"]["fontFaces"]}

    assert config["server"]["enableStaticServing"]
    assert named == {f"app/static/fonts/{file.name}" for file in fonts.glob("*.woff2")}
    assert "SIL OPEN FONT LICENSE Version 1.1" in (fonts / "OFL.txt").read_text(encoding="utf-8")

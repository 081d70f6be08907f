"""A page as a script of constants: every call that drew it, recorded and written down with plain arguments.

The script pays what Streamlit itself costs and nothing of the app's own: no rules, no words, no numbers in words.
Callbacks do nothing there, and a `format_func` is a dictionary of what it returned. What no constant can stand for
(a call with, say, a data frame) raises TypeError, and whether both draw the same is for the caller to compare.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import Any
from unittest.mock import patch

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.navigation.page import StreamlitPage
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).parents[2]
FRAME = ROOT / "pages" / "frame.py"
ALWAYS = ("language-switch",)
"""Widgets that the app gives their value in every run, and not only where it changes."""

SLOW = 60

IMPORTS = "import datetime\nfrom pathlib import Path\n\nimport streamlit as st\n"
NOTHING = "def nothing(*args, **kwargs):\n    pass\n"
SERVED = """\
import gc
from contextlib import asynccontextmanager

import streamlit as st


@asynccontextmanager
async def frozen(_):
    gc.collect()
    gc.freeze()
    yield {}


app = st.App("frame.py", lifespan=frozen)
"""
"""The front door of the constants, with the garbage collection of the app's own."""


@dataclass
class Recorder:
    """The calls of one run, as lines of Python: those of the frame, and those of the page that it runs."""

    folder: Path
    frame: list[str] = field(default_factory=list)
    page: list[str] = field(default_factory=list)
    file: str = ""
    given: dict[str, Any] = field(default_factory=dict)
    _lines: list[str] = field(default_factory=list)
    _names: dict[int, str] = field(default_factory=dict)
    _alive: list[object] = field(default_factory=list)
    _depth: int = 0

    def __post_init__(self) -> None:
        self._lines = self.frame
        self._names |= {id(st._main): "st", id(st.sidebar): "st.sidebar"}

    def recorded(self, name: str, function: Callable[..., Any], method: bool) -> Callable[..., Any]:
        """Return a function that writes down the outermost calls, and calls."""
        signature = inspect.signature(function)

        @wraps(function)
        def call(*args: Any, **kwargs: Any) -> Any:
            if self._depth:
                return function(*args, **kwargs)
            bound = signature.bind(*args, **kwargs).arguments
            target = "st"
            if method:
                target = self._name(bound.pop("self")._active_dg)
            key = bound.get("key")
            if isinstance(key, str) and key in st.session_state:
                self.given.setdefault(key, st.session_state[key])
            written = f"{target}.{name}({self._arguments(name, signature, bound)})"
            self._depth += 1
            try:
                result = function(*args, **kwargs)
            finally:
                self._depth -= 1
            self._lines.append(self._keep(result) + written)
            return result

        return call

    def run(self, function: Callable[..., None]) -> Callable[..., None]:
        """Return a page's `run` that goes over to the page's own script."""

        def run(page: StreamlitPage) -> None:
            self.frame.append(f"{self._name(page)}.run()")
            self.file, self._lines = Path(str(page._page)).name, self.page
            try:
                function(page)
            finally:
                self._lines = self.frame

        return run

    def _keep(self, result: object) -> str:
        """Return the start of an assignment if anything may be drawn into a result."""
        each = result if isinstance(result, list | tuple) else [result]
        drawn = [item for item in each if isinstance(item, DeltaGenerator | StreamlitPage)]
        if not drawn:
            return ""
        name = f"it{len(self._alive)}"
        self._alive += drawn
        if result is drawn[0]:
            self._names.setdefault(id(result), name)
        else:
            self._names |= {id(item): f"{name}[{index}]" for index, item in enumerate(each)}
        return f"{name} = "

    def _name(self, thing: object) -> str:
        return self._names[id(thing)]

    def _arguments(self, name: str, signature: inspect.Signature, bound: Mapping[str, Any]) -> str:
        written = []
        for parameter, value in bound.items():
            kind = signature.parameters[parameter].kind
            if kind is inspect.Parameter.VAR_POSITIONAL:
                written += [self.constant(each, name) for each in value]
            elif kind is inspect.Parameter.VAR_KEYWORD:
                written += [f"{key}={self.constant(each, name)}" for key, each in value.items()]
            elif parameter in ("args", "kwargs"):
                continue  # of a callback, which does nothing
            elif parameter == "format_func":
                options = {option: value(option) for option in bound["options"]}
                written.append(f"format_func={self.constant(options, name)}.__getitem__")
            elif kind is inspect.Parameter.POSITIONAL_ONLY:
                written.append(self.constant(value, name))
            else:
                written.append(f"{parameter}={self.constant(value, name)}")
        return ", ".join(written)

    def constant(self, value: object, used: str) -> str:
        """Return a value as Python reads it; raises TypeError for what is no constant."""
        if id(value) in self._names:
            return self._name(value)
        match value:
            case None | bool() | int() | float() | str() | bytes() | date() | datetime():
                return repr(value)
            case StreamlitPage():  # made once for all visitors, so no call of this run
                of_it = {"title": value.title, "default": value._default, "visibility": value._visibility}
                of_it |= {} if value._default else {"url_path": value.url_path}
                told = "".join(f", {name}={each!r}" for name, each in of_it.items())
                return f"st.Page({self.constant(value._page, used)}{told})"
            case Path():
                inside = value.suffix == ".py" and value.is_relative_to(self.folder)
                return repr(value.relative_to(self.folder).as_posix()) if inside else f"Path({str(value)!r})"
            case Mapping():
                return (
                    f"{{{', '.join(f'{self.constant(k, used)}: {self.constant(v, used)}' for k, v in value.items())}}}"
                )
            case list():
                return f"[{', '.join(self.constant(each, used) for each in value)}]"
            case tuple():
                return f"({''.join(self.constant(each, used) + ', ' for each in value)})"
            case _ if callable(value):
                return "nothing"
        raise TypeError(f"st.{used}: no constant stands for a {type(value).__name__}")


@contextmanager
def recording(recorder: Recorder) -> Iterator[None]:
    """Let a recorder hear every call that draws."""
    drawing = {
        name: recorder.recorded(name, function, method=True)
        for name, function in inspect.getmembers(DeltaGenerator, inspect.isfunction)
        if not name.startswith("_")
    }
    others = {name: recorder.recorded(name, getattr(st, name), method=False) for name in ("navigation", "Page")}
    others["set_page_config"] = recorder.recorded("set_page_config", st.set_page_config, method=False)
    for name in drawing:
        plain = getattr(st, name, None)
        if inspect.ismethod(plain) and plain.__self__ is st._main:
            others[name] = drawing[name].__get__(st._main)
    with (
        patch.multiple(DeltaGenerator, **drawing),
        patch.multiple(st, **others),
        patch.object(StreamlitPage, "run", recorder.run(StreamlitPage.run)),
    ):
        yield


def record(page: str, query: Mapping[str, str]) -> tuple[AppTest, Recorder]:
    """Return a page after its second run, and the calls of that run.

    What the app put into the session before its widgets stands in `given`; that happens in the first run.
    """
    app = AppTest.from_file(str(FRAME), default_timeout=SLOW)
    for name, value in query.items():
        app.query_params[name] = value
    app.switch_page(f"{page}.py")
    first, again = Recorder(FRAME.parent), Recorder(FRAME.parent)
    with recording(first):
        app.run()
    with recording(again):
        app.run()
    if app.exception:
        raise RuntimeError(app.exception[0].message)
    again.given = first.given
    return app, again


def write(recorder: Recorder, folder: Path) -> Path:
    """Write recorded calls as an app into a folder with the settings of this one, and return its frame."""
    given = recorder.constant(recorder.given, "session_state")
    once = f'if "given" not in st.session_state:\n    st.session_state.update({given} | {{"given": True}})\n'
    always = {key: value for key, value in recorder.given.items() if key in ALWAYS}
    once += f"st.session_state.update({recorder.constant(always, 'session_state')})\n"
    frame = folder / "frame.py"
    for file in FRAME.parent.glob("*.py"):
        (folder / file.name).write_text("", encoding="utf-8")
    (folder / recorder.file).write_text("\n".join([IMPORTS, NOTHING, *recorder.page, ""]), encoding="utf-8")
    frame.write_text("\n".join([IMPORTS, NOTHING, once, *recorder.frame, ""]), encoding="utf-8")
    (folder / "app.py").write_text(SERVED, encoding="utf-8")
    settings = folder / ".streamlit"
    settings.mkdir()
    (settings / "config.toml").write_bytes((ROOT / ".streamlit" / "config.toml").read_bytes())
    return frame

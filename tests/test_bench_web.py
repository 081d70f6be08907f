"""The bench of the web page compares like with like: its constants draw what the app draws."""

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Node

from tests.bench.constants import SLOW, Recorder, record, write
from tests.bench.session import held
from tests.bench.web import PAGE, QUERY, alike, unnumbered


def test_the_constants_draw_what_check_draws_and_import_nothing_of_it(tmp_path):
    app, recorder = record(PAGE, dict(parse_qsl(QUERY)))

    constants = AppTest.from_file(str(write(recorder, tmp_path)), default_timeout=SLOW)
    constants.switch_page(f"{PAGE}.py")
    constants.run().run()

    assert len(list(drawn(app._tree))) > 50
    assert list(drawn(constants._tree)) == list(drawn(app._tree))
    assert imports(tmp_path / f"{PAGE}.py") == imports(tmp_path / "frame.py") == {"datetime", "pathlib", "streamlit"}


def drawn(node: Node, path: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], str]]:
    """Yield where and what stands below a node."""
    yield path, unnumbered(str(getattr(node, "proto", "")))
    if isinstance(node, Block):
        for place, child in node.children.items():
            yield from drawn(child, (*path, place))


def imports(file: Path) -> set[str]:
    """Return the modules that a script imports."""
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    named = {node.module for node in nodes if isinstance(node, ast.ImportFrom)}
    return named | {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}


@pytest.mark.parametrize(
    "value",
    [None, True, 7, 0.5, "it's", b"\0", [1, (2,), ()], {"a": [None]}],
)
def test_a_constant_is_read_back_as_it_was(value):
    assert ast.literal_eval(Recorder(Path("pages")).constant(value, "write")) == value


def test_a_day_a_file_a_page_and_a_callback_are_written_as_a_script_needs_them():
    written = Recorder(Path("/app/pages")).constant

    assert written(date(2026, 11, 22), "date_input") == "datetime.date(2026, 11, 22)"
    assert written(Path("/app/icon.png"), "image") == "Path('/app/icon.png')"
    assert written(Path("/app/pages/check.py"), "page_link") == "'check.py'"
    assert written(print, "button") == "nothing"


def test_what_no_constant_stands_for_is_refused():
    with pytest.raises(TypeError, match=r"st\.write: no constant stands for a complex"):
        Recorder(Path("pages")).constant(1j, "write")


@pytest.mark.parametrize(
    "other",
    [[], [("two", 0)], [("one", 1)], [("one", 0), ("one", 1)]],
    ids=["missing", "other words", "other place", "one more"],
)
def test_a_difference_in_drawing_is_noticed(other):
    one = [markdown("one", 0)]

    alike(one, [markdown("one", 0)])
    with pytest.raises(ValueError, match="draw otherwise"):
        alike(one, [markdown(*each) for each in other])


def markdown(body: str, place: int) -> ForwardMsg:
    """Return the message that draws some Markdown at a place."""
    message = ForwardMsg()
    message.delta.new_element.markdown.body = body
    message.metadata.delta_path[:] = [0, place]
    return message


def test_a_widget_holds_what_was_set_then_what_it_held_then_its_default():
    before = {"r": WidgetState(id="r", string_value="B")}

    assert held(radio(default=0), {}).string_value == "A"
    assert held(radio(default=0), before).string_value == "B"
    assert held(radio(default=0, set_value=True, raw_value="C"), before).string_value == "C"


def test_nothing_chosen_is_a_state_without_a_value_and_words_are_no_widget():
    assert held(radio(), {}) == WidgetState(id="r")
    assert held(markdown("one", 0).delta.new_element, {}) is None


def radio(**fields: object) -> Element:
    """Return a radio button as a run sends it."""
    element = Element()
    element.radio.id = "r"
    element.radio.options[:] = ["A", "B", "C"]
    for name, value in fields.items():
        setattr(element.radio, name, value)
    return element

"""Strict reading of the data files: every plain value is text, every problem has a file and a line."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

Where: TypeAlias = tuple[str | int, ...]
Model = TypeVar("Model", bound=BaseModel)

_STANDARD = "tag:yaml.org,2002:"
_SCALARS = {_STANDARD + kind for kind in ("str", "int", "float", "bool", "null", "timestamp", "merge", "value")}
_DEEPEST = 40


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong in a data file: where it is, what was found, what is expected."""

    file: str
    line: int
    where: str
    found: str
    expected: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" + (f", {self.where}" if self.where else "")
        return f"{place}: found {self.found}; expected {self.expected}"


class DataError(ValueError):
    """The data files say something the app cannot accept; `problems` holds all of it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


@dataclass(frozen=True, slots=True)
class Document:
    """A data file as read: its name, its values (all text) and the tree that knows the lines."""

    name: str
    data: Any
    _root: yaml.Node = field(repr=False)

    def line(self, where: Where) -> int:
        """Return the line (from 1) of a key path, or of its nearest ancestor that is in the file."""
        node, line = self._root, 1
        for step in where:
            if isinstance(node, yaml.MappingNode):
                pair = next((p for p in node.value if p[0].value == str(step)), None)
                if pair is None:
                    break
                line, node = pair[0].start_mark.line + 1, pair[1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
                line = node.start_mark.line + 1
            else:
                break
        return line

    def problem(self, where: Where, found: str, expected: str) -> Problem:
        """Return a problem at a key path of this document."""
        return Problem(self.name, self.line(where), ".".join(map(str, where)), found, expected)


def read(file: Path) -> Document:
    """Return a YAML file with every scalar as text.

    Raises DataError on repeated keys, anchors, tags, several documents, or text that is not YAML or not UTF-8.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise DataError(
            [Problem(file.name, 0, "", error.strerror or "an unreadable file", "a readable file")]
        ) from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise DataError([Problem(file.name, line, "", "bytes that are not UTF-8", "a file saved as UTF-8")]) from None
    return read_text(text, file.name)


def read_text(text: str, name: str) -> Document:
    """Return YAML text as a document called `name`; raises DataError as `read` does."""
    try:
        root = yaml.CSafeLoader(text).get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        found = error.problem or "text that is not YAML"
        raise DataError([Problem(name, mark.line + 1 if mark else 1, "", found, "well-formed YAML")]) from None
    except (yaml.YAMLError, RecursionError) as error:
        found = str(error).splitlines()[0] if str(error) else "text that is not YAML"
        raise DataError([Problem(name, 1, "", found, "well-formed YAML")]) from None
    if root is None:
        raise DataError([Problem(name, 1, "", "an empty file", "a YAML document")])
    problems: list[Problem] = []
    data = _values(root, name, (), set(), problems)
    if problems:
        raise DataError(problems)
    return Document(name, data, root)


def _values(node: yaml.Node, name: str, where: Where, seen: set[int], problems: list[Problem]) -> Any:
    """Return a node's plain values, noting every repeated key, anchor and tag on the way."""

    def problem(at: yaml.Node, found: str, expected: str) -> None:
        problems.append(Problem(name, at.start_mark.line + 1, ".".join(map(str, where)), found, expected))

    if id(node) in seen:
        return problem(node, "an anchor used again", "the value written out")
    seen.add(id(node))
    if len(where) > _DEEPEST:
        return problem(node, f"more than {_DEEPEST} levels", "fewer levels")
    if isinstance(node, yaml.ScalarNode):
        if node.tag not in _SCALARS:
            problem(node, f"the tag {node.tag!r}", "a value without a tag")
        return node.value
    if isinstance(node, yaml.SequenceNode):
        if node.tag != _STANDARD + "seq":
            problem(node, f"the tag {node.tag!r}", "a list without a tag")
        return [_values(item, name, (*where, n), seen, problems) for n, item in enumerate(node.value)]
    if node.tag != _STANDARD + "map":
        problem(node, f"the tag {node.tag!r}", "a mapping without a tag")
    values: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode) or key.value == "<<":
            problem(key, "a key that is not plain text", "a plain key")
            continue
        if key.value in values:
            problem(key, f"the key {key.value!r} twice", "each key once")
        values[key.value] = _values(value, name, (*where, key.value), seen, problems)
    return values


def shape(model: type[Model], document: Document, at: Where = ()) -> Model:
    """Return a document's values (those under `at`) as a model; raises DataError naming every misfit by line."""
    data = document.data
    for step in at:
        data = data[step]
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise DataError(_misfit(document, at, each, model) for each in error.errors()) from None


def _misfit(document: Document, at: Where, error: Mapping[str, Any], model: type[BaseModel]) -> Problem:
    """Return pydantic's error as a problem in the file's own words."""
    where: Where = (*at, *(step for step in error["loc"] if step != "[key]"))
    kind, given = error["type"], error["input"]
    if kind == "missing":
        return document.problem(where, "nothing", f'the key "{where[-1]}" (write not-stated if no source states it)')
    if kind == "extra_forbidden":
        keys = ", ".join(_keys(model, error["loc"][:-1]))
        return document.problem(
            where, f"the unknown key {str(where[-1])!r}", f"one of: {keys}" if keys else "a known key"
        )
    expected = error["msg"].removeprefix("Value error, ").removeprefix("Input should be ")
    return document.problem(where, _brief(given), expected)


def _keys(model: Any, loc: Where) -> list[str]:
    """Return the keys that the model at `loc` knows; empty where the path leaves the models."""
    for step in loc:
        if isinstance(model, type) and issubclass(model, BaseModel):
            named = {info.alias or name: info.annotation for name, info in model.model_fields.items()}
            if step not in named:
                return []
            model = named[str(step)]
        elif not isinstance(step, int) and step != "[key]" and not getattr(model, "__args__", ()):
            return []
        while not (isinstance(model, type) and issubclass(model, BaseModel)):
            inner = [a for a in getattr(model, "__args__", ()) if a not in (str, int, type(None), Ellipsis)]
            if not inner:
                break
            model = inner[-1]
    if isinstance(model, type) and issubclass(model, BaseModel):
        return [info.alias or name for name, info in model.model_fields.items()]
    return []


def _brief(given: object) -> str:
    """Return a value as a message shows it, never longer than a line."""
    if isinstance(given, Mapping):
        return f"a mapping with {len(given)} keys" if given else "an empty mapping"
    if isinstance(given, list | tuple):
        return f"a list of {len(given)}" if given else "an empty list"
    text = str(given)
    return repr(text if len(text) <= 60 else text[:57] + "…") if text else "an empty value"

"""Strict YAML: every value is text until a model decides otherwise, and every problem has a file and a line."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias, TypeVar, get_args, get_origin, get_type_hints

import yaml
from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

NOT_STATED = "not-stated"
"""How a data file says that no source states a fact; beside a type in Annotated it allows that."""

Where: TypeAlias = tuple[str | int, ...]
Model = TypeVar("Model", bound=BaseModel)

_STANDARD = "tag:yaml.org,2002:"
_TEXT = _STANDARD + "str"
_TAGS: Mapping[type[yaml.Node], str] = {
    yaml.ScalarNode: _TEXT,
    yaml.SequenceNode: _STANDARD + "seq",
    yaml.MappingNode: _STANDARD + "map",
}
_DEEPEST = 40
_MANY_BRACKETS = 1000
_BEFORE_ANCHOR = frozenset(["", *" \t\n,[{:"])
_INDENT = re.compile(r"^[-?: \t]+", re.MULTILINE)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong in a data file: where it is (line 0 for a file as a whole), what was found, what is expected."""

    file: str
    line: int
    where: str
    found: str
    expected: str

    def __str__(self) -> str:
        place = (f"{self.file}:{self.line}" if self.line else self.file) + (f", {self.where}" if self.where else "")
        return f"{place}: found {self.found}; expected {self.expected}"


class DataError(ValueError):
    """The data files say something the app cannot accept; `problems` holds all of it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class Clash(ValueError):
    """Values of a model that do not go together: the key path to mend inside it, what is there, what is expected."""

    def __init__(self, at: Where, found: str, expected: str) -> None:
        self.at, self.found, self.expected = at, found, expected
        super().__init__(expected)


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


class _Loader(yaml.CSafeLoader):
    """libyaml's reader, for which a value without a tag is text and nothing else."""

    def resolve(self, kind: type[yaml.Node], value: Any, implicit: Any) -> str:
        return _TAGS[kind]

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        """Keep no path: nothing is resolved by where it stands."""

    def ascend_resolver(self) -> None:
        """Keep no path."""


def read(file: Path) -> Document:
    """Return a YAML file with every scalar as text.

    Raises DataError on repeated keys, anchors, tags, several documents, or text that is not YAML or not UTF-8.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        found = "no such file" if isinstance(error, FileNotFoundError) else error.strerror or "an unreadable file"
        raise DataError([Problem(file.name, 0, "", found, "a readable file")]) from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise DataError([Problem(file.name, line, "", "bytes that are not UTF-8", "a file saved as UTF-8")]) from None
    return read_text(text, file.name)


def read_text(text: str, name: str) -> Document:
    """Return YAML text as a document called `name`; raises DataError as `read` does."""
    try:
        problems = list(_unplain(text, name)) if _looks_unplain(text) else []
        if problems:
            raise DataError(problems)
        root = _Loader(text).get_single_node()
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise DataError([Problem(name, line, "", "half a letter (a lone surrogate)", "whole letters")]) from None
    except yaml.MarkedYAMLError as error:
        raise DataError([_unreadable(text, name, error)]) from None
    except yaml.YAMLError as error:
        raise DataError([Problem(name, 1, "", str(error).splitlines()[0], "well-formed YAML")]) from None
    if root is None:
        raise DataError([Problem(name, 1, "", "an empty file", "a YAML document")])
    data = _values(root, name, (), problems)
    if problems:
        raise DataError(problems)
    return Document(name, data, root)


def _looks_unplain(text: str) -> bool:
    """Return whether a text may hold anchors or deep nesting; cheap, and wrong only by asking for a closer look."""
    depth = text.count("[") + text.count("{") + 2 * max(map(len, _INDENT.findall(text)), default=0)
    cuts = (cut for mark in "&*" for cut in pairwise(text.split(mark)))
    return depth > _MANY_BRACKETS or any(left[-1:] in _BEFORE_ANCHOR and right[:1].strip() for left, right in cuts)


def _unplain(text: str, name: str) -> Iterable[Problem]:
    """Yield every anchor and alias, and where nesting gets too deep.

    This looks at the text piece by piece: libyaml's tree forgets the anchors, and building a very deep one overruns
    the stack and ends the process.
    """
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.AliasEvent):
            yield Problem(name, line, "", f"the alias *{event.anchor}", "the value written out")
        elif isinstance(event, yaml.NodeEvent) and event.anchor:
            yield Problem(
                name, line, "", f"the anchor &{event.anchor}", "the value alone, written out where it is used"
            )
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _DEEPEST:
            yield Problem(name, line, "", f"more than {_DEEPEST} levels", "fewer levels")
            return


def _unreadable(text: str, name: str, error: yaml.MarkedYAMLError) -> Problem:
    """Return what libyaml could not read as a problem that says more than libyaml does."""
    mark = error.problem_mark or error.context_mark
    number = mark.line if mark else 0
    lines = text.split("\n")
    line = lines[number] if number < len(lines) else ""
    said = (error.problem or "no reason given").removeprefix("but ").removeprefix("found ")
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return Problem(name, number + 1, "", "a tab before the text", "spaces")
    if said == "another document":
        return Problem(name, number + 1, "", "a second document", "one document in a file")
    if said == "mapping values are not allowed in this context":
        found, expected = "a colon too many", 'quotes around a text with ": " in it, keys under each other'
        return Problem(name, number + 1, "", found, expected)
    if error.context and error.context_mark:
        said += f" {error.context}, which begins in line {error.context_mark.line + 1}"
    return Problem(name, number + 1, "", f"text that is not YAML: {said}", "well-formed YAML")


def _values(node: yaml.Node, name: str, where: Where, problems: list[Problem]) -> Any:
    """Return a node's plain values, noting every repeated key and tag on the way."""
    if isinstance(node, yaml.ScalarNode) and node.tag == _TEXT:
        return node.value

    def problem(at: yaml.Node, found: str, expected: str) -> None:
        problems.append(Problem(name, at.start_mark.line + 1, ".".join(map(str, where)), found, expected))

    if len(where) > _DEEPEST:
        return problem(node, f"more than {_DEEPEST} levels", "fewer levels")
    if node.tag != _TAGS[type(node)]:
        problem(node, f"the tag {node.tag.replace(_STANDARD, '!!')}", "a value without a tag")
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return [_values(item, name, (*where, n), problems) for n, item in enumerate(node.value)]
    values: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode) or key.tag != _TEXT or key.value == "<<":
            problem(key, "a key that is not plain text", "a plain key, and no merging of mappings")
            continue
        if key.value in values:
            problem(key, f"the key {key.value!r} twice", "each key once")
        values[key.value] = _values(value, name, (*where, key.value), problems)
    return values


def shape(model: type[Model], document: Document, at: Where = ()) -> Model:
    """Return a document's values (those under `at`) as a model; raises DataError naming every misfit by line."""
    data = document.data
    for step in at:
        data = data[step]
    try:
        return model.model_validate(data)
    except ValidationError as error:
        wrong = error.errors(include_url=False)
        raise DataError(_misfit(document, at, each, model) for each in wrong if not _is_echo(each)) from None


def _is_echo(error: Mapping[str, Any]) -> bool:
    """Return whether pydantic finds a list too short only because entries of it are wrong."""
    return bool(error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"])


def _misfit(document: Document, at: Where, error: Mapping[str, Any], model: type[BaseModel]) -> Problem:
    """Return pydantic's error as a problem in the file's own words."""
    loc = error["loc"]
    where: Where = (*at, *(step for step in loc if step != "[key]"))
    kind, given, raised = error["type"], error["input"], error.get("ctx", {}).get("error")
    hint = _hint(model, loc)
    if isinstance(raised, Clash):
        return document.problem((*where, *raised.at), raised.found, raised.expected)
    if kind == "missing":
        unless = " (write not-stated if no source states it)" if NOT_STATED in _beside(hint) else ""
        return document.problem(where, "nothing", f'the key "{where[-1]}"{unless}')
    if kind == "extra_forbidden":
        known = ", ".join(_keys(_bare(_hint(model, loc[:-1]))))
        return document.problem(where, f"the unknown key {str(where[-1])!r}", f"one of: {known}")
    expected = str(raised or "") or _in_words(hint) or error["msg"].removeprefix("Input should be ")
    if kind == "too_short":
        least = error["ctx"]["min_length"]
        expected = "at least one entry" if least == 1 else f"at least {least} entries"
    return document.problem(where, _brief(given), expected + (", or not-stated" if NOT_STATED in _beside(hint) else ""))


def _hint(model: type[BaseModel], loc: Where) -> Any:
    """Return the type hint at a misfit's place; None where the path leaves the models."""
    hint: Any = model
    for step in loc:
        bare = _bare(hint)
        if step == "[key]":
            continue
        if isinstance(bare, type) and issubclass(bare, BaseModel):
            names = {info.alias or name: name for name, info in bare.model_fields.items()}
            hint = get_type_hints(bare, include_extras=True).get(names.get(str(step), ""))
        else:
            hint = next((arg for arg in reversed(get_args(bare)) if arg is not Ellipsis), None)
    return hint


def _bare(hint: Any) -> Any:
    """Return a type hint without what stands beside it in Annotated and without "or None"."""
    while get_origin(hint) is Annotated or type(None) in get_args(hint):
        hint = next(arg for arg in get_args(hint) if arg is not type(None))
    return hint


def _beside(hint: Any) -> list[Any]:
    """Return what stands beside a type in Annotated."""
    found: list[Any] = []
    while get_origin(hint) is Annotated or type(None) in get_args(hint):
        found.extend(getattr(hint, "__metadata__", ()))
        hint = next(arg for arg in get_args(hint) if arg is not type(None))
    return found


def _keys(bare: Any) -> list[str]:
    """Return the keys that a model knows."""
    return [info.alias or name for name, info in bare.model_fields.items()]


def _in_words(hint: Any) -> str:
    """Return what a type hint asks for, in words; empty where there is no better word than pydantic's."""
    bare = _bare(hint)
    described = (each.description for each in _beside(hint) if isinstance(each, FieldInfo) and each.description)
    if get_origin(bare) is Literal:
        return "one of: " + ", ".join(get_args(bare))
    if isinstance(bare, type) and issubclass(bare, BaseModel):
        return "a mapping with keys among: " + ", ".join(_keys(bare))
    by_kind = {str: "a text that is not empty", tuple: "a list"}
    return next(described, "") or by_kind.get(get_origin(bare) or bare, "a mapping" if get_args(bare) else "")


def _brief(given: object) -> str:
    """Return a value as a message shows it, never longer than a line."""
    if isinstance(given, Mapping):
        return f"a mapping with the keys {_short(', '.join(map(str, given)))}" if given else "an empty mapping"
    if isinstance(given, list | tuple):
        return f"a list of {len(given)}" if given else "an empty list"
    return repr(_short(str(given))) if str(given).strip() else "an empty value"


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"

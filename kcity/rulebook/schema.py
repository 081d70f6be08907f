"""The JSON Schema of an edition's file as it is written, so that editors complete and check it while it is typed."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from kcity.rulebook.folder import data_folder
from kcity.rulebook.model import Edition
from kcity.rulebook.parts import Question, QuestionsFile
from kcity.rulebook.reading import NOT_STATED, read, shape

Schema: TypeAlias = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_YEAR = {"type": "integer", "minimum": 2000, "maximum": 2099}
_IN_CONDITIONS = ("one", "many", "yes-no", "country")


def edition_schema() -> Schema:
    """Return the schema of an edition's file, with the questions and answers that its requirements may name.

    Values are taken as YAML 1.2 types them, and editors do: 2026 is a number, 2026-03-17 and yes are texts.
    """
    questions = shape(QuestionsFile, read(data_folder() / "questions.yaml")).questions
    written = Edition.model_json_schema(schema_generator=_AsWritten)
    parts = written.pop("$defs")
    parts["Requirement"]["properties"]["about"]["enum"] = list(questions)
    parts["Condition"] = _condition(questions)
    del parts["Test"]  # each question's test stands in the condition, with its own values
    return {"$schema": _DIALECT, **_with_conditions(written), "$defs": _with_conditions(dict(sorted(parts.items())))}


class _AsWritten(GenerateJsonSchema):
    """Describes what a file may hold, where pydantic describes what its models do."""

    def function_before_schema(self, schema: Any) -> JsonSchemaValue:
        """Take not-stated where a fact may be unstated: only there does a function look at it before "or None"."""
        inner = super().function_before_schema(schema)
        return {"anyOf": [inner, {"const": NOT_STATED}]} if schema["schema"]["type"] == "nullable" else inner

    def nullable_schema(self, schema: Any) -> JsonSchemaValue:
        """Refuse null: what is not said has no key."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: Any) -> JsonSchemaValue:
        """Name a default only if it says something."""
        inner = super().default_schema(schema)
        return {key: value for key, value in inner.items() if key != "default" or value}

    def int_schema(self, schema: Any) -> JsonSchemaValue:
        """Refuse numbers below zero, as the reader does."""
        return super().int_schema(schema) | {"minimum": 0}

    def str_schema(self, schema: Any) -> JsonSchemaValue:
        """Take a text that looks like a number, such as a year."""
        inner = super().str_schema(schema)
        pattern = inner.get("pattern", "")
        if pattern.startswith("^20"):
            return {"anyOf": [inner, _YEAR]}
        return inner if pattern else inner | {"type": ["string", "number"]}

    def get_title_from_name(self, name: str) -> str:
        """Give no titles: keys are their own."""
        return ""


def _with_conditions(part: Any) -> Any:
    """Return a part of the schema without empty titles, conditions in place of mappings of tests."""
    if isinstance(part, list):
        return [_with_conditions(each) for each in part]
    if not isinstance(part, dict):
        return part
    if part.get("additionalProperties") == {"$ref": "#/$defs/Test"}:
        kept = {key: value for key, value in part.items() if key == "minProperties"}
        return {"$ref": "#/$defs/Condition"} | kept
    return {key: _with_conditions(value) for key, value in part.items() if (key, value) != ("title", "")}


def _condition(questions: Mapping[str, Question]) -> Schema:
    """Return what a condition may name: questions with values, and their values."""
    tests = {}
    for name, question in questions.items():
        if question.kind in _IN_CONDITIONS:
            value = (
                {"enum": list(question.allowed)} if question.allowed else {"type": "string", "pattern": "^[A-Z]{2}$"}
            )
            tests[name] = {"description": question.ask.en} | _test(value)
    return {
        "type": "object",
        "description": "Tests by question; all must hold.",
        "properties": tests,
        "additionalProperties": False,
    }


def _test(value: Schema) -> Schema:
    """Return the forms of a test: a plain list, short for "any", or one of the two keys."""
    values = {"type": "array", "items": value, "minItems": 1}
    keys = {"type": "object", "properties": {"any": values, "only": values}, "additionalProperties": False}
    return {"anyOf": [values, keys | {"minProperties": 1, "maxProperties": 1}]}

"""What the data files say as plain data for programs, in one language; and its JSON Schema, made of the same models."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from kcity.rulebook.model import Text, fields

Schema: TypeAlias = dict[str, Any]

PARTS = "#/components/schemas/{model}"
"""Where an OpenAPI document keeps the schemas that others refer to."""

_LANGUAGES = frozenset(Text.model_fields)


def plain(part: Any, language: str) -> Any:
    """Return a part of the rulebook as JSON has it: keys as in the data files, texts in one language.

    A text that carries more than itself, such as its sources, has it beside the key `text`.
    """
    if type(part) is Text:
        return part[language]
    if isinstance(part, BaseModel):
        said = {"text": part[language]} if isinstance(part, Text) else {}
        kept = (each for each in fields(type(part)) if not (said and each[0] in _LANGUAGES))
        return said | {key: plain(getattr(part, name), language) for name, key in kept}
    if isinstance(part, Mapping):
        return {str(key): plain(value, language) for key, value in part.items()}
    if isinstance(part, list | tuple):
        return [plain(each, language) for each in part]
    return part.isoformat() if isinstance(part, date) else part


def schema_of(shape: Any) -> tuple[Schema, dict[str, Schema]]:
    """Return the JSON Schema of what `plain` makes of a type, and the schemas that it refers to, by name."""
    whole = TypeAdapter(shape).json_schema(mode="serialization", ref_template=PARTS, schema_generator=_AsSaid)
    return whole, whole.pop("$defs", {})


class _AsSaid(GenerateJsonSchema):
    """Describes texts as `plain` gives them, and leaves out titles that repeat a key."""

    def model_schema(self, schema: Any) -> JsonSchemaValue:
        inner = super().model_schema(schema)
        kind = schema["cls"]
        if kind is Text:
            return {"type": "string"}
        if issubclass(kind, Text):
            kept = {key: value for key, value in inner["properties"].items() if key not in _LANGUAGES}
            inner["properties"] = {"text": {"type": "string"}} | kept
            inner["required"] = list(inner["properties"])
        return {key: value for key, value in inner.items() if key != "description"}

    def get_title_from_name(self, name: str) -> str:
        return ""

    def default_schema(self, schema: Any) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

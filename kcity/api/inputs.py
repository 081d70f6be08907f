"""What the API takes: one model for each address, which checks what comes and describes itself in the OpenAPI document.

The models are made from the rulebook, so that both know the same questions, values, editions and companies.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictInt, create_model

from kcity.outcome import LINES
from kcity.outcome.proposal import FIRST_DAY, LAST_DAY, MOST_WON, NONE
from kcity.record.places import LONGEST, allowed
from kcity.rulebook import Question, Rulebook
from kcity.rulebook.countries import countries
from kcity.rulebook.words import LANGUAGES

Inputs: TypeAlias = type[BaseModel]

ON, SUBMIT_ON = "on", "submit-on"
"""The day of a proposal: short, as on the command line, and among its answers."""

FORMATS = ("json", "geojson")
ASKS = "x-asks"
"""Where a field's schema names its question, whose words stand in its place in the OpenAPI document."""

ABOUT: Mapping[str, str] = {
    name: f"api-parameter-{name}"
    for name in ("lang", ON, "focus", "edition", "track", "sector", "country", "company", "region", "find", "format")
}
"""The message that says what a parameter is for; the questions have their own words."""

_LEAP = "(20([02468][048]|[13579][26])-02-29)"
_DAY = (
    r"^((20[0-9]{2}|2100)-("
    "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
    rf"|{_LEAP})$"
)
_STRICT = ConfigDict(extra="forbid", frozen=True, strict=True)

Day: TypeAlias = Annotated[str, Field(pattern=_DAY, json_schema_extra={"format": "date"})]
Several: TypeAlias = Annotated[list[str], Field(min_length=1)]


@lru_cache(maxsize=4)
def answers(book: Rulebook) -> Inputs:
    """Return the model of a proposal's answers, each of which may be left out."""
    fields = {name: _optional(_of(question), name) for name, question in book.questions.items()}
    return _model("Answers", fields)


@lru_cache(maxsize=4)
def check_query(book: Rulebook) -> Inputs:
    """Return the model of a check's address: the answers, the day, the lines cared about, the language."""
    fields = {name: _optional(_of(question), name) for name, question in book.questions.items()}
    return _model("CheckQuery", fields | _day_and_focus() | _language())


@lru_cache(maxsize=4)
def check_body(book: Rulebook) -> Inputs:
    """Return the model of a check's body."""
    whole = (answers(book), Field(default_factory=answers(book)))
    return _model("CheckBody", {"answers": whole} | _day_and_focus())


@lru_cache(maxsize=4)
def projects_query(book: Rulebook) -> Inputs:
    """Return the model of what narrows the past projects, as on the page of partner cities."""
    known = allowed(book)
    fields = {
        name: _optional(_one(known["line" if name == "track" else name]))
        for name in ("edition", "track", "sector", "country", "company", "region")
    }
    fields["find"] = _optional(Annotated[str, Field(min_length=1, max_length=LONGEST)])
    fields["format"] = _optional(_one(FORMATS))
    return _model("ProjectsQuery", fields | _language())


@lru_cache(maxsize=4)
def doubts_query(book: Rulebook) -> Inputs:
    """Return the model of what narrows the doubts."""
    return _model("DoubtsQuery", {"edition": _optional(_one(map(str, book.editions)))} | _language())


@lru_cache(maxsize=1)
def calendar_query(_: Rulebook) -> Inputs:
    """Return the model of what narrows the calendar feed."""
    return _model("CalendarQuery", {"track": _optional(_one(LINES))} | _language())


@lru_cache(maxsize=1)
def plain_query(_: Rulebook) -> Inputs:
    """Return the model of an address that takes a language and nothing else."""
    return _model("PlainQuery", _language())


def _day_and_focus() -> dict[str, Any]:
    lines = Annotated[list[Any], Field(min_length=1)]
    return {ON: _optional(Day), "focus": _optional(_items(lines, LINES))}


def _language() -> dict[str, Any]:
    return {"lang": _optional(_one(LANGUAGES))}


def _model(name: str, fields: dict[str, Any]) -> Inputs:
    """Return a model whose fields go by the names that links use."""
    return create_model(name, __config__=_STRICT, **fields)


def _optional(hint: Any, question: str | None = None) -> tuple[Any, Any]:
    """Return a field that may be left out; its schema names the question that it answers, if any."""
    return hint, Field(default=None, json_schema_extra={ASKS: question} if question else None)


def _one(values: Iterable[str]) -> Any:
    return Literal[tuple(values)]


def _items(lists: Any, values: Iterable[str]) -> Any:
    return Annotated[list[_one(values)], *lists.__metadata__]  # type: ignore[misc]  # made of data


def _of(question: Question) -> Any:
    """Return what may answer a question, as a type hint."""
    match question.kind:
        case "one" | "yes-no":
            return _one(question.allowed)
        case "many":
            return _several(question.allowed)
        case "country":
            return _one(sorted(countries()))
        case "won":
            return Annotated[StrictInt, Field(ge=1, le=MOST_WON)]
        case "day":
            return Day


def _several(values: tuple[str, ...]) -> Any:
    """Return several values; "none of them" stands alone."""
    if NONE not in values:
        return Annotated[list[_one(values)], Field(min_length=1)]  # type: ignore[misc]  # made of data
    named = [value for value in values if value != NONE]
    alone: dict[str, Any] = {"anyOf": [{"items": {"enum": named}}, {"items": {"const": NONE}}]}
    return Annotated[
        list[_one(values)],  # type: ignore[misc]  # made of data
        Field(min_length=1, json_schema_extra=alone),
        AfterValidator(_alone),
    ]


def _alone(chosen: list[str]) -> list[str]:
    if NONE in chosen and set(chosen) != {NONE}:
        raise ValueError(f"{NONE} stands alone")
    return chosen


assert FIRST_DAY.year == 2000, "the pattern of a day begins with the first one"
assert LAST_DAY.year == 2100, "and ends with the last one"

"""The shapes of an edition's file: what one call says, each fact with its sources."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

NOT_STATED = "not-stated"
"""How a data file says that no source states a fact; the models hold it as None."""

Value = TypeVar("Value")

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
DoubtId = Annotated[str, StringConstraints(pattern=r"^c\d\d$")]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Confidence = Literal["high", "medium", "low"]
Basis = Literal["stated", "carried", "standing"]
State = Literal["met", "not-met", "not-stated"]
Year = Annotated[str, StringConstraints(pattern=r"^20\d\d$")]
PartialDay = Annotated[str, StringConstraints(pattern=r"^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]


def _whole(text: object) -> object:
    if isinstance(text, str):
        if not re.fullmatch(r"\d{1,15}", text):
            raise ValueError("a whole number in plain digits, for example 400000000")
        return int(text)
    return text


def _day(text: object) -> object:
    if isinstance(text, str):
        try:
            if not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
                raise ValueError
            return date.fromisoformat(text)
        except ValueError:
            raise ValueError("a day as YYYY-MM-DD") from None
    return text


def _unstated(value: object) -> object:
    if value == NOT_STATED:
        return None
    if value is None or value == "":
        raise ValueError("a value, or not-stated")
    return value


def _flag(text: object) -> object:
    if isinstance(text, str):
        if text not in ("yes", "no"):
            raise ValueError("yes or no")
        return text == "yes"
    return text


def _frozen(values: Mapping[str, Value]) -> Mapping[str, Value]:
    return MappingProxyType(dict(values))


Whole = Annotated[int, BeforeValidator(_whole)]
Day = Annotated[date, BeforeValidator(_day)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Stated = Annotated[Value | None, BeforeValidator(_unstated)]
"""A fact that a source may leave out; the key itself must be there, so that nothing is forgotten."""
Frozen = Annotated[Mapping[str, Value], AfterValidator(_frozen)]


class Model(BaseModel):
    """A part of a data file: immutable, no key beyond the named ones."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Text(Model):
    """A text for people, in both languages."""

    en: Words
    ko: Words

    def __getitem__(self, language: str) -> str:
        """Return the text in a language; English where the data has no other."""
        return self.ko if language == "ko" else self.en


class Cited(Model):
    """What every fact carries: its sources, the form they print, how sure we are, the doubts that touch it."""

    sources: tuple[Id, ...] = Field(min_length=1)
    as_printed: Words | None = None
    confidence: Confidence = "high"
    doubts: tuple[DoubtId, ...] = ()
    note: Text | None = None


class DayFact(Cited):
    """A day in Korea."""

    value: Day


class Number(Cited):
    """A whole number: won, or a count."""

    value: Whole


class Statements(Cited):
    """One or more short statements resting on the same sources."""

    items: tuple[Text, ...] = Field(min_length=1)


class Name(Cited, Text):
    """A name in both languages; `ours` where the sources print only one of them and the other is our translation."""

    ours: Literal["en", "ko"] | None = None


class Count(Cited):
    """How many: at least one of the bounds, for people in words."""

    least: Stated[Whole]
    most: Stated[Whole]
    kind: Literal["exact", "about", "at-most", "at-least", "range"]


class Tally(Cited):
    """Projects counted, with the countries and cities they are in where a source says so."""

    projects: Whole
    countries: Stated[Whole] = None
    cities: Stated[Whole] = None


class Band(Cited):
    """What one project may be given, in won, and the cycle it was stated for."""

    least: Stated[Whole]
    most: Whole
    kind: Literal["range", "ceiling", "about", "fixed"]
    stated_for: Year

    @model_validator(mode="after")
    def _ordered(self) -> "Band":
        if self.least is not None and self.least > self.most:
            raise ValueError(f"a lowest amount ({self.least}) not above the highest ({self.most})")
        if (self.kind == "range") != (self.least is not None):
            raise ValueError('a lowest amount with the kind "range", and with no other kind')
        return self


class Decision(Cited):
    """When the choice was to be made and when it was (a day, or only a month or year)."""

    planned: Stated[PartialDay]
    actual: Stated[PartialDay]


class Receipt(Cited):
    """Which cycle a rolling intake's proposals belong to, by the day they are received."""

    first: Day = Field(alias="from")
    last: Day = Field(alias="until")
    cycle: Year
    decided: Stated[Decision]

    @model_validator(mode="after")
    def _ordered(self) -> "Receipt":
        if self.first > self.last:
            raise ValueError("a first day (from) not after the last (until)")
        return self


class Intake(Model):
    """How a track takes proposals: a window with a last day, or rolling with cut-offs."""

    kind: Literal["window", "rolling"]
    opens: DayFact
    closes: DayFact | None = None
    cycle: Year | None = None
    decided: Stated[Decision] = None
    receipts: tuple[Receipt, ...] = ()
    clock: Stated[Words]
    late: Stated[Statements]

    @model_validator(mode="after")
    def _whole_kind(self) -> "Intake":
        if self.kind == "window" and (self.closes is None or self.cycle is None or self.receipts):
            raise ValueError("closes, cycle and decided for a window, and no receipts")
        if self.kind == "rolling" and (self.closes is not None or not self.receipts):
            raise ValueError("receipts for a rolling intake, and no closes")
        if self.closes is not None and self.closes.value < self.opens.value:
            raise ValueError(f"a last day not before the first ({self.opens.value})")
        return self


class Test(Model):
    """Whether an answer is among values: any of the answer's values is, or only such values are."""

    any: tuple[str, ...] | None = None
    only: tuple[str, ...] | None = None

    @model_validator(mode="before")
    @classmethod
    def _short(cls, data: Any) -> Any:
        """A plain list is short for "any"."""
        return {"any": data} if isinstance(data, list | tuple) else data

    @model_validator(mode="after")
    def _one(self) -> "Test":
        if (self.any is None) == (self.only is None) or not self.values:
            raise ValueError("a list of values, {any: […]} or {only: […]}")
        return self

    @property
    def values(self) -> tuple[str, ...]:
        """The values named, whichever way."""
        return self.any or self.only or ()

    def holds(self, answer: frozenset[str]) -> bool:
        """Return whether a given answer (its values as a set) passes."""
        return not answer.isdisjoint(self.any) if self.any is not None else answer <= frozenset(self.only or ())


Condition = Frozen[Test]
"""Tests by question; all must hold."""


class Ruling(Model):
    """One line of a requirement: when these answers are given, this is what the sources make of it."""

    when: Condition = Field(min_length=1)
    state: State
    basis: Basis | None = None
    since: Year | None = None
    sources: tuple[Id, ...] = ()
    as_printed: Words | None = None
    confidence: Confidence | None = None
    doubts: tuple[DoubtId, ...] = ()
    note: Text | None = None


class Requirement(Cited):
    """A condition of a track. The first ruling whose answers fit decides; else `otherwise`.

    `applies` limits it to some proposals; `since` is the edition year a carried rule was last stated in.
    """

    text: Text
    about: Id
    basis: Basis
    since: Year | None = None
    applies: Condition = Field(default_factory=lambda: MappingProxyType({}))
    rulings: tuple[Ruling, ...] = Field(min_length=1)
    otherwise: State

    @property
    def questions(self) -> frozenset[str]:
        """The questions whose answers it looks at."""
        return frozenset(self.applies).union(*(ruling.when for ruling in self.rulings))

    @model_validator(mode="after")
    def _based(self) -> "Requirement":
        parts: tuple[Requirement | Ruling, ...] = (self, *self.rulings)
        for part in parts:
            if (part.basis == "carried") != (part.since is not None):
                raise ValueError('since (the year it was last stated) with the basis "carried", and with no other')
            if part.basis in ("carried", "standing") and not part.doubts:
                raise ValueError(
                    f"a doubt beside the basis {part.basis}: its other reading is that the rule no longer holds"
                )
        return self


class Preference(Cited):
    """Something that helps but is not required; `when` names the answers that show it, where there are any."""

    text: Text
    when: Condition = Field(default_factory=lambda: MappingProxyType({}))


class Secretariat(Cited):
    """Who handles a track's proposals, and the address as printed in that edition."""

    body: Literal["KIND", "KAIA"]
    email: Stated[Words]


class Track(Model):
    """One way to take part within an edition."""

    name: Name
    line: Literal["planning", "demonstration"]
    kind: Literal["city", "solution", "by-purpose"] | None = None
    requirements: Frozen[Requirement] = Field(min_length=1)
    exclusions: Stated[Statements]
    preferences: tuple[Preference, ...]
    projects: Stated[Statements]
    sectors: Stated[Statements]
    funding: Stated[Band]
    awarded: Stated[Band]
    budget: Stated[Number]
    places: Stated[Count]
    intake: Intake
    steps: Stated[Statements]
    criteria: Stated[Statements]
    work_period: Stated[Statements]
    support: Stated[Statements]
    not_supported: Stated[Statements]
    paid: Stated[Statements]
    money_rules: Stated[Statements]
    host_side: Stated[Statements]
    secretariat: Stated[Secretariat]
    how_to_apply: Stated[Statements]
    documents: Stated[Statements]
    follow_on: Stated[Statements]
    applications: Stated[Tally]
    selected: Stated[Tally]
    unknowns: tuple[Text, ...]


class Edition(Model):
    """One year's call, in the order a call is read."""

    year: Whole
    name: Name
    number: Number
    announced: DayFact
    changes: Stated[Statements]
    places: Stated[Count]
    budget: Stated[Number]
    countries: Stated[Statements]
    websites: Stated[Statements]
    events: Stated[Statements]
    applications: Stated[Tally]
    selected: Stated[Tally]
    cumulative: Stated[Tally]
    tracks: Frozen[Track] = Field(min_length=1)
    not_offered: Frozen[Text]
    unknowns: tuple[Text, ...]


def walk(
    part: Any, visit: Callable[[tuple[str | int, ...], BaseModel], None], where: tuple[str | int, ...] = ()
) -> None:
    """Call `visit` with the key path and value of a model and of every model inside it, in the file's order."""
    if isinstance(part, BaseModel):
        visit(where, part)
        for name, info in type(part).model_fields.items():
            walk(getattr(part, name), visit, (*where, info.alias or name))
    elif isinstance(part, Mapping):
        for key, value in part.items():
            walk(value, visit, (*where, key))
    elif isinstance(part, tuple):
        for n, value in enumerate(part):
            walk(value, visit, (*where, n))

"""The shapes of an edition's file: what one call says, each fact with its sources."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from kcity.rulebook.reading import NOT_STATED, Clash, Where
from kcity.rulebook.translation import translated

Value = TypeVar("Value")

Id = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$"),
    Field(description="an id: small letters and digits, with hyphens between words"),
]
DoubtId = Annotated[str, StringConstraints(pattern=r"^c[0-9]{2}$"), Field(description="a doubt's id, for example c07")]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Confidence = Literal["high", "medium", "low"]
Basis = Literal["stated", "carried", "standing"]
State = Literal["met", "not-met", "not-stated"]
Year = Annotated[str, StringConstraints(pattern=r"^20[0-9]{2}$"), Field(description="a year, for example 2026")]
PartialDay = Annotated[
    str,
    StringConstraints(pattern=r"^20[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
    Field(description="a day, a month or a year, for example 2026-03-17, 2026-03 or 2026"),
]


def _whole(text: object) -> object:
    if isinstance(text, str):
        if not re.fullmatch(r"[0-9]{1,15}", text):
            raise ValueError  # the type's description says what is expected
        return int(text)
    return text


def _day(text: object) -> object:
    if isinstance(text, str):
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            raise ValueError
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise ValueError from None
    return text


def _unstated(value: object) -> object:
    if value == NOT_STATED:
        return None
    if value is None or value == "":
        raise ValueError
    return value


def _flag(text: object) -> object:
    if isinstance(text, str):
        if text not in ("yes", "no"):
            raise ValueError
        return text == "yes"
    return text


def _frozen(values: Mapping[str, Value]) -> Mapping[str, Value]:
    return MappingProxyType(dict(values))


Whole = Annotated[
    int,
    BeforeValidator(_whole),
    Field(description="a whole number in plain digits, without commas or a unit, for example 400000000"),
]
Day = Annotated[
    date, BeforeValidator(_day), Field(description="a day of the calendar as YYYY-MM-DD, for example 2026-03-17")
]
Flag = Annotated[bool, BeforeValidator(_flag), Field(description="yes or no")]
Stated = Annotated[Value | None, BeforeValidator(_unstated), NOT_STATED]
"""A fact that a source may leave out; the key itself must be there, so that nothing is forgotten."""
Frozen = Annotated[Mapping[str, Value], AfterValidator(_frozen)]


class Model(BaseModel):
    """A part of a data file: immutable, no key beyond the named ones."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Text(Model):
    """A text for people, in both languages that the data are written in."""

    en: Words
    ko: Words

    def __getitem__(self, language: str) -> str:
        """Return the text in a language; of a translated one, where it has none, in English and marked as that."""
        if language == "ko":
            return self.ko
        return self.en if language == "en" else translated(self.en, language)


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
            raise Clash(("least",), str(self.least), f"an amount not above the highest (most: {self.most})")
        if self.kind == "range" and self.least is None:
            raise Clash(("least",), NOT_STATED, "the lowest amount of the range, or another kind")
        if self.kind != "range" and self.least is not None:
            raise Clash(("least",), str(self.least), f"not-stated beside the kind {self.kind}, or the kind range")
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
            raise Clash(("until",), str(self.last), f"a day not before the first (from: {self.first})")
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
        window, rolling = ["closes", "cycle"], ["receipts"]
        for key in window if self.kind == "window" else rolling:
            if not getattr(self, key):
                raise Clash((key,), "nothing", f'the key "{key}", which the kind {self.kind} needs')
        for key in rolling if self.kind == "window" else [*window, "decided"]:
            if getattr(self, key):
                raise Clash((key,), f"the key {key!r}", f"no such key beside the kind {self.kind}")
        if self.closes is not None and self.closes.value < self.opens.value:
            expected = f"a day not before the first (opens: {self.opens.value})"
            raise Clash(("closes", "value"), str(self.closes.value), expected)
        return self


_TEST = "a list of values, {any: […]} or {only: […]}"


class Test(Model):
    """Whether an answer is among values: any of the answer's values is, or only such values are."""

    any: tuple[str, ...] | None = None
    only: tuple[str, ...] | None = None

    @model_validator(mode="before")
    @classmethod
    def _short(cls, data: Any) -> Any:
        """A plain list is short for "any"."""
        if isinstance(data, str):
            raise ValueError(_TEST)
        return {"any": data} if isinstance(data, list | tuple) else data

    @model_validator(mode="after")
    def _one(self) -> "Test":
        if (self.any is None) == (self.only is None) or not self.values:
            raise ValueError(_TEST)
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
        parts: list[tuple[Where, Requirement | Ruling]] = [((), self)]
        parts.extend((("rulings", n), ruling) for n, ruling in enumerate(self.rulings))
        for at, part in parts:
            if part.basis == "carried" and part.since is None:
                raise Clash((*at, "since"), "nothing", 'the key "since": the year a carried rule was last stated in')
            if part.basis != "carried" and part.since is not None:
                found = f"{part.since} beside the basis {part.basis or 'of the requirement'}"
                raise Clash((*at, "since"), found, "no such key, or the basis carried")
            if part.basis in ("carried", "standing") and not part.doubts:
                expected = f'the key "doubts": a rule that is {part.basis} may no longer hold, and a doubt says so'
                raise Clash((*at, "doubts"), "nothing", expected)
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


_PLAIN = (str, int, float, date, type(None))


def walk(
    part: Any, visit: Callable[[tuple[str | int, ...], BaseModel], None], where: tuple[str | int, ...] = ()
) -> None:
    """Call `visit` with the key path and value of a model and of every model inside it, in the file's order."""
    inner: Iterable[tuple[str | int, Any]]
    if isinstance(part, BaseModel):
        visit(where, part)
        inner = ((alias, getattr(part, name)) for name, alias in fields(type(part)))
    elif isinstance(part, Mapping):
        inner = part.items()
    else:
        inner = enumerate(part)
    for key, value in inner:
        if not isinstance(value, _PLAIN) and value:
            walk(value, visit, (*where, key))


@cache
def fields(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """Return a model's fields as the attribute's name and the key in the file."""
    return tuple((name, info.alias or name) for name, info in model.model_fields.items())

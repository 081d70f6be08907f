"""What stands beside the editions: sources, doubts, questions, regions, the rulebook's own version."""

from types import MappingProxyType
from typing import Any, Literal

from pydantic import Field

from kcity.rulebook.model import Confidence, Flag, Frozen, Id, Model, PartialDay, Stated, Text, Whole, Words


class Source(Model):
    """A document that facts were read from."""

    publisher: Text
    date: Stated[PartialDay]
    title: Text
    language: Words
    url: Stated[Words]
    kind: Literal["official", "press", "other"]
    read: Literal["full", "excerpt"]
    weak: Flag = False
    garbled: Flag = False
    note: Text | None = None


class Change(Model):
    """What a reading would put in an edition's file: a value at a key path, or the removal of what is there."""

    edition: Whole
    at: Words
    value: Any = None
    remove: Flag = False


class Reading(Model):
    """One way to read a place where sources disagree or are unclear."""

    text: Text
    sources: tuple[Id, ...] = ()
    changes: tuple[Change, ...] = ()


class Doubt(Model):
    """A place where sources disagree or are unclear: every reading, the one chosen, and why."""

    title: Text
    editions: tuple[Whole, ...] = Field(min_length=1)
    readings: Frozen[Reading] = Field(min_length=2)
    chosen: Id
    why: Text
    confidence: Confidence


class Choice(Text):
    """One value of a question, as people read it."""

    hint: Text | None = None


class Question(Model):
    """One thing to ask about a proposal."""

    kind: Literal["one", "many", "yes-no", "country", "won", "day"]
    ask: Text
    short: Text
    why: Text
    official: Text | None = None
    group: Literal["who", "what", "conditions", "helps", "amount"]
    values: Frozen[Choice] = Field(default_factory=lambda: MappingProxyType({}))

    @property
    def allowed(self) -> tuple[str, ...]:
        """The values it takes, in order; empty for a country, an amount and a day, whose values are not listed."""
        return ("yes", "no") if self.kind == "yes-no" else tuple(self.values)


class About(Model):
    """The rulebook as a whole: its version, the day the record was last brought up to date, the official sites.

    `contents` is the digest of the data that the version was given to.
    """

    version: Words
    contents: Words | None = None
    researched: PartialDay
    sites: Frozen[Words]


class QuestionsFile(Model):
    """questions.yaml."""

    questions: Frozen[Question]


class SourcesFile(Model):
    """sources.yaml."""

    sources: Frozen[Source]


class DoubtsFile(Model):
    """doubts.yaml."""

    doubts: Frozen[Doubt]


class Region(Model):
    """A part of the world, and the countries in it."""

    name: Text
    countries: tuple[Words, ...] = Field(min_length=1)


class RegionsFile(Model):
    """regions.yaml."""

    regions: Frozen[Region]

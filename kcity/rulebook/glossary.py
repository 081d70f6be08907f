"""The programme's words: what each means, under which names the sources print it, what it is not; glossary.yaml."""

from typing import Literal

from pydantic import Field

from kcity.rulebook.model import Cited, Frozen, Model, Text, Whole, Words


class Printed(Cited):
    """A name as sources print it, and the editions they write of; none for one used throughout."""

    name: Words
    language: Literal["en", "ko"]
    editions: tuple[Whole, ...] = ()


class Term(Model):
    """A thing with several names, and what it is easily mistaken for."""

    group: Literal["tracks", "steps", "bodies"]
    term: Text
    text: Text
    names: tuple[Printed, ...] = Field(min_length=1)
    unlike: Text | None = None


class GlossaryFile(Model):
    """glossary.yaml."""

    terms: Frozen[Term] = Field(min_length=1)

"""The smaller data files beside the editions: one more is its model, a field of Asides and a file of that name."""

from typing import cast

from pydantic import Field

from kcity.rulebook.glossary import GlossaryFile
from kcity.rulebook.model import Cited, Id, Model, Text, Whole
from kcity.rulebook.places import ExamplesFile, NamesFile
from kcity.rulebook.preparation import PreparationFile
from kcity.rulebook.roles import RolesFile
from kcity.rulebook.ways import Line


class Myth(Cited):
    """What people believe of a line, and what the sources say instead; `since` is the first edition that says so."""

    id: Id
    lines: tuple[Line, ...] = Field(min_length=1)
    since: Whole
    believed: Text
    text: Text


class MythsFile(Model):
    """myths.yaml."""

    myths: tuple[Myth, ...]


class Asides(Model):
    """Every smaller file by its name: `myths` is data/myths.yaml.

    Whatever in them names `sources` or `doubts` is checked against the record (see `agreement`).
    """

    myths: MythsFile
    names: NamesFile
    examples: ExamplesFile
    roles: RolesFile
    glossary: GlossaryFile
    preparation: PreparationFile


def smaller_files() -> dict[str, type[Model]]:
    """Return the model of every smaller file by the file's name, without its ending."""
    return {name: cast(type[Model], info.annotation) for name, info in Asides.model_fields.items()}

"""Who does what in the programme, and in what order: the models of roles.yaml."""

from pydantic import Field, model_validator

from kcity.rulebook.model import Cited, Frozen, Id, Model, Text, Whole
from kcity.rulebook.reading import Clash
from kcity.rulebook.ways import Line


class Said(Cited):
    """A statement, and the editions whose sources make it."""

    text: Text
    editions: tuple[Whole, ...] = Field(min_length=1)


class Duty(Said):
    """Something that a body does, in the lines named; in both where none is."""

    line: Line | None = None


class Role(Model):
    """A body or a kind of body, what the sources say it does, and what they leave open about it."""

    name: Text
    short: Text | None = None
    duties: tuple[Duty, ...] = Field(min_length=1)
    unstated: Text | None = None


class Stage(Said):
    """A step on the way of a project, and who acts in it."""

    title: Text
    by: tuple[Id, ...] = Field(min_length=1)


class RolesFile(Model):
    """roles.yaml: the bodies by id, and each line's steps from the proposal on."""

    roles: Frozen[Role] = Field(min_length=1)
    flows: Frozen[tuple[Stage, ...]]

    @model_validator(mode="after")
    def _acted(self) -> "RolesFile":
        for line, stages in self.flows.items():
            for n, stage in enumerate(stages):
                for body in stage.by:
                    if body not in self.roles:
                        raise Clash(("flows", line, n, "by"), repr(body), "one of: " + ", ".join(self.roles))
        return self

"""What to prepare before a last day, and how long before: suggestions of the explorer, not of the programme."""

from itertools import pairwise

from pydantic import Field, model_validator

from kcity.rulebook.model import Id, Model, Text, Whole
from kcity.rulebook.reading import Clash


class Step(Model):
    """One thing to have done, `days` Korean working days before the last day; the sources are what makes it needed."""

    id: Id
    days: Whole = Field(ge=1, le=200)
    text: Text
    why: Text
    sources: tuple[Id, ...] = ()


class PreparationFile(Model):
    """preparation.yaml: the steps of either line, the longest before the last day first."""

    planning: tuple[Step, ...] = Field(min_length=1)
    demonstration: tuple[Step, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _ordered(self) -> "PreparationFile":
        for line in ("planning", "demonstration"):
            steps: tuple[Step, ...] = getattr(self, line)
            seen: set[str] = set()
            for n, step in enumerate(steps):
                if step.id in seen:
                    raise Clash((line, n, "id"), repr(step.id), "an id that no other step of the line has")
                seen.add(step.id)
            for n, (before, after) in enumerate(pairwise(steps), 1):
                if after.days > before.days:
                    expected = f"no more than {before.days}, the days of the step before"
                    raise Clash((line, n, "days"), str(after.days), expected)
        return self

    def of(self, line: str) -> tuple[Step, ...]:
        """Return the steps of a line."""
        return self.planning if line == "planning" else self.demonstration

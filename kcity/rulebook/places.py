"""How places are found: the countries' other names, and the past projects to begin with."""

from pydantic import Field

from kcity.rulebook.model import Frozen, Model, Words


class OtherNames(Model):
    """Names of a country that CLDR does not give: in English, in Korean, and as people there spell it."""

    en: tuple[Words, ...] = ()
    ko: tuple[Words, ...] = ()
    local: tuple[Words, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Every name, in whatever language."""
        return (*self.en, *self.ko, *self.local)


class NamesFile(Model):
    """names.yaml: the other names by the country's code."""

    names: Frozen[OtherNames]


class ExamplesFile(Model):
    """examples.yaml: ids of past projects, in the order shown."""

    examples: tuple[Words, ...] = Field(min_length=1)

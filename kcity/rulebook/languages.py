"""The languages on offer: the two that data/ is written in, and those it is translated to, a folder each."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from babel import Locale, UnknownLocaleError
from pydantic import AfterValidator, Field

from kcity.rulebook.folder import data_folder
from kcity.rulebook.model import Flag, Frozen, Model, Whole, Words
from kcity.rulebook.reading import DataError, Problem, read, shape

FILE = "language.yaml"
"""What makes a folder under data/text/ a language on offer."""


def _locale(text: str) -> str:
    try:
        Locale.parse(text)
    except (UnknownLocaleError, ValueError):
        raise ValueError from None
    return text


class Language(Model):
    """A language: its own name, whose numbers and dates it uses (CLDR), whether a native speaker has read it.

    `largest` is the largest unit that money is counted in, where people do not go as far as CLDR (1000 millones);
    `grouped` is the count before a unit from which on its digits are grouped (7,000만, but 1000 millones);
    `first` is how the first of a month begins (1er mars). `countries` has the names, by ISO code, of countries that
    call themselves otherwise than CLDR does.
    """

    name: Words
    locale: Annotated[Words, AfterValidator(_locale)]
    reviewed: Flag
    largest: Whole | None = None
    grouped: Whole = 10_000
    first: Words | None = None
    countries: Frozen[Words] = Field(default_factory=lambda: MappingProxyType({}))


WRITTEN: Mapping[str, Language] = MappingProxyType(
    {
        "en": Language(name="English", locale="en_GB", reviewed=True),
        "ko": Language(name="한국어", locale="ko_KR", reviewed=True, grouped=1_000),
    }
)
"""The languages that every text in data/ has; what is taken away (documents, slides) is in one of them."""


def in_folder(folder: Path) -> tuple[Mapping[str, Language], tuple[Problem, ...]]:
    """Return a data folder's languages, the written ones first, and what is wrong with the files of the others."""
    found = dict(WRITTEN)
    problems: list[Problem] = []
    for file in sorted((folder / "text").glob(f"*/{FILE}")):
        try:
            found.setdefault(file.parent.name, shape(Language, read(file)))
        except DataError as error:
            problems += [
                Problem(f"text/{file.parent.name}/{FILE}", each.line, each.where, each.found, each.expected)
                for each in error.problems
            ]
    return MappingProxyType(found), tuple(problems)


SPOKEN: Mapping[str, Language] = in_folder(data_folder())[0]
"""Every language on offer, as of the start."""

LANGUAGES: Mapping[str, str] = MappingProxyType({code: each.name for code, each in SPOKEN.items()})
"""The languages on offer, each under its own name."""


def written(language: str) -> str:
    """Return the language in which somebody gets what is only there in the written ones."""
    return language if language in WRITTEN else "en"

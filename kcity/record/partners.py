"""The Korean bodies of a past project, one by one: its table names them in one text, in step in both languages."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from kcity.rulebook.model import Text
from kcity.rulebook.projects import Project

_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_BETWEEN = {"en": re.compile(r";\s*|,\s+(?:and\s+)?|\s+and\s+"), "ko": re.compile(r"[·,]\s*")}
_CONSORTIUM = re.compile(r"^Consortium led by | 컨소시엄$")


def partners(project: Project) -> Mapping[str, Text]:
    """Return the Korean bodies that a project's record names, by an id made of the English name; its part left out.

    Where the two languages do not name as many, the whole text stands as one.
    """
    if project.partner is None:
        return MappingProxyType({})
    english, korean = (_names(project.partner[language], language) for language in ("en", "ko"))
    if len(english) != len(korean):
        english, korean = [project.partner.en], [project.partner.ko]
    named = zip(english, korean, strict=True)
    return MappingProxyType({_id(en): Text(en=en, ko=ko) for en, ko in named})


def all_partners(projects: Iterable[Project]) -> Mapping[str, Text]:
    """Return the Korean bodies of many projects by their ids, each once."""
    found: dict[str, Text] = {}
    for project in projects:
        for name, text in partners(project).items():
            found.setdefault(name, text)
    return MappingProxyType(dict(sorted(found.items())))


def _names(text: str, language: str) -> list[str]:
    parts = _BETWEEN[language].split(_IN_BRACKETS.sub("", text))
    return [_CONSORTIUM.sub("", part).strip() for part in parts if part.strip()]


def _id(name: str) -> str:
    return re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")

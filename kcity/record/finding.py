"""Finding past projects by any of their names: old and other spellings, in both languages."""

import re
from collections.abc import Callable, Iterator

from kcity.record.partners import partners
from kcity.rulebook import Rulebook
from kcity.rulebook.names import folded
from kcity.rulebook.projects import Project
from kcity.rulebook.words import LANGUAGES, words

_HANGUL = re.compile("[가-힣]")


def finder(book: Rulebook, query: str) -> Callable[[Project], bool]:
    """Return whether a project is found by what was typed; without a letter or a digit, everything is.

    Every word typed must begin a word of the project's names; a Korean one may stand anywhere in them.
    """
    wanted = [word for word in map(folded, query.split()) if word]

    def finds(project: Project) -> bool:
        names = f" {' '.join(map(folded, _names(book, project)))}"
        return all(word in names if _HANGUL.search(word) else f" {word}" in names for word in wanted)

    return finds if wanted else lambda _: True


def _names(book: Rulebook, project: Project) -> Iterator[str]:
    """Yield all that a project is called or is about, in both languages."""
    yield from project.other_names
    for text in (project.place, project.title, project.host, *partners(project).values()):
        if text:
            yield from (text.en, text.ko)
    sectors = book.questions["sectors"].values
    for language in LANGUAGES:
        yield from (sectors[sector][language] for sector in project.sectors)
    if project.country:
        yield from (words(language).country(project.country) for language in LANGUAGES)
        if other := book.asides.names.names.get(project.country):
            yield from other.all

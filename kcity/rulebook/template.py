"""What a translator fills in: the data's texts that belong in every language, as a gettext catalogue."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po
from fluent.runtime import FluentResource
from fluent.syntax import ast
from pydantic import BaseModel

from kcity.rulebook.book import Rulebook
from kcity.rulebook.folder import data_folder
from kcity.rulebook.languages import FILE, WRITTEN
from kcity.rulebook.model import Text
from kcity.rulebook.translation import CATALOGUE, catalogue

PARTS = ("questions", "ways", "regions", "editions", "asides")
"""The parts of the rulebook whose texts are translated; doubts, sources and projects stay as they were written."""

LEFT = frozenset({"note", "websites", "events", "unlike", "places", "names", "examples"})
"""The fields within those parts that are not: notes, and what explains the wording of another language."""


def texts(book: Rulebook) -> Iterator[tuple[str, Text]]:
    """Yield every text that belongs in a catalogue, with the key path where it stands."""
    for part in PARTS:
        yield from _within(part, getattr(book, part))


def _within(path: str, value: object) -> Iterator[tuple[str, Text]]:
    if isinstance(value, Text):
        yield path, value
    if isinstance(value, BaseModel):
        fields = {name: getattr(value, name) for name in type(value).model_fields if name not in LEFT}
        for name, each in fields.items():
            yield from _within(f"{path}.{name}", each)
    elif isinstance(value, Mapping):
        for name, each in value.items():
            yield from _within(f"{path}.{name}", each)
    elif isinstance(value, tuple):
        for each in value:
            yield from _within(path, each)


def missing(book: Rulebook, said: Mapping[str, str]) -> list[str]:
    """Return the English texts that a catalogue has no translation of, in the order of the data."""
    return [english for english in dict.fromkeys(text.en for _, text in texts(book)) if english not in said]


def filled(book: Rulebook, language: str, file: Path) -> bytes:
    """Return a language's catalogue as the data stand now, with the translations that its file has; the rest is empty.

    Each entry says where its text stands and what it is in Korean.
    """
    said = catalogue(file) if file.exists() else {}
    whole = Catalog(locale=language, project="K-City Explorer", charset="utf-8")
    places: dict[str, list[str]] = {}
    korean: dict[str, str] = {}
    for path, text in texts(book):
        places.setdefault(text.en, []).append(path)
        korean.setdefault(text.en, text.ko)
    for english, where in places.items():
        comments = [where[0] + (f" (+{len(where) - 1})" if len(where) > 1 else ""), korean[english]]
        whole.add(english, string=said.get(english, ""), auto_comments=comments)
    written = BytesIO()
    write_po(written, whole, omit_header=True, width=110)
    return _HEADER.format(language=language).encode() + written.getvalue()


class NoLanguage(ValueError):
    """A language that cannot be translated into; the message says why."""


def bring_up_to_date(book: Rulebook, language: str) -> Iterator[str]:
    """Write a language's catalogue as the data stand now, making its folder if need be; yield what it still lacks.

    Raises NoLanguage for a code that CLDR does not know, and for the languages that the data are written in.
    """
    if language in WRITTEN:
        raise NoLanguage(f"{language}: the data themselves are written in it")
    if language not in Locale("en").languages:
        raise NoLanguage(f"{language}: no language's code; expected one of two or three letters, for example pt")
    folder = data_folder() / "text" / language
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / CATALOGUE
    file.write_bytes(filled(book, language, file))
    left = len(missing(book, catalogue(file)))
    yield f"{file}: {left} texts to translate" if left else f"{file}: complete"
    for name in wanted():
        lacking = _keys(data_folder() / "text" / "en" / name) - _keys(folder / name)
        if lacking:
            yield f"{folder / name}: lacks {', '.join(sorted(lacking)[:5])}{' …' if len(lacking) > 5 else ''}"
    for name, told in BESIDES.items():
        if not (folder / name).exists():
            yield f"{folder / name}: missing; {told}"


BESIDES = {
    "glossary.yaml": "the terms, and how they are said; see text/es/glossary.yaml",
    FILE: "with it the language is on offer: name, locale, reviewed; see text/es/language.yaml",
}
"""What stands in a language's folder besides messages and catalogue, and what it is for."""

NOT_WANTED = ("slides", "handout", "command-line", "api")
"""The files of messages for what is only there in the written languages: documents, the command line, programs."""


def wanted() -> tuple[str, ...]:
    """Return the names of the files of messages that every language has."""
    names = sorted(file.name for file in (data_folder() / "text" / "en").glob("*.ftl"))
    return tuple(name for name in names if name.removesuffix(".ftl") not in NOT_WANTED)


def _keys(file: Path) -> set[str]:
    resource = FluentResource(file.read_text(encoding="utf-8") if file.exists() else "")
    return {entry.id.name for entry in resource.body if isinstance(entry, ast.Message)}


_HEADER = """\
msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""

"""The app's words, by language: Fluent messages, and numbers, money, dates and country names by CLDR."""

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_skeleton, format_time, get_timezone_location
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from kcity.rulebook.book import Rulebook
from kcity.rulebook.folder import data_folder
from kcity.rulebook.languages import LANGUAGES, SPOKEN, WRITTEN, in_folder
from kcity.rulebook.loading import load
from kcity.rulebook.reading import DataError, Problem
from kcity.rulebook.standing import standing
from kcity.rulebook.translation import CATALOGUE, catalogue, foreign

__all__ = ["LANGUAGES", "WRITTEN", "Words", "load_all", "read_all", "words"]

_KEY = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)
"""Where a Fluent message begins: what goes on with one is indented."""

_ODD = re.compile(r"^(?![a-zA-Z][\w-]* *=|[ #}]|-[a-zA-Z]|\r?$)", re.MULTILINE)
"""The beginning of a line that no Fluent file has."""


class Words:
    """One language's words. Call it with a message's key and its blanks.

    A language that is not written but translated has another beneath it, which says what it lacks, marked as that
    other language's.
    """

    def __init__(self, language: str, folder: Path, beneath: "Words | None" = None) -> None:
        """Find a language's messages in its files; Fluent reads a file once one of its messages is needed.

        Raises DataError naming each line of a written language that cannot begin a message or go on with one, or that
        is not UTF-8; what else Fluent cannot read, `problems` tells.
        """
        self.language = language
        self._folder = folder
        self._beneath = beneath
        self._whole: dict[str, str] = {}  # messages without blanks, once they were asked for
        self._files = {f"{language}/{file.name}": _text(language, file) for file in sorted(folder.glob("*.ftl"))}
        self._read: dict[str, tuple[Problem, ...]] = {}  # what is wrong in each file that Fluent has read
        self._file_of = {key: name for name, text in self._files.items() for key in _KEY.findall(text)}
        if beneath is None:
            for name in (name for name, text in self._files.items() if _ODD.search(text)):
                self._take(name)

    @cached_property
    def _locale(self) -> Locale:
        """The language's locale; what CLDR says of it is only read with this."""
        return Locale.parse(SPOKEN[self.language].locale)

    @cached_property
    def _bundle(self) -> FluentBundle:
        """The messages of those files that Fluent has read."""
        return FluentBundle([str(self._locale).replace("_", "-")], use_isolating=False)

    def _take(self, name: str) -> None:
        """Let Fluent read a file, once; raises DataError where a written language has something that it cannot read."""
        if name not in self._read:
            resource = FluentResource(self._files[name])
            self._bundle.add_resource(resource)
            self._read[name] = tuple(
                _junk(name, self._files[name], entry) for entry in resource.body if isinstance(entry, ast.Junk)
            )
        if self._read[name] and self._beneath is None:
            raise DataError(self._read[name])

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What in the language's files is no Fluent message, or no catalogue; reads all of them."""
        for name in self._files:
            with suppress(DataError):
                self._take(name)
        found = [each for name in self._files for each in self._read[name]]
        if not self.keys and not found:
            expected = "at least one file of Fluent messages"
            found.append(Problem(f"text/{self.language}", 0, "", "no messages", expected))
        return (*found, *self._catalogue[1])

    @property
    def keys(self) -> frozenset[str]:
        """The keys of the messages that the language has itself."""
        return frozenset(self._file_of)

    @cached_property
    def _catalogue(self) -> tuple[Mapping[str, str], tuple[Problem, ...]]:
        """What a translated language's catalogue says, and what is wrong with it."""
        try:
            return catalogue(self._folder / CATALOGUE) if self._beneath else {}, ()
        except DataError as error:
            return {}, error.problems

    @property
    def translations(self) -> Mapping[str, str]:
        """What the catalogue says for the data's English texts; nothing where it cannot be read."""
        return self._catalogue[0]

    @property
    def written(self) -> "Words":
        """The words for what is only there in the languages that data/ is written in: English for the others."""
        return self._beneath or self

    def own(self, text: str) -> str:
        """Return what was said with `written`, marked where that is another language than this one."""
        return foreign(text) if self._beneath else text

    def __call__(self, key: str, **blanks: str | int) -> str:
        """Return a message with its blanks filled; KeyError for an unknown key, ValueError for an unfilled blank."""
        if blanks:
            return self._formatted(key, blanks)
        if key not in self._whole:
            self._whole[key] = self._formatted(key, {})
        return self._whole[key]

    def _formatted(self, key: str, blanks: dict[str, str | int]) -> str:
        """Return a message worked out anew."""
        if key in self._file_of:
            self._take(self._file_of[key])
        if self._beneath and not self._bundle.has_message(key):
            return foreign(self._beneath(key, **blanks))
        message = self._bundle.get_message(key)
        if message.value is None:
            raise KeyError(key)
        said, errors = self._bundle.format_pattern(message.value, blanks)
        if errors:
            raise ValueError(f"{self.language}: {key}: {errors[0]}")
        return str(said)

    def won(self, amount: int) -> str:
        """Return an amount of won as people say it: ₩700 million, 7억 원, 435,000,000원."""
        number = self.number(amount)
        return self("won", number=number, ends=ending(number))

    def number(self, amount: int) -> str:
        """Return an amount without its currency: 700 million, 7억; exact, so in full where it is not round."""
        unit = next((unit for unit in (10**12, 10**9) if amount >= unit), 10**8)
        step = max(unit // 1000, 10**7 if self.language == "ko" else 0)
        if amount >= 1_000_000 and amount % step == 0:
            return self._in_units(amount)
        return str(format_decimal(amount, locale=self._locale))

    def _in_units(self, amount: int) -> str:
        """Return an amount in the largest unit that the language counts in; Babel says "1 milliards" in French."""
        # CLDR's long forms are words in English (million) and missing in Korean, whose short form is the usual 억.
        lengths = self._locale.compact_decimal_formats
        forms = lengths["long" if "long" in lengths else "short"]
        largest = SPOKEN[self.language].largest or amount
        unit = max(int(each) for each in forms["other"] if int(each) <= min(amount, largest))
        zeros = forms["other"][str(unit)].pattern.count("0")
        counted = Decimal(amount) / (unit // 10 ** (zeros - 1))
        form = forms.get(self._locale.plural_form(counted), forms["other"]).get(str(unit), forms["other"][str(unit)])
        grouped = counted >= SPOKEN[self.language].grouped
        figure = format_decimal(counted, locale=self._locale, group_separator=grouped)
        return re.sub("0+", figure, str(form.pattern), count=1)

    def day(self, day: date) -> str:
        """Return a day in full: 22 November 2026, 2026년 11월 22일."""
        return self._first(format_date(day, format="long", locale=self._locale))

    def _first(self, said: str) -> str:
        """Return a day with the first of a month as the language says it, where CLDR has no form for that."""
        first = SPOKEN[self.language].first
        return re.sub(r"^1(?=\s)", first, said) if first else said

    def moment(self, moment: datetime) -> str:
        """Return a moment as its own zone's clocks show it: 17 March 2026, 15:59."""
        return f"{self.day(moment.date())} {format_time(moment, 'HH:mm', locale=self._locale)}"

    def zone(self, name: str) -> str:
        """Return a time zone by the place it is named after, as people write it: Madrid, 마드리드."""
        return str(get_timezone_location(name, locale=self._locale, return_city=True))

    def span(self, first: date, last: date) -> str:
        """Return two days as a spread, from the earlier to the later."""
        return self("span", first=self.day(first), last=self.day(last)) if first != last else self.day(first)

    def partial(self, day: str) -> str:
        """Return a day, a month or a year (ISO, as far as it is known)."""
        match day.count("-"):
            case 2:
                return self.day(date.fromisoformat(day))
            case 1:
                return str(format_skeleton("yMMMM", date.fromisoformat(day + "-01"), locale=self._locale))
            case _:
                return self("year", year=day)

    def season(self, day: date) -> str:
        """Return a day without its year: 22 November, 11월 22일."""
        return self._first(str(format_skeleton("MMMMd", day, locale=self._locale)))

    def month(self, month: int) -> str:
        """Return a month's short name: Nov, 11월."""
        return str(self._locale.months["stand-alone"]["abbreviated"][month])

    def weekday(self, day: date) -> str:
        """Return the short name of a day of the week: Thu, 목."""
        return str(self._locale.days["format"]["abbreviated"][day.weekday()])

    def zone_of(self, name: str) -> str:
        """Return a time zone by its country and place: Peru (Lima)."""
        country = get_global("zone_territories").get(name, "ZZ")
        return f"{self.country(country)} ({self.zone(name)})" if country != "ZZ" else name.removeprefix("Etc/")

    def country(self, code: str) -> str:
        """Return a country's name; the code itself where CLDR has none."""
        return SPOKEN[self.language].countries.get(code) or str(self._locale.territories.get(code, code))

    def either(self, parts: Iterable[str]) -> str:
        """Return parts as a list of alternatives."""
        return format_list(list(parts), style="or", locale=self._locale)

    def several(self, parts: Iterable[str]) -> str:
        """Return parts as a list in a sentence."""
        return format_list(list(parts), locale=self._locale)


def ending(number: str) -> str:
    """Return what an amount ends in, digit or unit: 435,000,000원 is written together, 7억 원 apart."""
    return "digit" if number[-1:].isdigit() else "unit"


def _text(language: str, file: Path) -> str:
    """Return a file's text; raises DataError naming the line that is not UTF-8."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        found = Problem(f"{language}/{file.name}", line, "", "bytes that are not UTF-8", "a file saved as UTF-8")
        raise DataError([found]) from None


def _junk(name: str, text: str, entry: ast.Junk) -> Problem:
    """Return what is wrong with a part of a file that is no message."""
    line = text.count("\n", 0, entry.span.start if entry.span else 0) + 1
    return Problem(name, line, "", (entry.content or "").strip()[:60], "a Fluent message")


_read: dict[tuple[Path, str], Words] = {}


def words(language: str) -> Words:
    """Return a language's words: those that stand, else read once; raises KeyError for one that is not on offer."""
    if whole := standing():
        return whole.words[language]
    if language not in LANGUAGES:
        raise KeyError(language)
    kept = data_folder(), language
    if kept not in _read:
        beneath = None if language in WRITTEN else words("en")
        _read[kept] = Words(language, kept[0] / "text" / language, beneath)
    return _read[kept]


def load_all(*, whole: bool = True) -> Rulebook:
    """Return the rulebook, with every language's words read too; raises DataError with all problems of all files.

    Unless the whole is asked for, messages are read, and what is wrong with them is raised, once they are needed.
    """
    folder = data_folder()
    book, spoken = read_all(folder, whole=whole)
    _read.update({(folder, language): said for language, said in spoken.items()})
    return book


def read_all(folder: Path, *, whole: bool = True) -> tuple[Rulebook, Mapping[str, Words]]:
    """Return a data folder's rulebook and every language's words, read anew; raises DataError with all problems.

    Unless the whole is asked for, Fluent reads messages only once they are needed.
    """
    problems = list(in_folder(folder)[1])
    spoken: dict[str, Words] = {}
    for language in LANGUAGES:
        try:
            beneath = None if language in WRITTEN else spoken.get("en")
            if language in WRITTEN or beneath:
                spoken[language] = Words(language, folder / "text" / language, beneath)
                problems.extend(spoken[language].problems if whole else ())
        except DataError as error:
            problems.extend(error.problems)
    try:
        book = load(folder)
    except DataError as error:
        raise DataError([*problems, *error.problems]) from None
    if problems:
        raise DataError(problems)
    return book, spoken

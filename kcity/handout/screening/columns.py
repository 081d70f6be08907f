"""Which columns are answers, and what their cells say: by ids or by names in either language, as people write them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kcity.handout.screening.sheets import Cell, Sheet
from kcity.outcome import Answer, read
from kcity.rulebook import Question, Rulebook
from kcity.rulebook.countries import countries, country_names
from kcity.rulebook.names import folded
from kcity.rulebook.words import LANGUAGES, words

_LISTED = re.compile(r"[;|\n]")
_WON = re.compile(
    r"(?:₩|krw)? ?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,16})(\.[0-9]{1,8})? ?(억|million|billion)? ?(?:won|krw|원)?",
    re.IGNORECASE,
)
_UNITS = {None: 1, "million": 10**6, "억": 10**8, "billion": 10**9}
_DAY = re.compile(r"([0-9]{4})([-./]) ?([0-9]{1,2})\2 ?([0-9]{1,2})\.?")
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Wrong:
    """A cell that is no possible answer: the row's number in the file, the column's heading, the question, the text."""

    row: int
    heading: str
    question: str
    given: str


class Columns:
    """A table's columns: those that are answers, those that are not and are kept, and what any cell of them says."""

    def __init__(self, book: Rulebook, sheet: Sheet) -> None:
        self._book = book
        self._headings = sheet.headings
        named = heading_names(book)
        self.asked: dict[str, int] = {}
        self.again: list[str] = []
        for at, heading in enumerate(sheet.headings):
            question = named.get(folded(heading))
            if question in self.asked:
                self.again.append(heading)
            elif question:
                self.asked[question] = at
        self._values = {question: values_by_name(book.questions[question]) for question in self.asked}
        self._read: dict[str, dict[tuple[type, Cell], Answer | None]] = {question: {} for question in self.asked}
        self._countries: Mapping[str, str] | None = None

    @property
    def others(self) -> tuple[str, ...]:
        """The headings of the columns that are no answers."""
        taken = set(self.asked.values())
        return tuple(heading for at, heading in enumerate(self._headings) if at not in taken and heading)

    def answers(self, number: int, cells: Sequence[Cell]) -> tuple[dict[str, Answer], tuple[Wrong, ...]]:
        """Return a row's answers in the questions' order, and the cells that are none; an empty cell is open."""
        given: dict[str, Answer] = {}
        wrong: list[Wrong] = []
        for question in self._book.questions:
            at = self.asked.get(question)
            if at is None or (cell := cells[at]) is None:
                continue
            answer = self._answer(question, cell)
            if answer is None:
                wrong.append(Wrong(number, self._headings[at], question, _short(str(cell))))
            else:
                given[question] = answer
        return given, tuple(wrong)

    def _answer(self, question: str, cell: Cell) -> Answer | None:
        """Return what a cell says, once for each different one; the engine's own reader has the last word."""
        known, kept = self._read[question], (type(cell), cell)
        if kept not in known:
            written = self._written(question, cell)
            proposal, _ = read(self._book, {question: written} if written else {})
            known[kept] = proposal.answers.get(question)
        return known[kept]

    def _written(self, question: str, cell: Cell) -> str | None:
        """Return a cell as a link writes the answer; None where it cannot be told."""
        text = " ".join(str(cell).split()) if not isinstance(cell, date) else cell.isoformat()
        match self._book.questions[question].kind:
            case "won":
                return _won(cell if isinstance(cell, int) and not isinstance(cell, bool) else text)
            case "day":
                return _day(text)
            case "country":
                return self._country(text)
            case "many":
                return _several(self._values[question], str(cell))
            case _:
                return self._values[question].get(folded(text))

    def _country(self, text: str) -> str | None:
        if text.upper() in countries():
            return text.upper()
        if self._countries is None:
            self._countries = countries_by_name(self._book)
        return self._countries.get(folded(text))


def heading_names(book: Rulebook) -> Mapping[str, str]:
    """Return the questions by everything that a column for them may be called."""
    named: dict[str, str] = {}
    for name, question in book.questions.items():
        for text in (name, *(each[lang] for each in (question.short, question.ask) for lang in LANGUAGES)):
            named.setdefault(folded(text), name)
    return named


def values_by_name(question: Question) -> Mapping[str, str]:
    """Return a question's values by their ids and names, also without what stands in brackets."""
    if question.kind == "yes-no":
        known = {"yes": ("yes", "y", "true", "네", "o"), "no": ("no", "n", "false", "아니오", "x")}
        own = {value: [words(lang)(f"answer-{value}") for lang in LANGUAGES] for value in known}
        return {folded(text): value for value in known for text in (*known[value], *own[value])}
    named = {folded(value): value for value in question.values}
    for value, choice in question.values.items():
        for lang in LANGUAGES:
            named.setdefault(folded(choice[lang]), value)
            named.setdefault(folded(choice[lang].partition("(")[0]), value)
    return named


def countries_by_name(book: Rulebook) -> Mapping[str, str]:
    """Return countries' codes by their names in English, Korean and their own languages, and by their other names."""
    named: dict[str, set[str]] = {}
    for code, names in country_names().items():
        others = book.asides.names.names.get(code)
        for text in (*names, *(others.all if others else ())):
            named.setdefault(folded(text), set()).add(code)
    return {name: next(iter(codes)) for name, codes in named.items() if len(codes) == 1}


def _several(named: Mapping[str, str], cell: str) -> str | None:
    """Return several values in a cell, parted by semicolons, lines, or commas, which names may hold themselves."""
    if (whole := named.get(folded(cell))) is not None:
        return whole
    found: list[str] = []
    for part in filter(str.strip, _LISTED.split(cell)):
        if (value := named.get(folded(part))) is not None:
            found.append(value)
            continue
        pieces = part.split(",")
        while pieces:
            ends = (end for end in range(len(pieces), 0, -1) if folded(",".join(pieces[:end])) in named)
            if (end := next(ends, None)) is None:
                return None
            found.append(named[folded(",".join(pieces[:end]))])
            pieces = pieces[end:]
    return ",".join(found) or None


def _won(given: int | str) -> str | None:
    """Return an amount in plain digits; commas must stand where thousands do, and it must come to whole won."""
    match = _WON.fullmatch(str(given))
    if not match:
        return None
    won = Decimal(match[1].replace(",", "") + (match[2] or "")) * _UNITS[match[3] and match[3].lower()]
    return str(int(won)) if won == int(won) else None


def _day(text: str) -> str | None:
    match = _DAY.fullmatch(text)
    return f"{match[1]}-{match[3]:0>2}-{match[4]:0>2}" if match else None


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"

"""A proposal: the answers given so far, each checked; everything else is open."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import TypeAlias

from kcity.rulebook import Question, Rulebook
from kcity.rulebook.countries import countries

Answer: TypeAlias = str | int | date | tuple[str, ...]
"""A value's id, an amount in won, a day, or several values' ids in the question's order."""

_SHOWN = 80

NONE = "none"
"""The value that says "none of them"; it stands alone."""

MOST_WON = 10**13
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)


@dataclass(frozen=True, slots=True)
class Misfit:
    """An answer that cannot be used: which, what was given, and what is allowed (ids, or a message key's name).

    Of what was given it keeps the beginning: links hold texts of any length, and messages do not.
    """

    question: str
    given: str
    allowed: tuple[str, ...] = ()
    kind: str = "value"

    def __post_init__(self) -> None:
        for name in ("question", "given"):
            object.__setattr__(self, name, getattr(self, name)[:_SHOWN])

    def __str__(self) -> str:
        if self.kind == "question":
            return f"{self.question!r} is no question; known are: {', '.join(self.allowed)}"
        return f"{self.question}: {self.given!r} is not possible; allowed: {', '.join(self.allowed)}"


@dataclass(frozen=True, slots=True)
class Proposal:
    """Checked answers by question id, in the questions' order."""

    answers: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))

    def values(self, question: str) -> frozenset[str] | None:
        """Return an answer's values as a set, or None while the question is open."""
        answer = self.answers.get(question)
        if answer is None:
            return None
        return frozenset(answer) if isinstance(answer, tuple) else frozenset((str(answer),))

    @property
    def amount(self) -> int | None:
        """The support wanted, in won."""
        amount = self.answers.get("amount")
        return amount if isinstance(amount, int) else None

    @property
    def submit_on(self) -> date | None:
        """The day on which the proposal would be submitted; None is today in Seoul."""
        day = self.answers.get("submit-on")
        return day if isinstance(day, date) else None

    def written(self) -> dict[str, str]:
        """Return the answers as links carry them: `id=value`, several values joined by commas."""
        return {
            question: ",".join(answer) if isinstance(answer, tuple) else str(answer)
            for question, answer in self.answers.items()
        }

    def plain(self) -> dict[str, object]:
        """Return the answers as JSON carries them."""
        return {
            question: list(answer)
            if isinstance(answer, tuple)
            else answer.isoformat()
            if isinstance(answer, date)
            else answer
            for question, answer in self.answers.items()
        }


def read(book: Rulebook, given: Mapping[str, object]) -> tuple[Proposal, tuple[Misfit, ...]]:
    """Return the proposal in raw answers (from a link, a file, a form) and whatever could not be used.

    A value may be text (`"a,b"` for several), a number, a list of texts, or None or "" for an open question.
    """
    misfits: list[Misfit] = []
    read_answers: dict[str, Answer] = {}
    for name, value in given.items():
        if name not in book.questions:
            misfits.append(Misfit(_shown(name), _shown(value), tuple(book.questions), "question"))
    for name, question in book.questions.items():
        answer, misfit = read_one(name, question, given.get(name))
        if misfit:
            misfits.append(misfit)
        elif answer is not None:
            read_answers[name] = answer
    return Proposal(MappingProxyType(read_answers)), tuple(misfits)


def read_one(name: str, question: Question, value: object) -> tuple[Answer | None, Misfit | None]:
    """Return a raw value as the answer to a question, or why it cannot be used; neither where it leaves it open."""
    if value is None or value == "" or value == []:
        return None, None
    answer, allowed = _answer(question, value)
    return answer, Misfit(name, _shown(value), allowed) if answer is None else None


def _shown(value: object) -> str:
    try:
        text = ",".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    except ValueError:  # Python refuses to write out a number of thousands of digits
        text = "a number too long to show"
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "…"


def _answer(question: Question, value: object) -> tuple[Answer | None, tuple[str, ...]]:
    """Return a raw value as an answer, or None and what is allowed."""
    match question.kind:
        case "one" | "yes-no":
            text = str({True: "yes", False: "no"}.get(value, value)) if isinstance(value, bool) else value
            return (text if isinstance(text, str) and text in question.allowed else None), question.allowed
        case "many":
            return _several(question, value), question.allowed
        case "country":
            return (value if isinstance(value, str) and value in countries() else None), (
                "ISO 3166-1 alpha-2, e.g. VN",
            )
        case "won":
            return _won(value), (f"whole won, 1 to {MOST_WON}",)
        case "day":
            return _day(value), (f"YYYY-MM-DD, {FIRST_DAY} to {LAST_DAY}",)


def _several(question: Question, value: object) -> tuple[str, ...] | None:
    parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list | tuple) else ()
    chosen = [part.strip() if isinstance(part, str) else None for part in parts]
    if not chosen or not set(chosen) <= set(question.allowed) or (NONE in chosen and len(set(chosen)) > 1):
        return None
    return tuple(each for each in question.allowed if each in chosen)


def _won(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        if not re.fullmatch(r"[0-9]{1,16}", value):
            return None
        value = int(value)
    return value if isinstance(value, int) and 1 <= value <= MOST_WON else None


def _day(value: object) -> date | None:
    if isinstance(value, str):
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            return None
        try:
            value = date.fromisoformat(value)
        except ValueError:
            return None
    # A datetime is a date too, but no day of itself: in which zone?
    return value if type(value) is date and FIRST_DAY <= value <= LAST_DAY else None

"""A table's columns as answers: each different value read once, and which rows give it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt

from kcity.outcome.proposal import Answer, read_one
from kcity.rulebook import Rulebook

if TYPE_CHECKING:
    import pandas as pd

Codes: TypeAlias = npt.NDArray[np.intp]
Column: TypeAlias = npt.NDArray[Any]

_OPEN = -1


@dataclass(frozen=True, slots=True, eq=False)
class Given:
    """The answers of all rows to one question: the different ones, and which of them each row gives (-1: open)."""

    answers: tuple[Answer, ...]
    codes: Codes

    def at(self, rows: Codes) -> "Given":
        """Return the answers of some of the rows."""
        return Given(self.answers, self.codes[rows])

    def each(self, of: Callable[[Answer | None], Any], kind: Any = object) -> Column:
        """Return what follows from each row's answer (None: open), worked out once for each different one."""
        found = np.empty(len(self.answers) + 1, dtype=kind)
        found[:] = [*map(of, self.answers), of(None) if (self.codes == _OPEN).any() else of(self.answers[0])]
        return found[self.codes]


def read_columns(book: Rulebook, frame: "pd.DataFrame") -> tuple[dict[str, Given], Column]:
    """Return the answers to every question, and for each row the answers that are not possible, in words."""
    unusable = np.full(len(frame), "", dtype=object)
    given = {}
    for name, asked in book.questions.items():
        codes, different = frame[name].factorize() if name in frame else (np.full(len(frame), _OPEN), ())
        answers: list[Answer] = []
        place = np.full(len(different) + 1, _OPEN, dtype=np.intp)
        for n, value in enumerate(different):
            answer, misfit = read_one(name, asked, _plain(value))
            if misfit:
                wrong = codes == n
                unusable[wrong] = [f"{before}; {misfit}" if before else str(misfit) for before in unusable[wrong]]
            elif answer is not None:
                place[n] = len(answers)
                answers.append(answer)
        given[name] = Given(tuple(answers), place[codes])
    return given, unusable


def _plain(value: Any) -> object:
    """Return a cell as Python's own value: no numpy number, a whole number even beside gaps, a day without an hour."""
    value = value.item() if isinstance(value, np.generic) else value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, datetime) and value.time() == time():
        return value.date()
    return value

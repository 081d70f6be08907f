"""Many proposals at once: a data frame in, a data frame out, column by column, through the engine's tables.

Each row is a proposal, each column a question, its values as links write them; what is missing or empty is open. An
answer is read once for all rows that give it, and a whole column of statuses is looked up in the table at once.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache, partial
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt

from kcity.outcome.columns import Codes, Column, Given, read_columns
from kcity.outcome.funding import Fits, funding_for
from kcity.outcome.intake import IntakeOn, intake_on
from kcity.outcome.proposal import Answer, Proposal
from kcity.outcome.tables import Table, extended, requirement_levels, table
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Band, Edition, Requirement, Track

if TYPE_CHECKING:
    import pandas as pd

Flags: TypeAlias = npt.NDArray[np.bool_]

COLUMNS = (
    *("row", "edition", "track", "line", "status", "blocking", "depends_on", "unstated"),
    *("least", "most", "kind", "stated_for", "fits", "intake", "cycle", "unusable"),
)
"""The result's columns. `blocking`, `depends_on` and `unstated` list ids, joined by commas."""

_STATUS = np.array(["eligible", "depends", "not-eligible"], dtype=object)
_DAY = "submit-on"


def evaluate(book: Rulebook, frame: "pd.DataFrame", today: date) -> "pd.DataFrame":
    """Return a row for each track of the edition in force on each proposal's day, in the frame's and the tracks' order.

    `row` is the frame's own index. A proposal on whose day no edition is in force has one row without a track; so has
    one with an answer that is not possible, which `unusable` names. Columns that are no question are left aside.
    """
    import pandas as pd

    count = len(frame)
    given, unusable = read_columns(book, frame)
    editions = given[_DAY].each(lambda day: _year(book, day or today), np.intp) if count else np.zeros(0, dtype=np.intp)
    editions[unusable != ""] = 0
    rows = np.flatnonzero(editions == 0)
    parts: list[Mapping[str, Any]] = [{"position": rows, "unusable": unusable[rows]}]
    for year, edition in book.editions.items():
        rows = np.flatnonzero(editions == year)
        if len(rows):
            chosen = {name: answers.at(rows) for name, answers in given.items()}
            parts += [{"position": rows, "unusable": "", **each} for each in _tracks(book, edition, chosen, today)]
    positions = np.concatenate([part["position"] for part in parts])
    order = np.argsort(positions, kind="stable")
    whole = {
        name: pd.Series(_whole(name, parts)[order], dtype=_DTYPES.get(name, object), copy=False) for name in COLUMNS[1:]
    }
    rows = positions[order]
    return pd.DataFrame({"row": frame.index.take(rows), **whole}, index=pd.RangeIndex(len(rows)), copy=False)


_DTYPES = dict.fromkeys(("edition", "least", "most"), "Int64")


def _whole(name: str, parts: Sequence[Mapping[str, Any]]) -> Any:
    """Return a column of the result out of its parts: numbers with gaps, or texts that may be missing."""
    from pandas.arrays import IntegerArray

    if name in _DTYPES:
        numbers = [np.full(len(part["position"]), part.get(name) or 0, dtype=np.int64) for part in parts]
        values = np.concatenate(numbers)
        return IntegerArray(values, values == 0)
    texts = np.empty(sum(len(part["position"]) for part in parts), dtype=object)
    start = 0
    for part in parts:
        stop = start + len(part["position"])
        texts[start:stop] = part.get(name)
        start = stop
    return texts


def _year(book: Rulebook, day: Any) -> int:
    """Return the year of the edition in force on a day, 0 for none."""
    edition = book.in_force(day)
    return edition.year if edition else 0


def _tracks(book: Rulebook, edition: Edition, given: Mapping[str, Given], today: date) -> Iterator[Mapping[str, Any]]:
    """Yield the columns of each track of an edition for the proposals that fall under it."""
    found = table(book, edition.year, tuple(edition.tracks))
    codes, places = _different([_places(found, axis, given[q]) for axis, q in enumerate(found.questions)], found)
    for name, track in edition.tracks.items():
        yield {
            "edition": edition.year,
            "track": name,
            "line": track.line,
            **{part: column[codes] for part, column in _standing(found, name, track, places).items()},
            **_money_and_dates(book, edition, track, given, today),
        }


def _places(found: Table, axis: int, given: Given) -> Codes:
    """Return the class of each row's answer, or the last place where it is open."""
    question = found.questions[axis]
    return given.each(
        lambda answer: found.place(Proposal({} if answer is None else {question: answer}))[axis],
        np.intp,
    )


def _different(places: Sequence[Codes], found: Table) -> tuple[Codes, Sequence[Codes]]:
    """Return which of the different places in the table each row stands at, and these, axis by axis."""
    from pandas import factorize

    shape = [size + 1 for size in found.sizes]
    codes, different = factorize(np.ravel_multi_index(tuple(places), shape))
    return codes, np.unravel_index(different, shape)


def _standing(found: Table, name: str, track: Track, places: Sequence[Codes]) -> dict[str, Column]:
    """Return status and reasons at every place, as `standing` gives them for one proposal."""
    least, most = found.least[name][tuple(places)], found.most[name][tuple(places)]
    status = np.where(least == most, least, 1)
    depends = status == 1
    levels = [_levels(found, requirement, places) for requirement in track.requirements.values()]
    requirements = tuple(track.requirements)
    return {
        "status": _STATUS[status],
        "blocking": _listed(requirements, [low == 2 for low, _ in levels]),
        "depends_on": _listed(
            found.questions, [_moves(found, name, axis, places) & depends for axis in range(len(places))]
        ),
        "unstated": _listed(requirements, [(low == 1) & (high == 1) & depends for low, high in levels]),
    }


def _levels(found: Table, requirement: Requirement, places: Sequence[Codes]) -> tuple[Column, Column]:
    """Return the best and the worst level that a requirement can still come to at each place."""
    levels = requirement_levels(requirement, found.classes)
    own = [question in requirement.questions for question in found.questions]
    at = tuple(each if looked_at else 0 for each, looked_at in zip(places, own, strict=True))
    return extended(levels, np.min)[at], extended(levels, np.max)[at]


def _moves(found: Table, name: str, axis: int, places: Sequence[Codes]) -> Flags:
    """Return whether a question is open and can still move a track's status, at each place."""
    at = tuple(np.zeros_like(each) if n == axis else each for n, each in enumerate(places))
    moves: Flags = found.matters[name][axis][at] & (places[axis] == found.sizes[axis])
    return moves


def _listed(names: Sequence[str], flags: Sequence[Flags]) -> Column:
    """Return the names whose flags are up at each place, joined by commas; each combination is written once."""
    bits = sum((flag.astype(np.int64) << n for n, flag in enumerate(flags)), start=np.int64(0))
    different, codes = np.unique(bits, return_inverse=True)
    texts = [",".join(name for n, name in enumerate(names) if each >> n & 1) for each in different.tolist()]
    return np.array(texts, dtype=object)[codes]


def _fits(band: Band | None, cycle: str | None, amount: Answer | None) -> Fits | None:
    return funding_for(band, cycle, amount if isinstance(amount, int) else None).fits


def _money_and_dates(
    book: Rulebook, edition: Edition, track: Track, given: Mapping[str, Given], today: date
) -> dict[str, Any]:
    """Return the band, how the wanted amount compares, and the intake on each row's day."""

    @cache
    def on_day(day: Any) -> IntakeOn:
        return intake_on(book, edition, track, day or today)

    days, amounts, band = given[_DAY], given["amount"], track.funding
    cycles = days.each(lambda day: on_day(day).cycle)
    fits = np.full(len(cycles), None, dtype=object)
    for cycle in dict.fromkeys(on_day(day).cycle for day in (*days.answers, None)):
        own = np.flatnonzero(cycles == cycle)
        if len(own):
            compared = partial(_fits, band, cycle)
            fits[own] = amounts.at(own).each(compared)
    return {
        **{part: getattr(band, part) if band else None for part in ("least", "most", "kind", "stated_for")},
        "fits": fits,
        "intake": days.each(lambda day: on_day(day).state),
        "cycle": cycles,
    }

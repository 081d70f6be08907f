"""The rulebook as SQL for SQLite: a table for proposals and views that decide, in three-valued logic.

An open answer is NULL. A condition that hangs on it is then neither true nor false, and so is whatever hangs on that.
"""

from collections.abc import Iterator, Mapping

from kcity.outcome.export.jsonlogic import band_of
from kcity.outcome.export.neutral import rules
from kcity.outcome.export.shapes import (
    AMOUNT,
    NOT_INPUT,
    ON,
    Condition,
    Decision,
    Either,
    Every,
    Named,
    Negated,
    Rules,
    TrackRules,
    Value,
    Within,
)
from kcity.rulebook import Rulebook

BAND = ("least", "most", "kind", "stated_for")
COMMON = ("id", "line", "status", "intake", "cycle", *(f"band.{part}" for part in BAND), "fits")
"""The columns that every track's view has; beside them stands one for each of its requirements."""


def as_sql(book: Rulebook) -> str:
    """Return a script that makes the table `proposal`, a view for each track, `edition` and `outcome`."""
    whole = rules(book)
    parts = [
        f"-- Rulebook {whole.version}, kcity-sql-1. NULL is an open answer; days are whole numbers (20260317).",
        _create("TABLE", "proposal", "(\n  " + ",\n  ".join(_columns(book)) + "\n)"),
        _create("VIEW", "edition", _selected({"edition": decision(whole.edition)})),
    ]
    for year, tracks in whole.editions.items():
        parts += [_create("VIEW", f"{year} {name}", _track(track)) for name, track in tracks.items()]
    parts.append(_create("VIEW", "outcome", _outcome(whole)))
    return "\n".join(parts) + "\n"


def columns_of(book: Rulebook, question: str) -> tuple[str, ...]:
    """Return the columns of a question: one, or one for each value (1 or 0) where an answer may have several."""
    asked = book.questions[question]
    return tuple(f"{question}.{value}" for value in asked.allowed) if asked.kind == "many" else (question,)


def _create(kind: str, name: str, content: str) -> str:
    return f"CREATE {kind} {_name(name)} {content};"


def _columns(book: Rulebook) -> Iterator[str]:
    yield '"id" INTEGER PRIMARY KEY'
    yield f'"{ON}" INTEGER NOT NULL'
    for question, asked in book.questions.items():
        kind = "INTEGER" if asked.kind in ("many", "won") else "TEXT"
        if question not in NOT_INPUT:
            yield from (f"{_name(column)} {kind}" for column in columns_of(book, question))


def _track(track: TrackRules) -> str:
    band = band_of(track) or dict.fromkeys(BAND)
    columns = {
        "line": _value(track.line),
        "status": decision(track.status),
        **{f"requirement.{name}": decision(each) for name, each in track.requirements.items()},
        "intake": decision(track.intake),
        "cycle": decision(track.cycle),
        **{f"band.{key}": _value(value) for key, value in band.items()},
        "fits": f"CASE WHEN {_name(AMOUNT)} IS NOT NULL THEN {decision(track.fits)} END",
    }
    return _selected(columns)


def _selected(columns: Mapping[str, str]) -> str:
    listed = ",\n  ".join(f"{text} AS {_name(name)}" for name, text in columns.items())
    return f'AS SELECT "id",\n  {listed}\nFROM "proposal"'


def _outcome(whole: Rules) -> str:
    """Return the rows of every track of the edition that is in force on a proposal's day."""
    common = ", ".join(map(_name, COMMON))
    selects = [
        f'SELECT "edition", {_value(name)} AS "track", {common} '  # noqa: S608  ids of our own files
        f'FROM {_name(f"{year} {name}")} JOIN "edition" USING ("id") WHERE "edition" = {year}'
        for year, tracks in whole.editions.items()
        for name in tracks
    ]
    return "AS " + "\nUNION ALL ".join(selects)


def decision(found: Decision) -> str:
    """Return a decision as an SQL expression."""
    if not found.cases:
        return _value(found.otherwise)
    cases = " ".join(f"WHEN {condition(when)} THEN {_value(value)}" for when, value in found.cases)
    return f"CASE {cases} ELSE {_value(found.otherwise)} END"


def condition(found: Condition) -> str:
    """Return a condition as an SQL expression that is true, false or, where it hangs on an open answer, NULL."""
    match found:
        case Named(question, None, _, values):
            return f"{_name(question)} IN ({', '.join(map(_value, values))})"
        case Named(question, choices, True, values):
            others = [value for value in choices or () if value not in values]
            return condition(Negated(Named(question, choices, False, tuple(others))))
        case Named(question, _, _, values):
            return f"({' OR '.join(_name(f'{question}.{value}') + ' = 1' for value in values)})"
        case Within(number, least, most):
            ends = [f"{_name(number)} >= {least}"] if least is not None else []
            ends += [f"{_name(number)} <= {most}"] if most is not None else []
            return f"({' AND '.join(ends)})"
        case Negated(part):
            return f"NOT {condition(part)}"
        case Every(parts) | Either(parts):
            if not parts:
                return "TRUE" if isinstance(found, Every) else "FALSE"
            return f"({(' AND ' if isinstance(found, Every) else ' OR ').join(map(condition, parts))})"


def _name(name: str) -> str:
    return f'"{name}"'


def _value(value: Value) -> str:
    return "NULL" if value is None else str(value) if isinstance(value, int) else f"'{value}'"

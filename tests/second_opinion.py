"""Engines that we did not write, each over the rulebook as exported for it, and what they say in one shape."""

import json
import random
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import product
from typing import Any, NamedTuple, Protocol

import datalogic_py
import json_logic
import zen

from kcity.outcome import Proposal, read
from kcity.outcome.export import as_jsonlogic, as_sql, as_zen
from kcity.outcome.export.sql import BAND, columns_of
from kcity.outcome.export.zen import identifier
from kcity.outcome.outcome import explained
from kcity.outcome.proposal import NONE
from kcity.outcome.tables import table
from kcity.rulebook import Rulebook
from kcity.rulebook.countries import countries

FIRST, LAST = date(2019, 12, 30), date(2028, 1, 2)
"""Days from before the first edition to after the last one."""

Facts = dict[str, Any]


class Case(NamedTuple):
    """A proposal and the day it is handed in on."""

    proposal: Proposal
    on: date


class Said(NamedTuple):
    """What is said about one track."""

    edition: int
    track: str
    status: str
    requirements: tuple[tuple[str, str], ...]
    intake: str
    cycle: str | None
    band: tuple[Any, ...] | None
    fits: str | None


class Engine(Protocol):
    """Something that says what follows for cases."""

    name: str

    def __call__(self, cases: Sequence[Case]) -> list[tuple[Said, ...]]:
        """Return what follows for every track of the edition in force, for each case."""


def number(day: date) -> int:
    return int(day.strftime("%Y%m%d"))


def facts(case: Case) -> Facts:
    """Return a case as JSON engines take it."""
    answers = {name: value for name, value in case.proposal.plain().items() if name != "submit-on"}
    return {**answers, "on": number(case.on)}


class Ours:
    """Our own engine, one proposal at a time."""

    name = "kcity"

    def __init__(self, book: Rulebook) -> None:
        self.book = book

    def __call__(self, cases: Sequence[Case]) -> list[tuple[Said, ...]]:
        return [tuple(self._said(case)) for case in cases]

    def _said(self, case: Case) -> Iterator[Said]:
        edition = self.book.in_force(case.on)
        for track in explained(self.book, case.proposal, case.on):
            states = {check.requirement: check.state for check in track.checks}
            band = track.funding.band
            yield Said(
                edition.year,
                track.name,
                track.status,
                tuple((name, states.get(name, "does-not-apply")) for name in track.track.requirements),
                track.intake.state,
                track.intake.cycle,
                band and tuple(getattr(band, part) for part in BAND),
                track.funding.fits,
            )


class JsonLogic:
    """JsonLogic engines: the Rust one compiles each rule, the Python one walks it."""

    def __init__(self, book: Rulebook, which: str) -> None:
        self.name = which
        whole = json.loads(as_jsonlogic(book))
        self._prepared = self._compiled if which == "datalogic-py" else self._walked
        self._edition = self._prepared(whole["edition"])
        self._tracks = {
            int(year): {
                name: (
                    list(track["requirements"]),
                    track["band"] and tuple(track["band"].values()),
                    self._prepared(
                        [
                            track["status"],
                            track["intake"],
                            track["cycle"],
                            track["fits"],
                            *track["requirements"].values(),
                        ]
                    ),
                )
                for name, track in tracks.items()
            }
            for year, tracks in whole["editions"].items()
        }

    def __call__(self, cases: Sequence[Case]) -> list[tuple[Said, ...]]:
        return [tuple(self._said(facts(case))) for case in cases]

    def _said(self, given: Facts) -> Iterator[Said]:
        year = self._edition(given)
        for name, (requirements, band, rule) in self._tracks.get(year, {}).items():
            status, intake, cycle, fits, *states = rule(given)
            yield Said(year, name, status, tuple(zip(requirements, states, strict=True)), intake, cycle, band, fits)

    def _compiled(self, rule: Any) -> Any:
        compiled = datalogic_py.Engine().compile(rule)
        return lambda given: compiled.evaluate(given)

    def _walked(self, rule: Any) -> Any:
        if isinstance(rule, list):
            return lambda given: [json_logic.jsonLogic(each, given) for each in rule]
        return lambda given: json_logic.jsonLogic(rule, given)


class Zen:
    """The ZEN engine over one decision graph for each edition."""

    name = "zen-engine"

    def __init__(self, book: Rulebook) -> None:
        whole, engine = json.loads(as_zen(book)), zen.ZenEngine()
        self._edition = engine.create_decision(json.dumps(whole["edition"]))
        self._graphs = {
            int(year): engine.create_decision(json.dumps(graph)) for year, graph in whole["editions"].items()
        }
        self._tracks = {
            year: {name: tuple(track.requirements) for name, track in edition.tracks.items()}
            for year, edition in book.editions.items()
        }

    def __call__(self, cases: Sequence[Case]) -> list[tuple[Said, ...]]:
        return [tuple(self._said({identifier(name): value for name, value in facts(case).items()})) for case in cases]

    def _said(self, given: Facts) -> Iterator[Said]:
        year = self._edition.evaluate(given)["result"].get("edition")
        if year is None:
            return
        result = self._graphs[year].evaluate(given)["result"]
        for name, requirements in self._tracks[year].items():
            said = result[identifier(name)]
            yield Said(
                year,
                name,
                said["status"],
                tuple((each, said["requirements"][identifier(each)]) for each in requirements),
                said["intake"],
                said.get("cycle"),
                tuple(said["band"].values()) if "band" in said else None,
                said.get("fits"),
            )


class SQLite:
    """SQLite over the exported table and views; open answers are NULL."""

    name = "SQLite"

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self._script = as_sql(book)
        self._columns = {name: columns_of(book, name) for name in book.questions if name != "submit-on"}

    def filled(self, cases: Sequence[Case]) -> sqlite3.Connection:
        """Return a database with the exported script run and the cases in its table, numbered from 0."""
        database = sqlite3.connect(":memory:")
        database.executescript(self._script)
        names = ["id", "on", *(column for columns in self._columns.values() for column in columns)]
        listed, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        rows = ([n, number(case.on), *self._row(case.proposal)] for n, case in enumerate(cases))
        database.executemany(f"INSERT INTO proposal ({listed}) VALUES ({marks})", rows)
        return database

    def _row(self, proposal: Proposal) -> Iterator[Any]:
        for name, columns in self._columns.items():
            answer = proposal.answers.get(name)
            if self.book.questions[name].kind == "many":
                allowed = self.book.questions[name].allowed
                yield from (None if answer is None else value in answer for value in allowed)
            else:
                yield from (answer for _ in columns)

    def __call__(self, cases: Sequence[Case]) -> list[tuple[Said, ...]]:
        found: list[list[Said]] = [[] for _ in cases]
        database = self.filled(cases)
        for year, edition in self.book.editions.items():
            for name, track in edition.tracks.items():
                rows = database.execute(
                    f'SELECT t.* FROM "{year} {name}" AS t JOIN "edition" USING ("id") WHERE "edition" = {year}'
                )
                required = len(track.requirements)
                for row in rows:
                    n, _line, status, *rest = row
                    states, (intake, cycle, *band, fits) = rest[:required], rest[required:]
                    known = tuple(band) if track.funding else None
                    pairs = tuple(zip(track.requirements, states, strict=True))
                    found[n].append(Said(year, name, status, pairs, intake, cycle, known, fits))
        return [tuple(each) for each in found]


def engines(book: Rulebook) -> list[Engine]:
    """Return the engines that others made."""
    return [JsonLogic(book, "panzi-json-logic"), JsonLogic(book, "datalogic-py"), Zen(book), SQLite(book)]


def differences(ours: Sequence[tuple[Said, ...]], engine: Engine, cases: Sequence[Case]) -> list[str]:
    """Return every case on which an engine says something else than ours said, and what."""
    return [
        f"{case.on} {case.proposal.written()}: ours {one}, {engine.name} {other}"
        for case, one, other in zip(cases, ours, engine(cases), strict=True)
        if one != other
    ]


def proposal_of(book: Rulebook, raw: Facts) -> Proposal:
    proposal, misfits = read(book, raw)
    assert misfits == ()
    return proposal


def whole_space(book: Rulebook) -> Iterator[Case]:
    """Yield every full class of answers of every edition, on the day that stands for it."""
    chance = random.Random("whole space")
    for year, edition in book.editions.items():
        found = table(book, year, tuple(edition.tracks))
        for way in product(*(found.classes[question] for question in found.questions)):
            answers = {
                question: _raw(book, question, chance.choice(members))
                for question, members in zip(found.questions, way, strict=True)
            }
            whole = {**at_random(book, chance), **answers}
            yield Case(proposal_of(book, whole), book.day_of(year))


def partial_space(book: Rulebook, year: int) -> Iterator[Case]:
    """Yield every partial class of answers of an edition: each question open or of one class."""
    found = table(book, year, tuple(book.editions[year].tracks))
    for way in product(*([None, *found.classes[question]] for question in found.questions)):
        answers = {
            question: _raw(book, question, members[0])
            for question, members in zip(found.questions, way, strict=True)
            if members
        }
        yield Case(proposal_of(book, answers), book.day_of(year))


def random_cases(book: Rulebook, count: int, seed: str) -> Iterator[Case]:
    """Yield full proposals at random, on days at random, many of them near a border; the same for the same seed."""
    chance = random.Random(seed)
    borders = sorted(border_days(book))
    for _ in range(count):
        near = chance.choice(borders) + timedelta(days=chance.randint(-1, 1))
        anywhere = FIRST + timedelta(days=chance.randint(0, (LAST - FIRST).days))
        yield Case(proposal_of(book, at_random(book, chance)), near if chance.random() < 0.5 else anywhere)


def every_day(book: Rulebook) -> Iterator[Case]:
    """Yield one full proposal on every day, its amount at random, often at a border of a band."""
    chance = random.Random("every day")
    for n in range((LAST - FIRST).days + 1):
        yield Case(proposal_of(book, at_random(book, chance)), FIRST + timedelta(days=n))


def border_days(book: Rulebook) -> Iterator[date]:
    """Yield the days on which something begins or ends."""
    for edition in book.editions.values():
        yield edition.announced.value
        for track in edition.tracks.values():
            yield track.intake.opens.value
            if track.intake.closes:
                yield track.intake.closes.value
            for receipt in track.intake.receipts:
                yield from (receipt.first, receipt.last)


def at_random(book: Rulebook, chance: random.Random) -> Facts:
    """Return a full answer to everything but the day."""
    return {name: _answer(book, name, chance) for name, asked in book.questions.items() if asked.kind != "day"}


def _answer(book: Rulebook, question: str, chance: random.Random) -> Any:
    asked = book.questions[question]
    if asked.kind == "country":
        return "KR" if chance.random() < 0.2 else chance.choice(sorted(countries()))
    if asked.kind == "won":
        bands = [t.funding for e in book.editions.values() for t in e.tracks.values() if t.funding]
        amount = chance.choice([bound for band in bands for bound in (band.least, band.most) if bound])
        tenth = chance.choice([0, 0, amount // 10, -amount // 10])
        return amount + tenth + chance.randint(-1, 1) if chance.random() < 0.7 else chance.randint(1, 2 * 10**9)
    if asked.kind == "many":
        several = [value for value in asked.allowed if value != NONE]
        if NONE in asked.allowed and chance.random() < 0.2:
            return [NONE]
        return chance.sample(several, chance.choice([1, 1, 1, 2, 3]))
    return chance.choice(asked.allowed)


def _raw(book: Rulebook, question: str, member: frozenset[str]) -> Any:
    return sorted(member) if book.questions[question].kind == "many" else next(iter(member))

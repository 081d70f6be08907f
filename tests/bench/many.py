"""Many proposals at once: our batch beside engines that others made, the same proposals, in one run."""

import gc
import random
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from statistics import median
from time import perf_counter
from typing import Any

import pandas as pd

from kcity.outcome import read
from kcity.outcome.batch import evaluate
from kcity.outcome.outcome import explained
from kcity.outcome.tables import table
from kcity.rulebook import Rulebook
from tests.bench.others import Statuses, by_datalogic, by_openfisca, by_zen
from tests.second_opinion import at_random

YEAR, DAY = 2026, date(2026, 2, 10)
MANY, VERY_MANY, FEW = 100_000, 1_000_000, 10_000
ROUNDS, FEW_ROUNDS = 9, 3


@dataclass(frozen=True)
class Line:
    """One engine's run: how many proposals, the median seconds, what it works out."""

    engine: str
    count: int
    seconds: float
    works_out: str

    @property
    def each(self) -> float:
        """Microseconds a proposal."""
        return self.seconds / self.count * 1e6


def proposals(book: Rulebook, count: int) -> list[dict[str, Any]]:
    """Return full answers to what the edition's tracks look at, and round amounts; the same each time."""
    chance = random.Random("many")
    asked = (*table(book, YEAR, tuple(book.editions[YEAR].tracks)).questions, "amount")
    found = []
    for _ in range(count):
        whole = at_random(book, chance) | {"amount": chance.randint(1, 200) * 10_000_000}
        found.append({name: whole[name] for name in asked})
    return found


def framed(rows: list[dict[str, Any]]) -> pd.DataFrame:
    """Return proposals as a table with values as links write them."""
    return pd.DataFrame([{name: ",".join(v) if isinstance(v, list) else v for name, v in row.items()} for row in rows])


def taking_turns(works: list[Callable[[], object]], rounds: int) -> list[float]:
    """Return the median time of each piece of work; they take turns, so that what slows the machine slows all."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, taken in zip(works, times, strict=True):
            gc.collect()
            start = perf_counter()
            work()
            taken.append(perf_counter() - start)
    return list(map(median, times))


def peak(work: Callable[[], object]) -> float:
    """Return the most memory that a piece of work holds beyond what there was, in megabytes, as Python counts it."""
    tracemalloc.start()
    work()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


def measured(book: Rulebook) -> tuple[list[Line], dict[str, float]]:
    """Return every engine's run, and the batch's peak memory by number of proposals; raises if statuses differ."""
    rows = proposals(book, MANY)
    frame = framed(rows)
    large = pd.concat([frame] * (VERY_MANY // MANY), ignore_index=True)
    facts = [{**row, "on": int(DAY.strftime("%Y%m%d"))} for row in rows]
    read_rows = [read(book, row)[0] for row in rows[:FEW]]
    ours = of_batch(book, evaluate(book, frame, DAY))
    quick: list[tuple[str, int, Callable[[], object] | None, str]] = [
        ("kcity batch", MANY, lambda: evaluate(book, frame, DAY), WHOLE),
        ("openfisca-core", MANY, by_openfisca(book, YEAR, frame), STATUSES),
        ("datalogic-py", MANY, by_datalogic(book, YEAR, facts), STATUSES),
    ]
    slow: list[tuple[str, int, Callable[[], object] | None, str]] = [
        ("kcity batch", VERY_MANY, lambda: evaluate(book, large, DAY), WHOLE),
        ("kcity one by one", FEW, lambda: [explained(book, each, DAY) for each in read_rows], EXPLAINED),
        ("zen-engine", FEW, by_zen(book, YEAR, facts[:FEW]), WHOLE),
    ]
    lines = []
    for runs, rounds in ((quick, ROUNDS), (slow, FEW_ROUNDS)):
        there = [(engine, count, run, works_out) for engine, count, run, works_out in runs if run]
        for engine, count, run, _ in there:
            if not engine.startswith("kcity"):
                assert run() == {name: statuses[:count] for name, statuses in ours.items()}, engine
        taken = taking_turns([run for _, _, run, _ in there], rounds)
        lines += [Line(name, count, each, told) for (name, count, _, told), each in zip(there, taken, strict=True)]
    memory = {str(len(each)): peak(lambda each=each: evaluate(book, each, DAY)) for each in (frame, large)}
    return lines, memory


WHOLE = "status, reasons, money, intake"
EXPLAINED = "all that a card says"
STATUSES = "status alone"


def of_batch(book: Rulebook, found: pd.DataFrame) -> Statuses:
    """Return the statuses of a batch's result by track."""
    return {name: list(found.loc[found["track"] == name, "status"]) for name in book.editions[YEAR].tracks}


def report(lines: list[Line], memory: dict[str, float]) -> str:
    """Return the runs as a table, each beside our batch of as many or of the first size."""
    first = lines[0].each
    rows = [
        f"{line.engine:<18}{line.count:>11,}{line.seconds:>10.2f}{line.each:>10.2f}{line.each / first:>9.1f}  "
        f"{line.works_out}"
        for line in lines
    ]
    told = "; ".join(f"{float(megabytes):.0f} MB for {int(count):,}" for count, megabytes in memory.items())
    return "\n".join(
        [
            f"Many proposals under the call of {YEAR}, from a table of answers: medians of {ROUNDS} rounds in turns "
            f"(of {FEW_ROUNDS} for a million, one by one and ZEN).",
            "",
            f"{'engine':<18}{'proposals':>11}{'seconds':>10}{'µs each':>10}{'ratio':>9}  works out",
            *rows,
            "",
            f"Peak memory of the batch: {told}. All engines gave the same statuses.",
        ]
    )

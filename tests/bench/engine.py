"""How long the engine takes: python -m tests.bench.engine. One run, medians of several rounds, nothing asserted."""

import gc
import sys
from collections.abc import Callable, Mapping
from datetime import date
from statistics import median
from time import perf_counter

from kcity.outcome import Proposal, outcome, read
from kcity.outcome.asking import next_question, plan
from kcity.outcome.outcome import explained
from kcity.outcome.tables import table
from kcity.rulebook import Rulebook, load
from tests.bench import many

EXPLAINED_MS, FULL_MS = 1, 20
ROUNDS, REPEATS, COLD_ROUNDS = 15, 20, 3

PROPOSALS: list[dict[str, object]] = [
    {},
    {"applicant": "local-government", "country": "VN"},
    {
        "applicant": "local-government",
        "country": "VN",
        "purpose": "plan-city",
        "deliverable": ["master-plan"],
        "in-charge": "yes",
        "other-application": "no",
        "amount": 700_000_000,
    },
    {
        "applicant": "korean-company",
        "country": "KR",
        "purpose": "plan-solution",
        "deliverable": ["construction"],
        "scale": "small",
        "in-charge": "no",
        "government-partner": "no",
        "prior-consultation": "no",
        "other-application": "yes",
        "developed-in-korea": "no",
        "available-in-korea": "no",
        "smart-challenge": "no",
        "overseas-partner": ["private-company"],
    },
    {"applicant": "individual"},
]
"""From nothing answered to a full proposal with everything in its way."""


def milliseconds(work: Callable[[], object], repeats: int = REPEATS, rounds: int = ROUNDS) -> float:
    """Return the median time of one piece of work, each round being the mean of some repeats."""
    times = []
    for _ in range(rounds):
        start = perf_counter()
        for _ in range(repeats):
            work()
        times.append((perf_counter() - start) / repeats * 1000)
    return median(times)


def cold_plan(book: Rulebook, year: int) -> float:
    """Return the median time to work out an edition's plan with nothing remembered."""

    def work() -> None:
        plan.cache_clear()
        table.cache_clear()
        plan(book, year, tuple(book.editions[year].tracks))

    return milliseconds(work, repeats=1, rounds=COLD_ROUNDS)


def slowest(work: Callable[[Proposal], object], proposals: list[Proposal]) -> float:
    """Return the median time for the proposal that takes longest, once everything is warm."""
    for proposal in proposals:
        work(proposal)
    return max(milliseconds(lambda proposal=proposal: work(proposal)) for proposal in proposals)


def measured(book: Rulebook, year: int, proposals: list[Proposal]) -> tuple[float, float, float, float]:
    """Return cold plan, explained outcome, full outcome and next question of an edition, in milliseconds."""
    day: date = book.editions[year].announced.value
    tracks = tuple(book.editions[year].tracks)
    return (
        cold_plan(book, year),
        slowest(lambda proposal: explained(book, proposal, day), proposals),
        slowest(lambda proposal: outcome(book, proposal, day), proposals),
        slowest(lambda proposal: next_question(book, year, tracks, proposal), proposals),
    )


Rows = Mapping[str, tuple[float, float, float, float]]
"""What `measured` returns, by edition; the slowest of each under "slowest"."""


def all_editions(book: Rulebook) -> Rows:
    """Return what every edition takes, and the slowest of them."""
    proposals = [read(book, raw)[0] for raw in PROPOSALS]
    gc.disable()  # what the rounds compare is the engine's own work
    rows = {str(year): measured(book, year, proposals) for year in book.editions}
    gc.enable()
    return {**rows, "slowest": tuple(map(max, zip(*rows.values(), strict=True)))}


def report(rows: Rows) -> str:
    """Return the table, a line for each edition and the slowest at the end."""
    lines = [
        f"Engine, milliseconds: medians of {ROUNDS} rounds of {REPEATS} (cold plan: of {COLD_ROUNDS}), "
        f"the slowest of {len(PROPOSALS)} proposals.",
        "",
        f"{'edition':>8}{'explained':>12}{'full, warm':>12}{'next question':>15}{'plan, cold':>12}",
        *(
            f"{name:>8}{outcome_ms:>12.2f}{full_ms:>12.2f}{next_ms:>15.3f}{cold_ms:>12.0f}"
            for name, (cold_ms, outcome_ms, full_ms, next_ms) in rows.items()
        ),
        f"{'target':>8}{EXPLAINED_MS:>12.2f}{FULL_MS:>12.2f}{'in the full':>15}{'none':>12}",
        "",
        "explained: all tracks of the edition with checks, band and intake, under the chosen readings.",
        "full, warm: with other readings, ways in, earlier and later editions, and the next question.",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    whole = load()
    sys.stdout.write(f"{report(all_editions(whole))}\n\n{many.report(*many.measured(whole))}\n")

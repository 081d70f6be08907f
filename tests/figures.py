"""Every figure about the rulebook and the engine, measured and written down: docs/figures.json and docs/figures.md.

python -m tests.figures            measures what takes seconds, keeps the rest as it was measured, writes both files
python -m tests.figures all        measures everything, minutes long; a part's name measures that part
"""

import json
import os
import platform
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from kcity.outcome.audit import questions_table
from kcity.outcome.checks import standing
from kcity.outcome.soundness import soundness
from kcity.outcome.zones import SEOUL
from kcity.record import back_test
from kcity.record.backtest import counts
from kcity.rulebook import Rulebook
from kcity.rulebook import load as load_book

DOCS = Path(__file__).parents[1] / "docs"
KEPT, PAGE = DOCS / "figures.json", DOCS / "figures.md"
RANDOM = 100_000

Figures = dict[str, Any]


def of_rulebook(book: Rulebook) -> Figures:
    from tests.test_cases import CASES

    tracks = [track for edition in book.editions.values() for track in edition.tracks.values()]
    return {
        "editions": len(book.editions),
        "tracks": len(tracks),
        "requirements": sum(len(track.requirements) for track in tracks),
        "questions": len(book.questions),
        "sources": len(book.sources),
        "doubts": len(book.doubts),
        "projects": len(book.projects),
        "cases": len(CASES),
    }


def of_questions(book: Rulebook) -> Figures:
    return {"table": questions_table(book)}


def of_back_test(book: Rulebook) -> Figures:
    results = back_test(book)
    unexplained = sum(each.verdict == "miss" and not each.explained_by for each in results)
    return {**counts(results), "unexplained": unexplained}


def of_audit(book: Rulebook) -> Figures:
    found = soundness(book)
    return {
        "rules": len(found.rules),
        "dead": len(found.dead),
        "silent": sum(rule.silent and not rule.lives for rule in found.rules),
        "classes": found.classes,
        "without_reason": len(found.without_reason),
        "borders": len(found.borders),
        "displaced": len(found.displaced),
    }


def of_second_opinion(book: Rulebook) -> Figures:
    """Return how often each engine differs from ours, and where SQL's three-valued logic says less."""
    from tests.second_opinion import (
        Ours,
        SQLite,
        differences,
        engines,
        every_day,
        partial_space,
        random_cases,
        whole_space,
    )

    sets = {
        "classes": list(whole_space(book)),
        "days": list(every_day(book)),
        "random": list(random_cases(book, RANDOM, "many")),
    }
    ours = {name: Ours(book)(cases) for name, cases in sets.items()}
    found: list[Figures] = []
    for engine in engines(book):
        differing = sum(len(differences(ours[name], engine, cases)) for name, cases in sets.items())
        found.append({"engine": engine.name, "differences": differing})
    weaker: dict[str, Sequence[int]] = {}
    for year, edition in book.editions.items():
        partial = list(partial_space(book, year))
        database = SQLite(book).filled(partial)
        places = less = contradicts = 0
        for name in edition.tracks:
            said = database.execute(f'SELECT "status" FROM "{year} {name}" ORDER BY "id"')
            for case, (status,) in zip(partial, said, strict=True):
                exact = standing(book, year, name, case.proposal).status
                places += 1
                less += status != exact
                contradicts += status not in (exact, "depends")
        weaker[str(year)] = (places, less, contradicts)
    return {"cases": {name: len(cases) for name, cases in sets.items()}, "engines": found, "partial": weaker}


def of_mutation(book: Rulebook) -> Figures:
    from tests.mutation import score

    found, survivors = score()
    return {"kinds": found, "survivors": list(map(str, survivors))}


def of_engine(book: Rulebook) -> Figures:
    from tests.bench import engine, many

    rows = engine.all_editions(book)
    lines, memory = many.measured(book)
    return {
        "table": f"{engine.report(rows)}\n\n{many.report(lines, memory)}",
        "beside": {name: _installed(name) for name in ("openfisca-core", "datalogic-py", "zen-engine")},
        "explained_ms": round(rows["slowest"][1], 2),
        "batch_seconds": round(lines[0].seconds, 2),
    }


def _installed(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def of_web(book: Rulebook) -> Figures:
    from tests.bench.web import loads, runs

    rows = [*runs(), *loads()]
    return {"rows": [[said, round(ours, 1), round(beside, 1)] for said, ours, beside in rows]}


def of_load(book: Rulebook) -> Figures:
    from tests.bench.load import measured

    return measured()


QUICK: Mapping[str, Callable[[Rulebook], Figures]] = {
    "rulebook": of_rulebook,
    "questions": of_questions,
    "back-test": of_back_test,
    "audit": of_audit,
}
LONG: Mapping[str, Callable[[Rulebook], Figures]] = {
    "second-opinion": of_second_opinion,
    "mutation": of_mutation,
    "engine": of_engine,
    "web": of_web,
    "load": of_load,
}


def measured(book: Rulebook, part: str) -> Figures:
    """Return a part's figures, with the day, the rulebook's version and the machine that they were measured at."""
    load = os.getloadavg()[0]
    found = {**QUICK, **LONG}[part](book)
    on = datetime.now(SEOUL).date().isoformat()
    machine = f"{os.cpu_count()} cores, load {load:.0f}, {platform.machine()}, Python {platform.python_version()}"
    return {"on": on, "rulebook": book.about.version, "machine": machine, **found}


# The page.


def page(figures: Mapping[str, Figures]) -> str:
    """Return the page that says all figures."""
    now = figures["rulebook"]["rulebook"]
    parts = [
        text for name, write in WRITTEN.items() if name in figures for text in _part(name, figures[name], now, write)
    ]
    return "\n\n".join([_HEAD.format(version=now), *parts]) + "\n"


def _part(name: str, found: Figures, now: str, write: Callable[[Figures], list[str]]) -> list[str]:
    heading, *text = write(found)
    when = f"Measured on {found['on']} ({found['machine']})"
    if found["rulebook"] != now:
        when += f", under rulebook {found['rulebook']}: **not yet measured again for {now}**"
    return [f"## {heading}", f"{when}: `python -m tests.figures {name}`.", *text]


_HEAD = """# Figures

Rulebook {version}. Written by `python -m tests.figures` from `docs/figures.json`; a test compares it with the rulebook.
Machines differ and are shared (a load above the number of cores slows every time given here): ratios within one run
say more than times."""


def _of_rulebook(found: Figures) -> list[str]:
    told = (
        f"{found['editions']} editions, {found['tracks']} tracks, {found['requirements']} requirements, "
        f"{found['questions']} questions, {found['sources']} sources, {found['doubts']} doubts, "
        f"{found['projects']} past projects, {found['cases']} worked cases."
    )
    return ["What there is", told]


def _of_questions(found: Figures) -> list[str]:
    return ["Questions until a result is settled", f"```text\n{found['table']}\n```"]


def _of_back_test(found: Figures) -> list[str]:
    told = (
        f"Every past project under the call that took it in. Hits: {found['hit']}. It depends on facts that the record "
        f"does not tell: {found['depends']}. Misses: {found['miss']}, without a doubt that explains them: "
        f"{found['unexplained']}. `python -m kcity backtest` names each."
    )
    return ["Back-test", told]


def _of_audit(found: Figures) -> list[str]:
    told = (
        f'{found["rules"]} rules, {found["dead"]} of them dead; {found["silent"]} can never be "not met", since the '
        f"sources do not refuse what they leave unnamed. Of {found['classes']:,} full classes of answers "
        f"{found['without_reason']} are turned away without a reason. Of {found['borders']} sides of borders (a day, a "
        f"won) {found['displaced']} lie elsewhere than the data say. `python -m kcity audit` names each."
    )
    return ["Audit", told]


def _of_second_opinion(found: Figures) -> list[str]:
    cases = found["cases"]
    rows = "\n".join(f"| {each['engine']} | {each['differences']} |" for each in found["engines"])
    partial = "\n".join(f"| {year} | {a:,} | {b:,} | {c} |" for year, (a, b, c) in found["partial"].items())
    return [
        "Second opinion",
        f"The exported rulebook ([export.md](export.md)) in engines that others made, beside ours: every one of "
        f"{cases['classes']:,} full classes of answers, a proposal on each of {cases['days']:,} days, and "
        f"{cases['random']:,} random proposals. Compared are each track's status, every requirement's state, band, "
        "intake, cycle, and how the amount compares.",
        f"| engine | differences |\n|---|---|\n{rows}",
        "Open answers in SQLite, over every partial class of answers and track: where three-valued logic says "
        '"depends" although all ways of filling in agree, and where it contradicts.',
        f"| edition | places | says less | contradicts |\n|---|---|---|---|\n{partial}",
    ]


def _of_mutation(found: Figures) -> list[str]:
    rows, whole = [], {"mutants": 0, "equivalent": 0, "killed": 0}
    for kind, each in found["kinds"].items():
        row = {name: each.get(name, 0) for name in whole}
        whole = {name: whole[name] + row[name] for name in whole}
        rows.append(f"| {kind} | {row['mutants']} | {row['equivalent']} | {row['killed']} |")
    left = "".join(f"\n- {each}" for each in found["survivors"])
    rate = whole["killed"] / (whole["mutants"] - whole["equivalent"])
    return [
        "Mutation score of the worked cases",
        "One thing changed at a time: any/only, a value dropped or added, a state, a day or a won to either side. A "
        "mutant is equivalent where every full class of answers keeps its status, or every day its figures.",
        "\n".join(["| kind | mutants | equivalent | killed |", "|---|---|---|---|", *rows]),
        f"{rate:.1%} of the mutants that make a difference are killed by one of the worked cases; "
        f"{len(found['survivors'])} survive.{left}",
    ]


def _of_engine(found: Figures) -> list[str]:
    beside = ", ".join(f"{name} {which}" for name, which in found["beside"].items() if which)
    return [
        "Engine, and many proposals at once",
        f"All in one run, beside {beside}. openfisca-core is no requirement of the project; it is measured where it is "
        "installed.",
        f"```text\n{found['table']}\n```",
    ]


def _of_web(found: Figures) -> list[str]:
    rows = "\n".join(f"| {said} | {ours:,g} | {beside:,g} |" for said, ours, beside in found["rows"])
    return [
        "The page Check in a browser",
        "A re-run beside a script that draws the same elements as constants, and a cold load beside an empty page.",
        f"| what | Check | beside |\n|---|---|---|\n{rows}",
    ]


def _of_load(found: Figures) -> list[str]:
    head = (
        "| sessions | what | first run, p50 / p95 | re-run, p50 / p95 | runs a second | MB each | server, ms | nginx, "
        "ms | visitors, ms |\n|" + "---|" * 9
    )

    def rows(levels: Sequence[Figures]) -> str:
        return "\n".join(
            f"| {each['sessions']} | {each['served']} | {each['first_p50']:,g} / {each['first_p95']:,g} | "
            + (
                f"{each['again_p50']:,g} / {each['again_p95']:,g} | {each['a_second']} | {each['proportional']} "
                f"| {each['server']} | {each['between']} | {each['visitors']} |"
                if each["a_second"]
                else f"none ended | 0 | {each['proportional']} | – | – | – |"
            )
            for each in levels
        )

    trouble = sum(each["failed"] + each["lost"] for each in [*found["levels"], *found["full"]])
    starts = ", ".join(f"{name} {seconds} s" for name, seconds in found["starts"].items())
    ratios = "\n".join(f"| {said} | {value} | {target} |" for said, value, target in found["ratios"])
    return [
        "Many visitors at once",
        "Check with a settled case, on one server and on two behind nginx, beside an empty page of a Streamlit with "
        "its default settings. Each session runs its page again every 0.5 to 2 seconds (milliseconds from asking to "
        "the last message). The last three columns are processor time for each run: the visitors are a process on the "
        "same cores. "
        f"Runs that failed and visitors who were lost: {trouble}.",
        f"{head}\n{rows(found['levels'])}",
        f"Without a pause, {found['full'][0]['sessions']} sessions:",
        f"{head}\n{rows(found['full'])}",
        f"From start to ready, medians: {starts}.",
        f"| ratio | measured | target |\n|---|---|---|\n{ratios}",
    ]


WRITTEN: Mapping[str, Callable[[Figures], list[str]]] = {
    "rulebook": _of_rulebook,
    "questions": _of_questions,
    "back-test": _of_back_test,
    "audit": _of_audit,
    "second-opinion": _of_second_opinion,
    "mutation": _of_mutation,
    "engine": _of_engine,
    "web": _of_web,
    "load": _of_load,
}


def kept() -> dict[str, Figures]:
    """Return the figures as they were last measured."""
    return json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.is_file() else {}


def main(asked: Sequence[str]) -> None:
    book, figures = load_book(), kept()
    parts = [*QUICK, *LONG] if "all" in asked else [*QUICK, *(part for part in LONG if part in asked)]
    for part in parts:
        sys.stderr.write(f"{part} …\n")
        figures[part] = measured(book, part)
    KEPT.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    PAGE.write_text(page(figures), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

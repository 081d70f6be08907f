"""Screening from file to files: what the command line does, and the page has done for it in a process of its own."""

import json
import os
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from kcity.handout.screening.rows import STATUSES, Batch, Progress, screened
from kcity.handout.screening.sheets import Limits, NoTable, read_sheet
from kcity.handout.screening.summary import summary
from kcity.handout.screening.written import problem_lines, write_csv, write_excel
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words

Writer = Callable[[Batch, Words, str, Path, Progress], None]

_MEMORY = 4 << 30
"""Bytes that a gentle screening may address: 50,000 rows use a tenth of it, libraries map much more than they use."""

_SECONDS = 600
"""Processor seconds that it may take."""


def _write_json(batch: Batch, say: Words, base: str, file: Path, tell: Progress) -> None:
    file.write_text(json.dumps(summary(batch), ensure_ascii=False), encoding="utf-8")


WRITERS: Mapping[str, Writer] = {".csv": write_csv, ".xlsx": write_excel, ".json": _write_json}
"""How to write by the ending of a file's name; JSON is the summary alone."""


def arguments(parser: ArgumentParser) -> None:
    """Say what the command takes, besides its language."""
    parser.add_argument("source", type=Path, metavar="IN", help="a table of proposals, CSV or Excel")
    parser.add_argument(
        "targets", type=_target, metavar="OUT", nargs="+", help="where to write: .csv, .xlsx, or .json for the summary"
    )
    parser.add_argument("--on", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day where a row names none")
    parser.add_argument(
        "--link", default=os.environ.get("KCITY_PUBLIC_URL", ""), metavar="URL", help="the app's address, for the links"
    )
    parser.add_argument("--gently", action="store_true", help="give way to others, and tell how far it is")


def _target(name: str) -> Path:
    if Path(name).suffix.lower() not in WRITERS:
        raise ValueError(name)
    return Path(name)


_target.__name__ = "file name ending in .csv, .xlsx or .json"  # argparse names it so in its message


def give_way() -> None:
    """Let every other process go first, and take no more memory and time than a large table needs."""
    import resource

    os.nice(19)
    if hasattr(os, "SCHED_IDLE"):  # Linux: only what nobody else wants
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))


def screen(
    book: Rulebook, source: Path, targets: Sequence[Path], say: Words, today: date, base: str, tell: Progress
) -> Batch:
    """Screen the table in a file and write the results to others; raises NoTable, and then writes nothing.

    `tell` hears how much of the whole is done: the rows count once for screening and once for each file.
    """
    limits = Limits()
    if source.stat().st_size > limits.size:
        raise NoTable("size", most=limits.size >> 20)
    sheet = read_sheet(source.read_bytes(), limits)
    parts = 1 + len(targets)
    batch = screened(book, sheet, today, lambda done, whole: tell(done, whole * parts))
    for n, target in enumerate(targets, 1):

        def further(done: int, whole: int, before: int = n * len(batch.rows)) -> None:
            tell(before + done, whole * parts)

        part = target.with_name(f"{target.name}.part")  # the file is there whole or not at all
        WRITERS[target.suffix.lower()](batch, say, base, part, further)
        part.replace(target)
    return batch


def told(batch: Batch, say: Words) -> str:
    """Return a screened table in a few lines, for a terminal."""
    lines = [say("many-rows", count=len(batch.rows))]
    for year, track in batch.tracks:
        name = say("many-track-name", year=str(year), track=batch.book.editions[year].tracks[track].name[say.language])
        rows = (row for row in batch.rows if row.edition == year)
        counts = Counter(each.status for row in rows for each in row.tracks if each.track == track)
        lines.append(f"{name}: " + "; ".join(f"{say(f'status-is-{each}')}: {counts[each]:,}" for each in STATUSES))
    if without := sum(row.edition is None for row in batch.rows):
        lines.append(say("many-no-edition", count=without))
    return "\n".join(lines)


def problems_told(batch: Batch, say: Words) -> list[str]:
    """Return every wrong cell as a line."""
    return [
        say("many-problem", row=row, column=column, given=given, allowed=what)
        for row, column, given, what in problem_lines(batch.book, batch.wrong, say)
    ]

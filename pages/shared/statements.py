"""A statement's small print: the editions it is of, its sources, doubts and notes."""

from collections.abc import Iterable

from kcity.rulebook.model import Cited
from kcity.rulebook.words import Words
from pages.shared.notes import Notes, entry
from pages.shared.plain import plain
from pages.shared.write import quoted


def in_years(years: Iterable[int]) -> str:
    """Return years with their runs drawn together: 2021, 2024–2026."""
    runs: list[list[int]] = []
    for year in sorted(years):
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def beside(fact: Cited, notes: Notes, say: Words) -> str:
    """Return what a statement rests on: its sources, its doubts, a note, how it is printed."""
    doubts = ", ".join(f"[{plain(name.upper())}]({entry(doubt=name)})" for name in fact.doubts)
    parts = [
        notes.mark(*fact.sources),
        f":small[{plain(say('programme-doubts'))} {doubts}]" if doubts else "",
        f":small[{plain(fact.note[say.language])}]" if fact.note else "",
        f":small[{plain(say('as-printed', words=quoted(fact.as_printed, say.language)))}]" if fact.as_printed else "",
    ]
    return " ".join(filter(None, parts))

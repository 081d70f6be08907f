"""What a screened table comes to: how many per status, what blocks most, by country, and with one condition less."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, replace
from types import MappingProxyType
from typing import Any, TypeAlias

from kcity.handout.screening.rows import STATUSES, Batch, Key, Row, TrackFound, status_in
from kcity.outcome import Proposal
from kcity.outcome.checks import Status
from kcity.outcome.tables import table
from kcity.rulebook import Rulebook

Json: TypeAlias = dict[str, Any]

MOST_WRONG, MOST_SHOWN = 100, 100
"""How many wrong cells and rows the summary names; the files to take away hold all of them."""


def summary(batch: Batch) -> Json:
    """Return a screened table in brief, as JSON carries it."""
    wrong = list(batch.wrong)
    return {
        "rulebook": batch.book.about.version,
        "on": batch.today.isoformat(),
        "rows": len(batch.rows),
        "asked": {question: batch.sheet.headings[at] for question, at in batch.columns.asked.items()},
        "others": list(batch.columns.others),
        "again": list(batch.columns.again),
        "statuses": _counted(best(row) for row in batch.rows if row.tracks),
        "no_edition": sum(row.edition is None for row in batch.rows),
        "differing": sum(any(not found.same_status for found in row.tracks) for row in batch.rows),
        "tracks": [_track(batch, year, name) for year, name in batch.tracks],
        "countries": _countries(batch),
        "wrong_cells": len(wrong),
        "wrong_rows": sum(bool(row.wrong) for row in batch.rows),
        "wrong": [asdict(each) for each in wrong[:MOST_WRONG]],
        "shown": [_shown(row) for row in batch.rows[:MOST_SHOWN]],
    }


def best(row: Row) -> Status:
    """Return the best status that a row has in any track."""
    return min((found.status for found in row.tracks), key=STATUSES.index)


def _counted(statuses: Iterator[Status]) -> Json:
    counts = Counter(statuses)
    return {status: counts[status] for status in STATUSES}


def _of_track(batch: Batch, year: int, name: str) -> Iterator[tuple[Row, TrackFound]]:
    for row in batch.rows:
        if row.edition == year:
            yield from ((row, found) for found in row.tracks if found.track == name)


def _track(batch: Batch, year: int, name: str) -> Json:
    """Return how many rows a track takes, and every condition that turns rows away, those that turn away most first."""
    blocking: Counter[str] = Counter()
    alone: Counter[str] = Counter()
    statuses: Counter[Status] = Counter()
    kinds: Counter[Key] = Counter()
    example: dict[Key, Proposal] = {}
    for row, found in _of_track(batch, year, name):
        statuses[found.status] += 1
        blocking.update(found.blocking)
        alone.update(found.blocking if len(found.blocking) == 1 else ())
        kinds[found.kind] += 1
        example.setdefault(found.kind, row.proposal)

    def recounted(requirement: str) -> Json:
        """Return how many rows would have which status if a condition fell and everything else stayed."""
        other = table(without(batch.book, year, name, requirement), year, (name,))
        counts: Counter[Status] = Counter()
        for kind, rows in kinds.items():
            counts[status_in(other, name, example[kind])] += rows
        return {status: counts[status] for status in STATUSES}

    return {
        "edition": year,
        "track": name,
        "statuses": {status: statuses[status] for status in STATUSES},
        "blocking": [
            {
                "requirement": requirement,
                "rows": rows,
                "alone": alone[requirement],
                "without": recounted(requirement),
            }
            for requirement, rows in blocking.most_common()
        ],
    }


def without(book: Rulebook, year: int, name: str, requirement: str) -> Rulebook:
    """Return the rulebook as it is not: with one condition of a track left out."""
    edition = book.editions[year]
    track = edition.tracks[name]
    kept = {key: each for key, each in track.requirements.items() if key != requirement}
    changed = track.model_copy(update={"requirements": MappingProxyType(kept)})
    tracks = MappingProxyType({**edition.tracks, name: changed})
    editions = {**book.editions, year: edition.model_copy(update={"tracks": tracks})}
    return replace(book, editions=MappingProxyType(editions))


def _countries(batch: Batch) -> list[Json]:
    """Return the countries with their rows, those with most rows first; rows without one come under ""."""
    by_country: dict[str, list[Row]] = {}
    for row in batch.rows:
        by_country.setdefault(str(row.proposal.answers.get("country", "")), []).append(row)
    found = [
        {"country": code, "rows": len(rows), "statuses": _counted(best(row) for row in rows if row.tracks)}
        for code, rows in by_country.items()
    ]
    return sorted(found, key=lambda each: (-each["rows"], each["country"]))


def _shown(row: Row) -> Json:
    """Return a row as the page's short list shows it."""
    return {
        "row": row.number,
        "cells": ["" if cell is None else str(cell)[:60] for cell in row.cells],
        "answers": row.proposal.written(),
        "wrong": len(row.wrong),
        "statuses": {found.track: found.status for found in row.tracks},
    }

"""How fresh the record is: when it was last brought up to date, and whether that is too long ago."""

import os
from datetime import date
from functools import lru_cache

from kcity.rulebook.book import Rulebook

FRESH_DAYS = "KCITY_FRESH_DAYS"
"""The environment's name for how many days a record counts as fresh."""

_DAYS = 365


def fresh_days() -> int:
    """Return how many days a record counts as fresh: a year, unless the environment says otherwise."""
    given = os.environ.get(FRESH_DAYS, "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 6 else _DAYS


@lru_cache(maxsize=4)
def newest(book: Rulebook) -> date:
    """Return the last day on which something was taken into the record: its own day, or that of its newest source.

    Where only a month or a year is known, its first day.
    """
    return max(_first(day) for day in (book.about.researched, *(each.date for each in book.sources.values())) if day)


def is_old(book: Rulebook, today: date) -> bool:
    """Return whether the record was last brought up to date too long ago."""
    return (today - newest(book)).days > fresh_days()


def _first(day: str) -> date:
    year, month, number = (*day.split("-"), "1", "1")[:3]
    return date(int(year), int(month), int(number))

"""Working days in Korea: no Saturday, no Sunday, no public holiday, no substitute for one.

The holidays are those of the package `holidays`. What is not known beforehand, a temporary holiday or the day of an
election that is not yet set, is not among them.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

_NAMES = {"en": "en_US", "ko": "ko"}
_SATURDAY = 5


@lru_cache(maxsize=256)
def _of_year(year: int, language: str) -> Mapping[date, str]:
    from holidays import country_holidays

    return dict(country_holidays("KR", years=year, language=_NAMES[language]))


def holidays_between(first: date, last: date, language: str) -> dict[date, str]:
    """Return the public holidays in Korea from a first to a last day, with their names, in order."""
    years = range(first.year, last.year + 1)
    found = {day: name for year in years for day, name in _of_year(year, language).items() if first <= day <= last}
    return dict(sorted(found.items()))


def is_working_day(day: date) -> bool:
    """Return whether offices in Korea work on a day, as far as is known beforehand."""
    return day.weekday() < _SATURDAY and day not in _of_year(day.year, "en")


def working_days_before(day: date, count: int) -> date:
    """Return the day that lies a number of working days before a day, which itself is not counted."""
    while count > 0:
        day -= timedelta(days=1)
        count -= is_working_day(day)
    return day


def working_days_from(first: date, last: date) -> int:
    """Return how many working days there are from a first to a last day, both counted."""
    return sum(is_working_day(first + timedelta(days=n)) for n in range((last - first).days + 1))

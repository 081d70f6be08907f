"""A day in Seoul as it is elsewhere: from when to when, in any time zone."""

from datetime import date, datetime, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from babel.core import get_global

SEOUL = ZoneInfo("Asia/Seoul")


class Hours(NamedTuple):
    """The first and last minute of a day in Seoul, on another zone's clock."""

    first: datetime
    last: datetime


@cache
def zones() -> tuple[str, ...]:
    """Return the time zones of every country, each under its one current name, and UTC."""
    aliases, known = get_global("zone_aliases"), available_timezones()
    placed = (name for name, country in get_global("zone_territories").items() if country not in ("001", "ZZ"))
    return (*sorted(name for name in placed if name in known and name not in aliases), "Etc/UTC")


def zone_named(name: str | None) -> str | None:
    """Return the current name of a time zone that a link or a browser names; None where there is no such zone."""
    current = get_global("zone_aliases").get(name, name) if name else None
    return current if current in zones() else None


def whole_day(day: date, zone: str) -> Hours | None:
    """Return when a whole day in Seoul begins and ends, to the minute, in another zone; None for no known zone."""
    current = zone_named(zone)
    if current is None:
        return None
    begins = datetime(day.year, day.month, day.day, tzinfo=SEOUL)
    ends = begins + timedelta(days=1, minutes=-1)  # on the wall clock, as all sums within one zone are
    return Hours(begins.astimezone(ZoneInfo(current)), ends.astimezone(ZoneInfo(current)))

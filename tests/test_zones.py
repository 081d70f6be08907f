"""A whole day in Seoul on the clocks of other zones, those with summer time and beyond the date line among them."""

from datetime import date

import pytest

from kcity.outcome.zones import whole_day, zone_named, zones


@pytest.mark.parametrize(
    ("day", "zone", "first", "last"),
    [
        ("2026-03-17", "Asia/Seoul", "2026-03-17 00:00", "2026-03-17 23:59"),
        ("2026-03-17", "UTC", "2026-03-16 15:00", "2026-03-17 14:59"),
        ("2026-12-31", "America/Lima", "2026-12-30 10:00", "2026-12-31 09:59"),
        ("2026-03-17", "Asia/Kathmandu", "2026-03-16 20:45", "2026-03-17 20:44"),
        # winter and summer in Madrid, and the two days on which the clocks change there
        ("2026-03-17", "Europe/Madrid", "2026-03-16 16:00", "2026-03-17 15:59"),
        ("2026-06-30", "Europe/Madrid", "2026-06-29 17:00", "2026-06-30 16:59"),
        ("2026-03-29", "Europe/Madrid", "2026-03-28 16:00", "2026-03-29 16:59"),
        ("2026-10-25", "Europe/Madrid", "2026-10-24 17:00", "2026-10-25 15:59"),
        # the last places on earth where a day begins, and the first
        ("2026-03-17", "Pacific/Pago_Pago", "2026-03-16 04:00", "2026-03-17 03:59"),
        ("2026-03-17", "Pacific/Kiritimati", "2026-03-17 05:00", "2026-03-18 04:59"),
        # south of the equator it is summer in December
        ("2026-12-31", "Pacific/Auckland", "2026-12-31 04:00", "2027-01-01 03:59"),
    ],
)
def test_a_whole_day_in_seoul_elsewhere(day, zone, first, last):
    there = whole_day(date.fromisoformat(day), zone)

    assert [f"{moment:%Y-%m-%d %H:%M}" for moment in there] == [first, last]


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../etc/passwd", "GMT+9", "Factory"])
def test_what_is_no_zone_of_a_place_is_refused(zone):
    assert zone_named(zone) is None
    assert whole_day(date(2026, 3, 17), zone) is None


@pytest.mark.parametrize(
    ("old", "current"), [("Asia/Calcutta", "Asia/Kolkata"), ("US/Eastern", "America/New_York"), ("UTC", "Etc/UTC")]
)
def test_an_old_name_of_a_zone_is_known_by_its_current_one(old, current):
    assert zone_named(old) == current
    assert current in zones()


def test_every_zone_can_be_asked_for():
    assert all(whole_day(date(2026, 3, 17), zone) for zone in zones())
    assert len(set(zones())) == len(zones())

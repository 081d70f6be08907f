"""Calendar files and the feed, read back by the icalendar library."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType

import pytest
from icalendar import Calendar

from kcity.handout.calendar import ALARM_DAYS, case_calendar, feed
from kcity.outcome import LINES, outcome, read
from kcity.outcome.moments import on_record
from kcity.rulebook import load
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK

NOW = date(2026, 11, 26)
CITY = {"applicant": "local-government", "purpose": "plan-city", "country": "VN"}
COMPANY = {"applicant": "korean-company", "purpose": "demonstrate", "country": "VN"}


def case(answers, on=NOW, language="en", link="https://example.org/check?lang=en", focus=()):
    return Calendar.from_ical(case_calendar(outcome(BOOK, read(BOOK, answers)[0], on, focus), words(language), link))


def whole(language="en", on=NOW, lines=(), book=BOOK):
    return Calendar.from_ical(feed(book, words(language), on, lines))


def by_uid(calendar):
    return {str(event["uid"]).split("@")[0]: event for event in calendar.walk("VEVENT")}


def days(event):
    """Return an entry's first and last day; its end is the day after."""
    return event["dtstart"].dt, event["dtend"].dt - timedelta(days=1)


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("answers", [{}, CITY, COMPANY], ids=["empty", "city", "company"])
def test_every_entry_is_whole_days_and_named_once(answers, language):
    for calendar in (case(answers, language=language), whole(language)):
        events = calendar.walk("VEVENT")
        assert events
        assert calendar["x-wr-timezone"] == "Asia/Seoul"
        assert all(type(event[end].dt) is date for event in events for end in ("dtstart", "dtend"))
        assert all(first <= last for first, last in map(days, events))
        assert len({event["uid"] for event in events}) == len(events)
        assert all(event["dtstamp"].dt == datetime(2026, 11, 22, tzinfo=UTC) for event in events)


def test_a_city_gets_the_cut_off_for_its_support_year_and_the_month_of_the_decision():
    events = by_uid(case(CITY))

    assert set(events) == {"2026-planning-opens", "2026-planning-cut-off-2027", "2026-planning-decision-2027"}
    assert days(events["2026-planning-cut-off-2027"]) == (date(2026, 12, 31), date(2026, 12, 31))
    assert days(events["2026-planning-decision-2027"]) == (date(2027, 1, 1), date(2027, 1, 31))
    assert events["2026-planning-cut-off-2027"]["status"] == "CONFIRMED"
    assert events["2026-planning-decision-2027"]["status"] == "TENTATIVE"


def test_only_the_support_year_of_the_day_counts():
    assert "2024-planning-cut-off" in by_uid(case(CITY, date(2024, 4, 30)))
    assert "2024-planning-cut-off" not in by_uid(case(CITY, date(2024, 5, 1)))
    assert "2024-planning-cut-off-2025" in by_uid(case(CITY, date(2024, 5, 1)))


def test_a_company_after_the_last_day_gets_the_next_call_as_an_estimate():
    events = by_uid(case(COMPANY))
    opens, closes = events["2027-demonstration-opens"], events["2027-demonstration-last-day"]

    assert days(opens) == (date(2027, 1, 28), date(2027, 2, 6))
    assert days(closes) == (date(2027, 3, 11), date(2027, 3, 19))
    for event in (opens, closes):
        assert event["status"] == "TENTATIVE"
        assert str(event["summary"]).startswith("Estimate")
        assert "2024, 2025 and 2026" in event["description"]
    assert not any("planning" in name for name in events)


def test_a_proposal_that_no_track_takes_gets_the_dates_of_all():
    tracks = {str(event["uid"]).split("-")[1] for event in case({"country": "KR"}).walk("VEVENT")}

    assert tracks == set(LINES)


def test_a_focus_leaves_the_other_track_out():
    assert all("demonstration" in name for name in by_uid(case({}, focus=("demonstration",))))


def test_outside_all_editions_only_estimates_are_left():
    events = case({}, date(2027, 1, 5)).walk("VEVENT")

    assert {str(event["uid"]).split("@")[0] for event in events} == {
        "2027-planning-opens",
        "2027-demonstration-opens",
        "2027-demonstration-last-day",
    }
    assert all(event["status"] == "TENTATIVE" for event in events)


def test_alarms_ring_before_what_is_to_come_and_never_for_a_decision_or_the_past():
    rings = {name: [alarm["trigger"].dt for alarm in event.walk("VALARM")] for name, event in by_uid(case({})).items()}

    both = [timedelta(days=-days) for days in ALARM_DAYS]
    assert rings["2026-planning-cut-off-2027"] == both
    assert rings["2027-demonstration-opens"] == both
    assert rings["2027-demonstration-last-day"] == both
    assert rings["2026-planning-decision-2027"] == []
    assert rings["2026-demonstration-last-day"] == []
    assert all(alarm["action"] == "DISPLAY" for alarm in case({}).walk("VALARM"))


@pytest.mark.parametrize("language", WRITTEN)
def test_an_entry_says_what_it_rests_on_and_whose_it_is(language):
    say = words(language)
    event = by_uid(case(CITY, language=language))["2026-planning-cut-off-2027"]

    for name in ("youthdaily-20260127", "neighbor-20260127"):
        assert BOOK.sources[name].title[language] in event["description"]
        assert BOOK.sources[name].url in event["description"]
    assert say("disclaimer") in event["description"]
    assert say("whole-day") in event["description"]
    assert event["url"] == "https://example.org/check?lang=en"


def test_a_weak_source_is_named_without_its_address():
    weak = {name: source for name, source in BOOK.sources.items() if source.weak and source.url}
    text = "\n".join(event["description"] for event in whole().walk("VEVENT"))

    assert weak
    assert not any(source.url in text for source in weak.values())


def test_without_a_link_no_entry_has_an_address():
    assert not any("url" in event for event in case(CITY, link=None).walk("VEVENT"))


@pytest.mark.parametrize("language", WRITTEN)
def test_the_feed_holds_every_intake_of_every_edition(language):
    events = by_uid(whole(language))
    stated = list(on_record(BOOK, LINES))

    assert len(events) == len(stated) + 2  # and two estimates
    for year, edition in BOOK.editions.items():
        assert {f"{year}-{track}-opens" for track in edition.tracks} <= set(events)


def test_a_line_has_its_own_feed_and_both_make_the_whole():
    each = [set(by_uid(whole(lines=(line,)))) for line in LINES]

    assert each[0] & each[1] == set()
    assert each[0] | each[1] == set(by_uid(whole()))


def test_both_languages_name_entries_alike_so_that_a_switch_updates_them():
    assert set(by_uid(whole("en"))) == set(by_uid(whole("ko")))


def test_a_changed_day_keeps_its_name():
    edition = BOOK.editions[2026]
    track = edition.tracks["demonstration"]
    closes = track.intake.closes.model_copy(update={"value": date(2026, 3, 20)})
    moved = track.model_copy(update={"intake": track.intake.model_copy(update={"closes": closes})})
    tracks = MappingProxyType(dict(edition.tracks) | {"demonstration": moved})
    other = replace(
        BOOK, editions=MappingProxyType(dict(BOOK.editions) | {2026: edition.model_copy(update={"tracks": tracks})})
    )
    before, after = by_uid(whole()), by_uid(whole(book=other))

    assert set(before) == set(after)
    assert days(before["2026-demonstration-last-day"])[0] == date(2026, 3, 17)
    assert days(after["2026-demonstration-last-day"])[0] == date(2026, 3, 20)


def test_the_same_rulebook_gives_the_same_bytes():
    assert feed(BOOK, words("ko"), NOW, ()) == feed(load(), words("ko"), NOW, ())


def test_the_file_is_folded_and_ends_its_lines_as_the_standard_says():
    content = feed(BOOK, words("ko"), NOW, ())
    lines = content.split(b"\r\n")

    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75


def test_a_feed_says_how_often_to_look_again_and_a_file_does_not():
    assert whole()["refresh-interval"].dt == timedelta(days=1)
    assert whole()["x-published-ttl"].to_ical() == b"P1D"
    assert "refresh-interval" not in case({})

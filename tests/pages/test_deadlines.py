"""Deadlines: today, the timeline, what to prepare by when and the calendars, in both languages."""

import json
from datetime import date

import pytest

from kcity.handout.calendar import feed_address
from kcity.outcome import LINES
from kcity.outcome.now import now
from kcity.outcome.preparation import counted_back
from kcity.outcome.timeline import takings
from kcity.outcome.zones import whole_day
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from pages.shared.plain import plain
from tests.book import BOOK
from tests.pages.conftest import has, headings, readable, shown

NOW = "2026-11-26"


@pytest.fixture(autouse=True)
def today(on):
    on(NOW)


def charts(app):
    """Return the specifications of the charts that are drawn."""
    return [json.loads(chart.proto.spec) for chart in app.get("vega_lite_chart")]


@pytest.mark.parametrize("language", WRITTEN)
def test_today_says_what_is_open_and_what_is_only_estimated(visit, language):
    app, say = visit("deadlines", lang=language), words(language)

    assert app.title[0].value == say("page-deadlines")
    assert say("deadlines-now", day=say.day(date(2026, 11, 26))) in headings(app)
    assert {say(f"line-{line}") for line in LINES} <= set(headings(app))
    assert has(app, say("deadlines-left", days=35))
    assert has(app, say("deadlines-left-working", days=25))
    assert has(app, say("deadlines-may-open", span=say.span(date(2027, 1, 28), date(2027, 2, 6))))
    assert has(app, say("deadlines-may-close", span=say.span(date(2027, 3, 11), date(2027, 3, 19))))
    assert has(app, say("deadlines-estimate"))
    for taking, _ in now(BOOK, date(2026, 11, 26))[1].drawn:
        assert has(app, say("deadlines-drawn-window", year=str(taking.year), span=say.span(taking.first, taking.last)))


@pytest.mark.parametrize("language", WRITTEN)
def test_every_intake_is_on_the_timeline_and_in_the_table(visit, language):
    app, say = visit("deadlines", lang=language), words(language)
    table = app.table[0].value

    assert len(charts(app)) == 1
    assert len(table) == len(takings(BOOK))
    assert list(table[say("deadlines-edition")]) == [str(taking.year) for taking in takings(BOOK)]
    assert list(table[say("deadlines-opens")]) == [plain(say.day(taking.first)) for taking in takings(BOOK)]
    assert all(table[say("deadlines-sources")])


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("line", LINES)
def test_the_steps_are_counted_back_and_called_our_own(visit, language, line):
    app, say = visit("deadlines", lang=language, line=line), words(language)
    [standing] = [each for each in now(BOOK, date(2026, 11, 26)) if each.line == line]

    assert has(app, say("deadlines-ours"))
    for due in counted_back(BOOK, line, standing.last, standing.on):
        assert has(app, say("deadlines-day", day=say.day(due.day), weekday=say.weekday(due.day)))
        assert has(app, due.step.text[language])
    assert has(app, say("deadlines-holidays-note"))
    assert app.get("download_button")


def test_the_line_goes_into_the_link(visit):
    app = visit("deadlines", lang="en")

    app.button_group(key="deadlines.line.en").set_value("demonstration").run()

    assert not app.exception
    assert app.query_params["line"] == "demonstration"
    assert has(app, BOOK.asides.preparation.demonstration[0].text["en"])


@pytest.mark.parametrize("language", WRITTEN)
def test_a_last_day_is_told_on_the_visitors_clocks(visit, language):
    app, say = visit("deadlines", lang=language, zone="America/Lima"), words(language)
    first, last = map(say.moment, whole_day(date(2026, 12, 31), "America/Lima"))

    assert has(app, say("deadlines-there", zone=say.zone_of("America/Lima"), first=first, last=last))
    assert app.query_params["zone"] == "America/Lima"


def test_in_seoul_nothing_is_told_twice(visit):
    app = visit("deadlines", lang="en", zone="Asia/Seoul")

    assert "that day lasts from" not in shown(app)


def test_a_zone_can_be_picked_and_goes_into_the_link(visit):
    app, say = visit("deadlines", lang="en"), words("en")

    app.selectbox(key="deadlines-zone.en").select("Pacific/Kiritimati").run()

    assert app.query_params["zone"] == "Pacific/Kiritimati"
    assert has(app, say.zone_of("Pacific/Kiritimati"))


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize(("name", "value"), [("zone", "Mars/Olympus"), ("line", "training")], ids=["zone", "line"])
def test_what_a_link_cannot_have_is_named_and_left_out(visit, language, name, value):
    app = visit("deadlines", lang=language, **{name: value})

    assert f"{name}={value}" in shown(app)
    assert name not in app.query_params


@pytest.mark.parametrize("language", WRITTEN)
def test_the_day_can_be_moved(visit, language):
    app, say = visit("deadlines", lang=language, submit_on="2026-03-17"), words(language)

    assert say("deadlines-now", day=say.day(date(2026, 3, 17))) in headings(app)
    assert has(app, say("deadlines-left", days=0))


@pytest.mark.parametrize("day", ["2019-01-01", "2027-01-05", "2035-06-01"])
@pytest.mark.parametrize("language", WRITTEN)
def test_a_day_outside_all_editions_has_estimates_only_or_nothing_to_count(visit, language, day):
    app, say = visit("deadlines", lang=language, submit_on=day), words(language)

    assert app.title[0].value == say("page-deadlines")
    assert len(charts(app)) == 1


def test_without_a_last_day_there_is_nothing_to_count_back_from(visit):
    assert has(visit("deadlines", lang="en", submit_on="2027-01-05"), words("en")("deadlines-towards-none"))


def test_the_feeds_address_is_beside_the_page():
    assert feed_address("https://example.org/base/deadlines", "ko", "planning") == (
        "https://example.org/base/calendar.ics?lang=ko&track=planning"
    )
    assert feed_address("http://127.0.0.1:8501/deadlines", "en") == "http://127.0.0.1:8501/calendar.ics?lang=en"


@pytest.mark.parametrize("language", WRITTEN)
def test_holidays_on_the_way_are_listed(visit, language):
    app, say = visit("deadlines", lang=language, line="demonstration"), words(language)
    seollal = {"en": "Korean New Year", "ko": "설날"}[language]

    listed = f"{say('deadlines-day', day=say.day(date(2027, 2, 7)), weekday=say.weekday(date(2027, 2, 7)))}: {seollal}"
    assert readable(plain(listed)) in shown(app)


@pytest.mark.parametrize("language", WRITTEN)
def test_doubts_about_the_days_are_named(visit, language):
    app, say = visit("deadlines", lang=language), words(language)

    assert has(app, say("deadlines-doubts", doubts="C34, C19"))  # behind the estimate of the next demonstrations
    assert any("C19" in cell for cell in app.table[0].value[say("deadlines-sources")])


def test_after_a_closed_intake_the_next_on_record_is_named(visit):
    app, say = visit("deadlines", lang="en", submit_on="2022-07-01"), words("en")

    assert has(app, say("go-closed", closes=say.day(date(2022, 4, 29))))
    assert say.span(date(2023, 4, 10), date(2023, 5, 10)) in shown(app)


def test_a_day_that_is_none_is_named_with_what_is_possible(visit):
    app = visit("deadlines", lang="en", submit_on="31")

    assert "submit-on=31" in shown(app)
    assert "YYYY-MM-DD" in shown(app)

"""/calendar.ics: the feed by language and track, asked for and kept as the API's own answers are."""

from datetime import datetime

import pytest

from kcity.handout.calendar import feed
from kcity.outcome import LINES
from kcity.outcome.zones import SEOUL
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.api.door import NOON, asked, door
from tests.book import BOOK

PATH = "/calendar.ics"


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("line", LINES)
def test_it_gives_the_feed_in_a_language_for_a_line(ask, language, line):
    answer = ask(PATH, f"lang={language}&track={line}")

    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["content-disposition"] == f'inline; filename="k-city-{line}.ics"'
    assert answer.content == feed(BOOK, words(language), NOON.date(), (line,))


def test_without_parameters_the_whole_feed_comes_in_english(ask):
    answer = ask(PATH)

    assert answer.content == feed(BOOK, words("en"), NOON.date(), ())
    assert answer.headers["content-disposition"] == 'inline; filename="k-city-all.ics"'


@pytest.mark.parametrize(
    ("query", "accepts", "language"),
    [
        ("", "ko-KR, en;q=0.8", "ko"),
        ("", "tlh, ko;q=0.5", "ko"),
        ("lang=en", "ko", "en"),
        ("lang=ko", "en", "ko"),
        ("", "es", "en"),
        ("lang=es", "ko", "en"),
    ],
)
def test_the_language_is_asked_for_in_the_address_or_by_the_calendar(ask, query, accepts, language):
    answer = ask(PATH, query, accept_language=accepts)

    assert answer.headers["content-language"] == language
    assert answer.content == feed(BOOK, words(language), NOON.date(), ())
    assert "Accept-Language" in answer.headers["vary"].split(", ")


def test_what_is_unchanged_is_not_sent_again(ask):
    tag = ask(PATH, "lang=ko").headers["etag"]

    again = ask(PATH, "lang=ko", if_none_match=f'"other", {tag}')
    assert (again.status, again.content) == (304, b"")
    assert ask(PATH, if_none_match=tag, accept_language="ko").status == 304
    assert ask(PATH, "lang=en", if_none_match=tag).status == 200


@pytest.mark.parametrize(("time", "seconds"), [("12:00:00", 3600), ("23:30:00", 1800), ("23:59:59", 1)])
def test_it_is_kept_until_midnight_in_seoul_at_most(shelf, time, seconds):
    now = datetime.fromisoformat(f"2026-03-17T{time}").replace(tzinfo=SEOUL)

    assert asked(door(shelf, lambda: now), PATH).headers["cache-control"] == f"public, max-age={seconds}"


def test_the_next_day_has_its_own_feed(shelf):
    days = [datetime(2026, 3, day, 12, tzinfo=SEOUL) for day in (17, 18)]
    contents = [asked(door(shelf, lambda day=day: day), PATH).content for day in days]

    assert contents == [feed(BOOK, words("en"), day.date(), ()) for day in days]
    assert contents[0] != contents[1]


@pytest.mark.parametrize("accepts", ["", "*/*", "application/json", "text/html"])
def test_it_is_a_calendar_whatever_is_accepted(ask, accepts):
    assert ask(PATH, accept=accepts).headers["content-type"].startswith("text/calendar")

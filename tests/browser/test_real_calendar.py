"""The feed as a calendar program asks the real server for it."""

import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from icalendar import Calendar

from kcity.rulebook.languages import WRITTEN

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("language", WRITTEN)
def test_the_feed_is_served_beside_the_pages(warm, language):
    with urlopen(f"{warm}/calendar.ics?lang={language}&track=planning", timeout=30) as answer:
        events = Calendar.from_ical(answer.read()).walk("VEVENT")
        tag = answer.headers["ETag"]
    with pytest.raises(HTTPError) as unchanged:
        urlopen(Request(f"{warm}/calendar.ics?lang={language}&track=planning", headers={"If-None-Match": tag}))
    unchanged.value.close()

    assert events
    assert unchanged.value.code == 304


def test_a_wrong_address_is_refused(warm):
    with pytest.raises(HTTPError) as refused:
        urlopen(f"{warm}/calendar.ics?lang=xx", timeout=30)

    with refused.value as answer:
        assert (answer.code, answer.headers["Content-Type"]) == (400, "application/problem+json")
        assert [(each["parameter"], each["given"]) for each in json.load(answer)["errors"]] == [("lang", "xx")]

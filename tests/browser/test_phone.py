"""The main job on a phone over a slow line: the first question can be answered, and little has to come for it."""

import pytest

from tests.bench.phone import FORM, phone, visits

pytestmark = pytest.mark.browser

MOST = {"scripts": 800_000, "fonts": 450_000, "everything": 1_300_000, "again": 150_000}
"""Bytes: about a third more than was measured when this was written (docs/long-runs.md)."""


@pytest.mark.parametrize("language", ["en", pytest.param("ko", marks=pytest.mark.long)])
def test_the_first_question_comes_over_a_slow_line_and_can_be_answered(warm, chromium, language):
    cold, again = visits(chromium, warm, language)

    assert cold.line.of(".js") < MOST["scripts"]
    assert cold.line.of(".woff2") < MOST["fonts"]
    assert cold.line.of() + cold.line.socket < MOST["everything"]
    assert again.line.of() + again.line.socket < MOST["again"]
    assert not [url for url in cold.line.files if "rare" in url or "Pretendard" in url]


def test_a_phone_shows_the_question_without_scrolling(warm, chromium):
    with phone(chromium) as context:
        tab = context.new_page()
        tab.goto(f"{warm}/check?lang=en")
        form = tab.locator(FORM)
        form.wait_for()
        box = form.bounding_box()

    assert box["y"] + 200 < 844

"""The whole accessibility matrix, page by page and language by language, beside what is published of it."""

import json

import pytest

from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import LANGUAGES
from tests.browser.barriers import exceptions
from tests.browser.matrix import RESULT, kept, looks, part, written
from tests.browser.screens import SCREENS

pytestmark = pytest.mark.browser

PAGES = list(dict.fromkeys(screen.page for screen in SCREENS))
PUBLISHED = kept()


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page or "start")
def test_nothing_keeps_readers_out(warm, chromium, page, language):
    found = part(warm, page, language, chromium)

    assert found["new"] == []
    here = {str(screen) for screen in SCREENS if screen.page == page}
    asked = {known.rule for known in exceptions() if known.screen in here and known.holds(language)}
    assert asked <= set(found["known"])


def test_what_is_published_is_of_this_matrix():
    assert json.loads(RESULT.read_text(encoding="utf-8")) == json.loads(written(PUBLISHED["parts"]))
    for name, found in PUBLISHED["parts"].items():
        page = name.split()[0].replace("start", "")
        assert found["looks"] == looks(page)


def test_every_page_in_every_written_language_was_looked_at():
    assert {f"{page or 'start'} {language}" for page in PAGES for language in WRITTEN} <= set(PUBLISHED["parts"])


def test_nothing_unknown_was_found():
    assert [new for found in PUBLISHED["parts"].values() for new in found["new"]] == []

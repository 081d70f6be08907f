"""A page that stays open while the day or the rulebook changes."""

from datetime import timedelta

import pytest

from kcity.rulebook.words import words
from pages.shared.loaded import SHELF, rulebook
from tests.deploy.releases import LATER_VERSION, change
from tests.pages.conftest import drawn, has, headings, shown

CITY = {"applicant": "local-government", "country": "VN", "purpose": "plan-city", "deliverable": "master-plan"}
COMPANY = {"applicant": "korean-company", "purpose": "pilot-solution", "country": "VN"}


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_over_midnight_in_seoul_an_intake_closes_and_the_page_says_what_day_it_is(visit, on, lang):
    say = words(lang)
    closes = rulebook().editions[2026].tracks["demonstration"].intake.closes
    last, next_day = closes.value, closes.value + timedelta(days=1)
    on(last.isoformat())
    app = visit("check", lang=lang, **COMPANY)
    before = {key: shown(app.get_by_key(key)) for key in ("status-line", "card-demonstration")}
    assert not has(app, say("another-day", day=say.day(last)))

    on(next_day.isoformat())
    drawn(app.run())

    assert has(app, say("another-day", day=say.day(next_day)))
    assert {key for key, said in before.items() if shown(app.get_by_key(key)) != said} == set(before)
    assert not has(drawn(app.run()), say("another-day", day=say.day(next_day)))


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_a_rulebook_renewed_under_an_open_page_says_what_it_changed(visit, copied, lang):
    app = visit("check", lang=lang, **CITY)
    then = rulebook().about.version
    assert words(lang)("then-title-today") not in headings(app)

    change(copied)
    SHELF.look()
    drawn(app.run())

    assert rulebook().about.version == LATER_VERSION
    assert words(lang)("then-title-today") in headings(app)
    assert has(app, words(lang)("then-rulebook-today", then=then, now=LATER_VERSION))
    assert app.query_params["rulebook"] == then

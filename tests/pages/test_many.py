"""Screening a table on the page: up, worked on beside the app, its results down; refusals with the reason."""

import time
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from kcity.handout.screening.sheets import Limits
from kcity.outcome.checks import Status
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from pages.shared.batches import Batches, batches
from tests.book import BOOK
from tests.pages.conftest import drawn, has, headings, shown

LINE = "local-government,plan-city,VN,master-plan,yes"
TABLE = f"applicant,purpose,country,deliverable,in-charge,name\n{LINE},Hanoi\nuniversity,plan-city,VN,,,=1+1\nx,,,,,C\n"
PATIENCE = 90
"""Seconds that one table may take on a busy machine."""


@pytest.fixture(autouse=True)
def nothing_left():
    yield
    for token in list(batches()._work):
        batches().end(token)


def put_in(app: AppTest, content: bytes, name: str = "table.csv") -> AppTest:
    """Give the page a table and wait until it is done with it."""
    app.file_uploader[0].upload(name, content, "text/csv").run()
    until = time.monotonic() + PATIENCE
    while any(button.key == "many-stop" for button in app.button):
        assert time.monotonic() < until
        time.sleep(0.2)
        app.run()
    return drawn(app)


@pytest.mark.parametrize("language", WRITTEN)
def test_a_table_comes_back_with_its_outcomes_its_wrong_cells_and_a_map_once_it_is_asked_for(visit, on, language):
    on("2026-11-26")
    say = words(language)
    app = put_in(visit("many", lang=language), TABLE.encode("utf-8-sig"))

    assert headings(app)[:2] == [say("page-many"), say("many-result")]
    assert has(app, say("many-rows", count=3))
    assert has(app, say("many-kept", columns="name"))
    assert say("many-by-status") in headings(app)
    assert BOOK.editions[2026].tracks["planning"].requirements["lead-may-apply"].text[language] in shown(app)
    assert {each.key for each in app.get("download_button")} >= {"many-xlsx", "many-csv"}

    assert has(app, say("many-problems-lead", count=1))
    assert BOOK.questions["applicant"].values["individual"][language] in shown(app)

    assert not app.get("deck_gl_json_chart")
    app.session_state["many-map"] = True
    [drawing] = drawn(app.run()).get("deck_gl_json_chart")
    assert drawing.proto.alt == say("many-map-alt", count=1)
    assert "properties.iso == 'VN'" in drawing.proto.json


def test_a_condition_that_fell_is_told_as_a_thought_only(visit, on):
    on("2026-11-26")
    say = words("en")
    app = put_in(visit("many", lang="en"), TABLE.encode())
    app.selectbox(key="many-if.en").select("2026.planning.lead-may-apply").run()
    condition = BOOK.editions[2026].tracks["planning"].requirements["lead-may-apply"].text.en

    assert has(app, say("many-if-state", condition=condition, track="Planning"))
    assert has(app, say("many-if-lead"))


@pytest.mark.parametrize(
    ("content", "trouble", "language"),
    [(b"a,b\n1,2\n", "unknown", "en"), (b"PK\x03\x04", "excel", "ko"), (b" ", "empty", "en")],
)
def test_what_is_no_table_is_refused_in_the_visitor_s_language(visit, content, trouble, language):
    app = put_in(visit("many", lang=language), content)
    said = words(language)(f"many-trouble-{trouble}", headings="a, b")

    assert has(app, said)
    assert not app.header


def test_a_table_can_be_stopped_and_deleted(visit):
    app = visit("many", lang="en")
    app.file_uploader[0].upload("table.csv", TABLE.encode(), "text/csv").run()
    app.button(key="many-stop").click().run()

    assert not app.header
    assert not batches()._work


def test_the_results_go_when_they_are_deleted(visit):
    app = put_in(visit("many", lang="en"), TABLE.encode())
    app.button(key="many-delete").click().run()

    assert not app.header
    assert not batches()._work


@pytest.mark.parametrize("language", WRITTEN)
def test_the_page_says_how_a_table_must_look(visit, language):
    app = visit("many", lang=language)
    say = words(language)

    assert has(app, say("many-how-files", rows=f"{Limits().rows:,}", size=20))
    assert all(question.short[language] in shown(app) for question in BOOK.questions.values())
    assert len([each for each in app.get("download_button") if each.key.startswith("template-")]) == 4


def test_the_footer_leads_here_from_every_page(visit):
    for page in ("start", "check", "sources"):
        assert words("en")("page-many") in shown(visit(page, lang="en"))


def test_one_table_is_screened_at_a_time_and_the_oldest_goes_where_there_are_too_many(monkeypatch):
    monkeypatch.setattr("pages.shared.batches.KEPT", 2)
    own = Batches()
    tokens = [own.token(name, "en", date(2026, 11, 26)) for name in "abc"]
    for token in tokens[:2]:
        own.begin(token, TABLE.encode(), "en", date(2026, 11, 26), "")
    states = [own.look(token).state for token in tokens[:2]]
    own.begin(tokens[2], TABLE.encode(), "en", date(2026, 11, 26), "")

    assert states == ["working", "waiting"]
    assert own.look(tokens[0]) is None
    assert len(set(tokens)) == 3
    for token in tokens:
        own.end(token)


def test_a_table_is_not_kept_beyond_its_time(monkeypatch):
    own = Batches()
    own.begin("token", TABLE.encode(), "en", date(2026, 11, 26), "")
    monkeypatch.setattr("pages.shared.batches.SECONDS", -1)

    assert own.look("token") is None


def test_every_status_has_its_words():
    assert all(words("en")(f"status-is-{status}") for status in Status.__args__)

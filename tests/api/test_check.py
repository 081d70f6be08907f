"""/api/check: the same outcome as the command line's, from an address or a body, for as long as it holds."""

import json
from datetime import datetime, timedelta

import pytest

from kcity.__main__ import main
from kcity.api.inputs import answers, check_query
from kcity.outcome import as_json, outcome, read
from kcity.outcome.zones import SEOUL
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.api.door import NOON, asked, door
from tests.book import BOOK

CASES = {
    "nothing": {},
    "city": {"applicant": "local-government", "purpose": "plan-city", "country": "VN", "submit-on": "2026-11-22"},
    "company": {
        "applicant": "korean-company",
        "purpose": "demonstrate",
        "country": "PE",
        "sectors": "transport,energy",
        "overseas-partner": "local-government",
        "matching-funds": "host-cash,company-in-kind",
        "amount": "450000000",
        "submit-on": "2025-02-10",
    },
    "at home": {"country": "KR", "submit-on": "2021-03-01"},
    "before all": {"submit-on": "2019-12-31"},
}


def written(given):
    return "&".join(f"{name}={value}" for name, value in given.items())


def in_json(given):
    lists = {name for name, question in BOOK.questions.items() if question.kind == "many"}
    said = {name: value.split(",") if name in lists else value for name, value in given.items()}
    return said | ({"amount": int(given["amount"])} if "amount" in given else {})


@pytest.mark.parametrize(("case", "language"), [("city", "en"), ("company", "ko")])
def test_it_answers_what_the_command_line_prints(ask, capsys, case, language):
    given = CASES[case]
    said = [f"{name}={value}" for name, value in given.items()]
    assert main(["check", *said, "--json", f"--lang={language}"]) == 0

    assert ask("/api/check", written(given), accept_language=language).said == json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("given", CASES.values(), ids=CASES)
def test_an_address_and_a_body_get_the_engine_s_outcome(ask, given, language):
    found = as_json(outcome(BOOK, read(BOOK, given)[0], NOON.date()), words(language))

    assert ask("/api/check", written(given), accept_language=language).said == found
    body = json.dumps({"answers": in_json(given)}).encode()
    sent = ask("/api/check", f"lang={language}", "POST", body, content_type="application/json")
    assert sent.said == found
    assert sent.headers["content-language"] == language


def test_on_is_short_for_submit_on(ask):
    assert ask("/api/check", "on=2024-02-01").content == ask("/api/check", "submit-on=2024-02-01").content
    body = ask("/api/check", "", "POST", b'{"on": "2024-02-01"}', content_type="application/json")
    assert body.content == ask("/api/check", "on=2024-02-01").content
    both = ask("/api/check", "submit-on=2021-01-01&on=2024-02-01")  # as on the command line, where --on comes last
    assert both.content == body.content


def test_the_next_question_cares_about_the_focus(ask):
    answer = ask("/api/check", "on=2026-02-01&focus=demonstration")

    assert answer.said["focus"] == ["demonstration"]
    assert answer.said["next_question"] != ask("/api/check", "on=2026-02-01&focus=planning").said["next_question"] or (
        answer.said["cannot_matter"] != ask("/api/check", "on=2026-02-01&focus=planning").said["cannot_matter"]
    )


def test_an_outcome_can_be_sent_back_as_the_answers_of_a_body(ask):
    first = ask("/api/check", written(CASES["company"]))
    body = json.dumps({"answers": first.said["answers"]}).encode()

    assert ask("/api/check", "", "POST", body, content_type="application/json").content == first.content


@pytest.mark.parametrize(
    ("time", "query", "seconds"),
    [
        ("12:00:00", "", 3600),
        ("23:30:00", "", 1800),
        ("23:59:59", "", 1),
        ("23:59:59", "on=2026-03-17", 3600),
        ("00:00:00", "", 3600),
    ],
)
def test_what_depends_on_today_is_kept_until_midnight_in_seoul_at_most(shelf, time, query, seconds):
    now = datetime.fromisoformat(f"2026-03-17T{time}").replace(tzinfo=SEOUL)

    assert (
        asked(door(shelf, lambda: now), "/api/check", query).headers["cache-control"] == f"private, max-age={seconds}"
    )


def test_the_last_day_of_an_intake_is_over_at_midnight_in_seoul(shelf):
    before = datetime(2026, 3, 17, 23, 59, 59, tzinfo=SEOUL)
    states = []
    for now in (before, before + timedelta(seconds=1)):
        answer = asked(door(shelf, lambda now=now: now), "/api/check")
        states.append({track["track"]: track["intake"]["state"] for track in answer.said["tracks"]}["demonstration"])

    assert states == ["open", "closed"]


def test_what_is_unchanged_is_not_sent_again(ask):
    first = ask("/api/check", "on=2026-03-01&country=VN")
    tag = first.headers["etag"]

    again = ask("/api/check", "on=2026-03-01&country=VN", if_none_match=f'"other", {tag}')
    assert (again.status, again.content, again.headers["etag"]) == (304, b"", tag)
    assert tag.startswith(f'W/"{BOOK.about.version}-')
    assert ask("/api/check", "on=2026-03-01&country=PE", if_none_match=tag).status == 200
    assert ask("/api/check", "on=2026-03-01&country=VN&lang=ko", if_none_match=tag).status == 200


def test_what_is_sent_in_a_body_is_kept_by_nobody(ask):
    answer = ask("/api/check", "", "POST", b"{}", content_type="application/json")

    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers


def test_the_models_take_every_value_that_the_questions_have():
    known = answers(BOOK).model_fields

    assert set(known) == set(BOOK.questions)
    assert set(check_query(BOOK).model_fields) == {*BOOK.questions, "on", "focus", "lang"}
    for name, question in BOOK.questions.items():
        for value in question.allowed:
            given = {name: [value] if question.kind == "many" else value}
            taken = answers(BOOK).model_validate(given).model_dump(exclude_none=True)
            assert taken == given
            assert read(BOOK, taken)[1] == ()


@pytest.mark.parametrize(
    ("day", "is_one"),
    [
        ("2000-01-01", True),
        ("2100-12-31", True),
        ("1999-12-31", False),
        ("2101-01-01", False),
        ("2024-02-29", True),
        ("2000-02-29", True),
        ("2100-02-29", False),
        ("2023-02-29", False),
        ("2023-04-31", False),
        ("2023-4-3", False),
        ("２０２３-04-03", False),
        ("2023-04-03\n", False),
    ],
)
def test_a_day_is_one_for_the_model_where_it_is_one_for_the_engine(day, is_one):
    try:
        answers(BOOK).model_validate({"submit-on": day})
        taken = True
    except ValueError:
        taken = False

    assert taken == is_one
    assert (read(BOOK, {"submit-on": day})[1] == ()) == is_one


def test_every_day_of_two_centuries_is_one_for_both_or_for_none():
    model = answers(BOOK)
    for year in (1999, 2000, 2023, 2024, 2096, 2100, 2101):
        for month in range(14):
            for of_month in range(33):
                day = f"{year}-{month:02}-{of_month:02}"
                try:
                    model.model_validate({"submit-on": day})
                    taken = True
                except ValueError:
                    taken = False
                assert taken == (not read(BOOK, {"submit-on": day})[1]), day

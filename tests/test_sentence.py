"""The outcome in words: which sentences are chosen, and that they name the right things; not how they read.

The sentences are heard through a language that says only its messages' keys and blanks: ⟦go-window closes=… days=3⟧.
"""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kcity.outcome import Outcome, outcome, read
from kcity.outcome.proposal import Answer
from kcity.outcome.sentence import band_words, headline, intake_word, leading, money, next_words, notices, status_word
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.model import Band
from kcity.rulebook.words import Words, words
from tests.book import BOOK

TEXTS = Path(__file__).parents[1] / "data" / "text"
TRACKS = [(year, name) for year, edition in BOOK.editions.items() for name in edition.tracks]

CITY = {"applicant": "local-government", "country": "VN", "purpose": "plan-city", "deliverable": "master-plan"}
SETTLED_CITY = {**CITY, "in-charge": "yes", "other-application": "no"}
COMPANY = {"applicant": "korean-company", "country": "VN", "purpose": "demonstrate", "overseas-partner": "university"}
SETTLED_COMPANY = {**COMPANY, "developed-in-korea": "yes", "available-in-korea": "yes"}
AGENCY = {**CITY, "applicant": "public-institution"}

HEADLINES = [
    ({}, "2026-11-22", "planning", ["headline-empty"]),  # the intake that is not closed
    ({"amount": "5", "sectors": "water"}, "2026-11-22", "planning", ["headline-empty"]),
    ({}, "2020-02-10", "urban-development", ["headline-empty"]),
    # Meets every condition: money of this cycle or of another, and when to hand in.
    (SETTLED_CITY, "2026-11-22", "planning", ["headline-eligible", "money-other", "go-rolling-body", "go-decided"]),
    (SETTLED_CITY, "2025-06-02", "planning", ["headline-eligible", "money-this", "go-rolling-body", "go-decided"]),
    (CITY, "2022-04-11", "planning", ["headline-eligible", "money-this", "go-window", "go-decided"]),
    (SETTLED_COMPANY, "2024-03-18", "demonstration", ["headline-eligible", "money-this", "go-window", "go-decided"]),
    (SETTLED_COMPANY, "2024-03-19", "demonstration", ["headline-eligible", "money-this", "go-window", "go-decided"]),
    (SETTLED_COMPANY, "2024-01-29", "demonstration", ["headline-eligible", "money-this", "go-upcoming", "go-decided"]),
    (SETTLED_COMPANY, "2025-01-25", "demonstration", ["headline-eligible", "money-this", "go-upcoming", "go-decided"]),
    (SETTLED_COMPANY, "2024-03-20", "demonstration", ["headline-eligible", "money-this", "go-closed-known"]),
    (SETTLED_COMPANY, "2026-03-18", "demonstration", ["headline-eligible", "money-this", "go-closed-estimate"]),
    # Depends: on one answer, on several, on what no source states.
    (CITY, "2024-05-10", "planning", ["headline-depends", "money-other", "go-rolling-body"]),
    (CITY, "2026-11-22", "planning", ["headline-depends", "money-other", "go-rolling-body", "go-decided"]),
    (COMPANY, "2026-02-10", "demonstration", ["headline-depends", "money-this", "go-window", "go-decided"]),
    (AGENCY, "2026-11-22", "planning", ["headline-unstated", "money-other", "go-rolling-body", "go-decided"]),
    (AGENCY, "2022-04-11", "planning", ["headline-unstated-nobody", "money-this", "go-window", "go-decided"]),
    # Not eligible anywhere: the track that was wanted, or the one that lacks least.
    ({"applicant": "individual"}, "2026-11-22", "planning", ["headline-not-eligible"]),
    ({"applicant": "individual", "purpose": "demonstrate"}, "2026-11-22", "demonstration", ["headline-not-eligible"]),
    ({**CITY, "purpose": "demonstrate"}, "2026-02-10", "demonstration", ["headline-not-eligible"]),
    ({**COMPANY, "purpose": "plan-city"}, "2026-02-10", "planning", ["headline-not-eligible"]),
    ({"country": "KR"}, "2021-03-01", "smart-city-planning", ["headline-not-eligible"]),
    (
        {"applicant": "individual", "purpose": "plan-solution"},
        "2021-03-01",
        "smart-solution-planning",
        ["headline-not-eligible"],
    ),
    ({**COMPANY, "applicant": "university"}, "2020-02-10", "urban-development", ["headline-not-eligible"]),
    # No edition.
    (SETTLED_CITY, "2027-02-01", None, ["headline-no-edition"]),
    ({}, "2027-01-01", None, ["headline-no-edition"]),
    ({}, "2020-01-29", None, ["headline-before"]),
]


def found_on(raw: dict[str, Any], on: str) -> Outcome:
    """Return the outcome of raw answers on a day."""
    proposal, misfits = read(BOOK, raw)
    assert misfits == ()
    return outcome(BOOK, proposal, date.fromisoformat(on))


@pytest.fixture(scope="module", params=WRITTEN)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def bare(language, tmp_path_factory):
    """Return a language's messages stripped to their keys and blanks."""
    text = (TEXTS / language / "outcome.ftl").read_text(encoding="utf-8")
    file: Path = tmp_path_factory.mktemp("words") / "outcome.ftl"
    lines = []
    for message in re.split(r"^(?=[a-z][\w-]* =)", text, flags=re.MULTILINE)[1:]:
        key, said = message.split(" =", 1)
        blanks = dict.fromkeys(re.findall(r"\$(\w+)", said))
        lines.append(f"{key} = ⟦{' '.join([key, *(f'{blank}={{ ${blank} }}' for blank in blanks)])}⟧")
    file.write_text("\n".join(lines), encoding="utf-8")
    return Words(language, file.parent)


def sentences(said: str) -> list[tuple[str, str]]:
    """Return the outermost messages of a bare text: each key with what follows it."""
    found, depth, start = [], 0, 0
    for place, sign in enumerate(said):
        if sign == "⟦":
            depth += 1
            start = place if depth == 1 else start
        elif sign == "⟧":
            depth -= 1
            if depth == 0:
                key, _, rest = said[start + 1 : place].partition(" ")
                found.append((key, rest))
    return found


# The headline.


@pytest.mark.parametrize(
    ("raw", "on", "track", "keys"),
    HEADLINES,
    ids=[f"{on}-{','.join(keys)}-{n}" for n, (_, on, _, keys) in enumerate(HEADLINES)],
)
def test_the_headline_names_the_leading_track_and_says_what_follows(bare, raw, on, track, keys):
    found = found_on(raw, on)
    said = sentences(headline(found, bare))
    first = leading(found)

    assert [key for key, _ in said] == keys
    assert (first.name if first else None) == track
    if first and keys != ["headline-empty"]:
        assert f"track={first.track.name[bare.language]}" in said[0][1]
    if keys == ["headline-not-eligible"]:
        assert f"year={found.edition.year}" in said[0][1]
        assert f"reason={first.blocking[0].text[bare.language]}" in said[0][1]


@pytest.mark.parametrize(
    ("raw", "on", "key", "blank"),
    [
        (CITY, "2024-05-10", "headline-depends", "count=1"),
        (CITY, "2026-11-22", "headline-depends", "count=2"),
        (AGENCY, "2026-11-22", "headline-unstated", "body=KIND"),
        (SETTLED_CITY, "2026-11-22", "money-other", "cycle=2027"),
        (SETTLED_CITY, "2026-11-22", "money-other", "stated=2026"),
        (SETTLED_CITY, "2026-11-22", "money-other", "band=⟦band-about"),
        (SETTLED_CITY, "2025-06-02", "money-this", "band=⟦band-ceiling"),
        (CITY, "2022-04-11", "money-this", "band=⟦band-range"),
        (SETTLED_CITY, "2026-11-22", "go-rolling-body", "body=KIND"),
        (SETTLED_COMPANY, "2024-03-18", "go-window", "days=1"),
        (SETTLED_COMPANY, "2024-03-19", "go-window", "days=0"),
        (SETTLED_COMPANY, "2024-01-29", "go-upcoming", "days=1"),
        (SETTLED_COMPANY, "2025-01-25", "go-upcoming", "days=12"),
        ({}, "2027-01-01", "headline-no-edition", "year=2026"),
    ],
)
def test_the_figures_of_the_headline_are_those_of_the_outcome(bare, raw, on, key, blank):
    said = dict(sentences(headline(found_on(raw, on), bare)))

    assert blank in said[key]


@pytest.mark.parametrize(
    ("raw", "on", "key", "days"),
    [
        (SETTLED_COMPANY, "2024-03-18", "go-window", ["2024-03-19"]),
        (SETTLED_COMPANY, "2025-01-25", "go-upcoming", ["2025-02-06"]),
        (SETTLED_COMPANY, "2024-03-20", "go-closed-known", ["2024-03-19", "2025-02-06"]),
        (SETTLED_COMPANY, "2026-03-18", "go-closed-estimate", ["2026-03-17", "2027-01-28", "2027-02-06"]),
        ({}, "2027-02-01", "headline-no-edition", ["2027-02-01"]),
        ({}, "2020-01-29", "headline-before", ["2020-01-29"]),
    ],
)
def test_the_days_of_the_headline_are_those_of_the_outcome(bare, raw, on, key, days):
    said = dict(sentences(headline(found_on(raw, on), bare)))

    assert [day for day in days if bare.day(date.fromisoformat(day)) not in said[key]] == []


@pytest.mark.parametrize(
    ("raw", "on"),
    [
        ({"in-charge": "no", "developed-in-korea": "no"}, "2021-03-01"),
        ({"in-charge": "no", "developed-in-korea": "no", "overseas-partner": "none"}, "2021-03-01"),
    ],
)
def test_a_no_that_no_single_condition_explains_has_a_headline_too(bare, raw, on):
    found = found_on(raw, on)
    first = leading(found)

    assert first is not None
    assert (first.status, first.blocking) == ("not-eligible", ())  # whoever leads, one condition or another fails
    assert sentences(headline(found, bare))


@pytest.mark.parametrize(
    ("raw", "on"), [row[:2] for row in HEADLINES], ids=[f"{row[1]}-{row[3][0]}-{n}" for n, row in enumerate(HEADLINES)]
)
def test_the_headline_is_whole_in_its_own_language(language, raw, on):
    said = headline(found_on(raw, on), words(language))

    assert bool(re.search("[가-힣]", said)) is (language == "ko")
    assert not re.search(r"[{}⟦⟧]|None|\$[a-z]", said)


@pytest.mark.parametrize("question", [name for name, asked in BOOK.questions.items() if asked.group != "amount"])
def test_every_single_answer_has_a_headline_under_every_edition(language, question):
    asked = BOOK.questions[question]
    values: list[Answer] = list(asked.allowed) or ["VN", "KR"]

    for value in values:
        for edition in BOOK.editions.values():
            assert headline(found_on({question: value}, edition.announced.value.isoformat()), words(language))


# Which track leads.


@pytest.mark.parametrize(
    ("raw", "on", "track"),
    [
        ({"applicant": "local-government"}, "2026-11-22", "planning"),
        ({"applicant": "korean-company"}, "2026-11-22", "demonstration"),
        ({"purpose": "demonstrate"}, "2026-11-22", "demonstration"),
        ({"purpose": "plan-solution"}, "2021-03-01", "smart-solution-planning"),
        ({"purpose": "plan-solution"}, "2020-02-10", "solution-development"),
        ({**SETTLED_CITY, "scale": "large"}, "2021-03-01", "smart-city-planning"),
        (
            {**COMPANY, "developed-in-korea": "yes", "smart-challenge": "yes"},
            "2021-03-01",
            "smart-solution-demonstration",
        ),
    ],
)
def test_the_track_with_the_best_status_leads_then_the_wanted_one(raw, on, track):
    found = found_on(raw, on)

    assert leading(found) is found.track(track)


@pytest.mark.parametrize("on", ["2019-01-01", "2027-02-01"])
def test_without_tracks_none_leads(on):
    assert leading(found_on({}, on)) is None


# The smaller sentences.


@pytest.mark.parametrize(
    ("raw", "on", "track", "key"),
    [
        (SETTLED_CITY, "2026-11-22", "planning", "status-eligible"),
        (CITY, "2026-11-22", "planning", "status-depends"),
        (AGENCY, "2026-11-22", "planning", "status-unstated"),
        (CITY, "2026-11-22", "demonstration", "status-not-eligible"),
    ],
)
def test_a_status_has_its_word(bare, raw, on, track, key):
    assert [said for said, _ in sentences(status_word(found_on(raw, on).track(track), bare))] == [key]


@pytest.mark.parametrize(
    ("on", "track", "key"),
    [
        ("2024-01-29", "planning", "intake-upcoming"),
        ("2024-01-30", "planning", "intake-rolling"),
        ("2024-01-29", "demonstration", "intake-upcoming"),
        ("2024-03-19", "demonstration", "intake-open"),
        ("2024-03-20", "demonstration", "intake-closed"),
    ],
)
def test_an_intake_has_its_word(bare, on, track, key):
    assert [said for said, _ in sentences(intake_word(found_on({}, on).track(track).intake, bare))] == [key]


@pytest.mark.parametrize(
    ("kind", "least", "most"),
    [
        ("range", "200000000", "400000000"),
        ("ceiling", "not-stated", "400000000"),
        ("about", "not-stated", "400000000"),
        ("fixed", "not-stated", "400000000"),
    ],
)
def test_a_band_is_said_by_its_kind_with_all_its_ends(bare, kind, least, most):
    band = Band(least=least, most=most, kind=kind, stated_for="2026", sources=("faq-en-2025",))
    ((key, said),) = sentences(band_words(band, bare))

    assert key == f"band-{kind}"
    if kind == "range":  # the currency stands once, in the message
        ends = f"least={bare.number(200_000_000)} most={bare.number(400_000_000)}"
        assert said.removeprefix("ends=unit ") == ends  # Korean asks how the amount ends
    else:
        assert said == f"most={bare.won(400_000_000)}"


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [
        ("70000000", "400000000", "7,000만~4억 원"),
        ("400000000", "435000000", "4억~435,000,000원"),
    ],
)
def test_won_stands_apart_from_a_unit_and_together_with_a_digit(least, most, said):
    band = Band(least=least, most=most, kind="range", stated_for="2026", sources=("faq-en-2025",))

    assert band_words(band, words("ko")) == said


@pytest.mark.parametrize(("year", "name"), TRACKS)
def test_every_track_s_money_is_said_with_the_cycle_it_was_stated_for(bare, year, name):
    track = found_on({}, BOOK.editions[year].announced.value.isoformat()).track(name)
    ((key, said),) = sentences(money(track, bare))

    assert key == ("money-this" if track.funding.band.stated_for == track.intake.cycle else "money-other")
    assert f"⟦band-{track.funding.band.kind}" in said


@pytest.mark.parametrize(
    ("on", "line", "days"),
    [
        ("2020-03-21", "planning", ["2021-02-18", "2021-04-20"]),
        ("2023-05-11", "planning", ["2024-01-30"]),
        ("2027-02-01", "demonstration", ["2027-01-28", "2027-03-19"]),
        ("2027-02-01", "planning", ["2027-01-21", "2027-01-30"]),
    ],
)
def test_the_next_intake_is_said_with_its_first_and_last_day(bare, on, line, days):
    following = next(each for each in found_on({}, on).next_intakes if each.line == line)
    said = next_words(following, bare)

    assert [day for day in days if bare.day(date.fromisoformat(day)) not in said] == []
    assert ("intake-estimate" in said) is (following.estimate is not None)


@pytest.mark.parametrize(
    ("on", "keys"),
    [
        ("2020-02-10", ["notice-not-offered"]),
        ("2021-03-01", []),
        ("2026-11-22", []),
        ("2027-02-01", ["notice-no-edition"]),
        ("2019-01-01", ["notice-no-edition"]),
    ],
)
def test_a_notice_tells_of_a_track_not_offered_or_of_no_edition(bare, on, keys):
    found = found_on({}, on)
    said = [sentences(notice)[0] for notice in notices(found, bare)]

    assert [key for key, _ in said] == keys
    if keys == ["notice-not-offered"]:
        assert "line-demonstration" in said[0][1]
        assert "year=2020" in said[0][1]
        assert found.not_offered["demonstration"][bare.language] in said[0][1]

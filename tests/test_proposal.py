"""Reading a proposal: every kind of answer from links, files and forms; what cannot be used is named, never guessed."""

import json
import sys
from collections.abc import Iterator
from datetime import date, datetime
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kcity.outcome import Misfit, Proposal, read
from kcity.outcome.proposal import FIRST_DAY, LAST_DAY, MOST_WON
from kcity.rulebook.countries import countries
from tests.book import BOOK

ASKED = BOOK.questions
THOROUGH = settings(max_examples=300, deadline=None, derandomize=True, database=None)


def answer(question: str, value: object) -> object:
    """Return a value as the proposal holds it, None while open."""
    proposal, misfits = read(BOOK, {question: value})
    assert misfits == ()
    return proposal.answers.get(question)


def misfit(question: str, value: object) -> Misfit:
    """Return the one misfit that a value makes."""
    proposal, (found,) = read(BOOK, {question: value})
    assert proposal == Proposal()
    return found


# Every kind of answer.


@pytest.mark.parametrize(
    ("question", "value"),
    [(name, value) for name, question in ASKED.items() if question.kind == "one" for value in question.values],
)
def test_every_value_of_every_choice_is_read(question, value):
    assert answer(question, value) == value


@pytest.mark.parametrize("question", [name for name, question in ASKED.items() if question.kind == "yes-no"])
def test_yes_and_no_are_read_as_words_and_as_booleans(question):
    assert [answer(question, value) for value in ("yes", "no", True, False)] == ["yes", "no", "yes", "no"]


@pytest.mark.parametrize(
    ("question", "value"),
    [(name, value) for name, question in ASKED.items() if question.kind == "many" for value in question.values],
)
def test_every_value_of_a_list_is_read_alone(question, value):
    assert answer(question, value) == answer(question, [value]) == answer(question, (value,)) == (value,)


@pytest.mark.parametrize(
    "value",
    [
        "master-plan,training",
        "training,master-plan",
        " training , master-plan ",
        "training,master-plan,training",
        ["training", "master-plan"],
        ("training", "master-plan", "training"),
    ],
)
def test_several_values_stand_in_the_question_s_order_each_once(value):
    assert answer("deliverable", value) == ("master-plan", "training")


def test_all_values_of_a_list_together():
    assert answer("sectors", ",".join(reversed(ASKED["sectors"].allowed))) == ASKED["sectors"].allowed


@pytest.mark.parametrize("code", ["VN", "KR", "TR", "US", "SO", "TW", "PS", "VA", "SS"])
def test_a_country_is_its_iso_code(code):
    assert answer("country", code) == code


def test_the_countries_are_those_of_iso_3166():
    assert len(countries()) == 249


@pytest.mark.parametrize(
    ("value", "won"),
    [("1", 1), (1, 1), ("700000000", 700_000_000), (700_000_000, 700_000_000), ("007", 7), (str(MOST_WON), MOST_WON)],
    ids=repr,
)
def test_an_amount_is_whole_won(value, won):
    assert answer("amount", value) == won


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2026-11-22", date(2026, 11, 22)),
        (date(2026, 11, 22), date(2026, 11, 22)),
        ("2024-02-29", date(2024, 2, 29)),
        (FIRST_DAY.isoformat(), FIRST_DAY),
        (LAST_DAY.isoformat(), LAST_DAY),
    ],
    ids=repr,
)
def test_a_day_is_iso(value, day):
    assert answer("submit-on", value) == day


@pytest.mark.parametrize("question", ASKED)
@pytest.mark.parametrize("value", [None, "", []])
def test_nothing_is_an_open_question(question, value):
    assert answer(question, value) is None


def test_an_empty_proposal_has_no_answers():
    proposal, misfits = read(BOOK, {})

    assert (proposal, misfits) == (Proposal(), ())
    assert (proposal.amount, proposal.submit_on, proposal.values("applicant")) == (None, None, None)
    assert (proposal.written(), proposal.plain()) == ({}, {})


# What cannot be used.


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("applicant", "mayor"),
        ("applicant", "Local-Government"),
        ("applicant", " local-government"),
        ("applicant", "local-government,university"),
        ("applicant", ["local-government"]),
        ("applicant", {"local-government": True}),
        ("applicant", 1),
        ("applicant", True),
        ("in-charge", "true"),
        ("in-charge", "YES"),
        ("in-charge", 1),
        ("deliverable", "plan"),
        ("deliverable", "master-plan,plan"),
        ("deliverable", "master-plan,"),
        ("deliverable", "master-plan;training"),
        ("deliverable", 7),
        ("deliverable", True),
        ("deliverable", {"master-plan": "yes"}),
        ("country", "vn"),
        ("country", "VNM"),
        ("country", "Vietnam"),
        ("country", "XX"),
        ("country", "EU"),
        ("country", "XK"),
        ("country", "ZZ"),
        ("country", ["VN"]),
        ("country", 84),
        ("submit-on", "2026-11-31"),
        ("submit-on", "2025-02-29"),
        ("submit-on", "22.11.2026"),
        ("submit-on", "2026-W47-7"),
        ("submit-on", "20261122"),
        ("submit-on", "2026-11-22T10:00"),
        ("submit-on", "２０２６-11-22"),
        ("submit-on", "1999-12-31"),
        ("submit-on", "2101-01-01"),
        ("submit-on", date(1999, 12, 31)),
        ("submit-on", datetime(2026, 11, 22, 10)),  # noqa: DTZ001 - a form's own value may have no zone
        ("submit-on", 20261122),
        ("amount", "0"),
        ("amount", 0),
        ("amount", "-1"),
        ("amount", -1),
        ("amount", "+1"),
        ("amount", "1.5"),
        ("amount", 1.5),
        ("amount", 700_000_000.0),
        ("amount", float("nan")),
        ("amount", float("inf")),
        ("amount", "1e9"),
        ("amount", "700,000,000"),
        ("amount", "700_000_000"),
        ("amount", "7억"),
        ("amount", "７００"),
        ("amount", "٧٠٠"),
        ("amount", " 700"),
        ("amount", "700\n"),
        ("amount", True),
        ("amount", [700]),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_an_impossible_value_is_named_and_dropped(question, value):
    found = misfit(question, value)

    assert (found.question, found.kind) == (question, "value")
    assert found.allowed
    assert question in str(found)


@pytest.mark.parametrize("question", [name for name, question in ASKED.items() if question.allowed])
def test_a_misfit_tells_every_value_that_is_allowed(question):
    assert misfit(question, "no-such-value").allowed == ASKED[question].allowed


@pytest.mark.parametrize(
    "value",
    [
        ["master-plan", None],
        ["master-plan", ["training"]],
        ["master-plan", 1.5],
        [{"master-plan": "yes"}],
        [None],
        [""],
    ],
    ids=str,
)
def test_a_list_with_something_else_in_it_is_not_half_used(value):
    assert misfit("deliverable", value).question == "deliverable"


@pytest.mark.parametrize("value", ["none,private-company", ["private-company", "none"], "none,none,university"])
def test_none_stands_alone(value):
    assert answer("overseas-partner", "none") == answer("overseas-partner", "none,none") == ("none",)
    assert misfit("overseas-partner", value).question == "overseas-partner"


@pytest.mark.parametrize(
    "value",
    [str(MOST_WON + 1), MOST_WON + 1, 10**30, "9" * 17, "9" * 5_000, "9" * 1_000_000, 10**4_000, -(10**4_000)],
    ids=lambda value: f"{type(value).__name__}-{sys.getsizeof(value)}-{str(value)[:2]}",
)
def test_a_huge_amount_is_no_amount(value):
    found = misfit("amount", value)

    assert len(found.given) <= 80
    assert len(str(found)) < 300


def test_a_number_too_long_to_be_written_is_no_amount():
    assert misfit("amount", 10**5_000).question == "amount"


@pytest.mark.parametrize("question", ASKED)
@pytest.mark.parametrize(
    "text",
    ["\x00", "yes\x00", "VN\x00", "\u202eseY", "\u200b", "\ufeffyes", "<b>", "'; --", "{}", "%00", "\ud800"],
    ids=ascii,
)
def test_strange_text_is_a_misfit_and_shown_without_control_signs(question, text):
    found = misfit(question, text)

    assert str(found).isprintable()


@pytest.mark.parametrize(
    "value", [object(), b"yes", {1, 2}, 3 + 4j, lambda: None], ids=lambda value: type(value).__name__
)
@pytest.mark.parametrize("question", ASKED)
def test_a_value_of_a_wrong_type_is_a_misfit(question, value):
    assert misfit(question, value).question == question


@pytest.mark.parametrize("name", ["aplicant", "Applicant", "", "\x00", "in_charge", "lang", "__class__"])
def test_an_unknown_question_is_named_with_those_that_are_known(name):
    proposal, (found,) = read(BOOK, {name: "x", "applicant": "university"})

    assert dict(proposal.answers) == {"applicant": "university"}
    assert (found.question, found.kind, found.allowed) == (name, "question", tuple(ASKED))
    assert str(found).isprintable()


def test_an_unknown_question_is_a_misfit_even_while_open():
    assert [found.question for found in read(BOOK, {"aplicant": ""})[1]] == ["aplicant"]


def test_the_good_answers_stay_when_others_do_not_fit():
    raw = {"applicant": "mayor", "country": "VN", "amount": "lots", "deliverable": "master-plan", "what": "?"}
    proposal, misfits = read(BOOK, raw)

    assert dict(proposal.answers) == {"country": "VN", "deliverable": ("master-plan",)}
    assert sorted(found.question for found in misfits) == ["amount", "applicant", "what"]


# What a proposal is.


def test_answers_stand_in_the_questions_order():
    raw = {"submit-on": "2026-11-22", "amount": 5, "deliverable": "pilot", "applicant": "individual", "country": "PE"}

    assert list(read(BOOK, raw)[0].answers) == ["applicant", "country", "deliverable", "amount", "submit-on"]


def test_a_proposal_does_not_change():
    proposal, _ = read(BOOK, {"applicant": "individual"})

    assert isinstance(proposal.answers, MappingProxyType)
    with pytest.raises(AttributeError):
        proposal.answers = {}
    with pytest.raises(TypeError):
        proposal.answers["applicant"] = "university"


def test_reading_leaves_what_was_given_as_it_was():
    raw = {"deliverable": ["training", "master-plan"], "what": "?"}
    read(BOOK, raw)

    assert raw == {"deliverable": ["training", "master-plan"], "what": "?"}


def values_of(question: str) -> st.SearchStrategy[object]:
    """Return every answer that fits a question."""
    asked = ASKED[question]
    match asked.kind:
        case "country":
            return st.sampled_from(sorted(countries()))
        case "won":
            return st.integers(min_value=1, max_value=MOST_WON)
        case "day":
            return st.dates(FIRST_DAY, LAST_DAY).map(date.isoformat)
        case "many":
            several = [value for value in asked.allowed if value != "none"]
            some = st.lists(st.sampled_from(several), min_size=1, unique=True)
            return st.one_of(some, st.just(["none"])) if "none" in asked.allowed else some
        case _:
            return st.sampled_from(asked.allowed)


@THOROUGH
@given(raw=st.fixed_dictionaries({}, optional={question: values_of(question) for question in ASKED}))
def test_what_a_proposal_writes_it_reads_again(raw):
    proposal, misfits = read(BOOK, raw)

    assert misfits == ()
    assert read(BOOK, proposal.written()) == (proposal, ())
    assert read(BOOK, json.loads(json.dumps(proposal.plain()))) == (proposal, ())
    assert proposal.plain().keys() == proposal.written().keys() == raw.keys()


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@THOROUGH
@given(raw=st.dictionaries(st.sampled_from(sorted(ASKED)) | st.text(max_size=5), ANYTHING, max_size=6))
def test_whatever_is_given_each_answer_is_used_open_or_named(raw):
    proposal, misfits = read(BOOK, raw)
    named = {found.question for found in misfits}

    assert named.isdisjoint(proposal.answers)
    assert {name for name, value in raw.items() if value not in (None, "", [])} <= named | set(proposal.answers)
    assert list(checked(proposal)) == []


def checked(proposal: Proposal) -> Iterator[str]:
    """Yield every answer that its question does not allow."""
    for name, value in proposal.answers.items():
        values = value if isinstance(value, tuple) else (value,)
        if ASKED[name].allowed and not set(values) <= set(ASKED[name].allowed):
            yield name


def test_a_misfit_keeps_the_beginning_of_what_was_given():
    misfit = Misfit("q" * 5_000, "9" * 5_000)

    assert (misfit.question, misfit.given) == ("q" * 80, "9" * 80)

"""The case as a file: what is written is read back, and no file, whatever is in it, does worse than be refused."""

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kcity.handout.case import FORMAT, LARGEST, Case, NoCase, read_case, write_case
from kcity.handout.links import then_and_now
from kcity.outcome import as_json, outcome, read
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK

DAY = date(2026, 11, 22)
CITY = {
    "applicant": "local-government",
    "country": "VN",
    "deliverable": ["master-plan", "feasibility"],
    "amount": 700_000_000,
    "submit-on": "2026-11-23",
}
GOOD = {"applicant": "local-government"}


def saved(raw: dict[str, object], language: str = "en") -> bytes:
    proposal, misfits = read(BOOK, raw)
    assert misfits == ()
    return write_case(outcome(BOOK, proposal, DAY), words(language), DAY)


def trouble(content: bytes) -> str:
    with pytest.raises(NoCase) as refused:
        read_case(BOOK, content)
    return refused.value.trouble


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("raw", [{}, GOOD, CITY, CITY | {"submit-on": "2027-03-01"}])
def test_a_saved_case_is_read_back_whole(raw, language):
    case = read_case(BOOK, saved(raw, language))

    assert case.proposal == read(BOOK, raw)[0]
    assert case.misfits == ()
    assert (case.rulebook, case.saved) == (BOOK.about.version, DAY)


def test_a_case_keeps_the_shape_of_the_outcome_and_adds_an_envelope():
    found = outcome(BOOK, read(BOOK, CITY)[0], DAY)
    written = json.loads(write_case(found, words("en"), DAY))

    assert written == {"format": FORMAT, "saved": "2026-11-22"} | as_json(found, words("en"))


def test_a_case_tells_how_every_track_stood():
    case = read_case(BOOK, saved(CITY))

    assert [(then.track, then.status) for then in case.then] == [
        (track.name, track.status) for track in outcome(BOOK, case.proposal, DAY).tracks
    ]


def test_an_older_case_shows_then_beside_now():
    older = json.loads(saved(GOOD))
    older["rulebook"] = "2026.0"
    older["tracks"][0]["status"] = "eligible"
    case = read_case(BOOK, json.dumps(older).encode())

    told = then_and_now(outcome(BOOK, case.proposal, DAY), case.carried, (), DAY)

    assert told
    assert told.rulebook == "2026.0"
    assert [(each.track, each.aspect, each.then) for each in told.differences] == [("planning", "status", "eligible")]


@pytest.mark.parametrize(
    "content",
    [
        b'{"answers": {"applicant": "local-government"}}',
        b'{"applicant": "local-government"}',
        b'\xef\xbb\xbf{"applicant": "local-government"}',
        b'{"rulebook": 7, "saved": "long ago", "tracks": {}, "answers": {"applicant": "local-government"}}',
        b'{"tracks": [1, {"track": []}, {"track": "a", "status": "b"}], "answers": {"applicant": "local-government"}}',
        b'{"answers": {"applicant": "local-government", "country": null, "sectors": []}}',
    ],
)
def test_mere_answers_are_a_case_of_no_known_day(content):
    case = read_case(BOOK, content)

    assert case.proposal.plain() == GOOD
    assert (case.misfits, case.rulebook, case.saved, case.then) == ((), None, None, ())
    assert case.carried == {}


@pytest.mark.parametrize("value", ["450000000", "450000000.0", "4.5e8", "45E+7"])
def test_a_whole_number_is_one_in_any_of_json_s_spellings(value):
    case = read_case(BOOK, f'{{"answers": {{"amount": {value}}}}}'.encode())

    assert (case.proposal.plain(), case.misfits) == ({"amount": 450_000_000}, ())


@pytest.mark.parametrize("value", ["4.5", "1e999999999", "0.0", "-1.0", "1" * 30 + ".0", "1e-3"])
def test_what_is_no_whole_number_is_named(value):
    case = read_case(BOOK, f'{{"answers": {{"amount": {value}}}}}'.encode())

    assert case.proposal.plain() == {}
    assert [misfit.question for misfit in case.misfits] == ["amount"]


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("country", '"XX"'),
        ("amount", "1e999"),
        ("amount", "7.5"),
        ("amount", "9" * 5000),
        ("amount", "true"),
        ("sectors", '["water", "gold"]'),
        ("sectors", '{"water": true}'),
        ("submit-on", '"2026-02-30"'),
        ("colour", '"blue"'),
        ("x" * 5000, '"' + "y" * 5000 + '"'),
    ],
)
def test_a_bad_answer_is_named_and_the_good_ones_are_kept(question, value):
    case = read_case(BOOK, f'{{"answers": {{"applicant": "local-government", "{question}": {value}}}}}'.encode())

    assert case.proposal.plain() == GOOD
    assert [question.startswith(misfit.question[:70]) for misfit in case.misfits] == [True]
    assert all(len(misfit.question) + len(misfit.given) <= 160 for misfit in case.misfits)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b" " * (LARGEST + 1), "size"),
        (b"", "empty"),
        (b"\xef\xbb\xbf \n", "empty"),
        ('{"applicant": "local-government"}'.encode("utf-16"), "encoding"),
        ('{"applicant": "시"}'.encode("cp949"), "encoding"),
        (b'{"applicant": "\\ud800"}', "encoding"),
        (b"applicant: local-government", "syntax"),
        (b'{"applicant": "local-government"', "syntax"),
        (b'{"applicant": "local-government"} {}', "syntax"),
        (b"PK\x03\x04", "syntax"),
        (b'{"amount": NaN}', "number"),
        (b'{"amount": -Infinity}', "number"),
        (b'{"applicant": "individual", "applicant": "local-government"}', "twice"),
        (b'{"answers": {"amount": 1, "amount": 2}}', "twice"),
        (b"[" * 100_000, "depth"),
        (b'{"a":' * 50 + b"1" + b"}" * 50, "depth"),
        (b"[]", "shape"),
        (b'"applicant"', "shape"),
        (b"{}", "shape"),
        (b'{"answers": ["applicant"]}', "shape"),
        (b'{"colour": "blue"}', "shape"),
        (json.dumps({"answers": {f"q{n}": n for n in range(101)}}).encode(), "many"),
    ],
)
def test_a_file_that_is_no_case_is_refused_for_what_is_wrong(content, named):
    assert trouble(content) == named


def test_brackets_in_a_text_are_no_nesting():
    content = json.dumps({"answers": {"applicant": "local-government", "country": '["' * 100 + "\\"}}).encode()

    assert [misfit.question for misfit in read_case(BOOK, content).misfits] == ["country"]


def test_a_message_names_the_line_the_key_or_the_sign():
    for content, where in ((b'{\n"a":\n}', "3"), (b'{"a": 1, "a": 2}', "a"), (b'{"a": NaN}', "NaN")):
        with pytest.raises(NoCase) as refused:
            read_case(BOOK, content)
        assert all(where in refused.value.said(words(language)) for language in WRITTEN)


def read_or_refused(content: bytes) -> Case | None:
    """Return the case, or None where it is refused with words in both languages; anything else is a failure."""
    try:
        case = read_case(BOOK, content)
    except NoCase as refused:
        for language in WRITTEN:
            refused.said(words(language)).encode()
        return None
    str([*map(str, case.misfits), case.carried]).encode()
    outcome(BOOK, case.proposal, DAY)
    return case


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_random_bytes_are_refused(content):
    read_or_refused(content)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(list(BOOK.questions)),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text() | st.sampled_from([*BOOK.questions, "answers", "tracks", "rulebook"]), inner)
    ),
    max_leaves=15,
)


@given(JSON)
@settings(max_examples=200, deadline=None)
def test_random_json_is_read_or_refused(content):
    read_or_refused(json.dumps(content).encode())


@given(st.dictionaries(st.sampled_from([*BOOK.questions]), JSON, min_size=1), JSON, JSON)
@settings(max_examples=100, deadline=None)
def test_a_case_with_random_answers_is_read(answers, tracks, rulebook):
    document = json.dumps({"answers": answers, "tracks": tracks, "rulebook": rulebook}, allow_nan=True)

    read_or_refused(document.encode())


@given(st.integers(0, 20_000), st.binary(min_size=1, max_size=3))
@settings(max_examples=100, deadline=None)
def test_a_damaged_case_is_read_or_refused(place, noise):
    whole = saved(CITY)
    place %= len(whole)

    read_or_refused(whole[:place] + noise + whole[place + len(noise) :])

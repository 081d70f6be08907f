"""The letter to a secretariat: it asks what is open and no more, and survives the way to a mail program."""

from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest

from kcity.handout.checklist import checklist
from kcity.handout.mail import Draft, draft, mailto
from kcity.outcome import Outcome, outcome, read
from kcity.outcome.sentence import answer_words
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK

AGENCY = {"applicant": "public-institution", "country": "TR", "purpose": "plan-solution"}
COMPANY = {"applicant": "korean-company", "purpose": "demonstrate", "amount": "350000000"}
TRACKS = [(edition, name) for edition in BOOK.editions.values() for name in edition.tracks]


def found_on(raw: dict[str, str], on: date) -> Outcome:
    proposal, misfits = read(BOOK, raw)
    assert misfits == ()
    return outcome(BOOK, proposal, on)


@pytest.fixture(params=WRITTEN)
def say(request):
    return words(request.param)


@pytest.mark.parametrize(("edition", "name"), TRACKS, ids=[f"{edition.year}-{name}" for edition, name in TRACKS])
@pytest.mark.parametrize("raw", [{}, AGENCY, COMPANY])
def test_a_letter_states_the_answers_and_asks_all_that_is_open(edition, name, raw, say):
    found = found_on(raw, edition.announced.value)
    track = found.track(name)
    letter = draft(found, track, say)
    answers = [answer_words(BOOK, question, answer, say) for question, answer in found.proposal.answers.items()]
    open_points = [check.text[say.language] for check in track.checks if check.state == "not-stated"]
    open_points += [unknown[say.language] for unknown in track.track.unknowns]

    assert [part for part in answers + open_points if part not in letter.body] == []
    assert f"\n{len(open_points)}. " in letter.body
    assert f"\n{len(open_points) + 1}. " not in letter.body
    assert str(edition.year) in letter.subject


@pytest.mark.parametrize(("edition", "name"), TRACKS, ids=[f"{edition.year}-{name}" for edition, name in TRACKS])
def test_a_letter_goes_to_the_address_printed_in_its_edition_and_to_no_other(edition, name, say):
    printed = edition.tracks[name].secretariat
    letter = draft(found_on({}, edition.announced.value), found_on({}, edition.announced.value).track(name), say)

    assert letter.to == (printed.email if printed else None)
    assert mailto(letter).startswith(f"mailto:{letter.to or ''}?subject=")


@pytest.mark.parametrize(("edition", "name"), TRACKS, ids=[f"{edition.year}-{name}" for edition, name in TRACKS])
def test_an_address_that_is_not_printed_is_among_what_is_asked(edition, name):
    track = edition.tracks[name]
    asked = " ".join(unknown.en for unknown in track.unknowns)

    if track.secretariat is None:
        assert "secretariat" in asked.lower()
    elif track.secretariat.email is None:
        assert "address" in asked
    if track.documents is None:
        assert "list of documents" in asked


def test_without_answers_and_questions_a_letter_still_asks():
    found = found_on({}, date(2026, 11, 22))
    track = found.track("planning")
    bare = track.track.model_copy(update={"unknowns": ()})
    object.__setattr__(track, "track", bare)

    assert words("en")("mail-confirm") in draft(found, track, words("en")).body


def test_a_mail_address_says_the_draft():
    letter = Draft("a@b.kr", "100 % & more?", "One & two\nthree = 4 + 5 # 6\n한글")
    opened = urlsplit(mailto(letter))
    said = parse_qs(opened.query)

    assert (opened.scheme, opened.path) == ("mailto", "a@b.kr")
    assert said == {"subject": [letter.subject], "body": [letter.body.replace("\n", "\r\n")]}
    assert mailto(letter).isascii()
    assert " " not in mailto(letter)
    assert "+" not in mailto(letter)


def test_a_mail_address_too_long_to_open_leaves_the_body_to_be_copied():
    long = mailto(Draft(None, "Questions", "한" * 300))

    assert long == "mailto:?subject=Questions"


# The checklist.


def test_a_checklist_names_every_open_answer_failed_condition_and_unstated_point(say):
    found = found_on(AGENCY, date(2026, 11, 22))
    items = {
        name: [(item.task, item.text) for item in checklist(found, found.track(name), say)]
        for name in ("planning", "demonstration")
    }
    failed = [check.text[say.language] for check in found.track("demonstration").blocking]

    assert [text for task, text in items["demonstration"] if task == "mend"] == failed
    assert any(
        check.text[say.language] in text
        for check in found.track("planning").checks
        if check.state == "not-stated"
        for task, text in items["planning"]
        if task == "ask"
    )
    assert all(items[name][-1][0] == "send" for name in items)


def test_a_checklist_asks_for_documents_only_where_none_are_printed(say):
    found = found_on({}, date(2021, 3, 5))
    stated, silent = (found.track(name) for name in ("smart-solution-demonstration", "smart-city-planning"))

    assert "gather" in {item.task for item in checklist(found, stated, say)}
    assert "gather" not in {item.task for item in checklist(found, silent, say)}
    assert say("checklist-ask-documents", body="KIND") in {item.text for item in checklist(found, silent, say)}
    assert stated.track.secretariat
    assert any("kcitysolution@kaia.re.kr" in item.text for item in checklist(found, stated, say))

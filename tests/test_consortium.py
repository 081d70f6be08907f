"""A consortium: what is missing comes from the real outcome, money goes to Korean members as far as a source tells."""

import shutil
from datetime import date

import pytest

from kcity.outcome import outcome, read
from kcity.outcome.consortium import MOST_MEMBERS, Members, consortium, piloting, read_members
from kcity.rulebook import DataError, data_folder, load
from tests.book import BOOK

AFTER_2026 = date(2026, 11, 22)
ALONE = Members()
COMPANY = {"applicant": "korean-company", "country": "VN", "developed-in-korea": "yes"}


def team(today=AFTER_2026, members=ALONE, **answers):
    """Return the consortium of a Korean company with a solution developed in Korea, with other answers."""
    given = COMPANY | {name.replace("_", "-"): value for name, value in answers.items()}
    return consortium(BOOK, read(BOOK, given)[0], members, today)


def requirements(checks):
    return [check.requirement for check in checks]


def payments(found):
    return {(party.role, party.kind): party.payment for party in found.parties}


@pytest.mark.parametrize("partner", ["private-company", "none"])
def test_without_a_public_partner_or_university_the_partner_is_missing(partner):
    found = team(overseas_partner=partner)

    assert found.track.status == "not-eligible"
    assert requirements(found.checks("not-met")) == ["overseas-partner"]


@pytest.mark.parametrize("partner", ["central-government", "local-government", "public-institution", "university"])
def test_a_public_partner_or_university_settles_it_beside_a_company_too(partner):
    for partners in (partner, f"{partner},private-company"):
        found = team(overseas_partner=partners)

        assert found.track.status == "eligible"
        assert found.checks("not-met", "open") == ()


def test_what_is_not_answered_is_open_and_never_missing():
    found = consortium(BOOK, read(BOOK, {"applicant": "korean-company"})[0], Members(), AFTER_2026)

    assert found.checks("not-met") == ()
    assert requirements(found.checks("open")) == ["country", "developed-in-korea", "overseas-partner"]


def test_an_overseas_lead_is_told_so():
    assert requirements(team(applicant="foreign-company").checks("not-met")) == ["lead-may-apply"]


def test_the_track_is_that_of_the_outcome_with_a_demonstration_as_purpose():
    given = read(BOOK, COMPANY | {"purpose": "plan-city", "overseas-partner": "university"})[0]
    found = consortium(BOOK, given, Members(), AFTER_2026)
    same = outcome(BOOK, piloting(given), AFTER_2026, ("demonstration",)).track("demonstration")

    assert found.track == same
    assert found.track.status == "eligible"
    assert given.answers["purpose"] == "plan-city"
    assert "purpose" not in requirements(found.checks("met"))


def test_money_goes_to_korean_companies_and_not_directly_abroad():
    kinds = ["central-government", "local-government", "public-institution", "university", "private-company"]
    found = payments(team(members=Members(2, 1), overseas_partner=",".join(kinds)))

    assert found["lead", "korean-company"] == found["member", "korean-company"] == "paid"
    assert {found["overseas", kind] for kind in kinds} == {"unpaid"}
    assert found["member", "korean-organisation"] == "not-stated"


def test_a_payment_rule_carried_from_an_earlier_year_says_so_and_every_one_has_its_source():
    found = team(overseas_partner="local-government,university")
    since = {party.kind: party.since for party in found.parties}

    assert since == {"korean-company": None, "local-government": None, "university": 2024}
    assert all(party.sources for party in found.parties)


@pytest.mark.parametrize(
    ("day", "payment"),
    [(date(2021, 3, 1), "not-stated"), (date(2024, 3, 1), "not-stated"), (date(2025, 3, 1), "paid")],
)
def test_who_is_paid_is_not_stretched_to_other_editions(day, payment):
    assert payments(team(day))["lead", "korean-company"] == payment


@pytest.mark.parametrize("day", [date(2020, 7, 1), date(2027, 5, 1)])
def test_without_a_track_nothing_is_said_to_be_met_or_paid(day):
    found = team(day, overseas_partner="university")

    assert found.track is None
    assert found.checks("met", "not-met", "open", "not-stated") == ()
    assert set(payments(found).values()) == {"not-stated"}


def test_no_partner_is_no_party():
    assert payments(team(overseas_partner="none")) == {("lead", "korean-company"): "paid"}


@pytest.mark.parametrize(
    ("given", "members", "wrong"),
    [
        ({}, Members(), []),
        ({"companies": "2", "organisations": "1"}, Members(2, 1), []),
        ({"companies": str(MOST_MEMBERS)}, Members(MOST_MEMBERS), []),
        ({"companies": str(MOST_MEMBERS + 1), "organisations": "1"}, Members(0, 1), ["companies"]),
        ({"companies": "-1"}, Members(), ["companies"]),
        ({"organisations": "two"}, Members(), ["organisations"]),
        ({"companies": "²"}, Members(), ["companies"]),
        ({"by": "company"}, Members(), []),
    ],
)
def test_members_are_read_from_a_link_and_what_is_no_count_is_named(given, members, wrong):
    found, misfits = read_members(given)

    assert found == members
    assert [misfit.question for misfit in misfits] == wrong


def test_members_written_are_read_again():
    assert Members().written() == {"companies": "", "organisations": ""}
    assert read_members(Members(3, 2).written()) == (Members(3, 2), ())


@pytest.mark.parametrize(
    ("before", "after", "where", "found"),
    [
        ("paid: [korean-company]", "paid: [korean-firm]", "pay.1.paid", "'korean-firm'"),
        ("unpaid: [public-institution, university]", "unpaid: [school]", "pay.2.unpaid", "'school'"),
        ("editions: [2024]", "editions: [2019]", "pay.0.editions", "2019"),
        ("sources: [kcn-faq-en]", "sources: [kcn-faq]", "pay.1.sources", "'kcn-faq'"),
        ("doubts: [c46]", "doubts: [c99]", "pay.1.doubts", "'c99'"),
        ("paid: [korean-company]", "paid: [private-company]", "pay.1.unpaid", "'private-company'"),
    ],
)
def test_a_payment_rule_that_leads_nowhere_is_named(tmp_path, before, after, where, found):
    data = tmp_path / "data"
    shutil.copytree(data_folder(), data)
    ways = data / "ways.yaml"
    text = ways.read_text(encoding="utf-8")
    assert before in text
    ways.write_text(text.replace(before, after, 1), encoding="utf-8")

    with pytest.raises(DataError) as caught:
        load(data)

    assert [(problem.file, problem.where, problem.found) for problem in caught.value.problems] == [
        ("ways.yaml", where, found)
    ]

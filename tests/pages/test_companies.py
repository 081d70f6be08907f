"""Korean companies: a company with a private partner alone is told what is missing; the link reproduces the screen."""

import pytest

from kcity.handout.letter import points
from kcity.outcome import read
from kcity.outcome.consortium import Members, consortium
from kcity.record.companies import demonstrations, in_sectors
from kcity.record.follow_ups import planned, waiting
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from pages.shared.plain import plain
from tests.book import BOOK
from tests.pages.conftest import has, headings, readable, shown

PARTNER = BOOK.editions[2026].tracks["demonstration"].requirements["overseas-partner"]
COMPANY = {"applicant": "korean-company", "country": "VN", "developed-in-korea": "yes", "submit-on": "2026-11-22"}
ALONE = COMPANY | {"overseas-partner": "private-company"}
PARTS = ("builder", "next", "sector", "money", "proof", "counts", "letter", "contractor")


def opened(visit, language="en", **query):
    """Open the page on a link."""
    return visit("companies", lang=language, **{name.replace("-", "_"): value for name, value in query.items()})


def links(app):
    """Return the query of every link to another page by the page it leads to."""
    return [link.proto.query_string for link in app.get("page_link")]


@pytest.mark.parametrize("language", WRITTEN)
def test_every_part_is_there(visit, language):
    app, say = opened(visit, language, **COMPANY), words(language)

    assert app.title[0].value == say("page-companies")
    assert {say(f"companies-{part}") for part in PARTS} <= set(headings(app))
    for project in demonstrations(BOOK):
        assert readable(plain(project.title[language])) in shown(app)


@pytest.mark.parametrize("language", WRITTEN)
def test_a_private_partner_alone_is_missing_something_and_a_city_settles_it(visit, language):
    app, say = opened(visit, language, **ALONE), words(language)

    assert has(app, say("companies-missing"))
    assert has(app, PARTNER.text[language])
    assert has(app, say("status-not-eligible"))
    assert has(app, say("companies-settle"))

    app.pills(key=f"overseas-partner.{language}").set_value(["local-government", "private-company"]).run()

    assert app.query_params["overseas-partner"] == "local-government,private-company"
    assert has(app, say("status-eligible"))
    assert has(app, say("companies-missing-none"))
    assert not has(app, say("status-not-eligible"))
    assert not has(app, say("companies-settle"))


@pytest.mark.parametrize("language", WRITTEN)
def test_who_may_be_paid_stands_beside_everybody(visit, language):
    app, say = opened(visit, language, companies="2", **ALONE), words(language)
    kinds = {name: BOOK.questions[name].values for name in ("applicant", "overseas-partner")}
    company, abroad = kinds["applicant"]["korean-company"], kinds["overseas-partner"]["private-company"]

    rows = [
        (say("companies-role-lead", kind=company[language]), say("companies-payment-paid")),
        (say("companies-role-member", kind=company[language], count=2), say("companies-payment-paid")),
        (say("companies-role-overseas", kind=abroad[language]), say("companies-payment-unpaid")),
    ]
    lines = shown(app).splitlines()
    for who, payment in rows:
        assert any(who in line and payment in line for line in lines)


def test_the_members_are_the_pages_own_and_outlive_another_page_and_language(visit):
    app = opened(visit, **ALONE)

    app.number_input(key="companies-companies.en").set_value(3).run()
    assert app.query_params["companies"] == "3"

    app.switch_page("check.py").run()
    assert "companies" not in app.query_params
    app.switch_page("companies.py").run()
    app.selectbox(key="language-switch").select("ko").run()

    assert app.query_params["companies"] == "3"
    assert app.number_input(key="companies-companies.ko").value == 3


def test_a_link_opens_on_all_it_carries(visit):
    app = opened(visit, "ko", companies="2", organisations="1", by="company", sectors="waste", **ALONE)

    assert app.number_input(key="companies-companies.ko").value == 2
    assert app.number_input(key="companies-organisations.ko").value == 1
    assert app.segmented_control(key="companies.by.ko").value == "company"
    assert app.pills(key="sectors.ko").value == ["waste"]
    assert app.radio(key="applicant.ko").value == "korean-company"
    assert not app.warning


@pytest.mark.parametrize("language", WRITTEN)
def test_what_a_link_cannot_have_is_named_and_the_rest_kept(visit, language):
    app, say = opened(visit, language, companies="many", organisations="1", by="size"), words(language)

    told = [readable(warning.value) for warning in app.warning]
    assert told == [
        say("notice-dropped", what="by=size", allowed="company"),
        say("notice-dropped", what="companies=many", allowed="0–20"),
    ]
    assert "companies" not in app.query_params
    assert app.query_params["organisations"] == "1"


def test_check_opens_with_the_same_answers_on_demonstrations(visit):
    [query] = [query for query in links(opened(visit, **ALONE)) if "focus" in query]

    for name, value in (ALONE | {"purpose": "demonstrate", "focus": "demonstration", "lang": "en"}).items():
        assert f"{name}={value}" in query


def test_another_purpose_stays_the_visitors(visit):
    app = opened(visit, purpose="plan-city", **ALONE)

    assert app.query_params["purpose"] == "plan-city"
    assert has(app, PARTNER.text["en"])


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("sectors", ["waste", "transport,water"])
def test_one_choice_of_sectors_narrows_precedents_and_places(visit, language, sectors):
    app, say = opened(visit, language, sectors=sectors), words(language)
    wanted = sectors.split(",")
    places = waiting(planned(BOOK), wanted)

    assert say("companies-pilots", count=len(in_sectors(demonstrations(BOOK), wanted))) in headings(app)
    assert say("companies-waiting", count=len(places)) in headings(app)
    written = "\n".join(markdown.value for markdown in app.markdown)
    for place in places:
        country = f"country={place.plans[0].country}"
        assert any(
            country in line and "purpose=demonstrate" in line and "applicant=korean-company" in line
            for line in written.splitlines()
            if "](check?" in line
        )


def test_grouping_by_company_names_each_once_and_says_where_none_is_stated(visit):
    app, say = opened(visit, "ko", by="company"), words("ko")
    titles = [expander.label for expander in app.expander]

    assert "디토닉 · 2" in titles
    assert any(title.startswith(say("companies-no-company")) for title in titles)
    assert has(app, say("companies-company-not-stated"))


@pytest.mark.parametrize("language", WRITTEN)
def test_the_next_call_is_an_estimate_under_its_korean_name(visit, language):
    app, say = opened(visit, language, **COMPANY), words(language)
    found = consortium(BOOK, read(BOOK, COMPANY)[0], Members(), None).found
    [following] = [each for each in found.next_intakes if each.line == "demonstration"]
    edition = BOOK.editions[2026]

    assert has(app, say("companies-next-closing", days=say.span(*following.estimate.closes)))
    assert has(app, say("companies-call", call=edition.name.ko, track=edition.tracks["demonstration"].name.ko))
    written = "\n".join(markdown.value for markdown in app.markdown)
    assert all(f"]({site})" in written for site in BOOK.about.sites.values())


@pytest.mark.parametrize("language", WRITTEN)
def test_the_letter_is_in_english_on_every_page_and_glossed_on_the_korean_one(visit, language):
    app = opened(visit, language, **COMPANY)
    written = "\n".join(html.proto.body for html in app.get("html"))
    first, *_ = points(BOOK, 2026, words("en"), words("ko"))

    assert f'<span lang="en">{first.text.en}</span>' in written
    assert (first.text.ko in written) is (language == "ko")
    assert len(app.get("download_button")) == 2


@pytest.mark.parametrize(
    ("day", "said"),
    [("2020-07-15", "companies-lead-not-offered"), ("2026-02-10", "companies-next-open")],
)
@pytest.mark.parametrize("language", WRITTEN)
def test_the_day_decides_what_is_said(visit, language, day, said):
    app, say = opened(visit, language, **COMPANY | {"submit-on": day}), words(language)
    blanks = {"year": "2020"} if said == "companies-lead-not-offered" else {}

    assert has(app, say(said, **blanks))


@pytest.mark.parametrize("language", WRITTEN)
def test_outside_all_editions_nothing_is_stretched_and_the_last_one_is_a_link_away(visit, language):
    app, say = opened(visit, language, **ALONE | {"submit-on": "2027-05-01"}), words(language)

    told = {say(f"companies-{state}") for state in ("met", "missing", "open", "missing-none")}
    assert told.isdisjoint(shown(app).splitlines())
    assert any("submit-on=2026-12-31" in query for query in links(app))
    assert has(app, say("companies-payment-not-stated"))


def test_a_company_that_answered_otherwise_elsewhere_sees_that_answer(visit):
    app = opened(visit, applicant="local-government")

    assert app.radio(key="applicant.en").value == "local-government"
    assert has(app, words("en")("companies-missing"))


def test_the_page_stands_alone(visit):
    assert visit("companies", script="app.py").title

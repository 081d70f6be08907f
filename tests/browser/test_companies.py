"""Korean companies in a real browser: a founder on a phone builds the consortium, in Korean and in English."""

from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import expect

from kcity.outcome import read
from kcity.outcome.consortium import Members, consortium
from kcity.outcome.proposal import Proposal
from kcity.rulebook.words import words
from pages.shared import visitor
from tests.book import BOOK

pytestmark = pytest.mark.browser

EDITION = BOOK.editions[2026]
PHONE = {"width": 390, "height": 844}
DAY = "2026-11-22"


def label(question, value, lang):
    """Return an answer as people read it."""
    asked = BOOK.questions[question]
    return asked.values[value][lang] if asked.values else words(lang)(f"answer-{value}")


def answered(tab):
    """Return what the address holds, less the language."""
    return {name: value for name, value in parse_qsl(urlsplit(tab.url).query) if name != "lang"}


@pytest.mark.parametrize(("lang", "locale"), [("ko", "ko-KR"), pytest.param("en", "en-GB", marks=pytest.mark.long)])
def test_a_founder_on_a_phone_builds_the_consortium_and_goes_on_to_check(warm, open_tab, lang, locale):
    say = words(lang)
    tab = open_tab(f"{warm}/companies?lang={lang}&submit-on={DAY}", locale=locale, **PHONE)
    result = tab.locator(".st-key-companies-result")
    partner = EDITION.tracks["demonstration"].requirements["overseas-partner"].text[lang]
    expect(tab.get_by_role("heading", name=say("page-companies"), exact=True, level=1)).to_be_visible()

    lead = tab.get_by_role("radiogroup", name=BOOK.questions["applicant"].ask[lang])
    lead.get_by_text(label("applicant", "korean-company", lang), exact=True).click()
    expect(result).to_contain_text(say("companies-role-lead", kind=label("applicant", "korean-company", lang)))
    tab.get_by_role("button", name=label("overseas-partner", "private-company", lang), exact=True).click()
    expect(result).to_contain_text(say("companies-missing"))
    expect(result).to_contain_text(partner)
    expect(result).to_contain_text(say("companies-payment-unpaid"))

    tab.get_by_role("button", name=label("overseas-partner", "local-government", lang), exact=True).click()
    expect(result).to_contain_text(say("companies-missing-none"))
    expect(result).not_to_contain_text(say("status-not-eligible"))

    estimate = consortium(BOOK, Proposal(), Members(), read(BOOK, {"submit-on": DAY})[0].submit_on)
    [following] = [each for each in estimate.found.next_intakes if each.line == "demonstration"]
    expect(tab.get_by_text(say("companies-next-opening", days=say.span(*following.estimate.opens)))).to_be_visible()
    call = say("companies-call", call=EDITION.name.ko, track=EDITION.tracks["demonstration"].name.ko)
    expect(tab.get_by_text(call).first).to_be_visible()
    assert tab.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]

    onward = tab.get_by_role("link", name=say("companies-to-check"))
    expect(onward).to_have_count(1)  # while a page is drawn anew, what goes may stand beside what comes
    onward.click()
    expect(tab.get_by_role("heading", name=say("page-check"), exact=True, level=1)).to_be_visible()
    tab.wait_for_url(lambda url: urlsplit(url).path == "/check" and "focus=demonstration" in url)
    held = answered(tab)
    assert held["overseas-partner"] == "local-government,private-company"
    assert (held["applicant"], held["purpose"], held["submit-on"]) == ("korean-company", "demonstrate", DAY)
    assert set(visitor.OWN["companies"]).isdisjoint(held)


def test_the_letter_is_saved_as_text_and_as_a_word_file(warm, open_tab):
    tab, say = open_tab(f"{warm}/companies?lang=ko&submit-on={DAY}", locale="ko-KR", **PHONE), words("ko")

    for ending in ("txt", "docx"):
        with tab.expect_download() as saving:
            tab.get_by_role("button", name=say(f"companies-letter-{ending}")).click()
        assert saving.value.suggested_filename == f"k-city-partner-letter.{ending}"
        assert saving.value.path().stat().st_size > 1000

"""Answers outlive what goes wrong: a reload, a way back, a lost connection, a server killed and started anew."""

from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Page, expect
from streamlit.proto.BackMsg_pb2 import BackMsg

from kcity.outcome.zones import SEOUL
from kcity.rulebook.words import words
from tests.book import BOOK
from tests.browser.language import speak
from tests.browser.real import free_port, serving

pytestmark = pytest.mark.browser

HELD = {"applicant": "local-government", "purpose": "plan-city", "country": "VN", "submit-on": "2026-11-22"}
LINK = "/check?lang=en&" + "&".join(f"{name}={value}" for name, value in HELD.items())


def answer(tab: Page, value: str) -> None:
    """Answer the yes-or-no question in the form, and go on."""
    tab.locator("[class*='st-key-question-']").get_by_text(words("en")(f"answer-{value}"), exact=True).click()
    tab.get_by_role("button", name=words("en")("continue")).click()


def expect_answers(tab: Page, lang: str, count: int) -> None:
    """Expect the answers of the link in the list, and the outcome that they have."""
    say = words(lang)
    track = BOOK.editions[2026].tracks["planning"].name[lang]
    expect(tab.locator(".st-key-headline")).to_contain_text(say("headline-depends", track=track, count=count))
    for name in ("applicant", "purpose"):
        expect(tab.locator(".st-key-answers")).to_contain_text(BOOK.questions[name].values[HELD[name]][lang])
    expect(tab.locator(".st-key-answers")).to_contain_text(say.country("VN"))


def test_answers_outlive_a_killed_server(chromium, tmp_path):
    port = free_port()
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    tab = context.new_page()
    with serving(tmp_path / "first.log", port=port, killed=True) as address:
        tab.goto(address + LINK)
        expect_answers(tab, "en", 3)
        answer(tab, "yes")
        expect_answers(tab, "en", 2)
        asked = tab.url
    expect(tab.locator("[data-test-connection-state=CONNECTED]")).to_have_count(0)
    with serving(tmp_path / "second.log", port=port):
        # Nobody reloads: the page finds the new server by itself, and the address holds every answer.
        answer_once_connected(tab)
        expect_answers(tab, "en", 1)
        assert set(asked.split("&")) <= set(tab.url.split("&"))
    context.close()


def answer_once_connected(tab: Page) -> None:
    """Answer as soon as the page has found the server again."""
    expect(tab.locator("[data-test-connection-state=CONNECTED]")).to_be_visible()
    tab.wait_for_timeout(2000)  # a person needs longer to see that the page is back
    answer(tab, "no")


@pytest.mark.long
def test_answers_outlive_a_lost_connection(warm, chromium):
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    tab = context.new_page()
    tab.goto(warm + LINK)
    expect_answers(tab, "en", 3)

    context.set_offline(True)
    tab.wait_for_timeout(3000)
    context.set_offline(False)
    expect(tab.locator("[data-test-connection-state=CONNECTED]")).to_be_visible()
    answer(tab, "yes")
    expect_answers(tab, "en", 2)
    context.close()


@pytest.mark.long
def test_answers_outlive_other_pages_another_language_reload_and_the_way_back(warm, open_tab):
    tab = open_tab(warm + LINK)
    expect_answers(tab, "en", 3)

    tab.get_by_role("link", name=words("en")("page-cities"), exact=True).click()
    expect(tab.get_by_role("heading", name=words("en")("page-cities"), level=1)).to_be_visible()
    tab.get_by_role("link", name=words("en")("page-check"), exact=True).click()
    expect_answers(tab, "en", 3)

    speak(tab, "ko")
    expect_answers(tab, "ko", 3)
    tab.reload()
    expect_answers(tab, "ko", 3)
    expect(tab.locator("html")).to_have_attribute("lang", "ko")

    tab.locator(".st-key-change-purpose button").first.click()
    tab.get_by_text(BOOK.questions["purpose"].values["plan-solution"]["ko"], exact=True).click()
    tab.get_by_role("button", name=words("ko")("continue")).click()
    expect(tab.locator(".st-key-answers")).to_contain_text(BOOK.questions["purpose"].values["plan-solution"]["ko"])
    tab.go_back()
    expect_answers(tab, "ko", 3)


def test_a_page_left_open_over_midnight_in_seoul_asks_again_but_not_for_ever(warm, chromium):
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    tab = context.new_page()
    runs: list[BackMsg] = []
    tab.on("websocket", lambda socket: socket.on("framesent", lambda data: runs.append(BackMsg.FromString(data))))
    tab.goto(warm + LINK)
    expect_answers(tab, "en", 3)
    tab.wait_for_timeout(1000)
    seen(tab)
    assert len(runs) == 1, "within the day a look costs no run"

    tab.clock.set_fixed_time(datetime.now(SEOUL) + timedelta(days=1))
    for _ in range(5):  # the server is still in yesterday, as if the clock here were fast
        seen(tab)
    assert [each.WhichOneof("type") for each in runs] == ["rerun_script"] * 4
    expect_answers(tab, "en", 3)
    context.close()


def seen(tab: Page) -> None:
    """Come back to a page as from another tab, and wait for what that brings about."""
    tab.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    tab.wait_for_timeout(1500)
    expect(tab.locator("[data-test-script-state=notRunning]")).to_have_count(1)

"""Changing the language as a visitor does."""

from playwright.sync_api import Page

from kcity.rulebook.languages import LANGUAGES

SCROLLED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def speak(tab: Page, language: str) -> None:
    """Choose a language at the top of the page; its list would close again if the page still scrolled there."""
    switch = tab.locator(".st-key-language-switch").get_by_role("combobox")
    switch.scroll_into_view_if_needed()
    tab.evaluate(SCROLLED)
    switch.click()
    tab.get_by_role("option", name=LANGUAGES[language], exact=True).click()

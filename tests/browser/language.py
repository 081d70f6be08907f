"""Changing the language as a visitor does."""

from playwright.sync_api import Page

from kcity.rulebook.languages import LANGUAGES


def speak(tab: Page, language: str) -> None:
    """Choose a language at the top of the page."""
    tab.locator(".st-key-language-switch").get_by_role("combobox").click()
    tab.get_by_role("option", name=LANGUAGES[language], exact=True).click()

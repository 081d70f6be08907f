"""The app's pages by their addresses: the menu, the front door and what search engines are told name the same ones."""

from typing import Final

START: Final = ""
"""The first page's address, which is that of the app."""

IN_MENU: Final = (START, "check", "programme", "cities", "deadlines", "companies", "briefing")
"""The pages that the menu names, in its order."""

BESIDE: Final = ("screen", "many", "sources", "accessibility")
"""The pages that others lead to: from Briefing, and from the foot of every page."""

PAGES: Final = (*IN_MENU, *BESIDE)


def title_key(page: str) -> str:
    """Return the message that names a page."""
    return f"page-{page or 'start'}"

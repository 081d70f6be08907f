"""Streamlit's own words that the app cannot set, in the visitor's language, and the script that puts them in place."""

import json
from collections.abc import Mapping
from html import escape

from kcity.rulebook.translation import unmarked
from kcity.rulebook.words import Words

LEFTOVERS: Mapping[str, str] = {
    "Upload": "leftover-upload",
    "file upload": "leftover-upload",
    "Add files": "leftover-upload",
    "Add file": "leftover-upload",
    "add icon": "leftover-upload",
    "1MB per file": "leftover-limit",
    "20MB per file": "leftover-limit-of-tables",
    "File must be 20MB or smaller.": "leftover-too-large",
    "File must be 20.0MB or smaller.": "leftover-too-large",
    "File must be 1MB or smaller.": "case-size",
    "File must be 1.0MB or smaller.": "case-size",
    "… files are not allowed.": "leftover-wrong-kind",
    "Copy to clipboard": "leftover-copy",
    "Copied": "leftover-copied",
    "Skip to main content": "leftover-skip",
    "No results": "leftover-no-results",
    "Clear value": "leftover-clear",
    "Clear all": "leftover-clear",
    "Fullscreen": "leftover-fullscreen",
    "Close fullscreen": "leftover-close-fullscreen",
    "Print": "leftover-print",
    "Settings": "leftover-settings",
    "Main menu": "leftover-menu",
    "Close": "leftover-close",
    "Dismiss": "leftover-close",
    "Help": "leftover-help",
    "Help for …": "leftover-help-for",
    "Link to heading": "leftover-heading",
    "Remove …": "leftover-remove",
    "Choose a date": "leftover-date",
    "Choose date": "leftover-date",
    "Clear date": "leftover-clear",
    "Previous month": "leftover-previous-month",
    "Next month": "leftover-next-month",
    "Calendar": "leftover-calendar",
    "year": "leftover-year",
    "month": "leftover-month",
    "day": "leftover-day",
    "Open": "leftover-open",
    "Increment": "leftover-more",
    "Decrement": "leftover-less",
    "Sidebar": "leftover-sidebar",
    "App pages": "leftover-pages",
    "Expand sidebar": "leftover-expand-sidebar",
    "Collapse sidebar": "leftover-collapse-sidebar",
    "Running...": "leftover-running",
    "Stop": "leftover-stop",
    "Stop script": "leftover-stop",
    "Connection error": "leftover-connection",
    "Page not found": "leftover-not-found",
    "The page that you have requested does not seem to exist. Running the app's main page.": "leftover-not-found-told",
    "Show data": "leftover-show-data",
    "Show data: …": "leftover-show-data",
    "Show chart: …": "leftover-show-chart",
    "Show chart": "leftover-show-chart",
    "Download as PNG": "leftover-as-picture",
    "Download as PNG: …": "leftover-as-picture",
    "Choose an option": "leftover-open",
    "Choose options": "leftover-open",
    "Copy Vega-Lite spec": "leftover-copy-chart",
    "Copied!": "leftover-copied",
}
"""What Streamlit 1.67 says by itself, and the message that says the same; … stands for the name of what it is about."""


def leftovers(say: Words) -> str:
    """Return the script as HTML, with the language and the words it needs; English needs none."""
    words = {} if say.language == "en" else {own: unmarked(say(key)) for own, key in LEFTOVERS.items()}
    told = escape(json.dumps(words, ensure_ascii=False), quote=True)
    return (
        f'<div hidden data-language="{say.language}" data-leftovers="{told}"></div>'
        '<script type="module" src="app/static/frame.js"></script>'
    )

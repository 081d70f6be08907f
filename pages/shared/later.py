"""A page that stays open while day, rulebook or server change: what the session and the script keep of it."""

from collections.abc import Mapping
from datetime import date
from html import escape
from urllib.parse import urlencode

import streamlit as st

from kcity.handout import links
from kcity.outcome import Outcome
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.plain import plain

_DAY, _SEEN, _ANSWERS = "day", "seen", "answers"


def another_day(today: date, say: Words) -> None:
    """Say that a day is over in Seoul, to a visitor who has been here since yesterday."""
    before = st.session_state.get(_DAY)
    st.session_state[_DAY] = today.isoformat()
    if before is not None and before != today.isoformat():
        st.info(plain(say("another-day", day=say.day(today))), icon=":material/today:")


def note(found: Outcome, language: str) -> None:
    """Note what is said of a case now; if it was said of another rulebook just before, let the page tell the change."""
    said = links.query(found, language, visitor.today())
    seen = {name: said[name] for name in links.OF_ITS_DAY if name in said}
    before: Mapping[str, object] = st.session_state.get(_SEEN, {})
    answers = found.proposal.written()
    same_case = before.get(_ANSWERS) == answers
    if same_case and before[links.RULEBOOK] != seen[links.RULEBOOK] and links.RULEBOOK not in visitor.kept("check"):
        visitor.put("check", **{name: str(value) for name, value in before.items() if name != _ANSWERS})
    st.session_state[_SEEN] = seen | {_ANSWERS: answers}


def as_it_stands(page: str, today: date) -> str:
    """Return, for the script, the day that a page speaks of, and what a link made now would say of its case."""
    seen = st.session_state.get(_SEEN, {}) if page == "check" else {}
    of_its_day = urlencode({name: value for name, value in seen.items() if name != _ANSWERS}, safe="~.")
    return f'<div hidden data-day="{today.isoformat()}" data-of-its-day="{escape(of_its_day)}"></div>'

"""Where a reader reports a mistake: a link beside what is wrong, and the text to send on Sources and doubts."""

from collections.abc import Sequence

import streamlit as st

from kcity.handout import corrections
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words
from pages.shared.notes import entry
from pages.shared.plain import plain
from pages.shared.share import own_address, public_address
from pages.shared.write import write


def correction_link(book: Rulebook, name: str, say: Words) -> str:
    """Return the link beside an entry: to a prefilled message, or else to the text to copy."""
    page = _page(source=name) if name in book.sources else _page(doubt=name)
    address = corrections.address(book, [name], page, say.written) or entry(report=name)
    return f"[{plain(say('correction-report'))}]({address})"


def correction(book: Rulebook, names: Sequence[str], say: Words) -> None:
    """Draw a report to send or to copy."""
    page = _page(report=",".join(names))
    st.header(say("correction-heading"), anchor=False)
    address = corrections.address(book, names, page, say.written)
    write(plain(say("correction-send-lead" if address else "correction-copy-lead")))
    if address:
        st.link_button(say("correction-send"), address, icon=":material/outgoing_mail:", type="primary")
    st.code(corrections.text(book, names, page, say.written).rstrip(), language=None, wrap_lines=True)


def _page(**named: str) -> str:
    return f"{(public_address() or own_address()).rstrip('/')}/{entry(**named)}"

"""The share bar: everything that a visitor takes away from Check, and a saved case taken up again."""

import os
from base64 import b64encode
from html import escape
from urllib.parse import urlsplit

import streamlit as st

from kcity.handout import links
from kcity.handout.calendar import case_calendar
from kcity.handout.case import LARGEST, NoCase, read_case, write_case
from kcity.handout.qr import in_words, qr_png
from kcity.outcome import Outcome
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.dropped import tell_dropped
from pages.shared.plain import plain
from pages.shared.write import write

PUBLIC = "KCITY_PUBLIC_URL"
"""The environment's name for the address at which the app is to be found from outside."""

_CARRIED = ("focus", "mode", "unknown", "with", "currency", "rate")
"""What of the page's own link is handed on."""

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def public_address() -> str | None:
    """Return the address that the operator gave for the app, if any."""
    return os.environ.get(PUBLIC) or None


def own_address() -> str:
    """Return the address under which the visitor sees the app."""
    seen = urlsplit(st.context.url or "")
    return f"{seen.scheme}://{seen.netloc}{seen.path.rpartition('/')[0]}" if seen.netloc else ""


def link(found: Outcome, say: Words, base: str) -> str:
    """Return the link of a case: what is on the screen, with the day and the outcome in brief."""
    kept = visitor.kept("check")
    carried = {name: kept[name] for name in _CARRIED if name in kept}
    return links.address(base, "check", links.query(found, say.language, visitor.today(), carried))


def share_bar(found: Outcome, say: Words) -> None:
    """Draw the bar; what takes time is made when it is asked for."""
    address = link(found, say, public_address() or own_address())
    stem = f"k-city-{found.on.isoformat()}"
    st.header(say("take-away"), anchor=False)
    with st.container(horizontal=True, key="share-bar"):
        _link(address, say)
        _qr(found, address, say)
        st.download_button(
            say("take-calendar"),
            lambda: case_calendar(found, say.written, address),
            f"{stem}.ics",
            "text/calendar",
            key="take-calendar",
            on_click="ignore",
            icon=":material/calendar_add_on:",
        )
        st.download_button(
            say("take-dossier"),
            lambda: _dossier(found, say, address),
            f"{stem}-{say.written.language}.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            key="take-dossier",
            on_click="ignore",
            icon=":material/description:",
        )
        st.download_button(
            say("take-case"),
            lambda: write_case(found, say.written, visitor.today()),
            f"{stem}.json",
            "application/json",
            key="take-case",
            on_click="ignore",
            icon=":material/save:",
        )
        _load(found, say)
        st.button(
            say("take-print"),
            key="take-print",
            icon=":material/print:",
            on_click=visitor.put,
            args=("check",),
            kwargs={"view": "print"},
        )


def _dossier(found: Outcome, say: Words, address: str) -> bytes:
    from kcity.handout.dossier import dossier  # python-docx takes its time to load

    return dossier(found, say.written, address)


def _link(address: str, say: Words) -> None:
    opened = st.popover(say("take-link"), icon=":material/link:", key="take-link", on_change="rerun")
    if opened.open:
        with opened:
            write(plain(say("take-link-lead")))
            st.container(key="link-address").code(address, language=None, wrap_lines=True)
            st.button(say("copy"), key="copy-link", icon=":material/content_copy:", type="primary")


def _qr(found: Outcome, address: str, say: Words) -> None:
    opened = st.popover(say("take-qr"), icon=":material/qr_code_2:", key="take-qr", on_change="rerun")
    if not opened.open:
        return
    public = public_address()
    reachable = public or urlsplit(address).hostname not in _LOOPBACK
    text = address if public else in_words(found, say.written, address if reachable else None)
    picture = b64encode(qr_png(text)).decode("ascii")
    with opened:
        st.html(f'<img src="data:image/png;base64,{picture}" alt="{escape(say("take-qr"))}" style="width: 18rem">')
        write(plain(say("take-qr-link" if public else "take-qr-words")))


def _load(found: Outcome, say: Words) -> None:
    opened = st.popover(say("take-load"), icon=":material/upload_file:", key="take-load", on_change="rerun")
    if not opened.open:
        return
    with opened:
        file = st.file_uploader(say("take-load-lead"), type=["json"], key=f"load.{say.language}", max_upload_size=1)
        if file is None:
            return
        try:
            case = read_case(found.book, file.read(LARGEST + 1))
        except NoCase as trouble:
            st.error(plain(trouble.said(say)), icon=":material/error:")
            return
        write(plain(say("take-load-found", count=len(case.proposal.answers))))
        tell_dropped(case.misfits, found.book, say)
        st.button(
            say("take-load-take"),
            key="load-take",
            type="primary",
            on_click=visitor.load,
            args=(case.proposal.written(), case.carried),
        )

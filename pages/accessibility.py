"""Accessibility: what the app aims at, what was tested and found, what stands in the way, how to report a barrier."""

import streamlit as st

from kcity.handout import corrections
from kcity.record import accessibility
from kcity.record.accessibility import CHECKS, LIMITS, STANDARD, UNTRIED, UPSTREAM
from kcity.rulebook.languages import LANGUAGES
from pages.shared import visitor
from pages.shared.loaded import rulebook
from pages.shared.plain import plain
from pages.shared.share import own_address, public_address
from pages.shared.write import write

book, say = rulebook(), visitor.say()
found = accessibility.looked()


def lines(*texts: str) -> None:
    """Draw a list."""
    write("\n".join(f"- {text}" for text in texts))


def limit(name: str) -> str:
    """Return what stands in the way, the way round it, and where it is reported."""
    address = UPSTREAM.get(name)
    number = address.rpartition("/")[2] if address else ""
    reported = f" [{plain(say('access-reported', number=number))}]({address})" if address else ""
    return f"{plain(say(f'access-limit-{name}'))} {plain(say(f'access-round-{name}'))}{reported}"


st.title(say("page-accessibility"), anchor=False)
write(plain(say("access-lead", standard=STANDARD)))

st.header(say("access-status"), anchor=False)
write(plain(say("access-partially", standard=STANDARD)))
lines(*(limit(name) for name in LIMITS))

st.header(say("access-tested"), anchor=False)
if found is None:
    write(plain(say("access-no-result")))
else:
    spoken = {code: LANGUAGES.get(code, code) for code in found.screens}
    names = [say("access-in", count=count, language=spoken[code]) for code, count in found.screens.items()]
    write(
        plain(
            say(
                "access-axe",
                axe=found.axe,
                whole=found.whole,
                looks=found.looks,
                screens=say.several(names),
                days=say.span(found.first, found.last) if found.first != found.last else say.day(found.last),
            )
        )
    )
    write(plain(say("access-new", count=found.new) if found.new else say("access-none")))
    if found.known:
        write(plain(say("access-known", count=found.known)))
write(plain(say("access-besides")))
lines(*(plain(say(f"access-check-{name}")) for name in CHECKS))

st.header(say("access-untried"), anchor=False)
lines(*(plain(say(f"access-untried-{name}", browser=found.browser if found else "Chromium")) for name in UNTRIED))

st.header(say("access-needs"), anchor=False)
write(plain(say("access-needs-what")))

st.header(say("access-report"), anchor=False)
page = f"{(public_address() or own_address()).rstrip('/')}/accessibility"
message = corrections.barrier(book, page, say.written)
address = corrections.sent(say.written("access-subject"), message)
write(plain(say("correction-send-lead" if address else "access-report-copy")))
if address:
    st.link_button(say("correction-send"), address, icon=":material/outgoing_mail:", type="primary")
st.code(message.rstrip(), language=None, wrap_lines=True)
write(plain(say("access-report-official")))

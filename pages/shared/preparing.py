"""What to prepare by when: what the sources ask for, our suggestions counted back, and the holidays on the way."""

from datetime import date
from functools import partial

import streamlit as st

from kcity.handout.preparing import preparing_calendar
from kcity.outcome.moments import Moment
from kcity.outcome.now import Now
from kcity.outcome.preparation import Due, asked_of, counted_back
from kcity.outcome.working_days import holidays_between
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words
from pages.shared.notes import Notes
from pages.shared.plain import plain
from pages.shared.write import write


def preparing(book: Rulebook, now: Now, notes: Notes, say: Words, link: str | None) -> None:
    """Draw the preparation of a line: the steps on one side, what they are for and what lies between on the other."""
    last = now.last
    dues = counted_back(book, now.line, last, now.on) if last else ()
    steps, beside = st.columns([3, 2], gap="large")
    with steps:
        if last is None:
            st.info(plain(say("deadlines-towards-none")), icon=":material/info:")
        else:
            _steps(last, dues, notes, say)
            st.download_button(
                say("deadlines-take-steps"),
                partial(preparing_calendar, book, last, dues, say.written, link),
                f"k-city-{now.line}-preparation.ics",
                "text/calendar",
                key="deadlines-steps",
                on_click="ignore",
                type="primary",
                icon=":material/event_note:",
            )
    with beside:
        _asked(book, now, notes, say)
        if last:
            _holidays(min([now.on, *(due.day for due in dues)]), last.last, say)


def _steps(last: Moment, dues: tuple[Due, ...], notes: Notes, say: Words) -> None:
    kind = "estimate" if last.is_estimate else last.kind
    blanks = {"day": say.day(last.first), "cycle": last.cycle or "", "years": say.several(last.drawn_from)}
    write(f"**{plain(say(f'deadlines-towards-{kind}', **blanks))}** {notes.mark(*last.sources)}")
    st.info(plain(say("deadlines-ours")), icon=":material/edit_note:")
    past = sum(due.is_past for due in dues)
    if past:
        st.warning(plain(say("deadlines-all-past", count=past)), icon=":material/schedule:")
    write("\n".join(f"1. {_step(due, notes, say)}" for due in dues))


def _step(due: Due, notes: Notes, say: Words) -> str:
    """Return a step as an entry of a list: its day, what to do, and below it why."""
    step, day = due.step, say("deadlines-day", day=say.day(due.day), weekday=say.weekday(due.day))
    passed = f" :orange[:material/schedule: {plain(say('deadlines-past'))}]" if due.is_past else ""
    before = plain(say("deadlines-before", days=step.days))
    lines = (
        f"**{plain(day)}** · {before}{passed}",
        plain(step.text[say.language]),
        f":small[{plain(step.why[say.language])}] {notes.mark(*step.sources)}",
    )
    return "  \n   ".join(lines)


def _holidays(first: date, last: date, say: Words) -> None:
    """List the public holidays between two days."""
    found = holidays_between(first, last, say.written.language)
    st.subheader(say("deadlines-holidays"), anchor=False)
    write(f":small[{plain(say.span(first, last))}]")
    lines = [
        f"- {plain(say('deadlines-day', day=say.day(day), weekday=say.weekday(day)))}: {plain(say.own(name))}"
        for day, name in found.items()
    ]
    write("\n".join(lines) or plain(say("deadlines-holidays-none")))
    write(f":small[{plain(say('deadlines-holidays-note'))}]")


def _asked(book: Rulebook, now: Now, notes: Notes, say: Words) -> None:
    """What the sources state of applying, each fact from the newest edition that states it."""
    st.subheader(say("deadlines-asked"), anchor=False)
    asked = asked_of(book, now.line, now.on)
    if not asked:
        write(plain(say("deadlines-asked-none")))
    for each in asked:
        title = plain(f"{say(each.fact)}, {each.year}")
        items = "\n".join(f"- {plain(item[say.language])}" for item in each.said.items)
        write(f"**{title}** {notes.mark(*each.said.sources)}\n\n{items}")

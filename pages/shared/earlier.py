"""A link opened later: what it said of the case then, what holds now, and what the rulebook changed between."""

import streamlit as st

from kcity.handout.links import Difference, ThenAndNow, then_and_now
from kcity.outcome import Outcome
from kcity.rulebook.changelog import versions
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.plain import plain
from pages.shared.write import write


def earlier(found: Outcome, say: Words) -> None:
    """Say what has changed since the link was made; nothing where nothing has, or where it says nothing of then."""
    told = then_and_now(found, visitor.kept("check"), versions(), visitor.today())
    if told is None:
        return
    with st.container(border=True, key="then-and-now"):
        st.header(_title(found, told, say), anchor=False)
        write(_lead(found, told, say))
        if told.differences:
            write(_table(found, told, say))
        for version in told.versions:
            lines = "\n".join(f"- {plain(change)}" for change in version.changes(say.language))
            write(f"**{plain(say('rulebook', version=version.name))}** ({plain(say.day(version.day))})\n\n{lines}")
        with st.container(horizontal=True):
            if "submit-on" not in found.proposal.answers and told.made != visitor.today():
                st.button(
                    say("then-show", day=say.day(told.made)),
                    icon=":material/history:",
                    on_click=visitor.answer,
                    args=("submit-on", told.made.isoformat()),
                )
            st.button(say("then-close"), icon=":material/close:", type="tertiary", on_click=_close)


def _close() -> None:
    visitor.put("check", rulebook="", made="", was="")


def _title(found: Outcome, told: ThenAndNow, say: Words) -> str:
    """Return a heading: a link's day, or that the rulebook changed today, maybe while this very page was open."""
    return say("then-title-today") if _changed_today(found, told) else say("then-title", day=say.day(told.made))


def _changed_today(found: Outcome, told: ThenAndNow) -> bool:
    return told.made == visitor.today() and told.rulebook != found.book.about.version


def _lead(found: Outcome, told: ThenAndNow, say: Words) -> str:
    version = found.book.about.version
    if told.rulebook == version:
        return plain(say("then-same-rulebook", version=version))
    known = {each.name for each in versions()}
    key = "then-other-rulebook" if told.rulebook in known else "then-unknown-rulebook"
    key = "then-rulebook-today" if _changed_today(found, told) else key
    lead = plain(say(key, then=told.rulebook, now=version))
    return lead if told.differences else f"{lead} {plain(say('then-no-difference'))}"


def _table(found: Outcome, told: ThenAndNow, say: Words) -> str:
    head = (say("then-what"), say("then-then"), say("then-now"))
    rows = [
        (
            f"{plain(_track(found, each.track, say))}, {plain(say('then-aspect-' + each.aspect))}",
            plain(_value(each, each.then, say)),
            plain(_value(each, each.now, say)),
        )
        for each in told.differences
    ]
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, ("---",) * 3, *rows))


def _track(found: Outcome, name: str, say: Words) -> str:
    """Return a track's name in the newest edition that has it; its id where none has."""
    for edition in reversed(found.book.editions.values()):
        if name in edition.tracks:
            return edition.tracks[name].name[say.language]
    return name


def _value(each: Difference, value: str | int | None, say: Words) -> str:
    if value is None:
        return say("figure-none")
    if each.aspect == "status":
        return say(f"status-is-{value}")
    if each.aspect == "most":
        return say.won(int(value))
    return say("intake-rolling") if value == "rolling" else say.partial(str(value))

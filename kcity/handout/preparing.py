"""The steps of a preparation as a calendar file: suggestions, each before the last day it works towards."""

from kcity.handout.calendar import Entry, entry_of, source_line, uid_of, written
from kcity.outcome.moments import Moment
from kcity.outcome.preparation import Due
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words

_ALARM = 7
"""How many days before a step is due a calendar rings."""


def preparing_calendar(
    book: Rulebook, towards: Moment, dues: tuple[Due, ...], say: Words, link: str | None = None
) -> bytes:
    """Return the steps that are still ahead as tentative entries, and the last day that they work towards."""
    ahead = [due for due in dues if not due.is_past]
    entries = [_entry(book, towards, due, say) for due in ahead]
    entries.append(entry_of(book, towards, say, ahead[0].day if ahead else towards.first))
    track = towards.name[say.language]
    return written(book, say("calendar-preparing", track=track), entries, say, link)


def _entry(book: Rulebook, towards: Moment, due: Due, say: Words) -> Entry:
    step, lang = due.step, say.language
    name, _, domain = uid_of(towards).partition("@")
    lines = [
        step.why[lang],
        say("calendar-step", days=step.days, day=say.day(towards.first)),
        *([say("calendar-step-estimate")] if towards.is_estimate else []),
        *(["", say("calendar-sources")] if step.sources else []),
        *(f"- {source_line(book, source, say)}" for source in step.sources),
    ]
    return Entry(
        uid=f"{name}-{step.id}@{domain}",
        title=say("calendar-step-title", step=step.text[lang]),
        first=due.day,
        last=due.day,
        text="\n".join([*lines, "", say("disclaimer")]),
        category=say(f"line-{towards.line}"),
        firm=False,
        alarms=(_ALARM,),
    )

"""How a line stands on a day: open or closed, until when in Seoul and on the visitor's clocks, and what comes next."""

from collections.abc import Iterable
from itertools import chain

import streamlit as st

from kcity.outcome.intake import Estimate
from kcity.outcome.moments import Moment
from kcity.outcome.now import Now
from kcity.outcome.sentence import go, intake_word, next_words
from kcity.outcome.zones import whole_day
from kcity.rulebook.words import Words
from pages.shared.card import INTAKE
from pages.shared.notes import Notes, entry
from pages.shared.plain import plain
from pages.shared.write import write

_ESTIMATE = ":blue-badge[:material/event_upcoming: {}]"


def standing(now: Now, notes: Notes, say: Words, zone: str | None) -> None:
    """Draw a line: its state, its last day large with the days left, and the next intake as on record or estimated."""
    with st.container(border=True, key=f"deadlines-{now.line}"):
        st.subheader(say(f"line-{now.line}"), anchor=False)
        for track in now.tracks:
            colour, icon = INTAKE["rolling" if track.intake.is_rolling else track.intake.state]
            write(f":{colour}-badge[{icon} {plain(intake_word(track.intake, say))}]")
            closes = track.intake.closes
            if track.intake.state == "closed" and closes:
                write(f"{plain(say('go-closed', closes=say.day(closes)))} {notes.mark(*track.intake.sources)}")
            else:
                write(f"{plain(go(track, say))} {notes.mark(*track.intake.sources)}")
        if now.last and not now.last.is_estimate:
            _last_day(now, now.last, notes, say, zone)
        if now.following and now.following.opens:
            write(plain(say("deadlines-on-record", next=next_words(now.following, say))))
        elif now.following and now.following.estimate:
            _estimate(now, now.following.estimate, notes, say, zone)
        if not now.tracks and not now.following:
            write(plain(say("deadlines-now-none")))
        intakes = [track.intake.doubts for track in now.tracks] + [moment.doubts for moment in now.ahead]
        if told := doubts(dict.fromkeys(chain(*intakes)), say):
            write(told)


def _last_day(now: Now, last: Moment, notes: Notes, say: Words, zone: str | None) -> None:
    write(f"**{plain(say.day(last.first))}**", st.container(key=f"figure-last-{now.line}"))
    left = say("deadlines-left", days=now.days_left or 0)
    working = say("deadlines-left-working", days=now.working_days_left or 0)
    write(f"**{plain(left)}** · {plain(working)}")
    if last.kind == "cut-off":
        until = say("deadlines-cut-off", day=say.day(last.first), cycle=last.cycle or "")
        write(f"{plain(until)} {notes.mark(*last.sources)}")
    hour = say("calendar-clock", clock=last.clock) if last.clock else say("whole-day")
    write("  \n".join(f":small[{line}]" for line in (plain(hour), there(last, zone, say)) if line))


def _estimate(now: Now, estimate: Estimate, notes: Notes, say: Words, zone: str | None) -> None:
    write(_ESTIMATE.format(plain(say("deadlines-estimate"))))
    for moment in now.ahead:
        key = "deadlines-may-open" if moment.kind == "estimate-opens" else "deadlines-may-close"
        span = plain(say(key, span=say.span(moment.first, moment.last)))
        write(f"**{span}** {notes.mark(*moment.sources)}")
    write(plain(say("deadlines-drawn-from", years=say.several(estimate.years))))
    drawn = [
        say("deadlines-drawn-window", year=str(taking.year), span=say.span(taking.first, taking.last))
        if estimate.closes
        else say("deadlines-opened", year=str(opens.year), day=say.day(opens))
        for taking, opens in now.drawn
    ]
    write("\n".join(f"- {plain(line)}" for line in drawn))
    if estimate.closes is None:
        write(plain(say("deadlines-estimate-rolling")))
    if now.last and now.last.is_estimate and (told := there(now.last, zone, say)):
        write(f":small[{told}]")


def doubts(names: Iterable[str], say: Words) -> str:
    """Return the doubts that touch some days, each leading to its entry; empty where there is none."""
    found = ", ".join(f"[{plain(name.upper())}]({entry(doubt=name)})" for name in names)
    return f":small[{plain(say('deadlines-doubts', doubts='%')).replace('%', found)}]" if found else ""


def there(moment: Moment, zone: str | None, say: Words) -> str:
    """Return a last day on the visitor's clocks; nothing where they are Seoul's, not known, or an hour is stated."""
    hours = whole_day(moment.first, zone) if zone and not moment.clock else None
    if hours is None or zone is None or zone == "Asia/Seoul":
        return ""
    blanks = {"zone": say.zone_of(zone), "last": say.moment(hours.last)}
    if moment.is_estimate:
        return plain(say("deadlines-there-estimate", **blanks))
    return plain(say("deadlines-there", first=say.moment(hours.first), **blanks))

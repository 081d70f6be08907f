"""Deadlines: what is open and what comes next, every intake on a timeline, what to prepare by when, calendars."""

import json
from functools import partial

import pandas as pd
import streamlit as st

from kcity.handout import links
from kcity.handout.calendar import feed, feed_address
from kcity.outcome import LINES, Misfit
from kcity.outcome.now import now
from kcity.outcome.timeline import Taking, rolling_since, season, takings
from kcity.outcome.zones import zone_named, zones
from pages.shared import visitor
from pages.shared.ask import ask
from pages.shared.dropped import tell_dropped
from pages.shared.loaded import rulebook
from pages.shared.notes import Notes
from pages.shared.plain import plain
from pages.shared.preparing import preparing
from pages.shared.share import own_address, public_address
from pages.shared.standing import doubts, standing
from pages.shared.timeline import legend, marks, timeline
from pages.shared.write import write

PAGE = "deadlines"
SIGNS = ("planning", "rolling", "demonstration", "decision", "expected", "estimate", "today")
STYLE = """<style>
.st-key-deadlines-table td:nth-child(n + 2) { min-width: 6.5rem; }
.st-key-deadlines-table td:nth-child(5) { min-width: 0; }
.st-key-deadlines-table td:last-child { min-width: 11rem; }
@media (min-width: 2560px) { .st-key-deadlines-timeline > * { zoom: 1.65; width: 60.6% !important; } }
@media print {
  .st-key-deadlines-prepare ol { padding-inline-start: 1.8rem; }
  .st-key-deadlines-take, .st-key-deadlines-steps, .st-key-deadlines-line { display: none; }
  .st-key-deadlines-prepare .stHorizontalBlock { display: block; }
  .st-key-deadlines-prepare .stColumn { width: auto !important; }
  .st-key-deadlines-table { zoom: 0.75; break-before: page; }
}
</style>"""


def known(name: str, value: str) -> str | None:
    """Return what a link gives for the page as the page knows it; None where it knows no such thing."""
    return zone_named(value) if name == "zone" else value if value in LINES else None


book, say = rulebook(), visitor.say()
lang = say.language
notes = Notes(book, say)
on = visitor.proposal(book).submit_on or visitor.today()
lines = now(book, on)
every = takings(book)
kept = dict(visitor.kept(PAGE))
allowed = {"line": LINES, "zone": ("Asia/Seoul", "America/Lima", "Etc/UTC …")}
unfit = [Misfit(name, value, allowed[name]) for name, value in kept.items() if known(name, value) is None]
visitor.keep(PAGE, **{name: known(name, value) or "" for name, value in kept.items()})
address = public_address() or own_address()
of_browser = zone_named(st.context.timezone)
zone = zone_named(visitor.kept(PAGE).get("zone")) or of_browser


def pick_zone() -> None:
    """Offer every time zone; the browser's own needs no place in the link."""
    key = f"deadlines-zone.{lang}"
    if st.session_state.get(key) != zone:
        st.session_state[key] = zone
    names = {name: say.zone_of(name) for name in zones()}
    st.selectbox(
        say("deadlines-zone"),
        sorted(names, key=names.__getitem__),
        index=None,
        format_func=names.__getitem__,
        key=key,
        placeholder=say("deadlines-zone-none"),
        on_change=take_zone,
        args=(key,),
    )


def take_zone(key: str) -> None:
    """Keep the zone that was picked, unless it is the browser's own."""
    picked = st.session_state[key] or ""
    visitor.keep(PAGE, **dict(visitor.kept(PAGE)) | {"zone": "" if picked == of_browser else picked})


def row(taking: Taking) -> dict[str, str]:
    """Return an intake as it stands in the table."""
    decision = taking.decision
    decided = say.partial(decision.actual or decision.planned) if taking.decided else say("not-stated")
    if taking.decided and not decision.actual:
        decided = say("deadlines-planned", when=decided)
    closes = say.day(taking.last)
    if taking.kind == "rolling":
        closes = say("deadlines-rolling-until", day=closes, cycle=taking.cycle or "")
    return {
        say("deadlines-edition"): str(taking.year),
        say("deadlines-track"): plain(taking.name[lang]),
        say("deadlines-opens"): plain(say.day(taking.first)),
        say("deadlines-closes"): plain(closes),
        say("deadlines-days"): str(taking.days),
        say("deadlines-decided"): plain(decided),
        say("deadlines-sources"): f"{notes.mark(*taking.sources)} {doubts(taking.doubts, say)}",
    }


def subscribe(line: str | None) -> None:
    """Draw the button that hands the feed to the visitor's own calendar, and the feed's address."""
    feed_at = feed_address(f"{address}/{PAGE}", lang, line)
    what = say(f"line-{line}") if line else say("deadlines-subscribe-all")
    webcal = feed_at.replace("https://", "webcal://", 1).replace("http://", "webcal://", 1)
    st.link_button(say("deadlines-subscribe", what=what), webcal, icon=":material/calendar_add_on:")
    st.code(feed_at, language=None, wrap_lines=True)


st.html(STYLE)
title, day = st.columns([3, 1], vertical_alignment="bottom")
title.title(say("page-deadlines"), anchor=False)
with day:
    ask("submit-on", book.questions["submit-on"], say)
tell_dropped((*visitor.dropped(), *unfit), book, say)
write(plain(say("deadlines-lead")))

head, where = st.columns([3, 1], vertical_alignment="bottom")
head.header(say("deadlines-now", day=say.day(on)), anchor=False)
with where:
    pick_zone()
for column, each in zip(st.columns(len(lines)), lines, strict=True):
    with column:
        standing(each, notes, say, zone)

years = [taking.year for taking in every]
st.header(say("deadlines-timeline", first=str(min(years)), last=str(max(years))), anchor=False)
if (found := season(every)) and (rolling := rolling_since(every)):
    blanks = zip(("opens", "opened", "closes", "closed"), (*found.opens, *found.closes), strict=True)
    said = say(
        "deadlines-season",
        count=sum(taking.kind == "window" for taking in every),
        least=found.days[0],
        most=found.days[1],
        **{name: say.season(day) for name, day in blanks},
    )
    since = say("deadlines-rolling-since", year=str(rolling.year))
    write(f"{plain(said)} {plain(since)} {notes.mark(*rolling.sources)}")
theme = st.context.theme.type or "light"
ahead = [moment for each in lines for moment in each.ahead]
with st.container(key="deadlines-timeline"):
    spec = timeline(tuple(marks(every, ahead, on, say)), theme, lang)
    st.vega_lite_chart(json.loads(spec), width="stretch", alt=say("deadlines-alt", count=len(every)))
st.html(legend({sign: say(f"deadlines-sign-{sign}") for sign in SIGNS}, theme))
write(f":small[{plain(say('deadlines-gaps'))}]")

with st.container(key="deadlines-prepare"):
    st.header(say("deadlines-prepare"), anchor=False)
    with st.container(key="deadlines-line"):
        line = visitor.choose(PAGE, "line", say("deadlines-line"), {line: say(f"line-{line}") for line in LINES})
    link = links.address(address, PAGE, visitor.link() | dict(visitor.kept(PAGE)))
    preparing(book, next(each for each in lines if each.line == line), notes, say, link)

with st.container(key="deadlines-take"):
    st.header(say("deadlines-take"), anchor=False)
    write(plain(say("deadlines-subscribe-lead")))
    for column, each in zip(st.columns(3), (None, *LINES), strict=True):
        with column:
            subscribe(each)
    write(f":small[{plain(say('deadlines-subscribe-address'))}]")
    st.download_button(
        say("deadlines-take-all"),
        partial(feed, book, say.written, on, ()),
        "k-city.ics",
        "text/calendar",
        key="deadlines-all",
        on_click="ignore",
        icon=":material/download:",
    )

with st.container(key="deadlines-table"):
    st.header(say("deadlines-table"), anchor=False)
    rows = pd.DataFrame([row(taking) for taking in every])
    st.table(rows, border="horizontal", hide_index=True, alt=say("deadlines-table"))
with st.expander(say("sources"), icon=":material/menu_book:", expanded=True):
    write(notes.listed())

"""Calendar files (iCalendar, RFC 5545): the dates of one proposal, and the feed of every intake to subscribe to."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urljoin

from kcity.outcome import LINES, Outcome, Proposal
from kcity.outcome.moments import Moment, days_of, following, on_record, stated
from kcity.outcome.outcome import TrackOutcome, coming, explained
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

ZONE = "Asia/Seoul"
ALARM_DAYS = (30, 7)
"""How many days before an opening or a last day a calendar rings."""

_DOMAIN = "k-city-explorer"
_REFRESH = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """One all-day entry of a calendar, from its first to its last day; `uid` stays the same when its days change."""

    uid: str
    title: str
    first: date
    last: date
    text: str
    category: str
    firm: bool = True
    alarms: tuple[int, ...] = ()


def case_calendar(found: Outcome, say: Words, link: str | None) -> bytes:
    """Return the dates of a proposal: its tracks' intakes and decisions, and estimates of the next ones.

    The tracks are those that the visitor cares about and that do not turn the proposal away; all of them if every one
    does.
    """
    chosen = [track for track in found.cared_for if track.status != "not-eligible"] or list(found.cared_for)
    moments = [moment for track in chosen for moment in _of_case(found, track)]
    lines: Collection[str] = {track.track.line for track in chosen} or found.focus or LINES
    for after in found.next_intakes:
        if after.line in lines:
            moments += following(found.book, after)
    entries = [entry_of(found.book, moment, say, found.on) for moment in _once(moments)]
    return written(found.book, say("calendar-case"), entries, say, link)


def feed(book: Rulebook, say: Words, on: date, lines: tuple[str, ...]) -> bytes:
    """Return the calendar to subscribe to: every intake of some lines (none for all) and what is estimated next."""
    wanted = lines or LINES
    moments = list(on_record(book, wanted))
    for after in coming(book, explained(book, Proposal(), on), on):
        if after.line in wanted:
            moments += following(book, after)
    name = say("calendar-name-line", line=say(f"line-{lines[0]}")) if len(lines) == 1 else say("calendar-name")
    entries = [entry_of(book, moment, say, on) for moment in _once(moments)]
    return written(book, name, entries, say, refreshed=True)


def feed_address(page: str, language: str, line: str | None = None) -> str:
    """Return the feed's address beside a page of the app, as the visitor's browser reaches it."""
    parameters = {"lang": language} | ({"track": line} if line else {})
    return f"{urljoin(page, 'calendar.ics')}?{urlencode(parameters)}"


def entry_of(book: Rulebook, moment: Moment, say: Words, on: date) -> Entry:
    """Return a day that an intake turns on as an entry, without alarms if it is past on a day.

    An estimate is called one in its title.
    """
    return Entry(
        uid=uid_of(moment),
        title=say(
            f"calendar-{moment.kind}",
            track=moment.name[say.language],
            year=str(moment.year),
            cycle=moment.cycle or str(moment.year),
        ),
        first=moment.first,
        last=moment.last,
        text=_description(book, moment, say),
        category=say(f"line-{moment.line}"),
        firm=moment.firm,
        alarms=() if moment.kind == "decision" or moment.first < on else ALARM_DAYS,
    )


def uid_of(moment: Moment) -> str:
    """Return the name by which calendars know an entry again.

    An estimate has the name of what it estimates, so that the call, once it is on record, takes its place.
    """
    kind = {"estimate-opens": "opens", "estimate-closes": "last-day"}.get(moment.kind, moment.kind)
    support_year = f"-{moment.cycle}" if moment.cycle and moment.cycle != str(moment.year) else ""
    return f"{moment.year}-{moment.track}-{kind}{support_year}@{_DOMAIN}"


def written(
    book: Rulebook,
    name: str,
    entries: Iterable[Entry],
    say: Words,
    link: str | None = None,
    refreshed: bool = False,
) -> bytes:
    """Return entries as a calendar file; the same rulebook gives the same bytes. A feed says how often to look again.

    The times at which entries were made are the day on which the record was last brought up to date.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//K-City Explorer//{book.about.version}//{say.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    about = f"{say('calendar-about')} {say('disclaimer')} {say('rulebook', version=book.about.version)}"
    for key in ("name", "x-wr-calname"):
        calendar.add(key, name)
    for key in ("description", "x-wr-caldesc"):
        calendar.add(key, about)
    calendar.add("x-wr-timezone", ZONE)
    if refreshed:
        _refresh(calendar)
    stamp = datetime.combine(days_of(book.about.researched)[0], time(), UTC)
    for entry in entries:
        calendar.add_component(_event(entry, stamp, say, link))
    return bytes(calendar.to_ical())


def _refresh(calendar: "Calendar") -> None:
    from icalendar import vDuration

    calendar.add("refresh-interval", vDuration(_REFRESH), parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vDuration(_REFRESH))


def _event(entry: Entry, stamp: datetime, say: Words, link: str | None) -> "Event":
    """A day's end is the day after it, as the standard has it; no entry makes anybody busy."""
    from icalendar import Event

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("dtstart", entry.first)
    event.add("dtend", entry.last + timedelta(days=1))
    event.add("summary", entry.title)
    event.add("description", entry.text)
    event.add("categories", [entry.category])
    event.add("status", "CONFIRMED" if entry.firm else "TENTATIVE")
    event.add("transp", "TRANSPARENT")
    if link:
        event.add("url", link)
    for days in entry.alarms:
        event.add_component(_alarm(entry, days, say))
    return event


def _alarm(entry: Entry, days: int, say: Words) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta(days=-days))
    alarm.add("description", say("calendar-alarm", title=entry.title, days=days))
    return alarm


def _of_case(found: Outcome, track: TrackOutcome) -> Iterable[Moment]:
    """Yield a track's days; of a rolling intake's support years only the one that this proposal would belong to."""
    assert found.edition is not None  # there are no tracks without
    for moment in stated(found.edition, track.name):
        if moment.kind == "opens" or moment.cycle == track.intake.cycle:
            yield moment


def _once(moments: Iterable[Moment]) -> list[Moment]:
    """Return each moment once, in the order of the days."""
    named = {uid_of(moment): moment for moment in moments}
    return sorted(named.values(), key=lambda moment: (moment.first, moment.last, uid_of(moment)))


def _description(book: Rulebook, moment: Moment, say: Words) -> str:
    """Return what an entry says below its title: how sure it is, what it rests on, and whose calendar this is."""
    lines = [*_certainty(moment, say)]
    if moment.note:
        lines.append(moment.note[say.language])
    lines += [
        say("calendar-doubt", doubt=name.upper(), title=book.doubts[name].title[say.language]) for name in moment.doubts
    ]
    lines += ["", say("calendar-sources"), *(f"- {source_line(book, source, say)}" for source in moment.sources)]
    return "\n".join([*lines, "", say("disclaimer")])


def _certainty(moment: Moment, say: Words) -> Iterable[str]:
    span = say.span(moment.first, moment.last)
    if moment.is_estimate:
        yield say("calendar-estimated", span=span, years=say.several(moment.drawn_from))
    elif moment.kind == "decision" and not moment.firm:
        known = say.partial(moment.first.isoformat()[: 10 if moment.first == moment.last else 7])
        yield say("calendar-expected", when=known)
    elif moment.clock:
        yield say("calendar-clock", clock=moment.clock)
    elif moment.kind != "decision":
        yield say("calendar-seoul" if moment.kind == "opens" else "whole-day")


def source_line(book: Rulebook, name: str, say: Words) -> str:
    """Return a source as plain text: publisher, date, title, and its address unless it is a weak one."""
    source = book.sources[name]
    day = say.partial(source.date) if source.date else say("undated")
    address = f" {source.url}" if source.url and not source.weak else ""
    weak = f" ({say('source-weak')})" if source.weak else ""
    return f"{source.publisher[say.language]}, {day}: {source.title[say.language]}{weak}{address}"

"""An outcome card: where a track stands, what it gives, until when, and why; every statement with its source."""

from urllib.parse import urlencode

import streamlit as st

from kcity.outcome import Check, Outcome, TrackOutcome
from kcity.outcome.sentence import (
    answer_words,
    band_words,
    difference_words,
    go,
    intake_word,
    money,
    status_word,
    way_words,
)
from kcity.outcome.ways import Way
from kcity.rulebook import Rulebook, Source
from kcity.rulebook.model import Statements
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.plain import plain

STATUS = {
    "eligible": ("green", ":material/check_circle:"),
    "depends": ("orange", ":material/contrast:"),
    "not-eligible": ("red", ":material/block:"),
}
CHECK = {
    "met": ("green", ":material/check_circle:"),
    "not-met": ("red", ":material/cancel:"),
    "open": ("orange", ":material/radio_button_unchecked:"),
    "not-stated": ("orange", ":material/help:"),
}
INTAKE = {
    "open": ("green", ":material/door_open:"),
    "rolling": ("green", ":material/all_inclusive:"),
    "upcoming": ("blue", ":material/hourglass_top:"),
    "closed": ("gray", ":material/lock:"),
}


def entry(**named: str) -> str:
    """Return the address of an entry of Sources and doubts (source= or doubt=), seen from any page of the app."""
    return f"sources?{urlencode(visitor.link(**named))}"


def titled(source: Source, say: Words) -> str:
    """Return a source's title, linked to the document unless the source is weak."""
    title = plain(source.title[say.language])
    if not source.url or source.weak:
        return title
    address = source.url.replace("(", "%28").replace(")", "%29").replace(" ", "%20")
    return f"[{title}]({address})"


class Notes:
    """The numbered sources of a card, in the order they are first cited."""

    def __init__(self, book: Rulebook, say: Words) -> None:
        self._book, self._say = book, say
        self._cited: list[str] = []

    def mark(self, *sources: str) -> str:
        """Return the numbers of sources as a small mark, e.g. (1, 3), each leading to its entry."""
        self._cited += [source for source in sources if source not in self._cited]
        in_order = sorted(set(sources), key=self._cited.index)
        numbers = ", ".join(f"[{self._cited.index(source) + 1}]({entry(source=source)})" for source in in_order)
        return f":small[{plain(self._say('source-mark', numbers='%')).replace('%', numbers)}]" if sources else ""

    def listed(self) -> str:
        """Return the cited sources as a list: publisher, date, title with its address, how much was read."""
        return "\n".join(f"{n}. {self._entry(source)}" for n, source in enumerate(self._cited, 1))

    def _entry(self, name: str) -> str:
        source, say = self._book.sources[name], self._say
        day = say.partial(source.date) if source.date else say("undated")
        marks = [say(f"read-{source.read}")] + [
            say(f"source-{flag}") for flag in ("weak", "garbled") if getattr(source, flag)
        ]
        published = f"{plain(source.publisher[say.language])}, {plain(day)}"
        return f"{published}: {titled(source, say)} :small[{plain(' · '.join(marks))}]"

    def newest(self) -> str | None:
        """Return the date of the newest cited source."""
        return max((self._book.sources[name].date or "" for name in self._cited), default="") or None


def card(found: Outcome, track: TrackOutcome, say: Words) -> None:
    """Draw the card of one track."""
    notes = Notes(found.book, say)
    with st.container(border=True, key=f"card-{track.name}"):
        st.header(track.track.name[say.language], anchor=False)
        _head(track, say)
        _figures(track, notes, say)
        st.subheader(say("why"), anchor=False)
        st.markdown("\n".join(f"- {_check(found.book, check, notes, say)}" for check in track.checks))
        _ways(found, track, notes, say)
        _turns(found.book, track, say)
        _facts(track, notes, say)
        with st.expander(say("sources"), icon=":material/menu_book:"):
            st.markdown(notes.listed())
        newest = notes.newest()
        if newest:
            st.markdown(f":small[{plain(say('newest-source', day=say.partial(newest)))} {_official(found.book, say)}]")


def _head(track: TrackOutcome, say: Words) -> None:
    """The status and the intake in words, icon and colour."""
    colour, icon = STATUS[track.status]
    intake_colour, intake_icon = INTAKE["rolling" if track.intake.is_rolling else track.intake.state]
    st.markdown(
        f":{colour}-badge[{icon} {plain(status_word(track, say))}] "
        f":{intake_colour}-badge[{intake_icon} {plain(intake_word(track.intake, say))}]"
    )


def _figures(track: TrackOutcome, notes: Notes, say: Words) -> None:
    """What one project may be given and when to apply, large, with what they rest on."""
    band, intake = track.funding.band, track.intake
    left, right = st.columns(2)
    with left:
        st.markdown(f":small[{plain(say('support-per-project'))}]")
        st.markdown(f"#### {plain(band_words(band, say)) if band else plain(say('not-stated'))}")
        if band:
            st.markdown(f"{plain(money(track, say))} {notes.mark(*band.sources)}")
        if track.funding.fits:
            st.markdown(f"**{plain(say('fits-' + track.funding.fits))}**")
    with right:
        st.markdown(f":small[{plain(say('deadline'))}]")
        st.markdown(f"#### {plain(_deadline(track, say))}")
        st.markdown(f"{plain(go(track, say))} {notes.mark(*intake.sources)}")
        if intake.closes and intake.state != "closed":
            st.markdown(f":small[{plain(say('whole-day'))}]")


def _deadline(track: TrackOutcome, say: Words) -> str:
    intake = track.intake
    if intake.state == "closed":
        return say("intake-closed")
    return say.day(intake.closes) if intake.closes else say("no-deadline")


def _check(book: Rulebook, check: Check, notes: Notes, say: Words) -> str:
    """Return a check as a line: its state, the condition, the answer, what it rests on."""
    colour, icon = CHECK[check.state]
    parts = [f":{colour}[{icon} **{plain(say('state-' + check.state))}**] {plain(check.text[say.language])}"]
    if check.answer is not None:
        parts.append(f"{plain(say('you-said', answer=answer_words(book, check.about, check.answer, say)))}")
    if check.basis != "stated":
        parts.append(f":orange[{plain(say('basis-' + check.basis, since=check.since or ''))}]")
    parts += [plain(note[say.language]) for note in check.notes]
    line = " · ".join(parts) + f" {notes.mark(*check.sources)}"
    return line + f" :small[{plain(say('as-printed', words=check.as_printed))}]" if check.as_printed else line


def _ways(found: Outcome, track: TrackOutcome, notes: Notes, say: Words) -> None:
    """Every way into a track that is closed to the proposal: what to change, who can, and how long to wait."""
    possible = [way for way in track.ways if way.by != "fixed"]
    fixed = [way for way in track.ways if way.by == "fixed"]
    if possible or track.besides:
        st.subheader(say("ways-in"), anchor=False)
        lines = [f"1. {_way(found, way, say)}" for way in possible]
        lines += [f"1. {plain(each.text[say.language])} {notes.mark(*each.sources)}" for each in track.besides]
        st.markdown("\n".join(lines))
    if fixed:
        with st.expander(say("ways-fixed", count=len(fixed)), icon=":material/block:"):
            st.markdown("\n".join(f"- {_way(found, way, say)}" for way in fixed))
    if track.would_have_taken:
        years = say.several(map(str, track.would_have_taken))
        st.markdown(f":small[{plain(say('would-have-taken', years=years))}]")


def _way(found: Outcome, way: Way, say: Words) -> str:
    who = f" :small[{plain(say('way-by-' + way.by))}]" if way.changes else ""
    return f"{plain(way_words(found.book, way, say))}{who}"


def _turns(book: Rulebook, track: TrackOutcome, say: Words) -> None:
    """Say under which other readings the outcome would differ, and which doubts the checks carry."""
    for other in track.readings:
        doubt = book.doubts[other.doubt]
        reading = doubt.readings[other.reading]
        changes = "; ".join(difference_words(other, say))
        number = f"[{plain(other.doubt.upper())}]({entry(doubt=other.doubt)})"
        turns_on = plain(say("other-reading", doubt="%")).replace("%", number)
        turns_on = f"**{turns_on}** {plain(reading.text[say.language])}"
        st.warning(f"{turns_on}  \n{plain(changes)}", icon=":material/call_split:")
    named = dict.fromkeys(doubt for check in track.checks for doubt in check.doubts)
    facts = [track.funding.band, track.track.intake.opens, track.track.intake.closes]
    named |= dict.fromkeys(doubt for fact in facts if fact for doubt in fact.doubts)
    if track.intake.following and track.intake.following.estimate:
        named |= dict.fromkeys(track.intake.following.estimate.doubts)
    if named:
        with st.expander(say("doubts", count=len(named)), icon=":material/balance:"):
            for name in named:
                doubt = book.doubts[name]
                st.markdown(f"**[{plain(name.upper())}]({entry(doubt=name)}) · {plain(doubt.title[say.language])}**")
                readings = [
                    f"- {plain(reading.text[say.language])}"
                    + (f" **{plain(say('chosen'))}**" if key == doubt.chosen else "")
                    for key, reading in doubt.readings.items()
                ]
                st.markdown("\n".join(readings))
                st.markdown(plain(doubt.why[say.language]))


def _facts(track: TrackOutcome, notes: Notes, say: Words) -> None:
    """What you get and who is paid, what happens next, what helps, what is not known."""
    said = track.track

    def several(title: str, *facts: Statements | None) -> None:
        lines = [f"- {plain(item[say.language])}" for fact in facts if fact for item in fact.items]
        if lines:
            marks = notes.mark(*dict.fromkeys(source for fact in facts if fact for source in fact.sources))
            st.markdown(f"**{plain(say(title))}** {marks}\n\n" + "\n".join(lines))

    with st.expander(say("what-you-get"), icon=":material/redeem:"):
        several("support", said.support)
        several("not-supported", said.not_supported, said.exclusions)
        several("paid", said.paid)
        several("money-rules", said.money_rules)
        several("follow-on", said.follow_on)
    with st.expander(say("what-next"), icon=":material/route:"):
        several("steps", said.steps)
        several("criteria", said.criteria)
        several("work-period", said.work_period)
        several("host-side", said.host_side)
        several("how-to-apply", said.how_to_apply)
        several("documents", said.documents)
        if said.secretariat:
            body = plain(say(f"body-{said.secretariat.body}"))
            email = plain(said.secretariat.email) if said.secretariat.email else plain(say("email-not-stated"))
            note = f" {plain(said.secretariat.note[say.language])}" if said.secretariat.note else ""
            st.markdown(
                f"**{plain(say('secretariat'))}** {body}, {email}.{note} {notes.mark(*said.secretariat.sources)}"
            )
    if said.preferences:
        with st.expander(say("what-helps"), icon=":material/thumb_up:"):
            st.markdown(
                "\n".join(
                    f"- {plain(each.text[say.language])} {notes.mark(*each.sources)}" for each in said.preferences
                )
            )
    if said.unknowns:
        with st.expander(say("what-is-unknown"), icon=":material/question_mark:"):
            st.markdown("\n".join(f"- {plain(each[say.language])}" for each in said.unknowns))


def _official(book: Rulebook, say: Words) -> str:
    site = book.about.sites["molit"]
    return f"[{plain(say('official-site'))}]({site})"

"""An outcome card: where a track stands, what it gives, until when, and why; every statement with its source.

A card is first composed, as texts alone, and then drawn: the texts are the same until an answer changes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from sys import intern

import streamlit as st

from kcity.handout.mail import draft, mailto
from kcity.outcome import Check, Outcome, TrackOutcome
from kcity.outcome.currency import Rate
from kcity.outcome.sentence import (
    answer_words,
    band_words,
    difference_words,
    go,
    intake_word,
    money,
    official_name,
    status_word,
    way_words,
)
from kcity.outcome.ways import Way
from kcity.outcome.zones import whole_day
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Band, Preference, Statements
from kcity.rulebook.words import Words
from pages.shared.notes import Notes, entry, titled
from pages.shared.plain import plain
from pages.shared.write import quoted, write

__all__ = ["CHECK", "INTAKE", "STATUS", "Card", "Look", "Notes", "compose", "draw", "entry", "section", "titled"]

STATUS = {
    "eligible": ("green", ":material/check_circle:"),
    "depends": ("orange", ":material/contrast:"),
    "not-eligible": ("red", ":material/block:"),
}
CHECK = {
    "not-met": ("red", ":material/cancel:"),
    "open": ("orange", ":material/radio_button_unchecked:"),
    "not-stated": ("orange", ":material/help:"),
    "met": ("green", ":material/check_circle:"),
}
"""How each state looks; what stands in a proposal's way comes first."""

INTAKE = {
    "open": ("green", ":material/door_open:"),
    "rolling": ("green", ":material/all_inclusive:"),
    "upcoming": ("blue", ":material/hourglass_top:"),
    "closed": ("gray", ":material/lock:"),
}


@dataclass(frozen=True, slots=True)
class Look:
    """How a visitor wants to see an outcome: another currency's rate, their time zone, everything open for print."""

    rate: Rate | None = None
    zone: str | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page that is opened on demand: its name in the session, title, icon and text, an e-mail if any."""

    name: str
    title: str
    icon: str
    text: str
    mail: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", intern(self.text))  # cases that are kept say mostly the same


@dataclass(frozen=True, slots=True)
class Card:
    """The card of one track, as Markdown."""

    track: str
    title: str
    official: str
    badges: str
    support: str
    deadline: str
    why: str
    ways: str
    turns: tuple[str, ...]
    sections: tuple[Section, ...]
    newest: str
    in_part: int


def compose(found: Outcome, track: TrackOutcome, say: Words, look: Look) -> Card:
    """Return the card of one track."""
    notes = Notes(found.book, say)
    support, deadline = _support(track, notes, say, look), _deadline(track, notes, say, look)
    order = list(CHECK)
    checks = sorted(track.checks, key=lambda check: order.index(check.state))
    why = "\n".join(f"- {_check(found.book, check, notes, say)}" for check in checks)
    ways = _ways(found, track, notes, say)
    sections = [
        *_facts(found, track, notes, say),
        _contact(found, track, notes, say, look),
        *_doubts(found.book, track, say),
    ]
    if track.status == "not-eligible" and not look.whole:
        sections = [_together(track, sections, say)]
    sections.append(Section(f"sources-{track.name}", say("sources"), ":material/menu_book:", notes.listed()))
    newest = notes.newest()
    return Card(
        track.name,
        track.track.name[say.language],
        plain(official_name(track.track, say)),
        _badges(track, say),
        support,
        deadline,
        why,
        ways,
        tuple(_turns(found.book, track, say)),
        tuple(sections),
        f":small[{plain(say('newest-source', day=say.partial(newest)))} {_official(found.book, say)}]"
        if newest
        else "",
        notes.in_part(),
    )


def draw(card: Card, say: Words, *, whole: bool = False) -> None:
    """Draw a card; `whole` with every section open, as paper needs it."""
    with st.container(border=not whole, key=f"card-{card.track}"):
        st.header(card.title, anchor=False)
        if card.official:
            write(f":small[{card.official}]")
        write(card.badges)
        for figure, place in zip(("support", "deadline"), st.columns(2), strict=True):
            write(getattr(card, figure), place.container(key=f"figure-{figure}-{card.track}"))
        st.subheader(say("why"), anchor=False)
        write(card.why)
        if card.ways:
            st.subheader(say("ways-in"), anchor=False)
            write(card.ways)
        for number, turn in enumerate(card.turns):  # st.warning could not mark the parts in another language
            write(f":material/call_split: {turn}", st.container(border=True, key=f"reading-{number}-{card.track}"))
        for part in card.sections:
            section(part, say, whole=whole)
        if card.newest:
            write(card.newest)


def section(part: Section, say: Words, *, whole: bool = False) -> None:
    """Draw a part of a page: on a screen its text once it is opened, on paper below its title.

    What is closed is not sent: most of a page's first drawing would be for texts that nobody has asked for.
    """
    if whole:
        st.subheader(part.title, anchor=False)
        write(part.text)
        return
    place = st.expander(part.title, icon=part.icon, key=f"section-{part.name}", on_change="rerun")
    if place.open:
        write(part.text, place)
        if part.mail:
            place.link_button(say("mail-draft"), part.mail, icon=":material/mail:")


def _together(track: TrackOutcome, sections: Sequence[Section], say: Words) -> Section:
    """Return the sections of a track that is closed to the proposal as one: few who read the card open them."""
    text = "\n\n".join(f"### {plain(part.title)}\n\n{part.text}" for part in sections)
    return Section(f"more-{track.name}", say("more-about"), ":material/more_horiz:", text)


def _badges(track: TrackOutcome, say: Words) -> str:
    """The status and the intake in words, icon and colour."""
    colour, icon = STATUS[track.status]
    intake_colour, intake_icon = INTAKE["rolling" if track.intake.is_rolling else track.intake.state]
    return (
        f":{colour}-badge[{icon} {plain(status_word(track, say))}] "
        f":{intake_colour}-badge[{intake_icon} {plain(intake_word(track.intake, say))}]"
    )


def _support(track: TrackOutcome, notes: Notes, say: Words, look: Look) -> str:
    """What one project may be given, large, with the cycle it was stated for and what it rests on."""
    band = track.funding.band
    parts = [
        f":small[{plain(say('support-per-project'))}]",
        f"**{plain(band_words(band, say)) if band else plain(say('not-stated'))}**",
    ]
    if band:
        if look.rate:
            parts.append(f":small[{plain(rough_words(band, look.rate, say))}]")
        parts.append(f"{plain(money(track, say))} {notes.mark(*band.sources)}")
    if track.funding.fits:
        parts.append(f"**{plain(say('fits-' + track.funding.fits))}**")
    return "\n\n".join(parts)


def rough_words(band: Band, rate: Rate, say: Words) -> str:
    """Return a band roughly in another currency, with the rate and its day."""

    def amount(won: int) -> str:
        return say("rough-amount", currency=rate.currency, amount=say.number(rate.rough(won)))

    rough = say("span", first=amount(band.least), last=amount(band.most)) if band.least else amount(band.most)
    unit = f"{rate.won:.4g}" if rate.won < 1000 else f"{rate.won:.0f}"
    if rate.on is None:
        return say("rough-own", amount=rough, currency=rate.currency, won=unit)
    return say("rough-of", amount=rough, currency=rate.currency, won=unit, day=say.day(rate.on))


def _deadline(track: TrackOutcome, notes: Notes, say: Words, look: Look) -> str:
    """Until when to apply, large: in Seoul, and where the visitor is."""
    intake = track.intake
    if intake.state == "closed":
        last = say("intake-closed")
    else:
        last = say.day(intake.closes) if intake.closes else say("no-deadline")
    parts = [f":small[{plain(say('deadline'))}]", f"**{plain(last)}**"]
    if intake.closes and intake.state != "closed":
        parts.append(f":small[{plain(say('whole-day'))}]")
        if look.zone and (there := whole_day(intake.closes, look.zone)):
            ends = say("ends-there", moment=say.moment(there[1]), zone=say.zone(look.zone))
            parts.append(f":small[{plain(ends)}]")
    parts.append(f"{plain(go(track, say))} {notes.mark(*intake.sources)}")
    return "\n\n".join(parts)


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
    return (
        line + f" :small[{plain(say('as-printed', words=quoted(check.as_printed, say.language)))}]"
        if check.as_printed
        else line
    )


def _ways(found: Outcome, track: TrackOutcome, notes: Notes, say: Words) -> str:
    """Every way into a track that is closed to the proposal: what to change, who can, and how long to wait."""
    lines = [f"1. {_way(found, way, say)}" for way in track.ways if way.by != "fixed"]
    lines += [f"1. {plain(each.text[say.language])} {notes.mark(*each.sources)}" for each in track.besides]
    if track.would_have_taken:
        years = say.several(map(str, track.would_have_taken))
        lines.append(f"\n:small[{plain(say('would-have-taken', years=years))}]")
    return "\n".join(lines)


def _way(found: Outcome, way: Way, say: Words) -> str:
    who = f" :small[{plain(say('way-by-' + way.by))}]" if way.changes else ""
    return f"{plain(way_words(found.book, way, say))}{who}"


def _turns(book: Rulebook, track: TrackOutcome, say: Words) -> Iterable[str]:
    """Yield under which other readings the outcome would differ."""
    for other in track.readings:
        reading = book.doubts[other.doubt].readings[other.reading]
        changes = "; ".join(difference_words(other, say))
        number = f"[{plain(other.doubt.upper())}]({entry(doubt=other.doubt)})"
        turns_on = plain(say("other-reading", doubt="%")).replace("%", number)
        yield f"**{turns_on}** {plain(reading.text[say.language])}  \n{plain(changes)}"


def doubts_of(track: TrackOutcome) -> dict[str, None]:
    """Return the doubts that a track's checks, money and dates carry."""
    named = dict.fromkeys(doubt for check in track.checks for doubt in check.doubts)
    facts = [track.funding.band, track.track.intake.opens, track.track.intake.closes]
    named |= dict.fromkeys(doubt for fact in facts if fact for doubt in fact.doubts)
    if track.intake.following and track.intake.following.estimate:
        named |= dict.fromkeys(track.intake.following.estimate.doubts)
    return named


def _doubts(book: Rulebook, track: TrackOutcome, say: Words) -> Iterable[Section]:
    named = doubts_of(track)
    if named:
        text = "\n\n".join(_doubt(book, name, say) for name in named)
        yield Section(f"doubts-{track.name}", say("doubts", count=len(named)), ":material/balance:", text)


def _doubt(book: Rulebook, name: str, say: Words) -> str:
    doubt = book.doubts[name]
    readings = [
        f"- {plain(reading.text[say.language])}" + (f" **{plain(say('chosen'))}**" if key == doubt.chosen else "")
        for key, reading in doubt.readings.items()
    ]
    title = f"**[{plain(name.upper())}]({entry(doubt=name)}) · {plain(doubt.title[say.language])}**"
    return "\n\n".join((title, "\n".join(readings), plain(doubt.why[say.language])))


def _facts(found: Outcome, track: TrackOutcome, notes: Notes, say: Words) -> Iterable[Section]:
    """Yield what you get and who is paid, what happens next, what your side is asked, whom to ask, what helps."""
    said = track.track

    def told(**facts: tuple[Statements | None, ...]) -> str:
        parts = []
        for title, given in facts.items():
            stated = [fact for fact in given if fact]
            if stated:
                sources = dict.fromkeys(source for fact in stated for source in fact.sources)
                lines = [f"- {plain(item[say.language])}" for fact in stated for item in fact.items]
                parts.append(f"**{plain(say(title.replace('_', '-')))}** {notes.mark(*sources)}")
                parts.append("\n".join(lines))
        return "\n\n".join(parts)

    get = told(
        support=(said.support,),
        not_supported=(said.not_supported, said.exclusions),
        paid=(said.paid,),
        money_rules=(said.money_rules,),
        follow_on=(said.follow_on,),
    )
    following = told(steps=(said.steps,), criteria=(said.criteria,), work_period=(said.work_period,))
    asked = told(host_side=(said.host_side,), how_to_apply=(said.how_to_apply,), documents=(said.documents,))
    fixed = "\n".join(f"- {_way(found, way, say)}" for way in track.ways if way.by == "fixed")
    if fixed:
        count = sum(way.by == "fixed" for way in track.ways)
        yield Section(f"ways-fixed-{track.name}", say("ways-fixed", count=count), ":material/block:", fixed)
    if said.preferences:
        text = "\n".join(f"- {_helps(found, each, notes, say)}" for each in said.preferences)
        yield Section(f"what-helps-{track.name}", say("what-helps"), ":material/thumb_up:", text)
    for title, icon, text in (
        ("what-you-get", ":material/redeem:", get),
        ("what-next", ":material/route:", following),
        ("your-side", ":material/checklist:", asked),
    ):
        if text:
            yield Section(f"{title}-{track.name}", say(title), icon, text)


def _helps(found: Outcome, each: Preference, notes: Notes, say: Words) -> str:
    """Return what helps, and whether the answers given show it."""
    shown = each.when and all(
        (given := found.proposal.values(question)) is not None and test.holds(given)
        for question, test in each.when.items()
    )
    mark = f" :green[:material/check: {plain(say('you-have-it'))}]" if shown else ""
    return f"{plain(each.text[say.language])}{mark} {notes.mark(*each.sources)}"


def _contact(found: Outcome, track: TrackOutcome, notes: Notes, say: Words, look: Look) -> Section:
    """Return whom to ask: the secretariat as printed in this edition, and on a screen a letter to begin with."""
    secretariat, name = track.track.secretariat, f"whom-to-ask-{track.name}"
    if secretariat:
        email = plain(secretariat.email) if secretariat.email else plain(say("email-not-stated"))
        note = f" {plain(secretariat.note[say.language])}" if secretariat.note else ""
        body = plain(say(f"body-{secretariat.body}"))
        who = f"{body}, {email}.{note} {notes.mark(*secretariat.sources)}"
    else:
        who = plain(say("secretariat-not-stated"))
    if look.whole:
        return Section(name, say("secretariat"), ":material/contact_mail:", who)
    letter = draft(found, track, say.written)
    lines = "  \n".join(plain(say.own(line)) for line in letter.body.splitlines())
    text = f"{who}\n\n**{plain(say('mail-title'))}** {plain(say.own(letter.subject))}\n\n{lines}"
    return Section(name, say("whom-to-ask"), ":material/contact_mail:", text, mailto(letter))


def _official(book: Rulebook, say: Words) -> str:
    site = book.about.sites["molit"]
    return f"[{plain(say('official-site'))}]({site})"

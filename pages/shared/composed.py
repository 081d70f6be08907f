"""What Check says, composed once for a case and a look: nothing of it changes until an answer does."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kcity.outcome import LINES, Outcome, Proposal
from kcity.outcome.outcome import coming, explained
from kcity.outcome.sentence import headline, intake_word, leading, next_words, notices, status_word
from kcity.record.precedents import Precedent, history, precedents
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Tally
from kcity.rulebook.words import Words
from pages.shared.card import INTAKE, STATUS, Card, Look, Notes, Section, compose
from pages.shared.plain import plain


@dataclass(frozen=True, slots=True)
class Composed:
    """Everything that Check says of a case, as Markdown."""

    headline: str
    summary: str
    notices: tuple[str, ...]
    cards: tuple[Card, ...]
    coming: tuple[str, ...]
    unknown: Section | None
    myths: Section | None
    past: Section


def composed(found: Outcome, say: Words, look: Look) -> Composed:
    """Return what Check says of a case."""
    first = leading(found)
    tracks = sorted(found.tracks, key=lambda track: track is not first)
    cards = tuple(compose(found, track, say, look) for track in tracks)
    past = _past(found, say)
    return Composed(
        headline=plain(headline(found, say)),
        summary=_summary(found, say),
        notices=tuple(map(plain, notices(found, say))) if found.edition else (),
        cards=cards,
        coming=() if found.tracks else tuple(_coming(found, say)),
        unknown=_unknown(found, cards, say),
        myths=_myths(found, say),
        past=past,
    )


def status_line(book: Rulebook, on: date, say: Words) -> str:
    """Return which intakes are open on a day, and how fresh the record is."""
    tracks = explained(book, Proposal(), on)
    following = {each.line: next_words(each, say) for each in coming(book, tracks, on)}
    parts = []
    for track in tracks:
        colour, icon = INTAKE["rolling" if track.intake.is_rolling else track.intake.state]
        state = ", ".join(filter(None, (intake_word(track.intake, say), following.pop(track.track.line, None))))
        parts.append(f":{colour}[{icon}] {plain(track.track.name[say.language])}: {plain(state)}")
    parts += [
        f":blue[:material/event_upcoming:] {plain(say('line-' + line))}: {plain(said)}"
        for line, said in following.items()
    ]
    parts.append(plain(say("record-of", day=say.partial(book.about.researched))))
    return f":small[{' · '.join(parts)}]"


def _summary(found: Outcome, say: Words) -> str:
    """Return every track's status in a line, for the foot of a phone."""
    return "  \n".join(
        f":{STATUS[track.status][0]}[{STATUS[track.status][1]}] **{plain(track.track.name[say.language])}**: "
        f"{plain(status_word(track, say))}"
        for track in found.tracks
    )


def _coming(found: Outcome, say: Words) -> Iterable[str]:
    for following in found.next_intakes:
        yield f"**{plain(say('line-' + following.line))}** · {plain(next_words(following, say))}"


def _unknown(found: Outcome, cards: tuple[Card, ...], say: Words) -> Section | None:
    """Return all that is not known about a case, in one place: what no source states, what was read only in part."""
    lang, parts = say.language, []
    for track in found.cared_for:
        lines = [
            plain(say("unknown-check", condition=check.text[lang]))
            for check in track.checks
            if check.state == "not-stated"
        ]
        if track.funding.band and not track.funding.of_this_cycle and track.funding.cycle:
            lines.append(plain(say("unknown-amount", cycle=track.funding.cycle)))
        lines += [plain(each[lang]) for each in track.track.unknowns]
        if lines:
            parts.append(f"**{plain(track.track.name[lang])}**\n\n" + "\n".join(f"- {line}" for line in lines))
    whole = [plain(each[lang]) for each in (found.edition.unknowns if found.edition else ())]
    if in_part := max((card.in_part for card in cards), default=0):
        whole.append(plain(say("unknown-in-part", count=in_part)))
    if whole:
        parts.append(f"**{plain(say('unknown-whole'))}**\n\n" + "\n".join(f"- {line}" for line in whole))
    return Section("unknown", say("what-is-unknown"), ":material/question_mark:", "\n\n".join(parts)) if parts else None


def _myths(found: Outcome, say: Words) -> Section | None:
    """Return what people believe of the tracks of a case, put right by the sources of its edition or earlier ones."""
    if found.edition is None:
        return None
    lang, notes, year = say.language, Notes(found.book, say), found.edition.year
    lines = {track.track.line for track in found.cared_for}
    said = [
        f"- {plain(say('myth', believed=myth.believed[lang]))} **{plain(myth.text[lang])}** {notes.mark(*myth.sources)}"
        for myth in found.book.asides.myths.myths
        if lines.intersection(myth.lines) and myth.since <= year
    ]
    if not said:
        return None
    listed = f"**{plain(say('sources'))}**\n\n{notes.listed()}"
    return Section("myths", say("myths"), ":material/lightbulb:", "\n".join(said) + f"\n\n{listed}")


def _past(found: Outcome, say: Words) -> Section:
    """Return past projects like a proposal, and how many applied and were chosen."""
    alike, notes = precedents(found.book, found.proposal), Notes(found.book, say)
    lines = [f"- {_precedent(found, each, notes, say)}" for each in alike]
    parts = ["\n".join(lines) or plain(say("precedents-none"))]
    parts += [f"**{plain(say('counts'))}**", _counted(found, notes, say)]
    parts += [f"**{plain(say('sources'))}**", notes.listed()]
    return Section("past", say("precedents-count", count=len(alike)), ":material/history:", "\n\n".join(parts))


def _precedent(found: Outcome, each: Precedent, notes: Notes, say: Words) -> str:
    """Return a past project as a line: what and where, why it is alike, what became of it."""
    project, lang = each.project, say.language
    place = f"{project.place[lang]}, {say.country(project.country)}" if project.country else project.place[lang]
    sectors = found.book.questions["sectors"].values
    why = [say(f"alike-{likeness}") for likeness in each.alike if likeness != "sectors"]
    if each.sectors:
        why.append(say("alike-sectors", sectors=say.several(sectors[name][lang] for name in each.sectors)))
    return (
        f"**{plain(project.title[lang])}** ({plain(place)}, {project.label}) · {plain(say.several(why))} · "
        f"{plain(project.status[lang])} {notes.mark(*project.sources)}"
    )


def _counted(found: Outcome, notes: Notes, say: Words) -> str:
    """Return how many applied and were chosen, by year, for the tracks that the visitor cares about."""
    lines = dict.fromkeys(track.track.line for track in found.cared_for) or found.focus or LINES
    parts = [f"**{plain(say('line-' + line))}**\n\n" + "\n".join(_counts(found, line, notes, say)) for line in lines]
    return "\n\n".join([plain(say("counts-lead")), *parts])


def _counts(found: Outcome, line: str, notes: Notes, say: Words) -> list[str]:
    rows = []
    for each in history(found.book, line):
        name = found.book.editions[each.year].tracks[each.track].name[say.language]
        sources = [source for tally in (each.applications, each.selected) if tally for source in tally.sources]
        said = say("count-row", applications=_tally(each.applications, say), selected=_tally(each.selected, say))
        rows.append(f"- {each.year}, {plain(name)}: {plain(said)} {notes.mark(*dict.fromkeys(sources))}")
    return rows


def _tally(tally: Tally | None, say: Words) -> str:
    return str(tally.projects) if tally else say("not-stated")

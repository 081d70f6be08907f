"""One track's chapter of the dossier: where the proposal stands, on what that rests, what the track gives and asks."""

from collections.abc import Iterator

from kcity.handout.cited import Cited
from kcity.handout.paper import Cell, Line, Paper, Run
from kcity.handout.styling import AMBER, GREEN, GREY, RED
from kcity.outcome import Check, Outcome, TrackOutcome
from kcity.outcome.sentence import answer_words, band_words, go, intake_word, money, status_word, way_words
from kcity.outcome.ways import Way
from kcity.rulebook.model import Statements
from kcity.rulebook.words import Words

STATUS = {"eligible": GREEN, "depends": AMBER, "not-eligible": RED}
STATE = {"met": GREEN, "not-met": RED, "open": AMBER, "not-stated": AMBER}


def chapter(paper: Paper, found: Outcome, track: TrackOutcome, cited: Cited, say: Words) -> None:
    """Write a track's chapter."""
    paper.heading(say("dossier-track", track=track.track.name[say.language], status=status_word(track, say)))
    paper.table((3, 14), (), _stands(track, cited, say))
    paper.heading(say("dossier-conditions"), 2)
    header = [
        say(key) for key in ("dossier-condition", "dossier-answer", "dossier-state", "dossier-basis", "dossier-sources")
    ]
    paper.table((7, 3.4, 2, 2.6, 2), header, [_check(found, check, cited, say) for check in track.checks])
    depends = list(_depends(found, track, say))
    if depends:
        paper.heading(say("dossier-depends"), 2)
        paper.bullets(depends)
    ways = list(_ways(found, track, cited, say))
    if ways:
        paper.heading(say("ways-in"), 2)
        paper.bullets(ways)
    facts = list(_facts(track, cited, say))
    if facts:
        paper.heading(say("dossier-facts"), 2)
        paper.table((3, 14), (), facts)


def _stands(track: TrackOutcome, cited: Cited, say: Words) -> Iterator[list[Cell]]:
    """Yield a row each for status, money, dates and secretariat."""
    band, intake, said = track.funding.band, track.intake, track.track
    yield [_label(say("dossier-status")), [[Run(status_word(track, say), bold=True, colour=STATUS[track.status])]]]
    given: list[str | Run] = [Run(band_words(band, say) if band else say("not-stated"), bold=True)]
    if band:
        given += [f". {money(track, say)}", *cited.mark(*band.sources)]
        given += [f" {band.note[say.language]}"] if band.note else []
    given += [f" {say('fits-' + track.funding.fits)}"] if track.funding.fits else []
    yield [_label(say("support-per-project")), [given]]
    when: list[str | Run] = [Run(intake_word(intake, say), bold=True), f". {go(track, say)}"]
    when += [f" {say('whole-day')}"] if intake.closes and intake.state != "closed" else []
    yield [_label(say("dossier-intake")), [[*when, *cited.mark(*intake.sources)]]]
    if said.secretariat:
        body = say(f"body-{said.secretariat.body}")
        to = said.secretariat.email or say("email-not-stated")
        note = f" {said.secretariat.note[say.language]}" if said.secretariat.note else ""
        contact: Line = [say("dossier-contact", body=body, address=to), note, *cited.mark(*said.secretariat.sources)]
    else:
        contact = say("not-stated")
    yield [_label(say("dossier-secretariat")), [contact]]


def _label(text: str) -> Cell:
    return [[Run(text, bold=True, colour=GREY)]]


def _check(found: Outcome, check: Check, cited: Cited, say: Words) -> list[Cell]:
    condition: list[str | Run] = [check.text[say.language]]
    condition += [Run(f" {note[say.language]}", small=True, colour=GREY) for note in check.notes]
    if check.as_printed:
        condition.append(Run(f" {say('as-printed', words=check.as_printed)}", small=True, colour=GREY))
    answer = answer_words(found.book, check.about, check.answer, say) if check.answer is not None else "–"
    basis: list[str | Run] = [say(f"basis-{check.basis}", since=check.since or "")]
    if check.confidence != "high":
        basis.append(Run(f" ({say('confidence-' + check.confidence)})", small=True, colour=GREY))
    state = Run(say(f"state-{check.state}"), bold=True, colour=STATE[check.state])
    return [[condition], answer, [[state]], [basis], [cited.alone(*check.sources)]]


def _depends(found: Outcome, track: TrackOutcome, say: Words) -> Iterator[str]:
    """Yield what decides still: the answers that are open, and the conditions of which no source says if they hold."""
    body = track.track.secretariat.body if track.track.secretariat else say("ministry")
    for question in track.depends_on:
        yield say("dossier-open-answer", question=found.book.questions[question].ask[say.language])
    for check in track.checks:
        if check.requirement in track.unstated:
            yield say("dossier-unstated", condition=check.text[say.language], body=body)


def _ways(found: Outcome, track: TrackOutcome, cited: Cited, say: Words) -> Iterator[Line]:
    """Yield the ways that somebody can go, else those that nobody can, then those that are no application."""
    possible = [way for way in track.ways if way.by != "fixed"]
    worded = {way_words(found.book, way, say): _who(way, say) for way in possible or track.ways}
    for words, who in worded.items():
        yield [words, *who]
    for each in track.besides:
        yield [each.text[say.language], *cited.mark(*each.sources)]
    if track.would_have_taken:
        yield say("would-have-taken", years=say.several(map(str, track.would_have_taken)))


def _who(way: Way, say: Words) -> list[Run]:
    return [Run(f" ({say('way-by-' + way.by)})", colour=GREY)] if way.changes else []


def _facts(track: TrackOutcome, cited: Cited, say: Words) -> Iterator[list[Cell]]:
    """Yield a row for every kind of fact that a source states about a track."""
    said = track.track
    if said.preferences:
        lines: list[Line] = [[each.text[say.language], *cited.mark(*each.sources)] for each in said.preferences]
        yield [_label(say("what-helps")), lines]
    rows: list[tuple[str, tuple[Statements | None, ...]]] = [
        (say("criteria"), (said.criteria,)),
        (say("support"), (said.support,)),
        (say("not-supported"), (said.not_supported, said.exclusions)),
        (say("paid"), (said.paid,)),
        (say("money-rules"), (said.money_rules,)),
        (say("host-side"), (said.host_side,)),
        (say("steps"), (said.steps,)),
        (say("work-period"), (said.work_period,)),
        (say("documents"), (said.documents,)),
        (say("how-to-apply"), (said.how_to_apply,)),
        (say("follow-on"), (said.follow_on,)),
    ]
    for name, facts in rows:
        lines = [line for fact in facts if fact for line in _statements(fact, cited, say)]
        if lines:
            yield [_label(name), lines]


def _statements(fact: Statements, cited: Cited, say: Words) -> Iterator[Line]:
    """Yield a fact's statements; what they rest on stands after the last."""
    *first, last = (item[say.language] for item in fact.items)
    yield from first
    note = [Run(f" ({fact.note[say.language]})", small=True, colour=GREY)] if fact.note else []
    yield [last, *note, *cited.mark(*fact.sources)]

"""What is still to be done for a track: questions to settle, conditions to mend, papers to gather, whom to ask."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from kcity.outcome import Outcome, TrackOutcome
from kcity.outcome.sentence import go, leading
from kcity.rulebook.model import Statements
from kcity.rulebook.words import Words

Task: TypeAlias = Literal["settle", "mend", "ask", "gather", "host", "send"]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do, of a kind, and the sources that ask for it."""

    task: Task
    text: str
    sources: tuple[str, ...] = ()


def worth_doing(found: Outcome) -> tuple[TrackOutcome, ...]:
    """Return the tracks to prepare for: those the proposal may fit; where there is none, the nearest if it can be."""
    first = leading(found)
    may = tuple(track for track in found.cared_for if track.status != "not-eligible")
    return may or ((first,) if first and any(way.by != "fixed" for way in first.ways) else ())


def checklist(found: Outcome, track: TrackOutcome, say: Words) -> tuple[Item, ...]:
    """Return what is to be done for a track, in the order in which it is done."""
    return tuple(_items(found, track, say))


def _items(found: Outcome, track: TrackOutcome, say: Words) -> Iterator[Item]:
    said, language = track.track, say.language
    body = said.secretariat.body if said.secretariat else say("ministry")
    for question in track.depends_on:
        yield Item("settle", found.book.questions[question].ask[language])
    for check in track.blocking:
        yield Item("mend", check.text[language], check.sources)
    for check in track.checks:
        if check.state == "not-stated":
            yield Item("ask", say("checklist-ask-condition", body=body, condition=check.text[language]), check.sources)
    if said.documents is None:
        yield Item("ask", say("checklist-ask-documents", body=body))
    if said.secretariat is None or said.secretariat.email is None:
        yield Item("ask", say("checklist-ask-address", body=body))
    facts: list[tuple[Task, Statements | None]] = [
        ("gather", said.documents),
        ("host", said.host_side),
        ("send", said.how_to_apply),
    ]
    for task, fact in facts:
        for item in fact.items if fact else ():
            yield Item(task, item[language], fact.sources if fact else ())
    yield Item("send", go(track, say), track.intake.sources)
    if said.secretariat and said.secretariat.email:
        sent = say("checklist-send-to", body=body, address=said.secretariat.email)
        yield Item("send", sent, said.secretariat.sources)

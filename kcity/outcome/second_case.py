"""A second case beside the first: the same proposal with some answers changed, and what then comes out otherwise."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kcity.outcome.outcome import Outcome, TrackOutcome
from kcity.outcome.proposal import Misfit, Proposal, read
from kcity.outcome.ways import Way
from kcity.rulebook import Rulebook

_LONGEST = 20
"""Answers that a second case may change."""


def written(changes: Mapping[str, str]) -> str:
    """Return changed answers as a link carries them: `applicant.korean-company~in-charge.`, an empty one being open."""
    return "~".join(f"{question}.{value}" for question, value in changes.items())


def read_changes(text: str) -> dict[str, str]:
    """Return the changed answers that a link carries, unchecked."""
    parts = (part.partition(".") for part in text.split("~", _LONGEST)[:_LONGEST] if part)
    return {question: value for question, _, value in parts}


def changed(book: Rulebook, proposal: Proposal, changes: Mapping[str, str]) -> tuple[Proposal, tuple[Misfit, ...]]:
    """Return a proposal with some answers changed, and the changes that could not be used."""
    return read(book, proposal.written() | dict(changes))


def of_way(way: Way) -> dict[str, str]:
    """Return the changed answers of a way in, the nearest of those that serve alike, as links write them."""
    answers = {change.question: change.answers[0] for change in way.changes}
    return {
        question: ",".join(answer) if isinstance(answer, tuple) else str(answer) for question, answer in answers.items()
    }


def suggestions(found: Outcome) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield second cases worth a look, each once: what the ways in would do (`way`), waiting for what comes (`wait`).

    A way that nobody can go is none. Waiting is for the next intake as far as the record knows or estimates it, or for
    the first day whose proposals belong to the next cycle.
    """
    seen: list[dict[str, str]] = []
    for track in found.cared_for:
        if (day := _next_cycle(found, track)) and (wait := {"submit-on": day.isoformat()}) not in seen:
            seen.append(wait)
            yield "wait", wait
        for way in track.ways:
            changes = of_way(way)
            if changes and way.by != "fixed" and changes not in seen:
                seen.append(changes)
                yield "way", changes
            if not changes and way.wait_until and (wait := {"submit-on": way.wait_until.isoformat()}) not in seen:
                seen.append(wait)
                yield "wait", wait


def _next_cycle(found: Outcome, track: TrackOutcome) -> date | None:
    """Return the first day whose proposals a rolling intake takes for the next cycle; None for a window."""
    if not track.intake.is_rolling:
        return None
    receipts = (receipt for _, _, each in found.book.of_line(track.track.line) for receipt in each.intake.receipts)
    return next((each.last + timedelta(days=1) for each in receipts if each.first <= found.on <= each.last), None)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two outcomes side by side; the questions whose answers differ, in the questions' order."""

    first: Outcome
    second: Outcome
    differing: tuple[str, ...]


def side_by_side(first: Outcome, second: Outcome) -> Pair:
    """Return two outcomes of one rulebook as a pair."""
    one, other = first.proposal.answers, second.proposal.answers
    return Pair(first, second, tuple(name for name in first.book.questions if one.get(name) != other.get(name)))

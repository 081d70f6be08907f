"""The outcome as plain data: the shape that the command line, links, files and the API share."""

from typing import Any

from kcity.outcome.intake import Estimate, Next
from kcity.outcome.outcome import Outcome, TrackOutcome
from kcity.outcome.proposal import Answer
from kcity.outcome.sentence import headline, leading, notices, way_words
from kcity.outcome.ways import Way
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words


def as_json(outcome: Outcome, say: Words) -> dict[str, Any]:
    """Return an outcome as JSON-ready data, its sentences in one language."""
    first = leading(outcome)
    return {
        "rulebook": outcome.book.about.version,
        "on": outcome.on.isoformat(),
        "edition": outcome.edition.year if outcome.edition else None,
        "last_known": outcome.last_known.year if outcome.last_known else None,
        "language": say.language,
        "notices": notices(outcome, say),
        "answers": outcome.proposal.plain(),
        "headline": {
            "track": first.name if first else None,
            "status": first.status if first else None,
            "text": headline(outcome, say),
        },
        "tracks": [_track(outcome.book, track, say) for track in outcome.tracks],
        "next_question": outcome.next_question,
        "settled": outcome.settled,
        "focus": list(outcome.focus),
        "cannot_matter": dict(outcome.cannot_matter),
        "next_intakes": [_next(each) for each in outcome.next_intakes],
    }


def _track(book: Rulebook, track: TrackOutcome, say: Words) -> dict[str, Any]:
    band, intake = track.funding.band, track.intake
    return {
        "track": track.name,
        "name": track.track.name[say.language],
        "kind": track.kind,
        "status": track.status,
        "depends_on": list(track.depends_on),
        "unstated": list(track.unstated),
        "checks": [
            {
                "requirement": check.requirement,
                "text": check.text[say.language],
                "state": check.state,
                "basis": check.basis,
                "since": check.since,
                "answer": list(check.answer) if isinstance(check.answer, tuple) else check.answer,
                "as_printed": check.as_printed,
                "confidence": check.confidence,
                "sources": list(check.sources),
                "doubts": list(check.doubts),
                "notes": [note[say.language] for note in check.notes],
            }
            for check in track.checks
        ],
        "funding": {
            "least": band and band.least,
            "most": band and band.most,
            "kind": band and band.kind,
            "stated_for": band and band.stated_for,
            "fits": track.funding.fits,
            "as_printed": band and band.as_printed,
            "sources": list(band.sources) if band else [],
            "doubts": list(band.doubts) if band else [],
        },
        "intake": {
            "kind": intake.kind,
            "state": intake.state,
            "opens": intake.opens and intake.opens.isoformat(),
            "closes": intake.closes and intake.closes.isoformat(),
            "days_left": intake.days_left,
            "cycle": intake.cycle,
            "decided": intake.decided,
            "decision": intake.decision and {"planned": intake.decision.planned, "actual": intake.decision.actual},
            "estimate": _estimate(intake.following.estimate) if intake.following else None,
            "sources": list(intake.sources),
            "doubts": list(intake.doubts),
        },
        "ways_in": [_way(book, way, say) for way in track.ways],
        "besides": [
            {"id": each.id, "text": each.text[say.language], "sources": list(each.sources)} for each in track.besides
        ],
        "would_have_taken": list(track.would_have_taken),
        "readings": [
            {"doubt": other.doubt, "reading": other.reading, "differs": dict(other.differs)} for other in track.readings
        ],
        "same_under_every_reading": not track.readings,
    }


def _way(book: Rulebook, way: Way, say: Words) -> dict[str, Any]:
    """A way names the nearest new answer of each change; answers that serve alike stand under `alternatives`."""
    return {
        "change": {change.question: _plain(change.answers[0]) for change in way.changes},
        "alternatives": {
            change.question: [_plain(answer) for answer in change.answers[1:]]
            for change in way.changes
            if len(change.answers) > 1
        },
        "by": way.by,
        "status": way.status,
        "wait_until": way.wait_until and way.wait_until.isoformat(),
        "text": way_words(book, way, say),
    }


def _plain(answer: Answer) -> Any:
    return list(answer) if isinstance(answer, tuple) else answer


def _estimate(estimate: Estimate | None) -> dict[str, Any] | None:
    if estimate is None:
        return None
    return {
        "opens": [day.isoformat() for day in estimate.opens],
        "closes": [day.isoformat() for day in estimate.closes] if estimate.closes else None,
        "from": list(estimate.years),
        "earlier": list(estimate.earlier),
        "past": estimate.past,
        "doubts": list(estimate.doubts),
    }


def _next(following: Next) -> dict[str, Any]:
    return {
        "track": following.line,
        "opens": following.opens and following.opens.isoformat(),
        "closes": following.closes and following.closes.isoformat(),
        "estimate": _estimate(following.estimate),
    }

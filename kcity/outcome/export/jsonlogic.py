"""The rulebook as JsonLogic rules (jsonlogic.com), for engines in any language."""

import json
from typing import Any

from kcity.outcome.export.neutral import rules
from kcity.outcome.export.shapes import Condition, Decision, Either, Every, Named, Negated, TrackRules, Within
from kcity.rulebook import Rulebook


def as_jsonlogic(book: Rulebook) -> str:
    """Return the rulebook as one JSON document: every decision is a JsonLogic rule over the answers as one object."""
    whole = rules(book)
    written = {
        "format": "kcity-jsonlogic-1",
        "rulebook": whole.version,
        "edition": decision(whole.edition),
        "editions": {
            str(year): {name: _track(track) for name, track in tracks.items()}
            for year, tracks in whole.editions.items()
        },
    }
    return json.dumps(written, ensure_ascii=False, indent=1) + "\n"


def _track(track: TrackRules) -> dict[str, Any]:
    return {
        "line": track.line,
        "status": decision(track.status),
        "requirements": {name: decision(each) for name, each in track.requirements.items()},
        "intake": decision(track.intake),
        "cycle": decision(track.cycle),
        "band": band_of(track),
        "fits": decision(track.fits),
    }


def band_of(track: TrackRules) -> dict[str, Any] | None:
    """Return the amounts of a track in won, how they are meant, and the cycle that they were stated for."""
    band = track.band
    if band is None:
        return None
    return {"least": band.least, "most": band.most, "kind": band.kind, "stated_for": band.stated_for}


def decision(found: Decision) -> Any:
    """Return a decision as a JsonLogic rule."""
    if not found.cases:
        return found.otherwise
    return {"if": [part for when, value in found.cases for part in (condition(when), value)] + [found.otherwise]}


def condition(found: Condition) -> Any:
    """Return a condition as a JsonLogic rule that is true or false."""
    match found:
        case Named(question, None, _, values):
            return {"in": [{"var": question}, list(values)]}
        case Named(question, _, only, values):
            each = {"in": [{"var": ""}, list(values)]}
            return {"all" if only else "some": [{"var": question}, each]}
        case Within(number, least, most):
            given = {"var": number}
            ends = [*([{">=": [given, least]}] if least is not None else [])]
            ends += [{"<=": [given, most]}] if most is not None else []
            return ends[0] if len(ends) == 1 else {"and": ends}
        case Negated(part):
            return {"!": [condition(part)]}
        case Every(parts) | Either(parts):
            if not parts:
                return isinstance(found, Every)
            written = [condition(part) for part in parts]
            return written[0] if len(written) == 1 else {"and" if isinstance(found, Every) else "or": written}

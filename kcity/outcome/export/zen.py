"""The rulebook as decision graphs of the ZEN engine (gorules.io), one for each edition and one that picks it."""

import json
from collections.abc import Iterable
from typing import Any

from kcity.outcome.export.jsonlogic import band_of
from kcity.outcome.export.neutral import rules
from kcity.outcome.export.shapes import Condition, Decision, Either, Every, Named, Negated, TrackRules, Value, Within
from kcity.rulebook import Rulebook


def as_zen(book: Rulebook) -> str:
    """Return the rulebook as one JSON document that holds a graph for the edition and one for each edition's tracks."""
    whole = rules(book)
    written = {
        "format": "kcity-zen-1",
        "rulebook": whole.version,
        "edition": _graph([("edition", decision(whole.edition))]),
        "editions": {
            str(year): _graph(
                (f"{identifier(name)}.{key}", text) for name, track in tracks.items() for key, text in _track(track)
            )
            for year, tracks in whole.editions.items()
        },
    }
    return json.dumps(written, ensure_ascii=False, indent=1) + "\n"


def identifier(name: str) -> str:
    """Return an id as ZEN's expressions can name it: an underscore for each hyphen."""
    return name.replace("-", "_")


def _track(track: TrackRules) -> Iterable[tuple[str, str]]:
    yield "line", _value(track.line)
    yield "status", decision(track.status)
    for name, each in track.requirements.items():
        yield f"requirements.{identifier(name)}", decision(each)
    yield "intake", decision(track.intake)
    yield "cycle", decision(track.cycle)
    for key, value in (band_of(track) or {}).items():
        yield f"band.{key}", _value(value)
    yield "fits", decision(track.fits)


def _graph(expressions: Iterable[tuple[str, str]]) -> dict[str, Any]:
    nodes = [
        {"id": "answers", "name": "answers", "type": "inputNode", "position": {"x": 0, "y": 0}},
        {
            "id": "rules",
            "name": "rules",
            "type": "expressionNode",
            "position": {"x": 300, "y": 0},
            "content": {"expressions": [{"id": key, "key": key, "value": text} for key, text in expressions]},
        },
        {"id": "outcome", "name": "outcome", "type": "outputNode", "position": {"x": 600, "y": 0}},
    ]
    edges = [
        {"id": f"{one}-{other}", "type": "edge", "sourceId": one, "targetId": other}
        for one, other in (("answers", "rules"), ("rules", "outcome"))
    ]
    return {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}


def decision(found: Decision) -> str:
    """Return a decision as an expression of ZEN's language."""
    return "".join(f"{condition(when)} ? {_value(value)} : " for when, value in found.cases) + _value(found.otherwise)


def _value(value: Value) -> str:
    return json.dumps(value)


def condition(found: Condition) -> str:
    """Return a condition as an expression that is true or false."""
    match found:
        case Named(question, choices, only, values):
            named = f"[{', '.join(map(_value, values))}]"
            if choices:
                return f"{'all' if only else 'some'}({identifier(question)}, # in {named})"
            return f"({identifier(question)} in {named})"
        case Within(number, least, most):
            ends = [f"{number} >= {least}"] if least is not None else []
            ends += [f"{number} <= {most}"] if most is not None else []
            return f"({' and '.join(ends)})"
        case Negated(part):
            return f"(not {condition(part)})"
        case Every(parts) | Either(parts):
            if not parts:
                return "true" if isinstance(found, Every) else "false"
            joined = (" and " if isinstance(found, Every) else " or ").join(map(condition, parts))
            return joined if len(parts) == 1 else f"({joined})"

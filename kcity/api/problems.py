"""Problem details (RFC 9457): what is wrong with a request, part by part, and what is possible instead."""

import json
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from starlette.responses import Response

from kcity.api.shapes import Wrong
from kcity.rulebook.translation import unmarked
from kcity.rulebook.words import Words

Kind: TypeAlias = Literal[
    "parameters", "body", "size", "address", "type", "path", "method", "rulebook", "busy", "failure"
]

STATUS: Mapping[Kind, int] = {
    "parameters": 400,
    "body": 400,
    "path": 404,
    "method": 405,
    "size": 413,
    "address": 414,
    "type": 415,
    "failure": 500,
    "rulebook": 503,
    "busy": 503,
}
"""Every kind of problem and its status."""

MEDIA = "application/problem+json"


class Refused(Exception):
    """A request cannot be answered: the kind of problem, its parts, headers beside it, figures for its words."""

    def __init__(
        self,
        kind: Kind,
        errors: Sequence[Wrong] = (),
        headers: Mapping[str, str] | None = None,
        **blanks: str | int,
    ) -> None:
        self.kind, self.errors, self.headers, self.blanks = kind, tuple(errors), dict(headers or {}), blanks
        super().__init__(kind)


def problem(refused: Refused, say: Words) -> Response:
    """Return the answer to a request that is refused, in one of the written languages."""
    kind = refused.kind
    said: dict[str, object] = {
        "type": f"urn:k-city:problem:{kind}",
        "title": say(f"problem-{kind}"),
        "status": STATUS[kind],
        "detail": say(f"problem-detail-{kind}", **refused.blanks),
    }
    if refused.errors:
        said["errors"] = list(refused.errors)
    content = unmarked(json.dumps(said, ensure_ascii=False, indent=1)).encode("utf-8")
    headers = {"Cache-Control": "no-store", "Content-Language": say.language} | refused.headers
    return Response(content, STATUS[kind], headers, MEDIA)

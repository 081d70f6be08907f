"""A case as a file: the outcome as JSON, and reading it back, whatever the file turns out to hold."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal, NoReturn, TypeAlias

from kcity.handout.links import LONGEST_VERSION, MADE, RULEBOOK, WAS, Brief, read_briefs
from kcity.outcome import Misfit, Outcome, Proposal, as_json, read
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words

FORMAT = "k-city-case"
LARGEST = 1024 * 1024
"""The most bytes a case may have; one that the app writes has about 30,000."""

Trouble: TypeAlias = Literal["size", "empty", "encoding", "syntax", "number", "twice", "depth", "shape", "many"]

_DEEPEST = 20
_MOST_ANSWERS = 100
_LONGEST_NUMBER = 20
_TEXT = re.compile(r'"(?:[^"\\]|\\.?)*(?:"|\Z)', re.DOTALL)


class NoCase(ValueError):
    """A file is no case: what is wrong with it, and where or what, as far as that is known."""

    def __init__(self, trouble: Trouble, where: str = "") -> None:
        self.trouble, self.where = trouble, where if len(where) <= 60 else where[:59] + "…"
        super().__init__(f"{trouble}: {self.where}" if where else trouble)

    def said(self, say: Words) -> str:
        """Return what is wrong, as people read it."""
        return say(f"case-{self.trouble}", where=self.where)


@dataclass(frozen=True, slots=True)
class Case:
    """What a file holds: the proposal, the answers that cannot be used, and the outcome it was saved with.

    `rulebook`, `saved` and `then` (every track in brief) tell of the day it was saved, as far as the file does.
    """

    proposal: Proposal
    misfits: tuple[Misfit, ...]
    rulebook: str | None
    saved: date | None
    then: tuple[Brief, ...]

    @property
    def carried(self) -> dict[str, str]:
        """What a link made on that day would carry besides the answers, to show then beside now."""
        if not (self.rulebook and self.saved and self.then):
            return {}
        return {RULEBOOK: self.rulebook, MADE: self.saved.isoformat(), WAS: "~".join(map(str, self.then))}


def write_case(found: Outcome, say: Words, saved: date | None = None) -> bytes:
    """Return a case as a file: the outcome's own JSON in an envelope, with the day it is saved on where told."""
    envelope = {"format": FORMAT, "saved": saved.isoformat() if saved else None}
    return json.dumps(envelope | as_json(found, say), ensure_ascii=False, indent=2).encode("utf-8")


def read_case(book: Rulebook, content: bytes) -> Case:
    """Return the case in a file; raises NoCase for a file that is none.

    Answers that cannot be used are named and the others kept. A mere list of answers is a case too.
    """
    said = parsed(content)
    given = answers_in(said)
    if given is None or not (given is not said or set(given) & set(book.questions)):
        raise NoCase("shape")
    if len(given) > _MOST_ANSWERS:
        raise NoCase("many", str(len(given)))
    proposal, misfits = read(book, given)
    version = said.get("rulebook")
    return Case(
        proposal,
        misfits,
        version if isinstance(version, str) and len(version) <= LONGEST_VERSION else None,
        _day(said.get("saved")),
        tuple(_then(said)),
    )


def answers_in(content: object) -> dict[str, object] | None:
    """Return the raw answers in a file's content: those under "answers", else all of it; None if it is no mapping."""
    if not isinstance(content, dict):
        return None
    answers = content.get("answers")
    return answers if isinstance(answers, dict) else content


def parsed(content: bytes) -> dict[str, Any]:
    """Return a file's JSON object, read strictly; raises NoCase."""
    if len(content) > LARGEST:
        raise NoCase("size")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NoCase("encoding") from None
    if not text.strip():
        raise NoCase("empty")
    if _depth(text) > _DEEPEST:
        raise NoCase("depth")
    try:
        said = json.loads(
            text, object_pairs_hook=_once, parse_int=_whole, parse_float=_decimal, parse_constant=_no_number
        )
        json.dumps(said, ensure_ascii=False).encode("utf-8")  # half a surrogate pair cannot be shown
    except json.JSONDecodeError as error:
        raise NoCase("syntax", str(error.lineno)) from None
    except UnicodeEncodeError:
        raise NoCase("encoding") from None
    if not isinstance(said, dict):
        raise NoCase("shape")
    return said


def _depth(text: str) -> int:
    """Return how deeply a JSON text is nested, without reading it: a very deep one would overrun the reader's stack."""
    deepest = depth = 0
    for bracket in re.findall(r"[\[\]{}]", _TEXT.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    for key, value in pairs:
        if key in seen:
            raise NoCase("twice", key)
        seen[key] = value
    return seen


def _whole(digits: str) -> int | str:
    """Return a whole number; one that no answer can be stays text, to be named as it stands."""
    return int(digits) if len(digits) <= _LONGEST_NUMBER else digits


def _decimal(text: str) -> int | str:
    """Return a number with a fraction or an exponent as a whole one where it is whole, as JSON has it; else as text."""
    number = Decimal(text) if len(text) <= _LONGEST_NUMBER else Decimal("NaN")
    is_whole = number.is_finite() and 0 <= number.adjusted() < _LONGEST_NUMBER and number == number.to_integral_value()
    return int(number) if is_whole else text


def _no_number(name: str) -> NoReturn:
    raise NoCase("number", name)


def _day(text: object) -> date | None:
    if not isinstance(text, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _then(said: Mapping[str, Any]) -> Iterator[Brief]:
    """Yield the tracks' outcomes that a case was saved with; what has no such shape says nothing."""
    tracks = said.get("tracks")
    for track in tracks if isinstance(tracks, list) else []:
        match track:
            case {
                "track": str(name),
                "status": str(status),
                "funding": {"most": int() | None as most},
                "intake": {"kind": str(kind), "closes": str() | None as closes},
            } if closes is None or _day(closes):
                last = closes or ("rolling" if kind == "rolling" else None)
                yield from read_briefs(f"{name}.{status}.{most or 'none'}.{last or 'none'}") or ()

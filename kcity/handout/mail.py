"""A draft of a letter to a track's secretariat: it states the proposal and asks what no source answers."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from kcity.outcome import Outcome, TrackOutcome
from kcity.outcome.sentence import answer_words
from kcity.rulebook.words import Words

_LONGEST = 2000
"""Windows does not hand longer addresses on to the mail program."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter to send or to change; `to` is the address as printed in the edition, None where none is."""

    to: str | None
    subject: str
    body: str


def draft(found: Outcome, track: TrackOutcome, say: Words) -> Draft:
    """Return a letter about a track: courteous, short, with the answers given and the points still open."""
    assert found.edition is not None  # a track belongs to an edition
    secretariat = track.track.secretariat
    name, year = track.track.name[say.language], str(found.edition.year)
    greeting = (
        say("mail-greeting", body=say(f"body-{secretariat.body}")) if secretariat else say("mail-greeting-nobody")
    )
    answers = [f"- {line}" for line in _answers(found, say)]
    points = [f"{number}. {line}" for number, line in enumerate(_points(found, track, say), 1)]
    parts = [greeting, say("mail-answers" if answers else "mail-interest", track=name, year=year), "\n".join(answers)]
    parts += [say("mail-points"), "\n".join(points)] if points else [say("mail-confirm")]
    parts += [say("mail-thanks"), say("mail-signature")]
    return Draft(
        secretariat.email if secretariat else None,
        say("mail-subject", track=name, year=year),
        "\n\n".join(part for part in parts if part),
    )


def _answers(found: Outcome, say: Words) -> Iterator[str]:
    for name, answer in found.proposal.answers.items():
        short = found.book.questions[name].short[say.language]
        yield say("would-be", what=short, value=answer_words(found.book, name, answer, say))


def _points(found: Outcome, track: TrackOutcome, say: Words) -> Iterator[str]:
    """Yield what to ask: conditions of which no source says whether they hold here, then what is not stated at all.

    The address and the documents are among the latter wherever the edition does not print them.
    """
    for check in track.checks:
        if check.state == "not-stated":
            answer = answer_words(found.book, check.about, check.answer, say) if check.answer is not None else ""
            key = "mail-point-answer" if answer else "mail-point"
            yield say(key, condition=check.text[say.language], answer=answer)
    yield from (unknown[say.language] for unknown in track.track.unknowns)


def mailto(letter: Draft) -> str:
    """Return a draft as an address that opens the mail program (RFC 6068).

    The body is left out where the whole would be too long to open, as nearly every Korean one is: it is to be copied.
    """
    start = f"mailto:{quote(letter.to or '', safe='@')}?subject={quote(letter.subject, safe='')}"
    whole = f"{start}&body={quote(letter.body.replace(chr(10), chr(13) + chr(10)), safe='')}"
    return whole if len(whole) <= _LONGEST else start

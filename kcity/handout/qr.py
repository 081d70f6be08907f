"""QR codes: of a link, or of the answer itself in few words, for a phone without network."""

import io
from typing import TYPE_CHECKING

from kcity.outcome import Outcome, TrackOutcome
from kcity.outcome.intake import IntakeOn
from kcity.outcome.sentence import band_words, intake_word, next_words, notices, status_word
from kcity.rulebook.words import Words

if TYPE_CHECKING:
    from segno import QRCode

_QUIET = 4
"""Light modules around a code, as its standard demands."""

_PIXELS = 8
_LARGE = 20
"""The version (size) above which weaker error correction makes a code that cameras read more easily."""


def qr_png(text: str) -> bytes:
    """Return a text as a QR code, dark on white; ValueError where it holds more than a code can (2,953 bytes)."""
    picture = io.BytesIO()
    _code(text).save(picture, kind="png", scale=_PIXELS, border=_QUIET, dark="#000", light="#fff")
    return picture.getvalue()


def _code(text: str) -> "QRCode":
    import segno

    try:
        code = segno.make_qr(text, error="m", boost_error=False, encoding="utf-8")
    except segno.DataOverflowError:
        return segno.make_qr(text, error="l", boost_error=False, encoding="utf-8")
    if int(code.version) > _LARGE:
        return segno.make_qr(text, error="l", boost_error=False, encoding="utf-8")
    return code


def in_words(found: Outcome, say: Words, link: str | None = None) -> str:
    """Return the answer in few words: the day, then each track's status, support, last day and secretariat.

    Short enough for a phone to read off a screen: at most 400 bytes in English, 600 in Korean, less the link.
    """
    lines = [say("qr-title", day=say.day(found.on))]
    lines += [_track(track, say) for track in found.tracks]
    if found.edition is None:
        lines += notices(found, say)
        lines += [
            say("qr-next", track=say(f"line-{each.line}"), when=next_words(each, say)) for each in found.next_intakes
        ]
    return "\n".join([*lines, link] if link else lines)


def _track(track: TrackOutcome, say: Words) -> str:
    band, body = track.funding.band, track.track.secretariat
    parts = [status_word(track, say)]
    if band:
        parts.append(say("qr-band", band=band_words(band, say), stated=band.stated_for))
    parts.append(_when(track.intake, say))
    parts += [body.body] if body else []
    return say("qr-track", track=track.track.name[say.language], answer=" · ".join(parts))


def _when(intake: IntakeOn, say: Words) -> str:
    """Return an intake's state so that it stays true on the next day: days, not how many are left."""
    if intake.state == "closed" or not intake.closes:
        return intake_word(intake, say) if intake.state != "upcoming" else say("qr-opens", opens=_opens(intake, say))
    if intake.state == "upcoming":
        return say("qr-window", opens=_opens(intake, say), closes=say.day(intake.closes))
    return say("qr-closes", closes=say.day(intake.closes))


def _opens(intake: IntakeOn, say: Words) -> str:
    assert intake.opens is not None  # an intake that is to open has a first day
    return say.day(intake.opens)

"""What a request asks for: its language, and whatever else its headers rank."""

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import parse_qs

from babel.core import negotiate_locale

_RANKED = re.compile(
    r"\s*(?P<name>[\w*/.+-]+)\s*(?:;\s*q\s*=\s*(?P<quality>0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?", re.ASCII
)


@lru_cache(maxsize=512)
def ranked(header: str) -> tuple[str, ...]:
    """Return what a header accepts, best first (RFC 9110, quality values); what it refuses, or garbles, is left out."""
    found = [_RANKED.fullmatch(part) for part in header.split(",")]
    rated = [(float(each["quality"] or 1), each["name"].lower()) for each in found if each]
    return tuple(name for quality, name in sorted(rated, key=lambda pair: -pair[0]) if quality)


def asked_language(query: bytes, accepts: str, languages: Sequence[str]) -> str:
    """Return the language a request asks for: in its address, else its browser's best on offer, else the first."""
    asked = parse_qs(query.decode("latin-1")).get("lang", [""])[0]
    if asked in languages:
        return asked
    return negotiate_locale(ranked(accepts), languages, sep="-") or languages[0]

"""What browsers may do with our answers, as headers: what the operator sets in the environment, and what always holds.

Nothing may run that is not a file of this server or an inline script whose digest was taken at start, and no text
becomes code (no unsafe-eval, no unsafe-inline for scripts); WebAssembly may be compiled, which Streamlit's browser code
does for 64-bit numbers. Styles may stand in the page: Streamlit's browser code
(Emotion) writes its style sheets as it draws, and knows no nonce.
"""

import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from html.parser import HTMLParser
from typing import Final

FRAMES: Final = "KCITY_FRAME_ANCESTORS"
"""The environment's name for who may show the app inside a page of theirs: none, self, or addresses."""

HSTS: Final = "KCITY_HSTS"
"""The environment's name for how many seconds browsers shall insist on https; that is rather the proxy's to say."""

METRICS: Final = "KCITY_METRICS"
"""The environment's name for whether Streamlit's counters are shown to whoever asks: open or closed."""

PUBLIC: Final = "KCITY_PUBLIC_URL"
"""The environment's name for the address at which the app is to be found from outside."""

_HOST = r"(?:\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?"
_ANCESTOR = re.compile(rf"https?://{_HOST}(?::(?:\d{{1,5}}|\*))?", re.IGNORECASE)
_PUBLIC = re.compile(rf"(?P<scheme>https?)://(?P<host>{_HOST}(?::\d{{1,5}})?)(?:/[\w./~-]*)?", re.IGNORECASE)
_CLOSED = (
    *("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "hid", "magnetometer"),
    *("microphone", "midi", "payment", "publickey-credentials-get", "serial", "usb", "xr-spatial-tracking"),
)
"""What no page of ours needs of a device; copying, the full screen and a screen that stays on are for our pages."""


class MissetError(ValueError):
    """Something in the environment that cannot be used, in words for the operator."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What goes for every answer: its headers, whether cookies are for https alone, whether metrics are shown."""

    headers: Mapping[str, str]
    secure: bool
    metrics: bool


def rules(environment: Mapping[str, str], shell: str) -> Rules:
    """Return the rules for a shell's inline scripts and the operator's settings; raises MissetError."""
    public = _public(environment.get(PUBLIC, ""))
    ancestors = _ancestors(environment.get(FRAMES, "none"))
    headers = {
        "Content-Security-Policy": _content(ancestors, inline_digests(shell), public),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": ", ".join(
            [f"{name}=()" for name in _CLOSED]
            + [f"{name}=(self)" for name in ("clipboard-write", "fullscreen", "screen-wake-lock")]
        ),
        "Referrer-Policy": "same-origin",  # answers stand in the address; no other site learns them
        "X-Content-Type-Options": "nosniff",
    }
    # For browsers that do not know frame-ancestors; it cannot name others, so it is left out where some are named.
    if ancestors in ("'none'", "'self'"):
        headers["X-Frame-Options"] = "DENY" if ancestors == "'none'" else "SAMEORIGIN"
    if seconds := _seconds(environment.get(HSTS, "")):
        headers["Strict-Transport-Security"] = f"max-age={seconds}"
    secure = public is not None and public[0] == "https"
    return Rules(headers, secure, _is_open(environment.get(METRICS, "closed")))


def _content(ancestors: str, scripts: list[str], public: tuple[str, str] | None) -> str:
    """Return the Content-Security-Policy."""
    # Older browsers do not count our own websocket as 'self'.
    socket = f" {'wss' if public[0] == 'https' else 'ws'}://{public[1]}" if public else ""
    return "; ".join(
        (
            "default-src 'self'",
            "base-uri 'self'",
            "object-src 'none'",
            "form-action 'self'",
            f"frame-ancestors {ancestors}",
            " ".join(("script-src 'self' 'wasm-unsafe-eval'", *scripts)),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "worker-src 'self' blob:",
            f"connect-src 'self' data: blob:{socket}",
        )
    )


class _Inline(HTMLParser):
    """Gathers the text of every script that stands in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "script" and "src" not in dict(attrs):
            self._inside = True
            self.scripts.append("")

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.scripts[-1] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._inside = False


def inline_digests(html: str) -> list[str]:
    """Return what a policy calls the scripts that stand in a page: their digests."""
    page = _Inline()
    page.feed(html)
    page.close()
    return [f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" for script in page.scripts]


def _ancestors(given: str) -> str:
    """Return who may frame the app, as the policy writes it."""
    named = [part.strip("'").lower() for part in given.split()]
    if named in (["none"], ["self"]):
        return f"'{named[0]}'"
    others = [part for part in named if part != "self"]
    if not others or not all(_ANCESTOR.fullmatch(part) for part in others):
        raise MissetError(f"{FRAMES}: found {given!r}; expected none, self, or addresses like https://www.example.org")
    return " ".join("'self'" if part == "self" else part for part in dict.fromkeys(named))


def _public(given: str) -> tuple[str, str] | None:
    """Return scheme and host of the app's address from outside, if the operator gave one."""
    if not given:
        return None
    found = _PUBLIC.fullmatch(given)
    if found is None:
        raise MissetError(f"{PUBLIC}: found {given!r}; expected an address like https://www.example.org/k-city")
    return found["scheme"].lower(), found["host"].lower()


def _seconds(given: str) -> int:
    if given and not (given.isascii() and given.isdigit() and len(given) < 10):
        raise MissetError(f"{HSTS}: found {given!r}; expected a number of seconds, such as 31536000 for a year")
    return int(given or 0)


def _is_open(given: str) -> bool:
    if given not in ("open", "closed"):
        raise MissetError(f"{METRICS}: found {given!r}; expected open or closed")
    return given == "open"

"""The tables being screened for visitors: one after the other in processes of their own, none kept beyond an hour."""

import hashlib
import secrets
import time
from dataclasses import dataclass, field
from datetime import date
from threading import Lock

import streamlit as st

from kcity.handout.screening.worker import Work

AT_ONCE, KEPT, SECONDS = 1, 16, 3600
"""Tables screened at once (the others wait), tables kept, and for how long."""


@dataclass(slots=True)
class Batches:
    """Every visitor's work by its token, which only their session knows."""

    _work: dict[str, tuple[Work, float]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)
    _secret: bytes = field(default_factory=lambda: secrets.token_bytes(16))

    def token(self, file: str, language: str, today: date) -> str:
        """Return what names the work on a file in a language on a day; nobody can guess it."""
        return hashlib.blake2b(f"{file} {language} {today}".encode(), key=self._secret, digest_size=16).hexdigest()

    def begin(self, token: str, content: bytes, language: str, today: date, base: str) -> None:
        """Take a table in; the oldest goes where there are too many."""
        with self._lock:
            self._forget_old()
            while len(self._work) >= KEPT:
                self._end(next(iter(self._work)))
            self._work[token] = Work(content, language, today, base), time.monotonic()
            self._start_next()

    def look(self, token: str) -> Work | None:
        """Return the work under a token, and begin what waits where there is room; None if it is gone."""
        with self._lock:
            self._forget_old()
            self._start_next()
            found = self._work.get(token)
            return found[0] if found else None

    def end(self, token: str) -> None:
        """Stop a work and delete all of it."""
        with self._lock:
            self._end(token)
            self._start_next()

    def _end(self, token: str) -> None:
        if token in self._work:
            self._work.pop(token)[0].stop()

    def _forget_old(self) -> None:
        for token, (_, since) in list(self._work.items()):
            if time.monotonic() - since > SECONDS:
                self._end(token)

    def _start_next(self) -> None:
        states = [work.state for work, _ in self._work.values()]
        room = AT_ONCE - states.count("working")
        for work, _ in list(self._work.values()):
            if room > 0 and work.state == "waiting":
                work.start()
                room -= 1


@st.cache_resource(show_spinner=False)
def batches() -> Batches:
    """Return the one place where visitors' tables are looked after."""
    return Batches()

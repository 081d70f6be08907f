"""Visitors' runs take turns: Python computes one at a time, and several begun together only end later, all of them."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Semaphore

PATIENCE = 2.0
"""Seconds after which a run that still goes on, over a large file, keeps nobody waiting any more."""


class Turns:
    """One turn that is handed from run to run."""

    def __init__(self, patience: float = PATIENCE) -> None:
        """Let runs wait for each other; who holds the turn for longer than `patience` (seconds) is passed by."""
        self._patience = patience
        self._turn = Semaphore()
        self._begun = 0.0

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Do the block in its turn, and give that back however the block ends."""
        while not (held := self._turn.acquire(timeout=self._patience)):
            if time.monotonic() - self._begun > self._patience:
                break
        if held:
            self._begun = time.monotonic()
        try:
            yield
        finally:
            if held:
                self._turn.release()


TURNS = Turns()
"""The turns of all visitors of this server."""

"""Visitors' runs take turns: Python computes one at a time, and several begun together only end later, all of them."""

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

PATIENCE = 2.0
"""Seconds after which a run that still goes on, over a large file, keeps nobody waiting any more."""


class Turns:
    """One turn that is handed from run to run, in the order in which they came."""

    def __init__(self, patience: float = PATIENCE, clock: Callable[[], float] = time.monotonic) -> None:
        """Let runs wait for each other; who holds the turn for longer than `patience` (seconds) is passed by."""
        self._patience, self._clock = patience, clock
        self._guard = Lock()
        self._waiting: deque[Lock] = deque()
        self._held = False
        self._begun = 0.0

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Do the block in its turn, and give that back however the block ends."""
        held = self._take()
        try:
            yield
        finally:
            if held:
                self._give_back()

    def _take(self) -> bool:
        """Wait for the turn; return whether it is held, and not only passed by."""
        with self._guard:
            if not self._held:
                self._held, self._begun = True, self._clock()
                return True
            mine = Lock()
            mine.acquire()
            self._waiting.append(mine)
        while not mine.acquire(timeout=self._patience):
            with self._guard:
                if mine in self._waiting and self._clock() - self._begun > self._patience:
                    self._waiting.remove(mine)
                    return False
        return True

    def _give_back(self) -> None:
        """Hand the turn to whoever has waited longest."""
        with self._guard:
            if self._waiting:
                self._begun = self._clock()
                self._waiting.popleft().release()
            else:
                self._held = False


TURNS = Turns()
"""The turns of all visitors of this server."""

"""Visitors' runs take turns: Python computes one at a time, and several begun together only end later, all of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Semaphore

PATIENCE = 2.0
"""Seconds after which a run begins beside the one before it: a long one, over a file, keeps nobody waiting for more."""

_turn = Semaphore()


@contextmanager
def turn(patience: float = PATIENCE) -> Iterator[None]:
    """Hold the turn until the block ends, however it ends; it begins once the turn is free, or without it at last."""
    held = _turn.acquire(timeout=patience)
    try:
        yield
    finally:
        if held:
            _turn.release()

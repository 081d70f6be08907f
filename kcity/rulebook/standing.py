"""What a server serves at a moment: rulebook, words and files that were read together, and go together."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # these modules ask this one what stands
    from kcity.rulebook.book import Rulebook
    from kcity.rulebook.files import DataFiles
    from kcity.rulebook.words import Words


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """A data folder as it was read at one time; `tag` is another text for other contents, the words among them."""

    folder: Path
    book: Rulebook
    words: Mapping[str, Words]
    files: DataFiles
    tag: str


_latest: list[Standing] = []
_taken: ContextVar[Standing | None] = ContextVar("standing", default=None)


def standing() -> Standing | None:
    """Return what this run took, else what stands now; None where nothing is served, as on the command line."""
    return _taken.get() or (_latest[0] if _latest else None)


def stand(whole: Standing | None) -> None:
    """Let a folder as read stand from now on, for every run that begins later; None lets nothing stand."""
    _latest[:] = [whole] if whole else []
    _taken.set(None)


def take() -> None:
    """Hold on to what stands now until this thread or task takes anew: one run never mixes two rulebooks."""
    _taken.set(_latest[0] if _latest else None)

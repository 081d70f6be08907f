"""Where a server keeps its rulebook: it looks for changed data files by itself, and takes only what is in order."""

import hashlib
import logging
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Literal, TypeAlias

from kcity.rulebook.book import Rulebook
from kcity.rulebook.files import data_files, everything
from kcity.rulebook.folder import data_folder
from kcity.rulebook.reading import DataError, Problem
from kcity.rulebook.served import missing, unreadable
from kcity.rulebook.standing import Standing, stand, standing
from kcity.rulebook.words import read_all

OnDisk: TypeAlias = Literal["as-served", "changing", "broken"]
"""How the files on disk stand to what is served; `changing` is changed and not looked at yet."""

Marks: TypeAlias = tuple[tuple[str, int, int, int], ...]
Probe: TypeAlias = Callable[[Standing], Iterable[str]]

LOOKS, SECONDS = "KCITY_LOOK_SECONDS", 5
"""The environment's name for how many seconds lie between two looks at the data folder, and how many without it."""

_SOON = 0.5
"""Seconds after the start: what was left for later is not to keep the server from its first answers."""

_log = logging.getLogger("kcity")


@dataclass(frozen=True, slots=True)
class State:
    """What is served, and how the files on disk are, with everything that is wrong with them."""

    serving: Standing | None
    on_disk: OnDisk
    problems: tuple[Problem, ...]


class Shelf:
    """The one place from which a server takes its rulebook; it stays with the old one while the files are broken."""

    def __init__(self, probe: Probe = lambda whole: ()) -> None:
        """Make a shelf; what `probe` yields of a folder as read speaks against serving it."""
        self._probe = probe
        self._looking = Lock()
        self._read: tuple[Path, Marks] | None = None
        self._seen: tuple[Path, Marks] | None = None
        self._problems: tuple[Problem, ...] = ()
        self._closed, self._hurried = Event(), Event()

    def rulebook(self) -> Rulebook:
        """Return the rulebook that stands; raises DataError while there is none because a data file is broken."""
        whole = standing()
        if whole is None or whole.folder != data_folder():
            self.look()
            whole = standing()
        if whole is None or whole.folder != data_folder():
            raise DataError(self._problems)
        return whole.book

    def look(self) -> None:
        """Read the data files if they are not those that were read last, and let them stand if they are in order."""
        with self._looking:
            folder = data_folder()
            self._seen = folder, marks(folder)
            if self._seen == self._read and (self._problems or standing()):
                return
            before = standing()
            try:
                whole = self._tried(read_whole(folder, whole=self._read is not None), before)
            except DataError as error:
                self._read, self._problems = self._seen, error.problems
                _log.error("broken data files; what stood before goes on:\n%s", error)
                return
            if before and marks(folder) != self._seen[1]:
                return  # somebody is writing: the next look tells
            self._read, self._problems = self._seen, ()
            if before is None or (before.folder, before.tag) != (folder, whole.tag):
                stand(whole)

    def _tried(self, whole: Standing, before: Standing | None) -> Standing:
        """Return a folder as read; raises DataError where it lacks what it had, or answers as no rulebook may."""
        wrong = [Problem("editions", 0, "", each, "what every rulebook answers") for each in self._probe(whole)]
        if before and before.folder == whole.folder:
            wrong += missing(before, whole)
        if wrong:
            raise DataError(wrong)
        return whole

    def watch(self, then: Callable[[], None] = lambda: None) -> None:
        """Look for changed files again and again until the shelf is closed; what is still being written is waited for.

        How often the environment may say; 0 is only when hurried. First, every message is read and `then` is called.
        """
        seconds = int(found) if (found := os.environ.get(LOOKS, "")).isdecimal() else SECONDS
        self._closed, self._hurried = Event(), Event()
        Thread(target=self._watching, args=(seconds or None, self._closed, self._hurried, then), daemon=True).start()

    def _read_on(self) -> None:
        """Read what the first look left for later, and keep what is wrong with it.

        A translated language says in English what it lacks; with a broken message of a written one, or broken outlines,
        nothing is served.
        """
        whole = standing()
        if whole is None:
            return
        grave, slight = list(unreadable(whole.files)), list[Problem]()
        for said in whole.words.values():
            (grave if said.written is said else slight).extend(said.problems)
        if (wrong := grave + slight) and not self._problems:
            self._problems = tuple(wrong)
            _log.error("broken data files:\n%s", "\n".join(map(str, wrong)))
        if grave:
            stand(None)

    def _watching(self, seconds: float | None, closed: Event, hurried: Event, then: Callable[[], None]) -> None:
        if closed.wait(_SOON):
            return
        self._read_on()
        then()
        while True:
            in_a_hurry = hurried.wait(seconds)
            hurried.clear()
            if closed.is_set():
                return
            folder = data_folder()
            now = folder, marks(folder)
            if now != self._read and (in_a_hurry or now == self._seen):
                self.look()
            self._seen = now

    def hurry(self, *_: object) -> None:
        """Look at once, in the watching thread, without waiting whether somebody is still writing."""
        self._hurried.set()

    def state(self) -> State:
        """Return what is served and how the files on disk are, as of the last look."""
        if self._problems:
            return State(standing(), "broken", self._problems)
        return State(standing(), "as-served" if self._seen == self._read else "changing", ())

    def close(self) -> None:
        """Stop looking, and let go of what was read."""
        self._closed.set()
        self._hurried.set()
        self._read = self._seen = None
        self._problems = ()
        stand(None)


def marks(folder: Path) -> Marks:
    """Return what tells that a file of a folder was changed, without reading any."""
    return tuple(_marks(folder))


def _marks(folder: Path) -> Iterator[tuple[str, int, int, int]]:
    for name in everything(folder):
        try:
            found = (folder / name).stat()
        except OSError:
            continue  # gone meanwhile: the next look sees it missing
        yield name, found.st_mtime_ns, found.st_size, found.st_ino


def read_whole(folder: Path, *, whole: bool = True) -> Standing:
    """Return a data folder as read: all that `kcity validate` checks, and every file; raises DataError.

    Unless the whole is asked for, most messages and the outlines are left for later, for a server to start sooner.
    """
    try:
        book, spoken = read_all(folder, whole=whole)
        files = data_files(folder).held()
        everywhere = {name: (folder / name).read_bytes() for name in everything(folder)}
    except OSError as error:
        name = Path(str(error.filename)).name
        raise DataError([Problem(name, 0, "", error.strerror or "a fault", "a readable file")]) from None
    if whole and (wrong := tuple(unreadable(files))):
        raise DataError(wrong)
    digest = hashlib.sha256()
    for name, content in everywhere.items():
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return Standing(folder, book, spoken, files, digest.hexdigest()[:16])

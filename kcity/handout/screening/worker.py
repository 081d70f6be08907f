"""Screening in a process of its own: visitors are not kept waiting, its memory is its own, and it can be stopped."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, TypeAlias

from kcity.rulebook import data_folder

State: TypeAlias = Literal["waiting", "working", "done", "refused", "failed"]

_HOUSE = Path(__file__).parents[3]


class NoRoom(Exception):
    """The disk takes no table at the moment: it is full, or may not be written."""


class Work:
    """One table being screened: its files lie in a folder that goes with it; raises NoRoom where there is no room."""

    def __init__(self, content: bytes, language: str, today: date, base: str) -> None:
        try:
            self._folder = TemporaryDirectory(prefix="k-city-screen-", ignore_cleanup_errors=True)
        except OSError as error:
            raise NoRoom from error
        self._at = Path(self._folder.name)
        try:
            (self._at / "in").write_bytes(content)
        except OSError as error:
            self._folder.cleanup()
            raise NoRoom from error
        self._lost = False
        self._asked = (language, today.isoformat(), base)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Begin, unless it has begun; where its files find no room, it has failed."""
        if self._process is not None:
            return
        try:
            self._start()
        except OSError:
            self._lost = True

    def _start(self) -> None:
        language, today, base = self._asked
        targets = [str(self._at / name) for name in ("out.json", "out.csv", "out.xlsx")]
        given = ["screen", str(self._at / "in"), *targets, "--lang", language, "--on", today, "--link", base]
        surroundings = os.environ | {"KCITY_DATA": str(data_folder().resolve())}
        with (self._at / "said").open("wb") as said, (self._at / "trouble").open("wb") as trouble:
            self._process = subprocess.Popen(  # noqa: S603  our own command
                [sys.executable, "-m", "kcity", *given, "--gently"],
                cwd=_HOUSE,
                env=surroundings,
                stdout=said,
                stderr=trouble,
            )

    @property
    def state(self) -> State:
        """How it stands."""
        if self._lost:
            return "failed"
        if self._process is None:
            return "waiting"
        match self._process.poll():
            case None:
                return "working"
            case 0:
                return "done"
            case 2:
                return "refused"
            case _:
                return "failed"

    @property
    def progress(self) -> float:
        """How much is done, from 0 to 1."""
        lines = (self._at / "said").read_text(encoding="utf-8").split("\n") if self._process else []
        done, _, whole = next((line for line in reversed(lines[:-1]) if line[:1].isdigit()), "").partition("/")
        return int(done) / int(whole) if whole.isdigit() and int(whole) else 0.0

    @property
    def trouble(self) -> str:
        """Why the table was refused, in words."""
        return (self._at / "trouble").read_text(encoding="utf-8").strip()

    def summary(self) -> dict[str, Any]:
        """Return the summary of work that is done."""
        found: dict[str, Any] = json.loads((self._at / "out.json").read_bytes())
        return found

    def result(self, ending: str) -> bytes:
        """Return the results as a file, by the ending of its name: csv or xlsx."""
        return (self._at / f"out.{ending}").read_bytes()

    def stop(self) -> None:
        """End it, and leave nothing of it."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._folder.cleanup()

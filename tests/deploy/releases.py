"""Releases as they lie on an operator's machine: this one, and a later one whose 2026 plans get another amount."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.browser.real import ROOT

PARTS = ("app.py", "pages", "kcity", "data", ".streamlit")
NOW, LATER = "₩700 million", "₩800 million"
"""What Check says of support for a plan in 2026, under this rulebook and under the later one."""

LATER_VERSION = "2099.1"


def release(folder: Path) -> None:
    """Put this release into a folder."""
    for part in PARTS:
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy2
        copy(ROOT / part, folder / part)
    python = folder / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n', encoding="utf-8")
    python.chmod(0o755)


def later_release(folder: Path) -> None:
    """Put a release into a folder whose rulebook has a newer version, and says another amount."""
    release(folder)
    change(folder / "data")


def change(data: Path) -> None:
    """Give a data folder another amount and a newer version."""
    call = data / "editions" / "2026.yaml"
    call.write_text(call.read_text(encoding="utf-8").replace("most: 700000000", "most: 800000000"), encoding="utf-8")
    said = ["--en", "Plans of 2026 get another amount.", "--ko", "2026년 계획수립형의 금액이 바뀌었습니다."]
    command = [sys.executable, "-m", "kcity", "new-version", LATER_VERSION, *said]
    subprocess.run(command, cwd=ROOT, env=os.environ | {"KCITY_DATA": str(data)}, check=True, capture_output=True)

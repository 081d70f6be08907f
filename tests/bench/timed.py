"""Streamlit's own command line, and how long each script run took: `python -m tests.bench.timed run app.py`.

Every run writes a line "script-run WALL CPU" (milliseconds; CPU is of the script's thread alone) to the output.
"""

import sys
import time
from typing import Any

from streamlit.runtime.scriptrunner.script_runner import ScriptRunner
from streamlit.web.cli import main

MARK = "script-run"
_run_script = ScriptRunner._run_script


def _timed(self: ScriptRunner, *args: Any) -> None:
    wall, cpu = time.perf_counter(), time.thread_time()
    try:
        _run_script(self, *args)
    finally:
        wall, cpu = time.perf_counter() - wall, time.thread_time() - cpu
        print(f"{MARK} {wall * 1000:.2f} {cpu * 1000:.2f}", file=sys.stderr, flush=True)  # noqa: T201  read by the bench


if __name__ == "__main__":
    ScriptRunner._run_script = _timed
    main()

"""The front door: one ASGI app around the pages; run it with `streamlit run app.py`."""

import gc
import logging
import runpy
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

FRAME = Path(__file__).parent / "pages" / "frame.py"


@asynccontextmanager
async def warm(_: st.App) -> AsyncIterator[dict[str, Any]]:
    """Read the rulebook before the first visitor, and spare them from every later garbage collection.

    A broken data file does not stop the server: the frame shows visitors what is wrong.
    """
    from kcity.outcome import Proposal, outcome
    from kcity.rulebook import DataError
    from pages.shared import visitor
    from pages.shared.loaded import rulebook

    try:
        outcome(rulebook(), Proposal(), visitor.today())
    except DataError as error:
        logging.getLogger("kcity").error("broken data files:\n%s", error)
    gc.collect()
    gc.freeze()
    yield {}


if get_script_run_ctx(suppress_warning=True) is not None:
    # Run as a plain script (some hosts and AppTest do): draw the frame here instead of making an app.
    runpy.run_path(str(FRAME), run_name="__main__")
else:
    from kcity.api.calendar import calendar_route
    from pages.shared import visitor
    from pages.shared.loaded import rulebook
    from pages.shared.outlines import OUTLINES

    app = st.App(FRAME, lifespan=warm, routes=[calendar_route(rulebook, visitor.today), OUTLINES.route()])

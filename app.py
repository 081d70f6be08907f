"""The front door: one ASGI app around the pages; run it with `streamlit run app.py`."""

import asyncio
import gc
import logging
import os
import runpy
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

FRAME = Path(__file__).parent / "pages" / "frame.py"
THEIRS = Path(st.__file__).parent / "static"
"""Where Streamlit's browser code lies."""


PARTS = (
    "ButtonGroup",
    "WidgetLabel",
    "useBasicWidgetState",
    "Html",
    "purify.es",
    "Button",
    "DownloadButton",
    "PageLink",
)
"""Streamlit's parts that every page of ours draws; its browser code would ask for each only once it meets one."""


def modules() -> tuple[str, ...]:
    """Return the files of those parts in this release of Streamlit, whose names end in a digest."""
    found = (file for part in PARTS for file in sorted(THEIRS.glob(f"static/js/{part}.*.js")))
    return tuple(file.relative_to(THEIRS).as_posix() for file in found)


def furnish() -> None:
    """Do what would keep the first visitor waiting, and spare all of them later garbage collections."""
    import PIL.Image  # noqa: F401  Streamlit reads the page's icon with it
    import streamlit.emojis
    import streamlit.material_icon_names  # noqa: F401  checked for every icon

    from kcity.rulebook import DataError
    from kcity.rulebook.words import WRITTEN
    from pages.shared import interview, share  # noqa: F401  what Check imports
    from pages.shared.card import Look
    from pages.shared.loaded import map_packed, said, status

    # Links in what is composed ask for the visitor's session; here there is none, and Streamlit would say so.
    logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").setLevel(logging.ERROR)
    try:
        with suppress(DataError):  # the frame shows visitors what is wrong
            book, today = rulebook(), visitor.today()
            for language in WRITTEN:
                said(book, (), today, (), language, Look())
                status(book, today, language)
            map_packed()
    finally:
        gc.freeze()
        gc.enable()


@asynccontextmanager
async def warm(_: st.App) -> AsyncIterator[dict[str, Any]]:
    """Read the rulebook and try it before the server is ready, and whatever else can wait just after.

    A broken data file does not stop the server: the frame shows visitors what is wrong.
    """
    from kcity.rulebook import DataError

    with suppress(DataError):  # the shelf logs it
        rulebook()
    SHELF.watch(furnish)
    if hasattr(signal, "SIGHUP"):  # not on Windows
        asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, SHELF.hurry)
    yield {}
    SHELF.close()


if get_script_run_ctx(suppress_warning=True) is not None:
    # Run as a plain script (some hosts and AppTest do): draw the frame here instead of making an app.
    runpy.run_path(str(FRAME), run_name="__main__")
else:
    gc.disable()  # nothing that is read at the start goes again; `furnish` switches it on
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # nothing here needs numpy's threads for linear algebra

    from starlette.middleware import Middleware

    from kcity.api.crawlers import crawler_routes
    from kcity.api.dressing import Wardrobe
    from kcity.api.guarded import Guarded
    from kcity.api.lighter import Lighter, lighter
    from kcity.api.packed import Packed, served, version
    from kcity.api.policy import MissetError, rules
    from kcity.api.routes import Api
    from kcity.api.shell import Shell
    from kcity.handout.pages import PAGES
    from kcity.rulebook.words import LANGUAGES
    from pages.shared import visitor
    from pages.shared.loaded import SHELF, rulebook
    from pages.shared.outlines import OUTLINES
    from pages.shared.share import public_address
    from pages.shared.spared import spare

    spare()
    base = "/".join(("", *filter(None, st.get_option("server.baseUrlPath").split("/"))))
    ours = {address: version(file) for address, file in served(FRAME.parent / "static", "/app/static").items()}
    icons = lighter(FRAME.parent / "static" / "icons", THEIRS / "static" / "media", "/static/media")
    shell = (THEIRS / "index.html").read_text(encoding="utf-8")
    try:
        guard = rules(os.environ, shell)
    except MissetError as error:
        sys.exit(f"The server does not start: {error}")
    wardrobe = Wardrobe(
        shell,
        modules(),
        *(f"app/static/{name}?v={ours[f'/app/static/{name}']}" for name in ("shell.js", "plain.css", "icon.png")),
        public_address(),
        rulebook,
        visitor.today,
    )

    app = st.App(
        FRAME,
        lifespan=warm,
        routes=[
            *Api(SHELF, visitor.now).routes(),
            OUTLINES.route(),
            *crawler_routes(rulebook, public_address()),
        ],
        middleware=[
            Middleware(Guarded, rules=guard),
            Middleware(Packed, theirs=served(THEIRS / "static", "/static"), ours=ours, base=base),
            Middleware(Lighter, files=icons, base=base),
            Middleware(Shell, wardrobe.shell_of, shell.encode(), PAGES, tuple(LANGUAGES), base),
        ],
    )

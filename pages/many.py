"""Screen many proposals: a table in, the same table with every row's outcome out, and what it comes to."""

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from kcity.handout.screening import Limits
from kcity.handout.screening.template import template_csv, template_excel
from kcity.handout.screening.worker import NoRoom
from kcity.handout.screening.written import allowed
from kcity.rulebook.words import WRITTEN, words
from pages.shared import visitor
from pages.shared.batches import batches
from pages.shared.loaded import rulebook
from pages.shared.plain import plain
from pages.shared.screened import Screened
from pages.shared.share import own_address, public_address
from pages.shared.tables import table
from pages.shared.write import write

ENDINGS = ["csv", "tsv", "txt", "xlsx", "xls"]
"""What may be put in: a workbook of the older kind is refused by ourselves, with what to do."""

WORK, TURN = "many-work", "many-turn"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

book, say = rulebook(), visitor.say()
limits = Limits(size=st.get_option("server.maxUploadSize") << 20)


def guide() -> None:
    """Say how the table must look, with every column's values, and offer an empty one."""
    with st.expander(say("many-how"), icon=":material/table_edit:"):
        for line in ("columns", "values"):
            write(plain(say(f"many-how-{line}")))
        write(plain(say("many-how-files", rows=f"{limits.rows:,}", size=limits.size >> 20)))
        heads = [say("many-values-column"), say("many-values-id"), say("many-values-name")]
        lines = [
            [plain(question.short[say.language]), f"`{name}`", plain(allowed(book, name, say))]
            for name, question in book.questions.items()
        ]
        write(table([plain(head) for head in heads], lines))
    write(f"**{plain(say('many-template'))}**")
    with st.container(horizontal=True, key="many-templates"):
        for code, own in WRITTEN.items():
            for ending, make, kind in (("csv", template_csv, "text/csv"), ("xlsx", template_excel, XLSX)):
                st.download_button(
                    say(f"many-template-{ending}", language=own.name),
                    lambda make=make, code=code: make(book, words(code)),
                    f"k-city-proposals-{code}.{ending}",
                    kind,
                    key=f"template-{code}-{ending}",
                    on_click="ignore",
                    icon=":material/download:",
                )


def forget() -> None:
    """Let go of the work in hand, and of the file it was begun for."""
    batches().end(st.session_state.pop(WORK, ""))
    st.session_state[TURN] = st.session_state.get(TURN, 0) + 1


@st.fragment(run_every=1.0)
def progress(token: str) -> None:
    """Draw how far it is, until the work is done."""
    work = batches().look(token)
    if work is None or work.state not in ("waiting", "working"):
        st.rerun()
    percent = round(work.progress * 100)
    waits = work.state == "waiting"
    st.progress(percent, plain(say("many-waiting") if waits else say("many-working", percent=percent)))


def screening(file: UploadedFile) -> None:
    """Have a table screened, unless it is or has been, and draw how far it is or what it came to."""
    token = batches().token(file.file_id, say.written.language, visitor.today())
    if st.session_state.get(WORK) != token:
        batches().end(st.session_state.get(WORK, ""))
        base = public_address() or own_address()
        batches().begin(token, file.getvalue(), say.written.language, visitor.today(), base)
        st.session_state[WORK] = token
    work = batches().look(token)
    match work and work.state:
        case "waiting" | "working":
            progress(token)
            st.button(say("many-stop"), key="many-stop", icon=":material/stop_circle:", on_click=forget)
        case "done":
            Screened(book, say, work).draw()
            st.button(say("many-delete"), key="many-delete", icon=":material/delete:", on_click=forget)
        case "refused":
            st.error(plain(say.own(work.trouble)), icon=":material/error:")
        case "failed":
            st.error(plain(say("many-failed")), icon=":material/error:")
        case _:
            st.info(plain(say("many-gone")), icon=":material/hourglass_disabled:")


st.title(say("page-many"), anchor=False)
write(plain(say("many-lead")))
guide()
write(f":small[{plain(say('many-private'))}]")
turn = st.session_state.get(TURN, 0)
file = st.file_uploader(say("many-file"), type=ENDINGS, key=f"many-file.{turn}")
if file is None:
    batches().end(st.session_state.pop(WORK, ""))
else:
    try:
        screening(file)
    except NoRoom:
        st.error(plain(say("many-no-room")), icon=":material/error:")

"""What a link or a file held that could not be used: named, with what is allowed in its place."""

from collections.abc import Iterable

import streamlit as st

from kcity.outcome import Misfit
from kcity.outcome.possible import possible
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words
from pages.shared.plain import plain


def tell_dropped(misfits: Iterable[Misfit], book: Rulebook, say: Words) -> None:
    """Say of each what was given and what is possible; nothing that could be used is lost."""
    for misfit in misfits:
        what = f"{misfit.question}={misfit.given}"
        if misfit.kind == "question":
            told = say("notice-dropped-question", what=what)
        else:
            asked = book.questions.get(misfit.question)
            allowed = possible(asked, say) if asked else ", ".join(misfit.allowed)
            told = say("notice-dropped", what=what, allowed=allowed)
        st.warning(plain(told), icon=":material/link_off:")

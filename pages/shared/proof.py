"""How the rules are checked: by other engines, and by cases that notice every change."""

import streamlit as st

from kcity.record.proof import published
from kcity.rulebook.words import Words
from pages.shared.plain import plain
from pages.shared.write import write


def proof(say: Words) -> None:
    """Draw the main figures, when they were measured, and the page with all of them to take away."""
    found = published()
    if found is None:
        return
    st.subheader(say("proof-heading"), anchor=False)
    lines = [
        say(
            "proof-engines",
            engines=found.engines,
            classes=found.classes,
            random=found.random,
            differences=found.differences,
        ),
        say("proof-mutants", cases=found.cases, mutants=found.mutants, survivors=found.survivors),
    ]
    write("\n".join(f"- {plain(line)}" for line in lines))
    st.caption(plain(say("proof-measured", day=say.partial(found.on), version=found.rulebook)))
    st.download_button(
        say("proof-figures"),
        found.page,
        "k-city-figures.md",
        "text/markdown",
        key="download-figures",
        on_click="ignore",
        icon=":material/download:",
    )

"""The checklist for the overseas partner's letter: in English whatever the page's language, with a Korean gloss."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from kcity.handout.letter import Ground, Letter, Point, ground_words, parts, points
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words, words
from pages.shared.card import Notes
from pages.shared.marks import doubt_marks
from pages.shared.plain import plain
from pages.shared.write import write

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def partner_letter(book: Rulebook, year: int, notes: Notes, say: Words) -> None:
    """Draw the checklist and what to take away of it; nothing for an edition without demonstrations."""
    english, korean = words("en"), words("ko")
    found = points(book, year, english, korean)
    if not found:
        return
    st.header(say("companies-letter"), anchor=False)
    write(plain(say("companies-letter-lead")))
    letter = Letter(book, found, english, korean)
    with st.container(horizontal=True):
        for ending, made, kind in (("txt", letter.text, "text/plain"), ("docx", letter.docx, WORD)):
            label = say("companies-letter-txt") if ending == "txt" else say("companies-letter-docx")
            name = f"k-city-partner-letter.{ending}"
            key = f"companies-letter-{ending}"
            st.download_button(label, made, name, kind, key=key, on_click="ignore", icon=":material/download:")
    with st.expander(say("companies-letter-read", count=len(found)), icon=":material/checklist:"):
        write(plain(say("letter-form")))
        for part, of_it in parts(found).items():
            write(f"**{plain(say(f'letter-part-{part}'))}**")
            st.html(_listed(of_it, gloss=say.language == "ko"))
            write(_grounds(of_it, notes, say))


def _listed(found: Sequence[Point], *, gloss: bool) -> str:
    """Return points as an HTML list whose English is marked as such, so that it is read out in English."""
    lines = (
        f'<li><span lang="en">{escape(point.text.en)}</span>{_years(point)}'
        + (f'<br><small lang="ko">{escape(point.text.ko)}</small>' if gloss else "")
        + "</li>"
        for point in found
    )
    return f"<ul>{''.join(lines)}</ul>"


def _years(point: Point) -> str:
    """Return the years of a point that is an official text itself."""
    stated = sorted({year for ground in point.grounds for year in ground.years}) if point.is_official else ()
    return f" ({', '.join(map(str, stated))})" if stated else ""


def _grounds(found: Sequence[Point], notes: Notes, say: Words) -> str:
    """Return what the points of a part rest on; in words, unless the points say it themselves."""
    grounds = dict.fromkeys(ground for point in found for ground in point.grounds if not point.is_official)
    lines = [f":small[{plain(ground_words(ground, say))}] {_marks([ground], notes, say)}" for ground in grounds]
    if official := [ground for point in found for ground in point.grounds if point.is_official]:
        lines.append(f":small[{plain(say('sources'))}] {_marks(official, notes, say)}")
    return "\n".join(f"- {line}" for line in lines)


def _marks(grounds: Sequence[Ground], notes: Notes, say: Words) -> str:
    sources = dict.fromkeys(source for ground in grounds for source in ground.sources)
    doubts = dict.fromkeys(doubt for ground in grounds for doubt in ground.doubts)
    return f"{notes.mark(*sources)} {doubt_marks(doubts, say)}"

"""The live case: a visitor answers on the big screen, in two languages at once; nothing of it leaves the session.

The answers stand neither in the address nor among the visitor's own, and go when somebody starts over or nobody
touches the screen any more (the page's script presses the button for that).
"""

from collections.abc import Sequence
from functools import partial
from html import escape

import streamlit as st

from kcity.handout import links
from kcity.handout.qr import in_words, qr_png
from kcity.outcome import Outcome, TrackOutcome, outcome, read
from kcity.outcome.asking import most_left, next_question
from kcity.outcome.intake import IntakeOn
from kcity.outcome.proposal import NONE
from kcity.outcome.sentence import band_words, headline, intake_word, next_words, status_word
from kcity.rulebook import Question, Rulebook
from kcity.rulebook.words import WRITTEN, Words, words
from pages.shared import visitor
from pages.shared.ask import names_of
from pages.shared.plain import plain
from pages.shared.share import public_address
from pages.shared.stage import picture

_CASE, _OPEN = "live-case", "live-open"
SIGNS = {"eligible": "✓", "depends": "◐", "not-eligible": "✕"}


def is_open() -> bool:
    """Return whether a live case is on the screen in place of the slides."""
    return bool(st.session_state.get(_OPEN))


def begin() -> None:
    """Put a live case on the screen."""
    over()
    st.session_state[_OPEN] = True


def over() -> None:
    """Forget the case, and leave the screen to the slides where they were on it before."""
    st.session_state.pop(_CASE, None)
    st.session_state.pop(_OPEN, None)


def live_case(book: Rulebook, idle: int) -> None:
    """Draw the next question, or the outcome where nothing is left to ask."""
    answers, skipped = _given()
    found = outcome(book, read(book, answers)[0], visitor.today())
    tracks, year = tuple(track.name for track in found.tracks), found.edition.year if found.edition else 0
    asked = next_question(book, year, tracks, found.proposal, skipped) if tracks else None
    with st.container(key="live"):
        _top(idle, begun=bool(_case() or is_open()))
        if asked:
            left = most_left(book, year, tracks, found.proposal)
            _question(book, asked, len(answers) + len(skipped) + 1, max(left - 1, 0))
        else:
            st.html(_result(found))


def _case() -> dict[str, object]:
    """Return what the visitor has said: answers, what they do not know, and what of an answer is chosen so far."""
    case: dict[str, object] = st.session_state.get(_CASE, {})
    return case


def _given() -> tuple[dict[str, str], list[str]]:
    """Return the answers so far, and what the visitor does not know."""
    case = st.session_state.get(_CASE, {})
    return dict(case.get("answers", {})), list(case.get("skipped", []))


def _chosen() -> list[str]:
    """Return what of the present answer is chosen: some of several values, or the region of a country."""
    return list(st.session_state.get(_CASE, {}).get("chosen", []))


def _take(name: str, value: str) -> None:
    """Take an answer; an empty one is "I don't know"."""
    answers, skipped = _given()
    if value:
        answers[name] = value
    else:
        skipped.append(name)
    st.session_state[_CASE] = {"answers": answers, "skipped": skipped}


def _choose(value: str, *, several: bool) -> None:
    """Choose a part of an answer, or give it up again; "none of them" and the others exclude each other."""
    before = _chosen()
    kept = [each for each in before if several and each != value and NONE not in (each, value)]
    st.session_state[_CASE] = {**_case(), "chosen": kept if value in before else [*kept, value]}


def _back() -> None:
    """Give up what is chosen of the present answer, else open the last question again."""
    answers, skipped = _given()
    if not _chosen():
        if skipped:
            skipped.pop()
        elif answers:
            answers.popitem()
    st.session_state[_CASE] = {"answers": answers, "skipped": skipped}


def _top(idle: int, *, begun: bool) -> None:
    """Draw the way out, and what the script reads: how long the screen may rest, and the countdown before it goes."""
    going = "".join(f'<p lang="{each.language}">{_text(each("live-going"))}</p>' for each in _languages())
    told = f'data-live data-idle="{idle}" data-begun="{"yes" if begun else "no"}"'
    st.html(f'<div class="kc-live" {told}><div class="kc-going" role="alert">{going}<b data-left></b></div></div>')
    with st.container(horizontal=True, key="live-top", horizontal_alignment="distribute"):
        st.button(_both("live-back"), key="live-back", on_click=_back, disabled=not (any(_given()) or _chosen()))
        st.button(_both("live-over"), key="live-over", on_click=over)


def _question(book: Rulebook, name: str, number: int, left: int) -> None:
    """Ask a question in both languages, with a big button for each answer; a country in two steps."""
    question, chosen = book.questions[name], _chosen()
    asked = "".join(f'<h2 lang="{lang}">{_text(question.ask[lang])}</h2>' for lang in WRITTEN)
    count = " · ".join(each("progress", number=number, left=left) for each in _languages())
    st.html(f'<div class="kc-asked" role="status"><p>{_text(count)}</p>{asked}</div>')
    several, regions = question.kind == "many", question.kind == "country" and not chosen
    names = _names(book, question, chosen)
    with st.container(key="live-answers"):
        for value, label in names.items():
            press = partial(_choose, value, several=several) if several or regions else partial(_take, name, value)
            sign = "✓ " if several and value in chosen else ""
            st.button(f"{sign}{label}", key=f"live-{name}-{value}", on_click=press, width="stretch")
        if several:
            takes = partial(_take, name, ",".join(each for each in names if each in chosen))
            st.button(_both("continue"), key="live-take", on_click=takes, disabled=not chosen, width="stretch")
        st.button(_both("do-not-know"), key="live-unknown", on_click=_take, args=(name, ""), width="stretch")


def _names(book: Rulebook, question: Question, chosen: Sequence[str]) -> dict[str, str]:
    """Return the names of what can be answered, in all languages at once: of a country first the part of the world."""
    if question.kind != "country":
        each = [names_of(question, said) for said in _languages()]
    elif chosen:
        codes = book.regions[chosen[0]].countries
        each = [{code: said.country(code) for code in codes} for said in _languages()]
    else:
        each = [{part: region.name[said.language] for part, region in book.regions.items()} for said in _languages()]
    ordered = sorted(each[0], key=each[0].__getitem__) if question.kind == "country" else each[0]
    return {value: "  \n".join(dict.fromkeys(plain(names[value]) for names in each)) for value in ordered}


def _result(found: Outcome) -> str:
    """Return the outcome, large: each track's status, support and days, and a code for the phone."""
    own, public = visitor.say(), public_address()
    if found.tracks:
        shown = "".join(map(_card, found.tracks))
    else:
        said = "".join(f'<p lang="{each.language}">{_text(headline(found, each))}</p>' for each in _languages())
        shown = f'<div class="kc-card">{said}</div>'
    text = links.address(public, "check", links.query(found, own.language, visitor.today())) if public else ""
    code = picture(qr_png(text or in_words(found, own.written)))
    told = "live-code-link" if public else "live-code-words"
    lead = "".join(f'<p lang="{each.language}">{_text(each(told))}</p>' for each in _languages())
    return (
        f'<div class="kc-result" role="status" data-fit>{shown}'
        f'<div class="kc-phone"><img alt="{_text(own("take-qr"))}" src="{code}">{lead}</div></div>'
    )


def _card(track: TrackOutcome) -> str:
    """Return where one track stands."""
    told = "".join(_told(track, each) for each in _languages())
    return f'<div class="kc-card kc-is-{track.status}"><b class="kc-sign">{SIGNS[track.status]}</b>{told}</div>'


def _told(track: TrackOutcome, say: Words) -> str:
    band, why = track.funding.band, ""
    if track.status == "not-eligible" and track.blocking:
        why = f"<p>{_text(say('live-asks', what=track.blocking[0].text[say.language]))}</p>"
    support = say("qr-band", band=band_words(band, say), stated=band.stated_for) if band else say("not-stated")
    days = "".join(f"<p>{_text(each)}</p>" for each in _days(track.intake, say))
    return (
        f'<div lang="{say.language}"><h2>{_text(track.track.name[say.language])}</h2>'
        f'<p class="kc-status">{_text(status_word(track, say))}</p>{why}<p>{_text(support)}</p>{days}</div>'
    )


def _days(intake: IntakeOn, say: Words) -> list[str]:
    """Return an intake's state, its last day, and what comes after a closed one."""
    said = [intake_word(intake, say)]
    if intake.closes and intake.state != "closed":
        said.append(f"{say('deadline')}: {say.day(intake.closes)}")
    if intake.state == "closed" and intake.following:
        said.append(next_words(intake.following, say))
    return said


def _languages() -> list[Words]:
    return [words(language) for language in WRITTEN]


def _both(key: str) -> str:
    return " · ".join(each(key) for each in _languages())


def _text(text: str) -> str:
    return escape(text, quote=True)

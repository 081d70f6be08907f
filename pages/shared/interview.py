"""The questions of Check: one at a time in the best order, or all at once with the next one first."""

import streamlit as st

from kcity.outcome import Outcome
from kcity.outcome.asking import most_left, next_question
from kcity.outcome.sentence import answer_words
from kcity.rulebook import Question
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.ask import ask, names_of, reason
from pages.shared.plain import plain

_NEXT = "border-inline-start: 3px solid #4c87f6; padding-inline-start: 0.75rem"
"""How the next question's slot looks."""


def one_at_a_time(found: Outcome, say: Words) -> None:
    """Ask the next question, and list the answers so far with a way to change each."""
    book, tracks = found.book, tuple(track.name for track in found.cared_for)
    name = visitor.editing()
    if name is None and found.edition and tracks:
        name = next_question(book, found.edition.year, tracks, found.proposal, visitor.skipped())
    if name is not None:
        left = most_left(book, found.edition.year, tracks, found.proposal) if found.edition and tracks else 0
        _form(name, book.questions[name], left, say)
    else:
        _finished(found, say)
    _answers(found, say)


def _form(name: str, question: Question, left: int, say: Words) -> None:
    """Draw one question with Continue and "I don't know"."""
    key = f"form.{name}.{say.language}"
    with st.form(f"ask-{name}", border=True):
        count = len(visitor.answers()) + 1
        st.markdown(f":small[{plain(say('progress', number=count, left=max(left - 1, 0)))}]")
        _widget(name, question, key, say)
        st.markdown(f":small[{reason(question, say)}]")
        with st.container(horizontal=True):
            st.form_submit_button(say("continue"), type="primary", on_click=_take, args=(name, key))
            st.form_submit_button(say("do-not-know"), on_click=_skip, args=(name,))


def _widget(name: str, question: Question, key: str, say: Words) -> None:
    label = question.ask[say.language]
    names = names_of(question, say)
    given = visitor.answers().get(name)
    if question.kind == "many":
        chosen = given.split(",") if given else []
        st.pills(
            label,
            list(names),
            selection_mode="multi",
            default=chosen,
            format_func=names.__getitem__,
            key=key,
            wrap=True,
        )
        return
    index = list(names).index(given) if given in names else None
    if question.kind == "country":
        blank = say("choose-country")
        st.selectbox(label, list(names), index=index, format_func=names.__getitem__, key=key, placeholder=blank)
    else:
        st.radio(label, list(names), index=index, format_func=names.__getitem__, key=key)


def _take(name: str, key: str) -> None:
    value = st.session_state.get(key)
    if value:
        visitor.answer(name, ",".join(value) if isinstance(value, list | tuple) else str(value))
        visitor.edit(None)


def _skip(name: str) -> None:
    visitor.skip(name)
    visitor.edit(None)


def _finished(found: Outcome, say: Words) -> None:
    """Say that asking is over: settled, or open only where the visitor does not know."""
    moving = {question for track in found.cared_for for question in track.depends_on}
    skipped = [name for name in visitor.skipped() if name in moving]
    if skipped:
        names = [found.book.questions[name].short[say.language] for name in skipped]
        st.info(plain(say("left-open", questions=say.several(names))), icon=":material/pending:")
        for name in skipped:
            label = say("answer-now", question=found.book.questions[name].short[say.language])
            st.button(plain(label), key=f"now-{name}", on_click=visitor.edit, args=(name,))
    elif found.tracks:
        st.success(plain(say("settled")), icon=":material/task_alt:")


def _answers(found: Outcome, say: Words) -> None:
    given = {
        name: found.proposal.answers[name] for name in found.proposal.answers if name not in ("amount", "submit-on")
    }
    if not given:
        return
    st.subheader(say("your-answers"), anchor=False)
    for name, answer in given.items():
        asked = found.book.questions[name]
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            words = answer_words(found.book, name, answer, say)
            st.markdown(f"{plain(asked.short[say.language])}: **{plain(words)}**", width="content")
            label = say("change")
            st.button(
                label,
                key=f"change-{name}",
                type="tertiary",
                on_click=visitor.edit,
                args=(name,),
                help=plain(asked.ask[say.language]),
            )


def all_at_once(found: Outcome, say: Words) -> None:
    """Name the next question first, then show every question that matters, then those that cannot change the result.

    Each question keeps its own slot, so that answering one neither moves it nor takes the keyboard's focus away.
    """
    book, given = found.book, found.proposal.answers
    decides = [name for name, question in book.questions.items() if question.group in ("who", "what", "conditions")]
    if found.next_question:
        short = book.questions[found.next_question].short[say.language]
        st.info(plain(say("next-question", question=short)), icon=":material/arrow_circle_right:")
    elif found.tracks:
        st.success(plain(say("settled")), icon=":material/task_alt:")
    st.html(f"<style>.st-key-slot-{found.next_question} {{ {_NEXT} }}</style>")
    for name in decides:
        with st.container(key=f"slot-{name}"):
            if name in given or name not in found.cannot_matter:
                ask(name, book.questions[name], say)
    idle = [name for name in decides if name in found.cannot_matter]
    if idle:
        with st.expander(say("cannot-change", count=len(idle)), icon=":material/do_not_disturb_on:"):
            for name in idle:
                why = say(f"cannot-{found.cannot_matter[name]}")
                st.markdown(f"- **{plain(book.questions[name].short[say.language])}**: {plain(why)}")


def besides(found: Outcome, say: Words) -> None:
    """Offer the amount and the preferences, which never decide a status."""
    with st.expander(say("helps-and-amount"), icon=":material/add_circle:"):
        for name in (n for n, q in found.book.questions.items() if q.group == "helps" or n == "amount"):
            ask(name, found.book.questions[name], say)

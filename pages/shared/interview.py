"""The questions of Check: one at a time in the best order, or all at once with the next one first."""

from datetime import date

import streamlit as st

from kcity.outcome import LINES, Outcome
from kcity.outcome.asking import most_left, next_question
from kcity.outcome.proposal import FIRST_DAY, LAST_DAY, MOST_WON
from kcity.outcome.sentence import answer_words
from kcity.rulebook import Question, Rulebook
from kcity.rulebook.words import Words
from pages.shared import amounts, visitor
from pages.shared.ask import ask, names_of, reason
from pages.shared.plain import plain
from pages.shared.write import write

BESIDES = ("amount", "submit-on")
"""Questions with a place of their own on the page."""

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
    """Draw one question with Continue and "I don't know", and a way back to the one before."""
    key = f"form.{name}.{say.language}"
    given = [each for each in visitor.answers() if each not in BESIDES and each != name]
    with st.container(key=f"question-{name}"), st.form(f"ask-{name}", border=True):
        count = len(given) + len(visitor.skipped()) + 1
        write(f":small[{plain(say('progress', number=count, left=max(left - 1, 0)))}]")
        widget(name, question, key, say, visitor.answers().get(name))
        write(f":small[{reason(question, say)}]")
        with st.container(horizontal=True):
            st.form_submit_button(say("continue"), type="primary", on_click=_take, args=(name, key))
            st.form_submit_button(say("do-not-know"), on_click=_skip, args=(name,))
            if given:
                st.form_submit_button(say("back"), type="tertiary", on_click=visitor.edit, args=(given[-1],))


def widget(name: str, question: Question, key: str, say: Words, given: str | None) -> None:
    """Draw a question that keeps its answer to itself, in the session under `key`, until somebody takes it."""
    label = question.ask[say.language]
    if question.kind == "day":
        day = date.fromisoformat(given) if given else None
        st.date_input(label, value=day, min_value=FIRST_DAY, max_value=LAST_DAY, format="YYYY-MM-DD", key=key)
        return
    if question.kind == "won":
        amount = int(given) if given else None
        blank = say("amount-placeholder")
        st.number_input(label, 1, MOST_WON, value=amount, step=50_000_000, key=key, placeholder=blank)
        return
    names = names_of(question, say)
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


def value_of(key: str) -> str:
    """Return what such a question was answered, as a link would carry it; nothing where it was not."""
    value = st.session_state.get(key)
    return ",".join(value) if isinstance(value, list | tuple) else str(value or "")


def _take(name: str, key: str) -> None:
    if value := value_of(key):
        visitor.answer(name, value)
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
    elif found.tracks:
        st.success(plain(say("settled")), icon=":material/task_alt:")


def _answers(found: Outcome, say: Words) -> None:
    """List the answers so far, those that the visitor does not know too, each with a way to change it."""
    given = {name: answer_words(found.book, name, answer, say) for name, answer in found.proposal.answers.items()}
    given |= {name: say("do-not-know") for name in visitor.skipped() if name in found.book.questions}
    if not given:
        return
    st.header(say("your-answers"), anchor=False)
    with st.container(key="answers", gap="xsmall"):
        for name, words in given.items():
            short = found.book.questions[name].short[say.language]
            st.button(
                say("change-answer", question=plain(short), answer=f"**{plain(words)}**"),
                key=f"change-{name}",
                type="tertiary",
                icon=":material/edit:",
                on_click=visitor.edit,
                args=(name,),
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
                write(f"- **{plain(book.questions[name].short[say.language])}**: {plain(why)}")


def besides(found: Outcome, say: Words, *, at_once: bool) -> None:
    """Offer the amount and the preferences, which never decide a status; on demand while questions come one by one."""
    if at_once:
        st.header(say("helps-and-amount"), anchor=False)
        place = st.container(key="helps")
    else:
        icon = ":material/add_circle:"
        place = st.expander(say("helps-and-amount"), icon=icon, key="helps-and-amount", on_change="rerun")
        if not place.open:
            return
    with place:
        for name in (n for n, q in found.book.questions.items() if q.group == "helps" or n == "amount"):
            ask(name, found.book.questions[name], say)


def look(found: Outcome, say: Words, *, at_once: bool) -> None:
    """Offer another day, another call, one track alone, another currency; say what is looked at now."""
    day = say.day(found.on)
    year = str(found.edition.year) if found.edition else ""
    at = say("looked-at", day=day, year=year) if year else say("looked-at-none", day=day)
    if at_once:
        ask("submit-on", found.book.questions["submit-on"], say)
    write(f":small[{plain(at)}]")
    opened = st.expander(say("look-at"), icon=":material/tune:", key="look-at", on_change="rerun")
    if not opened.open:
        return
    with opened:
        if not at_once:
            ask("submit-on", found.book.questions["submit-on"], say)
        _call(found, say)
        lines = {line: say(f"line-{line}") for line in LINES}
        visitor.choose("check", "focus", say("focus"), {"both": say("focus-both")} | lines)
        amounts.choose(say)


def _call(found: Outcome, say: Words) -> None:
    """Offer every edition: choosing one looks at a day on which its call took proposals."""
    key, names = (
        f"call.{say.language}",
        {year: say("call-of", year=str(year)) for year in reversed(found.book.editions)},
    )
    st.session_state[key] = found.edition.year if found.edition else None
    st.selectbox(
        say("call"),
        list(names),
        index=None,
        format_func=names.__getitem__,
        key=key,
        placeholder=say("call-none"),
        on_change=_take_call,
        args=(key, found.book),
    )


def _take_call(key: str, book: Rulebook) -> None:
    year, today = st.session_state[key], visitor.today()
    if year is not None:
        in_force = book.in_force(today)
        day = "" if in_force and in_force.year == year else book.day_of(year).isoformat()
        visitor.answer("submit-on", day)


def answers_given(found: Outcome, say: Words) -> None:
    """Draw the answers as a plain list, for paper."""
    given = found.proposal.answers
    lines = [
        f"- {plain(found.book.questions[name].short[say.language])}: "
        f"**{plain(answer_words(found.book, name, answer, say))}**"
        for name, answer in given.items()
    ]
    st.header(say("your-proposal"), anchor=False)
    write("\n".join(lines) or plain(say("unanswered")))

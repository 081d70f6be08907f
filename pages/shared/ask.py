"""A question as a widget: it shows names and yields codes, one key per language, the code kept by the visitor."""

from collections.abc import Callable
from datetime import date

import streamlit as st

from kcity.outcome.proposal import FIRST_DAY, LAST_DAY, MOST_WON, NONE
from kcity.rulebook import Question
from kcity.rulebook.countries import countries
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.plain import plain
from pages.shared.write import write


def ask(name: str, question: Question, say: Words) -> None:
    """Draw a question; an answer goes to the session and the URL, "don't know" opens it again."""
    label = question.ask[say.language]  # unescaped: a label is also what a screen reader is told, sign by sign
    help_text = reason(question, say)
    draw = {"one": _one, "yes-no": _one, "many": _many, "country": _country, "won": _won, "day": _day}[question.kind]
    draw(name, question, label, help_text, say)


def reason(question: Question, say: Words) -> str:
    """Return why a question is asked, with the official term and its look-alikes, as Markdown."""
    return " ".join(plain(part[say.language]) for part in (question.why, question.official) if part)


def names_of(question: Question, say: Words) -> dict[str, str]:
    """Return the names of a question's values by id, in the order to show them."""
    match question.kind:
        case "yes-no":
            return {value: say(f"answer-{value}") for value in question.allowed}
        case "country":
            names = {code: say.country(code) for code in countries()}
            return dict(sorted(names.items(), key=lambda item: item[1]))
        case _:
            return {value: choice[say.language] for value, choice in question.values.items()}


def _one(name: str, question: Question, label: str, help_text: str, say: Words) -> None:
    names = names_of(question, say) | {"": say("answer-unknown")}
    key = _key(name, say, visitor.answers().get(name, ""))
    st.radio(
        label,
        list(names),
        format_func=names.__getitem__,
        key=key,
        help=help_text,
        horizontal=question.kind == "yes-no",
        on_change=_take,
        args=(name, key, str),
    )


def _many(name: str, question: Question, label: str, help_text: str, say: Words) -> None:
    names = names_of(question, say)
    given = visitor.answers().get(name, "")
    key = _key(name, say, given.split(",") if given else [])
    st.pills(
        label,
        list(names),
        selection_mode="multi",
        format_func=names.__getitem__,
        key=key,
        help=help_text,
        wrap=True,
        on_change=_take,
        args=(name, key, _several(given)),
    )


def _several(before: str) -> Callable[[object], str]:
    """Return how a new choice of several values is written: "none" and the others exclude each other."""

    def written(chosen: object) -> str:
        values = list(chosen) if isinstance(chosen, list | tuple) else []
        if NONE in values and len(values) > 1:
            values = [value for value in values if (value == NONE) == (NONE not in before.split(","))]
        return ",".join(values)

    return written


def _country(name: str, question: Question, label: str, help_text: str, say: Words) -> None:
    names = names_of(question, say)
    key = _key(name, say, visitor.answers().get(name))
    st.selectbox(
        label,
        list(names),
        index=None,
        format_func=names.__getitem__,
        key=key,
        help=help_text,
        placeholder=say("choose-country"),
        on_change=_take,
        args=(name, key, str),
    )


def _won(name: str, question: Question, label: str, help_text: str, say: Words) -> None:
    given = visitor.answers().get(name)
    key = _key(name, say, int(given) if given else None)
    st.number_input(
        label,
        min_value=1,
        max_value=MOST_WON,
        value=None,
        step=50_000_000,
        key=key,
        help=help_text,
        placeholder=say("amount-placeholder"),
        on_change=_take,
        args=(name, key, str),
    )
    if given:
        write(f":small[{plain(say.won(int(given)))}]")


def _day(name: str, question: Question, label: str, help_text: str, say: Words) -> None:
    given = visitor.answers().get(name)
    key = _key(name, say, date.fromisoformat(given) if given else None)
    st.date_input(
        label,
        value=None,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        format="YYYY-MM-DD",
        key=key,
        help=help_text,
        on_change=_take,
        args=(name, key, str),
    )


def _key(name: str, say: Words, value: object) -> str:
    """Return a widget's key and make sure that the widget shows the visitor's answer."""
    key = f"{name}.{say.language}"
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    return key


def _take(name: str, key: str, written: Callable[[object], str]) -> None:
    value = st.session_state[key]
    visitor.answer(name, "" if value is None else written(value))

"""What a page needs of its visitor: language, day, answers; kept in the session and in the URL as codes."""

from collections.abc import Mapping
from datetime import date, datetime

import streamlit as st

from kcity.api.asked import asked_language
from kcity.outcome import LINES, Misfit, Proposal, read
from kcity.outcome.proposal import NONE
from kcity.outcome.zones import SEOUL
from kcity.rulebook import Rulebook
from kcity.rulebook.words import LANGUAGES, Words, words

BRIEFING = ("country", "companies", "sector", "story", "show", "seconds", "idle")
"""What links of Briefing and of the big screen carry: the audience's country is not that of the visitor's proposal."""

OWN: Mapping[str, tuple[str, ...]] = {
    "": ("find",),  # Start, whose address is that of the app
    "check": ("focus", "mode", "unknown", "with", "currency", "rate", "view", "rulebook", "made", "was"),
    "cities": ("edition", "line", "sector", "country", "company", "find", "region", "place", "detail"),
    "companies": ("companies", "organisations", "by"),
    "programme": ("part", "line", "editions"),
    "deadlines": ("line", "zone"),
    "briefing": BRIEFING,
    "screen": (*BRIEFING, "live"),
    "sources": ("source", "doubt", "edition", "part", "find", "report"),
}
"""What a page's link carries besides language and answers."""

IN_PUBLIC = ("screen",)
"""The pages whose address never says a visitor's answers: they stand before an audience."""

CHOICES: Mapping[str, tuple[str, ...]] = {
    "lang": tuple(LANGUAGES),
    "focus": LINES,
    "mode": ("all",),
    "view": ("print",),
    "by": ("company",),
}
"""What some of these may be; the other pages look after their own."""

_ANSWERS, _LANGUAGE, _LEFT, _DROPPED, _KEPT = "answers", "language", "left", "dropped", "kept"
_EDITING = "editing"

_OF_ITS_DAY = ("rulebook", "made", "was")
"""What a link that was handed on says of the case as it was then; it goes when the case becomes another one."""


def now() -> datetime:
    """Return the time it is in Seoul."""
    return datetime.now(SEOUL)


def today() -> date:
    """Return the day it is in Seoul."""
    return now().date()


def language() -> str:
    """Return the visitor's language, as it was settled when the page began; a page alone settles it itself."""
    try:
        return str(st.session_state[_LANGUAGE])
    except KeyError:
        return settle_language()


def settle_language() -> str:
    """Take and return the language of a new link, else the one chosen, else that of the browser, else English."""
    _, left_query = st.session_state.get(_LEFT, ("", {}))
    of_link = st.query_params.get("lang", "")
    if of_link in LANGUAGES and of_link != left_query.get("lang"):
        st.session_state[_LANGUAGE] = of_link
    elif _LANGUAGE not in st.session_state:
        accepts = st.context.headers.get("Accept-Language") or st.context.locale or ""
        st.session_state[_LANGUAGE] = asked_language(b"", accepts, tuple(LANGUAGES))
    return str(st.session_state[_LANGUAGE])


def choose_language(code: str) -> None:
    """Take a language for this visitor."""
    st.session_state[_LANGUAGE] = code


def say() -> Words:
    """Return the words in the visitor's language."""
    return words(language())


def follow_link(book: Rulebook, page: str) -> None:
    """Take the answers from the URL where it is new: a link, a reload, the back button.

    A switch of page by the menu drops the URL's answers, so those of the session are kept then; and so they are where
    the address is bare, which a page that is still being drawn may report: our own links always say the language.
    """
    query = dict(st.query_params.items())
    left_page, left_query = st.session_state.get(_LEFT, (None, None))
    if (left_page, left_query) == (page, query) or (left_page is not None and not query):
        return
    carried = {name: value for name, value in query.items() if name in ("lang", *OWN.get(page, ()))}
    given = {name: value for name, value in query.items() if name not in carried}
    wrong = [name for name, value in carried.items() if name in CHOICES and value not in CHOICES[name]]
    own = {name: value for name, value in carried.items() if name != "lang" and name not in wrong}
    switched = left_page is not None and page != left_page
    if own or not switched:
        keep(page, **own)
    if switched and not given:
        return
    proposal, misfits = read(book, given)
    # An answer whose name the page uses for itself is not in its links, so the session's stays.
    st.session_state[_ANSWERS] = {name: said for name, said in answers().items() if name in OWN.get(page, ())}
    st.session_state[_ANSWERS] |= proposal.written()
    st.session_state[_DROPPED] = (*(Misfit(name, carried[name], CHOICES[name]) for name in wrong), *misfits)


def leave_link(page: str) -> None:
    """Put language, answers and what the page keeps into the URL, so that it reproduces the screen."""
    said = {"lang": language()} if page in IN_PUBLIC else link()
    query = {name: value for name, value in said.items() if name not in OWN.get(page, ())} | dict(kept(page))
    if dict(st.query_params.items()) != query:
        st.query_params.from_dict(query)
    st.session_state[_LEFT] = (page, query)


def link(**changed: str) -> dict[str, str]:
    """Return the query that reproduces the screen, with some answers changed."""
    return {"lang": language()} | dict(answers()) | changed


def keep(page: str, **parameters: str) -> None:
    """Keep what a page's own link carries, in place of what was kept; empty values are left out."""
    given = {name: value for name, value in parameters.items() if value}
    st.session_state[_KEPT] = st.session_state.get(_KEPT, {}) | {page: given}


def put(page: str, **parameters: str) -> None:
    """Change some of what a page's own link carries; an empty value leaves it out."""
    keep(page, **(dict(kept(page)) | parameters))


def kept(page: str) -> Mapping[str, str]:
    """Return what a page's own link carries."""
    parameters: Mapping[str, str] = st.session_state.get(_KEPT, {}).get(page, {})
    return parameters


def answers() -> Mapping[str, str]:
    """Return the answers as links carry them."""
    given: Mapping[str, str] = st.session_state.get(_ANSWERS, {})
    return given


def answer(question: str, value: str) -> None:
    """Take an answer as a link would carry it; an empty one opens the question again.

    "None" beside named values, which a form cannot prevent, gives way to them.
    """
    if value.count(",") and NONE in value.split(","):
        value = ",".join(each for each in value.split(",") if each != NONE)
    take(**{question: value})


def take(**given: str) -> None:
    """Take several answers as a link would carry them; an empty one opens its question again."""
    changed = {name: said for name, said in answers().items() if name not in given}
    st.session_state[_ANSWERS] = changed | {name: value for name, value in given.items() if value}
    st.session_state.pop(_DROPPED, None)
    unknown = ",".join(name for name in skipped() if name not in given)
    put("check", unknown=unknown, **dict.fromkeys(_OF_ITS_DAY, ""))


def load(given: Mapping[str, str], of_its_day: Mapping[str, str]) -> None:
    """Take the answers of a saved case in place of those given so far, with what it says of its own day."""
    start_over()
    st.session_state[_ANSWERS] = dict(given)
    put("check", **of_its_day)


def skip(question: str) -> None:
    """Take "I don't know": the question stays open and is not asked again."""
    answer(question, "")
    put("check", unknown=",".join((*skipped(), question)))


def skipped() -> tuple[str, ...]:
    """Return the questions that the visitor does not know the answer to."""
    return tuple(filter(None, kept("check").get("unknown", "").split(",")))


def edit(question: str | None) -> None:
    """Ask a question again although it is answered or was skipped; None goes on with the next one."""
    st.session_state[_EDITING] = question


def editing() -> str | None:
    """Return the question to ask again, if any."""
    question: str | None = st.session_state.get(_EDITING)
    return question


def start_over() -> None:
    """Open every question again."""
    edit(None)
    st.session_state[_ANSWERS] = {}
    st.session_state.pop(_DROPPED, None)
    put("check", **dict.fromkeys(("unknown", "with", *_OF_ITS_DAY), ""))


def proposal(book: Rulebook) -> Proposal:
    """Return the visitor's answers as a proposal."""
    return read(book, answers())[0]


def dropped() -> tuple[Misfit, ...]:
    """Return what the link held that could not be used."""
    misfits: tuple[Misfit, ...] = st.session_state.get(_DROPPED, ())
    return misfits


def choose(page: str, parameter: str, label: str, names: Mapping[str, str]) -> str:
    """Draw a choice that a page's link carries; the first one is what holds without it, and is left out of the link."""
    default = next(iter(names))
    key = f"{page}.{parameter}.{language()}"
    current = kept(page).get(parameter, default)
    current = current if current in names else default
    if st.session_state.get(key) != current:
        st.session_state[key] = current

    def take() -> None:
        chosen = st.session_state[key] or default
        put(page, **{parameter: "" if chosen == default else chosen})

    st.segmented_control(
        label, list(names), format_func=names.__getitem__, key=key, on_change=take, required=True, width="stretch"
    )
    return current

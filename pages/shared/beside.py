"""A second case beside the first: chosen in one tap or put together, shown as a table, taken over or let go."""

from collections.abc import Iterable, Iterator

import streamlit as st

from kcity.outcome import Outcome, TrackOutcome
from kcity.outcome.second_case import Pair, changed, side_by_side, suggestions, written
from kcity.outcome.sentence import answer_words, band_words, go, next_words, status_word
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.card import CHECK, INTAKE, STATUS
from pages.shared.interview import value_of, widget
from pages.shared.plain import plain
from pages.shared.write import write

_NEW, _QUESTION = "second.value", "second.question"


def choose(found: Outcome, say: Words) -> None:
    """Offer second cases: what the ways in and waiting would do, or any answer changed."""
    opened = st.popover(say("compare"), icon=":material/compare_arrows:", key="compare", on_change="rerun")
    if not opened.open:
        return
    with opened:
        write(plain(say("compare-lead")))
        for n, (kind, changes) in enumerate(suggestions(found)):
            label = say(f"compare-{kind}", changes=_named(found, changes, say))
            st.button(label, key=f"second-{n}", on_click=_compare, args=(changes,), width="stretch")
        names = {name: question.short[say.language] for name, question in found.book.questions.items()}
        question = st.selectbox(
            say("compare-question"),
            list(names),
            index=None,
            format_func=names.__getitem__,
            key=f"{_QUESTION}.{say.language}",
            placeholder=say("compare-question-placeholder"),
        )
        if question:
            key = f"{_NEW}.{question}.{say.language}"
            widget(question, found.book.questions[question], key, say, visitor.answers().get(question))
            st.button(say("compare-this"), type="primary", key="second-own", on_click=_own, args=(question, key))


def _named(found: Outcome, changes: dict[str, str], say: Words) -> str:
    """Return changed answers in words."""
    proposal, _ = changed(found.book, found.proposal, changes)
    said = (answer_words(found.book, name, proposal.answers[name], say) for name in changes if name in proposal.answers)
    return " + ".join(said)


def _compare(changes: dict[str, str]) -> None:
    visitor.put("check", **{"with": written(changes)})


def _own(question: str, key: str) -> None:
    _compare({question: value_of(key)})


def show(first: Outcome, second: Outcome, say: Words, *, whole: bool) -> None:
    """Draw two cases as a table, with what to do next where it is not for paper (`whole`)."""
    pair = side_by_side(first, second)
    with st.container(border=True, key="second-case"):
        st.header(say("compare-title"), anchor=False)
        write(table(pair, say))
        if whole:
            return
        with st.container(horizontal=True):
            changes = {name: second.proposal.written().get(name, "") for name in pair.differing}
            st.button(say("compare-take"), icon=":material/check:", on_click=_take, args=(changes,))
            st.button(say("compare-close"), icon=":material/close:", type="tertiary", on_click=_compare, args=({},))


def _take(changes: dict[str, str]) -> None:
    visitor.take(**changes)
    _compare({})


def table(pair: Pair, say: Words) -> str:
    """Return two cases as a Markdown table: what differs in the answers, then each track's outcome."""
    book, lang = pair.first.book, say.language
    sides = (pair.first, pair.second)
    head = (say("then-what"), say("compare-first"), say("compare-second"))
    rows: list[tuple[str, ...]] = []
    for name in pair.differing:
        answers = [side.proposal.answers.get(name) for side in sides]
        said = [
            plain(answer_words(book, name, answer, say) if answer is not None else say("unanswered"))
            for answer in answers
        ]
        rows.append((plain(book.questions[name].short[lang]), *said))
    lines = dict.fromkeys(track.track.line for side in sides for track in side.tracks)
    for line in lines or ("planning", "demonstration"):
        of_line = [[track for track in side.tracks if track.track.line == line] for side in sides]
        for n in range(max(map(len, of_line), default=0)):
            pairs = [tracks[n] if n < len(tracks) else None for tracks in of_line]
            rows += _track_rows(pair, line, pairs, say)
    if any(not side.tracks for side in sides):
        rows.append((plain(say("compare-next")), *(" · ".join(_coming(side, say)) for side in sides)))
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, ("---",) * 3, *rows))


def _coming(side: Outcome, say: Words) -> Iterator[str]:
    if side.tracks:
        yield "–"
    for each in () if side.tracks else side.next_intakes:
        yield f"{plain(say('line-' + each.line))}: {plain(next_words(each, say))}"


def _track_rows(pair: Pair, line: str, tracks: Iterable[TrackOutcome | None], say: Words) -> Iterator[tuple[str, ...]]:
    both = list(tracks)
    name = f"**{plain(say('line-' + line))}**"
    yield (name, *(_status(track, say) for track in both))
    yield (plain(say("support-per-project")), *(_support(track, say) for track in both))
    yield (plain(say("deadline")), *(_intake(track, say) for track in both))
    yield (plain(say("compare-against")), *(_against(track, say) for track in both))


def _status(track: TrackOutcome | None, say: Words) -> str:
    if track is None:
        return plain(say("not-offered"))
    colour, icon = STATUS[track.status]
    return f":{colour}[{icon} **{plain(status_word(track, say))}**]"


def _support(track: TrackOutcome | None, say: Words) -> str:
    if track is None:
        return "–"
    band = track.funding.band
    if band is None:
        return plain(say("not-stated"))
    said = say("band-of-cycle", band=band_words(band, say), cycle=band.stated_for)
    fits = f" · {plain(say('fits-' + track.funding.fits))}" if track.funding.fits else ""
    return plain(said) + fits


def _intake(track: TrackOutcome | None, say: Words) -> str:
    if track is None:
        return "–"
    colour, icon = INTAKE["rolling" if track.intake.is_rolling else track.intake.state]
    return f":{colour}[{icon}] {plain(go(track, say))}"


def _against(track: TrackOutcome | None, say: Words) -> str:
    """Return what stands in the way, or what is still open."""
    if track is None:
        return "–"
    lines = [
        f":{CHECK[check.state][0]}[{CHECK[check.state][1]}] {plain(check.text[say.language])}"
        for check in track.checks
        if check.state != "met"
    ]
    return " · ".join(lines) or plain(say("compare-nothing"))

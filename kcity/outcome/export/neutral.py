"""What a rulebook decides, as plain conditions over answers: one walk, from which every format is written."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from kcity.outcome.export.shapes import (
    AMOUNT,
    ON,
    Condition,
    Decision,
    Named,
    Negated,
    Rules,
    TrackRules,
    Value,
    Within,
    either,
    every,
    number,
)
from kcity.outcome.proposal import LAST_DAY
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Band, Edition, Requirement, State, Test, Track


def rules(book: Rulebook) -> Rules:
    """Return everything that a rulebook decides, under its chosen readings."""
    return Rules(
        book.about.version,
        Decision(tuple((_days(*span), year) for year, span in spans(book).items()), None),
        {
            year: {name: _track(book, edition, track) for name, track in edition.tracks.items()}
            for year, edition in book.editions.items()
        },
    )


def spans(book: Rulebook) -> dict[int, tuple[date, date]]:
    """Return the first and last day on which each edition is in force."""
    years = list(book.editions)
    found = {}
    for year, after in zip(years, [*years[1:], None], strict=True):
        last = date(year, 12, 31)
        if after == year + 1:
            last = book.editions[after].announced.value - timedelta(days=1)
        found[year] = book.editions[year].announced.value, last
    return found


def _track(book: Rulebook, edition: Edition, track: Track) -> TrackRules:
    states = {name: _by_state(book, said) for name, said in track.requirements.items()}
    cycles = list(_cycles(book, edition, track))
    return TrackRules(
        line=track.line,
        requirements={name: _decided(book, track.requirements[name], found) for name, found in states.items()},
        status=_status(list(states.values())),
        intake=_intake(book, edition, track),
        cycle=Decision(tuple(cycles), None),
        fits=_fits(track.funding, cycles),
        band=track.funding,
    )


def _by_state(book: Rulebook, said: Requirement) -> dict[State, Condition]:
    """Return when a requirement applies and comes to each state that it can come to."""
    fired: dict[State, list[Condition]] = {}
    earlier: list[tuple[State, Condition]] = []
    applies = [_named(book, *each) for each in said.applies.items()]
    for ruling in said.rulings:
        when = every(*(_named(book, *each) for each in ruling.when.items()))
        before = [Negated(each) for state, each in earlier if state != ruling.state]
        fired.setdefault(ruling.state, []).append(every(when, *before))
        earlier.append((ruling.state, when))
    left = [Negated(each) for state, each in earlier if state != said.otherwise]
    fired.setdefault(said.otherwise, []).append(every(*left))
    return {state: every(*applies, either(*ways)) for state, ways in fired.items()}


def _decided(book: Rulebook, said: Requirement, states: Mapping[State, Condition]) -> Decision:
    cases: list[tuple[Condition, Value]] = [(condition, state) for state, condition in states.items()]
    if said.applies:
        cases.append((Negated(every(*(_named(book, *each) for each in said.applies.items()))), "does-not-apply"))
    return Decision(tuple(cases), "open")


def _status(states: list[dict[State, Condition]]) -> Decision:
    """A track is worth its worst requirement."""
    blocked = either(*(found["not-met"] for found in states if "not-met" in found))
    unstated = either(*(found["not-stated"] for found in states if "not-stated" in found))
    return Decision(((blocked, "not-eligible"), (Negated(either(blocked, unstated)), "eligible")), "depends")


def _named(book: Rulebook, question: str, test: Test) -> Condition:
    asked = book.questions[question]
    return Named(question, asked.allowed if asked.kind == "many" else None, test.only is not None, test.values)


def _days(first: date | None, last: date | None) -> Within:
    return Within(ON, number(first) if first else None, number(last) if last else None)


def _intake(book: Rulebook, edition: Edition, track: Track) -> Decision:
    intake = track.intake
    before = _days(None, intake.opens.value - timedelta(days=1))
    if intake.closes:
        return Decision(((before, "upcoming"), (_days(None, intake.closes.value), "open")), "closed")
    return Decision((), "open") if _was_open(book, edition, track) else Decision(((before, "upcoming"),), "open")


def _was_open(book: Rulebook, edition: Edition, track: Track) -> bool:
    """Return whether the edition before had a rolling intake of the line: then there is no gap."""
    earlier = book.editions.get(edition.year - 1)
    return any(
        t.line == track.line and t.intake.kind == "rolling" for t in (earlier.tracks.values() if earlier else ())
    )


def _cycles(book: Rulebook, edition: Edition, track: Track) -> Iterator[tuple[Condition, Value]]:
    """Yield the days of each cycle; a rolling intake takes its line's receipts, whichever edition printed them."""
    if track.intake.closes:
        yield _days(None, LAST_DAY), track.intake.cycle
        return
    for _, _, other in book.of_line(track.line):
        for receipt in other.intake.receipts:
            yield _days(receipt.first, receipt.last), receipt.cycle
    if not _was_open(book, edition, track):
        yield _days(None, track.intake.opens.value - timedelta(days=1)), track.intake.receipts[0].cycle


def _fits(band: Band | None, cycles: list[tuple[Condition, Value]]) -> Decision:
    """How a wanted amount lies to the band, on days of the cycle that the band was stated for."""
    known = [condition for condition, cycle in cycles if band and cycle == band.stated_for]
    if band is None or not known:
        return Decision((), "not-stated")
    least, most, inside = band.least or 1, band.most, "within"
    if band.kind == "about":
        least, most, inside = band.most - band.most // 10, band.most + band.most // 10, "near"
    elif band.kind == "fixed":
        least = band.most
    return Decision(
        (
            (Negated(_first_of(cycles, known)), "not-stated"),
            (Within(AMOUNT, least, most), inside),
            (Within(AMOUNT, most + 1, None), "above"),
            (Within(AMOUNT, None, least - 1), "below"),
        ),
        None,
    )


def _first_of(cycles: list[tuple[Condition, Value]], known: list[Condition]) -> Condition:
    """Return the condition that one of the known cases is the first that is true."""
    ways: list[Condition] = []
    for n, (condition, _) in enumerate(cycles):
        if condition in known:
            ways.append(every(condition, *(Negated(other) for other, _ in cycles[:n] if other not in known)))
    return either(*ways)

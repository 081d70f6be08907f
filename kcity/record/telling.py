"""The facts of editions in words, as they stand in a table: one line for each thing said."""

from collections.abc import Iterable, Iterator

from kcity.outcome.sentence import band_words
from kcity.record.comparison import Column, items, said
from kcity.rulebook.model import (
    Band,
    Cited,
    Count,
    DayFact,
    Decision,
    Intake,
    Name,
    Number,
    Requirement,
    Secretariat,
    Tally,
)
from kcity.rulebook.words import Words


def told(column: Column, fact: str, say: Words) -> tuple[str, ...]:
    """Return what a column's sources say on a fact, line by line; nothing where they are silent."""
    facts = said(column, fact)
    if not facts:
        return ()
    if column.track and fact == "intake":
        return (say(f"programme-intake-{column.track.intake.kind}"),)
    if column.track and fact == "window":
        return tuple(_window(column.track.intake, say))
    if listed := items(facts):
        basis = [_basis(each, say) for each in facts] if isinstance(facts[0], Requirement) else [""] * len(listed)
        return tuple(f"{item[say.language]}{end}" for item, end in zip(listed, basis, strict=True))
    return tuple(_of_cycle(each, column, line, say) for each in facts for line in _line(each, say))


def _of_cycle(fact: Cited, column: Column, line: str, say: Words) -> str:
    """Return a line, with the cycle of a band that was stated for another than the edition's year."""
    if isinstance(fact, Band) and fact.stated_for != str(column.edition.year):
        return say("programme-of-cycle", band=line, year=fact.stated_for)
    return line


def _line(fact: Cited, say: Words) -> Iterator[str]:
    """Yield a figure, a day, a name in words."""
    match fact:
        case Band():
            yield band_words(fact, say)
        case Count():
            yield count_words(fact, say)
        case Tally():
            yield tally_words(fact, say)
        case Number():
            yield say.won(fact.value)
        case DayFact():
            yield say.day(fact.value)
        case Secretariat():
            yield fact.body
        case Decision():
            yield from decision_words(fact, say)
        case Name():
            yield fact[say.language]


def count_words(count: Count, say: Words) -> str:
    """Return a number of places in words."""
    least, most = (count.least or count.most or 0), (count.most or count.least or 0)
    return say(f"programme-count-{count.kind}", least=least, most=most)


def tally_words(tally: Tally, say: Words) -> str:
    """Return counted projects, with the countries and cities where they are known."""
    parts = [say("programme-projects", count=tally.projects)]
    parts += [say("programme-in-countries", count=tally.countries)] if tally.countries else []
    parts += [say("programme-in-cities", count=tally.cities)] if tally.cities else []
    return ", ".join(parts)


def decision_words(decision: Decision, say: Words) -> Iterator[str]:
    """Yield when a choice was planned and when it was made, as far as either is known."""
    if decision.actual:
        yield say.partial(decision.actual)
    if decision.planned and decision.planned != decision.actual:
        yield say("programme-planned", day=say.partial(decision.planned))


def _window(intake: Intake, say: Words) -> Iterator[str]:
    if intake.closes:
        yield say.span(intake.opens.value, intake.closes.value)
        return
    yield say("programme-from", day=say.day(intake.opens.value))
    for receipt in intake.receipts:
        yield say("programme-receipt", days=say.span(receipt.first, receipt.last), cycle=receipt.cycle)


def _basis(fact: Cited, say: Words) -> str:
    """Return how a condition stands in an edition that does not state it itself."""
    if not isinstance(fact, Requirement) or fact.basis == "stated":
        return ""
    return f" ({say('basis-' + fact.basis, since=fact.since or '')})"


def is_unsure(facts: Iterable[Cited]) -> bool:
    """Return whether a doubt touches facts, or they are known with less than high confidence."""
    return any(fact.doubts or fact.confidence != "high" for fact in facts)

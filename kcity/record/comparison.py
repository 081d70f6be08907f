"""Editions side by side: what each track says on each fact, and how that differs from the edition before."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias

from kcity.outcome import LINES, Misfit
from kcity.rulebook import Rulebook
from kcity.rulebook.model import (
    Band,
    Cited,
    Count,
    Edition,
    Number,
    Preference,
    Requirement,
    Secretariat,
    Statements,
    Text,
    Track,
)

Difference: TypeAlias = Literal["changed", "differs", "newly-stated", "not-repeated"]
"""A figure or rule is another; a list names other things; only this edition's sources speak of it; only the last's."""

WHOLE = "edition"
"""The edition itself, as against one of its lines."""

VIEWS = (*LINES, WHOLE)
LATEST = 3
"""Editions that are compared where nobody chose any."""

_LEAD = "lead-may-apply"
_GIVEN = frozenset({_LEAD, "purpose", "country"})
"""Conditions that every edition has: who leads, which is a fact of its own, and what a line is."""


@dataclass(frozen=True, slots=True)
class Column:
    """A track of an edition; the edition itself, or a line that it did not offer, where there is no track."""

    edition: Edition
    view: str
    track: Track | None = None

    @property
    def not_offered(self) -> Text | None:
        """Why the line is not there."""
        return None if self.track else self.edition.not_offered.get(self.view)


Source: TypeAlias = Callable[[Track], Sequence[Cited | None]]


def _conditions(track: Track) -> tuple[Requirement, ...]:
    return tuple(each for name, each in track.requirements.items() if name not in _GIVEN)


def _window(track: Track) -> tuple[Cited | None, ...]:
    return (track.intake.opens, track.intake.closes, *track.intake.receipts)


def _decided(track: Track) -> tuple[Cited | None, ...]:
    return (track.intake.decided, *(receipt.decided for receipt in track.intake.receipts))


_TRACK: Mapping[str, Source] = {
    "lead": lambda track: [track.requirements.get(_LEAD)],
    "funding": lambda track: [track.funding],
    "intake": lambda track: [track.intake.opens],
    "window": _window,
    "decided": _decided,
    "places": lambda track: [track.places],
    "applications": lambda track: [track.applications],
    "selected": lambda track: [track.selected],
    "awarded": lambda track: [track.awarded],
    "budget": lambda track: [track.budget],
    "secretariat": lambda track: [track.secretariat],
    "conditions": _conditions,
    "preferences": lambda track: track.preferences,
    "projects": lambda track: [track.projects],
    "sectors": lambda track: [track.sectors],
    "support": lambda track: [track.support],
    "not-supported": lambda track: [track.not_supported],
    "paid": lambda track: [track.paid],
    "money-rules": lambda track: [track.money_rules],
    "steps": lambda track: [track.steps],
    "criteria": lambda track: [track.criteria],
    "work-period": lambda track: [track.work_period],
    "host-side": lambda track: [track.host_side],
    "how-to-apply": lambda track: [track.how_to_apply],
    "documents": lambda track: [track.documents],
    "follow-on": lambda track: [track.follow_on],
    "name": lambda track: [track.name],
}
_EDITION: Mapping[str, Callable[[Edition], Sequence[Cited | None]]] = {
    "announced": lambda edition: [edition.announced],
    "places": lambda edition: [edition.places],
    "budget": lambda edition: [edition.budget],
    "applications": lambda edition: [edition.applications],
    "selected": lambda edition: [edition.selected],
    "cumulative": lambda edition: [edition.cumulative],
    "name": lambda edition: [edition.name],
    "countries": lambda edition: [edition.countries],
    "events": lambda edition: [edition.events],
    "websites": lambda edition: [edition.websites],
}

FIGURES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    dict.fromkeys(LINES, ("changes", *tuple(_TRACK)[: tuple(_TRACK).index("conditions")]))
    | {WHOLE: ("changes", *tuple(_EDITION)[: tuple(_EDITION).index("name")])}
)
"""The short facts of each view, in the order to show them; first what an edition's own sources call new."""

LISTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        view: tuple(name for name in (_EDITION if view == WHOLE else _TRACK) if name not in FIGURES[view])
        for view in VIEWS
    }
)
"""The facts that are told in sentences."""

_EVENTS = frozenset(
    {"changes", "window", "decided", "announced", "applications", "selected", "awarded", "cumulative", "name"}
)
"""What is another every year; to mark it as changed would say nothing."""


def read_editions(book: Rulebook, given: str) -> tuple[tuple[int, ...], tuple[Misfit, ...]]:
    """Return the years that a link's "editions" names, newest first, the latest three for none; and what is no year."""
    allowed = ("all", *map(str, book.editions))
    names = [name for name in given.split(",") if name]
    wrong = tuple(Misfit("editions", name[:80], allowed) for name in names if name not in allowed)
    years = set(book.editions) if "all" in names else {int(name) for name in names if name in allowed}
    return tuple(sorted(years or sorted(book.editions)[-LATEST:], reverse=True)), wrong


def written(book: Rulebook, years: Iterable[int]) -> str:
    """Return years as a link carries them; nothing for those that are shown anyway."""
    chosen = sorted(years)
    if not chosen or chosen == sorted(book.editions)[-LATEST:]:
        return ""
    return "all" if chosen == sorted(book.editions) else ",".join(map(str, chosen))


def columns(book: Rulebook, view: str, years: Iterable[int]) -> tuple[Column, ...]:
    """Return what stands side by side: each track of a line in each edition, or each edition."""
    return tuple(column for year in years if year in book.editions for column in _columns(book.editions[year], view))


def _columns(edition: Edition, view: str) -> Iterator[Column]:
    tracks = [track for track in edition.tracks.values() if track.line == view]
    yield from (Column(edition, view, track) for track in tracks)
    if not tracks:
        yield Column(edition, view)


def said(column: Column, fact: str) -> tuple[Cited, ...]:
    """Return what a column's sources say on a fact; nothing where they are silent."""
    found: Sequence[Cited | None]
    if fact == "changes":
        found = [column.edition.changes]
    elif column.view == WHOLE:
        found = _EDITION[fact](column.edition)
    else:
        found = _TRACK[fact](column.track) if column.track else ()
    return tuple(each for each in found if each is not None)


def items(facts: Iterable[Cited]) -> tuple[Text, ...]:
    """Return what facts list: statements, conditions, preferences; nothing for figures."""
    found: list[Text] = []
    for fact in facts:
        if isinstance(fact, Statements):
            found.extend(fact.items)
        elif isinstance(fact, Requirement | Preference):
            found.append(fact.text)
    return tuple(found)


def before(book: Rulebook, column: Column, year: int | None = None) -> tuple[Column, ...]:
    """Return what a column follows on: an edition's tracks of its line, of its own kind if there are such.

    The edition is the former one, or that of a year.
    """
    edition = book.editions.get(year or column.edition.year - 1)
    found = [each for each in _columns(edition, column.view) if each.track or column.view == WHOLE] if edition else []
    alike = [each for each in found if each.track and column.track and each.track.kind == column.track.kind]
    return tuple(alike or found)


def difference(book: Rulebook, column: Column, fact: str) -> Difference | None:
    """Return how a fact differs from all that the column follows on; None where it does not or cannot be compared."""
    earlier = before(book, column)
    if not earlier or fact in _EVENTS or column.not_offered:
        return None
    now, then = _essence(book, column, fact), [_essence(book, each, fact) for each in earlier]
    if all(each == now for each in then):
        return None
    if now is None:
        return "not-repeated"
    if not any(then):
        return "newly-stated"
    return "differs" if fact in LISTS[column.view] else "changed"


def listed_anew(
    book: Rulebook, column: Column, fact: str, year: int | None = None
) -> tuple[tuple[Text, ...], tuple[Text, ...]]:
    """Return what a list names that none did in the former edition (or a year's), and what it names no longer."""
    now = items(said(column, fact))
    then = [item for each in before(book, column, year) for item in items(said(each, fact))]
    here, there = {item.en for item in now}, {item.en for item in then}
    gone = {item.en: item for item in then if item.en not in here}
    return tuple(item for item in now if item.en not in there), tuple(gone.values())


def differences(book: Rulebook, column: Column) -> Mapping[str, Difference]:
    """Return every fact in which a column differs from what it follows on, in the order to show them."""
    facts = (*FIGURES[column.view], *LISTS[column.view])
    found = {fact: kind for fact in facts if (kind := difference(book, column, fact))}
    return MappingProxyType(found)


def _essence(book: Rulebook, column: Column, fact: str) -> Hashable:
    """Return what makes a fact the same in two editions, apart from sources and notes; None where nothing is said."""
    facts = said(column, fact)
    if not facts:
        return None
    if fact == "intake" and column.track:
        return column.track.intake.kind
    if fact == "lead" and isinstance(facts[0], Requirement):
        return _led_by(book, facts[0])
    return frozenset(item.en for item in items(facts)) or tuple(map(_figure, facts))


def _led_by(book: Rulebook, requirement: Requirement) -> Hashable:
    """Return what a requirement makes of each kind of applicant alone."""

    def state(kind: str) -> str:
        only = {"applicant": frozenset((kind,))}
        for ruling in requirement.rulings:
            if all(name in only and test.holds(only[name]) for name, test in ruling.when.items()):
                return ruling.state
        return requirement.otherwise

    return tuple(state(kind) for kind in book.questions["applicant"].allowed)


def _figure(fact: Cited) -> Hashable:
    match fact:
        case Band() | Count():
            return fact.least, fact.most, fact.kind
        case Number():
            return fact.value
        case Secretariat():
            return fact.body
        case _:
            return None

"""Past projects most like a proposal, with the reasons why they are alike; counted, never scored as a chance."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from kcity.outcome import Proposal
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Tally
from kcity.rulebook.projects import Project

Likeness: TypeAlias = Literal["country", "region", "line", "kind", "sectors", "deliverable"]

_WEIGHTS: dict[Likeness, int] = {"country": 8, "sectors": 4, "region": 3, "line": 2, "kind": 1, "deliverable": 1}
"""How much a likeness counts in the order shown: a country more than everything but country and sector together."""

_PLACED = frozenset({"country", "region", "sectors"})
"""At least one of these makes a precedent: that both are plans says nothing."""

_LINES = {"plan-city": "planning", "plan-solution": "planning", "demonstrate": "demonstration"}
_KINDS = {"plan-city": "city", "plan-solution": "solution"}


@dataclass(frozen=True, slots=True)
class Precedent:
    """A past project, and what it shares with the proposal, the strongest first."""

    project: Project
    alike: tuple[Likeness, ...]
    sectors: tuple[str, ...]

    @property
    def weight(self) -> int:
        """How alike, for the order shown only."""
        return sum(_WEIGHTS[each] for each in self.alike) + len(self.sectors)


def precedents(book: Rulebook, proposal: Proposal, most: int = 5) -> tuple[Precedent, ...]:
    """Return the past projects most like a proposal: the most alike first, then the newest, then by id."""
    found = [each for project in book.projects if project.is_named and (each := _precedent(book, project, proposal))]
    return tuple(sorted(found, key=lambda each: (-each.weight, -each.project.label, each.project.id))[:most])


def _precedent(book: Rulebook, project: Project, proposal: Proposal) -> Precedent | None:
    shared = tuple(sector for sector in project.sectors if sector in (proposal.values("sectors") or ()))
    alike = tuple(each for each in _WEIGHTS if each in set(_alike(book, project, proposal, shared)))
    return Precedent(project, alike, shared) if _PLACED & set(alike) else None


def _alike(book: Rulebook, project: Project, proposal: Proposal, shared: tuple[str, ...]) -> Iterator[Likeness]:
    country = proposal.answers.get("country")
    if isinstance(country, str) and project.country:
        if project.country == country:
            yield "country"
        elif (region := book.region_of(country)) and region == book.region_of(project.country):
            yield "region"
    if shared:
        yield "sectors"
    purpose = str(proposal.answers.get("purpose"))
    track = book.editions[project.call].tracks[project.track]
    if track.line == _LINES.get(purpose):
        yield "line"
    if project.kind and project.kind == _KINDS.get(purpose):
        yield "kind"
    if set(project.deliverables) & (proposal.values("deliverable") or set()):
        yield "deliverable"


@dataclass(frozen=True, slots=True)
class Odds:
    """How many proposals an edition's track received and chose, as far as its sources say: counts, no chance."""

    year: int
    track: str
    applications: Tally | None
    selected: Tally | None


def history(book: Rulebook, line: str) -> tuple[Odds, ...]:
    """Return the counts of every track of a line in which applications or selections are known, newest first."""
    rows = [
        Odds(edition.year, name, track.applications, track.selected)
        for edition, name, track in book.of_line(line)
        if track.applications or track.selected
    ]
    return tuple(reversed(rows))

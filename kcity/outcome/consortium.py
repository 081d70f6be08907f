"""A consortium for a demonstration: what its proposal still lacks, and who in it may be paid."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Literal, TypeAlias

from kcity.outcome.checks import Check
from kcity.outcome.outcome import Outcome, TrackOutcome, outcome
from kcity.outcome.proposal import NONE, Misfit, Proposal
from kcity.rulebook import Rulebook

Payment: TypeAlias = Literal["paid", "unpaid", "not-stated"]
Role: TypeAlias = Literal["lead", "member", "overseas"]

LINE = "demonstration"
MOST_MEMBERS = 20
"""How many further members of a kind the builder counts; no source limits their number."""

_KINDS = {"companies": "korean-company", "organisations": "korean-organisation"}


@dataclass(frozen=True, slots=True)
class Members:
    """The Korean members besides the lead: how many companies, how many institutes or public bodies."""

    companies: int = 0
    organisations: int = 0

    def written(self) -> dict[str, str]:
        """Return the counts as a link carries them; none is left out."""
        return {name: str(getattr(self, name) or "") for name in _KINDS}


@dataclass(frozen=True, slots=True)
class Party:
    """Those of one kind in a consortium, and what an edition says about paying them; `since` where it is carried."""

    role: Role
    kind: str
    count: int
    payment: Payment
    since: int | None
    sources: tuple[str, ...]
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Consortium:
    """The outcome of a consortium's proposal for the demonstration track; no track where none is on offer."""

    found: Outcome
    track: TrackOutcome | None
    parties: tuple[Party, ...]

    def checks(self, *states: str) -> tuple[Check, ...]:
        """Return the checks in one of some states, but for that of the purpose, which is taken for granted."""
        checks = self.track.checks if self.track else ()
        return tuple(check for check in checks if check.state in states and check.about != "purpose")


def read_members(given: Mapping[str, str]) -> tuple[Members, tuple[Misfit, ...]]:
    """Return the members that a link carries, and whatever in it could not be used."""
    allowed = tuple(map(str, range(MOST_MEMBERS + 1)))
    usable = {name: int(given[name]) for name in _KINDS if given.get(name) in allowed}
    misfits = tuple(
        Misfit(name, given[name][:80], (f"0–{MOST_MEMBERS}",))
        for name in _KINDS
        if given.get(name) and name not in usable
    )
    return Members(**usable), misfits


def piloting(proposal: Proposal) -> Proposal:
    """Return a proposal with a demonstration as its purpose, whatever it was."""
    return replace(proposal, answers=MappingProxyType({**proposal.answers, "purpose": "demonstrate"}))


def consortium(book: Rulebook, proposal: Proposal, members: Members, today: date) -> Consortium:
    """Return what follows for a consortium on the proposal's day, or `today` while that is open."""
    found = outcome(book, piloting(proposal), today, (LINE,))
    track = next((track for track in found.tracks if track.track.line == LINE), None)
    year = found.edition.year if found.edition else None
    return Consortium(found, track, tuple(_party(book, year, *each) for each in _parties(proposal, members)))


def _parties(proposal: Proposal, members: Members) -> list[tuple[Role, str, int]]:
    """Return who takes part, as far as it is answered: role, kind, how many."""
    lead, partners = proposal.answers.get("applicant"), proposal.answers.get("overseas-partner", ())
    parties: list[tuple[Role, str, int]] = [("lead", str(lead), 1)] if lead else []
    parties += [("member", kind, count) for name, kind in _KINDS.items() if (count := getattr(members, name))]
    if isinstance(partners, tuple):
        parties += [("overseas", kind, 1) for kind in partners if kind != NONE]
    return parties


def _party(book: Rulebook, year: int | None, role: Role, kind: str, count: int) -> Party:
    for rule in book.ways.pay:
        if rule.line == LINE and year in rule.editions and kind in (*rule.paid, *rule.unpaid):
            payment: Payment = "paid" if kind in rule.paid else "unpaid"
            return Party(role, kind, count, payment, rule.since, rule.sources, rule.doubts)
    return Party(role, kind, count, "not-stated", None, (), ())

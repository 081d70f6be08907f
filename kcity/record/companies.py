"""The demonstrations as a Korean company asks for them: who did them, and what each edition asked and gave."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from kcity.record.places import line
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Preference, Requirement, Text, Track
from kcity.rulebook.projects import Project

LINE = "demonstration"
HOME_PROOF = ("developed-in-korea", "available-in-korea", "smart-challenge")
"""The questions about what a solution must have shown at home."""


def demonstrations(book: Rulebook) -> tuple[Project, ...]:
    """Return every demonstration, the newest first; those that could not be named last within their year."""
    found = (project for project in book.projects if line(book, project) == LINE)
    return tuple(sorted(found, key=lambda project: (-project.label, not project.is_named, project.id)))


def in_sectors(projects: Iterable[Project], sectors: Collection[str]) -> tuple[Project, ...]:
    """Return the projects in any of some sectors; all of them where none is wanted."""
    return tuple(project for project in projects if not sectors or set(sectors) & set(project.sectors))


def by_company(projects: Iterable[Project]) -> Mapping[str, tuple[Project, ...]]:
    """Return projects by their company's English name, most projects first; under "" where no source names one."""
    found: dict[str, list[Project]] = {}
    for project in projects:
        found.setdefault(project.partner.en if project.partner else "", []).append(project)
    order = sorted(found, key=lambda name: (name == "", -len(found[name]), name.lower()))
    return MappingProxyType({name: tuple(found[name]) for name in order})


def contractors(book: Rulebook) -> tuple[Project, ...]:
    """Return the plans beside which the record names Korean bodies, with their roles; the newest first."""
    plans = (project for project in book.projects if line(book, project) == "planning" and project.partner)
    return tuple(sorted(plans, key=lambda project: (-project.label, project.id)))


@dataclass(frozen=True, slots=True)
class Asked:
    """A requirement that looks at a question, and the other questions whose answer would do instead."""

    requirement: Requirement
    instead: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HomeProof:
    """What an edition asked of a solution at home, by question; None where no source of the edition states it."""

    year: int
    asked: Mapping[str, Asked | None]

    @property
    def counting(self) -> tuple[str, ...]:
        """The questions that the edition looks at."""
        return tuple(question for question, asked in self.asked.items() if asked)


def home_proof(book: Rulebook) -> tuple[HomeProof, ...]:
    """Return what every edition with a demonstration track asked of the solution at home, the newest first."""
    rows = [
        HomeProof(edition.year, MappingProxyType({question: _asked(track, question) for question in HOME_PROOF}))
        for edition, _, track in book.of_line(LINE)
    ]
    return tuple(reversed(rows))


def _asked(track: Track, question: str) -> Asked | None:
    for requirement in track.requirements.values():
        by_rulings = {name for ruling in requirement.rulings if ruling.state == "met" for name in ruling.when}
        if question in by_rulings:
            return Asked(requirement, tuple(name for name in HOME_PROOF if name in by_rulings - {question}))
    return None


@dataclass(frozen=True, slots=True)
class MoneyRules:
    """What some editions say alike about money, with the track of the newest of them."""

    years: tuple[int, ...]
    track: Track

    @property
    def matching(self) -> tuple[Preference, ...]:
        """The preferences that matching funds earn."""
        return tuple(each for each in self.track.preferences if "matching-funds" in each.when)


def money_rules(book: Rulebook) -> tuple[MoneyRules, ...]:
    """Return the rules on money by edition, the newest first; consecutive editions that say the same together."""
    tracks = reversed([(edition.year, track) for edition, _, track in book.of_line(LINE)])
    return tuple(
        MoneyRules(tuple(year for year, _ in together), together[0][1])
        for _, rows in groupby(tracks, key=lambda row: _said_of_money(row[1]))
        for together in [list(rows)]
    )


def _said_of_money(track: Track) -> tuple[tuple[str, ...], ...]:
    texts: list[tuple[Text, ...]] = [facts.items if facts else () for facts in (track.paid, track.money_rules)]
    texts.append(tuple(each.text for each in track.preferences if "matching-funds" in each.when))
    return tuple(tuple(text.en for text in part) for part in texts)

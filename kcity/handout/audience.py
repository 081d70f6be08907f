"""Whom a briefing is for: a country, Korean companies, a sector; and the past projects that concern them."""

from collections.abc import Mapping
from dataclasses import dataclass

from kcity.outcome import Misfit, Proposal, read
from kcity.record.chains import chains
from kcity.record.companies import demonstrations
from kcity.record.places import PARTS, line, part_of
from kcity.record.precedents import precedents
from kcity.rulebook import Rulebook
from kcity.rulebook.countries import countries
from kcity.rulebook.projects import Project
from kcity.rulebook.words import Words

YES = "yes"
KOREA = "KR"
_FEW = 6


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a briefing is for; for everybody where nothing is said. A country may come with companies or a sector."""

    country: str | None = None
    companies: bool = False
    sector: str | None = None

    def written(self) -> dict[str, str]:
        """Return the audience as a link carries it."""
        said = {"country": self.country, "companies": YES if self.companies else None, "sector": self.sector}
        return {name: value for name, value in said.items() if value}

    @property
    def lines(self) -> tuple[str, str]:
        """The programme's two lines, the one that this audience may lead first."""
        return ("demonstration", "planning") if self.companies else ("planning", "demonstration")

    def answers(self) -> dict[str, str]:
        """Return what such an audience would answer first in a proposal, as a link carries it."""
        who = "korean-company" if self.companies else "local-government" if self.country else ""
        what = "demonstrate" if self.companies else ""
        said = {"applicant": who, "country": self.country or "", "purpose": what, "sectors": self.sector or ""}
        return {name: value for name, value in said.items() if value}


def read_audience(book: Rulebook, given: Mapping[str, str]) -> tuple[Audience, tuple[Misfit, ...]]:
    """Return the audience that a link carries, and whatever in it could not be used."""
    allowed = {
        "country": tuple(sorted(code for code in countries() if code != KOREA)),
        "companies": (YES,),
        "sector": tuple(book.questions["sectors"].values),
    }
    wrong = [name for name, values in allowed.items() if given.get(name) and given[name] not in values]
    used = {name: given[name] for name in allowed if given.get(name) and name not in wrong}
    misfits = tuple(Misfit(name, given[name][:80], _examples(allowed[name])) for name in wrong)
    return Audience(used.get("country"), "companies" in used, used.get("sector")), misfits


def _examples(values: tuple[str, ...]) -> tuple[str, ...]:
    return values if len(values) <= _FEW else (*values[:_FEW], "…")


def audience_words(book: Rulebook, audience: Audience, say: Words) -> str:
    """Return whom a briefing is for, in words; nothing where it is for everybody."""
    parts = [say("slides-for-companies")] if audience.companies else []
    parts += [say.country(audience.country)] if audience.country else []
    if audience.sector:
        parts.append(book.questions["sectors"].values[audience.sector][say.language])
    return " · ".join(parts)


def proposal_of(book: Rulebook, audience: Audience) -> Proposal:
    """Return the proposal that an audience would begin with."""
    return read(book, audience.answers())[0]


def neighbours(book: Rulebook, country: str, say: Words) -> tuple[str, tuple[Project, ...]]:
    """Return a country's part of the world that has other past projects, and these; the narrower part if it has any."""
    elsewhere = [each for each in book.projects if each.country and each.country != country]
    region = book.region_of(country)
    near = tuple(each for each in elsewhere if book.region_of(str(each.country)) == region)
    if region and near:
        return book.regions[region].name[say.language], near
    part = next((part for part, regions in PARTS.items() if region in regions), None)
    if part is None:
        return "", ()
    return say(f"cities-part-{part}"), tuple(each for each in elsewhere if part_of(book, each) == part)


def concerning(book: Rulebook, audience: Audience) -> tuple[Project, ...]:
    """Return the named past projects in an audience's country, track and sector; all where it has none of them."""
    return tuple(
        project
        for project in book.projects
        if project.is_named
        and audience.country in (None, project.country)
        and (not audience.companies or line(book, project) == "demonstration")
        and audience.sector in (None, *project.sectors)
    )


def stories(book: Rulebook, audience: Audience) -> tuple[Project, ...]:
    """Return every named past project as a story to tell, the closest to the audience first.

    After the projects like the audience's own come the places that had a plan and then a demonstration.
    """
    alike = [each.project for each in precedents(book, proposal_of(book, audience), len(book.projects))]
    of_line = [each for each in alike if not audience.companies or line(book, each) == "demonstration"]
    own = [each for each in of_line if each in concerning(book, audience)]
    pilots = [each for each in demonstrations(book) if each.is_named] if audience.companies else []
    followed = [project for chain in chains(book) if chain.is_planned_then_tried for project in chain.projects]
    newest = sorted((each for each in book.projects if each.is_named), key=lambda each: (-each.label, each.id))
    groups = (own, of_line, pilots, followed, newest)

    def untold(project: Project) -> int:
        """Return how much of a project's story is not on record."""
        return (project.host is None) + (project.partner is None) + 2 * (project not in followed)

    return tuple(dict.fromkeys(project for group in groups for project in sorted(group, key=untold)))

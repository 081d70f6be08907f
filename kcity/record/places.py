"""Where the past projects are: chosen by what a link may name, grouped by country and place, the unnamed ones apart."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Literal, TypeAlias

from kcity.outcome import LINES, Misfit
from kcity.record.chains import by_place, place_id
from kcity.record.partners import all_partners, partners
from kcity.rulebook import Rulebook
from kcity.rulebook.countries import countries
from kcity.rulebook.projects import Project

Ring: TypeAlias = Literal["area", "new-city"]

PARTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "europe": ("eastern-europe", "northern-europe", "southern-europe", "western-europe"),
        "western-asia": ("western-asia",),
        "central-asia": ("central-asia",),
        "southern-asia": ("southern-asia",),
        "south-eastern-asia": ("south-eastern-asia",),
        "eastern-asia": ("eastern-asia",),
        "oceania": ("australia-and-new-zealand", "melanesia", "micronesia", "polynesia"),
        "africa": ("eastern-africa", "middle-africa", "northern-africa", "southern-africa", "western-africa"),
        "latin-america": ("caribbean", "central-america", "south-america"),
        "northern-america": ("northern-america",),
    }
)
"""The parts of the world as people speak of them, each with its regions of the United Nations' geoscheme."""

LONGEST = 80
"""Letters that a search may have."""

_AREAS = frozenset({"region", "province", "regency", "state", "country"})
_FEW = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """Which projects to show; all where nothing is said. A place and the detail do not narrow them."""

    edition: str = ""
    line: str = ""
    sector: str = ""
    country: str = ""
    company: str = ""
    find: str = ""
    region: str = ""
    place: str = ""
    detail: str = ""

    def written(self) -> dict[str, str]:
        """Return the choice as a link carries it."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @property
    def narrowing(self) -> tuple[str, ...]:
        """The filters that are set."""
        return tuple(name for name, value in self.written().items() if value and name not in ("place", "detail"))


def allowed(book: Rulebook) -> Mapping[str, tuple[str, ...]]:
    """Return what each part of a choice may be; a search may be anything and is not among them."""
    return {
        "edition": tuple(map(str, book.editions)),
        "line": LINES,
        "sector": tuple(book.questions["sectors"].allowed),
        "country": tuple(sorted(countries())),
        "company": tuple(all_partners(book.projects)),
        "region": tuple(PARTS),
        "place": tuple(sorted(by_place(book.projects))),
        "detail": ("all",),
    }


def read_choice(book: Rulebook, given: Mapping[str, str]) -> tuple[Choice, tuple[Misfit, ...]]:
    """Return the choice that a link carries, and whatever in it could not be used."""
    values = allowed(book)
    usable = {name: value for name, value in given.items() if value in values.get(name, ())}
    wrong = [name for name in values if given.get(name) and name not in usable]
    misfits = tuple(Misfit(name, given[name][:LONGEST], _examples(values[name])) for name in wrong)
    return Choice(**usable, find=given.get("find", "")[:LONGEST].strip()), misfits


def _examples(values: tuple[str, ...]) -> tuple[str, ...]:
    """Return values to name in a message: all where they are few or short, else the first of them."""
    return values if len(", ".join(values)) < 300 else (*values[:_FEW], "…")


def chosen(book: Rulebook, choice: Choice, finds: Callable[[Project], bool] = lambda _: True) -> tuple[Project, ...]:
    """Return the projects of a choice, in the record's order; `finds` says whether its search finds a project."""

    def fits(project: Project) -> bool:
        return (
            choice.edition in ("", str(project.call))
            and choice.line in ("", line(book, project))
            and choice.sector in ("", *project.sectors)
            and choice.country in ("", project.country)
            and choice.company in ("", *partners(project))
            and choice.region in ("", part_of(book, project))
            and finds(project)
        )

    return tuple(filter(fits, book.projects))


def line(book: Rulebook, project: Project) -> str:
    """Return the line of the track that took a project in: planning or demonstration."""
    return book.editions[project.call].tracks[project.track].line


def part_of(book: Rulebook, project: Project) -> str | None:
    """Return the part of the world that a project lies in; None where it could not be named."""
    region = book.region_of(project.country) if project.country else None
    return next((part for part, regions in PARTS.items() if region in regions), None)


def by_country(projects: Iterable[Project]) -> Mapping[str, tuple[Project, ...]]:
    """Return the named projects by their country's ISO code, the latest first."""
    found: dict[str, list[Project]] = {}
    for project in sorted(projects, key=lambda project: project.label, reverse=True):
        if project.country:
            found.setdefault(project.country, []).append(project)
    return MappingProxyType({country: tuple(of_it) for country, of_it in found.items()})


def at_place(book: Rulebook, place: str) -> tuple[Project, ...]:
    """Return every project of a place, the latest first."""
    there = (project for project in book.projects if place_id(project) == place)
    return tuple(sorted(there, key=lambda project: project.label, reverse=True))


def unnamed(projects: Iterable[Project]) -> tuple[Project, ...]:
    """Return the projects that are known to exist but could not be named."""
    return tuple(project for project in projects if not project.is_named)


def unnamed_by_year(book: Rulebook, projects: Iterable[Project]) -> Mapping[tuple[int, str], int]:
    """Return how many projects could not be named, by the year they are counted under and their line."""
    found = Counter((project.label, line(book, project)) for project in unnamed(projects))
    return MappingProxyType(dict(sorted(found.items())))


def ring(project: Project) -> Ring | None:
    """Return what a project's place is if not a point on the map: an area it stands for, or a city yet to be built."""
    if project.place_kind in _AREAS:
        return "area"
    return "new-city" if project.place_kind == "new-city" else None


def like(book: Rulebook, project: Project) -> dict[str, str]:
    """Return the answers that a proposal like a project would give, as a link carries them; silent where unstated.

    A plan whose kind was not published may be for a city or for a solution: its purpose stays open.
    """
    kinds = {"city": "plan-city", "solution": "plan-solution"}
    demonstrates = line(book, project) == "demonstration"
    answers = {
        "country": project.country or "",
        "purpose": "demonstrate" if demonstrates else kinds.get(project.kind or "", ""),
        "sectors": ",".join(project.sectors),
    }
    return {name: value for name, value in answers.items() if value}

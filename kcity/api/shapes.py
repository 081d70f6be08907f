"""The shapes of what the API answers, for its OpenAPI document; a test holds every answer against them."""

from typing import Literal

from typing_extensions import TypedDict

from kcity.outcome.checks import CheckState, Status
from kcity.outcome.funding import Fits
from kcity.outcome.intake import IntakeState
from kcity.outcome.outcome import Figure, Idle
from kcity.rulebook.model import Basis, Confidence
from kcity.rulebook.parts import Doubt, Source
from kcity.rulebook.projects import Project
from kcity.rulebook.ways import By

Given = str | int | list[str]
"""An answer as JSON carries it."""

Line = Literal["planning", "demonstration"]
Day = str
"""YYYY-MM-DD; a decision may be known by its month or year only."""


class Headline(TypedDict):
    """Where a proposal stands, in one sentence."""

    track: str | None
    status: Status | None
    text: str


class CheckShape(TypedDict):
    """One condition of a track and what the answers make of it."""

    requirement: str
    text: str
    state: CheckState
    basis: Basis
    since: str | None
    answer: Given | None
    as_printed: str | None
    confidence: Confidence
    sources: list[str]
    doubts: list[str]
    notes: list[str]


class FundingShape(TypedDict):
    """What one project was given, and how the wanted amount compares."""

    least: int | None
    most: int | None
    kind: Literal["range", "ceiling", "about", "fixed"] | None
    stated_for: str | None
    fits: Fits | None
    as_printed: str | None
    sources: list[str]
    doubts: list[str]


EstimateShape = TypedDict(
    "EstimateShape",
    {
        "opens": list[Day],
        "closes": list[Day] | None,
        "from": list[str],
        "earlier": list[str],
        "past": bool,
        "doubts": list[str],
    },
)


class DecisionShape(TypedDict):
    """When the choice was to be made, and when it was."""

    planned: str | None
    actual: str | None


class IntakeShape(TypedDict):
    """How and by when to apply."""

    kind: Literal["window", "rolling"]
    state: IntakeState
    opens: Day | None
    closes: Day | None
    days_left: int | None
    cycle: str | None
    decided: str | None
    decision: DecisionShape | None
    estimate: EstimateShape | None
    sources: list[str]
    doubts: list[str]


class WayShape(TypedDict):
    """A smallest set of changes that turns a no into a yes."""

    change: dict[str, Given]
    alternatives: dict[str, list[Given]]
    by: By
    status: Status
    wait_until: Day | None
    text: str


class BesidesShape(TypedDict):
    """Another way to take part."""

    id: str
    text: str
    sources: list[str]


class ReadingShape(TypedDict):
    """What another reading of a doubt would change."""

    doubt: str
    reading: str
    differs: dict[str, Figure]


class TrackShape(TypedDict):
    """What follows for one track."""

    track: str
    name: str
    kind: Literal["city", "solution"] | None
    status: Status
    depends_on: list[str]
    unstated: list[str]
    checks: list[CheckShape]
    funding: FundingShape
    intake: IntakeShape
    ways_in: list[WayShape]
    besides: list[BesidesShape]
    would_have_taken: list[int]
    readings: list[ReadingShape]
    same_under_every_reading: bool


class NextShape(TypedDict):
    """The next intake of a line that is neither open nor announced."""

    track: Line
    opens: Day | None
    closes: Day | None
    estimate: EstimateShape | None


class OutcomeShape(TypedDict):
    """What follows for a proposal on a day."""

    rulebook: str
    on: Day
    edition: int | None
    last_known: int | None
    language: str
    notices: list[str]
    answers: dict[str, Given]
    headline: Headline
    tracks: list[TrackShape]
    next_question: str | None
    settled: bool
    focus: list[Line]
    cannot_matter: dict[str, Idle]
    next_intakes: list[NextShape]


class EditionInBrief(TypedDict):
    """An edition in the list of all."""

    year: int
    name: str
    announced: Day
    tracks: list[str]
    href: str


class Editions(TypedDict):
    """Every edition, oldest first."""

    rulebook: str
    language: str
    editions: list[EditionInBrief]


class Doubts(TypedDict):
    """Places where sources disagree or are unclear, by their ids."""

    rulebook: str
    language: str
    doubts: dict[str, Doubt]


class Sources(TypedDict):
    """Every source by its id; the address of a weak one is never given."""

    rulebook: str
    language: str
    sources: dict[str, Source]


class ProjectNames(TypedDict):
    """The names of what a project's record gives by id, as people read them."""

    track: str
    line: Line
    country: str | None
    sectors: list[str]


class ProjectOnRecord(TypedDict):
    """A past project: its record, and the names of what the record gives by id."""

    record: Project
    names: ProjectNames


class Projects(TypedDict):
    """Past projects in the record's order; those that could not be named are counted and stand among them."""

    rulebook: str
    language: str
    count: int
    unnamed: int
    projects: list[ProjectOnRecord]


class Health(TypedDict):
    """Whether this server is ready, and what it serves."""

    status: Literal["ready", "not-ready"]
    serving: str | None
    contents: str | None
    release: str | None
    on_disk: Literal["as-served", "changing", "broken"]
    problems: list["FileProblem"]
    probe: list[str]


class FileProblem(TypedDict):
    """What is wrong in a data file."""

    file: str
    line: int | None
    where: str | None
    found: str
    expected: str


class Wrong(TypedDict, total=False):
    """One thing that cannot be used: a parameter, or a place in the body, and what is possible there."""

    detail: str
    parameter: str
    pointer: str
    given: str
    allowed: list[str]


class Problem(TypedDict, total=False):
    """Problem details as RFC 9457 describes them."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[Wrong]

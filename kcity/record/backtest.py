"""The back-test: every past project, worked out under the call that took it in, with no more than its record says."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import product
from types import MappingProxyType
from typing import Literal, TypeAlias

from kcity.outcome import Proposal, TrackOutcome, outcome, read
from kcity.outcome.checks import Status
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Track
from kcity.rulebook.projects import Project
from kcity.rulebook.words import Words

Verdict: TypeAlias = Literal["hit", "depends", "miss"]
Possible: TypeAlias = Mapping[str, tuple[str, ...]]
"""The answers that a record leaves possible, by question; a question that it says nothing about is not in it."""

_VERDICTS: Mapping[Status, Verdict] = MappingProxyType(
    {"eligible": "hit", "depends": "depends", "not-eligible": "miss"}
)

_PURPOSES: Mapping[str | None, tuple[str, ...]] = MappingProxyType(
    {"city": ("plan-city",), "solution": ("plan-solution",), None: ("plan-city", "plan-solution")}
)
_SCALES: Mapping[str | None, str] = MappingProxyType(
    {"district": "medium", "economic-zone": "medium", "new-city": "large"}
)
"""The size that the question of scale gives to such a place."""


@dataclass(frozen=True, slots=True)
class Result:
    """What the rules make of a past project: a hit where they would have taken it.

    `proposals` hold the answers that the record supports, several where it leaves a few possible: all are tried. For a
    miss, `explained_by` names the doubts under another reading of which it would be none.
    """

    project: Project
    proposals: tuple[Proposal, ...]
    verdict: Verdict
    depends_on: tuple[str, ...]
    unstated: tuple[str, ...]
    failed: tuple[str, ...]
    explained_by: tuple[str, ...]


@lru_cache(maxsize=8)
def back_test(book: Rulebook) -> tuple[Result, ...]:
    """Return the result of every past project, in the record's order."""
    return tuple(back_tested(book, project) for project in book.projects)


def back_tested(book: Rulebook, project: Project) -> Result:
    """Return the result of one project: settled only if every answer that its record leaves possible agrees."""
    possible = answers(book, project)
    proposals = tuple(_proposals(book, possible))
    tracks = [_outcome(book, project, proposal) for proposal in proposals]
    statuses = {track.status for track in tracks}
    missing = {question for track in tracks for question in track.depends_on} | set(_unsettled(possible, tracks))
    verdict = _VERDICTS[statuses.pop()] if len(statuses) == 1 else "depends"
    return Result(
        project=project,
        proposals=proposals,
        verdict=verdict,
        depends_on=tuple(question for question in book.questions if question in missing),
        unstated=_each_once(name for track in tracks for name in track.unstated),
        failed=_each_once(check.requirement for track in tracks for check in track.blocking),
        explained_by=_each_once(doubt for track in tracks for doubt in _rescues(track)) if verdict == "miss" else (),
    )


def answers(book: Rulebook, project: Project) -> Possible:
    """Return what a project's record says in the words of the questions.

    A host that is a government counts as the applicant of a plan, in charge of the project or the place; in a
    demonstration the host is the overseas partner, and a Korean company leads if one is named.
    """
    track = book.editions[project.call].tracks[project.track]
    hosts = project.host_kinds
    said: dict[str, tuple[str, ...]] = {"submit-on": (submitted_on(project, track).isoformat(),)}
    if project.country:
        said["country"] = (project.country,)
    if track.line == "demonstration":
        said["purpose"] = ("demonstrate",)
        if project.partner:
            said["applicant"] = ("korean-company",)
        if hosts and set(hosts) <= set(book.questions["overseas-partner"].allowed):
            said["overseas-partner"] = (",".join(hosts),)
        return said
    said["purpose"] = _PURPOSES[project.kind]
    if hosts:
        said["applicant"] = hosts
        if set(hosts) <= {"central-government", "local-government"}:
            said["in-charge"] = ("yes",)
    if project.deliverables:
        said["deliverable"] = (",".join(project.deliverables),)
    if project.place_kind in _SCALES:
        said["scale"] = (_SCALES[project.place_kind],)
    return said


def submitted_on(project: Project, track: Track) -> date:
    """Return a day on which the call took the project in: the intake's last, or the last one for the project's year."""
    if track.intake.closes:
        return track.intake.closes.value
    of_its_year = [receipt for receipt in track.intake.receipts if receipt.cycle == str(project.label)]
    return (of_its_year or track.intake.receipts)[-1].last


def _proposals(book: Rulebook, possible: Possible) -> Iterator[Proposal]:
    for values in product(*possible.values()):
        proposal, misfits = read(book, dict(zip(possible, values, strict=True)))
        assert not misfits, misfits
        yield proposal


def _outcome(book: Rulebook, project: Project, proposal: Proposal) -> TrackOutcome:
    assert proposal.submit_on
    return outcome(book, proposal, proposal.submit_on).track(project.track)


def _unsettled(possible: Possible, tracks: Sequence[TrackOutcome]) -> Iterator[str]:
    """Yield the questions among whose possible answers the outcome varies, all others being equal."""
    said = [(track.status, track.depends_on, track.unstated) for track in tracks]
    for place, question in enumerate(possible):
        alike: dict[tuple[str, ...], set[object]] = {}
        for values, told in zip(product(*possible.values()), said, strict=True):
            alike.setdefault(values[:place] + values[place + 1 :], set()).add(told)
        if any(len(found) > 1 for found in alike.values()):
            yield question


def _rescues(track: TrackOutcome) -> Iterator[str]:
    """Yield the doubts under another reading of which a track is not closed to a proposal."""
    for other in track.readings:
        if other.differs.get("status", "not-eligible") != "not-eligible":
            yield other.doubt


def _each_once(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))


def counts(results: Iterable[Result]) -> Mapping[Verdict, int]:
    """Return how many results there are of each verdict."""
    found = Counter(each.verdict for each in results)
    return MappingProxyType({verdict: found[verdict] for verdict in _VERDICTS.values()})


def missing_facts(results: Iterable[Result]) -> Mapping[str, int]:
    """Return in how many records each fact is missing that an outcome depends on, most often first."""
    return MappingProxyType(dict(Counter(fact for each in results for fact in each.depends_on).most_common()))


def report(results: Sequence[Result], say: Words) -> str:
    """Return the back-test as text for a terminal; the projects' titles in the reader's language."""
    found = counts(results)
    lines = [
        f"{len(results)} past projects, each under the call that took it in, with no more than its record says.",
        f"Hits: {found['hit']}. Depends: {found['depends']}. Misses: {found['miss']}.",
    ]
    for verdict, heading in (
        ("miss", "Misses: chosen, although a condition as we read it was not met"),
        ("depends", "Depends: what is not known, and what no source states"),
        ("hit", "Hits: every condition that the sources state is met"),
    ):
        lines += ["", heading]
        lines += [_line(each, say) for each in results if each.verdict == verdict]
    lines += ["", "Facts most often missing from the record"]
    lines += [f"  {question}: {times}" for question, times in missing_facts(results).items()]
    return "\n".join(lines)


def _line(each: Result, say: Words) -> str:
    parts = [
        ("not met", each.failed if each.verdict == "miss" else ()),
        ("explained by", each.explained_by if each.verdict != "miss" else each.explained_by or ("nothing",)),
        ("missing", each.depends_on),
        ("not stated", each.unstated),
    ]
    told = "; ".join(f"{name}: {', '.join(values)}" for name, values in parts if values)
    where = f"{each.project.call} {each.project.track}"
    return f"  {each.project.id}  {each.project.title[say.language]} ({where})" + (f"  {told}" if told else "")

"""The examples to begin with: past projects as proposals, with what their record says and nothing more."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from kcity.outcome import TrackOutcome, outcome, read
from kcity.record.backtest import answers
from kcity.rulebook import Rulebook
from kcity.rulebook.projects import Project


@dataclass(frozen=True, slots=True)
class Example:
    """A past project, its answers as a link carries them, and what follows for the track that took it in."""

    project: Project
    answers: Mapping[str, str]
    outcome: TrackOutcome


@lru_cache(maxsize=2)
def examples(book: Rulebook) -> tuple[Example, ...]:
    """Return the rulebook's examples in its order, each under the call that took it in."""
    by_id = {project.id: project for project in book.projects}
    return tuple(_example(book, by_id[name]) for name in book.asides.examples.examples)


def _example(book: Rulebook, project: Project) -> Example:
    """Return a project as an example; a question to which its record leaves several answers stays open."""
    said = {question: values[0] for question, values in answers(book, project).items() if len(values) == 1}
    proposal, misfits = read(book, said)
    assert not misfits, misfits
    assert proposal.submit_on
    track = outcome(book, proposal, proposal.submit_on).track(project.track)
    return Example(project, MappingProxyType(proposal.written()), track)

"""Ways in: every minimal set of changed answers that opens a track to a proposal, and what waiting would do."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from kcity.outcome.checks import Status
from kcity.outcome.conditions import Values
from kcity.outcome.intake import IntakeOn, Next
from kcity.outcome.proposal import Answer, Proposal
from kcity.outcome.tables import Place, Table, table
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Text
from kcity.rulebook.ways import By

_RANK: Mapping[By, int] = {"applicant": 0, "someone-else": 1, "fixed": 2}
_MOST_NAMED = 8


@dataclass(frozen=True, slots=True)
class ChangedAnswer:
    """One answer to change: the nearest new answers that serve alike, who can do it, what it means."""

    question: str
    before: Answer | None
    answers: tuple[Answer, ...]
    by: By
    text: Text

    @property
    def added(self) -> tuple[tuple[str, ...], ...]:
        """What each new answer adds to the values given, if all of them keep those; else nothing."""
        before, after = self.before, [answer for answer in self.answers if isinstance(answer, tuple)]
        if not isinstance(before, tuple) or not all(set(before) < set(answer) for answer in after):
            return ()
        return tuple(tuple(value for value in answer if value not in before) for answer in after)


@dataclass(frozen=True, slots=True)
class Way:
    """A set of changes, none of them superfluous, after which the track is open to the proposal.

    `status` is what the track then has: eligible, or depends on the answers still open. Without changes it is the
    mere waiting for the next intake.
    """

    changes: tuple[ChangedAnswer, ...]
    status: Status
    wait: Next | None

    @property
    def by(self) -> By:
        """Who must act: the hardest of the changes decides."""
        return max((change.by for change in self.changes), key=_RANK.__getitem__, default="applicant")

    @property
    def wait_until(self) -> date | None:
        """The first day, or the earliest one estimated, on which it could be handed in; None where that is now."""
        if self.wait is None:
            return None
        return self.wait.opens or (self.wait.estimate.opens[0] if self.wait.estimate else None)


def ways_in(
    book: Rulebook, year: int, track: str, proposal: Proposal, status: Status, intake: IntakeOn
) -> tuple[Way, ...]:
    """Return all ways into a track: smallest first, those that nobody can go last.

    Where no way of filling in the open answers is eligible, every minimal set of changes to the answers given (see
    `minimal_changes`); else waiting, where the intake is not open.
    """
    wait = intake.following
    if intake.state == "upcoming":
        wait = Next(book.editions[year].tracks[track].line, intake.opens, intake.closes, None)
    found = table(book, year, (track,))
    place = found.place(proposal)
    if found.least[track][place] == 0:
        return (Way((), status, wait),) if wait else ()
    line = book.editions[year].tracks[track].line
    ways = [
        Way(
            tuple(
                _changed(book, line, question, proposal, found.classes[question][n]) for question, n in changes.items()
            ),
            after,
            wait,
        )
        for changes, after in minimal_changes(found, track, place)
    ]
    order = {question: n for n, question in enumerate(book.questions)}
    return tuple(
        sorted(
            ways,
            key=lambda way: (
                way.by == "fixed",
                len(way.changes),
                _RANK[way.by],
                [order[change.question] for change in way.changes],
            ),
        )
    )


def minimal_changes(found: Table, track: str, place: Place) -> Iterator[tuple[dict[str, int], Status]]:
    """Yield every minimal set of changes to given answers (question to class) that leaves a way to "eligible".

    The open answers stay open: some way of filling them in must be eligible. A set is minimal if no proper subset of
    its changes does so too. With it comes the status that the track then has.
    """
    given = [axis for axis, at in enumerate(place) if at < found.sizes[axis]]
    window = tuple(slice(found.sizes[axis]) if axis in given else place[axis] for axis in range(len(place)))
    least, most = found.least[track][window], found.most[track][window]
    here = np.array([place[axis] for axis in given])
    open_ways = np.argwhere(least == 0)
    sizes = (open_ways != here).sum(axis=1)
    kept: list[npt.NDArray[np.intp]] = []
    for way in open_ways[np.argsort(sizes, kind="stable")]:
        if any(bool(np.all((smaller == here) | (smaller == way))) for smaller in kept):
            continue
        kept.append(way)
        changed = {found.questions[axis]: int(way[n]) for n, axis in enumerate(given) if way[n] != here[n]}
        yield changed, "eligible" if most[tuple(way)] == 0 else "depends"


def _changed(
    book: Rulebook, line: str, question: str, proposal: Proposal, members: tuple[Values, ...]
) -> ChangedAnswer:
    """Return a change of one answer to a class, with the members of the class nearest to the answer given."""
    before = proposal.values(question) or frozenset()
    nearest = min(len(before ^ member) for member in members)
    near = [member for member in members if len(before ^ member) == nearest]
    alteration = book.ways.changes[question]
    by, text = alteration.by, alteration.text
    if question == "applicant":
        for role in book.ways.roles:
            led = [member for member in near if member <= set(role.after)]
            if role.line == line and before <= set(role.before) and led:
                near, by, text = led, "someone-else", role.text
                break
    several = book.questions[question].kind == "many"
    allowed = book.questions[question].allowed
    answers: list[Answer] = [
        tuple(value for value in allowed if value in member) if several else next(iter(member)) for member in near
    ]
    return ChangedAnswer(question, proposal.answers.get(question), tuple(answers[:_MOST_NAMED]), by, text)


def would_have_taken(book: Rulebook, year: int, line: str, proposal: Proposal) -> tuple[int, ...]:
    """Return the other editions in which some track of a line was open to the proposal as it stands."""
    years = []
    for other, edition in book.editions.items():
        if other == year:
            continue
        for name in (name for name, track in edition.tracks.items() if track.line == line):
            found = table(book, other, (name,))
            if found.least[name][found.place(proposal)] == 0:
                years.append(other)
                break
    return tuple(years)

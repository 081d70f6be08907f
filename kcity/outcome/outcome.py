"""The outcome of a proposal: for each track of the edition in force, where it stands, what it gets, when to apply."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias

from kcity.outcome.asking import next_question
from kcity.outcome.checks import Check, Status, standing
from kcity.outcome.funding import FundingFor, funding_for
from kcity.outcome.intake import IntakeOn, Next, intake_on, next_intake
from kcity.outcome.proposal import Proposal
from kcity.outcome.ways import Way, ways_in, would_have_taken
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Edition, Text, Track
from kcity.rulebook.ways import Besides

Kind: TypeAlias = Literal["city", "solution"]
Figure: TypeAlias = str | int | None

Idle: TypeAlias = Literal["unused", "decided", "never"]
"""Why an open question cannot change a status: no condition looks at it, the other answers decide, it never does."""

LINES = ("planning", "demonstration")
_KINDS: Mapping[str, Kind] = {"plan-city": "city", "plan-solution": "solution"}


@dataclass(frozen=True, slots=True)
class OtherReading:
    """What another reading of a doubt would change for a track: the outcome's figures by name, as they would be."""

    doubt: str
    reading: str
    differs: Mapping[str, Figure]


@dataclass(frozen=True, slots=True)
class TrackOutcome:
    """What follows for one track."""

    name: str
    track: Track
    kind: Kind | None
    status: Status
    checks: tuple[Check, ...]
    depends_on: tuple[str, ...]
    unstated: tuple[str, ...]
    funding: FundingFor
    intake: IntakeOn
    readings: tuple[OtherReading, ...] = ()
    ways: tuple[Way, ...] = ()
    besides: tuple[Besides, ...] = ()
    would_have_taken: tuple[int, ...] = ()

    @property
    def blocking(self) -> tuple[Check, ...]:
        """The checks that are not met."""
        return tuple(check for check in self.checks if check.state == "not-met")

    @property
    def figures(self) -> dict[str, Figure]:
        """The parts of the outcome that a reading may change, by their names in the JSON shape."""
        band, intake = self.funding.band, self.intake
        return {
            "status": self.status,
            "funding.least": band.least if band else None,
            "funding.most": band.most if band else None,
            "funding.kind": band.kind if band else None,
            "funding.fits": self.funding.fits,
            "intake.state": intake.state,
            "intake.opens": intake.opens.isoformat() if intake.opens else None,
            "intake.closes": intake.closes.isoformat() if intake.closes else None,
            "intake.days_left": intake.days_left,
            "intake.cycle": intake.cycle,
            "intake.decided": intake.decided,
        }


@dataclass(frozen=True, slots=True)
class Outcome:
    """What follows for a proposal on a day; no edition and no tracks where none is in force."""

    book: Rulebook
    proposal: Proposal
    on: date
    edition: Edition | None
    last_known: Edition | None
    tracks: tuple[TrackOutcome, ...]
    not_offered: Mapping[str, Text]
    focus: tuple[str, ...]
    next_question: str | None
    cannot_matter: Mapping[str, Idle]
    next_intakes: tuple[Next, ...]

    @property
    def cared_for(self) -> tuple[TrackOutcome, ...]:
        """The tracks that the visitor cares about."""
        return tuple(track for track in self.tracks if not self.focus or track.track.line in self.focus)

    @property
    def settled(self) -> bool:
        """Whether no open answer can change the status of any track that the visitor cares about."""
        return not any(track.depends_on for track in self.cared_for)

    def track(self, name: str) -> TrackOutcome:
        """Return a track's part of the outcome; raises KeyError if the edition does not have it."""
        for track in self.tracks:
            if track.name == name:
                return track
        raise KeyError(name)


def outcome(book: Rulebook, proposal: Proposal, today: date, focus: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a proposal on its submission day, or `today` while that is open.

    `focus` names the lines (planning, demonstration) that the visitor cares about, none for all: the next question and
    `settled` speak of their tracks only.
    """
    on = proposal.submit_on or today
    edition = book.in_force(on)
    plain = explained(book, proposal, on)
    tracks = tuple(_deepened(book, edition, proposal, on, track) for track in plain) if edition else ()
    cared = tuple(track.name for track in tracks if not focus or track.track.line in focus)
    return Outcome(
        book=book,
        proposal=proposal,
        on=on,
        edition=edition,
        last_known=book.last_known(on),
        tracks=tracks,
        not_offered=edition.not_offered if edition else {},
        focus=focus,
        next_question=next_question(book, edition.year, cared, proposal) if edition and cared else None,
        cannot_matter=_cannot_matter(book, edition, proposal, [track for track in tracks if track.name in cared]),
        next_intakes=coming(book, tracks, on),
    )


def coming(book: Rulebook, tracks: Sequence[TrackOutcome], on: date) -> tuple[Next, ...]:
    """Return the next intake of every line that is neither open nor announced on a day."""
    still_open = {track.track.line for track in tracks if track.intake.state != "closed"}
    following = [next_intake(book, line, on) for line in LINES if line not in still_open]
    return tuple(each for each in following if each)


def explained(book: Rulebook, proposal: Proposal, on: date) -> tuple[TrackOutcome, ...]:
    """Return every track's outcome with its checks, band and intake, under the rulebook's chosen readings alone."""
    edition = book.in_force(on)
    if edition is None:
        return ()
    return tuple(_track(book, edition, name, proposal, on) for name in edition.tracks)


def _deepened(book: Rulebook, edition: Edition, proposal: Proposal, on: date, track: TrackOutcome) -> TrackOutcome:
    """Return a track's outcome with the other readings, the ways in, and the editions that would have taken it."""
    year, line = edition.year, track.track.line
    blocked = track.status == "not-eligible" or bool(track.unstated)
    return replace(
        track,
        readings=tuple(_other_readings(book, edition, proposal, on, track)),
        ways=ways_in(book, year, track.name, proposal, track.status, track.intake),
        besides=tuple(
            each
            for each in book.ways.besides
            if each.line == line and each.since <= year and proposal.answers.get("applicant") in each.lead
        ),
        would_have_taken=would_have_taken(book, year, line, proposal) if blocked else (),
    )


def _other_readings(
    book: Rulebook, edition: Edition, proposal: Proposal, on: date, track: TrackOutcome
) -> Iterator[OtherReading]:
    """Yield every other reading under which a track's outcome would differ, and how."""
    before = track.figures
    for doubt, reading in book.other_readings():
        if edition.year not in book.touched_by(doubt, reading):
            continue
        other = book.under(doubt, reading)
        after = _track(other, other.editions[edition.year], track.name, proposal, on).figures
        differs = {name: after[name] for name in before if before[name] != after[name]}
        if differs:
            yield OtherReading(doubt, reading, differs)


def _cannot_matter(
    book: Rulebook, edition: Edition | None, proposal: Proposal, tracks: Sequence[TrackOutcome]
) -> dict[str, Idle]:
    """Return the open questions that cannot change the status of any of the tracks, and why.

    The day is not among them: it picks the edition, and so everything else.
    """
    if edition is None:
        return {}
    asked = {q for track in tracks for each in track.track.requirements.values() for q in each.questions}
    moving = {question for track in tracks for question in track.depends_on}
    idle: dict[str, Idle] = {}
    for name, question in book.questions.items():
        if name not in proposal.answers and name not in moving and question.kind != "day":
            decides = question.group in ("who", "what", "conditions")
            idle[name] = "decided" if name in asked else "unused" if decides else "never"
    return idle


def _track(book: Rulebook, edition: Edition, name: str, proposal: Proposal, on: date) -> TrackOutcome:
    track = edition.tracks[name]
    stands = standing(book, edition.year, name, proposal)
    intake = intake_on(book, edition, track, on)
    purpose = proposal.answers.get("purpose")
    by_purpose = _KINDS.get(str(purpose)) if track.kind == "by-purpose" else None
    return TrackOutcome(
        name=name,
        track=track,
        kind=by_purpose if track.kind == "by-purpose" else track.kind,
        status=stands.status,
        checks=stands.checks,
        depends_on=stands.depends_on,
        unstated=stands.unstated,
        funding=funding_for(track.funding, intake.cycle, proposal.amount),
        intake=intake,
    )

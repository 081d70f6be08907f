"""The outcome of a proposal: for each track of the edition in force, where it stands, what it gets, when to apply."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias

from kcity.outcome.checks import Check, Status, standing
from kcity.outcome.funding import FundingFor, funding_for
from kcity.outcome.intake import IntakeOn, Next, intake_on, next_intake
from kcity.outcome.proposal import Proposal
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Edition, Text, Track

Kind: TypeAlias = Literal["city", "solution"]
Figure: TypeAlias = str | int | None

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
    readings: tuple[OtherReading, ...]

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
    next_question: str | None
    next_intakes: tuple[Next, ...]

    @property
    def settled(self) -> bool:
        """Whether no open answer can change any track's status."""
        return not any(track.depends_on for track in self.tracks)

    def track(self, name: str) -> TrackOutcome:
        """Return a track's part of the outcome; raises KeyError if the edition does not have it."""
        for track in self.tracks:
            if track.name == name:
                return track
        raise KeyError(name)


def outcome(book: Rulebook, proposal: Proposal, today: date) -> Outcome:
    """Return the outcome of a proposal on its submission day, or `today` while that is open, under every reading."""
    chosen = _tracks(book, proposal, proposal.submit_on or today)
    return _outcome(
        book, proposal, proposal.submit_on or today, tuple(_under_each_reading(book, proposal, chosen, today))
    )


def _outcome(book: Rulebook, proposal: Proposal, on: date, tracks: tuple[TrackOutcome, ...]) -> Outcome:
    edition = book.in_force(on)
    still_open = {track.track.line for track in tracks if track.intake.state != "closed"}
    following = [next_intake(book, line, on) for line in LINES if line not in still_open]
    return Outcome(
        book=book,
        proposal=proposal,
        on=on,
        edition=edition,
        last_known=book.last_known(on),
        tracks=tracks,
        not_offered=edition.not_offered if edition else {},
        next_question=_next_question(book, tracks),
        next_intakes=tuple(each for each in following if each),
    )


def _tracks(book: Rulebook, proposal: Proposal, on: date) -> tuple[TrackOutcome, ...]:
    """Return every track's outcome under the rulebook as it stands, without looking at other readings."""
    edition = book.in_force(on)
    if edition is None:
        return ()
    return tuple(_track(book, edition, name, proposal, on) for name in edition.tracks)


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
        readings=(),
    )


def _under_each_reading(
    book: Rulebook, proposal: Proposal, chosen: tuple[TrackOutcome, ...], today: date
) -> Iterator[TrackOutcome]:
    """Yield the chosen reading's tracks, each with what every other reading would change for it."""
    on = proposal.submit_on or today
    edition = book.in_force(on)
    differing: dict[str, list[OtherReading]] = {track.name: [] for track in chosen}
    for doubt, reading in book.other_readings():
        if edition is None or edition.year not in book.touched_by(doubt, reading):
            continue
        for track, other in zip(chosen, _tracks(book.under(doubt, reading), proposal, on), strict=True):
            before, after = track.figures, other.figures
            differs = {name: after[name] for name in before if before[name] != after[name]}
            if differs:
                differing[track.name].append(OtherReading(doubt, reading, differs))
    for track in chosen:
        yield replace(track, readings=tuple(differing[track.name]))


def _next_question(book: Rulebook, tracks: tuple[TrackOutcome, ...]) -> str | None:
    """Return the open question that moves most tracks, the first of them in the questions' order; None when settled."""
    moved = {q: sum(q in track.depends_on for track in tracks) for q in book.questions}
    most = max(moved.values(), default=0)
    return next((q for q, count in moved.items() if count == most), None) if most else None

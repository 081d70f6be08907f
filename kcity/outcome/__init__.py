"""What follows from the rulebook for a proposal."""

from kcity.outcome.as_json import as_json
from kcity.outcome.checks import Check
from kcity.outcome.outcome import LINES, Outcome, TrackOutcome, outcome
from kcity.outcome.proposal import Answer, Misfit, Proposal, read

__all__ = ["LINES", "Answer", "Check", "Misfit", "Outcome", "Proposal", "TrackOutcome", "as_json", "outcome", "read"]

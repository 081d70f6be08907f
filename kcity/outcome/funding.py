"""What one project may be given, and how a wanted amount compares."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from kcity.rulebook.model import Band

Fits: TypeAlias = Literal["within", "above", "below", "near", "not-stated"]


@dataclass(frozen=True, slots=True)
class FundingFor:
    """A track's band, the cycle it was stated for, and whether that is the proposal's own."""

    band: Band | None
    cycle: str | None
    fits: Fits | None

    @property
    def of_this_cycle(self) -> bool:
        """Whether the band was stated for the cycle the proposal would fall in."""
        return self.band is not None and self.band.stated_for == self.cycle


def funding_for(band: Band | None, cycle: str | None, amount: int | None) -> FundingFor:
    """Return a band as it stands for a proposal's cycle and wanted amount (in won, None while open).

    A band belongs to the cycle it was stated for; for any other the amount is not stated.
    """
    fits: Fits | None = None
    if amount is not None:
        fits = "not-stated" if band is None or band.stated_for != cycle else compare(band, amount)
    return FundingFor(band, cycle, fits)


def compare(band: Band, amount: int) -> Fits:
    """Return how an amount in won lies to a band; "about" means within a tenth, both ends included."""
    if band.kind == "about":
        if abs(amount - band.most) * 10 <= band.most:
            return "near"
    elif band.kind == "fixed":
        if amount == band.most:
            return "within"
    elif (band.least or 0) <= amount <= band.most:
        return "within"
    return "above" if amount > band.most else "below"

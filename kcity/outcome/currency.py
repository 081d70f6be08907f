"""An amount of won in another currency, roughly: by the European Central Bank's reference rates of one day.

The rates come with the package CurrencyConverter, so nothing is asked of the network; a visitor may give another one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation
from functools import cache
from importlib.resources import files
from types import MappingProxyType

WON = "KRW"
_MOST = Decimal(10) ** 9
_FIGURES = 2
"""Significant figures of a rough amount: a band that is "about" something is not worth more."""


@dataclass(frozen=True, slots=True)
class Rate:
    """What one unit of a currency (ISO 4217) costs in won, and on which day; no day where a visitor gave it."""

    currency: str
    won: Decimal
    on: date | None

    def rough(self, won: int) -> int:
        """Return an amount of won in this currency, to two significant figures, halves to even."""
        exact = won / self.won
        step = Decimal(10) ** max(exact.adjusted() - _FIGURES + 1, 0)
        return int((exact / step).quantize(Decimal(1), ROUND_HALF_EVEN) * step)


@cache
def rates() -> Mapping[str, Rate]:
    """Return the recorded rates by currency: won for one unit, to four significant figures or more."""
    from currency_converter import CurrencyConverter  # only visitors who ask for a currency need it

    known = CurrencyConverter(str(files("currency_converter") / "eurofxref.csv"), decimal=True)
    on = known.bounds[WON].last_date
    found = {
        currency: Rate(currency, Decimal(known.convert(1, currency, WON)), on)
        for currency in sorted(known.currencies - {WON})
    }
    return MappingProxyType(found)


def read_rate(currency: str, text: str) -> Rate | None:
    """Return the rate that a visitor gave for a currency, as won for one unit; None where it is no usable number."""
    try:
        won = Decimal(text)
    except InvalidOperation:
        return None
    if not won.is_finite() or not 1 / _MOST <= won <= _MOST:
        return None
    return Rate(currency, won, None)

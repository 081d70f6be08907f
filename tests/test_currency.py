"""Other currencies: rough amounts at a recorded rate or the visitor's own."""

from datetime import date
from decimal import Decimal

import pytest

from kcity.outcome.currency import Rate, rates, read_rate


def test_the_recorded_rates_are_of_one_day_and_plausible():
    known = rates()

    assert {"USD", "EUR", "JPY", "IDR", "PLN"} <= set(known)
    assert "KRW" not in known
    assert len({rate.on for rate in known.values()}) == 1
    assert date(2026, 1, 1) <= known["USD"].on
    assert 800 < known["USD"].won < 2500
    assert known["EUR"].won > known["USD"].won * Decimal("0.8")


@pytest.mark.parametrize(
    ("won_per_unit", "won", "rough"),
    [
        ("1335.27", 700_000_000, 520_000),
        ("1000", 1_250_000, 1_200),  # halves to even
        ("1000", 1_350_000, 1_400),
        ("0.0736", 700_000_000, 9_500_000_000),
        ("1", 7, 7),
        ("1000", 400, 0),
    ],
)
def test_an_amount_is_rough_to_two_figures(won_per_unit, won, rough):
    assert Rate("XXX", Decimal(won_per_unit), None).rough(won) == rough


@pytest.mark.parametrize("text", ["", "abc", "0", "-5", "NaN", "Infinity", "1e12", "1e-12", "٣,5", "9" * 5000])
def test_what_is_no_usable_rate_is_refused(text):
    assert read_rate("USD", text) is None


def test_a_visitor_s_rate_has_no_day():
    assert read_rate("VND", "0.055") == Rate("VND", Decimal("0.055"), None)

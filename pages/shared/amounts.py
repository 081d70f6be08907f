"""Amounts in another currency as well: chosen by the visitor, at a recorded rate or at their own."""

import streamlit as st
from babel import Locale
from babel.numbers import get_territory_currencies

from kcity.outcome.currency import WON, Rate, rates, read_rate
from kcity.rulebook.countries import countries
from kcity.rulebook.words import Words
from pages.shared import visitor


def currencies(language: str) -> dict[str, str]:
    """Return the names of the currencies in use by code, those with a recorded rate first."""
    used = {currency for country in countries() for currency in get_territory_currencies(country)}
    names = Locale(language).currencies
    return {code: f"{code} · {names.get(code, code)}" for code in (*rates(), *sorted(used - set(rates()) - {WON}))}


def rate() -> Rate | None:
    """Return the rate that the visitor's link asks for: the recorded one of a currency, or their own."""
    kept = visitor.kept("check")
    currency = kept.get("currency", "")
    if not currency:
        return None
    own = read_rate(currency, kept["rate"]) if "rate" in kept else None
    return own or rates().get(currency)


def choose(say: Words) -> None:
    """Offer another currency, and its rate to change."""
    known = currencies(say.language)
    kept, key = visitor.kept("check"), f"currency.{say.language}"
    current = kept.get("currency") if kept.get("currency") in known else None
    if st.session_state.get(key) != current:
        st.session_state[key] = current
    st.selectbox(
        say("currency"),
        list(known),
        index=None,
        format_func=known.__getitem__,
        key=key,
        placeholder=say("currency-none"),
        help=say("currency-why"),
        on_change=_take_currency,
        args=(key,),
    )
    if current:
        _rate(current, say)


def _rate(currency: str, say: Words) -> None:
    used, key = rate(), f"rate.{currency}.{say.language}"
    value = float(used.won) if used else None
    if st.session_state.get(key) != value:
        st.session_state[key] = value
    st.number_input(
        say("currency-rate", currency=currency),
        min_value=1e-9,
        max_value=1e9,
        value=None,
        format="%.4f",
        key=key,
        placeholder=say("currency-rate-missing"),
        on_change=_take_rate,
        args=(key,),
    )


def _take_currency(key: str) -> None:
    visitor.put("check", currency=st.session_state[key] or "", rate="")


def _take_rate(key: str) -> None:
    value = st.session_state[key]
    visitor.put("check", rate=f"{value:.10g}" if value else "")

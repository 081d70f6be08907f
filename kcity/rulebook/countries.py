"""The countries of the world by their codes."""

import re
from functools import cache

from babel import Locale

_NOT_ISO = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "XK", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"})
"""Two-letter codes of CLDR that ISO 3166-1 does not assign to a country."""


@cache
def countries() -> frozenset[str]:
    """Return the ISO 3166-1 alpha-2 codes, upper case (CLDR's territories without its own additions)."""
    known = Locale("en").territories
    return frozenset(code for code in map(str, known) if re.fullmatch("[A-Z]{2}", code) and code not in _NOT_ISO)

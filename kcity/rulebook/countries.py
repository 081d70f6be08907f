"""The countries of the world by their codes, and their names."""

import pickle
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from babel import Locale, localedata
from babel.languages import get_official_languages

from kcity.rulebook.languages import LANGUAGES

_NOT_ISO = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "XK", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"})
"""Two-letter codes of CLDR that ISO 3166-1 does not assign to a country."""


@cache
def countries() -> frozenset[str]:
    """Return the ISO 3166-1 alpha-2 codes, upper case (CLDR's territories without its own additions)."""
    known = Locale("en").territories
    return frozenset(code for code in map(str, known) if re.fullmatch("[A-Z]{2}", code) and code not in _NOT_ISO)


@cache
def country_names(languages: tuple[str, ...] = tuple(LANGUAGES)) -> Mapping[str, tuple[str, ...]]:
    """Return countries' names in some languages and in their own official ones, as far as CLDR has them."""
    spoken = {code: (*languages, *get_official_languages(code, de_facto=True)) for code in countries()}
    by_language = {language: _territories(language) for language in dict.fromkeys(sum(spoken.values(), ()))}
    return MappingProxyType(
        {
            code: tuple(dict.fromkeys(by_language[each][code] for each in languages if code in by_language[each]))
            for code, languages in spoken.items()
        }
    )


def _territories(language: str) -> Mapping[str, str]:
    """Return the countries' names in a language, past Babel's own memory: it keeps all that it reads, 75 MB here."""
    if not localedata.exists(language):
        return {}
    content = pickle.loads(Path(localedata.resolve_locale_filename(language)).read_bytes())  # noqa: S301 Babel's own
    named: Mapping[str, str] = content.get("territories", {})
    return named

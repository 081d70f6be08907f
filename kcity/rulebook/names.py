"""Names as a search compares them: without capitals, accents and signs, which people leave out or write otherwise."""

import re
from collections.abc import Mapping
from functools import lru_cache
from unicodedata import category, normalize

_SPELT: Mapping[str, str] = dict(zip("ıøđðłəħŧ", "ioddleht", strict=True)) | {"æ": "ae", "œ": "oe", "þ": "th"}
"""Small letters that Unicode does not part into a plain letter and a sign, as they are typed without them."""

_INSIDE = frozenset("'’‘`´.·ʻʼʹʾʿ")
"""Signs inside a word: Xi'an is Xian, U.S.A. is USA. Any other stands between words: Issyk-Kul is Issyk Kul."""

_INSIDE_KOREAN = re.compile(r"(?<=[가-힣]) (?=[가-힣])")


def folded(text: str) -> str:
    """Return a name as a search compares it; empty where it holds neither letter nor digit.

    Korean keeps its syllables whole and loses its inner spaces: 메콩 델타 is 메콩델타.
    """
    parted = normalize("NFKD", text.casefold()).casefold()
    words = " ".join(parted.translate(_SIGNS).split())
    return words if words.isascii() else _INSIDE_KOREAN.sub("", normalize("NFC", words))


class _Signs:
    """What each sign becomes: a letter or digit itself, nothing for an accent, a space for what parts words."""

    @staticmethod
    @lru_cache(maxsize=8192)  # more than the signs of all cities' names; no visitor can make it grow
    def __getitem__(code: int) -> str:
        sign = chr(code)
        kind = category(sign)
        if sign in _INSIDE or kind in ("Mn", "Me", "Cf"):
            return ""
        return _SPELT.get(sign, sign) if kind[0] in "LN" or kind == "Mc" else " "


_SIGNS = _Signs()

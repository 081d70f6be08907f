"""Names as a search compares them: without capitals, accents and signs, which people leave out or write otherwise."""

import re
from collections.abc import Mapping
from unicodedata import category, normalize

_SPELT: Mapping[int, str] = str.maketrans(
    {"ı": "i", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ə": "e", "þ": "th", "ħ": "h", "ŧ": "t"}
)
"""Small letters that Unicode does not part into a plain letter and a sign, as they are typed without them."""

_DROPPED = frozenset("'’‘`´.·ʻʼʹʾʿ")
"""Signs inside a word: Xi'an is Xian, U.S.A. is USA. Any other stands between words: Issyk-Kul is Issyk Kul."""

_INSIDE_KOREAN = re.compile(r"(?<=[가-힣]) (?=[가-힣])")


def folded(text: str) -> str:
    """Return a name as a search compares it; empty where it holds neither letter nor digit.

    Korean keeps its syllables whole and loses its inner spaces: 메콩 델타 is 메콩델타.
    """
    plain = normalize("NFKD", text.casefold()).casefold().translate(_SPELT)
    words = " ".join("".join(map(_kept, plain)).split())
    return _INSIDE_KOREAN.sub("", normalize("NFC", words))


def _kept(sign: str) -> str:
    """Return what is left of a sign: a letter or digit itself, nothing of an accent, a space of what parts words."""
    kind = category(sign)
    if sign in _DROPPED or kind in ("Mn", "Me", "Cf"):
        return ""
    return sign if kind[0] in "LN" or kind == "Mc" else " "

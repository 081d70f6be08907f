"""What a server hands out of a data folder besides the rulebook: it must be readable, and no message may be missing."""

import json
from collections.abc import Iterator, Mapping

from kcity.rulebook.changelog import parsed
from kcity.rulebook.files import CHANGELOG
from kcity.rulebook.reading import Problem
from kcity.rulebook.standing import Standing

_LAND = ".geojson"


def unreadable(files: Mapping[str, bytes]) -> Iterator[Problem]:
    """Yield what is wrong with the changelog and with the countries' outlines."""
    if CHANGELOG in files:
        try:
            parsed(files[CHANGELOG].decode("utf-8"))
        except ValueError as error:
            yield Problem(CHANGELOG, 0, "", str(error)[:80], "versions under ## 2026.1 (YYYY-MM-DD), in UTF-8")
    lands = [name for name in files if name.endswith(_LAND)]
    if len(lands) != 1:
        yield Problem(_LAND, 0, "", f"{len(lands)} files", "one file with the countries' outlines")
    for name in lands:
        if not _is_land(files[name]):
            yield Problem(name, 0, "", "something else", "a GeoJSON collection of countries, each with its code")


def _is_land(content: bytes) -> bool:
    try:
        drawn = json.loads(content)["features"]
        shapes = [each["geometry"]["type"] for each in drawn if isinstance(each["properties"]["iso"], str | None)]
    except (ValueError, LookupError, TypeError, RecursionError):
        return False
    return bool(drawn) and len(shapes) == len(drawn) and set(shapes) <= {"Polygon", "MultiPolygon"}


def missing(before: Standing, whole: Standing) -> Iterator[Problem]:
    """Yield the messages that were there before and are not any more: the code that runs may ask for any of them."""
    for language, said in before.words.items():
        if language in whole.words:
            for key in sorted(said.written.keys - whole.words[language].written.keys):
                yield Problem(f"text/{language}", 0, key, "no message", "the message that was there")

"""The pages' face lies in parts: together they are the whole, and a reader of English loads few of them."""

import asyncio
import tomllib

import pytest
from fontTools.ttLib import TTFont

from kcity.api.lighter import Lighter, lighter
from tests.fonts import (
    HANGUL,
    ICONS,
    NAME,
    PARTS,
    THEIRS,
    WEIGHTS,
    WHOLE,
    divided,
    icons_in,
    icons_of_ours,
    icons_of_theirs,
    letters,
    spans,
    used,
)

FACES = tomllib.loads((PARTS.parents[2] / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"][
    "fontFaces"
]
ORDER = ["rare", "hangul", "more", "latin"]
"""A browser looks in the last one first."""

FEW = 40
"""Syllables of the records that may lie in the part of the rare ones, until the parts are made anew."""


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_parts_are_the_whole(weight):
    parts = {kind: letters(PARTS / f"{weight}-{kind}.woff2") for kind in ORDER}

    assert set().union(*parts.values()) == letters(WHOLE / WEIGHTS[weight])
    assert sum(map(len, parts.values())) == len(set().union(*parts.values()))
    assert len(used() - parts["hangul"]) <= FEW


def test_each_part_is_offered_for_its_letters_the_rare_ones_last():
    assert [face["url"].rpartition("/")[2] for face in FACES] == [
        f"{weight}-{kind}.woff2" for weight in WEIGHTS for kind in ORDER
    ]
    for face in FACES:
        kept = letters(PARTS / face["url"].rpartition("/")[2])
        hangul = kept <= set(HANGUL)
        assert face["unicodeRange"] == (spans(set(HANGUL)) if hangul else spans(kept))
        assert face["family"] == NAME


def test_latin_is_a_small_part():
    sizes = {kind: sum((PARTS / f"{weight}-{kind}.woff2").stat().st_size for weight in WEIGHTS) for kind in ORDER}

    assert sizes["latin"] < 70_000
    assert sizes["latin"] + sizes["hangul"] < 0.35 * sum((WHOLE / name).stat().st_size for name in WEIGHTS.values())


def test_letters_are_written_as_spans():
    assert spans({0x41, 0x42, 0x44}) == "U+41-42, U+44"
    assert {kind for kind, kept in divided({0x41, 0xAC00, 0x2713}).items() if kept} == {"latin", "hangul", "more"}


def test_every_icon_that_may_be_shown_is_in_the_light_font_of_this_release():
    [file] = ICONS.glob("*.woff2")
    kept = icons_in(TTFont(file))

    assert (THEIRS / "static" / "media" / file.name).is_file()
    assert (icons_of_ours() | icons_of_theirs()) - set(kept) == set()
    assert {"check_circle", "keyboard_double_arrow_right"} <= set(kept)
    assert file.stat().st_size < 0.2 * (THEIRS / "static" / "media" / file.name).stat().st_size


def test_a_lighter_file_answers_in_place_of_theirs_of_the_same_name(tmp_path):
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    for folder, names in ((ours, ("a.1.woff2", "old.0.woff2")), (theirs, ("a.1.woff2", "b.2.woff2"))):
        folder.mkdir()
        for name in names:
            (folder / name).write_bytes(folder.name.encode())
    files = lighter(ours, theirs, "/static/media")

    assert list(files) == ["/static/media/a.1.woff2"]
    headers, body = asked(Lighter(nobody, files, "/k"), "/k/static/media/a.1.woff2")
    assert body == b"ours"
    assert headers["content-type"] == "font/woff2"
    assert "immutable" in headers["cache-control"]
    assert asked(Lighter(nobody, files), "/static/media/b.2.woff2") == ({}, b"theirs")


async def nobody(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"theirs"})


def asked(app, path):
    """Return the headers and the body that a request is answered with."""
    sent = []

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": path, "headers": [], "query_string": b""}

    async def stays():
        await asyncio.sleep(60)

    asyncio.run(app(scope, stays, send))
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return headers, b"".join(each.get("body", b"") for each in sent[1:])

"""Make the pages' type light, so that a browser loads what it shows: `python -m tests.fonts`, after an upgrade too.

The face is divided into parts, of which a browser loads those whose letters it meets. Korean is two parts: the
syllables that the app's own words and records use, and the rare ones, which somebody may type. Both have the same
range; a browser asks for the rare ones only where the others lack a letter. Of Streamlit's 4,300 icons those are kept
that the pages name, and those that Streamlit's own browser code may.
"""

import re
import sys
from collections.abc import Mapping
from pathlib import Path

import streamlit
from babel import Locale
from fontTools import subset
from fontTools.ttLib import TTFont
from streamlit.material_icon_names import ALL_MATERIAL_ICONS

from tests.browser.real import ROOT

WHOLE = ROOT / "kcity" / "handout" / "fonts"
PARTS = ROOT / "pages" / "static" / "fonts"
WEIGHTS: Mapping[str, str] = {
    "regular": "PretendardGOV-Regular.subset.woff2",
    "bold": "PretendardGOV-Bold.subset.woff2",
}
NAME = "K-City Sans"
"""What the parts are called: a changed Pretendard must not be called so (OFL-1.1, Reserved Font Name)."""

THEIRS = Path(streamlit.__file__).parent / "static"
ICONS = ROOT / "pages" / "static" / "icons"
NAMED = re.compile(r":material/([a-z0-9_]+):?")
QUOTED = re.compile(r"[\"'`]([a-z0-9_]{2,40})[\"'`]")

HANGUL = range(0xAC00, 0xD7A4)
LATIN = (range(0x20, 0x250), range(0x2000, 0x2070), range(0x20A0, 0x20D0), range(0x2190, 0x2194))
SIGNS = {0x2122, 0x2212, 0x2248, 0x2264, 0x2265, 0x25C6, 0x25CF}
RECORDS = {".csv", ".ftl", ".md", ".po", ".yaml"}


def letters(file: Path) -> set[int]:
    """Return the letters that a font has."""
    return set(TTFont(file).getBestCmap())


def used() -> set[int]:
    """Return the syllables of the app's words and records, and of the countries' names in Korean."""
    files = [file for file in (ROOT / "data").rglob("*") if file.suffix in RECORDS]
    texts = [file.read_text(encoding="utf-8") for file in files] + list(Locale("ko").territories.values())
    return {ord(letter) for text in texts for letter in text} & set(HANGUL)


def divided(whole: set[int]) -> dict[str, set[int]]:
    """Return the letters of each part; together they are the whole."""
    hangul = whole & set(HANGUL)
    latin = whole & (SIGNS | {each for span in LATIN for each in span})
    return {
        "rare": hangul - used(),
        "hangul": hangul & used(),
        "more": whole - hangul - latin,
        "latin": latin,
    }


def spans(numbers: set[int]) -> str:
    """Return letters as CSS writes a `unicode-range`."""
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}" for first, last in found)


def part(file: Path, kept: set[int]) -> TTFont:
    """Return a font with some of its letters, under a name of its own."""
    font = TTFont(file)
    cut = subset.Subsetter(subset.Options(layout_features=["*"], name_IDs=[1, 2, 3, 4, 5, 6, 13, 14]))
    cut.populate(unicodes=kept)
    cut.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6):
            record.string = NAME.replace(" ", "") if record.nameID == 6 else NAME
    font.flavor = "woff2"
    return font


def icons_of_ours() -> set[str]:
    """Return the icons that the pages name."""
    files = [*ROOT.glob("pages/**/*.py"), *ROOT.glob("kcity/**/*.py")]
    return {name for file in files for name in NAMED.findall(file.read_text(encoding="utf-8"))}


def icons_of_theirs() -> set[str]:
    """Return the icons that Streamlit's browser code may name: each that stands somewhere in quotes."""
    texts = [file.read_text(encoding="utf-8") for file in THEIRS.glob("static/js/*.js")]
    found = {name for text in texts for name in (*NAMED.findall(text), *QUOTED.findall(text))}
    return found & set(ALL_MATERIAL_ICONS)


def icons_in(font: TTFont) -> dict[str, str]:
    """Return the glyph of each icon that a font draws for its name in letters."""
    letter = {glyph: chr(code) for code, glyph in font.getBestCmap().items()}
    return {
        "".join(letter[each] for each in (first, *found.Component)): found.LigGlyph
        for lookup in font["GSUB"].table.LookupList.Lookup
        for table in lookup.SubTable
        for first, all_found in getattr(getattr(table, "ExtSubTable", table), "ligatures", {}).items()
        for found in all_found
    }


def write_icons() -> None:
    """Write the icons that may be shown, under the name that Streamlit's own file has in this release."""
    [file] = THEIRS.glob("static/media/MaterialSymbols-Rounded.*.woff2")
    font = TTFont(file)
    drawn, letter = icons_in(font), font.getBestCmap()
    kept = {drawn[name] for name in icons_of_ours() | icons_of_theirs()} | {".notdef"}
    kept |= {letter[ord(each)] for each in "abcdefghijklmnopqrstuvwxyz0123456789_ " if ord(each) in letter}
    cut = subset.Subsetter(subset.Options(layout_features=["*"], layout_closure=False, notdef_outline=True))
    cut.populate(glyphs=kept)
    cut.subset(font)
    font.flavor = "woff2"
    for old in ICONS.glob("*.woff2"):
        old.unlink()
    font.save(ICONS / file.name)


def main() -> None:
    """Write icons and parts, and say the ranges that .streamlit/config.toml gives the parts."""
    ICONS.mkdir(exist_ok=True)
    write_icons()
    for weight, name in WEIGHTS.items():
        for kind, kept in divided(letters(WHOLE / name)).items():
            file = PARTS / f"{weight}-{kind}.woff2"
            part(WHOLE / name, kept).save(file)
            span = "U+AC00-D7A3" if kind in ("rare", "hangul") else spans(kept)
            sys.stderr.write(f"{file.name}: {len(kept)} letters, {file.stat().st_size:,} bytes, {span}\n")


if __name__ == "__main__":
    main()

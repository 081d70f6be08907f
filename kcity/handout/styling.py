"""How the Word document looks: language, fonts, styles; and Word's own elements, for which python-docx has no calls."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document

BLUE, BLACK, GREY, GREEN, AMBER, RED = "0B50D0", "1E2124", "464C53", "1D7330", "8A5C00", "BD2C0F"
"""Links and headings, text, said in passing; met, open, not met, always with a word beside them."""

LANGUAGES = {"en": "en-GB", "ko": "ko-KR"}
_LATIN = {"en": "en-GB", "ko": "en-US"}
"""The language of Latin letters and figures. Korean Word says en-US too: as Korean they would be broken anywhere."""

_FONTS = {"en": "Calibri", "ko": "Malgun Gothic"}
_HANGUL = "Malgun Gothic"
_BEFORE_SPACING = ("w:spacing", "w:ind", "w:jc")  # Word wants a paragraph's properties in one order


def qualified(name: str) -> str:
    """Return a name of Word's namespace, or of the prefix that it bears, as lxml writes it."""
    from docx.oxml.ns import qn

    return qn(name if ":" in name else f"w:{name}")


def element(tag: str, **attributes: str) -> Any:
    """Return one of Word's elements with attributes of Word's namespace."""
    from docx.oxml import OxmlElement

    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qualified(name), value)
    return made


def set_styles(document: "Document", language: str) -> None:
    """Set the document's language, fonts and styles."""
    _set_language(document, language)
    normal = _style(document, "Normal", 10, after=5, line=1.15)
    for gap in ("autoSpaceDE", "autoSpaceDN"):  # else a gap stands between a figure and the Hangul after it: 2026 년
        normal.element.get_or_add_pPr().insert_element_before(element(gap, val="0"), *_BEFORE_SPACING)
    _style(document, "Title", 20, after=2, without="pBdr").font.bold = True
    _style(document, "Subtitle", 12, after=4, colour=GREY, without="spacing")
    for level, size, before in ((1, 14, 16), (2, 11, 10), (3, 10, 6)):
        _style(document, f"Heading {level}", size, before, 4, BLUE if level == 1 else BLACK)
    _style(document, "Small", 8.5, after=4, colour=GREY)
    _style(document, "Gap", 4, line=1)
    _style(document, "Source", 8.5, after=3, hanging=0.8)
    _style(document, "List Bullet", 10, after=2, hanging=0.4)
    _style(document, "Table Text", 9, line=1.1)
    _style(document, "Table Box", 9, after=1, hanging=0.4, line=1.1)
    _style(document, "Table Bullet", 9, after=1, hanging=0.4, based="List Bullet", line=1.1)
    outcome = _style(document, "Outcome", 12, 10, 10)
    edges = element("pBdr")
    edges.append(element("left", val="single", sz="24", space="8", color=BLUE))
    outcome.element.get_or_add_pPr().insert_element_before(edges, *_BEFORE_SPACING)
    for name in ("Header", "Footer"):
        _style(document, name, 8, colour=GREY)


def _style(
    document: "Document",
    name: str,
    size: float,
    before: float = 0,
    after: float = 0,
    colour: str = BLACK,
    line: float | None = None,
    hanging: float = 0,
    based: str = "Normal",
    without: str = "",
) -> Any:
    """Set a style, made if the template has none, in points and centimetres; `without` names what it is to lose."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm, Pt, RGBColor

    known = {each.name for each in document.styles}
    style: Any = document.styles[name] if name in known else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    if name not in known:
        style.base_style = document.styles[based]
    for part in (style.element.pPr, style.element.rPr):
        for unwanted in part.findall(qualified(without)) if without and part is not None else ():
            part.remove(unwanted)
    style.font.size, style.font.color.rgb, style.font.italic = Pt(size), RGBColor.from_string(colour), None
    spaced = style.paragraph_format
    spaced.space_before, spaced.space_after = Pt(before), Pt(after)
    if line:
        spaced.line_spacing = line
    if hanging:
        spaced.left_indent, spaced.first_line_indent = Cm(hanging), Cm(-hanging)
    return style


def _set_language(document: "Document", language: str) -> None:
    """Set language and fonts wherever the template names its own."""
    fonts = {"ascii": _FONTS[language], "hAnsi": _FONTS[language], "cs": _FONTS[language], "eastAsia": _HANGUL}
    for named in document.styles.element.iter(qualified("rFonts")):
        named.attrib.clear()
        for script, font in fonts.items():
            named.set(qualified(script), font)
    for part in (document.styles.element, document.settings.element):
        for spoken in part.iter(qualified("lang"), qualified("themeFontLang")):
            spoken.set(qualified("val"), _LATIN[language])
            spoken.set(qualified("eastAsia"), LANGUAGES["ko"])

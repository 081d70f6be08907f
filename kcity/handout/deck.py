"""A PowerPoint file made of plain values: wide slides whose titles, texts, tables and charts stay editable."""

import io
import re
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime
from math import ceil
from typing import TYPE_CHECKING, Any

from kcity.handout.paper import legal
from kcity.handout.styling import LANGUAGES

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.slide import Slide

BLUE, BLACK, GREY, WHITE, PANEL, HAIR = "0B50D0", "1E2124", "464C53", "FFFFFF", "F4F5F6", "B1B8BE"
LINES = {"planning": "1C589C", "demonstration": "DE3412"}
WIDTH, HEIGHT, MARGIN = 13.333, 7.5, 0.6
"""The slide and its margin in inches."""

_SYLLABLES = 8
_BODY = 1
_BOLD = 0.9
"""How much of a width bold letters may fill by the measure of plain ones."""

_COLOURS = {"dk1": BLACK, "lt1": WHITE, "dk2": BLUE, "lt2": PANEL, "hlink": BLUE, "folHlink": GREY} | {
    f"accent{n}": colour
    for n, colour in enumerate((LINES["planning"], LINES["demonstration"], BLUE, "228738", "8A5C00", GREY), 1)
}
_LATIN = "Arial"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_DECORATIVE = (
    f'<a:extLst xmlns:a="{_DRAWING}"><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}"><adec:decorative'
    ' xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_FULL_WIDTH = re.compile("[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a slide, in inches."""

    left: float
    top: float
    width: float
    height: float

    @property
    def emu(self) -> tuple[Any, Any, Any, Any]:
        """The same in PowerPoint's own unit."""
        from pptx.util import Inches

        return Inches(self.left), Inches(self.top), Inches(self.width), Inches(self.height)


TITLE = Box(MARGIN + 0.2, 0.45, WIDTH - 2 * MARGIN - 0.2, 1.15)
BODY = Box(MARGIN, 1.85, WIDTH - 2 * MARGIN, 4.85)
_FOOT = Box(MARGIN, 6.95, WIDTH - 2 * MARGIN - 1, 0.35)
_NUMBER = Box(WIDTH - MARGIN - 1, 6.95, 1, 0.35)


@dataclass(frozen=True, slots=True)
class Said:
    """A text and, where a second language stands under it, the same in that one."""

    texts: tuple[str, ...]

    def longest_word(self) -> float:
        """Return how wide its widest word is, in the height of its letters; a long Korean one may be broken."""
        return max(
            min(ems(word), _SYLLABLES if _FULL_WIDTH.search(word) else 99) * scale(n)
            for n, text in enumerate(self.texts)
            for word in text.split()
        )

    def tall(self, size: float, width: float) -> float:
        """Return how high it stands at a size in a width, in inches."""
        return sum(
            wrapped(text, size * scale(n), width) * size * scale(n) * 1.2 / 72 for n, text in enumerate(self.texts)
        )


def scale(n: int) -> float:
    """Return how large the text in the first language, or in the second one, is."""
    return 0.84 if n else 1.0


def wrapped(text: str, size: float, width: float) -> int:
    """Return on how many lines a text stands at a size (points) in a width (inches), reckoned generously."""
    return max(1, ceil(ems(text) * size / 72 / max(width, 0.1)))


def ems(text: str) -> float:
    """Return how wide a text is, in the height of its letters: Hangul is as wide as high, other letters half."""
    return sum(0.97 if _FULL_WIDTH.match(sign) else 0.55 for sign in text)


def largest(sizes: Sequence[float], tall: Sequence[tuple[Said, float]], height: float, gap: float = 0.0) -> float:
    """Return the largest size at which texts, each in its width, fit one under another; the smallest if none does."""
    for size in sizes:
        if sum(said.tall(size, width) + gap for said, width in tall) <= height:
            return size
    return sizes[-1]


class Deck:
    """Wide slides with a footer and numbers, written from first to last."""

    def __init__(self, title: str, day: date, footer: str) -> None:
        """Begin an empty deck; `day` is the one it speaks of."""
        import pptx
        from pptx.util import Inches

        self.shown: Presentation = pptx.Presentation()
        self.shown.slide_width, self.shown.slide_height = Inches(WIDTH), Inches(HEIGHT)
        self._footer = footer
        _keep_layout(self.shown)
        _set_theme(self.shown)
        about = self.shown.core_properties
        about.title = legal(title)[:255]
        about.author = about.last_modified_by = about.comments = about.keywords = about.subject = ""
        about.created = about.modified = datetime(day.year, day.month, day.day)  # noqa: DTZ001  a day, not a moment

    def slide(self, title: Said, body: Box | None, *, dark: bool = False) -> "Slide":
        """Add a slide with its title, footer and number; a dark one bears its title above its body, in white."""
        slide: Slide = self.shown.slides.add_slide(self.shown.slide_layouts[0])
        if body:
            _place(slide.placeholders[_BODY], body)
        else:
            remove(slide.placeholders[_BODY])
        if not dark:
            bar(slide, Box(MARGIN, TITLE.top + 0.1, 0.08, TITLE.height - 0.2), BLUE)
        head = slide.shapes.title
        assert head is not None  # the layout has one
        place = TITLE
        if dark:
            place = Box(body.left, 0.7, body.width, body.top - 0.9) if body else TITLE
            _place(head, place)
        size = largest((36, 34, 32, 30, 28, 26, 24, 22, 20), [(title, place.width * _BOLD)], place.height)
        write(head.text_frame, [title], size, bold=True, colour=WHITE if dark else None)
        layout: Any = slide.slide_layout
        for placeholder in layout.placeholders:
            kind = placeholder.placeholder_format.type.name
            if kind in ("FOOTER", "SLIDE_NUMBER"):
                made = deepcopy(placeholder._element)
                made.nvSpPr.cNvPr.set("id", str(slide.shapes._next_shape_id))
                slide.shapes._spTree.append(made)
                if kind == "FOOTER":
                    _only_text(made, self._footer)
        return slide

    def written(self) -> bytes:
        """Return the file."""
        content = io.BytesIO()
        self.shown.save(content)
        return content.getvalue()


def rgb(colour: str) -> Any:
    """Return a colour as PowerPoint's elements take it."""
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(colour)  # type: ignore[no-untyped-call]  # python-pptx ships no types


def _only_text(element: Any, text: str) -> None:
    from pptx.oxml.ns import qn

    for piece in element.iter(qn("a:t")):
        piece.text = legal(text)


def remove(shape: Any) -> None:
    """Take a shape off its slide."""
    shape._element.getparent().remove(shape._element)


def bar(slide: "Slide", box: Box, colour: str) -> Any:
    """Draw a plain rectangle."""
    from pptx.enum.shapes import MSO_SHAPE

    shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *box.emu)
    shape.fill.solid()
    shape.fill.fore_color.rgb = rgb(colour)
    plain(shape)
    return shape


def plain(shape: Any) -> None:
    """Take a shape's outline and shadow off, and tell screen readers to pass it over."""
    from pptx.oxml import parse_xml

    shape.line.fill.background()
    shape._element.remove(shape._element.find("{*}style"))
    shape._element.nvSpPr.cNvPr.append(parse_xml(_DECORATIVE))


def write(
    frame: Any,
    texts: Sequence[Said],
    size: float,
    *,
    bold: bool = False,
    colour: str | None = None,
    gap: float = 0,
) -> None:
    """Write texts into a frame, a paragraph each; a second language goes under the first, smaller and grey."""
    from pptx.util import Pt

    frame.word_wrap = True
    said = [(n, text) for each in texts for n, text in enumerate(each.texts)]
    for at, (n, text) in enumerate(said):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text = legal(text)
        run.font.size = Pt(round(size * scale(n), 1))
        run._r.get_or_add_rPr().set("lang", LANGUAGES["ko" if _FULL_WIDTH.search(text) else "en"])
        run.font.bold = bold and not n
        wanted = colour or (GREY if n else None)
        if wanted:
            run.font.color.rgb = rgb(wanted)
        paragraph.space_before = Pt(gap if at and not n else 0)


def describe(shape: Any, text: str) -> None:
    """Give a picture or a chart the text that a screen reader says."""
    shape._element._nvXxPr.cNvPr.set("descr", legal(text))


def _place(shape: Any, box: Box) -> None:
    shape.left, shape.top, shape.width, shape.height = box.emu


def _keep_layout(shown: "Presentation") -> None:
    """Keep one layout (title and content), made wide; drop the template's picture and printer settings."""
    layouts, master = shown.slide_layouts, shown.slide_masters[0]
    for layout in [each for n, each in enumerate(layouts) if n != 1]:
        layouts.remove(layout)
    boxes = {"TITLE": TITLE, "BODY": BODY, "OBJECT": BODY, "FOOTER": _FOOT, "SLIDE_NUMBER": _NUMBER}
    for part in (master, layouts[0]):
        for shape in list(part.placeholders):
            kind = shape.placeholder_format.type.name
            if kind not in boxes:
                remove(shape)
                continue
            _place(shape, boxes[kind])
            _look(shape, kind)
    for owner in (shown.part, shown.part.package):
        for name, to in list(owner._rels.items()):
            if to.reltype.endswith(("/printerSettings", "/thumbnail")):
                owner._rels.pop(name)


def _look(shape: Any, kind: str) -> None:
    """Set how a placeholder's text stands: titles to the left and in the middle, small print grey."""
    from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
    from pptx.util import Pt

    frame = shape.text_frame
    frame.auto_size, frame.word_wrap = MSO_AUTO_SIZE.NONE, True
    frame.margin_left = frame.margin_right = 0
    frame.vertical_anchor = {"TITLE": MSO_ANCHOR.MIDDLE, "BODY": MSO_ANCHOR.TOP, "OBJECT": MSO_ANCHOR.TOP}.get(
        kind, MSO_ANCHOR.MIDDLE
    )
    if kind in ("FOOTER", "SLIDE_NUMBER"):
        paragraph = frame.paragraphs[0]
        if not paragraph.runs and kind == "FOOTER":
            paragraph.add_run().text = "-"
        paragraph.alignment = PP_ALIGN.LEFT if kind == "FOOTER" else PP_ALIGN.RIGHT
        for run in paragraph.runs:
            run.font.size, run.font.color.rgb = Pt(11), rgb(GREY)


def _set_theme(shown: "Presentation") -> None:
    """Set the theme's colours and its Latin font; titles to the left, no bullets in the texts.

    The East Asian font stays unset: Windows and macOS then each choose the Korean face they have.
    """
    from pptx.opc.constants import RELATIONSHIP_TYPE
    from pptx.opc.oxml import serialize_part_xml
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import qn

    master = shown.slide_masters[0]
    part: Any = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme: Any = parse_xml(part.blob)
    for name, colour in _COLOURS.items():
        [slot] = theme.iter(qn(f"a:{name}"))
        slot[:] = [parse_xml(f'<a:srgbClr xmlns:a="{_DRAWING}" val="{colour}"/>')]
    for fonts in theme.iter(qn("a:majorFont"), qn("a:minorFont")):
        fonts.find(qn("a:latin")).set("typeface", _LATIN)
    part._blob = serialize_part_xml(theme)
    styles: Any = master._element.find(qn("p:txStyles"))
    for title in styles.find(qn("p:titleStyle")):
        title.set("algn", "l")
    for level in styles.find(qn("p:bodyStyle")):
        level.set("marL", "0")
        level.set("indent", "0")
        for bullet in level.findall(qn("a:buChar")):
            level.replace(bullet, parse_xml(f'<a:buNone xmlns:a="{_DRAWING}"/>'))

"""A Word document made of plain values: paragraphs, tables and links, which no sign in a text can break."""

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from kcity.handout.styling import BLUE, GREY, LANGUAGES, element, qualified, set_styles

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

_HAIR, _PANEL = "B1B8BE", "F4F5F6"

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WIDTH = 17.0
"""The text's width in centimetres: A4 less margins of 2 cm."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line: its text and how it looks; `to` leads to an address, `#mark` to a place in the document."""

    text: str
    bold: bool = False
    small: bool = False
    colour: str | None = None
    to: str | None = None


Line: TypeAlias = str | Sequence[str | Run]
"""A paragraph's text, in one piece or several."""

Cell: TypeAlias = str | Sequence[Line]
"""A table cell: a text, or paragraphs."""

Look: TypeAlias = Literal["Normal", "Subtitle", "Small", "List Bullet", "Source", "Outcome"]


def legal(text: str) -> str:
    """Return text on one line, without the characters that XML cannot hold."""
    return _ILLEGAL.sub("", re.sub(r"\s+", " ", text))


class Paper:
    """An A4 document in one language, written from top to bottom."""

    def __init__(self, language: str, title: str, day: date) -> None:
        """Begin an empty document; `day` is the one it speaks of."""
        import docx
        from docx.shared import Cm

        self._document: Document = docx.Document()
        self._bookmarks = 0
        section = self._document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm((21 - _WIDTH) / 2)
        section.top_margin = section.bottom_margin = Cm(2.2)
        section.header_distance = section.footer_distance = Cm(1.1)
        set_styles(self._document, language)
        about = self._document.core_properties
        about.title, about.language = legal(title)[:255], LANGUAGES[language]
        about.author = about.last_modified_by = about.comments = ""
        about.created = about.modified = datetime(day.year, day.month, day.day)  # noqa: DTZ001  a day, not a moment

    def title(self, text: str) -> None:
        """Write the title."""
        self._document.add_paragraph(legal(text), style="Title")

    def heading(self, text: str, level: int = 1) -> None:
        """Write a heading."""
        self._document.add_heading(legal(text), level)

    def line(self, line: Line, look: Look = "Normal") -> None:
        """Write a paragraph."""
        _write(self._document.add_paragraph(style=look), line)

    def bullets(self, lines: Iterable[Line]) -> None:
        """Write a list."""
        for line in lines:
            self.line(line, "List Bullet")

    def marked(self, mark: str, line: Line) -> None:
        """Write an entry of the list of sources as a place that `#mark` leads to."""
        paragraph = self._document.add_paragraph(style="Source")
        self._bookmarks += 1
        number = str(self._bookmarks)
        paragraph._p.append(element("bookmarkStart", id=number, name=mark))
        _write(paragraph, line)
        paragraph._p.append(element("bookmarkEnd", id=number))

    def table(
        self, widths: Sequence[float], header: Sequence[str], rows: Iterable[Sequence[Cell]], bulleted: bool = True
    ) -> None:
        """Write a table: columns as wide as these shares, a header that every page repeats, no row broken in two.

        Several paragraphs in a cell get bullets, or only hang where they bring signs of their own.
        """
        whole = sum(widths)
        centimetres = [_WIDTH * width / whole for width in widths]
        table = self._document.add_table(rows=0, cols=len(widths))
        _rule(table, centimetres)
        if header:
            self._row(table, centimetres, [[[Run(text, bold=True)]] for text in header], is_header=True)
        for row in rows:
            self._row(table, centimetres, row, "Table Bullet" if bulleted else "Table Box")
        self._document.add_paragraph(style="Gap")

    def _row(
        self,
        table: "Table",
        widths: Sequence[float],
        cells: Sequence[Cell],
        several: str = "Table Text",
        is_header: bool = False,
    ) -> None:
        from docx.shared import Cm

        row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx left its types out here
        properties = row._tr.get_or_add_trPr()
        properties.append(element("cantSplit"))
        if is_header:
            properties.append(element("tblHeader"))
        for cell, width, content in zip(row.cells, widths, cells, strict=True):
            cell.width = Cm(width)
            if is_header:
                cell._tc.get_or_add_tcPr().append(element("shd", val="clear", color="auto", fill=_PANEL))
            _fill(cell, content, several)

    def frame(self, header: str, footer: str, page: str) -> None:
        """Set the lines above and below every page; {page} and {pages} in `page` become the numbers."""
        section = self._document.sections[0]
        _write(section.header.paragraphs[0], [Run(header, colour=GREY)])
        below = section.footer.paragraphs[0]
        _write(below, [Run(footer, colour=GREY)])
        numbers = section.footer.add_paragraph(style="Footer")
        numbers.alignment = _RIGHT
        for part in re.split(r"(\{pages?\})", legal(page)):
            if part in ("{page}", "{pages}"):
                numbers._p.append(_field("PAGE" if part == "{page}" else "NUMPAGES"))
            elif part:
                _write(numbers, [Run(part, colour=GREY)])

    def written(self) -> bytes:
        """Return the document as a file."""
        whole = io.BytesIO()
        self._document.save(whole)
        return whole.getvalue()


_RIGHT: Any = 2  # WD_ALIGN_PARAGRAPH.RIGHT, without reading python-docx for it


def _fill(cell: "_Cell", content: Cell, several: str) -> None:
    lines: Sequence[Line] = [content] if isinstance(content, str) else content
    for number, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.style = several if len(lines) > 1 or several == "Table Box" else "Table Text"
        _write(paragraph, line)


def _write(paragraph: "Paragraph", line: Line) -> None:
    """Add a line's pieces to a paragraph, those that lead somewhere as links."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.shared import Pt, RGBColor

    for piece in _pieces(line):
        run = paragraph.add_run(legal(piece.text))
        run.bold = piece.bold or None
        if piece.small:
            run.font.size = Pt(8)
        if piece.colour:
            run.font.color.rgb = RGBColor.from_string(piece.colour)
        if piece.to:
            link = element("hyperlink", history="1")
            if piece.to.startswith("#"):
                link.set(qualified("anchor"), piece.to[1:])
            else:
                address = legal(piece.to).replace(" ", "%20")
                relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
                link.set(qualified("r:id"), relation)
                run.font.color.rgb = RGBColor.from_string(BLUE)
                run.font.underline = True
            link.append(run._r)
            paragraph._p.append(link)


def _pieces(line: Line) -> Iterator[Run]:
    for piece in [line] if isinstance(line, str) else line:
        yield Run(piece) if isinstance(piece, str) else piece


def _field(instruction: str) -> Any:
    """Return a number that Word works out when it lays the pages out."""
    field = element("fldSimple", instr=instruction)
    run, properties, text = element("r"), element("rPr"), element("t")
    properties.append(element("color", val=GREY))
    text.text = "1"
    run.extend([properties, text])
    field.append(run)
    return field


def _rule(table: "Table", widths: Sequence[float]) -> None:
    """Give a table hairlines between rows, air in its cells, and columns that keep their width."""
    from docx.shared import Cm

    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    borders = element("tblBorders")
    for side in ("top", "bottom", "insideH"):
        borders.append(element(side, val="single", sz="4", space="0", color=_HAIR))
    margins = element("tblCellMar")
    for side, twips in (("top", "40"), ("left", "85"), ("bottom", "40"), ("right", "85")):
        margins.append(element(side, w=twips, type="dxa"))
    table._tblPr.extend([borders, margins])

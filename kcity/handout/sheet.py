"""One A4 page as PDF, written from top to bottom, its fonts embedded; whether all fits is for the caller to see."""

import atexit
import io
import unicodedata
from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from kcity.handout.paper import legal
from kcity.handout.styling import BLACK, BLUE, GREY, LANGUAGES

if TYPE_CHECKING:
    from fpdf import FPDF

WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 14.0
"""A4 and its margin in millimetres."""

_FONTS = Path(__file__).parent / "fonts"
"""The face whole; the pages serve the same in parts."""

_FACE, _FILES = "pretendard", {"": "PretendardGOV-Regular.subset.woff2", "B": "PretendardGOV-Bold.subset.woff2"}
_HAIR, _PANEL, _WHITE = "B1B8BE", "F4F5F6", "FFFFFF"


@lru_cache(maxsize=1)
def _opened() -> TemporaryDirectory[str]:
    """Return a folder with the web fonts unpacked, made once and gone with the process."""
    from fontTools.ttLib import woff2

    folder = TemporaryDirectory(prefix="kcity-fonts-")
    atexit.register(folder.cleanup)
    for file in _FILES.values():
        woff2.decompress(_FONTS / file, Path(folder.name) / f"{file}.ttf")
    return folder


class Sheet:
    """A page at a scale: letters and gaps shrink alike."""

    def __init__(self, language: str, title: str, day: date, scale: float) -> None:
        """Begin an empty page; `day` is the one it speaks of."""
        import fpdf

        self._pdf: FPDF = fpdf.FPDF(format="A4")
        self._scale, self._lowest = scale, 0.0
        folder = Path(_opened().name)
        for style, file in _FILES.items():
            self._pdf.add_font(_FACE, style, folder / f"{file}.ttf")
        face: Any = self._pdf.fonts[_FACE]
        self._known = frozenset(face.cmap)
        self._pdf.set_title(legal(title))
        self._pdf.set_lang(LANGUAGES[language])
        self._pdf.set_creation_date(datetime(day.year, day.month, day.day, tzinfo=UTC))
        self._pdf.set_margins(MARGIN, MARGIN, MARGIN)
        self._pdf.set_auto_page_break(True, MARGIN / 2)
        self._pdf.c_margin = 0
        self._pdf.add_page()

    @property
    def fits(self) -> bool:
        """Whether everything so far is on the one page."""
        return self._pdf.pages_count == 1 and self._lowest <= HEIGHT - MARGIN / 2

    @property
    def y(self) -> float:
        """How far down the page the next line begins."""
        return float(self._pdf.get_y())

    def move(self, y: float) -> None:
        """Go to a height of the page."""
        self._pdf.set_y(y)

    def gap(self, millimetres: float) -> None:
        """Leave a gap."""
        self._pdf.set_y(self.y + millimetres * self._scale)

    def panel(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """Draw a filled rectangle."""
        self._pdf.set_fill_color(f"#{colour}")
        self._pdf.rect(left, top, width, height, style="F")

    def rule(self) -> None:
        """Draw a hairline over the width."""
        self._pdf.set_draw_color(f"#{_HAIR}")
        self._pdf.set_line_width(0.15)
        self._pdf.line(MARGIN, self.y, WIDTH - MARGIN, self.y)

    def text(
        self,
        text: str,
        size: float,
        *,
        bold: bool = False,
        colour: str = BLACK,
        left: float = MARGIN,
        width: float = WIDTH - 2 * MARGIN,
    ) -> None:
        """Write a paragraph in a column; the next one begins under it."""
        self._set(size, bold)
        self._pdf.set_text_color(f"#{colour}")
        self._pdf.set_x(left)
        self._pdf.multi_cell(width, self._step(size), self._printable(text), align="L", new_x="LEFT", new_y="NEXT")

    def _tall(self, text: str, size: float, bold: bool, width: float) -> float:
        """Return how high a paragraph would stand in a column."""
        self._set(size, bold)
        lines: Any = self._pdf.multi_cell(width, self._step(size), self._printable(text), dry_run=True, output="LINES")
        return len(lines) * self._step(size)

    def _set(self, size: float, bold: bool) -> None:
        self._pdf.set_font(_FACE, "B" if bold else "", size * self._scale)

    def _step(self, size: float) -> float:
        """Return how high a line of letters of a size (points) is, in millimetres."""
        return size * self._scale * 0.3528 * 1.35

    def heading(self, text: str) -> None:
        """Write a heading of a part."""
        self.gap(3.2)
        self.text(text, 12, bold=True, colour=BLUE)
        self.gap(0.8)

    def columns(self, cells: Sequence[Sequence[tuple[str, str]]]) -> None:
        """Write columns side by side on a panel, each a name and then labels with what belongs to them."""
        space, pad = 4.0, 3.0
        width = (WIDTH - 2 * MARGIN - space * (len(cells) - 1)) / len(cells)
        inner, top = width - 2 * pad, self.y
        height = max(sum(self._row(row, inner) for row in cell) for cell in cells) + 2 * pad * self._scale
        for n, cell in enumerate(cells):
            left = MARGIN + n * (width + space)
            self.panel(left, top, width, height, _PANEL)
            self.move(top + pad * self._scale)
            for label, said in cell:
                if label:
                    self.gap(1)
                    self.text(label, 8, colour=GREY, left=left + pad, width=inner)
                self.text(said, 10 if label else 13, bold=not label, left=left + pad, width=inner)
        self.move(top + height)

    def _row(self, row: tuple[str, str], width: float) -> float:
        label, said = row
        if not label:
            return self._tall(said, 13, True, width)
        return self._scale + self._tall(label, 8, False, width) + self._tall(said, 10, False, width)

    def table(self, widths: Sequence[float], header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write rows with hairlines between them; columns as wide as these shares."""
        whole = sum(widths)
        shares = [(WIDTH - 2 * MARGIN) * width / whole for width in widths]
        for at, row in enumerate([header, *rows] if header else rows):
            top, bottom, left = self.y, self.y, MARGIN
            for n, (text, width) in enumerate(zip(row, shares, strict=True)):
                self.move(top)
                named = bool(header) and at == 0
                self.text(
                    text,
                    8 if named else 9.5,
                    bold=not named and n == 0,
                    colour=GREY if named else BLACK,
                    left=left,
                    width=width - 3,
                )
                bottom, left = max(bottom, self.y), left + width
            self.move(bottom + 0.9 * self._scale)
            self.rule()
            self.gap(0.9)

    def picture(self, png: bytes, left: float, top: float, width: float, told: str) -> None:
        """Place a square picture, with what it shows in words."""
        self._lowest = max(self._lowest, top + width)
        self._pdf.image(io.BytesIO(png), left, top, width, alt_text=legal(told))

    def band(self, texts: Sequence[tuple[str, float, bool]]) -> None:
        """Write texts (with size, and whether bold) in white on a blue band over the top of the page."""
        space, width = MARGIN * 0.6, WIDTH - 2 * MARGIN
        height = 2 * space + sum(self._tall(text, size, bold, width) for text, size, bold in texts)
        self.panel(0, 0, WIDTH, height, BLUE)
        self.move(space)
        for text, size, bold in texts:
            self.text(text, size, bold=bold, colour=_WHITE)
        self.move(height)

    def written(self) -> bytes:
        """Return the file."""
        return bytes(self._pdf.output())

    def close(self) -> None:
        """Let go of the fonts' files."""
        fonts: Any = self._pdf.fonts
        for font in fonts.values():
            font.ttfont.close()

    def _printable(self, text: str) -> str:
        """Return text in letters that the font has: a letter without its accent where it lacks the whole."""
        return "".join(
            sign if ord(sign) in self._known else unicodedata.normalize("NFKD", sign)[0] for sign in legal(text)
        )

"""What a slide shows: a table with hairlines, a chart that PowerPoint can edit, a map with its legend, a picture."""

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kcity.handout.deck import BLACK, GREY, HAIR, LINES, WHITE, Box, Said, describe, ems, plain, rgb, write
from kcity.handout.slide import Chart

if TYPE_CHECKING:
    from pptx.slide import Slide

_PLAIN_TABLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""PowerPoint's own table style without fills and lines."""

_SIZES = (28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10)
_PAD, _AROUND, _SPARE = 0.12, 0.08, 0.3


def table(slide: "Slide", box: Box, header: Sequence[Said], rows: Sequence[Sequence[Said]]) -> None:
    """Add a table as large as its box lets it be; without a header the first column names what stands beside it."""
    from pptx.util import Inches

    whole = [*([header] if header else []), *rows]
    inches = _widths(whole, box.width)
    size, heights = _size(whole, inches, box.height)
    spare = min((box.height - sum(heights)) / len(whole), _SPARE)
    heights = [height + max(spare, 0) for height in heights]
    frame = slide.shapes.add_table(len(whole), len(inches), *Box(box.left, box.top, box.width, sum(heights)).emu)
    made: Any = frame.table
    made.first_row, made.horz_banding, made.first_col = bool(header), False, not header
    made._tbl.tblPr.find("{*}tableStyleId").text = _PLAIN_TABLE
    for n, width in enumerate(inches):
        made.columns[n].width = Inches(width)
    for at, (texts, height) in enumerate(zip(whole, heights, strict=True)):
        made.rows[at].height = Inches(height)
        named = bool(header) and at == 0
        for n, said in enumerate(texts):
            label = named or (not header and n == 0)
            cell = made.cell(at, n)
            _cell(cell, said, size * (0.8 if label else 1), bold=n == 0 and not label, colour=GREY if label else None)
            _rule(cell, BLACK if named else HAIR)


def _widths(rows: Sequence[Sequence[Said]], whole: float) -> list[float]:
    """Return how wide columns are: by their longest text, a little by their longest word, so that no word is torn."""
    weights = []
    for column in zip(*rows, strict=True):
        longest = max(ems(text) for said in column for text in said.texts)
        weights.append(1 + min(longest, 24) * 0.6 + max(said.longest_word() for said in column) * 0.8)
    return [whole * weight / sum(weights) for weight in weights]


def _size(rows: Sequence[Sequence[Said]], widths: Sequence[float], height: float) -> tuple[float, list[float]]:
    """Return the largest size at which the rows fit without a torn word, and how high each then is."""
    inner = [width - 2 * _PAD for width in widths]
    heights: list[float] = []
    for size in _SIZES:
        heights = [
            max(said.tall(size, width) for said, width in zip(row, inner, strict=True)) + 2 * _AROUND for row in rows
        ]
        whole_words = all(
            said.longest_word() * size * 1.1 / 72 <= width
            for row in rows
            for said, width in zip(row, inner, strict=True)
        )
        if sum(heights) <= height and whole_words:
            return size, heights
    return _SIZES[-1], heights


def _cell(cell: Any, said: Said, size: float, *, bold: bool, colour: str | None) -> None:
    from pptx.enum.text import MSO_ANCHOR
    from pptx.util import Inches

    cell.margin_left = cell.margin_right = Inches(_PAD)
    cell.margin_top = cell.margin_bottom = Inches(_AROUND / 2)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    write(cell.text_frame, [said], size, bold=bold, colour=colour)


def _rule(cell: Any, colour: str) -> None:
    """Draw a hairline under a cell; DrawingML wants it before the fill."""
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import nsdecls

    line = f'<a:lnB {nsdecls("a")} w="9525"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></a:lnB>'
    cell._tc.get_or_add_tcPr().insert(0, parse_xml(line))


def chart(slide: "Slide", box: Box, charts: Sequence[Chart]) -> None:
    """Add a column chart that can be edited; its names in every language, a gap where there is no value."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
    from pptx.util import Pt

    first = charts[0]
    data: Any = CategoryChartData(number_format="#,##0")  # type: ignore[no-untyped-call]  # python-pptx ships no types
    data.categories = first.categories
    for n, series in enumerate(first.series):
        data.add_series(" · ".join(each.series[n].name for each in charts), series.values)
    kind = XL_CHART_TYPE.COLUMN_STACKED if first.stacked else XL_CHART_TYPE.COLUMN_CLUSTERED
    frame: Any = slide.shapes.add_chart(kind, *box.emu, data)
    describe(frame, " / ".join(each.alt for each in charts))
    made = frame.chart
    made.font.size = Pt(14)
    made.font.color.rgb = rgb(BLACK)
    made.has_title, made.has_legend = True, True
    write(made.chart_title.text_frame, [Said(tuple(each.title for each in charts))], 14, bold=True)
    made.legend.position, made.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    made.value_axis.visible = made.value_axis.has_major_gridlines = False
    made.category_axis.format.line.color.rgb = rgb(HAIR)
    plot = made.plots[0]
    plot.gap_width, plot.overlap = (45, 100) if first.stacked else (45, -5)
    plot.has_data_labels = True
    labels = plot.data_labels
    labels.number_format, labels.number_format_is_linked = (
        "#,##0;;",
        False,
    )  # nothing is written where nothing was chosen
    labels.font.size = Pt(13)
    if first.stacked:
        labels.font.color.rgb = rgb(WHITE)
    for series, shown in zip(first.series, plot.series, strict=True):
        shown.format.fill.solid()
        shown.format.fill.fore_color.rgb = rgb(LINES[series.line])


def picture(slide: "Slide", box: Box, png: bytes, told: str) -> None:
    """Add a picture with what it shows in words."""
    describe(slide.shapes.add_picture(io.BytesIO(png), *box.emu), told)


def legend(slide: "Slide", box: Box, names: Sequence[tuple[str, Said]]) -> None:
    """Add what the signs on a map mean: a circle for a plan, a diamond for a demonstration."""
    from pptx.enum.shapes import MSO_SHAPE

    step = box.width / len(names)
    for n, (line, said) in enumerate(names):
        kind = MSO_SHAPE.OVAL if line == "planning" else MSO_SHAPE.DIAMOND
        sign = slide.shapes.add_shape(kind, *Box(box.left + n * step, box.top + 0.07, 0.17, 0.17).emu)
        sign.fill.solid()
        sign.fill.fore_color.rgb = rgb(LINES[line])
        plain(sign)
        text = slide.shapes.add_textbox(*Box(box.left + n * step + 0.2, box.top - 0.06, step - 0.2, 0.35).emu)
        write(text.text_frame, [Said((" · ".join(said.texts),))], 13, colour=GREY)

"""The empty table to fill in: a column for each question; as a workbook also with the values to choose from."""

import csv
import io
from typing import Any

from kcity.handout.screening.written import allowed
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words

_ROWS = 1_000
"""Rows in which a workbook offers the values to choose from."""


def template_csv(book: Rulebook, say: Words) -> bytes:
    """Return the headings as CSV, with a byte order mark, by which Excel knows UTF-8."""
    written = io.StringIO(newline="")
    csv.writer(written).writerow(_headings(book, say))
    return written.getvalue().encode("utf-8-sig")


def _headings(book: Rulebook, say: Words) -> list[str]:
    return [say("many-template-own"), *(question.short[say.language] for question in book.questions.values())]


def template_excel(book: Rulebook, say: Words) -> bytes:
    """Return a workbook: the headings, lists to choose from where one value is asked for, and a sheet of all values."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    whole = Workbook()
    whole.remove(whole.worksheets[0])
    sheet, values = whole.create_sheet(say("many-sheet-proposals")), whole.create_sheet(say("many-sheet-values"))
    for n, heading in enumerate(_headings(book, say), 1):
        cell = sheet.cell(1, n, heading)
        cell.font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(n)].width = max(14, len(heading) + 4)
    sheet.freeze_panes = "B2"
    for at, (question, first, last) in enumerate(_listed(book, values, say), 2):
        if first and book.questions[question].kind in ("one", "yes-no"):
            listed = f"'{values.title}'!$C${first}:$C${last}"
            choice = DataValidation(type="list", formula1=listed, allow_blank=True, showErrorMessage=False)
            choice.add(f"{get_column_letter(at)}2:{get_column_letter(at)}{_ROWS}")
            sheet.add_data_validation(choice)
    written = io.BytesIO()
    whole.save(written)
    return written.getvalue()


def _listed(book: Rulebook, sheet: Any, say: Words) -> list[tuple[str, int, int]]:
    """Write every column's values, and return the questions with their first and last line there (0: none)."""
    from openpyxl.styles import Font

    sheet.append([say(f"many-values-{head}") for head in ("column", "id", "name")])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for letter, wide in zip("ABC", (36, 30, 80), strict=True):
        sheet.column_dimensions[letter].width = wide
    sheet.freeze_panes = "A2"
    found = []
    for name, question in book.questions.items():
        named = {value: choice[say.language] for value, choice in question.values.items()}
        if question.kind == "yes-no":
            named = {value: say(f"answer-{value}") for value in question.allowed}
        first = sheet.max_row + 1 if named else 0
        for value, text in named.items():
            sheet.append([question.short[say.language], value, text])
        if not named:
            sheet.append([question.short[say.language], None, allowed(book, name, say)])
        found.append((name, first, sheet.max_row if named else 0))
    return found

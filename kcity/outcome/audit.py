"""How many questions the app asks, beside other ways of asking, as a plain-text table."""

from kcity.outcome.asking import Audit, Effort, audit
from kcity.rulebook import Rulebook

_PRIOR = (
    "Expected: the mean under a uniform prior over classes: every answer class that no condition of the edition tells "
    "from another is equally likely, each question on its own. Worst: the most that any answers take."
)
_ORDERS = (
    "Whole form: all questions that some track looks at. Form's order: as the form lists them, stopping once no answer "
    "can change a status. Greedy: always the question on which most tracks still depend. Optimum: exact search."
)
_COLUMNS = ("edition", "whole form", "form's order", "greedy", "optimum", "optimum/whole")


def questions_table(book: Rulebook) -> str:
    """Return a row for each edition: the whole form, then expected and worst case of each order, then the ratio."""
    rows = [_COLUMNS, *(_row(audit(book, year)) for year in book.editions)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    title = "Questions until the status of every track is settled: expected / worst case"
    return "\n".join([title, "", *lines, "", _ORDERS, _PRIOR])


def _row(found: Audit) -> tuple[str, ...]:
    efforts = [_effort(each) for each in (found.form, found.greedy, found.optimal)]
    return (str(found.year), str(found.whole), *efforts, f"{found.optimal.expected / found.whole:.1%}")


def _effort(found: Effort) -> str:
    return f"{found.expected:.3f} / {found.worst}"

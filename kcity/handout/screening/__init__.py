"""Many proposals in one table: read in whatever way it is written, screened, and given back with the results."""

from kcity.handout.screening.columns import Columns, Wrong
from kcity.handout.screening.rows import Batch, Row, TrackFound, screened
from kcity.handout.screening.sheets import Cell, Limits, NoTable, Sheet, read_sheet

__all__ = [
    "Batch",
    "Cell",
    "Columns",
    "Limits",
    "NoTable",
    "Row",
    "Sheet",
    "TrackFound",
    "Wrong",
    "read_sheet",
    "screened",
]

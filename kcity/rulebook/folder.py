"""Where the data files lie."""

import os
from pathlib import Path

_OWN = Path(__file__).parents[2] / "data"


def data_folder() -> Path:
    """Return where the data files lie: the folder `KCITY_DATA` names, else the project's own."""
    named = os.environ.get("KCITY_DATA")
    return Path(named) if named else _OWN

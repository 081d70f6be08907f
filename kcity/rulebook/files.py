"""The data files as they stand, for whoever wants them whole; the app's own words are not among them."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from kcity.rulebook.folder import data_folder
from kcity.rulebook.standing import standing

CHANGELOG = "CHANGELOG.md"
"""The data file that tells what each version of the rulebook changed."""

_KINDS = frozenset({".yaml", ".csv", ".geojson", ".json", ".md"})
_WORDS = "text"
_OF_WORDS = frozenset({".ftl", ".po", ".yaml"})
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first time a zip can hold; the same files make the same zip


@dataclass(frozen=True, slots=True)
class DataFiles(Mapping[str, bytes]):
    """Data files by their path in the data folder; each is read only when it is asked for, unless it is held."""

    folder: Path
    names: tuple[str, ...] = field(repr=False)
    contents: Mapping[str, bytes] | None = field(default=None, repr=False)

    def __getitem__(self, name: str) -> bytes:
        if name not in self.names:
            raise KeyError(name)
        return (self.folder / name).read_bytes() if self.contents is None else self.contents[name]

    def held(self) -> "DataFiles":
        """Return the same files as they are now, whatever becomes of the folder."""
        return replace(self, contents=dict(self))

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)

    def zipped(self) -> bytes:
        """Return all of them in one zip."""
        whole = io.BytesIO()
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in self.items():
                archive.writestr(zipfile.ZipInfo(name, _EARLIEST), content, zipfile.ZIP_DEFLATED)
        return whole.getvalue()


def data_files(folder: Path | None = None) -> DataFiles:
    """Return a folder's files: what the programme says, not the app's words; those in folders come last.

    Without a folder they are those that were read with the rulebook that stands, else the data folder's.
    """
    if folder is None and (whole := standing()):
        return whole.files
    data = folder or data_folder()
    return DataFiles(data, tuple(name for name in everything(data) if not name.startswith(f"{_WORDS}/")))


def everything(folder: Path) -> tuple[str, ...]:
    """Return the names of all that a data folder says, the app's words too; hidden and other files do not count."""
    found = (file.relative_to(folder) for file in folder.rglob("*") if file.is_file())
    wanted = (file for file in found if not any(part.startswith(".") for part in file.parts) and _counts(file))
    return tuple(file.as_posix() for file in sorted(wanted, key=lambda file: (len(file.parts), file)))


def _counts(file: Path) -> bool:
    return file.suffix in (_OF_WORDS if file.parts[0] == _WORDS else _KINDS)

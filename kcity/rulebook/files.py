"""The data files as they stand, for whoever wants them whole; the app's own words are not among them."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kcity.rulebook.loading import data_folder

CHANGELOG = "CHANGELOG.md"
"""The data file that tells what each version of the rulebook changed."""

_KINDS = frozenset({".yaml", ".csv", ".geojson", ".json", ".md"})
_WORDS = "text"
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first time a zip can hold; the same files make the same zip


@dataclass(frozen=True, slots=True)
class DataFiles(Mapping[str, bytes]):
    """Data files by their path in the data folder; each is read only when it is asked for."""

    folder: Path
    names: tuple[str, ...] = field(repr=False)

    def __getitem__(self, name: str) -> bytes:
        if name not in self.names:
            raise KeyError(name)
        return (self.folder / name).read_bytes()

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
    """Return the files of a data folder: what the programme says, not the app's words; those in folders come last."""
    data = folder or data_folder()
    found = (file.relative_to(data) for file in data.rglob("*") if file.is_file() and file.suffix in _KINDS)
    wanted = (file for file in found if file.parts[0] != _WORDS and not any(p.startswith(".") for p in file.parts))
    return DataFiles(data, tuple(file.as_posix() for file in sorted(wanted, key=lambda file: (len(file.parts), file))))

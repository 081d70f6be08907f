"""Reading the data folder: every file, then what they say of each other; all problems at once."""

import gc
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from pydantic import BaseModel

from kcity.rulebook.agreement import Files, Read, disagreements
from kcity.rulebook.asides import Asides, smaller_files
from kcity.rulebook.book import Rulebook
from kcity.rulebook.folder import data_folder
from kcity.rulebook.model import Edition
from kcity.rulebook.parts import About, DoubtsFile, QuestionsFile, RegionsFile, SourcesFile
from kcity.rulebook.projects import Project, read_projects
from kcity.rulebook.reading import DataError, Problem, read, shape
from kcity.rulebook.ways import Ways

Shape = TypeVar("Shape", bound=BaseModel)


def load(folder: Path | None = None) -> Rulebook:
    """Return the rulebook in a data folder; raises DataError with all problems of all files."""
    # Nearly everything that reading makes stays, so looking for garbage meanwhile is work for nothing: a third of it.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _load(folder or data_folder())
    finally:
        if collecting:
            gc.enable()


def _load(data: Path) -> Rulebook:
    problems: list[Problem] = []

    def part(file: Path, model: type[Shape]) -> Read[Shape] | None:
        try:
            document = read(file)
            return Read(document, shape(model, document))
        except DataError as error:
            problems.extend(error.problems)
            return None

    about = part(data / "rulebook.yaml", About)
    questions = part(data / "questions.yaml", QuestionsFile)
    sources = part(data / "sources.yaml", SourcesFile)
    doubts = part(data / "doubts.yaml", DoubtsFile)
    ways = part(data / "ways.yaml", Ways)
    regions = part(data / "regions.yaml", RegionsFile)
    beside = {name: part(data / f"{name}.yaml", model) for name, model in smaller_files().items()}
    asides = {name: each for name, each in beside.items() if each}
    editions = [part(file, Edition) for file in sorted((data / "editions").glob("*.yaml"))]
    if not editions:
        problems.append(Problem("editions", 0, "", "no file", "one file for each edition, for example 2026.yaml"))
    projects: tuple[Project, ...] = ()
    try:
        projects = read_projects(data / "projects.csv")
    except DataError as error:
        problems.extend(error.problems)
    known = tuple(edition for edition in editions if edition)
    if about and questions and sources and doubts and ways and regions and len(asides) == len(beside):
        files = Files(known, questions, sources, doubts, ways, regions, asides, projects)
        problems.extend(disagreements(files, whole=0 < len(known) == len(editions)))
        if not problems:
            return Rulebook(
                about.value,
                MappingProxyType({edition.value.year: edition.value for edition in known}),
                questions.value.questions,
                sources.value.sources,
                doubts.value.doubts,
                ways.value,
                projects,
                regions.value.regions,
                Asides.model_validate({name: each.value for name, each in asides.items()}),
                MappingProxyType({edition.value.year: edition.document for edition in known}),
            )
    raise DataError(problems)

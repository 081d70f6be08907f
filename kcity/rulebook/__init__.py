"""What the programme says: the data files, read strictly into values that never change."""

from kcity.rulebook.book import Rulebook
from kcity.rulebook.folder import data_folder
from kcity.rulebook.loading import load
from kcity.rulebook.parts import Doubt, Question, Reading, Source
from kcity.rulebook.reading import DataError, Problem

__all__ = ["DataError", "Doubt", "Problem", "Question", "Reading", "Rulebook", "Source", "data_folder", "load"]

"""What the programme says: the data files, read strictly into values that never change."""

from kcity.rulebook.book import Doubt, Question, Reading, Rulebook, Source, data_folder, load
from kcity.rulebook.reading import DataError, Problem

__all__ = ["DataError", "Doubt", "Problem", "Question", "Reading", "Rulebook", "Source", "data_folder", "load"]

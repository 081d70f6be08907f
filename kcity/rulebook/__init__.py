"""What the programme says: the data files, read strictly into values that never change."""

from kcity.rulebook.book import DATA, Doubt, Question, Reading, Rulebook, Source, load
from kcity.rulebook.reading import DataError, Problem

__all__ = ["DATA", "DataError", "Doubt", "Problem", "Question", "Reading", "Rulebook", "Source", "load"]

"""The project's own rulebook, read once for all tests: what the engine works out of it is then worked out once too."""

from kcity.rulebook import load

BOOK = load()

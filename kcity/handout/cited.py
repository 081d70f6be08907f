"""The sources of a hand-out, numbered in the order in which they are first cited."""

from collections.abc import Iterator
from urllib.parse import unquote

from kcity.handout.paper import Line, Run
from kcity.handout.styling import GREY
from kcity.rulebook import Rulebook, Source
from kcity.rulebook.words import Words


class Cited:
    """Source marks for a document: each number leads to its entry in the list at the end."""

    def __init__(self, book: Rulebook, say: Words) -> None:
        self._book, self._say = book, say
        self._numbers: dict[str, int] = {}

    def mark(self, *sources: str) -> list[Run]:
        """Return the numbers of sources as pieces that end a line, e.g. " (1, 3)"; nothing for no source."""
        alone = self.alone(*sources)
        return [Run(" "), *alone] if alone else []

    def alone(self, *sources: str) -> list[Run]:
        """Return the numbers of sources as a line of their own."""
        for source in sources:
            self._numbers.setdefault(source, len(self._numbers) + 1)
        numbers = sorted({self._numbers[source] for source in sources})
        if not numbers:
            return []
        before, after = self._say("source-mark", numbers="|").split("|")
        pieces = [Run(before, small=True, colour=GREY)]
        for place, number in enumerate(numbers):
            pieces += [Run(", ", small=True, colour=GREY)] if place else []
            pieces.append(Run(str(number), small=True, colour=GREY, to=f"#{anchor(number)}"))
        return [*pieces, Run(after, small=True, colour=GREY)]

    def listed(self) -> Iterator[tuple[str, Line]]:
        """Yield every cited source: its mark, then number, publisher, date, title, address and how far it was read."""
        for name, number in self._numbers.items():
            yield anchor(number), [f"{number}. ", *self._entry(self._book.sources[name])]

    def _entry(self, source: Source) -> Iterator[str | Run]:
        say = self._say
        day = say.partial(source.date) if source.date else say("undated")
        yield f"{source.publisher[say.language]}, {day}: {source.title[say.language]}. "
        flags = [say(f"read-{source.read}")]
        flags += [say(f"source-{flag}") for flag in ("weak", "garbled") if getattr(source, flag)]
        if source.url and not source.weak:
            yield Run(unquote(source.url), to=source.url)
            yield " "
        yield Run(f"({say.several(flags)})", colour=GREY)


def anchor(number: int) -> str:
    """Return the name of the place in a document where a numbered source stands."""
    return f"source-{number}"

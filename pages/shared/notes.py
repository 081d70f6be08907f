"""Source marks: small numbers behind a statement, each leading to its entry, and the list that they number."""

from urllib.parse import urlencode

from kcity.rulebook import Rulebook, Source
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.plain import plain


def entry(**named: str) -> str:
    """Return the address of an entry of Sources and doubts (source= or doubt=), seen from any page of the app."""
    return f"sources?{urlencode(visitor.link(**named))}"


def titled(source: Source, say: Words) -> str:
    """Return a source's title, linked to the document unless the source is weak."""
    title = plain(source.title[say.language])
    if not source.url or source.weak:
        return title
    address = source.url.replace("(", "%28").replace(")", "%29").replace(" ", "%20")
    return f"[{title}]({address})"


class Notes:
    """The numbered sources of a card, in the order they are first cited."""

    def __init__(self, book: Rulebook, say: Words) -> None:
        self._book, self._say = book, say
        self._entries = entry()
        self._cited: list[str] = []

    def mark(self, *sources: str) -> str:
        """Return the numbers of sources as a small mark, e.g. (1, 3), each leading to its entry."""
        self._cited += [source for source in sources if source not in self._cited]
        in_order = sorted(set(sources), key=self._cited.index)
        numbers = ", ".join(
            f"[{self._cited.index(source) + 1}]({self._entries}&source={source})" for source in in_order
        )
        return f":small[{plain(self._say('source-mark', numbers='%')).replace('%', numbers)}]" if sources else ""

    def listed(self) -> str:
        """Return the cited sources as a list: publisher, date, title with its address, how much was read.

        Below it stands one link for reporting a mistake in any of them.
        """
        lines = [f"{n}. {self._entry(source)}" for n, source in enumerate(self._cited, 1)]
        report = f"{self._entries}&{urlencode({'report': ','.join(self._cited)}, safe=',')}"
        lines += ["", f":small[[{plain(self._say('correction-report-list'))}]({report})]"] if lines else []
        return "\n".join(lines)

    def _entry(self, name: str) -> str:
        source, say = self._book.sources[name], self._say
        day = say.partial(source.date) if source.date else say("undated")
        marks = [say(f"read-{source.read}")] + [
            say(f"source-{flag}") for flag in ("weak", "garbled") if getattr(source, flag)
        ]
        published = f"{plain(source.publisher[say.language])}, {plain(day)}"
        return f"{published}: {titled(source, say)} :small[{plain(' · '.join(marks))}]"

    def newest(self) -> str | None:
        """Return the date of the newest cited source."""
        return max((self._book.sources[name].date or "" for name in self._cited), default="") or None

    def in_part(self) -> int:
        """Return how many of the cited sources could be read only in part."""
        return sum(self._book.sources[name].read == "excerpt" for name in self._cited)

"""How a briefing is set up, as the links of Briefing and of the big screen carry it."""

from collections.abc import Mapping
from dataclasses import dataclass

from kcity.handout import links
from kcity.handout.audience import Audience, read_audience
from kcity.outcome import Misfit
from kcity.rulebook import Rulebook
from kcity.rulebook.words import WRITTEN

BOTH = "both"
SHOWN = (*WRITTEN, BOTH)
"""In which language the slides are, or in both side by side."""

SLOWEST = 600
"""Seconds; 0 is by hand."""

IDLE = 90
SHORTEST, LONGEST = 10, 3600
"""Seconds without a touch after which a live case is taken back, unless a link says others; and what it may say."""


@dataclass(frozen=True, slots=True)
class Showing:
    """A briefing: for whom, which past project it tells, in which languages, how long a slide and an idle case stay."""

    audience: Audience
    story: str | None = None
    shown: str = "en"
    seconds: int = 0
    idle: int = IDLE
    live: bool = False

    @property
    def languages(self) -> tuple[str, ...]:
        """The slides' languages, in the order in which they stand side by side."""
        return tuple(WRITTEN) if self.shown == BOTH else (self.shown,)

    def written(self) -> dict[str, str]:
        """Return it as a link carries it; what goes without saying is left out."""
        said = {"story": self.story, "show": self.shown, "live": "1" if self.live else None}
        said |= {"seconds": str(self.seconds) if self.seconds else None}
        said |= {"idle": str(self.idle) if self.idle != IDLE else None}
        return self.audience.written() | {name: value for name, value in said.items() if value}

    def first_question(self, language: str, base: str | None) -> str | None:
        """Return the link to the first question for this audience, where the app has an address to be found at."""
        return links.address(base, "check", {"lang": language} | self.audience.answers()) if base else None


def read_showing(book: Rulebook, given: Mapping[str, str], language: str) -> tuple[Showing, tuple[Misfit, ...]]:
    """Return how a link wants a briefing, in the visitor's language where it names none, and what it cannot have."""
    audience, misfits = read_audience(book, given)
    projects = tuple(project.id for project in book.projects if project.is_named)
    allowed: dict[str, tuple[str, ...]] = {"story": projects, "show": SHOWN, "live": ("1",)}
    wrong = {name for name, values in allowed.items() if given.get(name) and given[name] not in values}
    spans = {"seconds": (0, SLOWEST), "idle": (SHORTEST, LONGEST)}
    wrong |= {name for name, span in spans.items() if given.get(name) and not _within(given[name], *span)}
    used = {name: value for name, value in given.items() if name not in wrong}
    told = {name: (f"{values[0]} … {values[-1]}",) for name, values in allowed.items() if len(values) > len(SHOWN)}
    told |= {name: (f"{first}–{last}",) for name, (first, last) in spans.items()}
    misfits += tuple(
        Misfit(name, given[name][:80], told.get(name) or allowed[name]) for name in (*allowed, *spans) if name in wrong
    )
    showing = Showing(
        audience=audience,
        story=used.get("story") or None,
        shown=used.get("show") or language,
        seconds=int(used.get("seconds") or 0),
        idle=int(used.get("idle") or IDLE),
        live=used.get("live") == "1",
    )
    return showing, misfits


def _within(text: str, first: int, last: int) -> bool:
    """Return whether a text is a whole number of plain digits between two others."""
    return text.isascii() and text.isdigit() and len(text) < 6 and first <= int(text) <= last

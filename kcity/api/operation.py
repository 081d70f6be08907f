"""One thing that programs may ask of the API: its address, what it takes and gives, how long the answer may be kept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, TypeAlias

from kcity.api.inputs import Inputs, plain_query
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words

Kept: TypeAlias = Literal["by-all", "by-reader", "never"]
"""Who may keep an answer: caches for all; only whoever asked, because the address holds their answers; nobody."""

ROOT = "/api"
JSON, GEOJSON, ICALENDAR = "application/json", "application/geo+json", "text/calendar"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks, once it is known to be possible.

    `given` holds parameters, what the body has and what stands in the path, by their names.
    """

    book: Rulebook
    say: Words
    today: date
    given: Mapping[str, Any]

    @property
    def about(self) -> dict[str, Any]:
        """What every list says of itself."""
        return {"rulebook": self.book.about.version, "language": self.say.language}


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation by its name and its path below a root: the API's own, or none for what is looked for beside it.

    `gives` is the shape of what `work` returns, which is sent as `usual`; `also` answers in other media types;
    `of_the_day` tells that the answer is another one tomorrow, `written` that its texts are there only in the written
    languages; `saved_as` names the file that a browser may make of it.
    """

    name: str
    path: str
    gives: Any
    work: Callable[[Asked], Any]
    takes: Callable[[Rulebook], Inputs] = plain_query
    body: Callable[[Rulebook], Inputs] | None = None
    kept: Kept = "by-all"
    of_the_day: bool = False
    also: Mapping[str, Callable[[Asked], bytes]] = field(default_factory=dict)
    root: str = ROOT
    usual: str = JSON
    written: bool = False
    saved_as: Callable[[Mapping[str, Any]], str] | None = None

    @property
    def address(self) -> str:
        """Where it is on this server."""
        return self.root + self.path

    @property
    def method(self) -> str:
        """The method it is asked with: only what has a body is sent to it."""
        return "POST" if self.body else "GET"

    @property
    def media(self) -> tuple[str, ...]:
        """The media types it answers in, the usual one first."""
        return (self.usual, *self.also)

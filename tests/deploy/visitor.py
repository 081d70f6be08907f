"""A visitor who answers questions on Check, changes answers, comes back when the server is lost, and misses nothing."""

import asyncio
import random
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode

from streamlit.proto.Element_pb2 import Element
from streamlit.proto.WidgetStates_pb2 import WidgetState

from kcity.outcome import read
from kcity.outcome.sentence import answer_words
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words
from pages.shared.plain import plain
from tests.bench.session import Run
from tests.deploy.tab import LOST, Tab

_WIDGETS = ("radio", "selectbox", "button_group", "button")


@dataclass
class Visitor:
    """One visitor: the answers that their address held last, how long they had no server, and what went wrong."""

    tab: Tab
    book: Rulebook
    say: Words
    answers: dict[str, str] = field(default_factory=dict)
    gaps: list[float] = field(default_factory=list)
    runs: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    _shown: dict[str, Element] = field(default_factory=dict)

    async def arrive(self, query: Mapping[str, str]) -> None:
        """Open Check on a link."""
        self.look(await self.tab.open("check", urlencode(query)))

    async def live(self, over: asyncio.Event, pause: tuple[float, float]) -> None:
        """Answer and change answers until it is over, coming back as soon as the server is lost."""
        while not over.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self.tab.lost(), self.tab.chance.uniform(*pause))
            asked = time.monotonic()
            try:
                self.look(await self.tab.change(self._next()))
            except LOST:
                before = self.answers
                run = await self.tab.come_back()
                self.gaps.append(time.monotonic() - asked)
                self.look(run)
                if self.answers != before:
                    self.wrong.append(f"came back with {self.answers}, not {before}")

    def _next(self) -> list[WidgetState]:
        """Return what they do next: answer the question that stands there, else ask for an earlier one again."""
        for key, element in self._shown.items():
            if key.startswith("form."):
                [pressed] = [name for name in self._shown if name.endswith(f"-{self.say('continue')}")]
                return [chosen(element, self.tab.chance), pressed_button(self._shown[pressed])]
        again = [element for key, element in self._shown.items() if key.startswith("change-")]
        return [pressed_button(self.tab.chance.choice(again))]

    def look(self, run: Run) -> None:
        """Look at a run: no error, no answer lost, each of them on the page in words."""
        self.runs.append(run.seconds)
        self._shown = {key_of(element): element for element in run.elements if key_of(element)}
        held = {name: value for name, value in parse_qsl(self.tab.query) if name in self.book.questions}
        if run.failed:
            self.wrong.append("a run failed")
        if gone := self.answers.keys() - held.keys():
            self.wrong.append(f"no longer in the address: {gone}")
        for name, answer in read(self.book, held)[0].answers.items():
            button = self._shown.get(f"change-{name}")
            if button is None or plain(answer_words(self.book, name, answer, self.say)) not in button.button.label:
                self.wrong.append(f"{name}={held[name]} is not on the page")
        self.answers = held


def key_of(element: Element) -> str:
    """Return the name that the app gave a widget; empty for what is none."""
    kind = element.WhichOneof("type")
    return getattr(element, kind).id.split("-", 2)[-1] if kind in _WIDGETS else ""


def pressed_button(element: Element) -> WidgetState:
    """Return a button as it is when it was just pressed."""
    return WidgetState(id=element.button.id, trigger_value=True)


def chosen(element: Element, chance: random.Random) -> WidgetState:
    """Return a question's widget with any of its answers chosen."""
    kind = element.WhichOneof("type")
    widget = getattr(element, kind)
    state = WidgetState(id=widget.id)
    if kind == "button_group":
        state.string_array_value.data.append(chance.choice(widget.options).content)
    else:
        state.string_value = chance.choice(widget.options)
    return state

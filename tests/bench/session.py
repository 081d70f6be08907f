"""A visitor without a browser: Streamlit's own websocket and messages, as light as many at once need it.

async with connected("http://127.0.0.1:8501") as visitor:
    first = await visitor.run("country=VN&lang=en", page="check")
    again = await visitor.rerun()
"""

import time
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect

_KINDS = ("radio", "selectbox", "button_group", "number_input", "date_input", "text_input", "checkbox")
"""The kinds of widget that hold a value, as far as the app uses them."""

_OPENING = 60
"""Seconds that a crowded server may take to accept a websocket."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one script run sent, how many bytes that was, and the seconds from asking to the end."""

    messages: tuple[ForwardMsg, ...]
    received: int
    seconds: float

    @property
    def deltas(self) -> list[ForwardMsg]:
        """The messages that draw, in their order."""
        return [message for message in self.messages if message.WhichOneof("type") == "delta"]

    @property
    def elements(self) -> Iterator[Element]:
        """The elements drawn, blocks left out."""
        return (each.delta.new_element for each in self.deltas if each.delta.WhichOneof("type") == "new_element")

    @property
    def failed(self) -> bool:
        """Whether the run did not finish, or drew an exception."""
        ended = self.messages[-1].script_finished
        raised = any(element.WhichOneof("type") == "exception" for element in self.elements)
        return raised or ended != ForwardMsg.ScriptFinishedStatus.FINISHED_SUCCESSFULLY


@dataclass(slots=True)
class Session:
    """One visitor's tab: what it shows, what its widgets hold, and what a browser would keep of it."""

    socket: ClientConnection
    page: str = ""
    query: str = ""
    widgets: dict[str, WidgetState] = field(default_factory=dict)
    _hash: str = ""
    _kept: dict[str, ForwardMsg] = field(default_factory=dict)

    async def run(self, query: str = "", page: str = "") -> Run:
        """Open a page on a link (query without "?"), and return its first run."""
        self.page, self.query, self._hash = page, query, ""
        self.widgets.clear()
        return await self._ask()

    async def rerun(self, changed: Iterable[WidgetState] = ()) -> Run:
        """Run the page again after a change of some widgets, the others as they were."""
        self.widgets |= {state.id: state for state in changed}
        return await self._ask()

    async def _ask(self) -> Run:
        back = BackMsg()
        client = back.rerun_script
        client.query_string, client.page_name, client.page_script_hash = self.query, self.page, self._hash
        client.context_info.locale, client.context_info.timezone = "en-GB", "Asia/Seoul"
        client.widget_states.widgets.extend(self.widgets.values())
        client.cached_message_hashes.extend(self._kept)
        started = time.perf_counter()
        await self.socket.send(back.SerializeToString())
        messages, received, finished = [], 0, False
        while not finished:
            data = await self.socket.recv(decode=False)
            received += len(data)
            message = self._whole(ForwardMsg.FromString(data))
            messages.append(message)
            finished = self._take(message)
        run = Run(tuple(messages), received, time.perf_counter() - started)
        shown = [held(element, self.widgets) for element in run.elements]
        self.widgets = {state.id: state for state in shown if state}
        return run

    def _whole(self, message: ForwardMsg) -> ForwardMsg:
        """Return a message, or the one that it refers to, which a browser keeps so that it need not be sent again."""
        if message.WhichOneof("type") == "ref_hash":
            whole = ForwardMsg()
            whole.CopyFrom(self._kept[message.ref_hash])
            whole.metadata.CopyFrom(message.metadata)
            return whole
        if message.metadata.cacheable:
            self._kept[message.hash] = message
        return message

    def _take(self, message: ForwardMsg) -> bool:
        """Follow what a message says of page and address; return whether it ends the run."""
        match message.WhichOneof("type"):
            case "new_session":
                self._hash = message.new_session.page_script_hash
            case "navigation":
                self._hash = message.navigation.page_script_hash
            case "page_info_changed":
                self.query = message.page_info_changed.query_string
            case "script_finished":
                # A run that gives way to a newer one is followed by it.
                return message.script_finished != ForwardMsg.ScriptFinishedStatus.FINISHED_EARLY_FOR_RERUN
        return False


@asynccontextmanager
async def connected(address: str) -> AsyncIterator[Session]:
    """Yield a new session with a server, and close it afterwards; as a browser it waits long and sends no pings."""
    url = f"{address.replace('http', 'ws', 1)}/_stcore/stream"
    async with connect(
        url,
        subprotocols=["streamlit"],
        origin=address,
        max_size=None,
        compression=None,
        open_timeout=_OPENING,
        ping_interval=None,
    ) as socket:
        yield Session(socket)


def held(element: Element, before: Mapping[str, WidgetState]) -> WidgetState | None:
    """Return what a widget holds as a browser reports it with every run; None for what is no widget, or only a button.

    It holds what the run set, else what it held before, else its default; nothing chosen is a state without a value.
    """
    kind = element.WhichOneof("type")
    if kind not in _KINDS:
        return None
    widget = getattr(element, kind)
    if not widget.set_value and widget.id in before:
        return before[widget.id]
    state = WidgetState(id=widget.id)
    match kind:
        case "radio" | "selectbox":
            if widget.set_value and widget.HasField("raw_value"):
                state.string_value = widget.raw_value
            elif not widget.set_value and widget.HasField("default"):
                state.string_value = widget.options[widget.default]
        case "button_group":
            defaults = [widget.options[index].content for index in widget.default]
            state.string_array_value.data.extend(widget.raw_values if widget.set_value else defaults)
        case "date_input":
            state.string_array_value.data.extend(widget.value if widget.set_value else widget.default)
        case "number_input" | "text_input":
            name = "value" if widget.set_value else "default"
            if widget.HasField(name):
                setattr(state, "double_value" if kind == "number_input" else "string_value", getattr(widget, name))
        case "checkbox":
            state.bool_value = widget.value if widget.set_value else widget.default
    return state

"""A browser's tab without the browser: cookies, pages, a websocket, and how it comes back after a lost connection.

It does what Streamlit 1.67's browser code does: wait a little, ask whether a server is there, again and again at
growing intervals, open a websocket with the session's name, and run the page with the address and with what
its widgets hold.
"""

import asyncio
import random
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from urllib.parse import urlsplit

from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from tests.bench.session import Run, Session

FIRST_WAIT, PING_FIRST, PING_MOST, PATIENCE = (0.25, 0.5), 0.1, 4.0, 15.0
"""Seconds before it asks for a server, between its first questions, between later ones, and until it gives up."""

LOST = (ConnectionClosed, InvalidHandshake, OSError, EOFError, TimeoutError)
"""What a lost connection, a refused one and an unfinished run look like."""


@dataclass
class Tab:
    """One tab: what it shows stands in `shown`, where it is in `query`, who served it in `replicas`."""

    address: str
    chance: random.Random
    cookies: dict[str, str] = field(default_factory=dict)
    replicas: list[str] = field(default_factory=list)
    refused: int = 0
    _session: Session | None = None
    _name: str = ""

    @property
    def query(self) -> str:
        """The address after its question mark."""
        return self._session.query if self._session else ""

    async def open(self, page: str, query: str) -> Run:
        """Open a page on a link: the page itself, whose cookie goes along, then its websocket."""
        await self.get(f"/{page}?{query}")
        self._session = Session(await self._socket())
        return self._named(await self._session.run(query, page))

    async def change(self, states: Iterable[WidgetState] = ()) -> Run:
        """Run the page after a change of some widgets."""
        assert self._session
        return self._named(await self._session.rerun(states))

    async def come_back(self) -> Run:
        """Find a server again, and run the page anew there; a click that was lost is not made again."""
        assert self._session
        held = self._session.widgets
        self._session.widgets = {name: state for name, state in held.items() if not state.trigger_value}
        while True:
            await asyncio.sleep(self.chance.uniform(*FIRST_WAIT))
            await self._ping()
            with suppress(*LOST):
                self._session.socket = await self._socket()
                return await self.change()
            self.refused += 1

    async def lost(self) -> None:
        """Return once the connection is lost."""
        assert self._session
        await self._session.socket.wait_closed()

    async def close(self) -> None:
        """Close the tab."""
        if self._session:
            await self._session.socket.close()

    async def get(self, path: str, method: str = "GET") -> int:
        """Return the status that an address answers with, and keep its cookies."""
        at = urlsplit(self.address)
        lines = [f"{method} {path} HTTP/1.1", f"Host: {at.netloc}", f"Cookie: {self._cookie()}", "Connection: close"]
        async with asyncio.timeout(PATIENCE):
            reader, writer = await asyncio.open_connection(at.hostname, at.port)
            try:
                writer.write("\r\n".join([*lines, "", ""]).encode())
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            finally:
                writer.close()
        self._keep(line.partition(": ")[2] for line in head if line.lower().startswith("set-cookie:"))
        return int(head[0].split()[1])

    async def _ping(self) -> None:
        """Ask whether a server is there, until one says so."""
        wait = PING_FIRST
        while True:
            with suppress(*LOST):
                if await self.get("/_stcore/health") == 200 and await self.get("/_stcore/host-config") == 200:
                    return
            self.refused += 1
            await asyncio.sleep(wait * self.chance.uniform(0.7, 1))
            wait = min(PING_MOST, wait * 2)

    async def _socket(self) -> ClientConnection:
        """Return a new websocket, opened with the session's name if there is one."""
        socket = await connect(
            f"{self.address.replace('http', 'ws', 1)}/_stcore/stream",
            subprotocols=["streamlit", "PLACEHOLDER_AUTH_TOKEN", *([self._name] if self._name else [])],
            origin=self.address,
            max_size=None,
            compression=None,
            additional_headers={"Cookie": self._cookie()},
            open_timeout=PATIENCE,
        )
        assert socket.response
        self._keep(socket.response.headers.get_all("Set-Cookie"))
        self.replicas.append(self.cookies.get("kcity_replica", ""))
        return socket

    def _named(self, run: Run) -> Run:
        """Take the session's name from a run."""
        for message in run.messages:
            if message.WhichOneof("type") == "new_session":
                self._name = message.new_session.initialize.session_id
        return run

    def _keep(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.cookies |= {name: morsel.value for name, morsel in SimpleCookie(line).items()}

    def _cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

"""What stands on an operator's machine: nginx with the files of deploy/, replicas, and what starts and stops them.

Each replica is a real server. In place of systemd there is a listener that does what `systemctl start` and `stop` do,
and starts a replica anew that died, as the unit says; deploy/roll finds it under the name `systemctl`.
"""

import getpass
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.browser.real import PATIENCE, ROOT, free_port, wait_until_healthy

DEPLOY = ROOT / "deploy"
NGINX = "/usr/sbin/nginx"
AGAIN = 1.0
"""Seconds until a replica that died is started anew: RestartSec of its unit."""

MAIN = """\
user {user};
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 2048; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    {http}
}}
"""
PLAIN = """\
include kcity/kcity.conf;
    server {{ listen 127.0.0.1:{port}; include kcity/site.conf; }}
"""


@dataclass
class Stand:
    """nginx and the replicas behind it, in a folder laid out as deploy/README.md says."""

    folder: Path
    number: int
    port: int = field(default_factory=free_port)
    base: int = field(default_factory=lambda: free_base())
    _running: dict[int, subprocess.Popen[bytes]] = field(default_factory=dict)
    _wanted: set[int] = field(default_factory=set)
    _lock: threading.RLock = field(default_factory=threading.RLock)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def surroundings(self) -> dict[str, str]:
        """The environment of deploy/roll, in which `systemctl` and `nginx` are those of this stand."""
        return os.environ | {
            "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
            "KCITY_HOME": str(self.folder),
            "KCITY_NGINX": str(self.folder / "kcity"),
            "KCITY_PORTS": str(self.base),
        }

    def lay_out(self, others: Mapping[int, str]) -> None:
        """Make the folders, and lead every replica to the first release or to its own."""
        (self.folder / "replica").mkdir()
        (self.folder / "kcity").mkdir()
        for file in (DEPLOY / "nginx").iterdir():
            text = file.read_text(encoding="utf-8").replace("/etc/nginx/kcity", str(self.folder / "kcity"))
            (self.folder / "kcity" / file.name).write_text(text, encoding="utf-8")
        self.write_replicas()
        self.write_main(PLAIN.format(port=self.port))
        for replica in range(1, self.number + 1):
            (self.folder / "replica" / str(replica)).symlink_to(f"../releases/{others.get(replica, 'first')}")
        self._write_command("nginx", f'exec {NGINX} -p {self.folder} -c {self.folder}/nginx.conf "$@"')

    def write_replicas(self, *drained: int) -> None:
        """Write what nginx knows of the replicas."""
        command = [DEPLOY / "replicas", str(self.number), *map(str, drained)]
        written = subprocess.run(command, env=self.surroundings, check=True, capture_output=True).stdout
        (self.folder / "kcity" / "replicas.conf").write_bytes(written)

    def reload(self) -> None:
        """Have nginx take what was written, and wait until none of its old processes takes visitors any more."""
        master = (self.folder / "nginx.pid").read_text(encoding="utf-8").strip()
        old = Path(f"/proc/{master}/task/{master}/children").read_text(encoding="utf-8").split()
        subprocess.run([self.folder / "bin" / "nginx", "-s", "reload"], check=True, capture_output=True)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and any(map(takes_visitors, old)):
            time.sleep(0.05)

    def write_main(self, http: str) -> None:
        """Write nginx's main file around what stands on its level `http`."""
        (self.folder / "nginx.conf").write_text(
            MAIN.format(folder=self.folder, http=http, user=getpass.getuser()), encoding="utf-8"
        )

    def _write_command(self, name: str, line: str) -> None:
        command = self.folder / "bin" / name
        command.parent.mkdir(exist_ok=True)
        command.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
        command.chmod(0o755)

    def start(self, replica: int) -> None:
        """Start a replica with the release that it leads to."""
        at = (self.folder / "replica" / str(replica)).resolve()
        release = at / "release"
        named = release.read_text(encoding="utf-8").strip().partition("=")[2] if release.exists() else ""
        command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.address=127.0.0.1"]
        with (self.folder / f"replica-{replica}.log").open("ab") as log, self._lock:
            self._running[replica] = subprocess.Popen(
                [*command, f"--server.port={self.base + replica}"],
                cwd=at,
                env=os.environ | {"KCITY_RELEASE": named, "STREAMLIT_SERVER_COOKIE_SECRET": "the same for all"},
                stdout=log,
                stderr=log,
            )
            self._wanted.add(replica)

    def stop(self, replica: int) -> None:
        """End a replica as systemd does: ask, and after a while no longer ask."""
        with self._lock:
            self._wanted.discard(replica)
            server = self._running.pop(replica, None)
        if server is None:
            return
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()

    def kill(self, replica: int) -> None:
        """Kill a replica; nobody is told."""
        self._running[replica].send_signal(signal.SIGKILL)

    def revive(self) -> None:
        """Start anew what died by itself, after a while, unless it is to stop by then."""
        with self._lock:
            gone = [replica for replica, server in self._running.items() if server.poll() is not None]
            for replica in gone:
                self._running.pop(replica).wait()
        for replica in gone:
            time.sleep(AGAIN)
            with self._lock:
                if replica in self._wanted and replica not in self._running:
                    self.start(replica)

    def wait(self) -> None:
        """Return once every replica is ready."""
        for replica, server in self._running.items():
            log = self.folder / f"replica-{replica}.log"
            wait_until_healthy(server, f"http://127.0.0.1:{self.base + replica}", log)

    def end(self) -> None:
        """End every replica; none is started anew after that."""
        with self._lock:
            self._wanted.clear()
        for replica in list(self._running):
            self.stop(replica)


def takes_visitors(worker: str) -> bool:
    """Return whether a process of nginx is there and not about to go."""
    try:
        return "shutting down" not in Path(f"/proc/{worker}/cmdline").read_text(encoding="utf-8")
    except OSError:
        return False


def free_base(number: int = 9) -> int:
    """Return a port whose next ones are free: those of the replicas."""
    for _ in range(100):
        base = free_port()
        with ExitStack() as probes, suppress(OSError):
            for port in range(base + 1, base + 1 + number):
                probes.enter_context(socket.socket()).bind(("127.0.0.1", port))
            return base
    raise RuntimeError(f"no {number} free ports in a row")


@contextmanager
def standing(folder: Path, number: int, others: Mapping[int, str] | None = None) -> Iterator[Stand]:
    """Yield replicas behind nginx, all of them ready; end them afterwards.

    They run the release called first, but for those that are named with another one.
    """
    stand = Stand(folder, number)
    stand.lay_out(others or {})
    with proxied(stand), tended(stand):
        for replica in range(1, number + 1):
            stand.start(replica)
        try:
            stand.wait()
            yield stand
        finally:
            stand.end()


@contextmanager
def proxied(stand: Stand) -> Iterator[None]:
    """Run nginx with what the stand's folder holds."""
    command = [NGINX, "-p", stand.folder, "-c", stand.folder / "nginx.conf", "-g", "daemon off;"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as nginx:
        until = time.monotonic() + PATIENCE
        while not (stand.folder / "nginx.pid").exists():
            if nginx.poll() is not None or time.monotonic() > until:
                assert nginx.stderr
                raise RuntimeError(f"nginx did not start: {nginx.stderr.read().decode()}")
            time.sleep(0.05)
        try:
            yield
        finally:
            nginx.terminate()


@contextmanager
def tended(stand: Stand) -> Iterator[None]:
    """Do what systemd does: start and stop replicas when `systemctl` is called, and start anew what died."""

    class Asked(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            _, action, unit = self.path.split("/")
            {"start": stand.start, "stop": stand.stop}[action](int(unit.removeprefix("kcity@")))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    ended = threading.Event()

    def tend() -> None:
        while not ended.wait(0.2):
            stand.revive()

    with ThreadingHTTPServer(("127.0.0.1", 0), Asked) as listener:
        url = f"http://127.0.0.1:{listener.server_port}"
        stand._write_command("systemctl", f'exec curl --silent --show-error --fail --request POST "{url}/$1/$2"')
        serving, tending = threading.Thread(target=listener.serve_forever), threading.Thread(target=tend)
        serving.start()
        tending.start()
        try:
            yield
        finally:
            ended.set()
            listener.shutdown()
            serving.join()
            tending.join()

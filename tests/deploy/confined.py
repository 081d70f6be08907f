"""The app's server on a file system that takes no writing, with no right of root, and with as much room as is given."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.real import ROOT, free_port, wait_until_healthy

LOCK = """\
set -eu
mount --make-rprivate /
mount -t tmpfs -o "size=$ROOM" tmpfs "$TMPDIR"
cut -d ' ' -f 5 /proc/self/mountinfo | grep -v -e '^/proc' -e '^/sys' -e "^$TMPDIR" | while read -r point; do
    mount -o remount,bind,ro "$point" || true
done
if touch "$PWD/written" 2>/dev/null || touch /tmp/written 2>/dev/null; then
    echo 'this can still be written' && exit 9
fi
if [ "$FILLED" = yes ]; then
    head -c 100M /dev/zero > "$TMPDIR/filled" 2>/dev/null || true
fi
exec setpriv --bounding-set=-all --inh-caps=-all --no-new-privs "$@"
"""


@contextmanager
def confined(folder: Path, room: str = "64M", *, filled: bool = False) -> Iterator[str]:
    """Yield the address of a server that can write nowhere but in a room of its own, which may be full already."""
    port, log, own = free_port(), folder / "server.log", folder / "room"
    own.mkdir()
    served = [sys.executable, "-m", "streamlit", "run", "app.py", f"--server.port={port}", "--server.address=127.0.0.1"]
    apart = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    environment = os.environ | {"TMPDIR": str(own), "ROOM": room, "FILLED": "yes" if filled else "no"}
    with (
        log.open("wb") as output,
        subprocess.Popen(
            [*apart, "sh", "-c", LOCK, "sh", *served], cwd=ROOT, env=environment, stdout=output, stderr=output
        ) as server,
    ):
        try:
            address = f"http://127.0.0.1:{port}"
            wait_until_healthy(server, address, log)
            yield address
        finally:
            server.terminate()
            server.wait(20)

"""What nginx lets through, holds back and sends where, with real servers behind it."""

import json
import re
import socket
import ssl
import subprocess
import time
import tomllib
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from pathlib import Path

import pytest

from kcity.api.problems import MEDIA
from pages.shared.loaded import map_packed
from tests.browser.real import PATIENCE, ROOT, free_port
from tests.deploy.stand import DEPLOY, Stand, proxied, standing

pytestmark = pytest.mark.needs("nginx")

REPLICAS = 2
NOT_OURS = {
    "host_spoofing": "the app compares Host with the page's origin, port and all; the server blocks know their names",
    "missing_resolver": "the variable holds the name of a group of replicas, not a machine's",
    "worker_rlimit_nofile_vs_connections": "nginx's own main file sets it",
}
"""What the checker finds that is meant so, with the reason."""


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    """Two replicas of this release behind nginx."""
    folder = tmp_path_factory.mktemp("stand")
    (folder / "releases").mkdir()
    (folder / "releases" / "first").symlink_to(ROOT)
    with standing(folder, REPLICAS) as stand:
        yield stand


def asked(stand: Stand, path: str, method: str = "GET", body: bytes = b"", **headers: str) -> HTTPResponse:
    """Return the answer to a request, read whole."""
    connection = HTTPConnection("127.0.0.1", stand.port, timeout=30)
    connection.request(method, path, body or None, {name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer


@pytest.mark.parametrize("path", ["/", "/check", "/check?lang=ko", "/api/editions", "/_stcore/health", "/calendar.ics"])
def test_what_visitors_and_programs_need_is_open(stand, path):
    assert asked(stand, path).status == 200


@pytest.mark.parametrize(
    "path",
    [
        *(
            "/_stcore/metrics",
            "/_stcore/metrics/",
            "//_stcore//metrics",
            "/_stcore/%6detrics",
            "/check/_stcore/metrics",
        ),
        *("/_stcore/script-health-check", "/static/../_stcore/metrics"),
    ],
)
def test_metrics_and_the_script_check_are_closed(stand, path):
    assert asked(stand, path).status == 404


def test_a_visitor_stays_with_the_replica_that_answered(stand):
    first = asked(stand, "/check").getheader("Set-Cookie", "")
    [replica] = re.findall(r"kcity_replica=(\d); Path=/; HttpOnly; SameSite=Lax", first)
    again = [asked(stand, "/check", Cookie=f"kcity_replica={replica}") for _ in range(4)]

    assert [answer.getheader("Set-Cookie", "").count("kcity_replica") for answer in again] == [0] * 4


def test_visitors_without_a_cookie_take_turns(stand):
    cookies = {asked(stand, "/check").getheader("Set-Cookie", "")[:16] for _ in range(6)}

    assert cookies == {"kcity_replica=1;", "kcity_replica=2;"}


def test_a_drained_replica_gets_no_new_visitors_and_keeps_its_own(stand):
    stand.write_replicas(1)
    stand.reload()
    new = {asked(stand, "/check").getheader("Set-Cookie", "")[:16] for _ in range(4)}
    own = asked(stand, "/check", Cookie="kcity_replica=1").getheader("Set-Cookie", "")
    stand.write_replicas()
    stand.reload()

    assert new == {"kcity_replica=2;"}
    assert "kcity_replica" not in own


@pytest.mark.parametrize("cookie", ["kcity_replica=7", "kcity_replica=", "kcity_replica=1%0d%0aX", "kcity_replica=../"])
def test_a_cookie_that_names_no_replica_leads_to_any(stand, cookie):
    answer = asked(stand, "/check", Cookie=cookie)

    assert answer.status == 200
    assert re.match(r"kcity_replica=[12];", answer.getheader("Set-Cookie", ""))


OUTLINES = f"/outlines/{map_packed()[0]}.json"


@pytest.mark.parametrize(
    "path", ["/app/static/frame.js", "/api/editions", "/calendar.ics", "/robots.txt", "/sitemap.xml", OUTLINES]
)
def test_a_file_comes_from_any_replica_and_moves_nobody(stand, path):
    answer = asked(stand, path)

    assert answer.status == 200
    assert "kcity_replica" not in answer.getheader("Set-Cookie", "")


@pytest.mark.parametrize(
    ("origin", "status"), [("kcity.example:8080", 101), ("kcity.example", 403), ("evil.example:8080", 403)]
)
def test_the_websocket_opens_for_the_page_s_own_origin_alone_port_and_all(stand, origin, status):
    with opened(stand, origin) as answered:
        assert answered == status


@contextmanager
def opened(stand: Stand, origin: str = "kcity.example:8080") -> Iterator[int]:
    """Ask for a websocket as a page of an origin does; yield the status of the answer, and hang up afterwards."""
    said = {
        "Host": "kcity.example:8080",
        "Origin": f"http://{origin}",
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Protocol": "streamlit",
    }
    request = "".join(f"{name}: {value}\r\n" for name, value in said.items())
    with socket.create_connection(("127.0.0.1", stand.port), timeout=30) as socket_:
        socket_.sendall(f"GET /_stcore/stream HTTP/1.1\r\n{request}\r\n".encode())
        yield int(socket_.recv(4096).split()[1])


def test_whom_a_proxy_before_us_claims_to_be_is_not_believed(stand):
    # Nothing that a visitor writes into these headers may reach the app: it would be its word for who asks.
    site = (DEPLOY / "nginx" / "site.conf").read_text(encoding="utf-8")

    assert "proxy_add_x_forwarded_for" not in re.sub(r"#.*", "", site)
    assert set(re.findall(r"proxy_set_header (X-[\w-]+)", site)) == {
        *("X-Real-IP", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host")
    }


def test_uploads_may_be_as_large_as_the_app_takes_them_and_nothing_else_may(stand):
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    most = config["server"]["maxUploadSize"] << 20
    site = (DEPLOY / "nginx" / "site.conf").read_text(encoding="utf-8")
    [allowed] = re.findall(r"upload_file/ \{.*?client_max_body_size (\d+)m", site, flags=re.DOTALL)

    assert most < int(allowed) << 20 <= most + (2 << 20)
    assert asked(stand, "/_stcore/upload_file/x/y", "PUT", b"x" * (int(allowed) + 1 << 20)).status == 413
    assert asked(stand, "/api/check", "POST", b"x" * 300_000).status == 413


def test_what_the_app_leaves_unpacked_is_packed(stand):
    assert asked(stand, "/calendar.ics", Accept_Encoding="gzip").getheader("Content-Encoding") == "gzip"
    assert asked(stand, "/check", Accept_Encoding="gzip").getheader("Content-Encoding") == "gzip"


@contextmanager
def changed(folder: Path, stand: Stand, file: str, before: str, after: str) -> Iterator[Stand]:
    """Run a second nginx before the same replicas, in whose file something is written otherwise."""
    folder.mkdir(exist_ok=True)
    other = Stand(folder, REPLICAS, base=stand.base)
    other.lay_out({})
    written = folder / "kcity" / file
    text, times = re.subn(before, after, written.read_text(encoding="utf-8"))
    assert times
    written.write_text(text, encoding="utf-8")
    with proxied(other):
        yield other


def asked_often(stand: Stand, times: int, path: str, method: str) -> list[tuple[int, str | None]]:
    """Return the status of each answer, and when to ask again."""
    connection = HTTPConnection("127.0.0.1", stand.port, timeout=30)
    answers = []
    for _ in range(times):
        connection.request(method, path)
        answer = connection.getresponse()
        answer.read()
        answers.append((answer.status, answer.getheader("Retry-After")))
    connection.close()
    return answers


KINDS = {
    "pages": [("GET", "/robots.txt")],
    "api": [("GET", "/api/editions")],
    "sockets": [("GET", "/_stcore/stream")],
    "files": [("PUT", "/_stcore/upload_file/x/y"), ("GET", "/media/x")],
    "free": [("GET", "/static/x.js"), ("GET", "/_stcore/health"), ("GET", "/healthz")],
}
"""What is counted together, by the kind: a request of each sort."""


@pytest.mark.parametrize(("kind", "most"), [("pages", 300), ("api", 100), ("sockets", 300), ("files", 60)])
def test_an_embassy_behind_one_address_comes_in_and_a_flood_does_not(tmp_path, stand, kind, most):
    method, path = KINDS[kind][0]
    with changed(tmp_path, stand, "kcity.conf", r"rate=\d+r/s", "rate=1r/m") as slow:
        answers = asked_often(slow, most + 5, path, method)
        after = {other: [asked(slow, path, method).status for method, path in KINDS[other]] for other in KINDS}

    assert {status for status, _ in answers[:most]} & {429, 502, 503} == set()
    assert answers[-1] == (429, "1")
    assert [other for other, found in after.items() if 429 in found] == [kind]
    assert set(after[kind]) == {429}


def problem(answer: HTTPResponse, content: bytes) -> tuple[int, str]:
    """Return what a refusal to a program says, having looked at its form."""
    said = json.loads(content)
    assert answer.getheader("Content-Type") == MEDIA
    assert answer.getheader("Access-Control-Allow-Origin") == "*"
    assert answer.getheader("Cache-Control") == "no-store"
    assert said.keys() == {"type", "title", "status"}
    assert said["status"] == answer.status
    return answer.status, said["type"].removeprefix("urn:k-city:problem:")


def test_a_program_is_refused_in_the_form_of_the_app_s_refusals(tmp_path, stand):
    def call(stand: Stand, method: str, body: bytes | None = None) -> tuple[int, str]:
        with closing(HTTPConnection("127.0.0.1", stand.port, timeout=30)) as connection:
            connection.request(method, "/api/check", body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            return problem(answer, answer.read())

    assert call(stand, "POST", b"x" * 300_000) == (413, "size")
    with changed(tmp_path / "slow", stand, "kcity.conf", r"rate=\d+r/s", "rate=1r/m") as slow:
        asked_often(slow, 101, "/api/editions", "GET")
        assert call(slow, "GET") == (429, "often")
    with changed(tmp_path / "alone", stand, "replicas.conf", r"127\.0\.0\.1:\d+", f"127.0.0.1:{free_port()}") as alone:
        assert call(alone, "GET") == (503, "none")


def test_no_address_holds_all_the_websockets(tmp_path, stand):
    with changed(tmp_path, stand, "site.conf", "kcity_open 1000;", "kcity_open 2;") as narrow, ExitStack() as open_:
        first = [open_.enter_context(opened(narrow)) for _ in range(3)]
        page = asked(narrow, "/check").status
        open_.close()
        later = until_opened(narrow)

    assert (first, page, later) == ([101, 101, 429], 200, 101)


def until_opened(stand: Stand) -> int:
    """Return the status of a websocket, once nginx has noticed that those before it are closed."""
    until = time.monotonic() + PATIENCE
    while True:
        with opened(stand) as status:
            if status == 101 or time.monotonic() > until:
                return status
        time.sleep(0.05)


def test_the_guide_says_how_much_may_come_in():
    shared, site = ((DEPLOY / "nginx" / name).read_text(encoding="utf-8") for name in ("kcity.conf", "site.conf"))
    rate = dict(re.findall(r"zone=kcity_(\w+):10m +rate=(\d+)r/s", shared))
    burst = dict(re.findall(r"limit_req +zone=kcity_(\w+) burst=(\d+) nodelay", site))
    [most] = re.findall(r"limit_conn +kcity_open (\d+);", site)
    guide = " ".join((DEPLOY / "README.md").read_text(encoding="utf-8").split())

    assert rate["pages"] == rate["sockets"]
    assert (
        f"So {burst['pages']} pages and {burst['sockets']} websockets may come at once, then {rate['pages']} a second; "
        f"{rate['api']} calls of the API a second after the first {burst['api']}; "
        f"uploads and downloads {rate['files']} a second after the first {burst['files']}; "
        f"{int(most):,} open websockets."
    ) in guide


def test_while_nobody_answers_visitors_are_told_in_both_languages(tmp_path):
    stand = Stand(tmp_path, REPLICAS)
    stand.lay_out({})
    with proxied(stand):
        connection = HTTPConnection("127.0.0.1", stand.port, timeout=30)
        connection.request("GET", "/check")
        answer = connection.getresponse()
        said = answer.read().decode("utf-8")
        connection.close()

    assert (answer.status, answer.getheader("Retry-After")) == (503, "10")
    assert "not available at the moment" in said
    assert "지금은 탐색기를 이용할 수 없습니다" in said


@pytest.mark.needs("openssl")
def test_with_tls_visitors_are_kept_on_it(tmp_path, stand):
    tls, plain, secure = Stand(tmp_path, REPLICAS, base=stand.base), free_port(), free_port()
    tls.lay_out({})
    made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
    named = ["-subj", "/CN=kcity.example", "-addext", "subjectAltName=DNS:kcity.example"]
    files = ["-keyout", str(tmp_path / "privkey.pem"), "-out", str(tmp_path / "fullchain.pem")]
    subprocess.run([*made, *named, *files], check=True, capture_output=True)
    written = (tmp_path / "kcity" / "server.conf").read_text(encoding="utf-8")
    written = written.replace("/etc/letsencrypt/live/kcity.example", str(tmp_path))
    written = re.sub(r"listen(\s+)80\b", rf"listen\g<1>127.0.0.1:{plain}", written)
    written = re.sub(r"listen(\s+)443\b", rf"listen\g<1>127.0.0.1:{secure}", written)
    tls.write_main(re.sub(r"listen\s+\[::\].*\n", "", written))
    trusted = ssl.create_default_context(cafile=str(tmp_path / "fullchain.pem"))
    with proxied(tls):
        answers = {}
        for name, connection in {
            "plain": HTTPConnection("127.0.0.1", plain, timeout=30),
            "secure": secured(secure, "kcity.example", trusted),
        }.items():
            connection.request("GET", "/check?lang=ko", headers={"Host": "kcity.example"})
            answers[name] = connection.getresponse()
            answers[name].read()
            connection.close()
        with pytest.raises(ssl.SSLError):
            secured(secure, "other.example", trusted).connect()

    assert answers["plain"].status == 301
    assert answers["plain"].getheader("Location") == "https://kcity.example/check?lang=ko"
    assert answers["secure"].status == 200
    assert answers["secure"].getheader("Strict-Transport-Security") == "max-age=63072000"
    assert "; Secure" in answers["secure"].getheader("Set-Cookie", "")


def secured(port: int, name: str, trusted: ssl.SSLContext) -> HTTPSConnection:
    """Return a connection with TLS to a port here, under a name."""

    class Named(HTTPSConnection):
        def connect(self) -> None:
            self.sock = trusted.wrap_socket(socket.create_connection(("127.0.0.1", port), 30), server_hostname=name)

    return Named("127.0.0.1", port)


@pytest.mark.parametrize("http", ["plain", "tls"])
def test_a_checker_of_nginx_configurations_finds_nothing(tmp_path, http):
    stand = Stand(tmp_path, REPLICAS)
    stand.lay_out({})
    if http == "tls":
        stand.write_main("include kcity/server.conf;")
    gixy = Path(ROOT / ".venv" / "bin" / "gixy")
    command = [gixy, "--skips", ",".join(NOT_OURS), stand.folder / "nginx.conf"]
    found = subprocess.run(command, capture_output=True, text=True)

    assert "No issues found" in found.stdout, found.stdout + found.stderr


@pytest.mark.parametrize("script", [".ci/run", "deploy/roll", "deploy/replicas"])
def test_a_checker_of_shell_scripts_finds_nothing(script):
    found = subprocess.run([ROOT / ".venv" / "bin" / "shellcheck", ROOT / script], capture_output=True, text=True)

    assert (found.returncode, found.stdout) == (0, "")

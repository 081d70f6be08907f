"""The headers of every answer: what the policy allows, what an operator may set, and that every answer has them."""

import asyncio
import tomllib
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
import streamlit
from starlette.responses import PlainTextResponse, Response

from kcity.api.guarded import Guarded
from kcity.api.policy import MissetError, inline_digests, rules

ROOT = Path(__file__).parents[1]
SHELL = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")


def policy(**environment: str) -> dict[str, list[str]]:
    """Return the Content-Security-Policy by directive."""
    parts = [part.split() for part in rules(environment, SHELL).headers["Content-Security-Policy"].split("; ")]
    return {name: values for name, *values in parts}


def test_scripts_are_files_of_ours_or_known_by_their_digest():
    [script] = SHELL.split("<script>")[1:]
    digest = b64encode(sha256(script.split("</script>")[0].encode()).digest()).decode()

    assert policy()["script-src"] == ["'self'", "'wasm-unsafe-eval'", f"'sha256-{digest}'"]


def test_nothing_else_is_let_in():
    assert {name: values for name, values in policy().items() if name != "script-src"} == {
        "default-src": ["'self'"],
        "base-uri": ["'self'"],
        "object-src": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:"],
        "font-src": ["'self'", "data:"],
        "worker-src": ["'self'", "blob:"],
        "connect-src": ["'self'", "data:", "blob:"],
    }


def test_every_inline_script_has_its_own_digest():
    page = '<script src="a.js"></script><script>one</script><p>no</p><script type="module">t < o && o > t</script>'

    assert inline_digests(page) == [
        f"'sha256-{b64encode(sha256(script).digest()).decode()}'" for script in (b"one", b"t < o && o > t")
    ]


@pytest.mark.parametrize(
    ("given", "ancestors", "frame_options"),
    [
        ("none", "'none'", "DENY"),
        ("'self'", "'self'", "SAMEORIGIN"),
        ("https://www.example.org", "https://www.example.org", None),
        (
            "self https://*.example.org:8443 http://a.example",
            "'self' https://*.example.org:8443 http://a.example",
            None,
        ),
    ],
)
def test_an_operator_says_who_may_frame_the_app(given, ancestors, frame_options):
    found = rules({"KCITY_FRAME_ANCESTORS": given}, SHELL).headers

    assert f"frame-ancestors {ancestors};" in found["Content-Security-Policy"]
    assert found.get("X-Frame-Options") == frame_options


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("KCITY_FRAME_ANCESTORS", ""),
        ("KCITY_FRAME_ANCESTORS", "*"),
        ("KCITY_FRAME_ANCESTORS", "none https://a.example"),
        ("KCITY_FRAME_ANCESTORS", "www.example.org"),
        ("KCITY_FRAME_ANCESTORS", "https://a.example; script-src *"),
        ("KCITY_FRAME_ANCESTORS", "https://a.example,https://b.example"),
        ("KCITY_FRAME_ANCESTORS", "https://a.example/path"),
        ("KCITY_HSTS", "a year"),
        ("KCITY_HSTS", "-1"),
        ("KCITY_HSTS", "\u0663"),
        ("KCITY_METRICS", "yes"),
        ("KCITY_PUBLIC_URL", "k-city.example"),
        ("KCITY_PUBLIC_URL", "https://a.example; script-src *"),
        ("KCITY_PUBLIC_URL", "javascript:alert(1)"),
    ],
)
def test_what_cannot_be_used_is_said_with_its_name(name, value):
    with pytest.raises(MissetError, match=name) as told:
        rules({name: value}, SHELL)

    assert repr(value) in str(told.value)


def test_hsts_is_sent_only_when_told():
    assert "Strict-Transport-Security" not in rules({}, SHELL).headers
    assert rules({"KCITY_HSTS": "31536000"}, SHELL).headers["Strict-Transport-Security"] == "max-age=31536000"


def test_the_websocket_is_named_where_the_address_is_known():
    assert policy(KCITY_PUBLIC_URL="https://K-city.example:8443/app")["connect-src"][-1] == "wss://k-city.example:8443"
    assert policy(KCITY_PUBLIC_URL="http://10.0.0.7")["connect-src"][-1] == "ws://10.0.0.7"


def test_streamlit_s_own_guards_are_on():
    server = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["server"]

    assert server["enableCORS"] is server["enableXsrfProtection"] is True
    assert server["enableAgentApi"] is server["scriptHealthCheckEnabled"] is False
    assert server["maxUploadSize"] == 20
    assert "cookieSecret" not in server


def answered(app, path="/", scheme="http", **environment: str):
    """Return status, headers and cookies with which the guarded app answers."""
    sent = []

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": path, "scheme": scheme, "headers": [], "query_string": b""}
    guarded = Guarded(app, rules(environment, SHELL))
    failed = False
    try:
        asyncio.run(guarded(scope, None, send))
    except ZeroDivisionError:
        failed = True
    cookies = [value.decode() for name, value in sent[0]["headers"] if name == b"set-cookie"]
    return sent[0]["status"], {n.decode(): v.decode() for n, v in sent[0]["headers"]}, cookies, failed


async def failing(scope, receive, send):
    raise ZeroDivisionError


HEADERS = {
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": (
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), "
        "microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=(), "
        "clipboard-write=(self), fullscreen=(self), screen-wake-lock=(self)"
    ),
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
"""What every answer carries beside the Content-Security-Policy, word for word."""


@pytest.mark.parametrize(("app", "status"), [(PlainTextResponse("here"), 200), (failing, 500)], ids=["fine", "failing"])
def test_every_answer_has_the_headers(app, status):
    found, headers, _, failed = answered(app)

    assert found == status
    policy = headers.pop("content-security-policy")
    assert policy == rules({}, SHELL).headers["Content-Security-Policy"]
    assert {name: value for name, value in headers.items() if not name.startswith("content-")} == HEADERS
    assert failed is (status == 500)  # the server still hears of it


def test_what_an_answer_says_itself_stands():
    _, headers, _, _ = answered(Response(headers={"Content-Security-Policy": "default-src 'none'"}))

    assert headers["content-security-policy"] == "default-src 'none'"


@pytest.mark.parametrize(("readers", "users"), [("*", "cross-origin"), ("https://a.example", "same-origin")])
def test_what_anybody_may_read_anybody_may_show(readers, users):
    _, headers, _, _ = answered(Response(headers={"Access-Control-Allow-Origin": readers}))

    assert headers["cross-origin-resource-policy"] == users


@pytest.mark.parametrize(
    ("scheme", "environment", "secure"),
    [("http", {}, False), ("https", {}, True), ("http", {"KCITY_PUBLIC_URL": "https://a.example"}, True)],
)
def test_cookies_are_for_https_alone_where_there_is_https(scheme, environment, secure):
    answer = Response()
    answer.set_cookie("xsrf", "1")
    answer.set_cookie("kept", "2", secure=True)
    _, _, cookies, _ = answered(answer, scheme=scheme, **environment)

    assert [cookie.count("Secure") for cookie in cookies] == [int(secure), 1]


@pytest.mark.parametrize(
    ("path", "environment", "status"),
    [
        ("/_stcore/metrics", {}, 404),
        ("/k-city/_stcore/metrics", {}, 404),
        ("/_stcore/metrics", {"KCITY_METRICS": "open"}, 200),
        ("/_stcore/script-health-check", {"KCITY_METRICS": "open"}, 404),
        ("/_stcore/health", {}, 200),
    ],
)
def test_metrics_and_the_script_check_are_closed(path, environment, status):
    assert answered(PlainTextResponse("here"), path, **environment)[0] == status

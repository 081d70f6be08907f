"""The shell of every page: in the language asked for, with our script first; everything else passes untouched."""

import asyncio
import gzip
from pathlib import Path

import pytest
import streamlit

from kcity.api.asked import asked_language
from kcity.api.shell import Shell, dressed

SHELL = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
LANGUAGES = ("en", "ko")


@pytest.mark.parametrize(
    ("query", "accepted", "language"),
    [
        (b"lang=ko", "en-GB", "ko"),
        (b"lang=xx", "ko-KR,en;q=0.5", "ko"),
        (b"", "fr-FR,ko;q=0.8,en;q=0.5", "ko"),
        (b"applicant=university", "fr", "en"),
        (b"lang=%ff%00&lang", "", "en"),
        (b"", "en;q=0.8, ko;q=0.9", "ko"),
        (b"", "ko;q=0, *;q=0.5", "en"),
        (b"", "zh-CN,zh;q=0.9", "en"),
        (b"", "KO-kr", "ko"),
        (b"", ";;q=,ko;q=x", "en"),
    ],
)
def test_the_language_is_the_address_s_else_the_browser_s(query, accepted, language):
    assert asked_language(query, accepted, LANGUAGES) == language


@pytest.mark.parametrize(
    ("accepted", "language"), [("es-419", "es"), ("pt-BR,pt;q=0.9", "en"), ("pt-BR,es;q=0.1", "es"), ("fr-CA,ko", "fr")]
)
def test_a_language_of_a_place_finds_the_language(accepted, language):
    assert asked_language(b"", accepted, ("en", "ko", "es", "fr")) == language


def test_streamlit_s_own_shell_is_dressed():
    html = dressed(SHELL, "ko", ["static/js/A.1.js"])

    assert html.count('<html lang="ko">') == 1
    assert html.index("shell.js") < html.index('type="module"')
    assert 'as="font"' not in html
    assert html.index('href="./static/js/A.1.js"') < html.index("</head>")


def asked(body: bytes, *headers: tuple[str, str], query: bytes = b"lang=ko"):
    """Return the start and the body that a middleware around an app of one answer sends."""
    sent, seen = [], {}

    async def app(scope, receive, send):
        seen.update(scope)
        listed = [(name.encode(), value.encode()) for name, value in headers]
        await send({"type": "http.response.start", "status": 200, "headers": listed})
        await send({"type": "http.response.body", "body": body[:5], "more_body": True})
        await send({"type": "http.response.body", "body": body[5:]})

    async def send(message):
        sent.append(message)

    scope = {
        "type": "http",
        "method": "GET",
        "query_string": query,
        "headers": [(b"accept", b"text/html"), (b"accept-encoding", b"gzip"), (b"if-none-match", b'"x"')],
    }
    shell = Shell(app, lambda text, language: f"{language}:{text}", LANGUAGES)
    asyncio.run(shell(scope, None, send))
    return dict(sent[0]["headers"]), b"".join(message.get("body", b"") for message in sent[1:]), seen


def test_a_page_is_rewritten_and_no_longer_streamlit_s_file():
    headers, body, seen = asked(b"<html>", ("content-type", "text/html; charset=utf-8"), ("etag", '"x"'))

    assert body == b"ko:<html>"
    assert headers[b"content-length"] == b"9"
    assert b"etag" not in headers
    assert headers[b"vary"] == b"Accept-Language"
    assert [name for name, _ in seen["headers"]] == [b"accept"]


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b'{"a": 1}', [("content-type", "application/json"), ("etag", '"x"')]),
        (gzip.compress(b"<html>", mtime=0), [("content-type", "text/html"), ("content-encoding", "gzip")]),
    ],
    ids=["not-html", "packed"],
)
def test_everything_else_passes_untouched(body, headers):
    got, sent, _ = asked(body, *headers)

    assert sent == body
    assert got == {name.encode(): value.encode() for name, value in headers}

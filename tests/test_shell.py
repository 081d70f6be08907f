"""The shell of every page: its language, title and summary; "not found" elsewhere; everything else passes untouched."""

import asyncio
import gzip
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
import streamlit
from PIL import Image
from starlette.requests import Request

from kcity.api.asked import asked_language
from kcity.api.crawlers import crawler_routes
from kcity.api.dressing import Wardrobe
from kcity.api.head import COLOURS, HEIGHT, PICTURE, WIDTH, title
from kcity.api.policy import inline_digests
from kcity.api.shell import Shell
from kcity.handout.pages import PAGES
from kcity.outcome import Proposal
from kcity.outcome.outcome import explained
from kcity.outcome.sentence import go, intake_word, money, next_words
from kcity.rulebook import DataError
from kcity.rulebook.languages import SPOKEN, WRITTEN
from kcity.rulebook.translation import unmarked
from kcity.rulebook.words import LANGUAGES, words
from tests.book import BOOK

ROOT = Path(__file__).parents[1]
THEIRS = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
ON = date(2026, 11, 26)
SCRIPT, STYLE, ICON = "app/static/shell.js?v=1", "app/static/plain.css?v=1", "app/static/icon.png?v=1"


def wardrobe(public=None, book=lambda: BOOK, on=ON):
    return Wardrobe(THEIRS, ("static/js/A.1.js",), SCRIPT, STYLE, ICON, public, book, lambda: on)


def shell(page="check", language="ko", root="./", **made):
    return wardrobe(**made).shell_of(page, language, root).whole.decode()


def tags(html, name):
    """Return the attributes of every tag of a name."""
    found = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attrs):
            if tag == name:
                found.append(dict(attrs))

    Reader().feed(html)
    return found


def body(html):
    """Return the text that is read without scripts."""
    [said] = re.findall(r"<noscript>(.*?)</noscript>", html.split("<body>")[1], re.DOTALL)
    return flat(re.sub(r"<[^>]+>", "", said))


def flat(text):
    """Return text with plain single spaces."""
    return " ".join(text.split())


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
    assert asked_language(query, accepted, ("en", "ko")) == language


@pytest.mark.parametrize(
    ("accepted", "language"), [("es-419", "es"), ("pt-BR,pt;q=0.9", "en"), ("pt-BR,es;q=0.1", "es"), ("fr-CA,ko", "fr")]
)
def test_a_language_of_a_place_finds_the_language(accepted, language):
    assert asked_language(b"", accepted, ("en", "ko", "es", "fr")) == language


def test_streamlit_s_own_shell_is_dressed():
    html = shell()

    assert html.count('<html lang="ko">') == html.count("<title>") == html.count('<div id="root">') == 1
    assert html.index(SCRIPT) < html.index('type="module"')
    assert html.index("static/js/A.1.js") < html.index("</head>")
    assert all(
        theirs not in html for theirs in ('as="font"', "favicon", "Streamlit</title>", "agent", "need to enable")
    )
    assert inline_digests(html) == inline_digests(THEIRS)  # what the policy was made from
    assert "<style" not in html


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page or "start")
def test_every_page_has_its_title_and_description_in_every_language(page, language):
    say = words(language)
    html = shell(page, language)
    named = {each.get("name") or each.get("property"): each.get("content") for each in tags(html, "meta")}

    assert f"<title>{title(page, say)}</title>".replace("'", "&#39;") in html
    assert named["description"] == named["og:description"] == unmarked(say(f"front-about-{page or 'start'}"))
    assert named["og:title"] == title(page, say)
    assert named["og:url"] == f"./{page}?lang={language}"
    assert named["twitter:card"] == "summary_large_image"
    assert len({shell(other, language) for other in PAGES}) == len(PAGES)


@pytest.mark.parametrize(("public", "base"), [(None, "./"), ("https://a.example/k-city/", "https://a.example/k-city/")])
def test_the_languages_name_each_other(public, base):
    links = tags(shell("cities", "ko", public=public), "link")
    alternates = {each["hreflang"]: each["href"] for each in links if each.get("rel") == "alternate"}

    assert alternates == {code: f"{base}cities?lang={code}" for code in LANGUAGES} | {"x-default": f"{base}cities"}
    assert [each["href"] for each in links if each.get("rel") == "canonical"] == [alternates["ko"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_without_scripts_says_the_programme_today(language):
    say, said = words(language), body(shell(language=language)).replace("&#39;", "'")
    tracks = explained(BOOK, Proposal(), ON)

    assert len(tracks) == 2
    for track in tracks:
        told = [track.track.name[language], intake_word(track.intake, say), go(track, say), money(track, say)]
        assert [each for each in told if flat(unmarked(each)) not in said] == []
        assert flat(unmarked(say(f"body-{track.track.secretariat.body}"))) in said
        assert flat(track.track.name.ko) in said
    assert (flat(say("translation-unreviewed")) in said) == (not SPOKEN[language].reviewed)
    assert flat(unmarked(next_words(tracks[1].intake.following, say))) in said
    assert all(site.removeprefix("https://") in said for site in BOOK.about.sites.values())
    assert BOOK.about.version in said
    assert flat(unmarked(say("disclaimer"))) in said


def test_its_statements_lead_to_their_sources():
    html = shell(language="en")
    places = {each["href"].removeprefix("#") for each in tags(html, "a") if each["href"].startswith("#")}
    entries = {each["id"] for each in tags(html, "li") if "id" in each}

    assert places == entries
    assert len(places) >= 10
    linked = {each["href"] for each in tags(html, "a")}
    assert linked.isdisjoint({source.url for source in BOOK.sources.values() if source.weak and source.url})


def test_it_leads_to_every_page_and_to_the_files():
    linked = {each["href"] for each in tags(shell(), "a")}

    assert {f"./{page}?lang=ko" for page in PAGES} <= linked
    assert {"./check?lang=en", "./calendar.ics?lang=ko", "./api/openapi.json"} <= linked


def test_a_year_without_an_edition_is_said_as_such():
    said = body(shell(language="en", on=date(2027, 6, 1)))

    assert words("en")("notice-no-edition", day="1 June 2027") in said
    assert "estimated" in said


def test_text_is_escaped_and_foreign_parts_are_marked():
    from kcity.api.summary import marked
    from kcity.rulebook.translation import foreign

    hostile = '"><script>alert(1)</script>'
    assert marked(hostile, "en") == "&#34;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"
    assert marked(f"x {foreign('a < b')} 서울 시", "es") == (
        'x <span lang="en">a &lt; b</span> <span lang="ko">서울 시</span>'
    )
    assert marked("서울 시", "ko") == "서울 시"


def test_broken_data_leave_the_shell_alone():
    def broken():
        raise DataError([])

    html = shell(book=broken)
    assert "<title>K-City Explorer</title>" in html
    assert body(html) == ""


def test_the_style_is_asked_for_only_without_scripts():
    assert f'<noscript><link rel="stylesheet" href="./{STYLE}"></noscript>' in shell()


@pytest.mark.parametrize("language", WRITTEN)
def test_the_picture_of_a_link_is_there(language):
    file = ROOT / PICTURE.format(language=language).replace("app/static", "pages/static")

    with Image.open(file) as picture:
        assert picture.size == (WIDTH, HEIGHT)
        assert picture.format == "PNG"
    assert file.stat().st_size < 100_000


def test_the_browser_s_bars_have_the_page_s_ground():
    import tomllib

    theme = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
    assert {look: theme[look]["backgroundColor"] for look in COLOURS} == COLOURS


def answered(path="/check", *, content="text/html", sent=None, method="GET", base="", **headers):
    """Return status, headers and body with which the middleware answers, around a server that has one answer."""
    inner = THEIRS.encode() if sent is None else sent
    got = []

    async def app(scope, receive, send):
        packed = "accept_encoding" in headers and len(inner) > 500
        whole = gzip.compress(inner, mtime=0) if packed else inner
        listed = [(b"content-type", content.encode()), (b"content-length", str(len(whole)).encode())]
        listed += [(b"content-encoding", b"gzip")] if packed else []
        await send({"type": "http.response.start", "status": 200, "headers": listed})
        shown = b"" if method == "HEAD" else whole
        await send({"type": "http.response.body", "body": shown[:5], "more_body": True})
        await send({"type": "http.response.body", "body": shown[5:]})

    async def send(message):
        got.append(message)

    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": method, "path": path, "query_string": b"lang=ko", "headers": raw}
    around = Shell(app, wardrobe().shell_of, THEIRS.encode(), PAGES, tuple(LANGUAGES), base)
    asyncio.run(around(scope, None, send))
    found = {name.decode(): value.decode() for name, value in got[0]["headers"]}
    return got[0]["status"], found, b"".join(message.get("body", b"") for message in got[1:])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page or "start")
def test_a_page_is_answered_with_its_shell(page):
    status, headers, sent = answered(f"/{page}")

    assert status == 200
    assert sent.decode() == shell(page)
    assert headers["cache-control"] == "no-cache"
    assert headers["vary"] == "Accept-Encoding, Accept-Language"


def test_it_is_packed_for_whoever_takes_it_so_and_sent_once():
    status, headers, sent = answered(accept_encoding="gzip")
    again, _, nothing = answered(accept_encoding="gzip", if_none_match=headers["etag"])

    assert (status, headers["content-encoding"]) == (200, "gzip")
    assert gzip.decompress(sent).decode() == shell()
    assert (again, nothing) == (304, b"")
    assert headers["etag"] != answered()[1]["etag"]


@pytest.mark.parametrize(
    ("path", "root"), [("/nothing", "./"), ("/a/b", "../"), ("/a/b/c.txt", "../../"), ("/check/x", "../")]
)
@pytest.mark.parametrize("headers", [{}, {"accept_encoding": "gzip"}], ids=["plain", "packed"])
def test_any_other_address_is_not_found(path, root, headers):
    status, _, sent = answered(path, **headers)
    html = (gzip.decompress(sent) if headers else sent).decode()

    assert status == 404
    assert words("ko")("front-none") in html
    assert 'content="noindex"' in html
    assert f'src="{root}static/js/index' in html
    assert f'href="{root}check?lang=ko"' in html
    assert "canonical" not in html


def test_only_the_head_is_answered_where_only_that_is_asked_for():
    there, headers, sent = answered("/check", method="HEAD")
    gone, _, nothing = answered("/nothing", method="HEAD")

    assert (there, gone) == (200, 404)
    assert sent == nothing == b""
    assert int(headers["content-length"]) == len(shell().encode())


def test_below_a_path_pages_are_found_and_nothing_else():
    assert answered("/k-city/check", base="/k-city")[0] == 200
    assert answered("/k-city/", base="/k-city")[0] == 200
    assert answered("/check", base="/k-city", sent=b"other")[2] == b"other"


@pytest.mark.parametrize(
    ("content", "sent"),
    [("application/json", b'{"a": 1}'), ("text/html", b"<p>another page</p>"), ("text/plain", THEIRS.encode())],
    ids=["not-html", "another-page", "text"],
)
def test_everything_else_passes_untouched(content, sent):
    status, headers, body = answered("/api/x", content=content, sent=sent)

    assert (status, body) == (200, sent)
    assert headers == {"content-type": content, "content-length": str(len(sent))}


def asked(book=lambda: BOOK, public=None):
    """Return the answers of the routes for search engines, by path."""
    scope = {"type": "http", "method": "GET", "root_path": "", "query_string": b"", "scheme": "http"}
    at = {**scope, "path": "/", "server": ("a.example", 80), "headers": [(b"host", b"a.example")]}
    return {route.path: route.endpoint(Request(at)) for route in crawler_routes(book, public)}


def test_robots_and_the_sitemap_name_every_page_in_every_language():
    answers = asked()
    robots, pages = answers["/robots.txt"].body.decode(), answers["/sitemap.xml"]
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    places = [each.text for each in ElementTree.fromstring(pages.body).iter(f"{space}loc")]

    assert "Sitemap: http://a.example/sitemap.xml" in robots
    assert "Disallow: /media/" in robots
    assert places == [f"http://a.example/{page}?lang={code}" for page in PAGES for code in LANGUAGES]
    assert pages.headers["content-type"] == "application/xml"


def test_the_sitemap_says_so_where_the_record_cannot_be_read():
    def broken():
        raise DataError([])

    answers = asked(broken, "https://b.example/k/")

    assert answers["/sitemap.xml"].status_code == 503
    assert b"Sitemap: https://b.example/k/sitemap.xml" in answers["/robots.txt"].body

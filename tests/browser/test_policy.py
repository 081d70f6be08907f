"""Under our policy every page is whole: map, charts, tables, type, pictures, every file; and the policy does refuse."""

import pytest
from playwright.sync_api import expect

from kcity.handout.pages import PAGES
from kcity.rulebook.words import words
from tests.browser.conftest import REFUSED

pytestmark = pytest.mark.browser

CASE = "applicant=local-government&purpose=plan-city&country=VN&in-charge=yes&submit-on=2026-11-22"
STATES = {
    "": f"find=Cusco&{CASE}",
    "check": f"mode=all&{CASE}",
    "programme": "part=years",
    "cities": "country=VN",
    "deadlines": CASE,
    "companies": CASE,
    "briefing": "country=VN",
    "screen": "country=VN",
    "many": "",
    "sources": "part=rulebook",
    "accessibility": "",
}
DRAWN = {
    "programme": "[class*='st-key-programme-chart-'] .marks",
    "cities": ".st-key-cities-drawn canvas[width]",
    "deadlines": ".st-key-deadlines-timeline .marks",
}
"""Where a map or a chart must be."""

FILES = {"check": 3, "cities": 3, "deadlines": 1, "companies": 1, "briefing": 2, "many": 2, "sources": 1}
"""How many files a page offers at least."""


def test_every_page_has_a_state_here():
    assert set(STATES) == set(PAGES)


SAMPLE = ("check", "programme")
"""Pages for `make test`, where every tab of every other browser test is under the policy and watched, too."""


@pytest.mark.parametrize(
    "page",
    [pytest.param(page, id=page or "start", marks=[] if page in SAMPLE else [pytest.mark.long]) for page in PAGES],
)
def test_a_page_is_whole_and_its_files_come_down(warm, open_tab, page):
    lang = "ko" if PAGES.index(page) % 2 else "en"
    tab = open_tab(f"{warm}/{page}?{STATES[page]}&lang={lang}")
    expect(tab.get_by_role("heading", level=1).first).to_be_visible()
    if page in DRAWN:
        expect(tab.locator(DRAWN[page]).first).to_be_visible()
    offered = tab.get_by_test_id("stDownloadButton").locator("button:visible")
    if page in FILES:
        expect(offered.nth(FILES[page] - 1)).to_be_visible()
    expect(tab.locator("[data-test-script-state=notRunning]")).to_be_attached()
    expect(tab.get_by_test_id("stSkeleton")).to_have_count(0)

    count = offered.count()
    for at in sorted({0, count // 2, count - 1}) if count else ():  # what is in each file, others look at
        with tab.expect_download() as download:
            offered.nth(at).click()
        assert download.value.path().stat().st_size > 0


ATTEMPTS = {
    "eval": "eval('window.hit = 1')",
    "function": "new Function('window.hit = 1')()",
    "inline": "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.hit = 1'}))",
    "handler": "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.hit = 1\">')",
    "picture": "document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.2:9/x.png'}))",
    "call": "fetch('http://127.0.0.2:9/').catch(() => {})",
    "frame": "document.body.append(Object.assign(document.createElement('iframe'), {src: 'http://127.0.0.2:9/'}))",
}


def test_what_an_attacker_would_run_is_refused(warm, chromium):
    context = chromium.new_context()
    context.add_init_script(REFUSED)
    tab = context.new_page()
    tab.goto(f"{warm}/sources")
    expect(tab.get_by_role("heading", level=1).first).to_be_visible()
    asked: list[str] = []
    context.on("requestfinished", lambda request: asked.append(request.url))

    for attempt in ATTEMPTS.values():
        with tab.expect_console_message(lambda said: said.text.startswith("refused by the policy")):
            tab.evaluate(f"setTimeout(() => {{ {attempt} }})")  # later, outside what the test itself may do
    assert tab.evaluate("window.hit") is None
    assert [url for url in asked if "127.0.0.2" in url] == []
    context.close()


def test_nobody_shows_the_app_inside_a_page_of_theirs(warm, chromium):
    tab = chromium.new_page()
    with tab.expect_console_message(lambda said: "frame-ancestors" in said.text):
        tab.set_content(f'<iframe src="{warm}/check"></iframe>')
    assert tab.frames[1].url.startswith("chrome-error:")
    tab.close()


@pytest.mark.parametrize("path", ["/nothing-here", "/a/b?lang=ko"])
def test_an_address_that_is_no_page_leads_to_the_first_one(warm, chromium, path):
    tab = chromium.new_page(locale="en-GB")
    answer = tab.goto(warm + path)

    assert answer.status == 404
    say = words("ko" if "ko" in path else "en")
    expect(tab.get_by_role("heading", name=say("start-title"))).to_be_visible()
    tab.close()


@pytest.mark.parametrize(
    ("lang", "width", "look"),
    [
        *(("ko", 320, "light"), ("en", 1280, "dark")),
        *(pytest.param(*each, marks=pytest.mark.long) for each in (("en", 320, "light"), ("ko", 1280, "dark"))),
    ],
)
def test_without_scripts_the_programme_is_read(warm, chromium, width, look, lang):
    context = chromium.new_context(
        viewport={"width": width, "height": 800}, java_script_enabled=False, color_scheme=look
    )
    tab = context.new_page()
    tab.goto(f"{warm}/check?lang={lang}")
    say = words(lang)

    plain = tab.locator(".kc-plain")  # roles are not told of what stands in noscript
    expect(plain.locator("h1")).to_have_text(say("page-check"))
    expect(plain.locator("footer")).to_contain_text(say("disclaimer"))
    ground = tab.locator("body").evaluate("each => getComputedStyle(each).backgroundColor")
    assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(19, 20, 22)"}[look]
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    plain.locator(f"a[href='./deadlines?lang={lang}']").click()
    expect(plain.locator("h1")).to_have_text(say("page-deadlines"))
    context.close()

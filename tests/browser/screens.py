"""Every page in every state that looks different: how to get there, and when it is at rest."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlencode

from playwright.sync_api import Browser, BrowserContext, Page, TimeoutError, expect

from kcity.rulebook.words import words
from tests.browser.real import PATIENCE
from tests.settled import CITY

TABLE = "applicant,purpose,country,name\nlocal-government,plan-city,VN,하노이\nuniversity,plan-city,PE,=1+1\nx,,,C\n"

expect.set_options(timeout=PATIENCE * 1000)

MOVED = """new MutationObserver(() => { window.moved = Date.now(); })
  .observe(document, { attributes: true, childList: true, characterData: true, subtree: true });"""
AT_REST = """() => document.querySelector("[data-test-script-state=notRunning]") && document.querySelector("h1")
  && document.documentElement.dataset.tuned && !document.querySelector("[data-stale=true], [data-testid=stSkeleton]")
  && Date.now() - window.moved > 400"""

FITS = """() => {
  const { scrollWidth, clientWidth } = document.querySelector(".stMain");
  return scrollWidth <= clientWidth;
}"""

Do = Callable[[Page, str], None]


@dataclass(frozen=True, slots=True)
class Screen:
    """A page in one state: its address without the language, and what to do there."""

    page: str
    state: str
    query: Sequence[tuple[str, str]] = ()
    do: Do | None = None

    def __str__(self) -> str:
        return f"{self.page or 'start'}, {self.state}"

    def go(self, tab: Page, address: str, language: str) -> None:
        """Open the page in a language and bring it into its state."""
        tab.goto(f"{address}/{self.page}?{urlencode([*self.query, ('lang', language)])}")
        rest(tab)
        if self.do:
            self.do(tab, language)
            rest(tab)


def visiting(browser: Browser, theme: str = "light", width: int = 1280, height: int = 900) -> BrowserContext:
    """Return a new visitor, who wants no motion, so that nothing is looked at half faded in."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=theme, reduced_motion="reduce", locale="en-GB"
    )
    context.set_default_timeout(PATIENCE * 1000)
    context.add_init_script(MOVED)
    return context


def rest(tab: Page) -> None:
    """Wait until the script has run, all of it is drawn, and nothing moves any more."""
    tab.wait_for_load_state("networkidle")
    tab.wait_for_function(AT_REST)


def resized(tab: Page, width: int, height: int, patience: float = PATIENCE) -> None:
    """Give a tab a size, and wait for what redraws itself late; what sticks out even then is for the rules to find."""
    tab.set_viewport_size({"width": width, "height": height})
    tab.wait_for_timeout(300)
    with suppress(TimeoutError):
        tab.wait_for_function(FITS, timeout=patience * 1000)
    rest(tab)


def open_all(tab: Page, language: str) -> None:
    """Open every closed section, those within others too."""
    closed = tab.locator("details:not([open]) > summary:visible")
    for _ in range(10):
        if not closed.count():
            return
        closed.evaluate_all("all => all.forEach((each) => each.click())")
        tab.wait_for_timeout(500)
    raise AssertionError("sections do not stay open")


def press(key: str) -> Do:
    """Return what presses the button or popover of a key."""

    def do(tab: Page, language: str) -> None:
        tab.locator(f".st-key-{key} button").first.click()

    return do


def upload(name: str, content: bytes, opening: str = "") -> Do:
    """Return what puts a file on the page, where something has to be opened for it first that too."""

    def do(tab: Page, language: str) -> None:
        if opening:
            press(opening)(tab, language)
        tab.locator("input[type=file]").set_input_files({"name": name, "mimeType": "text/plain", "buffer": content})
        tab.wait_for_timeout(1500)  # it goes up, is read, and what is wrong with it is said

    return do


def many_done(tab: Page, language: str) -> None:
    """Have a table of three proposals screened."""
    upload("table.csv", TABLE.encode("utf-8-sig"))(tab, language)
    expect(tab.get_by_role("heading", name=words(language)("many-result"), exact=True)).to_be_visible()
    open_all(tab, language)


def visitors_case(tab: Page, language: str) -> None:
    """Bring a visitor's case on the big screen to its result."""
    for answer in (
        *("country-south-eastern-asia", "country-VN", "applicant-local-government", "purpose-plan-city"),
        *("in-charge-yes", "other-application-no", "deliverable-master-plan", "take"),
    ):
        tab.locator(f".st-key-live-{answer} button").click()
    expect(tab.locator(".kc-result")).to_be_visible()


MID_WAY = [("applicant", "local-government"), ("purpose", "plan-city"), ("submit-on", "2026-11-22")]
LED = [("applicant", "korean-company"), ("purpose", "demonstrate"), ("submit-on", "2026-11-22")]
DONE = list(CITY.items())

SCREENS = (
    Screen("", "empty"),
    Screen("", "found", [("find", "Hanoi")]),
    Screen("", "nothing found", [("find", "zzzzq")]),
    Screen("", "opened", do=open_all),
    Screen("check", "empty"),
    Screen("check", "mid-way", MID_WAY),
    Screen("check", "mid-way, Korean lead", LED),
    Screen("check", "settled", DONE),
    Screen("check", "error", [("applicant", "bogus"), ("country", "XX"), ("foo", "1")]),
    Screen("check", "no edition", [("submit-on", "2019-01-01")]),
    Screen("check", "opened", MID_WAY, open_all),
    Screen("check", "all at once", [*MID_WAY, ("mode", "all")], open_all),
    Screen("check", "two cases", [*DONE, ("with", "applicant.university")]),
    Screen("check", "paper", [*DONE, ("view", "print")]),
    Screen("check", "link", DONE, press("take-link")),
    Screen("check", "code", DONE, press("take-qr")),
    Screen("check", "error in a case", MID_WAY, upload("case.json", b'{"answers": {', "take-load")),
    Screen("programme", "empty"),
    Screen("programme", "opened", do=open_all),
    *(Screen("programme", part, [("part", part)], open_all) for part in ("years", "how", "who", "names")),
    Screen("cities", "empty"),
    Screen("cities", "a country", [("country", "VN")], open_all),
    Screen("cities", "a place", [("place", "ke-nairobi")], open_all),
    Screen("cities", "nothing found", [("find", "zzzzq")]),
    Screen("cities", "error", [("edition", "1999")]),
    Screen("deadlines", "empty"),
    Screen("deadlines", "opened", [("zone", "America/Lima")], open_all),
    Screen("companies", "empty"),
    Screen("companies", "mid-way", [("companies", "2"), ("organisations", "1")], open_all),
    Screen("briefing", "empty"),
    Screen("briefing", "for a country", [("country", "VN"), ("show", "both")], open_all),
    Screen("screen", "slides"),
    Screen("screen", "a visitor's case", [("live", "1")]),
    Screen("screen", "a visitor's result", [("live", "1")], visitors_case),
    Screen("many", "empty"),
    Screen("many", "opened", do=open_all),
    Screen("many", "uploaded", do=many_done),
    Screen("many", "error", do=upload("table.csv", b"\xff\xfe\x00")),
    Screen("sources", "empty"),
    Screen("sources", "a source", [("source", "yna-20260127")]),
    Screen("sources", "a doubt", [("doubt", "c19")]),
    Screen("sources", "a report", [("report", "yna-20260127")]),
    Screen("sources", "nothing found", [("part", "sources"), ("find", "zzzzq")]),
    *(Screen("sources", part, [("part", part)], open_all) for part in ("doubts", "unknowns", "back-test", "rulebook")),
    Screen("accessibility", "empty"),
)

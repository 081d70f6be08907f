"""Two rulebook versions behind one proxy: whoever is moved between them reads what has changed, and never a mixture."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from kcity.rulebook.words import load_all, words
from tests.browser.conftest import chromium  # noqa: F401  a fixture of the browser tests
from tests.browser.real import PATIENCE
from tests.deploy.releases import LATER, LATER_VERSION, NOW, later_release, release
from tests.deploy.stand import Stand, standing

pytestmark = [pytest.mark.browser, pytest.mark.needs("nginx")]

CITY = "applicant=local-government&country=VN&purpose=plan-city&deliverable=master-plan&in-charge=yes&lang=en"
VERSION = load_all().about.version
SAY = words("en")


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    """Replica 1 with this release, replica 2 with a later one."""
    folder = tmp_path_factory.mktemp("stand")
    for name, make in (("first", release), ("later", later_release)):
        (folder / "releases" / name).mkdir(parents=True)
        make(folder / "releases" / name)
    with standing(folder, 2, {2: "later"}) as stand:
        yield stand


def test_a_visitor_who_is_moved_reads_what_has_changed_there_and_back(stand, chromium: Browser):  # noqa: F811
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    context.set_default_timeout(PATIENCE * 1000)
    context.add_cookies([{"name": "kcity_replica", "value": "1", "url": stand.address}])
    tab = context.new_page()
    tab.goto(f"{stand.address}/check?{CITY}")
    expect_version(tab, VERSION)
    assert amounts(tab) == (True, False)
    expect(tab.get_by_role("heading", name=SAY("then-title-today"))).to_have_count(0)

    stand.stop(1)  # nobody reloads: the page goes on to the other replica by itself
    expect_version(tab, LATER_VERSION)
    expect(tab.get_by_role("heading", name=SAY("then-title-today"))).to_be_visible()
    expect(tab.get_by_text(SAY("then-rulebook-today", then=VERSION, now=LATER_VERSION))).to_be_visible()
    assert amounts(tab) == (False, True)
    assert replica(tab) == "2"
    assert set(CITY.split("&")) <= set(tab.url.partition("?")[2].split("&"))

    tab.locator("[class*='st-key-question-']").get_by_text(SAY("answer-no"), exact=True).click()
    tab.get_by_role("button", name=SAY("continue")).click()
    expect(tab.get_by_role("heading", name=SAY("then-title-today"))).to_have_count(0)

    stand.start(1)
    stand.wait()
    stand.stop(2)
    expect_version(tab, VERSION)
    expect(tab.get_by_text(SAY("then-rulebook-today", then=LATER_VERSION, now=VERSION))).to_be_visible()
    assert amounts(tab) == (True, False)
    assert replica(tab) == "1"
    context.close()


def expect_version(tab: Page, version: str) -> None:
    """Expect the foot of the page to name a version of the rulebook."""
    foot = tab.locator("span", has_text=re.compile(re.escape(SAY("rulebook", version=version)) + "$"))
    expect(foot.last).to_be_visible()


def amounts(tab: Page) -> tuple[bool, bool]:
    """Return whether the headline and the cards speak of today's amount, and whether of the later one."""
    said = "\n".join(tab.locator(".st-key-headline, [class*='st-key-card-planning']").all_inner_texts())
    return NOW in said, LATER in said


def replica(tab: Page) -> str:
    """Return the replica that the browser's cookie names: the websocket's answer set it."""
    return next(str(each.get("value")) for each in tab.context.cookies() if each.get("name") == "kcity_replica")

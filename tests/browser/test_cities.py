"""Partner cities in a real browser: the map is drawn, a mark opens its place, the list does without a map."""

import io
import json
import math
from itertools import pairwise
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import geojson
import pandas as pd
import pytest
from PIL import Image
from playwright.sync_api import Browser, Locator, Page, expect
from python_calamine import CalamineWorkbook

from kcity.record.chains import by_place
from kcity.record.places import by_country
from kcity.rulebook.words import words
from pages.shared.loaded import map_packed
from pages.shared.shapes import COLOURS, SHADES
from pages.shared.world import Mark, world_map
from tests.book import BOOK
from tests.browser.real import CHROMIUM, FLAGS, PATIENCE

pytestmark = pytest.mark.browser

SAY = words("en")
NAIROBI = by_place(BOOK.projects)["ke-nairobi"][0]


def drawn(tab: Page) -> Locator:
    """Return the map once it is drawn: a canvas without WebGL never gets a width."""
    canvas = tab.locator(".st-key-cities-drawn canvas[width]")
    expect(canvas).to_be_visible()
    return canvas


def colours(canvas: Locator) -> set[str]:
    """Return the colours on the map's picture."""
    picture = Image.open(io.BytesIO(canvas.screenshot())).convert("RGB")
    return {f"#{red:02x}{green:02x}{blue:02x}" for _, (red, green, blue) in picture.getcolors(10**7)}


def wait_for_colours(tab: Page, *wanted: str) -> set[str]:
    """Return the colours of the map once all the wanted ones are there: land and marks arrive after the canvas."""
    for _ in range(PATIENCE):
        found = colours(drawn(tab))
        if set(wanted) <= found:
            return found
        tab.wait_for_timeout(1000)
    raise AssertionError(f"missing on the map: {set(wanted) - found}")


def where(tab: Page, longitude: float, latitude: float) -> tuple[float, float]:
    """Return where a place lies on the page while the map shows all projects."""
    marks = [Mark("", p.lon, p.lat, "planning", None, "") for p in BOOK.projects if p.is_named]
    view = json.loads(world_map("", marks, "light").to_json())["initialViewState"]
    box, scale = drawn(tab).bounding_box(), 512 * 2 ** view["zoom"]

    def height(degrees: float) -> float:
        return math.asinh(math.tan(math.radians(degrees))) / (2 * math.pi)

    x = box["x"] + box["width"] / 2 + (longitude - view["longitude"]) / 360 * scale
    return x, box["y"] + box["height"] / 2 + (height(view["latitude"]) - height(latitude)) * scale


def held(tab: Page) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(tab.url).query))


def wait_for_link(tab: Page, **wanted: str) -> None:
    tab.wait_for_url(lambda url: dict(parse_qsl(urlsplit(url).query)) == {"lang": "en"} | wanted)


def test_the_map_is_drawn_from_this_server_alone_and_a_mark_opens_its_place(warm, open_tab, watch):
    tab = open_tab(f"{warm}/cities?lang=en", height=1200)
    palette = COLOURS["light"]
    before = wait_for_colours(tab, palette["land"], SHADES["light"][0], SHADES["light"][3], palette["planning"])

    assert palette["demonstration"] in before
    asked = [url for url in watch.requests if "/outlines/" in url]
    assert asked == [f"{warm}/outlines/{map_packed()[0]}.json"]
    assert watch.outside == []
    expect(tab.get_by_text(SAY("cities-no-map"))).to_be_hidden()

    x, y = where(tab, NAIROBI.lon, NAIROBI.lat)
    tab.mouse.move(x + 2, y)
    expect(tab.locator(".deck-tooltip")).to_contain_text(NAIROBI.title.en)
    tab.mouse.click(x, y)

    wait_for_link(tab, place="ke-nairobi")
    expect(tab.get_by_role("link", name=SAY("cities-check-like"))).to_be_visible()
    wait_for_colours(tab, palette["land"], palette["planning"], palette["text"])  # none has faded

    tab.get_by_role("button", name=SAY("cities-back")).click()
    wait_for_link(tab)


def test_filter_place_proposal_and_back_by_the_links_alone(warm, open_tab):
    tab = open_tab(f"{warm}/cities?lang=en&find=Turkey")
    projects = by_country(BOOK.projects)["TR"]
    count = SAY("cities-count", count=len(projects), countries=1)
    expect(tab.get_by_role("heading", name=count)).to_be_visible()

    tab.get_by_role("button", name="Gaziantep").first.click()
    wait_for_link(tab, find="Turkey", place="tr-gaziantep")
    tab.reload()
    expect(tab.get_by_role("heading", name="Gaziantep, Türkiye")).to_be_visible()

    tab.get_by_role("link", name=SAY("cities-check-like")).first.click()
    tab.wait_for_url("**/check?**")
    assert {"country": "TR", "purpose": "demonstrate"}.items() <= held(tab).items()

    tab.go_back()
    expect(tab.get_by_role("heading", name="Gaziantep, Türkiye")).to_be_visible()


@pytest.mark.long
def test_a_filter_does_not_send_the_land_again(warm, open_tab):
    sent: list[int] = []
    tab = open_tab("about:blank")
    tab.on("websocket", lambda socket: socket.on("framereceived", lambda frame: sent.append(len(frame))))
    tab.goto(f"{warm}/cities?lang=en")
    wait_for_colours(tab, COLOURS["light"]["land"])
    sent.clear()

    tab.get_by_role("radio", name=SAY("cities-part-europe")).click()
    wait_for_link(tab, region="europe")
    expect(tab.get_by_role("button", name="Verona").first).to_be_visible()

    assert 0 < sum(sent) < 300_000 < len(map_packed()[1]) * 2


@pytest.mark.parametrize(
    "flags", [["--disable-webgl", "--disable-webgl2"], pytest.param(["--disable-3d-apis"], marks=pytest.mark.long)]
)
def test_without_webgl_a_message_stands_where_the_map_would_and_the_list_works(warm, chromium: Browser, flags):
    browser = chromium.browser_type.launch(executable_path=CHROMIUM, args=[*FLAGS, *flags], timeout=PATIENCE * 1000)
    tab = browser.new_page(locale="en-GB")
    tab.set_default_timeout(PATIENCE * 1000)
    tab.goto(f"{warm}/cities?lang=en")

    expect(tab.get_by_text(SAY("cities-no-map"))).to_be_visible()
    expect(tab.locator(".st-key-cities-list")).to_be_visible()
    tab.wait_for_function("() => document.querySelector('.st-key-cities-drawn').getBoundingClientRect().height < 5")
    tab.get_by_role("button", name="Khon Kaen").first.click()
    expect(tab.get_by_role("heading", name="Khon Kaen, Thailand")).to_be_visible()
    browser.close()


@pytest.mark.long
def test_what_is_filtered_is_what_is_taken_away(warm, open_tab):
    tab = open_tab(f"{warm}/cities?lang=en&country=IT")
    expected = {project.id for project in by_country(BOOK.projects)["IT"]}

    assert set(pd.read_csv(taken(tab, "csv"), encoding="utf-8-sig")[SAY("table-id")]) == expected
    sheet = CalamineWorkbook.from_filelike(taken(tab, "excel")).get_sheet_by_index(0).to_python()
    assert {row[0] for row in sheet[1:]} == expected
    assert {feature.id for feature in geojson.load(taken(tab, "geojson")).features} == expected


def taken(tab: Page, kind: str) -> io.BytesIO:
    """Return what a download button gives."""
    with tab.expect_download() as download:
        tab.locator(f".st-key-cities-take-{kind} button").click()
    return io.BytesIO(Path(download.value.path()).read_bytes())


@pytest.mark.long
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_nothing_overflows_a_phone_and_the_map_begins_on_the_first_screen(warm, open_tab, lang):
    tab = open_tab(f"{warm}/cities?lang={lang}", width=390, height=844)
    top = drawn(tab).bounding_box()
    widths = tab.evaluate("() => [document.querySelector('.stMain')].map(box => [box.scrollWidth, box.clientWidth])")

    assert top["y"] < 844
    assert [wide for wide, shown in widths if wide > shown] == []


@pytest.mark.long
def test_a_place_chosen_far_down_the_list_on_a_phone_is_in_view(warm, open_tab):
    tab = open_tab(f"{warm}/cities?lang=en", width=390, height=844)
    drawn(tab)

    tab.get_by_role("button", name="Zangilan").first.scroll_into_view_if_needed()
    tab.get_by_role("button", name="Hai Phong").first.click()

    expect(tab.get_by_role("heading", name="Hai Phong, Vietnam")).to_be_in_viewport()


@pytest.mark.long
def test_the_list_prints_whole_and_the_map_and_the_filters_are_left_out(warm, open_tab):
    tab = open_tab(f"{warm}/cities?lang=en")
    drawn(tab)
    tab.emulate_media(media="print")

    expect(tab.locator(".st-key-cities-map")).to_be_hidden()
    expect(tab.locator(".st-key-cities-first")).to_be_hidden()
    cut = "list => list.scrollHeight - list.clientHeight"
    assert tab.locator(".st-key-cities-list").evaluate(cut) <= 1
    countries = tab.locator(".st-key-cities-list h3").all_inner_texts()
    assert len(countries) == len(by_country(BOOK.projects)) + 1
    assert all(one <= other for one, other in pairwise(countries[:-1]))

"""Programme in a real browser: the tables stay within a phone, the charts are drawn, each cell opens on its sources."""

import pytest
from playwright.sync_api import expect

from kcity.rulebook.words import words

pytestmark = pytest.mark.browser

WIDTHS = """() => [document.documentElement, document.querySelector(".stMain")]
  .map(box => [box.scrollWidth, box.clientWidth])"""


def test_a_table_scrolls_within_a_phone_and_its_cells_open(warm, open_tab):
    say = words("ko")
    tab = open_tab(f"{warm}/programme?lang=ko&editions=all", width=390, height=844, locale="ko-KR")
    table = tab.get_by_role("region", name=say("programme-caption"), exact=True)

    expect(tab.get_by_role("heading", name=say("programme-title"), level=1)).to_be_visible()
    expect(table.get_by_role("rowheader", name=say("fact-funding"))).to_be_visible()
    expect(tab.get_by_role("heading", name=say("programme-new", year="2024"))).to_be_attached()
    assert [widths for widths in tab.evaluate(WIDTHS) if widths[0] > widths[1]] == []
    assert table.evaluate("box => box.scrollWidth > box.clientWidth")

    cell = table.get_by_role("row", name=say("fact-funding")).get_by_role("cell").first
    cell.locator("summary").click()
    expect(cell.get_by_role("link").first).to_be_visible()
    assert "sources?" in cell.get_by_role("link").last.get_attribute("href")


def test_every_chart_is_drawn_under_its_name(warm, open_tab):
    say = words("en")
    tab = open_tab(f"{warm}/programme?lang=en&part=years", width=390, height=844)

    for name in ("planning", "demonstration", "budget", "projects", "windows", "countries"):
        expect(tab.get_by_role("heading", name=say(f"programme-chart-{name}"), exact=True)).to_be_visible()
        drawn = tab.locator(f".st-key-programme-chart-{name}").locator("canvas, svg").first
        expect(drawn).to_be_visible()
        expect(tab.get_by_label(say(f"programme-alt-{name}"), exact=True)).to_be_attached()
    assert [widths for widths in tab.evaluate(WIDTHS) if widths[0] > widths[1]] == []

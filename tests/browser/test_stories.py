"""What people come for, in a real browser: an adviser takes an answer to the ministry, a visitor one on a phone."""

import io
import json
from urllib.parse import parse_qsl, urlsplit

import icalendar
import pytest
import zxingcpp
from docx import Document
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK

pytestmark = pytest.mark.browser

KNOWN = {
    "applicant": "local-government",
    "purpose": "plan-city",
    "country": "PE",
    "deliverable": "master-plan",
    "in-charge": "yes",
    "other-application": "no",
}
"""What the adviser of a Peruvian city knows; whatever else is asked, they don't."""


def form(tab: Page) -> Locator:
    return tab.locator("[class*='st-key-question-']")


def asked(tab: Page) -> str:
    """Return the question that stands in the form, once the one before it is gone."""
    expect(form(tab)).to_have_count(1)
    names = form(tab).get_attribute("class") or ""
    return next(name for name in names.split() if name.startswith("st-key-question-")).removeprefix("st-key-question-")


def answer(tab: Page, lang: str) -> None:
    """Answer the question in the form as far as it is known, and go on to the next one."""
    say, name = words(lang), asked(tab)
    value, question = KNOWN.get(name), BOOK.questions[name]
    if value is None:
        tab.get_by_role("button", name=say("do-not-know")).click()
    else:
        if question.kind == "country":
            tab.locator(f".st-key-question-{name}").get_by_role("combobox").fill(say.country(value))
            tab.get_by_role("option", name=say.country(value), exact=True).click()
        else:
            label = question.values[value][lang] if question.values else say(f"answer-{value}")
            tab.locator(f".st-key-question-{name}").get_by_text(label, exact=True).click()
        tab.get_by_role("button", name=say("continue")).click()
    expect(tab.locator(f".st-key-question-{name}")).to_have_count(0)


def taken(tab: Page, key: str) -> bytes:
    """Return what a button of the share bar downloads."""
    with tab.expect_download() as download:
        tab.locator(f".st-key-{key} button").click()
    return download.value.path().read_bytes()


@pytest.mark.parametrize("lang", [pytest.param("en", marks=pytest.mark.long), "ko"])
def test_an_adviser_takes_a_settled_answer_to_the_ministry(warm, open_tab, lang):
    say = words(lang)
    tab = open_tab(f"{warm}/?lang={lang}", locale="en-GB" if lang == "en" else "ko-KR")
    tab.get_by_role("link", name=BOOK.questions["applicant"].values["local-government"][lang]).click()
    expect(form(tab)).to_be_visible()
    for _ in range(5):
        answer(tab, lang)
    expect(tab.get_by_text(say("settled"))).to_be_visible()
    headline = tab.locator(".st-key-headline")
    expect(headline).to_contain_text(say("headline-eligible", track=BOOK.editions[2026].tracks["planning"].name[lang]))

    paper = Document(io.BytesIO(taken(tab, "take-dossier")))
    text = "\n".join(paragraph.text for paragraph in paper.paragraphs)
    assert headline.inner_text().split(".")[0] in text

    events = icalendar.Calendar.from_ical(taken(tab, "take-calendar")).walk("VEVENT")
    assert events
    assert all(type(event.decoded("DTSTART")).__name__ == "date" for event in events)

    case = taken(tab, "take-case")
    assert json.loads(case)["answers"] == {name: [v] if name == "deliverable" else v for name, v in KNOWN.items()}

    tab.locator(".st-key-take-link button").first.click()
    address = tab.locator(".st-key-link-address code").inner_text().replace("\n", "")
    other = next(language for language in WRITTEN if language != lang)
    colleague = open_tab(address.replace(f"lang={lang}", f"lang={other}"))
    track = BOOK.editions[2026].tracks["planning"].name[other]
    expect(colleague.locator(".st-key-headline")).to_contain_text(words(other)("headline-eligible", track=track))

    newcomer = open_tab(f"{warm}/check?lang={lang}&applicant=individual")
    newcomer.locator(".st-key-take-load button").first.click()
    newcomer.locator("input[type=file]").set_input_files(
        {"name": "case.json", "mimeType": "application/json", "buffer": case}
    )
    newcomer.locator(".st-key-load-take button").click()
    expect(newcomer.locator(".st-key-headline")).to_contain_text(headline.inner_text().split(".")[0])
    newcomer.wait_for_url(lambda url: KNOWN.items() <= dict(parse_qsl(urlsplit(url).query)).items())


@pytest.mark.parametrize("lang", ["en", pytest.param("ko", marks=pytest.mark.long)])
def test_a_visitor_at_a_stand_takes_an_answer_on_a_phone(warm, open_tab, lang):
    say = words(lang)
    tab = open_tab(f"{warm}/check?lang={lang}", width=390, height=844)
    expect(form(tab)).to_be_in_viewport()
    expect(form(tab).get_by_role("button", name=say("continue"))).to_be_in_viewport()

    answer(tab, lang)
    answer(tab, lang)
    summary = tab.locator(".st-key-summary")
    expect(summary).to_be_in_viewport()
    for track in BOOK.editions[2026].tracks.values():
        expect(summary).to_contain_text(track.name[lang])

    tab.locator(".st-key-take-qr button").first.click()
    picture = tab.get_by_role("img", name=say("take-qr"))
    expect(picture).to_be_visible()
    [code] = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture.screenshot())))
    assert code.text.startswith(say("qr-title", day="@").split("@")[0])
    for track in BOOK.editions[2026].tracks.values():
        assert track.name[lang] in code.text


def test_a_spoilt_case_loses_nothing(warm, open_tab):
    say = words("en")
    tab = open_tab(f"{warm}/check?lang=en&applicant=local-government")
    tab.locator(".st-key-take-load button").first.click()
    spoilt = {"name": "case.json", "mimeType": "application/json", "buffer": b'{"answers": {"applicant": '}
    tab.locator("input[type=file]").set_input_files(spoilt)

    expect(tab.get_by_text(say("case-syntax", where="1"))).to_be_visible()
    expect(tab.locator(".st-key-answers")).to_contain_text(BOOK.questions["applicant"].values["local-government"]["en"])


@pytest.mark.parametrize("lang", [pytest.param("en", marks=pytest.mark.long), "ko"])
def test_paper_holds_everything(warm, open_tab, tmp_path, lang):
    link = "&".join(f"{name}={value}" for name, value in KNOWN.items())
    tab = open_tab(f"{warm}/check?lang={lang}&{link}&view=print")
    expect(tab.get_by_text(words(lang)("myths"))).to_be_visible()
    pages = printed(tab.pdf(format="A4"), tmp_path)

    text = " ".join(pages.split())
    for track in BOOK.editions[2026].tracks.values():
        assert track.name[lang] in text
        assert all(" ".join(item[lang].split()) in text for item in track.support.items)
    assert words(lang)("myths") in text
    assert words(lang)("page-cities") not in text  # the menu stays on the screen


def printed(pdf: bytes, folder) -> str:
    """Return the text of a PDF by Poppler."""
    import subprocess

    file = folder / "page.pdf"
    file.write_bytes(pdf)
    return subprocess.run(["pdftotext", "-layout", file, "-"], check=True, capture_output=True).stdout.decode()

"""The leaflet: one A4 page whoever it is for, its fonts in it, its text there to be found."""

import os
import re
import shutil
import subprocess
from datetime import date
from itertools import product

import pytest
import zxingcpp
from PIL import Image

from kcity.handout.audience import Audience, concerning, proposal_of
from kcity.handout.leaflet import leaflet
from kcity.handout.qr import in_words
from kcity.handout.slides import slides
from kcity.outcome import outcome
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK

TODAY = date(2026, 11, 26)
LINK = "https://kcity.example.org/check?lang=en&applicant=local-government&country=VN"
AUDIENCES = {
    "everybody": Audience(),
    "country": Audience("VN"),
    "new-country": Audience("FR"),
    "companies": Audience(companies=True),
    "longest": Audience("ID", companies=True, sector="data-platform"),
}
DAYS = (date(2019, 5, 1), date(2020, 3, 1), date(2021, 3, 5), date(2024, 3, 1), TODAY, date(2027, 2, 1))
NO_CALL = list(product(("new-country",), DAYS[-1:], WRITTEN))
BOTH = pytest.mark.parametrize("language", WRITTEN)

pytestmark = pytest.mark.skipif(
    shutil.which("pdftotext") is None and os.environ.get("CI") != "true", reason="Poppler is not installed"
)


def written(tmp_path, audience: Audience, language: str, on: date = TODAY, link: str | None = LINK):
    file = tmp_path / "leaflet.pdf"
    file.write_bytes(leaflet(BOOK, on, audience, language, link))
    return file


def run(*command) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def packed(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize(
    ("audience", "on", "language"),
    [
        *(pytest.param(*each, marks=pytest.mark.long) for each in product(("longest",), DAYS[1:-2], WRITTEN)),
        *product(("longest",), DAYS[:1], WRITTEN),
        *product(AUDIENCES, (TODAY,), WRITTEN),
        *NO_CALL,
    ],
)
def test_it_is_one_a4_page_with_embedded_fonts(audience, on, language, tmp_path):
    file = written(tmp_path, AUDIENCES[audience], language, on)
    about = run("pdfinfo", file)
    fonts = run("pdffonts", file).splitlines()[2:]

    assert re.search(r"Pages:\s+1\n", about)
    assert "A4" in about
    assert "Author" not in about
    assert fonts
    assert all(re.search(r"PretendardGOV.*\byes yes yes\b", font) for font in fonts)
    assert file.stat().st_size < 200_000


@BOTH
def test_its_text_can_be_found_and_stands_there_once(language, tmp_path):
    say, audience = words(language), AUDIENCES["country"]
    text = packed(run("pdftotext", written(tmp_path, audience, language), "-"))
    edition = BOOK.editions[2026]
    said = [
        slide.title for slide in slides(BOOK, TODAY, audience, None, say) if slide.id in ("what", "cities", "apply")
    ]
    said += [track.requirements["lead-may-apply"].text[language] for track in edition.tracks.values()]
    said += [track.paid.items[0][language] for track in edition.tracks.values()]
    said += [say("slides-money-next", cycle="2027"), say("disclaimer"), say("leaflet-code"), say("sources")]
    newest = max((p for p in concerning(BOOK, audience)), key=lambda project: project.label)

    assert [each for each in said if text.count(packed(each)) != 1] == []
    assert packed(newest.title[language]) in text
    assert LINK in text


@BOTH
def test_a_long_link_and_a_long_name_stay_on_the_page(language, tmp_path):
    file = written(tmp_path, AUDIENCES["longest"], language, TODAY, LINK + "&sectors=" + "transport," * 60)

    assert re.search(r"Pages:\s+1\n", run("pdfinfo", file))


@pytest.mark.parametrize("link", [LINK, None])
def test_the_code_opens_the_link_or_says_the_answer(link, tmp_path):
    audience = AUDIENCES["country"]
    file = written(tmp_path, audience, "en", TODAY, link)
    run("pdftoppm", "-r", "200", "-png", "-singlefile", file, tmp_path / "page")
    [code] = zxingcpp.read_barcodes(Image.open(tmp_path / "page.png"))

    assert code.text == (link or in_words(outcome(BOOK, proposal_of(BOOK, audience), TODAY), words("en")))

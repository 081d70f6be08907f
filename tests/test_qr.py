"""QR codes: what is written is what an independent reader reads, and the answer in words fits a phone's camera."""

import io
from datetime import date

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from kcity.handout.qr import in_words, qr_png
from kcity.outcome import Outcome, outcome, read
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK

MOST = {"en": 400, "ko": 600}
LINK = "https://example.org/check?lang=ko&applicant=local-government&country=VN&submit-on=2026-11-22"
CITY = {"applicant": "local-government", "country": "CI", "purpose": "plan-city", "in-charge": "yes"}
AGENCY = {**CITY, "applicant": "public-institution"}
COMPANY = {"applicant": "korean-company", "purpose": "demonstrate", "overseas-partner": "university"}
DAYS = [f"{year}-{day}" for year in range(2019, 2029) for day in ("01-20", "02-03", "03-05", "07-01", "11-22")]


def found_on(raw: dict[str, str], on: str) -> Outcome:
    proposal, misfits = read(BOOK, raw)
    assert misfits == ()
    return outcome(BOOK, proposal, date.fromisoformat(on))


def seen(png: bytes) -> list[str]:
    """Return what a reader sees in a picture."""
    picture = Image.open(io.BytesIO(png)).convert("L")
    return [code.text for code in zxingcpp.read_barcodes(picture)]


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("link", [None, LINK])
@pytest.mark.parametrize(("raw", "on"), [(CITY, "2026-11-22"), (COMPANY, "2021-03-05"), (AGENCY, "2027-02-01")])
def test_the_answer_in_words_is_read_back(raw, on, link, language):
    text = in_words(found_on(raw, on), words(language), link)

    assert seen(qr_png(text)) == [text]


@pytest.mark.parametrize("text", [LINK, "A", "0123456789", "Côte d’Ivoire", "한국어 ₩", "x" * 2900])
def test_a_text_is_read_back(text):
    assert seen(qr_png(text)) == [text]


def test_more_than_a_code_can_hold_is_refused():
    with pytest.raises(ValueError, match=r"\S"):
        qr_png("x" * 2954)


def test_a_code_is_dark_on_white_with_four_modules_of_quiet():
    signs = np.asarray(Image.open(io.BytesIO(qr_png("quiet"))).convert("L"))
    dark = np.argwhere(signs == 0)

    assert set(np.unique(signs)) == {0, 255}
    assert dark.min() == 4 * 8
    assert signs.shape[0] - 1 - dark.max() == 4 * 8


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("on", DAYS)
def test_the_answer_is_short_enough_for_a_phone(on, language):
    for raw in ({}, CITY, AGENCY, COMPANY):
        assert len(in_words(found_on(raw, on), words(language)).encode()) <= MOST[language]


def test_the_answer_names_day_track_last_day_and_secretariat():
    text = in_words(found_on(COMPANY, "2026-02-10"), words("en"), LINK)

    assert all(part in text for part in ("10 February 2026", "Overseas demonstration", "17 March 2026", "KAIA"))
    assert text.endswith("\n" + LINK)


def test_the_answer_counts_no_days_that_pass():
    assert "left" not in in_words(found_on(COMPANY, "2026-02-10"), words("en"))
    assert "in 12 days" not in in_words(found_on(COMPANY, "2025-01-25"), words("en"))

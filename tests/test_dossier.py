"""The dossier: it says all that the outcome says, in one language, with every number resolved; Word can open it."""

import io
import os
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from functools import cache
from types import MappingProxyType

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from kcity.handout.checklist import worth_doing
from kcity.handout.dossier import dossier
from kcity.handout.paper import legal
from kcity.outcome import Outcome, outcome, read
from kcity.outcome.sentence import answer_words, headline, way_words
from kcity.record.precedents import precedents
from kcity.rulebook.folder import data_folder
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK

LINK = "https://example.org/check?lang=en&applicant=local-government"
OFFICE = shutil.which("soffice")

CITY = {
    "applicant": "local-government",
    "country": "VN",
    "purpose": "plan-city",
    "deliverable": "master-plan,feasibility",
    "sectors": "transport",
    "amount": "800000000",
}
COMPANY = {
    "applicant": "korean-company",
    "country": "ID",
    "purpose": "demonstrate",
    "overseas-partner": "local-government",
    "developed-in-korea": "yes",
}
CASES = {
    "depends": (CITY, "2026-11-22"),
    "eligible": (COMPANY, "2026-02-10"),
    "unstated": ({**CITY, "applicant": "public-institution"}, "2026-11-22"),
    "not-eligible": ({"applicant": "individual", "country": "PE"}, "2026-11-22"),
    "three-tracks": ({"applicant": "local-government", "purpose": "plan-solution"}, "2021-03-05"),
    "empty": ({}, "2023-03-01"),
    "no-edition": (CITY, "2027-02-01"),
    "before": ({}, "2019-05-01"),
}
EVERY = pytest.mark.parametrize("case", CASES)
BOTH = pytest.mark.parametrize("language", WRITTEN)


@cache
def found_in(case: str) -> Outcome:
    raw, on = CASES[case]
    proposal, misfits = read(BOOK, raw)
    assert misfits == ()
    return outcome(BOOK, proposal, date.fromisoformat(on))


def opened(found: Outcome, language: str, link: str | None = LINK):
    return docx.Document(io.BytesIO(dossier(found, words(language), link)))


@cache
def document_of(case: str, language: str):
    """Return a case's dossier, written and opened once for all the tests that only read it."""
    return opened(found_in(case), language)


def text_of(document) -> str:
    """Return all that a document's body says, a paragraph a line, links included."""
    return "\n".join(said(paragraph) for paragraph in document.element.body.iter(qn("w:p")))


def said(part) -> str:
    return "".join(piece.text or "" for piece in part.iter(qn("w:t")))


def headings(document, level: int) -> list[str]:
    return [each.text for each in document.paragraphs if each.style.name == f"Heading {level}"]


def one_line(text: str) -> str:
    return " ".join(text.split())


@EVERY
@BOTH
def test_it_opens_with_title_outcome_and_day(case, language):
    say, found = words(language), found_in(case)
    document = document_of(case, language)
    first = [paragraph.text for paragraph in document.paragraphs[:6]]

    assert document.paragraphs[0].style.name == "Title"
    assert document.paragraphs[0].text == say("dossier-title") == document.core_properties.title
    assert headline(found, say) in first
    assert say("disclaimer") in first
    assert any(say.day(found.on) in line and BOOK.about.version in line for line in first)


@EVERY
@BOTH
def test_its_parts_stand_in_their_order(case, language):
    say, found = words(language), found_in(case)
    parts = headings(document_of(case, language), 1)
    expected = [say("dossier-proposal")]
    expected += [each for each in parts if any(each.startswith(t.track.name[language] + ":") for t in found.tracks)]
    expected += [say("dossier-dates")] if found.tracks or found.next_intakes else []
    expected += [say("dossier-checklist")] if worth_doing(found) else []
    expected += [say("dossier-precedents")]
    expected += [say("dossier-doubts")] if say("dossier-doubts") in parts else []
    expected += [say("what-is-unknown")] if found.tracks else []
    expected += [say("sources")] if say("sources") in parts else []

    assert parts == [*expected, say("dossier-link")]
    assert sum(each.startswith(t.track.name[language] + ":") for t in found.tracks for each in parts) == len(
        found.tracks
    )


@EVERY
@BOTH
def test_every_check_of_every_track_is_there_with_its_state(case, language):
    say, found = words(language), found_in(case)
    rows = [
        (row.cells[0].text, row.cells[2].text)
        for table in document_of(case, language).tables
        if table.rows[0].cells[0].text == say("dossier-condition")
        for row in table.rows[1:]
    ]
    checks = [check for track in found.tracks for check in track.checks]

    assert len(rows) == len(checks)
    for check in checks:
        assert any(
            condition.startswith(one_line(check.text[language])) and state == say(f"state-{check.state}")
            for condition, state in rows
        )


@EVERY
@BOTH
def test_answers_ways_precedents_doubts_and_unknowns_are_there(case, language):
    say, found = words(language), found_in(case)
    text = text_of(document_of(case, language))
    said = [answer_words(BOOK, name, answer, say) for name, answer in found.proposal.answers.items()]
    said += [way_words(BOOK, way, say) for track in found.tracks for way in track.ways if way.by != "fixed"]
    said += [each.project.title[language] for each in precedents(BOOK, found.proposal)]
    said += [unknown[language] for track in found.tracks for unknown in track.track.unknowns]
    for name in {other.doubt for track in found.tracks for other in track.readings} | {
        doubt for track in found.tracks for check in track.checks for doubt in check.doubts
    }:
        said += [reading.text[language] for reading in BOOK.doubts[name].readings.values()]
        said += [name.upper(), BOOK.doubts[name].why[language]]

    assert [each for each in said if one_line(each) not in text] == []


@EVERY
@BOTH
def test_every_source_number_leads_to_its_entry(case, language):
    document = document_of(case, language)
    body = document.element.body
    marks = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    links = [link for link in body.iter(qn("w:hyperlink")) if link.get(qn("w:anchor"))]
    entries = [each.text for each in document.paragraphs if each.style.name == "Source"]

    assert {link.get(qn("w:anchor")) for link in links} == marks
    assert all(link.get(qn("w:anchor")) == f"source-{said(link)}" for link in links)
    assert [entry.split(".")[0] for entry in entries] == [str(n) for n in range(1, len(marks) + 1)]


@BOTH
def test_every_source_of_the_checks_is_listed_and_no_weak_one_linked(language):
    weak = {source.url for source in BOOK.sources.values() if source.weak}
    for case in CASES:
        found = found_in(case)
        document = document_of(case, language)
        text = text_of(document)
        linked = {
            each.target_ref
            for each in document.part.rels.values()
            if each.reltype == RELATIONSHIP_TYPE.HYPERLINK and each.is_external
        }
        cited = {source for track in found.tracks for check in track.checks for source in check.sources}

        assert [name for name in cited if one_line(BOOK.sources[name].title[language]) not in text] == []
        assert linked & weak == set()
        assert linked <= {source.url for source in BOOK.sources.values()} | {LINK}


@BOTH
def test_what_cannot_be_mended_gets_no_checklist_and_no_way_twice(language):
    say, document = words(language), document_of("not-eligible", language)
    text = text_of(document)
    ways = {way_words(BOOK, way, say) for way in found_in("not-eligible").track("planning").ways}

    assert say("dossier-checklist") not in headings(document, 1)
    assert all(text.split("\n").count(f"{way} ({say('way-by-fixed')})") <= 2 for way in ways)  # once in each track


def test_without_a_link_there_is_none():
    document = opened(found_in("depends"), "en", None)

    assert words("en")("dossier-link") not in headings(document, 1)


@BOTH
def test_the_page_is_a4_with_numbers_and_the_document_speaks_its_language(language):
    document = document_of("depends", language)
    section, styles = document.sections[0], document.styles.element
    footer = section.footer._element
    spoken = next(styles.iter(qn("w:lang")))
    fonts = {fonts.get(qn("w:eastAsia")) for fonts in styles.iter(qn("w:rFonts"))}

    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)
    assert [field.get(qn("w:instr")) for field in footer.iter(qn("w:fldSimple"))] in (
        ["PAGE", "NUMPAGES"],
        ["NUMPAGES", "PAGE"],
    )
    assert spoken.get(qn("w:eastAsia")) == "ko-KR"
    assert spoken.get(qn("w:val")) == {"en": "en-GB", "ko": "en-US"}[language]
    assert document.core_properties.language == {"en": "en-GB", "ko": "ko-KR"}[language]
    assert (document.core_properties.author, document.core_properties.comments) == ("", "")
    assert fonts == {"Malgun Gothic"}


@BOTH
def test_no_row_is_torn_and_every_header_comes_again(language):
    document = document_of("depends", language)
    shaded = [row for table in document.tables for row in table.rows if row._tr.findall(f".//{qn('w:shd')}")]

    assert document.tables
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for table in document.tables for row in table.rows)
    assert all(row._tr.trPr.find(qn("w:tblHeader")) is not None for row in shaded)
    assert len(shaded) >= 6
    for table in document.tables:
        widths = [column.width for column in table.columns]
        assert abs(sum(width.cm for width in widths) - 17) < 0.1
        assert all([cell.width for cell in row.cells] == widths for row in table.rows)


LATIN = re.compile(r"[A-Za-z]{2,}")
ADDRESS = re.compile(r"https?://\S+|\S+@\S+")


@EVERY
def test_no_english_word_is_left_in_the_korean_document(case):
    """What the data themselves print in Latin letters may stay: names of bodies, C numbers, what a source prints."""
    data = "\n".join(
        file.read_text(encoding="utf-8")
        for file in data_folder().rglob("*")
        if file.suffix in (".yaml", ".csv") and file.is_file()
    )
    korean = "\n".join(line for line in re.findall(r'ko: "([^"]*)"|as_printed: "([^"]*)"', data) for line in line)
    for project in BOOK.projects:
        korean += " ".join(each.ko for each in (project.title, project.place, project.status))
    assert korean  # the data's own texts were found
    names = set(LATIN.findall(korean)) | {"KIND", "KAIA", "City", "Network"}
    document = document_of(case, "ko")
    shown = text_of(document) + document.sections[0].header.paragraphs[0].text
    shown += "".join(paragraph.text for paragraph in document.sections[0].footer.paragraphs)

    assert set(LATIN.findall(ADDRESS.sub("", shown))) - names == set()


BAD = "a\x00b\x08c\x0bd\x1be\ufffef\ud800g\n\th&<w:t>"


def test_a_text_is_left_with_what_xml_can_hold():
    assert legal(BAD) == "abc defg h&<w:t>"


@BOTH
def test_no_sign_in_the_data_or_the_link_breaks_it(language):
    found = found_in("depends")
    bad = MappingProxyType(
        {
            name: source.model_copy(update={"title": {language: BAD}, "url": f"https://example.org/{BAD}"})
            for name, source in BOOK.sources.items()
        }
    )
    document = opened(replace(found, book=replace(BOOK, sources=bad)), language, f"https://example.org/{BAD}")

    assert "h&<w:t>" in text_of(document)


@pytest.mark.parametrize(("case", "most"), [("depends", 9), ("no-edition", 5)])
@BOTH
def test_it_prints_on_few_pages(case, most, language, tmp_path):
    if OFFICE is None:
        if os.environ.get("CI") == "true":
            pytest.fail("LibreOffice is not installed")
        pytest.skip("LibreOffice is not installed")
    found, say = found_in(case), words(language)
    file = tmp_path / "dossier.docx"
    file.write_bytes(dossier(found, say, LINK))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, file],
        check=True,
        capture_output=True,
        timeout=120,
    )
    text = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "dossier.pdf", "-"], check=True, capture_output=True, text=True
    ).stdout
    pages = text.removesuffix("\f").split("\f")

    assert 2 <= len(pages) <= most
    assert [n for n, page in enumerate(pages, 1) if not re.search(rf"\b{n}\b", page.strip().splitlines()[-1])] == []
    assert say("dossier-precedents").split()[0] in text
    assert "example.org" in pages[-1]

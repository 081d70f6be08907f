"""Screening a table: read in whatever way it is written, exact row by row, wrong cells named, no cell a formula."""

import csv
import io
import random
import shutil
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from kcity.handout.screening import Limits, NoTable, Sheet, read_sheet, screened
from kcity.handout.screening.columns import Columns, countries_by_name, heading_names, values_by_name
from kcity.handout.screening.command import problems_told, screen, told
from kcity.handout.screening.summary import STATUSES, summary, without
from kcity.handout.screening.template import template_csv, template_excel
from kcity.handout.screening.worker import NoRoom, Work
from kcity.handout.screening.written import Results, allowed, write_csv, write_excel
from kcity.outcome import Proposal, outcome, read
from kcity.outcome.checks import standing
from kcity.outcome.sentence import way_words
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.names import folded
from kcity.rulebook.words import words
from tests.book import BOOK

TODAY = date(2026, 11, 26)
EN, KO = words("en"), words("ko")
CITY = "applicant,purpose,country,deliverable,in-charge\nlocal-government,plan-city,VN,master-plan,yes\n"


def quiet(done: int, whole: int) -> None:
    """Tell nobody."""


def table(text: str, encoding: str = "utf-8") -> Sheet:
    return read_sheet(text.encode(encoding))


def batch(text: str):
    return screened(BOOK, table(text), TODAY)


def refused(content: bytes, limits: Limits | None = None) -> str:
    with pytest.raises(NoTable) as caught:
        screened(BOOK, read_sheet(content, limits), TODAY)
    for language in WRITTEN:
        assert caught.value.said(words(language))
    return caught.value.trouble


def excel(*rows) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def some_answers(seed: int, count: int) -> list[dict[str, str]]:
    """Return proposals with some answers each, always the same ones."""
    pick = random.Random(seed)

    def value(name: str) -> str:
        question = BOOK.questions[name]
        match question.kind:
            case "country":
                return pick.choice(["VN", "KR", "PE", "UZ"])
            case "won":
                return str(pick.choice([200, 360, 400, 500, 700, 900]) * 1_000_000)
            case "day":
                return pick.choice(["2020-02-01", "2021-03-01", "2023-05-20", "2024-03-01", "2026-02-20", "2027-05-01"])
            case "many":
                several = [each for each in question.allowed if each != "none"]
                return ",".join(pick.sample(several, pick.randint(1, 2)))
            case _:
                return pick.choice(question.allowed)

    return [{name: value(name) for name in BOOK.questions if pick.random() < 0.6} for _ in range(count)]


# What the table says


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_every_usual_encoding_is_read(encoding):
    sheet = table("주관기관,국가,비고\n시·주 등 지방정부,베트남,하노이\n", encoding)

    assert sheet.headings == ("주관기관", "국가", "비고")
    [row] = screened(BOOK, sheet, TODAY).rows
    assert row.proposal.written() == {"applicant": "local-government", "country": "VN"}


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_every_usual_separator_is_read(separator):
    [row] = batch(CITY.replace(",", separator)).rows

    assert row.proposal.written()["deliverable"] == "master-plan"


def test_columns_stand_in_any_order_and_may_be_missing():
    [one], [other] = batch("country,applicant\nVN,local-government\n").rows, batch("applicant\nlocal-government\n").rows

    assert one.proposal.written() == {"applicant": "local-government", "country": "VN"}
    assert other.proposal.written() == {"applicant": "local-government"}


@pytest.mark.parametrize("question", BOOK.questions)
def test_a_column_is_known_by_its_id_and_by_its_names_in_both_languages(question):
    asked = BOOK.questions[question]
    names = [question, question.replace("-", "_").upper(), asked.short.en, asked.short.ko, asked.ask.en, asked.ask.ko]

    assert {heading_names(BOOK)[folded(name)] for name in names} == {question}


@pytest.mark.parametrize("question", [name for name, each in BOOK.questions.items() if each.allowed])
def test_a_value_is_known_by_its_id_and_by_its_names_in_both_languages(question):
    named = values_by_name(BOOK.questions[question])

    for value in BOOK.questions[question].allowed:
        choice = BOOK.questions[question].values.get(value)
        assert named[folded(value)] == value
        for language in WRITTEN:
            name = choice[language] if choice else words(language)(f"answer-{value}")
            assert named[folded(name)] == value


@pytest.mark.parametrize(
    ("column", "cell", "answer"),
    [
        ("country", "vn", "VN"),
        ("country", "Viet Nam", "VN"),
        ("country", "터키", "TR"),
        ("country", "Perú", "PE"),
        ("deliverable", "Master plan; Feasibility study", "master-plan,feasibility"),
        ("deliverable", "master-plan,feasibility", "master-plan,feasibility"),
        ("deliverable", "마스터플랜(기본계획), 타당성조사(F/S)", "master-plan,feasibility"),
        ("overseas-partner", "City, province or other local government, University", "local-government,university"),
        ("in-charge", "예", "yes"),
        ("in-charge", "FALSE", "no"),
        ("amount", "₩700,000,000", "700000000"),
        ("amount", "700000000 원", "700000000"),
        ("amount", "7억 원", "700000000"),
        ("amount", "3.5억", "350000000"),
        ("amount", "KRW 700 million", "700000000"),
        ("deliverable", "마스터플랜, 타당성조사", "master-plan,feasibility"),
        ("scale", "Small", "small"),
        ("submit-on", "2026. 11. 5.", "2026-11-05"),
        ("submit-on", "2026/3/17", "2026-03-17"),
    ],
)
def test_cells_are_read_as_people_write_them(column, cell, answer):
    [row] = batch(f'{column}\n"{cell}"\n').rows

    assert row.proposal.written() == {column: answer}
    assert row.wrong == ()


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("country", "Atlantis"),
        ("country", "XX"),
        ("applicant", "local-gov"),
        ("deliverable", "master-plan, castle"),
        ("overseas-partner", "none,university"),
        ("in-charge", "perhaps"),
        ("amount", "7,00"),
        ("amount", "-5"),
        ("amount", "0"),
        ("amount", "1e9"),
        ("amount", "0.5"),
        ("amount", "700 thousand"),
        ("submit-on", "17/3/2026"),
        ("submit-on", "2026-02-30"),
        ("submit-on", "1999-01-01"),
    ],
)
def test_a_wrong_cell_is_named_by_row_and_column_with_what_is_allowed(column, cell):
    found = batch(f'stage,{column},id\nidea,,one\n\nidea,"{cell}",two\n')
    [wrong] = found.wrong

    assert (wrong.row, wrong.heading, wrong.given) == (4, column, cell)
    for say in (EN, KO):
        [line] = problems_told(found, say)
        assert cell in line
        assert allowed(BOOK, column, say) in line
    assert [row.proposal.written() for row in found.rows] == [{"stage": "idea"}] * 2


def test_columns_that_are_no_answers_are_kept_and_a_second_one_for_an_answer_is_named():
    found = batch("id,applicant,Lead applicant,note\nA-1,local-government,university,mine\n")

    assert found.columns.others == ("id", "Lead applicant", "note")
    assert found.columns.again == ["Lead applicant"]
    assert found.rows[0].cells == ("A-1", "local-government", "university", "mine")
    assert found.rows[0].proposal.written() == {"applicant": "local-government"}


def test_a_row_longer_than_the_headings_loses_nothing():
    found = batch("applicant\nlocal-government,more\n")

    assert Results(found, EN, "").row(found.rows[0])[:2] == ["local-government", "more"]


def test_excel_is_read_as_it_is_typed():
    content = excel(
        ["name", "amount", "submit-on", "in-charge"], [], ["one", 700000000.0, date(2026, 3, 1), True], ["two", 5.5]
    )
    one, two = screened(BOOK, read_sheet(content), TODAY).rows

    assert one.proposal.written() == {"in-charge": "yes", "amount": "700000000", "submit-on": "2026-03-01"}
    assert (one.number, two.number) == (3, 4)
    assert [wrong.given for wrong in two.wrong] == ["5.5"]


def test_no_country_has_a_name_that_is_another_s_code():
    named = countries_by_name(BOOK)

    assert named["vietnam"] == "VN"
    assert named["대한민국"] == "KR"


# What is refused


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"applicant\n", "empty"),
        (b"\xff\xfe\xff", "encoding"),
        (b"\x80\x81\xff\xff,1\n2,3", "encoding"),
        (b"applicant\n\x00\n", "text"),
        (b'applicant\n"' + b"x" * 200_000, "text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-excel"),
        (b"PK\x03\x04nothing", "excel"),
        (b"%PDF-1.7\nno table at all\n", "unknown"),
        (b"name,city\nA,Hanoi\n", "unknown"),
        (",".join(["applicant"] * 201).encode() + b"\nuniversity\n", "columns"),
    ],
)
def test_what_is_no_table_is_refused_with_the_reason(content, trouble):
    assert refused(content) == trouble


def test_too_large_a_file_and_too_many_rows_are_refused():
    assert refused(b"x" * 11, Limits(size=10)) == "size"
    assert refused(b"applicant\n" + b"university\n" * 3, Limits(rows=2)) == "rows"
    assert refused(excel(["applicant"], *[["university"]] * 3), Limits(rows=2)) == "rows"


def test_the_number_of_rows_is_a_setting(monkeypatch):
    monkeypatch.setenv("KCITY_SCREEN_ROWS", "7")

    assert Limits().rows == 7


def test_a_zip_bomb_is_not_opened():
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 2_000_000)

    assert refused(bomb.getvalue(), Limits(unpacked=1_000_000)) == "unpacked"


def test_a_zip_that_is_no_workbook_is_refused():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", b"applicant\nuniversity\n")

    assert refused(packed.getvalue()) == "excel"


def said_of(content: bytes) -> str:
    """Return what is said of a file: that it was screened, or why not; nothing else may be raised."""
    try:
        return told(screened(BOOK, read_sheet(content), TODAY), KO)
    except NoTable as trouble:
        return trouble.said(KO)


WORKBOOK = excel(["applicant", "amount"], ["university", 5])
texts = st.text(max_size=120).map(lambda text: f"amount,{text}\n1,{text}".encode("utf-8", "replace"))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example(b"PK\x03\x04")
@example(b"\xef\xbb\xbf")
@example(b'applicant\r"\n')
@given(st.one_of(st.binary(max_size=200), texts))
def test_whatever_bytes_come_up_are_screened_or_refused(content):
    assert said_of(content)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_damaged_workbook_is_read_or_refused(data):
    whole = bytearray(WORKBOOK)
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))

    assert said_of(bytes(whole))


# What follows


def test_every_row_is_what_the_engine_says_of_it_alone():
    answers = some_answers(7, 60)
    sheet = Sheet(
        tuple(BOOK.questions), tuple((n, tuple(a.get(q) for q in BOOK.questions)) for n, a in enumerate(answers, 2))
    )
    found = screened(BOOK, sheet, TODAY)

    for row, given_answers in zip(found.rows, answers, strict=True):
        proposal, _ = read(BOOK, given_answers)
        alone = outcome(BOOK, proposal, TODAY)
        assert row.proposal == proposal
        assert row.edition == (alone.edition.year if alone.edition else None)
        assert [each.track for each in row.tracks] == [each.name for each in alone.tracks]
        for here, there in zip(row.tracks, alone.tracks, strict=True):
            assert here.status == there.status
            assert here.blocking == tuple(check.requirement for check in there.blocking)
            assert set(here.depends_on) == set(there.depends_on)
            assert here.unstated == there.unstated
            assert (here.band, here.fits, here.intake) == (there.funding.band, there.funding.fits, there.intake)
            assert here.same == (not there.readings)
            assert here.same_status == all("status" not in other.differs for other in there.readings)
            assert here.way == (there.ways[0] if there.ways else None)


def test_a_condition_less_is_counted_as_if_it_were_not_there():
    found = batch(CITY + "university,plan-city,VN,master-plan,yes\nuniversity,demonstrate,VN,,\n")
    [planning] = [each for each in summary(found)["tracks"] if each["track"] == "planning"]
    [lead] = [each for each in planning["blocking"] if each["requirement"] == "lead-may-apply"]
    other = without(BOOK, 2026, "planning", "lead-may-apply")
    alone = [standing(other, 2026, "planning", row.proposal).status for row in found.rows]

    assert (lead["rows"], lead["alone"]) == (2, 1)
    assert lead["without"] == {status: alone.count(status) for status in STATUSES}
    assert planning["statuses"]["not-eligible"] == 2
    assert lead["without"]["not-eligible"] == 1
    assert "lead-may-apply" in BOOK.editions[2026].tracks["planning"].requirements


def test_rows_of_different_editions_have_their_own_columns():
    found = batch("submit-on,applicant\n2021-03-01,local-government\n2026-03-01,local-government\n2030-01-01,\n")
    names = Results(found, EN, "").headings

    assert [row.edition for row in found.rows] == [2021, 2026, None]
    assert any(name.startswith("2021 Smart City Planning") for name in names)
    assert summary(found)["no_edition"] == 1
    assert "1 row names a day" in told(found, EN)


def test_the_summary_counts_countries_and_statuses():
    found = summary(batch(CITY + CITY.splitlines()[1].replace("VN", "PE") + "\n" + CITY.splitlines()[1] + "\n"))

    assert [(each["country"], each["rows"]) for each in found["countries"]] == [("VN", 2), ("PE", 1)]
    assert sum(found["statuses"].values()) == found["rows"] == 3


# What is taken away


@pytest.mark.parametrize("lead", ["=", "+", "-", "@", "\t=", "＝"])
def test_no_cell_becomes_a_formula(lead, tmp_path):
    bad = f"{lead}cmd|'/C calc'!A0"
    found = batch(f'{bad},applicant,amount\n"{bad}",local-government,"{bad}"\n')
    write_csv(found, EN, "", tmp_path / "o.csv", quiet)
    write_excel(found, EN, "", tmp_path / "o.xlsx", quiet)
    written = list(csv.reader((tmp_path / "o.csv").read_text(encoding="utf-8-sig").splitlines()))
    book = load_workbook(tmp_path / "o.xlsx")

    assert not [cell for line in written for cell in line if cell.strip()[:1] in "=+-@＝" and cell.strip()]
    assert {cell.data_type for sheet in book for line in sheet for cell in line} <= {"s", "n", "d"}


def test_the_workbook_is_typed_filtered_and_lists_the_problems(tmp_path):
    head, row = CITY.splitlines()
    found = batch(f'{head},amount,submit-on,id\n{row},"700,000,000",2026-03-01,A\nx,,,,,,,B\n')
    write_excel(found, KO, "https://k.example", tmp_path / "o.xlsx", quiet)
    book = load_workbook(tmp_path / "o.xlsx")
    results, problems = book[KO("many-sheet-results")], book[KO("many-sheet-problems")]
    head = [cell.value for cell in results[1]]

    assert results.freeze_panes == "B2"
    assert results.auto_filter.ref.endswith("3")
    assert results.cell(2, head.index("amount") + 1).value == 700_000_000
    assert results.cell(2, head.index("submit-on") + 1).value.date() == date(2026, 3, 1)
    assert results.cell(2, head.index(KO("many-column-edition")) + 1).value == 2026
    assert results.cell(2, len(head)).value.startswith("https://k.example/check?lang=ko&applicant=local-government")
    assert [cell.value for cell in problems[2]][:3] == [3, "applicant", "x"]


def test_the_results_say_what_the_page_says():
    found = batch(CITY.replace("local-government", "university"))
    [row] = found.rows
    results = Results(found, EN, "")
    cells = dict(zip(results.headings, results.row(row), strict=True))
    planning = row.tracks[0]

    assert cells["Planning: status"] == "not eligible"
    assert cells["Planning: not met"] == BOOK.editions[2026].tracks["planning"].requirements["lead-may-apply"].text.en
    assert way_words(BOOK, planning.way, EN) in cells["Planning: shortest way in"]
    assert cells["Planning: year of support"] == 2027
    assert cells["Planning: highest support in won"] == 700_000_000


@pytest.mark.parametrize("say", [EN, KO], ids=WRITTEN)
def test_a_template_is_read_back_with_every_column(say):
    head = next(csv.reader(template_csv(BOOK, say).decode("utf-8-sig").splitlines()))
    workbook = load_workbook(io.BytesIO(template_excel(BOOK, say)))
    [first, *_] = workbook.worksheets
    columns = Columns(BOOK, Sheet(tuple(head), ()))

    assert [cell.value for cell in first[1]] == head
    assert list(columns.asked) == list(BOOK.questions)
    assert columns.others == (say("many-template-own"),)
    single = [each for each in BOOK.questions.values() if each.kind in ("one", "yes-no")]
    assert len(first.data_validations.dataValidation) == len(single)


def test_a_value_chosen_from_the_template_s_list_is_read():
    workbook = load_workbook(io.BytesIO(template_excel(BOOK, KO)))
    first, values = workbook.worksheets
    for choice in first.data_validations.dataValidation:
        [column] = {cells.min_col for cells in choice.sqref.ranges}
        line = int(choice.formula1.rpartition("$")[2])
        first.cell(2, column, values.cell(line, 3).value)
    written = io.BytesIO()
    workbook.save(written)
    [row] = screened(BOOK, read_sheet(written.getvalue()), TODAY).rows

    assert row.wrong == ()
    assert set(row.proposal.answers) == {n for n, each in BOOK.questions.items() if each.kind in ("one", "yes-no")}


# From file to file


def test_the_files_are_written_whole_or_not_at_all(tmp_path):
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("nothing\nhere\n", encoding="utf-8")
    with pytest.raises(NoTable):
        screen(BOOK, source, [target], EN, TODAY, "", quiet)

    assert not list(tmp_path.glob("out*"))


def test_the_progress_runs_from_nothing_to_all(tmp_path):
    source = tmp_path / "in.csv"
    source.write_text(CITY, encoding="utf-8")
    heard: list[float] = []
    screen(BOOK, source, [tmp_path / "o.json"], EN, TODAY, "", lambda done, whole: heard.append(done / whole))

    assert heard == sorted(heard)
    assert heard[0] <= 0.5 <= heard[-1] <= 1


def test_a_table_that_finds_no_room_is_refused(monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))

    with pytest.raises(NoRoom):
        Work(CITY.encode(), "en", TODAY, "")


def test_a_table_whose_room_is_gone_when_its_turn_comes_has_failed(monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    work = Work(CITY.encode(), "en", TODAY, "")
    shutil.rmtree(next(tmp_path.iterdir()))
    work.start()

    assert work.state == "failed"
    work.stop()


def test_a_worker_is_stopped_and_leaves_nothing():
    work = Work(CITY.encode(), "en", TODAY, "")
    folder = Path(work._folder.name)
    assert work.state == "waiting"
    work.start()
    work.stop()

    assert not folder.exists()


def test_an_empty_proposal_is_screened_too():
    [row] = batch("applicant,id\n,A\n").rows

    assert row.proposal == Proposal()
    assert {each.status for each in row.tracks} == {"depends"}

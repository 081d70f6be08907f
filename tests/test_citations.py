import zipfile
from io import BytesIO

import pytest

from kcity.rulebook.citations import Fact, changed_by, citations, fact_at, sources_of
from kcity.rulebook.files import data_files
from tests.book import BOOK

FOUND = citations(BOOK)


@pytest.mark.parametrize(
    ("where", "fact"),
    [
        (("announced",), Fact(2024, None, "announced")),
        (("tracks", "planning", "funding"), Fact(2024, "planning", "funding")),
        (("tracks", "planning", "intake", "receipts", 0, "decided"), Fact(2024, "planning", "intake")),
        (
            ("tracks", "planning", "requirements", "country", "rulings", 0),
            Fact(2024, "planning", "requirements", "country"),
        ),
        (("tracks", "planning", "requirements"), Fact(2024, "planning", "requirements")),
    ],
)
def test_a_key_path_leads_to_the_fact_it_lies_in(where, fact):
    assert fact_at(2024, where) == fact


def test_a_source_leads_to_the_facts_that_rest_on_it():
    facts = FOUND.facts_of_source["faq-ko-2024"]

    assert Fact(2024, "demonstration", "requirements", "overseas-partner") in facts
    assert Fact(2024, "planning", "paid") in facts
    assert Fact(2024, "demonstration", "funding") not in facts


def test_a_ruling_of_a_requirement_is_counted_with_it():
    ruling = BOOK.editions[2024].tracks["planning"].requirements["deliverable"].rulings[0]

    assert ruling.sources == ("faq-ko-2024",)
    assert Fact(2024, "planning", "requirements", "deliverable") in FOUND.facts_of_source["faq-ko-2024"]


def test_each_fact_is_named_once():
    for facts in (*FOUND.facts_of_source.values(), *FOUND.facts_of_doubt.values()):
        assert len(facts) == len(set(facts))


def test_a_doubt_leads_to_the_facts_it_touches():
    assert FOUND.facts_of_doubt["c19"] == (Fact(2024, "demonstration", "intake"),)


def test_a_source_leads_to_the_doubts_that_cite_it():
    assert set(FOUND.doubts_of_source["newdaily-20240129"]) >= {"c18", "c19"}
    assert all("newdaily-20240129" in sources_of(BOOK.doubts[d]) for d in FOUND.doubts_of_source["newdaily-20240129"])


def test_a_doubt_names_each_source_once():
    named = sources_of(BOOK.doubts["c13"])

    assert named == ("between-202203", "molit-20210625", "newsis-20220329")


@pytest.mark.parametrize(
    ("doubt", "facts"),
    [
        ("c02", ()),
        ("c19", (Fact(2024, "demonstration", "intake"),)),
        (
            "c07",
            (Fact(2021, "smart-solution-planning", "funding"),),
        ),
    ],
)
def test_another_reading_changes_what_its_changes_lead_to(doubt, facts):
    assert changed_by(BOOK.doubts[doubt]) == facts


def test_a_doubt_that_can_change_an_outcome_is_one_with_another_reading():
    assert {name for name, doubt in BOOK.doubts.items() if changed_by(doubt)} == {n for n, _ in BOOK.other_readings()}


def test_the_editions_of_a_source_are_those_of_its_facts_and_of_its_doubts():
    facts = {fact.edition for fact in FOUND.facts_of_source["newdaily-20240129"]}
    doubts = {year for d in FOUND.doubts_of_source["newdaily-20240129"] for year in BOOK.doubts[d].editions}

    assert FOUND.editions_of_source("newdaily-20240129", BOOK.doubts) == tuple(sorted(facts | doubts))
    assert FOUND.editions_of_source("no-such-source", BOOK.doubts) == ()


def test_every_id_found_is_on_record():
    assert set(FOUND.facts_of_source) | set(FOUND.doubts_of_source) <= set(BOOK.sources)
    assert set(FOUND.facts_of_doubt) <= set(BOOK.doubts)


def test_data_files_are_what_the_programme_says_and_not_the_apps_words():
    names = list(data_files())

    assert {"rulebook.yaml", "questions.yaml", "sources.yaml", "doubts.yaml"} <= set(names)
    assert {f"editions/{year}.yaml" for year in BOOK.editions} <= set(names)
    assert not [name for name in names if name.startswith("text/") or name.endswith(".ftl")]


def test_a_data_file_is_handed_out_as_it_stands(tmp_path):
    (tmp_path / "editions").mkdir()
    (tmp_path / "editions" / "2020.yaml").write_bytes("year: 2020 # 첫해\r\n".encode())
    (tmp_path / "projects.csv").write_bytes(b"\xef\xbb\xbfid\r\n")
    (tmp_path / "notes.swp").write_bytes(b"not data")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "own.yaml").write_bytes(b"not data")
    files = data_files(tmp_path)

    assert list(files) == ["projects.csv", "editions/2020.yaml"]
    assert files["projects.csv"] == b"\xef\xbb\xbfid\r\n"
    assert files["editions/2020.yaml"] == "year: 2020 # 첫해\r\n".encode()


@pytest.mark.parametrize("name", ["../secret.yaml", "text/en/frame.ftl", "/etc/passwd", "nothing.yaml"])
def test_nothing_but_a_listed_file_is_handed_out(name):
    with pytest.raises(KeyError):
        data_files()[name]


def test_the_zip_holds_every_data_file_and_is_the_same_each_time():
    files = data_files()
    whole = files.zipped()

    with zipfile.ZipFile(BytesIO(whole)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == dict(files)
    assert files.zipped() == whole

"""A new call published by somebody who writes no code, from the empty file to a checked proposal; and versions."""

import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kcity.__main__ import main
from kcity.outcome import outcome, read
from kcity.record.comparison import VIEWS, columns
from kcity.record.diff import diff
from kcity.rulebook import DataError, data_folder, load
from kcity.rulebook.changelog import versions
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.model import Edition, Track
from kcity.rulebook.scaffold import EDITION, TRACK, scaffold
from kcity.rulebook.stamp import NoVersion, digest, following, record, unrecorded
from kcity.rulebook.standing import stand, standing
from kcity.rulebook.words import words
from tests.book import BOOK

SOURCE = """
  call-2027:
    publisher: {en: "Invented for this test", ko: "시험용"}
    date: 2027-01-20
    title: {en: "An invented call", ko: "가상의 공고"}
    language: ko
    url: not-stated
    kind: official
    read: full
"""


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Iterator[Path]:
    """Yield a copy of the data folder, which the commands use in place of the project's own, as nothing is served."""
    copy = tmp_path / "data"
    shutil.copytree(data_folder(), copy)
    monkeypatch.setenv("KCITY_DATA", str(copy))
    served = standing()
    stand(None)
    yield copy
    stand(served)


def filled_in(text: str) -> str:
    """Return a new edition's file as somebody fills it in with an invented call beside them."""
    cited = "sources: [call-2027]"
    text = re.sub(r'name: \{en: "", ko: "", sources: \[\]\}', f'name: {{en: "Name", ko: "이름", {cited}}}', text)
    text = text.replace("number: {value: not-stated, sources: []}", f"number: {{value: 8, {cited}}}")
    text = text.replace("announced: {value: not-stated, sources: []}", f"announced: {{value: 2027-01-20, {cited}}}")
    text = re.sub(r"basis: not-stated", "basis: stated", text)
    text = re.sub(r"sources: \[\] # in .*", cited, text)
    text = re.sub(r"kind: not-stated #.*", "kind: window", text)
    text = re.sub(r"opens: \{value: not-stated, sources: \[\]\}", f"opens: {{value: 2027-02-01, {cited}}}", text)
    text = re.sub(r"closes: \{value: not-stated, sources: \[\]\}", f"closes: {{value: 2027-03-15, {cited}}}", text)
    text = re.sub(r"cycle: not-stated", "cycle: 2027", text)
    band = f"funding: {{least: not-stated, most: 500000000, kind: ceiling, stated_for: 2027, {cited}}}"
    return text.replace("funding: not-stated", band)


def test_a_new_call_is_published_without_touching_code(folder, capsys):
    file = folder / "editions" / "2027.yaml"
    assert main(["new-edition", "2027"]) == 0
    assert str(file) in capsys.readouterr().out

    assert main(["validate"]) == 1
    missing = capsys.readouterr().out
    assert "2027.yaml:" in missing
    assert "announced.value: found 'not-stated'; expected a day of the calendar" in missing
    assert "requirements.lead-may-apply.basis" in missing

    file.write_text(filled_in(file.read_text(encoding="utf-8")), encoding="utf-8")
    sources = folder / "sources.yaml"
    sources.write_text(sources.read_text(encoding="utf-8").rstrip() + "\n" + SOURCE, encoding="utf-8")
    assert main(["validate"]) == 0
    assert "new-version" in capsys.readouterr().out

    assert main(["new-version", "2027.1", "--en", "The edition of 2027.", "--ko", "2027년 공고."]) == 0
    capsys.readouterr()
    assert main(["validate"]) == 0
    assert "new-version" not in capsys.readouterr().out

    answers = ["applicant=local-government", "purpose=plan-city", "country=VN", "deliverable=master-plan"]
    assert main(["check", *answers, "in-charge=yes", "other-application=no", "--on", "2027-02-10"]) == 0
    told = capsys.readouterr().out
    assert "edition 2027" in told
    assert "up to ₩500 million" in told
    assert "meets every condition that the sources state" in told

    assert main(["diff", "2026", "2027", "--lang", "ko"]) == 0
    assert "최대 5억 원" in capsys.readouterr().out


@pytest.mark.parametrize("year", ["2026", "2029"])
def test_a_new_edition_follows_the_last_one_and_replaces_none(folder, capsys, year):
    assert main(["new-edition", year]) == 2
    assert "2027" in capsys.readouterr().err
    assert not (folder / "editions" / "2029.yaml").exists()


def test_the_new_file_asks_a_question_for_every_field():
    assert set(EDITION) == set(Edition.model_fields)
    assert set(TRACK) == set(Track.model_fields)
    text = scaffold(BOOK, 2027)
    asked = [*EDITION.values(), *(question for name, question in TRACK.items() if name != "kind")]

    assert [question for question in asked if f"# {question}" not in text] == []


def test_the_new_file_says_nothing_that_the_last_call_said_of_days_or_money():
    text = "\n".join(
        line.partition(" # ")[0] for line in scaffold(BOOK, 2027).splitlines() if not line.strip().startswith("#")
    )

    assert re.findall(r"20[0-3]\d-\d\d-\d\d|\d{6,}", text) == []
    assert "as_printed" not in text
    assert "doubts" not in text


def test_the_new_file_is_read_as_far_as_it_is_filled_in(folder):
    (folder / "editions" / "2027.yaml").write_text(scaffold(BOOK, 2027), encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load()

    assert {problem.file for problem in caught.value.problems} == {"2027.yaml"}
    assert all(problem.line > 1 for problem in caught.value.problems)
    unread = [problem.where for problem in caught.value.problems]
    assert not [where for where in unread if where.split(".")[-1] in ("budget", "criteria", "funding", "year")]


# What changed


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize(("then", "now"), [(2025, 2026), (2020, 2026), (2023, 2024)])
def test_a_difference_is_told_for_every_track(then, now, language):
    told = diff(BOOK, then, now, words(language))
    names = [each.track.name[language] for view in VIEWS for each in columns(BOOK, view, [now]) if each.track]

    assert str(then) in told
    assert [name for name in names if name not in told] == []


def test_a_difference_has_then_and_now():
    told = diff(BOOK, 2025, 2026, words("en"))

    assert "up to ₩700 million (for 2026) → about ₩700 million" in told
    assert "20 January 2025 → 27 January 2026" in told


def test_an_edition_does_not_differ_from_itself():
    nothing = words("en")("diff-nothing")

    assert diff(BOOK, 2026, 2026, words("en")).count(nothing) == 1 + len(BOOK.editions[2026].tracks)


def test_an_unknown_year_is_refused(capsys):
    assert main(["diff", "2026", "2031"]) == 2
    assert "2031" in capsys.readouterr().err


# Versions


def test_the_data_are_those_that_their_version_was_given_to():
    assert list(unrecorded()) == []


def test_a_change_without_a_version_is_noticed_and_said_in_words(folder):
    assert list(unrecorded()) == list(unrecorded(data_folder()))
    record("2099.1", "Now.", "지금.", date(2099, 1, 1))
    assert list(unrecorded()) == []
    doubts = folder / "doubts.yaml"
    doubts.write_text(doubts.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")
    [told] = unrecorded()

    assert "python -m kcity new-version 2099.2" in told


@pytest.mark.parametrize("name", ["text/en/frame.ftl", "README.md", "CHANGELOG.md", "edition.schema.json"])
def test_words_and_guides_are_no_part_of_the_version(folder, name):
    before = digest()
    (folder / name).write_text("something else", encoding="utf-8")

    assert digest() == before


@pytest.mark.parametrize("name", ["projects.csv", "world.geojson", "editions/2020.yaml", "names.yaml"])
def test_every_data_file_is_part_of_the_version(folder, name):
    before = digest()
    (folder / name).write_bytes((folder / name).read_bytes() + b"\n")

    assert digest() != before


def test_line_ends_are_no_change(folder):
    before = digest()
    file = folder / "questions.yaml"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))

    assert digest() == before


def test_a_version_is_recorded_with_its_entry_and_nothing_else_is_touched(folder):
    about = (folder / "rulebook.yaml").read_text(encoding="utf-8")
    before = versions()
    record("2099.7", "One figure was corrected.", "금액 하나를 고쳤습니다.", date(2099, 1, 2))
    first, *rest = versions()

    assert (first.name, first.day) == ("2099.7", date(2099, 1, 2))
    assert first.changes("en") == ("One figure was corrected.",)
    assert first.changes("ko") == ("금액 하나를 고쳤습니다.",)
    assert tuple(rest) == before
    after = (folder / "rulebook.yaml").read_text(encoding="utf-8")
    kept = [line for line in about.splitlines() if not line.startswith(("version:", "contents:"))]
    assert [line for line in after.splitlines() if not line.startswith(("version:", "contents:"))] == kept
    assert load().about.version == "2099.7"


@pytest.mark.parametrize("version", ["2026", "2026.x", "v2", "2026.0", BOOK.about.version])
def test_what_is_no_new_version_is_refused(folder, version):
    before = (folder / "CHANGELOG.md").read_bytes()
    with pytest.raises(NoVersion):
        record(version, "What.", "무엇.", date(2026, 12, 1))

    assert (folder / "CHANGELOG.md").read_bytes() == before


def test_a_version_without_words_is_refused(folder, capsys):
    assert main(["new-version", "2099.1", "--en", "Only English."]) == 2
    assert "--ko" in capsys.readouterr().err


def test_an_entry_that_is_written_by_hand_is_taken(folder):
    changelog = folder / "CHANGELOG.md"
    text = changelog.read_text(encoding="utf-8").replace("\n## ", "\n## 2099.1 (2099-01-01)\n\nBy hand.\n\n## ", 1)
    changelog.write_text(text, encoding="utf-8")
    record("2099.1", "", "", date(2099, 1, 1))

    assert list(unrecorded()) == []
    assert changelog.read_text(encoding="utf-8") == text


def test_versions_are_counted_on():
    assert (following("2026.1"), following("2026.9"), following("x")) == ("2026.2", "2026.10", "x.1")


def test_a_proposal_of_today_is_not_changed_by_an_edition_to_come(folder):
    proposal, _ = read(BOOK, {"applicant": "local-government"})

    assert outcome(load(), proposal, date(2026, 11, 26)).edition.year == 2026

"""The command line: exit codes, what goes where, the JSON's keys, answers from files and pairs."""

import json
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kcity.__main__ import main
from kcity.outcome import as_json, outcome, read
from kcity.rulebook import Rulebook
from kcity.rulebook.folder import data_folder
from kcity.rulebook.standing import stand
from kcity.rulebook.words import load_all, words
from tests.book import BOOK

ROOT = Path(__file__).parents[1]
OWN = data_folder()

CITY = ["applicant=local-government", "country=VN", "purpose=plan-city", "deliverable=master-plan"]
CITY_ANSWERS = {
    "applicant": "local-government",
    "country": "VN",
    "purpose": "plan-city",
    "deliverable": ["master-plan"],
    "submit-on": "2026-11-22",
}

# The keys of the outcome as design/product.md documents them; more may stand beside them.
DOCUMENTED = {
    "outcome": {
        *("rulebook", "on", "edition", "last_known", "notices", "answers", "headline", "tracks"),
        *("next_question", "settled", "next_intakes"),
    },
    "headline": {"track", "status", "text"},
    "track": {
        *("track", "kind", "status", "depends_on", "unstated", "checks", "funding", "intake"),
        *("ways_in", "readings", "same_under_every_reading"),
    },
    "check": {"requirement", "state", "basis", "answer", "sources", "doubts"},
    "funding": {"least", "most", "kind", "stated_for", "fits", "sources"},
    "intake": {"kind", "state", "opens", "closes", "days_left", "cycle", "decided", "estimate", "sources"},
    "way": {"change", "by", "wait_until", "text"},
    "reading": {"doubt", "reading", "differs"},
    "next": {"track", "estimate"},
    "estimate": {"opens", "closes", "from"},
}


@pytest.fixture
def run(capsys, monkeypatch):
    """Run a command in this process, on the rulebook as it was read; return exit status, output and messages."""

    def run_it(*arguments: str) -> tuple[int, str, str]:
        def kept(*, whole: bool) -> Rulebook:
            return BOOK if data_folder() == OWN else load_all(whole=whole)

        if "validate" not in arguments:  # which is there to read it all
            monkeypatch.setattr("kcity.__main__.load_all", kept)
        try:
            status = main(arguments)
        except SystemExit as leaving:  # argparse leaves so
            status = leaving.code
        said = capsys.readouterr()
        return status, said.out, said.err

    return run_it


@pytest.fixture
def check(run):
    """Run `check --json`; return the outcome."""

    def check_it(*arguments: str) -> dict[str, Any]:
        status, out, err = run("check", "--json", *arguments)
        assert (status, err) == (0, "")
        return json.loads(out)

    return check_it


@pytest.fixture
def answers(tmp_path):
    """Write an answers file."""

    def write(text: str | bytes, name: str = "answers.yaml") -> str:
        file = tmp_path / name
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return str(file)

    return write


# Exit status 0.


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("check", *CITY),
        ("check", *CITY, "--on", "2026-11-22"),
        ("check", "--json"),
        ("check", "--lang", "ko"),
        ("check", "--on", "2027-02-01"),
        ("check", "--on", "2019-01-01", "--lang", "ko"),
        ("validate",),
    ],
    ids=" ".join,
)
def test_usable_input_comes_back_with_0_and_no_message(run, arguments):
    status, out, err = run(*arguments)

    assert status == 0
    assert out.strip()
    assert err == ""


def test_it_runs_as_a_module():
    command = [sys.executable, "-m", "kcity", "check", *CITY, "--on", "2026-11-22", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["edition"] == 2026


def test_it_leaves_with_2_as_a_module_too():
    command = [sys.executable, "-m", "kcity", "check", "aplicant=x"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)

    assert (done.returncode, done.stdout) == (2, "")
    assert "aplicant" in done.stderr


def test_validate_counts_what_it_read(run):
    _, out, _ = run("validate")

    assert out.startswith(f"rulebook {BOOK.about.version}: ")
    assert {str(len(part)) for part in (BOOK.editions, BOOK.questions, BOOK.sources, BOOK.doubts)} <= set(
        re.findall(r"\d+", out)
    )


def test_the_readable_outcome_names_every_track_and_the_next_question(run):
    _, out, _ = run("check", *CITY, "--on", "2026-11-22")

    assert all(name in out for name in ("2026", "(planning)", "(demonstration)", "in-charge=", "yna-20260127"))


def test_the_readable_outcome_of_no_edition_names_the_last_known(run):
    _, out, _ = run("check", *CITY, "--on", "2027-02-01")

    assert "2026" in out
    assert "(planning)" not in out


# Exit status 1: the rulebook is broken.


@pytest.fixture
def broken(tmp_path, monkeypatch):
    """Use a data folder with a mistake in one file."""
    data = tmp_path / "data"
    for file in (ROOT / "data").rglob("*.yaml"):
        copy = data / file.relative_to(ROOT / "data")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    questions = data / "questions.yaml"
    questions.write_text(questions.read_text(encoding="utf-8") + "\nsurprise: yes\n", encoding="utf-8")
    monkeypatch.setenv("KCITY_DATA", str(data))


@pytest.mark.usefixtures("broken")
def test_validate_prints_the_problems_of_a_broken_rulebook_and_leaves_with_1(run):
    status, out, err = run("validate")

    assert (status, err) == (1, "")
    assert "questions.yaml:" in out
    assert "surprise" in out


@pytest.mark.usefixtures("broken")
def test_check_says_nothing_on_a_broken_rulebook_but_the_problems(run):
    status, out, err = run("check", *CITY)

    assert (status, out) == (1, "")
    assert "questions.yaml:" in err


def test_a_broken_message_ends_the_commands_that_say_it_and_those_of_whoever_keeps_the_data(run, tmp_path, monkeypatch):
    stand(None)  # a command's process has no server's rulebook; a test before this one may have left its own
    copy = shutil.copytree(OWN, tmp_path / "data")
    monkeypatch.setenv("KCITY_DATA", str(copy))
    file = copy / "text" / "ko" / "outcome.ftl"
    file.write_text(file.read_text(encoding="utf-8").replace("won = {", "won = {{", 1), encoding="utf-8")

    english, (korean, said, why) = run("check", *CITY), run("check", *CITY, "--lang", "ko")
    assert english[0] == 0
    assert (korean, said) == (1, "")
    assert why.startswith("ko/outcome.ftl:")
    assert run("audit")[::2] == (1, why)


def test_an_empty_data_folder_is_a_broken_rulebook(run, tmp_path, monkeypatch):
    monkeypatch.setenv("KCITY_DATA", str(tmp_path))

    status, out, _ = run("validate")

    assert status == 1
    assert all(name in out for name in ("rulebook.yaml", "questions.yaml", "sources.yaml", "doubts.yaml", "editions"))


# Exit status 2: the input cannot be used.


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["aplicant=university"], ["aplicant", "applicant"]),
        (["applicant=mayor"], ["applicant", "mayor", "local-government"]),
        (["applicant=mayor", "country=vn"], ["mayor", "vn"]),  # all of them at once
        (["applicant=university", "applicant=individual"], ["applicant", "twice"]),
        (["amount=0"], ["amount"]),
        (["amount=" + "9" * 5_000], ["amount"]),
        (["country=\u202eNV"], ["country"]),
        (["overseas-partner=none,university"], ["overseas-partner"]),
        (["applicant"], ["applicant", "id=value"]),
        (["=x"], ["''"]),
        (["--on", "2026-13-01"], ["submit-on", "2026-13-01"]),
        (["--on", "yesterday"], ["submit-on", "yesterday"]),
        (["--lang", "fr"], ["fr", "en", "ko"]),
        (["--jason"], ["--jason"]),
        (["--answers"], ["--answers"]),
        (["--answers", "no-such-file.yaml"], ["no-such-file.yaml"]),
    ],
    ids=lambda value: ascii(" ".join(value))[:40],
)
def test_unusable_input_is_told_on_standard_error_with_2(run, arguments, named):
    status, out, err = run("check", *arguments)

    assert (status, out) == (2, "")
    assert [name for name in named if name not in err] == []
    assert "Traceback" not in err


@pytest.mark.parametrize("arguments", [[], ["chek"], ["validate", "x"]], ids=" ".join)
def test_an_unknown_command_leaves_with_2(run, arguments):
    status, out, err = run(*arguments)

    assert (status, out) == (2, "")
    assert err


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "answers.yaml"),
        ("- applicant\n- university\n", "answers.yaml"),
        ("university\n", "answers.yaml"),
        ("applicant: [university\n", "answers.yaml:2"),
        ("applicant: university\napplicant: individual\n", "answers.yaml:2"),
        ("applicant: &a university\ncountry: *a\n", "answers.yaml:2"),
        ("applicant: !!python/object:os.system university\n", "answers.yaml:1"),
        (b"applicant: \xbd\xc3\xc0\xe5\n", "answers.yaml:1"),
        ("applicant: mayor\n", "mayor"),
        ("aplicant: university\n", "aplicant"),
        ("applicant: {kind: university}\n", "applicant"),
        ("answers: {applicant: mayor}\n", "mayor"),
        ("answers: university\n", "answers"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_an_unusable_answers_file_is_told_with_its_place(run, answers, text, named):
    status, out, err = run("check", "--answers", answers(text))

    assert (status, out) == (2, "")
    assert named in err


# Answers from files and pairs.

YAML = """\
applicant: local-government
country: VN
purpose: plan-city
deliverable: [master-plan]
submit-on: 2026-11-22
amount: 700000000
in-charge: yes
stage:
"""


def test_answers_come_from_yaml(check, answers):
    expected = {**CITY_ANSWERS, "amount": 700_000_000, "in-charge": "yes"}

    assert check("--answers", answers(YAML))["answers"] == expected
    assert check("--answers", answers("\ufeff" + YAML))["answers"] == expected


@pytest.mark.parametrize("indent", [None, 2])
def test_answers_come_from_json(check, answers, indent):
    given = {**CITY_ANSWERS, "amount": 700_000_000}

    assert check("--answers", answers(json.dumps(given, indent=indent), "answers.json"))["answers"] == given


def test_an_outcome_is_an_answers_file_too(check, answers):
    first = check(*CITY, "amount=700000000", "--on", "2026-11-22")

    assert check("--answers", answers(json.dumps(first, ensure_ascii=False), "case.json")) == first


def test_pairs_override_the_file_and_the_day_overrides_both(check, answers):
    file = answers(YAML)
    found = check("--answers", file, "applicant=central-government", "submit-on=2025-06-02", "--on", "2024-05-10")

    assert found["answers"]["applicant"] == "central-government"
    assert found["answers"]["country"] == "VN"
    assert (found["on"], found["edition"]) == ("2024-05-10", 2024)
    assert check("--answers", file, "submit-on=2025-06-02")["on"] == "2025-06-02"


def test_an_empty_pair_leaves_the_question_open(check, answers):
    assert "applicant" not in check("--answers", answers(YAML), "applicant=")["answers"]


def test_a_list_is_written_with_commas(check):
    found = check("sectors=transport,energy", "deliverable=training, master-plan")

    assert found["answers"] == {"deliverable": ["master-plan", "training"], "sectors": ["transport", "energy"]}


def test_the_order_of_pairs_does_not_matter(check):
    assert check(*CITY, "--on", "2026-11-22") == check(*reversed(CITY), "--on", "2026-11-22")


# The outcome as JSON.


def parts(found: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Return every documented part of an outcome with its name."""
    estimates = [each["estimate"] for each in found["next_intakes"]]
    listed = [("outcome", found), ("headline", found["headline"]), *(("next", each) for each in found["next_intakes"])]
    for track in found["tracks"]:
        estimates.append(track["intake"]["estimate"])
        listed += [("track", track), ("funding", track["funding"]), ("intake", track["intake"])]
        listed += [("check", each) for each in track["checks"]]
        listed += [("way", each) for each in track["ways_in"]]
        listed += [("reading", each) for each in track["readings"]]
    return listed + [("estimate", each) for each in estimates if each]


def test_the_json_has_every_documented_key(check):
    found = [
        check(*CITY, "in-charge=no", "amount=700000000", "--on", "2026-11-22"),
        check("applicant=korean-company", "purpose=demonstrate", "--on", "2024-03-19"),
        check("applicant=foreign-company", "--on", "2020-02-10"),
        check("--on", "2027-02-01"),
    ]
    every = [part for each in found for part in parts(each)]

    assert {name for name, _ in every} == set(DOCUMENTED)
    assert [(name, DOCUMENTED[name] - set(part)) for name, part in every if DOCUMENTED[name] - set(part)] == []


def test_the_json_of_the_main_job_is_as_documented(check):
    found = check(*CITY, "in-charge=yes", "other-application=no", "--on", "2026-11-22")
    planning, demonstration = found["tracks"]

    assert (found["rulebook"], found["on"]) == (BOOK.about.version, "2026-11-22")
    assert (found["edition"], found["last_known"]) == (2026, 2026)
    assert found["headline"] == {"track": "planning", "status": "eligible", "text": found["headline"]["text"]}
    assert (planning["track"], planning["kind"], planning["status"]) == ("planning", "city", "eligible")
    assert {check["state"] for check in planning["checks"]} == {"met"}
    assert planning["funding"]["most"] == 700_000_000
    assert planning["intake"]["cycle"] == "2027"
    assert (demonstration["kind"], demonstration["status"]) == (None, "not-eligible")
    assert (found["next_question"], found["settled"]) == (None, True)
    assert [each["track"] for each in found["next_intakes"]] == ["demonstration"]


@pytest.mark.parametrize(("purpose", "kind"), [("plan-city", "city"), ("plan-solution", "solution"), ("", None)])
def test_the_kind_of_a_planning_track_follows_the_purpose(check, purpose, kind):
    assert check(f"purpose={purpose}", "--on", "2026-11-22")["tracks"][0]["kind"] == kind


def test_without_an_edition_there_are_no_tracks_but_the_last_known_and_the_next_intakes(check):
    found = check(*CITY, "--on", "2027-02-01")

    assert (found["edition"], found["last_known"], found["tracks"]) == (None, 2026, [])
    assert found["headline"]["track"] is None
    assert found["notices"]
    assert [each["track"] for each in found["next_intakes"]] == ["planning", "demonstration"]


def test_every_id_in_the_json_is_one_on_record(check):
    found = check(*CITY, "--on", "2024-03-19")

    for name, part in parts(found):
        if name in ("check", "funding", "intake"):
            assert part["sources"]
            assert set(part["sources"]) <= set(BOOK.sources)
            assert set(part["doubts"]) <= set(BOOK.doubts)
        if name == "reading":
            assert part["reading"] in BOOK.doubts[part["doubt"]].readings


def test_the_command_line_says_what_the_package_says(check):
    proposal, _ = read(BOOK, CITY_ANSWERS)

    assert check(*CITY, "--on", "2026-11-22") == as_json(outcome(BOOK, proposal, date(2000, 1, 1)), words("en"))


def test_without_a_day_it_is_today_in_seoul(check):
    found = check(*CITY)

    assert "submit-on" not in found["answers"]
    assert abs((date.fromisoformat(found["on"]) - date.today()).days) <= 1  # noqa: DTZ011 - any clock will do


def test_korean_is_korean_and_the_rest_stays_the_same(check):
    korean, english = (check(*CITY, "--on", "2026-11-22", "--lang", language) for language in ("ko", "en"))

    assert re.search("[가-힣]", korean["headline"]["text"])
    assert not re.search("[가-힣]", english["headline"]["text"])
    assert korean["headline"]["track"] == english["headline"]["track"]
    assert all(re.search("[가-힣]", track["name"]) for track in korean["tracks"])
    for part in ("answers", "edition", "next_question", "settled", "next_intakes"):
        assert korean[part] == english[part]


def test_the_readable_outcome_is_korean_too(run):
    _, out, _ = run("check", *CITY, "--on", "2026-11-22", "--lang", "ko")

    assert all(re.search("[가-힣]", line) for line in out.splitlines() if line and "=" not in line)


def test_the_json_is_utf_8_as_people_read_it(run):
    _, out, _ = run("check", "--json", "--lang", "ko", "--on", "2026-11-22")

    assert "\\u" not in out

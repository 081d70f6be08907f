"""The past projects: what the table may hold, what is wrong with a broken one, and that the official totals add up."""

import csv
import io
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest
from babel import Locale

from kcity.record.statistics import (
    by_country,
    by_label,
    by_label_and_track,
    countries_through,
    cumulative_countries,
    places_through,
)
from kcity.rulebook import DataError, data_folder, load
from kcity.rulebook.projects import COLUMNS, NEW_COUNTRY, Project, read_projects
from tests.book import BOOK

FILE = data_folder() / "projects.csv"
PROJECTS = BOOK.projects

OFFICIAL = {2020: 12, 2021: 11, 2022: 10, 2023: 8, 2024: 8, 2025: 9, 2026: 3 + 6}
OFFICIAL_COUNTRIES = {2021: 19, 2022: 21, 2023: 23, 2024: 26, 2025: 27}
OFFICIAL_CITIES = {2021: 21, 2022: 31}

GOOD = {
    "id": "kcn-2026-01",
    "call": "2025",
    "label": "2026",
    "track": "planning",
    "kind": "",
    "title_en": "Lublin plan",
    "title_ko": "루블린 계획",
    "place_en": "Lublin",
    "place_ko": "루블린",
    "other_names": "루블린;폴란드",
    "country": "PL",
    "place_kind": "city",
    "lat": "51.2506",
    "lon": "22.5701",
    "host_en": "",
    "host_ko": "",
    "partner_en": "",
    "partner_ko": "",
    "sectors": "safety;transport",
    "funding_least": "",
    "funding_most": "700000000",
    "funding_kind": "about",
    "status_en": "Chosen.",
    "status_ko": "선정되었습니다.",
    "sources": "hellot-2026",
    "confidence": "high",
    "note_en": "",
    "note_ko": "",
}
NOWHERE = {"country": "", "place_kind": "", "lat": "", "lon": ""}


def project(**cells: str) -> Project:
    return project_in({**GOOD, **cells})


def project_in(row):
    found: dict[str, object] = {
        key: row[key].split(";") if key in ("other_names", "sectors", "sources") else row[key]
        for key in row
        if row[key] and not key.endswith(("_en", "_ko"))
    }
    for text in ("title", "place", "host", "partner", "status", "note"):
        if row[f"{text}_en"] or row[f"{text}_ko"]:
            found[text] = {"en": row[f"{text}_en"], "ko": row[f"{text}_ko"]}
    return Project.model_validate(found)


def written(*rows, header=None):
    out = io.StringIO()
    table = csv.DictWriter(out, header or list(COLUMNS), lineterminator="\n", extrasaction="ignore")
    table.writeheader()
    table.writerows(rows)
    return out.getvalue()


@pytest.fixture
def table(tmp_path):
    """Write a table's text and return its file."""

    def write(text: str | bytes) -> Path:
        file = tmp_path / "projects.csv"
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return file

    return write


def problems(file):
    with pytest.raises(DataError) as caught:
        read_projects(file)
    return caught.value.problems


# The table as it is


def test_every_selected_project_has_its_row():
    assert len(PROJECTS) == sum(OFFICIAL.values()) == 67
    assert sum(each.is_named for each in PROJECTS) == 63


def test_the_official_numbers_add_up():
    assert by_label(PROJECTS) == OFFICIAL


def test_a_lost_project_is_noticed():
    assert by_label(PROJECTS[1:]) != OFFICIAL


def unlike_the_editions(projects, editions):
    """Return label and track wherever the rows and an edition's own count differ."""
    counted = by_label_and_track(projects)
    selected = {
        (year, name): track.selected.projects
        for year, edition in editions.items()
        for name, track in edition.tracks.items()
        if track.selected
    }
    return {key for key in counted.keys() | selected.keys() if counted.get(key, 0) != selected.get(key, 0)}


def test_each_track_has_as_many_as_its_edition_says():
    assert unlike_the_editions(PROJECTS, BOOK.editions) == set()


def test_a_project_in_the_wrong_track_is_noticed():
    moved = [each.model_copy(update={"track": "demonstration"}) if n == 60 else each for n, each in enumerate(PROJECTS)]

    assert moved[60] != PROJECTS[60]
    assert unlike_the_editions(moved, BOOK.editions) == {(2026, "planning"), (2026, "demonstration")}


def test_the_countries_add_up_with_the_one_that_is_not_named():
    cumulative = cumulative_countries(PROJECTS)

    assert {year: cumulative[year] for year in OFFICIAL_COUNTRIES} == OFFICIAL_COUNTRIES
    assert sum(each.in_new_country for each in PROJECTS) == 1


def test_without_the_new_country_the_countries_fall_short():
    known = [each for each in PROJECTS if not each.in_new_country]

    assert countries_through(known, 2023) == OFFICIAL_COUNTRIES[2023]
    assert countries_through(known, 2024) == OFFICIAL_COUNTRIES[2024] - 1


def test_the_places_add_up_as_far_as_cities_were_counted():
    assert {year: places_through(PROJECTS, year) for year in OFFICIAL_CITIES} == OFFICIAL_CITIES


def test_the_editions_print_the_same_totals():
    printed = {
        year: (edition.cumulative.projects, edition.cumulative.countries)
        for year, edition in BOOK.editions.items()
        if edition.cumulative and year in OFFICIAL_COUNTRIES
    }
    counted = {year: sum(OFFICIAL[each] for each in OFFICIAL if each <= year) for year in OFFICIAL_COUNTRIES}

    assert printed == {year: (counted[year], OFFICIAL_COUNTRIES[year]) for year in OFFICIAL_COUNTRIES}


def test_countries_are_counted_by_named_projects():
    assert sum(by_country(PROJECTS).values()) == 63
    assert next(iter(by_country(PROJECTS))) == "ID"


def test_the_four_unnamed_are_rows_without_a_place():
    unnamed = {each.id: (each.track, each.place.en) for each in PROJECTS if not each.is_named}

    assert unnamed == {
        "kcn-2024-07": ("planning", NEW_COUNTRY),
        "kcn-2024-08": ("planning", "Not named"),
        "kcn-2026-08": ("demonstration", "A further country, not named"),
        "kcn-2026-09": ("demonstration", "A further country, not named"),
    }
    assert all(each.note and each.lat is None and not each.sectors for each in PROJECTS if not each.is_named)


def test_plans_stand_under_the_call_that_took_them_in():
    moved = {each.id: each.call for each in PROJECTS if each.call != each.label}

    assert moved == {f"kcn-2026-0{n}": 2025 for n in (1, 2, 3)} | {f"kcn-2025-0{n}": 2024 for n in (7, 8, 9)}
    assert all(each.note for each in PROJECTS if each.id in moved)


def misplaced(projects):
    """Return places that are on the map at two points, and points that lie in two countries."""
    points, places = {}, {}
    for each in projects:
        if each.is_named:
            points.setdefault((each.country, each.place.en), set()).add((each.lat, each.lon))
            places.setdefault((each.lat, each.lon), set()).add(each.country)
    return {place for place, found in points.items() if len(found) > 1} | {p for p, c in places.items() if len(c) > 1}


def test_a_place_is_one_point():
    assert misplaced(PROJECTS) == set()


def test_a_place_at_two_points_is_noticed():
    assert misplaced([project(), project(lat="51.3")]) == {("PL", "Lublin")}


def test_a_point_in_two_countries_is_noticed():
    assert misplaced([project(), project(country="UA")]) == {(51.2506, 22.5701)}


def in_the_wrong_language(projects):
    """Return ids of projects with Hangul in an English text, or none in a Korean one."""
    hangul = re.compile("[가-힣]")
    texts = ("title", "place", "host", "partner", "status", "note")
    return {
        each.id
        for each in projects
        for text in (getattr(each, name) for name in texts)
        if text and (hangul.search(text.en) or not hangul.search(text.ko))
    }


def test_both_languages_are_complete():
    assert in_the_wrong_language(PROJECTS) == set()


@pytest.mark.parametrize("cells", [{"status_en": "선정되었습니다."}, {"status_ko": "Chosen."}])
def test_a_text_in_the_other_language_is_noticed(cells):
    assert in_the_wrong_language([project(**cells)]) == {"kcn-2026-01"}


def unfindable(projects):
    """Return ids of named projects whose country's Korean name, or a Korean name of the place, is missing."""
    korean = Locale("ko").territories
    return {
        each.id
        for each in projects
        if each.is_named
        and (
            korean[each.country] not in each.other_names
            or len([name for name in each.other_names if re.search("[가-힣]", name)])
            < (1 if each.place_kind == "country" else 2)
        )
    }


def test_every_named_project_is_found_in_korean():
    assert unfindable(PROJECTS) == set()


@pytest.mark.parametrize("names", ["", "루블린", "폴란드"])
def test_a_missing_korean_name_is_noticed(names):
    assert unfindable([project(other_names=names)]) == {"kcn-2026-01"}


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Turkey", 4),
        ("Columbia", 1),
        ("Cuzco", 1),
        ("Primorsky", 1),
        ("Eastern Kalimantan", 3),
        ("Shinsudo", 3),
        ("Agdam", 1),
        ("Haiphong", 2),
        ("가지안텝", 2),
        ("터키", 4),
    ],
)
def test_other_names_are_found(name, found):
    assert sum(name in each.other_names for each in PROJECTS) == found


def known_weakly(projects, sources):
    """Return ids of projects that rest on weak sources alone and do not say so."""
    return {
        each.id
        for each in projects
        if all(sources[name].weak for name in each.sources) and not (each.note and "weak sources" in each.note.en)
    }


def test_what_is_known_from_weak_sources_alone_says_so():
    assert known_weakly(PROJECTS, BOOK.sources) == set()
    assert [each.id for each in PROJECTS if each.confidence == "low"] == ["kcn-2026-07"]


def test_a_silent_weak_project_is_noticed():
    assert known_weakly([project(sources="s97;s98")], BOOK.sources) == {"kcn-2026-01"}
    assert known_weakly([project(sources="s97;hellot-2026")], BOOK.sources) == set()


def test_a_kind_stands_only_where_the_call_has_it():
    assert Counter((each.call, each.kind) for each in PROJECTS if each.kind) == {
        (2020, "city"): 6,
        (2020, "solution"): 6,
        (2021, "city"): 4,
        (2021, "solution"): 4,
    }


# The file as it may be


def test_the_file_is_plain():
    raw = FILE.read_bytes()

    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    assert raw.decode().splitlines()[0] == ",".join(COLUMNS)


def test_a_good_row_is_read(table):
    (read,) = read_projects(table(written(GOOD)))

    assert read == project()
    assert (read.lat, read.funding_most, read.sectors) == (51.2506, 700_000_000, ("safety", "transport"))
    assert read.host is None


@pytest.mark.parametrize(
    "change", [lambda text: "\ufeff" + text, lambda text: text.replace("\n", "\r\n")], ids=["mark", "ends"]
)
def test_a_spreadsheet_may_have_saved_it(table, change):
    assert read_projects(table(change(written(GOOD)))) == (project(),)


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("id", "KCN-2026-01"),
        ("id", "kcn-2026-1"),
        ("id", ""),
        ("call", "2027"),
        ("call", "soon"),
        ("call", ""),
        ("label", "2025"),
        ("label", "26"),
        ("track", "Planning"),
        ("track", ""),
        ("kind", "town"),
        ("title_en", ""),
        ("title_ko", ""),
        ("place_ko", ""),
        ("other_names", "a;;b"),
        ("other_names", "a;a"),
        ("country", "pl"),
        ("country", "XX"),
        ("country", "EU"),
        ("country", ""),
        ("place_kind", "village"),
        ("place_kind", ""),
        ("lat", "90.1"),
        ("lat", "-91"),
        ("lat", "51,25"),
        ("lat", "nan"),
        ("lat", ""),
        ("lon", "180.5"),
        ("lon", "22°34′"),
        ("lon", ""),
        ("host_en", "City of Lublin"),
        ("partner_ko", "디토닉"),
        ("sectors", "safety,transport"),
        ("sectors", "safety;safety"),
        ("funding_least", "800000000"),
        ("funding_least", "4억"),
        ("funding_most", "700 million"),
        ("funding_most", "7e8"),
        ("funding_most", "-1"),
        ("funding_kind", "guess"),
        ("funding_kind", ""),
        ("status_en", ""),
        ("sources", ""),
        ("sources", "hellot-2026;hellot-2026"),
        ("confidence", "sure"),
        ("note_en", "A note."),
    ],
)
def test_a_wrong_cell_is_named_by_line_and_column(table, column, cell):
    wrong = problems(table(written({**GOOD, "id": "kcn-2026-02"}, {**GOOD, column: cell})))

    partner = {"host_en": "host_ko", "partner_ko": "partner_en", "note_en": "note_ko"}.get(column, column)
    assert partner in {each.where for each in wrong}
    assert {(each.file, each.line) for each in wrong} == {("projects.csv", 3)}
    assert all(each.expected == COLUMNS[each.where] for each in wrong)


def test_an_amount_needs_its_kind_and_a_kind_its_amount(table):
    (one,) = problems(table(written({**GOOD, "funding_most": ""})))

    assert (one.where, one.found) == ("funding_kind", "'about'")


@pytest.mark.parametrize("number", ["-90", "90", "-0.5", "0"])
def test_both_ends_of_the_earth_are_on_it(table, number):
    assert read_projects(table(written({**GOOD, "lat": number})))[0].lat == float(number)


def test_an_unnamed_project_needs_no_place(table):
    (read,) = read_projects(table(written({**GOOD, **NOWHERE, "place_en": NEW_COUNTRY})))

    assert not read.is_named
    assert read.in_new_country


def test_an_id_may_stand_once(table):
    (one,) = problems(table(written(GOOD, GOOD)))

    assert (one.line, one.where, one.found) == (3, "id", "'kcn-2026-01' again, as in line 2")


def test_all_problems_come_at_once(table):
    wrong = problems(table(written({**GOOD, "lat": "x", "confidence": "y"}, GOOD, {**GOOD, "kind": "z"})))

    assert [(each.line, each.where) for each in wrong] == [
        (2, "confidence"),
        (2, "lat"),
        (3, "id"),
        (4, "id"),
        (4, "kind"),
    ]


def test_a_message_says_where_what_and_what_to_write(table):
    (one,) = problems(table(written({**GOOD, "country": "Poland"})))

    assert str(one) == (
        "projects.csv:2, country: found 'Poland'; expected a country's ISO 3166-1 code in capitals, for example VN, "
        "and nothing for an unnamed project"
    )


@pytest.mark.parametrize(
    ("header", "column", "found"),
    [
        ([column for column in COLUMNS if column != "lat"], "lat", "no such column"),
        ([*COLUMNS, "colour"], "colour", "an unknown column"),
        ([*COLUMNS, "lat"], "lat", "the column twice"),
    ],
)
def test_the_columns_are_these_and_no_others(table, header, column, found):
    (one,) = problems(table(",".join(header) + "\n"))

    assert (one.line, one.where, one.found) == (1, column, found)


@pytest.mark.parametrize(
    ("text", "line", "found"),
    [
        (written(GOOD).replace(",high,,", ",high,"), 2, f"{len(COLUMNS) - 1} cells"),
        (written(GOOD).replace(",high,,", ",high,,,"), 2, f"{len(COLUMNS) + 1} cells"),
        (written(GOOD) + "\n", 3, "an empty line"),
        (written(GOOD).replace("Lublin plan", '"Lublin plan'), 2, "quotes do not fit"),
        (written(GOOD).replace("Lublin plan", '"Lublin" plan'), 2, "quotes do not fit"),
        ("", 1, "an empty file"),
        (written(GOOD).encode("cp949"), 2, "not UTF-8"),
    ],
)
def test_a_broken_table_is_named_by_line(table, text, line, found):
    (one,) = problems(table(text))

    assert one.line == line
    assert found in one.found


def test_a_missing_file_is_named(tmp_path):
    (one,) = problems(tmp_path / "projects.csv")

    assert one.found == "No such file or directory"


# The table among the other files


@pytest.mark.parametrize(
    ("id", "column", "cell", "found"),
    [
        ("kcn-2020-01", "call", "2019", "'2019'"),
        ("kcn-2020-02", "track", "planning", "'planning'"),
        ("kcn-2020-03", "kind", "solution", "'solution'"),
        ("kcn-2021-09", "kind", "city", "'city'"),
        ("kcn-2020-04", "sectors", "urban-development;magic", "'magic'"),
        ("kcn-2020-05", "sources", "s06;s999", "'s999'"),
        ("kcn-2026-07", "confidence", "high", "high"),
        ("kcn-2020-07", "sources", "portal-20210217", "an amount from a garbled translation alone"),
    ],
)
def test_the_rulebook_sees_what_leads_nowhere(tmp_path, id, column, cell, found):
    data = tmp_path / "data"
    shutil.copytree(data_folder(), data)
    rows = list(csv.DictReader(io.StringIO(FILE.read_text(encoding="utf-8"))))
    line = next(n for n, row in enumerate(rows, 2) if row["id"] == id)
    rows[line - 2][column] = cell
    (data / "projects.csv").write_text(written(*rows), encoding="utf-8")

    with pytest.raises(DataError) as caught:
        load(data)

    (one,) = caught.value.problems
    assert (one.file, one.line, one.where) == ("projects.csv", line, column)
    assert found.strip("'") in one.found

"""Everything that reads what others wrote: what it is given in order, and how it is asked with anything else.

Each function returns whether it took the input, and raises only what is a fault of ours.
"""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain
from typing import Any
from urllib.parse import parse_qsl

from kcity.api.problems import STATUS
from kcity.handout.case import NoCase, read_case, write_case
from kcity.handout.corrections import known
from kcity.handout.links import query, read_briefs, then_and_now
from kcity.handout.screening import Limits, NoTable, read_sheet
from kcity.handout.screening.columns import Columns
from kcity.handout.tables import harmless
from kcity.outcome import Proposal, outcome, read
from kcity.outcome.consortium import read_members
from kcity.outcome.currency import read_rate
from kcity.outcome.second_case import changed, read_changes
from kcity.record.comparison import read_editions
from kcity.record.finding import finder
from kcity.record.places import chosen, read_choice
from kcity.rulebook import DataError, data_folder
from kcity.rulebook.changelog import versions
from kcity.rulebook.names import folded
from kcity.rulebook.parts import About, DoubtsFile, QuestionsFile
from kcity.rulebook.reading import read_text, shape
from kcity.rulebook.words import words
from pages.shared.showing import read_showing
from tests.api.door import a_shelf, asking, door
from tests.book import BOOK

DAY = date(2026, 11, 26)
GIVEN: Sequence[Mapping[str, str]] = (
    {},
    {"applicant": "local-government", "purpose": "plan-city", "country": "VN", "in-charge": "yes"},
    {
        "applicant": "korean-company",
        "purpose": "demonstrate",
        "country": "PE",
        "sectors": "transport,energy",
        "overseas-partner": "local-government,university",
        "matching-funds": "none",
        "amount": "450000000",
        "submit-on": "2025-02-10",
    },
)


@dataclass(frozen=True)
class Reader:
    """A reader by its seeds; what it costs decides how many inputs a long run gives it."""

    seeds: tuple[str, ...]
    takes: Callable[[str], bool]
    share: int


def _yaml(text: str) -> bool:
    try:
        document = read_text(text, "any.yaml")
    except DataError as error:
        str(error).encode("utf-8", "backslashreplace")
        return False
    with suppress(DataError):
        shape(About, document)
    return True


def _data(text: str) -> bool:
    """A file of the rulebook, held against its shape."""
    taken = False
    for model in (QuestionsFile, DoubtsFile):
        with suppress(DataError):
            shape(model, read_text(text, "any.yaml"))
            taken = True
    return taken


def _link(text: str) -> bool:
    given = dict(parse_qsl(text, keep_blank_values=True))
    proposal, misfits = read(BOOK, given)
    others = changed(BOOK, proposal, read_changes(given.get("with", text)))[1]
    read_briefs(given.get("was", text))
    read_rate("USD", given.get("rate", text))
    assert all(len(str(each)) < 3_000 for each in (*misfits, *others))
    return bool(proposal.answers)


def _of_a_page(text: str) -> bool:
    """What single pages read of a link."""
    given = dict(parse_qsl(text, keep_blank_values=True))
    known(BOOK, given.get("report", text))
    choice, wrong = read_choice(BOOK, given)
    readings = (read_members(given)[1], read_showing(BOOK, given, "en")[1], read_editions(BOOK, text)[1])
    assert all(len(str(each)) < 3_000 for each in (*wrong, *chain(*readings)))
    return bool(chosen(BOOK, choice, finder(BOOK, choice.find)))


def _opened(text: str) -> bool:
    """A link opened whole: the outcome worked out, and what was then compared with what is now."""
    given = dict(parse_qsl(text, keep_blank_values=True))
    proposal = read(BOOK, given)[0]
    found = outcome(BOOK, proposal, DAY)
    then_and_now(found, given, versions(), DAY)
    return bool(proposal.answers)


def _case(text: str) -> bool:
    try:
        case = read_case(BOOK, text.encode("utf-8", "surrogatepass"))
    except NoCase as refused:
        refused.said(words("ko")).encode("utf-8", "backslashreplace")
        return False
    "".join([*map(str, case.misfits), str(case.carried)]).encode("utf-8")
    return bool(case.proposal.answers)


def _table(text: str) -> bool:
    try:
        sheet = read_sheet(text.encode("utf-8", "surrogatepass"), Limits(rows=50, columns=30))
    except NoTable as refused:
        refused.said(words("ko")).encode("utf-8", "backslashreplace")
        return False
    cells = (cell for _, line in sheet.rows for cell in line if isinstance(cell, str) and cell)
    assert not any(str(harmless(cell))[0] in "=+-@\t\r" for cell in cells)
    return True


def _cells(text: str) -> bool:
    """A table whose cells are read as answers."""
    try:
        sheet = read_sheet(text.encode("utf-8", "surrogatepass"), Limits(rows=50, columns=30))
    except NoTable:
        return False
    columns = Columns(BOOK, sheet)
    for number, cells in sheet.rows:
        given, wrong = columns.answers(number, cells)
        Proposal(given).written()
        assert all(len(each.given) <= 80 for each in wrong)
    return bool(columns.asked)


def _name(text: str) -> bool:
    return bool(folded(text))


@cache
def _api() -> tuple[asyncio.AbstractEventLoop, Any]:
    return asyncio.new_event_loop(), door(a_shelf())


def _request(text: str) -> bool:
    """A request in a line: method, path, query, content type, body, parted by line breaks."""
    method, path, asked, media, body = (text + "\n" * 4).split("\n", 4)
    loop, app = _api()
    answer = loop.run_until_complete(
        asking(
            app,
            "/" + path.lstrip("/").encode("utf-8", "replace").decode("utf-8"),
            asked,
            method.encode("ascii", "ignore").decode() or "GET",
            body.encode("utf-8", "surrogatepass"),
            content_type=media.encode("latin-1", "replace").decode("latin-1"),
            accept=media.encode("latin-1", "replace").decode("latin-1"),
            accept_language=asked.encode("latin-1", "replace").decode("latin-1")[:200],
        )
    )
    assert answer.status in {200, 204, 304, 307, *STATUS.values()} - {500}, (answer.status, text)
    if answer.status >= 400 and path.startswith("/api/"):
        assert answer.said["status"] == answer.status
    return answer.status < 400


def _seeds_of_yaml() -> tuple[str, ...]:
    files = [data_folder() / name for name in ("questions.yaml", "doubts.yaml", "editions/2026.yaml", "rulebook.yaml")]
    return (
        *tuple(file.read_text(encoding="utf-8")[:2500] for file in files),
        "a: [1, {b: c}]\n",
        "questions: {}\n",
        "key: 'it''s'\nlist:\n- a\n- b: |\n    text\n",
    )


def _seeds_of_links() -> tuple[str, ...]:
    found = [query(outcome(BOOK, read(BOOK, given)[0], DAY), "en", DAY) for given in GIVEN]
    own = ("edition=2024&line=planning&sector=transport&country=VN&find=hanoi&region=africa&place=vn-hue&detail=all",)
    shows = ("country=VN&companies=yes&sector=water&story=kcn-2020-01&show=both&seconds=20&idle=60&live=1",)
    seconds = (
        "with=applicant.korean-company~in-charge.no&currency=USD&rate=1350.5&unknown=scale,stage&focus=planning",
    )
    return (*("&".join(f"{name}={value}" for name, value in each.items()) for each in found), *own, *shows, *seconds)


def _seeds_of_cases() -> tuple[str, ...]:
    whole = [write_case(outcome(BOOK, read(BOOK, given)[0], DAY), words("en"), DAY).decode() for given in GIVEN]
    small = [
        json.dumps({"answers": read(BOOK, given)[0].plain(), "rulebook": "2026.1", "saved": "2026-01-01"})
        for given in GIVEN
    ]
    return (*small, *(each[:1_500] for each in whole), '{"tracks": [{"track": "planning", "status": "eligible"}]}')


def _seeds_of_tables() -> tuple[str, ...]:
    heads = list(GIVEN[2])
    lines = [",".join(f'"{given.get(head, "")}"' for head in heads) for given in GIVEN]
    korean = [BOOK.questions[head].short.ko for head in heads]
    return (
        "\n".join([",".join(heads), *lines]),
        "\ufeff" + "\r\n".join([";".join(korean), "지방정부;도시계획;베트남;;;;4억 5천만;2026. 3. 17."]),
        "country\tamount\nViet Nam\t₩450 million\n베트남\t4.5억\n",
    )


def _seeds_of_requests() -> tuple[str, ...]:
    links = _seeds_of_links()
    return (
        *(f"GET\n/api/check\n{link}\n" for link in ("applicant=individual&country=VN", "on=2026-01-01&focus=planning")),
        *(f"GET\n/api/check\n{link}\n" for link in links),
        'POST\n/api/check\nlang=ko\napplication/json\n{"answers": {"applicant": "individual", "sectors": ["water"]}}',
        "GET\n/api/projects\nedition=2024&track=planning&find=hue&format=geojson\napplication/geo+json;q=0.5",
        "GET\n/api/editions/2026\nlang=en\n",
        "OPTIONS\n/api/doubts\n\n",
        "HEAD\n/healthz\n\n",
        "GET\n/calendar.ics\nlang=ko&track=planning\n",
    )


@cache
def readers() -> Mapping[str, Reader]:
    """Return every reader by its name."""
    links = _seeds_of_links()
    files, tables = _seeds_of_yaml(), _seeds_of_tables()
    return {
        "YAML": Reader(files, _yaml, 400),
        "data files": Reader(files, _data, 10),
        "links": Reader(links, _link, 3200),
        "links of pages": Reader(links, _of_a_page, 10),
        "links opened": Reader(links, _opened, 10),
        "cases": Reader(_seeds_of_cases(), _case, 2600),
        "tables": Reader(tables, _table, 2400),
        "cells": Reader(tables, _cells, 10),
        "names": Reader(("Hue", "타슈켄트", "Cuzco city", "Kyiv–Київ"), _name, 1060),
        "API": Reader(_seeds_of_requests(), _request, 300),  # 2.4 ms each, a quarter of a long run: strangers ask it
    }

"""An edition's file to fill in: every field with its question; nothing is taken over from the last call in silence.

What a source may leave out begins as not-stated. What must be known begins empty, so that reading the file names it.
Conditions of the last edition stand there to be compared with the new call, each without basis and source.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from kcity.rulebook.book import Rulebook
from kcity.rulebook.folder import data_folder
from kcity.rulebook.model import Condition, Edition, Requirement, Test, Track
from kcity.rulebook.reading import NOT_STATED

EDITION: Mapping[str, str] = {
    "year": "Which year's call is it? The file has the same name.",
    "name": "What is the call named, in English and Korean? (add `ours: en` where the English is our translation)",
    "number": "Which edition is it, counted from the first in 2020?",
    "announced": "On which day was the call announced?",
    "changes": "What do the call or the press about it call new?",
    "places": "How many projects in all are to be chosen?",
    "budget": "How much is there in all, in won?",
    "countries": "Which countries does the call name or prefer?",
    "websites": "Which websites does the call name?",
    "events": "Which briefings or events are announced?",
    "applications": "How many proposals came in? (known later)",
    "selected": "How many projects were chosen? (known later)",
    "cumulative": "How many projects were there up to then, in how many countries?",
    "tracks": "Which ways to take part are there? Delete a track that is not offered, and say so under not_offered.",
    "not_offered": "Which line is not offered, and what do the sources say? (planning or demonstration, en and ko)",
    "unknowns": "What does no source state? (a list of {en, ko})",
}
"""What each field of an edition asks."""

TRACK: Mapping[str, str] = {
    "name": "What is the track named?",
    "line": "Is it planning or demonstration?",
    "kind": "Does it plan a city or a solution, or either by the proposal's purpose?",
    "requirements": "Which conditions must hold? Keep those of the new call with basis and sources; delete the others.",
    "exclusions": "What is said to be excluded?",
    "preferences": "What helps but is not required?",
    "projects": "Which kinds of project does the call describe?",
    "sectors": "Which sectors does it name?",
    "funding": "What may one project be given? ({least, most, kind: range|ceiling|about|fixed, stated_for, sources})",
    "awarded": "What were projects given in fact?",
    "budget": "How much is there for this track, in won?",
    "places": "How many projects are to be chosen? ({least, most, kind: exact|about|at-most|at-least|range, sources})",
    "intake": "How are proposals taken: in a window with a last day, or rolling all year?",
    "steps": "What happens from the proposal on?",
    "criteria": "By what are proposals weighed?",
    "work_period": "How long does the work take, or when must it end?",
    "support": "What does a chosen project get?",
    "not_supported": "What is not paid for?",
    "paid": "Who is paid?",
    "money_rules": "Which rules are there for the money?",
    "host_side": "What is asked of the host side?",
    "secretariat": "Who handles proposals? ({body: KIND|KAIA, email, sources})",
    "how_to_apply": "How and where are proposals handed in?",
    "documents": "Which documents must be handed in?",
    "follow_on": "What may follow after the project?",
    "applications": "How many proposals came in? (known later)",
    "selected": "How many projects were chosen? (known later)",
    "unknowns": "What does no source state of this track? (a list of {en, ko})",
}
"""What each field of a track asks."""

_HEAD = """\
# yaml-language-server: $schema=../edition.schema.json
# The edition of {year}, to be filled in with the call beside you; data/README.md leads through it.
# Money in whole won (400000000), days in Korea (2026-03-17). "not-stated" means that no source states it; never guess.
# A fact is {{value: …, sources: [id of sources.yaml]}}; a list is {{items: [{{en: "…", ko: "…"}}], sources: [id]}}.
# `python -m kcity validate` says what is still missing, with the line. Delete the questions when they are answered.
"""
_TEXT = '{en: "", ko: "", sources: []}'
_DAY = "{value: not-stated, sources: []}"
_INTAKE = f"""\
kind: not-stated # window (then closes, cycle, decided) or rolling (then receipts in their place)
opens: {_DAY} # the first day
closes: {_DAY} # the last day
cycle: not-stated # the year in which the support starts
decided: not-stated # {{planned: 2026-04, actual: not-stated, sources: []}}
# receipts: # which cycle proposals belong to, by the day they are received
#   - {{from: 2026-01-01, until: 2026-12-31, cycle: 2027, decided: not-stated, sources: []}}
clock: not-stated # until what o'clock on the last day
late: not-stated # what happens to a late proposal
"""


def edition_file(year: int, folder: Path | None = None) -> Path:
    """Return where an edition's file lies, or would lie."""
    return (folder or data_folder()) / "editions" / f"{year}.yaml"


def scaffold(book: Rulebook, year: int) -> str:
    """Return the text of a file for an edition: the tracks are those of the last one on record."""
    last = list(book.editions.values())[-1]
    lines = [*_HEAD.format(year=year).splitlines(), ""]
    for name in Edition.model_fields:
        lines += [f"# {EDITION[name]}", *_edition_field(name, year, last), ""]
    return "\n".join(lines).rstrip() + "\n"


def _edition_field(name: str, year: int, last: Edition) -> Iterator[str]:
    match name:
        case "year":
            yield f"year: {year}"
        case "name":
            yield f"name: {_TEXT}"
        case "number" | "announced":
            yield f"{name}: {_DAY}"
        case "tracks":
            yield "tracks:"
            for track, said in last.tracks.items():
                yield f"  {track}:"
                yield from (f"    {line}" if line else "" for line in _track(said, last.year))
        case "not_offered":
            yield "not_offered: {}"
        case "unknowns":
            yield "unknowns: []"
        case _:
            yield f"{name}: {NOT_STATED}"


def _track(track: Track, year: int) -> Iterator[str]:
    for name in Track.model_fields:
        if name != "kind" or track.kind:
            yield f"# {TRACK[name]}"
            yield from _track_field(name, track, year)


def _track_field(name: str, track: Track, year: int) -> Iterator[str]:
    match name:
        case "name":
            yield f"name: {_TEXT} # in {year}: {track.name.en} · {track.name.ko}"
        case "line" | "kind":
            yield f"{name}: {getattr(track, name)}"
        case "requirements":
            yield "requirements:"
            for key, requirement in track.requirements.items():
                yield f"  {key}:"
                yield from (f"    {line}" for line in _requirement(requirement, year))
        case "intake":
            yield "intake:"
            yield from (f"  {line}" for line in _INTAKE.splitlines())
        case "preferences" | "unknowns":
            yield f"{name}: []"
        case _:
            yield f"{name}: {NOT_STATED}"


def _requirement(said: Requirement, year: int) -> Iterator[str]:
    """Yield a condition as the last edition had it, without what it rested on."""
    yield "text:"
    yield from (f"  {language}: {json.dumps(said.text[language], ensure_ascii=False)}" for language in ("en", "ko"))
    yield f"about: {said.about}"
    yield f"basis: {NOT_STATED} # stated by the new call; else carried, with `since: {said.since or year}` and a doubt"
    yield f"sources: [] # in {year}: {', '.join(said.sources)}"
    if said.applies:
        yield f"applies: {_condition(said.applies)}"
    yield "rulings:"
    for ruling in said.rulings:
        yield f"  - {{when: {_condition(ruling.when)}, state: {ruling.state}}}"
    yield f"otherwise: {said.otherwise}"


def _condition(tests: Condition) -> str:
    return "{" + ", ".join(f"{question}: {_test(test)}" for question, test in tests.items()) + "}"


def _test(test: Test) -> str:
    values = f"[{', '.join(test.values)}]"
    return values if test.any is not None else f"{{only: {values}}}"

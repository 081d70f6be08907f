"""The command line: python -m kcity check | screen | validate | new-edition | new-version | diff | …; see --help."""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kcity.handout.case import answers_in
from kcity.handout.screening import NoTable
from kcity.handout.screening import command as screening
from kcity.outcome import Outcome, TrackOutcome, as_json, outcome, read
from kcity.outcome.sentence import (
    band_words,
    difference_words,
    headline,
    intake_word,
    next_words,
    notices,
    status_word,
    way_words,
)
from kcity.outcome.zones import SEOUL
from kcity.rulebook import DataError, Rulebook
from kcity.rulebook.reading import read as read_yaml
from kcity.rulebook.words import WRITTEN, Words, load_all, words

FORMATS = ("jsonlogic", "zen", "sql")
_WHOLE = ("validate", "audit", "new-edition", "new-version", "translate")
"""What whoever keeps the data asks for: all messages of all languages are read first, longer than all else takes."""

_MARKS = {"met": "✓", "not-met": "✗", "open": "○", "not-stated": "?"}


class Unusable(Exception):
    """Input that cannot be used; the message says what and what is allowed."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 with a result, 1 for a broken rulebook, 2 for unusable input."""
    parser = argparse.ArgumentParser(
        prog="python -m kcity", description="What K-City Network calls say, from the command line."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="work out the outcome of a proposal")
    check.add_argument(
        "answers", nargs="*", metavar="id=value", help="an answer, for example applicant=local-government"
    )
    check.add_argument("--answers", dest="file", type=Path, help="read answers from a YAML or JSON file")
    check.add_argument("--on", metavar="YYYY-MM-DD", help="short for submit-on=")
    check.add_argument("--lang", choices=sorted(WRITTEN), default="en", help="language of the sentences")
    check.add_argument("--json", action="store_true", help="print the outcome as JSON")
    commands.add_parser("validate", help="check every data file and print all problems")
    many = commands.add_parser("screen", help="work out a whole table of proposals")
    screening.arguments(many)
    many.add_argument("--lang", choices=sorted(WRITTEN), default="en", help="language of the results")
    begun = commands.add_parser("new-edition", help="write the file of a new edition, to be filled in")
    begun.add_argument("year", type=int, help="the year after the last edition on record")
    recorded = commands.add_parser("new-version", help="give the data as they are a version, with what changed")
    recorded.add_argument("version", help="for example 2026.2")
    for language in WRITTEN:
        recorded.add_argument(f"--{language}", default="", help=f"what changed, in {WRITTEN[language].name}")
    differing = commands.add_parser("diff", help="say what changed from one edition to another")
    differing.add_argument("then", type=int, metavar="THEN", help="a year, for example 2025")
    differing.add_argument("now", type=int, metavar="NOW", help="a later year")
    differing.add_argument("--lang", choices=sorted(WRITTEN), default="en", help="language of the sentences")
    spoken = commands.add_parser("translate", help="begin or bring up to date a language; say what it still lacks")
    spoken.add_argument("language", help="its code, for example pt")
    commands.add_parser("schema", help="print the JSON Schema of the edition files")
    tested = commands.add_parser("backtest", help="work out every past project under the call that took it in")
    tested.add_argument("--lang", choices=sorted(WRITTEN), default="en", help="language of the projects' titles")
    audited = commands.add_parser(
        "audit", help="say whether the rules are sound: none dead, each refusal with a reason"
    )
    audited.add_argument(
        "--questions", action="store_true", help="how many questions each order of asking takes instead"
    )
    exported = commands.add_parser("export", help="print the rulebook's conditions for other rule engines")
    exported.add_argument("--format", choices=FORMATS, required=True, help="JsonLogic, ZEN decision graphs, or SQLite")
    asked = parser.parse_args(arguments)
    try:
        return _done(asked)
    except DataError as error:
        print(error, file=sys.stdout if asked.command == "validate" else sys.stderr)
        return 1


def _done(asked: argparse.Namespace) -> int:
    """Do what a command asks for; raises DataError, which a message may do as late as when it is needed."""
    book = load_all(whole=asked.command in _WHOLE)
    said = words(getattr(asked, "lang", "en"))
    if asked.command == "screen":
        return _screened(asked, book, said)
    if asked.command in _KEEPING:
        return _kept(asked, book, said)
    if asked.command != "check":
        print(_printed(asked, book, said))
        return 0
    try:
        given = gather(asked.answers, asked.file, asked.on)
        proposal, misfits = read(book, given)
        if misfits:
            raise Unusable("\n".join(map(str, misfits)))
    except Unusable as error:
        print(error, file=sys.stderr)
        return 2
    found = outcome(book, proposal, datetime.now(SEOUL).date())
    print(json.dumps(as_json(found, said), ensure_ascii=False, indent=2) if asked.json else readable(found, said))
    return 0


def _screened(asked: argparse.Namespace, book: Rulebook, say: Words) -> int:
    """Screen a table; say on standard error what is wrong with it or with its cells."""

    def tell(done: int, whole: int) -> None:
        if asked.gently:
            print(f"{done}/{whole}", flush=True)

    if asked.gently:
        screening.give_way()
    today = asked.on or datetime.now(SEOUL).date()
    try:
        batch = screening.screen(book, asked.source, asked.targets, say, today, asked.link, tell)
    except (NoTable, OSError) as error:
        print(error.said(say) if isinstance(error, NoTable) else error, file=sys.stderr)
        return 2
    for line in screening.problems_told(batch, say):
        print(line, file=sys.stderr)
    print(screening.told(batch, say))
    return 0


def _kept(asked: argparse.Namespace, book: Rulebook, say: Words) -> int:
    """Do what whoever keeps the data asks for."""
    from kcity.rulebook.stamp import NoVersion

    try:
        print(_KEEPING[asked.command](asked, book, say))
    except (Unusable, NoVersion) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _new_edition(asked: argparse.Namespace, book: Rulebook, say: Words) -> str:
    """Write a new edition's file, and say what to do with it; raises Unusable."""
    from kcity.rulebook.scaffold import edition_file, scaffold

    due = max(book.editions) + 1
    if asked.year != due:
        raise Unusable(f"{asked.year}: editions follow each other; the next one is {due}")
    file = edition_file(asked.year)
    file.write_text(scaffold(book, asked.year), encoding="utf-8")
    return (
        f"{file}: fill it in with the call beside you, from top to bottom.\n"
        "Until it is whole, the app shows what is missing and nothing else; so does python -m kcity validate."
    )


def _new_version(asked: argparse.Namespace, book: Rulebook, say: Words) -> str:
    """Record a version of the data; raises NoVersion."""
    from kcity.rulebook.stamp import record

    record(asked.version, asked.en, asked.ko, datetime.now(SEOUL).date())
    return f"rulebook {asked.version} is recorded; the version before it was {book.about.version}"


def _translate(asked: argparse.Namespace, book: Rulebook, say: Words) -> str:
    """Write a language's catalogue as the data stand now, and say what the language still lacks; raises Unusable."""
    from kcity.rulebook.template import NoLanguage, bring_up_to_date

    try:
        return "\n".join(bring_up_to_date(book, asked.language))
    except NoLanguage as error:
        raise Unusable(str(error)) from None


def _diff(asked: argparse.Namespace, book: Rulebook, say: Words) -> str:
    """Return what changed between two editions; raises Unusable."""
    from kcity.record.diff import diff

    for year in (asked.then, asked.now):
        if year not in book.editions:
            raise Unusable(f"{year}: no edition on record; known are: {', '.join(map(str, book.editions))}")
    return diff(book, asked.then, asked.now, say)


_KEEPING = {"new-edition": _new_edition, "new-version": _new_version, "translate": _translate, "diff": _diff}


def _printed(asked: argparse.Namespace, book: Rulebook, say: Words) -> str:
    """Return what a command about the rulebook as a whole prints; its module is read only when it is asked for."""
    command = asked.command
    if command == "schema":
        from kcity.rulebook.schema import edition_schema

        return json.dumps(edition_schema(), ensure_ascii=False, indent=2)
    if command == "backtest":
        from kcity.record import back_test, report

        return report(back_test(book), say)
    if command == "audit":
        from kcity.outcome.audit import questions_table, soundness_table

        return questions_table(book) if asked.questions else soundness_table(book)
    if command == "export":
        from kcity.outcome.export import WRITERS

        return WRITERS[asked.format](book).rstrip("\n")
    return summary(book) + version_notes()


def gather(pairs: Sequence[str], file: Path | None, on: str | None) -> dict[str, object]:
    """Return raw answers from a file, then `id=value` pairs, then the day; raises Unusable."""
    given: dict[str, object] = {}
    if file:
        try:
            content = read_yaml(file).data
        except DataError as error:
            raise Unusable(str(error)) from None
        answers = answers_in(content)
        if answers is None:
            raise Unusable(f"{file.name}: expected answers as id: value")
        given.update(answers)
    seen: set[str] = set()
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            raise Unusable(f"{pair!r}: write an answer as id=value")
        if name in seen:
            raise Unusable(f"{name}: given twice")
        seen.add(name)
        given[name] = value
    if on is not None:
        given["submit-on"] = on
    return given


def summary(book: Rulebook) -> str:
    """Return one line on a rulebook that is in order."""
    tracks = sum(len(edition.tracks) for edition in book.editions.values())
    return (
        f"rulebook {book.about.version}: {len(book.editions)} editions, {tracks} tracks, "
        f"{len(book.questions)} questions, {len(book.sources)} sources, {len(book.doubts)} doubts; no problems"
    )


def version_notes() -> str:
    """Return what is still to be done so that the data's version says what the data are; empty where nothing is."""
    from kcity.rulebook.stamp import unrecorded

    return "".join(f"\n{note}" for note in unrecorded())


def readable(found: Outcome, say: Words) -> str:
    """Return an outcome as text for a terminal."""
    day = say.day(found.on)
    lines = [say("cli-on", day=day, year=str(found.edition.year)) if found.edition else say("cli-no-edition", day=day)]
    lines += ["", headline(found, say)]
    lines += notices(found, say) if found.edition else []
    for track in found.tracks:
        lines += ["", *_track(found.book, track, say)]
    lines.append("")
    for each in found.next_intakes:
        lines.append(f"{say('line-' + each.line)}: {next_words(each, say)}")
    if found.next_question:
        asked = found.book.questions[found.next_question]
        lines.append(f"{say('cli-next')}: {asked.ask[say.language]} ({found.next_question}=…)")
    elif found.tracks:
        lines.append(say("cli-settled"))
    return "\n".join(lines).rstrip()


def _track(book: Rulebook, track: TrackOutcome, say: Words) -> list[str]:
    band, intake = track.funding.band, track.intake
    lines = [f"{track.track.name[say.language]} ({track.name}): {status_word(track, say)}"]
    for check in track.checks:
        basis = "" if check.basis == "stated" else f" ({say('basis-' + check.basis, since=check.since or '')})"
        lines.append(f"  {_MARKS[check.state]} {check.text[say.language]}{basis} [{', '.join(check.sources)}]")
    if track.depends_on:
        lines.append(f"  {say('cli-depends')}: {', '.join(track.depends_on)}")
    if track.unstated:
        lines.append(f"  {say('cli-unstated')}: {', '.join(track.unstated)}")
    if band:
        lines.append(f"  {say('cli-funding')}: {band_words(band, say)} ({band.stated_for}) [{', '.join(band.sources)}]")
    else:
        lines.append(f"  {say('cli-funding')}: {say('not-stated')}")
    if track.funding.fits:
        lines.append(f"    {say('fits-' + track.funding.fits)}")
    decided = f"; {say('cli-decided')}: {say.partial(intake.decided)}" if intake.decided else ""
    window = f" ({say.span(intake.opens, intake.closes)})" if intake.opens and intake.closes else ""
    lines.append(f"  {say('cli-intake')}: {intake_word(intake, say)}{window}{decided} [{', '.join(intake.sources)}]")
    for way in track.ways:
        who = f" ({say('way-by-' + way.by)})" if way.changes else ""
        lines.append(f"  {say('ways-in')}: {way_words(book, way, say)}{who}")
    lines += [f"  {say('ways-in')}: {each.text[say.language]} [{', '.join(each.sources)}]" for each in track.besides]
    for other in track.readings:
        doubt = book.doubts[other.doubt]
        changed = "; ".join(difference_words(other, say))
        lines.append(
            f"  {say('cli-readings')} {other.doubt}: {doubt.readings[other.reading].text[say.language]} → {changed}"
        )
    return lines


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # whoever read the output has seen enough
        sys.stderr.close()
        sys.exit(0)

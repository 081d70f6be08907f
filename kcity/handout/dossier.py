"""The dossier: everything that a proposal's outcome says, as a Word document to circulate."""

from calendar import monthrange
from collections.abc import Iterator

from kcity.handout.chapter import STATUS, chapter
from kcity.handout.checklist import checklist, worth_doing
from kcity.handout.cited import Cited
from kcity.handout.paper import Cell, Line, Paper, Run
from kcity.handout.styling import GREY
from kcity.outcome import Outcome, TrackOutcome
from kcity.outcome.moments import Moment, following, stated
from kcity.outcome.sentence import (
    answer_words,
    band_words,
    difference_words,
    headline,
    intake_word,
    leading,
    notices,
    status_word,
)
from kcity.record.precedents import Precedent, precedents
from kcity.rulebook.model import Track
from kcity.rulebook.words import Words

_UNSTATED = (
    *("exclusions", "preferences", "sectors", "funding", "criteria", "work_period", "support", "not_supported"),
    *("paid", "money_rules", "host_side", "how_to_apply", "documents", "follow_on"),
)
"""The facts of a track of which a reader wants to know that no source states them."""


def dossier(found: Outcome, say: Words, link: str | None = None) -> bytes:
    """Return an outcome as a Word document in the language of the words; `link` opens the case again."""
    book, cited = found.book, Cited(found.book, say)
    title = say("dossier-title")
    paper = Paper(say.language, title, found.on)
    paper.frame(
        f"{title} · {say.day(found.on)} · {say('rulebook', version=book.about.version)}",
        say("dossier-independent"),
        say("dossier-page", page="{page}", pages="{pages}"),
    )
    _front(paper, found, title, say)
    _proposal(paper, found, say)
    for track in _in_order(found):
        chapter(paper, found, track, cited, say)
    _dates(paper, found, cited, say)
    _checklist(paper, found, cited, say)
    _precedents(paper, found, cited, say)
    _doubts(paper, found, cited, say)
    _unstated(paper, found, say)
    listed = list(cited.listed())
    if listed:
        paper.heading(say("sources"))
        for mark, line in listed:
            paper.marked(mark, line)
    if link:
        paper.heading(say("dossier-link"))
        paper.line([say("dossier-link-lead"), " ", Run(link, to=link)])
    return paper.written()


def _front(paper: Paper, found: Outcome, title: str, say: Words) -> None:
    """Write the title, what it is about, the outcome in a sentence, and every track in a line."""
    about = found.proposal.answers
    shown = [answer_words(found.book, name, about[name], say) for name in ("purpose", "country") if name in about]
    paper.title(title)
    if shown:
        paper.line(" · ".join(shown), "Subtitle")
    year = str(found.edition.year) if found.edition else ""
    day = say("dossier-day" if year else "dossier-day-no-edition", day=say.day(found.on), year=year)
    record = say("record-of", day=say.partial(found.book.about.researched))
    paper.line(f"{day} {say('rulebook', version=found.book.about.version)}, {record}.", "Small")
    paper.line(say("disclaimer"), "Small")
    paper.line(headline(found, say), "Outcome")
    for notice in notices(found, say) if found.edition else []:
        paper.line(notice)
    if found.tracks:
        header = [say(key) for key in ("dossier-track-name", "dossier-status", "dossier-support", "dossier-intake")]
        paper.table((3.6, 4.4, 4.5, 4.5), header, [_at_a_glance(track, say) for track in _in_order(found)])


def _in_order(found: Outcome) -> list[TrackOutcome]:
    """Return the tracks, the one to speak of first leading."""
    first = leading(found)
    return sorted(found.tracks, key=lambda track: track is not first)


def _at_a_glance(track: TrackOutcome, say: Words) -> list[Cell]:
    band = track.funding.band
    support = say("dossier-band", band=band_words(band, say), stated=band.stated_for) if band else say("not-stated")
    status = Run(status_word(track, say), bold=True, colour=STATUS[track.status])
    return [[[Run(track.track.name[say.language], bold=True)]], [[status]], support, intake_word(track.intake, say)]


def _proposal(paper: Paper, found: Outcome, say: Words) -> None:
    """Write the answers given, and which questions are open: those that count, and the rest."""
    book, answers = found.book, found.proposal.answers
    paper.heading(say("dossier-proposal"))
    if answers:
        header = [say("dossier-question"), say("dossier-answer")]
        rows: list[list[Cell]] = [
            [book.questions[name].short[say.language], answer_words(book, name, answer, say)]
            for name, answer in answers.items()
        ]
        paper.table((6, 11), header, rows)
    counting = {question for track in found.cared_for for question in track.depends_on}
    still_open = [name for name in book.questions if name not in answers]
    for key, names in (
        ("dossier-open-counting", [name for name in still_open if name in counting]),
        (
            "dossier-open-idle" if found.edition else "dossier-open",
            [name for name in still_open if name not in counting],
        ),
    ):
        if names:
            shorts = "; ".join(book.questions[name].short[say.language] for name in names)
            paper.line([Run(say(key), bold=True), f" {shorts}."])


def _dates(paper: Paper, found: Outcome, cited: Cited, say: Words) -> None:
    """Write the days that the intakes turn on, in their order."""
    moments = [
        *(each for track in found.tracks if found.edition for each in stated(found.edition, track.name)),
        *(each for after in found.next_intakes for each in following(found.book, after)),
    ]
    if moments:
        paper.heading(say("dossier-dates"))
        header = [say(key) for key in ("dossier-day-head", "dossier-what", "dossier-sources")]
        rows: list[list[Cell]] = [
            [_when(each, say), _what(each, say), [cited.alone(*each.sources)]]
            for each in sorted(moments, key=lambda each: (each.first, each.last))
        ]
        paper.table((4.8, 9.8, 2.4), header, rows)


def _when(moment: Moment, say: Words) -> str:
    """Return a moment's day, or the month or year that is all a source states."""
    first, last = moment.first, moment.last
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return say.partial(f"{first:%Y}")
    whole_month = first.day == 1 and last.day == monthrange(first.year, first.month)[1]
    if whole_month and (first.year, first.month) == (last.year, last.month):
        return say.partial(f"{first:%Y-%m}")
    return say.span(first, last)


def _what(moment: Moment, say: Words) -> str:
    name = moment.name[say.language]
    if moment.is_estimate:
        return say(f"dossier-date-{moment.kind}", track=name, years=say.several(moment.drawn_from))
    said = say(f"dossier-date-{moment.kind}", track=name, cycle=moment.cycle or say("not-stated"))
    return f"{said} {moment.note[say.language]}" if moment.note else said


def _checklist(paper: Paper, found: Outcome, cited: Cited, say: Words) -> None:
    """Write what is to be done for every track that the proposal may fit."""
    tracks = worth_doing(found)
    if tracks:
        paper.heading(say("dossier-checklist"))
    for track in tracks:
        if len(tracks) > 1:
            paper.heading(track.track.name[say.language], 2)
        tasks: dict[str, list[Line]] = {}
        for item in checklist(found, track, say):
            line: Line = ["☐ ", item.text, *cited.mark(*item.sources)]
            tasks.setdefault(say(f"checklist-{item.task}"), []).append(line)
        paper.table(
            (3.4, 13.6), (), [[[[Run(name, bold=True, colour=GREY)]], tasks[name]] for name in tasks], bulleted=False
        )


def _precedents(paper: Paper, found: Outcome, cited: Cited, say: Words) -> None:
    paper.heading(say("dossier-precedents"))
    alike = precedents(found.book, found.proposal)
    if not alike:
        paper.line(say("dossier-no-precedents"))
        return
    header = [say(key) for key in ("dossier-project", "dossier-alike", "dossier-became", "dossier-sources")]
    paper.table((6.2, 4.2, 4.4, 2.2), header, [_precedent(found, each, cited, say) for each in alike])
    paper.line(say("dossier-no-chance"), "Small")


def _precedent(found: Outcome, each: Precedent, cited: Cited, say: Words) -> list[Cell]:
    project, language = each.project, say.language
    sectors = found.book.questions["sectors"].values
    why = [say(f"alike-{likeness}") for likeness in each.alike if likeness != "sectors"]
    if each.sectors:
        why.append(say("alike-sectors", sectors=say.several(sectors[name][language] for name in each.sectors)))
    where = [project.place[language], *([say.country(project.country)] if project.country else []), str(project.label)]
    name: Line = [Run(project.title[language], bold=True), f" ({', '.join(where)})"]
    return [[name], say.several(why), project.status[language], [cited.alone(*project.sources)]]


def _doubts(paper: Paper, found: Outcome, cited: Cited, say: Words) -> None:
    """Write every doubt that touches the outcome: first those it turns on, and what would be otherwise."""
    turning = dict.fromkeys(other.doubt for track in found.tracks for other in track.readings)
    touching = turning | dict.fromkeys(doubt for track in found.tracks for doubt in _carried(track))
    touching |= dict.fromkeys(d for after in found.next_intakes if after.estimate for d in after.estimate.doubts)
    if touching:
        paper.heading(say("dossier-doubts"))
        paper.line(say("dossier-doubts-lead"))
        header = [say("dossier-doubt"), say("dossier-readings")]
        rows: list[list[Cell]] = [
            [
                [[Run(f"{name.upper()} ", bold=True), found.book.doubts[name].title[say.language]]],
                list(_readings(found, name, cited, say)),
            ]
            for name in touching
        ]
        paper.table((4.2, 12.8), header, rows)


def _carried(track: TrackOutcome) -> Iterator[str]:
    """Yield the doubts about a track's conditions, money and dates."""
    for check in track.checks:
        yield from check.doubts
    yield from track.funding.band.doubts if track.funding.band else ()
    yield from track.intake.doubts
    for fact in (track.track.intake.opens, track.track.intake.closes):
        yield from fact.doubts if fact else ()


def _readings(found: Outcome, name: str, cited: Cited, say: Words) -> Iterator[Line]:
    doubt = found.book.doubts[name]
    for key, reading in doubt.readings.items():
        line: list[str | Run] = [Run(reading.text[say.language], bold=key == doubt.chosen)]
        line += [f" {say('chosen')}"] if key == doubt.chosen else []
        line += cited.mark(*reading.sources)
        for track in found.tracks:
            for other in track.readings:
                if (other.doubt, other.reading) == (name, key):
                    differs = "; ".join(difference_words(other, say))
                    said = say("dossier-would-be", track=track.track.name[say.language], differs=differs)
                    line.append(Run(f" {said}", bold=True, colour=STATUS["depends"]))
        yield line
    yield [Run(f"{say('doubt-why')}: {doubt.why[say.language]}", colour=GREY)]


def _unstated(paper: Paper, found: Outcome, say: Words) -> None:
    """Write in one place what was looked for and found in no source."""
    if found.edition is None:
        return
    paper.heading(say("what-is-unknown"))
    for track in found.tracks:
        paper.heading(track.track.name[say.language], 2)
        paper.bullets(unknown[say.language] for unknown in track.track.unknowns)
        missing = list(_missing(track.track, say))
        if missing:
            paper.bullets([say("dossier-missing", facts="; ".join(missing))])
    if found.edition.unknowns:
        paper.heading(say("unknowns-edition"), 2)
        paper.bullets(unknown[say.language] for unknown in found.edition.unknowns)


def _missing(track: Track, say: Words) -> Iterator[str]:
    for name in _UNSTATED:
        if not getattr(track, name):
            yield say(f"fact-{name.replace('_', '-')}")

"""The slides on what a call says: its tracks, who may lead, the money, today's dates, how to apply."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from kcity.handout.audience import Audience
from kcity.handout.slide import Chart, Series, Slide, Table
from kcity.outcome import LINES, Proposal, outcome, read
from kcity.outcome.checks import Check, standing
from kcity.outcome.now import Now, now
from kcity.outcome.sentence import band_words, intake_word, next_words
from kcity.record.series import Point, bands
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Cited, Edition, Track
from kcity.rulebook.words import Words

_LEAD = "lead-may-apply"
_MILLION = 10**6
_ITEMS = 4
_STEPS = 3
"""Fewer steps that a call's sources speak of are no way to show."""

_NOTHING = "–"


def ordered(edition: Edition, audience: Audience) -> list[tuple[str, Track]]:
    """Return an edition's tracks, those that the audience may lead first."""
    return sorted(edition.tracks.items(), key=lambda item: audience.lines.index(item[1].line))


def cited(facts: Iterable[Cited | Check | None]) -> tuple[str, ...]:
    """Return the sources of facts, each once; nothing for a fact that is not stated."""
    return tuple(dict.fromkeys(source for fact in facts if fact for source in fact.sources))


def _as_of(book: Rulebook, known: Edition, on: date, say: Words) -> tuple[str, ...]:
    """Return a line that says so where no call is in force and the last one known is told."""
    return () if book.in_force(on) else (say("slides-last-known", year=str(known.year)),)


def tracks_slide(book: Rulebook, known: Edition, on: date, audience: Audience, say: Words) -> Slide:
    """Return what the tracks of a call are, and what each supports."""
    every = ordered(known, audience)
    lines = dict.fromkeys(track.line for _, track in every)
    what = say.several(say(f"slides-line-{line}") for line in lines)
    rows = [(track.name[say.language], supported(track, say)) for _, track in every]
    changes = [item[say.language] for item in known.changes.items] if known.changes else []
    missing = [why[say.language] for why in known.not_offered.values()]
    return Slide(
        id="tracks",
        title=say("slides-tracks-title", year=str(known.year), what=what),
        lines=_as_of(book, known, on, say),
        table=Table((say("slides-track"), say("slides-supports")), tuple(rows)),
        notes=(say("slides-tracks-say"), *changes[:3], *missing, say("slides-names-say")),
        sources=cited([known.changes, *(fact for _, track in every for fact in (track.name, track.support))]),
    )


def supported(track: Track, say: Words) -> str:
    """Return the first things that a track supports, in a line."""
    items = track.support.items[:_ITEMS] if track.support else ()
    return " · ".join(item[say.language].rstrip(".") for item in items) or say("not-stated")


def who_slide(book: Rulebook, known: Edition, on: date, audience: Audience, say: Words) -> Slide:
    """Return who may lead in each track, by what the call says of every kind of applicant."""
    every = ordered(known, audience)
    checks = {name: _leads(book, known, name) for name, _ in every}
    kinds = {kind: choice[say.language] for kind, choice in book.questions["applicant"].values.items()}
    may = [kind for kind in kinds if any(checks[name][kind].state != "not-met" for name, _ in every)]
    rows = [(kinds[kind], *(_lead_word(checks[name][kind], say) for name, _ in every)) for kind in may]
    others = [kinds[kind] for kind in kinds if kind not in may]
    said = [check for name, _ in every for check in checks[name].values()]
    texts = [f"{track.name[say.language]}: {track.requirements[_LEAD].text[say.language]}" for _, track in every]
    remarks = dict.fromkeys(note[say.language] for check in said for note in check.notes)
    return Slide(
        id="who",
        title=_who_title(every, checks, audience, say),
        lines=(*_as_of(book, known, on, say), *((say("slides-others", count=len(others)),) if others else ())),
        table=Table((say("slides-leads"), *(track.name[say.language] for _, track in every)), tuple(rows)),
        notes=(*texts, *([say("slides-others-say", kinds=say.several(others))] if others else []), *list(remarks)[:3]),
        sources=cited(said),
    )


def _leads(book: Rulebook, known: Edition, name: str) -> dict[str, Check]:
    """Return what a track makes of every kind of applicant."""
    found = {}
    for kind in book.questions["applicant"].values:
        stands = standing(book, known.year, name, read(book, {"applicant": kind})[0])
        found[kind] = next(check for check in stands.checks if check.requirement == _LEAD)
    return found


def _lead_word(check: Check, say: Words) -> str:
    return {"met": say("slides-may-lead"), "not-stated": say("not-stated")}.get(check.state, _NOTHING)


def _who_title(
    every: list[tuple[str, Track]], checks: Mapping[str, Mapping[str, Check]], audience: Audience, say: Words
) -> str:
    kind = "korean-company" if audience.companies else "local-government" if audience.country else ""
    open_to = [track.name[say.language] for name, track in every if kind and checks[name][kind].state == "met"]
    if not open_to:
        return say("slides-who-title")
    if audience.companies:
        return say("slides-who-title-companies", tracks=say.several(open_to))
    return say("slides-who-title-country", country=say.country(str(audience.country)), tracks=say.several(open_to))


def money_slide(book: Rulebook, known: Edition, on: date, audience: Audience, say: Words) -> Slide:
    """Return what one project may be given in each track, and the highest amounts by year."""
    every = ordered(known, audience)
    _, first = every[0]
    stated = [
        say("slides-money-line", track=track.name[say.language], band=_band(track, say)) for _, track in every[1:]
    ]
    paid = [f"{track.name[say.language]}: {track.paid.items[0][say.language]}" for _, track in every if track.paid]
    cycles = dict.fromkeys(track.funding.stated_for for _, track in every if track.funding)
    return Slide(
        id="money",
        title=say("slides-money-title", track=first.name[say.language], band=_band(first, say)),
        lines=(
            *_as_of(book, known, on, say),
            *stated[:2],
            *([say("slides-money-cycle", years=say.several(cycles))] if cycles else []),
            *unsaid(book, on, say),
        ),
        chart=_bands(book, audience, say),
        notes=(*paid, *_remarks(every, say), say("slides-money-say")),
        sources=cited(
            [
                *(fact for _, track in every for fact in (track.funding, track.paid)),
                *(track.funding for line in LINES for _, _, track in book.of_line(line)),
            ]
        ),
    )


def unsaid(book: Rulebook, on: date, say: Words) -> list[str]:
    """Return for which cycles proposals of a day count that no source states an amount for."""
    tracks = outcome(book, Proposal(), on).tracks
    cycles = dict.fromkeys(track.funding.cycle for track in tracks if not track.funding.of_this_cycle)
    return [say("slides-money-next", cycle=cycle) for cycle in cycles if cycle]


def _remarks(every: Iterable[tuple[str, Track]], say: Words) -> list[str]:
    """Return what is to be known about the amounts of tracks."""
    return [
        f"{track.name[say.language]}: {track.funding.note[say.language]}"
        for _, track in every
        if track.funding and track.funding.note
    ]


def _band(track: Track, say: Words) -> str:
    return band_words(track.funding, say) if track.funding else say("not-stated")


def _bands(book: Rulebook, audience: Audience, say: Words) -> Chart:
    """Return the highest support stated for one project, by year and line, in million won."""
    years = tuple(book.editions)
    series = tuple(
        Series(line, say(f"line-{line}"), tuple(_highest(bands(book, line), year) for year in years))
        for line in audience.lines
    )
    return Chart(say("slides-money-chart"), say("slides-money-alt"), tuple(map(str, years)), series, stacked=False)


def _highest(points: Iterable[Point], year: int) -> int | None:
    most = [point.most for point in points if point.year == year and point.most is not None]
    return max(most) // _MILLION if most else None


def dates_slide(book: Rulebook, on: date, audience: Audience, say: Words) -> Slide:
    """Return how each track stands on a day, and what comes next, an estimate as an estimate."""
    lines = sorted(now(book, on), key=lambda each: audience.lines.index(each.line))
    rows = [row for each in lines for row in _rows(each, say)]
    estimates = [each for each in lines if each.following and each.following.estimate]
    drawn = dict.fromkeys(year for each in estimates for moment in each.ahead for year in moment.drawn_from)
    intakes = [track.intake for each in lines for track in each.tracks]
    sources = [source for intake in intakes for source in intake.sources]
    sources += [source for each in lines for moment in each.ahead for source in moment.sources]
    if not sources:
        sources = [source for edition in book.editions.values() for source in edition.announced.sources]
    return Slide(
        id="dates",
        title=say("slides-dates-title", track=rows[0][0], state=rows[0][1]),
        lines=(
            say("slides-dates-day", day=say.day(on)),
            *([say("slides-dates-estimate", years=say.several(drawn))] if drawn else []),
        ),
        table=Table(tuple(say(f"slides-dates-{head}") for head in ("track", "today", "left", "next")), tuple(rows)),
        notes=(*(_heard(each, say) for each in lines), say("slides-dates-say"), say("slides-dates-seoul-say")),
        sources=tuple(dict.fromkeys(sources)),
    )


def _rows(each: Now, say: Words) -> Iterator[tuple[str, str, str, str]]:
    """Yield a line's tracks on the board: the state today, the days left, what comes next."""
    after = next_words(each.following, say) if each.following else ""
    if not each.tracks:
        yield say(f"line-{each.line}"), say("slides-no-call"), _NOTHING, after or _NOTHING
    for track in each.tracks:
        left = track.intake.days_left
        decided = track.intake.decided
        coming = say("slides-decision", day=say.partial(decided)) if decided and track.intake.state == "open" else ""
        name = track.track.name[say.language]
        state = say("slides-open") if left is not None else intake_word(track.intake, say)
        yield name, state, _NOTHING if left is None else say("slides-left", days=left), after or coming or _NOTHING


def _heard(each: Now, say: Words) -> str:
    """Return how a line stands in a sentence for the presenter."""
    state = intake_word(each.intake, say) if each.intake else say("slides-no-call")
    after = next_words(each.following, say) if each.following else ""
    return say("slides-dates-heard", track=say(f"line-{each.line}"), state=" · ".join(filter(None, (state, after))))


def apply_slide(book: Rulebook, known: Edition, on: date, audience: Audience, say: Words) -> Slide:
    """Return the steps from the proposal on, and whom to ask in each track."""
    every = ordered(known, audience)
    _, first = every[0]
    told = [stage for stage in book.asides.roles.flows[first.line] if known.year in stage.editions]
    stages = told if len(told) >= _STEPS else []
    steps = [say("slides-step", number=n, step=stage.title[say.language]) for n, stage in enumerate(stages, 1)]
    bodies = [(track.name[say.language], *_body(track, say)) for _, track in every]
    sites = " · ".join(site.removeprefix("https://") for site in book.about.sites.values())
    ask = first.secretariat.body if first.secretariat else say("ministry")
    return Slide(
        id="apply",
        title=say("slides-apply-title", track=first.name[say.language], body=ask),
        lines=(*_as_of(book, known, on, say), *steps[:6]),
        table=Table((say("slides-track"), say("slides-ask"), say("slides-address")), tuple(bodies)),
        notes=(
            *(stage.text[say.language] for stage in stages[:4]),
            *([note[say.language]] if first.secretariat and (note := first.secretariat.note) else []),
            say("slides-apply-say", sites=sites),
        ),
        sources=cited([*(track.secretariat for _, track in every), *stages, known.websites]),
    )


def _body(track: Track, say: Words) -> tuple[str, str]:
    asked = track.secretariat
    return (say(f"body-{asked.body}") if asked else say("not-stated"), (asked and asked.email) or say("not-stated"))

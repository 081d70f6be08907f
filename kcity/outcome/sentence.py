"""The outcome in words: one headline, a track's money and dates, the notices."""

from kcity.outcome.intake import IntakeOn, Next
from kcity.outcome.outcome import Figure, OtherReading, Outcome, TrackOutcome
from kcity.outcome.proposal import Answer
from kcity.outcome.ways import ChangedAnswer, Way
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Band, Track
from kcity.rulebook.words import Words, ending

_BEST = ("eligible", "depends", "not-eligible")
_PURPOSES = {"plan-city": "planning", "plan-solution": "planning", "demonstrate": "demonstration"}


def leading(outcome: Outcome) -> TrackOutcome | None:
    """Return the track to speak of first: best status, wanted purpose, an intake not closed, fewest open answers."""
    wanted = _PURPOSES.get(str(outcome.proposal.answers.get("purpose")))

    def rank(track: TrackOutcome) -> tuple[int, bool, bool, int]:
        return (
            _BEST.index(track.status),
            track.track.line != wanted,
            track.intake.state == "closed",
            len(track.blocking) + len(track.depends_on),
        )

    return min(outcome.tracks, key=rank) if outcome.tracks else None


def headline(outcome: Outcome, say: Words) -> str:
    """Return the outcome in a sentence or three: where the best track stands, the money, when and where to apply."""
    track = leading(outcome)
    if track is None or outcome.edition is None:
        if outcome.last_known is None:
            return say("headline-before", day=say.day(outcome.on))
        return say("headline-no-edition", day=say.day(outcome.on), year=str(outcome.last_known.year))
    if track.status != "not-eligible" and not any(check.answer for t in outcome.tracks for check in t.checks):
        return say("headline-empty")
    name = track.track.name[say.language]
    if track.status == "not-eligible":
        year = str(outcome.edition.year)
        if not track.blocking:
            return say("headline-not-eligible-together", year=year, track=name)
        failed = track.blocking[0]
        said_no = say("headline-not-eligible", year=year, track=name, reason=failed.text[say.language])
        return f"{said_no} {say('headline-carried', since=failed.since)}" if failed.since else said_no
    said = [_status(track, name, say)]
    if track.funding.band:
        said.append(money(track, say))
    said.append(go(track, say))
    return " ".join(said)


def _status(track: TrackOutcome, name: str, say: Words) -> str:
    if track.status == "eligible":
        return say("headline-eligible", track=name)
    if track.unstated:
        body = track.track.secretariat
        if body is None:
            return say("headline-unstated-nobody", track=name)
        if track.depends_on:
            return say("headline-unstated-open", track=name, body=body.body, count=len(track.depends_on))
        return say("headline-unstated", track=name, body=body.body)
    return say("headline-depends", track=name, count=len(track.depends_on))


def status_word(track: TrackOutcome, say: Words) -> str:
    """Return a track's status in a few words."""
    if track.status == "depends":
        return say("status-unstated") if track.unstated else say("status-depends", count=len(track.depends_on))
    return say(f"status-{track.status}")


def official_name(track: Track, say: Words) -> str:
    """Return what a track is called in the call itself, which is Korean; nothing for those who read that anyway."""
    return "" if say.language == "ko" else say("official-name", name=track.name.ko)


def band_words(band: Band, say: Words) -> str:
    """Return a band as people say it: about ₩700 million, 최대 7억 원."""
    if band.kind == "range" and band.least is not None:
        most = say.number(band.most)
        return say("band-range", least=say.number(band.least), most=most, ends=ending(most))
    return say(f"band-{band.kind}", most=say.won(band.most))


def money(track: TrackOutcome, say: Words) -> str:
    """Return what one project may be given, and for which cycle that was stated."""
    band, cycle = track.funding.band, track.funding.cycle
    if band is None:
        return say("not-stated")
    if track.funding.of_this_cycle:
        return say("money-this", band=band_words(band, say))
    if cycle is None:
        return say("money-no-cycle", band=band_words(band, say), stated=band.stated_for)
    return say("money-other", band=band_words(band, say), stated=band.stated_for, cycle=cycle)


def go(track: TrackOutcome, say: Words) -> str:
    """Return when and where to hand a proposal in."""
    intake, said = track.intake, ""
    if intake.state == "upcoming" and intake.opens and intake.opens_in is not None:
        said = say("go-upcoming", opens=say.day(intake.opens), days=intake.opens_in)
    elif intake.state == "open" and intake.kind == "rolling":
        body = track.track.secretariat
        said = say("go-rolling-body", body=body.body) if body else say("go-rolling")
    elif intake.state == "open" and intake.closes and intake.days_left is not None:
        said = say("go-window", closes=say.day(intake.closes), days=intake.days_left)
    elif intake.closes:
        return _closed(intake, intake.closes.isoformat(), say)
    return f"{said} {say('go-decided', decided=say.partial(intake.decided))}" if intake.decided else said


def _closed(intake: IntakeOn, closes: str, say: Words) -> str:
    following = intake.following
    if following and following.opens:
        return say("go-closed-known", closes=say.partial(closes), opens=say.day(following.opens))
    if following and following.estimate:
        first, last = following.estimate.opens
        years = say.several(following.estimate.years)
        return say(
            "go-closed-estimate", closes=say.partial(closes), years=years, first=say.day(first), last=say.day(last)
        )
    return say("go-closed", closes=say.partial(closes))


def intake_word(intake: IntakeOn, say: Words) -> str:
    """Return an intake's state in a few words."""
    if intake.state == "upcoming":
        return say("intake-upcoming", days=intake.opens_in or 0)
    if intake.state == "open":
        return say("intake-rolling") if intake.kind == "rolling" else say("intake-open", days=intake.days_left or 0)
    return say("intake-closed")


def next_words(following: Next, say: Words) -> str:
    """Return the next intake of a line in a few words, an estimate as an estimate."""
    if following.opens:
        days = say.span(following.opens, following.closes) if following.closes else say.day(following.opens)
        return say("intake-next", days=days)
    estimate = following.estimate
    if estimate is None:
        return say("intake-not-announced")
    first, last = estimate.opens
    if estimate.closes:
        return say("intake-estimate", first=say.day(first), last=say.day(estimate.closes[1]))
    return say(
        "intake-estimate-past" if estimate.past else "intake-estimate-rolling", first=say.day(first), last=say.day(last)
    )


def difference_words(other: OtherReading, say: Words) -> list[str]:
    """Return what would be otherwise under another reading, a figure each; days that no longer count are left out."""
    return [
        say("would-be", what=say(f"figure-{name.replace('.', '-').replace('_', '-')}"), value=_figure(name, value, say))
        for name, value in other.differs.items()
        if not (name == "intake.days_left" and value is None)
    ]


def _figure(name: str, value: Figure, say: Words) -> str:
    if value is None:
        return say("figure-none")
    if name in ("funding.least", "funding.most"):
        return say.won(int(value))
    if name in ("intake.opens", "intake.closes", "intake.decided"):
        return say.partial(str(value))
    if name in ("intake.days_left", "intake.cycle"):
        return str(value)
    return say(f"{name.replace('.', '-')}-is-{value}")


def answer_words(book: Rulebook, question: str, answer: Answer, say: Words) -> str:
    """Return an answer as people read it."""
    asked = book.questions[question]
    match asked.kind:
        case "country":
            return say.country(str(answer))
        case "yes-no":
            return say(f"answer-{answer}")
        case "won":
            return say.won(int(str(answer)))
        case "day":
            return say.partial(str(answer))
        case _:
            values = answer if isinstance(answer, tuple) else (str(answer),)
            return say.several(asked.values[value][say.language] for value in values)


def step_words(book: Rulebook, change: ChangedAnswer, say: Words) -> str:
    """Return one change as a sentence, with the new answers where they say more than the sentence does."""
    step = change.text[say.language]
    if change.question == "applicant" or book.questions[change.question].kind not in ("one", "many"):
        return say("way-step", step=step)
    added = change.added
    names = [answer_words(book, change.question, answer, say) for answer in added or change.answers]
    return say("way-step-add" if added else "way-step-to", step=step, answer=say.either(names))


def way_words(book: Rulebook, way: Way, say: Words) -> str:
    """Return a way in as sentences: what to change, and how long to wait."""
    said = [step_words(book, change, say) for change in way.changes]
    if way.wait and way.wait.opens:
        said.append(say("way-wait", opens=say.day(way.wait.opens)))
    elif way.wait and way.wait.estimate:
        first, last = way.wait.estimate.opens
        said.append(say("way-wait-estimate", first=say.day(first), last=say.day(last)))
    return " ".join(said)


def notices(outcome: Outcome, say: Words) -> list[str]:
    """Return what the visitor must be told besides: tracks that the edition does not have, or that none is in force."""
    if outcome.edition is None:
        return [say("notice-no-edition", day=say.day(outcome.on))]
    return [
        say("notice-not-offered", track=say(f"line-{line}"), year=str(outcome.edition.year), why=why[say.language])
        for line, why in outcome.not_offered.items()
    ]

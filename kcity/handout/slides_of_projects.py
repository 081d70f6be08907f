"""The slides on what the programme did: its figures, the map, one project's story, and examples to try."""

from collections.abc import Iterable, Sequence
from datetime import date

from kcity.handout.audience import Audience, audience_words, concerning, neighbours
from kcity.handout.slide import Chart, Mark, Series, Slide, Table
from kcity.handout.slides_of_calls import cited
from kcity.outcome import LINES, Outcome, outcome, read
from kcity.outcome.sentence import answer_words, headline, leading, status_word
from kcity.record.chains import Chain, chains
from kcity.record.places import line, unnamed
from kcity.record.statistics import by_country, by_label_and_line
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Cited
from kcity.rulebook.projects import Project
from kcity.rulebook.words import Words

_EXAMPLES = ({"applicant": "local-government", "purpose": "plan-city"}, {"applicant": "korean-company"})
_NAMED = 3
_MOST = 4


def what_slide(book: Rulebook, on: date, audience: Audience, say: Words) -> Slide:
    """Return what the programme is, since when, and how many projects it has chosen."""
    years = tuple(book.editions)
    ministry = book.asides.roles.roles["molit"]
    duty = ministry.duties[0]
    countries = by_country(book.projects)
    there = countries.get(audience.country, 0) if audience.country else 0
    lines = [
        say("slides-what-calls", count=len(years), first=str(years[0]), last=str(years[-1])),
        say("slides-what-projects", count=len(book.projects), countries=len(countries)),
    ]
    if audience.country:
        lines.append(say("slides-what-country", count=there, country=say.country(audience.country)))
    return Slide(
        id="what",
        title=say("slides-what-title"),
        kicker=audience_words(book, audience, say),
        lines=(*lines, say("slides-independent")),
        chart=_chosen(book, say),
        notes=(
            say("slides-what-say"),
            f"{ministry.name[say.language]}: {duty.text[say.language]}",
            *unnamed_words(book.projects, say),
            say("slides-record-say", day=say.partial(book.about.researched)),
            say("disclaimer"),
        ),
        sources=cited([duty, *_tallies(book)]),
    )


def _tallies(book: Rulebook) -> list[Cited | None]:
    """Return what the calls say of how many projects were chosen."""
    return [tally for edition in book.editions.values() for tally in (edition.selected, edition.cumulative)]


def _chosen(book: Rulebook, say: Words) -> Chart:
    counted = by_label_and_line(book, book.projects)
    years = sorted({year for year, _ in counted})
    series = tuple(
        Series(name, say(f"line-{name}"), tuple(counted.get((year, name), 0) for year in years)) for name in LINES
    )
    return Chart(say("slides-what-chart"), say("slides-what-alt"), tuple(map(str, years)), series, stacked=True)


def unnamed_words(projects: Iterable[Project], say: Words) -> list[str]:
    """Return how many projects could not be named, if there are any."""
    missing = len(unnamed(projects))
    return [say("slides-unnamed", count=missing)] if missing else []


def _of_projects(projects: Iterable[Project]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source for project in projects for source in project.sources))


def cities_slide(book: Rulebook, audience: Audience, say: Words) -> Slide:
    """Return where the projects are, the audience's standing out; those that could not be named are counted."""
    own = concerning(book, audience)
    whom, everybody = audience_words(book, audience, say), not audience.written()
    newest = sorted(own, key=lambda project: (-project.label, project.id))
    lines = [] if everybody else [_place_and_year(book, project, say) for project in newest[:_NAMED]]
    if audience.country:
        region, near = neighbours(book, audience.country, say)
        lines += [say("slides-cities-near", count=len(near), region=region)] if near else []
    if everybody:
        lines += _most(book, say)
    named = [project for project in book.projects if project.is_named]
    title = (
        say("slides-cities-title", count=len(book.projects), countries=len(by_country(book.projects)))
        if everybody
        else say("slides-cities-title-for", count=len(own), whom=whom)
    )
    return Slide(
        id="cities",
        title=title,
        lines=(*lines, *unnamed_words(book.projects, say)),
        marks=tuple(_mark(book, project, stands_out=project in own and not everybody, say=say) for project in named),
        notes=(
            say("slides-cities-say"),
            *(f"{project.title[say.language]} ({project.label})." for project in newest[: 0 if everybody else 4]),
            *([say("slides-cities-sources-say")] if everybody else []),
            say("slides-no-chance-say"),
            say("slides-outlines-say"),
        ),
        sources=_of_projects(own) if own and not everybody else cited(_tallies(book)),
    )


def _most(book: Rulebook, say: Words) -> list[str]:
    counted = sorted(by_country(book.projects).items(), key=lambda item: (-item[1], say.country(item[0])))
    return [say("slides-cities-most", country=say.country(code), count=count) for code, count in counted[:_MOST]]


def _place_and_year(book: Rulebook, project: Project, say: Words) -> str:
    where = project.place[say.language].partition(" (")[0].partition("(")[0]
    kind = say(f"line-{line(book, project)}")
    return say("slides-place", place=where, year=str(project.label), line=kind)


def _mark(book: Rulebook, project: Project, stands_out: bool, say: Words) -> Mark:
    name = project.place[say.language]
    return Mark(project.id, project.lon or 0.0, project.lat or 0.0, line(book, project), name, stands_out)


def story_slide(book: Rulebook, project: Project, say: Words) -> Slide:
    """Return one past project: what it was, with whom, what became of it, and what else there was at its place."""
    chain = next((each for each in chains(book) if project in each.projects), None)
    told = chain.projects if chain else (project,)
    language = say.language
    where = project.place[language].partition(" (")[0].partition("(")[0]
    facts = [
        (say("slides-story-project"), project.title[language]),
        (say("slides-story-host"), project.host[language] if project.host else say("not-stated")),
        (say("slides-story-partner"), project.partner[language] if project.partner else say("not-stated")),
        (say("slides-story-became"), project.status[language]),
    ]
    others = [f"{each.title[language]} ({each.label})." for each in told if each is not project]
    return Slide(
        id="story",
        title=_story_title(book, project, chain, where, say),
        lines=(
            say("slides-place", place=_country(project, say), year=str(project.label), line=_line(book, project, say)),
        ),
        table=Table((), tuple(facts)),
        marks=(_mark(book, project, stands_out=True, say=say),),
        notes=(
            say("slides-story-say"),
            *others[:2],
            *([project.note[language]] if project.note else []),
            say("slides-no-chance-say"),
        ),
        sources=_of_projects(told),
    )


def _country(project: Project, say: Words) -> str:
    return say.country(str(project.country))


def _line(book: Rulebook, project: Project, say: Words) -> str:
    return say(f"line-{line(book, project)}")


def _story_title(book: Rulebook, project: Project, chain: Chain | None, where: str, say: Words) -> str:
    """Return what the story says: a plan and then a pilot, or when and in which track the place was chosen."""
    if chain and chain.is_planned_then_tried:
        plan, pilot = chain.plans[0].label, chain.later[0].label
        return say("slides-story-title-both", place=where, plan=str(plan), pilot=str(pilot))
    return say(f"slides-story-title-{line(book, project)}", place=where, year=str(project.label))


def try_slide(book: Rulebook, on: date, audience: Audience, say: Words) -> Slide:
    """Return what the rules make of an example on that day, and the invitation to try one's own case."""
    given: Sequence[dict[str, str]] = [audience.answers()] if audience.answers() else list(_EXAMPLES)
    found = [outcome(book, read(book, answers)[0], on) for answers in given]
    rows = [row for each in found for row in _examples(each, say)]
    facts = [check for each in found for track in each.tracks for check in track.checks]
    last = book.last_known(on)
    return Slide(
        id="try",
        title=say("slides-try-title"),
        lines=(say("slides-try-sources"), say("slides-try-nothing")),
        table=Table((say("slides-try-example"), say("slides-track"), say("slides-try-status")), tuple(rows)),
        notes=(say("slides-try-say"), *(headline(each, say) for each in found), say("slides-try-only-say")),
        sources=cited(facts) or (cited([last.name]) if last else cited([next(iter(book.editions.values())).name])),
    )


def _examples(found: Outcome, say: Words) -> list[tuple[str, str, str]]:
    """Return where an example stands: in its best track."""
    asked = [answer_words(found.book, name, answer, say) for name, answer in found.proposal.answers.items()]
    track = leading(found)
    name, status = (track.track.name[say.language], status_word(track, say)) if track else ("–", say("slides-no-call"))
    return [(" · ".join(asked), name, status)]

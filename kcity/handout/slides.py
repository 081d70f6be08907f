"""The briefing's slides, made from the data for an audience on a day: what the page shows and PowerPoint carries."""

from collections.abc import Iterator
from datetime import date

from kcity.handout.audience import Audience, audience_words, read_audience, stories
from kcity.handout.slide import Chart, Mark, Series, Slide, SlideId, Table
from kcity.handout.slides_of_calls import apply_slide, dates_slide, money_slide, tracks_slide, who_slide
from kcity.handout.slides_of_projects import cities_slide, story_slide, try_slide, what_slide
from kcity.rulebook import Rulebook
from kcity.rulebook.projects import Project
from kcity.rulebook.words import Words

__all__ = [
    "Audience",
    "Chart",
    "Mark",
    "Series",
    "Slide",
    "SlideId",
    "Table",
    "audience_words",
    "read_audience",
    "slides",
    "stories",
    "told_story",
]


def slides(book: Rulebook, on: date, audience: Audience, story: str | None, say: Words) -> tuple[Slide, ...]:
    """Return the slides in their order; `story` is the past project to tell, the closest one where it is not known.

    Tracks, applicants and money are those of the call in force, else of the last one known, which the slide then says.
    """
    return tuple(_slides(book, on, audience, told_story(book, audience, story), say))


def told_story(book: Rulebook, audience: Audience, story: str | None) -> Project:
    """Return the project that the story slide tells."""
    every = stories(book, audience)
    return next((project for project in every if project.id == story), every[0])


def _slides(book: Rulebook, on: date, audience: Audience, project: Project, say: Words) -> Iterator[Slide]:
    known = book.last_known(on)
    yield what_slide(book, on, audience, say)
    if known:
        yield tracks_slide(book, known, on, audience, say)
        yield who_slide(book, known, on, audience, say)
        yield money_slide(book, known, on, audience, say)
    yield dates_slide(book, on, audience, say)
    yield cities_slide(book, audience, say)
    yield story_slide(book, project, say)
    if known:
        yield apply_slide(book, known, on, audience, say)
    yield try_slide(book, on, audience, say)

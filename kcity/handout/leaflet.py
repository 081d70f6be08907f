"""The leaflet: one A4 page for an audience, to print and to hand out."""

from bisect import bisect_left
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from functools import cache

from kcity.handout.audience import Audience, audience_words, concerning, proposal_of
from kcity.handout.qr import in_words, qr_png
from kcity.handout.sheet import MARGIN, WIDTH, Sheet
from kcity.handout.slide import Slide
from kcity.handout.slides import slides
from kcity.handout.slides_of_calls import ordered, supported, unsaid
from kcity.handout.styling import GREY
from kcity.outcome import outcome
from kcity.outcome.sentence import band_words
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Edition, Track
from kcity.rulebook.words import Words, words

_SCALES = tuple(n / 100 for n in range(66, 128, 2))
"""From the smallest letters to the largest."""

_CODE = 30.0
_MOST = 6
_CITED = ("who", "money", "dates", "apply")


def leaflet(book: Rulebook, on: date, audience: Audience, language: str, link: str | None) -> bytes:
    """Return the leaflet as a PDF of one page: as large as fits.

    The code on it carries the link, which opens the audience's first question; without one, the answer in words.
    """
    say = words(language)
    shown: dict[str, Slide] = {slide.id: slide for slide in slides(book, on, audience, None, say)}
    code = link or in_words(outcome(book, proposal_of(book, audience), on), say)

    @cache
    def made(scale: float) -> bytes:
        """Return the page at a scale; nothing where it does not fit, unless there is no smaller one."""
        with closing(Sheet(language, say("leaflet-title"), on, scale)) as sheet:
            _fill(sheet, book, on, audience, shown, say, code, link)
            return sheet.written() if sheet.fits or scale == _SCALES[0] else b""

    return made(_SCALES[bisect_left(_SCALES, True, key=lambda scale: not made(scale)) - 1])


def _fill(
    sheet: Sheet,
    book: Rulebook,
    on: date,
    audience: Audience,
    shown: dict[str, Slide],
    say: Words,
    code: str,
    link: str | None,
) -> None:
    """Write the page from top to bottom."""
    what, known = shown["what"], book.last_known(on)
    kicker = " · ".join(filter(None, (say("leaflet-name"), audience_words(book, audience, say))))
    sheet.band([(kicker, 10, False), (what.title, 18, True), (" · ".join(what.lines[:-1]), 10.5, False)])
    if known:
        sheet.heading(shown["tracks"].title)
        sheet.columns([_card(track, say) for _, track in ordered(known, audience)])
        _remarks(sheet, book, on, known, say)
    _dates(sheet, shown["dates"])
    _projects(sheet, book, audience, shown["cities"], say)
    if known:
        _apply(sheet, shown["apply"])
    _foot(sheet, book, shown, say, code, link)


def _card(track: Track, say: Words) -> list[tuple[str, str]]:
    """Return a track as its name, what it supports, who may lead and the money."""
    band = track.funding
    money = say("dossier-band", band=band_words(band, say), stated=band.stated_for) if band else say("not-stated")
    return [
        ("", track.name[say.language]),
        (say("slides-supports"), supported(track, say)),
        (say("who-leads").rstrip(":"), track.requirements["lead-may-apply"].text[say.language]),
        (say("dossier-support"), money),
        (say("paid"), track.paid.items[0][say.language] if track.paid else say("not-stated")),
    ]


def _remarks(sheet: Sheet, book: Rulebook, on: date, known: Edition, say: Words) -> None:
    """Write which call this is where none is in force, and which amounts are not stated yet."""
    others = [] if book.in_force(on) else [say("slides-last-known", year=str(known.year))]
    remarks = [*others, *unsaid(book, on, say)]
    if remarks:
        sheet.gap(1)
        sheet.text(" · ".join(remarks), 9, colour=GREY)


def _dates(sheet: Sheet, dates: Slide) -> None:
    sheet.heading(dates.lines[0])
    if dates.table:
        sheet.table((4, 3.2, 1.8, 7), dates.table.header, dates.table.rows)
    for line in dates.lines[1:]:
        sheet.text(line, 8, colour=GREY)


def _projects(sheet: Sheet, book: Rulebook, audience: Audience, cities: Slide, say: Words) -> None:
    """Write the audience's past projects, the newest; where it has none, what there is nearby."""
    sheet.heading(cities.title)
    own = (
        sorted(concerning(book, audience), key=lambda project: (-project.label, project.id))
        if audience.written()
        else []
    )
    rows = [
        (str(project.label), project.place[say.language].partition(" (")[0], project.title[say.language])
        for project in own[:_MOST]
    ]
    if rows:
        sheet.table((1.4, 4, 10.6), (), rows)
        others = [say("leaflet-more", count=len(own) - _MOST)] if len(own) > _MOST else []
        near = [line for line in cities.lines if line not in cities.lines[: min(3, len(own))]]
        sheet.text(" · ".join((*others, *near)), 9, colour=GREY)
    else:
        sheet.text(" · ".join(cities.lines), 10)


def _apply(sheet: Sheet, apply: Slide) -> None:
    sheet.heading(apply.title)
    steps = [line for line in apply.lines if line[:1].isdigit()]
    if steps:
        sheet.text("  →  ".join(steps), 10)
        sheet.gap(1)
    if apply.table:
        sheet.table((4, 7, 5), apply.table.header, apply.table.rows)


def _foot(sheet: Sheet, book: Rulebook, shown: dict[str, Slide], say: Words, code: str, link: str | None) -> None:
    """Write the code, what it opens, who speaks here, and the sources, at the foot or right under the rest."""
    sheet.gap(3)
    top = sheet.y
    sheet.picture(qr_png(code), MARGIN, top, _CODE, say("leaflet-code" if link else "leaflet-code-words"))
    left, width = MARGIN + _CODE + 5, WIDTH - 2 * MARGIN - _CODE - 5
    sheet.text(say("leaflet-code" if link else "leaflet-code-words"), 11, bold=True, left=left, width=width)
    if link:
        sheet.text(link, 8, colour=GREY, left=left, width=width)
    sheet.gap(1)
    sheet.text(f"{say('disclaimer')} {shown['what'].notes[-2]}", 8, left=left, width=width)
    sheet.text(shown["apply"].notes[-1] if "apply" in shown else "", 8, left=left, width=width)
    sheet.gap(1)
    sheet.text(f"{say('sources')}: {'; '.join(_sources(book, shown, say))}.", 6.5, colour=GREY, left=left, width=width)


def _sources(book: Rulebook, shown: dict[str, Slide], say: Words) -> Iterator[str]:
    """Yield the sources of what the page says of calls, by publisher and date."""
    names = dict.fromkeys(source for slide in _CITED if slide in shown for source in shown[slide].sources)
    entries = (book.sources[name] for name in names)
    yield from dict.fromkeys(f"{source.publisher[say.language]} {source.date or say('undated')}" for source in entries)

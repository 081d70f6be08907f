"""The briefing as a PowerPoint file: the slides as on screen, in one language or in two, with notes and sources."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import unquote

from kcity.handout import deck_parts as parts
from kcity.handout.audience import Audience
from kcity.handout.deck import BLUE, BODY, GREY, WHITE, Box, Deck, Said, bar, largest, write
from kcity.handout.paper import legal
from kcity.handout.picture import WORLD, around, map_png
from kcity.handout.qr import qr_png
from kcity.handout.slide import Slide
from kcity.handout.slides import slides, told_story
from kcity.outcome import LINES
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words, words

if TYPE_CHECKING:
    from pptx.slide import Slide as Shown

Same: TypeAlias = Sequence[Slide]
"""One slide in each of the file's languages."""

_PANEL = Box(0, 0, 6.55, 6.85)
_PANEL_TEXT = Box(0.6, 4.0, 5.5, 2.7)
_LEFT = Box(BODY.left, BODY.top, 3.9, BODY.height)
_RIGHT = Box(BODY.left + 4.3, BODY.top, BODY.width - 4.3, BODY.height)
_BESIDE_MAP = Box(BODY.left, BODY.top, 3.2, BODY.height)
_MAP = Box(BODY.left + 3.5, BODY.top, BODY.width - 3.5, BODY.height)
_CODE = 2.3
_FEW = 2
_BIG = (28, 26, 24, 22, 20, 18, 17, 16, 15, 14)
_CLOSE = 46.0
"""How many degrees from north to south a country's map shows."""


def powerpoint(
    book: Rulebook,
    on: date,
    audience: Audience,
    story: str | None,
    languages: tuple[str, ...],
    link: str | None = None,
) -> bytes:
    """Return the briefing as a PowerPoint file; where two languages are named, the second stands under the first.

    `link` opens the first question for this audience: a code on the last slide carries it.
    """
    said = [words(language) for language in languages]
    first = said[0]
    independent = " / ".join(say("slides-independent") for say in said)
    footer = f"{independent} · {first.day(on)} · {first('rulebook', version=book.about.version)}"
    deck = Deck(first("slides-file-title"), on, footer)
    country = told_story(book, audience, story).country
    for same in zip(*(slides(book, on, audience, story, say) for say in said), strict=True):
        shown = _slide(deck, same, audience, country, said, link)
        notes = shown.notes_slide.notes_text_frame
        if notes is not None:
            notes.text = "\n\n".join(_notes(book, slide, say) for slide, say in zip(same, said, strict=True))
    return deck.written()


def _slide(
    deck: Deck, same: Same, audience: Audience, country: str | None, said: Sequence[Words], link: str | None
) -> "Shown":
    first = same[0]
    if first.id == "what":
        return _opening(deck, same)
    if first.id == "cities":
        return _cities(deck, same, audience, said)
    if first.id == "story":
        return _story(deck, same, country)
    if first.chart:
        shown = deck.slide(_title(same), _LEFT)
        _lines(shown, same, _LEFT)
        parts.chart(shown, _RIGHT, [slide.chart for slide in same if slide.chart])
        return shown
    if len(first.lines) > _FEW:
        shown = deck.slide(_title(same), _LEFT)
        _lines(shown, same, _LEFT)
        _table(shown, same, _RIGHT)
        return shown
    return _listed(deck, same, link, said)


def _opening(deck: Deck, same: Same) -> "Shown":
    """Add the first slide: title and figures on blue, the projects by year beside them."""
    shown = deck.slide(_title(same), _PANEL_TEXT, dark=True)
    panel = bar(shown, _PANEL, BLUE)
    shown.shapes._spTree.remove(panel._element)
    shown.shapes._spTree.insert(2, panel._element)
    kickers = tuple(slide.kicker for slide in same if slide.kicker)
    if kickers:
        box = shown.shapes.add_textbox(*Box(_PANEL_TEXT.left, 0.35, _PANEL_TEXT.width, 0.4).emu)
        box.text_frame.margin_left = 0
        write(box.text_frame, [Said((" · ".join(dict.fromkeys(kickers)),))], 16, bold=True, colour=WHITE)
    _lines(shown, same, _PANEL_TEXT, colour=WHITE)
    place = Box(_PANEL.width + 0.35, 0.5, 13.333 - _PANEL.width - 0.8, 6.2)
    parts.chart(shown, place, [slide.chart for slide in same if slide.chart])
    return shown


def _cities(deck: Deck, same: Same, audience: Audience, said: Sequence[Words]) -> "Shown":
    shown = deck.slide(_title(same), _BESIDE_MAP)
    _lines(shown, same, _BESIDE_MAP)
    marks = same[0].marks
    own = [mark for mark in marks if mark.stands_out]
    place = Box(_MAP.left, _MAP.top, _MAP.width, _MAP.height - 0.4)
    window = around(own[0], place.width / place.height, _CLOSE) if audience.country and own else WORLD
    height = min(place.height, place.width / window.ratio)
    box = Box(place.left, place.top, place.width, height)
    told = " / ".join(f"{slide.title}. {slide.notes[0]}" for slide in same)
    parts.picture(shown, box, map_png(marks, window, audience.country), told)
    names = [(line, Said(tuple(say(f"line-{line}") for say in said))) for line in LINES]
    parts.legend(shown, Box(place.left, place.top + height + 0.1, place.width * 0.75, 0.3), names)
    return shown


def _story(deck: Deck, same: Same, country: str | None) -> "Shown":
    left = Box(BODY.left, BODY.top, 7.0, 0.6 if len(same) == 1 else 0.9)
    shown = deck.slide(_title(same), left)
    _lines(shown, same, left)
    _table(shown, same, Box(left.left, left.top + left.height + 0.1, left.width, BODY.height - left.height - 0.1))
    mark = same[0].marks[0]
    place = Box(left.left + left.width + 0.4, BODY.top, BODY.width - left.width - 0.4, BODY.height)
    told = " / ".join(f"{mark.name}: {slide.lines[0]}" for mark, slide in ((each.marks[0], each) for each in same))
    parts.picture(shown, place, map_png((mark,), around(mark, place.width / place.height), country, 1200), told)
    return shown


def _listed(deck: Deck, same: Same, link: str | None, said: Sequence[Words]) -> "Shown":
    """Add a slide with a line or two on top and a table under them; on the last one with the code to scan."""
    code = link if same[0].id == "try" else None
    width = BODY.width - (_CODE + 0.4 if code else 0)
    size = 20 if len(same) == 1 else 16
    tall = 0.05 + sum(_said(same, n).tall(size, width) for n in range(len(same[0].lines)))
    top = Box(BODY.left, BODY.top, width, tall)
    shown = deck.slide(_title(same), top if same[0].lines else None)
    if same[0].lines:
        _lines(shown, same, top, sizes=(size, size - 2, size - 4), gap=0)
    _table(shown, same, Box(BODY.left, BODY.top + tall + 0.15, width, BODY.height - tall - 0.15))
    if code:
        place = Box(BODY.left + width + 0.4, BODY.top, _CODE, _CODE)
        parts.picture(shown, place, qr_png(code), code)
        text = shown.shapes.add_textbox(*Box(place.left, place.top + _CODE + 0.05, _CODE, 0.7).emu)
        write(text.text_frame, [Said(tuple(say("slides-try-scan") for say in said))], 14, colour=GREY)
    return shown


def _title(same: Same) -> Said:
    return Said(tuple(slide.title for slide in same))


def _said(same: Same, n: int) -> Said:
    return Said(tuple(slide.lines[n] for slide in same))


def _lines(
    shown: "Shown",
    same: Same,
    box: Box,
    *,
    colour: str | None = None,
    sizes: Sequence[float] = _BIG,
    gap: float = 0.14,
) -> None:
    every = [_said(same, n) for n in range(len(same[0].lines))]
    size = largest(sizes, [(said, box.width) for said in every], box.height, gap)
    write(shown.placeholders[1].text_frame, every, size, colour=colour, gap=gap * 72)


def _table(shown: "Shown", same: Same, box: Box) -> None:
    tables = [slide.table for slide in same if slide.table]
    if not tables:
        return
    header = [Said(texts) for texts in zip(*(each.header for each in tables), strict=True)]
    rows = [
        [Said(texts) for texts in zip(*cells, strict=True)]
        for cells in zip(*(each.rows for each in tables), strict=True)
    ]
    parts.table(shown, box, header, rows)


def _notes(book: Rulebook, slide: Slide, say: Words) -> str:
    """Return the presenter's notes, then every source with its publisher, day, title and address."""
    lines = [*slide.notes, "", say("sources")]
    for n, name in enumerate(slide.sources, 1):
        source = book.sources[name]
        day = say.partial(source.date) if source.date else say("undated")
        entry = f"{n}. {source.publisher[say.language]}, {day}: {source.title[say.language]}"
        lines.append(f"{entry} {unquote(source.url)}" if source.url and not source.weak else entry)
    return "\n".join(map(legal, lines))

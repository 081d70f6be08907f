"""The stage: a briefing's slides as one piece of HTML, all of them at once, so that a browser needs nobody to go on."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from kcity.handout.qr import qr_png
from kcity.handout.slide import Chart, Mark, Slide, Table
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words
from pages.shared.land import BOTTOM, TOP
from pages.shared.share import public_address
from pages.shared.showing import Showing

_SOURCES = 4
"""How many sources a slide names; its notes name all."""


@dataclass(frozen=True, slots=True)
class Deck:
    """The slides in one language, with that language's words."""

    say: Words
    slides: Sequence[Slide]


def code(showing: Showing, language: str) -> bytes | None:
    """Return the QR code that opens the first question on a phone, where the app has an address to be found at."""
    link = showing.first_question(language, public_address())
    return qr_png(link) if link else None


def stage(book: Rulebook, decks: Sequence[Deck], seconds: int, code: bytes | None, say: Words) -> str:
    """Return the whole stage as HTML; `code` is a QR code for the last slide, `say` are the presenter's words."""
    shown = "".join(_article(book, decks, at, code, first=at == 0) for at in range(len(decks[0].slides)))
    return (
        f'<section class="kc-stage" data-stage data-seconds="{seconds}" aria-label="{_text(say("page-screen"))}">'
        f'<div class="kc-frame">{shown}</div>{_controls(seconds, say)}'
        f'<p class="kc-alone" role="alert">{_text(say("screen-alone"))}</p>'
        '<p class="kc-unseen" role="status" aria-live="polite" data-said></p></section>'
    )


def preview(book: Rulebook, decks: Sequence[Deck], code: bytes | None) -> str:
    """Return the slides in small, as a list."""
    count = len(decks[0].slides)
    each = (
        f'<li class="kc-small"><div class="kc-frame">{_slide(book, decks, at, code)}</div></li>' for at in range(count)
    )
    return f'<ol class="kc-preview">{"".join(each)}</ol>'


def _article(book: Rulebook, decks: Sequence[Deck], at: int, code: bytes | None, *, first: bool) -> str:
    """Return one slide with its notes; only the first is seen until the script shows another."""
    told = decks[0].slides[at]
    name = _text(" / ".join(deck.slides[at].title for deck in decks))
    hidden = "" if first else " hidden"
    notes = "".join(_notes(book, deck, at) for deck in decks)
    return (
        f'<article data-slide="{_text(told.id)}" data-name="{name}"{hidden}>{_slide(book, decks, at, code)}'
        f'<aside class="kc-notes" tabindex="0">{notes}</aside></article>'
    )


def _slide(book: Rulebook, decks: Sequence[Deck], at: int, code: bytes | None) -> str:
    panels = "".join(_panel(book, deck, at, code) for deck in decks)
    return f'<div class="kc-slide{" kc-two" if len(decks) > 1 else ""}" data-fit>{panels}</div>'


def _panel(book: Rulebook, deck: Deck, at: int, code: bytes | None) -> str:
    """Return a slide in one language: its title, its lines, the thing to look at, its sources."""
    slide, say = deck.slides[at], deck.say
    kicker = f'<p class="kc-kicker">{_text(slide.kicker)}</p>' if slide.kicker else ""
    lines = "".join(f"<li>{_text(line)}</li>" for line in slide.lines)
    listed = f'<ul class="kc-lines">{lines}</ul>' if lines else ""
    looks = [
        *([_table(slide.table)] if slide.table else []),
        *([_chart(slide.chart)] if slide.chart else []),
        *([_map(slide.marks, say)] if slide.marks else []),
        *([_code(code, say)] if code and slide.id == "try" else []),
    ]
    look = f'<div class="kc-look" data-whole>{"".join(looks)}</div>' if looks else ""
    kind = ("above" if slide.table else "beside") if listed and look else "whole"
    return (
        f'<div class="kc-panel" lang="{say.language}" data-whole>{kicker}<h2>{_text(slide.title)}</h2>'
        f'<div class="kc-body kc-{kind}" data-whole>{listed}{look}</div>'
        f'<p class="kc-sources">{_sources(book, slide.sources[:_SOURCES], len(slide.sources), say)}</p></div>'
    )


def _sources(book: Rulebook, named: Sequence[str], count: int, say: Words) -> str:
    """Return sources by publisher and year, and how many more there are."""
    if not named:
        return ""
    names = dict.fromkeys(_source(book, name, say) for name in named)
    more = say("screen-more", count=count - len(named)) if count > len(named) else ""
    return _text(say("screen-sources", names=" · ".join([*names, *([more] if more else [])])))


def _source(book: Rulebook, name: str, say: Words) -> str:
    source = book.sources[name]
    publisher = source.publisher[say.language]
    return f"{publisher} ({source.date[:4]})" if source.date else publisher


def _notes(book: Rulebook, deck: Deck, at: int) -> str:
    slide, say = deck.slides[at], deck.say
    said = "".join(f"<p>{_text(note)}</p>" for note in slide.notes)
    every = _sources(book, slide.sources, len(slide.sources), say)
    return (
        f'<div lang="{say.language}"><h3>{_text(say("screen-notes"))}</h3>{said}<p class="kc-every">{every}</p></div>'
    )


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{_text(cell)}</th>' for cell in table.header)
    rows = "".join(
        f'<tr><th scope="row">{_text(row[0])}</th>{"".join(f"<td>{_text(cell)}</td>" for cell in row[1:])}</tr>'
        for row in table.rows
    )
    heading = f"<thead><tr>{head}</tr></thead>" if head else ""
    return f'<table class="kc-table">{heading}<tbody>{rows}</tbody></table>'


def _chart(chart: Chart) -> str:
    """Return a chart as columns of HTML, each value written on its column."""
    count = range(len(chart.categories))
    every = [[series.values[at] or 0 for series in chart.series] for at in count]
    most = max((sum(each) if chart.stacked else max(each) for each in every), default=0) or 1
    columns = "".join(_column(chart, at, most) for at in count)
    key = "".join(f'<li class="kc-of-{_text(each.line)}">{_text(each.name)}</li>' for each in chart.series)
    named = f'<ul class="kc-key">{key}</ul>' if len(chart.series) > 1 else ""
    return (
        f'<figure class="kc-chart" aria-label="{_text(chart.alt)}"><figcaption>{_text(chart.title)}</figcaption>{named}'
        f'<div class="kc-columns{" kc-stacked" if chart.stacked else ""}">{columns}</div></figure>'
    )


def _column(chart: Chart, at: int, most: int) -> str:
    """Return the columns of a category: none for a nothing in a stack, a dash where no source states a value."""
    series = reversed(chart.series) if chart.stacked else chart.series
    bars = "".join(_bar(each.line, each.values[at], most) for each in series if each.values[at] or not chart.stacked)
    return f'<div class="kc-column"><div class="kc-bars">{bars}</div><b>{_text(chart.categories[at])}</b></div>'


def _bar(line: str, value: int | None, most: int) -> str:
    none = "" if value else " kc-none"
    tall = f"{100 * (value or 0) / most:.1f}%"
    return (
        f'<div class="kc-bar kc-of-{_text(line)}{none}" data-whole style="--tall: {tall}">'
        f"<span>{'–' if value is None else value}</span></div>"
    )


def _map(marks: Sequence[Mark], say: Words) -> str:
    """Return the land, a picture that the stylesheet holds, with the marks on it; what stands out comes last."""
    ordered = sorted(marks, key=lambda mark: mark.stands_out)
    drawn = "".join(map(_mark, ordered))
    lines = dict.fromkeys(mark.line for mark in marks)
    key = "".join(f'<li class="kc-of-{_text(line)}">{_text(say("line-" + line))}</li>' for line in lines)
    told = _text(say("screen-map", count=len(marks), names=say.several(_named(ordered))))
    return (
        f'<figure class="kc-map"><div class="kc-land" role="img" aria-label="{told}">{drawn}</div>'
        f'<ul class="kc-key">{key}</ul></figure>'
    )


def _named(marks: Iterable[Mark]) -> list[str]:
    """Return the names of the places, each once, in the order of the alphabet."""
    return sorted({mark.name for mark in marks})


def _mark(mark: Mark) -> str:
    across, down = 100 * (mark.lon + 180) / 360, 100 * (TOP - mark.lat) / (TOP - BOTTOM)
    out = " kc-out" if mark.stands_out else ""
    return (
        f'<i class="kc-mark kc-of-{_text(mark.line)}{out}" style="left: {across:.2f}%; top: {down:.2f}%"'
        f' title="{_text(mark.name)}"></i>'
    )


def _code(code: bytes, say: Words) -> str:
    return f'<img class="kc-code" alt="{_text(say("screen-code"))}" src="{picture(code)}">'


def picture(png: bytes) -> str:
    """Return a picture as an address that needs no server."""
    return f"data:image/png;base64,{b64encode(png).decode('ascii')}"


def _controls(seconds: int, say: Words) -> str:
    """Return what the presenter presses; each button names its key."""
    names = ("previous", "next", *(("pause",) if seconds else ()), "notes", "full", "letters", "live", "leave")
    edges = "".join(
        f'<button type="button" class="kc-edge kc-{name}" data-do="{name}" tabindex="-1" aria-hidden="true"></button>'
        for name in ("previous", "next")
    )
    pressed = {"pause", "notes", "letters"}
    buttons = "".join(
        f'<button type="button" data-do="{name}"{" aria-pressed=false" if name in pressed else ""}>'
        f"{_text(say('screen-' + name))}</button>"
        for name in names
    )
    return f'{edges}<div class="kc-controls"><div class="kc-progress"></div><span data-place></span>{buttons}</div>'


def _text(text: str) -> str:
    return escape(text, quote=True)

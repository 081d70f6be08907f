"""Editions side by side as a real table: headings, marks of change, and what each cell rests on, on demand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import groupby

from kcity.record.comparison import WHOLE, Column, before, difference, said
from kcity.record.telling import told
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Cited
from kcity.rulebook.words import Words
from pages.shared.card import entry
from pages.shared.write import as_html, quoted

STYLE = """<style>
.compared { overflow-x: auto; margin-block: 0.25rem 1rem; }
.compared:focus-visible { outline: 3px solid light-dark(#0b50d0, #86aff9); outline-offset: 2px; }
.compared table { border-collapse: collapse; min-width: 100%; }
.compared caption { text-align: start; padding-block: 0.25rem 0.5rem; font-size: 0.9rem; }
.compared th, .compared td { text-align: start; vertical-align: top; padding: 0.55rem 0.75rem; min-width: 11.5rem;
  border-block-end: 1px solid light-dark(#b1b8be, #464c53); font-weight: 400; }
.compared thead th { font-weight: 700; border-block-end-width: 2px; background: light-dark(#f4f5f6, #1e2124); }
.compared thead small { display: block; font-weight: 400; }
.compared tbody th, .compared thead th:first-child { position: sticky; inset-inline-start: 0; z-index: 1;
  min-width: 8.5rem; max-width: 12rem; font-weight: 700; background: light-dark(#ffffff, #131416); }
.compared ul { margin: 0; padding-inline-start: 1.1rem; }
.compared li { max-width: 46ch; font-size: inherit; }
.compared .chip { display: inline-block; margin-block-start: 0.3rem; padding: 0 0.45rem; border-radius: 4px;
  font-size: 0.85rem; font-weight: 700; white-space: nowrap;
  color: light-dark(#096ab3, #5fb5f7); background: light-dark(#e7f4fe, #03253f); }
.compared .silent { color: light-dark(#464c53, #b1b8be); }
.compared details { font-size: 0.85rem; margin-block-start: 0.3rem; }
.compared summary { cursor: pointer; color: light-dark(#464c53, #b1b8be); width: fit-content; min-height: 1.6rem; }
.compared a { color: light-dark(#0b50d0, #86aff9); }
@media (max-width: 640px) {
  .compared table { font-size: 0.9rem; }
  .compared tbody th, .compared thead th:first-child { min-width: 5.5rem; max-width: 6.5rem; padding-inline: 0 0.5rem; }
}
@media print {
  .compared { overflow: visible; } .compared th, .compared td { min-width: 0 !important; position: static !important; }
  .compared tr { break-inside: avoid; }
}
</style>"""

SIGNS: Mapping[str, str] = {"changed": "▲", "differs": "≠", "newly-stated": "+", "not-repeated": "–"}
"""The sign beside the word of each kind of difference."""

OWN = ("changes", "lead", "intake", "window", "decided", "conditions")
"""Facts that the page names itself; the others have the names that Sources and doubts gives them."""


def fact_name(fact: str, view: str, say: Words) -> str:
    """Return what a fact is called; a line's budget is not the total."""
    is_own = fact in OWN or (fact == "budget" and view != WHOLE)
    return say(f"programme-fact-{fact}" if is_own else f"fact-{fact}")


def column_name(column: Column, facts: Iterable[str], say: Words) -> str:
    """Return an edition's year, with the track's name where there is one that is not told anyway."""
    year = say("year", year=str(column.edition.year))
    return f"{year}, {column.track.name[say.language]}" if column.track and "name" not in facts else year


class Sheet:
    """Draws facts of editions as an HTML table, everything in it escaped."""

    def __init__(self, book: Rulebook, say: Words) -> None:
        self.book, self.say = book, say

    def side_by_side(self, caption: str, columns: Sequence[Column], facts: Iterable[str]) -> str:
        """Return a table of a row for each fact and a column for each track."""
        head = [self._heading(column) for column in columns]
        rows = [(fact_name(fact, columns[0].view, self.say), list(self._row(columns, fact))) for fact in facts]
        return self._table(caption, self.say("programme-fact"), head, rows)

    def by_year(self, caption: str, columns: Sequence[Column], facts: Sequence[str]) -> str:
        """Return a table of a row for each track and a column for each fact."""
        head = [f'<th scope="col">{escape(fact_name(fact, columns[0].view, self.say))}</th>' for fact in facts]
        rows = [
            (
                column_name(column, facts, self.say),
                [f"<td>{self._cell(column, fact, marked=False)}</td>" for fact in facts],
            )
            for column in columns
        ]
        return self._table(caption, self.say("programme-edition"), head, rows)

    def _table(self, caption: str, corner: str, head: Iterable[str], rows: Iterable[tuple[str, list[str]]]) -> str:
        body = "".join(f'<tr><th scope="row">{escape(name)}</th>{"".join(cells)}</tr>' for name, cells in rows)
        return (
            f'<div class="compared" role="region" tabindex="0" aria-label="{escape(caption)}"><table>'
            f"<caption>{escape(caption)}</caption>"
            f'<thead><tr><th scope="col">{escape(corner)}</th>{"".join(head)}</tr></thead>'
            f"<tbody>{body}</tbody></table></div>"
        )

    def _heading(self, column: Column) -> str:
        name = f"<small>{self._html(column.track.name[self.say.language])}</small>" if column.track else ""
        is_first = column.track and column.view != WHOLE and not before(self.book, column)
        new = column.edition.year > min(self.book.editions) and is_first
        chip = f'<span class="chip">+ {escape(self.say("programme-first"))}</span>' if new else ""
        return f'<th scope="col">{escape(self.say("year", year=str(column.edition.year)))}{name}{chip}</th>'

    def _row(self, columns: Sequence[Column], fact: str) -> Iterator[str]:
        """Yield a row's cells; what an edition says of itself stands once over all its tracks."""
        if fact != "changes":
            yield from (f"<td>{self._cell(column, fact)}</td>" for column in columns)
            return
        for _, group in groupby(columns, key=lambda column: column.edition.year):
            same = list(group)
            yield f'<td colspan="{len(same)}">{self._cell(same[0], fact)}</td>'

    def _cell(self, column: Column, fact: str, *, marked: bool = True) -> str:
        """Return what stands in a cell: the fact or that it is not stated, how it differs, what it rests on."""
        lines = told(column, fact, self.say)
        why = column.not_offered if fact != "changes" else None
        if why:
            shown = f'<span class="silent">{escape(self.say("programme-not-offered"))}</span>'
            summary = f"<summary>{escape(self.say('why'))}</summary>"
            return f"{shown}<details>{summary}{self._html(why[self.say.language])}</details>"
        if not lines:
            shown = f'<span class="silent">{escape(self.say("not-stated"))}</span>'
        elif len(lines) == 1:
            shown = self._html(lines[0])
        else:
            shown = "<ul>" + "".join(f"<li>{self._html(line)}</li>" for line in lines) + "</ul>"
        kind = difference(self.book, column, fact) if marked else None
        chip = (
            f'<div><span class="chip">{SIGNS[kind]} {escape(self.say(f"programme-{kind}"))}</span></div>'
            if kind
            else ""
        )
        return shown + chip + self._details(said(column, fact))

    def _details(self, facts: Sequence[Cited]) -> str:
        """Return what facts rest on, folded away: as printed, how sure, notes, doubts, sources."""
        if not facts:
            return ""
        say = self.say
        sources = list(dict.fromkeys(source for fact in facts for source in fact.sources))
        doubts = list(dict.fromkeys(doubt for fact in facts for doubt in fact.doubts))
        lines = [
            self._html(say("as-printed", words=quoted(fact.as_printed, say.language)))
            for fact in facts
            if fact.as_printed
        ]
        lines += [escape(say(f"confidence-{fact.confidence}")) for fact in facts if fact.confidence != "high"]
        lines += [self._html(fact.note[say.language]) for fact in facts if fact.note]
        lines += [
            self._link(f"{name.upper()} {self.book.doubts[name].title[say.language]}", doubt=name) for name in doubts
        ]
        lines += [self._source(name) for name in sources]
        summary = say("programme-sources", count=len(sources))
        if doubts:
            summary = say("programme-sources-doubts", count=len(sources), doubts=say.several(map(str.upper, doubts)))
        listed = "".join(f"<li>{line}</li>" for line in dict.fromkeys(lines))
        return f"<details><summary>{escape(summary)}</summary><ul>{listed}</ul></details>"

    def _source(self, name: str) -> str:
        source, say = self.book.sources[name], self.say
        day = say.partial(source.date) if source.date else say("undated")
        title = self._link(source.title[say.language], source=name)
        return f"{self._html(source.publisher[say.language])}, {escape(day)}: {title}"

    def _html(self, text: str) -> str:
        return as_html(text, self.say.language)

    def _link(self, words: str, **named: str) -> str:
        return f'<a href="{escape(entry(**named))}">{self._html(words)}</a>'

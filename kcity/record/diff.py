"""What changed from one edition to another, in words: figures then and now, what lists name anew and no longer."""

from collections.abc import Iterator

from kcity.record.comparison import FIGURES, LISTS, VIEWS, WHOLE, Column, before, columns, items, listed_anew, said
from kcity.record.telling import told
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words

_OWN = ("changes", "lead", "intake", "window", "decided", "conditions")
"""Facts with words of their own; the others are called as Sources and doubts calls them."""


def diff(book: Rulebook, then: int, now: int, say: Words) -> str:
    """Return what differs between two editions, a part for the edition and for each track; KeyError for no edition."""
    earlier, later = book.editions[then], book.editions[now]
    lines = [say("diff-title", then=str(earlier.year), now=str(later.year))]
    for view in (WHOLE, *(view for view in VIEWS if view != WHOLE)):
        for column in columns(book, view, [now]):
            changed = list(_changed(book, column, then, say))
            lines += ["", _heading(column, say), *(changed or [f"  {say('diff-nothing')}"])]
    return "\n".join(lines)


def _heading(column: Column, say: Words) -> str:
    if column.track:
        return f"{say('line-' + column.view)}: {column.track.name[say.language]}"
    if column.view == WHOLE:
        return say("programme-view-edition")
    return f"{say('line-' + column.view)}: {say('diff-not-offered')}"


def _changed(book: Rulebook, column: Column, year: int, say: Words) -> Iterator[str]:
    """Yield every fact that differs; what is another each year, such as a day, is among them."""
    earlier = [each for each in before(book, column, year) if each.track or column.view == WHOLE]
    if not (column.track or column.view == WHOLE):
        return
    if not earlier:
        yield f"  {say('diff-new', year=str(year))}"
        return
    for fact in (*FIGURES[column.view], *LISTS[column.view]):
        if fact != "changes":
            yield from _fact(book, column, earlier, fact, say)


def _fact(book: Rulebook, column: Column, earlier: list[Column], fact: str, say: Words) -> Iterator[str]:
    name = fact_name(fact, column.view, say)
    then = list(dict.fromkeys(line for each in earlier for line in told(each, fact, say)))
    now = list(told(column, fact, say))
    if then == now:
        return
    if items(said(column, fact)) and then:
        added, gone = listed_anew(book, column, fact, earlier[0].edition.year)
        if added or gone:
            yield f"  {name}:"
            yield from (f"    + {item[say.language]}" for item in added)
            yield from (f"    - {item[say.language]}" for item in gone)
            return
    silent = say("not-stated")
    yield f"  {name}: {'; '.join(then) or silent} → {'; '.join(now) or silent}"


def fact_name(fact: str, view: str, say: Words) -> str:
    """Return what a fact is called; a line's budget is not the total."""
    is_own = fact in _OWN or (fact == "budget" and view != WHOLE)
    return say(f"programme-fact-{fact}" if is_own else f"fact-{fact}")

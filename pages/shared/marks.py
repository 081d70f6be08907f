"""Small marks behind a statement: the doubts that touch it, and a check as a line with all it rests on."""

from collections.abc import Iterable

from kcity.outcome import Check
from kcity.outcome.sentence import answer_words
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words
from pages.shared.card import CHECK, Notes, entry
from pages.shared.plain import plain


def doubt_marks(doubts: Iterable[str], say: Words) -> str:
    """Return doubts as a small mark, e.g. C41, C46, each leading to its entry; nothing where there are none."""
    numbers = ", ".join(f"[{plain(name.upper())}]({entry(doubt=name)})" for name in dict.fromkeys(doubts))
    return f":small[{plain(say('companies-doubts', doubts='%')).replace('%', numbers)}]" if numbers else ""


def check_line(book: Rulebook, check: Check, notes: Notes, say: Words) -> str:
    """Return a check as a line: the condition, the answer, its basis, what the sources add, sources and doubts."""
    colour, icon = CHECK[check.state]
    parts = [f":{colour}[{icon}] {plain(check.text[say.language])}"]
    if check.answer is not None:
        parts.append(plain(say("you-said", answer=answer_words(book, check.about, check.answer, say))))
    if check.basis != "stated":
        parts.append(f":orange[{plain(say('basis-' + check.basis, since=check.since or ''))}]")
    parts += [plain(note[say.language]) for note in check.notes]
    return f"{' · '.join(parts)} {notes.mark(*check.sources)} {doubt_marks(check.doubts, say)}"

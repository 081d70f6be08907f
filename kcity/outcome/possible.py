"""What may answer a question, in words: the values' ids, or the range or form of what is not listed."""

from kcity.outcome.proposal import FIRST_DAY, LAST_DAY, MOST_WON
from kcity.rulebook import Question
from kcity.rulebook.words import Words


def possible(question: Question, say: Words) -> str:
    """Return what a link or a request may give as the answer."""
    match question.kind:
        case "country":
            examples = ", ".join(f"{code} ({say.country(code)})" for code in ("ID", "KE", "VN"))
            return f"ISO 3166-1: {examples} …"
        case "won":
            return say("span", first=say.won(1), last=say.won(MOST_WON))
        case "day":
            return f"{say.span(FIRST_DAY, LAST_DAY)} (YYYY-MM-DD)"
        case _:
            return ", ".join(question.allowed)

"""What can be said of the rulebook as a whole, as plain text: whether its rules are sound, and how much it asks."""

from kcity.outcome.asking import Audit, Effort, audit
from kcity.outcome.soundness import Soundness, soundness
from kcity.rulebook import Rulebook

_PRIOR = (
    "Expected: the mean under a uniform prior over classes: every answer class that no condition of the edition tells "
    "from another is equally likely, each question on its own. Worst: the most that any answers take."
)
_ORDERS = (
    "Whole form: all questions that some track looks at. Form's order: as the form lists them, stopping once no answer "
    "can change a status. Greedy: always the question on which most tracks still depend. Optimum: exact search."
)
_COLUMNS = ("edition", "whole form", "form's order", "greedy", "optimum", "optimum/whole")


def soundness_table(book: Rulebook) -> str:
    """Return a row for each track, then the exceptions, and what is amiss, if anything."""
    found = soundness(book)
    rows = [("edition", "track", "rules", "met and not met", "decisive")]
    for year, edition in book.editions.items():
        for track in edition.tracks:
            own = [rule for rule in found.rules if (rule.year, rule.track) == (year, track)]
            both = sum({"met", "not-met"} <= rule.states for rule in own)
            decisive = sum(rule.decisive for rule in own)
            rows.append((str(year), track, str(len(own)), str(both), str(decisive)))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(["Rules, over every full class of answers", "", *lines, "", *_found(found)])


def _found(found: Soundness) -> list[str]:
    silent = [f"{rule.year} {rule.track} {rule.name}" for rule in found.rules if rule.silent and not rule.lives]
    return [
        f"Never not met, since the sources do not refuse what they leave unnamed (then not stated): {len(silent)}",
        *(f"  {name}" for name in silent),
        f"Dead rules: {len(found.dead)}",
        *(f"  {rule.year} {rule.track} {rule.name}" for rule in found.dead),
        f"Turned away without a reason, of {found.classes} classes of answers: {len(found.without_reason)}",
        *(f"  {each}" for each in found.without_reason),
        f"Borders that are not where the data put them, a day or a won to either side, of {len(found.borders)}: "
        f"{len(found.displaced)}",
        *(f"  {each.what}: expected {each.expected}, found {each.found}" for each in found.displaced),
    ]


def questions_table(book: Rulebook) -> str:
    """Return a row for each edition: the whole form, then expected and worst case of each order, then the ratio."""
    rows = [_COLUMNS, *(_row(audit(book, year)) for year in book.editions)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    title = "Questions until the status of every track is settled: expected / worst case"
    return "\n".join([title, "", *lines, "", _ORDERS, _PRIOR])


def _row(found: Audit) -> tuple[str, ...]:
    efforts = [_effort(each) for each in (found.form, found.greedy, found.optimal)]
    return (str(found.year), str(found.whole), *efforts, f"{found.optimal.expected / found.whole:.1%}")


def _effort(found: Effort) -> str:
    return f"{found.expected:.3f} / {found.worst}"

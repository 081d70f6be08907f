"""The words of both written languages say the same, every key that the code says is there, and none is left over."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from kcity.api.inputs import ABOUT
from kcity.api.operations import OPERATIONS
from kcity.api.problems import Kind
from kcity.handout import letter
from kcity.handout.case import Trouble
from kcity.handout.checklist import Task
from kcity.handout.links import Aspect
from kcity.handout.pages import PAGES
from kcity.handout.screening.sheets import Trouble as TableTrouble
from kcity.handout.screening.written import PER_TRACK
from kcity.handout.tables import COLUMNS
from kcity.outcome import LINES, consortium
from kcity.outcome.checks import CheckState, Status
from kcity.outcome.funding import Fits
from kcity.outcome.intake import IntakeState
from kcity.outcome.moments import MomentKind
from kcity.record import accessibility
from kcity.record.backtest import Verdict
from kcity.record.comparison import VIEWS, Difference
from kcity.record.places import PARTS
from kcity.record.precedents import Likeness
from kcity.rulebook.folder import data_folder
from kcity.rulebook.glossary import Printed, Term
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.model import Band, Basis, Confidence, Count, Edition, Intake, Secretariat, Track
from kcity.rulebook.parts import Source
from kcity.rulebook.projects import PlaceKind
from kcity.rulebook.ways import By
from kcity.rulebook.words import words

ROOT = Path(__file__).parents[1]
CODE = sorted([*ROOT.glob("pages/**/*.py"), *ROOT.glob("kcity/**/*.py")])
SAYERS = {"say", "_say", "words", "said"}  # what the code calls a language's words


def choices(model, field):
    """Return the values that a field of a data file may have."""
    return get_args(model.model_fields[field].annotation)


FACTS = [name.replace("_", "-") for model in (Edition, Track) for name in model.model_fields]
FIGURES = ["status", "funding-least", "funding-most", "funding-kind", "funding-fits"] + [
    f"intake-{part}" for part in ("state", "opens", "closes", "days-left", "cycle", "decided")
]
CITY_FILTERS = ("edition", "line", "sector", "country", "company", "region")
# Keys that the code puts together: how they begin, and every way they may go on. The ends are what a value may be,
# so a new value without a message is seen here.
FAMILIES = {
    **{key: [page or "start" for page in PAGES] for key in ("page-", "front-about-")},
    "access-limit-": accessibility.LIMITS,
    "access-round-": accessibility.LIMITS,
    "access-check-": accessibility.CHECKS,
    "access-untried-": accessibility.UNTRIED,
    "access-asked-": ("where", "with", "what"),
    "status-": get_args(Status),
    "status-is-": get_args(Status),
    "state-": get_args(CheckState),
    "basis-": get_args(Basis),
    "line-": LINES,
    "answer-": ("yes", "no"),
    "api-": [operation.name for operation in OPERATIONS],
    "api-parameter-": ABOUT,
    "api-header-": ("cache-control", "content-language", "etag"),
    **dict.fromkeys(("problem-", "problem-detail-"), get_args(Kind)),
    "json-": [each for each in get_args(Trouble) if each != "many"],  # that is of answers, not of JSON
    "band-": choices(Band, "kind"),
    "body-": choices(Secretariat, "body"),
    "fits-": get_args(Fits),
    "figure-": FIGURES,  # what another reading changes …
    "funding-kind-is-": choices(Band, "kind"),  # … and to what
    "funding-fits-is-": get_args(Fits),
    "intake-state-is-": get_args(IntakeState),
    "way-by-": get_args(By),
    "alike-": get_args(Likeness),
    "compare-": ("way", "wait"),  # what a second case comes from
    "then-aspect-": get_args(Aspect),
    "cannot-": ("unused", "decided"),  # the third reason, never, is not said: such a question is not among them
    "read-": choices(Source, "read"),
    "source-": ("weak", "garbled"),
    "source-kind-": choices(Source, "kind"),
    "confidence-": get_args(Confidence),
    "back-test-": [verdict + end for verdict in get_args(Verdict) for end in ("", "-heading")],
    "fact-": [fact for fact in FACTS if fact not in ("year", "tracks", "line", "kind", "not-offered", "unknowns")],
    "sources-came-for-": ("source", "doubt"),
    "sources-part-": ("sources", "doubts", "unknowns", "back-test", "rulebook"),
    "cities-": [
        *get_args(Confidence),
        *CITY_FILTERS,
        *(f"{name}-all" for name in CITY_FILTERS),
        *("by-part-alt", "by-sector-alt"),
    ],
    "cities-kind-": [kind for kind in get_args(PlaceKind) if kind not in ("city", "country")],  # these need no word
    "cities-sign-": (*LINES, "area", "new-city"),
    "cities-unnamed-": LINES,
    "cities-part-": PARTS,
    "cities-set-": [*CITY_FILTERS, "find"],
    "cities-unstated-": ("sectors", "host", "partner"),
    "cities-take-": ("csv", "excel", "geojson"),
    "table-": COLUMNS,
    "table-kind-": get_args(PlaceKind),
    "table-funding-of-": ("project", "edition", "about"),
    "companies-role-": get_args(consortium.Role),
    "companies-payment-": get_args(consortium.Payment),
    "companies-view-": ("year", "company"),
    "companies-head-": ("edition", "applications", "selected", "band", "awarded"),
    "letter-part-": get_args(letter.Part),
    "dossier-date-": get_args(MomentKind),
    "checklist-": get_args(Task),
    "case-": get_args(Trouble),
    "calendar-": get_args(MomentKind),
    "deadlines-sign-": (*LINES, "rolling", "decision", "expected", "estimate", "today"),
    "deadlines-towards-": ("last-day", "cut-off", "estimate"),
    "programme-": get_args(Difference),
    "programme-part-": ("compare", "years", "how", "who", "names"),
    "programme-view-": VIEWS,
    "programme-heading-": VIEWS,
    "programme-fact-": ("changes", "budget", "lead", "intake", "window", "decided", "conditions"),
    "programme-intake-": choices(Intake, "kind"),
    "programme-count-": choices(Count, "kind"),
    "programme-series-": ("by-purpose", "city", "solution", *VIEWS, "applications", "selected", "cumulative"),
    **dict.fromkeys(
        ("programme-chart-", "programme-alt-", "programme-note-"),
        ("planning", "demonstration", "budget", "projects", "windows", "countries"),
    ),
    "programme-group-": choices(Term, "group"),
    "programme-printed-": choices(Printed, "language"),
    "briefing-": ("country", "sector", "story"),
    "briefing-key-": ("next", "previous", "ends", "full", "notes", "pause", "blank", "live", "leave"),
    "screen-": ("previous", "next", "pause", "notes", "full", "letters", "live", "leave"),
    "many-": ("condition", "track", "blocked", "blocked-alone"),
    "many-allowed-": ("country", "won", "day"),
    "many-column-": ("problems", "edition", *PER_TRACK),
    "many-how-": ("columns", "values"),
    "many-problem-": ("row", "column", "given", "allowed"),
    "many-take-": ("xlsx", "csv"),
    "many-template-": ("xlsx", "csv"),
    "many-trouble-": get_args(TableTrouble),
    "many-values-": ("column", "id", "name"),
    "slides-line-": LINES,
    "slides-dates-": ("track", "today", "left", "next"),
    "slides-story-title-": LINES,
}

# Messages that are signs, names or figures only, the same in every language.
SIGNS = {
    "start-place",
    "rough-amount",
    "compare-way",
    "way-step",
    "way-step-to",
    "won",
    "span",
    "source-mark",
    "would-be",
    "band-range",
    "band-fixed",
    "deadlines-day",
    "many-column-of",
    "dossier-track",
    "dossier-contact",
    "qr-track",
    "qr-next",
    "slides-money-line",
    "slides-dates-title",
    "slides-dates-heard",
    "slides-step",
}
KOREAN = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")


def messages(text: str) -> list[ftl.Message]:
    """Return the messages of a language's file."""
    return [entry for entry in FluentParser().parse(text).body if isinstance(entry, ftl.Message)]


def of(language: str) -> str:
    """Return all of a language's files as one text."""
    files = sorted((data_folder() / "text" / language).glob("*.ftl"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


class _Parts(Visitor):
    def __init__(self) -> None:
        self.blanks: set[str] = set()
        self.texts: list[str] = []

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802  Fluent's own name
        self.blanks.add(node.id.name)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802
        """Leave out what is only counted: English tells one from many, Korean need not."""
        for variant in node.variants:
            self.visit(variant)

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)


def parts(message: ftl.Message) -> _Parts:
    found = _Parts()
    found.visit(message)
    return found


def unlike(one: str, other: str) -> set[str]:
    """Return the keys that one of two files lacks or fills differently."""
    first, second = ({m.id.name: parts(m).blanks for m in messages(text)} for text in (one, other))
    return (set(first) ^ set(second)) | {key for key in set(first) & set(second) if first[key] != second[key]}


def twice(text: str) -> list[str]:
    """Return the keys that stand in a file more than once: Fluent keeps one of them without a word."""
    keys = [message.id.name for message in messages(text)]
    return sorted({key for key in keys if keys.count(key) > 1})


def empty(text: str) -> list[str]:
    """Return the keys of messages that say nothing."""
    return [
        m.id.name for m in messages(text) if not (parts(m).blanks or "".join(parts(m).texts).strip()) or not m.value
    ]


def wrong_script(text: str, korean: bool) -> list[str]:
    """Return the keys of messages in the wrong script: every Korean one holds Hangul, no English one does."""
    return [
        m.id.name
        for m in messages(text)
        if bool(KOREAN.search("".join(parts(m).texts))) != korean and (not korean or m.id.name not in SIGNS)
    ]


def said(source: str) -> Iterator[str]:
    """Yield every key that a source says in full."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(
                func=ast.Name(id=name) | ast.Attribute(attr=name), args=[ast.Constant(value=str(key)), *_]
            ) if name in SAYERS and key not in WRITTEN:
                yield key


def mentioned(source: str) -> set[str]:
    """Return every plain text in a source that could be a key."""
    return {
        node.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_both_languages_say_the_same_things():
    assert unlike(of("en"), of("ko")) == set()


@pytest.mark.parametrize(
    ("one", "other", "seen"),
    [
        ("closes = Closes on { $day }", "closes = 마감", {"closes"}),
        ("closes = Closes on { $day }", "closes = { $date }에 마감", {"closes"}),
        ("closes = Closed\nopens = Open", "closes = 마감", {"opens"}),
        ("left = { $days ->\n    [one] 1 day\n   *[other] { $days } days\n}", "left = 며칠", {"left"}),
        ("left = { $days ->\n    [one] 1 day\n   *[other] { $days } days\n}", "left = { $days }일", set()),
        ("in = { $count ->\n    [one] Edition\n   *[other] Editions\n} { $years }", "in = { $years }년 공고", set()),
    ],
)
def test_a_missing_key_or_blank_is_noticed(one, other, seen):
    assert unlike(one, other) == seen


def test_every_language_has_the_same_files_with_the_same_keys_in_each():
    by_file = [
        {file.name: {m.id.name for m in messages(file.read_text(encoding="utf-8"))} for file in folder.glob("*.ftl")}
        for folder in (data_folder() / "text" / language for language in WRITTEN)
    ]

    assert by_file[0]
    assert all(other == by_file[0] for other in by_file)


@pytest.mark.parametrize("language", WRITTEN)
def test_no_message_is_empty_or_there_twice(language):
    assert twice(of(language)) == []
    assert empty(of(language)) == []


def test_an_empty_and_a_repeated_message_are_noticed():
    assert empty('full = x\nempty = { "" }\nblank = { $day }') == ["empty"]
    assert twice("why = Why\nwhen = When\nwhy = But why") == ["why"]


@pytest.mark.parametrize("language", WRITTEN)
def test_a_message_is_in_its_language(language):
    assert wrong_script(of(language), korean=language == "ko") == []


def test_a_message_in_the_other_language_is_noticed():
    assert wrong_script("why = Why\nwhen = 언제\nspan = { $first } to { $last }", korean=True) == ["why"]
    assert wrong_script("why = Why\nwhen = 언제", korean=False) == ["when"]


@pytest.mark.parametrize("file", CODE, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_what_the_code_says_is_there(file):
    assert sorted(set(said(file.read_text(encoding="utf-8"))) - words("en").keys) == []


def test_a_key_in_the_code_is_seen():
    source = 'say("why"); self._say("when", day=day); words("en"); plain("where"); say(f"status-{status}"); say(name)'

    assert list(said(source)) == ["why", "when"]


@pytest.mark.parametrize("family", FAMILIES)
def test_every_value_of_a_family_has_its_words(family):
    assert sorted({family + end for end in FAMILIES[family]} - words("en").keys) == []


def test_no_key_is_left_over():
    in_code = set().union(*(mentioned(file.read_text(encoding="utf-8")) for file in CODE))
    in_families = {family + end for family, ends in FAMILIES.items() for end in ends}

    assert sorted(words("en").keys - in_code - in_families) == [], "said nowhere; or list its family above"


def test_no_family_is_left_over():
    whole = "\n".join(file.read_text(encoding="utf-8") for file in CODE)
    beginnings = [family.rstrip("-") for family in FAMILIES if not family.endswith("-is-")]

    assert [family for family in beginnings if f'"{family}-' not in whole and f"'{family}-" not in whole] == []


@pytest.mark.parametrize(
    ("amount", "english", "korean"),
    [
        (1, "₩1", "1원"),
        (999_999, "₩999,999", "999,999원"),
        (1_000_000, "₩1 million", "1,000,000원"),
        (12_345_678, "₩12,345,678", "12,345,678원"),
        (70_000_000, "₩70 million", "7,000만 원"),
        (350_000_000, "₩350 million", "3.5억 원"),
        (400_000_001, "₩400,000,001", "400,000,001원"),
        (435_000_000, "₩435 million", "435,000,000원"),
        (700_000_000, "₩700 million", "7억 원"),
        (1_000_000_000, "₩1 billion", "10억 원"),
        (1_234_500_000, "₩1,234,500,000", "1,234,500,000원"),
        (2_150_000_000, "₩2.15 billion", "21.5억 원"),
        (3_300_000_000, "₩3.3 billion", "33억 원"),
        (1_234_560_000_000, "₩1,234,560,000,000", "1,234,560,000,000원"),
        (10_000_000_000_000, "₩10 trillion", "10조 원"),
    ],
)
def test_won_are_exact_and_as_people_say_them(amount, english, korean):
    assert (words("en").won(amount), words("ko").won(amount)) == (english, korean)


@pytest.mark.parametrize(
    ("day", "english", "korean"),
    [
        ("2026-11-22", "22 November 2026", "2026년 11월 22일"),
        ("2024-02-29", "29 February 2024", "2024년 2월 29일"),
        ("2026-01", "January 2026", "2026년 1월"),
        ("2026", "2026", "2026년"),
    ],
)
def test_a_day_is_said_as_far_as_it_is_known(day, english, korean):
    assert (words("en").partial(day), words("ko").partial(day)) == (english, korean)


def test_a_span_of_one_day_is_a_day():
    first, last = date(2026, 2, 6), date(2026, 3, 17)

    assert words("en").span(first, last) == "6 February 2026 to 17 March 2026"
    assert words("ko").span(first, last) == "2026년 2월 6일~2026년 3월 17일"
    assert words("en").span(last, last) == words("en").day(last) == "17 March 2026"


def test_an_unknown_key_and_an_unfilled_blank_are_refused():
    with pytest.raises(KeyError):
        words("xx")
    with pytest.raises(KeyError):
        words("en")("no-such-key")
    with pytest.raises(ValueError, match="won"):
        words("en")("won")

"""What keeps readers out, found on a page at rest: by axe-core, and by what it does not look at."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import axe_playwright_python
import yaml
from playwright.sync_api import Page

from kcity.handout.pages import PAGES, title_key
from kcity.rulebook.words import LANGUAGES, words
from tests.browser.screens import Screen, resized

HERE = Path(__file__).parent
KNOWN = HERE / "barriers.yaml"
OWN = (HERE / "barriers.js").read_text(encoding="utf-8")
WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
BEST = "best-practice"
UNDECIDED = "undecided "
"""What goes before a rule that axe-core could not decide."""

ALWAYS = (
    *("one-first-heading", "page-language", "page-title", "part-language", "scrolls-two-ways", "sticks-out", "cut"),
    *("nameless-picture", "picture-without-words", "chart-contrast", "hidden-but-reached", "unannounced"),
)
"""Our own rules for a page as it is."""

SPACED = ("scrolls-two-ways", "sticks-out", "cut")
"""Those for a page whose lines, letters and words somebody sets wider apart (1.4.12)."""

SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }"""


@dataclass(frozen=True, slots=True)
class Known:
    """A barrier that stands, in which element and on which screen it is met, whose it is, why, and the way round it."""

    rule: str
    within: str
    screen: str
    upstream: str
    why: str
    way_round: str
    language: str = ""
    theme: str = ""

    def holds(self, language: str, theme: str = "") -> bool:
        """Return whether it is to be met in a language and look."""
        return self.language in ("", language) and (not theme or self.theme in ("", theme))

    def published(self) -> dict[str, str]:
        """Return what readers are told of it."""
        return {"rule": self.rule, "screen": self.screen, "upstream": self.upstream, "why": self.why}


@dataclass(frozen=True, slots=True)
class Barrier:
    """One element that breaks a rule; `known` is the number of the exception that it falls under, -1 for none."""

    rule: str
    element: str
    why: str
    known: int

    def __str__(self) -> str:
        return f"{self.rule}: {self.element}: {self.why}"


@cache
def exceptions() -> tuple[Known, ...]:
    """Return the barriers that are known to stand."""
    return tuple(Known(**each) for each in yaml.safe_load(KNOWN.read_text(encoding="utf-8")) or ())


@cache
def axe_script() -> str:
    """Return axe-core as the package carries it."""
    return Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")


def axe_version() -> str:
    """Return the version of axe-core, which its first line names."""
    return axe_script().split(" v", 1)[1].split(maxsplit=1)[0]


AXE = """async ({ tags, known }) => {
  const found = await axe.run(document, { runOnly: tags, resultTypes: ["violations", "incomplete"] });
  const one = (rule, node) => {
    const element = document.querySelector(node.target.flat(9)[0]);
    const checks = [...node.any, ...node.all, ...node.none];
    return {
      rule, element: `${node.target.flat(9).join(" ")} ${node.html.slice(0, 160)}`,
      why: checks.map(({ message }) => message).join("; "),
      keys: checks.map(({ data }) => data?.messageKey ?? ""),
      onStage: Boolean(element?.closest(".kc-stage, .st-key-live")),
      known: known.findIndex((each) => each.rule === rule && element?.closest(each.within)),
    };
  };
  const all = (rules, before) => rules.flatMap(({ id, nodes }) => nodes.map((node) => one(before + id, node)));
  // What lies far down in a list that scrolls can be beyond the places that axe-core has mapped: again, in view.
  const decided = async ({ target, any, all, none }) => {
    if (![...any, ...all, ...none].some(({ message }) => message?.includes("encountered an error"))) return false;
    const element = document.querySelector(target.flat(9)[0]);
    element.scrollIntoView({ block: "center" });
    const again = await axe.run(element, { runOnly: { type: "rule", values: ["color-contrast"] } });
    return !again.violations.length && !again.incomplete.length;
  };
  for (const each of found.incomplete.filter(({ id }) => id === "color-contrast")) {
    const nodes = [];
    for (const node of each.nodes) if (!(await decided(node))) nodes.push(node);
    each.nodes = nodes;
  }
  return [...all(found.violations, ""), ...all(found.incomplete, "undecided ")];
}"""

NO_TEXT = {"nonBmp", "shortTextContent", "imgNode"}
"""Why axe-core leaves a contrast undecided where it is not that of text on a ground: a sign whose word stands beside
it, a bar's figure; a text in a chart, whose contrast a rule of our own measures."""


def by_axe(tab: Page, tags: Sequence[str] = (*WCAG, BEST)) -> list[Barrier]:
    """Return what axe-core finds."""
    if not tab.evaluate("'axe' in window"):
        tab.evaluate(axe_script())
    found: list[dict[str, Any]] = tab.evaluate(AXE, {"tags": list(tags), "known": _known()})
    return [
        Barrier(each["rule"], each["element"], each["why"], each["known"])
        for each in found
        if not (each["rule"] == f"{UNDECIDED}color-contrast" and _measured_otherwise(each))
    ]


def _measured_otherwise(found: dict[str, Any]) -> bool:
    """Return whether a contrast that axe-core leaves undecided is no text's, or the big screen's: see its own test."""
    return bool(NO_TEXT.intersection(found["keys"]) or found["onStage"])


def by_us(tab: Page, screen: Screen, language: str, rules: Iterable[str] = ALWAYS, before: str = "") -> list[Barrier]:
    """Return what our own rules find."""
    page = screen.page if screen.page in PAGES else ""
    asked = {
        "language": language,
        "title": words(language)(title_key(page)),
        "page": page,
        "state": screen.state,
        "rules": list(rules),
        "names": list(LANGUAGES.values()),
        "spaced": bool(before),
        "known": _known(),
    }
    return [Barrier(**{**each, "rule": before + each["rule"]}) for each in tab.evaluate(OWN, asked)]


def spaced(tab: Page, screen: Screen, language: str) -> list[Barrier]:
    """Return what our own rules find where lines, letters and words are set wider apart."""
    style = tab.add_style_tag(content=SPACING)
    tab.wait_for_timeout(200)
    size = tab.viewport_size
    assert size
    for less in (40, 0):  # the menu counts anew how many of its links have room, as it does for whoever comes so
        resized(tab, size["width"] - less, size["height"], patience=5)
    found = by_us(tab, screen, language, SPACED, "spaced ")
    style.evaluate("each => each.remove()")
    return found


def _known() -> list[dict[str, str]]:
    return [{"rule": each.rule, "within": each.within} for each in exceptions()]


def told(found: Iterable[Barrier]) -> str:
    """Return barriers one a line, the same ones once."""
    return "\n".join(dict.fromkeys(json.dumps(str(each), ensure_ascii=False)[:600] for each in found))

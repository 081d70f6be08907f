"""The checklist for the overseas partner's letter: what it should state, which official text each point answers to.

The overseas partner reads it, so it is always in English; each point has a Korean gloss for the company.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from kcity.handout.paper import Paper, Run
from kcity.handout.styling import GREY
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Requirement, Statements, Text, Track
from kcity.rulebook.words import Words

Part: TypeAlias = Literal["needed", "asked", "helps", "money", "advice"]

LINE = "demonstration"
SHOWN_BY_THE_PARTNER = frozenset({"site-ready", "matching-funds", "prior-study", "k-city-plan"})
"""The answers behind a preference that an overseas partner's letter can bear out."""


@dataclass(frozen=True, slots=True)
class Ground:
    """An official text that a point answers to, the years whose sources state it, and the year it is carried from."""

    text: Text
    years: tuple[int, ...]
    since: str | None
    sources: tuple[str, ...]
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One thing for the letter to state; without grounds it is our own advice."""

    part: Part
    text: Text
    grounds: tuple[Ground, ...] = ()

    @property
    def is_official(self) -> bool:
        """Whether it is an official text itself, not ours that answers to some."""
        return self.part in ("asked", "helps")


def points(book: Rulebook, year: int, english: Words, korean: Words) -> tuple[Point, ...]:
    """Return what a letter should state under an edition's demonstration track; none if it has no such track.

    What earlier calls asked of the host side, and what they said would help, is there with its years.
    """
    tracks = {edition.year: track for edition, _, track in book.of_line(LINE) if edition.year <= year}
    if year not in tracks:
        return ()

    def ours(part: Part, key: str, *grounds: Ground | None) -> Point:
        return Point(part, Text(en=english(key), ko=korean(key)), tuple(filter(None, grounds)))

    track = tracks[year]
    lead, partner, place = (_asked(track, year, name) for name in ("lead-may-apply", "overseas-partner", "country"))
    return (
        ours("needed", "letter-who", partner),
        ours("needed", "letter-consent", lead, partner),
        ours("needed", "letter-place", place),
        *(Point("asked", ground.text, (ground,)) for ground in _together(_host_side(tracks))),
        *(Point("helps", ground.text, (ground,)) for ground in _together(_preferences(tracks))),
        ours("money", "letter-matching", *_on_matching(track, year)),
        ours("money", "letter-payment", *_statements(track.paid, year)),
        *(ours("advice", key) for key in ("letter-pilot", "letter-contact", "letter-signature", "letter-language")),
    )


def _asked(track: Track, year: int, name: str) -> Ground | None:
    requirement: Requirement | None = track.requirements.get(name)
    if requirement is None:
        return None
    return Ground(requirement.text, (year,), requirement.since, requirement.sources, requirement.doubts)


def _statements(said: Statements | None, *years: int) -> list[Ground]:
    return [Ground(item, years, None, said.sources, said.doubts) for item in said.items] if said else []


def _on_matching(track: Track, year: int) -> list[Ground]:
    """Return the rules on money that speak of matching funds; those on kinds of cost are the company's concern."""
    return [ground for ground in _statements(track.money_rules, year) if "matching" in ground.text.en.lower()]


def _host_side(tracks: dict[int, Track]) -> Iterator[Ground]:
    for year, track in sorted(tracks.items(), reverse=True):
        yield from _statements(track.host_side, year)


def _preferences(tracks: dict[int, Track]) -> Iterator[Ground]:
    for year, track in sorted(tracks.items(), reverse=True):
        for each in track.preferences:
            if SHOWN_BY_THE_PARTNER & set(each.when):
                yield Ground(each.text, (year,), None, each.sources, each.doubts)


def _together(grounds: Iterable[Ground]) -> list[Ground]:
    """Return grounds with the same text as one, with all their years, sources and doubts."""
    found: dict[str, Ground] = {}
    for each in grounds:
        if before := found.get(each.text.en):
            each = Ground(
                before.text,
                (*before.years, *each.years),
                None,
                tuple(dict.fromkeys((*before.sources, *each.sources))),
                tuple(dict.fromkeys((*before.doubts, *each.doubts))),
            )
        found[each.text.en] = each
    return list(found.values())


def parts(wanted: Sequence[Point]) -> dict[Part, list[Point]]:
    """Return points by their part of the checklist, in order."""
    found: dict[Part, list[Point]] = {}
    for point in wanted:
        found.setdefault(point.part, []).append(point)
    return found


def ground_words(ground: Ground, say: Words) -> str:
    """Return an official text with its years, and the year it is carried from."""
    years = say.several(map(str, sorted(ground.years)))
    if ground.since:
        return say("letter-ground-carried", text=ground.text[say.language], years=years, since=ground.since)
    return say("letter-ground", text=ground.text[say.language], years=years)


@dataclass(frozen=True, slots=True)
class Letter:
    """The checklist as a document: paragraphs with a style, the sources numbered at the end."""

    book: Rulebook
    points: tuple[Point, ...]
    english: Words
    korean: Words

    def paragraphs(self) -> Iterator[tuple[Literal["title", "heading", "text", "point", "gloss"], str]]:
        """Yield every paragraph with its style."""
        say, gloss = self.english, self.korean
        cited = list(dict.fromkeys(s for point in self.points for ground in point.grounds for s in ground.sources))
        yield "title", say("letter-title")
        for key in ("letter-lead", "letter-form"):
            yield "text", say(key)
            yield "gloss", gloss(key)
        for part, points_of_it in parts(self.points).items():
            yield "heading", say(f"letter-part-{part}")
            yield "gloss", gloss(f"letter-part-{part}")
            for point in points_of_it:
                yield "point", point.text.en
                yield "gloss", point.text.ko
                for ground in point.grounds:
                    marks = ", ".join(str(cited.index(source) + 1) for source in ground.sources)
                    said = say("letter-because", ground=ground_words(ground, say), numbers=marks)
                    years = say.several(map(str, sorted(ground.years)))
                    yield "text", say("letter-stated", years=years, numbers=marks) if point.is_official else said
        yield "heading", say("sources")
        for number, name in enumerate(cited, 1):
            source = self.book.sources[name]
            day = say.partial(source.date) if source.date else say("undated")
            link = f" {source.url}" if source.url and not source.weak else ""
            yield "text", f"{number}. {source.publisher.en}, {day}: {source.title.en}{link}"
        yield "text", say("letter-made", version=self.book.about.version, day=say.partial(self.book.about.researched))

    def text(self) -> bytes:
        """Return the checklist as plain text in UTF-8, with the mark that tells older editors so."""
        layouts = {"title": "{0}\n", "heading": "\n{0}", "text": "    {0}", "point": "\n[ ] {0}", "gloss": "    {0}"}
        lines = (layouts[style].format(said) for style, said in self.paragraphs())
        return "\r\n".join("\n".join(lines).split("\n")).encode("utf-8-sig")

    def docx(self) -> bytes:
        """Return the checklist as a Word document."""
        day = date.fromisoformat(f"{self.book.about.researched}-01-01"[:10])
        paper = Paper("en", self.english("letter-title"), day)
        for style, said in self.paragraphs():
            match style:
                case "title":
                    paper.title(said)
                case "heading":
                    paper.heading(said)
                case "point":
                    paper.line([Run(said, bold=True)], "List Bullet")
                case "gloss":
                    paper.line([Run(said, colour=GREY)], "Small")
                case "text":
                    paper.line(said, "Small")
        return paper.written()

"""The programme today as plain HTML, for readers without scripts: what is open, for how much, until when, who decides.

Every text goes through Markup, which escapes it; nothing of any visitor is in it.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from markupsafe import Markup, escape

from kcity.handout.pages import PAGES, title_key
from kcity.outcome import Proposal
from kcity.outcome.outcome import TrackOutcome, coming, explained
from kcity.outcome.sentence import go, intake_word, money, next_words, official_name
from kcity.rulebook import Rulebook, Source
from kcity.rulebook.languages import SPOKEN
from kcity.rulebook.translation import FOREIGN
from kcity.rulebook.words import LANGUAGES, Words

_NEWEST = 5
"""How many of the newest sources are listed."""

_HANGUL = re.compile(r"[\u3131-\u318e\uac00-\ud7a3]+(?:[ ·]+[\u3131-\u318e\uac00-\ud7a3]+)*")


def marked(text: str, language: str) -> Markup:
    """Return text as HTML, its parts in another language marked as that."""
    shown = FOREIGN.sub(r'<span lang="en">\1</span>', str(escape(text)))
    if language != "ko":
        shown = _HANGUL.sub(r'<span lang="ko">\g<0></span>', shown)
    return Markup(shown)  # noqa: S704  escaped above; what was added since are our own marks


class Summary:
    """The page in one language, on one day; `root` leads from the page to the app's own address."""

    def __init__(self, book: Rulebook, on: date, words: Words, root: str) -> None:
        self._book, self._on, self._words, self._root = book, on, words, root
        self._language = words.language
        self._cited: list[str] = []

    def html(self, page: str | None) -> Markup:
        """Return what stands below the title of a page; None for an address that is no page."""
        say = self._say
        about = say("front-none-about") if page is None else say(f"front-about-{page or 'start'}")
        name = say("front-none") if page is None else say(title_key(page))
        today = self._today()
        parts = (
            Markup("<h1>{}</h1><p>{}</p><p class=kc-note>{}</p>").format(name, about, say("front-without-scripts")),
            self._translated(),
            self._pages(page) if page is None else "",
            today,
            self._sources(say("sources"), self._cited, numbered=True),
            self._sources(say("front-newest"), self._newest(), numbered=False),
            "" if page is None else self._pages(page),
            self._take(),
        )
        return Markup("<div class=kc-plain>{}<main>{}</main>{}</div>").format(
            self._top(page), Markup("").join(parts), self._foot()
        )

    def _say(self, key: str, **blanks: str | int) -> Markup:
        return marked(self._words(key, **blanks), self._language)

    def _text(self, text: str) -> Markup:
        return marked(text, self._language)

    def _link(self, path: str, language: str | None = None) -> str:
        return f"{self._root}{path}?lang={language or self._language}"

    def _top(self, page: str | None) -> Markup:
        """Return the app's name and the same page in the other languages."""
        languages = Markup(" ").join(
            Markup('<a href="{}" lang="{}" hreflang="{}">{}</a>').format(self._link(page or "", code), code, code, name)
            for code, name in LANGUAGES.items()
            if code != self._language
        )
        return Markup('<header><a href="{}"><b>K-City Explorer</b></a> <nav aria-label="{}">{}</nav></header>').format(
            self._link(""), self._words("language"), languages
        )

    def _today(self) -> Markup:
        """Return every track of the edition in force, and the next intake of every line that is closed."""
        say, tracks = self._say, explained(self._book, Proposal(), self._on)
        edition = self._book.in_force(self._on)
        day = self._words.day(self._on)
        stands = say("front-edition", year=str(edition.year)) if edition else say("notice-no-edition", day=day)
        following = coming(self._book, tracks, self._on)
        lines = Markup("").join(
            Markup("<li><b>{}</b> {}</li>").format(say(f"line-{each.line}"), self._text(next_words(each, self._words)))
            for each in following
        )
        ahead = Markup("<h3>{}</h3><ul>{}</ul>").format(say("front-coming"), lines) if lines else ""
        return Markup("<h2>{}</h2><p>{}</p>{}{}<p>{} {}</p>").format(
            say("start-today", day=day),
            stands,
            Markup("").join(map(self._track, tracks)),
            ahead,
            say("start-sites"),
            self._sites(),
        )

    def _track(self, track: TrackOutcome) -> Markup:
        """Return a track: its state, days, support, who may lead, its secretariat, each with its sources."""
        say, said = self._words, track.track
        lead, band, office = said.requirements["lead-may-apply"], track.funding.band, said.secretariat
        official = official_name(said, say)
        rows: list[tuple[Markup | str, Markup, Sequence[str]]] = [
            *([("", self._text(official), said.name.sources)] if official else []),
            (self._text(intake_word(track.intake, say)), self._text(go(track, say)), track.intake.sources),
            ("", self._text(money(track, say)), band.sources if band else ()),
            (self._say("who-leads"), self._text(lead.text[self._language]), lead.sources),
        ]
        if office:
            address = office.email or ""
            mail = Markup(' <a href="mailto:{}">{}</a>').format(address, address) if address else ""
            body = self._say(f"body-{office.body}")
            rows.append((self._say("start-secretariat"), Markup("{}{}").format(body, mail), office.sources))
        shown = Markup("").join(
            Markup("<p>{}{} {}</p>").format(Markup("<b>{}</b> ").format(name) if name else "", text, self._mark(known))
            for name, text, known in rows
        )
        return Markup("<section><h3>{}</h3>{}</section>").format(self._text(said.name[self._language]), shown)

    def _mark(self, sources: Iterable[str]) -> Markup:
        """Return the numbers of sources, each leading to its place in the list."""
        self._cited += [source for source in dict.fromkeys(sources) if source not in self._cited]
        places = sorted({self._cited.index(source) + 1 for source in sources})
        links = Markup(", ").join(Markup('<a href="#source-{}">{}</a>').format(place, place) for place in places)
        return Markup("<sup>({})</sup>").format(links) if places else Markup("")

    def _newest(self) -> list[str]:
        """Return the sources that were published last; those already cited, and weak ones, are left out."""
        dated = [(each.date, name) for name, each in self._book.sources.items() if each.date and not each.weak]
        return [name for _, name in sorted(dated, reverse=True) if name not in self._cited][:_NEWEST]

    def _sources(self, heading: Markup, sources: Sequence[str], *, numbered: bool) -> Markup:
        tag = Markup("ol") if numbered else Markup("ul")
        lines = Markup("").join(
            Markup("<li{}>{}</li>").format(
                Markup(' id="source-{}"').format(place) if numbered else "", self._source(self._book.sources[name])
            )
            for place, name in enumerate(sources, 1)
        )
        return Markup("<h2>{}</h2><{}>{}</{}>").format(heading, tag, lines, tag) if sources else Markup("")

    def _source(self, source: Source) -> Markup:
        day = self._words.partial(source.date) if source.date else self._words("undated")
        title = self._text(source.title[self._language])
        if source.url and not source.weak:
            title = Markup('<a href="{}" rel="noopener">{}</a>').format(source.url, title)
        note = Markup(" ({})").format(self._say("source-weak")) if source.weak else ""
        return Markup("{}, {}: {}{}").format(self._text(source.publisher[self._language]), day, title, note)

    def _translated(self) -> Markup:
        """Return of a translation that nobody has reviewed it yet, and what stays in another language."""
        if SPOKEN[self._words.language].reviewed:
            return Markup("")
        told = self._say("translation-unreviewed"), self._say("translation-documents")
        return Markup("<p class=kc-note>{} {}</p>").format(*told)

    def _pages(self, page: str | None) -> Markup:
        lines = Markup("").join(
            Markup('<li><a href="{}"{}>{}</a><br>{}</li>').format(
                self._link(each),
                Markup(' aria-current="page"') if each == page else "",
                self._say(title_key(each)),
                self._say(f"front-about-{each or 'start'}"),
            )
            for each in PAGES
        )
        return Markup("<nav><h2>{}</h2><ul>{}</ul></nav>").format(self._say("front-pages"), lines)

    def _take(self) -> Markup:
        taken = {
            self._link("calendar.ics", self._words.written.language): self._say("front-calendar"),
            f"{self._root}api/openapi.json": "JSON API (OpenAPI)",
        }
        lines = Markup("").join(
            Markup('<li><a href="{}">{}</a></li>').format(address, name) for address, name in taken.items()
        )
        return Markup("<h2>{}</h2><ul>{}</ul>").format(self._say("front-take"), lines)

    def _sites(self) -> Markup:
        return Markup(" · ").join(
            Markup('<a href="{}" rel="noopener">{}</a>').format(site, site.removeprefix("https://"))
            for site in self._book.about.sites.values()
        )

    def _foot(self) -> Markup:
        return Markup("<footer><p>{}</p><p>{}</p></footer>").format(
            self._say("disclaimer"), self._say("rulebook", version=self._book.about.version)
        )

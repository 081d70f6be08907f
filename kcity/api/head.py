"""What the shell tells search engines, and whoever shows a link: a page's title, description, languages, picture."""

from collections.abc import Mapping
from typing import Final

from babel.core import get_global
from markupsafe import Markup

from kcity.handout.pages import PAGES, START, title_key
from kcity.rulebook.languages import written
from kcity.rulebook.translation import unmarked
from kcity.rulebook.words import LANGUAGES, Words

NAME: Final = "K-City Explorer"
COLOURS: Final[Mapping[str, str]] = {"light": "#ffffff", "dark": "#131416"}
"""The page's own ground in either look, for the browser's bars."""

PICTURE: Final = "app/static/preview-{language}.png"
"""What stands beside a link to the app, in a language that data/ is written in."""

WIDTH, HEIGHT = 1200, 630


def title(page: str | None, say: Words) -> str:
    """Return a page's title; the first page's says what the app is for."""
    if page == START:
        return unmarked(say("front-title"))
    return f"{unmarked(say('front-none') if page is None else say(title_key(page)))} · {NAME}"


def head(page: str | None, say: Words, root: str, public: str | None) -> Markup:
    """Return the tags for a page in a language, None for no page; addresses are whole where the public one is known."""
    base = f"{public.rstrip('/')}/" if public else root
    shown = unmarked(say("front-none-about") if page is None else say(f"front-about-{page or 'start'}"))
    tags = [Markup("<title>{}</title>").format(title(page, say)), _named("description", shown)]
    tags += [
        Markup('<meta name="theme-color" content="{}" media="(prefers-color-scheme: {})">').format(colour, look)
        for look, colour in COLOURS.items()
    ]
    if page is None:
        return Markup("").join([*tags, _named("robots", "noindex")])
    address = f"{base}{page}?lang={say.language}"
    tags.append(_linked("canonical", address))
    tags += [
        Markup('<link rel="alternate" hreflang="{}" href="{}">').format(code, f"{base}{page}?lang={code}")
        for code in LANGUAGES
    ]
    tags.append(Markup('<link rel="alternate" hreflang="x-default" href="{}">').format(f"{base}{page}"))
    tags += _card(page, say, address, base, shown)
    return Markup("").join(tags)


def _card(page: str, say: Words, address: str, base: str, shown: str) -> list[Markup]:
    """Return what is shown beside a link to a page (Open Graph, and what differs on Twitter)."""
    picture = base + PICTURE.format(language=written(say.language))
    said = {
        "og:type": "website",
        "og:site_name": NAME,
        "og:title": title(page, say),
        "og:description": shown,
        "og:url": address,
        "og:locale": _locale(say.language),
        "og:image": picture,
        "og:image:type": "image/png",
        "og:image:width": str(WIDTH),
        "og:image:height": str(HEIGHT),
        "og:image:alt": title(START, say),
    }
    tags = [Markup('<meta property="{}" content="{}">').format(name, value) for name, value in said.items()]
    tags += [
        Markup('<meta property="og:locale:alternate" content="{}">').format(_locale(code))
        for code in LANGUAGES
        if code != say.language
    ]
    return [*tags, _named("twitter:card", "summary_large_image")]


def sitemap(base: str, day: str) -> str:
    """Return the sitemap (sitemaps.org) of every page in every language, with the day the record was last changed."""
    entries = Markup("").join(
        Markup("<url><loc>{}</loc><lastmod>{}</lastmod>{}</url>").format(
            f"{base}{page}?lang={language}", day, _alternates(base, page)
        )
        for page in PAGES
        for language in LANGUAGES
    )
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {space}>{entries}</urlset>\n'


def _alternates(base: str, page: str) -> Markup:
    link = Markup('<xhtml:link rel="alternate" hreflang="{}" href="{}"/>')
    every = [link.format(code, f"{base}{page}?lang={code}") for code in LANGUAGES]
    return Markup("").join([*every, link.format("x-default", f"{base}{page}")])


def _locale(language: str) -> str:
    """Return a language as Open Graph names it, with the land where most speak it: ko_KR, es_ES."""
    likely: str = get_global("likely_subtags")[language]
    return f"{language}_{likely.rpartition('_')[2]}"


def _named(name: str, content: str) -> Markup:
    return Markup('<meta name="{}" content="{}">').format(name, content)


def _linked(relation: str, address: str) -> Markup:
    return Markup('<link rel="{}" href="{}">').format(relation, address)

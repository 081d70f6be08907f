"""Briefing: slides for an audience, on the big screen or as PowerPoint; and a live case for a stand."""

from functools import partial
from pathlib import Path

import streamlit as st

from kcity.handout.audience import KOREA
from kcity.handout.slides import slides, stories
from kcity.record.places import line
from kcity.rulebook.countries import countries
from kcity.rulebook.words import WRITTEN, words
from pages.shared import visitor
from pages.shared.land import land
from pages.shared.loaded import rulebook
from pages.shared.plain import plain
from pages.shared.share import public_address
from pages.shared.showing import BOTH, LONGEST, SHORTEST, SLOWEST, Showing, read_showing
from pages.shared.stage import Deck, code, preview
from pages.shared.write import write

PAGE = "briefing"
HERE = Path(__file__).parent
STYLE, SCREEN = HERE / "shared" / "stage.css", HERE / "screen.py"
KEYS = {
    "next": "→ · Space · Page Down",
    "previous": "← · Page Up",
    "ends": "Home · End",
    "full": "F · F5",
    "notes": "N",
    "pause": "P",
    "blank": "B",
    "live": "L",
    "leave": "Esc",
}

book, say, today = rulebook(), visitor.say(), visitor.today()
kept = dict(visitor.kept(PAGE))
showing, misfits = read_showing(book, kept, say.written.language)
visitor.keep(PAGE, **{name: said for name, said in kept.items() if name not in {each.question for each in misfits}})


def take(parameter: str, key: str) -> None:
    """Take what a field holds into the link."""
    value = st.session_state[key]
    visitor.put(PAGE, **{parameter: "" if value in (None, False) else "yes" if value is True else str(value)})


def field(parameter: str, value: object) -> dict[str, object]:
    """Return what every field of this page is given: its key, which shows the link's value, and what takes it."""
    key = f"{PAGE}.{parameter}.{say.language}"
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    return {"key": key, "on_change": take, "args": (parameter, key)}


def choose(parameter: str, names: dict[str, str], value: str | None, none: str) -> None:
    """Draw a choice that may be left open."""
    label = say(f"briefing-{parameter}")
    options, drawn = list(names), field(parameter, value)
    st.selectbox(label, options, index=None, format_func=names.__getitem__, placeholder=none, **drawn)


def whom(showing: Showing) -> None:
    """Ask for the audience and the story."""
    st.header(say("briefing-whom"), anchor=False)
    places = {each: say.country(each) for each in countries() if each != KOREA}
    sectors = {name: words[say.language] for name, words in book.questions["sectors"].values.items()}
    told = {project.id: story_name(project.id) for project in stories(book, showing.audience)}
    choose(
        "country",
        dict(sorted(places.items(), key=lambda item: item[1])),
        showing.audience.country,
        say("briefing-country-none"),
    )
    choose("sector", sectors, showing.audience.sector, say("briefing-sector-none"))
    st.checkbox(say("briefing-companies"), **field("companies", showing.audience.companies))
    choose("story", told, showing.story, say("briefing-story-closest"))


def story_name(name: str) -> str:
    """Return a past project as a choice: its place, year and line."""
    [project] = (each for each in book.projects if each.id == name)
    place, kind = project.place[say.language], say(f"line-{line(book, project)}")
    return say(
        "slides-place", place=f"{place} ({say.country(str(project.country))})", year=str(project.label), line=kind
    )


def how(showing: Showing) -> None:
    """Ask for the language and the pace."""
    st.header(say("briefing-how"), anchor=False)
    names = {code: WRITTEN[code].name for code in sorted(WRITTEN, key=lambda code: code != say.written.language)} | {
        BOTH: say("briefing-both")
    }
    visitor.choose(PAGE, "show", say("briefing-show"), names)
    left, right = st.columns(2)
    left.number_input(
        say("briefing-seconds"),
        0,
        SLOWEST,
        step=5,
        help=say("briefing-seconds-why"),
        **field("seconds", showing.seconds),
    )
    right.number_input(
        say("briefing-idle"), SHORTEST, LONGEST, step=15, help=say("briefing-idle-why"), **field("idle", showing.idle)
    )


def start(showing: Showing) -> None:
    """Lead to the big screen, with all of it in the link."""
    query = {"lang": say.language} | showing.written()
    with st.container(key="briefing-start"):
        st.page_link(SCREEN, label=say("briefing-start"), query_params=query, icon=":material/slideshow:")
    still = {name: said for name, said in query.items() if name != "seconds"}
    st.page_link(SCREEN, label=say("briefing-live"), query_params=still | {"live": "1"}, icon=":material/touch_app:")
    write(f":small[{plain(say('briefing-live-why'))}]")


def take_along(showing: Showing) -> None:
    """Offer the same slides as PowerPoint, and in brief as a leaflet to print; each made when it is asked for."""
    st.header(say("briefing-take"), anchor=False)
    stem = f"k-city-{today.isoformat()}"
    with st.container(horizontal=True, key="briefing-take"):
        st.download_button(
            say("briefing-powerpoint"),
            partial(presentation, showing),
            f"{stem}-{'-'.join(showing.languages)}.pptx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            key="take-powerpoint",
            on_click="ignore",
            icon=":material/co_present:",
        )
        for language in showing.languages:
            st.download_button(
                say("briefing-leaflet", language=WRITTEN[language].name),
                partial(one_page, showing, language),
                f"{stem}-{language}.pdf",
                "application/pdf",
                key=f"take-leaflet-{language}",
                on_click="ignore",
                icon=":material/description:",
            )


def presentation(showing: Showing) -> bytes:
    """Return the slides as a PowerPoint file."""
    from kcity.handout.powerpoint import powerpoint  # python-pptx takes its time to load

    link = showing.first_question(say.language, public_address())
    return powerpoint(book, today, showing.audience, showing.story, showing.languages, link)


def one_page(showing: Showing, language: str) -> bytes:
    """Return the leaflet in a language, as PDF."""
    from kcity.handout.leaflet import leaflet  # what draws a PDF takes its time to load

    return leaflet(book, today, showing.audience, language, showing.first_question(language, public_address()))


def keys() -> None:
    """Tell the presenter which key does what."""
    st.header(say("briefing-keys"), anchor=False)
    rows = [f"| {plain(pressed)} | {plain(say(f'briefing-key-{name}'))} |" for name, pressed in KEYS.items()]
    head = f"| {plain(say('briefing-keys-column'))} | {plain(say('briefing-does-column'))} |"
    write("\n".join([head, "|---|---|", *rows]))
    write(plain(say("briefing-remote")))
    write(plain(say("briefing-offline")))


st.html(STYLE)
st.html(f"<style>.kc-land {{ background-image: url({land()}); }}</style>")
st.title(say("page-briefing"), anchor=False)
for misfit in (*visitor.dropped(), *misfits):
    key = "notice-dropped-question" if misfit.kind == "question" else "notice-dropped"
    blanks = {} if misfit.kind == "question" else {"allowed": ", ".join(misfit.allowed)}
    st.warning(plain(say(key, what=f"{misfit.question}={misfit.given}", **blanks)), icon=":material/link_off:")
write(plain(say("briefing-lead")))
setup, guide = st.columns([3, 2], gap="large")
with setup:
    left, right = st.columns(2, gap="medium")
    with left:
        whom(showing)
    with right:
        how(showing)
        start(showing)
        take_along(showing)
with guide:
    keys()
st.header(say("briefing-preview"), anchor=False)
said = [words(language) for language in showing.languages]
decks = [Deck(each, slides(book, today, showing.audience, showing.story, each)) for each in said]
st.html(preview(book, decks, code(showing, say.language)))
st.html('<script type="module" src="app/static/screen.js"></script>', unsafe_allow_javascript=True)

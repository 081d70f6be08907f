"""Partner cities: the past projects on a map and, beside it, in a list that says the same."""

from itertools import pairwise
from pathlib import Path

import streamlit as st

from kcity.record.chains import place_id
from kcity.record.finding import finder
from kcity.record.places import at_place, by_country, chosen, line, read_choice, ring, unnamed, unnamed_by_year
from kcity.rulebook.projects import Project
from pages.shared import visitor
from pages.shared.choosing import Filters
from pages.shared.dropped import tell_dropped
from pages.shared.loaded import rulebook
from pages.shared.numbers import Numbers
from pages.shared.outlines import OUTLINES
from pages.shared.plain import plain
from pages.shared.projects import Projects
from pages.shared.shapes import legend
from pages.shared.take_away import take_away
from pages.shared.world import LAYER, STEPS, Mark, world_map
from pages.shared.write import write

PAGE = "cities"
MAP = "cities-chart"
SHORT = 12
"""Projects that a list may have to be drawn in full without being asked."""

SIGNS = ("planning", "demonstration", "area", "new-city")
STYLE = Path(__file__).parent / "shared" / "cities.css"

book, say = rulebook(), visitor.say()
lang = say.language
choice, misfits = read_choice(book, visitor.kept(PAGE))
visitor.keep(PAGE, **choice.written())
theme = st.context.theme.type or "light"
filters = Filters(PAGE, book, say, choice)
listed = Projects(PAGE, book, say, filters.put)


def mark(project: Project) -> Mark:
    """Return a named project as it stands on the map."""
    text = "\n".join((project.place[lang], project.title[lang], f"{listed.track(project)}, {listed.year(project)}"))
    where = (place_id(project) or "", project.lon or 0, project.lat or 0)
    return Mark(*where, line(book, project), ring(project), text)


def look() -> None:
    """Open the place whose mark was clicked; a click beside the marks changes nothing."""
    clicked = st.session_state[MAP]["selection"]["objects"]
    for layer, marks in clicked.items():
        if layer.startswith(LAYER) and marks:
            visitor.keep(PAGE, **dict(visitor.kept(PAGE)) | {"place": marks[0]["place"]})


def shades() -> list[str]:
    """Return what the shades of the countries mean, from few projects to many."""
    spans = [(first, after - 1) for first, after in pairwise(STEPS)][1:]
    between = [say("cities-shade", first=str(first), last=str(last)) for first, last in spans]
    return [say("cities-shade-one"), *between, say("cities-shade-more", first=str(STEPS[-1]))]


st.html(STYLE)
st.title(say("page-cities"), anchor=False)
tell_dropped((*visitor.dropped(), *misfits), book, say)
write(plain(say("cities-lead")))
filters.draw()

projects = chosen(book, choice, finder(book, choice.find))
countries = by_country(projects)
named = [project for project in projects if project.is_named]
missing = unnamed(projects)
with st.container(key="cities-counted"):
    st.header(say("cities-count", count=len(named), countries=len(countries)), anchor=False)
if choice.edition and (why := book.editions[int(choice.edition)].not_offered.get(choice.line)):
    said = say("notice-not-offered", track=say(f"line-{choice.line}"), year=choice.edition, why=why[lang])
    st.info(plain(said), icon=":material/info:")

beside, entries = st.columns([3, 2], gap="large")
with beside, st.container(key="cities-map"):
    filters.draw_regions()
    with st.container(key="cities-world"):
        with st.container(key="cities-no-map"):
            st.info(plain(say("cities-no-map")), icon=":material/map:")
        with st.container(key="cities-drawn"):
            counts = {country: len(of_it) for country, of_it in countries.items()}
            marks = [mark(project) for project in dict.fromkeys((*named, *at_place(book, choice.place)))]
            deck = world_map(OUTLINES.for_map(), marks, theme, counts, choice.place)
            alt = say("cities-map", count=len(named))
            st.pydeck_chart(deck, height=480, alt=alt, key=MAP, on_select=look)
    st.html(legend({shape: say(f"cities-sign-{shape}") for shape in SIGNS}, shades(), theme))
    write(f":small[{plain(say('cities-move'))}]")
is_short = bool(choice.place) or len(named) <= SHORT
# Only the long list scrolls by itself: what is opened from it then begins where it began, not where one had read to.
with entries, st.container(key="cities-few" if is_short else "cities-list"):
    if choice.place:
        listed.place(choice.place)
    else:
        if choice.country:
            listed.country(choice.country)
        elif not named:
            write(plain(say("cities-none")))
        if not is_short:
            filters.draw_detail()
        for country in sorted(countries, key=say.country):
            title, of_it = say.country(country), countries[country]
            listed.group(title, of_it, "" if choice.country else country, is_short or bool(choice.detail))
        if missing:
            listed.group(say("cities-not-named"), missing)

if missing:
    which = say.several(
        say(f"cities-unnamed-{of_line}", count=count, year=str(label))
        for (label, of_line), count in unnamed_by_year(book, projects).items()
    )
    write(f":small[{plain(say('cities-unnamed', count=len(missing), all=len(projects), which=which))}]")
with st.container(key="cities-outlines"):
    write(f":small[{plain(say('cities-outlines'))}]")

if projects:
    take_away(PAGE, book, say, projects)
    with st.container(key="cities-numbers"):
        Numbers(book, say, theme).draw(projects)

"""Partner cities: the past projects on a map and, beside it, in a list that says the same."""

from functools import partial
from itertools import pairwise

import streamlit as st

from kcity.handout.tables import as_csv, as_excel, as_geojson, rows
from kcity.record.chains import place_id
from kcity.record.finding import finder
from kcity.record.places import by_country, chosen, line, read_choice, ring, unnamed, unnamed_by_year
from kcity.rulebook.projects import Project
from pages.shared import visitor
from pages.shared.choosing import Filters
from pages.shared.loaded import rulebook
from pages.shared.numbers import Numbers
from pages.shared.outlines import OUTLINES
from pages.shared.plain import plain
from pages.shared.projects import Projects
from pages.shared.shapes import legend
from pages.shared.world import LAYER, STEPS, Mark, world_map

PAGE = "cities"
MAP = "cities-chart"
SHORT = 12
"""Projects that a list may have to be drawn in full without being asked."""

SIGNS = ("planning", "demonstration", "area", "new-city")
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
STYLE = """<style>
.st-key-cities-first > * { flex: 1 1 9rem !important; min-width: 9rem; }
.st-key-cities-first > :first-child { flex: 2 1 16rem !important; }
:is(.st-key-cities-list, .st-key-cities-few) button p { text-align: start; }
:is(.st-key-cities-list, .st-key-cities-few) button { justify-content: flex-start; }
:is(.st-key-cities-list, .st-key-cities-few) button { min-height: 1.75rem; padding-block: 0; }
.st-key-cities-no-map { display: none; }
/* A canvas that could not be drawn on has no width of its own; the wait is for one that is only slow. */
.st-key-cities-world:has(canvas:not([width])) .st-key-cities-no-map { display: block; animation: late 2s step-end; }
.st-key-cities-world:has(canvas:not([width])) .st-key-cities-drawn { animation: fold 2s step-end forwards; }
@keyframes fold { to { max-height: 1px; overflow: hidden; } }
@keyframes late { from { visibility: hidden; } to { visibility: visible; } }
@media (max-width: 640px) {
  .st-key-cities-drawn { zoom: 0.7; }
  [class*="st-key-cities-region"] [role="radiogroup"] { flex-wrap: nowrap; overflow-x: auto; }
  [class*="st-key-cities-region"] [role="radiogroup"] > * { flex: none; }
}
@media screen {
  .st-key-cities-list { max-height: 80vh; overflow-y: auto; padding-inline-end: 0.75rem; }
}
@media screen and (min-width: 641px) {
  .st-key-cities-list { max-height: max(46rem, calc(100vh - 7rem)); }
  div:has(> .st-key-cities-map) { position: sticky; top: 4rem; }
}
@media (min-width: 2560px) { .st-key-cities-drawn, .st-key-cities-numbers .stVegaLiteChart { zoom: 1.65; } }
@media print {
  .st-key-cities-first, .st-key-cities-filters, .st-key-cities-map, .st-key-cities-clear, .st-key-cities-take,
  [class*="st-key-cities-only-"], [class*="st-key-cities-detail"], .st-key-cities-back { display: none !important; }
  .stColumn:has(.st-key-cities-map) { display: none !important; }
}
</style>"""

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
for misfit in (*visitor.dropped(), *misfits):
    key = "notice-dropped-question" if misfit.kind == "question" else "notice-dropped"
    blanks = {} if misfit.kind == "question" else {"allowed": ", ".join(misfit.allowed)}
    st.warning(plain(say(key, what=f"{misfit.question}={misfit.given}", **blanks)), icon=":material/link_off:")
st.markdown(plain(say("cities-lead")))
filters.draw()

projects = chosen(book, choice, finder(book, choice.find))
countries = by_country(projects)
named = [project for project in projects if project.is_named]
missing = unnamed(projects)
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
            deck = world_map(OUTLINES.for_map(), [mark(project) for project in named], theme, counts, choice.place)
            alt = say("cities-map", count=len(named))
            st.pydeck_chart(deck, height=480, alt=alt, key=MAP, on_select=look)
    st.html(legend({shape: say(f"cities-sign-{shape}") for shape in SIGNS}, shades(), theme))
    st.markdown(f":small[{plain(say('cities-move'))}]")
    if missing:
        which = say.several(
            say(f"cities-unnamed-{of_line}", count=count, year=str(label))
            for (label, of_line), count in unnamed_by_year(book, projects).items()
        )
        said = say("cities-unnamed", count=len(missing), all=len(projects), which=which)
        st.markdown(f":small[{plain(said)}]")
    st.markdown(f":small[{plain(say('cities-outlines'))}]")
is_short = bool(choice.place) or len(named) <= SHORT
# Only the long list scrolls by itself: what is opened from it then begins where it began, not where one had read to.
with entries, st.container(key="cities-few" if is_short else "cities-list"):
    if choice.place:
        listed.place(choice.place)
    else:
        if choice.country:
            listed.country(choice.country)
        elif not named:
            st.markdown(plain(say("cities-none")))
        if not is_short:
            filters.draw_detail()
        for country in sorted(countries, key=say.country):
            title, of_it = say.country(country), countries[country]
            listed.group(title, of_it, "" if choice.country else country, is_short or bool(choice.detail))
        if missing:
            listed.group(say("cities-not-named"), missing)

if projects:
    table = rows(book, projects, say)
    with st.container(key="cities-take"):
        st.subheader(say("cities-take"), anchor=False)
        st.markdown(plain(say("cities-take-lead", count=len(projects))))
        with st.container(horizontal=True):
            for kind, made, ending, mime in (
                (
                    "excel",
                    partial(as_excel, table, say),
                    "xlsx",
                    EXCEL,
                ),
                ("csv", partial(as_csv, table, say), "csv", "text/csv"),
                ("geojson", partial(as_geojson, table), "geojson", "application/geo+json"),
            ):
                st.download_button(
                    say(f"cities-take-{kind}"),
                    made,
                    f"k-city-projects.{ending}",
                    mime,
                    key=f"cities-take-{kind}",
                    on_click="ignore",
                    icon=":material/download:",
                )
    with st.container(key="cities-numbers"):
        Numbers(book, say, theme).draw(projects)

"""Partner cities: the past projects on a map and, beside it, in a list that says the same."""

import streamlit as st

from kcity.outcome import LINES
from kcity.record.places import by_country, chosen, line, read_choice, ring, unnamed, unnamed_by_year
from kcity.rulebook.projects import Project
from pages.shared import visitor
from pages.shared.card import Notes
from pages.shared.card import entry as entry_of
from pages.shared.loaded import rulebook, world
from pages.shared.plain import plain
from pages.shared.world import SHAPES, Mark, legend, world_map

PAGE = "cities"
SIGNS = {"planning": ":blue[●]", "demonstration": ":red[◆]"}
STYLE = """<style>
@media (max-width: 640px) { .st-key-cities-world { zoom: 0.7; } }
@media (min-width: 641px) { div:has(> .st-key-cities-map) { position: sticky; top: 4rem; } }
@media (min-width: 2560px) { .st-key-cities-world { zoom: 1.65; } }
</style>"""

book, say = rulebook(), visitor.say()
lang = say.language
choice, misfits = read_choice(book, visitor.kept(PAGE))
visitor.keep(PAGE, **choice.written())


def pick(name: str, *codes: str) -> None:
    """Offer the values of a filter, all of them at first; a choice goes to the session and the URL."""
    names = {"": say(f"cities-{name}-all")} | {code: say(f"line-{code}") if name == "line" else code for code in codes}
    key = f"cities-{name}.{lang}"
    st.session_state[key] = visitor.kept(PAGE).get(name, "")
    label = say(f"cities-{name}")
    st.pills(
        label,
        list(names),
        format_func=names.__getitem__,
        required=True,
        key=key,
        on_change=take,
        args=(name, key),
        wrap=True,
    )


def take(name: str, key: str) -> None:
    """Keep what was picked."""
    visitor.keep(PAGE, **dict(visitor.kept(PAGE)) | {name: st.session_state[key] or ""})


def year(project: Project) -> str:
    """Return the year a project is counted under, and the call that took it in where that is another."""
    if project.call == project.label:
        return say("year", year=str(project.label))
    return say("cities-year", label=str(project.label), call=str(project.call))


def mark(project: Project) -> Mark:
    """Return a named project as it stands on the map."""
    track = book.editions[project.call].tracks[project.track].name[lang]
    text = "\n".join((project.place[lang], project.title[lang], f"{track}, {year(project)}"))
    return Mark(project.lon or 0, project.lat or 0, line(book, project), ring(project), text)


def entry(project: Project, notes: Notes) -> str:
    """Return a project as it stands in the list."""
    kind = project.place_kind
    place = [say(f"cities-kind-{kind}")] if kind and kind not in ("city", "country") else []
    track = book.editions[project.call].tracks[project.track].name[lang]
    facts = " · ".join((*place, year(project), track))
    doubts = [f"[{plain(name.upper())}]({entry_of(doubt=name)})" for name in project.doubts]
    sure = say("cities-confidence", confidence=say(f"cities-{project.confidence}"))
    lines = (
        f"{SIGNS[line(book, project)]} **{plain(project.place[lang])}** · {plain(facts)}",
        plain(project.title[lang]),
        f":small[{plain(project.status[lang])} {plain(sure)}] {notes.mark(*project.sources)}",
        f":small[{plain(project.note[lang])}]" if project.note else "",
        f":small[{plain(say('cities-doubts'))} {', '.join(doubts)}]" if doubts else "",
    )
    return "  \n".join(filter(None, lines))


def group(title: str, projects: tuple[Project, ...]) -> None:
    """Draw projects under a heading, with what they rest on."""
    notes = Notes(book, say)
    st.subheader(f"{plain(title)} · {len(projects)}", anchor=False)
    for project in projects:
        st.markdown(entry(project, notes))
        if project.note and not project.is_named:
            st.markdown(f":small[{plain(project.note[lang])}]")
    with st.expander(say("sources"), icon=":material/menu_book:"):
        st.markdown(notes.listed())


theme = st.context.theme.type or "light"
st.html(STYLE)
st.title(say("page-cities"), anchor=False)
for misfit in (*visitor.dropped(), *misfits):
    key = "notice-dropped-question" if misfit.kind == "question" else "notice-dropped"
    blanks = {} if misfit.kind == "question" else {"allowed": ", ".join(misfit.allowed)}
    st.warning(plain(say(key, what=f"{misfit.question}={misfit.given}", **blanks)), icon=":material/link_off:")
st.markdown(plain(say("cities-lead")))
with st.container(horizontal=True, gap="medium"):
    pick("edition", *map(str, book.editions))
    pick("line", *LINES)

projects = chosen(book, choice)
countries = by_country(projects)
named = [project for project in projects if project.is_named]
st.header(say("cities-count", count=len(named), countries=len(countries)), anchor=False)
if missing := unnamed(projects):
    which = say.several(
        say(f"cities-unnamed-{of_line}", count=count, year=str(label))
        for (label, of_line), count in unnamed_by_year(book, projects).items()
    )
    st.markdown(plain(say("cities-unnamed", count=len(missing), all=len(projects), which=which)))
if choice.edition and (why := book.editions[choice.edition].not_offered.get(choice.line or "")):
    said = say("notice-not-offered", track=say(f"line-{choice.line}"), year=str(choice.edition), why=why[lang])
    st.info(plain(said), icon=":material/info:")

beside, listed = st.columns([3, 2], gap="large")
with beside, st.container(key="cities-map"):
    deck = world_map(world(), [mark(project) for project in named], theme)
    with st.container(key="cities-world"):
        st.pydeck_chart(deck, height=480, alt=say("cities-map", count=len(named)))
    st.html(legend({shape: say(f"cities-sign-{shape}") for shape in SHAPES}, theme))
    st.markdown(f":small[{plain(say('cities-move'))}]")
    st.markdown(f":small[{plain(say('cities-outlines'))}]")
with listed:
    for country in sorted(countries, key=say.country):
        group(say.country(country), countries[country])
    if missing:
        group(say("cities-not-named"), missing)

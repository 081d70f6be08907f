"""Programme: the editions side by side, their figures over the years, how it works, who does what, other names."""

import streamlit as st

from kcity.outcome import Misfit, Proposal, outcome
from kcity.outcome.sentence import band_words, intake_word
from kcity.record.comparison import FIGURES, LISTS, VIEWS, columns, read_editions, written
from pages.shared import visitor
from pages.shared.card import INTAKE
from pages.shared.changes import Changes
from pages.shared.compared import STYLE, Sheet
from pages.shared.dropped import tell_dropped
from pages.shared.loaded import rulebook
from pages.shared.notes import Notes
from pages.shared.over_years import over_years
from pages.shared.plain import plain
from pages.shared.workings import Workings
from pages.shared.write import write

PAGE = "programme"
PARTS = ("compare", "years", "how", "who", "names")
LOOK = """<style>
.st-key-programme-lead p { font-size: 1.15rem; line-height: 1.55; }
@media print { .st-key-programme-choices { display: none; } }
</style>"""

book, say = rulebook(), visitor.say()
lang = say.language
newest = max(book.editions.values(), key=lambda edition: edition.year)
notes = Notes(book, say)


def take_link() -> tuple[tuple[int, ...], list[Misfit]]:
    """Return the editions that the link compares, and what of it cannot be used and is therefore let go."""
    given, wrong = dict(visitor.kept(PAGE)), []
    for name, allowed in {"part": PARTS, "line": VIEWS}.items():
        if given.get(name) and given[name] not in allowed:
            wrong.append(Misfit(name, given.pop(name)[:80], allowed))
    years, misfits = read_editions(book, given.get("editions", ""))
    visitor.keep(PAGE, **given | {"editions": written(book, years)})
    return years, [*wrong, *misfits]


def keep_editions(*years: int) -> None:
    """Keep which editions to compare; none is the latest ones."""
    visitor.keep(PAGE, **dict(visitor.kept(PAGE)) | {"editions": written(book, years)})


def show_today() -> None:
    """Draw what the programme is and how it stands today."""
    today = outcome(book, Proposal(), visitor.today())
    total = newest.cumulative
    lead = plain(say("programme-lead"))
    if total and total.countries:
        counted = say("programme-so-far", year=str(newest.year), projects=total.projects, countries=total.countries)
        lead = f"{lead} {plain(counted)} {notes.mark(*total.sources)}"
    with st.container(key="programme-lead"):
        write(lead)
    lines = []
    for each in today.tracks:
        colour, icon = INTAKE["rolling" if each.intake.is_rolling else each.intake.state]
        band = each.funding.band
        money = say("programme-band", band=band_words(band, say), year=band.stated_for) if band else say("not-stated")
        sources = (*each.intake.sources, *(band.sources if band else ()))
        state = f":{colour}[{icon} {plain(intake_word(each.intake, say))}]"
        name = plain(each.track.name[lang])
        lines.append(f"- **{name}**: {state} · {plain(money)} {notes.mark(*dict.fromkeys(sources))}")
    if today.edition is None:
        lines.append(f"- {plain(say('notice-no-edition', day=say.day(today.on)))}")
    write("\n".join(lines))


def choose_editions() -> None:
    """Draw the choice of editions to compare."""
    key = f"programme-editions.{lang}"
    shown = [str(year) for year in sorted(years, reverse=True)]
    if st.session_state.get(key) != shown:
        st.session_state[key] = shown
    st.pills(
        say("programme-editions"),
        [str(year) for year in sorted(book.editions, reverse=True)],
        selection_mode="multi",
        key=key,
        wrap=True,
        on_change=lambda: keep_editions(*map(int, st.session_state[key])),
    )
    with st.container(horizontal=True):
        st.button(say("programme-all"), key="programme-all", on_click=keep_editions, args=tuple(book.editions))
        st.button(say("programme-latest"), key="programme-latest", on_click=keep_editions)


def show_comparison() -> None:
    """Draw the editions side by side, then what changed from year to year."""
    with st.container(key="programme-choices"):
        of, which = st.columns(2, gap="medium")
        with of:
            names = {name: say(f"programme-view-{name}") for name in VIEWS}
            view = visitor.choose(PAGE, "line", say("programme-view"), names)
        with which:
            choose_editions()
    side, sheet, changes = columns(book, view, years), Sheet(book, say), Changes(book, notes, say)
    st.header(say(f"programme-heading-{view}"), anchor=False)
    write(f":small[{plain(say('programme-legend'))}]")
    st.html(sheet.side_by_side(say("programme-caption"), side, FIGURES[view]))
    with st.expander(say("programme-more"), icon=":material/table_rows:"):
        st.html(sheet.side_by_side(say("programme-caption-more"), side, LISTS[view]))
    st.header(say("programme-what-changed"), anchor=False)
    write(plain(say("programme-what-changed-lead")))
    for year in years:
        changes.draw(year)


years, not_used = take_link()
st.html(STYLE + LOOK)
st.title(say("programme-title"), anchor=False)
tell_dropped((*visitor.dropped(), *not_used), book, say)
show_today()
part = visitor.choose(PAGE, "part", say("programme-part"), {name: say(f"programme-part-{name}") for name in PARTS})
workings = Workings(book, notes, say)
{
    "compare": show_comparison,
    "years": lambda: over_years(book, say, st.context.theme.type or "light"),
    "how": workings.flows,
    "who": workings.roles,
    "names": workings.names,
}[part]()
if listed_sources := notes.listed():
    with st.expander(say("sources"), icon=":material/menu_book:"):
        write(listed_sources)

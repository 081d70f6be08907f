"""Programme: the editions side by side, their figures over the years, how it works, who does what, other names."""

from collections.abc import Iterable, Mapping

import streamlit as st

from kcity.outcome import LINES, Misfit, Proposal, outcome
from kcity.outcome.sentence import band_words, intake_word
from kcity.record import series
from kcity.record.comparison import (
    FIGURES,
    LISTS,
    VIEWS,
    WHOLE,
    Column,
    before,
    columns,
    differences,
    listed_anew,
    read_editions,
    said,
    written,
)
from kcity.record.telling import told
from kcity.rulebook.glossary import Printed
from kcity.rulebook.model import Cited
from kcity.rulebook.roles import Said
from pages.shared import visitor
from pages.shared.card import INTAKE, Notes
from pages.shared.card import entry as entry_of
from pages.shared.charts import Charts, Spec
from pages.shared.compared import STYLE, Sheet, fact_name
from pages.shared.loaded import rulebook
from pages.shared.plain import plain

PAGE = "programme"
PARTS = ("compare", "years", "how", "who", "names")
GROUPS = ("tracks", "steps", "bodies")
LOOK = """<style>
.st-key-programme-lead p { font-size: 1.15rem; line-height: 1.55; }
[class*="st-key-programme-flow-"] ol { list-style: none; counter-reset: step; padding: 0; margin: 0; max-width: 70ch; }
[class*="st-key-programme-flow-"] ol > li {
  counter-increment: step; position: relative; margin: 0 0 1.6rem; max-width: none; break-inside: avoid;
  padding: 0.75rem 1rem 0.75rem 3.4rem; border: 1px solid light-dark(#b1b8be, #464c53); border-radius: 6px;
}
[class*="st-key-programme-flow-"] ol > li::before {
  content: counter(step); position: absolute; inset: 0.75rem auto auto 0.9rem; width: 1.7rem; height: 1.7rem;
  border: 2px solid currentColor; border-radius: 50%; font-weight: 700; text-align: center; line-height: 1.55rem;
}
[class*="st-key-programme-flow-"] ol > li:not(:last-child)::after {
  content: "↓" / ""; position: absolute; inset: auto auto -1.65rem 1.25rem; font-size: 1.2rem;
}
[class*="st-key-programme-chart-"] { height: 19rem; }
.st-key-programme-chart-windows { height: 26rem; }
.st-key-programme-flows {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 3rem;
}
@media print {
  .st-key-programme-choices { display: none; }
  .st-key-programme-flows { display: block; }
  [class*="st-key-programme-chart-"] { height: 24rem; break-inside: avoid; }
}
</style>"""

book, say = rulebook(), visitor.say()
lang = say.language
newest = max(book.editions.values(), key=lambda edition: edition.year)
notes = Notes(book, say)


def take_link() -> tuple[dict[str, str], tuple[int, ...], list[Misfit]]:
    """Return the part and view that the link asks for, the editions to compare, and what of it cannot be used."""
    given, wrong = dict(visitor.kept(PAGE)), []
    for name, allowed in {"part": PARTS, "line": VIEWS}.items():
        if given.get(name) and given[name] not in allowed:
            wrong.append(Misfit(name, given.pop(name)[:80], allowed))
    years, misfits = read_editions(book, given.get("editions", ""))
    visitor.keep(PAGE, **given | {"editions": written(book, years)})
    return given, years, [*wrong, *misfits]


def keep_editions(*years: int) -> None:
    """Keep which editions to compare; none is the latest ones."""
    visitor.keep(PAGE, **dict(visitor.kept(PAGE)) | {"editions": written(book, years)})


def in_years(years: Iterable[int]) -> str:
    """Return the editions that a statement is of, runs of years drawn together."""
    runs: list[list[int]] = []
    for year in sorted(years):
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def beside(fact: Cited, notes: Notes) -> str:
    """Return what a statement rests on: its sources, its doubts, a note, how it is printed."""
    doubts = ", ".join(f"[{plain(name.upper())}]({entry_of(doubt=name)})" for name in fact.doubts)
    parts = [
        notes.mark(*fact.sources),
        f":small[{plain(say('programme-doubts'))} {doubts}]" if doubts else "",
        f":small[{plain(fact.note[lang])}]" if fact.note else "",
        f":small[{plain(say('as-printed', words=fact.as_printed))}]" if fact.as_printed else "",
    ]
    return " ".join(filter(None, parts))


def of_editions(fact: Said) -> str:
    """Return the years of a statement as small print."""
    return f":small[{plain(say('programme-stated', years=in_years(fact.editions)))}]"


def show_today() -> None:
    """Draw what the programme is and how it stands today."""
    today = outcome(book, Proposal(), visitor.today())
    total = newest.cumulative
    lead = say("programme-lead")
    if total and total.countries:
        counted = say("programme-so-far", year=str(newest.year), projects=total.projects, countries=total.countries)
        lead = f"{plain(lead)} {plain(counted)} {notes.mark(*total.sources)}"
    with st.container(key="programme-lead"):
        st.markdown(lead)
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
    st.markdown("\n".join(lines))


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
    side, sheet = columns(book, view, years), Sheet(book, say)
    st.header(say(f"programme-heading-{view}"), anchor=False)
    st.markdown(f":small[{plain(say('programme-legend'))}]")
    st.html(sheet.side_by_side(say("programme-caption"), side, FIGURES[view]))
    with st.expander(say("programme-more"), icon=":material/table_rows:"):
        st.html(sheet.side_by_side(say("programme-caption-more"), side, LISTS[view]))
    st.header(say("programme-what-changed"), anchor=False)
    st.markdown(plain(say("programme-what-changed-lead")))
    for year in years:
        show_changes(year)


def show_changes(year: int) -> None:
    """Draw what was new in an edition: in its sources' own words, then figure by figure, then the lists."""
    edition = book.editions[year]
    with st.container(key=f"programme-new-{year}", border=True):
        st.subheader(say("programme-new", year=str(year)), anchor=False)
        if edition.changes:
            news = [f"- {plain(item[lang])}" for item in edition.changes.items]
            st.markdown("\n".join(news))
            st.markdown(beside(edition.changes, notes))
        else:
            st.markdown(plain(say("programme-no-changes")))
        found = [
            (column, fact, kind)
            for view in VIEWS
            for column in columns(book, view, [year])
            for fact, kind in differences(book, column).items()
        ]
        if figures := [changed(column, fact) for column, fact, kind in found if kind == "changed"]:
            st.markdown(f"**{plain(say('programme-figures', before=str(year - 1)))}**\n\n" + "\n".join(figures))
        if lists := [listed(column, fact) for column, fact, kind in found if kind != "changed"]:
            with st.expander(say("programme-lists", before=str(year - 1)), icon=":material/difference:"):
                st.markdown(plain(say("programme-lists-lead", year=str(year), before=str(year - 1))))
                st.markdown("\n".join(lists))


def named(column: Column, fact: str) -> str:
    """Return a fact with the track it is of."""
    of = say(f"programme-view-{WHOLE}") if column.view == WHOLE else (column.track or newest).name[lang]
    return f"**{plain(of)} · {plain(fact_name(fact, column.view, say))}**"


def changed(column: Column, fact: str) -> str:
    """Return a changed figure as a line: before, after, what both rest on."""
    earlier = [each for each in before(book, column) if said(each, fact)]
    then = " / ".join(dict.fromkeys("; ".join(told(each, fact, say)) for each in earlier))
    now = "; ".join(told(column, fact, say))
    cited = [source for each in (*earlier, column) for one in said(each, fact) for source in one.sources]
    return f"- {named(column, fact)}: {plain(then)} → {plain(now)} {notes.mark(*dict.fromkeys(cited))}"


def listed(column: Column, fact: str) -> str:
    """Return how a list differs, or that only one of two years speaks of a fact, as a line."""
    new, gone = listed_anew(book, column, fact)
    parts = []
    if new or gone:
        parts += [say("programme-list-new", items=" · ".join(item[lang] for item in new))] if new else []
        parts += [say("programme-list-gone", items=" · ".join(item[lang] for item in gone))] if gone else []
    elif now := told(column, fact, say):
        parts.append(say("programme-list-new", items="; ".join(now)))
    else:
        then = dict.fromkeys("; ".join(told(each, fact, say)) for each in before(book, column))
        parts.append(say("programme-list-gone", items=" / ".join(filter(None, then))))
    cited = [source for each in (column, *before(book, column)) for one in said(each, fact) for source in one.sources]
    return f"- {named(column, fact)}: {plain(' '.join(parts))} {notes.mark(*dict.fromkeys(cited))}"


def show_years() -> None:
    """Draw the charts over the years, each with its figures and sources as a table."""
    draw, sheet = Charts(say, st.context.theme.type or "light"), Sheet(book, say)
    st.header(say("programme-over-years"), anchor=False)
    st.markdown(plain(say("programme-chart-signs")))
    every = list(book.editions)
    money, counts = ("funding", "awarded"), ("applications", "selected", "cumulative")
    charts: Mapping[str, tuple[Spec, tuple[str, ...], tuple[str, ...]]] = {
        "planning": (draw.bands(series.bands(book, "planning")), ("planning",), money),
        "demonstration": (draw.bands(series.bands(book, "demonstration")), ("demonstration",), money),
        "budget": (
            draw.bars(series.budgets(book), say("programme-axis-won"), money=True),
            VIEWS[::-1],
            ("budget",),
        ),
        "projects": (
            draw.bars(series.projects(book), say("programme-axis-projects")),
            (WHOLE, *LINES),
            counts[:2],
        ),
        "windows": (draw.windows(series.windows(book)), LINES, ("window", "decided")),
        "countries": (draw.bars(series.countries(book), say("programme-axis-countries")), (WHOLE,), counts),
    }
    places = [column for _ in range(0, len(charts), 2) for column in st.columns(2, gap="large")]
    for place, (name, (chart, views, facts)) in zip(places, charts.items(), strict=True):
        with place:
            st.subheader(say(f"programme-chart-{name}"), anchor=False)
            with st.container(key=f"programme-chart-{name}"):
                st.vega_lite_chart(chart, width="stretch", height="stretch", alt=say(f"programme-alt-{name}"))
            st.markdown(f":small[{plain(say(f'programme-note-{name}'))}]")
            with st.expander(say("programme-figures-sources"), icon=":material/table_view:"):
                for view in views:
                    caption = f"{say(f'programme-view-{view}')}: {say(f'programme-chart-{name}')}"
                    st.html(sheet.by_year(caption, columns(book, view, every), facts))


def show_flows() -> None:
    """Draw each line's steps in their order, with who acts in them."""
    roles = book.asides.roles.roles
    st.header(say("programme-how"), anchor=False)
    st.markdown(plain(say("programme-how-lead")))
    flows = st.container(key="programme-flows")
    for line in LINES:
        with flows, st.container(key=f"programme-flow-{line}"):
            st.subheader(say(f"line-{line}"), anchor=False)
            steps = []
            for stage in book.asides.roles.flows[line]:
                who = " · ".join((roles[name].short or roles[name].name)[lang] for name in stage.by)
                parts = (
                    f"**{plain(stage.title[lang])}**",
                    f":material/person: {plain(say('programme-acts', who=who))}",
                    plain(stage.text[lang]),
                    f"{of_editions(stage)} {beside(stage, notes)}",
                )
                steps.append("1. " + "  \n   ".join(parts))
            st.markdown("\n".join(steps))


def show_roles() -> None:
    """Draw what each body does, by edition where it changed."""
    st.header(say("programme-who"), anchor=False)
    st.markdown(plain(say("programme-who-lead")))
    for name, role in book.asides.roles.roles.items():
        with st.container(key=f"programme-role-{name}", border=True):
            st.subheader(plain(role.name[lang]), anchor=False)
            duties = []
            for duty in role.duties:
                line = f" · {say(f'line-{duty.line}')}" if duty.line else ""
                years = plain(f"{in_years(duty.editions)}{line}")
                duties.append(f"- **{years}**: {plain(duty.text[lang])} {beside(duty, notes)}")
            st.markdown("\n".join(duties))
            if role.unstated:
                st.markdown(f":small[:material/help: {plain(role.unstated[lang])}]")


def show_names() -> None:
    """Draw what goes by several names, and the names of the programme and its tracks by year."""
    st.header(say("programme-names"), anchor=False)
    st.markdown(plain(say("programme-names-lead")))
    for group in GROUPS:
        st.subheader(say(f"programme-group-{group}"), anchor=False)
        for term in book.asides.glossary.terms.values():
            if term.group == group:
                lines = [f"- {printed(each)}" for each in term.names]
                head = f"**{plain(term.term[lang])}**  \n{plain(term.text[lang])}"
                unlike = f"\n\n:material/warning: {plain(term.unlike[lang])}" if term.unlike else ""
                st.markdown(f"{head}\n\n" + "\n".join(lines) + unlike)
    sheet, every = Sheet(book, say), sorted(book.editions, reverse=True)
    with st.expander(say("programme-names-by-year"), icon=":material/table_view:"):
        for view in (WHOLE, *LINES):
            st.html(sheet.by_year(say(f"programme-view-{view}"), columns(book, view, every), ("name",)))


def printed(name: Printed) -> str:
    """Return a name as sources print it, with the years and the language."""
    where = say(f"programme-printed-{name.language}")
    years = f", {in_years(name.editions)}" if name.editions else ""
    return f"{plain(name.name)} :small[{plain(where + years)}] {beside(name, notes)}"


wanted, years, not_used = take_link()
st.html(STYLE + LOOK)
st.title(say("programme-title"), anchor=False)
for misfit in (*visitor.dropped(), *not_used):
    key = "notice-dropped-question" if misfit.kind == "question" else "notice-dropped"
    blanks = {} if misfit.kind == "question" else {"allowed": ", ".join(misfit.allowed)}
    st.warning(plain(say(key, what=f"{misfit.question}={misfit.given}", **blanks)), icon=":material/link_off:")
show_today()
part = visitor.choose(PAGE, "part", say("programme-part"), {name: say(f"programme-part-{name}") for name in PARTS})
{
    "compare": show_comparison,
    "years": show_years,
    "how": show_flows,
    "who": show_roles,
    "names": show_names,
}[part]()
if listed_sources := notes.listed():
    with st.expander(say("sources"), icon=":material/menu_book:"):
        st.markdown(listed_sources)

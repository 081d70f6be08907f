"""Sources and doubts: what every statement rests on, where sources disagree, what none of them states, and the data."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

import streamlit as st
from babel import Locale

from kcity.record import Result, back_test
from kcity.rulebook import Doubt, Source
from kcity.rulebook.citations import Fact, changed_by, citations
from kcity.rulebook.files import CHANGELOG, data_files
from kcity.rulebook.model import Text
from kcity.rulebook.projects import Project
from pages.shared import visitor
from pages.shared.card import entry, titled
from pages.shared.loaded import rulebook
from pages.shared.plain import plain

PAGE = "sources"
PARTS = ("sources", "doubts", "unknowns", "back-test", "rulebook")
KINDS = {"official": ":material/account_balance:", "press": ":material/newspaper:", "other": ":material/public:"}
LONGEST = 100
"""Letters that a search may have."""

book, say = rulebook(), visitor.say()
lang = say.language
cited = citations(book)
known: Mapping[str, Sequence[str]] = {
    "source": tuple(book.sources),
    "doubt": tuple(book.doubts),
    "edition": tuple(map(str, book.editions)),
    "part": PARTS,
}


def take_link() -> tuple[dict[str, str], list[str]]:
    """Return what the link asks of this page, and what of it is not on record and therefore dropped."""
    given = {name: value.strip()[:LONGEST] for name, value in visitor.kept(PAGE).items()}
    dropped = [name for name, value in given.items() if name in known and value not in known[name]]
    wanted = {name: value for name, value in given.items() if name not in dropped and value}
    visitor.keep(PAGE, **wanted)
    return wanted, [f"{name}={given[name]}" for name in dropped]


def take(name: str, key: str) -> None:
    """Keep what a widget was set to."""
    visitor.keep(PAGE, **dict(visitor.kept(PAGE)) | {name: str(st.session_state[key] or "")})


def close() -> None:
    """Let go of the entry that the visitor came for."""
    visitor.keep(PAGE, **{name: value for name, value in visitor.kept(PAGE).items() if name not in ("source", "doubt")})


def key_of(name: str, value: str | None) -> str:
    """Return a widget's key and make sure that the widget shows what the link asks for."""
    key = f"{name}.{lang}"
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    return key


def fits(*texts: Text | str | None) -> bool:
    """Return whether texts, in either language, hold every word that the visitor looks for."""
    whole = " ".join(t if isinstance(t, str) else f"{t.en} {t.ko}" for t in texts if t).casefold()
    return all(word in whole for word in wanted.get("find", "").casefold().split())


def of_edition(years: Iterable[int]) -> bool:
    """Return whether the edition that the visitor looks at, if any, is among years."""
    return "edition" not in wanted or int(wanted["edition"]) in years


def is_wanted_source(name: str, source: Source) -> bool:
    """Return whether a source passes the search and the edition."""
    years = cited.editions_of_source(name, book.doubts)
    return of_edition(years) and fits(name, source.date, source.publisher, source.title, source.note)


def is_wanted_doubt(name: str, doubt: Doubt) -> bool:
    """Return whether a doubt passes the search and the edition."""
    readings = (reading.text for reading in doubt.readings.values())
    return of_edition(doubt.editions) and fits(name, doubt.title, doubt.why, *readings)


def edition_and_track(edition: int, track: str | None) -> str:
    """Return an edition's year with a track's name."""
    name = book.editions[edition].tracks[track].name[lang] if track else say("unknowns-edition")
    return f"**{edition}** {plain(name)}"


def told(facts: Iterable[Fact]) -> list[str]:
    """Return facts by edition and track, each a line."""
    lines: dict[tuple[int, str | None], dict[str, None]] = defaultdict(dict)
    for fact in facts:
        if fact.track and fact.requirement:
            about = book.editions[fact.edition].tracks[fact.track].requirements[fact.requirement].about
            name = book.questions[about].short[lang]
        else:
            name = say("fact-" + fact.name.replace("_", "-"))
        lines[fact.edition, fact.track][name] = None
    return [f"{edition_and_track(*where)}: {plain(' · '.join(names))}" for where, names in lines.items()]


def listed(title: str, lines: Iterable[str]) -> str:
    """Return lines as a list under its title; nothing where there are none."""
    items = "\n".join(f"- {line}" for line in lines)
    return f"**{plain(title)}**\n\n{items}" if items else ""


def day_of(source: Source) -> str:
    """Return a source's date in words."""
    return say.partial(source.date) if source.date else say("undated")


def show_source(name: str, *, is_open: bool) -> None:
    """Draw a source: which document it is, how far to trust it, what rests on it."""
    source = book.sources[name]
    label = f"**{plain(source.title[lang])}** · {plain(source.publisher[lang])}, {plain(day_of(source))}"
    for flag in ("weak", "garbled"):
        if getattr(source, flag):
            label += f" :orange-badge[{plain(say('source-' + flag))}]"
    marks = [
        say("source-kind-" + source.kind),
        str(Locale(lang).languages.get(source.language, source.language)),
        say("read-" + source.read),
    ]
    if not source.url:
        marks.append(say("source-no-address"))
    facts = told(cited.facts_of_source.get(name, ()))
    doubts = [named_doubt(doubt) for doubt in cited.doubts_of_source.get(name, ())]
    projects = [named_project(project) for project in cited.projects_of_source.get(name, ())]
    parts = [
        titled(source, say),
        plain(" · ".join(marks)),
        plain(source.note[lang]) if source.note else "",
        listed(say("source-rests"), facts),
        listed(say("source-doubts"), doubts),
        listed(say("source-projects", count=len(projects)), projects),
        "" if facts or doubts or projects else plain(say("source-rests-nothing")),
        small_print(name, source=name),
    ]
    with st.expander(label, expanded=is_open, icon=KINDS[source.kind]):
        st.markdown("\n\n".join(filter(None, parts)))


def named_doubt(name: str) -> str:
    """Return a doubt's number and title, leading to its entry."""
    return f"[{plain(name.upper())} · {plain(book.doubts[name].title[lang])}]({entry(doubt=name)})"


def named_source(name: str) -> str:
    """Return a source's publisher and date, leading to its entry."""
    source = book.sources[name]
    return f"[{plain(source.publisher[lang])}, {plain(day_of(source))}]({entry(source=name)})"


def named_project(project: Project) -> str:
    """Return a past project's title with the year it is counted under."""
    return f"**{project.label}** {plain(project.title[lang])}"


def small_print(name: str, **named: str) -> str:
    """Return an entry's id in the data and its own link."""
    return f":small[{plain(say('source-in-data', id=name))} · [{plain(say('entry-link'))}]({entry(**named)})]"


def show_doubt(name: str, *, is_open: bool) -> None:
    """Draw a doubt: every reading with its sources, the one followed and why, what turns on it."""
    doubt = book.doubts[name]
    changed = changed_by(doubt)
    label = f"**{plain(name.upper())}** · {plain(doubt.title[lang])}"
    if changed:
        label += f" :orange-badge[:material/call_split: {plain(say('doubt-changes'))}]"
    readings = []
    for key, reading in doubt.readings.items():
        line = plain(reading.text[lang])
        if key == doubt.chosen:
            line = f"**{line}** :green-badge[{plain(say('chosen').strip('()'))}]"
        if reading.sources:
            line += f"  \n:small[{plain(say('sources'))}: {' · '.join(map(named_source, reading.sources))}]"
        if reading.changes:
            facts = "; ".join(told(changed_by(doubt, key)))
            line += f"  \n:small[{plain(say('doubt-would-change', facts='%')).replace('%', facts)}]"
        readings.append(f"- {line}")
    years = plain(say("doubt-editions", count=len(doubt.editions), years=", ".join(map(str, doubt.editions))))
    confidence = plain(say("confidence-" + doubt.confidence))
    parts = [
        "\n".join(readings),
        f"**{plain(say('doubt-why'))}**  \n{plain(doubt.why[lang])} ({confidence})",
        listed(say("doubt-touches"), told(cited.facts_of_doubt.get(name, ()))),
        "" if changed else plain(say("doubt-changes-nothing")),
        f":small[{years}] · {small_print(name, doubt=name)}",
    ]
    with st.expander(label, expanded=is_open, icon=":material/balance:"):
        st.markdown("\n\n".join(filter(None, parts)))


def show_sources() -> None:
    """Draw the sources by year, newest first, official ones before the others."""
    st.header(say("sources-heading", count=len(sources)), anchor=False)
    by_year: dict[str, list[str]] = defaultdict(list)
    for name in sources:
        by_year[(book.sources[name].date or "")[:4]].append(name)
    for year in sorted(by_year, reverse=True):
        names = sorted(by_year[year], key=lambda name: list(KINDS).index(book.sources[name].kind))
        heading = say("sources-year", year=year, count=len(names)) if year else say("sources-no-date", count=len(names))
        st.subheader(heading, anchor=False)
        with st.container(gap="xsmall"):
            for name in names:
                show_source(name, is_open=every_entry_open)


def show_doubts() -> None:
    """Draw the doubts in the order of their numbers."""
    st.header(say("doubts-heading", count=len(doubts)), anchor=False)
    st.markdown(plain(say("doubts-lead", count=sum(bool(changed_by(book.doubts[name])) for name in doubts))))
    with st.container(gap="xsmall"):
        for name in doubts:
            show_doubt(name, is_open=every_entry_open)


def show_unknowns() -> None:
    """Draw what no source states, by edition and track, newest first."""
    st.header(say("unknowns-heading", count=sum(map(len, unknowns.values()))), anchor=False)
    st.markdown(plain(say("unknowns-lead")))
    for year in sorted({year for year, _ in unknowns}, reverse=True):
        st.subheader(say("year", year=str(year)), anchor=False)
        for (edition, track), lines in unknowns.items():
            if edition == year:
                name = book.editions[year].tracks[track].name[lang] if track else say("unknowns-edition")
                st.markdown(listed(name, (plain(line[lang]) for line in lines)))


def show_back_test() -> None:
    """Draw what the rules make of each past project: misses with the doubts behind them, missing facts, hits."""
    st.header(say("back-test-heading", count=len(results)), anchor=False)
    st.markdown(plain(say("back-test-lead")))
    found = Counter(each.verdict for each in results)
    unexplained = sum(each.verdict == "miss" and not each.explained_by for each in results)
    lines = [say(f"back-test-{verdict}", count=found[verdict]) for verdict in ("hit", "depends", "miss")]
    if found["miss"]:
        lines[-1] += " " + say("back-test-unexplained", count=unexplained)
    st.markdown("\n".join(f"- {plain(line)}" for line in lines))
    columns: Mapping[str, Mapping[str, Callable[[Result], str]]] = {
        "miss": {"back-test-not-met": not_met, "back-test-explained": explained},
        "depends": {"back-test-missing": missing, "back-test-not-stated": not_stated},
        "hit": {},
    }
    for verdict, more in columns.items():
        rows = [each for each in results if each.verdict == verdict]
        if rows:
            heading = say(f"back-test-{verdict}-heading", count=len(rows))
            st.subheader(heading, anchor=False)
            tell = {"back-test-project": project_and_call, **more}
            table = {f":gray[{plain(say(name))}]": [one(each) for each in rows] for name, one in tell.items()}
            st.table(table, border="horizontal", hide_index=True, hide_header=False, alt=heading)


def project_and_call(each: Result) -> str:
    """Return a past project's title with the call and the track that took it in."""
    return f"{plain(each.project.title[lang])} :small[({edition_and_track(each.project.call, each.project.track)})]"


def not_met(each: Result) -> str:
    """Return the conditions that a past project does not meet."""
    return conditions(each, each.failed)


def explained(each: Result) -> str:
    """Return the doubts that explain a miss."""
    return ", ".join(f"[{plain(doubt.upper())}]({entry(doubt=doubt)})" for doubt in each.explained_by)


def missing(each: Result) -> str:
    """Return the facts that a past project's record does not give."""
    return plain(" · ".join(book.questions[name].short[lang] for name in each.depends_on))


def not_stated(each: Result) -> str:
    """Return the conditions on which the sources are silent."""
    return conditions(each, each.unstated)


def conditions(each: Result, names: Iterable[str]) -> str:
    """Return requirements of a past project's track by what they are about."""
    requirements = book.editions[each.project.call].tracks[each.project.track].requirements
    return plain(" · ".join(book.questions[requirements[name].about].short[lang] for name in names))


def show_rulebook() -> None:
    """Draw the rulebook's version, what each version changed, and the data files to take away."""
    about, files = book.about, data_files()
    st.header(say("rulebook-heading", version=about.version), anchor=False)
    counts = {name: len(getattr(book, name)) for name in ("editions", "projects", "sources", "doubts")}
    st.markdown(plain(say("rulebook-lead", day=say.partial(about.researched), **counts)))
    st.subheader(say("rulebook-files"), anchor=False)
    st.markdown(plain(say("rulebook-files-lead")))
    st.download_button(
        say("rulebook-all-files", count=len(files)),
        files.zipped,
        f"k-city-rulebook-{about.version}.zip",
        "application/zip",
        key="download-all",
        on_click="ignore",
        type="primary",
        icon=":material/folder_zip:",
    )
    with st.container(horizontal=True, key="downloads"):
        for name in files:
            st.download_button(
                plain(name),
                partial(files.__getitem__, name),
                name.rpartition("/")[2],
                "application/octet-stream",
                key=f"download-{name}",
                on_click="ignore",
                icon=":material/download:",
            )
    st.subheader(say("rulebook-changelog"), anchor=False)
    changes = files[CHANGELOG].decode("utf-8") if CHANGELOG in files else ""
    st.markdown("\n".join(map(changelog_line, changes.splitlines())) or plain(say("rulebook-no-changelog")))


def changelog_line(line: str) -> str:
    """Return a line of the changelog: its headings and list marks kept, the rest as plain text."""
    text = line.lstrip()
    indent = line[: len(line) - len(text)]
    if text.startswith("#"):
        return f"**{plain(text.lstrip('#'))}**" if text.startswith("##") else ""
    if text.startswith(("- ", "* ")):
        return f"{indent}- {plain(text[2:].replace('`', ''))}"
    return indent + plain(text.replace("`", ""))


wanted, not_on_record = take_link()

st.title(say("sources-title"), anchor=False)
st.markdown(plain(say("sources-lead")))
for what in not_on_record:
    st.warning(plain(say("sources-unknown", what=what)), icon=":material/link_off:")

came_for = {kind: wanted[kind] for kind in ("source", "doubt") if kind in wanted}
if came_for:
    with st.container(key="came-for"):
        for kind, name in came_for.items():
            st.header(say(f"sources-came-for-{kind}"), anchor=False)
            {"source": show_source, "doubt": show_doubt}[kind](name, is_open=True)
        st.button(say("sources-close"), icon=":material/close:", type="tertiary", on_click=close)

look, year = st.columns([3, 4], gap="medium")
with look:
    key = key_of("find", wanted.get("find", ""))
    st.text_input(
        f"**{plain(say('sources-find'))}**",
        key=key,
        max_chars=LONGEST,
        placeholder=say("sources-find-placeholder"),
        icon=":material/search:",
        on_change=take,
        args=("find", key),
    )
with year:
    key = key_of("edition", wanted.get("edition"))
    st.pills(
        f"**{plain(say('sources-edition'))}**",
        known["edition"],
        key=key,
        wrap=True,
        on_change=take,
        args=("edition", key),
    )

sources = [name for name, source in book.sources.items() if is_wanted_source(name, source)]
doubts = [name for name, doubt in book.doubts.items() if is_wanted_doubt(name, doubt)]
unknowns: dict[tuple[int, str | None], list[Text]] = {}
for edition in book.editions.values():
    for name, part in (None, edition), *edition.tracks.items():
        unknowns[edition.year, name] = [each for each in part.unknowns if of_edition([edition.year]) and fits(each)]
unknowns = {where: lines for where, lines in unknowns.items() if lines}
results = [each for each in back_test(book) if of_edition([each.project.call]) and fits(each.project.title)]

counts = {"sources": len(sources), "doubts": len(doubts), "unknowns": sum(map(len, unknowns.values()))}
counts |= {"back-test": len(results), "rulebook": 1}
parts = {part: say(f"sources-part-{part}", count=counts[part]) for part in PARTS}
key = key_of("part", wanted.get("part", "doubts" if "doubt" in wanted else "sources"))
shown = st.segmented_control(
    f"**{plain(say('sources-part'))}**",
    PARTS,
    format_func=parts.__getitem__,
    key=key,
    required=True,
    on_change=take,
    args=("part", key),
)
every_entry_open = False
if shown in ("sources", "doubts") and counts[shown]:
    every_entry_open = st.toggle(say("sources-open-all"), key="open-all")
if counts[shown]:
    {
        "sources": show_sources,
        "doubts": show_doubts,
        "unknowns": show_unknowns,
        "back-test": show_back_test,
        "rulebook": show_rulebook,
    }[shown]()
else:
    st.info(plain(say("sources-nothing")), icon=":material/search_off:")

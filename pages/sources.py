"""Sources and doubts: what every statement rests on, where sources disagree, what none of them states, and the data."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

import streamlit as st

from kcity.handout.corrections import known as known_names
from kcity.record import back_test
from kcity.rulebook import Doubt, Source
from kcity.rulebook.citations import changed_by, citations
from kcity.rulebook.model import Text
from pages.shared import visitor
from pages.shared.corrections import correction
from pages.shared.downloads import downloads
from pages.shared.entries import KINDS, Entries, listed
from pages.shared.loaded import rulebook
from pages.shared.plain import plain
from pages.shared.tested import BackTest
from pages.shared.write import write

PAGE = "sources"
PARTS = ("sources", "doubts", "unknowns", "back-test", "rulebook")
LONGEST = 100
"""Letters that a search may have."""
CAME_FOR = ("source", "doubt", "report")
"""What a link opens above the list."""

book, say = rulebook(), visitor.say()
lang = say.language
cited = citations(book)
entries = Entries(book, cited, say)
known: Mapping[str, Sequence[str]] = {
    "source": tuple(book.sources),
    "doubt": tuple(book.doubts),
    "edition": tuple(map(str, book.editions)),
    "part": PARTS,
}


def take_link() -> tuple[dict[str, str], list[str]]:
    """Return what the link asks of this page, and what of it is not on record and therefore dropped."""
    given = {name: value.strip()[:LONGEST] for name, value in visitor.kept(PAGE).items() if name != "report"}
    dropped = [name for name, value in given.items() if name in known and value not in known[name]]
    wanted = {name: value for name, value in given.items() if name not in dropped and value}
    if reports := known_names(book, visitor.kept(PAGE).get("report", "")):
        wanted["report"] = ",".join(reports)
    visitor.keep(PAGE, **wanted)
    return wanted, [f"{name}={given[name]}" for name in dropped]


def take(name: str, key: str) -> None:
    """Keep what a widget was set to."""
    visitor.keep(PAGE, **dict(visitor.kept(PAGE)) | {name: str(st.session_state[key] or "")})


def close() -> None:
    """Let go of the entry that the visitor came for."""
    visitor.keep(PAGE, **{name: value for name, value in visitor.kept(PAGE).items() if name not in CAME_FOR})


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
                entries.show_source(name, is_open=every_entry_open)


def show_doubts() -> None:
    """Draw the doubts in the order of their numbers."""
    st.header(say("doubts-heading", count=len(doubts)), anchor=False)
    write(plain(say("doubts-lead", count=sum(bool(changed_by(book.doubts[name])) for name in doubts))))
    with st.container(gap="xsmall"):
        for name in doubts:
            entries.show_doubt(name, is_open=every_entry_open)


def show_unknowns() -> None:
    """Draw what no source states, by edition and track, newest first."""
    st.header(say("unknowns-heading", count=sum(map(len, unknowns.values()))), anchor=False)
    write(plain(say("unknowns-lead")))
    for year in sorted({year for year, _ in unknowns}, reverse=True):
        st.subheader(say("year", year=str(year)), anchor=False)
        for (edition, track), lines in unknowns.items():
            if edition == year:
                name = book.editions[year].tracks[track].name[lang] if track else say("unknowns-edition")
                write(listed(name, (plain(line[lang]) for line in lines)))


wanted, not_on_record = take_link()

st.title(say("sources-title"), anchor=False)
write(plain(say("sources-lead")))
for what in not_on_record:
    st.warning(plain(say("sources-unknown", what=what)), icon=":material/link_off:")

came_for = {kind: wanted[kind] for kind in ("source", "doubt") if kind in wanted}
if came_for:
    with st.container(key="came-for"):
        for kind, name in came_for.items():
            st.header(say(f"sources-came-for-{kind}"), anchor=False)
            {"source": entries.show_source, "doubt": entries.show_doubt}[kind](name, is_open=True)
        st.button(say("sources-close"), icon=":material/close:", type="tertiary", on_click=close)
if "report" in wanted:
    with st.container(key="correction"):
        correction(book, wanted["report"].split(","), say)
        st.button(say("sources-close"), key="close-report", icon=":material/close:", type="tertiary", on_click=close)

look, year = st.columns([3, 4], gap="medium")
with look:
    key = key_of("find", wanted.get("find", ""))
    st.text_input(
        say("sources-find"),
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
        say("sources-edition"),
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
    say("sources-part"),
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
        "back-test": BackTest(entries, results).draw,
        "rulebook": partial(downloads, book, say),
    }[shown]()
else:
    st.info(plain(say("sources-nothing")), icon=":material/search_off:")

"""Start: the first question at once, a search for one's own place, examples to tap, today's intakes, figures."""

from pathlib import Path

import streamlit as st

from kcity.outcome import Proposal
from kcity.outcome.outcome import coming, explained
from kcity.outcome.sentence import go, intake_word, money, next_words, official_name, status_word
from kcity.record.atlas import prepare
from kcity.record.examples import examples
from kcity.record.places import by_country
from kcity.record.search import LONGEST, search
from pages.shared import visitor
from pages.shared.card import INTAKE, STATUS, Notes
from pages.shared.found import found_there
from pages.shared.loaded import rulebook
from pages.shared.plain import plain
from pages.shared.write import write

PAGE = ""  # the address of the first page
MOST = 5
HERE = Path(__file__).parent  # whole, so that pages are found from app.py as well as from pages/frame.py
CHECK = HERE / "check.py"
STYLE = """<style>
/* Choices to tap: side by side where there is room, edged, their words whole. */
.st-key-choices > * { flex: 1 1 18rem !important; min-width: min(18rem, 100%); }
.st-key-place .stTextInput { max-width: 44rem; }
.st-key-results > * { flex: 1 1 26rem !important; min-width: min(26rem, 100%); max-width: 44rem; }
.st-key-choices a, [class*="st-key-ways-"] a {
  border: 1px solid var(--st-border-color, #b1b8be); border-radius: 0.5rem;
}
:is(.st-key-choices, .st-key-examples, [class*="st-key-ways-"]) a { min-height: 2.75rem; margin: 0; }
:is(.st-key-choices, .st-key-examples, [class*="st-key-ways-"]) a * { white-space: normal !important; }
.st-key-examples a { padding-inline-start: 0; }
.st-key-examples > * { flex: 1 1 19rem !important; min-width: min(19rem, 100%); }
[class*="st-key-found-"] { border-inline-start: 3px solid #b1b8be; padding-inline-start: 0.8rem; }
</style>"""

book, say = rulebook(), visitor.say()
prepare(book)  # meanwhile, so that nobody waits for the first search
lang = say.language
notes = Notes(book, say)
shown = examples(book)
of_example = dict(visitor.answers()) in [dict(example.answers) for example in shown]  # then nobody's own
known = {} if of_example else visitor.answers()


def take() -> None:
    """Keep what is looked for."""
    visitor.keep(PAGE, find=st.session_state[f"find.{lang}"].strip())


st.html(STYLE)
st.title(say("start-title"), anchor=False)
write(plain(say("start-lead")))

with st.container(key="first-question", border=True):
    st.header(book.questions["applicant"].ask[lang], anchor=False)
    with st.container(key="choices", horizontal=True):
        for value, choice in book.questions["applicant"].values.items():
            st.page_link(
                CHECK,
                label=plain(choice[lang]),
                query_params={"lang": lang, "applicant": value},
                icon=":material/arrow_forward:",
            )
    if visitor.answers():
        st.page_link(CHECK, label=plain(say("start-continue")), query_params=visitor.link(), icon=":material/history:")

with st.container(key="place"):
    text = visitor.kept(PAGE).get("find", "")[:LONGEST]
    st.session_state[f"find.{lang}"] = text
    st.text_input(
        say("start-find"),
        key=f"find.{lang}",
        on_change=take,
        max_chars=LONGEST,
        placeholder=say("start-find-example"),
        help=say("start-find-help"),
        icon=":material/search:",
    )
    results = search(book, text, lang, MOST) if text else ()
    with st.container(key="results", horizontal=True, gap="medium"):
        for found in results:
            found_there(book, found, known, notes, say)
    if any(found.kind == "city" for found in results):
        write(f":small[{plain(say('start-find-from'))} [GeoNames](https://www.geonames.org) \\(CC BY 4.0\\)]")
    if text and not results:
        st.info(plain(say("start-find-none", text=text)), icon=":material/search_off:")

st.header(say("start-examples"), anchor=False)
write(f":small[{plain(say('start-examples-lead'))}]")
with st.container(key="examples", horizontal=True, gap="medium"):
    for example in shown:
        project, colour = example.project, STATUS[example.outcome.status]
        facts = (say.country(project.country or ""), say("year", year=str(project.label)))
        partner = [project.partner[lang]] if project.partner and example.outcome.track.line == "demonstration" else []
        with st.container(gap="xxsmall"):
            st.page_link(
                CHECK,
                label=f":blue[**{plain(project.place[lang])}**, {plain(' · '.join((*facts, *partner)))}]",
                query_params={"lang": lang, **example.answers},
                icon=":material/play_circle:",
            )
            write(
                f"{plain(project.title[lang])}  \n"
                f":{colour[0]}[:small[{colour[1]} {plain(status_word(example.outcome, say))}]] "
                f"{notes.mark(*project.sources)}"
            )

today = visitor.today()
tracks = explained(book, Proposal(), today)
st.header(say("start-today", day=say.day(today)), anchor=False)
if not tracks:
    st.info(plain(say("notice-no-edition", day=say.day(today))), icon=":material/info:")
    for following in coming(book, tracks, today):
        line = plain(say(f"line-{following.line}"))
        write(f":blue[:material/event_upcoming: **{line}** {plain(next_words(following, say))}]")
for column, track in zip(st.columns(max(len(tracks), 1), gap="large"), tracks, strict=False):
    said, band, lead = track.track, track.funding.band, track.track.requirements["lead-may-apply"]
    colour = INTAKE["rolling" if track.intake.is_rolling else track.intake.state]
    official = official_name(said, say)
    lines = [
        f":small[{plain(official)}]" if official else "",
        f":{colour[0]}-badge[{colour[1]} {plain(intake_word(track.intake, say))}]",
        f"{plain(go(track, say))} {notes.mark(*track.intake.sources)}",
        f"{plain(money(track, say))} {notes.mark(*band.sources)}" if band else "",
        f"**{plain(say('who-leads'))}** {plain(lead.text[lang])} {notes.mark(*lead.sources)}",
        f"**{plain(say('start-secretariat'))}** {plain(say(f'body-{said.secretariat.body}'))} "
        f"{notes.mark(*said.secretariat.sources)}"
        if said.secretariat
        else "",
    ]
    with column:
        st.subheader(said.name[lang], anchor=False)
        write("\n\n".join(filter(None, lines)))
sites = " · ".join(f"[{plain(site.removeprefix('https://'))}]({site})" for site in book.about.sites.values())
write(f":small[{plain(say('start-sites'))} {sites}]")

named = by_country(book.projects)
st.header(
    say(
        "start-figures",
        count=len(book.projects),
        countries=len(named),
        first=str(min(book.editions)),
        last=str(max(book.editions)),
    ),
    anchor=False,
)
ranked = sorted(named, key=lambda code: (-len(named[code]), say.country(code)))
most = [code for code in ranked[:MOST] if len(ranked) <= MOST or len(named[code]) > len(named[ranked[MOST]])]
counted = [say("start-most-one", country=say.country(code), count=len(named[code])) for code in most]
write(plain(say("start-most", countries=say.several(counted))))
st.page_link(
    HERE / "cities.py", label=plain(say("start-see-cities")), query_params={"lang": lang}, icon=":material/map:"
)
with st.expander(say("sources"), icon=":material/menu_book:"):
    write(notes.listed())

"""What the demonstration track pays, by what rules, and what it asked of a solution at home, edition by edition."""

import streamlit as st

from kcity.outcome.consortium import LINE, Consortium
from kcity.outcome.sentence import band_words
from kcity.record.companies import HOME_PROOF, Asked, MoneyRules, home_proof, money_rules
from kcity.rulebook import Rulebook
from kcity.rulebook.model import Band, Edition
from kcity.rulebook.words import Words
from pages.shared.card import Notes
from pages.shared.marks import doubt_marks
from pages.shared.plain import plain
from pages.shared.tables import table
from pages.shared.write import write


def money(book: Rulebook, team: Consortium, notes: Notes, say: Words) -> None:
    """Draw the amounts by edition, the latest rules on costs and matching funds, and how earlier ones differed."""
    st.header(say("companies-money"), anchor=False)
    tracks = [(edition, track) for edition, _, track in reversed(list(book.of_line(LINE)))]
    latest = tracks[0][1].funding
    if latest:
        write(f"**{plain(band_words(latest, say))}**", st.container(key="figure-latest"))
        following = any(each.line == LINE for each in team.found.next_intakes)
        if following or not team.track or not team.track.funding.of_this_cycle:
            write(plain(say("companies-money-other-cycle", stated=latest.stated_for)))
    heads = [plain(say(f"companies-head-{column}")) for column in ("edition", "band", "awarded")]
    rows = (
        (str(edition.year), _band(track.funding, notes, say), _band(track.awarded, notes, say))
        for edition, track in tracks
    )
    with st.container(key="companies-years-bands"):
        write(table(heads, rows))
    rules = money_rules(book)
    _rules(rules[0], notes, say)
    with st.expander(say("companies-money-earlier"), icon=":material/history:"):
        for earlier in rules[1:]:
            _rules(earlier, notes, say)


def _band(band: Band | None, notes: Notes, say: Words) -> str:
    if band is None:
        return f":orange[{plain(say('not-stated'))}]"
    return f"{plain(band_words(band, say))} {notes.mark(*band.sources)} {doubt_marks(band.doubts, say)}"


def _rules(rules: MoneyRules, notes: Notes, say: Words) -> None:
    """Draw who is paid, which costs count and what matching funds earn, as some editions say alike."""
    lines: list[str] = []
    for title, facts in (("paid", rules.track.paid), ("money-rules", rules.track.money_rules)):
        if facts:
            lines.append(f"**{plain(say(title))}** {notes.mark(*facts.sources)} {doubt_marks(facts.doubts, say)}")
            lines += [f"- {plain(item[say.language])}" for item in facts.items]
            lines.append("")
    if rules.matching:
        lines.append(f"**{plain(say('companies-matching'))}**")
        lines += [
            f"- {plain(each.text[say.language])} {notes.mark(*each.sources)} {doubt_marks(each.doubts, say)}"
            for each in rules.matching
        ]
        lines.append(f"- {plain(say('companies-matching-size'))}")
    years = plain(say("companies-money-years", years=say.several(map(str, sorted(rules.years)))))
    write(f"**{years}**\n\n" + ("\n".join(lines) or plain(say("companies-money-nothing"))))


def home(book: Rulebook, known: Edition, notes: Notes, say: Words) -> None:
    """Draw what every edition asked a solution to have shown in Korea, and what counts now."""
    st.header(say("companies-proof"), anchor=False)
    rows = home_proof(book)
    short = {name: book.questions[name].short[say.language] for name in HOME_PROOF}
    now = next((row for row in rows if row.year == known.year), None)
    if now and now.counting:
        named = say.several(short[name] for name in now.counting)
        write(plain(say("companies-proof-now", year=str(known.year), questions=named)))
    elif now:
        write(plain(say("companies-proof-now-none", year=str(known.year))))
    heads = [plain(say("companies-head-edition")), *(plain(short[name]) for name in HOME_PROOF)]
    cells = ((str(row.year), *(_asked(row.asked[name], short, notes, say) for name in HOME_PROOF)) for row in rows)
    with st.container(key="companies-years-proof"):
        write(table(heads, cells))
    write(f":small[{plain(say('companies-proof-lead'))}]")


def _asked(asked: Asked | None, short: dict[str, str], notes: Notes, say: Words) -> str:
    if asked is None:
        return f":orange[{plain(say('companies-proof-not-stated'))}]"
    said = say("companies-proof-asked")
    if asked.instead:
        said = say("companies-proof-either", questions=say.several(short[name] for name in asked.instead))
    marks = f"{notes.mark(*asked.requirement.sources)} {doubt_marks(asked.requirement.doubts, say)}"
    return f"**{plain(said)}** {marks}"

"""Programme: what was new in a year, every cell sourced or not stated, the same in both languages, all in the link."""

import json
import re
from datetime import date
from html.parser import HTMLParser

import pytest

from kcity.outcome import LINES
from kcity.record.comparison import VIEWS
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.model import Text, walk
from kcity.rulebook.words import words
from pages.shared.plain import plain
from tests.book import BOOK
from tests.pages.conftest import has, headings, readable, shown
from tests.test_words import messages, of, parts

PARTS = ("compare", "years", "how", "who", "names")
CHARTS = ("planning", "demonstration", "budget", "projects", "windows", "countries")
BOTH = pytest.mark.parametrize("language", WRITTEN)


class Tables(HTMLParser):
    """The tables of a page as rows of cells, and every word and address in its HTML."""

    def __init__(self, app):
        super().__init__()
        self.rows, self.words, self.addresses, self._style = [], [], [], False
        for block in app.get("html"):
            if not block.proto.body.lstrip().startswith("<style"):
                self.feed(block.proto.body)

    def handle_starttag(self, tag, attrs):
        named = dict(attrs)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("th", "td"):
            self.rows[-1].append({"tag": tag, "scope": named.get("scope"), "text": "", "sources": 0})
        elif tag == "a":
            self.addresses.append(named["href"])
            if self.rows:
                self.rows[-1][-1]["sources"] += "source=" in named["href"]

    def handle_data(self, data):
        self.words.append(data)
        if self.rows and self.rows[-1]:
            self.rows[-1][-1]["text"] += data

    @property
    def cells(self):
        """Every cell that is no heading."""
        return [cell for row in self.rows for cell in row if cell["tag"] == "td"]


def card(app, year):
    """Return what is read of what was new in a year."""
    text = shown(app)
    say = words("ko" if "새로워진" in text else "en")
    start = text.index(say("programme-new", year=str(year)))
    end = text.find(say("programme-new", year=str(year - 1)), start)
    return text[start : end if end > 0 else None]


def everything(app):
    """Return every word of a page, those of its tables too."""
    return shown(app) + "\n" + "\n".join(Tables(app).words)


@BOTH
def test_what_was_new_in_2024_is_answered_at_once(visit, language):
    app, say = visit("programme", lang=language), words(language)
    edition = BOOK.editions[2024]
    new = card(app, 2024)

    assert [item[language] for item in edition.changes.items if readable(plain(item[language])) not in new] == []
    assert say("programme-intake-rolling") in new
    assert all(say(f"programme-fact-{fact}") in new for fact in ("lead", "intake"))
    row = next(row for row in Tables(app).rows if row[0]["text"] == say("programme-fact-changes"))
    assert all(item[language] in row[3]["text"] for item in edition.changes.items)


@BOTH
@pytest.mark.parametrize("view", VIEWS)
def test_every_cell_is_sourced_or_not_stated(visit, language, view):
    app, say = visit("programme", lang=language, line=view, editions="all"), words(language)
    silent = (say("not-stated"), say("programme-not-offered"))
    cells = Tables(app).cells

    assert len(cells) > 7 * 8
    assert [cell["text"] for cell in cells if not cell["sources"] and not cell["text"].startswith(silent)] == []
    assert [cell["text"] for cell in cells if cell["sources"] and cell["text"].startswith(silent)] == []


def test_each_table_has_headings_and_a_name(visit):
    app = visit("programme")
    tables = Tables(app)
    bodies = [block.proto.body for block in app.get("html") if "<table" in block.proto.body]

    assert all(row[0]["tag"] == "th" and row[0]["scope"] in ("row", "col") for row in tables.rows)
    assert all(body.count("<caption>") == body.count('role="region"') == 1 for body in bodies)


@BOTH
def test_a_change_is_marked_by_a_sign_and_a_word(visit, language):
    app, say = visit("programme", lang=language), words(language)
    row = next(row for row in Tables(app).rows if row[0]["text"] == say("programme-fact-intake"))

    assert "▲ " + say("programme-changed") in row[3]["text"]
    assert say("programme-changed") not in row[1]["text"]


def test_a_link_opens_on_its_editions_line_and_part(visit):
    app, say = visit("programme", lang="ko", line="demonstration", editions="2021,2020"), words("ko")
    head = Tables(app).rows[0]

    assert say("programme-heading-demonstration") in headings(app)
    assert [cell["text"][:5] for cell in head[1:]] == ["2021년", "2020년"]
    assert app.query_params["editions"] == "2020,2021"
    assert app.query_params["line"] == "demonstration"
    assert BOOK.editions[2020].not_offered["demonstration"].ko in "".join(Tables(app).words)
    assert not app.warning


def test_a_choice_goes_to_the_link_and_outlives_a_change_of_language(visit):
    app = visit("programme", lang="en")
    assert "editions" not in app.query_params

    app.button(key="programme-all").click().run()
    assert app.query_params["editions"] == "all"
    app.pills(key="programme-editions.en").unselect("2020").run()
    assert app.query_params["editions"] == "2021,2022,2023,2024,2025,2026"
    app.segmented_control(key="programme.line.en").select("edition").run()
    app.selectbox(key="language-switch").select("ko").run()

    assert app.query_params["editions"] == "2021,2022,2023,2024,2025,2026"
    assert words("ko")("programme-heading-edition") in headings(app)

    app.button(key="programme-latest").click().run()
    assert "editions" not in app.query_params


def test_what_a_link_cannot_have_is_dropped_with_a_notice_and_the_rest_kept(visit):
    app = visit("programme", part="nowhere", line="planning", editions="1999,2021", applicant="individual")
    told = [readable(warning.value) for warning in app.warning]

    assert len(told) == 2
    assert any("part=nowhere" in line for line in told)
    assert any("editions=1999" in line for line in told)
    assert app.query_params["editions"] == "2021"
    assert "part" not in app.query_params
    assert app.query_params["applicant"] == "individual"


@BOTH
def test_the_charts_have_a_name_and_say_no_more_than_is_stated(visit, language):
    app, say = visit("programme", lang=language, part="years"), words(language)
    charts = dict(zip(CHARTS, app.get("vega_lite_chart"), strict=True))

    for name, chart in charts.items():
        assert chart.proto.alt == say(f"programme-alt-{name}")
        assert say(f"programme-chart-{name}") in headings(app)
    spec = json.loads(charts["planning"].proto.spec)
    assert "strokeDash" in charts["planning"].proto.spec, "a ceiling is told apart"
    assert {layer["mark"]["type"] for layer in spec["layer"]} >= {"bar", "point", "text"}


@BOTH
def test_every_figure_of_a_chart_stands_in_a_table_with_its_sources(visit, language):
    app, say = visit("programme", lang=language, part="years"), words(language)
    tables, silent = Tables(app), (say("not-stated"), say("programme-not-offered"))
    text = "".join(tables.words)

    assert [cell["text"] for cell in tables.cells if not cell["sources"] and not cell["text"].startswith(silent)] == []
    for edition in BOOK.editions.values():
        if edition.budget:
            assert say.won(edition.budget.value) in text


@BOTH
def test_each_step_says_who_acts_for_which_years_and_by_which_source(visit, language):
    app, say = visit("programme", lang=language, part="how"), words(language)
    lists = [markdown.value for markdown in app.markdown if markdown.value.startswith("1. **")]

    assert len(lists) == len(LINES)
    for line, written in zip(LINES, lists, strict=True):
        stages = BOOK.asides.roles.flows[line]
        steps = re.split(r"^1\. ", written, flags=re.MULTILINE)[1:]
        assert len(steps) == len(stages)
        for step, stage in zip(steps, stages, strict=True):
            assert plain(stage.title[language]) in step
            assert plain(stage.text[language]) in step
            assert "sources?" in step
            assert say("programme-acts", who="").strip() in readable(step)


@BOTH
def test_every_body_and_every_name_is_told(visit, language):
    who, names = (shown(visit("programme", lang=language, part=part)) for part in ("who", "names"))

    for role in BOOK.asides.roles.roles.values():
        assert readable(plain(role.name[language])) in who
        assert all(readable(plain(duty.text[language])) in who for duty in role.duties)
    for term in BOOK.asides.glossary.terms.values():
        assert readable(plain(term.term[language])) in names
        assert all(readable(plain(name.name)) in names for name in term.names)


@pytest.mark.parametrize("part", PARTS)
def test_no_english_is_left_on_the_korean_page(visit, part):
    app = visit("programme", lang="ko", part=part, editions="all")
    page = everything(app)
    printed = {name.name for term in BOOK.asides.glossary.terms.values() for name in term.names}
    printed |= {edition.name.en for edition in BOOK.editions.values()} | {"K-City Network Global Cooperation Program"}
    english = set()
    for whole in (*BOOK.editions.values(), BOOK.asides.roles, BOOK.asides.glossary):
        walk(whole, lambda where, each: english.add((each.en, each.ko)) if isinstance(each, Text) else None)
    left = [en for en, ko in english if en != ko and len(en) > 12 and en not in printed and en not in ko and en in page]
    en, ko = words("en"), words("ko")
    own = [message.id.name for message in messages(of("en")) if not parts(message).blanks]
    own = [key for key in own if key.startswith("programme-") and key != "programme-printed-en"]  # on the switch too
    own = [key for key in own if not any(en(key) in name for name in printed)]

    assert left == []
    assert [key for key in own if en(key) != ko(key) and len(en(key)) > 6 and en(key) in page] == []


def test_nothing_in_the_tables_is_read_as_html(visit):
    tables = Tables(visit("programme", editions="all", line="edition"))

    assert tables.addresses
    assert all(address.startswith("sources?") for address in tables.addresses)


@BOTH
def test_it_says_how_the_programme_stands_on_a_day(visit, on, language):
    say = words(language)
    on("2026-03-01")
    during = visit("programme", lang=language)
    on("2027-01-05")
    after = visit("programme", lang=language)

    band = BOOK.editions[2026].tracks["demonstration"].funding
    assert say("programme-band", band=say("band-about", most=say.won(band.most)), year="2026") in shown(during)
    assert has(after, say("notice-no-edition", day=say.day(date(2027, 1, 5))))


@pytest.mark.parametrize("part", PARTS)
def test_the_page_stands_alone(visit, part):
    assert visit("programme", script="app.py", part=part).title

"""Sources and doubts, in both languages: entries that links lead to, search, editions, and each of its parts."""

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from kcity.record.proof import published
from kcity.rulebook.citations import changed_by, citations
from kcity.rulebook.files import data_files
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from pages.shared.plain import plain
from tests.book import BOOK
from tests.pages.conftest import drawn, has, headings, readable, shown

CITED = citations(BOOK)
PARTS = ("sources", "doubts", "unknowns", "back-test", "rulebook")


def labels(app):
    """Return the headings of the entries on the screen, as they are read."""
    return [readable(each.label) for each in app.expander]


def count(title, app):
    """Return how many entries on the screen name a title."""
    return sum(title in label for label in labels(app))


@pytest.mark.parametrize("lang", WRITTEN)
def test_the_page_opens_on_every_source(visit, lang):
    app, say = visit("sources", lang=lang), words(lang)

    assert headings(app)[:2] == [say("sources-title"), say("sources-heading", count=len(BOOK.sources))]
    assert len(app.expander) == len(BOOK.sources)
    for source in BOOK.sources.values():
        assert any(source.title[lang] in label and source.publisher[lang] in label for label in labels(app))


@pytest.mark.parametrize("lang", WRITTEN)
def test_every_doubt_stands_there_with_all_its_readings(visit, lang):
    app, say = visit("sources", lang=lang, part="doubts"), words(lang)

    assert headings(app)[:2] == [say("sources-title"), say("doubts-heading", count=len(BOOK.doubts))]
    for (name, doubt), entry in zip(BOOK.doubts.items(), app.expander, strict=True):
        assert readable(entry.label).startswith(f"{name.upper()} · {doubt.title[lang]}")
        assert all(readable(plain(reading.text[lang])) in shown(entry) for reading in doubt.readings.values())
        assert readable(plain(doubt.why[lang])) in shown(entry)
        assert (say("doubt-changes") in readable(entry.label)) == bool(changed_by(doubt))


@pytest.mark.parametrize("lang", WRITTEN)
def test_what_no_source_states_stands_under_its_edition_and_track(visit, lang):
    app = visit("sources", lang=lang, part="unknowns")

    listed = [each.unknowns for e in BOOK.editions.values() for each in (e, *e.tracks.values())]
    assert headings(app)[1] == words(lang)("unknowns-heading", count=sum(map(len, listed)))
    assert all(readable(plain(each[lang])) in shown(app) for unknowns in listed for each in unknowns)


@pytest.mark.parametrize("lang", WRITTEN)
def test_the_back_test_shows_every_past_project(visit, lang):
    app = visit("sources", lang=lang, part="back-test")

    assert headings(app)[1] == words(lang)("back-test-heading", count=len(BOOK.projects))
    assert sum(len(table.value) for table in app.table) == len(BOOK.projects)


@pytest.mark.parametrize("lang", WRITTEN)
def test_the_rulebook_is_there_to_take_away(visit, lang):
    app = visit("sources", lang=lang, part="rulebook")

    assert headings(app)[1] == words(lang)("rulebook-heading", version=BOOK.about.version)
    buttons = [readable(each.proto.label) for each in app.get("download_button")]
    assert buttons == [
        words(lang)("rulebook-all-files", count=len(data_files())),
        *data_files(),
        words(lang)("proof-figures"),
    ]


@pytest.mark.parametrize("lang", WRITTEN)
def test_how_the_rules_are_checked_is_said_with_its_day(visit, lang):
    app, say, found = visit("sources", lang=lang, part="rulebook"), words(lang), published()

    assert say("proof-heading") in headings(app)
    assert has(app, say("proof-mutants", cases=found.cases, mutants=found.mutants, survivors=found.survivors))
    assert has(app, say("proof-measured", day=say.partial(found.on), version=found.rulebook))


def test_without_figures_nothing_is_said_of_them(visit, monkeypatch):
    monkeypatch.setattr("kcity.record.proof._FOLDER", Path("nowhere"))

    assert words("en")("proof-heading") not in headings(visit("sources", part="rulebook"))


@pytest.mark.parametrize("lang", WRITTEN)
@pytest.mark.parametrize("source", ["faq-ko-2024", "s97", "smartcity-20210427"])
def test_a_link_to_a_source_opens_it_first(visit, lang, source):
    app, say = visit("sources", lang=lang, source=source), words(lang)

    assert headings(app)[1] == say("sources-came-for-source")
    assert BOOK.sources[source].title[lang] in labels(app)[0]
    assert app.expander[0].proto.expanded
    assert not any(each.proto.expanded for each in app.expander[1:])
    assert dict(app.query_params) == {"lang": lang, "source": source}


@pytest.mark.parametrize("lang", WRITTEN)
@pytest.mark.parametrize("doubt", ["c02", "c19"])
def test_a_link_to_a_doubt_opens_it_first(visit, lang, doubt):
    app, say = visit("sources", lang=lang, doubt=doubt), words(lang)

    assert headings(app)[1:3] == [say("sources-came-for-doubt"), say("doubts-heading", count=len(BOOK.doubts))]
    assert labels(app)[0].startswith(doubt.upper())
    assert app.expander[0].proto.expanded
    assert dict(app.query_params) == {"lang": lang, "doubt": doubt}


def test_an_entry_once_closed_is_out_of_the_link(visit):
    app = visit("sources", lang="en", source="faq-ko-2024", edition="2024")
    close = next(each for each in app.button if each.label == words("en")("sources-close"))
    drawn(close.click().run())

    assert words("en")("sources-came-for-source") not in headings(app)
    assert dict(app.query_params) == {"lang": "en", "edition": "2024"}


@pytest.mark.parametrize("lang", WRITTEN)
@pytest.mark.parametrize(
    ("name", "value"),
    [("source", "no-such-source"), ("doubt", "c99"), ("edition", "1999"), ("part", "<b>nothing</b>")],
)
def test_what_is_not_on_record_is_dropped_with_a_notice(visit, lang, name, value):
    app = visit("sources", lang=lang, **{name: value})

    assert [readable(each.value) for each in app.warning] == [words(lang)("sources-unknown", what=f"{name}={value}")]
    assert dict(app.query_params) == {"lang": lang}
    assert len(app.expander) == len(BOOK.sources)


def test_what_is_on_record_is_kept_beside_what_is_not(visit):
    app = visit("sources", lang="en", source="no-such-source", doubt="c19", edition="2024")

    assert len(app.warning) == 1
    assert dict(app.query_params) == {"lang": "en", "doubt": "c19", "edition": "2024"}


@pytest.mark.parametrize("lang", WRITTEN)
def test_a_search_narrows_sources_and_doubts(visit, lang):
    app, say = visit("sources", lang=lang), words(lang)
    drawn(app.text_input(key=f"find.{lang}").set_value("newdaily").run())

    assert 0 < len(app.expander) < 5
    assert dict(app.query_params) == {"lang": lang, "find": "newdaily"}
    assert say("sources-heading", count=len(app.expander)) in headings(app)
    drawn(app.button_group(key=f"part.{lang}").set_value("doubts").run())
    assert not app.expander
    assert has(app, say("sources-nothing"))


@pytest.mark.parametrize("find", ["C19", "2024 last day", "마감일 2024"])
def test_a_search_takes_numbers_and_words_of_either_language(visit, find):
    app = visit("sources", lang="en", part="doubts", find=find)

    assert 0 < len(app.expander) < len(BOOK.doubts) / 4
    assert count(BOOK.doubts["c19"].title["en"], app) == 1


@pytest.mark.parametrize("lang", WRITTEN)
def test_an_edition_narrows_every_list(visit, lang):
    app = visit("sources", lang=lang, part="doubts", edition="2024")

    assert len(app.expander) == sum(2024 in doubt.editions for doubt in BOOK.doubts.values())
    drawn(app.button_group(key=f"part.{lang}").set_value("sources").run())
    assert len(app.expander) == sum(2024 in CITED.editions_of_source(name, BOOK.doubts) for name in BOOK.sources)
    drawn(app.button_group(key=f"part.{lang}").set_value("back-test").run())
    assert sum(len(table.value) for table in app.table) == sum(each.call == 2024 for each in BOOK.projects)


def test_a_weak_source_is_never_linked(visit):
    app = visit("sources", lang="en")
    text = "\n".join(markdown.value for markdown in app.markdown)
    weak = {source.url for source in BOOK.sources.values() if source.weak and source.url}

    assert weak
    assert not [url for url in weak if url.partition("?")[0] in text]
    assert BOOK.sources["molit-20210218"].url in text


def test_every_fact_has_a_name_in_words():
    facts = {fact for facts in (*CITED.facts_of_source.values(), *CITED.facts_of_doubt.values()) for fact in facts}
    facts |= {fact for doubt in BOOK.doubts.values() for fact in changed_by(doubt)}

    for lang in WRITTEN:
        assert not {f"fact-{fact.name.replace('_', '-')}" for fact in facts} - words(lang).keys


def links(app):
    """Return the queries of the links to entries on the screen."""
    found = {address for each in app.markdown for address in re.findall(r"\((sources\?[^)]*)\)", each.value)}
    return [(address, parse_qs(urlsplit(address).query)) for address in sorted(found)]


@pytest.mark.parametrize("page", ["check", "sources"])
def test_every_mark_leads_to_an_entry_on_record_and_keeps_the_answers(visit, page):
    given = {"applicant": "local-government", "submit-on": "2024-03-01"}
    view = {"view": "print"} if page == "check" else {}  # with every section open
    found = links(visit(page, lang="ko", **view, **{name.replace("-", "_"): value for name, value in given.items()}))

    assert any("source" in query for _, query in found)
    assert any("doubt" in query for _, query in found)
    for address, query in found:
        assert urlsplit(address).path == "sources"
        assert query.get("source", ["faq-ko-2024"])[0] in BOOK.sources
        assert query.get("doubt", ["c19"])[0] in BOOK.doubts
        assert {name: values[0] for name, values in query.items()} | given | {"lang": "ko"} == {
            name: values[0] for name, values in query.items()
        }


@pytest.mark.parametrize("lang", WRITTEN)
def test_every_page_leads_here_from_its_footer(visit, lang):
    app = visit("start", lang=lang)

    assert words(lang)("page-sources") in [readable(each.proto.label) for each in app.get("page_link")]

"""Every entry and every list of sources leads to a report; every page of an old record says that it is old."""

import pytest

from kcity.handout.corrections import text
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK
from tests.pages.conftest import has, headings, shown


def links(app) -> str:
    """Return every text of a page with its links."""
    return "\n".join(each.value for each in app.markdown)


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize(("kind", "name"), [("source", "hellot-2026"), ("doubt", "c27")])
def test_an_entry_leads_to_a_report_that_can_be_copied(visit, language, kind, name):
    entry = visit("sources", lang=language, **{kind: name})
    assert words(language)("correction-report") in shown(entry)
    assert f"report={name}" in links(entry)

    report = visit("sources", lang=language, report=name)
    assert words(language)("correction-heading") in headings(report)
    assert report.query_params["report"] == name
    [copied] = report.code
    assert copied.value.startswith(text(BOOK, [name], "", words(language)).partition("\n")[0])
    assert all(part in copied.value for part in (name, BOOK.about.version, "sources?"))


def test_an_entry_opens_an_email_where_the_operator_names_an_address(visit, monkeypatch):
    monkeypatch.setenv("KCITY_CORRECTIONS", "mailto:data@k.example")
    monkeypatch.setenv("KCITY_PUBLIC_URL", "https://k.example")
    entry = visit("sources", lang="en", doubt="c27")

    assert "mailto:data@k.example?subject=Correction" in links(entry)
    assert "https%3A//k.example/sources" in links(entry)


def test_a_list_of_sources_has_one_link_for_all_of_them(visit):
    page = visit("deadlines", lang="en")
    [listed] = [each.value for each in page.markdown if "report=" in each.value]
    names = listed.partition("&report=")[2].partition(")")[0].split(",")

    assert listed.count("&report=") == 1
    assert names
    assert set(names) <= set(BOOK.sources)
    assert all(f"{n}. " in listed for n in range(1, len(names) + 1))


def test_a_report_of_what_is_not_on_record_is_left_out(visit):
    app = visit("sources", lang="en", report="nothing,<b>")

    assert words("en")("correction-heading") not in headings(app)
    assert "report" not in app.query_params


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("page", ["start", "check", "deadlines", "sources", "many"])
def test_every_page_of_an_old_record_says_so_with_the_official_sites(visit, on, language, page):
    on("2027-12-01")
    app = visit(page, lang=language)
    say = words(language)

    assert has(app, say("not-fresh", day=say.partial(BOOK.about.researched), days=374))
    [notice] = [each.value for each in app.warning if "icon" not in each.value and "374" in each.value]
    assert all(site in notice for site in BOOK.about.sites.values())


def test_a_fresh_record_needs_no_notice_and_the_time_is_a_setting(visit, on, monkeypatch):
    on("2026-12-01")
    assert not list(visit("start", lang="en").warning)

    monkeypatch.setenv("KCITY_FRESH_DAYS", "5")
    assert "9 days ago" in shown(visit("start", lang="en"))

"""Check a proposal, in both languages: a link opens it, answers change it, nothing is lost."""

import re

import pytest

from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK
from tests.pages.conftest import drawn, has, headings, shown
from tests.settled import CITY


def every_answer():
    """Return an answer to every question."""
    of_kind = {"country": "VN", "won": "350000000", "day": "2024-03-01", "yes-no": "no"}
    return {
        name: of_kind.get(question.kind) or ",".join(question.allowed[: 2 if question.kind == "many" else 1])
        for name, question in BOOK.questions.items()
    }


def widget(app, name, lang):
    """Return the widget of a question, whatever its kind."""
    kinds = {
        "one": app.radio,
        "yes-no": app.radio,
        "many": app.button_group,
        "country": app.selectbox,
        "won": app.number_input,
        "day": app.date_input,
    }
    return kinds[BOOK.questions[name].kind](key=f"{name}.{lang}")


def as_answer(value):
    """Return a widget's value as links carry it."""
    return ",".join(value) if isinstance(value, list) else str(value)


@pytest.mark.parametrize("lang", WRITTEN)
def test_a_link_opens_on_its_outcome(visit, lang):
    app = visit("check", mode="all", lang=lang, **CITY)

    say, tracks = words(lang), BOOK.editions[2026].tracks
    assert {say("page-check"), *(track.name[lang] for track in tracks.values())} <= set(headings(app))
    assert has(app.get_by_key("card-planning"), say("status-eligible"))
    assert has(app.get_by_key("card-demonstration"), say("status-not-eligible"))
    assert has(app.get_by_key("headline"), say("headline-eligible", track=tracks["planning"].name[lang]))
    assert dict(app.query_params) == {"lang": lang, "mode": "all", **CITY}


@pytest.mark.parametrize("lang", WRITTEN)
def test_every_check_shows_its_condition_its_state_and_its_source(visit, lang):
    card = visit("check", mode="all", lang=lang, **CITY).get_by_key("card-planning")

    checks = next(part.value for part in card.markdown if part.value.startswith("- ")).splitlines()
    for requirement in ("lead-may-apply", "purpose", "country", "deliverable", "in-charge", "other-application"):
        assert has(card, BOOK.editions[2026].tracks["planning"].requirements[requirement].text[lang])
    assert all(words(lang)("state-met") in check for check in checks)
    assert all(check.endswith(")]") or "“" in check for check in checks)


@pytest.mark.parametrize("lang", WRITTEN)
def test_answering_changes_outcome_and_link(visit, lang):
    say = words(lang)
    app = visit("check", mode="all", lang=lang, submit_on="2026-11-22")
    assert has(app.get_by_key("headline"), say("headline-empty"))

    widget(app, "applicant", lang).set_value("local-government")
    drawn(app.run())
    assert has(app.get_by_key("card-demonstration"), say("status-not-eligible"))
    assert has(app.get_by_key("card-planning"), say("status-depends", count=5))

    for name in ("purpose", "in-charge", "other-application", "country"):
        widget(app, name, lang).set_value(CITY[name])
        drawn(app.run())
    widget(app, "deliverable", lang).set_value(["master-plan"])
    drawn(app.run())
    assert has(app.get_by_key("card-planning"), say("status-eligible"))
    assert dict(app.query_params) == {"lang": lang, "mode": "all", **CITY}

    widget(app, "in-charge", lang).set_value("no")
    drawn(app.run())
    assert has(app.get_by_key("card-planning"), say("status-not-eligible"))
    assert app.query_params["in-charge"] == "no"


@pytest.mark.parametrize("lang", WRITTEN)
def test_don_t_know_opens_a_question_again(visit, lang):
    app = visit("check", mode="all", lang=lang, **CITY)
    widget(app, "in-charge", lang).set_value("")
    drawn(app.run())

    assert "in-charge" not in app.query_params
    assert has(app.get_by_key("card-planning"), words(lang)("status-depends", count=1))


@pytest.mark.parametrize("name", BOOK.questions)
def test_every_question_takes_its_answer(visit, name):
    question, answer = BOOK.questions[name], every_answer()[name]
    before = {"country": "KR", "won": "1", "day": "2021-04-20"}.get(question.kind) or question.allowed[-1]
    app = visit("check", mode="all", lang="en", **{name: before if before != answer else "yes"})

    as_value = {"many": lambda text: text.split(","), "won": int}.get(question.kind, str)
    drawn(widget(app, name, "en").set_value(as_value(answer)).run())

    assert app.query_params[name] == answer
    assert as_answer(widget(app, name, "en").value) == answer


@pytest.mark.parametrize(("first", "second"), [("en", "ko"), ("ko", "en")])
def test_a_switch_of_language_keeps_every_answer(visit, first, second):
    answers = every_answer()
    app = visit("check", mode="all", lang=first, **answers)

    for lang in (second, first, second):
        app.selectbox(key="language-switch").select(lang)
        drawn(app.run())

        assert app.title[0].value == words(lang)("page-check")
        assert dict(app.query_params) == {"lang": lang, "mode": "all", **answers}
        assert {name: as_answer(widget(app, name, lang).value) for name in answers} == answers


@pytest.mark.parametrize("lang", WRITTEN)
def test_what_a_link_cannot_mean_is_dropped_and_named(visit, lang):
    impossible = {
        "scale": "huge",
        "country": "vn",
        "amount": "-5",
        "submit-on": "2026-02-30",
        "deliverable": "master-plan,castle",
        "overseas-partner": "none,university",
    }
    app = visit("check", mode="all", lang=lang, applicant="local-government", colour="blue", **impossible)

    assert dict(app.query_params) == {"lang": lang, "mode": "all", "applicant": "local-government"}
    assert widget(app, "applicant", lang).value == "local-government"
    told = warned(app)
    assert len(told) == len(impossible) + 1
    for name, value in (impossible | {"colour": "blue"}).items():
        assert [each for each in told if f"{name}={value}" in each]
    assert "master-plan, pre-feasibility" in next(each for each in told if "castle" in each)


def warned(app):
    """Return what the page says it dropped, without the signs that keep it from being Markdown."""
    return [each.value.replace("\\", "") for each in app.warning if each.icon == ":material/link_off:"]


@pytest.mark.parametrize(("name", "value"), [("country", "vn"), ("amount", "-5"), ("submit-on", "2026-02-30")])
def test_what_is_possible_instead_is_said_in_the_visitor_s_language(visit, name, value):
    [korean], [english] = (warned(visit("check", mode="all", lang=lang, **{name: value})) for lang in ("ko", "en"))

    assert not re.findall("[a-z]{2,}", korean.replace(f"{name}={value}", ""))
    assert not re.findall("[가-힣]", english)


def test_what_a_link_holds_is_never_markup(visit):
    app = visit("check", mode="all", lang="en", applicant="<b>**x**</b>[y](http://z.example)", scale="$x$:red[z]")

    dropped = [each.value for each in app.warning if each.icon == ":material/link_off:"]
    assert len(dropped) == 2
    assert r"\<b\>\*\*x\*\*" in dropped[0]
    assert r"\$x\$\:red\[z\]" in dropped[1]


@pytest.mark.parametrize("lang", WRITTEN)
def test_a_warning_goes_with_the_next_answer(visit, lang):
    app = visit("check", mode="all", lang=lang, scale="huge", submit_on="2026-11-22")
    assert warned(app)

    widget(app, "applicant", lang).set_value("individual")
    drawn(app.run())
    assert not warned(app)


@pytest.mark.parametrize("lang", WRITTEN)
def test_start_over_opens_every_question(visit, lang):
    app = visit("check", mode="all", lang=lang, **every_answer())
    press(app, "start-over", lang)

    assert dict(app.query_params) == {"lang": lang, "mode": "all"}
    assert {radio.value for radio in app.radio} == {""}
    assert {box.value for box in app.selectbox if box.key != "language-switch"} == {None}
    assert app.number_input[0].value is None
    assert app.date_input[0].value is None


@pytest.mark.parametrize("lang", WRITTEN)
def test_another_day_brings_its_edition(visit, lang):
    say = words(lang)
    app = visit("check", mode="all", lang=lang, **CITY)

    for day, year, status in [
        ("2021-04-20", 2021, say("status-depends", count=1)),
        ("2024-05-10", 2024, say("status-depends", count=1)),
        ("2026-11-22", 2026, say("status-eligible")),
    ]:
        app.date_input(key=f"submit-on.{lang}").set_value(day)
        drawn(app.run())

        tracks = BOOK.editions[year].tracks
        cards = {name: app.get_by_key(f"card-{name}") for name in tracks}
        assert all(cards[name].header[0].value == track.name[lang] for name, track in tracks.items())
        assert has(next(iter(cards.values())), status)
        assert app.query_params["submit-on"] == day


@pytest.mark.parametrize("lang", WRITTEN)
@pytest.mark.parametrize(("day", "last_known"), [("2027-02-01", 2026), ("2019-12-31", None), ("2100-12-31", 2026)])
def test_outside_all_editions_there_is_no_card_but_what_is_known(visit, lang, day, last_known):
    app = visit("check", mode="all", lang=lang, **(CITY | {"submit-on": day}))

    assert not [heading for heading in headings(app) if heading in names_of_tracks(lang)]
    assert widget(app, "applicant", lang).value == "local-government"
    if last_known:
        assert str(last_known) in shown(app.get_by_key("headline"))


def names_of_tracks(lang):
    return {track.name[lang] for edition in BOOK.editions.values() for track in edition.tracks.values()}


def test_after_the_last_edition_the_next_intakes_are_estimates(visit):
    app = visit("check", mode="all", lang="en", submit_on="2027-02-01")

    told = [info.value for info in app.info]
    assert [line for line in ("planning", "demonstration") if any(words("en")(f"line-{line}") in t for t in told)]
    assert all("estimate" in each for each in told)


@pytest.mark.parametrize("lang", WRITTEN)
def test_no_partner_excludes_every_other_partner(visit, lang):
    app = visit(
        "check",
        mode="all",
        lang=lang,
        applicant="korean-company",
        submit_on="2026-03-01",
        overseas_partner="university",
    )
    partners = widget(app, "overseas-partner", lang)

    drawn(partners.set_value(["university", "none"]).run())
    assert app.query_params["overseas-partner"] == "none"
    assert widget(app, "overseas-partner", lang).value == ["none"]

    drawn(widget(app, "overseas-partner", lang).set_value(["none", "local-government"]).run())
    assert app.query_params["overseas-partner"] == "local-government"
    assert widget(app, "overseas-partner", lang).value == ["local-government"]


@pytest.mark.parametrize("lang", WRITTEN)
def test_a_form_keeps_the_partners_that_were_named_beside_none(visit, lang):
    asked = {"applicant": "korean-company", "purpose": "demonstrate", "country": "VN", "developed-in-korea": "yes"}
    app = visit("check", lang=lang, submit_on="2026-03-01", **asked)
    app.button_group(key=f"form.overseas-partner.{lang}").set_value(["university", "none"])
    press(app, "continue", lang)

    assert app.query_params["overseas-partner"] == "university"
    assert has(app.get_by_key("card-demonstration"), words(lang)("status-eligible"))


def press(app, key, lang):
    """Press the button of that name."""
    [button] = [button for button in app.button if button.label == words(lang)(key)]
    drawn(button.click().run())


@pytest.mark.parametrize("lang", WRITTEN)
def test_what_cannot_change_the_result_is_not_asked(visit, lang):
    app = visit("check", mode="all", lang=lang, applicant="individual", submit_on="2026-11-22")

    assert not [radio for radio in app.radio if radio.key == f"in-charge.{lang}"]
    assert BOOK.questions["in-charge"].short[lang] in shown(app)


@pytest.mark.parametrize(
    ("day", "purpose", "amount", "fits"),
    [
        ("2021-04-01", "plan-solution", "350000000", "above"),
        ("2021-04-01", "demonstrate", "350000000", "below"),
        ("2026-03-01", "demonstrate", "400000000", "near"),
    ],
)
@pytest.mark.parametrize("lang", WRITTEN)
def test_the_amount_is_compared_and_decides_nothing(visit, lang, day, purpose, amount, fits):
    lead = "korean-company" if purpose == "demonstrate" else "local-government"
    asked = {"applicant": lead, "purpose": purpose, "submit-on": day}
    without, wanting = (visit("check", mode="all", lang=lang, **asked, **more) for more in ({}, {"amount": amount}))

    said = words(lang)(f"fits-{fits}")
    assert has(wanting, said)
    assert not has(without, said)
    assert badges(without) == badges(wanting)


def badges(app):
    """Return the line of each card that says its status and its intake."""
    return [each.value for each in app.markdown if "-badge[" in each.value]


@pytest.mark.parametrize("lang", WRITTEN)
def test_a_link_s_impossible_way_of_showing_is_dropped_and_named(visit, lang):
    app = visit("check", lang=lang, focus="moon", mode="all-of-them", applicant="university")

    named = [shown_so for shown_so in ("moon", "all") for warning in app.warning if shown_so in warning.value]
    assert named == ["moon", "all"]
    assert app.query_params["applicant"] == "university"
    assert not {"focus", "mode"} & set(app.query_params)


def test_a_language_that_is_not_on_offer_is_named(visit):
    app = visit("check", mode="all", lang="xx")

    assert "xx" in app.warning[0].value
    assert app.query_params["lang"] == "en"

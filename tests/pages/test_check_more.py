"""Check beyond the answers: one question at a time, another case, an earlier link, paper, what is taken away."""

import pytest

from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.book import BOOK
from tests.pages.conftest import drawn, has, headings, readable, shown
from tests.settled import CITY


def press(app, key):
    """Press the button of that key."""
    return drawn(app.button(key=key).click().run())


def submit(app, label):
    """Press the button of a form that says so."""
    [button] = [button for button in app.button if button.label == label]
    return drawn(button.click().run())


def open_up(app, key):
    """Open what is drawn only on demand."""
    app.session_state[key] = True
    return drawn(app.run())


@pytest.mark.parametrize("lang", WRITTEN)
def test_i_don_t_know_is_always_allowed_and_stands_in_the_link(visit, lang):
    say = words(lang)
    app = visit("check", lang=lang, submit_on="2026-11-22", applicant="local-government", purpose="plan-city")

    for _ in range(4):
        submit(app, say("do-not-know"))
    unknown = app.query_params["unknown"].split(",")
    assert len(unknown) == 4
    assert has(app, say("left-open", questions=say.several(BOOK.questions[name].short[lang] for name in unknown)))
    assert say("continue") not in [button.label for button in app.button]

    again = visit(
        "check",
        lang=lang,
        **{name.replace("-", "_"): value for name, value in app.query_params.items() if name != "lang"},
    )
    press(again, f"change-{unknown[0]}")
    assert has(again, BOOK.questions[unknown[0]].ask[lang])


def test_a_question_answered_after_all_is_unknown_no_longer(visit):
    app = visit(
        "check", lang="en", mode="all", unknown="in-charge,scale", applicant="local-government", submit_on="2026-11-22"
    )
    drawn(app.radio(key="in-charge.en").set_value("yes").run())

    assert app.query_params["unknown"] == "scale"
    assert app.query_params["in-charge"] == "yes"


@pytest.mark.parametrize("lang", WRITTEN)
def test_a_switch_between_the_ways_of_asking_loses_nothing(visit, lang):
    app = visit("check", lang=lang, unknown="scale", **CITY)

    for mode in ("all", "one", "all"):
        drawn(app.button_group(key=f"check.mode.{lang}").set_value(mode).run())
        held = dict(app.query_params)
        assert {name: held[name] for name in CITY} == CITY
        assert held["unknown"] == "scale"
        assert held.get("mode", "one") == mode


@pytest.mark.parametrize("lang", WRITTEN)
def test_two_cases_stand_side_by_side(visit, lang):
    say = words(lang)
    app = visit("check", lang=lang, **CITY, **{"with": "applicant.korean-company~purpose.demonstrate"})
    table = readable(app.get_by_key("second-case").markdown[0].value)

    assert [row.count("|") for row in table.splitlines()] == [4] * len(table.splitlines())
    assert BOOK.questions["applicant"].values["korean-company"][lang] in table
    assert say("status-eligible") in table
    assert table.count(say("status-not-eligible")) == 2

    submit(app, say("compare-take"))
    assert app.query_params["applicant"] == "korean-company"
    assert app.query_params["purpose"] == "demonstrate"
    assert "with" not in app.query_params
    assert say("compare-title") not in headings(app)


def test_a_suggested_case_is_compared_in_one_tap(visit):
    app = open_up(visit("check", lang="en", **CITY), "compare")
    press(app, "second-1")

    assert app.query_params["with"] == "applicant.korean-company~purpose.demonstrate"
    assert words("en")("compare-title") in headings(app)


def test_a_second_case_that_cannot_be_is_named(visit):
    app = visit("check", lang="en", **CITY, **{"with": "applicant.king~in-charge.no"})

    assert [each.value for each in app.warning if "king" in each.value]
    assert words("en")("compare-title") in headings(app)


@pytest.mark.parametrize("lang", WRITTEN)
def test_an_earlier_link_shows_then_and_now(visit, on, lang):
    on("2026-11-22")
    say = words(lang)
    earlier = {"rulebook": "2025.9", "made": "2026-03-01", "was": "planning.depends.600000000.rolling"}
    app = visit("check", lang=lang, **{**CITY, "submit-on": ""}, **earlier)
    told = shown(app.get_by_key("then-and-now"))

    assert say("then-title", day="@").replace("@", say.partial("2026-03-01")) in headings(app)
    assert say.won(600_000_000) in told
    assert say.won(700_000_000) in told
    assert {name: app.query_params[name] for name in earlier} == earlier

    submit(app, say("then-show", day=say.partial("2026-03-01")))
    assert app.query_params["submit-on"] == "2026-03-01"
    assert not set(earlier) & set(app.query_params)


@pytest.mark.parametrize(
    "given", [{"made": "x"}, {"rulebook": "9"}, {"was": "<b>"}, {"made": "2026-03-01", "rulebook": "<b>*x*"}]
)
def test_an_earlier_link_s_nonsense_breaks_nothing(visit, given):
    app = visit("check", lang="en", **CITY, **given)

    assert has(app.get_by_key("card-planning"), words("en")("status-eligible"))
    assert "<b>*x*" not in "".join(each.value for each in app.markdown)


@pytest.mark.parametrize("lang", WRITTEN)
def test_on_paper_everything_is_open_and_nothing_is_asked(visit, lang):
    screen = visit("check", lang=lang, **CITY)
    paper = visit("check", lang=lang, view="print", **CITY)

    asked = [box for box in paper.selectbox if box.key != "language-switch"]
    assert not [*paper.radio, *asked, *paper.number_input, *paper.expander, *paper.get("download_button")]
    texts = shown(paper)
    ways_to_answer = {words(lang)(key) for key in ("helps-and-amount", "look-at", "whom-to-ask", "more-about")}
    assert [
        each.label for each in screen.expander if each.label not in texts and each.label not in ways_to_answer
    ] == []
    for track in BOOK.editions[2026].tracks.values():
        assert all(item[lang] in texts for item in track.support.items)
    assert all(BOOK.questions[name].short[lang] in texts for name in CITY)

    submit(paper, words(lang)("print-back"))
    assert "view" not in paper.query_params


@pytest.mark.parametrize("lang", WRITTEN)
def test_a_section_is_sent_once_it_is_opened(visit, lang):
    support = [item[lang] for item in BOOK.editions[2026].tracks["planning"].paid.items]
    app = visit("check", lang=lang, **CITY)
    assert not [each for each in support if each in shown(app)]

    open_up(app, "section-what-you-get-planning")
    assert all(each in shown(app.get_by_key("card-planning")) for each in support)


@pytest.mark.parametrize("lang", WRITTEN)
def test_a_draft_letter_can_be_read_and_opened(visit, lang):
    app = open_up(visit("check", lang=lang, **CITY), "section-whom-to-ask-planning")
    [letter] = app.get("link_button")

    assert letter.proto.url.startswith("mailto:")
    assert words(lang)("mail-thanks").splitlines()[0] in shown(app)


@pytest.mark.parametrize("lang", WRITTEN)
def test_another_currency_is_rough_and_says_its_rate(visit, lang):
    say = words(lang)
    app = visit("check", lang=lang, currency="USD", **CITY)
    assert "USD" in shown(app.get_by_key("card-planning"))

    own = visit("check", lang=lang, currency="VND", rate="0.05", **CITY)
    amount = say("rough-amount", currency="VND", amount=say.number(14_000_000_000))
    assert has(own.get_by_key("card-planning"), say("rough-own", amount=amount, currency="VND", won="0.05"))

    without = visit("check", lang=lang, currency="VND", **CITY)
    assert "VND" not in shown(without.get_by_key("card-planning"))


@pytest.mark.parametrize("lang", WRITTEN)
def test_a_currency_is_chosen_and_its_rate_changed(visit, lang):
    app = open_up(visit("check", lang=lang, **CITY), "look-at")
    drawn(app.selectbox(key=f"currency.{lang}").set_value("EUR").run())
    assert app.query_params["currency"] == "EUR"

    drawn(app.number_input(key=f"rate.EUR.{lang}").set_value(1000.0).run())
    assert app.query_params["rate"] == "1000"
    assert words(lang).number(700_000) in shown(app.get_by_key("card-planning"))


@pytest.mark.parametrize("year", BOOK.editions)
def test_any_call_can_be_looked_at(visit, on, year):
    on("2026-11-22")
    app = open_up(visit("check", lang="en", applicant="local-government"), "look-at")
    drawn(app.selectbox(key="call.en").set_value(2020 if year != 2020 else 2021).run())
    drawn(app.selectbox(key="call.en").set_value(year).run())

    assert {f"card-{name}" for name in BOOK.editions[year].tracks} <= cards(app)
    assert app.query_params.get("submit-on") == (None if year == 2026 else BOOK.day_of(year).isoformat())


def cards(app):
    """Return the keys of the cards on the screen."""
    keys = (f"card-{name}" for edition in BOOK.editions.values() for name in edition.tracks)
    return {key for key in keys if present(app, key)}


def present(app, key):
    try:
        return bool(app.get_by_key(key))
    except KeyError:
        return False


@pytest.mark.parametrize("lang", WRITTEN)
def test_what_is_not_known_is_said_once_and_in_one_place(visit, lang):
    app = open_up(visit("check", lang=lang, **CITY), "section-unknown")
    titles = [section.label for section in app.expander]

    assert titles.count(words(lang)("what-is-unknown")) == 1
    [unknown] = [section for section in app.expander if section.label == words(lang)("what-is-unknown")]
    for track in BOOK.editions[2026].tracks.values():
        for each in track.unknowns:
            assert each[lang] in shown(unknown)
            assert [
                line for line in shown(app).splitlines() if each[lang] in line and f"- {each[lang]}" == line.strip()
            ]


@pytest.mark.parametrize("lang", WRITTEN)
def test_myths_are_put_right_with_their_sources(visit, lang):
    app = open_up(visit("check", lang=lang, **CITY), "section-myths")
    [myths] = [section for section in app.expander if section.label == words(lang)("myths")]
    told = shown(myths)

    assert all(myth.text[lang] in told for myth in BOOK.asides.myths.myths)
    assert not [
        section
        for section in visit("check", lang=lang, submit_on="2021-03-01").expander
        if section.label == words(lang)("myths")
    ]


@pytest.mark.parametrize("lang", WRITTEN)
def test_the_bar_offers_everything_to_take_away(visit, lang):
    say = words(lang)
    app = visit("check", lang=lang, **CITY)
    bar = app.get_by_key("share-bar")

    for key in ("take-link", "take-qr", "take-calendar", "take-dossier", "take-case", "take-load", "take-print"):
        assert say(key) in shown(bar)


def test_the_link_that_is_handed_on_opens_the_same_case(visit):
    app = open_up(visit("check", lang="ko", currency="EUR", **CITY), "take-link")
    [address] = [each.value for each in app.code]

    assert "currency=EUR" in address
    assert all(f"{name}={value}" in address for name, value in CITY.items())
    assert f"rulebook={BOOK.about.version}" in address
    assert "was=planning.eligible.700000000.rolling" in address

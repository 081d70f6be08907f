"""The search for a place: found under every name, the right one first, and nothing breaks it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kcity.record.cities import Closeness, Names, cities, is_near, key, spoken
from kcity.record.search import LONGEST, search
from kcity.rulebook.countries import countries, country_names
from kcity.rulebook.languages import WRITTEN
from tests.book import BOOK


def first(text, language="en"):
    """Return what stands first: its kind, name and country."""
    found = search(BOOK, text, language)
    return (found[0].kind, found[0].name, found[0].country) if found else None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("turkiye", "TR"),
        ("터키", "TR"),
        ("튀르키예", "TR"),
        ("Burma", "MM"),
        ("Myanmar", "MM"),
        ("미얀마", "MM"),
        ("Ivory Coast", "CI"),
        ("Cote d'Ivoire", "CI"),
        ("Swaziland", "SZ"),
        ("Columbia", "CO"),
        ("Holland", "NL"),
        ("UK", "GB"),
        ("Britain", "GB"),
        ("England", "GB"),
        ("영국", "GB"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("미국", "US"),
        ("Lao PDR", "LA"),
        ("라오스", "LA"),
        ("Viet Nam", "VN"),
        ("Vietnam", "VN"),
        ("Việt Nam", "VN"),
        ("월남", "VN"),
        ("UAE", "AE"),
        ("Russian Federation", "RU"),
        ("러시아 연방", "RU"),
        ("Россия", "RU"),
        ("Czech Republic", "CZ"),
        ("Česko", "CZ"),
        ("Macedonia", "MK"),
        ("Cabo Verde", "CV"),
        ("Cape Verde", "CV"),
        ("East Timor", "TL"),
        ("South Korea", "KR"),
        ("Republic of Korea", "KR"),
        ("한국", "KR"),
        ("대한민국", "KR"),
        ("Deutschland", "DE"),
        ("مصر", "EG"),
        ("Қазақстан", "KZ"),
        ("Polska", "PL"),
        ("Brunei", "BN"),
        ("Georgia", "GE"),
    ],
)
def test_a_country_is_found_under_its_other_and_old_names(text, country):
    assert first(text)[0::2] == ("country", country)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Cuzco", "Cusco", "PE"),
        ("cusco", "Cusco", "PE"),
        ("CUSCO", "Cusco", "PE"),
        ("Qosqo", "Cusco", "PE"),
        ("쿠스코", "Cusco", "PE"),
        ("Astete", "Cusco", "PE"),
        ("Bogota", "Bogotá", "CO"),
        ("Bogotá", "Bogotá", "CO"),
        ("Hue", "Hue", "VN"),
        ("Huế", "Hue", "VN"),
        ("Ulan Bator", "Ulaanbaatar", "MN"),
        ("Ulaanbaatar", "Ulaanbaatar", "MN"),
        ("울란바토르", "Ulaanbaatar", "MN"),
        ("Saigon", "Ho Chi Minh City", "VN"),
        ("호치민", "Ho Chi Minh City", "VN"),
        ("Hochiminh", "Ho Chi Minh City", "VN"),
        ("Rangoon", "Dala (Yangon)", "MM"),
        ("İzmir", "İzmir", "TR"),
        ("izmir", "İzmir", "TR"),
        ("Nusantara", "Indonesian new capital (Nusantara)", "ID"),
        ("Eastern Kalimantan", "Indonesian new capital (Nusantara)", "ID"),
        ("Primorsky", "Bolshoy Kamen", "RU"),
        ("Alatau", "Alatau", "KZ"),
        ("Clark", "Clark Freeport Zone", "PH"),
        ("New Jersey", "New Jersey", "US"),
        ("메콩델타", "Mekong Delta", "VN"),
        ("Москва", "Moscow", "RU"),
        ("서울", "Seoul", "KR"),
    ],
)
def test_a_place_is_found_however_it_is_spelled(text, name, country):
    assert first(text)[1:] == (name, country)


@pytest.mark.parametrize(
    ("text", "name"),
    [("Cuzco", "쿠스코"), ("Turkey", "튀르키예"), ("Seoul", "서울"), ("Beijing", "베이징"), ("Da Nang", "다낭")],
)
def test_a_name_is_told_in_korean_where_there_is_one(text, name):
    assert first(text, "ko")[1] == name


@pytest.mark.parametrize("project", [each for each in BOOK.projects if each.is_named], ids=lambda each: each.id)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_named_project_is_found_under_its_place(project, language):
    assert project in search(BOOK, project.place[language], language)[0].projects


@pytest.mark.parametrize("code", sorted(countries()))
def test_every_country_is_found_under_the_names_that_its_people_use(code):
    for name in country_names()[code]:
        assert code in [found.country for found in search(BOOK, name, "en") if found.kind == "country"], name


def test_what_is_found_says_which_projects_are_there_and_how_many_in_the_country():
    [cusco] = search(BOOK, "Cusco", "en")

    assert [project.id for project in cusco.projects] == ["kcn-2020-06"]
    assert cusco.in_country == len([project for project in BOOK.projects if project.country == "PE"])
    assert (round(cusco.latitude), round(cusco.longitude)) == (-14, -72)


def test_places_with_past_projects_come_before_larger_ones():
    found = search(BOOK, "Santa Cruz", "en")

    assert [bool(each.projects) for each in found] == sorted((bool(each.projects) for each in found), reverse=True)
    assert {each.name for each in found if each.projects} == {"Santa Cruz de la Sierra", "Warnes"}


def test_then_the_larger_ones_come_first():
    assert [found.country for found in search(BOOK, "Paris", "en")][:2] == ["FR", "US"]


def test_a_whole_name_comes_before_a_beginning():
    assert [found.name for found in search(BOOK, "UK", "en")][:2] == ["United Kingdom", "Ukraine"]


@pytest.mark.parametrize(("text", "noise"), [("Hue", "Huelva"), ("Paris", "Paris 15 Vaugirard"), ("UK", "Ukhta")])
def test_what_only_begins_so_is_noise_beside_what_is_called_so(text, noise):
    assert noise not in [found.name for found in search(BOOK, text, "en", most=100)]
    assert noise in [found.name for found in search(BOOK, noise, "en")]


def test_a_country_that_begins_so_is_no_noise():
    assert {"Niger", "Nigeria"} <= {found.name for found in search(BOOK, "Niger", "en")}


def test_a_country_is_not_found_as_a_place_of_its_projects():
    assert {found.kind for found in search(BOOK, "터키", "ko")} == {"country"}
    assert {found.name for found in search(BOOK, "Viet Nam", "en")} == {"Vietnam"}


@pytest.mark.parametrize(
    "text", ["Cusco, Peru", "Peru Cusco", "페루 쿠스코", "City of Cusco", "쿠스코시", "Cusco city"]
)
def test_a_country_and_the_word_city_may_stand_beside_the_name(text):
    assert first(text)[1] == "Cusco"


@pytest.mark.parametrize("text", ["Bogtoa", "Bogotta", "Bogoa", "Bogote", "Istanbull", "Ulaanbatar"])
def test_one_slip_is_forgiven(text):
    assert first(text)


@pytest.mark.parametrize("text", ["Qatat", "Lmia", "Xqz", "asdfgh", "Bgtooa"])
def test_more_than_a_slip_is_not_taken_for_a_name(text):
    assert "Lima" not in [found.name for found in search(BOOK, text, "en")]
    assert "Bogotá" not in [found.name for found in search(BOOK, text, "en")]


def test_a_slip_is_only_looked_for_where_nothing_else_fits():
    assert "Iran" not in [found.name for found in search(BOOK, "Iraq", "en")]
    assert "Lublin" not in [found.name for found in search(BOOK, "Dublin", "en")]


@pytest.mark.parametrize(
    "text",
    ["", " ", "?!", "\u0000", "\u202e", "x" * 100_000, "가" * 100_000, "ﷺ" * 500, "'; --", "<...>", "qwrtz", "🏙️"],
)
def test_nonsense_finds_nothing(text):
    assert search(BOOK, text, "en") == ()


def test_marks_of_direction_do_not_hide_a_name():
    assert first("\u202eCusco\u202c")[1] == "Cusco"


def test_only_the_beginning_of_a_long_text_is_looked_at():
    assert search(BOOK, "Cusco" + " " * LONGEST + "x", "en") == search(BOOK, "Cusco", "en")


def test_no_more_is_found_than_asked_for():
    assert len(search(BOOK, "san", "en", most=3)) == 3
    assert len(search(BOOK, "s", "ko")) == 8


@settings(deadline=None)
@given(st.text(max_size=200))
def test_no_text_breaks_the_search(text):
    for found in search(BOOK, text, "ko"):
        assert found.country in countries()
        assert found.name


def test_the_same_city_is_there_once():
    found = search(BOOK, "Columbia", "en")

    assert len({(each.kind, each.name, each.country) for each in found}) == len(found)


@pytest.mark.parametrize(
    ("name", "sought", "near"),
    [
        ("bogota", "bogotta", True),
        ("bogota", "bogoa", True),
        ("bogota", "bogote", True),
        ("bogota", "gogota", True),
        ("bogota", "bogota", False),
        ("bogota", "bgotao", False),
        ("bogota", "bogo", False),
    ],
)
def test_near_is_one_letter_off(name, sought, near):
    assert is_near(name, sought) is near


def test_names_are_kept_by_number():
    names = Names([("Cusco", "Cuzco"), (), ("Lima", "Ciudad de los Reyes")])

    assert names.of(0) == ("cusco", "cuzco")
    assert names.of(1) == ()
    assert names.alike("lima") == {2: Closeness.WHOLE}
    assert names.alike("c") == {0: Closeness.BEGINS, 2: Closeness.BEGINS}
    assert names.alike("reyes") == {2: Closeness.INSIDE}
    assert names.mistyped("cusko") == {0: Closeness.TYPO}
    assert names.mistyped("lmia") == {}


def test_korean_is_heard_as_it_sounds():
    assert [spoken(name) for name in ("서울", "쿠스코", "경성", "abc")] == ["seoul", "kuseuko", "gyeongseong", ""]


def test_cities_lie_in_known_countries():
    assert set(cities().countries) <= countries()


def test_other_names_are_those_that_are_not_known_anyway():
    others = BOOK.asides.names.names
    known = {code: {key(name) for name in country_names(tuple(WRITTEN))[code]} for code in others}

    assert [(code, name) for code, each in others.items() for name in each.all if key(name) in known[code]] == []
    assert [code for code, each in others.items() if len({key(name) for name in each.all}) < len(each.all)] == []


def test_every_country_named_in_the_record_s_other_names_is_known_by_it():
    """Else a search for the country would lead to a single city in it."""
    claimed = {
        (project.country, name)
        for project in BOOK.projects
        for name in project.other_names
        if name
        in ("Turkey", "Viet Nam", "USA", "UK", "Burma", "이태리", "에스파냐", "몽골리아", "컬럼비아", "키르기즈")
    }

    assert claimed
    for code, name in claimed:
        assert first(name) == ("country", *[first(name)[1]], code)

"""The translated languages: complete, with the same blanks, by their own plural rules, in one vocabulary."""

import re
import shutil
from datetime import date
from itertools import chain
from pathlib import Path

import pytest
import yaml
from babel import Locale
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from kcity.rulebook import DataError, load
from kcity.rulebook.folder import data_folder
from kcity.rulebook.languages import LANGUAGES, SPOKEN, WRITTEN, in_folder
from kcity.rulebook.template import NoLanguage, bring_up_to_date, filled, missing, texts, wanted
from kcity.rulebook.translation import BEGINS, CATALOGUE, ENDS, catalogue, foreign, unmarked
from kcity.rulebook.words import words
from tests.test_words import KOREAN, empty, messages, parts, twice, unlike

TRANSLATED = [language for language in LANGUAGES if language not in WRITTEN]
TEXT = data_folder() / "text"
ALL = pytest.mark.parametrize("language", TRANSLATED)
BLANK = re.compile(r"\{\s*\$[\w-]+\s*\}")


def files(language):
    """Return a language's message files by name."""
    return {file.name: file.read_text(encoding="utf-8") for file in sorted((TEXT / language).glob("*.ftl"))}


def whole(language, names):
    found = files(language)
    return "\n".join(found[name] for name in sorted(names))


def to_translate():
    return set(wanted())


@pytest.fixture(scope="module")
def book():
    return load()


def test_the_issue_s_languages_are_on_offer_under_their_own_names():
    assert list(LANGUAGES)[:2] == ["en", "ko"]
    assert {"es", "ru", "vi", "id", "fr"} <= set(TRANSLATED)
    assert all(SPOKEN[each].name[0].isupper() for each in TRANSLATED)
    assert not any(SPOKEN[each].reviewed for each in TRANSLATED), "name in NOTICE who reviewed it"


@ALL
def test_a_language_has_every_file_and_message_with_the_same_blanks(language):
    assert set(files(language)) == to_translate()
    for name in to_translate():
        assert unlike(files("en")[name], files(language)[name]) == set(), name


@ALL
def test_no_message_is_empty_there_twice_or_no_message(language):
    found = whole(language, to_translate())

    assert words(language).problems == ()
    assert twice(found) == []
    assert empty(found) == []


class _Plurals(Visitor):
    """The keys of every choice by a count: categories, and numbers meant as themselves."""

    def __init__(self) -> None:
        self.found: list[set[str]] = []

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802  Fluent's own name
        self.found.append({v.key.name for v in node.variants if isinstance(v.key, ftl.Identifier)})
        self.generic_visit(node)


def plurals(message):
    found = _Plurals()
    found.visit(message)
    return found.found


@ALL
def test_counts_follow_the_language_s_own_plural_rules(language):
    rules = Locale.parse(SPOKEN[language].locale).plural_form
    whole_numbers = {rules(number) for number in range(1, 200)}

    for message in messages(whole(language, to_translate())):
        for categories in plurals(message):
            assert categories <= rules.tags | {"other"}, message.id.name
            assert categories <= {"other"} or categories | {"other"} >= whole_numbers, message.id.name


@ALL
def test_every_text_of_the_data_that_belongs_in_it_is_translated_and_no_other(language, book):
    said = catalogue(TEXT / language / CATALOGUE)

    assert missing(book, said) == []
    assert sorted(set(said) - {text.en for _, text in texts(book)}) == []


@ALL
def test_a_catalogue_stands_as_the_command_would_write_it(language, book):
    file = TEXT / language / CATALOGUE

    assert filled(book, language, file) == file.read_bytes(), f"python -m kcity translate {language}"


NAMES = "K-City|Network|KIND|KAIA|MOLIT|Excel|CSV|GeoJSON|Word|PowerPoint|PDF|JSON|QR|Explorer|https?"
SAME = re.compile(rf"^[\W\d_]*(?:(?:{NAMES})[\W\d_]*)*$")


@ALL
def test_nothing_is_left_in_english(language):
    english = {m.id.name: "".join(parts(m).texts) for m in messages(whole("en", to_translate()))}
    own = {m.id.name: "".join(parts(m).texts) for m in messages(whole(language, to_translate()))}
    same = [key for key, said in own.items() if said == english[key] and len(said.split()) > 2 and not SAME.match(said)]
    data = [en for en, said in catalogue(TEXT / language / CATALOGUE).items() if said == en and len(en.split()) > 3]

    assert same == []
    assert data == []


def test_russian_is_in_its_letters():
    kept = re.compile(NAMES)
    found = {m.id.name: kept.sub("", _bare(m)) for m in messages(whole("ru", to_translate()))}

    assert {key: said for key, said in found.items() if re.search("([a-z]+ ){2}[a-z]+", said, re.IGNORECASE)} == {}


def _bare(message):
    return " ".join(parts(message).texts)


def glossary(language):
    return yaml.safe_load((TEXT / language / "glossary.yaml").read_text(encoding="utf-8"))["terms"]


def unlike_glossary(terms, pairs):
    """Yield each English text that holds a term whose translation holds none of the term's forms."""
    for term in terms:
        sought = re.compile(rf"\b{re.escape(term['term'])}s?\b", re.IGNORECASE)
        forms = [form.casefold() for form in term["forms"]]
        for english, said in pairs:
            if sought.search(english) and not any(form in said.casefold() for form in forms):
                yield term["term"], english, said


def spaced_otherwise(terms, texts_of_it):
    """Yield each official term that a text writes with other spaces, and how: 계획 수립형 for 계획수립형."""
    for official in {term["says"] for term in terms}:
        letters = official.replace(" ", "")
        sought = re.compile(r"\s?".join(map(re.escape, letters)))
        if len(letters) > 3:  # fewer also meet by chance, at the border of two words
            for text in texts_of_it:
                yield from ((official, found) for found in sought.findall(text) if found != official)


def pairs(language, book):
    """Return the English texts, of messages and of the data, each with what a language says for it."""
    names = files(language)
    own = {m.id.name: _bare(m) for m in messages(whole(language, names))}
    said = [(_bare(m), own[m.id.name]) for m in messages(whole("en", names))]
    if language in WRITTEN:
        # An English text that explains Korean words has nothing to explain in Korean.
        return said + [(text.en, text.ko) for _, text in texts(book) if not KOREAN.search(text.en)]
    return [*said, *catalogue(TEXT / language / CATALOGUE).items()]


@pytest.mark.parametrize("language", ["ko", *TRANSLATED])
def test_terms_are_said_the_same_everywhere(language, book):
    assert len(glossary(language)) >= 25
    assert list(unlike_glossary(glossary(language), pairs(language, book))) == []


def test_official_terms_are_spaced_as_the_calls_print_them(book):
    assert list(spaced_otherwise(glossary("ko"), [korean for _, korean in pairs("ko", book)])) == []


def test_another_spacing_of_a_term_is_noticed():
    terms = [{"says": "계획수립형"}, {"says": "사전 협의"}, {"says": "결과"}]

    assert list(spaced_otherwise(terms, ["계획수립형 제안, 사전 협의", "연결 과정"])) == []
    assert set(spaced_otherwise(terms, ["계획 수립형의 사전협의"])) == {
        ("계획수립형", "계획 수립형"),
        ("사전 협의", "사전협의"),
    }


def test_another_word_for_a_term_is_noticed():
    terms = [{"term": "call", "says": "convocatoria", "forms": ["convocatoria"]}]

    assert list(unlike_glossary(terms, [("The call of 2026", "La convocatoria de 2026")])) == []
    assert list(unlike_glossary(terms, [("Two calls", "Dos llamadas")])) == [("call", "Two calls", "Dos llamadas")]
    assert list(unlike_glossary(terms, [("It is called so", "Se llama así")])) == []


@pytest.mark.parametrize(
    ("language", "won", "day", "country"),
    [
        ("es", "₩700 millones", "22 de noviembre de 2026", "Corea del Sur"),
        ("fr", "₩700 millions", "22 novembre 2026", "Corée du Sud"),
        ("ru", "700 миллионов ₩", "22 ноября 2026\u202fг.", "Республика Корея"),
        ("vi", "700 triệu ₩", "22 tháng 11, 2026", "Hàn Quốc"),
        ("id", "₩700 juta", "22 November 2026", "Korea Selatan"),
    ],
)
def test_numbers_days_and_countries_are_those_of_the_language(language, won, day, country):
    say = words(language)

    assert " ".join(say.won(700_000_000).split()) == won
    assert " ".join(say.day(date(2026, 11, 22)).split()) == " ".join(day.split())
    assert say.country("KR") == country


@pytest.mark.parametrize(
    ("language", "won"),
    [("es", "₩2150 millones"), ("fr", "₩2,15 milliards"), ("ru", "2,15 миллиарда ₩"), ("id", "₩2,15 miliar")],
)
def test_money_is_counted_as_people_count_it(language, won):
    assert " ".join(words(language).won(2_150_000_000).split()) == won


def test_one_of_a_unit_is_one_and_the_first_of_a_month_its_first():
    assert words("fr").won(1_000_000_000) == "₩1 milliard"
    assert words("es").won(1_000_000_000) == "₩1000 millones"
    assert words("fr").day(date(2026, 3, 1)) == "1er mars 2026"
    assert words("fr").day(date(2026, 3, 11)) == "11 mars 2026"


def test_a_country_is_called_as_it_calls_itself():
    assert words("ru").country("KG") == "Кыргызстан"
    assert words("fr").country("CD") == "République démocratique du Congo"


def test_what_a_language_lacks_is_said_in_english_and_marked():
    say = words(TRANSLATED[0])
    lacking = next(m.id.name for m in messages(files("en")["slides.ftl"]) if not parts(m).blanks)

    assert say(lacking) == foreign(words("en")(lacking)) == f"{BEGINS}{words('en')(lacking)}{ENDS}"
    assert unmarked(say(lacking)) == words("en")(lacking)
    assert say.written is words("en")
    assert words("ko").written is words("ko")


def test_a_text_without_a_translation_is_english_and_marked(book):
    doubt = next(iter(book.doubts.values()))

    assert doubt.why[TRANSLATED[0]] == foreign(doubt.why.en)


def test_no_text_of_ours_holds_the_invisible_signs():
    everything = chain(TEXT.rglob("*.*"), data_folder().glob("*.yaml"), data_folder().glob("editions/*.yaml"))

    assert [file for file in everything if {BEGINS, ENDS} & set(file.read_text(encoding="utf-8"))] == []


def language_folder(root: Path, **changed):
    folder = root / "text" / "eo"
    folder.mkdir(parents=True)
    told = {"name": "Esperanto", "locale": "eo", "reviewed": "no"} | changed
    (folder / "language.yaml").write_text("".join(f"{key}: {value}\n" for key, value in told.items()), encoding="utf-8")
    return root


def test_a_folder_with_its_file_is_a_language(tmp_path):
    found, problems = in_folder(language_folder(tmp_path))

    assert list(found) == ["en", "ko", "eo"]
    assert problems == ()


@pytest.mark.parametrize(("field", "value"), [("locale", "xx_XX_yy"), ("reviewed", "perhaps"), ("colour", "green")])
def test_a_broken_language_file_is_named_and_left_out(tmp_path, field, value):
    found, problems = in_folder(language_folder(tmp_path, **{field: value}))

    assert list(found) == ["en", "ko"]
    assert [(each.file, each.where) for each in problems] == [("text/eo/language.yaml", field)]


@pytest.mark.parametrize("content", [b"what is this\n", b'msgid "a"\nmsgstr "\xff"\n'])
def test_a_broken_catalogue_is_named(tmp_path, content):
    (tmp_path / CATALOGUE).write_bytes(content)

    with pytest.raises(DataError, match=CATALOGUE):
        catalogue(tmp_path / CATALOGUE)


def test_an_entry_in_doubt_does_not_count(tmp_path):
    file = tmp_path / CATALOGUE
    file.write_text('msgid "a"\nmsgstr "b"\n\n#, fuzzy\nmsgid "c"\nmsgstr "d"\n', encoding="utf-8")

    assert catalogue(file) == {"a": "b"}


def test_a_language_is_begun_and_brought_up_to_date(tmp_path, monkeypatch, book):
    shutil.copytree(data_folder(), tmp_path / "data")
    monkeypatch.setenv("KCITY_DATA", str(tmp_path / "data"))
    file = tmp_path / "data" / "text" / "pt" / CATALOGUE

    told = list(bring_up_to_date(book, "pt"))
    assert f"{len(missing(book, {}))} texts to translate" in told[0]
    assert len(told) == 1 + len(wanted()) + 2
    begun = file.read_text(encoding="utf-8")
    first = missing(book, {})[0]
    file.write_text(begun.replace(f'"{first}"\nmsgstr ""', f'"{first}"\nmsgstr "X"'), encoding="utf-8")
    list(bring_up_to_date(book, "pt"))

    assert catalogue(file) == {first: "X"}


@pytest.mark.parametrize("code", ["en", "ko", "xx", "Portuguese", "../up"])
def test_no_language_is_begun_under_such_a_code(code, book):
    with pytest.raises(NoLanguage, match=re.escape(code)):
        list(bring_up_to_date(book, code))

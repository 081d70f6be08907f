"""Who does what, and what goes by several names: of editions on record, in both languages, as the editions have it."""

import re

import pytest
from pydantic import ValidationError

from kcity.outcome import LINES
from kcity.rulebook.model import Cited, Text, walk
from kcity.rulebook.roles import RolesFile
from tests.book import BOOK

ASIDES = {"roles": BOOK.asides.roles, "glossary": BOOK.asides.glossary}
HANGUL = re.compile("[\uac00-\ud7a3]")
ACRONYMS = {"KIND", "KAIA"}


def parts(kind):
    """Return every part of the two files that is of a kind."""
    found = []
    for aside in ASIDES.values():
        walk(aside, lambda where, part: found.append(part) if isinstance(part, kind) else None)
    return found


def astray(facts, years, doubts):
    """Return statements of a year that is not on record, and doubts that touch none of the statement's years."""
    found = []
    for fact in facts:
        of = set(getattr(fact, "editions", ()))
        found += sorted(of - set(years))
        found += [doubt for doubt in fact.doubts if of and not of & set(doubts[doubt].editions)]
    return found


def test_every_statement_is_of_editions_on_record_and_every_doubt_touches_one_of_them():
    carried = {"c41"}  # says that the rule of 2024 may no longer hold in 2025 and 2026

    assert set(astray(parts(Cited), BOOK.editions, BOOK.doubts)) <= carried


def test_a_statement_astray_is_noticed():
    [duty, *_] = BOOK.asides.roles.roles["kind"].duties
    wrong = duty.model_copy(update={"editions": (2019, 2020), "doubts": ("c19",)})

    assert astray([wrong], BOOK.editions, BOOK.doubts) == [2019, "c19"]


def test_every_text_is_in_both_languages():
    wrong = [text for text in parts(Text) if not HANGUL.search(text.ko) and text.ko not in ACRONYMS]

    assert wrong == []
    assert [text.en for text in parts(Text) if HANGUL.search(text.en)] == []


def test_each_line_has_its_way_and_every_body_a_task():
    assert list(BOOK.asides.roles.flows) == list(LINES)
    assert {"molit", "committee-national", "kind", "kaia", "committee", "contractor", "company", "host"} == set(
        BOOK.asides.roles.roles
    )


def test_the_secretariats_are_those_of_the_editions():
    for body in ("kind", "kaia"):
        told = {
            year
            for duty in BOOK.asides.roles.roles[body].duties
            if "ecretariat" in duty.text.en or "Runs" in duty.text.en
            for year in duty.editions
        }
        named = {
            year
            for year, edition in BOOK.editions.items()
            for track in edition.tracks.values()
            if track.secretariat and track.secretariat.body == body.upper() and track.secretariat.confidence == "high"
        }
        assert told == named


def test_a_step_by_nobody_on_record_is_refused():
    text = {"en": "text", "ko": "글"}
    said = {"text": text, "editions": ["2024"], "sources": ["molit-20240129"]}
    raw = {
        "roles": {"kind": {"name": text, "duties": [said]}},
        "flows": {"planning": [said | {"title": text, "by": ["kind", "nobody"]}]},
    }

    with pytest.raises(ValidationError):
        RolesFile.model_validate(raw)


def test_the_names_asked_for_are_there():
    printed = {name.name for term in BOOK.asides.glossary.terms.values() for name in term.names}

    assert {"cross-validation", "overseas verification", "해외실증형", "계획수립형", "도시개발형"} <= printed
    assert "Korea Agency for Infrastructure Technology Advancement" in printed
    assert {"preliminary-consulting", "prior-consultation"} <= set(BOOK.asides.glossary.terms)

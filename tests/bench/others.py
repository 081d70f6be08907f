"""The same statuses by engines that others made, each from the exported rulebook, for the benchmark of many proposals.

openfisca-core is no requirement of the project (its licence is the AGPL): where it is installed, it is measured too.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import datalogic_py
import numpy as np
import pandas as pd
import zen

from kcity.outcome.export import as_jsonlogic, as_zen
from kcity.outcome.export.neutral import rules
from kcity.outcome.export.shapes import Condition, Decision, Either, Every, Named, Negated
from kcity.outcome.export.zen import identifier
from kcity.rulebook import Rulebook
from kcity.rulebook.countries import countries

Statuses: TypeAlias = Mapping[str, list[str]]
"""The status of every proposal, by track."""

Run: TypeAlias = Callable[[], Statuses]


def by_zen(book: Rulebook, year: int, facts: list[dict[str, Any]]) -> Run:
    """Return the run of the ZEN engine, one call for each proposal."""
    graph = zen.ZenEngine().create_decision(json.dumps(json.loads(as_zen(book))["editions"][str(year)]))
    given = [{identifier(name): value for name, value in each.items()} for each in facts]
    names = list(book.editions[year].tracks)

    def run() -> Statuses:
        found: dict[str, list[str]] = {name: [] for name in names}
        for each in given:
            result = graph.evaluate(each)["result"]
            for name in names:
                found[name].append(result[identifier(name)]["status"])
        return found

    return run


def by_datalogic(book: Rulebook, year: int, facts: list[dict[str, Any]]) -> Run:
    """Return the run of datalogic-py, the statuses alone, every rule compiled and one call for each rule."""
    engine = datalogic_py.Engine()
    tracks = json.loads(as_jsonlogic(book))["editions"][str(year)]
    compiled = {name: engine.compile(track["status"]) for name, track in tracks.items()}
    texts = [json.dumps(each) for each in facts]

    def run() -> Statuses:
        handles = [datalogic_py.DataHandle(text) for text in texts]
        with engine.session() as session:
            return {
                name: [json.loads(text) for text in session.evaluate_batch(rule, handles)]
                for name, rule in compiled.items()
            }

    return run


def by_openfisca(book: Rulebook, year: int, frame: pd.DataFrame) -> Run | None:
    """Return the vectorised run of openfisca-core, statuses alone, from the same frame; None where not installed."""
    try:
        from openfisca_core.entities import build_entity
        from openfisca_core.periods import DateUnit, period
        from openfisca_core.simulations import SimulationBuilder
        from openfisca_core.taxbenefitsystems import TaxBenefitSystem
        from openfisca_core.variables import Variable
    except ImportError:
        return None

    entity = build_entity(key="proposal", plural="proposals", label="A proposal", is_person=True)
    system = TaxBenefitSystem([entity])
    allowed = {
        name: sorted(countries()) if q.kind == "country" else list(q.allowed) for name, q in book.questions.items()
    }
    tracks = rules(book).editions[year]

    def variable(name: str, of: type, formula: Any = None) -> None:
        parts = {"value_type": of, "entity": entity, "definition_period": DateUnit.YEAR, "label": name}
        if formula:
            parts["formula"] = formula
        system.add_variable(type(name, (Variable,), parts))

    def column(question: str, value: str) -> str:
        return identifier(f"{question}__{value}")

    several = {name for name, asked in book.questions.items() if asked.kind == "many"}
    asked = {q for each in book.editions[year].tracks.values() for r in each.requirements.values() for q in r.questions}
    for question in asked:
        if question in several:
            for value in allowed[question]:
                variable(column(question, value), bool)
        else:
            variable(identifier(question), int)

    def true(found: Condition, proposal: Any, period: Any) -> Any:
        match found:
            case Named(question, None, _, values):
                codes = [allowed[question].index(value) for value in values]
                return np.isin(proposal(identifier(question), period), codes)
            case Named(question, choices, True, values):
                others = tuple(value for value in choices or () if value not in values)
                return ~true(Named(question, choices, False, others), proposal, period)
            case Named(question, _, _, values):
                return np.logical_or.reduce([proposal(column(question, value), period) for value in values])
            case Negated(part):
                return ~true(part, proposal, period)
            case Every(parts):
                return np.logical_and.reduce([true(part, proposal, period) for part in parts])
            case Either(parts):
                return np.logical_or.reduce([true(part, proposal, period) for part in parts])
        raise AssertionError(found)  # days and amounts decide no status

    def formula(decision: Decision, values: list[str]) -> Any:
        def of(proposal: Any, period: Any) -> Any:
            conditions = [true(when, proposal, period) for when, _ in decision.cases]
            codes = [values.index(str(value)) for _, value in decision.cases]
            return np.select(conditions, codes, values.index(str(decision.otherwise)))

        return of

    order = ["eligible", "depends", "not-eligible"]
    for name, track in tracks.items():
        variable(f"status_{identifier(name)}", int, formula(track.status, order))

    when = period(year)

    def run() -> Statuses:
        simulation = SimulationBuilder().build_default_simulation(system, count=len(frame))
        for question in asked:
            if question in several:
                padded = "," + frame[question] + ","
                for value in allowed[question]:
                    given = padded.str.contains(f",{value},", regex=False).to_numpy(dtype=bool)
                    simulation.set_input(column(question, value), when, given)
            else:
                codes = pd.Categorical(frame[question], categories=allowed[question]).codes
                simulation.set_input(identifier(question), when, codes.astype(np.int32))
        names = np.array(order, dtype=object)
        return {name: list(names[simulation.calculate(f"status_{identifier(name)}", when)]) for name in tracks}

    return run

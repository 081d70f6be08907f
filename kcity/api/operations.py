"""The API's operations, from which its routes and its OpenAPI document are made."""

from typing import Any

from kcity.api import content
from kcity.api.inputs import calendar_query, check_body, check_query, doubts_query, projects_query
from kcity.api.openapi import DOCUMENT, document
from kcity.api.operation import GEOJSON, ICALENDAR, Operation
from kcity.api.shapes import Doubts, Editions, OutcomeShape, Projects, Sources
from kcity.rulebook.model import Edition

OPERATIONS: tuple[Operation, ...] = (
    Operation("check", "/check", OutcomeShape, content.check, check_query, kept="by-reader", of_the_day=True),
    Operation("check-body", "/check", OutcomeShape, content.check, body=check_body, kept="never", of_the_day=True),
    Operation("editions", "/editions", Editions, content.editions),
    Operation("edition", "/editions/{year}", Edition, content.edition),
    Operation("projects", "/projects", Projects, content.projects, projects_query, also={GEOJSON: content.on_a_map}),
    Operation("doubts", "/doubts", Doubts, content.doubts, doubts_query, written=True),
    Operation("sources", "/sources", Sources, content.sources, written=True),
    Operation("openapi", DOCUMENT, dict[str, Any], lambda asked: document(OPERATIONS, asked), written=True),
    Operation(
        "calendar",
        "/calendar.ics",
        str,
        content.calendar,
        calendar_query,
        of_the_day=True,
        root="",
        usual=ICALENDAR,
        written=True,
        saved_as=lambda given: f"k-city-{given.get('track', 'all')}.ics",
    ),
)

"""What the API answers: one function for each operation, from what was asked to plain data."""

from typing import Any

from kcity.api.inputs import ON, SUBMIT_ON
from kcity.api.operation import Asked
from kcity.api.plain import plain
from kcity.api.problems import Refused
from kcity.handout.calendar import feed
from kcity.handout.tables import as_geojson, rows
from kcity.outcome import as_json, outcome, read
from kcity.record.finding import finder
from kcity.record.places import chosen, line, read_choice, unnamed
from kcity.rulebook.projects import Project


def check(asked: Asked) -> dict[str, Any]:
    """Return the outcome of a proposal, as the command line prints it."""
    given = dict(asked.given.get("answers", asked.given))
    focus = tuple(asked.given.get("focus", ()))
    if ON in asked.given:
        given[SUBMIT_ON] = asked.given[ON]
    answers = {name: value for name, value in given.items() if name in asked.book.questions}
    proposal, misfits = read(asked.book, answers)
    assert not misfits, "the models know what the engine takes"
    return as_json(outcome(asked.book, proposal, asked.today, focus), asked.say)


def editions(asked: Asked) -> dict[str, Any]:
    """Return every edition in brief."""
    found = [
        {
            "year": edition.year,
            "name": edition.name[asked.say.language],
            "announced": edition.announced.value.isoformat(),
            "tracks": list(edition.tracks),
            "href": f"/api/editions/{edition.year}",
        }
        for edition in asked.book.editions.values()
    ]
    return asked.about | {"editions": found}


def edition(asked: Asked) -> Any:
    """Return one edition as its file has it; raises Refused for a year without one."""
    years = {str(year): edition for year, edition in asked.book.editions.items()}
    if asked.given["year"] not in years:
        said = asked.say.written("wrong-year", allowed=", ".join(years))
        raise Refused("path", [{"detail": said, "allowed": list(years)}])
    return plain(years[asked.given["year"]], asked.say.language)


def projects(asked: Asked) -> dict[str, Any]:
    """Return the past projects of a choice."""
    found = _chosen(asked)
    said = [{"record": plain(each, asked.say.language), "names": _names(asked, each)} for each in found]
    return asked.about | {"count": len(found), "unnamed": len(unnamed(found)), "projects": said}


def on_a_map(asked: Asked) -> bytes:
    """Return the past projects of a choice as GeoJSON, as the page of partner cities hands it out."""
    return as_geojson(rows(asked.book, _chosen(asked), asked.say))


def doubts(asked: Asked) -> dict[str, Any]:
    """Return every doubt with its readings, or those of an edition."""
    year = asked.given.get("edition")
    found = {name: each for name, each in asked.book.doubts.items() if not year or int(year) in each.editions}
    return asked.about | {"doubts": plain(found, asked.say.language)}


def sources(asked: Asked) -> dict[str, Any]:
    """Return every source; a weak one is marked, and its address is not given."""
    found = {
        name: plain(source, asked.say.language) | ({"url": None} if source.weak else {})
        for name, source in asked.book.sources.items()
    }
    return asked.about | {"sources": found}


def calendar(asked: Asked) -> bytes:
    """Return every intake, or those of a line, as a calendar to subscribe to."""
    track = asked.given.get("track")
    return feed(asked.book, asked.say, asked.today, (track,) if track else ())


def _chosen(asked: Asked) -> tuple[Project, ...]:
    given = {("line" if name == "track" else name): value for name, value in asked.given.items()}
    choice, misfits = read_choice(asked.book, given)
    assert not misfits, "the models know what a choice may be"
    return chosen(asked.book, choice, finder(asked.book, choice.find))


def _names(asked: Asked, project: Project) -> dict[str, Any]:
    book, say = asked.book, asked.say
    sectors = book.questions["sectors"].values
    return {
        "track": book.editions[project.call].tracks[project.track].name[say.language],
        "line": line(book, project),
        "country": say.country(project.country) if project.country else None,
        "sectors": [sectors[each][say.language] for each in project.sectors],
    }

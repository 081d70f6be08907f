"""The outlines: whole, cut at 180 degrees, with the United Nations' shapes; and the map drawn from them alone."""

import asyncio
import gzip
import hashlib
import json
from collections import Counter
from itertools import pairwise

import pytest
from starlette.applications import Starlette

from kcity.rulebook import data_folder
from pages.shared.borders import borders
from pages.shared.loaded import map_land, map_packed
from pages.shared.outlines import Outlines
from pages.shared.shapes import COLOURS, SHADES, SHAPES, legend
from pages.shared.world import LAYER, STEPS, Mark, shade, world_map
from tests.book import BOOK

FILE = data_folder() / "world.geojson"
OUTLINES_OF_FILE = json.loads(FILE.read_text(encoding="utf-8"))


def polygons(geometry):
    """Return a geometry's polygons, each a list of rings: the shore and the holes."""
    return geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]


COUNTRIES = {
    feature["properties"]["iso"]: polygons(feature["geometry"])
    for feature in OUTLINES_OF_FILE["features"]
    if feature["properties"]["iso"]
}


def edges(ring_of_points):
    return pairwise(ring_of_points)


def inside(shape, longitude, latitude):
    """Return whether a point lies in a shape: a ray to the east crosses its edges an odd number of times."""
    crossings = sum(
        (a[1] > latitude) != (b[1] > latitude) and longitude < (b[0] - a[0]) * (latitude - a[1]) / (b[1] - a[1]) + a[0]
        for polygon in shape
        for points in polygon
        for a, b in edges(points)
    )
    return crossings % 2 == 1


def too_wide(shapes):
    """Return the ids of shapes with an edge that would run across the map."""
    return {
        iso
        for iso, shape in shapes.items()
        if any(abs(a[0] - b[0]) >= 180 for polygon in shape for points in polygon for a, b in edges(points))
    }


def test_no_edge_runs_across_the_map():
    assert (
        too_wide(
            {feature["properties"]["iso"]: polygons(feature["geometry"]) for feature in OUTLINES_OF_FILE["features"]}
        )
        == set()
    )


def test_an_edge_across_the_map_is_noticed():
    assert too_wide({"FJ": [[[[179, -17], [-179, -17], [-179, -16], [179, -17]]]]}) == {"FJ"}


def test_every_ring_is_closed_and_on_the_map():
    for feature in OUTLINES_OF_FILE["features"]:
        for polygon in polygons(feature["geometry"]):
            for points in polygon:
                assert points[0] == points[-1]
                assert len(points) >= 4
                assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in points)


def test_every_country_stands_once_by_its_code_alone():
    codes = [feature["properties"]["iso"] for feature in OUTLINES_OF_FILE["features"]]

    assert all(set(feature["properties"]) == {"iso"} for feature in OUTLINES_OF_FILE["features"])
    assert len(COUNTRIES) == len([code for code in codes if code])
    assert all(len(code) == 2 and code.isupper() for code in COUNTRIES)


def test_the_file_is_small_enough_to_send_once():
    assert FILE.stat().st_size <= 1_100_000
    assert len(map_packed()[1]) <= 350_000


def rings():
    return [ring for each in OUTLINES_OF_FILE["features"] for shore in polygons(each["geometry"]) for ring in shore]


def test_the_map_draws_each_border_once_and_no_shore():
    lines = [each for each in json.loads(map_land())["features"] if each["geometry"]["type"] == "MultiLineString"]
    drawn = [
        frozenset(map(tuple, edge))
        for line in lines
        for part in line["geometry"]["coordinates"]
        for edge in edges(part)
    ]
    met = Counter(frozenset(map(tuple, edge)) for ring in rings() for edge in edges(ring))

    assert all(line["properties"] == {"iso": None} for line in lines)
    assert len(drawn) == len(set(drawn))
    assert set(drawn) == {edge for edge, times in met.items() if times > 1}
    assert len(drawn) * 6 < met.total()  # which is what makes a map without a graphics card move


SQUARE = [(0, 0), (2, 0), (2, 1), (2, 2), (0, 2), (0, 0)]


@pytest.mark.parametrize(
    ("neighbour", "lines"),
    [
        ([(2, 0), (3, 0), (3, 2), (2, 2), (2, 1), (2, 0)], [[(2, 0), (2, 1), (2, 2)]]),
        ([(2, 0), (3, 0), (2, 1), (2, 0)], [[(2, 0), (2, 1)]]),
        ([(5, 5), (6, 5), (6, 6), (5, 5)], []),
        ([(2, 2), (3, 2), (3, 3), (2, 2)], []),
    ],
    ids=["a whole side", "half of it", "far away", "one point"],
)
def test_a_border_is_what_two_countries_have_in_common(neighbour, lines):
    assert list(borders([[SQUARE], [neighbour]])) == [lines, []]


def fetched(outlines, path, accepts="gzip, br"):
    """Return status, headers and body of what the front door answers to a path."""
    said = []

    async def send(message):
        said.append(message)

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "root_path": "",
        "query_string": b"",
        "headers": [(b"accept-encoding", accepts.encode())],
    }
    asyncio.run(Starlette(routes=[outlines.route()])(scope, receive, send))
    headers = {name.decode(): value.decode() for name, value in said[0]["headers"]}
    return said[0]["status"], headers, b"".join(message.get("body", b"") for message in said)


@pytest.mark.parametrize("below", ["", "/k-city"])
def test_the_land_is_served_packed_and_kept_for_a_year_under_a_name_of_its_own(below):
    outlines = Outlines()
    outlines.route()
    address = outlines.for_map()
    status, headers, body = fetched(outlines, f"{below}/{address}")

    assert status == 200
    assert hashlib.sha256(map_land().encode()).hexdigest().startswith(address.split("/")[1].removesuffix(".json"))
    countries = [
        each for each in json.loads(gzip.decompress(body))["features"] if "Line" not in each["geometry"]["type"]
    ]
    assert countries == OUTLINES_OF_FILE["features"]
    assert headers["content-encoding"] == "gzip"
    assert headers["vary"] == "Accept-Encoding"
    assert headers["cache-control"] == "public, max-age=31536000, immutable"


def test_the_land_is_sent_plain_to_who_cannot_unpack_it_and_not_under_an_old_name():
    outlines = Outlines()
    outlines.route()
    _, headers, body = fetched(outlines, f"/{outlines.for_map()}", accepts="identity")

    assert "content-encoding" not in headers
    assert body == map_land().encode()
    assert fetched(outlines, "/outlines/0123456789abcdef.json")[0] == 404


def test_the_map_holds_the_land_itself_where_no_front_door_serves_it():
    assert Outlines().for_map() == map_land()


@pytest.mark.parametrize(
    ("place", "longitude", "latitude", "country"),
    [
        ("Sevastopol", 33.52, 44.6, "UA"),
        ("Kerch", 36.4, 45.3, "UA"),
        ("Kyrenia", 33.32, 35.33, "CY"),
        ("Famagusta", 33.9, 35.15, "CY"),
        ("Nicosia, in the buffer zone", 33.36, 35.178, "CY"),
        ("Hargeisa", 44.06, 9.56, "SO"),
        ("Laayoune", -13.0, 27.1, "EH"),
        ("Chukotka, beyond 180 degrees", -175.0, 67.0, "RU"),
        ("Seoul", 127.0, 37.55, "KR"),
        ("Lesotho, not in South Africa's hole", 28.3, -29.5, "LS"),
    ],
)
def test_a_place_lies_in_one_country(place, longitude, latitude, country):
    assert {iso for iso, shape in COUNTRIES.items() if inside(shape, longitude, latitude)} == {country}


def test_every_project_s_country_is_drawn():
    assert {project.country for project in BOOK.projects if project.country} <= set(COUNTRIES)


def test_every_project_lies_in_its_country_or_on_its_shore():
    near = 0.05  # degrees; the outlines are thinned

    def lies_in(project):
        steps = (-near, 0, near)
        shape = COUNTRIES[project.country]
        return any(inside(shape, project.lon + x, project.lat + y) for x in steps for y in steps)

    assert [project.id for project in BOOK.projects if project.is_named and not lies_in(project)] == []


def test_no_project_lies_on_another_country_s_land_alone():
    def strangers(project):
        here = {iso for iso, shape in COUNTRIES.items() if inside(shape, project.lon, project.lat)}
        return here - {project.country}

    assert [project.id for project in BOOK.projects if project.is_named and strangers(project)] == []


HA_LONG = Mark("vn-ha-long", 107.08, 20.95, "planning", None, "Ha Long")
HUE = Mark("vn-hue", 107.6, 16.46, "demonstration", "area", 'Hue <b>"bold"</b>')
LAND = '{"type":"FeatureCollection","features":[]}'


def drawn(*marks, land=LAND, theme="light", **more):
    """Return the map as the browser gets it, and its layers by id; that of the projects by LAYER."""
    written = world_map(land, marks, theme, **more).to_json()
    layers = {layer["id"]: layer for layer in json.loads(written)["layers"]}
    return written, {LAYER if name.startswith(LAYER) else name: layer for name, layer in layers.items()}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_map_names_no_tile_service(theme):
    written = world_map(FILE.read_text(encoding="utf-8"), [HA_LONG, HUE], theme).to_json()

    assert "http" not in written
    assert json.loads(written)["mapStyle"] == "__MAP_STYLE__"  # what Streamlit takes for "none"
    assert "mapProvider" not in json.loads(written)


def test_the_land_is_written_as_it_stands_in_its_file():
    written, layers = drawn(HA_LONG)

    assert layers["land"]["data"] == json.loads(LAND)
    assert written.count(LAND) == 1


def test_the_land_s_address_stands_in_place_of_the_land():
    written, layers = drawn(*[HA_LONG] * 63, land="outlines/abc.json")

    assert layers["land"]["data"] == "outlines/abc.json"
    assert len(written) < 40_000


def test_planning_and_demonstration_differ_in_shape_and_colour():
    _, layers = drawn(HA_LONG, HUE)
    city, pilot = layers[LAYER]["data"]

    assert layers[LAYER]["getIcon"] == "@@=line"
    assert city["line"] != pilot["line"]
    assert {city["line"], pilot["line"]} <= set(layers[LAYER]["iconMapping"]) == set(SHAPES)
    assert all(colours["planning"] != colours["demonstration"] for colours in COLOURS.values())


def test_the_picture_of_the_shapes_is_that_of_its_theme():
    light, dark = (drawn(HA_LONG, theme=theme)[1][LAYER]["iconAtlas"] for theme in ("light", "dark"))

    assert light.startswith("data:image/png;base64,")
    assert light != dark


def test_no_layer_has_a_colour_that_a_click_would_fade():
    _, layers = drawn(HA_LONG, HUE, counts={"VN": 2}, place="vn-hue")
    fading = {"getFillColor", "getColor", "getLineColor"}

    assert [name for name, layer in layers.items() if fading & set(layer)] == []
    assert layers["land"]["_subLayerProps"]["polygons-fill"]["getFillColor"].startswith("@@=")


def test_only_projects_can_be_clicked_and_each_names_its_place():
    _, layers = drawn(HA_LONG, HUE)

    assert [name for name, layer in layers.items() if layer["pickable"]] == [LAYER]
    assert [row["place"] for row in layers[LAYER]["data"]] == ["vn-ha-long", "vn-hue"]


def test_the_chosen_place_is_ringed_looked_at_and_a_layer_of_its_own():
    written, layers = drawn(HA_LONG, HUE, place="vn-hue")
    view = json.loads(written)["initialViewState"]

    assert [row["at"] for row in layers["chosen"]["data"]] == [[HUE.longitude, HUE.latitude]]
    assert (view["longitude"], view["latitude"]) == (HUE.longitude, HUE.latitude)
    assert f'"{LAYER}-vn-hue"' in written
    assert drawn(HA_LONG, HUE)[1]["chosen"]["data"] == []


@pytest.mark.parametrize(("count", "nth"), [(0, -1), (1, 0), (2, 1), (3, 1), (4, 2), (5, 2), (6, 3), (60, 3)])
def test_a_country_s_shade_grows_with_its_projects(count, nth):
    assert shade(count) == nth


def test_a_country_is_filled_by_its_number_of_projects_and_again_when_that_changes():
    fills = [
        drawn(HA_LONG, counts=counts)[1]["land"]["_subLayerProps"]["polygons-fill"]
        for counts in ({}, {"VN": 7, "ID": 8, "KE": 1}, {"VN": 1})
    ]

    assert "VN" not in fills[0]["getFillColor"]
    assert "(properties.iso == 'ID' || properties.iso == 'VN') ?" in fills[1]["getFillColor"]
    assert "(properties.iso == 'KE') ?" in fills[1]["getFillColor"]
    assert len({fill["updateTriggers"]["getFillColor"] for fill in fills}) == 3


def test_every_shade_has_its_step():
    assert {len(shades) for shades in SHADES.values()} == {len(STEPS)}
    assert all(len(set(shades)) == len(shades) for shades in SHADES.values())


def test_one_ring_holds_all_marks_of_the_chosen_place():
    one, two = (drawn(*marks, place="vn-hue")[1]["chosen"]["data"] for marks in ([HUE], [HUE, HUE]))

    assert len(one) == len(two) == 1
    assert two[0]["size"] > one[0]["size"]


def test_only_a_region_or_a_new_city_has_a_ring():
    _, layers = drawn(HA_LONG, HUE)

    assert [row["text"] for row in layers["rings"]["data"]] == [HUE.text]


def test_projects_at_one_place_stand_side_by_side():
    _, layers = drawn(HUE, HA_LONG, HUE, HUE)
    aside = [row["aside"][0] for row in layers[LAYER]["data"]]

    assert aside[1] == 0
    assert len({aside[0], aside[2], aside[3]}) == 3
    assert aside[0] + aside[2] + aside[3] == 0


def test_words_on_a_mark_are_never_read_as_html():
    written = world_map(LAND, [HUE], "light")._tooltip

    assert written["text"] == "{text}"
    assert "html" not in written
    assert "&lt;b&gt;" in legend({"planning": "<b>"}, ["1", "2", "3", "<i>"], "light")
    assert "<i>" not in legend({}, ["1", "2", "3", "<i>"], "light")


NOWHERE = Mark("", -180, -60, "planning", None, "")


@pytest.mark.parametrize("project_marks", [[], [HA_LONG], [HA_LONG, HUE], [NOWHERE] * 2])
def test_a_view_lies_on_the_map(project_marks):
    view = json.loads(drawn(*project_marks)[0])["initialViewState"]

    assert -180 <= view["longitude"] <= 180
    assert -85 < view["latitude"] < 85
    assert 0 < view["zoom"] <= 6


def test_both_themes_colour_the_same_things():
    assert set(COLOURS["light"]) == set(COLOURS["dark"])
    assert set(SHADES) == set(COLOURS)

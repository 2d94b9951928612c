"""Boxes of roads: wordings of borders, the face chosen, offsets, and the place where roads do not meet."""

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from lantian.layers.errors import ArgumentError
from lantian.processing.zones.border_words import Border, borders_of
from lantian.processing.zones.build_box import box
from lantian.processing.zones.plane import Plane, area_km2

from .places import HERE, here

NORTH, SOUTH = "LINESTRING (-500 3000, 4500 3000)", "LINESTRING (-500 0, 4500 0)"
WEST, EAST = "LINESTRING (0 -500, 0 3500)", "LINESTRING (4000 -500, 4000 3500)"


@pytest.mark.parametrize(("text", "border"), [
    ("北=北环路", ("north", "北环路", None, None)), ("东：长晋高速公路，含，50", ("east", "长晋高速公路", True, 50.0)),
    ("南至南内环街(含南内环街)", ("south", "南内环街", True, None)),
    ("108国道以西（不含108国道）", ("east", "108国道", False, None)), ("旭来街以南", ("north", "旭来街", None, None)),
    ("东至霍侯一级路以西", ("east", "霍侯一级路", None, None)), ("west=G208,excluded,-30m", ("west", "G208", False, -30.0)),
    ("城晏线以北，不含，12.5米", ("south", "城晏线", False, 12.5)),
    ("西＝七一北路", ("west", "七一北路", None, None)), ("北到东西大街", ("north", "东西大街", None, None))])
def test_a_border_is_read(text, border):
    assert borders_of([text]) == [Border(*border, text)]


@pytest.mark.parametrize("text", ["北环路", "北=", "北=北环路,大概", "北=北环路,含,不含", "北=北环路,30,40", "东至霍侯路以东", "", "北=北环路,含,三十"])
def test_a_border_that_is_not_understood_whole_is_refused(text):
    with pytest.raises(ArgumentError, match="--borders"):
        borders_of([text])


def _box(texts, roads, reach_m=50.0, **more):
    return box(borders_of(texts), [here(road) for road in roads], reach_m, **more)


FOUR = ["北=甲路,含", "南=乙路,不含", "西=丙路", "东=丁路"]


@pytest.mark.parametrize(("roads", "km2"), [
    ((NORTH, SOUTH, WEST, EAST), 12.0),
    # loose ends that stop 40 m short, and a corner where both do
    (("LINESTRING (40 3000, 3960 3000)", SOUTH, WEST, EAST), 12.0),
    (("LINESTRING (-500 3000, 3970 3000)", SOUTH, WEST, "LINESTRING (4000 -500, 4000 2970)"), 12.0),
    # drawn the other way, in pieces, with a spur inside and a wiggle that encloses a scrap
    (("LINESTRING (4500 3000, -500 3000)", "MULTILINESTRING ((-500 0, 1000 0), (4500 0, 1000 0))", WEST, EAST), 12.0),
    (("MULTILINESTRING ((-500 3000, 2000 3000), (2000 3000, 4500 3000), (2000 3000, 2000 1500))", SOUTH, WEST, EAST), 12.0),
    (("LINESTRING (-500 3000, 3800 3000, 4100 2900, 3900 3200, 4500 3300)", SOUTH, WEST, EAST), None),
    # a road that bends round two corners
    (("LINESTRING (0 0, 0 3000, 4000 3000)", "LINESTRING (0 0, 4000 0)", "LINESTRING (0 0, 0 3000, 4000 3000)", "LINESTRING (4000 0, 4000 3000)"), 12.0)])
def test_the_face_that_the_roads_enclose(roads, km2):
    made = _box(FOUR, roads)
    assert made.area.is_valid and made.area.geom_type == "Polygon" and made.area.contains(here("POINT (2500 800)"))
    assert area_km2(made.area) == pytest.approx(km2 or 12.0, rel=1e-4 if km2 else 0.02)
    # Each border is a piece of the rim.
    rim = shapely.buffer(shapely.boundary(made.area), 1e-7)
    assert all(line.length > 0 and rim.covers(line) for line in made.lines)


@pytest.mark.parametrize(("texts", "width", "sides"), [
    (["北=甲,含,100", "南=乙", "西=丙", "东=丁"], None, (0, 0, 4000, 3100)),
    (["北=甲,不含,-100", "南=乙,含,30", "西=丙,含,20", "东=丁,含,10"], None, (-20, -30, 4010, 2900)),
    (["北=甲,含", "南=乙,不含", "西=丙", "东=丁,5"], 40.0, (0, 20, 4005, 3020))])
def test_offsets_move_borders_outward(texts, width, sides):
    made = _box(texts, (NORTH, SOUTH, WEST, EAST), 0.0, road_width_m=width)
    assert HERE.to_metres(made.area).bounds == pytest.approx(sides, abs=1.0)


def test_fewer_roads_are_closed_by_a_unit():
    unit = here("POLYGON ((-3000 -3000, 6000 -3000, 6000 6000, -3000 6000, -3000 -3000))")
    across = "LINESTRING (2000 -2990, 2000 5990)"  # the border of the unit is 10 m off
    west = _box(["甲路以西"], [across], within=unit).area
    assert area_km2(west) == pytest.approx(45.0, rel=1e-3) and west.contains(here("POINT (0 0)"))
    corner = _box(["甲路以西", "乙路以北"], [across, "LINESTRING (-3000 0, 6000 0)"], within=unit).area
    assert area_km2(corner) == pytest.approx(30.0, rel=1e-3) and corner.contains(here("POINT (0 100)"))


@pytest.mark.parametrize(("roads", "reach", "told"), [
    ((NORTH, SOUTH, WEST, "LINESTRING (4000 -500, 4000 2000)"), 50.0, ("丁路", "甲路", 1000, (4000, 2500))),
    (("LINESTRING (-500 3000, 3700 3000)", SOUTH, WEST, EAST), 50.0, ("甲路", "丁路", 300, (3850, 3000))),
    (("LINESTRING (-500 3000, 3700 3000)", SOUTH, WEST, EAST), 299.0, ("甲路", "丁路", 300, (3850, 3000))),
    ((NORTH, "LINESTRING (500 0, 3500 0)", WEST, EAST), 400.0, ("丁路", "乙路", 500, (3750, 0)))])
def test_where_roads_do_not_meet(roads, reach, told):
    one, other, gap, place = told
    with pytest.raises(ArgumentError) as refused:
        _box(FOUR, roads, reach)
    text, told_at = refused.value.text("zh"), here(shapely.Point(place).wkt)
    assert one in text and other in text and f"相距 {gap} m" in text
    assert (refused.value.values["lon"], refused.value.values["lat"]) == pytest.approx((told_at.x, told_at.y), abs=1e-5)


def test_sides_that_are_wrong_are_said():
    with pytest.raises(ArgumentError, match="甲路 as its south border"):
        _box(["南=甲路", "北=乙路", "西=丙路", "东=丁路"], (NORTH, SOUTH, WEST, EAST))


def test_several_faces_are_refused_with_their_places():
    """A road between that is not named as a border may not decide; two faces that both fit are said."""
    with pytest.raises(ArgumentError, match="2 areas fit"):
        _box(["北=甲路", "南=乙路"], ("LINESTRING (0 0, 500 800, 1000 0, 1500 800, 2000 0)", "LINESTRING (-100 0, 2100 0)"))


def test_one_road_alone_encloses_nothing():
    with pytest.raises(ArgumentError, match="encloses nothing"):
        _box(["北=甲路"], (NORTH,))


@settings(max_examples=25)
@given(st.floats(0, 359), st.floats(800, 6000), st.floats(800, 6000), st.lists(st.floats(0, 49), min_size=8, max_size=8), st.lists(st.booleans(), min_size=4, max_size=4))
def test_any_box_whose_roads_stop_within_reach(turn, wide, high, short, back):
    """Roads of a turned rectangle, each cut short at both ends by less than the reach, drawn either way."""
    turn = (turn + 40) % 80 - 40  # beyond 45 degrees north would be another side
    corners = [(-wide / 2, high / 2), (wide / 2, high / 2), (wide / 2, -high / 2), (-wide / 2, -high / 2)]
    roads = []
    for at in range(4):
        line = shapely.LineString([corners[at], corners[(at + 1) % 4]])
        line = shapely.LineString([line.interpolate(short[2 * at]), line.interpolate(line.length - short[2 * at + 1])])
        roads.append(shapely.affinity.rotate(line.reverse() if back[at] else line, turn, origin=(0, 0)).wkt)
    made = _box(["北=甲", "东=乙", "南=丙", "西=丁"], roads)
    assert area_km2(made.area) == pytest.approx(wide * high / 1e6, rel=1e-4)
    assert Plane.round(made.area).lat == pytest.approx(HERE.lat, abs=1e-3)

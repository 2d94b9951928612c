"""Counties and cities as the townships of a result make them up."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from lantian.processing.borders import borders

GAP = 0.00002  # 2 m in degrees: a hairline between two drawings of one border

CASES = {
    "two townships are one county, two counties one city": (
        [("A", "甲", "忻州", (0, 0, 1, 1)), ("B", "甲", "忻州", (1, 0, 2, 1)), ("C", "乙", "忻州", (2, 0, 3, 1))],
        {("city", None, "忻州"): (0, 0, 3, 1), ("county", "乙", "忻州"): (2, 0, 3, 1), ("county", "甲", "忻州"): (0, 0, 2, 1)}),
    "two cities have a county of one name": (
        [("A", "城区", "大同", (0, 0, 1, 1)), ("B", "城区", "晋城", (5, 0, 6, 1))],
        {("city", None, "大同"): (0, 0, 1, 1), ("city", None, "晋城"): (5, 0, 6, 1), ("county", "城区", "大同"): (0, 0, 1, 1), ("county", "城区", "晋城"): (5, 0, 6, 1)}),
    "a hairline gap closes": (
        [("A", "甲", "忻州", (0, 0, 1, 1)), ("B", "甲", "忻州", (1 + GAP, 0, 2, 1))],
        {("city", None, "忻州"): (0, 0, 2, 1), ("county", "甲", "忻州"): (0, 0, 2, 1)}),
    "townships that overlap, or meet at a vertex of one alone": (
        [("A", "甲", "忻州", (0, 0, 1.2, 1)), ("B", "甲", "忻州", (1, 0, 2, 0.5)), ("C", "甲", "忻州", (1.2, 0.5, 2, 1))],
        {("city", None, "忻州"): (0, 0, 2, 1), ("county", "甲", "忻州"): (0, 0, 2, 1)}),
    "a township within another": (
        [("A", "甲", "忻州", (0, 0, 2, 2)), ("B", "甲", "忻州", (0.5, 0.5, 1, 1))],
        {("city", None, "忻州"): (0, 0, 2, 2), ("county", "甲", "忻州"): (0, 0, 2, 2)}),
    "a township without names is in none": ([("A", None, "", (0, 0, 1, 1)), ("B", "甲", None, (1, 0, 2, 1))], {("county", "甲", None): (1, 0, 2, 1)}),
    "no township, no border": ([], {}),
}


def table(rows):
    names = ("township_code", "county", "city")
    return gpd.GeoDataFrame({name: np.array([row[at] for row in rows], object) for at, name in enumerate(names)},
                            geometry=[shapely.box(*row[3]) for row in rows], crs=4326)


@pytest.mark.parametrize("name", CASES)
def test_counties_and_cities(name):
    rows, expected = CASES[name]
    found = borders(table(rows))
    assert found.crs == 4326 and list(found.columns) == ["level", "county", "city", "geometry"]
    assert [(row.level, row.county, row.city) for row in found.itertuples()] == list(expected)
    for shape, box in zip(found.geometry, expected.values(), strict=True):
        assert shape.geom_type == "MultiPolygon" and len(shape.geoms) == 1 and not shape.geoms[0].interiors
        assert shape.is_valid
        assert shapely.hausdorff_distance(shape.geoms[0].exterior, shapely.box(*box).exterior) < 2 * GAP


def test_two_parts_stay_two_and_the_input_stays_as_it_is():
    rows = [("A", "甲", "忻州", (0, 0, 1, 1)), ("B", "甲", "忻州", (3, 0, 4, 1))]
    before = table(rows)
    found = borders(before)
    assert [len(shape.geoms) for shape in found.geometry] == [2, 2]
    assert before.equals(table(rows))


def test_a_township_whose_border_crosses_itself_is_in_its_county():
    bow = shapely.from_wkt("POLYGON ((1 0, 2 1, 2 0, 1 1, 1 0))")
    rows = table([("A", "甲", "忻州", (0, 0, 1, 1)), ("B", "甲", "忻州", (1, 0, 2, 1))])
    rows.loc[1, "geometry"] = bow
    for shape in borders(rows).geometry:
        assert shape.is_valid and shapely.area(shape) == pytest.approx(1.5, abs=0.001)

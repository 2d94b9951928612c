"""Zones of units: united without a seam, fitted to the vertex, taken away from one another; any subset of a tiling passes the check."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from lantian.layers.errors import ArgumentError, InputError
from lantian.processing.zones.build_options import BuildOptions
from lantian.processing.zones.build_tiling import tiles
from lantian.processing.zones.build_units import fitted, minus, unit_area
from lantian.processing.zones.build_zone import build_zone
from lantian.processing.zones.check import check_zones
from lantian.processing.zones.plane import area_km2

from .places import grid_of_townships, here, table, tables


def vertices(geometry) -> set:
    return {tuple(xy) for xy in shapely.get_coordinates(geometry)}


def test_neighbours_get_each_others_vertices():
    """T-shaped: one long border opposite two short ones."""
    long, left, right = (here(f"POLYGON (({box}))") for box in ("0 0, 2000 0, 2000 1000, 0 1000, 0 0", "0 1000, 900 1000, 900 2000, 0 2000, 0 1000",
                                                                 "900 1000, 2000 1000, 2000 2000, 900 2000, 900 1000"))
    fit = fitted([long, left, right], [0, 1, 2])
    junction = vertices(fit[1]) & vertices(fit[2])
    assert junction & vertices(fit[0]), "the long border lacks the vertex where the other two meet"
    assert shapely.coverage_is_valid(fit)
    assert [area_km2(one) for one in fit] == pytest.approx([area_km2(one) for one in (long, left, right)], rel=1e-5)


def test_units_that_fit_already_stay_as_they_are():
    townships = grid_of_townships(3, 3)
    before = townships.geometry.to_numpy()
    assert shapely.equals(fitted(before, range(9)), before).all()
    assert all(vertices(one) == vertices(other) for one, other in zip(fitted(before, range(9)), before, strict=True))


@pytest.mark.parametrize(("shift", "closed"), [(0.4, True), (-0.4, True), (4.0, True), (30.0, False)])
def test_a_hair_between_two_units_is_closed_and_a_real_gap_stays(shift, closed):
    """For 1 km of the common border the right unit is digitised *shift* metres away from the left one."""
    left = here("POLYGON ((0 0, 2000 0, 2000 2000, 0 2000, 0 0))")
    right = here(f"POLYGON ((2000 0, 4000 0, 4000 2000, 2000 2000, 2000 1600, {2000 + shift} 1500, {2000 + shift} 500, 2000 400, 2000 0))")
    whole = unit_area(gpd.GeoDataFrame(geometry=[left, right], crs=4490), [0, 1], None, ("乡镇", "Townships"))
    assert whole.is_valid and whole.geom_type == "Polygon"
    assert bool(whole.interiors) is not closed


def test_an_overlap_of_two_units_is_refused_with_its_place():
    left, right = here("POLYGON ((0 0, 2000 0, 2000 2000, 0 2000, 0 0))"), here("POLYGON ((1900 0, 4000 0, 4000 2000, 1900 2000, 1900 0))")
    with pytest.raises(InputError, match=r"rows 1 and 2 overlap by 0\.200 km² at 112\.92"):
        fitted([left, right], [0, 1])


def test_point_villages_need_a_radius():
    villages = table("villages", {"village_code": "1", "geometry": "POINT (0 0)"},
                     {"village_code": "2", "geometry": "POLYGON ((500 0, 1500 0, 1500 900, 500 900, 500 0))"})
    with pytest.raises(InputError, match="row 1 is a point.*--village-radius-m"):
        unit_area(villages, [0, 1], None, ("村", "Villages"))
    area = unit_area(villages, [0, 1], 300.0, ("村", "Villages"))
    assert area_km2(area) == pytest.approx(np.pi * 0.09 + 0.9, rel=1e-3)
    with pytest.raises(ArgumentError, match="unit 1 is no polygon"):
        tiles(villages.geometry.to_numpy(), [0, 1], ["a", "b"])


def test_what_two_borders_leave_between_them_goes():
    """The county was digitised 3 m outside its townships: the strip along the border of one that is cut off all round does not stay."""
    county = here("POLYGON ((-3 -3, 2003 -3, 2003 2003, -3 2003, -3 -3), (500 500, 1500 500, 1500 1500, 500 1500, 500 500))")
    town = here("POLYGON ((0 0, 2000 0, 2000 2000, 0 2000, 0 0), (500 500, 1500 500, 1500 1500, 500 1500, 500 500))")
    half = here("POLYGON ((0 -10, 1000 -10, 1000 2010, 0 2010, 0 -10))")
    assert minus(county, town).is_empty
    rest = minus(county, shapely.union(half, town.intersection(half)))
    assert rest.geom_type == "Polygon" and area_km2(rest) == pytest.approx(1.5, rel=1e-2)
    # An island of the county elsewhere stays.
    island = here("POLYGON ((9000 0, 9100 0, 9100 100, 9000 0))")
    assert minus(shapely.union(county, island), town).covers(island)


TOWNS = grid_of_townships(4, 4)


@settings(max_examples=15)
@given(st.sets(st.integers(0, 15), min_size=1, max_size=15), st.lists(st.integers(0, 3), min_size=16, max_size=16))
def test_build_then_check_finds_no_fault(subset, group_of):
    """A subset of a tiling as one zone, the rest as another, and all of it as a tiling of groups."""
    world = tables(townships=TOWNS, counties=table("counties", {"county_code": "140525", "county": "泽州县", "geometry": shapely.union_all(TOWNS.geometry.to_numpy())}))
    codes = TOWNS["township_code"]
    chosen, rest = [codes[at] for at in sorted(subset)], [codes[at] for at in range(16) if at not in subset]
    given = dict(kind="coal_ban", units=chosen)
    one = build_zone(world, BuildOptions.from_arguments({"zone_id": "A", "how": "units", **given}))
    other = build_zone(world, BuildOptions.from_arguments({"zone_id": "B", "how": "minus", "kind": "coal_ban", "units": ["泽州县"], "minus_units": chosen}))
    groups = [(code, f"g{group}", "") for code, group in zip(codes, group_of, strict=True)]
    tiling = build_zone(world, BuildOptions.from_arguments({"zone_id": "T", "how": "tiling", "kind": "burn_ban"}, (), groups))
    for zones in (gpd.pd.concat([one.zones, other.zones]).reset_index(drop=True), tiling.zones):
        assert check_zones(zones, world["acts"], shapely.union_all(TOWNS.geometry.to_numpy())).faults == []
        assert zones.is_valid.all() and sum(map(area_km2, zones.geometry)) == pytest.approx(64.0, rel=1e-4)
    # Neighbours share their border to the vertex: what is common to both has no vertex that one of them lacks.
    a, b = one.zones.geometry[0], other.zones.geometry[0]
    shared = shapely.intersection(shapely.boundary(a), shapely.boundary(b))
    assert vertices(shared) <= vertices(a) & vertices(b)
    assert rest and {entry.code for entry in other.away} == set(chosen)


@settings(max_examples=15)
@given(st.lists(st.tuples(st.floats(-700, 700), st.floats(-700, 700)), min_size=25, max_size=25), st.sets(st.integers(0, 15), min_size=1, max_size=15), st.data())
def test_an_untidy_tiling_is_fitted(moves, subset, data):
    """Quadrilaterals on moved corners, with vertices that the neighbour lacks on every border: the zones share all of them."""
    corner = {(c, r): (c * 2000 + moves[r * 5 + c][0], r * 2000 + moves[r * 5 + c][1]) for r in range(5) for c in range(5)}
    units = []
    for r in range(4):
        for c in range(4):
            ring = [corner[c, r], corner[c + 1, r], corner[c + 1, r + 1], corner[c, r + 1]]
            line = shapely.LineString([*ring, ring[0]])
            extra = [line.interpolate(data.draw(st.floats(0, 1)), normalized=True) for _ in range(2)]
            places = sorted({*(line.project(shapely.Point(p)) for p in ring), *(line.project(p) for p in extra)})
            units.append(shapely.Polygon([line.interpolate(place) for place in places]))
    units = [here(unit.wkt) for unit in units]
    parts = tiles(units, range(16), ["in" if at in subset else "out" for at in range(16)])
    assert all(part.is_valid for part in parts.values())
    assert shapely.area(shapely.intersection(*parts.values())) < 1e-18 if len(parts) == 2 else True
    assert area_km2(shapely.union_all(list(parts.values()))) == pytest.approx(sum(map(area_km2, units)), rel=1e-6)
    assert shapely.coverage_is_valid(shapely.get_parts(list(parts.values())))


def test_the_inputs_stay_as_they_were():
    world = tables(townships=TOWNS.copy())
    before = TOWNS.to_wkb()
    build_zone(world, BuildOptions.from_arguments({"zone_id": "A", "how": "units", "kind": "coal_ban", "units": ["第11镇"]}))
    assert world["townships"].to_wkb().equals(before)

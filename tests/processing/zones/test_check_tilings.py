"""Tilings: no fault in them, what is done to them is found with its size, and repairs leave nothing new and borders shared."""

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.affinity import translate

from lantian.processing.zones.check import CheckOptions, mended
from lantian.processing.zones.plane import area_km2

from .made_zones import HERE, A, acts, all_shared, found, repaired, tilings, zones


@settings(max_examples=40)
@given(tilings())
def test_a_tiling_has_no_fault(cells):
    assert list(found(zones(*cells))[0]["message_zh"]) == []


@settings(max_examples=30)
@given(tilings(), st.sampled_from([0.5, 2.0, 3.5, 40.0]), st.integers(0, 99), st.booleans())
def test_what_is_cut_off_or_laid_over_is_found_with_its_area(cells, width_m, pick, over):
    """A cell moved east by *width_m*, clipped: what it leaves free and what it lies over are found, together of the right size."""
    at = pick % len(cells)
    others = np.delete(cells, at)
    moved = translate(cells[at], width_m / HERE.lengths[0])
    # Bordering cells stay; the moved one is clipped so that only one of the two, gap or overlap, remains.
    shape = moved if over else shapely.difference(moved, shapely.union_all(others))
    given_cells = cells.copy()
    given_cells[at] = shape
    table, _ = found(zones(*given_cells))
    rest = shapely.union_all(others)
    laid_over = area_km2(shapely.intersection(shape, rest)) if over else 0.0
    told = table[table["check"] == "overlap"]
    # Overlaps of three zones are told pair by pair; strips under a millimetre are not told.
    pairs = sum(area_km2(part) for other in others for part in [shapely.intersection(shape, other)] if over and part.area > 0)
    assert told["area_km2"].sum() == pytest.approx(pairs, rel=1e-3, abs=2e-6)
    assert laid_over <= told["area_km2"].sum() + 2e-6
    inner = shapely.difference(shapely.union_all(cells), shapely.union_all(given_cells))
    enclosed = [shapely.Polygon(ring) for part in shapely.get_parts(shapely.union_all(given_cells)) for ring in part.interiors]
    sure = sum(area_km2(part) for part in enclosed if HERE.mean_width_m(part) > 0.01)
    told = table.loc[table["check"] == "gap", "area_km2"].sum()
    assert told >= sure * (1 - 1e-4)
    assert told <= area_km2(inner) * (1 + 1e-3) + 2e-5


@settings(max_examples=30)
@given(tilings(), st.sampled_from([0.02, 0.5, 2.0, 3.5]), st.data())
def test_after_repairs_a_second_check_finds_nothing_new_and_borders_are_shared(cells, width_m, data):
    moved = cells.copy()
    for at in data.draw(st.lists(st.integers(0, len(cells) - 1), min_size=1, max_size=3, unique=True)):
        angle = data.draw(st.sampled_from([0.3, 2.0, 4.1]))
        moved[at] = translate(cells[at], width_m * np.cos(angle) / HERE.lengths[0], width_m * np.sin(angle) / HERE.lengths[1])
    table = zones(*moved)
    _, checked = found(table)
    fixed, changed = repaired(table)
    after, again = found(fixed)
    assert {fault.about for fault in again.faults} <= {fault.about for fault in checked.faults}
    assert not after["repair"].notna().any()
    assert not repaired(fixed)[1]
    if not len(after):
        assert all_shared(fixed.geometry.to_numpy())
    # Whoever was not touched stands as it was, to the byte.
    same = ~table["zone_id"].isin(changed).to_numpy()
    assert (shapely.to_wkb(table.geometry.to_numpy())[same] == shapely.to_wkb(fixed.geometry.to_numpy())[same]).all()


@settings(max_examples=10)
@given(tilings())
def test_the_tables_are_not_changed(cells):
    table = zones(*cells, A, "POLYGON((0 0,1000 1000,1000 0,0 1000,0 0))", "POLYGON((0 0,1000 0,1000 0,1000 1000,0 1000,0 0))")
    before, bytes_before = table.copy(deep=True), shapely.to_wkb(table.geometry.to_numpy())
    law = acts({"number": "泽政发〔2024〕9号"})
    mended(table, law, None, CheckOptions())
    pd.testing.assert_frame_equal(pd.DataFrame(table.drop(columns="geometry")), pd.DataFrame(before.drop(columns="geometry")))
    assert (shapely.to_wkb(table.geometry.to_numpy()) == bytes_before).all()
    pd.testing.assert_frame_equal(law, acts({"number": "泽政发〔2024〕9号"}))

"""Counts of the public edition: whole, additive, and without the place of a single fire."""

from types import SimpleNamespace

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from lantian.processing.publish.map_sums import grid_sums, public_run, township_sums

from .small_world import small_world

ROW = st.tuples(st.integers(0, 3), st.integers(0, 2), st.floats(112, 112.3), st.floats(38, 38.2), st.booleans(), st.sampled_from(["certain", "likely", "disputed"]))


def world(rows):
    table = pd.DataFrame([{"day": f"2023-11-{day + 1:02d}" if day < 3 else None, "township_code": None if unit == 2 else f"T{unit}", "lon": lon, "lat": lat,
                           "low_only": int(low), "counted": 1, "attribution": kind, "merged_into": None} for day, unit, lon, lat, low, kind in rows],
                         columns=["day", "township_code", "lon", "lat", "low_only", "counted", "attribution", "merged_into"])
    plain = table.drop(columns=["merged_into", "low_only"])
    return SimpleNamespace(townships=pd.DataFrame({"township_code": ["T0", "T1"]}), events=table, fires=plain, detections=plain)


@given(st.lists(ROW, max_size=30))
def test_towns_and_cells_sum_to_the_same_whole(rows):
    result = world(rows)
    inside = [row for row in rows if row[1] != 2]
    for sums in (township_sums(result), grid_sums(result, 0.05)):
        total = np.array([row[2:] for row in sums["rows"]] or [[0] * 7]).sum(axis=0).tolist()
        plain = [row for row in inside if not row[4]]
        assert total == [len(plain), len(inside) - len(plain), len(inside), len(inside),
                         *(sum(row[5] == kind for row in plain) for kind in ("certain", "likely", "disputed"))]


@given(st.lists(ROW, min_size=1, max_size=12), st.randoms())
def test_cells_do_not_tell_the_order_of_the_rows(rows, chance):
    mixed = rows[:]
    chance.shuffle(mixed)
    assert grid_sums(world(rows), 0.05) == grid_sums(world(mixed), 0.05)


def test_the_record_names_no_file_and_no_satellite_of_anybodys_making():
    result = small_world(file="王小明的清单.csv")
    result.detections["satellite"] = ["NOAA-20", "王小明", "NOAA-20", "Terra", None]
    result.run["passes"][0]["satellite"] = "王小明"
    run = public_run(result.run, result.detections)
    assert "王小明" not in str(run) and run["sources"][0]["zh"] == "火点：NOAA-20、Terra、其他来源" and "王小明" in str(result.run)

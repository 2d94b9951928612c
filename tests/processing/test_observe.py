"""The observed share: only where a raster knows what it did not see."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lantian.layers.seen_points import packed, share_of, united, unpacked


class _SeenWestOf:
    """A raster that saw what lies west of *lon*."""

    def __init__(self, lon):
        self.lon = lon

    def at(self, lon, lat):
        return np.where(np.asarray(lon) < self.lon, 1, 0).astype(np.int8)


def _scene(made, east_m, utc):
    scene = {"satellite": "NOAA-20", "acquired_utc": np.datetime64(utc, "s"), "bounds": (112, 37, 113, 38)}
    return made.reading([], f"{utc}.tif", scene, _SeenWestOf(float(made.place(east_m, 0)[0])))


def _towns(made):
    return made.towns(T1=made.box(-10_000, -10_000, 0, 10_000), T2=made.box(0, -10_000, 10_000, 10_000), T3=made.box(10_000, 0, 10_050, 50))


def test_a_list_knows_nothing_of_clouds(made):
    result = made.job([made.reading([{"x": 100, "y": 0}])], _towns(made))
    assert result.township_counts["observed_share"].isna().all()
    assert result.run["observed"]["en"].startswith("Observed share unknown")


def test_the_share_seen_in_at_least_one_pass_and_by_day(made):
    result = made.job([_scene(made, -5000, "2023-11-09T05:00"), _scene(made, 2500, "2023-11-09T18:00")], _towns(made))
    assert result.township_counts["observed_share"].tolist() == pytest.approx([1, .25, 0], abs=0.05)
    days = {(row.township_code, row.day): row.observed_share for row in result.township_days.itertuples()}
    assert days["1", "2023-11-09"] == pytest.approx(.5, abs=0.05) and days["1", "2023-11-10"] == 1
    assert days["2", "2023-11-09"] == 0 and days["2", "2023-11-10"] == pytest.approx(.25, abs=0.05)
    assert days["3", "2023-11-10"] == 0


def test_a_township_smaller_than_the_grid_is_sampled_all_the_same(made):
    result = made.job([_scene(made, 20_000, "2023-11-09T05:00")], _towns(made))
    assert result.township_counts["observed_share"].tolist() == [1, 1, 1]


def test_what_a_workspace_keeps_is_the_points_that_were_seen_by_day(made):
    scenes = [_scene(made, -5000, "2023-11-09T05:00"), _scene(made, 2500, "2023-11-09T12:00")]
    result = made.job(scenes, _towns(made))
    kept = result.observations.set_index("township_code")
    assert set(kept["day"]) == {"2023-11-09"} and kept["observed_share"].to_dict() == result.township_counts.set_index("township_code")["observed_share"].to_dict()
    assert kept.loc["1", "passes"] == "2023-11-09T05:00:00Z NOAA-20;2023-11-09T12:00:00Z NOAA-20"
    for code, row in kept.iterrows():
        assert share_of(unpacked(row["seen"], row["points"])) == row["observed_share"], code
    assert made.job([made.reading([{"x": 100, "y": 0}])], _towns(made)).observations.empty


def test_points_do_not_depend_on_the_other_townships(made):
    """A workspace joins passes point by point, also when a township was added between them."""
    scene = _scene(made, 2500, "2023-11-09T05:00")
    all_towns, one = _towns(made), made.towns(T2=made.box(0, -10_000, 10_000, 10_000))
    seen = [made.job([scene], towns).observations.set_index("township_code").loc["2", "seen"] for towns in (all_towns, one)]
    assert seen[0] == seen[1]


@given(st.lists(st.booleans(), min_size=1, max_size=70).flatmap(lambda one: st.tuples(st.just(one), st.lists(
    st.booleans(), min_size=len(one), max_size=len(one)))))
def test_points_packed_come_back_and_are_united_one_by_one(pair):
    one, other = pair
    assert unpacked(packed(one), len(one)).tolist() == one
    assert united([packed(one), packed(other)], len(one)).tolist() == [a or b for a, b in zip(one, other, strict=True)]

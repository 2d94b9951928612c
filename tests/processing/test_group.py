"""Fires and events: situations of two or more detections, and that no order matters."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lantian.processing import group

UTC, LATER = "2023-11-09T05:00", "2023-11-09T06:30"


def _parts(result, name):
    """Detections by group, as sets of their order in (x, y) of the input: detection → group number."""
    names = {}
    return [names.setdefault(value, len(names)) for value in result.detections[name]]


def _two(made, **second):
    """Fires and events of a detection at the origin and *second*."""
    result = made.job([made.reading([{"x": 0, "y": 0, "frp_mw": 3.3}, {"frp_mw": 5.5, **second}])])
    return result.detections["fire_id"].nunique(), result.detections["event_id"].nunique()


@pytest.mark.parametrize(("second", "fires", "events"), [
    # footprints of 400 m, turned by 13 degrees both
    ({"x": 405, "y": 93}, 2, 2),  # 16 m between the rims
    ({"x": 389, "y": 90}, 1, 1),  # rims meet
    ({"x": 500, "y": 0}, 2, 2),
    # identical FRP within 900 m
    ({"x": 800, "y": 0, "frp_mw": 3.3}, 1, 1),
    ({"x": 899, "y": 0, "frp_mw": 3.3}, 1, 1),
    ({"x": 901, "y": 0, "frp_mw": 3.3}, 2, 2),
    ({"x": 950, "y": 0, "frp_mw": 3.3}, 2, 2),
    ({"x": 0, "y": 899, "frp_mw": 3.3}, 1, 1),
    ({"x": 0, "y": 901, "frp_mw": 3.3}, 2, 2),
    ({"x": 800, "y": 0, "frp_mw": np.nan}, 2, 2),
    # another pass: never one fire; one event within 1 km and 3 h
    ({"x": 0, "y": 0, "utc": LATER}, 2, 1),
    ({"x": 999, "y": 0, "utc": LATER}, 2, 1),
    ({"x": 1001, "y": 0, "utc": LATER}, 2, 2),
    ({"x": 0, "y": -999, "utc": LATER}, 2, 1),
    ({"x": 0, "y": -1001, "utc": LATER}, 2, 2),
    ({"x": 0, "y": 0, "utc": "2023-11-09T08:00"}, 2, 1),
    ({"x": 0, "y": 0, "utc": "2023-11-09T08:00:01"}, 2, 2),
    ({"x": 0, "y": 0, "utc": "2023-11-09T02:00"}, 2, 1),
    ({"x": 0, "y": 0, "satellite": "Suomi NPP"}, 2, 1),
    ({"x": 800, "y": 0, "frp_mw": 3.3, "satellite": "Suomi NPP"}, 2, 1),
    # large footprints reach farther: 0.375 × (566 + hypot(4820, 2000)) = 2169 m
    ({"x": 2150, "y": 0, "satellite": "Terra", "sensor": "MODIS", "scan_m": 4820, "track_m": 2000}, 2, 1),
    ({"x": 2190, "y": 0, "satellite": "Terra", "sensor": "MODIS", "scan_m": 4820, "track_m": 2000}, 2, 2),
    # without a time of day it joins no other pass
    ({"x": 0, "y": 0, "utc": None, "date_only": "2023-11-09"}, 2, 2),
    # points of people
    ({"x": 300, "y": 0, "source": "patrol", "sensor": "point", "satellite": None, "utc": LATER}, 2, 1),
    ({"x": 300, "y": 0, "source": "patrol", "sensor": "point", "satellite": None, "utc": None, "date_only": "2023-11-09"}, 2, 2)])
def test_two_detections(made, second, fires, events):
    assert _two(made, **second) == (fires, events)


def test_two_satellites_75_m_and_49_minutes_apart_are_one_event(made):
    """Real pair of 2023-11-09: Suomi NPP and NOAA-20."""
    one = made.reading([{"lat": 36.45949, "lon": 113.11691, "utc": "2023-11-09T05:20", "satellite": "Suomi NPP"}], "npp.csv")
    two = made.reading([{"lat": 36.45908, "lon": 113.11756, "utc": "2023-11-09T06:09"}], "noaa.csv")
    result = made.job([one, two], made.towns(T1=made.box(0, -150_000, 100_000, 0)))
    assert len(result.fires) == 2 and len(result.events) == 1
    event = result.events.iloc[0]
    assert event["satellites"] == "NOAA-20;Suomi NPP" and event["event_id"] == "E20231109-001"
    assert result.township_counts.iloc[0][["detections", "fires", "events"]].tolist() == [2, 2, 1]


def test_single_linkage_makes_a_chain_one_event(made):
    """Nine hours and 8 km from end to end, each link within the limits."""
    rows = [{"x": 900 * k, "y": 0, "utc": f"2023-11-09T{1 + k:02d}:00"} for k in range(10)]
    assert made.job([made.reading(rows)]).detections["event_id"].nunique() == 1
    del rows[4]
    assert made.job([made.reading(rows)]).detections["event_id"].nunique() == 2


def test_two_fires_of_one_pass_are_one_event_through_another_pass(made):
    rows = [{"x": -700, "y": 0}, {"x": 700, "y": 0}]
    assert _parts(made.job([made.reading(rows)]), "event_id") == [0, 1]
    bridge = made.reading([{"x": 0, "y": 0, "satellite": "Suomi NPP"}], "late.csv")
    result = made.job([made.reading(rows), bridge])
    assert len(result.events) == 1 and len(result.fires) == 3


def test_undated_detections_of_one_day_that_touch_are_one_fire(made):
    rows = [{"x": x, "y": 0, "utc": None, "date_only": "2023-11-09"} for x in (0, 300)] + [{"x": 150, "y": 0, "utc": None, "date_only": "2023-11-10"}]
    result = made.job([made.reading(rows)])
    assert _parts(result, "fire_id") == [0, 1, 0] or sorted(_parts(result, "fire_id")) == [0, 0, 1]
    assert set(result.events["event_id"]) == {"E20231109-001", "E20231110-001"}
    assert all("time_unknown" in marks for marks in result.detections["flags"])


def test_raster_pixels_that_meet_at_a_corner_are_one_fire(made):
    cells = [made.shape(made.box(375 * i, 375 * j, 375 * i + 375, 375 * j + 375)) for i, j in ((0, 0), (1, 1), (3, 1))]
    rows = [{"x": c, "y": r, "geometry": g, "footprint": "pixel", "scan_m": 375, "track_m": 375}
            for (c, r), g in zip(((187, 187), (562, 562), (1312, 562)), cells, strict=True)]
    assert made.job([made.reading(rows)]).detections["fire_id"].nunique() == 2


def test_numbers_go_by_time_then_lon_then_lat(made):
    rows = [{"x": 9000, "y": 0}, {"x": 5000, "y": 5000}, {"x": 5000, "y": -5000}, {"x": 20000, "y": 0, "utc": "2023-11-09T04:00"},
            {"x": 0, "y": 0, "utc": "2023-11-09T16:30"}]
    table = made.job([made.reading(rows)]).detections.set_index("lon")
    numbers = dict(zip(zip(table.index, table["lat"].gt(made.LAT), strict=True), table["event_id"], strict=True))
    east = sorted({lon for lon, _ in numbers})
    assert numbers[east[-1], False] == "E20231109-001"  # earliest
    assert [numbers[east[1], False], numbers[east[1], True], numbers[east[2], False]] == ["E20231109-002", "E20231109-003", "E20231109-004"]
    assert numbers[east[0], False] == "E20231110-001"  # 16:30 UTC is the next day in Beijing


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=15)
def test_no_order_of_rows_or_files_matters(made, seed):
    random = np.random.default_rng(seed)
    rows = [{"x": float(x), "y": float(y), "utc": f"2023-11-09T{h:02d}:{m:02d}", "satellite": s, "frp_mw": float(f)} for x, y, h, m, s, f in zip(
        random.uniform(-4000, 4000, 40), random.uniform(-4000, 4000, 40), random.integers(0, 8, 40), random.integers(0, 60, 40),
        random.choice(["NOAA-20", "Suomi NPP", "Terra"], 40), random.choice([1.5, 2.5, 3.5], 40), strict=True)]
    one = made.job([made.reading(rows)])
    mixed = [rows[k] for k in random.permutation(40)]
    two = made.job([made.reading(mixed[:13], "b.csv"), made.reading(mixed[13:], "a.csv")])
    names = ["detection_id", "fire_id", "event_id", "township_code", "probability"]
    assert one.detections[names].equals(two.detections[names])
    assert one.events.equals(two.events) and one.fires.equals(two.fires)


@given(st.integers(1, 40), st.lists(st.tuples(st.integers(0, 39), st.integers(0, 39)), max_size=60))
def test_components_are_those_of_the_graph(n, pairs):
    pairs = [(a % n, b % n) for a, b in pairs]
    a, b = (np.array(side, int) for side in zip(*pairs, strict=True)) if pairs else (np.zeros(0, int), np.zeros(0, int))
    of = {k: {k} for k in range(n)}
    for i, j in pairs:
        for k in (joined := of[i] | of[j]):
            of[k] = joined
    assert list(group.components(n, a, b)) == [min(of[k]) for k in range(n)]


def test_a_long_chain_is_one_component():
    ends = np.random.default_rng(1).permutation(20_000)
    assert set(group.components(20_000, ends[:-1], ends[1:])) == {0}

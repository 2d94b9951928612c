"""How many: owners of groups, headline of a township, days, sums, and what lies outside or far."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lantian.processing import count
from lantian.processing.count import COUNTS

WEST, EAST = {"T140000002": "POLYGON((-9000 -9000,0 -9000,0 9000,-9000 9000,-9000 -9000))"}, {
    "T140000001": "POLYGON((0 -9000,9000 -9000,9000 9000,0 9000,0 -9000))"}


def _row(result, code):
    return result.township_counts.set_index("township_code").loc[code]


@pytest.mark.parametrize(("probability", "owner", "wanted"), [
    (1, 0, "certain"), (.95, 0, "certain"), (.9499, 0, "likely"), (.80, 0, "likely"), (.7999, 0, "disputed"), (.3, 0, "disputed"), (1, -1, "outside"),
    (.5, -1, "outside")])
def test_the_cut(probability, owner, wanted):
    assert count.attribution(np.array([owner]), np.array([probability]), (.95, .80)).tolist() == [wanted]


def test_equal_probabilities_go_to_the_smaller_code_whatever_the_order(made):
    for units in (made.towns(**WEST, **EAST), made.towns(**EAST, **WEST)):
        result = made.job([made.reading([{"x": 0, "y": 0}])], units)
        one = result.detections.iloc[0]
        assert (one["township_code"], one["runner_up_code"], one["attribution"]) == ("140000001", "140000002", "disputed")
        assert (one["probability"], one["runner_up_probability"]) == (.5, .5)
        assert result.events.iloc[0]["township_code"] == "140000001"


def test_equal_with_outside_goes_to_the_township(made):
    one = made.job([made.reading([{"x": 0, "y": 0}])], made.towns(**EAST)).detections.iloc[0]
    assert (one["township_code"], one["runner_up_code"], one["probability"]) == ("140000001", "outside", .5)


def test_an_event_counts_once_where_its_counted_detections_weigh_most(made):
    """Two pixels a little east, one far west: the east has more rows, the west more when only it counts."""
    rows = [{"x": 60, "y": 0}, {"x": 60, "y": 350, "confidence": "low"}, {"x": -330, "y": 0}, {"x": -330, "y": 350, "confidence": "low"},
            {"x": -700, "y": 0, "confidence": "low"}]
    units = made.towns(**WEST, **EAST)
    everything, nominal = made.job([made.reading(rows)], units), made.job([made.reading(rows)], units, min_confidence="nominal")
    for result in (everything, nominal):
        assert len(result.events) == 1
        shares = dict.fromkeys(("140000001", "140000002"), 0)
        for one in result.detections[result.detections["counted"] == 1].itertuples():
            for code, share in ((one.township_code, one.probability), (one.runner_up_code, one.runner_up_probability)):
                if isinstance(code, str):
                    shares[code] += share
        event = result.events.iloc[0]
        n = int(event["counted_detections"])
        assert event["township_code"] == max(shares, key=shares.get)
        assert event["probability"] == pytest.approx(max(shares.values()) / n, abs=2e-4)
        assert event["runner_up_probability"] == pytest.approx(min(shares.values()) / n, abs=2e-4)
        assert result.township_counts["events"].sum() == 1 and result.township_counts["detections"].sum() == n
    assert everything.events.iloc[0]["counted_detections"] == 5 and nominal.events.iloc[0]["counted_detections"] == 2


def test_the_headline_needs_one_nominal_or_high_detection(made):
    rows = [{"x": -4000, "y": 0, "confidence": "low"}, {"x": -4000, "y": 5000, "confidence": "low"}, {"x": -4000, "y": 5390, "confidence": "high"},
            {"x": -4000, "y": -5000, "confidence": None}]
    result = made.job([made.reading(rows)], made.towns(**WEST))
    row = _row(result, "140000002")
    assert row[["detections", "fires", "events", "events_low_only", "low_confidence"]].tolist() == [4, 3, 2, 1, 2]
    assert sorted(result.events["low_only"]) == [0, 0, 1]
    assert set(result.events["confidence"].fillna("")) == {"low", "high", ""}
    assert result.run["totals"]["events"] == 2 and result.run["totals"]["events_low_only"] == 1


@pytest.mark.parametrize(("least", "counted", "fires", "events", "low_only"), [("low", 4, 3, 2, 1), ("nominal", 2, 2, 2, 0), ("high", 2, 2, 2, 0)])
def test_rows_below_the_confidence_stay_and_do_not_count(made, least, counted, fires, events, low_only):
    rows = [{"x": -4000, "y": 0, "confidence": "low"}, {"x": -4000, "y": 5000, "confidence": "low"}, {"x": -4000, "y": 5390, "confidence": "high"},
            {"x": -4000, "y": -5000, "confidence": None}]
    result = made.job([made.reading(rows)], made.towns(**WEST), min_confidence=least)
    row = _row(result, "140000002")
    assert row[["detections", "fires", "events", "events_low_only"]].tolist() == [counted, fires, events, low_only]
    assert len(result.detections) == 4 and result.detections["counted"].sum() == counted
    assert result.run["totals"]["not_counted"]["detections"] == 4 - counted


def test_power_adds_up_and_is_unknown_where_no_detection_has_any(made):
    units = made.towns(**WEST, **EAST)
    rows = [{"x": -4000, "y": 0, "frp_mw": 1.25}, {"x": -4000, "y": 350, "frp_mw": 2.5}, {"x": -4000, "y": 5000}, {"x": 4000, "y": 0}]
    result = made.job([made.reading(rows)], units)
    assert _row(result, "140000002")["frp_mw"] == 3.75
    assert np.isnan(_row(result, "140000001")["frp_mw"])
    assert sorted(result.events["frp_mw"].fillna(-1)) == [-1, -1, 3.75]
    assert _row(made.job([made.reading(rows[:3])], units), "140000001")["frp_mw"] == 0
    assert result.run["totals"]["frp_mw"] == 3.75


@pytest.mark.parametrize(("start", "days"), [("00:00", ["2023-11-09", "2023-11-10"]), ("17:00", ["2023-11-10"])])
def test_an_event_across_midnight_counts_on_its_first_day_its_detections_on_their_own(made, start, days):
    rows = [{"x": 4000, "y": 0, "utc": "2023-11-09T15:30"}, {"x": 4000, "y": 0, "utc": "2023-11-09T16:30", "satellite": "Suomi NPP"}]
    result = made.job([made.reading(rows)], made.towns(**EAST), day_start=start)
    table = result.township_days
    assert table["day"].tolist() == days
    assert table["events"].tolist() == [1, 0][: len(days)] and table["detections"].tolist() == ([1, 1] if len(days) == 2 else [2])
    assert result.events["event_id"].tolist() == [f"E{days[0].replace('-', '')}-001"]
    assert result.run["period"] == {"first_day": days[0], "last_day": days[-1], "day_start": start}


@pytest.mark.parametrize(("x", "y", "kind"), [
    (4000, 0, "inside"), (9150, 0, "outside"), (28_900, 0, "outside"), (29_100, 0, "far"), (0, -28_900, "outside"), (0, -29_100, "far"), (90_000, 0, "far")])
def test_inside_outside_within_20_km_and_far(made, x, y, kind):
    result = made.job([made.reading([{"x": x, "y": y, "scan_m": 200, "track_m": 200}])], made.towns(**WEST, **EAST))
    totals = result.run["totals"]
    assert (totals["detections"], totals["outside"]["detections"], totals["far"]["detections"]) == tuple(
        int(kind == name) for name in ("inside", "outside", "far"))
    assert totals["outside"]["events"] == totals["outside"]["fires"] == int(kind == "outside")
    assert len(result.detections) == 1 and len(result.events) == len(result.fires) == len(result.footprints) == int(kind != "far")
    assert result.near.tolist() == [kind != "far"]


@pytest.mark.parametrize("degrees", range(0, 360, 15))
def test_20_km_are_metres_in_every_direction(made, degrees):
    """Degrees of longitude are shorter than of latitude: the nearest border in degrees is not the nearest in metres."""
    a = np.radians(degrees)
    normal, side = np.array([np.cos(a), np.sin(a)]), np.array([-np.sin(a), np.cos(a)])
    corners = [side * 60e3, -side * 60e3, -side * 60e3 - normal * 9e3, side * 60e3 - normal * 9e3]
    units = made.towns(T1="POLYGON((" + ",".join(f"{x} {y}" for x, y in [*corners, corners[0]]) + "))")
    rows = [{"x": float(d * normal[0]), "y": float(d * normal[1])} for d in (19_800, 20_200)]
    result = made.job([made.reading(rows)], units)
    away = np.hypot((result.detections["lon"] - made.LON) * 88_400, (result.detections["lat"] - made.LAT) * 111_000)
    assert result.near.tolist() == (away < 20_000).tolist() and result.near.sum() == 1


@given(st.integers(0, 2**32 - 1), st.sampled_from(["low", "nominal", "high"]))
@settings(max_examples=15)
def test_every_detection_is_somewhere_and_the_sums_agree(made, seed, least):
    random = np.random.default_rng(seed)
    units = made.towns(**{f"T14000010{i}{j}": made.box(i * 3000, j * 3000, i * 3000 + 3000, j * 3000 + 3000) for i in range(3) for j in range(3)})
    n = 40
    rows = [{"x": float(x), "y": float(y), "utc": f"2023-11-09T{h:02d}:00", "satellite": s, "confidence": c} for x, y, h, s, c in zip(
        random.uniform(-2000, 11_000, n), random.uniform(-2000, 11_000, n), random.integers(0, 24, n), random.choice(["NOAA-20", "Terra"], n),
        random.choice(np.array(["low", "nominal", "high", None], object), n), strict=True)]
    rows += [{"x": 200_000, "y": 0}, {**rows[0]}]
    result = made.job([made.reading(rows)], units, min_confidence=least)
    table, totals = result.township_counts, result.run["totals"]
    assert (table["certain"] + table["likely"] + table["disputed"]).tolist() == table["detections"].tolist()
    mine = result.detections[(result.detections["counted"] == 1) & result.detections["township_code"].notna()]
    assert mine["township_code"].value_counts().reindex(table["township_code"], fill_value=0).tolist() == table["detections"].tolist()
    far_counted = int((result.detections["counted"].to_numpy()[~result.near] == 1).sum())
    assert totals["detections"] + totals["outside"]["detections"] + totals["not_counted"]["detections"] + far_counted + (
        totals["far"]["detections"] - far_counted) == len(result.detections)
    assert totals["rows"] == len(result.detections) + totals["duplicates"]
    days = result.township_days.groupby("township_code")[COUNTS].sum().reindex(table["township_code"], fill_value=0)
    assert (days.to_numpy() == table[COUNTS].to_numpy()).all()
    counted_events = result.events[result.events["counted"] == 1]
    assert len(counted_events) == table[["events", "events_low_only"]].sum().sum() + totals["outside"]["events"] + totals["outside"]["events_low_only"]
    assert len(result.fires[result.fires["counted"] == 1]) == table["fires"].sum() + totals["outside"]["fires"]
    assert table["township_code"].is_monotonic_increasing and len(table) == 9

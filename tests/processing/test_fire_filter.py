"""A filter of fires: what it lets through and what it then counts, by situation; its words; what it refuses."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lantian.layers.errors import ArgumentError
from lantian.layers.seen_points import packed
from lantian.processing.count import COUNTS
from lantian.processing.fire_filter import ATTRIBUTIONS, EVIDENCE, LEVELS, STATES, FireFilter
from lantian.processing.fire_selection import passing_rows, select_fires

from .fire_tables import TOWNS, detection, tables

A, B, C = TOWNS


def numbers(given_tables, chosen, **how):
    """{code: (events, low only, fires, detections)} of the townships with any, and ``out`` for what lies outside."""
    result = select_fires(given_tables, chosen, {}, **how)
    names = ["events", "events_low_only", "fires", "detections"]
    found = {row["township_code"]: tuple(row[name] for name in names) for row in result.township_counts.to_dict("records")}
    outside = result.run["totals"]["outside"]
    return {key: value for key, value in {**found, "out": tuple(outside[name] for name in names)}.items() if any(value)}


MIXED = [
    detection(1, 1, confidence="low", flags="low_confidence"), detection(2, 1, confidence="high"),
    detection(3, 2, confidence="low", township_code=B, flags="low_confidence;near_static:kiln"),
    detection(4, 3, confidence=None, township_code=B, flags="confidence_unknown;near_static:coal_mine"),
    detection(5, 4, day="2023-11-10", township_code=None, attribution="outside", confidence="high"),
    detection(6, 5, confidence="low", counted=0),
]
SITUATIONS = [
    ("nothing chosen: as stored", FireFilter(), {A: (1, 0, 1, 2), B: (1, 1, 2, 2), "out": (1, 0, 1, 1)}),
    ("low goes, unknown stays as in a run", FireFilter(min_confidence="nominal"), {A: (1, 0, 1, 1), B: (1, 0, 1, 1), "out": (1, 0, 1, 1)}),
    ("high alone; unknown stays", FireFilter(min_confidence="high"), {A: (1, 0, 1, 1), B: (1, 0, 1, 1), "out": (1, 0, 1, 1)}),
    ("a day", FireFilter(first_day="2023-11-10", last_day="2023-11-10"), {"out": (1, 0, 1, 1)}),
    ("both ends are within", FireFilter(first_day="2023-11-09", last_day="2023-11-10"), {A: (1, 0, 1, 2), B: (1, 1, 2, 2), "out": (1, 0, 1, 1)}),
    ("until a day", FireFilter(last_day="2023-11-09"), {A: (1, 0, 1, 2), B: (1, 1, 2, 2)}),
    ("a flag with its detail", FireFilter(without=("near_static",)), {A: (1, 0, 1, 2), "out": (1, 0, 1, 1)}),
    ("what is left of an event counts", FireFilter(without=("low_confidence",)), {A: (1, 0, 1, 1), B: (1, 0, 1, 1), "out": (1, 0, 1, 1)}),
    ("certain alone", FireFilter(attributions=("certain",)), {A: (1, 0, 1, 2), B: (1, 1, 2, 2)}),
    ("outside alone", FireFilter(attributions=("outside",)), {"out": (1, 0, 1, 1)}),
    ("a township", FireFilter(townships=(B,)), {B: (1, 1, 2, 2)}),
    ("no ledger: all are suspected", FireFilter(states=("suspected",)), {A: (1, 0, 1, 2), B: (1, 1, 2, 2), "out": (1, 0, 1, 1)}),
    ("no ledger: none is confirmed", FireFilter(states=("confirmed", "charged")), {}),
]


@pytest.mark.parametrize(("chosen", "wanted"), [pytest.param(*row[1:], id=row[0]) for row in SITUATIONS])
def test_situations(chosen, wanted):
    assert numbers(tables(MIXED), chosen) == wanted


def test_a_detection_without_a_day_is_in_no_period():
    undated = tables([{**detection(1, 1), "day": None, "acquired_utc": pd.NaT}])
    assert numbers(undated, FireFilter()) == {A: (1, 0, 1, 1)}
    assert numbers(undated, FireFilter(last_day="2030-01-01")) == {}
    assert numbers(undated, FireFilter(first_day="2000-01-01")) == {}


def test_an_event_over_midnight_counts_on_both_days_with_what_each_saw():
    over = tables([detection(1, 1), detection(2, 1, fire=2, day="2023-11-10")])
    for day, frp in (("2023-11-09", 1.0), ("2023-11-10", 2.0)):
        chosen = FireFilter(first_day=day, last_day=day)
        result = select_fires(over, chosen, {})
        event = result.events.iloc[0]
        assert (event["day"], event["frp_mw"], event["detections"], event["fires"]) == (day, frp, 1, 1)
        assert numbers(over, chosen) == {A: (1, 0, 1, 1)}
        assert list(result.township_days["day"]) == [day]
    assert numbers(over, FireFilter()) == {A: (1, 0, 2, 2)}


def test_the_owner_stays_as_stored():
    """Two detections, of A and of C, make an event of B: each keeps its own."""
    spread = tables([detection(1, 1), detection(2, 1, township_code=C, flags="near_static:kiln")], owners={1: (B, "disputed")})
    assert numbers(spread, FireFilter()) == {A: (0, 0, 0, 1), B: (1, 0, 1, 0), C: (0, 0, 0, 1)}
    assert numbers(spread, FireFilter(without=("near_static",))) == {A: (0, 0, 0, 1), B: (1, 0, 1, 0)}
    # Its detections follow it although each is certain.
    assert numbers(spread, FireFilter(attributions=("disputed",))) == numbers(spread, FireFilter())
    assert numbers(spread, FireFilter(attributions=("certain",))) == {}


def test_what_is_low_only_after_the_filter_stands_apart():
    mixed = tables([detection(1, 1, confidence="low"), detection(2, 1, confidence="high", flags="near_static:kiln")])
    assert numbers(mixed, FireFilter()) == {A: (1, 0, 1, 2)}
    assert numbers(mixed, FireFilter(without=("near_static",))) == {A: (0, 1, 1, 1)}


def test_what_a_run_did_not_count_is_listed_and_said():
    result = select_fires(tables(MIXED), FireFilter(), {})
    assert len(result.detections) == 6
    assert result.run["totals"]["not_counted"] == {"detections": 1}
    assert "1 个像元列出而不计入" in result.run["filter"]["zh"]


def test_a_merged_number_is_not_counted_and_goes_with_its_successor():
    merged = tables([detection(1, 1), detection(2, 2, township_code=B)], merged=[(7, 1), (8, 2)])
    assert numbers(merged, FireFilter()) == {A: (1, 0, 1, 1), B: (1, 0, 1, 1)}
    assert list(select_fires(merged, FireFilter(townships=(A,)), {}).events["event_id"]) == ["E20231109-001", "E20231109-007"]


def test_the_state_of_the_ledger_is_asked_where_there_is_one():
    stated = tables(MIXED, states={1: "confirmed", 2: "dispatched", 3: "", 4: None})
    assert numbers(stated, FireFilter(states=("confirmed",))) == {A: (1, 0, 1, 2)}
    assert numbers(stated, FireFilter(states=("suspected",))) == {B: (1, 0, 1, 1), "out": (1, 0, 1, 1)}
    assert list(select_fires(stated, FireFilter(states=("dispatched",)), {}).events["state"]) == ["dispatched"]


def test_townships_in_force_are_listed_with_zero_and_those_that_own_something():
    gone = tables([detection(1, 1, township_code=C)])
    gone["townships"] = gone["townships"].assign(valid_to=[None, "2020-12-31", "2020-12-31"])
    listed = select_fires(gone, FireFilter(), {}, as_of="2023-11-10").township_counts
    assert dict(zip(listed["township_code"], listed["events"], strict=True)) == {A: 0, C: 1}


def test_not_observed_is_not_zero():
    seen = {**tables(MIXED), "observations": pd.DataFrame({"township_code": [A, B, A, B], "day": ["2023-11-09"] * 2 + ["2023-11-10"] * 2,
                                                           "observed_share": [0.4, 0.0, 0.9, 0.0]})}
    share = select_fires(seen, FireFilter(), {}).township_counts["observed_share"]
    assert share[:2].tolist() == [0.9, 0.0] and pd.isna(share[2])
    share = select_fires(seen, FireFilter(last_day="2023-11-09"), {}).township_counts["observed_share"]
    assert share[:2].tolist() == [0.4, 0.0]


def test_days_are_joined_by_the_points_that_were_seen():
    """Two halves on two days are all of it; without the points, or where these changed, the better day tells."""
    halves = pd.DataFrame({"township_code": [A, A], "day": ["2023-11-09", "2023-11-10"], "observed_share": [0.5, 0.25], "points": [4, 4],
                           "seen": [packed([1, 1, 0, 0]), packed([0, 0, 1, 0])]})
    for table, share in ((halves, 0.75), (halves.drop(columns="seen"), 0.5), (halves.assign(points=[4, 9]), 0.5), (halves[1:], 0.25)):
        assert select_fires({**tables(MIXED), "observations": table}, FireFilter(), {}).township_counts["observed_share"][0] == share


some_detections = st.lists(st.builds(
    lambda at, event, level, day, town, mark, count: detection(at, event, confidence=level, day=day, township_code=town, flags=mark, counted=count,
                                                               attribution="certain" if town else "outside"),
    st.integers(1, 9), st.integers(1, 4), st.sampled_from([None, *LEVELS]), st.sampled_from(["2023-11-08", "2023-11-09", "2023-11-10"]),
    st.sampled_from([None, *TOWNS]), st.sampled_from([None, "near_static:kiln", "low_confidence;no_cropland", "near_static"]), st.sampled_from([0, 1, 1])),
    min_size=1, max_size=12).map(lambda rows: [{**row, "detection_id": f"d{at:03d}", "fire_id": row["event_id"].replace("E", "F")}
                                               for at, row in enumerate(rows)])
some_filters = st.builds(
    FireFilter, st.sampled_from([None, "2023-11-09"]), st.sampled_from([None, "2023-11-09", "2023-11-10"]), st.sampled_from(list(LEVELS)),
    st.lists(st.sampled_from(["suspected", "confirmed"]), unique=True).map(tuple), st.lists(st.sampled_from(list(ATTRIBUTIONS)), unique=True).map(tuple),
    st.lists(st.sampled_from(list(EVIDENCE)), unique=True).map(tuple), st.lists(st.sampled_from(TOWNS), unique=True).map(tuple))


@settings(max_examples=40)
@given(some_detections, some_filters)
def test_filters_only_ever_take_away_and_sums_add_up(rows, chosen):
    given_tables = tables(rows)
    before = {name: table.copy() for name, table in given_tables.items()}
    all_rows, some = (select_fires(given_tables, one, {}) for one in (FireFilter(), chosen))
    for name, table in given_tables.items():
        assert table.equals(before[name]), name
    kept = set(some.detections["detection_id"])
    assert kept <= set(all_rows.detections["detection_id"])
    for name in ("events", "fires", "detections"):
        total = some.run["totals"]
        counted = getattr(some, name)
        counted = counted[counted["counted"] == 1]
        low = total["events_low_only"] + total["outside"]["events_low_only"] if name == "events" else 0
        assert len(counted) == total[name] + total["outside"][name] + low
    # An event or fire is there exactly when one of its detections is, and says how many.
    for name, key in (("events", "event_id"), ("fires", "fire_id")):
        if not chosen.townships:
            assert set(getattr(some, name)[key]) == set(some.detections[key])
        here = getattr(some, name).set_index(key)["detections"]
        assert here.tolist() == [int((some.detections[key] == one).sum()) for one in here.index]
    again = select_fires({**given_tables, **{name: given_tables[name][passing] for name, passing in passing_rows(given_tables, chosen).items()}}, chosen, {})
    assert again.township_counts[COUNTS].equals(some.township_counts[COUNTS])


@pytest.mark.parametrize(("chosen", "zh", "en"), [
    (FireFilter(), "置信度不限；未剔除任何证据", "all confidences; no evidence removed"),
    (FireFilter("2023-11-09", "2023-11-10", "nominal"), "置信度 ≥ 一般，11-09 至 11-10；未剔除任何证据", "confidence ≥ nominal, 11-09 to 11-10; no evidence removed"),
    (FireFilter("2023-12-31", "2024-01-01"), "置信度不限，2023-12-31 至 2024-01-01；未剔除任何证据",
     "all confidences, 2023-12-31 to 2024-01-01; no evidence removed"),
    (FireFilter("2023-11-09", "2023-11-09", "high", without=("near_static", "glint")), "置信度 ≥ 高，不含近静态热源、耀斑，2023-11-09",
     "confidence ≥ high, without near a static source / sun glint, 2023-11-09"),
    (FireFilter(states=("confirmed",), attributions=("likely", "disputed"), townships=("1", "2"), first_day="2023-11-09"),
     "置信度不限，查实，倾向 / 跨界待核，2 个乡镇，2023-11-09 起；未剔除任何证据",
     "all confidences, confirmed, likely / disputed, 2 townships, from 2023-11-09; no evidence removed"),
])
def test_words(chosen, zh, en):
    assert (chosen.words("zh"), chosen.words("en")) == (zh, en)
    assert chosen.line("zh") == "筛选：" + zh


@pytest.mark.parametrize("wrong", [{"min_confidence": "高"}, {"states": ("疑似",)}, {"attributions": ("sure",)}, {"without": ("' OR 1=1 --",)},
                                   {"first_day": "9.11."}, {"last_day": "2023-11-09' --"}])
def test_what_is_not_known_is_refused(wrong):
    with pytest.raises(ArgumentError):
        FireFilter(**wrong)


def test_every_state_has_its_words():
    assert list(STATES) == ["suspected", "dispatched", "confirmed", "rejected", "adjudicated", "charged", "appealed", "settled"]

"""Numbers against an earlier result: kept, merged, split, and never given twice."""

from dataclasses import replace

import pytest

from lantian.layers.result import Previous
from lantian.processing.group import age

A, B = {"x": -700, "y": 0}, {"x": 700, "y": 0}
FAR = {"x": 9000, "y": 0}
BRIDGE = {"x": 0, "y": 0, "satellite": "Suomi NPP", "utc": "2023-11-09T05:30"}


def _numbers(result):
    """x of each detection (kilometres, one decimal) → event number."""
    return dict(zip(((result.detections["lon"] - 112.5) * 88.4).round(1), result.detections["event_id"], strict=True))


def _job(made, *rows, previous=None):
    return made.job([made.reading(list(rows))], previous=previous)


def _merged(result):
    rows = result.events[result.events["merged_into"].notna()]
    return dict(zip(rows["event_id"], rows["merged_into"], strict=True))


def test_the_same_files_again_change_no_number(made):
    first = _job(made, A, B, FAR)
    again = _job(made, A, B, FAR, previous=first)
    assert _numbers(again) == _numbers(first) and again.events.equals(first.events) and again.fires.equals(first.fires)


def test_an_earlier_pass_that_arrives_late_renumbers_nothing(made):
    first = _job(made, A, FAR)
    late = {"x": 3000, "y": 0, "utc": "2023-11-09T01:00"}
    second = _job(made, A, FAR, late, previous=first)
    assert _numbers(second) == {**_numbers(first), 3.0: "E20231109-003"}
    assert _numbers(_job(made, A, FAR, late))[3.0] == "E20231109-001"  # without the earlier result it would be the first


def test_a_late_file_that_joins_two_keeps_the_older_and_leaves_the_younger_as_a_row(made):
    first = _job(made, A, B, FAR)
    second = _job(made, A, B, FAR, BRIDGE, previous=first)
    assert set(_numbers(second).values()) == {"E20231109-001", "E20231109-003"}
    row = second.events.set_index("event_id").loc["E20231109-002"]
    assert row["merged_into"] == "E20231109-001" and row["counted"] == 0 and row["detections"] == 0
    assert second.township_counts["events"].tolist() == [2] and second.run["totals"]["events"] == 2
    assert list(second.events["event_id"]) == ["E20231109-001", "E20231109-003", "E20231109-002"] or second.events["event_id"].is_unique


def test_the_merged_row_stays_in_every_later_result(made):
    results = [_job(made, A, B, FAR)]
    for _ in range(4):
        results.append(_job(made, A, B, FAR, BRIDGE, previous=results[-1]))
    assert [_merged(result) for result in results] == [{}] + 4 * [{"E20231109-002": "E20231109-001"}]


def test_a_chain_of_mergers_leads_to_the_number_that_lives(made):
    """Run 2 joins 2 and 3, run 3 joins them with 1."""
    rows = [{"x": x, "y": 0} for x in (0, 1400, 2800)]
    first = _job(made, *rows)
    second = _job(made, *rows, {**BRIDGE, "x": 2100}, previous=first)
    assert _merged(second) == {"E20231109-003": "E20231109-002"}
    third = _job(made, *rows, {**BRIDGE, "x": 2100}, {**BRIDGE, "x": 700}, previous=second)
    merged, living = _merged(third), set(_numbers(third).values())
    assert living == {"E20231109-001"} and set(merged) == {"E20231109-002", "E20231109-003"}
    assert set(merged.values()) == {"E20231109-001"}


def test_no_number_is_given_twice_also_when_its_event_is_gone(made):
    first = _job(made, A, B, FAR)
    second = _job(made, A, previous=first)
    third = _job(made, A, B, FAR, previous=second)
    assert _numbers(third) == {-0.7: "E20231109-001", 0.7: "E20231109-004", 9.0: "E20231109-005"}
    empty = _job(made, {"x": 20_000, "y": 0, "utc": "2023-11-12T05:00"}, previous=third)
    assert _numbers(_job(made, A, FAR, previous=empty)) == {-0.7: "E20231109-006", 9.0: "E20231109-007"}


def test_a_number_that_was_split_goes_to_the_first_part(made):
    joined = _job(made, A, B, BRIDGE)
    assert set(_numbers(joined).values()) == {"E20231109-001"}
    apart = _job(made, A, B, previous=joined)
    assert _numbers(apart) == {-0.7: "E20231109-001", 0.7: "E20231109-002"}


def test_a_split_after_a_merger_gives_the_merged_number_to_nobody(made):
    first = _job(made, A, B)
    second = _job(made, A, B, BRIDGE, previous=first)
    third = _job(made, A, B, previous=second)
    assert _numbers(third) == {-0.7: "E20231109-001", 0.7: "E20231109-003"}
    assert third.events["event_id"].is_unique and _merged(third) == {"E20231109-002": "E20231109-001"}


def test_an_older_day_wins_over_a_smaller_number(made):
    """Number 2 of the 9th is older than number 1 of the 10th."""
    evening = {"x": 700, "y": 0, "utc": "2023-11-09T15:30"}
    night = {"x": -700, "y": 0, "utc": "2023-11-09T16:30"}
    first = _job(made, FAR, evening, night)
    assert _numbers(first) == {9.0: "E20231109-001", 0.7: "E20231109-002", -0.7: "E20231110-001"}
    second = _job(made, FAR, evening, night, {**BRIDGE, "utc": "2023-11-09T16:00"}, previous=first)
    assert _merged(second) == {"E20231110-001": "E20231109-002"}


def test_fires_keep_their_numbers_too(made):
    first = _job(made, {"x": 0, "y": 0}, {"x": 500, "y": 0})
    second = _job(made, {"x": 0, "y": 0}, {"x": 250, "y": 0}, {"x": 500, "y": 0}, previous=first)
    assert set(first.fires["fire_id"]) == {"F20231109-001", "F20231109-002"}
    assert set(second.fires["fire_id"]) == {"F20231109-001"}
    third = _job(made, {"x": 0, "y": 0}, {"x": 250, "y": 0}, {"x": 500, "y": 0}, FAR, previous=second)
    assert set(third.fires["fire_id"]) == {"F20231109-001", "F20231109-003"}


@pytest.mark.parametrize("n", [999, 1000, 1001])
def test_numbers_beyond_999_stay_in_order_and_unique(made, n):
    rows = [{"x": (k % 40) * 1900 - 38000, "y": (k // 40) * 1900 - 38000, "scan_m": 300, "track_m": 300} for k in range(n)]
    result = _job(made, *rows)
    assert result.events["event_id"].is_unique and len(result.events) == n
    assert [int(name.split("-")[1]) for name in result.events["event_id"]] == list(range(1, n + 1))


FOREIGN = ("</script>", "E20231109-" + "9" * 5_000, "E20231109-９", "E20231109-007\n", "=1+1", "../../x", "E", "-", "E2023-11-09-1", "e20231109-004")


@pytest.mark.parametrize("number", FOREIGN)
def test_a_number_that_another_program_gave_stays_and_steers_no_other(made, number):
    """It is kept as it is, ours come before it, and the next number of the day is the one after ours."""
    first = _job(made, A, B, FAR)
    stored = first.detections.replace({"event_id": {"E20231109-002": number}})
    former = replace(first, detections=stored)
    again = _job(made, A, B, FAR, {"x": 5000, "y": 0, "utc": "2023-11-09T09:00"}, previous=former)
    assert set(_numbers(again).values()) == {"E20231109-001", number, "E20231109-003", "E20231109-004"}
    joined = _job(made, A, B, FAR, BRIDGE, previous=former)
    assert _merged(joined) == {number: "E20231109-001"}
    assert list(joined.events["event_id"][joined.events["merged_into"].isna()]) == ["E20231109-001", "E20231109-003"]


def test_foreign_numbers_are_in_one_order(made):
    ages = sorted([*FOREIGN, "E20231110-001", "E20231109-010", "E20231109-009"], key=age)
    assert ages[:3] == ["E20231109-009", "E20231109-010", "E20231110-001"]
    assert ages[3:] == sorted(FOREIGN) == sorted(set(FOREIGN), key=age)


def test_numbers_that_went_into_one_another_in_a_circle_end(made):
    first = _job(made, A, B, FAR)
    kept = first.run["numbers"]
    circle = {**kept, "events": {**kept["events"], "merged": {"E20231109-008": "E20231109-009", "E20231109-009": "E20231109-008", "x": "x"}}}
    again = _job(made, A, B, FAR, previous=replace(first, run={**first.run, "numbers": circle}))
    assert set(_numbers(again).values()) == set(_numbers(first).values())


@pytest.mark.parametrize("empty", ["", None, float("nan")])
def test_a_number_that_somebody_emptied_is_given_anew(made, empty):
    first = _job(made, A, B, FAR)
    stored = first.detections.astype({"event_id": object})
    stored.loc[stored["event_id"] == "E20231109-002", "event_id"] = empty
    inputs = Previous(stored, first.run["numbers"], {})
    assert sorted(inputs.numbers_of("event_id").values()) == ["E20231109-001", "E20231109-003"]

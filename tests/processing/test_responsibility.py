"""The chain county – township – village – grid on every event, and what of 定点、定时、定人、定责 it lacks."""

import pytest
import shapely

from lantian.processing.responsibility import chain

from .verdict_places import COUNTIES, FIRST, SECOND, TOWNSHIPS, event, events, rows

WHOLE = {"post": "村口", "hours": "8:00-20:00", "person_named": 1, "duty": "巡查"}


def village(code, shape, township=FIRST):
    return {"village_code": code, "village": code, "township_code": township, "geometry": shape}


def grid(code, west=112.0, east=113.0, level=None, township=FIRST, **values):
    return {"grid_code": code, "grid": code, "level": level, "township_code": township, "geometry": shapely.MultiPolygon([shapely.box(west, 35, east, 36)]), **values}


def ask(villages=(), grids=(), lang="zh", *records):
    return chain(events(*(records or (event(1),))), TOWNSHIPS, COUNTIES, rows("villages", *villages), rows("grids", *grids), lang).iloc[0]


def test_the_whole_chain():
    row = ask([village("张村", shapely.box(112.4, 35.4, 112.6, 35.6))], [grid("G1", **WHOLE)])
    assert tuple(row[["county", "township", "village", "grid", "post", "hours", "duty", "lacks"]]) == ("泽州县", "甲镇", "张村", "G1", "村口", "8:00-20:00", "巡查", "")
    assert row["village_m"] != row["village_m"], "a village around the point has no distance"


def test_nothing_recorded_is_said():
    assert ask()["lacks"] == "村、网格" and ask((), (), "en")["lacks"] == "village, grid"
    assert ask((), (), "zh", event(1, township=None))["lacks"] == "乡镇、村、网格"
    assert ask((), (), "zh", event(1, township="140525999000"))["lacks"] == "乡镇、村、网格"


@pytest.mark.parametrize(("name", "value", "said"), [
    ("post", None, "定点"), ("hours", " ", "定时"), ("person_named", 0, "定人"), ("person_named", None, "定人"), ("duty", "", "定责"),
])
def test_each_of_the_four_points(name, value, said):
    assert ask([village("张村", shapely.box(112, 35, 113, 36))], [grid("G1", **{**WHOLE, name: value})])["lacks"] == said


def test_the_finest_grid_answers():
    assert ask((), [grid("A", level=2), grid("B", level=4), grid("C", level=3)])["grid"] == "B"
    assert ask((), [grid("A"), grid("B", level=1)])["grid"] == "B", "a grid without a level only where none has one"
    assert ask((), [grid("B"), grid("A")])["grid"] == "A", "of equals the first by code"


def test_a_grid_of_another_township_does_not_answer():
    assert ask((), [grid("A", township=SECOND)])["grid"] is None
    assert ask((), [grid("A", township=None)])["grid"] == "A", "one that names no township answers where it lies"
    assert ask((), [grid("A", east=112.4)])["grid"] is None, "not around the point"


def test_the_nearest_seat_is_a_hint_with_its_distance():
    seats = [village("近", shapely.Point(112.5, 35.51)), village("远", shapely.Point(112.5, 35.7)), village("邻", shapely.Point(112.5, 35.501), SECOND)]
    row = ask(seats)
    assert row["village"] == "近" and row["village_m"] == pytest.approx(1109.6, abs=1)
    both = ask([*seats, village("界", shapely.box(112.4, 35.4, 112.6, 35.6))])
    assert both["village"] == "界" and both["village_m"] != both["village_m"]


def test_each_event_its_own_and_the_index_stays():
    table = events(event(1), event(2, township=SECOND, lon=113.5)).set_index("event_id", drop=False)
    found = chain(table, TOWNSHIPS, COUNTIES, rows("villages"), rows("grids", grid("A"), grid("B", 113.0, 114.0, township=SECOND)))
    assert found["grid"].to_dict() == {"E0001": "A", "E0002": "B"}
    assert len(chain(events(), TOWNSHIPS, COUNTIES, rows("villages"), rows("grids"))) == 0


def test_no_name_of_a_person_is_in_it():
    assert not {"person", "phone"} & set(chain(events(event(1)), TOWNSHIPS, COUNTIES, rows("villages"), rows("grids")).columns)

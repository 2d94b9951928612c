"""Townships and parks with what stands in them: zeros are written, what has no layer is empty."""

import pandas as pd
import pytest

from lantian.processing.rules.counted import coverage, parks
from lantian.processing.rules.facts import NoData

from .made import AT, OUT, SQUARE, facts, rows, zone

EAST = "POLYGON ((112.9 35.4, 113 35.4, 113 35.5, 112.9 35.5, 112.9 35.4))"
TOWNS = [{"township_code": "140524101", "township": "东", "wkt": EAST}, {"township_code": "140524100", "township": "西", "county": "陵川县"},
         {"township_code": "140524199", "township": "旧", "valid_to": "2020-12-31"}]
NONE = rows("findings")


def lines(table, *columns):
    return table[list(columns)].astype(object).where(table[list(columns)].notna(), None).to_numpy().tolist()


def test_every_township_has_its_line_with_its_zeros():
    where = facts(townships=TOWNS, stations=[{}, {"kind": "降尘"}, {"valid_to": "2025-12-31"}], enterprises=[{}, {"closed_on": "2025-01-01"}, {"at": OUT}, {"at": OUT}])
    found = rows("findings", {"township_code": "140524101", "state": "open"}, {"township_code": "140524101", "state": "closed"},
                 {"township_code": "140524101", "on_wording": 1, "state": "open"}, {"state": "open"})
    table = coverage(where, found)
    assert lines(table, "township_code", "township", "stations", "enterprises", "findings") == [["140524100", "西", 1, 1, 0], ["140524101", "东", 0, 2, 1]]
    assert table[["households_done", "households_total", "coverage_percent"]].isna().all(axis=None)


def test_households_of_a_village_count_once_and_what_is_done_by_the_day():
    homes = [{"village_code": "W", "households": 10, "total": 60}, *(
        {"village_code": "V", "households": number, "total": total, "done_on": day} for number, total, day in (
            (30, 100, "2025-10-01"), (20, 100, "2026-01-15"), (50, 90, "2026-01-16")))]
    table = coverage(facts(townships=TOWNS, households=homes), NONE)
    assert lines(table, "households_done", "households_total", "coverage_percent") == [[50, 160, 31.2], [0, 0, None]]
    untold = coverage(facts(townships=TOWNS, households=[{"households": 5, "done_on": "2025-01-01"}]), NONE)
    assert lines(untold, "households_done", "households_total", "coverage_percent")[0] == [5, None, None]


def test_townships_of_neighbours_are_left_out_unless_there_are_no_others():
    codes = ["140524100", "140525100", "140502001"]
    towns = [{"township_code": code, "township": code} for code in codes]
    assert coverage(facts("lingchuan-2024", townships=towns), NONE)["township_code"].tolist() == ["140524100"]
    assert coverage(facts("xinzhou-2024", townships=towns), NONE)["township_code"].tolist() == sorted(codes)


def test_a_household_without_a_place_is_in_the_township_it_states():
    table = coverage(facts(townships=TOWNS, households=[{"at": None, "township_code": "140524101", "households": 1, "total": 2, "done_on": "2025-01-01"}]), NONE)
    assert table["households_done"].tolist() == [0, 1]


def test_parks_with_their_zeros():
    where = facts(zones=[zone("park", name="西园"), zone("park", EAST, zone_id="park2", name="东园"), zone("park", zone_id="old", valid_to="2020-01-01"),
                         zone("built_up")], stations=[{}], enterprises=[{}, {}, {"at": None}])
    found = rows("findings", {"state": "open", "layer": "boilers"}, {"state": "open", "layer": "boilers", "at": None}, {"state": "open", "layer": "townships"},
                 {"state": "open", "layer": "zones", "key": "park2", "at": AT})
    assert lines(parks(where, found), "zone_id", "name", "stations", "enterprises", "findings") == [["park", "西园", 1, 2, 1], ["park2", "东园", 0, 0, 1]]


def test_a_register_that_is_empty_is_an_empty_column():
    table = parks(facts(zones=[zone("park", SQUARE)]), NONE)
    assert table[["stations", "enterprises"]].isna().all(axis=None) and table["findings"].tolist() == [0]
    assert pd.isna(coverage(facts(townships=TOWNS), NONE)["stations"]).all()


def test_without_parks_or_townships_there_is_no_data():
    with pytest.raises(NoData, match="park"):
        parks(facts(), NONE)
    with pytest.raises(NoData, match="townships"):
        coverage(facts(), NONE)

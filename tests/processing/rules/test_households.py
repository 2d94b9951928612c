"""Clean heating: coverage, numbers of households, villages that nothing reaches."""

import pytest

from lantian.processing.rules.facts import NoData

from .made import AT, OUT, facts, findings, verdicts, zone

L, Z, C, Y = "lingchuan-2024", "zezhou-2020", "changzhi-2023", "yangcheng-2024"


def county(code):
    return {"counties": [{"county_code": code, "county": "某县"}]}


def home(done, total=100, **more):
    return {"households": done, "total": total, "done_on": "2020-09-01", **more}


@pytest.mark.parametrize(("homes", "seen"), [
    ([home(100)], None), ([home(99)], "fault"), ([home(100, done_on=None)], "fault"), ([home(100, done_on="2026-01-15")], None),
    ([home(100, done_on="2026-01-16")], "fault"), ([home(60, village_code="V"), home(40, village_code="V")], None), ([home(60), home(40)], "fault"),
    ([home(100), home(0, at=OUT)], None), ([home(100), home(0, at=None)], None), ([home(100), home(0, total=None)], None),
])
def test_all_of_the_built_up_area_is_covered(homes, seen):
    assert verdicts("coverage_built_up", facts(Z, households=homes, zones=[zone("built_up")], **county("140525"))).get("140525") == seen


@pytest.mark.parametrize(("done", "seen"), [(61, None), (60, "wording"), (59, "fault")])
def test_60_percent_of_the_countryside(done, seen):
    where = facts(Z, households=[home(done, at=OUT), home(0)], zones=[zone("urban_fringe")], **county("140525"))
    assert verdicts("coverage_rural", where).get("140525") == seen


def test_what_coverage_needs():
    for lack, more in (("total", {"households": [home(1, None)], "zones": [zone("built_up")], **county("140525")}),
                       ("zones", {"households": [home(1)], **county("140525")}), ("counties", {"households": [home(1)], "zones": [zone("built_up")]}),
                       ("140525", {"households": [home(1)], "zones": [zone("built_up")], **county("140524")})):
        with pytest.raises(NoData, match=lack):
            findings("coverage_built_up", facts(Z, **more))


@pytest.mark.parametrize(("plan", "provision", "area", "target", "day"), [
    (L, "clean_heating_target", "140524", 6000, "2024-10-01"), (Y, "clean_heating_target", "140522", 2200, "2024-12-31"),
    (Y, "clean_heating_target_annex", "140522", 2200, "2024-10-01"), (Z, "clean_heating_target", "140525", 17360, "2020-10-31"),
])
def test_households_of_the_year(plan, provision, area, target, day):
    def seen(done, on):
        return verdicts(provision, facts(plan, day, households=[{"households": done, "done_on": on}], **county(area))).get(area)

    assert [seen(done, day) for done in (target, target + 1, target - 1)] == [None, None, "fault"]
    assert seen(target, f"{day[:4]}-01-01") is None
    assert seen(target, f"{int(day[:4]) - 1}-12-31") == seen(target, None) == "fault"


def test_what_is_done_after_the_term_comes_too_late():
    table = [{"households": 17360, "done_on": "2020-11-01"}]
    assert set(verdicts("clean_heating_target", facts(Z, "2021-01-01", households=table, **county("140525")))) == {"140525"}


def test_the_printed_17360_are_3004_2350_and_12006():
    parts = {"coal_to_power": 3004, "coal_to_gas": 2350, "waste_heat": 12006}
    table = [{"mode": mode, "households": number, "done_on": "2020-10-31"} for mode, number in parts.items()]
    assert verdicts("clean_heating_target", facts(Z, "2020-10-31", households=table, **county("140525"))) == {}
    table[0]["households"] -= 1
    found = findings("clean_heating_target", facts(Z, "2020-10-31", households=table, **county("140525")))
    assert found["detail_zh"].tolist() == ["2020年完成清洁取暖改造 17359 户，目标 17360 户"]


@pytest.mark.parametrize(("provision", "kind", "done"), [("heating_beyond_network", "heat_network", {"V1", "V2"}), ("heating_gap_survey", "clean_heating", {"V2"})])
def test_villages_that_nothing_reaches(provision, kind, done):
    villages = [{"village_code": code, "village": code, "wkt": f"POINT ({at[0]} {at[1]})"} for code, at in (("V0", AT), ("V1", OUT), ("V2", OUT))]
    villages.append({"village_code": "V3", "wkt": f"POINT ({OUT[0]} {OUT[1]})", "valid_to": "2026-01-14"})
    homes = [{"village_code": "V1", "done_on": "2026-01-15"}, {"village_code": "V2", "done_on": "2026-01-16"}]
    assert set(verdicts(provision, facts(C, villages=villages, households=homes, zones=[zone(kind)]))) == done
    with pytest.raises(NoData, match=kind):
        verdicts(provision, facts(C, villages=villages))

"""Bulletins that offices printed, made again from as many events: every figure, and where they cut instead of rounding."""

import math

import pytest

from lantian.layers.tables.values import degrees
from lantian.processing.publish.bulletin.figures import change, dms, percent
from lantian.processing.publish.bulletin.fire import fire_bulletin
from lantian.processing.publish.bulletin.fire_counts import fire_counts, fire_events
from lantian.processing.publish.bulletin.period import Period

from .made import DAY, counts, selected

# Hebei, 露天焚烧火警信息与核查情况通报: (issue, pushed, confirmed, checked, rate as printed). Of 2019-40 more were checked than pushed: of days before, too.
HEBEI = [("2019-5", 213, 178, 213, "83.57"), ("2019-24", 59, 38, 44, "86.36"), ("2019-40", 28, 33, 37, "89.19"), ("2019-117", 25, 13, 13, "100.00"),
         ("2020-335", 55, 33, 55, "60.00"), ("2020-456", 19, 17, 19, "89.47")]
# The ministry's week 2014-09-29 … 10-05.
MEP = {"山东": 23, "河南": 22, "辽宁": 6, "河北": 6, "内蒙古": 4, "黑龙江": 4, "湖北": 3, "吉林": 3, "新疆": 1, "甘肃": 1, "福建": 1}
# Per 1,000 ha as printed, with the cropland (1,000 ha) of the survey of 2008 that they go with; what was cut, not rounded, is named.
MEP_RATES = {"山东": (7515.3, 0.003, "cut"), "河南": (7926.4, 0.0028, ""), "辽宁": (4085.3, 0.0015, ""), "河北": (6317.3, 0.0009, ""), "福建": (1330.1, 0.0007, "cut")}
JIANGXI = {"南昌": 1, "九江": 2, "鹰潭": 1, "吉安": 2, "宜春": 3, "抚州": 3, "上饶": 4}


def places(names):
    """A township and a county in each of the cities (or provinces) *names*."""
    return {f"{at:02d}0001001": (f"{name}镇", f"{name}县", name) for at, name in enumerate(names, 11)}


def cut(value, decimals):
    return math.floor(value * 10**decimals + 1e-9) / 10**decimals


@pytest.mark.parametrize(("issue", "pushed", "confirmed", "checked", "printed"), HEBEI)
def test_hebei_verified_rate(issue, pushed, confirmed, checked, printed):
    here = places(["甲", "乙"])
    first, second = here
    events = counts({first: (confirmed, 0, max(pushed - checked, 0)), second: (0, checked - confirmed, 0)})
    result = selected(here, events)
    rows = fire_counts(result).set_index(["level", "unit"])
    cities = rows.loc["city"]
    assert (cities["confirmed"].sum(), cities["rejected"].sum()) == (confirmed, checked - confirmed)
    assert cities["unchecked"].sum() == max(pushed - checked, 0) and cities["events"].sum() == max(pushed, checked)
    [total, *_] = [table.total for table in fire_bulletin(result, Period("day", DAY, DAY))[0].tables]
    assert f"{total['verified_percent']:.2f}" == printed


def test_hebei_by_city():
    """2019-5: fourteen cities with 213 in all; 2020-335: one printed 16.6 of 4 in 24, which is 16.67 rounded."""
    here = places(["石家庄", "唐山", "秦皇岛", "邯郸", "邢台", "保定", "张家口", "承德", "沧州", "廊坊", "衡水", "雄安", "定州", "辛集"])
    asked = [12, 10, 10, 7, 2, 1, 49, 14, 26, 16, 4, 6, 29, 27]
    left, wanted = 178, []
    for n in asked:
        wanted.append(min(n, left))
        left -= wanted[-1]
    events = counts({code: (yes, n - yes, 0) for code, n, yes in zip(here, asked, wanted, strict=True)})
    rows = fire_counts(selected(here, events))
    cities = rows[rows["level"] == "city"].sort_values("unit_code")
    assert list(cities["events"]) == asked and cities["events"].sum() == 213
    assert [None if one != one else one for one in cities["verified_percent"]] == [percent(yes, n) for yes, n in zip(wanted, asked, strict=True)]
    [hengshui] = fire_counts(selected(places(["衡水", "其他"]), counts({"110001001": (4, 20, 0)}))).query("level == 'city' and unit == '衡水'")["verified_percent"]
    assert hengshui == 16.67 and cut(400 / 24, 1) == 16.6


def test_the_ministrys_week():
    here = places(MEP)
    code = dict(zip(MEP, here, strict=True))
    cropland = {code[name][:4] + "00": kha * 1000 for name, (kha, _, _) in MEP_RATES.items()}
    rows = fire_counts(selected(here, counts({code[name]: (0, 0, n) for name, n in MEP.items()})), None, cropland)
    provinces = rows[rows["level"] == "city"].set_index("unit")
    assert provinces["events"].sum() == 74 and {name: int(n) for name, n in provinces["events"].items()} == MEP
    assert list(provinces["rank"]) == [1, 2, 3, 3, 5, 5, 7, 7, 9, 9, 9]
    for at, (name, (kha, printed, how)) in enumerate(MEP_RATES.items(), 1):
        exact = MEP[name] / kha
        assert provinces.loc[name, "rate_rank"] == at
        assert provinces.loc[name, "per_kha"] == pytest.approx(exact, abs=5e-5)
        if how == "cut":
            assert provinces.loc[name, "per_kha"] != printed == cut(exact, 4)
        else:
            assert provinces.loc[name, "per_kha"] == printed
        assert provinces.loc[name, "per_wanmu"] == pytest.approx(exact / 1.5, abs=5e-5)
    assert provinces.drop(list(MEP_RATES))[["per_kha", "per_wanmu", "rate_rank"]].isna().all(axis=None)


@pytest.mark.parametrize(("now", "more", "share"), [(1158, -961, -45.35), (862, 54, 6.68)])
def test_the_ministry_against_the_year_before(now, more, share):
    """2015: 5-20 … 7-31 and 10-05 … 10-17; the year before is what they printed as the difference."""
    assert change(now, now - more) == (more, share)


def test_change_stands_in_the_table():
    here = places(["甲", "乙"])
    first, second = here
    now, before = selected(here, counts({first: (0, 0, 11), second: (0, 0, 2)})), selected(here, counts({first: (0, 0, 20)}))
    rows = fire_counts(now, before).set_index(["level", "unit"])
    assert tuple(rows.loc[("city", "甲"), ["events_before", "change", "change_percent"]]) == (20, -9, -45.0)
    # Of none there is no percent.
    assert tuple(rows.loc[("city", "乙"), ["events_before", "change"]]) == (0, 2) and rows["change_percent"].isna()["city", "乙"]


def test_jiangxis_week():
    here = places(JIANGXI)
    result = selected(here, counts({code: (0, 0, n) for code, n in zip(here, JIANGXI.values(), strict=True)}))
    rows = fire_counts(result)
    cities = rows[rows["level"] == "city"].set_index("unit")["events"]
    assert {name: int(n) for name, n in cities.items()} == JIANGXI and cities.sum() == len(fire_events(result)) == 16


@pytest.mark.parametrize(("printed", "axis", "ours"), [("116°14'37.289\"E", "lon", "116°14′37.29″E"), ("28°29'0.527\"N", "lat", "28°29′0.53″N")])
def test_jiangxis_coordinates(printed, axis, ours):
    assert dms(degrees(printed), axis, 3) == printed.replace("'", "′").replace('"', "″")
    # Kept with six decimals of a degree, two of a second are still theirs.
    assert dms(round(degrees(printed), 6), axis) == ours

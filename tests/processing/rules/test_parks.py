"""Parks that a plan names are drawn."""

import pytest

from lantian.processing.rules.facts import NoData

from .made import facts, findings, zone

L, X, Y = "lingchuan-2024", "xinzhou-2024", "yangcheng-2024"
YANGCHENG = [{"county_code": "140522", "county": "阳城县"}]
XINZHOU = [{"county_code": code, "county": name} for code, name in (("140921", "定襄县"), ("140902", "忻府区"), ("140981", "原平市"))]


def drawn(*names, **more):
    return [zone("park", name=name, **more) | {"zone_id": f"P{at}"} for at, name in enumerate(names)]


@pytest.mark.parametrize(("provision", "second"), [("park_control", "安阳陶瓷工业园区"), ("park_control_annex", "阳城安阳工业园区")])
@pytest.mark.parametrize(("zones", "missing"), [
    (drawn(), "both"), (drawn("北留周村工业园区阳城片区"), "second"), (drawn("北留周村工业园区阳城片区", "安阳陶瓷园区"), None),
    (drawn("北留周村工业园区阳城片区", "阳城安阳工业园区"), None), (drawn("北留周村工业园区阳城片区", "安阳陶瓷园区", status="draft"), "both"),
])
def test_one_park_of_three_names_is_one(provision, second, zones, missing):
    found = findings(provision, facts(Y, counties=YANGCHENG, zones=zones))
    names = {"both": "北留周村工业园区阳城片区、" + second, "second": second}
    assert [one.split("，")[0] for one in found["detail_zh"]] == ([] if missing is None else ["方案所列工业园区未划定范围：" + names[missing]])
    assert set(found["key"]) <= {"140522"}


def test_a_park_of_a_prefecture_is_told_to_its_county():
    found = findings("park_control", facts(X, counties=XINZHOU, zones=drawn("原平工业园区", "代县工业园区", "繁峙县工业园区", "五台工业园区")))
    assert dict(zip(found["key"], found["detail_zh"], strict=True)) == {
        "140902": "方案所列工业园区未划定范围：忻府、忻州经济开发区", "140921": "方案所列工业园区未划定范围：定襄"}


def test_a_plan_that_names_none_wants_any_and_counties_are_needed_to_tell():
    assert findings("park_control", facts(L, zones=drawn("某园区"))).empty
    with pytest.raises(NoData, match="park"):
        findings("park_control", facts(L))
    with pytest.raises(NoData, match="counties"):
        findings("park_control", facts(Y))

"""How a finding calls what it is about: by the name that people know it by."""

import pytest

from lantian.processing.rules.found import finding_rows, where

from .made import facts


@pytest.mark.parametrize(("layer", "record", "name"), [
    ("boilers", {"name": "示例锅炉"}, "示例锅炉"), ("boilers", {"name": ""}, "K0"), ("boilers", {}, "K0"),
    ("townships", {"township_code": "140902101", "township": "甲镇"}, "甲镇"), ("townships", {"township_code": "140902101"}, "140902101"),
    ("counties", {"county_code": "140902", "county": "忻府区"}, "忻府区"),
    ("villages", {"village": "某村"}, "某村"),
    ("air_readings", {"unit_code": "140902", "unit": "忻府区", "period": "2025-11"}, "忻府区"),
    ("air_readings", {"unit_code": "140902", "period": "2025-11"}, "140902|2025-11"),
])
def test_the_name_is_its_own_else_its_units_else_its_key(layer, record, name):
    world = facts(**{layer: [record]})
    provision = next(iter(world.plan.rules.values()))
    assert list(finding_rows(where(layer, [True], "情形", "detail"), provision, world)["name"]) == [name]

"""Registers of a made county for each plan, in the plan's own words and round its own figures, so that every rule has something to find."""

from functools import cache

import numpy as np
import shapely

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.presets import preset
from lantian.layers.presets.rules import RULES

from .made import rows, zone

DAYS = {"xinzhou-2024": "2025-12-15", "lingchuan-2024": "2025-12-15", "yangcheng-2024": "2025-12-15", "changzhi-2023": "2025-12-15", "zezhou-2020": "2020-12-15"}
"""In a heating season, and late enough for what is due in the plan's last year."""
COUNTIES = {"xinzhou-2024": (("140902", "忻府区"), ("140921", "定襄县")), "changzhi-2023": (("140403", "潞州区"), ("140427", "壶关县")),
            "lingchuan-2024": (("140524", "陵川县"),), "yangcheng-2024": (("140522", "阳城县"),), "zezhou-2020": (("140525", "泽州县"),)}
KINDS = WORKSPACE_LAYERS["zones"].field("kind").choices
WEST, SOUTH, STEP = 112.8, 35.4, 0.1
"""Four townships side by side: in the first two stands everything, the third has nothing, the fourth a zone that is done with."""
_APART = ("detections", "footprints", "fires", "events", "findings", "zones", "zone_borders", "acts", "townships", "counties", "static_sources",
          "dustfall", "air_readings", "targets", "indicators", "alerts", "tasks")
_USES = ("供暖", "生产", "集中供热", "居民供暖")
_SURE = {
    # of the fourth township: converted, stable and some seasons old
    "households": [{"code": f"DONE{at}", "at": (WEST + (3.3 + at / 10) * STEP, SOUTH + 0.05), "done_on": "2018-10-01", "stable": 1, "seasons_run": 3,
                    "households": 100, "total": 100, "relapsed": 0} for at in range(3)],
    "heat_sources": [{"code": "SMALL", "at": (WEST + 0.04, SOUTH + 0.05), "fuel": "coal", "running": 1, "cogeneration": 1, "outdated": 1, "capacity_mw": 50.0}],
    "boilers": [{"code": "SMALL", "at": (WEST + 0.04, SOUTH + 0.05), "fuel": "biomass", "running": 1, "capacity_tph": 2.0}],
    "enterprises": [{"code": "GRADED", "at": (WEST + 0.04, SOUTH + 0.05), "running": 1, "grade": "B", "grade_from": "2020-01-01", "cut_percent": 10.0}],
}
"""What chance would hardly put together."""


@cache
def registers(plan: str, n: int = 300, seed: int = 1) -> dict:
    """Every register with *n* rows of values drawn from what each field allows and what *plan* speaks of."""
    random, words = np.random.default_rng(seed), _words(plan)
    tables = {}
    for name, layer in WORKSPACE_LAYERS.items():
        if name not in _APART:
            tables[name] = rows(name, *(_record(layer, random, words) for _ in range(n)), *_SURE.get(name, ()))
    tables["townships"] = rows("townships", *({"township_code": code, "township": f"乡{at}", "wkt": _box(at, at + 1)} for at, code in enumerate(_towns(plan))))
    wide = 4 // len(COUNTIES[plan])
    tables["counties"] = rows("counties", *({"county_code": code, "county": name, "wkt": _box(at * wide, (at + 1) * wide)}
                                            for at, (code, name) in enumerate(COUNTIES[plan])))
    return tables | _readings(plan)


def zones(plan: str, reach: float = WEST + STEP, kinds=KINDS):
    """A zone of each kind from the west to *reach*, and in the fourth township ground of clean heating that no ban zone covers."""
    shape = shapely.box(WEST, SOUTH, reach, SOUTH + STEP).wkt
    made = [zone(kind, shape, name="一城四区" if kind == "key_control" else None, lowest_stage=3) for kind in kinds]
    return rows("zones", *made, *([zone("clean_heating", _box(3, 4), zone_id="done")] if kinds else []))


def _box(first, last) -> str:
    return shapely.box(WEST + first * STEP, SOUTH, WEST + last * STEP, SOUTH + STEP).wkt


def _towns(plan):
    counties = [code for code, _ in COUNTIES[plan]]
    return [f"{counties[at * len(counties) // 4]}10{at}" for at in range(4)]


def _words(plan) -> dict:
    """Field → what a text or a figure of it may be: the plan's names, trades and devices, and its figures with what lies close by."""
    found, figures = {name: set() for name in ("industry", "equipment", "bed")}, {}
    names = {"某某公司"}
    for one in preset(plan).rules.values():
        names |= set(one.names) - ({*one.names} if one.rule in ("park_control", "air_rank") else set())
        for option, field in (("industries", "industry"), ("industry", "industry"), ("equipment", "equipment"), ("bed", "bed")):
            given = one.options.get(option, ())
            found[field] |= {given} if isinstance(given, str) else set(given)
        field = one.of or RULES[one.rule].of
        if field and one.value is not None:
            figures.setdefault(field, set()).update((one.value - 1, one.value, one.value + 1, one.value * 1.5))
    found["equipment"] |= {"合金钢" + one for one in found["equipment"]}
    texts = {field: sorted(some) or ["铸造"] for field, some in found.items()}
    texts |= {"name": sorted(names), "owner": sorted(names), "use": _USES, "exemption": ("应急抢险", "民生保障"), "treatment": ("无", "布袋"), "env_code": ("晋E1", "无"),
              "monitors": ("用电", "无"), "post": ("村口",), "township_code": _towns(plan)[:2], "county_code": [COUNTIES[plan][0][0]],
              "county": [COUNTIES[plan][0][1]], "unit_code": [COUNTIES[plan][0][0]]}
    return {"texts": texts, "figures": {field: sorted(max(one, 0.0) for one in some) for field, some in figures.items()}, "year": int(DAYS[plan][:4])}


def _record(layer, random, words) -> dict:
    place = (WEST + random.uniform(0, 2 * STEP), SOUTH + random.uniform(0, STEP))
    record = {field.name: _value(field, random, words) for field in layer.fields if field.name not in layer.key}
    if layer.name == "households":
        # Each a village of its own, where more live than were converted.
        record |= {"village_code": None, "total": 30}
    return record | ({"wkt": f"LINESTRING ({place[0]} {SOUTH}, {place[0]} {SOUTH + STEP})"} if layer.geometry == "line" else
                     {"wkt": shapely.Point(place).buffer(0.01).wkt} if layer.geometry == "polygon" else {"at": place})


def _value(field, random, words):
    if random.random() < (0.6 if field.name in ("exemption", "valid_to", "grade_to", "closed_on") else 0.15) and not field.required:
        return None
    if field.choices:
        return str(field.choices[0] if random.random() < 0.35 else random.choice(field.choices))
    if field.type == "integer":
        return int(random.integers(field.low or 0, (field.high if field.high is not None else 9) + 1))
    if field.type == "real":
        return float(random.choice([*words["figures"].get(field.name, (0, 4, 10, 35, 65, 300)), random.uniform(0, field.high or 100)]))
    if field.type == "date":
        return f"{words['year'] + random.integers(-4, 2)}-0{random.integers(1, 10)}-15"
    return str(random.choice(words["texts"].get(field.name, ("燃煤",))))


def _readings(plan) -> dict:
    """Readings, targets and indicators of every unit that miss what the plan or the targets ask, in the day's year and the year before; alerts; tasks."""
    area, day, towns, counties = preset(plan).plan.area, DAYS[plan], _towns(plan), COUNTIES[plan]
    year, month = day[:4], f"{day[:4]}-11"
    units = {**dict(counties), area: dict(counties).get(area, "全市"), **{code: f"乡{at}" for at, code in enumerate(towns)}}
    before = str(int(year) - 1)
    air = [{"unit_code": code, "unit": name, "period": period, "pm25": 60.0 + at, "pm10": 100.0, "aqi_max": 500, "composite_index": 6.0, "rank": rank}
           for code, name in units.items() for at, (period, rank) in enumerate(((before, 100), (year, 110), (month, None)))]
    targets = [{"unit_code": code, "indicator": "pm25", "period": year, "op": "<=", "value": 30.0} for code in units]
    dust = [{"unit_code": code, "point": "P", "month": f"{one}-11", "t_km2_month": value} for code in (*dict(counties), *towns)
            for one, value in ((before, 10.0), (year, 12.0))]
    indicators = {}
    for one in preset(plan).provisions("indicator_targets"):
        for code, name in units.items() if one.tested else ():
            key = (code, one.options["indicator"], str(one.options.get("year", year)))
            indicators.setdefault(key, {"unit_code": code, "unit": (one.names or (name,))[0], "indicator": key[1], "period": key[2],
                                        "value": one.value + (-1 if ">" in one.op or one.side == "above" else 1)})
    alerts = [{"alert_id": kind, "kind": kind, "valid_from": f"{year}-12-01"} for kind in ("heavy", "ozone")]
    tasks = [{"task_id": f"T{at}", "document": "某政发〔2020〕1号", "clause": "一", "title": "某事", "force": "must", "state": "open", "due": f"{year}-06-30",
              "township_code": code} for at, code in enumerate(towns[:2])]
    return {"air_readings": rows("air_readings", *air), "targets": rows("targets", *targets), "dustfall": rows("dustfall", *dust),
            "indicators": rows("indicators", *indicators.values()), "alerts": rows("alerts", *alerts), "tasks": rows("tasks", *tasks)}

"""Tables that heating_areas gives: who is a heat source and why not, the rings, what they cover together, what lies within reach."""

from ..schema import Field, Layer

REASONS = {
    # code: (zh, en); the first two draw a ring, the others do not
    "cogeneration": ("热电联产，达到容量", "Cogeneration of the capacity asked for"),
    "large_industrial": ("使用者标注的大型工业企业", "Large industrial enterprise marked by the user"),
    "county_differs": ("位置与填报的县不符，待确认", "Stands in another county than stated; to be confirmed"),
    "not_running": ("不在运行", "Not running"),
    "no_position": ("没有位置", "No position"),
    "no_capacity": ("没有填写容量", "No capacity stated"),
    "below": ("热电联产，未达到容量", "Cogeneration below the capacity"),
    "name_hint": ("名称像热电联产，字段未填，未采用", "The name sounds like cogeneration, the field is empty: not taken"),
    "low_calorific": ("名称含“低热值”，不作热电联产", "“低热值” in a name means low-calorific coal, not cogeneration"),
    "not_cogeneration": ("不是热电联产", "No cogeneration"),
}
DRAWS = ("cogeneration", "large_industrial")

_LAYER = Field("layer", "text", "图层", "Layer", required=True)
_CODE = Field("code", "text", "编号", "Code", required=True)
_NAME = Field("name", "text", "名称", "Name")
_REASON = Field("reason", "text", "采用与否的理由", "Why taken or not", required=True, choices=tuple(REASONS), choices_zh=tuple(zh for zh, _ in REASONS.values()))
_CAPACITY = Field("capacity_mw", "real", "装机容量", "Capacity", unit="MW", decimals=1)
_UNIT = Field("largest_unit_mw", "real", "最大单机", "Largest unit", unit="MW", decimals=1)

SOURCES = Layer("sources", "热源认定", "Heat sources, taken or not", None, ("layer", "code"), (
    _LAYER, _CODE, _NAME,
    Field("drawn", "integer", "画供热半径", "Draws a ring", required=True, low=0, high=1),
    _REASON, _CAPACITY, _UNIT,
    Field("county", "text", "所在县（填报）", "County as stated"),
    Field("county_of_place", "text", "所在县（按位置）", "County of the position"),
    Field("confirmed", "integer", "位置已确认", "Position confirmed", required=True, low=0, high=1),
))
HEATING_AREAS = Layer("heating_areas", "供热半径（逐热源）", "Heating areas by source", "polygon", ("layer", "code"), (
    _LAYER, _CODE, _NAME, _REASON, _CAPACITY, _UNIT,
    Field("radius_m", "real", "半径", "Radius", unit="m", decimals=0, required=True),
    Field("basis", "text", "依据", "Basis", required=True),
    Field("area_km2", "real", "全部面积", "Whole area", unit="km²", decimals=4),
    Field("inside_km2", "real", "辖区内面积", "Inside the workspace's area", unit="km²", decimals=4),
))
COVERED = Layer("covered", "供热半径覆盖范围", "Ground covered", "polygon", ("sources",), (
    Field("sources", "text", "热源", "Sources", required=True),
    Field("count", "integer", "重叠热源数", "Sources that cover it", required=True, low=1),
    Field("area_km2", "real", "面积", "Area", unit="km²", decimals=4),
))
REACH = Layer("reach", "供热半径内外", "Within reach or not", None, ("layer", "key"), (
    _LAYER,
    Field("key", "text", "编号", "Key", required=True),
    _NAME,
    Field("township_code", "text", "乡镇代码", "Township code"),
    Field("nearest_source", "text", "最近热源", "Nearest source"),
    Field("distance_m", "real", "距离", "Distance", unit="m", decimals=2),
    Field("inside", "integer", "在半径内", "Within the radius", low=0, high=1),
))
# In the GeoPackage they have their place; what has none has none there either.
REACH_PLACES = Layer(REACH.name, REACH.zh, REACH.en, "point", REACH.key, REACH.fields, placeless=True)

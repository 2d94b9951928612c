"""Tables that the zone tasks give: zones by township, what changed between two days, facilities that it moved."""

from ..schema import Field, Layer
from .law import ZONE_KINDS, ZONES

_KIND = Field("kind", "text", "类别", "Kind", required=True, choices=tuple(ZONE_KINDS), choices_zh=tuple(zh for zh, _ in ZONE_KINDS.values()))
_GRADE = ZONES.field("grade")
_TOWNSHIP = (Field("township_code", "text", "乡镇代码", "Township code"), Field("township", "text", "乡镇", "Township"))

ZONES_SHOWN = Layer("zones", "分区", "Zones", "polygon", ("zone_id",), (
    *ZONES.fields, Field("drawn_km2", "real", "绘制面积", "Drawn area", unit="km²", decimals=4), Field("townships", "text", "涉及乡镇", "Townships")))
ZONE_TOWNSHIPS = Layer("zone_townships", "分区涉及的乡镇", "Townships of the zones", None, (), (
    ZONES.field("zone_id"), _KIND, *_TOWNSHIP, Field("km2", "real", "面积", "Area", unit="km²", decimals=4),
    Field("share", "real", "占乡镇", "Share of the township", decimals=4)))
CHANGES = Layer("changes", "分区变化", "Zone changes", None, (), (
    _KIND, _GRADE, *_TOWNSHIP, Field("added_km2", "real", "增加", "Added", unit="km²", decimals=4),
    Field("removed_km2", "real", "减少", "Removed", unit="km²", decimals=4)))
_CHANGED = (_KIND, _GRADE, Field("km2", "real", "面积", "Area", unit="km²", decimals=4))
ADDED = Layer("added", "增加的范围", "Added", "polygon", (), _CHANGED)
REMOVED = Layer("removed", "减少的范围", "Removed", "polygon", (), _CHANGED)
MOVED = Layer("facilities", "划入划出的设施", "Facilities that enter or leave", None, (), (
    Field("layer", "text", "图层", "Layer", required=True), Field("key", "text", "编号", "Key"), Field("name", "text", "名称", "Name"), _KIND, _GRADE,
    Field("change", "text", "变化", "Change", required=True, choices=("enters", "leaves"), choices_zh=("划入", "划出")),
    Field("township_code", "text", "乡镇代码", "Township code")))

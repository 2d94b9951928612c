"""Faults of zones: what a check finds. A result layer; a workspace does not keep it."""

from dataclasses import dataclass

from ..schema import Field, Layer
from .law import ZONES


@dataclass(frozen=True)
class Check:
    """A check's titles and what it rests on."""

    zh: str
    en: str
    basis_zh: str
    basis_en: str


_SHAPE = ("OGC 06-103r4（简单要素）6.1.11：面的边界不自交、不重复", "OGC 06-103r4 (Simple Features) 6.1.11: the border of an area neither crosses nor repeats itself")
_TILING = ("本软件的规则：同一类别、同一时段，一处只属一个分区，相邻分区共用边界；不是法定条款",
           "a rule of this software: of one kind and at one time a place is in one zone, and neighbours share their border; no clause of law")
_PERIOD = ("本软件的规则：生效首日与末日以通告为准，旧版在新版生效的前一日截止；不是法定条款",
           "a rule of this software: first and last day are the notice's, and a former version ends the day before the new one begins; no clause of law")
CHECKS = {
    "invalid": Check("几何无效", "Invalid geometry", *_SHAPE),
    "duplicate": Check("重复分区", "Duplicate zone", *_TILING),
    "outside": Check("超出辖区", "Outside the area", "工作区的辖区范围（县界，无县界时用乡镇界）", "the workspace's area (its counties, else its townships)"),
    "overlap": Check("同类重叠", "Overlap within a kind", *_TILING),
    "periods": Check("有效期", "Period of validity", *_PERIOD),
    "declared": Check("申报面积不符", "Declared area", "通告所列面积与绘制面积（椭球面积）的比较；容差未经核实",
                      "the notice's area beside the geodesic area drawn; the tolerance is unverified"),
    "gap": Check("同类缝隙", "Gap within a kind", *_TILING),
    "coal_in_fuel": Check(
        "禁煤区不在禁燃区内", "Coal ban outside fuel ban", "国环规大气〔2017〕2号（《高污染燃料目录》），不在五个方案之内，五个方案均无此要求；仅作提醒，原文请自行核对",
        "国环规大气〔2017〕2号 (list of highly polluting fuels), none of the five plans; none of the five asks for this: a reminder, check the wording yourself"),
    "sliver": Check("狭长碎片", "Sliver", *_TILING),
    "repeated": Check("重复节点", "Repeated point", *_SHAPE),
    "hole": Check("小孔洞", "Small hole", *_TILING),
}
"""In the order in which faults of one severity are listed."""

SEVERITIES = {"critical": ("严重", "Critical"), "major": ("较重", "Major"), "minor": ("一般", "Minor"), "note": ("提示", "Note")}
REPAIRS = {
    "make_valid": ("按原有边界重建面", "rebuild the area from its own border"),
    "remove_points": ("删去重复的节点", "remove the repeated points"),
    "give_overlap": ("重叠部分归通告较早者", "give the overlap to the zone of the older act"),
    "fill_gap": ("缝隙并入相邻边界最长者", "give the gap to the neighbour with the longest border on it"),
    "close_hole": ("填上孔洞", "close the hole"),
    "drop_sliver": ("碎片并入相邻分区，无相邻则删去", "give the sliver to its neighbour, or drop it where there is none"),
}
STATES = {"open": ("未处理", "Open"), "repaired": ("已修复", "Repaired")}


def _codes(table):
    return {"choices": tuple(table), "choices_zh": tuple(getattr(one, "zh", None) or one[0] for one in table.values())}


FAULTS = Layer(
    "faults", "分区问题", "Zone faults", "polygon", ("fault_id",),
    (
        Field("fault_id", "text", "问题编号", "Fault", required=True),
        Field("check", "text", "检查项", "Check", required=True, **_codes(CHECKS)),
        Field("severity", "text", "严重程度", "Severity", required=True, **_codes(SEVERITIES)),
        Field("state", "text", "状态", "State", required=True, **_codes(STATES)),
        Field("zone_ids", "text", "分区编号", "Zones", required=True),
        Field("kind", "text", "类别", "Kind", choices=ZONES.field("kind").choices, choices_zh=ZONES.field("kind").choices_zh),
        Field("message_zh", "text", "说明（中文）", "Message (Chinese)", required=True),
        Field("message_en", "text", "说明（英文）", "Message (English)", required=True),
        Field("basis_zh", "text", "依据（中文）", "Basis (Chinese)", required=True),
        Field("basis_en", "text", "依据（英文）", "Basis (English)", required=True),
        Field("area_km2", "real", "面积", "Area", unit="km²", decimals=6),
        Field("width_m", "real", "平均宽度", "Mean width", unit="m", decimals=2),
        Field("repair", "text", "可行的修复", "Safe repair", **_codes(REPAIRS)),
    ),
)

LAYERS = (FAULTS,)

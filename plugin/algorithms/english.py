"""Turns a style's Chinese texts into English: one QML serves both languages."""

from qgis.core import QgsEditorWidgetSetup

from ...layers.catalog import LAYERS
from ...layers.catalog.faults import CHECKS, REPAIRS, SEVERITIES, STATES
from ...layers.catalog.law import ZONE_KINDS
from ...layers.catalog.zone_tables import ADDED, REMOVED, ZONES_SHOWN

TEXTS = {
    "辐射功率 FRP": "Fire radiative power", "未知": "Unknown", "未计入（低于所设置信度）": "Not counted (below the confidence asked for)",
    "归属与证据": "Attribution and evidence", "界外（不属任何乡镇）": "Outside all townships", "倾向（0.80–0.95）": "Likely (0.80–0.95)",
    "跨界待核（< 0.80）": "Disputed (< 0.80)", "有存疑证据": "Doubtful evidence",
    "火区": "Fire", "未计入": "Not counted", "置信度": "Confidence", "未给出": "Not given",
    "给定足迹": "Footprint as given", "假定足迹（产品未给大小）": "Assumed footprint (size not given)",
    "事件数": "Events", "0（未检出，不等于无火）": "0 (none detected, not no fire)", "未观测（≠ 0）": "Not observed (≠ 0)",
    "观测比例 < 50%": "Observed share < 50%", "乡镇界（推算，示意）": "Township border (derived, illustrative)", "县界": "County border", "市界": "City border",
    "归属明确": "Certain", "倾向": "Likely", "跨界待核": "Disputed", "界外": "Outside", "低": "Low", "一般": "Nominal", "高": "High",
    "给定": "Given", "假定": "Assumed", "像元": "Pixel", "卫星": "Satellite", "视频": "Video", "无人机": "Drone", "巡查": "Patrol", "举报": "Report",
    "是": "Yes", "否": "No",
}

RESULTS = {**LAYERS, "added": ADDED, "removed": REMOVED, "zones": ZONES_SHOWN}
KINDS = dict(ZONE_KINDS.values())
OWN = {
    # Words that a layer uses in its own sense: 一般 is a confidence of fires and a severity of faults.
    "faults": {**KINDS, **{check.zh: check.en for check in CHECKS.values()}, **dict(REPAIRS.values()), **dict(STATES.values()), **dict(SEVERITIES.values()),
               "严重程度": "Severity"},
    "added": {**KINDS, ADDED.zh: ADDED.en},
    "removed": {**KINDS, REMOVED.zh: REMOVED.en},
    "zones": {**KINDS, "禁燃区Ⅰ类": "Fuel ban I", "禁燃区Ⅱ类": "Fuel ban II", "禁燃区Ⅲ类": "Fuel ban III", "禁燃区（未填类别）": "Fuel ban, no grade given",
              "类别": "Kind", "状态": "Status", "草案": "Draft", "已采纳": "Adopted", "已废止": "Repealed", "草案（虚线，纹理减半）": "Draft (dashed, half the hatch)",
              "Ⅰ类": "I", "Ⅱ类": "II", "Ⅲ类": "III", "（未填）": "(empty)"},
}


def rules_of(layer, deep=False):
    """The rules of the layer's style, with those below them when *deep*; none when it has another renderer."""
    renderer = layer.renderer()
    if renderer.type() != "RuleRenderer":
        return []
    return renderer.rootRule().descendants() if deep else renderer.rootRule().children()


def put_into_english(layer, name):
    """Legend, field titles and shown values of the result layer *name*."""
    words = {**TEXTS, **OWN.get(name, {})}
    for rule in rules_of(layer, deep=True):
        rule.setLabel(words.get(rule.label(), rule.label()))
    titles = {field.name: field.title("en") for group in (name, "township_counts") if group in RESULTS for field in RESULTS[group].fields}
    for at, field in enumerate(layer.fields()):
        if field.name() in titles:
            layer.setFieldAlias(at, titles[field.name()])
        setup = layer.editorWidgetSetup(at)
        if setup.type() == "ValueMap":
            pairs = [{words.get(shown, shown): stored for shown, stored in pair.items()} for pair in setup.config()["map"]]
            layer.setEditorWidgetSetup(at, QgsEditorWidgetSetup("ValueMap", {"map": pairs}))

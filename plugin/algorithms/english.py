"""Turns a style's Chinese texts into English: one QML serves both languages."""

from qgis.core import QgsEditorWidgetSetup

from ...layers.catalog import LAYERS
from ...layers.catalog.explain_tables import PLACE
from ...layers.catalog.faults import CHECKS, REPAIRS, SEVERITIES, STATES
from ...layers.catalog.heating_tables import COVERED, HEATING_AREAS, REACH_PLACES, REASONS
from ...layers.catalog.law import ZONE_KINDS
from ...layers.catalog.records import FORCES_ZH
from ...layers.catalog.records import STATES_ZH as FINDING_STATES_ZH
from ...layers.catalog.zone_tables import ADDED, REMOVED, ZONES_SHOWN
from ...layers.palette import palette

TEXTS = {
    "辐射功率 FRP": "Fire radiative power", "未知": "Unknown", "未计入（低于所设置信度）": "Not counted (below the confidence asked for)",
    "归属与证据": "Attribution and evidence", "界外（不属任何乡镇）": "Outside all townships", "倾向（0.80–0.95）": "Likely (0.80–0.95)",
    "跨界待核（< 0.80）": "Disputed (< 0.80)", "有存疑证据": "Doubtful evidence",
    "火区": "Fire", "未计入": "Not counted", "置信度": "Confidence", "未给出": "Not given",
    "给定足迹": "Footprint as given", "假定足迹（产品未给大小）": "Assumed footprint (size not given)",
    "事件数": "Events", "0（未检出，不等于无火）": "0 (none detected, not no fire)", "未观测（≠ 0）": "Not observed (≠ 0)",
    "观测比例 < 50%": "Observed share < 50%", "乡镇界（推算，示意）": "Township border (derived, illustrative)", "县界": "County border", "市界": "City border",
    "县": "County", "市": "City",
    "归属明确": "Certain", "倾向": "Likely", "跨界待核": "Disputed", "界外": "Outside", "低": "Low", "一般": "Nominal", "高": "High",
    "给定": "Given", "假定": "Assumed", "像元": "Pixel", "卫星": "Satellite", "视频": "Video", "无人机": "Drone", "巡查": "Patrol", "举报": "Report",
    "是": "Yes", "否": "No", "（未填）": "(empty)",
}

RESULTS = {**LAYERS, "added": ADDED, "removed": REMOVED, "zones": ZONES_SHOWN,
           **{layer.name: layer for layer in (HEATING_AREAS, COVERED, REACH_PLACES, PLACE)}}
KINDS = dict(ZONE_KINDS.values())
OWN = {
    "heating_areas": {**dict(REASONS.values()), "供热半径（推算，非公布范围）": "Heating radius (derived, not proclaimed)"},
    "covered": {"覆盖热源数": "Sources that cover it", "1 个热源": "1 source", "2 个热源重叠": "2 sources overlap", "3 个热源重叠": "3 sources overlap",
                "4 个及以上热源重叠": "4 sources or more"},
    "reach": {"半径内": "Within the radius", "半径外": "Beyond the radius"},
    "place": {"查询位置": "The place asked about"},
    "findings": {**dict(zip(FINDING_STATES_ZH, ("Open", "In hand", "Closed"), strict=True)), **dict(zip(FORCES_ZH, ("Must", "Aim", "Advice"), strict=True)),
                 "严重程度": "Severity", "严重：必须，已逾期": "Critical: ordered and late", "较重：必须": "Major: ordered", "一般：力争": "Minor: an aim",
                 "提示：倡导，或在文字边界": "Note: advice, or on the wording"},
    # Words that a layer uses in its own sense: 一般 is a confidence of fires and a severity of faults.
    "faults": {**KINDS, **{check.zh: check.en for check in CHECKS.values()}, **dict(REPAIRS.values()), **dict(STATES.values()), **dict(SEVERITIES.values()),
               "严重程度": "Severity"},
    "added": {**KINDS, ADDED.zh: ADDED.en},
    "removed": {**KINDS, REMOVED.zh: REMOVED.en},
    "zones": {**KINDS, "禁燃区Ⅰ类": "Fuel ban I", "禁燃区Ⅱ类": "Fuel ban II", "禁燃区Ⅲ类": "Fuel ban III", "禁燃区（未填类别）": "Fuel ban, no grade given",
              "类别": "Kind", "状态": "Status", "草案": "Draft", "已采纳": "Adopted", "已废止": "Repealed", "草案（虚线，纹理减半）": "Draft (dashed, half the hatch)",
              "很小的不画（放大可见）": "Very small: zoom in to see",
              "Ⅰ类": "I", "Ⅱ类": "II", "Ⅲ类": "III", "（未填）": "(empty)"},
}


def rules_of(layer, deep=False):
    """The rules of the layer's style, with those below them when *deep*; none when it has another renderer."""
    renderer = layer.renderer()
    if renderer is None or renderer.type() != "RuleRenderer":
        return []
    return renderer.rootRule().descendants() if deep else renderer.rootRule().children()


def put_into_english(layer, name):
    """Legend, field titles and shown values of the result layer *name*."""
    words = {**TEXTS, **OWN.get(name, {})}
    for rule in rules_of(layer, deep=True):
        rule.setLabel(words.get(rule.label(), rule.label()))
        _put_letters(rule.symbol())
    titles = {field.name: field.title("en") for group in (name, "township_counts") if group in RESULTS for field in RESULTS[group].fields}
    for at, field in enumerate(layer.fields().names()):
        setup = layer.editorWidgetSetup(at)
        if field in titles:
            layer.setFieldAlias(at, titles[field])
        if setup.type() == "ValueMap":
            pairs = [{words.get(shown, shown): stored for shown, stored in pair.items()} for pair in setup.config()["map"]]
            setup = QgsEditorWidgetSetup("ValueMap", {"map": pairs})
        # QGIS 3.22 forgets it with a new alias, while anybody holds a copy of the field
        layer.setEditorWidgetSetup(at, setup)


def _put_letters(symbol):
    """A letter for the character in the square of a facility, also where the square stands in the middle of an area."""
    letters = palette()["facility"]["letters"]
    for part in symbol.symbolLayers() if symbol is not None else ():
        if part.layerType() == "FontMarker":
            part.setCharacter(letters.get(part.character(), part.character()))
        _put_letters(part.subSymbol())

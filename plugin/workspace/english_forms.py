"""A workspace's forms and legends in English: the file carries them in Chinese."""

from __future__ import annotations

import re

from qgis.core import QgsEditFormConfig, QgsEditorWidgetSetup

from ...layers.catalog import WORKSPACE_LAYERS
from ...layers.catalog.fires import STATE
from ...layers.catalog.law import ZONE_KINDS
from ..algorithms.english import OWN, TEXTS, put_into_english, rules_of
from .english_labels import put_labels_into_english

GROUPS = {
    "位置": "Place", "依据与期限": "Basis and deadline", "其他": "More", "分区": "Zone", "备注": "Note", "推算范围": "Computed range",
    "文件与面积": "Document and area",
    "施行与废止": "In force and repealed", "期限": "Period",
    "登记": "Register", "登记（2）": "Register (2)", "禁燃区": "Fuel ban", "移动机械": "Machinery", "通告": "Act",
}
LEGEND = {
    "供应点": "Supply point", "农用散煤": "Loose coal on farms", "售煤点": "Coal dealer", "用煤户": "Coal user", "已停用的网格": "Grid no longer used",
    "已撤并的乡镇": "Merged township", "已撤并的县": "Merged county", "已撤并的村": "Merged village", "施工工地（范围）": "Construction site (area)",
    "矸石山（范围）": "Gangue hill (area)",
    "村（驻地）": "Village (seat)", "村界": "Village border", "水泥": "Cement", "焦化": "Coking", "钢铁": "Steel", "电力": "Power",
    "乡镇界": "Township border", "其他": "Other", "状态": "Status", "分区边界段": "Zone border", "裸露地面（范围）": "Bare ground (area)", "路线": "Route",
    **dict(zip(STATE.choices_zh, (code.capitalize() for code in STATE.choices), strict=True)),
}
VALUES = {"国前": "Before China I", "国一": "China I", "国二": "China II", "国三": "China III", "国四": "China IV", "国五": "China V", "国六": "China VI", "昼": "Day",
          "夜": "Night"}
UNITS = {"月": "month", "亩": "mu"}
MORE = {"edited_by": "Changed by", "fid": "fid"}
_CONSTRAINTS = (
    (re.compile(r"^不得与其他记录重复$"), "must differ from every other row"),
    (re.compile(r"^拆分后请核对自动生成的编号$"), "after a split check the number made for it"),
    (re.compile(r"^不小于 ([\d.]+)、不大于 ([\d.]+)$"), r"from \1 to \2"),
    (re.compile(r"^不小于 ([\d.]+)$"), r"not below \1"),
    (re.compile(r"^不大于 ([\d.]+)$"), r"not above \1"),
    (re.compile(r"^不早于首日$"), "not before the first day"),
    (re.compile(r"^末日当天仍有效$"), "in force on the last day, too"),
    (re.compile(r"^填写“通告”表中的文号，与原文完全一致$"), "the number as it stands in the table of acts"),
)


def put_forms_into_english(layer, name: str):
    """Legend, titles, shown values, form groups and what constraints say, of the workspace's layer *name*."""
    put_into_english(layer, name)
    table = WORKSPACE_LAYERS[name]
    words = {**TEXTS, **VALUES, **{one.zh: one.en for one in WORKSPACE_LAYERS.values()}, **LEGEND, **dict(ZONE_KINDS.values()), **OWN.get(name, {})}
    for rule in rules_of(layer, deep=True):
        rule.setLabel(words.get(rule.label(), rule.label()))
    known = {field.name: field for field in table.fields}
    setups = [layer.editorWidgetSetup(at) for at in range(layer.fields().count())]
    for at, column in enumerate(layer.fields().names()):
        field = known.get(column)
        layer.setFieldAlias(at, MORE.get(column, column) if field is None else _title(field))
        told = layer.constraintDescription(at)
        if told and field is not None:
            layer.setConstraintExpression(at, layer.constraintExpression(at), "; ".join(_constraint(part, field) for part in told.split("；")))
        if setups[at].type() == "ValueMap" and field is not None:
            setups[at] = _value_map(setups[at], field, words)
    for at, setup in enumerate(setups):
        # QGIS 3.22 forgets them with a new alias, while anybody holds a copy of the field.
        layer.setEditorWidgetSetup(at, setup)
    _groups(layer)
    put_labels_into_english(layer)


def _value_map(setup, field, words):
    choices = dict(zip(field.choices_zh, field.choices, strict=False))
    own = {zh: ZONE_KINDS[code][1] if code in ZONE_KINDS else said(code) for zh, code in choices.items()}
    shown = {**words, **own, "（未填）": "(empty)"}
    return QgsEditorWidgetSetup("ValueMap", {"map": [{shown.get(text, text): stored for text, stored in pair.items()} for pair in setup.config()["map"]]})


def said(code: str) -> str:
    """A stored code as people read it: ``water_boiler`` is Water boiler, III stays III."""
    return code if code.isupper() else code[:1].upper() + code[1:].replace("_", " ")


def _title(field) -> str:
    text = field.title("en")
    for zh, en in UNITS.items():
        text = text.replace(zh, en)
    return text


def _constraint(part: str, field) -> str:
    if part == f"{field.zh}必填":
        return f"{field.en} is required"
    for pattern, english in _CONSTRAINTS:
        if pattern.match(part):
            return pattern.sub(english, part)
    return part


def _groups(layer):
    config = QgsEditFormConfig(layer.editFormConfig())
    tabs = config.tabs()
    for tab in tabs:
        tab.setName(GROUPS.get(tab.name(), tab.name()))
    copies = [tab.clone(None) for tab in tabs]
    config.clearTabs()
    for copy in copies:
        config.addTab(copy)
    layer.setEditFormConfig(config)

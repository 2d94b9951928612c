"""Labels on the map in English: the file's expressions write Chinese codes (look.md §2)."""

from __future__ import annotations

from qgis.core import QgsPalLayerSettings, QgsRuleBasedLabeling

CODES = {
    "禁煤": "COAL", "禁燃": "FUEL", "禁燃Ⅰ": "FUEL I", "禁燃Ⅱ": "FUEL II", "禁燃Ⅲ": "FUEL III", "优质煤": "CLEAN COAL", "清洁取暖": "CLEAN HEAT",
    "管网": "NETWORK", "机械": "NRMM",
    "禁烧": "NO BURN", "重点": "KEY", "建成": "BUILT-UP", "规划": "PLANNING", "园区": "PARK", "货车": "TRUCK", "城乡": "FRINGE",
    "洁净煤": "CLEAN COAL OK", "敏感": "SENSITIVE", "绿运": "GREEN", "联防": "JOINT", "示范": "DEMO", "禁烤": "NO BBQ", "景区": "5A", "供热": "HEAT", "周边": "RING",
    " 国": " CN ", "前": "0", "一": "I", "二": "II", "三": "III", "四": "IV", "五": "V", "六": "VI", " 草案": " draft", " 至 ": " until ",
    "北": "N", "南": "S", "东": "E", "西": "W", " 以": " ", " 米": " m", "（含）": " (incl.)", "（不含）": " (excl.)", "（整改中）": " (in hand)", " 逾期": " late",
}
"""Literals of the label expressions, as they stand between quotes."""


def put_labels_into_english(layer):
    """Put English codes for Chinese ones into the label expressions of *layer*."""
    labeling = layer.labeling()
    if labeling is None:
        return
    copy = labeling.clone()
    if isinstance(copy, QgsRuleBasedLabeling):
        for rule in copy.rootRule().descendants():
            if rule.settings() is not None:
                rule.setSettings(_english(rule.settings()))
    else:
        copy.setSettings(_english(copy.settings()))
    layer.setLabeling(copy)


def _english(settings):
    settings = QgsPalLayerSettings(settings)
    for zh, en in CODES.items():
        settings.fieldName = settings.fieldName.replace(f"'{zh}'", f"'{en}'")
    return settings

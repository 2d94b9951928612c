"""What the bulletins by plan share: the area's name, the clauses they rest on, the units that have no reading."""

from __future__ import annotations

from ...rules.scope import words
from ..sheet_frame import safe_text

_LAYERS = {"county": ("counties", "county_code", "county"), "township": ("townships", "township_code", "township")}


def area_name(facts, lang: str) -> str:
    """The name of the plan's county or prefecture as its units tell it; "" where they do not."""
    level, area = facts.plan.plan.level, facts.plan.plan.area
    for layer, key in (("counties", "county_code"), ("townships", "township_code")):
        table = facts.tables.get(layer)
        if table is None or table.empty:
            continue
        mine = table[words(table[key]).str.startswith(area if level == "county" else area[:4])]
        names = set(mine["county" if level == "county" else "city"].dropna())
        if len(names) == 1:
            return safe_text(names.pop())
    return ""


def clauses(provisions, lang: str) -> list[str]:
    """A line for every clause: document, clause and wording, each once."""
    colon, quotes = ("：", "“{}”") if lang == "zh" else (": ", "“{}”")
    label = "依据：" if lang == "zh" else "Basis: "
    return [label + text for text in dict.fromkeys(one.basis + (colon + quotes.format(one.quote) if one.quote else "") for one in provisions)]


def missing_units(facts, level: str, known: set) -> list[tuple[str, str]]:
    """(code, name) of the plan's counties or townships that are not *known*, by code."""
    layer, key, title = _LAYERS[level]
    table = facts.tables.get(layer)
    if table is None or table.empty:
        return []
    area = facts.plan.plan.area
    start = area if facts.plan.plan.level == "county" else area[:4]
    mine = table[words(table[key]).str.startswith(start) & ~table[key].isin(known)].sort_values(key)
    return list(zip(mine[key], words(mine[title]), strict=True))


def unit_names(facts) -> dict[str, str]:
    """Names by code of counties, townships and zones that report."""
    out, townships = {}, facts.tables.get("townships")
    if townships is not None and len(townships):
        # A county that the layer of counties lacks is known by its townships.
        out |= {code[:6]: name for code, name in zip(words(townships["township_code"]), words(townships["county"]), strict=True) if name}
    for layer, key, title in (("zones", "zone_id", "name"), *_LAYERS.values()):
        table = facts.tables.get(layer)
        if table is not None and len(table):
            out |= {code: name for code, name in zip(table[key], words(table[title]), strict=True) if name}
    return out

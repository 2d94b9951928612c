"""The printed counts of a plan against the registers: a difference is told as advice, for either of the two may be behind."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...layers.catalog import WORKSPACE_LAYERS
from ...layers.catalog.rule_tables import PRINTED_COUNTS
from .facts import NoData
from .scope import finding, says, words


def inventory_counts(provision, facts):
    """The plan's county (in a prefecture that of the lowest code, where the seat is), where the register does not hold as many as the plan prints.

    Every printed part counts, and the total. A count ``at_least`` is of what was added: a register that holds more is in order. Raises NoData
    when the register is empty, or when no county is there to bear the finding.
    """
    count = facts.plan.counts.get(provision.options.get("count"))
    if count is None:
        raise NoData("count")
    table = _register(facts, count.layer)
    if table is None:
        raise NoData(count.layer)
    wrong = [(part, printed, counted) for part, printed, counted in _parts(count, table) if _differs(count, printed, counted)]
    counties = facts.table("counties")
    code = words(counties["county_code"])
    area = facts.plan.plan.area
    seat = area if code.eq(area).any() else min(code[code.str.startswith(area[:4])], default="")
    if seat == "":
        raise NoData("counties")
    told = WORKSPACE_LAYERS[count.layer]
    zh = "，".join(f"{_title(count, part, 'zh')} {counted}（文件 {printed}）" for part, printed, counted in wrong)
    en = ", ".join(f"{_title(count, part, 'en')} register has {counted}, plan prints {printed}" for part, printed, counted in wrong)
    yield finding(provision, facts, "counties", code.eq(seat).to_numpy() & bool(wrong), f"台账“{told.zh}”与文件数不一致：{zh}", f"{told.en}: {en}")


def printed_counts(facts) -> pd.DataFrame:
    """The printed counts beside the registers: PRINTED_COUNTS, the parts of a count before its total (part empty); *counted* empty without register."""
    rows = []
    for count in facts.plan.counts.values():
        table = _register(facts, count.layer)
        for part, printed, counted in _parts(count, table) if table is not None else [(*one, None) for one in (*count.parts.items(), ("", count.total))]:
            rows.append((count.id, count.layer, part, printed, counted, None if counted is None else int(_differs(count, printed, counted)), count.basis))
    return PRINTED_COUNTS.check(pd.DataFrame(rows, columns=PRINTED_COUNTS.columns))


def _register(facts, layer):
    """The rows of the register, of zones those in force; None when there are none."""
    table = facts.zones if layer == "zones" else facts.tables.get(layer)
    return None if table is None or len(table) == 0 else table


def _parts(count, table):
    """(part, printed, counted) of every part of *count*, and of the total, "", of what its parts hold (of all rows, where it prints no parts)."""
    meant = np.logical_and.reduce([np.ones(len(table), bool), *(says(table[name], *terms) for name, terms in count.where.items())])
    of = words(table[count.column]).str.strip().str.replace(r"\.0$", "", regex=True)
    # The stated county may bear its prefecture in front: 长治市沁县.
    holds = {part: (of.str.endswith(part) if count.column == "county" else of.eq(part)).to_numpy() & meant for part in count.parts}
    value = table[count.sum_of].astype(float).fillna(0).to_numpy() if count.sum_of else np.ones(len(table))
    for part, printed in count.parts.items():
        yield part, printed, int(value[holds[part]].sum())
    yield "", count.total, int(value[np.logical_or.reduce([*holds.values()]) if holds else meant].sum())


def _differs(count, printed, counted) -> bool:
    return counted < printed if count.at_least else counted != printed


def _title(count, part, lang):
    if not part:
        return "合计" if lang == "zh" else "in all"
    field = WORKSPACE_LAYERS[count.layer].field(count.column)
    if lang == "zh" and part in (field.choices or ()) and field.choices_zh:
        return field.choices_zh[field.choices.index(part)]
    return field.title(lang) if part == "1" else part

"""What the internal web map lists beside its zones and facilities: findings where they are, dated clauses, readings, targets, alerts. No names of people."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...layers.catalog import WORKSPACE_LAYERS
from ..ledger_filter import LedgerFilter
from ..ledger_list import chosen, finding_entries, task_entries
from .map_rows import filled, pooled, said

LEDGERS = ("findings", "tasks")
LISTS = {
    # layer: (columns of the head, columns of the second line), as a row of the list shows them; the rest stands in the card
    "air_readings": (("unit",), ("period", "pm25", "composite_index", "rank")),
    "dustfall": (("unit",), ("month", "point", "t_km2_month")),
    "indicators": (("indicator", "unit"), ("period", "value", "measured_in")),
    "targets": (("indicator", "unit"), ("period", "op", "value")),
    "alerts": (("kind", "level"), ("valid_from", "valid_to")),
}
RECORDS = (*LEDGERS, *LISTS)
MOST_READINGS = 3_000
"""Rows of one table of readings that go into a page, the latest; how many are left out is said."""
_LEDGER_SHOWN = (
    # column of the entries: (zh, en)
    ("group", "规则或文号", "Rule or document"), ("detail", "情形", "Detail"), ("place", "乡镇", "Township"), ("due", "期限", "Due"),
    ("due_printed", "期限（原文）", "Due as printed"), ("state", "状态", "State"), ("basis", "依据", "Basis"), ("quote", "原文", "Wording"),
    ("responsible", "责任单位", "Responsible units"), ("object", "对象", "Object"), ("zone_id", "分区编号", "Zone"), ("first_found", "首次发现", "First found"),
    ("last_found", "最近发现", "Last found"), ("evidence", "整改佐证", "Evidence"), ("closed_on", "销号日期", "Closed on"), ("reason", "原因（重开等）", "Reason"))


def record_part(tables: dict, townships, day: str) -> dict:
    """The block ``records``: *tables* by layer (some of RECORDS, with all their columns); *townships* with code, name and county; *day* decides what is late.
    A ledger's rows stand with the gravest rule first, as in the dock. Empty where there is nothing.
    """
    units = {code: at for at, code in enumerate(townships["township_code"])}
    parts = [_ledger(name, tables[name], townships, units, day) for name in LEDGERS if name in tables and len(tables[name])]
    parts += [_list(name, tables[name], units) for name in LISTS if name in tables and len(tables[name])]
    return {"records": parts} if parts else {}


def _ledger(name, table, townships, units, day):
    layer = WORKSPACE_LAYERS[name]
    entries = chosen((finding_entries if name == "findings" else task_entries)(table, townships, day), LedgerFilter(sort=name, state="all"))
    zh, en = (_told(entries, layer, english) for english in (False, True))
    # A place of its own, to the metre or so.
    x, y = ([None if np.isnan(value) else round(value, 5) for value in entries[axis].to_numpy(float)] for axis in ("lon", "lat"))
    return {
        "layer": name, "title": [layer.zh, layer.en], "severity": pooled(entries["severity"]), "state": pooled(entries["state"]),
        "late": [int(one) for one in entries["overdue"]], "unit": [units.get(code, -1) for code in entries["township_code"]],
        "head": pooled(entries["object"]), "note": pooled(zh["detail"], en["detail"]), "group": pooled(zh["group"], en["group"]),
        **({"x": x, "y": y} if any(value is not None for value in x) else {}),
        "fields": [{"title": [title, english], "cells": pooled(zh[column], en[column])} for column, title, english in _LEDGER_SHOWN
                   if any(filled(one) for one in zh[column])],
    }


def _told(entries, layer, english):
    """The columns of _LEDGER_SHOWN as lists of texts in one language."""
    lang, states = ("en", "zh")[not english], layer.field("state")
    words = dict(zip(states.choices, states.choices if english else states.choices_zh, strict=True))
    joined = lambda *columns: [" ".join(str(one) for one in row if filled(one)) or None for row in zip(*columns, strict=True)]  # noqa: E731
    objects = [None if not filled(one) else WORKSPACE_LAYERS[one].title(lang) if one in WORKSPACE_LAYERS else one for one in entries["layer"]]
    own = {"group": entries[f"group_{lang}"], "detail": entries[f"detail_{lang}"], "place": joined(entries["county"], entries["township"]),
           "state": [words.get(one, one).replace("_", " ") for one in entries["state"]], "basis": joined(entries["document"], entries["clause"]),
           "object": joined(objects, entries["key"])}
    return {column: list(own.get(column, entries[column] if column in entries.columns else [])) for column, _, _ in _LEDGER_SHOWN}


def _list(name, table, units):
    """A table of readings, its latest rows first."""
    layer, (head, note) = WORKSPACE_LAYERS[name], LISTS[name]
    when = next(one for one in ("period", "month", "valid_from") if one in table.columns)
    table = table.sort_values([when, *[one for one in layer.key if one != when]], ascending=[False] + [True] * (len(layer.key) - (when in layer.key)), kind="stable")
    rows = table.iloc[:MOST_READINGS]
    codes = rows["unit_code"] if "unit_code" in rows.columns else pd.Series(None, index=rows.index, dtype=object)
    lines = {lang: [" · ".join(said(layer, column, row[column], lang, titled=column in ("pm25", "composite_index", "rank")) for column in note if filled(row[column]))
                    for row in rows.to_dict("records")] for lang in ("zh", "en")}
    heads = {lang: [" ".join(said(layer, column, row[column], lang) for column in head if filled(row[column])) or None for row in rows.to_dict("records")]
             for lang in ("zh", "en")}
    return {
        "layer": name, "title": [layer.zh, layer.en], "unit": [units.get(code, -1) for code in codes], "left": len(table) - len(rows),
        "head": pooled(heads["zh"], heads["en"]), "note": pooled(lines["zh"], lines["en"]),
        "fields": [{"title": [field.title("zh"), field.title("en")], "cells": pooled(*([None if not filled(one) else said(layer, field.name, one, lang)
                                                                                     for one in rows[field.name]] for lang in ("zh", "en")))}
                   for field in layer.fields if any(filled(one) for one in rows[field.name])],
    }

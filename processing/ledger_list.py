"""The ledger as a list for people: findings by rule or dated clauses by document, under one filter that table, counts and export share."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..layers.presets.rules import RULES
from .ledger_filter import CHOICES, SORTS, LedgerFilter
from .rules.severity import RANK, SEVERITIES, overdue, severities

COLUMNS = (
    "id", "group", "group_zh", "group_en", "object", "detail_zh", "detail_en", "township_code", "township", "county", "due", "due_printed", "overdue", "state",
    "severity", "force", "on_wording", "document", "clause", "quote", "responsible", "layer", "key", "zone_id", "first_found", "last_found", "evidence",
    "closed_on", "closed_by", "reason", "lon", "lat")


def finding_entries(findings, townships, day: str) -> pd.DataFrame:
    """FINDINGS as rows of COLUMNS, late or not on *day* (``YYYY-MM-DD``); lon and lat are degrees, empty where a finding has no place."""
    basis = [str(value).partition(" ") for value in findings["basis"]]
    points = findings.geometry.to_numpy(object)
    places = [(np.nan, np.nan) if point is None or point.is_empty else (point.x, point.y) for point in points]
    out = pd.DataFrame({
        "id": findings["finding_id"], "group": findings["rule"], "group_zh": [_rule(name).zh if _rule(name) else name for name in findings["rule"]],
        "group_en": [_rule(name).en if _rule(name) else name for name in findings["rule"]], "object": findings["name"].where(findings["name"].notna(), findings["key"]),
        "detail_zh": findings["detail_zh"], "detail_en": findings["detail_en"], "due": findings["deadline"], "due_printed": None,
        "document": [number for number, _, _ in basis], "clause": [clause for _, _, clause in basis],
        "first_found": findings["date"], "lon": [lon for lon, _ in places], "lat": [lat for _, lat in places]}, index=findings.index)
    same = ("township_code", "state", "force", "on_wording", "quote", "responsible", "layer", "key", "zone_id", "last_found",
            "evidence", "closed_on", "closed_by", "reason")
    return _entries(out.assign(**{name: findings[name] for name in same}), townships, day)


def task_entries(tasks, townships, day: str) -> pd.DataFrame:
    """TASKS as rows of COLUMNS, late or not on *day*; they have no place."""
    out = pd.DataFrame({
        "id": tasks["task_id"], "group": tasks["document"], "group_zh": tasks["document"], "group_en": tasks["document"], "object": tasks["title"],
        "detail_zh": tasks["note"], "detail_en": tasks["note"], "on_wording": 0, "responsible": tasks["unit"].where(tasks["unit"].notna(), tasks["responsible"]),
        "layer": None, "key": None, "zone_id": None, "first_found": None, "last_found": None, "lon": np.nan, "lat": np.nan}, index=tasks.index)
    same = ("township_code", "due", "due_printed", "state", "force", "document", "clause", "quote", "evidence", "closed_on", "closed_by", "reason")
    return _entries(out.assign(**{name: tasks[name] for name in same}), townships, day)


def _rule(name):
    return RULES.get(name)


def _entries(out, townships, day):
    known = townships.drop_duplicates("township_code").set_index("township_code")
    out["township"] = out["township_code"].map(known["township"]).astype(object)
    out["county"] = out["township_code"].map(known["county"]).astype(object)
    out["overdue"] = overdue(out["due"], out["state"], day)
    out["severity"] = severities(out["force"], out["on_wording"], out["overdue"], out["state"])
    return out[list(COLUMNS)].reset_index(drop=True)


def chosen(entries, wanted: LedgerFilter) -> pd.DataFrame:
    """The *entries* that the filter lets through: groups with the gravest first, in them the earliest deadline first, then by object and id."""
    table = entries[_within(entries, wanted) & _in_state(entries, wanted.state)]
    rank = table["severity"].map(RANK)
    grave = rank.groupby(table["group"]).transform("min") if len(table) else rank
    # As fixed-width text, not as objects: only so does sorting a hundred thousand of them let a window go on answering meanwhile.
    keys = [table[name].fillna(empty).to_numpy(object).astype(str) for name, empty in (("id", ""), ("object", ""), ("due", "9999"))]
    order = np.lexsort([*keys, rank.to_numpy(int), table["group"].to_numpy(object).astype(str), grave.to_numpy(int)])
    return table.iloc[order].reset_index(drop=True)


def counts(entries, wanted: LedgerFilter) -> dict[str, int]:
    """How many of each severity, and ``overdue``, under the filter's groups and townships, whatever their state: closed ones are told beside."""
    mine = entries[_within(entries, wanted)]
    found = mine["severity"].value_counts()
    return {**{name: int(found.get(name, 0)) for name in SEVERITIES}, "overdue": int(mine["overdue"].sum())}


def filter_text(wanted: LedgerFilter, entries, lang: str) -> str:
    """The filter as every export prints it."""
    zh = lang == "zh"
    parts = [SORTS[wanted.sort][not zh], CHOICES[wanted.state][not zh]]
    titles = dict(zip(entries["group"], entries[f"group_{lang}"], strict=True))
    names = dict(zip(entries["township_code"], entries["township"], strict=True))
    parts.append("、".join(titles.get(one, one) for one in wanted.groups) or ("全部规则" if zh else "all rules"))
    parts.append("、".join(str(names.get(one) or one) for one in wanted.townships) or ("全部乡镇" if zh else "all townships"))
    return " · ".join(parts)


def _within(entries, wanted):
    keep = np.ones(len(entries), bool)
    for column, values in (("group", wanted.groups), ("township_code", wanted.townships)):
        if values:
            keep &= entries[column].isin(values).to_numpy()
    return keep


def _in_state(entries, state):
    if state == "all":
        return np.ones(len(entries), bool)
    if state == "overdue":
        return entries["overdue"].to_numpy(bool)
    if state == "unclosed":
        return (entries["state"] != "closed").to_numpy()
    return (entries["state"] == state).to_numpy()

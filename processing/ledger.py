"""The ledger of findings and tasks: a re-run updates and never doubles, reopens with a reason; states follow one another as people may set them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..layers.catalog.records import FINDINGS, TASKS
from ..layers.errors import ArgumentError
from ..layers.presets.plan import Duty, Preset
from ..layers.presets.rules import RULES

_KEPT = ("date", "state", "evidence", "closed_on", "closed_by", "reason")


@dataclass(frozen=True)
class Merged:
    """*rows*: findings to write (columns of FINDINGS and geometry); counts: *new*, *again* (known and still there), *reopened*;
    *gone*: ids that are not closed and were not found though their provision ran: a person may close them."""

    rows: object
    new: int
    again: int
    reopened: int
    gone: list[str]


def merge_findings(known, found, ran, day: str) -> Merged:
    """Put the *found* findings of a run over those *known* in the ledger. *ran* are (rule, provision, count) of the rules that had data."""
    at = pd.Index(known["finding_id"]).get_indexer(found["finding_id"])
    there = np.flatnonzero(at >= 0)
    rows, old = found.copy(), known.iloc[at[there]]
    kept = {column: rows[column].to_numpy(object).copy() for column in _KEPT}
    for column, values in kept.items():
        values[there] = old[column].astype(object).where(old[column].notna(), None).to_numpy(object)
    closed = old["state"].eq("closed").to_numpy(bool)
    again = there[closed]
    kept["reason"][again] = [f"{on} 由{by}销号，{day} 再次发现" for on, by in zip(kept["closed_on"][again], kept["closed_by"][again], strict=True)]
    kept["state"][again], kept["closed_on"][again], kept["closed_by"][again] = "open", None, None
    rows = rows.assign(**{column: pd.Series(values, rows.index, dtype=object) for column, values in kept.items()})
    counts = {"new": len(found) - len(there), "again": int((~closed).sum()), "reopened": int(closed.sum())}
    provisions = {provision for _, provision, _ in ran}
    still = known[known["provision"].isin(provisions) & (known["state"] != "closed") & ~known["finding_id"].isin(found["finding_id"])]
    return Merged(FINDINGS.check(rows), gone=sorted(still["finding_id"]), **counts)


def tasks_of(plan: Preset, known) -> pd.DataFrame:
    """The dated and recurring clauses of the plan, duties and rules, as rows of TASKS; what people have written to those that are *known* stays."""
    before = known.set_index("task_id")
    rows = []
    for clause in (*plan.duties.values(), *(one for one in plan.rules.values() if one.due or one.every)):
        row = dict.fromkeys(TASKS.columns)
        row.update(task_id=f"{plan.plan.number} {clause.id}", document=plan.plan.number, clause=clause.clause or clause.basis, quote=clause.quote or None,
                   title=clause.zh if isinstance(clause, Duty) else RULES[clause.rule].zh, kind=clause.kind if isinstance(clause, Duty) else "task",
                   force=clause.force, due=clause.due.isoformat() if clause.due else None, due_printed=clause.due_printed or None, every=clause.every or None,
                   responsible="、".join(clause.responsible) or None, state="open")
        if row["task_id"] in before.index:
            old = before.loc[row["task_id"]]
            row.update({name: old[name] for name in ("unit", "township_code", "state", "evidence", "closed_on", "closed_by", "reason", "note")})
        rows.append(row)
    return TASKS.check(pd.DataFrame(rows, columns=TASKS.columns))


def settle(rows, state: str, *, evidence=None, on=None, by=None, reason=None):
    """*rows* of FINDINGS or TASKS in their new *state*. Raises ArgumentError for what a step lacks, or a step that is none."""
    for name, old in zip(rows.iloc[:, 0], rows["state"], strict=True):
        if old == state:
            raise ArgumentError("台账：{name} 已经是这个状态", "Ledger: {name} is in that state already", name=name)
    if state == "closed" and not (evidence and by and on):
        raise ArgumentError("台账：销号须有佐证（--evidence）、销号人（--by）与日期（--on）",
                            "Ledger: closing takes evidence (--evidence), a person (--by) and a day (--on)")
    if state == "open" and not reason:
        raise ArgumentError("台账：重新打开须写原因（--reason）", "Ledger: reopening takes a reason (--reason)")
    out = rows.copy()
    out["state"] = state
    out["evidence"] = evidence or out["evidence"]
    out["closed_on"], out["closed_by"] = (on, by) if state == "closed" else (None, None)
    out["reason"] = reason or out["reason"]
    return out


def due(tasks, findings, first: str, last: str, *, document=None, unit=None, township_code=None) -> pd.DataFrame:
    """What falls due from *first* to *last*, and what was due before and is not closed: kind, id, what, document, clause, units, township, due, state, overdue."""
    rows = []
    for one in tasks.itertuples():
        rows.append(("task", one.task_id, one.title, one.document, one.clause, one.unit or one.responsible, one.township_code, one.due, one.state))
    for one in findings.itertuples():
        number, _, clause = str(one.basis).partition(" ")
        rows.append(("finding", one.finding_id, f"{one.name or one.key}：{one.detail_zh}", number, clause, one.responsible, one.township_code, one.deadline, one.state))
    table = pd.DataFrame(rows, columns=["kind", "id", "what", "document", "clause", "units", "township_code", "due", "state"])
    day = table["due"].where(table["due"].notna(), "")
    table["overdue"] = (day != "") & (day < first) & (table["state"] != "closed")
    keep = table["overdue"] | ((day >= first) & (day <= last))
    for column, wanted in (("document", document), ("township_code", township_code)):
        if wanted:
            keep &= table[column] == wanted
    if unit:
        keep &= table["units"].fillna("").str.contains(unit, regex=False)
    return table[keep].sort_values(["due", "document", "id"], kind="stable", ignore_index=True)

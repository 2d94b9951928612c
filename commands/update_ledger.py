"""update_ledger: findings and tasks by their ids, in a new state."""

from __future__ import annotations

from .report import Report


def run(arguments: dict, progress=None) -> Report:
    from ..layers.errors import ArgumentError
    from ..layers.workspace import Workspace, day
    from ..processing.ledger import settle

    lang, ids = arguments.get("lang") or "zh", list(dict.fromkeys(arguments["ids"]))
    how = {"evidence": arguments.get("evidence"), "by": arguments.get("by"), "reason": arguments.get("reason"),
           "on": day(arguments["on"], "--on") if arguments.get("on") else None}
    done = 0
    with Workspace(arguments["workspace"], write=True) as workspace, workspace.transaction():
        left = set(ids)
        for layer, key in (("findings", "finding_id"), ("tasks", "task_id")):
            table = workspace.read(layer)
            mine = table[table[key].isin(ids)]
            left -= set(mine[key])
            if len(mine):
                workspace.upsert(layer, settle(mine, arguments["state"], **how), arguments.get("by"))
                done += len(mine)
        if left:
            raise ArgumentError("台账：没有编号 {ids}；请核对 findings 与 tasks", "Ledger: there is no {ids}; check findings and tasks", ids="、".join(sorted(left)))
    return Report(f"台账：更新 {done} 条" if lang == "zh" else f"Ledger: {done} updated", out=workspace.path, numbers={"updated": done})

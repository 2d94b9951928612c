"""restore: an earlier state of a layer, or of one feature, as a new version."""

from __future__ import annotations

from .report import Report


def run(arguments: dict, progress=None) -> Report:
    from ..layers.history import restore
    from ..layers.workspace import Workspace

    layer, to = arguments["layer"], int(arguments["to"])
    with Workspace(arguments["workspace"], write=True) as workspace, workspace.transaction():
        done = restore(workspace, layer, to, arguments.get("by"), arguments.get("key"))
    if arguments.get("lang") == "en":
        text = f"{layer}: as after change {to}; {done['inserted']} features brought back, {done['updated']} changed back, {done['deleted']} taken out"
    else:
        text = f"{layer}：已恢复到第 {to} 条历史之后；找回 {done['inserted']} 个要素，改回 {done['updated']} 个，移除 {done['deleted']} 个"
    return Report(text, out=workspace.path, numbers=done)

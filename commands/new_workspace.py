"""new_workspace: read the townships if given, make the file."""

from __future__ import annotations

from pathlib import Path

from .report import Report


def run(arguments: dict, progress=None) -> Report:
    from ..layers.catalog import WORKSPACE_LAYERS
    from ..layers.new_workspace import create
    from ..layers.townships import Townships, read_townships

    townships = arguments.get("townships")
    if isinstance(townships, str):
        townships = read_townships(townships, datum=arguments.get("townships_datum"))
    table = townships.table if isinstance(townships, Townships) else None
    path = Path(arguments["workspace"])
    facts, counts = create(path, arguments["area"].strip(), preset=arguments.get("preset"), by=arguments.get("by"), townships=table)
    if arguments.get("lang") == "en":
        text = (f"{path}: workspace for {facts['area_zh']} ({facts['area']}), {len(WORKSPACE_LAYERS)} layers, "
                f"{counts['counties']} counties, {counts['townships']} townships")
    else:
        text = f"{path}：{facts['area_zh']}（{facts['area']}）工作区，{len(WORKSPACE_LAYERS)} 个图层，{counts['counties']} 个县界，{counts['townships']} 个乡镇"
    return Report(text, out=path, numbers=counts)

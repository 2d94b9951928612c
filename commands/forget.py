"""forget: names in, counts out; what is not reached is listed."""

from __future__ import annotations

from .report import Report

_HEADS = {"zh": ("图层", "列", "行", "处"), "en": ("table", "column", "rows", "times")}


def run(arguments: dict, progress=None) -> Report:
    from ..layers.catalog import WORKSPACE_LAYERS
    from ..layers.forget import forget
    from ..layers.workspace import Workspace
    from ..processing.publish.text_table import text_table

    lang, dry = arguments.get("lang") or "zh", bool(arguments.get("dry_run"))
    with Workspace(arguments["workspace"], write=not dry) as workspace:
        done = forget(workspace, list(arguments["person"]), arguments.get("as") or "某某", arguments.get("by") or None, dry)
    titles = {**{name: layer.title(lang) for name, layer in WORKSPACE_LAYERS.items()}, **({"history": "历史", "meta": "工作区信息"} if lang == "zh" else {})}
    rows = [(titles.get(table, table), column, count, times) for table, column, count, times in done.places]
    lines = text_table(_HEADS[lang], rows, left=2) if rows else []
    n = done.occurrences
    if lang == "zh":
        lines.append((f"试运行：将替换 {n} 处" if dry else f"已替换 {n} 处") if n else "工作区里没有这些文字")
    else:
        lines.append((f"Dry run: {n} would be replaced" if dry else f"{n} replaced") if n else "None of these texts is in the workspace")
    warnings = []
    if done.remnants:
        warnings.append("另有程序正打开着这个文件，旧内容可能还留在其中：请关闭 QGIS 等程序后再运行一次" if lang == "zh" else
                        "Another program has the file open, and old content may still lie in it: close QGIS and the like, and run this once more")
    if done.beyond:
        told = "未触及，可能仍含原名，请自行重做或删除：" if lang == "zh" else "Not reached, may hold the name still; make anew or delete: "
        warnings.append(told + "、".join(done.beyond))
    if done.copies:
        warnings.append(f"另有 {done.copies} 份签出的副本，请在合并前各自抹去" if lang == "zh" else
                        f"There are {done.copies} checked-out copies: forget in each before it is merged back")
    return Report("\n".join(lines), warnings, out=arguments["workspace"], numbers={"replaced": 0 if dry else n, "found": n})

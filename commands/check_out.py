"""check_out: a copy of a workspace, and note of it on both sides."""

from __future__ import annotations

from pathlib import Path

from .report import Report


def run(arguments: dict, progress=None) -> Report:
    from ..layers.check_out import check_out

    copy = Path(arguments["copy"])
    made = check_out(arguments["workspace"], copy)
    if arguments.get("lang") == "en":
        text = f"{copy}: copy of {made.source}, up to change {made.seq}; merge-back brings its changes back"
    else:
        text = f"{copy}：{made.source} 的副本，到第 {made.seq} 条历史；改完用 merge-back 并回"
    return Report(text, out=copy, numbers={"seq": made.seq})

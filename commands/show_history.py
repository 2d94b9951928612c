"""show_history: the history of a workspace as changes, for people and as CSV."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from .report import Report

_HEADS = {"zh": ("序号", "时间（北京）", "图层", "编号", "动作", "修改人", "改了什么"), "en": ("seq", "time (Beijing)", "layer", "key", "action", "who", "what")}
_CROSSED = {"zh": ("图层", "编号", "列", "被覆盖的值", "原修改人", "后来的值", "后来的修改人", "时间（北京）"),
            "en": ("layer", "key", "column", "value overtaken", "set by", "new value", "overtaken by", "time (Beijing)")}
_ACTIONS = {"insert": "新增", "update": "修改", "delete": "删除", "forget": "抹去个人信息"}


def run(arguments: dict, progress=None) -> Report:
    from ..layers.catalog import WORKSPACE_LAYERS
    from ..layers.history import changes, crossed
    from ..layers.tables.written import write_csv
    from ..layers.workspace import Workspace
    from ..processing.publish.text_table import text_table

    lang, layer = arguments.get("lang") or "zh", arguments.get("layer")
    with Workspace(arguments["workspace"]) as workspace:
        if layer:
            workspace.layer(layer)
        if arguments.get("crossed"):
            heads = _CROSSED[lang]
            rows = [(one["layer"], one["key"], one["column"], one["value"], one["set_by"], one["new_value"], one["overtaken_by"], _beijing(one["overtaken_at"]))
                    for one in crossed(workspace, layer) if not arguments.get("key") or one["key"] == arguments["key"]]
        else:
            heads = _HEADS[lang]
            rows = [(one.seq, _beijing(one.at_utc), one.layer, one.key, _ACTIONS[one.action] if lang == "zh" else one.action, one.who or "",
                     _what(one, WORKSPACE_LAYERS.get(one.layer), lang)) for one in changes(workspace, layer, arguments.get("key"))]
    out = Path(arguments["out"]) if arguments.get("out") else None
    if out is not None:
        write_csv(out, heads, rows)
    if not rows:
        return Report("没有符合的修改" if lang == "zh" else "No such change", out=out)
    lines = text_table(heads, [[_short(value) for value in row] for row in rows], left=len(heads))
    return Report("\n".join(lines), out=out, numbers={"changes": len(rows)})


def _what(change, layer, lang: str) -> str:
    """The columns that changed, titles in the language asked for, with the value before and after; an inserted or deleted row by its values."""
    fields = {field.name: field for field in layer.fields} if layer is not None else {}
    colon = "：" if lang == "zh" else ": "
    parts = []
    for name, (before, after) in change.values.items():
        field = fields.get(name)
        title = name if field is None else field.zh if lang == "zh" else field.en
        if change.action == "update":
            parts.append(f"{title}{colon}{_value(before, field, lang)} → {_value(after, field, lang)}")
        else:
            kept = before if change.action == "delete" else after
            if kept is not None:
                parts.append(f"{title}={_value(kept, field, lang)}")
    if change.geometry and change.action == "update":
        parts.append("边界" if lang == "zh" else "geometry")
    return ("；" if lang == "zh" else "; ").join(parts)


def _value(value, field, lang: str) -> str:
    if value is None:
        return "∅"
    if lang == "zh" and field is not None and field.choices_zh and value in field.choices:
        return field.choices_zh[field.choices.index(value)]
    return str(value)


def _short(value, most: int = 100) -> str:
    text = str(value)
    return text if len(text) <= most else text[: most - 1] + "…"


def _beijing(at_utc: str) -> str:
    return (datetime.fromisoformat(at_utc.rstrip("Z")) + timedelta(hours=8)).strftime("%Y-%m-%d %H:%M:%S")

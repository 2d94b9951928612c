"""record_act: read acts and zones, work out what the notice changes, write it in one transaction."""

from __future__ import annotations

from .report import Report

_FIELDS = ("title", "issuer", "issued_on", "in_force_on", "declared_km2", "note")


def run(arguments: dict, progress=None) -> Report:
    from ..layers.act_documents import keep_document
    from ..layers.workspace import Workspace, day
    from ..processing.zones.enact import enact

    number = arguments["number"].strip()
    act = {"number": number, **{name: arguments.get(name) or None for name in _FIELDS}}
    for name in ("issued_on", "in_force_on"):
        act[name] = day(act[name], "--" + name.replace("_", "-")) if act[name] else None
    lists = {name: tuple(arguments.get(name) or ()) for name in ("enacts", "replaces", "amends", "repeals")}
    with Workspace(arguments["workspace"], write=True) as workspace, workspace.transaction():
        acts, zones = enact(workspace.read("acts"), workspace.read("zones"), act, **lists)
        if arguments.get("document"):
            acts.loc[0, "document"], acts.loc[0, "document_sha256"] = keep_document(workspace.path, arguments["document"])
        done = [workspace.upsert("acts", acts, arguments.get("by")), workspace.upsert("zones", zones, arguments.get("by"))]
    return Report(_text(number, acts, zones, lists, done, arguments.get("lang") or "zh"), out=workspace.path,
                  numbers={"acts": done[0]["inserted"] + done[0]["updated"], "zones": done[1]["inserted"] + done[1]["updated"]})


def _text(number, acts, zones, lists, done, lang):
    first = acts["in_force_on"].iloc[0] or ""
    lines = []
    if lang == "zh":
        state = "已登记" if done[0]["inserted"] else "已更新" if done[0]["updated"] else "无变化"
        lines.append(f"{number}：{state}" + (f"，{first} 起施行" if first else "，未填施行日期"))
        lines += [f"  采纳 {name}" for name in lists["enacts"]] + [f"  替代 {name}（到前一日为止）" for name in lists["replaces"]]
        lines += [f"  废止 {name}（{first} 起失效）" for name in lists["repeals"]]
    else:
        lines.append(f"{number}: {'recorded' if done[0]['inserted'] else 'updated' if done[0]['updated'] else 'unchanged'}"
                     + (f", in force from {first}" if first else ", no first day given"))
        lines += [f"  adopts {name}" for name in lists["enacts"]] + [f"  replaces {name}, which ends the day before" for name in lists["replaces"]]
        lines += [f"  repeals {name} from {first}" for name in lists["repeals"]]
    return "\n".join(lines)

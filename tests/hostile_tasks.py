"""Every task that reads a workspace, with arguments under which it comes to read, and what it leaves."""

from pathlib import Path

from lantian.commands import run
from lantian.layers.tasks import TASKS

from .hostile_workspace import DAY, EVENTS, STRINGS, TOWNS

TOWNSHIPS = Path(__file__).resolve().parents[1] / "sample" / "townships.gpkg"

MADE = (
    ("internal", "publish_map", {"out": "map/internal.html", "as_of": DAY, "compare": "2024-05-15", "draft": True, "approval": STRINGS[0]}),
    ("fires", "publish_fires", {"out": "fires", "as_of": DAY, "approval": STRINGS[0]}),
    ("fires in English", "publish_fires", {"out": "fires-en", "as_of": DAY, "lang": "en"}),
    ("bulletin of fires", "make_bulletin", {"out": "bulletin-fire", "day": DAY, "issue": STRINGS[4], "issuer": STRINGS[0]}),
    ("bulletin of air", "make_bulletin", {"out": "bulletin-air", "kind": "air", "month": "2024-06", "preset": "lingchuan-2024", "issuer": STRINGS[2]}),
    ("bulletin of dustfall", "make_bulletin", {"out": "bulletin-dustfall", "kind": "dustfall", "month": "2024-06", "preset": "lingchuan-2024"}),
    ("field pack", "field_pack", {"out": "pack", "day": DAY, "people": True, "approval": STRINGS[0]}),
    ("rules", "apply_rules", {"out": "rules", "as_of": DAY, "preset": "xinzhou-2024"}),
    ("findings", "export_ledger", {"out": "ledger/findings.xlsx", "state": "all"}),
    ("findings as CSV", "export_ledger", {"out": "ledger/findings.csv", "state": "all"}),
    ("clauses", "export_ledger", {"out": "ledger/tasks.xlsx", "sort": "tasks", "state": "all"}),
    ("clauses as CSV", "export_ledger", {"out": "ledger/tasks.csv", "sort": "tasks", "state": "all"}),
    ("heating", "heating_areas", {"out": "heating", "preset": "xinzhou-2024"}),
    ("explain", "explain", {"place": "112.055,38.05", "as_of": DAY, "out": "explain", "preset": "xinzhou-2024"}),
    ("zones", "show_zones", {"out": "zones", "as_of": DAY}),
    ("changes", "compare_zones", {"out": "changes", "from": "2023-12-01", "to": DAY}),
    ("faults", "check_zones", {"out": "faults"}),
    ("verdicts", "show_verdicts", {"out": "verdicts", "people": True, "preset": "xinzhou-2024"}),
    ("deductions", "show_deductions", {"out": "deductions", "rules": "lingchuan-2024"}),
    ("history", "show_history", {"out": "history"}),
    ("calendar", "show_calendar", {"out": "calendar", "preset": "xinzhou-2024", "from": "2024-01-01", "to": "2024-12-31"}),
)
"""Tasks that give something out: (name, task, its arguments but the workspace; *out* below a folder)."""

CHANGES = (
    ("rules kept", "apply_rules", {"out": "rules", "as_of": DAY, "preset": "xinzhou-2024", "store": True}),
    ("a finding closed", "update_ledger", {"ids": [STRINGS[0] + "#0"], "state": "closed", "evidence": "x", "on": DAY, "by": "李"}),
    ("a verdict", "record_verdict", {"events": [EVENTS[16]], "state": "appealed", "by": "李", "at": "2024-07-01T00:00"}),
    ("verdicts taken", "take_verdicts", {"pack": "pack", "out": "taken"}),
    ("fires flagged", "flag_fires", {"inputs": ["fires.csv"], "townships": str(TOWNSHIPS), "out": "flagged"}),
    ("heating areas kept", "heating_areas", {"out": "heating", "preset": "xinzhou-2024", "store": True}),
    ("faults repaired", "check_zones", {"out": "faults", "repair": True}),
    ("a list imported", "import_layer", {"layer": "boilers", "file": "boilers.csv", "datum": "cgcs2000", "by": "李"}),
    ("a zone built", "build_zone", {"zone_id": "Z9", "kind": "coal_ban", "how": "units", "units": [TOWNS[1]], "by": "李"}),
    ("an act recorded", "record_act", {"number": "新〔2024〕9号", "in_force_on": "2024-09-01", "enacts": [STRINGS[1] + "#1"], "by": "李"}),
    ("a notice read", "read_notice", {"file": "notice.txt", "out": "notice.json", "zone": STRINGS[0] + "#0"}),
)
"""Tasks that write into the workspace, or read it for another file."""


def do(task, path, folder, **arguments):
    known = {argument.name for argument in TASKS[task].arguments}
    if "out" in arguments and "out" in known:
        arguments["out"] = str(folder / arguments["out"])
    else:
        arguments.pop("out", None)
    for name in ("pack", "file"):
        if name in arguments:
            arguments[name] = str(folder / arguments[name])
    if task == "flag_fires":
        arguments["inputs"] = [str(folder / name) for name in arguments["inputs"]]
    return run(task, {**TASKS[task].defaults(), "workspace": str(path), **arguments})


def put_files(folder):
    """The files that CHANGES read in *folder*: eight fires of the workspace's day, the same and four more, a list, a notice."""
    heads = "latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_ti5,frp,daynight"
    lines = [f"38.05000,{112.005 + at * 0.02:.5f},330.1,0.4,0.4,{DAY},0400,N20,VIIRS,n,2.0NRT,290.1,{1 + at / 10:.1f},D" for at in range(12)]
    (folder / "fires.csv").write_text("\n".join([heads, *lines[:8]]) + "\n", "utf-8")
    (folder / "more_fires.csv").write_text("\n".join([heads, *lines]) + "\n", "utf-8")
    (folder / "boilers.csv").write_text("编号,名称,容量,经度,纬度\nB1,甲,10,112.05,38.05\n", "utf-8-sig")
    (folder / "notice.txt").write_text("关于划定禁煤区的通告\n一、禁煤区范围：东至G207，西至S320。自2024年1月1日起施行。\n", "utf-8")

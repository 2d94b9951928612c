"""What people and run.json are told of a check: faults by severity and check, the first of them, what was left out."""

from __future__ import annotations

from ...layers.catalog.faults import CHECKS, SEVERITIES
from ..publish.text_table import text_table
from .check import CheckOptions

FIRST = 20
_HEADS = {"zh": ("严重程度", "检查项", "问题", "其中可修复"), "en": ("severity", "check", "faults", "can be repaired")}


def fault_record(table, skipped, options: CheckOptions, asked: dict, source: dict, area: dict) -> dict:
    """What run.json holds beside task and version; text for people in ``{"zh", "en"}``. No clock, no folder, no user."""
    return {
        "inputs": [source], "area": area, "parameters": {**options.record(), **asked},
        "rule": [{"check": name, "zh": f"{check.zh}：{check.basis_zh}", "en": f"{check.en}: {check.basis_en}"} for name, check in CHECKS.items()],
        "skipped": [{"check": name, "zh": zh, "en": en} for name, zh, en in skipped],
        "totals": fault_numbers(table),
    }


def fault_numbers(table) -> dict[str, int]:
    """Open faults by severity, and how many were repaired."""
    still = table[table["state"] == "open"]
    return {**{name: int((still["severity"] == name).sum()) for name in SEVERITIES}, "repaired": int((table["state"] == "repaired").sum())}


def fault_text(table, skipped, lang: str, out: str) -> str:
    """The report for a terminal."""
    zh = lang == "zh"
    still = table[table["state"] == "open"]
    rows = [(SEVERITIES[severity][0 if zh else 1], getattr(CHECKS[check], lang), len(mine), int(mine["repair"].notna().sum()))
            for (severity, check), mine in still.groupby(["severity", "check"], sort=False)]
    repaired = int((table["state"] == "repaired").sum())
    lines = [f"分区检查：{len(still)} 个问题" + (f"，已修复 {repaired} 个" if repaired else "") if zh
             else f"Zones checked: {len(still)} faults" + (f", {repaired} repaired" if repaired else "")]
    if rows:
        lines += [*text_table(_HEADS[lang], rows, left=2), ""]
        # The terminal must not be steered by a name from a zone.
        lines += ["".join(letter if letter.isprintable() else " " for letter in f"{SEVERITIES[one.severity][0 if zh else 1]}  {one.message_zh if zh else one.message_en}")
                  for one in still.head(FIRST).itertuples()]
        if len(still) > FIRST:
            lines.append(f"其余 {len(still) - FIRST} 个见 faults.csv" if zh else f"{len(still) - FIRST} more are in faults.csv")
    lines += [("未检查：" if zh else "not checked: ") + (one[1] if zh else one[2]) for one in skipped]
    return "\n".join([*lines, f"→ {out}"])

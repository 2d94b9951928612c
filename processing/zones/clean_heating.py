"""Where clean heating is done and stable: units whose every household row says so."""

from __future__ import annotations

from dataclasses import dataclass

from .names import full_code

DONE, NOT_DONE, NOT_STABLE, NO_ROWS = "done", "not done", "not stable", "not listed"
STATES_ZH = {DONE: "完成且稳定", NOT_DONE: "未完成", NOT_STABLE: "未稳定运行", NO_ROWS: "无户数记录"}


@dataclass(frozen=True)
class Coverage:
    """*state* of each unit by its code, and how many household rows name no unit that is known."""

    state: dict[str, str]
    loose_rows: int


def coverage(households, villages, level: str, day: str | None = None) -> Coverage:
    """The state of the units of *level* (villages or townships) by the layer households.

    A village is done when all its rows have a ``done_on`` (not after *day*) and ``stable`` = 1. A township is done when all its
    villages of the layer villages, and all rows that name it, are. Source: 泽政办发〔2020〕28号 三(六): 整体完成 and 稳定运行.
    """
    township_of = {_text(code): full_code(town) for code, town in zip(villages["village_code"], villages["township_code"], strict=True)}
    rows, loose = {}, 0
    for values in households.to_dict("records"):
        village, township = _text(values["village_code"]), full_code(values["township_code"])
        unit = village if level == "villages" else township_of.get(village) or township
        if not unit or (level == "villages" and unit not in township_of):
            loose += 1
            continue
        rows.setdefault(unit, []).append((village, _state(values, day)))
    if level == "villages":
        return Coverage({code: _worst(state for _, state in rows.get(code, [])) for code in township_of}, loose)
    listed = {}
    for code, town in township_of.items():
        listed.setdefault(town, set()).add(code)
    out = {}
    for town in sorted({*listed, *rows} - {""}):
        named = {village for village, _ in rows.get(town, [])}
        unnamed = [NO_ROWS] if listed.get(town, set()) - named else []
        out[town] = _worst([*(state for _, state in rows.get(town, [])), *unnamed])
    return Coverage(out, loose)


def _state(values, day) -> str:
    done_on = _text(values["done_on"])
    if not done_on or (day and done_on > day):
        return NOT_DONE
    return DONE if values["stable"] == 1 else NOT_STABLE


def _worst(states) -> str:
    found = set(states)
    return next((state for state in (NOT_DONE, NO_ROWS, NOT_STABLE, DONE) if state in found), NO_ROWS)


def _text(value) -> str:
    return "" if value is None or value != value else str(value).strip()

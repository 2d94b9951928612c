"""record_verdict: events and a new state in, rows of the ledger out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from .report import Report

BEIJING = timezone(timedelta(hours=8))


def run(arguments: dict, progress=None) -> Report:
    from ..layers.ledger import append, last_steps, photo_of, successors
    from ..layers.workspace import Workspace
    from ..processing.adjudicate import CHECK_H, NAMES, next_rows

    lang, state = arguments.get("lang") or "zh", arguments["state"]
    at = moment(arguments.get("at"))
    more = {name: arguments.get(name) or None for name in ("evidence", "source", "cause", "note")}
    more["area_mu"] = arguments.get("area_mu")
    if arguments.get("photo"):
        more["photo"], more["photo_sha256"] = photo_of(arguments["photo"])
    hours = arguments.get("check_hours")
    with Workspace(arguments["workspace"], write=True) as workspace, workspace.transaction():
        led = successors(workspace, list(dict.fromkeys(arguments["events"])))
        known = last_steps(workspace, led.values())
        last = {event: known.get(event, (0, "suspected", None)) for event in dict.fromkeys(led.values())}
        rows = next_rows(last, state, who=arguments.get("by"), at=at, check_h=CHECK_H if hours is None else float(hours), **more)
        done = append(workspace, rows, arguments["by"].strip())
    warnings = [f"{old} 已并入 {new}，记在 {new}" if lang == "zh" else f"{old} was merged into {new}, recorded there" for old, new in led.items() if old != new]
    told = f"台账：{done} 个事件改为{NAMES[state][0]}" if lang == "zh" else f"Ledger: {done} events are now {state}"
    if state == "dispatched" and done:
        due = (rows["deadline_utc"].iloc[0].astype(datetime) + timedelta(hours=8)).strftime("%Y-%m-%d %H:%M")
        told += f"，核查期限 {due}（北京时间）" if lang == "zh" else f", to be checked by {due} (Beijing time)"
    return Report(told, warnings, out=workspace.path, numbers={"recorded": done})


def moment(text: str | None):
    """datetime64[s] in UTC of a moment in Beijing time (another zone where the text says so); the clock's when there is none. Raises ArgumentError."""
    import numpy as np

    from ..layers.errors import ArgumentError

    try:
        when = datetime.fromisoformat(text.strip()) if text else datetime.now(UTC)
        when = (when if when.tzinfo else when.replace(tzinfo=BEIJING)).astimezone(UTC)
        if not 1970 <= when.year <= 2200:
            raise ValueError
    except (ValueError, OverflowError):
        raise ArgumentError("选项 --at：“{text}”不是时间；请写成 2023-11-09T14:30（北京时间）", "Option --at: “{text}” is no time; write 2023-11-09T14:30 (Beijing time)",
                            text=text) from None
    return np.datetime64(when.replace(tzinfo=None), "s")

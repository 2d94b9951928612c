"""What becomes of the verdicts that a team brings back: taken into the ledger, or held back with the reason. Decided here, written elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..layers.catalog.field_tables import BECOMES, CONFLICTS, TAKEN, VERDICT, VERDICTS_EN
from ..layers.datum import SHIFT_LIMIT_M, degree_lengths, gcj02_to_wgs84, geodesic_m, wgs84_to_gcj02
from .adjudicate import NAMES

NEAR_GCJ_M = 200.0
"""So near to where GCJ-02 would put the fire point, a point was shifted: a phone is some 10 m off, a walk around a field is not along it. Unverified."""
FAR_M = 5_000.0
"""A verdict farther from its fire point than this belongs to another. Unverified."""
MOVED_M = 500.0
"""An event whose own point moved so far since the pack was made (its first detection is another) is another place to look at. Unverified."""


@dataclass
class Intake:
    """One filled-in row on its way: *row* as read, *event* that it is recorded on, *verdict*, *at* (datetime64, UTC), *who*; *outcome* and *remark* as decided."""

    row: dict
    event: str | None = None
    verdict: str | None = None
    cause: str | None = None
    area_mu: float | None = None
    at: object = None
    who: str = ""
    photo: str = ""
    sha256: str = ""
    x: float | None = None
    y: float | None = None
    moved_m: float | None = None
    outcome: str = ""
    remark: str = ""
    recorded: bool = False
    others: list = field(default_factory=list)
    forced: bool = False
    """Chosen against what the ledger holds: the event is sent there again first."""

    def hold(self, outcome: str, remark: str = "") -> None:
        """Decide that the row is not taken."""
        self.outcome, self.remark = outcome, remark


def placed(one: Intake, lon: float, lat: float, datum: str, zh: bool) -> None:
    """Where the row's point lies, by *datum* (test, wgs84, gcj02), beside the fire point; holds back what looks shifted or lies far off. Metres are geodesic."""
    if one.row["x"] is None:
        return
    x, y = float(one.row["x"]), float(one.row["y"])
    if datum == "gcj02":
        x, y = (float(value) for value in gcj02_to_wgs84(x, y))
    one.x, one.y = x, y
    one.moved_m = float(geodesic_m([lon], [lat], [x], [y])[0])
    if datum == "test" and one.moved_m > SHIFT_LIMIT_M:
        there_lon, there_lat = (float(value) for value in wgs84_to_gcj02(lon, lat))
        if float(geodesic_m([there_lon], [there_lat], [x], [y])[0]) <= NEAR_GCJ_M:
            east, north = degree_lengths(lat)
            dx, dy, gx, gy = (x - lon) * east, (y - lat) * north, (there_lon - lon) * east, (there_lat - lat) * north
            one.hold("shifted", f"偏移 东 {dx:.0f} m、北 {dy:.0f} m；当地 GCJ-02 偏移 东 {gx:.0f} m、北 {gy:.0f} m；"
                     "用 --datum gcj02 换算，或用 --datum wgs84 确认原样" if zh else
                     f"{dx:.0f} m east, {dy:.0f} m north; GCJ-02 there {gx:.0f} m east, {gy:.0f} m north; convert with --datum gcj02, or confirm with --datum wgs84")
            return
    if one.moved_m > FAR_M:
        one.hold("far", f"离火点 {one.moved_m / 1000:.1f} km；请核对编号" if zh else f"{one.moved_m / 1000:.1f} km from the fire point; check the number")


def already(one: Intake, steps: pd.DataFrame) -> bool:
    """Whether the ledger's rows *steps* of the event hold this verdict."""
    mine = steps[(steps["to_state"] == BECOMES[one.verdict]) & (steps["who"] == one.who)]
    same_time = mine["at_utc"].to_numpy("datetime64[s]") == np.datetime64(one.at, "s")
    later = mine["evidence"].fillna("").astype(str).str.contains("|".join(re.escape(checked_at(one, zh)) for zh in (True, False))).to_numpy(bool)
    return bool((same_time | later).any())


def checked_at(one: Intake, zh: bool) -> str:
    """What the evidence says where the ledger's step is later than the check: a choice made afterwards."""
    return f"核查于 {beijing(one.at)}" if zh else f"checked at {beijing(one.at)}"


def agree(rows: list[Intake]) -> bool:
    """Whether verdicts on one event say the same: verdict, and cause and area where both give them."""
    for name in ("verdict", "cause", "area_mu"):
        given = {getattr(one, name) for one in rows if getattr(one, name) is not None}
        if len(given) > 1:
            return False
    return True


def changed(one: Intake, steps: pd.DataFrame, event, zh: bool) -> tuple | None:
    """What became of the event since the pack was made, as the other side of a conflict (from, verdict, person, at, more); None where nothing speaks against it.

    *steps* are the ledger's rows of the event that the row is recorded on, *event* its row. A dispatch meanwhile is what a pack is followed by.
    """
    same = one.row["event_id"] == one.event
    since = int(one.row["step"] or 0) if same else 0
    later = steps[(steps["step"] > since) & ~steps["to_state"].isin(["dispatched", "suspected"])]
    if len(later):
        last = later.iloc[-1]
        return ("台账" if zh else "ledger", NAMES[last["to_state"]][not zh], last["who"], beijing(last["at_utc"]), str(last["evidence"] or ""))
    if not same:
        return None
    owner = one.row["township_code"]
    if isinstance(owner, str) and owner != event["township_code"]:
        now = event["township_code"]
        return ("工作区" if zh else "workspace", "", "", "", f"归属由 {owner} 改为 {now}" if zh else f"owned by {now}, no more by {owner}")
    if one.row["lon"] is not None and one.row["lat"] is not None:
        away = float(geodesic_m([float(one.row["lon"])], [float(one.row["lat"])], [event["lon"]], [event["lat"]])[0])
        if away > MOVED_M:
            return ("工作区" if zh else "workspace", "", "", "", f"火点位置移动了 {away:.0f} m" if zh else f"the fire point moved by {away:.0f} m")
    return None


def grouped(rows: list[Intake]) -> dict[str, list[Intake]]:
    """Rows that nothing holds back yet, by the event they are recorded on, earliest first."""
    found: dict[str, list[Intake]] = {}
    for one in rows:
        if not one.outcome:
            found.setdefault(one.event, []).append(one)
    return {event: sorted(mine, key=lambda one: (str(one.at), one.row["file"], one.row["row"])) for event, mine in sorted(found.items())}


def conflict(kind: str, one: Intake, other: tuple, zh: bool, choice: str | None) -> dict:
    """A row of CONFLICTS: the filled-in row, the other side, and which of them was chosen."""
    return dict(zip(CONFLICTS.columns, (one.event, kind, *side(one, zh), *other, choice), strict=True))


def key_of(kind: str, one: Intake) -> tuple[str, str, str]:
    """By which a choice finds its conflict."""
    return one.event, kind, source(one)


def source(one: Intake) -> str:
    """File and row, as a side of a conflict names them."""
    return f"{one.row['file']} {one.row['row']}"


def chosen_of(rows: list[Intake], leader: Intake, choices: dict) -> Intake | None:
    """Which of *rows* that do not agree holds by *choices*: the one of them that was chosen, or the *leader* where every other was declined; else None."""
    said = [choices.get(key_of("two_verdicts", one)) for one in rows]
    mine = [one for one, word in zip(rows, said, strict=True) if word == "one"]
    if len(mine) == 1:
        return mine[0]
    declined = all(word == "other" for one, word in zip(rows, said, strict=True) if one is not leader)
    return leader if not mine and declined else None


def side(one: Intake, zh: bool) -> tuple:
    """A filled-in row as a side of a conflict."""
    more = "；".join(str(part) for part in (one.cause, None if one.area_mu is None else f"{one.area_mu:g} 亩", one.row["note"], one.photo) if part)
    return source(one), verdict_word(one.verdict, zh), one.who, beijing(one.at), more


def evidence(one: Intake, zh: bool) -> str:
    """What the ledger keeps as the evidence of a check on site."""
    text = f"现场核查：{verdict_word(one.verdict, True)}" if zh else f"Checked on site: {verdict_word(one.verdict, False)}"
    if one.forced:
        text += f"；{checked_at(one, True)}" if zh else f"; {checked_at(one, False)}"
    if one.row["photo"] and not one.sha256:
        text += f"；照片 {one.row['photo']}" if zh else f"; photo {one.row['photo']}"
    return text


def verdict_word(verdict: str, zh: bool) -> str:
    """真实, 误报, 未找到."""
    return (VERDICT.choices_zh if zh else VERDICTS_EN)[VERDICT.choices.index(verdict)]


def taken_table(rows: list[Intake]) -> pd.DataFrame:
    """TAKEN, in the order of files and rows."""
    table = pd.DataFrame([{
        "file": one.row["file"], "row": one.row["row"], "event_id": one.row["event_id"], "recorded_on": one.event if one.outcome == "taken" else None,
        "outcome": one.outcome, "verdict": one.verdict, "cause": one.cause, "area_mu": one.area_mu,
        "person": one.who or None, "checked_utc": one.at, "photo": one.photo or one.row["photo"],
        "photo_sha256": one.sha256 or None, "lon": one.x, "lat": one.y, "moved_m": one.moved_m, "note": one.row["note"], "remark": one.remark}
        for one in sorted(rows, key=lambda one: (one.row["file"], one.row["row"]))], columns=TAKEN.columns)
    return table.astype({"checked_utc": "datetime64[s]", "moved_m": float, "area_mu": float, "lon": float, "lat": float})


def beijing(at) -> str:
    """``2023-11-10 09:30`` of a moment in UTC; empty where there is none."""
    return "" if at is None or at != at else str(np.datetime64(at, "m") + np.timedelta64(8, "h")).replace("T", " ")

"""How fire events stand, as a table for people: state, deadline, season and patrol window, and the chain of responsibility."""

from __future__ import annotations

import pandas as pd

from ..layers.catalog.deduction_tables import EVENTS_SHOWN, PEOPLE_SHOWN
from .adjudicate import STATES, overdue
from .patrol_windows import in_words, placed
from .responsibility import chain


def verdicts_shown(tables: dict, stand, at, plan, first=None, last=None, states=frozenset(), overdue_only: bool = False, lang: str = "zh") -> pd.DataFrame:
    """The live events of *tables* (events, detections, townships, counties, villages, grids) as EVENTS_SHOWN, oldest first, overdue before all.

    *stand*: ``adjudicate.standing``; *at* the moment (datetime64, UTC) by which a check is overdue; *plan* the Preset whose seasons and windows are asked,
    None for none; *first*, *last* Beijing days; *states* those to show, all when empty. A merged event is not shown: its successor is.
    """
    events = tables["events"]
    day = events["day"].fillna("").astype(str)
    keep = events["merged_into"].isna() & (events["counted"].fillna(1) == 1)
    if first:
        keep &= day >= first
    if last:
        keep &= (day != "") & (day <= last)
    events = events[keep].sort_values(["first_utc", "event_id"], kind="stable", ignore_index=True)
    mine = stand.reindex(events["event_id"]).reset_index()
    mine["state"] = mine["state"].where(mine["state"].notna(), STATES[0])
    local = {name: [_beijing(value) for value in mine[name]] for name in ("since", "deadline")}
    waits = mine["state"].eq("dispatched").to_numpy()
    by_event = tables["detections"].groupby("event_id")["source"].agg(lambda names: ";".join(sorted(set(names))))
    where = chain(events, *(tables[name] for name in ("townships", "counties", "villages", "grids")), lang)
    out = pd.DataFrame(dtype=object, data={
        "event_id": events["event_id"], "day": events["day"], "state": mine["state"], "since": local["since"],
        "deadline": [text if wait else None for text, wait in zip(local["deadline"], waits, strict=True)], "overdue": overdue(mine, at).astype(int),
        "late": (mine["late"].astype(object) == True).astype(int),  # noqa: E712 - an event without a row is not late
        "sources": by_event.reindex(events["event_id"]).to_numpy(object),
        "in_season": _placed(plan.seasons if plan else {}, events, lang, straw=True), "in_window": _placed(plan.windows if plan else {}, events, lang),
        **{name: where[name] for name in where.columns}})
    keep = out["state"].isin(states) if states else pd.Series(True, index=out.index)
    if overdue_only:
        keep &= out["overdue"] == 1
    return out[keep].sort_values("overdue", ascending=False, kind="stable", ignore_index=True)[EVENTS_SHOWN.columns]


def people_of(shown, people) -> pd.DataFrame:
    """Who stands for the grid of each event shown, as PEOPLE_SHOWN: names and phones, for inside use alone."""
    if not len(people):
        return pd.DataFrame(columns=PEOPLE_SHOWN.columns)
    return shown[["event_id", "grid_code"]].dropna().merge(people, on="grid_code")[PEOPLE_SHOWN.columns]


def _placed(entries, events, lang, straw=False):
    # A plan has seasons of other matters, too (ozone, heating): only that of straw burning speaks of fires.
    chosen = [one for one in entries.values() if not straw or one.id.startswith("straw")]
    if not chosen:
        return [None] * len(events)
    return in_words(placed(chosen, events["first_utc"].to_numpy("datetime64[s]"), events["day"]), lang)


def _beijing(moment) -> str | None:
    return None if moment is None or moment is pd.NaT or moment != moment else (moment + pd.Timedelta(hours=8)).strftime("%Y-%m-%d %H:%M")

"""What a filter lets through of a workspace's fires, and how many that is; in the shape of a run's result, so that every output is made from it.

Owners, numbers and evidence stay as they are stored. What a filter leaves whole stays as it is stored, too; a fire or event of which it
takes counted detections away has its sums made anew from those that are left.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..layers.catalog import fires as catalog
from ..layers.seen_points import share_of, united
from . import count
from .attribute import OUTSIDE
from .fire_filter import EVIDENCE, FIRST_STATE, FireFilter
from .fire_selection_record import selection_record
from .flag_fires import FireResult
from .group import age
from .judge import CONFIDENCE_ORDER, counted

_FILTERED = ("detections", "footprints", "fires", "events")
TABLES = ("townships", *_FILTERED, "observations")
"""What is read of a workspace."""
COUNTED_COLUMNS = ("detection_id", "source", "satellite", "acquired_utc", "day", "confidence", "frp_mw", "fire_id", "event_id", "township_code", "attribution",
                   "near_static_m", "counted", "flags")


@dataclass(frozen=True)
class Counted:
    """What passes, with ``owner`` (index of the township, −1 outside) and what it counts to; *events* without those that were *merged*."""

    detections: pd.DataFrame
    fires: pd.DataFrame
    events: pd.DataFrame
    merged: pd.DataFrame
    townships: pd.DataFrame
    by_township: pd.DataFrame
    seen_by_day: dict
    passing: dict


def count_fires(tables: dict, chosen: FireFilter, *, as_of: str | None = None) -> Counted:
    """Count what *chosen* lets through of the workspace's *tables*: COUNTED_COLUMNS of detections are enough, no table needs its geometry.

    *as_of* (``YYYY-MM-DD``): the day whose townships are listed, with those that own something. Tables are not changed.
    """
    passing = passing_rows(tables, chosen)
    detections = _sorted(tables["detections"][passing["detections"]], ["acquired_utc", "detection_id"])
    events = tables["events"][passing["events"]]
    merged = events["merged_into"].notna().to_numpy()
    fires = _regrouped(tables["fires"][passing["fires"]], "fire_id", detections)
    live = _regrouped(events[~merged], "event_id", detections)
    townships = _townships(tables["townships"], chosen, as_of, (detections, fires, live))
    place = {code: at for at, code in enumerate(townships["township_code"])}
    detections, fires, live = (table.assign(owner=[place.get(code, OUTSIDE) for code in table["township_code"]]) for table in (detections, fires, live))
    seen, seen_by_day = _observed(tables.get("observations"), townships, chosen)
    by_township = count.township_table(townships, detections, fires, live, seen)
    return Counted(detections, fires, live, events[merged].sort_values("event_id"), townships, by_township, seen_by_day, passing)


def select_fires(tables: dict, chosen: FireFilter, facts: dict, *, as_of: str | None = None, lang: str = "zh", workspace: dict | None = None) -> FireResult:
    """The FireResult of the workspace's *tables* (TABLES by name; ``observations`` may be missing) under the filter *chosen*.

    *facts* of the workspace's meta; *as_of* as for count_fires; *workspace* is the input's record (Workspace.record).
    Tables are not changed.
    """
    found = count_fires(tables, chosen, as_of=as_of)
    days = count.day_table(found.townships, found.detections, found.fires, found.events, found.seen_by_day)
    run = selection_record(chosen, facts, found.townships, found.detections, found.fires, found.events, found.by_township, lang, workspace)
    shapes = tables["footprints"][found.passing["footprints"]][[*catalog.FOOTPRINTS.columns, "geometry"]]
    events = pd.concat([found.events, found.merged]) if len(found.merged) else found.events
    return FireResult(
        _plain(found.detections, catalog.DETECTIONS), np.ones(len(found.detections), bool),
        shapes.set_crs(4326, allow_override=True).sort_values("detection_id", ignore_index=True),
        _plain(found.fires, catalog.FIRES), _plain(events, catalog.EVENTS, ("state",)), found.townships,
        found.by_township[catalog.TOWNSHIP_COUNTS.columns], days[catalog.TOWNSHIP_DAYS.columns],
        pd.DataFrame(columns=catalog.REJECTED.columns), run, _plain(found.detections, catalog.KEPT_DETECTIONS))


def passing_rows(tables: dict, chosen: FireFilter) -> dict[str, np.ndarray]:
    """Masks over the rows of detections, footprints, fires and events that pass.

    Whether a row *counts* is another question: its stored ``counted`` tells. A number that was merged passes with what it went into.
    """
    if chosen.empty:
        return {name: np.ones(len(tables[name]), bool) for name in _FILTERED if name in tables}
    detections, fires, events = tables["detections"], tables["fires"], tables["events"]
    merged = events["merged_into"].notna().to_numpy()

    def mine(table):
        return table["township_code"].isin(chosen.townships).to_numpy() if chosen.townships else np.ones(len(table), bool)

    passing = _detections(detections, chosen) & mine(detections)
    if chosen.attributions or chosen.states:
        right = ~merged
        if chosen.attributions:
            right &= events["attribution"].isin(chosen.attributions).to_numpy()
        if chosen.states:
            right &= states(events).isin(chosen.states).to_numpy()
        passing &= detections["event_id"].isin(set(events["event_id"][right])).to_numpy()
    live = events["event_id"].isin(set(detections["event_id"][passing])).to_numpy() & ~merged & mine(events)
    found = {"detections": passing, "fires": fires["fire_id"].isin(set(detections["fire_id"][passing])).to_numpy() & mine(fires),
             "events": live | (merged & events["merged_into"].isin(set(events["event_id"][live])).to_numpy())}
    if "footprints" in tables:
        found["footprints"] = tables["footprints"]["detection_id"].isin(set(detections["detection_id"][passing])).to_numpy()
    return found


def states(events) -> pd.Series:
    """The state of every event in the ledger; without a ledger each is suspected."""
    if "state" not in events.columns:
        return pd.Series(FIRST_STATE, index=events.index, dtype=object)
    return events["state"].where(events["state"].notna() & (events["state"] != ""), FIRST_STATE)


def _detections(table, chosen) -> np.ndarray:
    passing = np.ones(len(table), bool)
    day = table["day"].fillna("").astype(str)
    if chosen.first_day is not None:
        passing &= (day >= chosen.first_day).to_numpy()
    if chosen.last_day is not None:
        passing &= ((day != "") & (day <= chosen.last_day)).to_numpy()
    if chosen.min_confidence != "low":
        passing &= counted(table["confidence"], chosen.min_confidence) == 1
    if chosen.without:
        mark = "(?:^|;)(?:" + "|".join(name for name in EVIDENCE if name in chosen.without) + ")(?:[:;]|$)"
        passing &= ~table["flags"].fillna("").astype(str).str.contains(mark, regex=True).to_numpy()
    return passing


def _sorted(table, by):
    return pd.DataFrame(table.drop(columns="geometry", errors="ignore")).sort_values(by, kind="stable", ignore_index=True)


def _regrouped(rows, name, detections):
    """Fires or events in the order of their numbers; those that are not whole in *detections* with new sums."""
    rows = pd.DataFrame(rows.drop(columns="geometry", errors="ignore"))
    ages = [age(number) for number in rows[name]]
    rows = rows.iloc[sorted(range(len(rows)), key=ages.__getitem__)].reset_index(drop=True)
    mine = detections[detections["counted"] == 1]
    total, n = (table.groupby(name).size().reindex(rows[name], fill_value=0).to_numpy(int) for table in (detections, mine))
    less = (n != rows["counted_detections"].to_numpy(int)) | (total != rows["detections"].to_numpy(int))
    if not less.any():
        return rows
    keys = rows[name][less]
    mine, every = (table[table[name].isin(set(keys))] for table in (mine, detections))
    level = mine["confidence"].map(CONFIDENCE_ORDER).astype(float).groupby(mine[name]).max().reindex(keys)
    unknown = mine["confidence"].isna().groupby(mine[name]).any().reindex(keys, fill_value=False).to_numpy(bool)
    by = every.groupby(name)
    new = {
        "day": by["day"].first(), "first_utc": by["acquired_utc"].min(), "last_utc": by["acquired_utc"].max(),
        "satellites": by["satellite"].agg(lambda names: ";".join(sorted({who for who in names if isinstance(who, str)}))),
        "frp_mw": mine.groupby(name)["frp_mw"].sum(min_count=1).round(2),
        "confidence": level.map({value: key for key, value in CONFIDENCE_ORDER.items()}).astype(object)}
    if name == "event_id":
        new["fires"] = by["fire_id"].nunique()
    for column, values in new.items():
        rows.loc[less, column] = values.reindex(keys).to_numpy()
    rows.loc[less, "low_only"] = ((level == 0).to_numpy() & ~unknown).astype(int)
    rows["detections"], rows["counted_detections"], rows["counted"] = total, n, (n > 0).astype(int)
    return rows


def _townships(table, chosen, as_of, owning):
    """Those in force on the day and those that own something, by code; only the chosen ones where some are chosen."""
    owners = {code for rows in owning for code in rows["township_code"] if isinstance(code, str)}
    keep = np.ones(len(table), bool)
    if as_of is not None and "valid_to" in table.columns:
        begun = table["valid_from"].isna() | (table["valid_from"].fillna("").astype(str) <= as_of)
        keep = (begun & (table["valid_to"].isna() | (table["valid_to"].fillna("9").astype(str) >= as_of))).to_numpy()
    keep = keep | table["township_code"].isin(owners).to_numpy()
    if chosen.townships:
        keep &= table["township_code"].isin(chosen.townships).to_numpy()
    table = table[keep]
    if "geometry" in table.columns:
        table = table.set_crs(4326, allow_override=True)
    return table.iloc[np.argsort(table["township_code"].to_numpy().astype(str), kind="stable")].reset_index(drop=True)


def _observed(observations, townships, chosen):
    """(share per township seen on at least one day, {day: share per township}) or (None, {}) where nothing is known."""
    if observations is None or len(observations) == 0:
        return None, {}
    day = observations["day"].astype(str)
    rows = observations[(day >= (chosen.first_day or "")) & (day <= (chosen.last_day or "9999"))]
    if len(rows) == 0:
        return None, {}
    codes = townships["township_code"]
    by_day = {day: one.set_index("township_code")["observed_share"].reindex(codes).to_numpy(float) for day, one in rows.groupby("day")}
    best = {code: _seen_in_all(one) for code, one in rows.groupby("township_code")}
    return np.array([best.get(code, np.nan) for code in codes], float), by_day


def _seen_in_all(rows) -> float:
    """What the days of one township saw together; the largest where its border, and with it the points, changed between them."""
    if len(rows) > 1 and "seen" in rows.columns and rows["points"].nunique() == 1:
        return share_of(united(rows["seen"], int(rows["points"].iloc[0])))
    return float(rows["observed_share"].max())


def _plain(table, layer, more=()):
    return table[[*layer.columns, *(name for name in more if name in table.columns)]].reset_index(drop=True)

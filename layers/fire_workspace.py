"""The fires of a workspace: those that a new run goes on with, and the upsert of what it found."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

import numpy as np

from .catalog.fires import FIRES, FOOTPRINTS, JUDGED_FLAGS, KEPT_DETECTIONS, KEPT_EVENTS, OBSERVATIONS, READINGS
from .errors import ArgumentError, InputError
from .facts import fire_numbers
from .fire_compared import FACT, compared_after
from .fire_observations import store_observations
from .geopackage import statement
from .ledger import carry_merged, merged_into, state_of
from .products.reading import Reading
from .products.sensors import sensors
from .result import Previous
from .rows import table_of, time_text

_NUMBERS = "fire_numbers"
_DAY_START = "day_start"


@dataclass
class Kept:
    """What a run goes on with: the detections as further *readings*, the numbers given so far, and the *keys* by layer of all that
    was read; those that do not come back are taken out."""

    readings: list[Reading]
    previous: Previous
    keys: dict[str, set]


def kept_fires(workspace, times, days, apart_s: int, day_start: str) -> Kept:
    """The workspace's detections of the Beijing *days*, those within *apart_s* of one of the *times* (datetime64[s], UTC), and all of their events.

    Call it inside the transaction that will store the result. Raises ArgumentError when the workspace divides its days otherwise.
    """
    if workspace.facts.setdefault(_DAY_START, day_start) != day_start:
        raise ArgumentError("选项 --day-start：工作区 {file} 的一日从 {kept} 开始，与 {given} 不能混用；请改为 {kept}",
                            "Option --day-start: the days of the workspace {file} begin at {kept}, which cannot be mixed with {given}; give {kept}",
                            file=workspace.path.name, kept=workspace.facts[_DAY_START], given=day_start)
    numbers = fire_numbers(workspace.facts, _NUMBERS, workspace.path)
    table = _going_on(workspace, np.sort(times[~np.isnat(times)]), days, apart_s)
    _check_sensors(workspace, table)
    content = table.drop(columns="geometry").to_csv(index=False).encode()
    digest = hashlib.sha256(content).hexdigest()
    record = {"role": "workspace", "file": workspace.path.name, "sha256": digest, "rows": len(table)}
    keys = {"detections": set(table["detection_id"]), "fires": set(table["fire_id"]), "events": set(table["event_id"])}
    former = Previous(table[["detection_id", "fire_id", "event_id"]].astype(object), numbers, record)
    return Kept(_readings(workspace, table, digest), former, {**keys, "footprints": keys["detections"]})


def _check_sensors(workspace, table):
    """Refuse detections of sensors that nobody knows: another program wrote them. How far a pixel reaches is told by its sensor."""
    odd = ~table["sensor"].isin(sensors()).to_numpy()
    if odd.any():
        fid = workspace.select(statement(KEPT_DETECTIONS, "fids"), (table["detection_id"][odd].iloc[0],))[0][0]
        raise InputError("像元：工作区 {file} 第 {row} 行（fid）的传感器（sensor）“{value}”不认识；请在 QGIS 中打开该表改正或删除这一行",
                         "Detections: row (fid) {row} of the workspace {file} has the sensor “{value}”, which is not known; correct or delete that row in QGIS",
                         file=workspace.path.name, row=fid, value=str(table["sensor"][odd].iloc[0])[:60])


def _going_on(workspace, times, days, apart_s: int):
    first, last = (time_text(times[at] + step) for at, step in ((0, -apart_s), (-1, apart_s))) if len(times) else ("", "")
    near = table_of(KEPT_DETECTIONS, workspace.select(statement(KEPT_DETECTIONS, "read_moments"), (json.dumps(sorted(days)), first, last)), workspace.path.name)
    acquired = near["acquired_utc"].to_numpy("datetime64[s]")
    soon = near["day"].isin(days).to_numpy(copy=True)
    if len(times) and len(near):
        dated = ~np.isnat(acquired)
        at = np.searchsorted(times, acquired)
        for neighbour in (np.clip(at - 1, 0, len(times) - 1), np.clip(at, 0, len(times) - 1)):
            soon |= dated & (np.abs(acquired - times[neighbour]) <= np.timedelta64(apart_s, "s"))
    events = sorted(set(near.loc[soon, "event_id"]))
    return table_of(KEPT_DETECTIONS, workspace.select(statement(KEPT_DETECTIONS, "read_events"), (json.dumps(events),)), workspace.path.name)


def _readings(workspace, table, digest: str) -> list[Reading]:
    """The detections as readers gave them, what later steps had filled in or judged taken out again: those of lists, then scene by scene."""
    rows = table[READINGS.columns].copy()
    assumed = (table["footprint"] == "assumed").to_numpy()
    rows.loc[assumed, ["scan_m", "track_m"]] = np.nan
    rows["flags"] = [_own(text) for text in table["flags"]]
    rows["geometry"] = np.full(len(table), None, object)
    pixel = (table["footprint"] == "pixel").to_numpy()
    found = [Reading(rows[~pixel].reset_index(drop=True), [], workspace.path.name, digest, "workspace", int((~pixel).sum()))] if not pixel.all() else []
    if not pixel.any():
        return found
    drawn = table_of(FOOTPRINTS, workspace.select(statement(FOOTPRINTS, "read_detections"), (json.dumps(list(table["detection_id"][pixel])),)), workspace.path.name)
    of = dict(zip(drawn["detection_id"], drawn.geometry, strict=True))
    pixels = rows[pixel].assign(geometry=np.array([*(_single(of.get(name)) for name in table["detection_id"][pixel]), None], object)[:-1])
    for (_, satellite, time), scene in pixels.groupby(["source_file", "satellite", "acquired_utc"], dropna=False, sort=True):
        bounds = (scene["lon"].min(), scene["lat"].min(), scene["lon"].max(), scene["lat"].max())
        found.append(Reading(scene.reset_index(drop=True), [], workspace.path.name, digest, "workspace", len(scene),
                             scene={"satellite": satellite, "acquired_utc": np.datetime64(time, "s"), "bounds": bounds}))
    return found


def _own(flags):
    """The flags that the file had given."""
    if not isinstance(flags, str):
        return None
    return ";".join(mark for mark in flags.split(";") if mark.partition(":")[0] not in JUDGED_FLAGS) or None


def _single(shape):
    return shape.geoms[0] if shape is not None and shape.geom_type == "MultiPolygon" and len(shape.geoms) == 1 else shape


def store(workspace, result, kept: Kept, by: str | None = None, progress=None, compared=((), ())) -> dict[str, dict]:
    """Upsert the detections, footprints, fires and events of *result*, take out what it no longer has, and join what was seen. Counts by layer.

    Call it inside the transaction in which *kept* was read. Detections farther than 20 km from every township are not stored.
    *progress* may raise Cancelled. *compared*: the Beijing days whose detections were judged whole, and with what (fire_compared.ROLES).
    """
    detections = result.kept[result.near].reset_index(drop=True)
    events = _placed(result.events)
    events["state"] = state_of(workspace, events["event_id"])
    tables = {"detections": detections, "footprints": result.footprints, "fires": result.fires, "events": events}
    done, before = {}, merged_into(workspace)
    for layer in (KEPT_DETECTIONS, FOOTPRINTS, FIRES, KEPT_EVENTS):
        table = tables[layer.name]
        first = 0.855 + 0.005 * len(done) / len(tables)

        def tell(share, first=first):
            if progress:
                progress(first + 0.00125 * share, "写入工作区", "writing the workspace")

        done[layer.name] = workspace.upsert(layer.name, table, by, tell)
        gone = kept.keys[layer.name] - set(table[layer.key[0]])
        done[layer.name]["deleted"] = workspace.delete(layer.name, [(key,) for key in sorted(gone)], by)
    if result.observations is not None and (len(result.observations) or result.untold_days):
        seen = store_observations(workspace, result.observations, result.untold_days, by)
        if any(seen.values()):
            done[OBSERVATIONS.name] = seen
    carry_merged(workspace, before)
    workspace.set_fact(_NUMBERS, json.dumps(result.run["numbers"], sort_keys=True))
    workspace.set_fact(_DAY_START, workspace.facts[_DAY_START])
    workspace.set_fact(FACT, compared_after(workspace.facts, compared[0], set(detections["day"]) - {"", None}, compared[1]))
    return done


def _placed(events):
    """Events with the place of what they went into, for those that were merged now; those merged before stand as they are."""
    into = events["merged_into"].where(events["merged_into"].notna(), events["event_id"])
    place = events[events["merged_into"].isna()].set_index("event_id")[["lon", "lat"]]
    known = into.isin(place.index).to_numpy()
    events, into = events[known].reset_index(drop=True), into[known]
    for name in ("lon", "lat"):
        events[name] = place[name].loc[into].to_numpy(float)
    return events

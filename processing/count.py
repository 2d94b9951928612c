"""How many: fires and events as rows, and the counts of every township."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .attribute import OUTSIDE
from .group import age
from .judge import CONFIDENCE_ORDER

OUTSIDE_CODE = "outside"
COUNTS = ["detections", "fires", "events", "events_low_only", "certain", "likely", "disputed", "low_confidence", "near_static"]


def attribution(owner, probability, cut) -> np.ndarray:
    """certain, likely, disputed by the lower limits *cut* (certain, likely), or outside, of owners and their probability."""
    names = np.where(probability >= cut[0], "certain", np.where(probability >= cut[1], "likely", "disputed")).astype(object)
    names[owner == OUTSIDE] = "outside"
    return names


def owners(group, weight, shares, codes, cut) -> pd.DataFrame:
    """The owner of each group of detections: the largest summed probability (equal: the smaller code).

    *group* is the group's index of every detection (0 … m−1); *weight* 1 for a detection that counts, else 0 (a group of which
    none counts takes all); *shares* of attribute(); *codes* of the townships in order. Columns township_code, probability
    (mean over the group), runner_up_code, runner_up_probability, attribution, and ``owner`` (index, −1 outside). Equal is what is
    equal as it is written, with four decimals; what is written as 0 owns nothing.
    """
    m = int(group.max(initial=-1)) + 1
    total = np.bincount(group, weight, m)
    weight = np.where(total[group] > 0, weight, 1)
    total = np.bincount(group, weight, m)
    # Townships in the order of their codes, outside last: the smaller index wins a tie.
    places = len(codes) + 1
    place = np.where(shares.owner == OUTSIDE, len(codes), shares.owner)
    key, where = np.unique(group[shares.detection] * places + place, return_inverse=True)
    mean = np.round(np.bincount(where, shares.share * weight[shares.detection], len(key)) / total[key // places], 4)
    key, mean = key[mean > 0], mean[mean > 0]
    order = np.lexsort((key % places, -mean, key // places))
    key, mean = key[order], mean[order]
    of = key // places
    first = np.unique(of, return_index=True)[1]
    second = np.minimum(first + 1, len(key) - 1)
    runner = (second > first) & (of[second] == of[first])
    names = np.append(np.asarray(codes, object), OUTSIDE_CODE)
    owner = key[first] % places
    probability = mean[first]
    return pd.DataFrame({
        "owner": np.where(owner == len(codes), OUTSIDE, owner),
        "township_code": np.where(owner == len(codes), None, names[owner]),
        "probability": probability,
        "runner_up_code": np.where(runner, names[key[second] % places], None),
        "runner_up_probability": np.where(runner, mean[second], np.nan),
        "attribution": attribution(np.where(owner == len(codes), OUTSIDE, owner), probability, cut),
    })


def group_rows(detections: pd.DataFrame, name: str, shares, codes, cut, tell=None) -> pd.DataFrame:
    """One row per fire or event (*name* is fire_id or event_id), in the order of their numbers; columns as in the catalog, and ``owner``.

    *tell* is called with a share done and may raise Cancelled.
    """
    tell = tell or (lambda done: None)
    tell(0.0)
    numbers, group = np.unique(detections[name].to_numpy(str), return_inverse=True)
    # As text, 1000 stands before 101.
    order = np.array(sorted(range(len(numbers)), key=lambda at: age(numbers[at])), int)
    numbers, group = numbers[order], np.argsort(order)[group]
    weight = detections["counted"].to_numpy()
    tell(0.2)
    rows = owners(group, weight, shares, codes, cut)
    tell(0.4)
    by = detections.groupby(group, sort=True)
    rows[name] = numbers
    rows["day"] = by["day"].first().to_numpy(object)
    rows["first_utc"], rows["last_utc"] = by["acquired_utc"].min().to_numpy(), by["acquired_utc"].max().to_numpy()
    rows["lon"], rows["lat"] = by["lon"].mean().round(6).to_numpy(), by["lat"].mean().round(6).to_numpy()
    tell(0.6)
    rows["satellites"] = [";".join(sorted(names)) for names in _texts(group, detections["satellite"], len(numbers))]
    rows["detections"] = np.bincount(group, minlength=len(numbers))
    rows["counted_detections"] = np.bincount(group, weight, len(numbers)).astype(int)
    rows["frp_mw"] = detections["frp_mw"].where(detections["counted"] == 1).groupby(group).sum(min_count=1).round(2).to_numpy()
    level = detections["confidence"].map(CONFIDENCE_ORDER).where(detections["counted"] == 1).astype(float)
    best = level.groupby(group).max()
    rows["confidence"] = best.map({v: k for k, v in CONFIDENCE_ORDER.items()}).to_numpy(object)
    unknown = (detections["confidence"].isna() & (detections["counted"] == 1)).groupby(group).any().to_numpy()
    rows["low_only"] = ((best == 0).to_numpy() & ~unknown).astype(int)
    tell(0.8)
    nearest = np.lexsort((detections["near_static_m"].fillna(np.inf).to_numpy(), group))
    nearest = detections.iloc[nearest[np.unique(group[nearest], return_index=True)[1]]]
    rows["near_static_name"], rows["near_static_m"] = nearest["near_static_name"].to_numpy(object), nearest["near_static_m"].to_numpy()
    rows["counted"] = (rows["counted_detections"] > 0).astype(int)
    rows["flags"] = [";".join(marks) for marks in _texts(group, detections["flags"], len(numbers))]
    return rows


def _texts(group, column, m) -> list[dict]:
    """The different texts of each group, those joined by ``;`` apart, in the order in which they come."""
    texts = [{} for _ in range(m)]
    for at, text in zip(group, column, strict=True):
        if isinstance(text, str) and text:
            texts[at].update(dict.fromkeys(text.split(";")))
    return texts


def township_table(townships: pd.DataFrame, detections, fires, events, observed=None) -> pd.DataFrame:
    """TOWNSHIP_COUNTS: one row per township of the input, zeros too. *observed* is a share per township, NaN unknown, or None."""
    n = len(townships)
    table = townships[["township_code", "township", "county", "city"]].copy()
    mine = detections[(detections["counted"] == 1) & (detections["owner"] != OUTSIDE)]
    at = mine["owner"].to_numpy(int)
    table["detections"] = np.bincount(at, minlength=n)
    inside = {}
    for name, rows in (("fires", fires), ("events", events)):
        inside[name] = rows[(rows["counted"] == 1) & (rows["owner"] != OUTSIDE)]
    low = inside["events"]["low_only"] == 1
    table["fires"] = np.bincount(inside["fires"]["owner"].to_numpy(int), minlength=n)
    table["events"] = np.bincount(inside["events"]["owner"][~low].to_numpy(int), minlength=n)
    table["events_low_only"] = np.bincount(inside["events"]["owner"][low].to_numpy(int), minlength=n)
    for kind in ("certain", "likely", "disputed"):
        table[kind] = np.bincount(at[(mine["attribution"] == kind).to_numpy()], minlength=n)
    table["low_confidence"] = np.bincount(at[(mine["confidence"] == "low").to_numpy()], minlength=n)
    table["near_static"] = np.bincount(at[mine["near_static_m"].notna().to_numpy()], minlength=n)
    table["frp_mw"] = np.bincount(at, mine["frp_mw"].fillna(0).to_numpy(), n).round(2)
    # Detections of which none gives its power: unknown, not 0.
    table.loc[((table["detections"] > 0) & (np.bincount(at, mine["frp_mw"].notna().to_numpy(), n) == 0)).to_numpy(), "frp_mw"] = np.nan
    table["observed_share"] = np.nan if observed is None else observed
    return table


def day_table(townships, detections, fires, events, observed_by_day=None, tell=None) -> pd.DataFrame:
    """TOWNSHIP_DAYS: the same counts per Beijing day, rows with a count or a share only. *observed_by_day*: day → share per township.

    *tell* is called with the share done and may raise Cancelled.
    """
    parts = []
    observed_by_day = observed_by_day or {}
    days = sorted({*detections["day"], *observed_by_day} - {None, ""})
    for at, day in enumerate(days):
        if tell:
            tell(at / len(days))
        table = township_table(townships, detections[detections["day"] == day], fires[fires["day"] == day], events[events["day"] == day],
                               observed_by_day.get(day))
        table.insert(4, "day", day)
        parts.append(table[(table[COUNTS].sum(axis=1) > 0) | table["observed_share"].notna()])
    if not parts:
        table = township_table(townships.iloc[:0], detections.iloc[:0], fires.iloc[:0], events.iloc[:0])
        table.insert(4, "day", pd.Series(dtype=object))
        return table
    return pd.concat(parts, ignore_index=True).sort_values(["township_code", "day"], kind="stable", ignore_index=True)

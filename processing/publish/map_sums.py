"""Fires of the public edition: counts by township and day, or by cell of a grid and day. No place, number or file of a single fire is in them."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...layers.products.sensors import satellite_name

COUNTS = ("events", "low", "fires", "detections", "certain", "likely", "disputed")
OTHER = {"zh": "其他来源", "en": "other source"}


def township_sums(result) -> dict:
    """{"days": […], "rows": [[day, township, *COUNTS], …]}: what counts in the townships, an event and a fire on its own day, in its own township."""
    place = {code: at for at, code in enumerate(result.townships["township_code"])}
    return _sums(result, lambda table: [place.get(code, -1) for code in table["township_code"]])


def grid_sums(result, cell_deg: float) -> dict:
    """The same by cell: *township* is then an index into ``cells``, [west, south] in units of *cell_deg*."""
    numbers: dict = {}

    def cell(table):
        west, south = (np.floor(table[name].to_numpy(float) / cell_deg).astype(int).tolist() for name in ("lon", "lat"))
        return [numbers.setdefault(one, len(numbers)) for one in zip(west, south, strict=True)]

    # In the order of the places, whatever order the rows have.
    for table in (result.detections, result.fires, result.events):
        cell(_inside(table).sort_values(["lon", "lat"]))
    order = sorted(numbers)
    numbers = {one: at for at, one in enumerate(order)}
    return {**_sums(result, cell), "cells": [list(one) for one in order]}


def _inside(table):
    counted = (table["counted"] == 1) & table["township_code"].notna()
    if "merged_into" in table.columns:
        counted &= table["merged_into"].isna()
    return table[counted.to_numpy(bool)]


def _sums(result, place) -> dict:
    events, fires, detections = (_inside(table) for table in (result.events, result.fires, result.detections))
    low = (events["low_only"] == 1).to_numpy(bool)
    plain = events[~low]
    tables = {"events": plain, "low": events[low], "fires": fires, "detections": detections,
              **{kind: plain[(plain["attribution"] == kind).to_numpy(bool)] for kind in ("certain", "likely", "disputed")}}
    days = sorted({day for table in tables.values() for day in table["day"] if isinstance(day, str) and day})
    at = {day: n for n, day in enumerate(days)}
    sums: dict = {}
    for column, name in enumerate(COUNTS):
        table = tables[name]
        for day, where in zip(table["day"], place(table) if len(table) else [], strict=True):
            if where >= 0:
                sums.setdefault((at.get(day, -1), where), [0] * len(COUNTS))[column] += 1
    return {"days": days, "rows": [[*key, *sums[key]] for key in sorted(sums)]}


def public_run(run: dict, detections: pd.DataFrame) -> dict:
    """The record without names of files: what it was made from in the words of our own tables."""
    names = sorted({satellite_name(one) or "" for one in detections["satellite"].dropna()} - {""})
    unknown = any(satellite_name(one) is None for one in detections["satellite"].dropna())
    sources = [{"zh": "火点：" + "、".join([*names, *([OTHER["zh"]] if unknown or not names else [])]),
                "en": "Fires: " + ", ".join([*names, *([OTHER["en"]] if unknown or not names else [])])}] if len(detections) else []
    passes = [{**one, "satellite": satellite_name(one.get("satellite") or "") or ""} for one in run.get("passes", [])]
    return {**run, "inputs": [], "sources": sources, "passes": passes}

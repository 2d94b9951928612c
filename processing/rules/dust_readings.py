"""Readings by unit and period: the dustfall of counties, and dustfall and air quality as the table of targets names them."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...layers.catalog.readings import AIR_READINGS, DUSTFALL
from .facts import NoData
from .scope import words

UNIT = "t/(km²·月)"
_DIGITS = 6
"""A mean is kept to this many digits after the point: 6.8, 7.0 and 7.2 have 7 for their mean and no hair more."""
_MEASURED = ("pm25", "pm10", "so2", "no2", "co", "o3", "composite_index", "good_days")


def county_means(facts) -> pd.DataFrame:
    """The mean of each county and month (``YYYY-MM``) up to the day's: county (its code), month, mean, points; by county, then month.

    A county's own readings (its code of six digits) make its mean; where a month has none, those of its townships do. Under a prefecture's
    plan a zone that reports under its own id (a development zone) counts as a county. Raises NoData when no reading has a value.
    """
    table = facts.table("dustfall")
    code = words(table["unit_code"]).str.strip()
    frame = pd.DataFrame({"code": code, "month": words(table["month"]), "value": table["t_km2_month"].astype(float)})
    official = code.str.fullmatch(r"\d{6}|\d{9}|\d{12}").to_numpy(bool)
    other = ~official & (facts.plan.plan.level == "prefecture")
    frame["county"] = np.where(official, code.str[:6], np.where(other, code, ""))
    frame["own"] = frame["code"] == frame["county"]
    # A code that ends in 00 is that of a prefecture or a province.
    kept = frame["value"].notna() & (frame["county"] != "") & ~(official & frame["county"].str.endswith("00")) & (frame["month"] <= facts.day[:7])
    frame = frame[kept]
    if frame.empty:
        raise NoData("dustfall")
    frame = frame[frame["own"] | ~frame.groupby(["county", "month"])["own"].transform("any")]
    means = frame.sort_values(["county", "month", "value"]).groupby(["county", "month"], as_index=False).agg(mean=("value", "mean"), points=("value", "size"))
    return means.assign(mean=means["mean"].round(_DIGITS))


def dustfall_values(facts) -> pd.DataFrame:
    """Dustfall of every unit as targets name it: unit_code, indicator, period, reading; the mean of its points by month and by year."""
    table = facts.tables.get("dustfall")
    if table is None or table.empty:
        return _none()
    month = words(table["month"])
    one = pd.DataFrame({"unit_code": table["unit_code"], "period": month, "reading": table["t_km2_month"].astype(float)})
    both = pd.concat([one, one.assign(period=month.str[:4])]).dropna(subset="reading").sort_values(["unit_code", "period", "reading"])
    means = both.groupby(["unit_code", "period"], as_index=False)["reading"].mean().round(_DIGITS)
    field = DUSTFALL.field("t_km2_month")
    return _by_names(means, {"dustfall", field.name, field.zh, field.en})


def air_values(facts) -> pd.DataFrame:
    """Air quality of every unit as targets name it (by column, Chinese or English title): unit_code, indicator, period, reading."""
    table = facts.tables.get("air_readings")
    if table is None or table.empty:
        return _none()
    parts = []
    for name in _MEASURED:
        field = AIR_READINGS.field(name)
        one = pd.DataFrame({"unit_code": table["unit_code"], "period": table["period"], "reading": table[name].astype(float)}).dropna(subset="reading")
        parts.append(_by_names(one, {field.name, field.zh, field.en}))
    return pd.concat(parts, ignore_index=True)


def _by_names(values, names) -> pd.DataFrame:
    return pd.concat([values.assign(indicator=name) for name in sorted({name.lower() for name in names})], ignore_index=True)


def _none() -> pd.DataFrame:
    return pd.DataFrame({"unit_code": [], "indicator": [], "period": [], "reading": []}, dtype=object)

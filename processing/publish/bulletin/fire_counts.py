"""The counts of a fire bulletin by city, county and township, from the same result that map, dock and workbook are made from."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ....layers.catalog.bulletin_tables import FIRE_BULLETIN, FIRE_BULLETIN_EVENTS
from ....layers.datum import degree_lengths
from ...fire_filter import STATES
from ...fire_selection import states
from .. import words
from ..sheet_frame import safe_text
from .figures import change, dms, percent, rate, rate_wanmu

REJECTED = "rejected"
CONFIRMED = ("confirmed", "adjudicated", "charged", "appealed", "settled")
"""States of an event that was found on site: what follows in the ledger follows on its confirmation."""
_SUMS = ("events", "events_low_only", "fires", "detections")


def levels_of(townships) -> tuple[str, ...]:
    """The levels that are told: townships and counties, and cities where the area is more than one county (a city of which one is known is not told)."""
    return ("city", "county", "township") if townships["township_code"].astype(str).str[:6].nunique() > 1 else ("county", "township")


def fire_counts(result, before=None, cropland: dict | None = None) -> pd.DataFrame:
    """Rows of FIRE_BULLETIN: every unit of every level, zeros too, each level by its rank, then its code.

    *result* and *before* (the same days a year before, None where the workspace does not have them) are FireResults; *cropland* is the area by
    code in ha. Verified: of all events of a unit that count, those of low confidence too, confirmed ÷ (confirmed + rejected).
    """
    table = result.township_counts.reset_index(drop=True)
    table = table.assign(**_checked(result, table), share=table["observed_share"].astype(float), before=_events_before(table, before),
                         kha=[_kha(cropland, code) for code in table["township_code"]])
    area = _ground(result.townships, table["township_code"])
    parts = []
    for level in levels_of(table):
        rows = _rows(table, area, level, cropland, result.run["lang"])
        parts.append(_ranked(rows))
    out = pd.concat(parts, ignore_index=True)
    return FIRE_BULLETIN.check(out[FIRE_BULLETIN.columns])


def fire_events(result) -> pd.DataFrame:
    """Rows of FIRE_BULLETIN_EVENTS: the events in the townships that count, by code, then time, then number."""
    towns = result.townships.set_index("township_code")
    events = result.events
    mine = events[(events["counted"] == 1) & events["merged_into"].isna() & events["township_code"].isin(towns.index)]
    mine = mine.assign(state=states(mine)).sort_values(["township_code", "first_utc", "event_id"], kind="stable", ignore_index=True)
    place = towns.reindex(mine["township_code"])
    near = [None if not isinstance(name, str) else name for name in mine["near_static_name"]]
    flags = [words.flags_text(one, "zh" if result.run["lang"] == "zh" else "en") for one in mine["flags"]]
    out = mine.assign(
        **{name: [_clean(one) for one in place[name]] for name in ("city", "county", "township")},
        lon_dms=[dms(one, "lon") for one in mine["lon"]], lat_dms=[dms(one, "lat") for one in mine["lat"]],
        state=[STATES[one][0 if result.run["lang"] == "zh" else 1] if one in STATES else one for one in mine["state"]],
        evidence=[_clean("；".join(part for part in (flag, name) if part)) for flag, name in zip(flags, near, strict=True)],
        event_id=[_clean(one) for one in mine["event_id"]], satellites=[_clean(one) for one in mine["satellites"]])
    return FIRE_BULLETIN_EVENTS.check(out[FIRE_BULLETIN_EVENTS.columns])


def _checked(result, table):
    """confirmed and rejected events by township, in the order of *table*."""
    events = result.events
    mine = events[(events["counted"] == 1) & events["merged_into"].isna()]
    state = states(mine)
    count = {name: mine["township_code"][state.isin(wanted)].value_counts() for name, wanted in (("confirmed", CONFIRMED), ("rejected", (REJECTED,)))}
    return {name: some.reindex(table["township_code"]).fillna(0).to_numpy(int) for name, some in count.items()}


def _events_before(table, before):
    if before is None:
        return np.full(len(table), np.nan)
    then = before.township_counts.set_index("township_code")["events"]
    # A township that was not there then has no year before.
    return then.reindex(table["township_code"]).to_numpy(float)


def _rows(table, area, level, cropland, lang):
    code = table["township_code"].astype(str)
    key = code.str[:4] + "00" if level == "city" else code.str[:6] if level == "county" else code
    rows = []
    for unit, at in table.groupby(key, sort=True).groups.items():
        some, first = table.loc[at], table.loc[at[0]]
        sums = {name: int(some[name].sum()) for name in _SUMS}
        confirmed, rejected = int(some["confirmed"].sum()), int(some["rejected"].sum())
        # What is given of the county itself goes before the sum of its townships.
        kha = _kha(cropland, unit)
        kha = some["kha"].sum(skipna=False) if kha != kha else kha
        kha = None if kha != kha else round(float(kha), 4)
        then = some["before"].sum(skipna=False)
        then = None if then != then else int(then)
        share = _share(some, area[list(at)])
        more, more_percent = change(sums["events"], then)
        power = some["frp_mw"].sum(min_count=1)
        rows.append({
            "level": level, "unit_code": unit, "unit": _clean(first[level]) or unit,
            "county": _clean(first["county"]) if level != "city" else None, "city": _clean(first["city"]), **sums,
            "frp_mw": round(float(power), 2) if power == power else None,
            "confirmed": confirmed, "rejected": rejected, "unchecked": sums["events"] + sums["events_low_only"] - confirmed - rejected,
            "verified_percent": percent(confirmed, confirmed + rejected), "cropland_kha": kha, "per_kha": rate(sums["events"], kha),
            "per_wanmu": rate_wanmu(sums["events"], kha), "events_before": then, "change": more, "change_percent": more_percent,
            "observed_share": share, "observed": _observed(some),
            "note": _why_empty(cropland is not None, kha, then, confirmed + rejected, lang)})
    return pd.DataFrame(rows).astype(object)


def _ranked(rows):
    """Ranks by events and by rate, equal ones shared; what was not seen and has no count has none, and stands last."""
    unseen = (rows["observed"] == "not_observed") & (rows["events"].astype(int) + rows["detections"].astype(int) == 0)
    by_count = rows["events"].astype(float).where(~unseen)
    by_rate = rows["per_kha"].astype(float).where(~unseen)
    for name, values in (("rank", by_count), ("rate_rank", by_rate)):
        rank = values.rank(method="min", ascending=False)
        rows[name] = pd.Series([None if one != one else int(one) for one in rank], index=rows.index, dtype=object)
    return rows.assign(_at=by_count.rank(method="min", ascending=False).fillna(np.inf)).sort_values(
        ["_at", "unit_code"], kind="stable", ignore_index=True).drop(columns="_at")


def _share(some, area) -> float | None:
    """The observed share of the unit's ground; unknown as soon as it is of one of its townships."""
    share = some["share"].to_numpy(float)
    return None if np.isnan(share).any() or area.sum() == 0 else round(float((share * area).sum() / area.sum()), 4)


def _ground(townships, codes) -> np.ndarray:
    """The townships' ground (m², to the scale at their middle) in the order of *codes*: the weight of their observed shares."""
    shapes = townships.geometry.to_numpy()[pd.Index(townships["township_code"]).get_indexer(codes)]
    east, north = degree_lengths(shapely.get_y(shapely.centroid(shapes)))
    return shapely.area(shapes) * east * north


def _observed(some) -> str:
    share = some["share"].to_numpy(float)
    if np.isnan(share).any():
        return "unknown"
    return "not_observed" if (share == 0).all() else "seen" if (share == 1).all() else "partly"


def _kha(cropland, code) -> float:
    """Thousand hectares of a unit; a township of twelve digits may stand with nine."""
    hectares = None if cropland is None else cropland.get(code, cropland.get(code[:9]) if len(code) == 12 else None)
    return np.nan if hectares is None else float(hectares) / 1000


def _why_empty(given, kha, then, checked, lang) -> str | None:
    """Why columns of a row are empty, in words."""
    at = 0 if lang == "zh" else 1
    reasons = [(not given, ("未给出耕地面积", "no cropland given")), (given and kha is None, ("耕地面积未知", "cropland unknown")),
               (then is None, ("上年同期无记录", "no record of last year")), (checked == 0, ("尚无核查", "not checked yet"))]
    return ("；" if lang == "zh" else "; ").join(words_[at] for holds, words_ in reasons if holds) or None


def _clean(value) -> str | None:
    return safe_text(value) or None

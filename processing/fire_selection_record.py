"""The record of a selection from a workspace: period, filter, rule, totals, what it was made from; as a run's, for the outputs to print."""

from __future__ import annotations

from dataclasses import fields

from .. import __version__
from ..layers.fire_compared import was_compared
from .attribute import OUTSIDE
from .fire_record import UNKNOWN_SHARE, WARNING, area_of, pass_rows, totals_of, versions
from .group import RULE
from .passes import passes

_DATUM = {"townships": {"zh": "工作区为 CGCS2000（EPSG:4490），导入时已核验或由人指明", "en": "the workspace is CGCS2000 (EPSG:4490), verified or stated on import"}}
_TRACES = {"sources": "near_static_m", "cropland": "cropland_share"}
_SHARE = {"zh": "观测比例：导入的过境中至少一次可见的面积比例；其余未知",
          "en": "Observed share: area seen in at least one imported pass; unknown elsewhere"}


def selection_record(chosen, facts, townships, detections, fires, events, by_township, lang, workspace=None) -> dict:
    """What run.json would hold, of the selected tables (with ``owner``: index of the township, −1 outside)."""
    days = sorted(set(detections["day"]) - {"", None})
    totals = totals_of(detections, detections["counted"].notna().to_numpy(), fires, events, by_township)
    day_start = facts.get("day_start") or "00:00"
    compared = compared_with(detections, facts)
    inputs = _inputs(detections, townships, workspace, compared)
    return {
        "lantian": __version__, "task": "select_fires", "lang": lang, "versions": versions(), "area": area_of(townships),
        "period": {"first_day": chosen.first_day or (days[0] if days else ""), "last_day": chosen.last_day or (days[-1] if days else ""),
                   "day_start": day_start},
        "inputs": inputs, "compared": compared, "parameters": {"day_start": day_start, "min_confidence": chosen.min_confidence, **_given(chosen)},
        "rule": RULE, "filter": filter_words(chosen, totals), "sources": _sources(inputs, townships), "warning": WARNING, "datum": _DATUM,
        "observed": UNKNOWN_SHARE if by_township["observed_share"].isna().all() else _SHARE, "passes": passes_of(detections),
        "totals": {**totals, "rows": len(detections), "duplicates": 0, "same_scene": 0, "rejected": 0},
    }


def passes_of(detections) -> list[dict]:
    """The passes of the counted detections in the townships, as a run's record has them."""
    number = passes(detections["satellite"], detections["acquired_utc"].to_numpy("datetime64[s]"), detections["source"], detections["day"])
    return pass_rows(detections.assign(**{"pass": number})[(detections["counted"] == 1) & (detections["owner"] != OUTSIDE)])


def _given(chosen) -> dict:
    values = {field.name: getattr(chosen, field.name) for field in fields(chosen)}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items() if value and name != "min_confidence"}


def filter_words(chosen, totals) -> dict:
    """The filter in words, and what a run had left uncounted before."""
    left = totals["not_counted"]["detections"]
    zh = f"；导入时低于最低置信度的 {left} 个像元列出而不计入" if left else ""
    en = f"; {left} detections below the lowest confidence of their import are listed, not counted" if left else ""
    return {"zh": chosen.words("zh") + zh, "en": chosen.words("en") + en}


def compared_with(detections, facts) -> dict[str, bool | None]:
    """Whether the *detections* had been compared with static sources and with cropland: yes, no, or None: in part, or not known."""
    found = {role: bool(detections[column].notna().any()) for role, column in _TRACES.items() if column in detections}
    return was_compared(facts, set(detections["day"]) - {"", None}, {**dict.fromkeys(_TRACES, False), **found})


def _inputs(detections, townships, workspace, compared) -> list[dict]:
    """The workspace, the fire files its detections came from, and what they had been compared with."""
    name = (workspace or {}).get("file") or ""
    rows = [dict(workspace)] if workspace else []
    for file, some in detections.groupby("source_file", sort=True):
        rows.append({"role": "fires", "file": file, "rows": len(some), "used": len(some), "notes": [],
                     **{f"{one}s": sorted({value for value in some[one] if isinstance(value, str)}) for one in ("satellite", "product")}})
    rows.append({"role": "townships", "file": name, "layer": "townships", "rows": len(townships)})
    for role, column in _TRACES.items():
        # What was found near one keeps its column, even where not every day was compared.
        if compared[role] or (column in detections and detections[column].notna().any()):
            rows.append({"role": role, "file": name, "layer": "detections"})
    return rows


def _sources(inputs, townships) -> list[dict]:
    rows = []
    for one in inputs:
        if one["role"] == "fires":
            what = "、".join(one["products"])
            rows.append({"zh": f"火点：{one['file']}" + (f"（{what}）" if what else ""), "en": f"Fires: {one['file']}" + (f" ({what})" if what else "")})
    notice = [text for text in townships["notice"].dropna().unique() if text] if "notice" in townships.columns else []
    file = next(one["file"] for one in inputs if one["role"] == "townships")
    rows.append({"zh": f"乡镇界：{file}" + (f"（{notice[0]}）" if notice else ""), "en": f"Townships: {file}" + (f" ({notice[0]})" if notice else "")})
    return rows

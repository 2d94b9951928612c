"""What there is to say of one event, read in Work's thread: facts for the card, outlines for the map, rows for the table of evidence."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ....processing.fire_filter import ATTRIBUTIONS, STATES
from .overview import beijing

MOST_ZONES = 4


@dataclass(frozen=True)
class EventFacts:
    """*fid* is the row of the layer; *outlines* are footprints as WKB (degrees, CGCS2000), *points* centres (lon, lat); *evidence* rows of
    (sign, text): ✓ speaks for it or
    is in order, ▼ raises doubt, – is not known. *columns* and *rows* of the detections, as text."""

    id: str
    fid: int
    state: str
    attribution: str
    place: str
    owner: str
    probability: float
    runner_up: str
    runner_up_probability: float | None
    line: str
    evidence: tuple
    doubt: bool
    counted: bool
    outlines: tuple
    points: tuple
    columns: tuple
    rows: tuple

    @property
    def label(self) -> tuple[str, str]:
        """What stands beside it on the map, zh and en: ``023 疑似 · 倾向 91%``."""
        return tuple(f"{self.id.rpartition('-')[2]} {STATES.get(self.state, STATES['suspected'])[at].capitalize()} · "
                     f"{ATTRIBUTIONS.get(self.attribution, ATTRIBUTIONS['outside'])[at].capitalize()}"
                     + (f" {self.probability:.0%}" if self.attribution != "outside" else "") for at in (0, 1))


def event_facts(path, event_id: str, lang: str, progress=None) -> EventFacts | None:
    """Read the event of the workspace *path*; None where it is no more. What had been merged gives what it went into."""
    import shapely

    from ....layers.catalog import WORKSPACE_LAYERS
    from ....layers.geopackage import statement
    from ....layers.rows import table_of
    from ....layers.workspace import Workspace
    from ....processing.fire_selection import states
    from ....processing.fire_selection_record import compared_with

    def rows(layer, name, keys):
        found = workspace.select(statement(layer, name), (json.dumps(keys),))
        return table_of(layer, found, workspace.path.name).assign(fid=[row[0] for row in found])

    with Workspace(path) as workspace:
        event = rows(WORKSPACE_LAYERS["events"], "read_events", [event_id])
        if len(event) and isinstance(event["merged_into"].iloc[0], str):
            event = rows(WORKSPACE_LAYERS["events"], "read_events", [event["merged_into"].iloc[0]])
        if not len(event):
            return None
        detections = rows(WORKSPACE_LAYERS["detections"], "read_events", [event["event_id"].iloc[0]]).sort_values(["acquired_utc", "detection_id"], ignore_index=True)
        shapes = rows(WORKSPACE_LAYERS["footprints"], "read_detections", list(detections["detection_id"]))
        townships = workspace.read("townships").set_index("township_code")
        one = event.iloc[0]
        zones = workspace.read("zones", as_of=one["day"]) if one["day"] else workspace.read("zones").iloc[:0]
        compared = compared_with(detections, workspace.facts)
    inside = zones[zones.contains(shapely.Point(one["lon"], one["lat"]))] if len(zones) else zones
    state = states(event).iloc[0]
    columns, cells = _cells(detections, townships, lang)
    evidence = _evidence(one, detections, inside, compared, lang)
    return EventFacts(
        one["event_id"], int(one["fid"]), state,
        one["attribution"] or "outside", _place(one["township_code"], townships, lang), _name(one["township_code"], townships, lang),
        float(one["probability"] or 0), _name(one["runner_up_code"], townships, lang) if isinstance(one["runner_up_code"], str) else "",
        None if one["runner_up_probability"] != one["runner_up_probability"] else float(one["runner_up_probability"]),
        " · ".join(part for part in (_when(one), (one["satellites"] or "").replace(";", " / "),
                                     "" if one["frp_mw"] != one["frp_mw"] else f"{one['frp_mw']:.1f} MW") if part),
        evidence, any(sign == "▼" for sign, _ in evidence), one["counted"] == 1, tuple(shapely.to_wkb(shapes.geometry.to_numpy()).tolist()),
        tuple(zip(detections["lon"].tolist(), detections["lat"].tolist(), strict=True)), columns, cells)


def _when(one) -> str:
    first, last = beijing(one["first_utc"]), beijing(one["last_utc"])
    return (first if first == last else f"{first} – {last[6:] if last[:5] == first[:5] else last}") or (one["day"] or "")


def _name(code, townships, lang) -> str:
    if not isinstance(code, str) or code == "outside":
        return "界外" if lang == "zh" else "outside"
    return townships["township"].get(code) or code


def _place(code, townships, lang) -> str:
    if not isinstance(code, str):
        return _name(code, townships, lang)
    county = townships["county"].get(code) or ""
    return f"{county} {_name(code, townships, lang)}".strip() if lang == "zh" else ", ".join(part for part in (_name(code, townships, lang), county) if part)


def _evidence(one, detections, zones, compared, lang) -> tuple:
    """(sign, text) of each kind of evidence."""
    from ....layers.catalog.law import ZONE_KINDS
    from ....processing.publish.words import CONFIDENCE, FLAG, STATIC_KIND, word

    zh, found = lang == "zh", []
    names = list(dict.fromkeys(ZONE_KINDS[kind][0 if zh else 1] for kind in zones["kind"] if kind in ZONE_KINDS))[:MOST_ZONES]
    if names:
        found.append(("✓", ("位于" if zh else "within: ") + ("、" if zh else ", ").join(names)))
    marks = dict(mark.partition(":")[::2] for mark in (one["flags"] or "").split(";") if mark)
    near = one["near_static_m"]
    if near == near:
        kind = word(STATIC_KIND, marks.get("near_static", ""), lang)
        named = " ".join(part for part in (one["near_static_name"] or "", f"({kind})" if kind and not zh else f"（{kind}）" if kind else "") if part)
        found.append(("▼", f"距静态热源 {near:.0f} m：{named}" if zh else f"static source {near:.0f} m away: {named}"))
    elif compared["sources"]:
        found.append(("✓", "所给静态热源均不在近处" if zh else "no given static source near by"))
    else:
        found.append(("–", _not_compared("静态热源" if zh else "static sources", compared["sources"], zh)))
    crop = detections["cropland_share"].dropna()
    if len(crop) == 0:
        name = "耕地占比" if zh else "cropland"
        found.append(("–", f"{name}：栅格未覆盖此处" if compared["cropland"] and zh else f"{name}: the raster does not cover this place" if compared["cropland"]
                      else _not_compared(name, compared["cropland"], zh)))
    else:
        found.append(("▼" if crop.max() == 0 else "✓", f"耕地占比 {crop.mean():.0%}" if zh else f"cropland {crop.mean():.0%}"))
    level = one["confidence"]
    if isinstance(level, str):
        found.append(("▼" if level == "low" else "✓", f"置信度 {word(CONFIDENCE, level, lang)}" if zh else f"confidence {word(CONFIDENCE, level, lang).lower()}"))
    else:
        found.append(("–", "产品未给出置信度" if zh else "the product gives no confidence"))
    for mark in ("glint", "static_type", "persistent"):
        if mark in marks:
            found.append(("▼", FLAG[mark][0 if zh else 1]))
    if "assumed_footprint" in marks:
        found.append(("–", "足迹为假定（产品未给大小）" if zh else "footprint assumed (the product gives no size)"))
    return tuple(found)


def _not_compared(name, told, zh) -> str:
    if told is None:
        return f"{name}：—（没有记录是否比对过）" if zh else f"{name}: — (not recorded whether compared)"
    return f"{name}：导入火点时未提供" if zh else f"{name}: none given when the fires were imported"


_SHOWN = ("detection_id", "acquired_utc", "satellite", "product", "township", "probability", "runner_up", "runner_up_probability", "attribution", "confidence",
          "frp_mw", "lon", "lat", "footprint", "near_static_name", "near_static_m", "cropland_share", "flags", "fire_id", "source_file")


def _cells(detections, townships, lang):
    """(titles, rows of text) of the detections; times in Beijing, codes in words."""
    from ....layers.catalog.fires import KEPT_DETECTIONS
    from ....layers.catalog.units import TOWNSHIPS
    from ....processing.publish import words

    codes = {"attribution": words.ATTRIBUTION, "confidence": words.CONFIDENCE, "footprint": words.FOOTPRINT}
    titles, columns = [], []
    for name in _SHOWN:
        source = {"township": "township_code", "runner_up": "runner_up_code"}.get(name, name)
        values = detections[source].to_list()
        if name in ("township", "runner_up"):
            titles.append(TOWNSHIPS.field("township").title(lang) if name == "township" else "次选乡镇" if lang == "zh" else "Runner-up township")
            columns.append([_name(value, townships, lang) if isinstance(value, str) or name == "township" else "" for value in values])
            continue
        field = KEPT_DETECTIONS.field(name)
        titles.append(field.title(lang).replace("（UTC）", "（北京时间）").replace("(UTC)", "(Beijing time)"))
        if name == "acquired_utc":
            columns.append([beijing(value, "%Y-%m-%d %H:%M:%S") for value in values])
        elif name == "flags":
            columns.append([words.flags_text(value, lang) for value in values])
        elif name in codes:
            columns.append([words.word(codes[name], value, lang) for value in values])
        elif field.type == "real":
            columns.append(["" if value != value else f"{value:.{field.decimals}f}" for value in values])
        else:
            columns.append([value if isinstance(value, str) else "" for value in values])
    return tuple(titles), tuple(zip(*columns, strict=True))

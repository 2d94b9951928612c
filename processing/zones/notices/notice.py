"""Reads a notice: its sentences one by one, then put together to zones, stages, areas and what was not understood."""

from __future__ import annotations

from dataclasses import asdict

from .reading import Reading, read_sentence
from .sentences import sentences
from .sums import checks_of

FIELDS = ("number", "issuer", "issued_on", "in_force_on", "expires_on", "valid_years")


def read_notice(text: str) -> dict:
    """What the *text* of a notice says, as plain data; ``unread`` holds word for word what was not understood.

    A sentence is read by itself, and what it says goes to the zone whose heading it stands under: taking a sentence out changes nothing that others say
    (without its heading, what stands under it goes to the heading before). Kinds are codes of ZONE_KINDS, areas km², offsets metres outward of the zone;
    a border's *part* is the place inside the zone that it bounds (市区建成区). A field that is stated twice, differently, is None and stands in ``checks``.
    """
    readings = [read_sentence(sentence) for sentence in sentences(text)]
    said = [one for reading in readings for one in reading.said]
    notice = {"title": next((reading.title for reading in readings if reading.title), None)}
    values = {name: list(dict.fromkeys(one.value for one in said if one.field == name)) for name in (*FIELDS, "title_issuer", "repeals")}
    values["issuer"] = values["issuer"] or values["title_issuer"]
    issue = values["issued_on"][0] if len(values["issued_on"]) == 1 else None
    values["in_force_on"] = list(dict.fromkeys(issue if day == "issue" else day for day in values["in_force_on"]))
    # Two that differ are not decided here: both stand in the checks.
    notice |= {name: values[name][0] if len(values[name]) == 1 else None for name in FIELDS}
    notice["repeals"] = values["repeals"]
    zones, areas = _zones(readings)
    notice["kind"] = next((reading.kind for reading in readings if reading.title and reading.kind), None)
    notice["headings"] = [{"kind": reading.kind, "name": reading.name, "stage": reading.period, "wording": reading.sentence.wording}
                          for reading in readings if reading.opens]
    notice["zones"] = zones
    notice["stages"] = _stages(readings, zones)
    notice["machines"] = [asdict(one) for reading in readings for one in reading.machines]
    notice["areas"] = areas
    own = [area for area in areas if area["zone"] is None and not area["inner"]]
    own = [area for area in own if area["total"]] or own
    notice["declared_km2"] = own[0]["km2"] if len({area["km2"] for area in own}) == 1 else None
    notice["exemptions"] = [one for reading in readings for one in reading.exemptions]
    notice["unread"] = [one for reading in readings for one in reading.unread]
    _machines(notice)
    notice["checks"] = checks_of(notice, {name: found for name, found in values.items() if len(found) > 1 and name in FIELDS})
    return notice


def _zones(readings: list[Reading]) -> tuple[list[dict], list[dict]]:
    """(the zones, every area with the index of its zone). A zone is opened by a head, or by a side that the one before has already."""
    zones, areas = [], []
    act_kind = kind = kind_from = grade = name = period = None
    fresh = True
    for reading in readings:
        if reading.title:
            act_kind = reading.kind or act_kind
            continue
        if reading.opens or reading.kind and not reading.part:
            fresh = True
            name, period = reading.name, reading.period if reading.period or reading.kind else period
        if reading.kind and not (reading.part and (kind or act_kind)):
            kind, kind_from, grade = reading.kind, reading.sentence.wording, reading.grade
        zone = None
        if reading.draws:
            if fresh or any(border.side == other["side"] and reading.part == other["part"]
                            for border in reading.borders if border.side for other in zones[-1]["borders"]):
                zones.append(_zone(kind or act_kind, kind_from if kind else None, name, grade, period))
            fresh, zone = False, len(zones) - 1
            _draw(zones[zone], reading)
        elif reading.opens and reading.areas:
            zones.append(_zone(kind or act_kind, kind_from if kind else None, name, grade, period))
            fresh, zone = False, len(zones) - 1
            zones[zone]["wording"].append(reading.sentence.wording)
        areas += [{**_area(area, wording), "zone": None if reading.sentence.heading else zone} for area, wording in reading.areas]
    for at, zone in enumerate(zones):
        mine = [area for area in areas if area["zone"] == at and not area["inner"]]
        if len({area["km2"] for area in mine}) == 1:
            zone["declared_km2"], zone["declared_as"] = mine[0]["km2"], mine[0]["printed"]
    return zones, areas


def _zone(kind, kind_from, name, grade, period) -> dict:
    return {"kind": kind, "kind_wording": kind_from, "name": name, "grade": grade, "stage": period, "valid_from": None, "lowest_stage": None,
            "lowest_stage_edge": None, "declared_km2": None, "declared_as": None, "villages": [], "includes": [], "excludes": [], "borders": [], "wording": []}


def _draw(zone: dict, reading: Reading):
    zone["villages"] += [asdict(group) for group in reading.groups]
    zone["borders"] += [{**asdict(border), "part": reading.part} for border in reading.borders]
    zone["includes"] += reading.includes
    zone["excludes"] += reading.excludes
    zone["wording"].append(reading.sentence.wording)
    zone["valid_from"] = zone["valid_from"] or reading.since
    if len(reading.machines) == 1:
        zone["lowest_stage"], zone["lowest_stage_edge"] = reading.machines[0].lowest_stage, reading.machines[0].edge


def _area(area, wording) -> dict:
    return {"km2": round(area.km2, 8), "printed": area.printed, "unit": area.unit, "total": area.total, "inner": area.inner, "about": area.about,
            "second_km2": area.second_km2, "wording": wording}


def _stages(readings, zones) -> list[dict]:
    """The stages that are named, in their order, each with its first day where one is given; a zone of a stage gets that day."""
    found = {}
    for reading in readings:
        if reading.period and reading.period not in found:
            found[reading.period] = {"stage": reading.period, "from": None, "wording": reading.sentence.wording}
        if reading.period and reading.since and found[reading.period]["from"] is None:
            found[reading.period].update({"from": reading.since, "wording": reading.sentence.wording})
    for zone in zones:
        if zone["valid_from"] is None and zone["stage"] in found:
            zone["valid_from"] = found[zone["stage"]]["from"]
    return list(found.values())


def _machines(notice: dict):
    """What a notice says of machines as a whole holds in each zone of machines that says nothing of its own."""
    stages = {(one["lowest_stage"], one["edge"]) for one in notice["machines"] if one["lowest_stage"] is not None}
    if len(stages) == 1:
        for zone in notice["zones"]:
            if zone["kind"] in ("machinery", None) and zone["lowest_stage"] is None:
                zone["lowest_stage"], zone["lowest_stage_edge"] = next(iter(stages))

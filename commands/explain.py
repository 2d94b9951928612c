"""explain: a place and a day in, what applies there out; as text and, where a folder is given, as tables."""

from __future__ import annotations

from .plan import plan_asked_for
from .report import Report, Shown

_TABLES = ("acts", "counties", "townships", "villages", "grids", "heat_sources", "works", "enterprises")


def run(arguments: dict, progress=None) -> Report:
    from ..processing.explain_place import place_of
    from ..processing.explain_text import explain_text

    lang, known_on = arguments.get("lang") or "zh", arguments.get("known_on") or None
    lon, lat = place_of(arguments["place"], arguments.get("datum"))
    found, plan, source = explained(arguments, lon, lat)
    on = found.day
    text = explain_text(found, lon, lat, plan, lang)
    numbers = {"zones": len(found.zones), "rings": int((found.rings["inside"] == 1).sum()), "clauses": int((found.clauses["state"] == "applies").sum())}
    if not arguments.get("out"):
        return Report(text, numbers=numbers)
    record = {"inputs": [source, *([{"role": "preset", "file": name} for name in plan.files] if plan else [])],
              "parameters": {"longitude": lon, "latitude": lat, "datum": arguments.get("datum") or "wgs84", "as_of": on, "known_on": known_on,
                             "preset": plan.name if plan else None}}
    out = _write(arguments["out"], found, record)
    title = f"{lon:.6f},{lat:.6f} {on}"
    # The zones of a place look as they do in the workspace.
    shown = (("place", "place", title), ("zones_here", "zones", "此处的分区" if lang == "zh" else "Zones at the place"))
    layers = tuple(Shown(str(out / "explain.gpkg"), table, style, words) for table, style, words in shown)
    return Report(f"{text}\n→ {out}", out=out, layers=layers, group=title, numbers=numbers)


def explained(arguments: dict, lon: float, lat: float):
    """(Explained of processing.explain, the plan or None, the record of the workspace) for a place in degrees, by the arguments of the task."""
    from ..layers.datum import reference_counties
    from ..layers.importing.stated_county import Counties
    from ..layers.workspace import Workspace, day
    from ..processing.explain import explain
    from ..processing.heating_options import HeatingOptions

    known_on = arguments.get("known_on") or None
    on = day(arguments["as_of"], "--as-of") if arguments.get("as_of") else _today()
    with Workspace(arguments["workspace"]) as workspace:
        plan = plan_asked_for(arguments, workspace.facts)
        tables = {name: workspace.read(name, as_of=None if name == "acts" else on, known_on=known_on) for name in _TABLES}
        tables |= {"zones": workspace.read("zones", known_on=known_on), "zones_in_force": workspace.read("zones", as_of=on, known_on=known_on)}
        source = workspace.record("zones", *_TABLES)
    tables["reference"] = reference_counties()
    heating = HeatingOptions.from_arguments({}, plan) if plan else None
    return explain(lon, lat, on, tables, Counties(tables["counties"]), plan, heating), plan, source


def _write(out, found, record):
    from ..layers.catalog.explain_tables import CLAUSES_HERE, PLACE, RINGS_HERE, ZONES_HERE
    from ..layers.zone_result import write_zone_result

    return write_zone_result(out, "explain", record, [(PLACE, found.place), (ZONES_HERE, found.zones), (RINGS_HERE, found.rings), (CLAUSES_HERE, found.clauses)],
                             "explain.gpkg", [(PLACE, found.place), (ZONES_HERE, found.zones)], found.day)


def _today() -> str:
    """Beijing's day, when no other is asked for; it is printed at the head of the answer."""
    from datetime import UTC, datetime, timedelta

    return (datetime.now(UTC) + timedelta(hours=8)).date().isoformat()

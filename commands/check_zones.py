"""check_zones: read the zones, check them, make the safe repairs if asked, write the faults."""

from __future__ import annotations

from contextlib import nullcontext

from .report import Report, Shown


def run(arguments: dict, progress=None) -> Report:
    from ..layers.catalog.faults import FAULTS
    from ..layers.workspace import Workspace, day
    from ..layers.zone_result import write_zone_result
    from ..processing.zones.check import CheckOptions
    from ..processing.zones.fault_text import fault_numbers, fault_record, fault_text

    lang, mend = arguments.get("lang") or "zh", bool(arguments.get("repair"))
    options = CheckOptions.from_arguments(arguments)
    asked = {name: day(arguments[name], option) if arguments.get(name) else None for name, option in (("as_of", "--as-of"), ("known_on", "--known-on"))}
    if mend and asked["known_on"]:
        raise _past_repair()
    with Workspace(arguments["workspace"], write=mend) as workspace, workspace.transaction() if mend else nullcontext():
        source = workspace.record("zones", "acts", "counties", "townships")
        area = {"code": workspace.facts.get("area", ""), "zh": workspace.facts.get("area_zh", "")}
        table, skipped, withheld = _checked(workspace, options, asked, mend, arguments.get("by"), progress)
    record = fault_record(table, skipped, options, {**asked, "kind": options.kind, "repair": mend}, source, area)
    out = write_zone_result(arguments["out"], "check_zones", record, [(FAULTS, table)], "faults.gpkg", [(FAULTS, table)], asked["as_of"])
    title = "分区问题" if lang == "zh" else "Zone faults"
    return Report(fault_text(table, skipped, lang, str(out)), [_withheld(lang)] if withheld else [], out,
                  (Shown(str(out / "faults.gpkg"), FAULTS.name, FAULTS.name, FAULTS.title(lang)),), title, numbers=fault_numbers(table))


def _checked(workspace, options, asked, mend, by, progress):
    """(table of FAULTS, what was skipped, whether repairs were withheld); repairs are written."""
    from ..processing.zones.check import area_of, check_zones, mended
    from ..processing.zones.fault import fault_table

    zones, counties, townships = (workspace.read(name, **asked) for name in ("zones", "counties", "townships"))
    acts = workspace.read("acts", known_on=asked["known_on"])
    area = area_of(counties, townships)
    if progress:
        progress(0.1, "检查分区", "checking zones")
    if not mend:
        found = check_zones(zones, acts, area, options)
        return fault_table(found.faults, found.zones.scale), found.skipped, False
    done = mended(zones, acts, area, options)
    if len(done.rows):
        workspace.upsert("zones", done.rows, by)
    still = {fault.fault_id for fault in done.after.faults}
    gone = [fault for fault in done.before.faults if fault.fault_id not in still]
    return fault_table(done.after.faults + gone, done.before.zones.scale, {fault.fault_id for fault in gone}), done.after.skipped, done.withheld


def _withheld(lang: str) -> str:
    return ("分区：修复会带来新的问题，未做任何修复；请逐个改正" if lang == "zh"
            else "zones: the repairs would bring new faults, none was made; correct them one by one")


def _past_repair():
    from ..layers.errors import ArgumentError

    return ArgumentError("选项 --known-on：过去的记录不能修复；请去掉 --repair 或 --known-on",
                         "Option --known-on: a past state of the records cannot be repaired; leave out --repair or --known-on")

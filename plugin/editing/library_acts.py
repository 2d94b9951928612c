"""Acts that the library works out: a zone from units, roads, rings …; safe repairs of faults. And the check itself, which changes nothing."""

from __future__ import annotations

from ...layers.errors import ArgumentError
from ..language import tr
from .act import perform
from .edits import Edits, difference
from .reading import Reading

CHECKED = ("zones", "acts", "counties", "townships")


def build(session, arguments: dict, done=None, failed=None):
    """A draft by one of the methods of the task build_zone; *arguments* are the task's, by name, without the workspace.

    ``done(step, notes)``: notes are (zh, en) of what was left out. A name that is not clear fails with its candidates.
    """
    from ...layers.tasks import TASKS

    full = {**TASKS["build_zone"].defaults(), **arguments}

    def think(tables, progress):
        from ...layers.catalog import WORKSPACE_LAYERS
        from ...layers.in_force import in_force
        from ...layers.name_lists import read_groups, read_names
        from ...processing.zones.build_options import BuildOptions
        from ...processing.zones.build_zone import build_zone
        from ...processing.zones.name_answers import refusal

        units = read_names(full["units_file"]) if full.get("units_file") else ()
        groups = read_groups(full["groups"]) if full.get("groups") else ()
        options = BuildOptions.from_arguments(full, units, groups)
        plain = {name: read.table for name, read in tables.items()}
        progress(0.2, "生成分区", "building the zone")
        day = options.as_of or options.valid_from
        standing = in_force(plain["zones"], WORKSPACE_LAYERS["zones"], day, plain["acts"]) if options.how == "clean_coal" and day else None
        built = build_zone(plain, options, standing)
        if built.questions:
            raise refusal(built.questions)
        there = sorted(set(built.zones["zone_id"]) & set(plain["zones"]["zone_id"]))
        if there:
            raise ArgumentError("分区：编号 {ids} 已有；请换一个编号", "Zones: {ids} exist already; choose another id", ids=", ".join(there))
        edits = {name: difference(WORKSPACE_LAYERS[name], tables[name], rows) for name, rows in (("zones", built.zones), ("zone_borders", built.borders))}
        return edits, built.notes

    return perform(session, tr("Build zone"), _reads(full["how"]), think, done, failed, quiet=False)


def _reads(how: str):
    more = {"road": ("roads",), "box": ("roads",), "clean_heating": ("households",)}.get(how, ())
    plants = ("heat_sources", "works", "enterprises") if how in ("minus", "ring") else ()
    return ("counties", "townships", "villages", "grids", "zones", "zone_borders", "acts", *more, *plants)


def repair(session, fault_ids=None, done=None, failed=None):
    """Make the safe repairs: of the faults *fault_ids*, or of all that have one, until a check finds no more. ``done(step)``.

    Fails when a repair would bring new faults.
    """

    def think(tables, progress):
        from ...layers.catalog import WORKSPACE_LAYERS
        from ...processing.zones.check import CheckOptions, mended
        from ...processing.zones.repair import repair as repaired

        options = CheckOptions()
        zones, acts, area = _checked(tables)
        if fault_ids is None:
            made = mended(zones, acts, area, options)
            if made.withheld:
                raise ArgumentError("修复会带来新的问题，未做任何修复；请逐个改正", "The repairs would bring new faults, none was made; correct them one by one")
            return {"zones": difference(WORKSPACE_LAYERS["zones"], tables["zones"], made.rows)}
        from ...processing.zones.check import check_zones

        found = check_zones(zones, acts, area, options)
        shapes = repaired(found.zones, [fault for fault in found.faults if fault.fault_id in fault_ids], options.sliver_m)
        return {"zones": Edits(changed={tables["zones"].fids[at]: {"geometry": shape.wkb} for at, shape in shapes.items()})}

    return perform(session, tr("Repair zones"), CHECKED, think, done, failed, quiet=fault_ids is not None)


def check(session, done, failed=None, *, quiet=False):
    """Check the zones as they stand in the window: ``done(faults, skipped)`` with plain dicts, the gravest first, and (check, zh, en) of what was not checked.

    A fault has the columns of FAULTS, and ``place``, the WKB of its ground.
    """
    reading = Reading(session, CHECKED)

    def work(progress):
        from ...processing.zones.check import CheckOptions, check_zones
        from ...processing.zones.fault import fault_table

        progress(0.1, "检查分区", "checking zones")
        found = check_zones(*_checked(reading.tables()), CheckOptions())
        table = fault_table(found.faults, found.zones.scale)
        rows = [{name: None if value is None or value != value else value for name, value in row.items()} for row in table.drop(columns="geometry").to_dict("records")]
        return [{**row, "place": shape.wkb} for row, shape in zip(rows, table.geometry, strict=True)], found.skipped

    return session.work.start(tr("Check zones"), work, lambda found: done(*found), failed, quiet=quiet)


def _checked(tables):
    from ...processing.zones.check import area_of

    return tables["zones"].table, tables["acts"].table, area_of(tables["counties"].table, tables["townships"].table)

"""build_zone: read what the workspace holds, build, write the zones and their borders in one transaction."""

from __future__ import annotations

from .report import Report


def run(arguments: dict, progress=None) -> Report:
    from ..layers.name_lists import read_groups, read_names
    from ..layers.workspace import Workspace
    from ..processing.zones.build_options import BuildOptions
    from ..processing.zones.build_zone import build_zone, tables_needed
    from ..processing.zones.name_answers import refusal
    from ..processing.zones.zone_text import zone_text

    units = read_names(arguments["units_file"]) if arguments.get("units_file") else ()
    groups = read_groups(arguments["groups"]) if arguments.get("groups") else ()
    options = BuildOptions.from_arguments(arguments, units, groups)
    dry, lang = bool(arguments.get("dry_run")), arguments.get("lang") or "zh"
    with Workspace(arguments["workspace"], write=not dry) as workspace:
        day = options.as_of or options.valid_from
        in_force = workspace.read("zones", as_of=day) if options.how == "clean_coal" and day else None
        built = build_zone({name: workspace.read(name) for name in tables_needed(options)}, options, in_force)
        if built.questions and not dry:
            raise refusal(built.questions)
        there = sorted(set(built.zones["zone_id"]) & set(workspace.read("zones")["zone_id"])) if dry and not arguments.get("replace") else []
        if not dry:
            _write(workspace, built, bool(arguments.get("replace")), arguments.get("by"))
    warnings = [_taken(there).text(lang)] if there else []
    return Report(zone_text(built, lang, dry), warnings, workspace.path, numbers={"zones": len(built.zones), "questions": len(built.questions)})


def _write(workspace, built, replace, by):
    with workspace.transaction():
        # Asked inside the transaction, so that nobody takes the id in between.
        there = sorted(set(built.zones["zone_id"]) & set(workspace.read("zones")["zone_id"]))
        if there and not replace:
            raise _taken(there)
        old = workspace.read("zone_borders")
        mine = old[old["zone_id"].isin(there) & ~old["border_id"].isin(built.borders["border_id"])]
        workspace.delete("zone_borders", [(border,) for border in mine["border_id"]], by)
        workspace.upsert("zones", built.zones, by)
        workspace.upsert("zone_borders", built.borders, by)


def _taken(ids):
    from ..layers.errors import ArgumentError

    return ArgumentError("分区：编号 {ids} 已有；请换编号，或用 --replace 改为新的范围（旧范围留在历史里）",
                         "Zones: {ids} exist already; choose another id, or replace them with --replace (the history keeps the former area)", ids=", ".join(ids))

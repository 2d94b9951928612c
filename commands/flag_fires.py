"""flag_fires: fire files and townships in, a result folder out, and the workspace's fires where one is given."""

from __future__ import annotations

from dataclasses import replace

from ..layers.catalog import LAYERS
from ..layers.errors import ArgumentError
from .report import Report, Shown

# Uppermost first, as they lie in the layer tree; those marked False arrive switched off.
SHOWN = (("events", True), ("fires", False), ("detections", False), ("footprints", True), ("borders", True), ("townships", True))
COUNTS = ("events", "fires", "detections")


def run(arguments: dict, progress=None, townships=None, sources=None) -> Report:
    """*townships* and *sources* may be handed over as read already."""
    from ..processing.fire_options import FireOptions

    options = FireOptions.from_arguments(arguments)
    lang = options.lang
    # What is wrong with the arguments is told before the libraries are loaded.
    from ..layers import result as results

    results.check_target(arguments["out"])
    from ..layers.fire_inputs import read_fire_inputs

    inputs = read_fire_inputs(arguments, progress, townships, sources)
    from ..processing.flag_fires import flag_fires
    from ..processing.publish.fire_pages import fire_pages
    from ..processing.publish.township_text import township_text

    left_out = []
    if arguments.get("workspace"):
        result, out, stored = _with_workspace(arguments, inputs, options, progress, left_out)
    else:
        result, stored = flag_fires(inputs, options, progress), ""
        out = results.write(result, arguments["out"], fire_pages(result, lang, progress, left_out), progress)
    return Report(
        township_text(result, lang, str(out)) + stored,
        [*([_rejected_line(result, lang)] if len(result.rejected) else []), *(missing.text(lang) for missing in left_out)],
        out,
        tuple(Shown(str(out / "fires.gpkg"), name, name, LAYERS[name].title(lang), visible) for name, visible in SHOWN),
        _group_title(result.run, lang), _notes(result.run, lang),
        {name: result.run["totals"][name] for name in COUNTS})


def _with_workspace(arguments, inputs, options, progress, left_out):
    """The run goes on with what the workspace has; result folder and workspace are written together or not at all."""
    from ..layers import result as results
    from ..layers.fire_sources import workspace_sources
    from ..layers.fire_workspace import kept_fires, store
    from ..layers.workspace import Workspace
    from ..processing.detections import within_reach
    from ..processing.flag_fires import flag_fires
    from ..processing.group import EVENT_S
    from ..processing.passes import moments_of
    from ..processing.publish.fire_pages import fire_pages

    if inputs.previous is not None:
        raise ArgumentError("选项 --previous 与 --workspace 不能同时用；给了工作区，其中的火点就是先前的结果",
                            "Options --previous and --workspace exclude one another; the fires of the workspace are the previous result")
    # What is never stored would get a new number each time: it stays out of a run that goes on with the workspace.
    def tell(done):
        if progress:
            progress(0.4 + 0.01 * done, "选取附近的火点", "choosing what is near")

    readings = within_reach(inputs.readings, inputs.townships.table.geometry.to_numpy(), tell)
    with Workspace(arguments["workspace"], write=True) as workspace, workspace.transaction():
        if progress:
            progress(0.41, "读取工作区", "reading the workspace")
        times, days = moments_of(readings, options.day_start_min)
        kept = kept_fires(workspace, times, days, EVENT_S, options.day_start)
        # Sources that were named stand for themselves; without any, those of the registers are the evidence.
        sources = inputs.sources if inputs.sources is not None else workspace_sources(workspace)
        result = flag_fires(replace(inputs, readings=[*readings, *kept.readings], previous=kept.previous, sources=sources), options, progress)
        given = [role for role, what in (("sources", sources), ("cropland", inputs.land_cover)) if what is not None]
        done = store(workspace, result, kept, arguments.get("by"), progress, (days, given))
        out = results.write(result, arguments["out"], fire_pages(result, options.lang, progress, left_out), progress)
    words = [f"{LAYERS[name].title(options.lang)} +{n['inserted']} ~{n['updated']} −{n['deleted']}" for name, n in done.items()]
    title = "工作区" if options.lang == "zh" else "Workspace"
    return result, out, f"\n{title} {workspace.path}：{'，'.join(words)}" if options.lang == "zh" else f"\n{title} {workspace.path}: {', '.join(words)}"


def _rejected_line(result, lang):
    first = result.rejected.iloc[0]
    if lang == "zh":
        return f"有 {len(result.rejected)} 行未采用（例如 {first['file']} 第 {first['row']} 行：{first['reason']}）；全部见 rejected.csv"
    return f"{len(result.rejected)} rows were not used (for example {first['file']}, row {first['row']}: {first['reason']}); all are in rejected.csv"


def _group_title(run, lang):
    """The layer group's name: what and which days."""
    period = run["period"]
    days = " – ".join(dict.fromkeys(day for day in (period["first_day"], period["last_day"]) if day))
    return f"{run['area'][lang]}{'疑似火点' if lang == 'zh' else ' suspected fires'} {days}".strip()


def _notes(run, lang):
    """What stands beside every table, line by line: warning, rule, filter, datum, observed share, sources."""
    lines = [run["warning"], run["rule"], run["filter"], *run["datum"].values(), run["observed"], *run["sources"]]
    return [line[lang] for line in lines if line.get(lang)]

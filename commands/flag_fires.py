"""flag_fires: fire files and townships in, a result folder out, and the workspace's fires where one is given."""

from __future__ import annotations

from .report import Report, Shown

# Uppermost first, as they lie in the layer tree; those marked False arrive switched off.
SHOWN = (("events", True), ("fires", False), ("detections", False), ("footprints", True), ("townships", True))
COUNTS = ("events", "fires", "detections")


def run(arguments: dict, progress=None, townships=None, sources=None) -> Report:
    """*townships* and *sources* may be handed over as read already."""
    from ..layers import result as results
    from ..layers.catalog import LAYERS
    from ..layers.fire_inputs import read_fire_inputs
    from ..processing.fire_options import FireOptions
    from ..processing.flag_fires import flag_fires
    from ..processing.publish.fire_pages import fire_pages
    from ..processing.publish.township_text import township_text

    options = FireOptions.from_arguments(arguments)
    lang = options.lang
    result = flag_fires(read_fire_inputs(arguments, progress, townships, sources), options, progress)
    out = results.write(result, arguments["out"], fire_pages(result, lang, progress))
    return Report(
        township_text(result, lang, str(out)),
        [_rejected_line(result, lang)] if len(result.rejected) else [],
        out,
        tuple(Shown(str(out / "fires.gpkg"), name, name, LAYERS[name].title(lang), visible) for name, visible in SHOWN),
        _group_title(result.run, lang), _notes(result.run, lang),
        {name: result.run["totals"][name] for name in COUNTS})


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

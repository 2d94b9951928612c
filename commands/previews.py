"""What an import would bring, as plain data for a window: registers by a dry run, fire files by reading them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

MOST = 50


@dataclass
class Preview:
    """*facts* are (title, text); *columns* (column, field, meaning, how, first value); *rejected* (row, column, value, reason), the first MOST of them.

    *question* is what has to be answered before anything can be imported, empty when nothing has; *count* is how many rows or detections would come.
    """

    facts: list[tuple[str, str]] = field(default_factory=list)
    columns: list[tuple] = field(default_factory=list)
    rejected: list[tuple] = field(default_factory=list)
    question: str = ""
    count: int = 0


def preview_register(arguments: dict, lang: str) -> Preview:
    """What import_layer with these *arguments* would take for what; writes nothing. What cannot be read is the question."""
    from ..layers.errors import LantianError
    from ..layers.importing.bring_in import bring_in
    from .import_layer import counts_text, matches

    zh = lang == "zh"
    try:
        made = bring_in(arguments["layer"], arguments["file"], arguments["workspace"], dry_run=True, datum=arguments.get("datum"),
                        columns=arguments.get("columns") or (), swap=bool(arguments.get("swap_axes")))
    except LantianError as error:
        return Preview(question=error.text(lang))
    found = Preview([("行数" if zh else "Rows", str(len(made.source))), ("编码" if zh else "Encoding", made.source.encoding.text(lang))],
                    [tuple(map(str, row)) for row in matches(made, lang)])
    if made.system is not None:
        found.facts.append(("坐标系" if zh else "Coordinates", made.system.zh if zh else made.system.en))
    if made.verdict is not None:
        found.facts.append(("基准" if zh else "Datum", made.verdict.zh if zh else made.verdict.en))
    if made.matched.unused:
        found.facts.append(("未用的列" if zh else "Columns not used", ("、" if zh else ", ").join(made.source.names[at] for at in made.matched.unused)))
    if made.question is not None:
        found.question = made.question.text(lang)
        return found
    found.facts.insert(1, ("导入后" if zh else "Import", counts_text(made, lang, False)))
    found.rejected = [(str(one.row), str(one.column), str(one.value), f"{one.reason(lang)} {one.remedy(lang)}") for one in made.taken.rejected()[:MOST]]
    found.count = made.plan.inserted + made.plan.updated
    return found


def preview_fires(files, arguments: dict, lang: str) -> Preview:
    """Product, satellites, passes, count and period of fire *files* as flag_fires would read them. What cannot be read is the question."""
    from ..layers.errors import LantianError
    from ..layers.products import read_fires

    zh, found = lang == "zh", Preview()
    heads = ("文件", "产品", "卫星", "过境", "像元", "时段（UTC）") if zh else ("file", "product", "satellite", "passes", "detections", "period (UTC)")
    found.facts = [heads]
    for file in files:
        try:
            reading = read_fires(file, time=arguments.get("time"), sensor=arguments.get("sensor"), raster_kind=arguments.get("raster_kind"),
                                 points_datum=arguments.get("points_datum"))
        except LantianError as error:
            found.question = error.text(lang)
            continue
        found.columns.append(_fire_row(Path(file).name, reading, zh))
        found.count += len(reading.table)
        found.rejected += [(str(one["row"]), str(one["column"]), str(one["value"]), one["zh" if zh else "en"]) for one in reading.rejected[:MOST]]
    return found


def _fire_row(name, reading, zh) -> tuple:
    table = reading.table
    times = table["acquired_utc"].dropna()
    if len(times):
        first, last = (f"{moment:%Y-%m-%d %H:%M}" for moment in (times.min(), times.max()))
        period = first if first == last else f"{first} – {last}"
    else:
        period = str(reading.scene["acquired_utc"])[:16].replace("T", " ") if reading.scene else "未知" if zh else "unknown"
    satellites = sorted({str(one) for one in table["satellite"].dropna()}) or ([reading.scene["satellite"]] if reading.scene and reading.scene["satellite"] else [])
    products = sorted({str(one) for one in table["product"].dropna()})
    passes = table[["satellite", "acquired_utc"]].drop_duplicates().shape[0]
    return name, "、".join(products) or reading.format, "、".join(satellites), str(passes), str(len(table)), period

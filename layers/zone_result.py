"""The result folder of a task on zones: tables as CSV, layers in one GeoPackage, and run.json."""

from __future__ import annotations

import json
from pathlib import Path

from .. import __version__
from .result_layer import dated_by, write_layer
from .result_table import write_csv
from .staging import staged, told_by_the_disk


def write_zone_result(out, task: str, run: dict, tables: list, package: str, layers: list, day: str | None = None) -> Path:
    """Write *tables* (pairs Layer, DataFrame) as ``<layer>.csv`` and *layers* (pairs Layer, GeoDataFrame in degrees) into *package*, whole or not at all.

    *run* is what run.json says beside task and version: inputs with digests, parameters, rule; no clock, no folder. *day* (``YYYY-MM-DD``) dates
    the GeoPackage. Raises OutputError; what stood in *out* then stands there still.
    """
    import pyogrio

    out = Path(out)
    files = (*(f"{layer.name}.csv" for layer, _ in tables), package, "run.json")
    with staged(out, files) as stage:
        for layer, table in tables:
            write_csv(table, layer, stage / f"{layer.name}.csv")
        with dated_by(f"{day or '1970-01-01'}T00:00:00"), told_by_the_disk(stage, pyogrio.errors.DataSourceError):
            for layer, table in layers:
                write_layer(table, layer.fields, layer.geometry, stage / package, layer.name)
        content = {"lantian": __version__, "task": task, **run}
        (stage / "run.json").write_text(json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    return out

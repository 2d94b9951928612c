"""The result folder of a task that gives tables alone: CSV files and run.json."""

from __future__ import annotations

import json
from pathlib import Path

from .. import __version__
from .result_table import write_csv
from .staging import staged


def write_table_result(out, task: str, run: dict, tables: list) -> Path:
    """Write *tables* (pairs Layer, DataFrame or None) as ``<layer>.csv``, whole or not at all; of None, what an earlier result had is taken away.

    *run* is what run.json says beside task and version: no clock, no folder. Raises OutputError; what stood in *out* then stands there still.
    """
    out = Path(out)
    with staged(out, (*(f"{layer.name}.csv" for layer, _ in tables), "run.json")) as stage:
        for layer, table in tables:
            if table is not None:
                write_csv(table, layer, stage / f"{layer.name}.csv")
        (stage / "run.json").write_text(json.dumps({"lantian": __version__, "task": task, **run}, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    return out

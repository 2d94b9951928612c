"""The result folder of a bulletin: its tables as CSV, workbook and Word document, run.json last."""

from __future__ import annotations

import json
from pathlib import Path

from .. import __version__
from . import staging
from .result_table import write_csv

FILES = ("bulletin.csv", "bulletin_events.csv", "bulletin.xlsx", "bulletin.docx", "run.json")


def check_target(out) -> None:
    """Refuse, before any work, a folder that is not new, empty or an earlier bulletin. Raises OutputError."""
    staging.check_target(Path(out), FILES)


def write_bulletin(out, run: dict, tables: list, pages: dict[str, bytes]) -> Path:
    """Write *tables* (pairs Layer, DataFrame) as ``<layer>.csv`` and the *pages* (file name → bytes), whole or not at all.

    *run* is what run.json says beside task and version. Raises OutputError; what stood in *out* then stands there still.
    """
    out = Path(out)
    with staging.staged(out, FILES) as stage:
        for layer, table in tables:
            write_csv(table, layer, stage / f"{layer.name}.csv")
        for name, content in pages.items():
            (stage / name).write_bytes(content)
        content = {"lantian": __version__, "task": "make_bulletin", **run}
        (stage / "run.json").write_text(json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    return out

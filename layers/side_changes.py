"""What one side of a check-out changed since: row by row, told from the history."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass

from .catalog import WORKSPACE_LAYERS
from .geopackage import statement
from .history import history_since, undo
from .schema import Layer


@dataclass(frozen=True)
class RowChange:
    """One row: as it was at the check-out (*base*) and as it is *now*, tuples as ``Workspace.rows`` gives them, None where it was not or is no more.

    *who* signed last, None when nobody did.
    """

    layer: Layer
    fid: int
    base: tuple | None
    now: tuple | None
    who: str | None

    @property
    def key(self) -> str:
        """The natural key as the history writes it; the key of the base where there is one."""
        return key_of(self.layer, self.base or self.now)

    @property
    def content(self) -> tuple | None:
        """The row as it is now, without its fid."""
        return None if self.now is None else tuple(self.now[1:])


def key_of(layer: Layer, row) -> str:
    """The natural key of a row, ``a|b`` where it has several columns; its fid in a layer without one."""
    values = dict(zip(layer.columns, row[1:-1], strict=True))
    return "|".join(str(values[name]) for name in layer.key) if layer.key else str(row[0])


def key_values(layer: Layer, row) -> tuple:
    """The values of the natural key of a row; () in a layer without one."""
    values = dict(zip(layer.columns, row[1:-1], strict=True))
    return tuple(values[name] for name in layer.key)


def rows_changed_since(workspace, seq: int) -> dict[str, list[RowChange]]:
    """The rows that are other than after the change *seq*, by layer; what was changed and changed back is not among them."""
    by_layer = defaultdict(list)
    for row in history_since(workspace, seq):
        # That somebody was forgotten stands in the history, too, and is of no layer.
        if row["layer"] in WORKSPACE_LAYERS:
            by_layer[row["layer"]].append(row)
    found = {}
    for name, history in by_layer.items():
        layer = workspace.layer(name)
        fids = sorted({row["fid"] for row in history})
        now = {row[0]: tuple(row) for row in workspace.select(statement(layer, "read_fids"), (json.dumps(fids),))}
        base = dict(now)
        for row in reversed(history):
            undo(base, row, layer)
        base = {fid: tuple(row) for fid, row in base.items()}
        who = {row["fid"]: row["who"] for row in history if row["who"]}
        changed = [RowChange(layer, fid, base.get(fid), now.get(fid), who.get(fid)) for fid in fids]
        found[name] = [one for one in changed if one.base != one.now]
    return {name: changed for name, changed in found.items() if changed}

"""The static heat sources that a workspace knows: its own list of them, and what its registers hold that stays hot in one place."""

from __future__ import annotations

import hashlib

from .catalog.facilities import STATIC_SOURCES
from .townships import StaticSources

_KINDS = {"steel": "steel_works", "coking": "coking_plant", "cement": "cement_works", "power": "power_plant"}
REGISTERS = {
    # layer: the kind that evidence names, unless a record's own kind says more
    "static_sources": None, "works": "works", "kilns": "kiln", "heat_sources": "power_plant", "gangue_hills": "gangue_hill", "mines": "mine",
}


def workspace_sources(workspace) -> StaticSources | None:
    """Works, kilns, heat sources, gangue hills and mines of *workspace* with a place, and its static_sources; None when it has none of them.

    One that is said not to run is cold. A name that is not known is the code. A coal mine is told by its kind or name (煤).
    """
    import pandas as pd

    tables = []
    for layer, kind in REGISTERS.items():
        table = workspace.read(layer)
        table = table[~(table.geometry.isna() | table.geometry.is_empty)]
        if "running" in table.columns:
            table = table[table["running"].ne(0).fillna(True).to_numpy(bool)]
        if len(table):
            tables.append(_sources(table, layer, kind))
    if not tables:
        return None
    found = pd.concat(tables, ignore_index=True)
    digest = hashlib.sha256(pd.DataFrame(found[["name", "kind"]]).assign(at=found.geometry.to_wkt()).to_csv(index=False).encode()).hexdigest()
    record = {"role": "sources", "file": workspace.path.name, "layer": ", ".join(one.attrs["layer"] for one in tables), "sha256": digest, "rows": len(found),
              "notes": []}
    return StaticSources(STATIC_SOURCES.check(found), [record])


def _sources(table, layer, kind):
    out = table[["geometry"]].copy()
    own = table["kind"].where(table["kind"].notna(), "").astype(str) if "kind" in table.columns else None
    name = table["name"].where(table["name"].notna(), "").astype(str)
    out["name"] = name.where(name != "", table["code"].astype(str)) if "code" in table.columns else name
    if layer == "static_sources":
        out["kind"] = own
    elif layer == "works":
        out["kind"] = own.map(_KINDS).fillna(kind)
    elif layer == "mines":
        coal = own.str.contains("煤") | own.str.lower().str.contains("coal") | name.str.contains("煤")
        out["kind"] = [("coal_mine" if one else kind) for one in coal]
    else:
        out["kind"] = kind
    out.attrs["layer"] = layer
    return out

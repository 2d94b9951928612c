"""Which rows of a workspace belong together: told by the catalog's keys."""

from __future__ import annotations

from dataclasses import dataclass

from . import WORKSPACE_LAYERS

PARENTS = {"zone_id": "zones", "event_id": "events", "fire_id": "fires", "detection_id": "detections", "township_code": "townships", "county_code": "counties",
           "village_code": "villages", "grid_code": "grids"}
"""The layer whose key a column of that name is, wherever else it stands."""
_MORE = (("zones", "act", "acts", "number"),)


@dataclass(frozen=True)
class Relation:
    """Rows of *child* name in *field* the row of *parent* whose key is *key*."""

    child: str
    field: str
    parent: str
    key: str

    @property
    def name(self) -> str:
        return f"lantian_{self.child}_{self.field}"


def relations() -> list[Relation]:
    """Every relation between the layers of a workspace, in the order of the catalog."""
    found = [Relation(layer.name, name, PARENTS[name], name) for layer in WORKSPACE_LAYERS.values() for name in layer.columns
             if PARENTS.get(name, layer.name) != layer.name]
    return [*(Relation(*one) for one in _MORE), *found]

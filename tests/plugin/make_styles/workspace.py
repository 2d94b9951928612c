"""Which style each layer of a workspace has; a table without geometry has a form alone."""

import units
from facilities import facilities
from fires import detections, events, fires, footprints
from forms import workspace_layer
from ledger import findings
from lines import lines
from zones import zones

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.palette import palette

LOOKS = {"zones": zones, "counties": units.counties, "townships": units.townships, "villages": units.villages, "grids": units.grids,
         "events": events, "fires": fires, "detections": detections, "footprints": footprints, "findings": findings,
         **dict.fromkeys(palette()["line"], lines)}


def workspace_styles():
    """(table, layer with style and form) of every layer of a workspace."""
    for table in WORKSPACE_LAYERS.values():
        layer = workspace_layer(table)
        if table.geometry:
            LOOKS.get(table.name, facilities)(layer)
        yield table, layer

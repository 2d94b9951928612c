"""Every layer and table that Lantian keeps, by group."""

from . import facilities, faults, fires, law, lines, readings, records, units, verdicts

GROUPS = {"law": law, "units": units, "facilities": facilities, "lines": lines, "readings": readings, "fires": fires, "records": records,
          "verdicts": verdicts, "faults": faults}
LAYERS = {layer.name: layer for group in GROUPS.values() for layer in group.LAYERS}
WORKSPACE_LAYERS = {layer.name: layer for layer in (
    *law.LAYERS, units.KEPT_TOWNSHIPS, *units.LAYERS[1:], *facilities.LAYERS, *lines.LAYERS, *readings.LAYERS, fires.FOOTPRINTS,
    fires.KEPT_DETECTIONS, fires.FIRES, fires.KEPT_EVENTS, fires.OBSERVATIONS, *records.LAYERS, *verdicts.LAYERS)}
"""The layers that a workspace has, in the order in which they are made."""

"""Every layer and table that Lantian keeps, by group."""

from . import facilities, fires, units

GROUPS = {"units": units, "facilities": facilities, "fires": fires}
LAYERS = {layer.name: layer for group in GROUPS.values() for layer in group.LAYERS}

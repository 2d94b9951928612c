"""Connections to the project's layers that can be let go again, all at once: a plugin that goes leaves none behind."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import QgsProject


class Ears:
    """Which layers are listened to, and how."""

    def __init__(self):
        self.heard: dict[str, list[tuple]] = {}

    def hears(self, layer) -> bool:
        """Whether the layer is listened to already."""
        return layer.id() in self.heard

    def listen(self, layer, *pairs):
        """Connect (signal, slot) of one layer."""
        for signal, slot in pairs:
            signal.connect(slot)
        self.heard.setdefault(layer.id(), []).extend(pairs)

    def forget(self, layer_id: str):
        """The layer goes: its connections go with it."""
        self.heard.pop(layer_id, None)

    def leave(self):
        """Let go of every layer that is still there."""
        for layer_id, pairs in self.heard.items():
            if QgsProject.instance().mapLayer(layer_id) is None:
                continue
            for signal, slot in pairs:
                # A slot whose owner is gone was let go by Qt.
                with suppress(TypeError, RuntimeError):
                    signal.disconnect(slot)
        self.heard.clear()

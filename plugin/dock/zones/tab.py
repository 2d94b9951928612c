"""The tab of zones: zones by kind, their faults, and what can be done to them."""

from __future__ import annotations

from ...language import tr
from ..tab import Tab


class ZonesTab(Tab):
    """Zones by kind, their faults, and what can be done to them."""

    layers = ("zones", "zone_borders", "acts", "townships")

    @staticmethod
    def title():
        return tr("Zones")

    def refresh(self):
        self.show_content()

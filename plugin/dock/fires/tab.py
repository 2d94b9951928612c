"""The tab of fires: fires by township and event."""

from __future__ import annotations

from ...language import tr
from ..tab import Tab


class FiresTab(Tab):
    """Fires by township and event."""

    layers = ("detections", "fires", "events", "townships")

    @staticmethod
    def title():
        return tr("Fires")

    def refresh(self):
        self.show_content()

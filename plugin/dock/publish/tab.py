"""The tab of publish: map, field pack, workbook."""

from __future__ import annotations

from ...language import tr
from ..tab import Tab


class PublishTab(Tab):
    """Map, field pack, workbook."""

    layers = ("zones", "events")

    @staticmethod
    def title():
        return tr("Publish")

    def refresh(self):
        self.show_content()

"""The tab of ledger: findings and dated clauses."""

from __future__ import annotations

from ...language import tr
from ..tab import Tab


class LedgerTab(Tab):
    """Findings and dated clauses."""

    layers = ("findings", "tasks")

    @staticmethod
    def title():
        return tr("Ledger")

    def refresh(self):
        self.show_content()

"""The kind of the zone that is chosen, and so edited, keeps its hatch where more than three kinds lie in one place (styles/workspace/zones.qml)."""

from __future__ import annotations

from ...workspace.layers import layer_of

VARIABLE = "lantian_kind"
"""Variable of the canvas: the kind that the style of zones hatches in any case."""


class Hatched:
    """``show`` the kind of the one row that is chosen; drawn anew only where that changes."""

    def __init__(self, session):
        self.session, self.kind = session, ""

    def show(self, rows):
        """*rows* are those chosen."""
        kinds = {row.kind for row in rows}
        self._set(kinds.pop() if len(kinds) == 1 else "")

    def leave(self):
        """As if nothing had been chosen."""
        self._set("")

    def _set(self, kind: str):
        if kind == self.kind:
            return
        self.kind = kind
        self.session.iface.mapCanvas().expressionContextScope().setVariable(VARIABLE, kind)
        zones = layer_of(self.session, "zones")
        if zones is not None:
            zones.triggerRepaint()

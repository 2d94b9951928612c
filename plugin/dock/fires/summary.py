"""The box above the list: three counts, attribution, passes, observed share."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel

from ...language import tr
from .tree import three_counts


class Summary(QFrame):
    """Events, fires and detections of the townships side by side."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        box = QGridLayout(self)
        box.setContentsMargins(10, 6, 10, 6)
        box.setHorizontalSpacing(14)
        box.setVerticalSpacing(1)
        self.figures = {}
        for at, (name, text) in enumerate(zip(("events", "fires", "detections"), three_counts(), strict=True)):
            figure = QLabel(self)
            font = figure.font()
            font.setPixelSize(20)
            font.setBold(True)
            figure.setFont(font)
            self.figures[name] = figure
            box.addWidget(figure, 0, at)
            box.addWidget(QLabel(text, self), 1, at, Qt.AlignmentFlag.AlignTop)
        self.attribution, self.passes = QLabel(self), QLabel(self)
        for label in (self.attribution, self.passes):
            label.setWordWrap(True)
        box.addWidget(self.attribution, 0, 3)
        box.addWidget(self.passes, 1, 3, Qt.AlignmentFlag.AlignTop)
        box.setColumnStretch(3, 1)

    def show_overview(self, overview):
        totals, by = overview.totals, overview.by_attribution
        for name, figure in self.figures.items():
            figure.setText(f"{totals[name]}")
        low = totals["events_low_only"]
        self.figures["events"].setToolTip(tr("{n} more events have low-confidence detections only and stand apart", n=low) if low else "")
        self.attribution.setText("<b>" + tr("certain {certain}　likely {likely}　disputed {disputed}", **by) + "</b>")
        self.attribution.setToolTip(tr("Events by attribution: certain from 0.95, likely from 0.80, else disputed, to be checked"))
        parts = [tr("{n} passes", n=overview.passes), _share(overview.observed)]
        if low:
            parts.append(tr("{n} low only", n=low))
        self.passes.setText("　".join(parts))
        self.passes.setToolTip("" if overview.observed else tr("Observed share unknown (point product carries no cloud)"))


def _share(observed) -> str:
    if observed is None:
        return tr("observed share: unknown")
    low, high = observed
    return tr("observed share: {share}", share=f"{low:.0%}" if low == high else f"{low:.0%} – {high:.0%}")

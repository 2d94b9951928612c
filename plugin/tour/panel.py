"""The panel of the tour and the frame round the widget it speaks of; both lie upon QGIS's window and hold nothing up."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPoint, QRect, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..dock.marks import BRAND
from ..language import tr

WIDTH, GAP = 330, 12
STYLE = f"QFrame#lantian_tour {{ background: palette(base); border: 2px solid {BRAND}; border-radius: 6px; }}"


class Frame(QWidget):
    """Drawn round a widget; clicks go through it."""

    def __init__(self, window):
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event):  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(BRAND), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 5, 5)


class Tour(QFrame):
    """Shows *steps* of *dock*, one after the other; ``close`` takes it away, and the dock's owner may call it at any time."""

    def __init__(self, dock, steps, window):
        super().__init__(window)
        self.dock, self.steps, self.at, self.target, self.frame = dock, steps, 0, None, Frame(window)
        self.setObjectName("lantian_tour")
        self.setStyleSheet(STYLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH)
        self.title, self.text = QLabel(self), QLabel(self)
        self.text.setWordWrap(True)
        self.back, self.forth, self.end = QPushButton(tr("Back"), self), QPushButton(self), QPushButton(tr("Close"), self)
        box, row = QVBoxLayout(self), QHBoxLayout()
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(8)
        for widget in (self.title, self.text):
            box.addWidget(widget)
        row.addWidget(self.end)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.forth)
        box.addLayout(row)
        self.back.clicked.connect(lambda: self.go(self.at - 1))
        self.forth.clicked.connect(lambda: self.go(self.at + 1))
        self.end.clicked.connect(lambda: self.close())
        window.installEventFilter(self)
        self.go(0)

    def go(self, at: int):
        """Show the step number *at*; beyond the last the tour ends."""
        if at >= len(self.steps):
            self.close()
            return
        self.at = max(at, 0)
        step = self.steps[self.at]
        if step.tab is not None:
            self.dock.tab(step.tab)
        self._watch(step.target(self.dock))
        self.title.setText(f"<b>{step.title}</b>　{self.at + 1}/{len(self.steps)}")
        self.text.setText(step.text)
        self.back.setEnabled(self.at > 0)
        self.forth.setText(tr("Next") if self.at + 1 < len(self.steps) else tr("Done"))
        self.place()
        self.show()
        self.raise_()

    def place(self):
        """The frame round the target, the panel beside it; the dock alone where the target is not to be seen (a tab may be empty)."""
        window = self.parentWidget()
        shown = self.target if self.target.isVisible() else self.dock
        # By the screen: the dock may float in a window of its own.
        box = QRect(window.mapFromGlobal(shown.mapToGlobal(QPoint(0, 0))), shown.size()).adjusted(-4, -4, 4, 4)
        self.frame.setGeometry(box.intersected(window.rect()))
        self.frame.setVisible(self.dock.isVisible())
        self.frame.raise_()
        self.adjustSize()
        dock = window.mapFromGlobal(self.dock.mapToGlobal(QPoint(0, 0)))
        left = dock.x() - self.width() - GAP
        if left < 0:
            left = dock.x() + self.dock.width() + GAP
        left = min(left, window.width() - self.width() - GAP)
        self.move(max(left, 0), max(min(box.top(), window.height() - self.height() - GAP), 0))

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self.place()
        return False

    def closeEvent(self, event):  # noqa: N802
        self.parentWidget().removeEventFilter(self)
        self._watch(None)
        self.frame.hide()
        self.frame.setParent(None)
        self.frame.deleteLater()
        super().closeEvent(event)

    def _watch(self, target):
        if self.target is not None:
            self.target.removeEventFilter(self)
        self.target = target
        if target is not None:
            target.installEventFilter(self)

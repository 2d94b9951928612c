"""What a tab shows when it has nothing: an icon, one line, one reason, and what to do next."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..plain import text_only

WIDTH = 182


class EmptyState(QWidget):
    """Set it with ``say``; the first button is the primary one."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.icon, self.line, self.reason = QLabel(self), QLabel(self), QLabel(self)
        self.line.setObjectName("lantian_empty_line")
        self.reason.setObjectName("lantian_empty_reason")
        self.reason.setWordWrap(True)
        text_only(self.line, self.reason)
        box = QVBoxLayout(self)
        box.addStretch(2)
        for label in (self.icon, self.line, self.reason):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(label)
        self.buttons = QVBoxLayout()
        box.addLayout(self.buttons)
        box.addStretch(3)

    def say(self, icon, line: str, reason: str, buttons):
        """*icon* a QPixmap or None; *buttons* are (text, function, or text that says why it cannot be pressed)."""
        if icon is None:
            self.icon.clear()
        else:
            self.icon.setPixmap(icon)
        self.line.setText(line)
        self.reason.setText(reason)
        while self.buttons.count():
            old = self.buttons.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for at, (text, action) in enumerate(buttons):
            button = QPushButton(text, self)
            button.setFixedWidth(WIDTH)
            button.setProperty("primary", at == 0)
            if callable(action):
                button.clicked.connect(lambda checked=False, press=action: press())
            else:
                button.setEnabled(False)
                button.setToolTip(action)
            self.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

"""The card of the chosen zone: when it is in force, what is drawn and declared, live while one draws; and what to do with it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout

from ...language import tr
from ...plain import markup, text_only, tip
from .. import marks
from ..elided import ElidedLabel
from ..flow import Flow
from .wording import kind_title, km2, per_cent, slip, state_title


class Card(QFrame):
    """``show_zone`` fills it; ``show_live`` puts the area of what is being drawn in the place of the stored one."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("lantian_box")
        self.row, self.several, self.live = None, 0, None
        self.title, self.areas, self.hint, self.warning = (QLabel(self) for _ in range(4))
        text_only(self.hint, self.warning)
        self.act = ElidedLabel("", self)
        self.act.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.hint.setStyleSheet(f"color: {marks.MUTE};")
        self.warning.setStyleSheet("color: #B4231F;")
        for label in (self.title, self.hint, self.warning, self.areas):
            label.setWordWrap(True)
        self.zoom, self.notice, self.history, self.edit = QPushButton(tr("Zoom to")), QPushButton(tr("See notice")), QPushButton(tr("History")), QToolButton()
        self.edit.setText(tr("Edit border"))
        self.edit.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        box, top, buttons = QVBoxLayout(self), QHBoxLayout(), Flow()
        box.setContentsMargins(10, 7, 10, 7)
        box.setSpacing(4)
        top.addWidget(self.title, 1)
        top.addWidget(self.act)
        for button in (self.zoom, self.edit, self.notice, self.history):
            buttons.addWidget(button)
        box.addLayout(top)
        for label in (self.areas, self.warning, self.hint):
            box.addWidget(label)
        box.addLayout(buttons)
        self.show_zone(None)

    def show_zone(self, row, several: int = 0):
        """The chosen zone, None for none; *several* zones chosen at once are only counted."""
        self.row, self.several = row, several
        self._fill()

    def show_live(self, drawn: float, declared=None, name: str = ""):
        """*drawn* km² so far of what is being drawn; below 0: no longer drawing."""
        self.live = None if drawn < 0 else (drawn, declared, name)
        self._fill()

    def _fill(self):
        row = self.row
        self.warning.hide()
        for button in (self.zoom, self.notice, self.history, self.edit):
            button.setVisible(self.live is None and row is not None)
        if self.live is not None:
            drawn, declared, name = self.live
            self.title.setText(f"<b>{markup(name or tr('New zone'))}</b>")
            self.act.setText(tr("being drawn"))
            self.areas.setText(self._areas("", drawn, declared))
            self.hint.setText(tr("Left adds a point, right ends, Backspace takes one back, Esc gives up."))
            return
        if self.several > 1:
            self.title.setText(f"<b>{tr('{n} zones', n=self.several)}</b>")
            self.act.setText("")
            self.areas.setText("")
            self.hint.setText(tr("Adopt, repeal, merge or delete them at once; choose one to see it."))
            return
        if row is None:
            self.title.setText("")
            self.act.setText("")
            self.areas.setText("")
            self.hint.setText(tr("Choose a zone to see when it is in force and what is drawn."))
            return
        title = markup(row.name or row.zone_id)
        self.title.setText(f"<b>{title if row.kind == 'park' else f'{title}（{kind_title(row.kind)}）' if kind_title(row.kind) not in title else title}</b>")
        self.act.setText(row.act or state_title(row.state), row.act_title or "")
        self.areas.setText(self._areas(row.first, row.drawn, row.declared))
        message = slip(row)
        self.warning.setText(message)
        self.warning.setVisible(bool(message))
        self.hint.setText(tr("The area follows every edit; what is not saved counts nowhere else."))
        self.zoom.setEnabled(row.bounds is not None)
        self.notice.setEnabled(bool(row.document))
        self.notice.setToolTip(tip(row.act_title) if row.document else tr("The workspace has no document of this notice.") if row.act else tr("A draft has no notice."))

    @staticmethod
    def _areas(first: str, drawn: float, declared) -> str:
        parts = [tr("from {day}", day=first)] if first else []
        parts.append(tr("drawn <b>{km2}</b> km²", km2=km2(drawn)))
        parts.append(tr("declared {km2} km²", km2=km2(declared)) if declared else tr("nothing declared"))
        if declared:
            share = (drawn / declared - 1) * 100
            parts.append(f"{'+' if share > 0 else ''}{per_cent(share)} %")
        return "&nbsp; ".join(parts)

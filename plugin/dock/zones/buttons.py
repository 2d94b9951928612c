"""The buttons over the tree and the menu of a zone: what can be done with what is chosen, and why not."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from ....layers.tasks.build_zone import METHODS
from ...editing.journal import journal_of
from ...language import tr
from ...plain import tip
from ..flow import Flow
from ..menu_button import MenuButton
from .build_dialog import method_titles

FITS_PX = 170
"""Of the name of the act to be undone; all of it stands in the tooltip."""


class Buttons(QWidget):
    """新建▾ 采纳… 废止… 与旧版比较 检查; beneath, while something is not saved: undo, redo, save."""

    def __init__(self, doing, parent=None):
        super().__init__(parent)
        self.doing, self.session = doing, doing.session
        # Tool buttons are as wide as their words; a push button is 80 px at least, and five of them are wider than the dock.
        self.adopt, self.repeal, self.compare, self.check = (QToolButton(self) for _ in range(4))
        for button, text in ((self.adopt, tr("Adopt…")), (self.repeal, tr("Repeal…")), (self.compare, tr("Compare…")), (self.check, tr("Find faults"))):
            button.setText(text)
        self.new = MenuButton(self)
        self.new.setText(tr("New"))
        self.new.setProperty("primary", True)
        self.new.setMenu(self._new_menu())
        self.check.setToolTip(tr("Gaps, overlaps, borders that cross themselves, areas that differ from the notice"))
        self.compare.setToolTip(tr("Compare with a former version: added and lost ground, km² by township"))
        box = Flow(self)
        for button, press in ((self.new, None), (self.adopt, doing.adopt), (self.repeal, doing.repeal), (self.compare, doing.ask_compare), (self.check, doing.check)):
            box.addWidget(button)
            if press is not None:
                button.clicked.connect(lambda checked=False, press=press: press())
        self.edit_menu = QMenu(self)
        self.edit_actions = {
            name: self.edit_menu.addAction(text, press)
            for name, text, press in (("vertices", tr("Move vertices"), doing.edit_vertices), ("reshape", tr("Reshape a common border"), doing.reshape),
                                      ("split", tr("Split by a line"), doing.split), ("merge", tr("Merge the chosen"), doing.merge),
                                      ("cut", tr("Cut by the area"), doing.cut), ("delete", tr("Delete"), doing.delete))}
        self.edit_menu.setToolTipsVisible(True)

    def _new_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addAction(tr("Draw…"), self.doing.draw)
        menu.addSeparator()
        for how, title in zip(METHODS, method_titles().values(), strict=True):
            menu.addAction(title + "…", lambda how=how: self.doing.build(how))
        return menu

    def show_possible(self, rows):
        """Grey what cannot be done with *rows*, and let the tooltip say why."""
        why = self.doing.why_not()
        drafts, adopted = [row for row in rows if row.state == "draft"], [row for row in rows if row.state in ("in_force", "later")]
        one, some, several = ((tr("Choose one zone first."),), (tr("Choose a zone first."),), (tr("Choose two zones or more of one kind."),))
        self._may(self.new, why)
        self._may(self.adopt, why or ("" if drafts and len(drafts) == len(rows) else tr("Choose drafts first: only a draft can be adopted.")))
        self._may(self.repeal, why or ("" if adopted and len(adopted) == len(rows) else tr("Choose zones in force first.")))
        enough = {"vertices": len(rows) == 1 or one[0], "reshape": len(rows) == 1 or one[0], "split": len(rows) == 1 or one[0],
                  "merge": (len(rows) > 1 and len({(row.kind, row.grade) for row in rows}) == 1) or several[0], "cut": bool(rows) or some[0],
                  "delete": bool(rows) or some[0]}
        for name, action in self.edit_actions.items():
            self._may(action, why or ("" if enough[name] is True else enough[name]))

    @staticmethod
    def _may(widget, why: str):
        widget.setEnabled(not why)
        widget.setToolTip(why)


class EditBar(QWidget):
    """Shown while there is something to undo or to save."""

    def __init__(self, doing, parent=None):
        super().__init__(parent)
        self.session, self.doing = doing.session, doing
        self.says, self.undo, self.redo, self.save = QLabel(self), QToolButton(self), QToolButton(self), QToolButton(self)
        self.redo.setText(tr("Redo"))
        self.save.setText(tr("Save"))
        self.says.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        box.addWidget(self.says, 1)
        for button, press in ((self.undo, doing.undo), (self.redo, doing.redo), (self.save, doing.save)):
            box.addWidget(button)
            button.clicked.connect(lambda checked=False, press=press: press())
        self.hide()

    def look(self):
        """Say what can be undone, done again and saved."""
        journal = journal_of(self.session)
        undo, redo, unsaved = journal.next_undo(), journal.next_redo(), journal.unsaved() if self.session.is_open else []
        self.says.setText(tr("Not saved") if unsaved else "")
        whole = tr("Undo: {act}", act=undo) if undo else tr("Undo")
        self.undo.setText(self.undo.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, FITS_PX))
        self.undo.setToolTip(tip(whole))
        self.redo.setToolTip(tip(redo))
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
        self.save.setEnabled(bool(unsaved))
        self.setVisible(bool(undo or redo or unsaved))

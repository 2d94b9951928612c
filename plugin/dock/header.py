"""The top of the dock: which workspace, which day, which filter."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..language import tr
from ..plain import tip
from ..workspace import recent
from ..workspace.check_out import is_check_out
from . import marks
from .fires.filter_menu import FilterMenu, show_filter
from .menu_button import MenuButton


class Header(QWidget):
    """Workspace button, help; as-of date with a step back and forth; the filter button says the filter."""

    def __init__(self, session, dock):
        super().__init__(dock)
        self.session, self.dock = session, dock
        self.workspace = MenuButton(self)
        self.workspace.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.workspace.setMenu(self._menu())
        self.explain, self.help = QToolButton(self), QToolButton(self)
        self.explain.setIcon(marks.explain())
        self.explain.setCheckable(True)
        self.help.setText("?")
        self.help.setToolTip(tr("Help (F1)"))
        self.day = QDateEdit(self)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setCalendarPopup(True)
        self.back, self.forth, self.filter = QToolButton(self), QToolButton(self), MenuButton(self)
        self.back.setArrowType(Qt.ArrowType.LeftArrow)
        self.forth.setArrowType(Qt.ArrowType.RightArrow)
        self.back.setToolTip(tr("One day earlier"))
        self.forth.setToolTip(tr("One day later"))
        self.filter.setMenu(FilterMenu(session, parent=self.filter))
        box = QVBoxLayout(self)
        box.setContentsMargins(9, 8, 9, 6)
        box.setSpacing(6)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.workspace, 1)
        first.addWidget(self.explain)
        first.addWidget(self.help)
        label = QLabel(tr("As of"), self)
        for widget in (label, self.day, self.back, self.forth):
            second.addWidget(widget)
        second.addStretch(1)
        second.addWidget(self.filter)
        box.addLayout(first)
        box.addLayout(second)
        self.day.dateChanged.connect(lambda date: session.look_at(date.toString("yyyy-MM-dd")))
        self.back.clicked.connect(lambda: self._step(-1))
        self.forth.clicked.connect(lambda: self._step(1))
        session.workspace_changed.connect(self._show)
        session.day_changed.connect(self._show)
        session.filter_changed.connect(self._show)
        self._show()

    def _menu(self):
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self._fill(menu)
        return menu

    def _fill(self, menu):
        """The menu as it fits the moment: recent workspaces, and merging back where the open one is a copy."""
        menu.clear()
        opening, session = self.dock.opening, self.session
        for text, press in ((tr("New workspace…"), opening.new), (tr("Open workspace…"), opening.ask), (tr("Try it with sample data"), opening.sample)):
            menu.addAction(text, press)
        known = [path for path in recent.paths() if path != str(session.path)]
        if known:
            last = menu.addMenu(tr("Recent workspaces"))
            for path in known:
                last.addAction(Path(path).name, lambda path=path: opening.open(path)).setToolTip(tip(path))
            last.setToolTipsVisible(True)
        menu.addSeparator()
        menu.setToolTipsVisible(True)
        out, back = menu.addAction(tr("Check out…"), opening.check_out), menu.addAction(tr("Merge back…"), opening.merge_back)
        out.setEnabled(session.is_open)
        out.setToolTip(tr("Copy the workspace to work on it away from its drive") if session.is_open else tr("No workspace is open"))
        back.setEnabled(is_check_out(session))
        back.setToolTip(tr("Bring what changed here back to the workspace it was checked out of") if is_check_out(session)
                        else tr("The open workspace was not checked out of another"))

    def _step(self, days):
        self.day.setDate(self.day.date().addDays(days))

    def _show(self):
        session = self.session
        name = Path(session.path).name if session.is_open else tr("Open or make a workspace")
        self.workspace.setText(name + (tr(" (read-only)") if session.read_only else ""))
        self.workspace.setToolTip(tip(str(session.path or "")))
        date = QDate.fromString(session.day, "yyyy-MM-dd")
        if self.day.date() != date:
            self.day.setDate(date)
        show_filter(self.filter, session)
        for widget in (self.back, self.forth, self.filter):
            widget.setEnabled(session.is_open)

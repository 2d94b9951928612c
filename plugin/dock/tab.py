"""The base of a tab: its content, or what to do when there is none."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from .empty_state import EmptyState


class Tab(QWidget):
    """A tab reads only while it is looked at: ``refresh`` is called when it is shown and has become stale.

    A tab overrides ``title``, ``layers`` (names whose change makes it stale) and ``refresh``; it puts its widgets into ``self.content``.
    """

    layers: tuple[str, ...] = ()
    topic = "index"
    """The help page of F1, a name of plugin/help_pages.TOPICS."""

    def __init__(self, session, dock):
        super().__init__(dock)
        self.session, self.dock = session, dock
        self.stale = True
        self.content, self.nothing = QWidget(self), EmptyState(self)
        self.box = QVBoxLayout(self.content)
        self.box.setContentsMargins(9, 8, 9, 8)
        self.box.setSpacing(7)
        self.stack = QStackedLayout(self)
        self.stack.addWidget(self.content)
        self.stack.addWidget(self.nothing)
        session.workspace_changed.connect(self.spoil)
        session.day_changed.connect(self.spoil)
        session.filter_changed.connect(self.spoil)
        session.data_changed.connect(self._changed)

    @staticmethod
    def title() -> str:
        """The tab's name in the window's language."""
        raise NotImplementedError

    def refresh(self):
        """Read what is shown anew."""
        raise NotImplementedError

    def spoil(self):
        """What is shown is no longer so: read it again, now or when it is next looked at."""
        self.stale = True
        if self.isVisible():
            self.freshen()

    def freshen(self):
        """Refresh if stale."""
        if self.stale:
            self.stale = False
            if self.session.is_open:
                self.refresh()
            else:
                self.dock.show_welcome(self)

    def unload(self):
        """Take away what the tab has put outside the dock: rubber bands, map tools, connections to the project. A tab with such things overrides it."""

    def show_content(self):
        self.stack.setCurrentWidget(self.content)

    def show_nothing(self, icon, line, reason, buttons):
        """The empty state; see EmptyState.say."""
        self.nothing.say(icon, line, reason, buttons)
        self.stack.setCurrentWidget(self.nothing)

    def showEvent(self, event):  # noqa: N802
        super().showEvent(event)
        self.freshen()

    def _changed(self, names):
        if not self.layers or set(names) & set(self.layers):
            self.spoil()

"""The tab of the ledger: findings by rule and dated clauses by document, their counts, and what can be done about them."""

from __future__ import annotations

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtCore import QItemSelectionModel, QSize
from qgis.PyQt.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QPushButton, QTreeView

from ...language import either, tr
from .. import marks
from ..flow import Flow
from ..tab import Tab
from .acts import Acts
from .calendar import Calendar
from .card import Card, can
from .counts import Counts
from .dialogs import NotRun, Wording, layer_titles
from .filters import Filters
from .model import DUE, OBJECT, WIDTHS, LedgerModel
from .reading import listed, read_ledger

ROW_PX = 23
COLUMNS_KEY = "lantian/dock/ledger/columns"
STYLE = """
QFrame#lantian_box { background: palette(base); border: 1px solid palette(midlight); border-radius: 4px; }
QLabel#lantian_number { font-size: 20px; font-weight: 600; }
"""


class LedgerTab(Tab):
    """Findings and dated clauses. Reading goes through Work; ``ledger`` is what was read, ``listing`` what the filter leaves of it."""

    layers = ("findings", "tasks", "townships")
    topic = "ledger"

    def __init__(self, session, dock):
        super().__init__(session, dock)
        self.ledger, self.listing, self.asked, self.wished = None, None, 0, None
        self.acts, self.filters = Acts(session, dock), Filters(self.content)
        self.content.setStyleSheet(STYLE)
        self.run, self.calendar, self.open_calendar = QPushButton(tr("Run rules")), QPushButton(tr("Calendar…")), None
        self.run.setProperty("primary", True)
        self.counts, self.card, self.model, self.view = Counts(), Card(), LedgerModel(self), QTreeView()
        self._set_up_view()
        first, second = QHBoxLayout(), Flow()
        for widget in (self.run, self.filters.rules, self.filters.townships, self.filters.state):
            first.addWidget(widget)
        first.addStretch(1)
        for widget in self.filters.sorts.values():
            second.addWidget(widget)
        second.push_right()
        second.addWidget(self.calendar)
        self.box.addLayout(first)
        self.box.addLayout(second)
        for widget, stretch in ((self.counts, 0), (self.view, 1), (self.card, 0)):
            self.box.addWidget(widget, stretch)
        self.run.clicked.connect(lambda: self.acts.apply_rules())
        self.calendar.clicked.connect(self.show_calendar)
        self.filters.changed.connect(self._list)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_card())
        self.view.activated.connect(self._activated)
        self.view.clicked.connect(lambda index: self.model.bring_more(index) if self.model.brings_more(index) else None)
        card = self.card
        card.quotation_wanted.connect(lambda: Wording(self.selected()[0], self).exec())
        card.zoom.clicked.connect(lambda: self.acts.zoom_to(self.selected()))
        card.in_hand.clicked.connect(lambda: self.acts.mark_in_hand(self._ids()))
        card.close_it.clicked.connect(lambda: self.acts.close(self._ids()))
        card.reopen.clicked.connect(lambda: self.acts.reopen(self._ids()))
        card.export.clicked.connect(lambda: self.acts.export(self.filters.value))
        session.workspace_changed.connect(self._forget)
        dock.work.started.connect(self._show_busy)  # a method, not a lambda: Qt lets go of it with the tab
        dock.work.ended.connect(self._show_busy)

    @staticmethod
    def title():
        return tr("Ledger")

    def refresh(self):
        path, day, self.asked = self.session.path, self.session.day, self.asked + 1
        asked = self.asked
        self.dock.work.start(tr("Read the ledger"), lambda progress: read_ledger(path, day), lambda ledger: self._read(asked, ledger), self._unread, quiet=True)

    def selected(self) -> list[dict]:
        """The chosen rows, as dicts by column."""
        if self.listing is None:
            return []
        rows = sorted({self.model.row(index) for index in self.view.selectionModel().selectedRows()} - {None})
        return [{name: values[at] for name, values in self.listing.columns.items()} for at in rows]

    def choose(self, sort: str, name: str):
        """Show the entry *name* among findings or tasks, whatever the filter was."""
        self.wished = name
        if self.filters.value == type(self.filters.value)(sort=sort, state="all"):
            self._list()
        else:
            self.filters.set(sort=sort, groups=(), townships=(), state="all")

    def show_calendar(self):
        """What falls due in the month of the day looked at."""
        sorts = {"finding": "findings", "task": "tasks"}
        self.open_calendar = Calendar(self.session, self.dock.work, lambda kind, name: self.choose(sorts[kind], name), self)
        self.open_calendar.show()

    def unload(self):
        if self.open_calendar is not None:
            self.open_calendar.close()

    def _set_up_view(self):
        view = self.view
        view.setModel(self.model)
        view.setUniformRowHeights(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setIndentation(12)
        view.setIconSize(QSize(16, 16))
        view.setAlternatingRowColors(False)
        view.setStyleSheet(f"QTreeView::item {{ height: {ROW_PX}px; }}")
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(OBJECT, QHeaderView.ResizeMode.Stretch)
        kept = QgsSettings().value(COLUMNS_KEY)
        self.widths_kept = kept is not None and header.restoreState(kept)
        if not self.widths_kept:
            for at, width in enumerate(WIDTHS):
                view.setColumnWidth(at, width)
        header.sectionResized.connect(self._keep_widths)

    def _keep_widths(self, column, old, new):
        # Only what a person drags is kept, not what the window stretches.
        if self.view.header().isVisible() and self.view.underMouse():
            self.widths_kept = True
            QgsSettings().setValue(COLUMNS_KEY, self.view.header().saveState())

    def _forget(self):
        self.ledger, self.listing = None, None

    def _read(self, asked, ledger):
        if asked == self.asked:
            self.ledger = ledger
            self._list()

    def _unread(self, message):
        if message:
            self.dock.say(message, Qgis.MessageLevel.Warning)

    def _list(self):
        if self.ledger is None:
            return
        ledger, wanted, self.asked = self.ledger, self.filters.value, self.asked + 1
        asked = self.asked
        self.dock.work.start(tr("Read the ledger"), lambda progress: listed(ledger, wanted), lambda listing: self._listed(asked, listing), self._unread, quiet=True)

    def _listed(self, asked, listing):
        if asked != self.asked:
            return
        chosen = [row["id"] for row in self.selected()]
        wished, self.wished = self.wished or (chosen[0] if chosen else None), None
        self.listing, night = listing, self.palette().base().color().lightness() < 128
        self.filters.offer(listing)
        self.counts.show_counts(listing.counts, night)
        self.model.show(listing, self.ledger.day, night)
        if not self.widths_kept:
            other_year = any(due and due[:4] != self.ledger.day[:4] for due in listing.columns.get("due", ())[:2000])
            self.view.setColumnWidth(DUE, WIDTHS[DUE] + 30 * other_year)
        for at in range(len(listing.groups)):
            self.view.setFirstColumnSpanned(at, self.view.rootIndex(), True)
        self.view.expandAll()
        index = self.model.index_of(wished) if wished else None
        if index is not None and index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.view.scrollTo(index)
        why_not = self._why_no_run()
        self._show_busy()
        can(self.card.export, "" if listing.groups else tr("Nothing is listed"))
        self._say_nothing(why_not) if self._is_bare() else self.show_content()

    def _is_bare(self):
        wanted = self.filters.value
        untouched = wanted == type(wanted)()
        return untouched and not self.listing.groups and not self.ledger.entries["tasks"].shape[0]

    def _show_busy(self):
        """While something else writes, nothing new is begun."""
        can(self.run, self._why_no_run())
        self._show_card()

    def _why_no_run(self):
        if self.dock.work.busy:
            return tr("Something is running; wait for it, or cancel it below")
        if self.session.read_only:
            return tr("The workspace is read-only: check it out first")
        return "" if self.session.facts.get("preset") else tr("The workspace has no plan; the task “Apply rules” takes one from a file")

    def _say_nothing(self, why_not):
        last, run = self.ledger.last, (tr("Run rules"), why_not or self.acts.apply_rules)
        closed = self.listing.counts.get("closed", 0)
        more = [(tr("Show what is closed ({n})", n=closed), lambda: self.filters.set(state="closed"))] if closed else []
        if last is None:
            reason = tr("The rules have not run yet: they hold zones and facilities against the plan, clause by clause.")
            self.show_nothing(marks.empty("ledger"), tr("No rule has run yet"), reason, [run, *more])
            return
        total = last.ran + len(last.lacking)
        reason = tr("Rules ran as of {day}: {n} of {total} did not, for lack of data.", day=last.day, n=len(last.lacking), total=total)
        if last.layers:
            lacks = either("", " ").join(either("“{}”", "“{}”").format(layer_titles(name)) for name in last.layers)
            reason = tr("Rules ran as of {day}: {n} of {total} did not, for lack of {layers}.", day=last.day, n=len(last.lacking), total=total, layers=lacks)
        self.show_nothing(marks.empty("ledger"), tr("No finding is open"), reason, [(tr("Show rules that did not run"), self.show_not_run), run, *more])

    def show_not_run(self):
        """The rules that did not run, and why."""
        NotRun(self.ledger.last, self).exec()

    def _show_card(self):
        why_not = tr("The workspace is read-only: check it out first") if self.session.read_only else ""
        if not why_not and self.dock.work.busy:
            why_not = tr("Something is running; wait for it, or cancel it below")
        self.card.show_rows(self.selected(), why_not)

    def _activated(self, index):
        if self.model.brings_more(index):
            self.model.bring_more(index)
        elif self.model.row(index) is not None:
            self.acts.zoom_to(self.selected())

    def _ids(self):
        return [row["id"] for row in self.selected()]

"""The tab of fires: fires by township and event."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton

from ....processing.fire_filter import FireFilter
from ...language import either, language, tr
from ...plain import text_only
from .. import marks
from ..menu_button import MenuButton
from ..tab import Tab
from . import adding
from .card import EventCard
from .event_facts import event_facts
from .filter_menu import FilterMenu
from .map import FiresMap
from .overview import Stored, overview
from .period import PeriodMenu
from .summary import Summary
from .tree import FiresView


class FiresTab(Tab):
    """Fires by township and event."""

    layers = ("detections", "fires", "events", "townships", "zones")
    topic = "fires"

    def __init__(self, session, dock):
        super().__init__(session, dock)
        self.asked, self.overview, self.adding = 0, None, False
        self.stored = Stored()
        self.map = FiresMap(session, self)
        self.box.addLayout(self._buttons())
        self.summary, self.list = Summary(self), FiresView(self)
        self.box.addWidget(self.summary)
        self.box.addWidget(self.list, 1)
        self.card = EventCard(self.map.go_there, self)
        self.box.addWidget(self.card)
        self.rule = text_only(QLabel(self))
        self.rule.setWordWrap(True)
        font = self.rule.font()
        font.setPixelSize(11)
        self.rule.setFont(font)
        self.box.addWidget(self.rule)
        self.list.chosen.connect(self.open_event)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu_of_row)
        self.map.picked.connect(self._picked)
        session.filter_changed.connect(self._filtered)
        session.workspace_changed.connect(self._opened)

    @staticmethod
    def title():
        return tr("Fires")

    def _buttons(self):
        row = QHBoxLayout()
        row.setSpacing(5)
        self.add_button = QToolButton(self)
        self.period_button, self.state_button, self.evidence_button = (MenuButton(self) for _ in range(3))
        self.add_button.setText(tr("Add fires…"))
        self.add_button.setProperty("primary", True)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.add_button.clicked.connect(lambda checked=False: self.ask_for_files())
        menu = QMenu(self.add_button)
        menu.addAction(tr("Parameters of the import…"), self.ask_for_parameters)
        self.add_button.setMenu(menu)
        self.periods = PeriodMenu(self.session, self.period_button)
        self.period_button.setMenu(self.periods)
        self.state_button.setText(tr("State"))
        self.state_button.setMenu(FilterMenu(self.session, ("states",), self.state_button))
        self.evidence_button.setText(tr("Evidence"))
        self.evidence_button.setMenu(FilterMenu(self.session, ("attributions", "without"), self.evidence_button))
        for button in (self.add_button, self.period_button, self.state_button, self.evidence_button):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        row.addStretch(1)
        return row

    # what is shown ------------------------------------------------------------------------------------------------------------------

    def refresh(self):
        """Read the overview anew; an answer that a later question has overtaken is not shown."""
        self.asked += 1
        asked, path, chosen, day, stored = self.asked, self.session.path, self.session.filter, self.session.day, self.stored
        self._show_buttons()
        self.session.work.start(tr("Reading fires"), lambda progress: overview(path, chosen, day, progress, stored), quiet=True,
                                done=lambda found: self._show(found, asked), failed=lambda message: self._failed(message, asked))

    def _show(self, found, asked):
        if asked != self.asked or not self.session.is_open:
            return
        self.overview = found
        self.periods.having = found.days
        if not found.towns and not found.outside.rows:
            self._show_empty(found)
            return
        self.summary.show_overview(found)
        self.list.show_overview(found)
        self.rule.setText(tr("Rule: {rule}", rule=either(found.rule["zh"], found.rule["en"])))
        if self.card.facts is not None and self.list.event_id() != self.card.facts.id and not self.list.choose(self.card.facts.id):
            self.close_event()
        self.show_content()

    def _show_empty(self, found):
        self.close_event()
        reason = tr("No suspected fires were detected in this period. None detected is not no fire: the observed share is unknown.") \
            if found.observed is None else tr("No suspected fires were detected in this period. None detected is not no fire.")
        days = self.session.filter.period(language())
        reason = f"{days}\n{reason}" if days else reason
        widen = self.widen if not self.session.filter.empty else tr("There is no filter; the workspace has no fires")
        self.show_nothing(marks.empty("fires"), tr("No fires in this period"), reason,
                          [(tr("Add fires…"), self._may_add() or self.ask_for_files), (tr("Widen the filter"), widen)])

    def _failed(self, message, asked):
        if asked == self.asked and message:
            self.show_nothing(marks.empty("fires"), tr("The fires cannot be read"), message, [(tr("Try again"), self.refresh)])

    def _show_buttons(self):
        why_not = self._may_add()
        self.add_button.setEnabled(not why_not)
        self.add_button.setToolTip(why_not or tr("Add today's files with the parameters of the last time"))
        self.period_button.setText(self.periods.text())
        for button, text, chosen in ((self.state_button, tr("State"), self.session.filter.states),
                                     (self.evidence_button, tr("Evidence"), self.session.filter.without or self.session.filter.attributions)):
            # A button whose choice is in force is marked, for the list may be short because of it.
            button.setText(text + (" ●" if chosen else ""))

    def widen(self):
        """Drop all that the filter leaves out, the days too."""
        self.periods.kind = "all"
        self.session.show(FireFilter())

    def _filtered(self):
        self.periods.follow()
        self._show_buttons()
        self.map.apply()

    def _opened(self):
        self.close_event()
        self.periods.kind, self.overview = "all", None
        self.asked += 1
        if self.session.is_open:
            self.map.apply()

    def _changed(self, names):
        self._written(names)
        super()._changed(names)

    def _written(self, names):
        if set(names) & {*adding.FIRE_LAYERS, "townships", "verdicts"}:
            # The ledger's states are written without a line in the history.
            self.stored = Stored()
        if set(names) & set(adding.FIRE_LAYERS):
            self.map.reload()
            if self.card.facts is not None:
                self.open_event(self.card.facts.id, zoom=False)

    # one event ----------------------------------------------------------------------------------------------------------------------

    def open_event(self, event_id: str, zoom: bool = True):
        """Show the event's card, and its place and footprints on the map."""
        path, lang = self.session.path, language()
        self.session.work.start(tr("Reading event"), lambda progress: event_facts(path, event_id, lang, progress), quiet=True,
                                done=lambda facts: self._show_event(facts, path, zoom))

    def _show_event(self, facts, path, zoom):
        if facts is None or path != self.session.path:
            return
        if self.list.event_id() not in ("", facts.id):
            return  # another was chosen meanwhile
        self.card.offer(self._acts(facts))
        self.card.show_event(facts)
        self.map.apply()
        self.map.show(facts, zoom)

    def close_event(self):
        """Put the card away and take the event off the map."""
        self.card.show_event(None)
        self.map.clear()

    def _picked(self, event_id):
        """An event was selected on the map: the list goes to it, the map stays."""
        self.dock.tab(FiresTab)
        self.list.blockSignals(True)
        listed = self.list.choose(event_id)
        self.list.blockSignals(False)
        if not listed:
            self.list.setCurrentIndex(self.list.rootIndex())
        self.open_event(event_id, zoom=False)

    def _acts(self, facts) -> dict:
        if self.session.read_only:
            why = tr("The workspace is read-only")
            return {"dispatch": why, "verdict": why}
        from .verdict_dialog import next_states

        following = next_states(facts.state)
        none = tr("No further step follows this state")
        check = [state for state in following if state != "dispatched" or facts.state != "suspected"]
        return {"dispatch": (lambda: self.ask_for_step("dispatched")) if "dispatched" in following else tr("It has been dispatched, or nothing is left to check"),
                "verdict": (lambda: self.ask_for_step(None)) if check else tr("Dispatch it first") if following else none}

    def ask_for_step(self, to_state):
        """Ask for the chosen event's next step in the ledger, and record it."""
        from .verdict_dialog import VerdictDialog

        dialog = VerdictDialog(self.card.facts, to_state, self.window())
        if dialog.exec():
            self.record(dialog.arguments())
        dialog.deleteLater()

    def record(self, arguments: dict):
        """Record a step by record_verdict; list and map then show the new state."""
        self.session.work.run_task("record_verdict", {**arguments, "workspace": str(self.session.path)}, done=self._recorded)

    def _recorded(self, report):
        self.session.data_changed.emit(["events", "verdicts"])
        self.dock.say(" ".join([report.text, *report.warnings]), Qgis.MessageLevel.Success)

    def _menu_of_row(self, point):
        town = self.list.township_at(point)
        menu = QMenu(self.list)
        if town is not None and town.code:
            menu.addAction(tr("Only {township}", township=town.name), lambda: self.session.show(self.session.filter.but(townships=(town.code,))))
        if self.session.filter.townships:
            menu.addAction(tr("All townships"), lambda: self.session.show(self.session.filter.but(townships=())))
        if menu.actions():
            menu.exec(self.list.viewport().mapToGlobal(point))
        menu.deleteLater()

    # adding -------------------------------------------------------------------------------------------------------------------------

    def _may_add(self) -> str:
        """Why nothing can be added now; "" when it can."""
        if self.session.read_only:
            return tr("The workspace is read-only")
        return tr("An import is running") if self.adding else ""

    def ask_for_files(self):
        """Ask for fire files and add them."""
        files, _ = QFileDialog.getOpenFileNames(self, tr("Fire files"), str(self.session.path.parent), tr(
            "Lists and rasters (*.csv *.txt *.xlsx *.shp *.kml *.geojson *.json *.tif *.nc *.hdf *.h5);;All files (*)"))
        if files:
            self.add_files(files)

    def add_files(self, files: list[str]):
        """Add *files* by flag_fires with the parameters of the last time; at the first time they are asked for."""
        if adding.remembered(self.session.path) is None:
            self.ask_for_parameters(files)
        else:
            self.run(files, adding.parameters_of(self.session))

    def ask_for_parameters(self, files=()):
        """Ask for the parameters, remember them, and add *files* if there are any."""
        from .adding_dialog import AddingDialog

        dialog = AddingDialog(self.session, list(files), adding.parameters_of(self.session), self.window())
        if dialog.exec():
            parameters = dialog.parameters()
            adding.remember(self.session.path, parameters)
            if files:
                self.run(files, parameters)
        dialog.deleteLater()

    def run(self, files, parameters: dict):
        """Run flag_fires on *files* into the workspace."""
        self.adding = True
        self._show_buttons()
        self.session.work.run_task("flag_fires", adding.arguments_of(self.session, list(files), parameters), done=self._added, failed=self._not_added)

    def _added(self, report):
        self.adding = False
        self._show_buttons()
        self.session.facts.setdefault("day_start", adding.parameters_of(self.session)["day_start"])
        self.session.data_changed.emit(list(adding.FIRE_LAYERS))
        message = tr("Added: {events} events, {fires} fires, {detections} detections in the townships.", **report.numbers)
        warnings = " ".join(report.warnings)
        self.dock.say(f"{message} {warnings}".strip(), Qgis.MessageLevel.Warning if warnings else Qgis.MessageLevel.Success,
                      [(tr("Open folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(report.out))))])

    def _not_added(self, message):
        self.adding = False
        self._show_buttons()

    def unload(self):
        """Take outlines, label and subsets away."""
        self.asked += 1
        self.map.unload()

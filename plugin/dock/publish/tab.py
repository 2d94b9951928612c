"""The tab of publishing: what can be made under the filter, what speaks against it, the map approval number, and the last result."""

from __future__ import annotations

from html import escape

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy

from ...language import language, tr
from ...plain import markup, text_only
from .. import marks
from ..elided import ElidedLabel
from ..fires.tab import FiresTab
from ..tab import Tab
from ..zones.tab import ZonesTab
from . import bulletin
from .acts import Acts, unsaved
from .checks import Checks
from .outputs import outputs
from .reading import look

STYLE = "QFrame#lantian_box { background: palette(base); border: 1px solid palette(midlight); border-radius: 4px; }"
KEY = "lantian/publish/{}/{}"


class PublishTab(Tab):
    """Map, field pack, bulletin, workbook. ``ready`` is what the preflight found for the edition chosen."""

    layers = ("zones", "acts", "townships", "events", "detections", "air_readings", "dustfall")
    topic = "publish"

    def __init__(self, session, dock):
        super().__init__(session, dock)
        self.ready, self.asked = None, 0
        self.acts = Acts(session, dock, self._made)
        self.content.setStyleSheet(STYLE)
        self.filter_line, self.outputs, self.summary, self.again = text_only(QLabel()), outputs(self.content), ElidedLabel(), QPushButton(tr("Check again"))
        self.checks, self.approval, self.draft, self.last = Checks(), QLineEdit(), QCheckBox(), QLabel()
        self.filter_line.setWordWrap(True)
        self.last.setWordWrap(True)
        self.last.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.last.setTextFormat(Qt.TextFormat.RichText)
        self.last.linkActivated.connect(self.acts.open_folder)
        self.approval.setPlaceholderText(tr("e.g. 晋S(2023)012号"))
        self.draft.setText(tr("Draft: the map says “draft, not for release”"))
        head, title = QHBoxLayout(), QLabel(tr("Before publishing"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        for widget in (title, self.summary):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.again)
        number = QHBoxLayout()
        number.addWidget(QLabel(tr("Map approval no.")))
        number.addWidget(self.approval, 1)
        self.box.addWidget(self.filter_line)
        for box in self.outputs.values():
            self.box.addWidget(box)
        self.box.addLayout(head)
        self.box.addWidget(self.checks, 1)
        self.box.addLayout(number)
        for widget in (self.draft, self.last):
            self.box.addWidget(widget)
        self.outputs["publish_map"].variant.setCurrentIndex(1)
        self.outputs["publish_map"].variant.currentIndexChanged.connect(lambda at: self.refresh())
        self.outputs["publish_map"].button.clicked.connect(lambda: self.acts.publish_map(self.edition, self.approval.text().strip(),
                                                                                                        self.draft.isChecked()))
        self.outputs["field_pack"].button.clicked.connect(lambda: self.acts.open_dialog("field_pack"))
        self.outputs["make_bulletin"].variant.currentIndexChanged.connect(lambda at: self._show_busy())
        self.outputs["make_bulletin"].button.clicked.connect(lambda: self.acts.make_bulletin(self.bulletin, self.outputs["make_bulletin"].variant.currentText()))
        self.outputs["workbook"].button.clicked.connect(lambda: self.acts.export_workbook(self.outputs["workbook"].choice()))
        self.again.clicked.connect(lambda: self.refresh())
        self.checks.wanted.connect(lambda place: self.approval.setFocus() if place[0] == "approval" else self.acts.go_to(place))
        self.approval.editingFinished.connect(self._numbered)
        self.draft.clicked.connect(lambda checked: self._numbered())
        session.workspace_changed.connect(self._recall)
        dock.work.started.connect(self._show_busy)  # a method, not a lambda: Qt lets go of it with the tab
        dock.work.ended.connect(self._show_busy)
        self._recall()

    @staticmethod
    def title():
        return tr("Publish")

    @property
    def edition(self) -> str:
        """internal or public."""
        return self.outputs["publish_map"].choice()

    @property
    def bulletin(self) -> str:
        """What the bulletin is of and of which days, as bulletin.variants has it."""
        return self.outputs["make_bulletin"].choice()

    def refresh(self):
        from ....processing.publish.preflight import Publication

        if not self.session.is_open:
            return
        wanted = Publication(self.edition, self.approval.text().strip(), self.draft.isChecked(), unsaved(self.session))
        path, day, chosen, self.asked = self.session.path, self.session.day, self.session.filter, self.asked + 1
        asked = self.asked
        self.filter_line.setText(tr("All of it under the filter above: {words}", words=chosen.words(language())))
        self.dock.work.start(tr("Check before publishing"), lambda progress: look(path, day, chosen, wanted), lambda ready: self._read(asked, ready),
                             self._unread, quiet=True)

    def _read(self, asked, ready):
        if asked != self.asked:
            return
        self.ready = ready
        if not ready.zones and not ready.events:
            self.show_nothing(marks.empty("publish"), tr("Nothing to publish"), tr("No zones and no fires yet. Draw zones or import fires first."),
                              [(tr("Go to zones"), lambda: self.dock.tab(ZonesTab)), (tr("Go to fires"), lambda: self.dock.tab(FiresTab))])
            return
        self.show_content()
        self._show()

    def _unread(self, message):
        if message:
            self.dock.say(message, Qgis.MessageLevel.Warning)

    def _show(self):
        from ....processing.publish.preflight import summary

        ready, boxes = self.ready, self.outputs
        self.checks.show_items(ready.items)
        self.summary.setText(summary(ready.items, self.edition, language()))
        boxes["publish_map"].what.setText(tr("One HTML, opens by double click, no network. About {mb:.1f} MB", mb=ready.size_mb))
        packed, low = ready.events_shown + ready.low_shown, ready.low_shown
        boxes["field_pack"].what.setText(tr("{n} events ({low} of low confidence only): PDF A3 and A4, KML, GPX, QField, offline page", n=packed, low=low) if low
                                         else tr("{n} events: PDF A3 and A4, KML, GPX, QField, offline page", n=packed))
        days = bulletin.days_of(self.bulletin, ready.day, self.session.filter)
        boxes["make_bulletin"].what.setText(tr("{days}: XLSX, DOCX, CSV", days=days) if days else tr("XLSX, DOCX, CSV"))
        boxes["workbook"].what.setText(tr("XLSX: townships, events, detections, rules and sources"))
        boxes["publish_map"].can(self._why_no_map())
        waits = tr("Something is running; wait for it, or cancel it below") if self.dock.work.busy else ""
        none = "" if ready.events else tr("There are no fires yet")
        boxes["field_pack"].can(waits or none or ("" if packed else tr("No fire of a township passes the filter: there is nothing to check")))
        boxes["make_bulletin"].can(waits or bulletin.why_not(self.bulletin, ready, bool(self.session.facts.get("preset")), self.session.filter))
        boxes["workbook"].can(waits or none)

    def _show_busy(self):
        """While something else is being made nothing new is begun."""
        if self.ready is not None and (self.ready.zones or self.ready.events):
            self._show()

    def _why_no_map(self):
        if self.dock.work.busy:
            return tr("Something is running; wait for it, or cancel it below")
        blocking = [one for one in self.ready.items if one.blocks]
        if any(one.check == "approval" for one in blocking):
            return tr("Publish: no map approval number; enter it, or tick “draft”.")
        if blocking:
            return blocking[0].text(language())
        return "" if self.ready.townships else tr("There are no townships: fires cannot be counted")

    def _numbered(self):
        self._keep("approval", self.approval.text().strip())
        self._keep("draft", self.draft.isChecked())
        self.refresh()

    def _keep(self, name, value):
        if self.session.is_open:
            QgsSettings().setValue(self._key(name), value)

    def _key(self, name):
        return KEY.format(str(self.session.path).replace("/", "|").replace("\\", "|"), name)

    def _recall(self):
        """What was filled in for this workspace before, and its last result."""
        self.ready = None
        settings = QgsSettings()
        self.approval.setText(settings.value(self._key("approval"), "") or "")
        self.draft.setChecked(str(settings.value(self._key("draft"), "false")).lower() == "true")
        self.last.setText(settings.value(self._key("last"), "") or "")
        self.last.setVisible(bool(self.last.text()))

    def _made(self, path, title):
        at = QDateTime.currentDateTime().toString("yyyy-MM-dd HH:mm")
        text = tr("Last: {at} {title} {path}", at=at, title=title, path=path)
        self.last.setText(f'{markup(text)} <a href="{escape(str(path))}">{tr("Open folder")} ›</a>')
        self.last.setVisible(True)
        self._keep("last", self.last.text())

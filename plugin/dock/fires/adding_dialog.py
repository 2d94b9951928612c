"""The parameters of an import of fires, in one small form."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from ....layers.tasks import TASKS
from ...language import language, tr
from ...plain import tip
from ..dialog_buttons import ok_and_cancel
from . import adding

TASK = TASKS["flag_fires"]


class AddingDialog(QDialog):
    """Shows *parameters*; ``parameters()`` gives them back as they were set."""

    def __init__(self, session, files, parameters, parent=None):
        super().__init__(parent)
        self.session = session
        self.setWindowTitle(tr("Add fires"))
        self.setMinimumWidth(520)
        box = QVBoxLayout(self)
        if files:
            named = QLabel(tr("{n} files: {names}", n=len(files), names=", ".join(sorted(file.replace("\\", "/").rpartition("/")[2] for file in files))), self)
            named.setWordWrap(True)
            box.addWidget(named)
        form = QFormLayout()
        box.addLayout(form)
        self.sources = QListWidget(self)
        self.sources.setFixedHeight(96)
        own = [spec for spec in adding.own_sources(session) if spec not in (parameters["sources"] or [])]
        for spec, ticked in [(spec, True) for spec in parameters["sources"] or []] + [(spec, False) for spec in own]:
            self._add_source(spec, ticked)
        add = QPushButton(tr("Add a file…"), self)
        add.clicked.connect(lambda checked=False: self._ask_for_source())
        row = QHBoxLayout()
        row.addWidget(self.sources, 1)
        row.addWidget(add, 0, Qt.AlignmentFlag.AlignTop)
        form.addRow(tr("Static heat sources"), row)
        self.near = QDoubleSpinBox(self)
        self.near.setRange(0, 100_000)
        self.near.setDecimals(0)
        self.near.setSuffix(" m")
        self.near.setValue(float(parameters["near_m"] or 0))
        form.addRow(tr("Near is within"), self.near)
        self.cropland = _file(self, QgsFileWidget.StorageMode.GetFile, parameters["cropland"])
        form.addRow(tr("Land cover raster"), self.cropland)
        self.confidence = self._choice("min_confidence", parameters)
        form.addRow(tr("Lowest confidence that counts"), self.confidence)
        self.day_start = QLineEdit(parameters["day_start"] or "", self)
        self.day_start.setEnabled(not session.facts.get("day_start"))
        if not self.day_start.isEnabled():
            self.day_start.setToolTip(tr("The workspace has days from {time}; both cannot be mixed", time=session.facts["day_start"]))
        form.addRow(tr("A day begins at (Beijing)"), self.day_start)
        self.datum = self._choice("points_datum", parameters)
        form.addRow(tr("Datum of lists"), self.datum)
        self.kind = self._choice("raster_kind", parameters)
        form.addRow(tr("Values of rasters"), self.kind)
        self.time, self.sensor, self.by = QLineEdit(parameters.get("time") or "", self), QLineEdit(parameters["sensor"] or "", self), QLineEdit(
            parameters["by"] or "", self)
        self.time.setPlaceholderText("2023-11-09T06:10")
        self.sensor.setPlaceholderText("NOAA-20")
        form.addRow(tr("Pass of rasters (UTC)"), self.time)
        form.addRow(tr("Satellite, if the file does not say"), self.sensor)
        form.addRow(tr("Signed by"), self.by)
        self.folder = _file(self, QgsFileWidget.StorageMode.GetDirectory, parameters["folder"])
        form.addRow(tr("Results go to"), self.folder)
        buttons = ok_and_cancel(self)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Add") if files else tr("Remember"))
        box.addWidget(QLabel(tr("The workspace remembers this for the next import."), self))
        box.addWidget(buttons)

    def parameters(self) -> dict:
        """What was set, in the form of adding.defaults, and ``time``."""
        ticked = [self.sources.item(at) for at in range(self.sources.count())]
        return {"sources": [item.data(Qt.ItemDataRole.UserRole) for item in ticked if item.checkState() == Qt.CheckState.Checked], "near_m": self.near.value(),
                "cropland": self.cropland.filePath() or None, "min_confidence": self.confidence.currentData(), "day_start": self.day_start.text().strip() or None,
                "points_datum": self.datum.currentData(), "raster_kind": self.kind.currentData(), "sensor": self.sensor.text().strip() or None,
                "time": self.time.text().strip() or None, "by": self.by.text().strip() or None,
                "folder": self.folder.filePath() or adding.defaults(self.session)["folder"]}

    def _add_source(self, spec, ticked):
        item = QListWidgetItem(adding.source_title(self.session, spec, language()), self.sources)
        item.setToolTip(tip(spec))
        item.setData(Qt.ItemDataRole.UserRole, spec)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _ask_for_source(self):
        files, _ = QFileDialog.getOpenFileNames(self, tr("Static heat sources"), str(self.session.path.parent))
        for file in files:
            self._add_source(file, True)

    def _choice(self, name, parameters):
        argument, box = TASK.argument(name), QComboBox(self)
        if argument.default is None:
            box.addItem(tr("As the file says"), None)
        for value, zh in zip(argument.choices, argument.choices_zh, strict=True):
            box.addItem(zh if language() == "zh" else value, value)
        box.setCurrentIndex(max(0, box.findData(parameters[name])))
        return box


def _file(parent, mode, path):
    widget = QgsFileWidget(parent)
    widget.setStorageMode(mode)
    widget.setFilePath(path or "")
    return widget

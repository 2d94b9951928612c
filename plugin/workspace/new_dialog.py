"""New workspace: for which area, with which townships, under which plan, in which file."""

from __future__ import annotations

import os

from qgis.core import QgsExpressionContextUtils, QgsProject, QgsSettings, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...layers.tasks.declaration import DATUMS, DATUMS_ZH
from ...layers.tasks.plan import PRESETS, PRESETS_ZH
from ..algorithms.bridge import file_spec
from ..language import either, tr
from .area_list import AreaList
from .opening_keys import FOLDER, SIGNATURE

DATUMS_EN = ("WGS 84", "CGCS2000", "GCJ-02 (AMap, Tencent)")


class NewDialog(QDialog):
    """Asks for the arguments of new_workspace; what it needs to know of files it asks Work for."""

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self.work, self.asked, self.plans, self.named = session.work, 0, {}, False
        self.setWindowTitle(tr("New workspace"))
        self.setMinimumWidth(640)
        self.area, self.townships, self.datum, self.plan = AreaList(self), QComboBox(self), QComboBox(self), QComboBox(self)
        self.counted, self.signature, self.file = QLabel(self), QLineEdit(self), QLineEdit(self)
        self.counted.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("County or prefecture"), self.area)
        form.addRow(tr("Townships"), self._with_button(self.townships, self._browse_townships))
        form.addRow("", self.counted)
        form.addRow(tr("Datum, if the file cannot tell"), self.datum)
        form.addRow(tr("Plan"), self.plan)
        form.addRow(tr("Your name, kept with every change"), self.signature)
        form.addRow(tr("File"), self._with_button(self.file, self._browse_file))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Make it"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        box = QVBoxLayout(self)
        box.addLayout(form)
        box.addWidget(self.buttons)
        self._fill()
        self.area.changed.connect(self._area_changed)
        self.townships.editTextChanged.connect(lambda *_: self._count())
        self.datum.currentIndexChanged.connect(lambda *_: self._count())
        self.file.textEdited.connect(self._file_edited)
        self.file.textChanged.connect(lambda *_: self._check())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()
        self.work.start("", _areas_and_plans, self._areas_came, quiet=True)

    def arguments(self) -> dict:
        """The arguments of new_workspace by name."""
        QgsSettings().setValue(SIGNATURE, self.signature.text().strip())
        path = self.file.text().strip()
        return {"workspace": path if path.lower().endswith(".gpkg") else path + ".gpkg", "area": self.area.code(), "townships": self._townships() or None,
                "townships_datum": self.datum.currentData(), "preset": self.plan.currentData(), "by": self.signature.text().strip() or None}

    def _with_button(self, field, press):
        holder, button = QWidget(self), QPushButton(tr("Choose…"), self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 1)
        row.addWidget(button)
        button.clicked.connect(lambda *_: press())
        return holder

    def _fill(self):
        self.townships.setEditable(True)
        self.townships.lineEdit().setPlaceholderText(tr("FILE or FILE:LAYER; may be added later"))
        self.townships.addItem("", "")
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
                spec = file_spec(layer)
                if spec:
                    self.townships.addItem(layer.name(), spec)
        self.datum.addItem(tr("As the file says"), None)
        for code, zh, en in zip(DATUMS, DATUMS_ZH, DATUMS_EN, strict=True):
            self.datum.addItem(either(zh, en), code)
        self.plan.addItem(tr("None yet"), None)
        for code, title in zip(PRESETS, PRESETS_ZH, strict=True):
            self.plan.addItem(title, code)
        known = QgsSettings().value(SIGNATURE, "") or QgsExpressionContextUtils.globalScope().variable("user_full_name") or ""
        self.signature.setText(str(known))

    def _areas_came(self, found):
        areas, self.plans = found
        self.area.set_areas(areas)

    def _area_changed(self, code):
        if code:
            # A plan of the county, else of its prefecture, is proposed; the user may choose another.
            plan = next((name for wanted in (code, code[:4] + "00") for name, area in self.plans.items() if area == wanted), None)
            self.plan.setCurrentIndex(max(self.plan.findData(plan), 0) if plan else 0)
            if not self.named:
                area = self.area.area()
                self.file.setText(os.path.join(self._folder(), f"{area.name if area else code}.gpkg"))
        self._count()
        self._check()

    def _folder(self):
        return QgsSettings().value(FOLDER, "") or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def _file_edited(self, text):
        self.named = bool(text)

    def _townships(self) -> str:
        text, at = self.townships.currentText().strip(), self.townships.currentIndex()
        return self.townships.itemData(at) if at >= 0 and self.townships.itemText(at) == self.townships.currentText() else text

    def _count(self):
        """Say how many of the townships lie in the area, once Work has counted; an answer that came too late is not shown."""
        from .answering import answer_of

        self.asked += 1
        mine, spec, code, datum = self.asked, self._townships(), self.area.code(), self.datum.currentData()
        if not spec or not code:
            self.counted.setText("" if spec or not code else tr("Without townships fires cannot be attributed; they can be imported later."))
            return
        self.counted.setText(tr("Counting…"))

        def count(progress):
            from ...layers.areas import townships_within

            return answer_of(lambda: townships_within(spec, code, datum), spec, progress, 60.0)

        self.work.start("", count, lambda found: self._counted(mine, *found), lambda message: self._counted(mine, None, message), quiet=True)

    def _counted(self, asked, found, total):
        if asked != self.asked:
            return
        if found is None:
            self.counted.setText(str(total))
        else:
            self.counted.setText(tr("{n} of the {total} townships of the layer lie in the area.", n=found, total=total))

    def _check(self):
        lacking = tr("Choose a county or prefecture") if not self.area.code() else tr("Say where the file is to lie") if not self.file.text().strip() else ""
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setEnabled(not lacking)
        button.setToolTip(lacking)

    def _browse_townships(self):
        path, _ = QFileDialog.getOpenFileName(self, tr("Township layer"), self._folder(), tr("Layers (*.gpkg *.shp *.geojson *.json *.kml *.kmz);;All files (*)"))
        if path:
            self.townships.setEditText(path)

    def _browse_file(self):
        path, _ = QFileDialog.getSaveFileName(self, tr("New workspace"), self.file.text() or self._folder(), tr("Workspace (*.gpkg)"))
        if path:
            self.named = True
            self.file.setText(path)


def _areas_and_plans(progress):
    from ...layers.areas import areas
    from ...layers.presets import preset

    return areas(), {name: preset(name).plan.area for name in PRESETS}

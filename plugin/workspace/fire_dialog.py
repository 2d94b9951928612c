"""Fire files dropped on the map: product, satellite, passes, count and period; then into the workspace with the last parameters."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QLabel, QLineEdit

from ..dock.fires.adding import FIRE_LAYERS, arguments_of, parameters_of, remember
from ..language import language, tr
from ..plain import text_only
from .layers import layer_of
from .preview import PreviewDialog


class FireDialog(PreviewDialog):
    """Runs flag_fires for *files* into the open workspace. Rasters that do not say their pass or satellite are asked about."""

    def __init__(self, session, files, parent=None):
        super().__init__(session, parent)
        self.files, self.parameters = files, parameters_of(session)
        self.setWindowTitle(tr("Import fires: {file}", file=", ".join(Path(file).name for file in files[:3])))
        self.time, self.sensor = QLineEdit(self), QLineEdit(self)
        self.time.setPlaceholderText("2023-11-09T06:09")
        self.sensor.setPlaceholderText("NOAA-20, S-NPP, Terra …")
        if any(Path(file).suffix.lower() in (".tif", ".tiff") for file in files):
            self.form.addRow(tr("Pass of the raster (UTC)"), self.time)
            self.form.addRow(tr("Satellite or sensor"), self.sensor)
            self.sensor.setText(self.parameters.get("sensor") or "")
        else:
            self.time.hide()
            self.sensor.hide()
        kept = text_only(QLabel(self._said(), self))
        kept.setWordWrap(True)
        self.form.addRow(tr("With the last parameters"), kept)
        self.time.editingFinished.connect(self.look)
        self.sensor.editingFinished.connect(self.look)
        self.accepted.connect(self.bring)
        self.look()

    def read(self):
        from ...commands.previews import preview_fires

        files, arguments, lang = self.files, self._full(), language()
        return lambda: preview_fires(files, arguments, lang)

    def show_preview(self, preview):
        self.facts.setText(tr("{n} detections in all; events that are in the workspace go on.", n=preview.count))
        self.table(tr("Files ({n})", n=len(preview.columns)), preview.facts[0], preview.columns)

    def bring(self):
        """Run the task; map and tables are told when it has ended."""
        session, window, parameters = self.session, self.parent(), self._full()

        def done(report):
            remember(session.path, parameters)
            for name in FIRE_LAYERS:
                layer = layer_of(session, name)
                if layer is not None:
                    layer.dataProvider().reloadData()
                    layer.triggerRepaint()
            session.data_changed.emit(list(FIRE_LAYERS))
            window.say(tr("{events} events, {fires} fires, {detections} detections are in the workspace.", **report.numbers), Qgis.MessageLevel.Success)

        session.work.run_task("flag_fires", arguments_of(session, self.files, parameters), done)

    def _full(self) -> dict:
        return {**self.parameters, "time": self.time.text().strip() or None, "sensor": self.sensor.text().strip() or None}

    def _said(self) -> str:
        sources = len(self.parameters.get("sources") or ())
        return tr("confidence at least {confidence}; day from {start}; {n} layers of static sources, within {near} m",
                  confidence=_confidence(self.parameters["min_confidence"]), start=self.parameters["day_start"], n=sources, near=int(self.parameters["near_m"]))


def _confidence(code: str) -> str:
    return {"low": tr("low"), "nominal": tr("nominal"), "high": tr("high")}.get(code, code)

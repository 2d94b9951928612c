"""A register dropped on the map: into which layer, what is taken for what, what would be rejected; then Import."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit

from ...layers.catalog import WORKSPACE_LAYERS
from ...layers.tasks.declaration import DATUMS, DATUMS_ZH
from ...layers.tasks.import_layer import IMPORTED
from ..language import either, language, tr
from .layers import layer_of
from .new_dialog import DATUMS_EN
from .opening_keys import SIGNATURE
from .preview import PreviewDialog, of_the_form


class ImportDialog(PreviewDialog):
    """Runs import_layer for *file*; *fitting* are the layers that it seems to be of, the best first."""

    def __init__(self, session, file, fitting, parent=None):
        super().__init__(session, parent)
        self.file = file
        self.setWindowTitle(tr("Import {file}", file=Path(file).name))
        self.layer, self.datum, self.signature = QComboBox(self), QComboBox(self), QLineEdit(self)
        names = [*fitting, *(layer.name for layer in IMPORTED if layer.name not in fitting)]
        for name in names:
            self.layer.addItem(WORKSPACE_LAYERS[name].title(language()), name)
        if fitting and len(fitting) < len(names):
            self.layer.insertSeparator(len(fitting))
        self.datum.addItem(tr("As the file says"), None)
        for code, zh, en in zip(DATUMS, DATUMS_ZH, DATUMS_EN, strict=True):
            self.datum.addItem(either(zh, en), code)
        self.signature.setText(str(QgsSettings().value(SIGNATURE, "") or ""))
        self.form.addRow(tr("Into the layer"), self.layer)
        self.form.addRow(tr("Datum of the coordinates"), self.datum)
        self.form.addRow(tr("Your name, kept with every change"), self.signature)
        self.layer.currentIndexChanged.connect(lambda *_: self.look())
        self.datum.currentIndexChanged.connect(lambda *_: self.look())
        self.accepted.connect(self.bring)
        self.look()

    def arguments(self) -> dict:
        """The arguments of import_layer by name."""
        return {"layer": self.layer.currentData(), "file": self.file, "workspace": str(self.session.path), "datum": self.datum.currentData(),
                "by": self.signature.text().strip() or None}

    def read(self):
        from ...commands.previews import preview_register

        arguments, lang = self.arguments(), language()
        return lambda: preview_register(arguments, lang)

    def show_preview(self, preview):
        self.facts.setText("\n".join(tr("{title}: {told}", title=title, told=of_the_form(told)) for title, told in preview.facts))
        if preview.columns:
            self.table(tr("Columns ({n})", n=len(preview.columns)), (tr("Column"), tr("Field"), tr("Meaning"), tr("How"), tr("First value")), preview.columns)

    def bring(self):
        """Run the task; the layer is drawn anew when it has ended."""
        session, arguments, window = self.session, self.arguments(), self.parent()
        QgsSettings().setValue(SIGNATURE, arguments["by"] or "")

        def done(report):
            layer = layer_of(session, arguments["layer"])
            if layer is not None:
                layer.dataProvider().reloadData()
                layer.triggerRepaint()
            session.data_changed.emit([arguments["layer"]])
            window.say(next((line for line in reversed(report.text.splitlines()) if line), report.text), Qgis.MessageLevel.Success)

        session.work.run_task("import_layer", arguments, done)

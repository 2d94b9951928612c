"""A workspace is made, and a register is dropped into it."""

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QPushButton, QTabWidget
from qgis.utils import iface

from .hands import accept, click, dialog, pick, write

AREA, DAY = "140900", "2024-11-15"


class WorkspaceSteps:
    """New workspace, import."""

    def new_workspace(self):
        """The empty state's first button; area, townships and file are filled in."""
        self.path = self.folder / "忻州.gpkg"
        button = next(one for one in self.dock.findChildren(QPushButton) if one.isVisible() and one.property("primary"))
        yield from click(button)
        box = yield from dialog("NewDialog")
        yield lambda: box.area.areas
        yield from write(box.area.search, "忻州")
        yield lambda: box.area.code() == AREA
        yield from write(box.townships.lineEdit(), str(self.sample / "townships.gpkg"))
        yield from write(box.signature, "李")
        yield from write(box.file, str(self.path))
        yield lambda: any(word.isdigit() for word in box.counted.text().split())
        assert box.plan.currentData() == "xinzhou-2024", "the prefecture's plan is proposed"
        yield from self.take("new_workspace", counted=box.counted.text())
        yield from accept(box)
        yield lambda: self.session.is_open and self.idle()
        self.dock.header.day.setDate(QDate.fromString(DAY, "yyyy-MM-dd"))
        yield lambda: self.session.day == DAY and self.idle()
        yield from self.take("workspace", townships=self.layer("townships").featureCount(), read_only=self.session.read_only)

    def import_register(self):
        """A list dropped on the window is previewed and comes into its layer."""
        self.drop(self.sample / "coal_users.csv")
        box = yield from dialog("ImportDialog")
        yield lambda: box.preview is not None or box.question.text()
        if box.datum.currentData() is None:
            yield from pick(box.datum, "cgcs2000")
        yield lambda: box.preview is not None and box.import_.isEnabled()
        columns = box.findChild(QTabWidget).widget(0)
        yield from self.take("import", layer=box.layer.currentData(), columns=columns.rowCount())
        before = self.layer("coal_users").featureCount()
        yield from accept(box)
        yield lambda: self.layer("coal_users").featureCount() > before and self.idle()
        yield from self.take("imported", rows=self.layer("coal_users").featureCount())

    def drop(self, *files):
        """Files fall on the middle of QGIS's window."""
        drop_on(iface.mainWindow(), [str(file) for file in files])

    def layer(self, name):
        """The workspace's layer *name* in the project."""
        from qgis.core import QgsProject

        return next(one for one in QgsProject.instance().mapLayers().values() if one.source().split("|")[:2] == [str(self.path), f"layername={name}"])


def drop_on(window, files):
    """A drag that comes in and is let go, as Qt hands it over."""
    from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
    from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
    from qgis.PyQt.QtWidgets import QApplication

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file) for file in files])
    middle, none = QPoint(window.width() // 2, window.height() // 2), Qt.KeyboardModifier.NoModifier
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(middle, copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, data, left, none))

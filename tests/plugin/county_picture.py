"""The workspace of ``make demo-county`` in the real QGIS, for the README: ``.venv/bin/python tests/plugin/county_picture.py docs/county.png``.

QGIS runs this file a second time, with ``--code``: then it opens the layers as anybody would, with the styles that the workspace carries.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

LAYERS = ("counties", "roads", "zones", "mines", "enterprises", "kilns", "heat_sources", "boilers", "coal_users", "machines", "findings")
EXTENT = (112.36, 38.16, 113.24, 38.76)


def take(picture: Path, workspace: Path, extent=EXTENT, layers=LAYERS) -> None:
    """A picture of the whole screen with the workspace's layers, drawn from bottom to top."""
    from desktop import ROOT, _screen, profile

    from lantian.layers.catalog import WORKSPACE_LAYERS

    titles = {name: WORKSPACE_LAYERS[name].zh for name in layers}

    (ROOT / "build").mkdir(exist_ok=True)
    started = []
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as name:  # not below /tmp: QGIS marks layers there as temporary
        folder = Path(name)
        copy = folder / workspace.name
        copy.write_bytes(workspace.read_bytes())
        environment, done = profile(folder), folder / "done"
        environment["LANTIAN_PICTURE"] = json.dumps({"workspace": str(copy), "layers": titles, "extent": extent, "done": str(done)})
        try:
            environment["DISPLAY"] = _screen(started, environment)
            started.append(subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL))
            started.append(subprocess.Popen(["qgis", "--noversioncheck", "--nologo", "--lang", "zh-Hans", "--code", __file__], env=environment,
                                            stdout=(log := (folder / "qgis.log").open("wb")), stderr=log))
            ends = time.monotonic() + 60
            while not done.exists() and time.monotonic() < ends and started[-1].poll() is None:
                time.sleep(0.2)
            if not done.exists() or done.read_text("utf-8"):
                raise RuntimeError(done.read_text("utf-8") if done.exists() else (folder / "qgis.log").read_text("utf-8", "replace")[-2000:])
            subprocess.run(["import", "-window", "root", str(picture)], env=environment, check=True)
        finally:
            for process in reversed(started):
                process.kill()
                process.wait()
    # fewer colours, smaller file
    subprocess.run(["convert", picture, "-strip", "-dither", "None", "-colors", "250", f"PNG8:{picture}"], check=True)


def show(job: dict) -> None:
    """Inside QGIS: the layers in one group."""
    from qgis.core import QgsProject, QgsVectorLayer
    from qgis.PyQt.QtCore import QTimer

    project = QgsProject.instance()
    group = project.layerTreeRoot().insertGroup(0, "示例：忻州市")
    for name, title in job["layers"].items():
        layer = QgsVectorLayer(f"{job['workspace']}|layername={name}", title, "ogr")
        project.addMapLayer(layer, False)
        node = group.insertLayer(0, layer)
        node.setItemVisibilityChecked(name != "findings")  # they lie upon the facilities they are found of
    # Later, for the first layer brings its own system and extent once this is done.
    HELD["timer"] = QTimer()
    HELD["timer"].singleShot(800, lambda: zoom(job))


def zoom(job: dict) -> None:
    """Inside QGIS: the place of the job, and a file when the map has been quiet for a second."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle
    from qgis.PyQt.QtCore import Qt, QTimer
    from qgis.PyQt.QtWidgets import QDockWidget
    from qgis.utils import iface

    project, canvas, window = QgsProject.instance(), iface.mapCanvas(), iface.mainWindow()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4547"))
    window.showMaximized()
    iface.layerTreeView().expandAll()
    for node in project.layerTreeRoot().findLayers():
        node.setExpanded(node.name() == job["layers"]["zones"])
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "Layers":
            window.resizeDocks([dock], [330], Qt.Orientation.Horizontal)
        else:
            dock.hide()
    iface.messageBar().clearWidgets()
    turn = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
    canvas.setExtent(turn.transformBoundingBox(QgsRectangle(*job["extent"])))
    quiet = HELD["quiet"] = QTimer()
    quiet.setSingleShot(True)
    quiet.setInterval(1000)
    quiet.timeout.connect(lambda: Path(job["done"]).touch())
    canvas.renderStarting.connect(quiet.stop)
    canvas.mapCanvasRefreshed.connect(quiet.start)
    canvas.refresh()


def start() -> None:
    job = json.loads(os.environ["LANTIAN_PICTURE"])
    try:
        show(job)
    except Exception:
        Path(job["done"]).write_text(traceback.format_exc(), "utf-8")


HELD = {}  # what QGIS uses later and does not keep itself

if "LANTIAN_PICTURE" in os.environ:
    from qgis.PyQt.QtCore import QTimer as _Timer

    _Timer.singleShot(500, start)
elif __name__ == "__main__":
    take(Path(sys.argv[1]), Path(__file__).resolve().parents[2] / "demo-county/xinzhou.gpkg")

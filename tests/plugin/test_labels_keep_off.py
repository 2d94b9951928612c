"""Names of townships keep off the footprints of fires: what a fire covered is read down to its corners."""

import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsMapRendererSequentialJob, QgsMapSettings, QgsRectangle
from qgis.PyQt.QtCore import QEventLoop, QSize

from .workspaces import full, new, opened, put

MIDDLE = (112.85, 35.45)
FOOTPRINT = shapely.box(112.8490, 35.4492, 112.8508, 35.4506)
"""In the middle of the township, where its name would stand."""


def labels(path, *names):
    """Texts and places of the labels that are drawn at some 1:20,000 round the middle, of the layers *names*, the uppermost first."""
    layers = [opened(path, name) for name in names]
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4490"))
    settings.setOutputSize(QSize(900, 700))
    settings.setOutputDpi(96)
    settings.setExtent(QgsRectangle(MIDDLE[0] - 0.025, MIDDLE[1] - 0.0195, MIDDLE[0] + 0.025, MIDDLE[1] + 0.0195))
    settings.setLayers(layers)
    job, loop = QgsMapRendererSequentialJob(settings), QEventLoop()
    job.finished.connect(loop.quit)
    job.start()
    loop.exec()
    found = job.takeLabelingResults().labelsWithinRect(settings.visibleExtent())
    return [(one.labelText, shapely.box(one.labelRect.xMinimum(), one.labelRect.yMinimum(), one.labelRect.xMaximum(), one.labelRect.yMaximum())) for one in found]


def test_the_name_of_a_township_keeps_off_a_footprint(tmp_path, qgis_new_project):
    path = new(tmp_path / "w.gpkg")
    put(path, "townships", {"township_code": "140525100", "township": "金村镇", "geometry": shapely.box(112.80, 35.40, 112.90, 35.50)})
    from lantian.layers.catalog import WORKSPACE_LAYERS

    ((_, before),) = labels(path, "townships")
    assert before.intersects(FOOTPRINT)
    put(path, "footprints", {**full(WORKSPACE_LAYERS["footprints"]), "geometry": FOOTPRINT})
    ((text, after),) = labels(path, "footprints", "townships")
    assert text == "金村镇" and not after.intersects(FOOTPRINT)

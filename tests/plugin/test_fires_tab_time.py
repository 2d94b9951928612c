"""QGIS's temporal controller on fires: layers of a workspace and of a result arrive with their times, and show what falls into a frame."""

import numpy as np
import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsTemporalUtils,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace
from lantian.plugin.algorithms.results import STYLES
from lantian.plugin.dock.fires.map import put_times

from ..processing.fire_tables import detection, tables

LAYERS = ("events", "fires", "detections", "footprints")
KEY = {"events": "event_id", "fires": "fire_id", "detections": "detection_id", "footprints": "detection_id"}


def at(text):
    return QDateTime.fromString(text, Qt.DateFormat.ISODate)


def in_frame(layer, start, end):
    """The keys of the features that a frame of the controller shows."""
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    wanted = layer.temporalProperties().createFilterString(context, QgsDateTimeRange(at(start), at(end), True, False))
    assert wanted
    return sorted(feature[KEY[layer.name()]][-3:] for feature in layer.getFeatures(QgsFeatureRequest().setFilterExpression(wanted)))


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """Three events: 06:10, 06:50 to 18:30, and one without a time."""
    path = tmp_path_factory.mktemp("times") / "w.gpkg"
    create(path, "140900")
    rows = []
    for number, event, time in ((1, 1, "06:10"), (2, 2, "06:50"), (3, 2, "18:30"), (4, 3, None)):
        moment = np.datetime64(f"2023-11-09T{time}:00" if time else "NaT", "s")
        stamp = f"2023-11-09T{time}00".replace("-", "").replace(":", "") if time else "20231109"
        rows.append({**detection(number, event), "detection_id": f"NOAA-20_{stamp}_112.500000_38.500{number:03d}", "acquired_utc": moment})
    made = tables(rows)
    with Workspace(path, write=True) as workspace, workspace.transaction():
        for name in LAYERS:
            workspace.upsert(name, made[name])
    return path


def opened(path, name, style=None):
    """As the dock has it (*style* None), or a result's with its style."""
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if style is None:
        put_times(layer, name)
    else:
        layer.loadNamedStyle(str(style))
    return layer


@pytest.mark.parametrize("style", ["of the workspace", "of a result"])
@pytest.mark.parametrize(("name", "frames"), [
    # What has no time is in every frame: it is not hidden.
    ("detections", (["001", "004"], ["002", "004"], ["004"], ["003", "004"])), ("footprints", (["001", "004"], ["002", "004"], ["004"], ["003", "004"])),
    ("events", (["001", "003"], ["002", "003"], ["002", "003"], ["002", "003"])), ("fires", (["001", "003"], ["002", "003"], ["002", "003"], ["002", "003"]))])
def test_a_frame_shows_what_was_seen_in_it(path, qgis_app, name, frames, style):
    layer = opened(path, name, STYLES / f"{name}.qml" if style == "of a result" else None)
    assert layer.temporalProperties().isActive()
    hours = (("06:00", "06:30"), ("06:30", "07:00"), ("12:00", "13:00"), ("18:00", "19:00"))
    found = tuple(in_frame(layer, f"2023-11-09T{start}:00", f"2023-11-09T{end}:00") for start, end in hours)
    assert found == frames


def project(layer):
    one = QgsProject()
    one.addMapLayer(layer)
    return one


def test_the_controller_knows_the_whole_range(path, qgis_app):
    layers = [opened(path, name) for name in ("events", "detections")]
    times = [QgsTemporalUtils.calculateTemporalRangeForProject(project(layer)) for layer in layers]
    assert [(span.begin().toString("HH:mm"), span.end().toString("HH:mm")) for span in times] == [("06:10", "18:30")] * 2
    controller = QgsTemporalNavigationObject()
    controller.setTemporalExtents(times[0])
    assert controller.totalFrameCount() > 1


def test_nothing_but_the_times_is_set_and_only_once(path, qgis_app):
    layer = QgsVectorLayer(f"{path}|layername=events", "events", "ogr")
    layer.setLabelsEnabled(False)
    put_times(layer, "events")
    assert layer.temporalProperties().isActive() and not layer.labelsEnabled()
    layer.temporalProperties().setIsActive(False)
    put_times(layer, "events")
    assert not layer.temporalProperties().isActive()

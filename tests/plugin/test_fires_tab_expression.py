"""The filter as a subset string: QGIS shows the rows that the selection lists, whatever is chosen."""

import pytest
from hypothesis import given, settings
from qgis.core import QgsVectorLayer

from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace
from lantian.plugin.dock.fires.expression import LAYERS, quoted, subset
from lantian.processing.fire_filter import FireFilter
from lantian.processing.fire_selection import passing_rows

from ..processing.fire_tables import TOWNS, detection, tables
from ..processing.test_fire_filter import MIXED, SITUATIONS, some_detections, some_filters

KEY = {"events": "event_id", "fires": "fire_id", "detections": "detection_id", "footprints": "detection_id"}
ODD = "镇' OR 1=1 --"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    path = tmp_path_factory.mktemp("subset") / "w.gpkg"
    create(path, "140900")
    return path


def stored(path, rows, **how):
    """The tables of *rows*, now the fires of the workspace, as they are read from it."""
    made = tables(rows, **how)
    with Workspace(path, write=True) as workspace, workspace.transaction():
        for name in LAYERS:
            key = KEY[name]
            workspace.delete(name, [(one,) for one in workspace.read(name)[key]])
            workspace.upsert(name, made[name])
    with Workspace(path) as workspace:
        return {name: workspace.read(name) for name in LAYERS}


def opened(path, name):
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def shown(layer, name, chosen):
    assert layer.setSubsetString(subset(name, chosen)), subset(name, chosen)
    # featureCount() of QGIS is that of the whole table (it counts without the filter), so the rows themselves are asked.
    return sorted(feature[KEY[name]] for feature in layer.getFeatures())


def listed(given_tables, name, chosen):
    return sorted(given_tables[name][KEY[name]][passing_rows(given_tables, chosen)[name]])


def test_situations(workspace, qgis_app):
    odd = [*MIXED, detection(7, 6, township_code=ODD), detection(8, 7, day=None)]
    kept = stored(workspace, odd, merged=[(8, 1), (9, 3)])
    for name in LAYERS:
        layer = opened(workspace, name)
        for chosen in (*(row[1] for row in SITUATIONS), FireFilter(townships=(ODD,)), FireFilter(townships=(ODD, TOWNS[1]), without=("near_static",))):
            assert shown(layer, name, chosen) == listed(kept, name, chosen), (chosen, name)


@settings(max_examples=10)
@given(some_detections, some_filters)
def test_any_filter_over_any_fires(workspace, qgis_app, rows, chosen):
    kept = stored(workspace, rows)
    for name in LAYERS:
        assert shown(opened(workspace, name), name, chosen) == listed(kept, name, chosen), name


def test_a_state_is_asked_where_events_have_one():
    chosen = FireFilter(states=("confirmed", "suspected"))
    assert "coalesce(nullif(\"state\", ''), 'suspected') IN ('confirmed', 'suspected')" in subset("events", chosen, has_state=True)
    assert "state" not in subset("events", chosen)


def test_a_quote_stays_within_its_text():
    assert quoted("a'b") == "'a''b'"

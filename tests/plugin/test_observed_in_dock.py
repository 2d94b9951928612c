"""What rasters saw comes to the tab of fires: a township that no pass saw is none of those with zero."""

import pandas as pd
import pytest

from lantian.layers.catalog.fires import OBSERVATIONS
from lantian.layers.new_workspace import create
from lantian.layers.seen_points import packed
from lantian.layers.workspace import Workspace
from lantian.plugin.dock.fires.overview import overview
from lantian.plugin.dock.fires.tree import FiresModel
from lantian.processing.fire_filter import FireFilter

from ..processing.fire_tables import TOWNS, detection, tables

A, B, C = TOWNS


@pytest.fixture
def path(tmp_path):
    """A has a fire; B was under cloud on both days; of C a half was seen on each."""
    create(tmp_path / "w.gpkg", "140900")
    halves = {("2023-11-09", A): "1111", ("2023-11-09", B): "0000", ("2023-11-10", B): "0000", ("2023-11-09", C): "1100", ("2023-11-10", C): "0011"}
    rows = [(code, day, sum(map(int, bits)) / 4, 1, None, 4, packed([bit == "1" for bit in bits])) for (day, code), bits in halves.items()]
    with Workspace(tmp_path / "w.gpkg", write=True) as workspace, workspace.transaction():
        for name, table in tables([detection(1, 1)]).items():
            workspace.upsert(name, table.to_crs(4490))
        workspace.upsert("observations", pd.DataFrame(rows, columns=OBSERVATIONS.columns))
    return tmp_path / "w.gpkg"


def test_not_observed_stands_apart_from_zero(path, qgis_app):
    found = overview(path, FireFilter(), "2023-11-10")
    assert [town.code for town in found.towns] == [A] and [town.code for town in found.zero] == [C] and [town.code for town in found.unseen] == [B]
    assert [town.share for town in (*found.towns, *found.zero, *found.unseen)] == [1.0, 1.0, 0.0] and found.observed == (0.0, 1.0)
    model = FiresModel()
    model.show(found)
    last = model.index(model.rowCount() - 1, 0).data()
    assert last.startswith("1 ") and ("not observed, not counted as 0" in last or "未观测，不计为 0" in last)


def test_one_day_has_its_own_share(path):
    found = overview(path, FireFilter(first_day="2023-11-10", last_day="2023-11-10"), "2023-11-10")
    assert [(town.code, town.share) for town in (*found.zero, *found.unseen)] == [(A, None), (C, 0.5), (B, 0.0)]

"""What rasters saw stays known: a workspace tells the observed share of its townships as the runs did, whatever their order."""

import numpy as np
import pandas as pd
import pytest
import rasterio

from lantian.commands import run
from lantian.layers.new_workspace import create
from lantian.layers.townships import read_townships
from lantian.layers.workspace import Workspace
from lantian.processing.fire_filter import FireFilter
from lantian.processing.fire_selection import TABLES, count_fires

from .test_fire_workspace import LIST, MASK, SAMPLE, content, flag

PASS = {"sensor": "NOAA-20", "time": "2023-11-09T06:09"}


@pytest.fixture(scope="module")
def townships():
    return read_townships(str(SAMPLE / "townships.gpkg")).table


@pytest.fixture
def path(tmp_path, townships):
    create(tmp_path / "忻州.gpkg", "140900", townships=townships)
    return tmp_path / "忻州.gpkg"


def shares(path, **chosen):
    """The observed share by township that the dock counts under a filter."""
    with Workspace(path) as workspace:
        tables = {name: workspace.read(name) for name in TABLES}
    counts = count_fires(tables, FireFilter(**chosen)).by_township
    return counts.set_index("township_code")["observed_share"]


def of_run(report):
    return pd.read_csv(report.out / "townships.csv", dtype={"township_code": str}).set_index("township_code")["observed_share"]


def clouded(name, cloud, columns=slice(None)):
    """The sample's mask, whose sky was clear, with cloud (class 4) where *cloud* says so of column and row, cut to *columns*."""
    with rasterio.open(MASK) as source:
        data, profile = source.read(1), source.profile
        row, column = np.indices(data.shape)
        data[cloud(column, row)] = 4
        data = data[:, columns]
        with rasterio.open(name, "w", **{**profile, "width": data.shape[1]}) as target:
            target.write(data, 1)
    return name


def test_what_a_raster_saw_is_known_later_as_in_its_run(path, tmp_path):
    told = of_run(flag(path, clouded(tmp_path / "stripes.tif", lambda column, row: (column + row) % 97 < 40), **PASS))
    assert 0 < told.max() <= 1 and told.nunique() > 5
    pd.testing.assert_series_equal(shares(path), told, check_dtype=False, check_index_type=False)
    pd.testing.assert_series_equal(shares(path, first_day="2023-11-09", last_day="2023-11-09"), told, check_dtype=False, check_index_type=False)
    assert shares(path, first_day="2023-11-10").isna().all()
    report = run("publish_fires", {"workspace": str(path), "out": str(tmp_path / "published"), "lang": "zh"})
    pd.testing.assert_series_equal(of_run(report), told, check_dtype=False, check_index_type=False)


@pytest.mark.parametrize(("file", "options"), [(LIST, {}), (MASK, PASS)], ids=["a list", "a mask without classes for what was not seen"])
def test_what_does_not_tell_leaves_the_share_empty(path, file, options):
    assert of_run(flag(path, file, **options)).isna().all()
    assert shares(path).isna().all()
    with Workspace(path) as workspace:
        assert workspace.read("observations").empty


def test_passes_of_a_day_are_joined_as_in_one_run(path, tmp_path, townships):
    middle = 600
    west = clouded(tmp_path / "west.tif", lambda column, row: (column < middle) | (row % 3 == 0))
    east = clouded(tmp_path / "east.tif", lambda column, row: (column >= middle) | (row % 5 == 0))
    inputs = [f"{west}@2023-11-09T04:29", f"{east}@2023-11-09T06:09"]
    create(tmp_path / "once.gpkg", "140900", townships=townships)
    once = of_run(flag(tmp_path / "once.gpkg", *inputs, sensor="NOAA-20"))
    parts_of_it = [of_run(flag(path, one, sensor="NOAA-20")) for one in inputs]
    assert (once > pd.concat(parts_of_it, axis=1).max(axis=1)).any(), "some township lies across both halves"
    pd.testing.assert_series_equal(shares(path), once, check_dtype=False, check_index_type=False)
    kept = content(path, ("observations",))
    assert kept == content(tmp_path / "once.gpkg", ("observations",))
    flag(path, inputs[0], sensor="NOAA-20")
    assert content(path, ("observations",)) == kept
    create(tmp_path / "back.gpkg", "140900", townships=townships)
    for one in inputs[::-1]:
        flag(tmp_path / "back.gpkg", one, sensor="NOAA-20")
    assert content(tmp_path / "back.gpkg", ("observations",)) == kept


def test_not_seen_is_not_claimed_beside_a_file_that_does_not_tell(path, tmp_path, townships):
    """A township that no raster reaches was not seen on a day of rasters alone; with a list on the day nobody knows, whichever came first."""
    corner = clouded(tmp_path / "corner.tif", lambda column, row: row % 3 == 0, slice(0, 600))
    flag(path, corner, **PASS)
    before = shares(path)
    flag(path, LIST)
    after = shares(path)
    create(tmp_path / "list first.gpkg", "140900", townships=townships)
    for files, options in (((LIST,), {}), ((corner,), PASS)):
        flag(tmp_path / "list first.gpkg", *files, **options)
    assert (before == 0).any() and not before.isna().any()
    assert after.isna().any() and after[after.notna()].equals(before[after.notna()])
    pd.testing.assert_series_equal(shares(tmp_path / "list first.gpkg"), after)

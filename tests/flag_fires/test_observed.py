"""What was seen at all: class masks with and without cloud, beside lists and alone."""

import re

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from .runs import MASK, TOWNSHIPS, VIIRS, flag, record, rows


@pytest.fixture(scope="module")
def clouded(tmp_path_factory):
    """The sample's mask with land where it has nothing, and cloud west of its middle column."""
    path = tmp_path_factory.mktemp("mask") / "clouded.tif"
    with rasterio.open(MASK) as given:
        values, profile, bounds, crs = given.read(1), given.profile, given.bounds, given.crs
    values[values < 7] = 5
    middle = values.shape[1] // 2
    west = values[:, :middle]
    west[west < 7] = 4
    profile.update(nodata=None)
    with rasterio.open(path, "w", **profile) as made:
        made.write(values, 1)
    edge = bounds.left + middle * (bounds.right - bounds.left) / values.shape[1]
    seen = shapely.box(edge, bounds.bottom, bounds.right, bounds.top)
    return path, seen, crs


def test_the_observed_share_is_the_part_of_the_township_that_was_not_under_cloud(clouded, tmp_path):
    path, seen, crs = clouded
    out = flag(tmp_path / "out", f"{path}@2023-11-09T06:09", sensor="NOAA-20")
    towns = pyogrio.read_dataframe(TOWNSHIPS).to_crs(crs).set_index("code")
    share = {row["township_code"]: row["observed_share"] for row in rows(out, "townships.csv")}
    assert all(re.fullmatch(r"[01]\.\d{4}", value) for value in share.values())
    given = np.array([float(share[code]) for code in towns.index])
    # fire pixels under cloud were seen, too: a few pixels
    true = (shapely.area(shapely.intersection(towns.geometry.to_numpy(), seen)) / shapely.area(towns.geometry.to_numpy()))
    assert np.abs(given - true).max() < 0.08 and np.abs(given - true).mean() < 0.003
    assert (given == 0).sum() > 100 and (given == 1).sum() > 100 and ((given > 0.05) & (given < 0.95)).sum() > 10
    days = {(row["township_code"], row["day"]): row["observed_share"] for row in rows(out, "township_days.csv")}
    assert days == {(code, "2023-11-09"): value for code, value in share.items()}
    assert "至少一次过境" in record(out)["observed"]["zh"]


def test_without_unobserved_classes_the_share_is_empty_with_the_reason(sample, tmp_path):
    out = flag(tmp_path / "out", f"{MASK}@2023-11-09T06:09", sensor="NOAA-20")
    assert {row["observed_share"] for row in rows(out, "townships.csv")} == {row["observed_share"] for row in rows(sample, "townships.csv")} == {""}
    assert record(out)["observed"]["en"] == "Observed share unknown (the mask has no unobserved classes)"
    assert record(sample)["observed"]["zh"] == "观测比例未知（点产品不含云）"


def test_beyond_the_mask_the_share_of_a_list_is_unknown_and_that_of_a_mask_alone_is_nothing(clouded, tmp_path):
    """A list carries no cloud: what the mask does not reach may have been seen in the list's passes."""
    path, seen, crs = clouded
    small = tmp_path / "small.tif"
    with rasterio.open(path) as given:
        height, width = given.shape
        window = rasterio.windows.Window(width // 4, height // 4, width // 2, height // 2)
        profile = {**given.profile, "height": window.height, "width": window.width, "transform": given.window_transform(window)}
        with rasterio.open(small, "w", **profile) as made:
            made.write(given.read(1, window=window), 1)
    alone = flag(tmp_path / "alone", f"{small}@2023-11-09T06:09", sensor="NOAA-20")
    both = flag(tmp_path / "both", f"{small}@2023-11-09T06:09", VIIRS, sensor="NOAA-20")
    shares = [[row["observed_share"] for row in rows(out, "townships.csv")] for out in (alone, both)]
    beyond = {a for a, b in zip(*shares, strict=True) if b == ""}
    assert beyond == {"0.0000"} and [a for a, b in zip(*shares, strict=True) if b != ""] == [b for b in shares[1] if b != ""]
    assert "未覆盖" in record(both)["observed"]["zh"] and "未覆盖" not in record(alone)["observed"]["zh"]


def test_a_raster_and_the_list_of_its_scene_agree_and_count_once(tmp_path):
    by_list = flag(tmp_path / "list", VIIRS)
    by_mask = flag(tmp_path / "mask", f"{MASK}@2023-11-09T06:09", sensor="NOAA-20")
    point = {name: pyogrio.read_dataframe(out / "fires.gpkg", layer="detections") for name, out in (("list", by_list), ("mask", by_mask))}
    pixel = pyogrio.read_dataframe(by_mask / "fires.gpkg", layer="footprints")
    tree = shapely.STRtree(pixel.geometry.to_numpy())
    a, b = tree.query(point["list"].geometry.to_numpy(), predicate="intersects")
    left, right = point["list"].iloc[a].reset_index(drop=True), pixel.iloc[b].reset_index(drop=True)
    sure = (left["attribution"] == "certain") & (right["attribution"] == "certain")
    assert sure.sum() >= 40 and (left["township_code"] == right["township_code"])[sure].all()
    # the list speaks for its own pass of 06:09; the made mask paints all passes of the day into one
    passes = sorted({row["acquired_utc"] for row in rows(by_list)})
    together = flag(tmp_path / "together", VIIRS, f"{MASK}@{passes[0].rstrip('Z')[:16]}", sensor="NOAA-20")
    assert rows(together) == rows(by_list) and record(together)["totals"]["same_scene"] == len(rows(by_mask))

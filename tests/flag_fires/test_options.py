"""Every option does what it says, on the sample."""

import re
from functools import partial

import numpy as np
import pyogrio
import pytest
import rasterio

from .runs import LISTS, SOURCES, TOWNSHIPS, VIIRS, flag, record, rows, total


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """``run(out, *inputs, **options)`` with the townships of one city, which is quick."""
    path = tmp_path_factory.mktemp("city") / "xinzhou.gpkg"
    towns = pyogrio.read_dataframe(TOWNSHIPS)
    pyogrio.write_dataframe(towns[towns["city"] == "忻州市"], path)
    return partial(flag, townships=path)


@pytest.fixture(scope="module")
def plain(run, tmp_path_factory):
    """The list and the static sources of the sample, no option given."""
    return run(tmp_path_factory.mktemp("plain") / "out", VIIRS, sources=SOURCES)


def test_a_day_that_starts_at_17_bears_the_date_on_which_it_ends(plain, run, tmp_path):
    out = run(tmp_path / "out", VIIRS, day_start="17:00")
    for row in rows(out):
        beijing = np.datetime64(row["acquired_utc"].rstrip("Z")) + np.timedelta64(8, "h")
        day = (beijing + np.timedelta64(7, "h")).astype("datetime64[D]")
        assert row["day"] == str(day) and row["event_id"].startswith("E20231")
    assert record(out)["period"]["day_start"] == record(out)["parameters"]["day_start"] == "17:00"
    assert total(out, "detections") == total(plain, "detections")
    assert {row["day"] for row in rows(out)} == {"2023-11-09", "2023-11-10"}


def test_below_the_lowest_confidence_a_row_stays_and_does_not_count(three, tmp_path):
    out = flag(tmp_path / "out", *LISTS, min_confidence="nominal")
    low = [row for row in rows(out) if row["confidence"] == "low"]
    assert low and all(row["counted"] == "0" for row in low)
    assert all(row["counted"] == "1" for row in rows(out) if row["confidence"] != "low")
    assert total(out, "low_confidence") == total(out, "events_low_only") == 0
    assert total(out, "detections") == sum(1 for row in rows(out) if row["counted"] == "1" and row["township_code"])
    assert record(out)["totals"]["not_counted"]["detections"] > 0 and "≥ 一般" in record(out)["filter"]["zh"]
    assert len({row["event_id"] for row in rows(out)}) == len({row["event_id"] for row in rows(three)})


def test_the_cuts_sort_the_detections_and_change_no_owner(plain, run, tmp_path):
    out = run(tmp_path / "out", VIIRS, sources=SOURCES, cut="0.999,0.6")
    for before, row in zip(rows(plain), rows(out), strict=True):
        share = float(row["probability"])
        expected = "outside" if not row["township_code"] else "certain" if share >= 0.999 else "likely" if share >= 0.6 else "disputed"
        assert row["attribution"] == expected and row["township_code"] == before["township_code"]
    assert record(out)["parameters"]["cut"] == [0.999, 0.6] and total(out, "detections") == total(plain, "detections")
    assert total(out, "likely") > total(plain, "likely")


@pytest.fixture(scope="module")
def land_cover(tmp_path_factory):
    """WorldCover as it is cut: 40 cropland west of 112.5° E, 10 trees east of it, nothing north of 38° N."""
    path = tmp_path_factory.mktemp("cover") / "worldcover.tif"
    values = np.full((360, 540), 10, "uint8")
    values[:, :270] = 40
    transform = rasterio.transform.from_origin(109.8, 38.0, 0.01, 0.01)
    with rasterio.open(path, "w", driver="GTiff", height=360, width=540, count=1, dtype="uint8", crs="EPSG:4490", transform=transform, nodata=0) as made:
        made.write(values, 1)
    return path


@pytest.mark.parametrize("classes, west", [(None, 1), ("10", 0), ("10,40", None)])
def test_the_cropland_share_is_of_the_footprint_and_no_cropland_is_a_flag(plain, land_cover, run, tmp_path, classes, west):
    out = run(tmp_path / "out", VIIRS, cropland=land_cover, cropland_classes=classes)
    for row in rows(out):
        lon, lat = float(row["lon"]), float(row["lat"])
        inside = 109.82 < lon < 115.18 and 34.42 < lat < 37.98
        if not 109.78 < lon < 115.22 or not 34.38 < lat < 38.02:
            assert row["cropland_share"] == "" and "no_cropland" not in row["flags"]
        elif inside and abs(lon - 112.5) > 0.01:
            share = 1 if west is None else west if lon < 112.5 else 1 - west
            assert float(row["cropland_share"]) == share and ("no_cropland" in row["flags"].split(";")) == (share == 0)
    assert "cropland" in {one["role"] for one in record(out)["inputs"]} and total(out, "detections") == total(plain, "detections")


def test_near_m_reaches_as_far_as_it_says(plain, run, tmp_path):
    far, none = run(tmp_path / "far", VIIRS, sources=SOURCES, near_m=3000), run(tmp_path / "none", VIIRS, sources=SOURCES, near_m=0)
    distance = [[int(row["near_static_m"]) for row in rows(out) if row["near_static_m"]] for out in (none, plain, far)]
    assert len(distance[0]) < len(distance[1]) < len(distance[2])
    assert max(distance[1]) <= 1000 < max(distance[2]) <= 3000 and set(distance[0]) <= {0}
    assert sorted(d for d in distance[2] if d < 1000) == sorted(d for d in distance[1] if d < 1000)


def test_in_english_the_tables_are_the_same_and_the_words_are_english(plain, run, tmp_path, capsys):
    out = run(tmp_path / "out", VIIRS, sources=SOURCES, lang="en")
    printed = capsys.readouterr().out
    for name in ("detections.csv", "townships.csv", "township_days.csv", "rejected.csv", "fires.gpkg"):
        assert (out / name).read_bytes() == (plain / name).read_bytes()
    assert f"Outside, within 20 km: {record(out)['totals']['outside']['detections']} detections" in printed and "Suspected fires, to be verified on site" in printed
    named = {row[column] for row in rows(out, "townships.csv") for column in ("township", "county")}
    left = [line for line in printed.splitlines() if re.search("[\u4e00-\u9fff]", line) and not any(name in line for name in named)]
    assert left == []
    assert (out / "report.xlsx").read_bytes() != (plain / "report.xlsx").read_bytes()


def test_a_bad_row_is_one_rejected_row_in_the_language_asked_for(run, tmp_path):
    lines = VIIRS.read_text().splitlines()
    broken = tmp_path / "broken.csv"
    broken.write_text("\n".join([*lines[:3], re.sub(r"^[^,]*", "ninety", lines[3]), *lines[4:]]) + "\n")
    for lang, word in (("zh", "不是"), ("en", "number")):
        out = run(tmp_path / lang, broken, lang=lang)
        (row,) = rows(out, "rejected.csv")
        assert (row["file"], row["row"], row["column"], row["value"]) == ("broken.csv", "4", "latitude", "ninety") and word in row["reason"]
        assert len(rows(out)) == 274 and record(out)["totals"]["rejected"] == 1

"""Bad lists that are no plain text, and files that are no list."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import numpy as np
from bad_files import BAD, COUNTIES, ROOT, makes

from lantian.layers import datum as datums


def _cut(content: bytes, path: Path):
    path.write_bytes(content[: len(content) * 2 // 3])


@makes("missing.csv", "missing.gpkg")
def _(path):
    """Nothing lies there."""


@makes("火点 清单（11 月）.csv")
def _(path):
    shutil.copy(BAD / "list.csv", path)


@makes("cut.zip")
def _(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(ROOT / "sample" / "viirs_noaa20_2023-11-09.csv", "fire_nrt.csv")
    _cut(path.read_bytes(), path)


@makes("zip_of_a_readme.zip")
def _(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Readme.txt", "Fire data are in another archive.")


@makes("cut.xlsx")
def _(path):
    _workbook(path)
    _cut(path.read_bytes(), path)


@makes("no_coordinates.xlsx")
def _(path):
    _workbook(path, header=("时间", "省", "市", "县"))


def _workbook(path, header=("时间", "中心经度", "中心纬度", "省", "市", "县")):
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(header)
    for _ in range(200):
        book.active.append(["2023-11-09", 113.00584, 38.58648, "山西省", "忻州市", "定襄县"][: len(header)])
    book.save(path)


@makes("gcj02_points.csv")
def _(path):
    """Points 300 m inside the border of the county they name, written in GCJ-02."""
    counties = datums.reference_counties()
    rows = ["时间,经度,纬度,县"]
    for code in COUNTIES:
        county = counties[counties["code"].astype(str) == code].iloc[0]
        rim = county.geometry.buffer(-0.003).exterior
        for share in np.linspace(0, 1, 40, endpoint=False):
            point = rim.interpolate(share, normalized=True)
            lon, lat = datums.wgs84_to_gcj02(point.x, point.y)
            rows.append(f"2023-11-09 12:30,{float(lon):.5f},{float(lat):.5f},{county['name']}")
    path.write_text("\n".join(rows) + "\n", "utf-8")


@makes("granule.nc", "granule.h5")
def _(path):
    path.write_bytes((b"\x89HDF\r\n\x1a\n" if path.suffix == ".h5" else b"CDF\x01") + bytes(600))


@makes("bulletin.pdf")
def _(path):
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< >>\nendobj\n")


@makes("photo.jpg")
def _(path):
    path.write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(300))


@makes("zeros.csv")
def _(path):
    """The size is right, the content never came: what a broken copy leaves."""
    path.write_bytes(bytes(5000))


@makes("folder.csv", "no_result")
def _(path):
    path.mkdir()
    (path / "readme.txt").write_text("nothing")


@makes("half_a_result")
def _(path):
    path.mkdir()
    (path / "run.json").write_text("{}")


@makes("changed_result", "cut_result")
def _(path):
    path.mkdir()
    (path / "detections.csv").write_text("detection_id,fire_id,event_id\n")
    (path / "run.json").write_text("[]" if "changed" in path.name else '{"numbers": {"fires"')


@makes("unreadable.csv")
def _(path):
    """Nobody may read it, not even root: /proc/self/mem under a new name gives an input/output error."""
    path.symlink_to("/proc/self/mem")

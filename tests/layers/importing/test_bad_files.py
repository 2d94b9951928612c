"""Files that cannot be imported: each ends in a sentence with what to do, in both languages, and the workspace is as it was."""

import zipfile

import pytest

from lantian.layers.errors import LantianError
from lantian.layers.importing.bring_in import bring_in

from . import made_files as made


def _zip(path, **members):
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "."), content)
    return path


def _bytes(path, content):
    path.write_bytes(content)
    return path


def _bare_shp(folder):
    file = made.vector(folder / "a.shp", 4490)
    file.with_suffix(".dbf").unlink()
    return file


def _dbf(folder):
    return made.vector(folder / "a.shp", 4490).with_suffix(".dbf")


def _cut(path):
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    return path


def _two_layers(folder):
    import pyogrio

    made.vector(folder / "a.gpkg", 4490)
    pyogrio.write_dataframe(pyogrio.read_dataframe(folder / "a.gpkg"), folder / "a.gpkg", layer="b")
    return folder / "a.gpkg"


BAD = {
    "no file": (lambda folder: folder / "nichts.csv", "there is no file"),
    "a folder": (lambda folder: folder, "is a folder"),
    "empty": (lambda folder: _bytes(folder / "a.csv", b""), "is empty"),
    "blank": (lambda folder: _bytes(folder / "a.csv", b" \n\n"), "is empty"),
    "old Excel": (lambda folder: _bytes(folder / "a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600), "save it as .xlsx"),
    "PDF": (lambda folder: _bytes(folder / "a.csv", b"%PDF-1.4\n1 0 obj"), "no table or layer"),
    "a web page": (lambda folder: _bytes(folder / "a.kml", b"<!DOCTYPE html><html><body>login</body></html>"), "no table or layer"),
    "an archive": (lambda folder: _zip(folder / "a.zip", a__csv="x"), "unpack it"),
    "a damaged workbook": (lambda folder: _cut(made.workbook(folder / "a.xlsx", made.rows(made.LON, made.LAT, ("经度", "纬度")))), "damaged, cut short"),
    "no workbook in it": (lambda folder: _zip(folder / "a.xlsx", xl__x="", **{"xl/workbook__xml": "<x/>"}), "workbook is damaged"),
    "no .dbf": (_bare_shp, "lacks its .dbf"),
    "the .dbf alone": (_dbf, "is not the .shp"),
    "a cut GeoPackage": (lambda folder: _cut(made.vector(folder / "a.gpkg", 4490)), "is cut short"),
    "two layers": (_two_layers, "has several layers \\(a, b\\); write FILE:LAYER"),
    "no header": (lambda folder: _bytes(folder / "a.csv", b"1,2,3\n4,5,6\n"), "no header is known.*--columns code=COLUMN"),
    "cut JSON": (lambda folder: _cut(made.geojson(folder / "a.geojson")), "no readable vector file|broke off"),
    "cut KML": (lambda folder: _cut(made.kml(folder / "a.kml")), "no readable vector file|broke off|no layer"),
    "no code": (lambda folder: made.vector(folder / "a.gpkg", 4490, names=("甲", "乙", "丙")), "codes are not made up.*--columns code=COLUMN"),
}


@pytest.mark.parametrize(("make", "says"), BAD.values(), ids=BAD)
def test_bad_file(workspace, tmp_path, make, says):
    before = workspace.read_bytes()
    folder = tmp_path / "文件 夹"
    folder.mkdir()
    with pytest.raises(LantianError, match=says) as refused:
        bring_in("boilers", str(make(folder)), workspace)
    assert refused.value.text("zh") != refused.value.text("en") and ("；" in refused.value.text("zh") or "。" in refused.value.text("zh"))
    assert workspace.read_bytes() == before


def test_a_layer_or_sheet_that_is_not_there(pristine, tmp_path):
    with pytest.raises(LantianError, match="has no layer x; choose one it has: a"):
        bring_in("boilers", f"{made.vector(tmp_path / 'a.gpkg', 4490)}:x", pristine)
    with pytest.raises(LantianError, match="no sheet x; choose one it has: Sheet1"):
        bring_in("boilers", f"{made.workbook(tmp_path / 'a.xlsx', [['编号']])}:x", pristine)


def test_a_header_without_rows(pristine, tmp_path):
    found = bring_in("boilers", str(_bytes(tmp_path / "a.csv", "编号,企业名称,经度,纬度\n".encode())), pristine, dry_run=True)
    assert found.counts == {"inserted": 0, "updated": 0, "unchanged": 0, "rejected": 0}


def test_no_workspace(tmp_path, pristine):
    with pytest.raises(LantianError, match="no Lantian workspace"):
        bring_in("boilers", "x.csv", made.vector(tmp_path / "a.gpkg", 4490))
    with pytest.raises(LantianError, match="A workspace has no layer kessel"):
        bring_in("kessel", "x.csv", pristine)

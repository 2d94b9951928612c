"""What comes of it in the workspace: twice is once, nothing is lost, bad rows are told, counties are compared."""

import hashlib
import json

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lantian.layers.errors import InputError
from lantian.layers.importing.bring_in import bring_in
from lantian.layers.importing.stated_county import FLAG
from lantian.layers.workspace import Workspace

from ..made_rows import rows, zone
from . import made_files as made

INSIDE, ELSEWHERE = (112.90, 35.62), (113.28, 35.78)  # in Zezhou; in Lingchuan


def table(tmp_path, *lines, header=("编号", "企业名称", "容量(t/h)", "所在县", "经度", "纬度"), name="a.csv"):
    return str(made.delimited(tmp_path / name, [list(header), *map(list, lines)]))


def read(path, layer="boilers"):
    with Workspace(path) as workspace:
        return workspace.read(layer)


def changes(path):
    with Workspace(path) as workspace:
        return workspace.connection.execute("SELECT count(*) FROM history").fetchone()[0]


LINES = [("A1", "甲", "10", "泽州县", *INSIDE), ("A2", "乙", "", "", 112.95, 35.6), ("A3", "丙", "2.5", "泽州", 113.0, 35.65)]


@pytest.mark.parametrize("make", [
    lambda folder: table(folder, *LINES),
    lambda folder: str(made.workbook(folder / "表 一.xlsx", made.rows(made.LON, made.LAT, ("经度", "纬度")))),
    lambda folder: str(made.vector(folder / "锅 炉.shp", 4526, encoding="GBK", cpg=None)),
    lambda folder: str(made.vector(folder / "锅 炉.gpkg", 4547)),
    lambda folder: str(made.geojson(folder / "锅 炉.geojson")),
    lambda folder: str(made.kml(folder / "锅 炉.kml")),
], ids=["csv", "xlsx", "shp", "gpkg", "geojson", "kml"])
def test_twice_is_once(workspace, tmp_path, make):
    file, before = make(tmp_path), changes(workspace)
    once = bring_in("boilers", file, workspace, datum="cgcs2000", by="张三")
    rows_once, history_once = read(workspace), changes(workspace)
    twice = bring_in("boilers", file, workspace, datum="cgcs2000", by="李四")
    assert once.counts["inserted"] == len(rows_once) == history_once - before
    assert twice.counts == {"inserted": 0, "updated": 0, "unchanged": len(rows_once), "rejected": 0}
    assert read(workspace).equals(rows_once) and changes(workspace) == history_once


def test_a_dry_run_says_what_an_import_does_and_writes_nothing(workspace, tmp_path):
    bring_in("boilers", table(tmp_path, *LINES[:2]), workspace, datum="wgs84")
    before = hashlib.sha256(workspace.read_bytes()).hexdigest()
    file = table(tmp_path, ("A1", "甲", "20", "泽州县", *INSIDE), *LINES[1:], ("", "", "", "", 112.9, 35.6), name="b.csv")
    looked = bring_in("boilers", file, workspace, datum="wgs84", dry_run=True)
    assert hashlib.sha256(workspace.read_bytes()).hexdigest() == before
    assert looked.counts == {"inserted": 1, "updated": 1, "unchanged": 1, "rejected": 1}
    assert bring_in("boilers", file, workspace, datum="wgs84").counts == looked.counts


def test_empty_cells_and_columns_that_the_file_lacks_leave_what_stands(workspace, tmp_path):
    with Workspace(workspace, write=True) as one, one.transaction():
        one.upsert("boilers", rows("boilers", {"code": "A1", "name": "甲", "fuel": "coal", "capacity_tph": 10.0, "note": "旧", "geometry": shapely.Point(INSIDE)}))
    file = table(tmp_path, ("A1", "", "4"), header=("编号", "企业名称", "容量(t/h)"))  # no coordinates at all
    assert bring_in("boilers", file, workspace).counts["updated"] == 1
    (row,) = read(workspace).itertuples()
    assert (row.name, row.fuel, row.capacity_tph, row.note) == ("甲", "coal", 4, "旧") and row.geometry == shapely.Point(INSIDE)
    new = bring_in("boilers", table(tmp_path, ("A9", "己", "4"), header=("编号", "企业名称", "容量(t/h)")), workspace)
    assert new.counts["rejected"] == 1 and "no position" in new.taken.rejected()[0].en


def test_the_same_row_again_and_a_key_with_two_meanings(workspace, tmp_path):
    found = bring_in("boilers", table(tmp_path, LINES[0], LINES[0], LINES[1], ("A2", "另一家", "", "", 112.95, 35.6), LINES[2]), workspace, datum="wgs84")
    assert read(workspace)["code"].tolist() == ["A1", "A3"]
    assert (found.plan.inserted, found.plan.repeated) == (2, 1)
    assert [(bad.row, bad.value) for bad in found.taken.rejected()] == [(4, "A2"), (5, "A2")]


def test_full_width_codes_are_the_same_code(workspace, tmp_path):
    bring_in("boilers", table(tmp_path, ("ＢＬ－００１", "甲", "1", "", *INSIDE)), workspace, datum="wgs84")
    assert bring_in("boilers", table(tmp_path, ("BL-001", "甲", "1", "", *INSIDE)), workspace, datum="wgs84").counts["unchanged"] == 1


def test_bad_rows_do_not_keep_good_ones_out(workspace, tmp_path):
    bad = [("B1", "x", "", "", "a", 35.6), ("B2", "x", "", "", 112.9, ""), ("B3", "x", "", "", 35.6, 112.9), ("B4", "x", "y", "", *INSIDE), ("B5", "x", "", "", 0, 0)]
    found = bring_in("boilers", table(tmp_path, *LINES, *bad), workspace, datum="wgs84")
    assert read(workspace)["code"].tolist() == ["A1", "A2", "A3"]
    assert [(one.row, one.column, one.value, one.en) for one in found.taken.rejected()] == [
        (5, "经度", "a", "not a coordinate"), (6, "纬度", "", "one of the two coordinates is missing"), (7, "geometry", "35.6, 112.9", "not in China"),
        (8, "容量(t/h)", "y", "not a number"), (9, "geometry", "0, 0", "not in China")]


HOSTILE = ["'; DROP TABLE boilers; --", "<img src=x onerror=alert(1)>", "=HYPERLINK(\"http://x\")", "+1", "@SUM(1)", "\u202e甲", "甲\n乙", "100%", "{x}", "\\", "’“”"]


def test_hostile_text_stays_text(workspace, tmp_path):
    lines = [(f"C{at}", text, "", "", *INSIDE) for at, text in enumerate(HOSTILE)]
    bring_in("boilers", table(tmp_path, *lines), workspace, datum="wgs84")
    assert read(workspace)["name"].tolist() == HOSTILE
    book = made.workbook(tmp_path / "a.xlsx", [["编号", "企业名称", "经度", "纬度"], *([code, "'" + text, lon, lat] for code, text, _, _, lon, lat in lines)])
    assert bring_in("boilers", str(book), workspace, datum="wgs84").counts["updated"] == len(HOSTILE)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20), min_size=5, max_size=40))
def test_any_text_comes_back_as_it_was(pristine, tmp_path, texts):
    """A GeoJSON's text, blanks at its ends apart; what people write for nothing is nothing."""
    features = [{"type": "Feature", "properties": {"编号": f"T{at}", "备注": text}, "geometry": {"type": "Point", "coordinates": INSIDE}} for at,
                text in enumerate(texts)]
    file = tmp_path / "t.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False), "utf-8")
    found = bring_in("boilers", str(file), pristine, dry_run=True, encoding="utf-8", columns=["note=备注"])
    for text, note in zip(texts, found.plan.table["note"], strict=True):
        assert note == text.strip() or (note is None and text.strip().casefold() in ("", "-", "--", "—", "——", "/", "null", "none", "n/a", "nan", "#n/a"))


def test_counties(workspace, tmp_path):
    """Stated and position disagree: flagged with the distance, other flags stay; put right, the flag goes."""
    lines = [("A1", "甲", "", "陵川县", *INSIDE), ("A2", "乙", "", "山西省晋城市泽州县", *INSIDE), ("A3", "丙", "", "泽州", *ELSEWHERE),
             ("A4", "丁", "", "Zezhou", *ELSEWHERE),
             ("A5", "戊", "", "晋城市", *ELSEWHERE), ("A6", "己", "", "", *ELSEWHERE)]
    found = bring_in("boilers", table(tmp_path, *lines), workspace, datum="wgs84")
    assert {one.key: (one.stated, one.actual) for one in found.plan.differing} == {"A1": ("陵川县", "泽州县"), "A3": ("泽州", "陵川县")}
    assert all(5 < one.km < 40 for one in found.plan.differing)
    flags = dict(zip(read(workspace)["code"], read(workspace)["flags"], strict=True))
    assert [code for code, text in flags.items() if text == FLAG] == ["A1", "A3"]
    with Workspace(workspace, write=True) as one, one.transaction():
        row = one.read("boilers").iloc[:1].copy()
        row["flags"] = f"seen;{FLAG}"
        one.upsert("boilers", row)
    found = bring_in("boilers", table(tmp_path, ("A1", "甲", "", "泽州县", *INSIDE), lines[2]), workspace, datum="wgs84")
    assert read(workspace)["flags"].tolist()[:1] == ["seen"] and [one.key for one in found.plan.differing] == ["A3"]


def test_the_address_speaks_where_no_county_is_stated(workspace, tmp_path):
    header = ("编号", "地址", "经度", "纬度")
    lines = [("A1", "山西省晋城市陵川县崇文镇", *INSIDE), ("A2", "泽州县巴公镇", *INSIDE), ("A3", "巴公镇", *ELSEWHERE), ("A4", "大同市南郊区", *INSIDE)]
    found = bring_in("boilers", table(tmp_path, *lines, header=header), workspace, datum="wgs84")
    assert [one.key for one in found.plan.differing] == ["A1"]


def test_zones_keep_their_shape(workspace, tmp_path):
    """Polygons in Gauss-Krüger with a hole, of a layer with kinds: vertices to a centimetre, fixed values for what the file does not say."""
    shapes = [shapely.Polygon([(112.8, 35.5), (112.95, 35.5), (112.95, 35.6), (112.8, 35.6)], [[(112.85, 35.52), (112.87, 35.52), (112.86, 35.55)]]),
              shapely.MultiPolygon([shapely.box(112.7, 35.4, 112.72, 35.42), shapely.box(112.74, 35.4, 112.76, 35.42)])]
    zones = gpd.GeoDataFrame({"编号": ["Z1", "Z2"], "类别": ["禁煤区", "高污染燃料禁燃区"], "禁燃区类别": [None, "Ⅲ类"], "面积（平方公里）": [150.2, 3.9]},
                             geometry=shapes, crs=4490)
    pyogrio.write_dataframe(zones.to_crs(4526), tmp_path / "分区 图.gpkg", layer="禁煤")
    with_status = bring_in("zones", str(tmp_path / "分区 图.gpkg"), workspace, columns=["status==adopted", "act==泽政发〔2024〕1号"])
    assert with_status.counts["inserted"] == 2
    back = read(workspace, "zones")
    assert back[["zone_id", "kind", "grade", "status", "act", "declared_km2"]].values.tolist() == [
        ["Z1", "coal_ban", None, "adopted", "泽政发〔2024〕1号", 150.2], ["Z2", "fuel_ban", "III", "adopted", "泽政发〔2024〕1号", 3.9]]
    for made_shape, stored in zip(shapes, back.geometry, strict=True):
        assert np.abs(shapely.get_coordinates(shapely.MultiPolygon([made_shape]) if made_shape.geom_type == "Polygon" else made_shape)
                      - shapely.get_coordinates(stored)).max() < 1e-7
    lacking = bring_in("zones", str(tmp_path / "分区 图.gpkg"), workspace, dry_run=True)  # known zones keep their status
    assert lacking.counts["unchanged"] == 2


def test_what_a_zone_must_have(workspace, tmp_path):
    wkt = "POLYGON ((112.8 35.5, 112.9 35.5, 112.9 35.6, 112.8 35.5))"
    file = table(tmp_path, ("Z1", "禁煤区", "2024-05-01", "2024-04-01", wkt), ("Z2", "", "", "", wkt), ("Z3", "禁煤区", "", "", "POINT (112.8 35.5)"),
                 header=("分区编号", "类别", "生效日期", "截止日期", "WKT"))
    found = bring_in("zones", file, workspace, datum="wgs84", columns=["status==草案"])
    assert found.counts["inserted"] == 0 and [(bad.row, bad.en) for bad in found.taken.rejected()] == [
        (2, "before First day in force, 2024-05-01"), (3, "“Kind” is required and empty"), (4, "the layer takes polygons only")]


def test_tables_without_places(workspace, tmp_path):
    file = table(tmp_path, ("泽政发〔2024〕1号", "关于划定禁煤区的通告", "2024年5月1日", "2024年6月1日"), header=("文号", "标题", "发布日期", "施行日期"))
    assert bring_in("acts", file, workspace).counts["inserted"] == 1
    assert read(workspace, "acts")[["number", "issued_on", "in_force_on"]].values.tolist() == [["泽政发〔2024〕1号", "2024-05-01", "2024-06-01"]]
    assert bring_in("acts", file, workspace).counts["unchanged"] == 1


def test_a_layer_without_a_key_is_not_doubled(workspace, tmp_path):
    file = table(tmp_path, ("甲厂", "焦化", *INSIDE), ("乙厂", "焦化", *INSIDE), header=("名称", "类别", "经度", "纬度"))
    assert bring_in("static_sources", file, workspace, datum="wgs84").counts["inserted"] == 2
    assert bring_in("static_sources", file, workspace, datum="wgs84").counts["unchanged"] == 2 and len(read(workspace, "static_sources")) == 2


def test_our_own_export_comes_back_unchanged(workspace, tmp_path):
    """A layer saved by QGIS from the workspace, Chinese titles or field names, is what the workspace has."""
    with Workspace(workspace, write=True) as one, one.transaction():
        one.upsert("zones", rows("zones", zone(), zone("Z2", valid_from="2024-05-01", declared_km2=1.5)))
    pyogrio.write_dataframe(read(workspace, "zones"), tmp_path / "export.gpkg")
    assert bring_in("zones", str(tmp_path / "export.gpkg"), workspace).counts == {"inserted": 0, "updated": 0, "unchanged": 2, "rejected": 0}


def test_a_shifted_layer_is_refused(workspace, tmp_path):
    """Counties that a file calls WGS 84 and that lie where GCJ-02 puts them."""
    from lantian.layers.datum import reference_counties, wgs84_to_gcj02

    counties = reference_counties().iloc[:4][["code", "name", "geometry"]].copy()
    moved = shapely.transform(counties.geometry.to_numpy(), lambda c: np.column_stack(wgs84_to_gcj02(c[:, 0], c[:, 1])))
    pyogrio.write_dataframe(counties.set_geometry(moved, crs=4326), tmp_path / "县.gpkg")
    with pytest.raises(InputError, match="looks like GCJ-02.*--datum gcj02"):
        bring_in("counties", str(tmp_path / "县.gpkg"), workspace, crs="EPSG:4326", columns=["county_code=code", "county=name"])
    found = bring_in("counties", str(tmp_path / "县.gpkg"), workspace, crs="EPSG:4326", datum="gcj02", columns=["county_code=code", "county=name"])
    back = read(workspace, "counties").set_index("county_code").loc[counties["code"]]
    assert found.counts["inserted"] == 4 and shapely.hausdorff_distance(back.geometry.to_numpy(), counties.geometry.to_numpy()).max() < 1e-7


def test_who_wrote_it_is_in_the_history(workspace, tmp_path):
    bring_in("boilers", table(tmp_path, LINES[0]), workspace, datum="wgs84", by="王五")
    with Workspace(workspace) as one:
        assert one.connection.execute("SELECT layer, key, action, who FROM history WHERE layer = 'boilers'").fetchall() == [("boilers", "A1", "insert", "王五")]

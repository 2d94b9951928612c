"""Township polygons and static sources as offices hand them over: names of fields, codes, CRS, repairs, and what is refused."""

from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely

from lantian.layers import datum
from lantian.layers.errors import ArgumentError, DatumError, InputError, SchemaError
from lantian.layers.townships import read_static_sources, read_townships, townships_from_table

SAMPLE = Path(__file__).resolve().parents[2] / "sample" / "townships.gpkg"


@pytest.fixture(scope="module")
def county():
    """The townships of one county, as the sample has them."""
    units = gpd.read_file(SAMPLE)
    return units[units["county_code"] == units["county_code"].iloc[400]].reset_index(drop=True)


def square(x, y, size=0.01):
    return shapely.box(112 + x * size, 37 + y * size, 112 + (x + 1) * size, 37 + (y + 1) * size)


def small(**columns):
    """Two squares side by side; *columns* replace or add."""
    return gpd.GeoDataFrame({"code": ["2", "1"], "name": ["乙镇", "甲乡"], "geometry": [square(1, 0), square(0, 0)], **columns}, crs=4326)


def made(table, **options):
    return townships_from_table(table, {"file": "towns.gpkg"}, **options)


def test_sample_is_read_whole_and_sorted_by_code():
    read = read_townships(str(SAMPLE))
    assert len(read.table) == 1264 and read.record["rows"] == 1264 and read.record["layer"] == "townships"
    assert read.table["township_code"].is_monotonic_increasing and read.table[["township", "county", "city"]].notna().all().all()
    assert read.datum.verdict == "agrees" and read.table.crs.to_epsg() == 4326


@pytest.mark.parametrize("code", ["code", "township_code", "区划代码", "乡镇代码", "XZQDM", "adcode", "PAC"])
@pytest.mark.parametrize("name", ["name", "乡镇名称", "XZQMC"])
def test_fields_by_the_names_offices_use(code, name):
    read = made(small().rename(columns={"code": code, "name": name}))
    assert read.table["township_code"].tolist() == ["1", "2"] and read.table["township"].tolist() == ["甲乡", "乙镇"]


@pytest.mark.parametrize("codes", [[990105001, 990105000], [990105001.0, 990105000.0], [" 990105001 ", "990105000"]])
def test_codes_are_text_whatever_the_field_is(codes):
    assert made(small(code=codes)).table["township_code"].tolist() == ["990105000", "990105001"]


def test_fields_named_by_the_user_and_those_that_are_not_there():
    table = small(other=["20", "10"], label=["b", "a"])
    read = made(table, code_field="other", name_field="label")
    assert read.table["township_code"].tolist() == ["10", "20"] and read.table["township"].tolist() == ["a", "b"]
    with pytest.raises(ArgumentError, match="nowhere.*other"):
        made(table, code_field="nowhere")
    with pytest.raises(InputError, match="--code-field"):
        made(small().rename(columns={"code": "objectid"}))


@pytest.mark.parametrize("codes", [["1", "1"], ["1", ""], ["1", None], [1.0, np.nan]])
def test_codes_must_be_there_and_differ(codes):
    with pytest.raises(SchemaError, match="township_code"):
        made(small(code=codes))


def test_county_and_city_come_from_the_reference_where_the_layer_has_none(county):
    bare = made(county[["code", "name", "geometry"]])
    assert set(bare.table["county"]) == set(county["county"]) and set(bare.table["city"]) == set(county["city"])


@pytest.mark.parametrize("epsg", [4326, 4490, 4546, 4547, 4534, 32649, 3857, 4610, 4214])
def test_any_crs_is_brought_to_degrees(county, tmp_path, epsg):
    county.to_crs(epsg).to_file(tmp_path / "a.gpkg", layer="乡镇")
    read = read_townships(str(tmp_path / "a.gpkg"))
    wanted = county.sort_values("code").geometry.to_numpy()
    away = shapely.hausdorff_distance(read.table.geometry.to_numpy(), wanted) * 111_000
    assert away.max() < 0.01 and read.datum.verdict == "agrees"


def test_gcj02_layer_is_refused_until_the_user_says_what_it_is(county, tmp_path):
    shifted = county.set_geometry(
        shapely.transform(county.geometry.to_numpy(), lambda c: np.column_stack(datum.wgs84_to_gcj02(*c.T))), crs=4490
    )
    shifted.to_file(tmp_path / "高德.gpkg")
    with pytest.raises(DatumError, match="looks like GCJ-02.*m east"):
        read_townships(str(tmp_path / "高德.gpkg"))
    back = read_townships(str(tmp_path / "高德.gpkg"), datum="gcj02")
    assert shapely.hausdorff_distance(back.table.geometry.to_numpy(), county.sort_values("code").geometry.to_numpy()).max() * 111_000 < 0.01
    as_it_is = read_townships(str(tmp_path / "高德.gpkg"), datum="cgcs2000")
    assert shapely.hausdorff_distance(as_it_is.table.geometry.to_numpy(), shifted.sort_values("code").geometry.to_numpy()).max() == 0
    assert (back.datum.verdict, as_it_is.datum.verdict) == ("declared", "declared")


@pytest.mark.parametrize("declared", [None, "cgcs2000", "gcj02"])
@pytest.mark.parametrize(
    ("true", "called"),
    [(4546, 4547), (4547, 4546), (4546, 4525), (4525, 4546), (4546, 4549)],
    ids=["next", "last", "prefix lost", "prefix kept", "far"],
)
def test_gauss_krueger_zone_that_does_not_fit_is_named_as_such(county, tmp_path, true, called, declared):
    county.to_crs(true).set_crs(called, allow_override=True).to_file(tmp_path / "a.gpkg")
    with pytest.raises(DatumError, match="Gauss-Krüger zone|CRS is wrong") as caught:
        read_townships(str(tmp_path / "a.gpkg"), datum=declared)
    assert "高斯-克吕格" in caught.value.text("zh") and "a.gpkg" in caught.value.text("zh")


def test_zone_that_does_not_fit_is_told_by_the_county_names_too(county):
    table = county.to_crs(4546).set_crs(4547, allow_override=True).to_crs(4326).assign(code=[f"T{i}" for i in range(len(county))])
    with pytest.raises(DatumError, match=county["county"].iloc[0]):
        made(table)


def test_without_a_crs_degrees_need_a_datum_and_metres_a_crs(county, tmp_path):
    gpd.GeoDataFrame(county.drop(columns="geometry"), geometry=county.geometry.to_numpy()).to_file(tmp_path / "degrees.gpkg")
    gpd.GeoDataFrame(county.drop(columns="geometry"), geometry=county.to_crs(4546).geometry.to_numpy()).to_file(tmp_path / "metres.gpkg")
    with pytest.raises(DatumError, match="no CRS.*--townships-datum"):
        read_townships(str(tmp_path / "degrees.gpkg"))
    assert len(read_townships(str(tmp_path / "degrees.gpkg"), datum="wgs84").table) == len(county)
    with pytest.raises(DatumError, match="no CRS.*metres"):
        read_townships(str(tmp_path / "metres.gpkg"), datum="wgs84")


def test_what_cannot_be_verified_is_said_and_read():
    assert made(small()).datum == datum.NOT_VERIFIABLE


def test_holes_and_islands_stay(tmp_path):
    ring = shapely.Polygon(square(0, 0, 0.1).exterior, [square(4, 4, 0.01).exterior])
    islands = shapely.MultiPolygon([square(4, 4, 0.01), square(20, 20, 0.01)])
    read = made(gpd.GeoDataFrame({"code": ["1", "2"], "geometry": [ring, islands]}, crs=4326))
    assert shapely.get_num_interior_rings(read.table.geometry[0]) == 1 and shapely.get_num_geometries(read.table.geometry[1]) == 2


def test_a_twisted_rim_is_mended_and_said_but_not_when_the_area_changes():
    spike = shapely.Polygon([(112, 37), (112.01, 37), (112.02, 37), (112.01, 37), (112.01, 37.01), (112, 37.01)])
    read = made(small(geometry=[square(1, 0), spike]))
    assert read.table.geometry.is_valid.all() and "repaired" in read.record["notes"][0]["en"] and "已修复" in read.record["notes"][0]["zh"]
    bow = shapely.Polygon([(112, 37), (112.01, 37.01), (112.01, 37), (112, 37.01)])
    with pytest.raises(InputError, match="row 2.*Fix geometries"):
        made(small(geometry=[square(1, 0), bow]))


def test_overlaps_are_refused_and_touching_is_not():
    assert len(made(small()).table) == 2
    with pytest.raises(InputError, match="overlap.*km²"):
        made(small(geometry=[square(0.5, 0), square(0, 0)]))


def test_points_lines_and_emptiness_are_no_townships():
    with pytest.raises(SchemaError, match="Point"):
        made(small(geometry=[shapely.Point(112, 37), square(0, 0)]))
    with pytest.raises(InputError, match="row 1.*no geometry"):
        made(small(geometry=[None, square(0, 0)]))
    with pytest.raises(InputError, match="no features"):
        made(small().iloc[:0])


@pytest.mark.parametrize("encoding", ["GBK", "UTF-8"])
@pytest.mark.parametrize("keep_cpg", [True, False])
def test_shapefile_of_an_office(county, tmp_path, encoding, keep_cpg):
    folder = tmp_path / "乡镇 界线"
    folder.mkdir()
    county[["code", "name", "geometry"]].rename(columns={"code": "XZQDM", "name": "XZQMC"}).to_crs(4546).to_file(
        folder / "乡镇.shp", encoding=encoding
    )
    if not keep_cpg:
        (folder / "乡镇.cpg").unlink()
    read = read_townships(str(folder / "乡镇.shp"))
    assert read.table["township"].tolist() == county.sort_values("code")["name"].tolist()


def test_layer_of_a_file_with_several(county, tmp_path):
    path = tmp_path / "all.gpkg"
    county.to_file(path, layer="乡镇")
    county.dissolve("county_code").reset_index().to_file(path, layer="县")
    with pytest.raises(InputError, match="乡镇, 县|县, 乡镇"):
        read_townships(str(path))
    assert len(read_townships(f"{path}:乡镇").table) == len(county)
    with pytest.raises(InputError, match="村.*乡镇"):
        read_townships(f"{path}:村")


def test_static_sources_of_any_geometry_with_their_names(tmp_path):
    path = tmp_path / "s.gpkg"
    table = gpd.GeoDataFrame(
        {"名称": ["甲电厂", "乙煤矿", None, "丁"], "类别": ["power_plant", "coal_mine", "steel_works", "x"], "label": ["a", "b", "c", "d"]},
        geometry=[shapely.Point(112, 37), square(0, 0), shapely.Point(112, 37.2), None],
        crs=4326,
    )
    table.to_file(path, layer="sources")
    read = read_static_sources([str(path)])
    assert read.table["name"].tolist() == ["甲电厂", "乙煤矿", ""] and read.table["kind"].tolist() == [
        "power_plant",
        "coal_mine",
        "steel_works",
    ]
    assert "1 rows without geometry" in read.records[0]["notes"][0]["en"]
    assert read_static_sources([f"{path}:sources:label"]).table["name"].tolist() == ["a", "b", "c"]
    with pytest.raises(ArgumentError, match="label"):
        read_static_sources([f"{path}:sources:none"])
    assert read_static_sources([]) is None

"""One register in every reference system: equal to a centimetre, or refused with the question that decides."""

import numpy as np
import pytest
import shapely
from pyproj import CRS

from lantian.layers.errors import ArgumentError, DatumError
from lantian.layers.importing.area import Area
from lantian.layers.importing.bring_in import bring_in
from lantian.layers.importing.reference_system import tell

from . import made_files as made

STATED = {
    "WGS 84": 4326, "CGCS2000": 4490, "3° zone 38, prefixed": 4526, "3° CM 114": 4547, "3° zone 37, prefixed": 4525, "3° CM 111": 4546,
    "6° zone 19, prefixed": 4497, "6° CM 111": 4508, "UTM 49": 32649, "web Mercator": 3857,
}
GAUSS = {name: epsg for name, epsg in STATED.items() if 4491 <= epsg <= 4554}


def look(pristine, file, **options):
    found = bring_in("boilers", str(file), pristine, dry_run=True, **options)
    if found.question is not None:
        raise found.question
    assert found.counts["rejected"] == 0 and len(found.plan.table) == 6
    return found


@pytest.mark.parametrize("epsg", STATED.values(), ids=STATED)
def test_what_the_file_states_is_taken(pristine, tmp_path, epsg):
    found = look(pristine, made.vector(tmp_path / f"锅炉 {epsg}.gpkg", epsg))
    assert made.off_m(found.plan.table) < 0.01


@pytest.mark.parametrize("epsg", [4490, *GAUSS.values()], ids=["CGCS2000", *GAUSS])
def test_an_esri_prj(pristine, tmp_path, epsg):
    file = made.vector(tmp_path / "boilers.shp", epsg)
    file.with_suffix(".prj").write_text(CRS(epsg).to_wkt("WKT1_ESRI"))
    assert made.off_m(look(pristine, file).plan.table) < 0.01


@pytest.mark.parametrize("epsg", STATED.values(), ids=STATED)
def test_axes_swapped_under_a_stated_system(pristine, tmp_path, epsg):
    """Northing or latitude first: no place of China fits both ways, so it is told, and said."""
    file = made.vector(tmp_path / "b.gpkg", epsg, swapped=True)
    found = look(pristine, file)
    assert made.off_m(found.plan.table) < 0.01
    assert "已对调" in found.system.zh


def test_swap_axes_says_the_same(pristine, tmp_path):
    file = made.vector(tmp_path / "b.gpkg", 4526, swapped=True)
    assert made.off_m(look(pristine, file, swap=True).plan.table) < 0.01
    with pytest.raises(DatumError, match="not near"):
        look(pristine, made.vector(tmp_path / "c.gpkg", 4526), swap=True)


@pytest.mark.parametrize("swapped", [False, True], ids=["easting first", "northing first"])
@pytest.mark.parametrize("epsg", GAUSS.values(), ids=GAUSS)
def test_a_missing_prj_asks_for_the_datum_and_tells_the_zone(pristine, tmp_path, epsg, swapped):
    """Xi'an 80 has nearly the same numbers, so the datum is asked; the zone is told by the workspace's area."""
    file = made.vector(tmp_path / "b.shp", epsg, stated=False, swapped=swapped)
    told = {4508: 4546}.get(epsg, epsg)  # a 6° zone without prefix has the numbers of the 3° zone of its meridian
    with pytest.raises(DatumError, match=f"EPSG:{told}.*Which is it\\? If CGCS2000, confirm with --datum cgcs2000"):
        look(pristine, file)
    assert made.off_m(look(pristine, file, datum="cgcs2000").plan.table) < 0.01
    assert made.off_m(look(pristine, file, crs=f"EPSG:{epsg}").plan.table) < 0.01


@pytest.mark.parametrize(("epsg", "header"), [(4526, ("X坐标", "Y坐标")), (4547, ("x", "y")), (4497, ("纵坐标（m）", "横坐标（m）")), (4508, ("北坐标", "东坐标")),
                                               (4525, ("坐标X", "坐标Y"))])
def test_projected_columns(pristine, tmp_path, epsg, header):
    """In Chinese surveying X is the northing; which column is which is told by the numbers, not by the name."""
    east, north = made.numbers(epsg)
    for name, table in (("xy.csv", made.rows(north, east, header)), ("yx.csv", made.rows(east, north, header))):
        file = made.delimited(tmp_path / name, table)
        with pytest.raises(DatumError, match="Which is it"):
            look(pristine, file)
        assert made.off_m(look(pristine, file, datum="cgcs2000").plan.table) < 0.01


@pytest.mark.parametrize(("epsg", "name"), [(2362, "Xi'an 80"), (2383, "Xi'an 80"), (2334, "Xi'an 80"), (4610, "Xi'an 80"),
                                             (2414, "Beijing 54"), (21419, "Beijing 54"), (4214, "Beijing 54")])
def test_old_systems_are_recognised_and_refused(pristine, tmp_path, epsg, name):
    with pytest.raises(DatumError, match=f"the system is {name}, some .* m from CGCS2000.*have it converted"):
        look(pristine, made.vector(tmp_path / "b.shp", epsg))


@pytest.mark.parametrize("epsg", [4267, 4277, 27700])
def test_any_other_datum_is_refused(pristine, tmp_path, epsg):
    with pytest.raises(DatumError, match="not converted here"):
        look(pristine, made.vector(tmp_path / "b.gpkg", 4490, stated=epsg))


def test_an_old_system_unstated_is_not_taken(pristine, tmp_path):
    with pytest.raises(DatumError, match="Xi'an 80 and Beijing 54 have almost the same numbers"):
        look(pristine, made.vector(tmp_path / "b.shp", 2362, stated=False))


@pytest.mark.parametrize(("true", "says", "guess"), [(4526, 4524, 4526), (4547, 4546, 4547), (4526, 4547, 4526), (4547, 4526, 4547), (4526, 4490, 4526)])
def test_a_wrong_prj_is_refused_with_the_reading_that_fits(pristine, tmp_path, true, says, guess):
    file = made.vector(tmp_path / "b.shp", true, stated=says)
    with pytest.raises(DatumError, match=f"EPSG:{guess}"):
        look(pristine, file)
    assert made.off_m(look(pristine, file, crs=f"EPSG:{true}").plan.table) < 0.01


DEGREES = {
    "decimal": (lambda value: f"{value:.10f}"), "numbers": float, "D°M′S″": made.degrees_of,
    "度分秒": (lambda value: made.degrees_of(value).replace("°", "度").replace("′", "分").replace("″", "秒")),
}


@pytest.mark.parametrize("write", DEGREES.values(), ids=DEGREES)
@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_degrees_in_columns(pristine, tmp_path, ending, write):
    lon, lat = [write(value) for value in made.LON.tolist()], [write(value) for value in made.LAT.tolist()]
    save = made.delimited if ending == ".csv" else made.workbook
    file = save(tmp_path / f"台账{ending}", made.rows(lon, lat, ("经度", "纬度")))
    with pytest.raises(DatumError, match="Which is it\\? Say --datum cgcs2000, wgs84 or gcj02"):
        look(pristine, file)
    assert made.off_m(look(pristine, file, datum="cgcs2000").plan.table) < 0.01
    swapped = save(tmp_path / f"对调{ending}", made.rows(lat, lon, ("经度", "纬度")))
    assert made.off_m(look(pristine, swapped, datum="wgs84").plan.table) < 0.01


@pytest.mark.parametrize("header", [("经度(WGS84)", "纬度(WGS84)"), ("CGCS2000经度", "CGCS2000纬度"), ("GPS经度", "GPS纬度")])
def test_a_datum_in_the_header_is_a_statement(pristine, tmp_path, header):
    found = look(pristine, made.delimited(tmp_path / "b.csv", made.rows(made.LON, made.LAT, header)))
    assert made.off_m(found.plan.table) < 0.01


def test_gcj02(pristine, tmp_path):
    """Some 600 m off: asked, converted when said so, by option or header; metres cannot be in it."""
    lon, lat = made.numbers("gcj02")
    plain = made.delimited(tmp_path / "a.csv", made.rows(lon, lat, ("经度", "纬度")))
    with pytest.raises(DatumError, match="600 m"):
        look(pristine, plain)
    assert made.off_m(look(pristine, plain, datum="gcj02").plan.table) < 0.01
    assert made.off_m(look(pristine, plain, datum="wgs84").plan.table) > 100
    named = made.delimited(tmp_path / "b.csv", made.rows(lon, lat, ("高德经度", "高德纬度")))
    assert made.off_m(look(pristine, named).plan.table) < 0.01
    shape = made.vector(tmp_path / "c.shp", "gcj02", stated=4326)
    assert made.off_m(look(pristine, shape, datum="gcj02").plan.table) < 0.01
    with pytest.raises(ArgumentError, match="degrees only"):
        look(pristine, made.vector(tmp_path / "d.shp", 4526), datum="gcj02")
    with pytest.raises(DatumError, match="BD-09"):
        look(pristine, made.delimited(tmp_path / "e.csv", made.rows(lon, lat, ("百度经度", "百度纬度"))))


@pytest.mark.parametrize("name", ["WKT", "geometry", "几何"])
def test_wkt(pristine, tmp_path, name):
    plain = [[code, one.wkt] for code, one in zip(made.CODES, made.points(4526), strict=True)]
    file = made.delimited(tmp_path / "a.csv", [["编号", name], *plain])
    with pytest.raises(DatumError, match="EPSG:4526"):
        look(pristine, file)
    assert made.off_m(look(pristine, file, crs="4526").plan.table) < 0.01
    file = made.delimited(tmp_path / "b.csv", [["编号", name], *([code, "SRID=4526;" + text] for code, text in plain)])
    assert made.off_m(look(pristine, file).plan.table) < 0.01


def test_both_in_one_column(pristine, tmp_path):
    for mark in ("，", " "):
        table = [["编号", "经纬度"], *([code, f"{lon}{mark}{lat}"] for code, lon, lat in zip(made.CODES, made.LON, made.LAT, strict=True))]
        assert made.off_m(look(pristine, made.workbook(tmp_path / "a.xlsx", table), datum="wgs84").plan.table) < 0.01


def test_kml_kmz_geojson(pristine, tmp_path):
    assert made.off_m(look(pristine, made.kml(tmp_path / "锅 炉.kml")).plan.table) < 0.01
    assert made.off_m(look(pristine, made.vector(tmp_path / "锅 炉.kmz", 4326, driver="LIBKML")).plan.table) < 0.01
    assert made.off_m(look(pristine, made.geojson(tmp_path / "锅 炉.geojson")).plan.table) < 0.01
    with pytest.raises(DatumError, match="EPSG:4547"):  # metres in a GeoJSON that has to be in degrees
        look(pristine, made.geojson(tmp_path / "b.json", 4547))


@pytest.mark.parametrize("epsg", GAUSS.values(), ids=GAUSS)
def test_two_zones_that_fit_are_asked(epsg):
    """An area of six degrees: numbers without a zone fit two meridians, and only the user can say which; a prefix decides."""
    box = shapely.box(109.0, 34.0, 116.0, 37.0)
    points = np.column_stack(made.numbers(epsg))
    if points[0, 0] > 1e6:
        assert tell(points, Area("甲", box, box), "f.csv", datum="cgcs2000").crs.to_epsg() == epsg
        return
    with pytest.raises(DatumError) as refused:
        tell(points, Area("甲", box, box), "f.csv", datum="cgcs2000")
    assert "EPSG:4546" in str(refused.value) and "EPSG:4547" in str(refused.value)


def test_zones_in_one_column_are_refused():
    points = np.array([[38_400_000.0, 3_930_000.0], [37_600_000.0, 3_930_000.0], [38_410_000.0, 3_930_000.0]])
    box = shapely.box(110, 34, 115, 37)
    with pytest.raises(DatumError, match="zones 38, 37"):
        tell(points, Area("甲", box, box), "f.csv", datum="cgcs2000")


@pytest.mark.parametrize(("options", "kind", "says"), [
    ({"crs": "EPSG:999999"}, ArgumentError, "is not known"), ({"crs": "西安"}, ArgumentError, "is not known"),
    ({"datum": "cgcs2000", "swap": True}, ArgumentError, "leave --swap-axes out"),
])
def test_options_that_do_not_fit(pristine, tmp_path, options, kind, says):
    file = made.delimited(tmp_path / "a.csv", made.rows(made.LON, made.LAT, ("经度", "纬度")))
    with pytest.raises(kind, match=says):
        look(pristine, file, **options)


@pytest.mark.parametrize(("lon", "lat"), [(139.7, 35.6), (12.5, 41.9), (112.8, 88.0)])
def test_degrees_elsewhere(pristine, tmp_path, lon, lat):
    file = made.delimited(tmp_path / "a.csv", made.rows([lon] * 6, [lat] * 6, ("经度", "纬度")))
    with pytest.raises(DatumError, match="not in China"):
        look(pristine, file, datum="wgs84")


def test_far_from_the_area(pristine, tmp_path):
    """Degrees of another province: refused, unless the user names the system himself."""
    file = made.delimited(tmp_path / "a.csv", made.rows(made.LON + 3, made.LAT + 4, ("经度", "纬度")))
    with pytest.raises(DatumError, match="not near 泽州县"):
        look(pristine, file, datum="wgs84")
    assert look(pristine, file, crs="EPSG:4490").outside == 6

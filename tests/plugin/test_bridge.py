"""A QGIS layer as the library reads it: its file where the file holds just that, else its features."""

import pytest
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from lantian.plugin.algorithms.bridge import Features, file_spec, plain, read_layer


@pytest.fixture
def file_of_two(tmp_path):
    """A GeoPackage with two layers; returns its path."""
    import geopandas
    from shapely.geometry import box

    path = tmp_path / "两个 图层.gpkg"
    for name, west in (("a", 112), ("b", 113)):
        table = geopandas.GeoDataFrame({"code": [f"{name}1", f"{name}2"]}, geometry=[box(west, 38, west + 1, 39), box(west, 39, west + 1, 40)], crs=4326)
        table.to_file(path, layer=name, driver="GPKG", VERSION="1.3")
    return path


def memory_layer(rows, crs="EPSG:4326"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=code:string&field=n:integer&field=day:date&field=seen:datetime", "记忆图层", "memory")
    for values, wkt in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeatures([feature])
    return layer


@pytest.mark.parametrize("source, named", [("", "a"), ("|layername=a", "a"), ("|layername=b", "b"), ("|layerid=1", "b")])
def test_a_layer_of_a_file_with_several_is_named(qgis_app, file_of_two, source, named):
    assert file_spec(QgsVectorLayer(f"{file_of_two}{source}", "?")) == f"{file_of_two}:{named}"


@pytest.mark.parametrize("source", ["", "|layername=only"])
def test_the_one_layer_of_a_file_needs_no_name(qgis_app, tmp_path, source):
    import geopandas
    from shapely.geometry import Point

    path = tmp_path / "one.gpkg"
    geopandas.GeoDataFrame({"code": ["1"]}, geometry=[Point(112, 38)], crs=4326).to_file(path, layer="only", driver="GPKG", VERSION="1.3")
    assert file_spec(QgsVectorLayer(f"{path}{source}", "?")) == str(path)


def test_one_shape_of_a_mixed_layer_makes_features(qgis_app, tmp_path):
    import geopandas
    from shapely.geometry import Point, box

    path = tmp_path / "mixed.gpkg"
    table = geopandas.GeoDataFrame({"code": ["area", "point"]}, geometry=[box(112, 38, 113, 39), Point(112, 38)], crs=4326)
    table.to_file(path, layer="mixed", driver="GPKG", VERSION="1.3")
    layer = QgsVectorLayer(f"{path}|layername=mixed|geometrytype=Point", "?")
    assert read_layer(layer).columns["code"] == ["point"]


def test_a_filter_makes_features(qgis_app, file_of_two):
    layer = QgsVectorLayer(f"{file_of_two}|layername=b", "b")
    layer.setSubsetString("\"code\" = 'b2'")
    assert file_spec(layer) == ""
    assert read_layer(layer).columns["code"] == ["b2"]


def test_unsaved_edits_make_features(qgis_app, file_of_two):
    layer = QgsVectorLayer(f"{file_of_two}|layername=b", "b")
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("code"), "new")
    assert read_layer(layer).columns["code"] == ["new", "b2"]
    layer.rollBack()


def test_a_crs_set_in_the_project_alone_makes_features(qgis_app, file_of_two):
    layer = QgsVectorLayer(f"{file_of_two}|layername=b", "b")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4490"))
    assert read_layer(layer).crs == "EPSG:4490"


def test_a_memory_layer_keeps_empty_values_dates_and_missing_geometry(qgis_app):
    moment = QDateTime(2023, 11, 10, 2, 30, 0, 0, Qt.TimeSpec.UTC)
    features = read_layer(memory_layer([
        (["140100", 3, QDate(2023, 11, 10), moment], "POLYGON((112 38,113 38,113 39,112 38))"), ([NULL, NULL, NULL, NULL], None)]))
    assert features.columns == {"code": ["140100", None], "n": [3, None], "day": ["2023-11-10", None], "seen": ["2023-11-10T02:30:00Z", None]}
    table = features.table()
    assert table.crs.to_epsg() == 4326
    assert table.geometry.isna().tolist() == [False, True]


def test_an_empty_layer_is_an_empty_table(qgis_app):
    assert len(read_layer(memory_layer([])).table()) == 0


def test_a_layer_without_crs_has_none(qgis_app):
    layer = memory_layer([(["1", 1, NULL, NULL], "POLYGON((112 38,113 38,113 39,112 38))")])
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert read_layer(layer).table().crs is None


def test_the_hash_follows_the_content():
    def hashed(code):
        return Features("x", "EPSG:4326", {"code": [code]}, [b"wkb"]).sha256()

    assert hashed("1") == hashed("1") != hashed("2")


@pytest.mark.parametrize("value, expected", [(NULL, None), (None, None), ("", ""), (0, 0), (1.5, 1.5), ("山", "山")])
def test_values_become_pythons_own(value, expected):
    assert plain(value) == expected

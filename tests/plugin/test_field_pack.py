"""lantian:field_pack: the PDF read back page by page, the QField project opened in another folder, and its form."""

import json
import re
import shutil
import subprocess

import geopandas as gpd
import pyogrio
import pytest
import shapely
import zxingcpp
from lxml import etree
from PIL import Image
from qgis.core import QgsExpressionContextUtils, QgsProject, QgsVectorLayer

from lantian.plugin.workspace.crowding import VARIABLE

from ..field_packs import HOSTILE, made, pack, put


def pdf(*arguments):
    return subprocess.run([*map(str, arguments)], capture_output=True, check=True).stdout.decode("utf-8", "replace")


@pytest.fixture
def whole(lantian, tmp_path):
    """A pack of ten events with everything in it, and what the algorithm said of it."""
    from qgis import processing

    path = made(tmp_path / "w.gpkg", count=10)
    told = processing.run("lantian:field_pack", {"WORKSPACE": str(path), "OUT": str(tmp_path / "pack"), "LANG": "zh"})
    return tmp_path / "pack", told


def test_the_atlas_has_the_pages_that_were_decided_on(whole):
    folder, told = whole
    assert told["PDF"] == str(folder / "field_pack.pdf")
    record = json.loads((folder / "run.json").read_text("utf-8"))
    info = pdf("pdfinfo", "-f", "1", "-l", "99", folder / "field_pack.pdf")
    sizes = [tuple(round(float(one) / 72 * 25.4) for one in pair) for pair in re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", info)]
    assert sizes == [(420, 297) if page["kind"] == "county" else (210, 297) for page in record["pages"]]
    points = gpd.read_file(folder / "field_pack.gpkg", layer="points").set_index("event_id")
    for page in record["pages"]:
        text = re.sub(r"\s", "", pdf("pdftotext", "-f", page["number"], "-l", page["number"], "-layout", folder / "field_pack.pdf", "-"))
        for needed in ("内部资料", "审图号：待填", "计数规则", "置信度不限", "来源", "疑似火点", f"第{page['number']}/{len(record['pages'])}页"):
            assert needed in text, (page, needed)
        if page["kind"] != "county":
            assert "网格责任人" in text and "现场核查（24小时内）" in text
            for event in page["events"]:
                row = points.loc[event]
                assert event in text and f"{row['lat']:.5f}°N" in text and row["lat_dms"] in text and row["first_beijing"].replace(" ", "") in text
        if page["kind"] == "township":
            assert "CGCS2000/3°带114°E" in text and "1:" in text


def test_marks_for_navigation_bear_number_and_township(whole):
    """Whatever pyogrio the QGIS has: 0.10, of Debian 13, put the name into the height."""
    folder, _ = whole
    points = gpd.read_file(folder / "field_pack.gpkg", layer="points")
    named = [f"{number} {town}" for number, town in zip(points["number"], points["township"], strict=True)]
    waypoints = etree.parse(folder / "field_pack.gpx").getroot().findall("{*}wpt")
    assert [waypoint.findtext("{*}name") for waypoint in waypoints] == named
    assert all("疑似火点" in waypoint.findtext("{*}desc") and waypoint.find("{*}ele") is None for waypoint in waypoints)
    places = next(one for one in etree.parse(folder / "field_pack.kml").iter("{*}Folder", "{*}Document") if one.findtext("{*}name") == "火点")
    assert [place.findtext("{*}name") for place in places.findall("{*}Placemark")] == named


def test_fonts_are_embedded(whole):
    folder, _ = whole
    fonts = pdf("pdffonts", folder / "field_pack.pdf").splitlines()[2:]
    assert fonts and all(re.search(r"\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+", line)[1] == "yes" for line in fonts)


def test_the_codes_on_paper_are_read_back(whole, tmp_path):
    folder, _ = whole
    pdf("pdftoppm", "-f", "2", "-l", "2", "-r", "150", "-png", folder / "field_pack.pdf", tmp_path / "page")
    points = gpd.read_file(folder / "field_pack.gpkg", layer="points")
    mine = points[points["page"] == 2]
    found = {one.text for one in zxingcpp.read_barcodes(Image.open(next(tmp_path.glob("page*.png"))).convert("L"))}
    assert found == {f"geo:{row.lat:.5f},{row.lon:.5f}" for row in mine.itertuples()} and len(found) == 2


def test_the_project_opens_in_another_folder_with_every_source(whole, tmp_path):
    folder, _ = whole
    moved = tmp_path / "平板" / "pack"
    shutil.copytree(folder, moved)
    shutil.rmtree(folder)
    project = QgsProject()
    assert project.read(str(moved / "field_pack.qgz"))
    layers = {layer.source().partition("layername=")[2]: layer for layer in project.mapLayers().values()}
    assert set(layers) == {"verdicts_in", "points", "footprints", "zones", "roads", "townships"}
    assert all(layer.isValid() and str(moved) in layer.source() for layer in layers.values())
    assert [name for name, layer in layers.items() if not layer.readOnly()] == ["verdicts_in"]
    form = layers["verdicts_in"]
    widgets = {field.name(): form.editorWidgetSetup(at) for at, field in enumerate(form.fields())}
    assert widgets["verdict"].type() == "ValueMap" and widgets["verdict"].config()["map"] == [{"真实": "real"}, {"误报": "false_alarm"}, {"未找到": "not_found"}]
    assert widgets["photo"].type() == "ExternalResource" and widgets["photo"].config()["RelativeStorage"] == 1
    locked = {field.name() for at, field in enumerate(form.fields()) if form.editFormConfig().readOnly(at)}
    assert {"event_id", "step"} <= locked and not locked & {"verdict", "cause", "area_mu", "photo", "person", "checked_at", "note"}
    project.clear()


def test_on_paper_and_on_the_tablet_a_fourth_kind_keeps_a_strip(lantian, tmp_path):
    """Both are told by the feature ids of their own copies of the zones; the legend shows the hatch all the same."""
    from lantian.layers.field_files import read_record
    from lantian.plugin.layouts.atlas import Book
    from lantian.plugin.layouts.field_project import write_project
    from lantian.plugin.layouts.legend import zone_entries

    path = made(tmp_path / "w.gpkg", count=2)
    put(path, "zones", [{"zone_id": kind, "kind": kind, "status": "adopted", "valid_from": "2020-01-01", "geometry": shapely.box(112.6, 38.3, 113.0, 38.45)}
                        for kind in ("machinery", "park", "coal_ban")])
    folder = pack(path, tmp_path / "pack", zones=["coal_ban", "machinery", "burn_ban", "park"]).out
    write_project(folder / "field_pack.gpkg", tmp_path / "pack/field_pack.qgz", "核查", "zh")
    project = QgsProject()
    assert project.read(str(folder / "field_pack.qgz"))
    zones = Book(folder / "field_pack.gpkg", read_record(folder)).zones
    for layer in (zones, next(layer for layer in project.mapLayers().values() if "layername=zones" in layer.source())):
        names = {str(row.id()): row["kind"] for row in layer.getFeatures()}
        told = QgsExpressionContextUtils.layerScope(layer).variable(VARIABLE).split()
        assert len(names) == 4 and {(names[one.partition(":")[0]], one.partition(":")[2]) for one in told} == {("park", ""), ("burn_ban", "park")}
    entries = {text: symbol for _, symbol, text in zone_entries(zones, zones.extent())}
    hatches = {text: [layer.layerType() for layer in symbol.symbolLayers() if layer.enabled()] for text, symbol in entries.items()}
    assert len(hatches) == 4 and all({"LinePatternFill", "PointPatternFill"} & set(kinds) and "GeometryGenerator" not in kinds for kinds in hatches.values())
    project.clear()


def test_what_is_filled_in_on_the_tablet_comes_back(whole, tmp_path):
    """Edited as QField does it: by a QGIS layer's own provider."""
    from ..field_packs import dispatch, take

    folder, _ = whole
    dispatch(tmp_path / "w.gpkg", ["E20231109-001"])
    layer = QgsVectorLayer(f"{folder / 'field_pack.gpkg'}|layername=verdicts_in", "v", "ogr")
    feature = next(one for one in layer.getFeatures() if one["event_id"] == "E20231109-001")
    with_values = {"verdict": "real", "cause": "straw", "area_mu": 2.5, "person": "王五", "checked_at": "2023-11-09 17:30"}
    assert layer.dataProvider().changeAttributeValues({feature.id(): {layer.fields().indexOf(name): value for name, value in with_values.items()}})
    del layer
    assert take(folder, tmp_path / "w.gpkg", tmp_path / "out").numbers["recorded"] == 1


def test_hostile_names_are_drawn_and_not_obeyed(lantian, tmp_path):
    from qgis import processing

    path = made(tmp_path / "w.gpkg", count=3, text=HOSTILE + "[% 1 + 1 %]")
    processing.run("lantian:field_pack", {"WORKSPACE": str(path), "OUT": str(tmp_path / "pack"), "LANG": "en"})
    text = pdf("pdftotext", tmp_path / "pack/field_pack.pdf", "-")
    assert "onerror" in text and "1 + 1 %]" in text
    assert sorted(one.name for one in tmp_path.iterdir()) == ["pack", "w.gpkg"]
    assert pyogrio.list_layers(tmp_path / "pack/field_pack.gpkg").shape[0] == 6


def test_a_map_of_the_user_lies_below_and_stays_out_of_the_pack(lantian, tmp_path):
    """Its colour is found in the middle of the township's map; no layer of it is in the pack."""
    from qgis import processing
    from qgis.core import QgsFeature, QgsFillSymbol, QgsGeometry

    base = QgsVectorLayer("Polygon?crs=EPSG:4326", "底图", "memory")
    area = QgsFeature()
    area.setGeometry(QgsGeometry.fromWkt("POLYGON((112 38, 114 38, 114 39, 112 39, 112 38))"))
    base.dataProvider().addFeatures([area])
    base.renderer().setSymbol(QgsFillSymbol.createSimple({"color": "#00ff00", "outline_style": "no"}))
    QgsProject.instance().addMapLayer(base)
    path = made(tmp_path / "w.gpkg", count=2)
    processing.run("lantian:field_pack", {"WORKSPACE": str(path), "OUT": str(tmp_path / "pack"), "LANG": "zh", "BASE_LAYERS": [base]})
    pdf("pdftoppm", "-f", "2", "-l", "2", "-r", "50", "-png", tmp_path / "pack/field_pack.pdf", tmp_path / "page")
    page = Image.open(next(tmp_path.glob("page*.png"))).convert("RGB")
    colours = page.crop((60, 90, 350, 300)).getcolors(100_000)
    assert sum(count for count, (red, green, blue) in colours if green > 240 and red < 40 and blue < 40) > 1000
    assert "底图" not in set(pyogrio.list_layers(tmp_path / "pack/field_pack.gpkg")[:, 0])
    QgsProject.instance().removeMapLayer(base.id())

"""What is said before publishing: each situation its line, what blocks, and where it leads."""

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.processing.publish.outgoing import Text
from lantian.processing.publish.preflight import ORDER, Publication, blocked, passes_text, preflight, size_estimate_mb, sized, summary

SQUARE = shapely.box(112.0, 38.0, 112.1, 38.1)


def rows(name, *records):
    layer = WORKSPACE_LAYERS[name]
    full = [{**dict.fromkeys(layer.columns), **record} for record in records]
    return gpd.GeoDataFrame(full, columns=[*layer.columns, "geometry"], geometry="geometry", crs=4490) if layer.geometry else pd.DataFrame(full, columns=layer.columns)


def tables(**more):
    zone = {"zone_id": "Z1", "name": "禁煤区", "kind": "coal_ban", "status": "adopted", "act": "甲1号", "geometry": SQUARE}
    plain = {"zones": rows("zones", zone), "acts": rows("acts", {"number": "甲1号"}), "townships": rows("townships", {"township_code": "1", "geometry": SQUARE}),
             "events": rows("events"), "detections": rows("detections")}
    plain["zones_in_force"] = plain["zones"]
    return {**plain, **more}


APPROVED = Publication("public", "晋S(2023)012号")


def item(check, wanted=APPROVED, faults=(), **more):
    found = [one for one in preflight(tables(**more), wanted, faults) if one.check == check]
    assert len(found) == 1
    return found[0]


def test_all_in_order_blocks_nothing_and_folds_into_one_line():
    items = preflight(tables(), Publication("public", "晋S(2023)012号"))
    assert not blocked(items) and summary(items, "public", "zh") == "公开版 可以生成" and summary(items, "public", "en") == "Public: ready"
    assert passes_text(items, "zh") == "11 项通过：审图号、个人信息、密钥、坐标偏移、可疑文字、图例、乡镇界、文号、分区问题、未保存的改动、大小"
    assert [one.severity for one in items if one.severity != "closed"] == ["note"]


@pytest.mark.parametrize(("edition", "number", "draft", "severity"), [
    ("public", "", False, "critical"), ("public", " ", False, "critical"), ("public", "", True, "note"), ("internal", "", False, "note"),
    ("public", "晋S(2023)012号", False, "closed"), ("public", "GS（2019）1822号", False, "closed"), ("public", "GS京（2022）0001号", False, "closed"),
    ("public", "2023-012", False, "major")])
def test_the_public_edition_needs_an_approval_number_or_the_word_draft(edition, number, draft, severity):
    found = item("approval", Publication(edition, number, draft))
    assert found.severity == severity and found.blocks == (severity == "critical")
    assert severity == "closed" or found.place == ("approval",)


@pytest.mark.parametrize(("notice", "severity"), [("乡镇界由驻地推算，示意，非法定边界", "major"), ("derived", "major"), (None, "closed"), ("来源：民政厅", "closed")])
def test_derived_borders_are_said(notice, severity):
    assert item("borders", townships=rows("townships", {"township_code": "1", "notice": notice, "geometry": SQUARE})).severity == severity


def test_no_townships_is_no_clean_bill():
    assert item("borders", townships=rows("townships")).zh.startswith("没有乡镇界")


def test_a_zone_in_force_without_its_document_is_named_and_found():
    one = {"zone_id": "Z2", "name": "清洁取暖覆盖区", "kind": "clean_heating", "status": "adopted", "geometry": SQUARE}
    found = item("acts", zones_in_force=rows("zones", one))
    assert (found.severity, found.zh, found.place) == ("major", "清洁取暖覆盖区无文号", ("zones", "Z2"))
    unknown = {**one, "zone_id": "Z3", "act": "不在册的文号", "name": None}
    assert item("acts", zones_in_force=rows("zones", one, unknown)).zh == "清洁取暖覆盖区、Z3等 2 个分区无文号"


def test_a_grave_fault_blocks_the_public_edition_alone():
    faults = [("critical", ("Z1", "Z2")), ("note", ("Z3",))]
    assert item("faults", faults=faults).blocks and item("faults", faults=faults).place == ("zones", "Z1", "Z2")
    assert item("faults", Publication("internal"), faults).severity == "major"
    assert item("faults", faults=faults[1:]).severity == "note" and item("faults", faults=faults[1:]).place == ("zones", "Z3")


def test_unsaved_edits_and_keys():
    wanted = Publication("public", "晋S(2023)012号", unsaved=(("分区", "Zones"),), key=True)
    assert item("unsaved", wanted).zh.startswith("分区有未保存的改动") and item("unsaved", wanted).severity == "major"
    assert item("keys", wanted).severity == "major"
    hidden = Publication("public", "晋S(2023)012号", texts=(Text("zones", "Z1", "name", "禁煤区 0123abcd"),), secrets=("0123abcd",))
    assert item("keys", hidden).blocks and item("keys", hidden).place == ("row", "zones", "Z1")


@pytest.mark.parametrize(("detections", "severity"), [(100, "closed"), (50_000, "closed"), (150_000, "major"), (400_000, "major"), (800_000, "critical")])
def test_size_warns_and_then_refuses(detections, severity):
    many = pd.DataFrame({"detection_id": range(detections)})
    assert item("size", detections=many).severity == severity


@pytest.mark.parametrize(("size_b", "severity"), [(4_900_000, "closed"), (5_100_000, "major"), (10_100_000, "major"), (25_100_000, "critical")])
def test_once_made_its_own_size_counts(size_b, severity):
    items = sized(preflight(tables(), APPROVED), size_b)
    assert [one.severity for one in items if one.check == "size"] == [severity] and blocked(items) == (severity == "critical")
    assert [ORDER.index(one.severity) for one in items] == sorted(ORDER.index(one.severity) for one in items)


@pytest.mark.parametrize(("text", "people", "severity"), [
    ("联系人 13812345678", (), "critical"), ("电话１３８-１２３４-５６７８", (), "critical"), ("身份证 14220119800101001X", (), "critical"),
    ("由王小明负责", ("王小明",), "critical"), ("zhang@example.com", (), "critical"), ("举报电话 0350-3012345", (), "major"),
    ("县城 2024-05-01 起，面积 138.12 km²", ("王小明",), "closed"), ("区划代码 140902001000，文号 忻政发〔2024〕7号", (), "closed")])
def test_names_and_phones_in_what_goes_out_block_the_public_edition(text, people, severity):
    texts = (Text("zones", "Z9", "note", text),)
    found = item("personal", Publication("public", "晋S(2023)012号", texts=texts, people=people))
    assert found.severity == severity
    if severity != "closed":
        assert found.place == ("row", "zones", "Z9") and "Z9" in found.zh and "Z9" in found.en
        assert item("personal", Publication("internal", texts=texts, people=people)).severity == "note"


@pytest.mark.parametrize("text", ["</script>", "javascript:alert(1)", "名\u202e称", "<img src=x>", "长" * 6000])
def test_text_that_looks_like_an_attack_is_pointed_at(text):
    assert item("hostile", Publication("public", "晋S(2023)012号", texts=(Text("zones", "Z1", "name", text),))).severity == "major"
    assert item("hostile", Publication("public", "晋S(2023)012号", texts=(Text("zones", "Z1", "name", "秸秆禁烧区 < 500 m"),))).severity == "closed"


@pytest.mark.parametrize(("datum", "severity"), [("agrees", "closed"), ("not_verifiable", "major"), ("shifted", "critical")])
def test_a_datum_in_doubt_is_said(datum, severity):
    assert item("datum", Publication("public", "晋S(2023)012号", datum=datum)).severity == severity


def test_a_kind_without_a_look_has_no_legend():
    unknown = rows("zones", {"zone_id": "Z7", "kind": "no_such_kind", "status": "adopted", "act": "甲1号", "geometry": SQUARE})
    found = item("legend", zones_in_force=unknown)
    assert (found.severity, found.place) == ("major", ("zones", "Z7"))


def test_the_gravest_stand_first_and_drafts_are_left_out_of_the_public_edition():
    draft = {"zone_id": "D1", "kind": "coal_ban", "status": "draft", "geometry": SQUARE}
    items = preflight(tables(zones=rows("zones", draft)), Publication("public"))
    order = ["critical", "major", "note", "closed"]
    assert [order.index(one.severity) for one in items] == sorted(order.index(one.severity) for one in items)
    assert [one.zh for one in items if one.check == "drafts"] == ["1 个草案分区不进入公开版"]


def test_the_estimate_is_near_what_is_made(tmp_path):
    """The sample's map, as flag-fires makes it."""
    from lantian.commands import run

    from ...plugin.sample_files import LIST, SOURCES, TOWNSHIPS, copied

    files = copied(tmp_path / "files")
    run("flag_fires", {"inputs": [str(files / LIST)], "townships": str(files / TOWNSHIPS), "sources": [str(files / SOURCES)], "out": str(tmp_path / "run"),
                       "near_m": 1000.0, "cropland_classes": "40", "min_confidence": "low", "day_start": "00:00", "cut": "0.95,0.80", "lang": "zh"})
    made = (tmp_path / "run/map.html").stat().st_size / 1e6
    read = {"townships": gpd.read_file(tmp_path / "run/fires.gpkg", layer="townships"), "events": gpd.read_file(tmp_path / "run/fires.gpkg", layer="events"),
            "detections": gpd.read_file(tmp_path / "run/fires.gpkg", layer="detections")}
    assert size_estimate_mb(read) == pytest.approx(made, rel=0.25)

"""A notice held against the zone drawn from it, from the file to notice.json; and the task's own mistakes."""

import json

import pytest

from lantian.__main__ import main
from lantian.commands import run
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace
from lantian.processing.zones.plane import area_km2
from lantian.processing.zones.road_side import side_of

from .places import here, table

BOX = "POLYGON ((0 0, 4000 0, 4000 3000, 0 3000, 0 0))"  # 12 km²
NOTICE = """高平市人民政府关于划定禁煤区的通告
高政通告〔2025〕2号
禁煤区：东至108国道以西(不含108国道)，西至西环路，南至南环路，北至北环路向外延伸300米，面积为{area}。
三甲镇：甲村、乙村、丙村、丁村、戊村；金村镇全境。
高平市人民政府
2025年12月12日
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("held") / "w.gpkg"
    create(path, "140525")
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("zones", table("zones", {"zone_id": "Z1", "kind": "coal_ban", "status": "adopted", "name": "禁煤区", "geometry": BOX},
                                        {"zone_id": "Z2", "kind": "machinery", "status": "draft", "geometry": BOX}))
        workspace.upsert("roads", table(
            "roads", {"code": "G108", "name": "G108", "geometry": "LINESTRING (4010 -500, 4010 3500)"},
            {"code": "2", "name": "西环路", "geometry": "LINESTRING (4500 -500, 4500 3500)"},  # a road of that name on the other side
            {"code": "3", "name": "南环路", "geometry": "LINESTRING (-500 -400, 4500 -400)"},
            {"code": "4", "name": "北环路", "geometry": "LINESTRING (-500 2700, 4500 2700)"}))
        workspace.upsert("villages", table(
            "villages", {"village_code": "1", "village": "甲村", "township": "三甲镇", "geometry": "POINT (1000 1000)"},
            {"village_code": "2", "village": "乙村民委员会", "township": "三甲镇", "geometry": "POINT (9000 1000)"},
            {"village_code": "3", "village": "丙村", "township": "三甲镇", "geometry": "POLYGON ((3000 0, 5000 0, 5000 1000, 3000 1000, 3000 0))"},
            {"village_code": "4", "village": "丁村", "geometry": "POINT (100 100)"}, {"village_code": "5", "village": "丁村", "geometry": "POINT (200 100)"},
            {"village_code": "6", "village": "甲村", "township": "别镇", "geometry": "POINT (9000 9000)"}))
        workspace.upsert("townships", table("townships", {"township_code": "140525106000", "township": "金村镇", "geometry": "POLYGON ((0 0, 99 0, 99 99, 0 99, 0 0))"}))
    return path


def held(tmp_path, path, area="12平方公里", zone="Z1", **more):
    file = tmp_path / "notice.txt"
    file.write_text(NOTICE.format(area=area), "utf-8")
    out = tmp_path / "notice.json"
    report = run("read_notice", {"file": str(file), "out": str(out), "workspace": str(path), "zone": zone, **more})
    return report, json.loads(out.read_text("utf-8"))


def test_the_checklist(path, tmp_path):
    report, notice = held(tmp_path, path)
    found = {one["subject"]: (one["result"], one["zh"]) for one in notice["checklist"]}
    assert {subject: result for subject, (result, _) in found.items()} == {
        "三甲镇甲村": "inside", "三甲镇乙村": "outside", "三甲镇丙村": "partly", "三甲镇丁村": "several", "三甲镇戊村": "not_found", "金村镇": "inside",
        "108国道": "agrees", "西环路": "differs", "南环路": "differs", "北环路": "agrees", "12平方公里": "agrees"}
    assert found["三甲镇丙村"][1] == "50% 在分区内"
    assert found["西环路"][1] == "分区在道路的另一侧（通告：道路是西界）"
    assert found["南环路"][1] == "南界比通告内偏约 400 m"
    assert "三甲镇乙村" in report.text and "在外" in report.text
    assert notice["held_against"] == {"workspace": "w.gpkg", "zone": "Z1", "tolerance": 0.05, "road_tolerance_m": 100.0}
    assert str(tmp_path) not in json.dumps(notice)


@pytest.mark.parametrize(("area", "result", "meant"), [
    ("12平方公里", "agrees", None), ("12.5平方公里", "agrees", None), ("13平方公里", "differs", None), ("1200平方公里", "differs", "万平方米"),
    ("12公顷", "differs", "平方公里"), ("12平方米", "differs", "平方公里"), ("18000万亩", "differs", "亩"), ("1200万平方米", "agrees", None),
])
def test_declared_against_drawn_area_names_the_slip(path, tmp_path, area, result, meant):
    _, notice = held(tmp_path, path, area)
    [line] = [one for one in notice["checklist"] if one["item"] == "area"]
    assert line["result"] == result
    assert (f"似应为“{meant}”" in line["zh"]) if meant else ("似应为" not in line["zh"])
    assert (f"{meant} would fit" in line["en"]) if meant else ("would fit" not in line["en"])


def test_tolerances_are_the_user_s(path, tmp_path):
    _, notice = held(tmp_path, path, "13平方公里", tolerance=10.0, road_tolerance_m=500.0)
    assert {one["subject"]: one["result"] for one in notice["checklist"] if one["item"] in ("area", "road")} == {
        "13平方公里": "agrees", "108国道": "agrees", "西环路": "differs", "南环路": "agrees", "北环路": "agrees"}


def test_a_zone_of_another_kind_is_not_compared(path, tmp_path):
    _, notice = held(tmp_path, path, zone="Z2")
    assert [(one["item"], one["result"]) for one in notice["checklist"]] == [("zone", "not_found")]


@pytest.mark.parametrize("border", ["east", "west", "north", "south"])
def test_the_side_of_a_road_in_metres(border):
    """A road 250 m within each edge of a zone: 250 m of it lie beyond the road, the rest on the zone's side."""
    road = here({"east": "LINESTRING (3750 -500, 3750 3500)", "west": "LINESTRING (250 -500, 250 3500)", "north": "LINESTRING (-500 2750, 4500 2750)",
                 "south": "LINESTRING (-500 250, 4500 250)"}[border])
    found = side_of(here(BOX), road, border)
    assert found.beyond_m == pytest.approx(250, abs=1)
    assert found.share == pytest.approx(1 - 250 / (4000 if border in ("east", "west") else 3000), abs=0.002)
    assert found.seen == 1
    opposite = {"east": "west", "west": "east", "north": "south", "south": "north"}[border]
    assert side_of(here(BOX), road, opposite).share < 0.1


def test_a_road_that_does_not_run_beside_the_zone():
    assert side_of(here(BOX), here("LINESTRING (5000 5000, 6000 5000)"), "east") is None


def test_from_the_command_line(path, tmp_path, capsys):
    file, out = tmp_path / "n.txt", tmp_path / "notice.json"
    file.write_bytes(NOTICE.format(area="12平方公里").encode("gb18030"))
    assert main(["read-notice", str(file), "--out", str(out), "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "number: 高政通告〔2025〕2号" in told and "E  108国道, excluded" in told
    notice = json.loads(out.read_text("utf-8"))
    assert "checklist" not in notice
    first = out.read_bytes()
    assert main(["read-notice", str(file), "--out", str(out)]) == 0
    assert out.read_bytes() == first


@pytest.mark.parametrize(("words", "message"), [
    (["--zone", "Z1"], "两个都要给"), (["--workspace", "{w}"], "两个都要给"), (["--workspace", "{w}", "--zone", "Z9"], "没有分区 Z9；有 Z1, Z2"),
    (["--workspace", "{w}", "--zone", "Z1", "--tolerance", "much"], "不是数"),
])
def test_mistakes_are_told_and_nothing_is_written(path, tmp_path, capsys, words, message):
    file, out = tmp_path / "n.txt", tmp_path / "notice.json"
    file.write_text(NOTICE, "utf-8")
    assert main(["read-notice", str(file), "--out", str(out), *(word.format(w=path) for word in words)]) == 2
    assert message in capsys.readouterr().err
    assert not out.exists()


def test_the_notice_itself_is_not_overwritten(tmp_path, capsys):
    file = tmp_path / "n.txt"
    file.write_text(NOTICE, "utf-8")
    assert main(["read-notice", str(file), "--out", str(file)]) == 2
    assert file.read_text("utf-8") == NOTICE
    assert main(["read-notice", str(file), "--out", str(tmp_path / "none" / "o.json")]) == 2


def test_a_text_that_is_no_notice_warns(tmp_path, capsys):
    file = tmp_path / "n.txt"
    file.write_text("今天天气很好。", "utf-8")
    assert main(["read-notice", str(file), "--out", str(tmp_path / "o.json")]) == 0
    assert "没有读到任何分区" in capsys.readouterr().err


def test_the_box_has_the_area_that_the_tables_say():
    assert area_km2(here(BOX)) == pytest.approx(12, abs=0.001)

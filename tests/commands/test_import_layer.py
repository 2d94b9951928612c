"""import-layer as people meet it: what it says, in both languages, and the list of rejected rows."""

import csv

import pytest

from lantian.__main__ import main
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

TABLE = """编号,企业名称,容量(蒸吨),燃料,所在县,完成期限,联系人,经度,纬度
A1,甲,10,燃煤,陵川县,2024年5月1日,张三,112.90,35.62
A2,=cmd|' /C calc'!A0,x,天然气,,,李四,112.91,35.62
A3,丙,6.5,电,泽州县,,王五,112.92,35.62
"""


@pytest.fixture
def folder(tmp_path):
    create(tmp_path / "w.gpkg", "140525")
    (tmp_path / "锅炉 台账.csv").write_bytes(TABLE.encode("gbk"))
    return tmp_path


def run(folder, capsys, *more):
    code = main(["import-layer", "boilers", str(folder / "锅炉 台账.csv"), "--workspace", str(folder / "w.gpkg"), *more])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_a_dry_run_asks_and_shows(folder, capsys):
    code, said, _ = run(folder, capsys, "--dry-run")
    assert code == 0 and "请问是哪一种？用 --datum cgcs2000、wgs84 或 gcj02 指明" in said and "GB18030（GBK）（按字节判断）" in said
    code, _, said = run(folder, capsys)
    assert code == 2 and "请问是哪一种" in said
    code, said, warned = run(folder, capsys, "--dry-run", "--datum", "cgcs2000")
    assert code == 0 and "试运行，未写入：将新增 2，更新 0，未变 0，未导入 1" in said
    for line in ("容量(蒸吨)  capacity_tph  容量", "蒸吨 → t/h", "未用的列：联系人", "基准由 --datum 说明，与泽州县相符"):
        assert line in said
    assert "A1    甲    陵川县    泽州县" in said and "请写成数字，单位写在表头" in said and "112.900000 35.620000" in said
    assert "有 1 行未导入" in warned and "有 1 行填报的县与位置不符" in warned
    with Workspace(folder / "w.gpkg") as workspace:
        assert workspace.read("boilers").empty


def test_an_import_and_its_list_of_rejected_rows(folder, capsys):
    """Text that a spreadsheet would run is no formula in the list."""
    (folder / "锅炉 台账.csv").write_bytes(TABLE.replace("x,天然气", "=1+1,天然气").encode("gbk"))
    code, said, _ = run(folder, capsys, "--datum", "wgs84", "--rejected", str(folder / "未导入.csv"), "--lang", "en", "--by", "张三")
    assert code == 0 and "inserted 2, updated 0, unchanged 0, rejected 1" in said
    with (folder / "未导入.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert list(csv.reader(stream)) == [["file", "row", "column", "value", "reason", "remedy"],
                                            ["锅炉 台账.csv", "3", "容量(蒸吨)", "'=1+1", "not a number", "write a number, its unit in the header"]]
    code, said, _ = run(folder, capsys, "--datum", "wgs84", "--lang", "en")
    assert code == 0 and "inserted 0, updated 0, unchanged 2, rejected 1" in said

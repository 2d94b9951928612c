"""Columns by meaning, values by field, units, and the questions where two readings fit."""

import datetime

import pytest

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.errors import ArgumentError, SchemaError
from lantian.layers.importing import cells, units
from lantian.layers.importing.bring_in import bring_in
from lantian.layers.importing.matched import Words
from lantian.layers.tables.values import BadValue

from . import made_files as made


def look(pristine, tmp_path, layer, header, *rows, columns=(), name="台账.csv"):
    save = made.workbook if name.endswith("xlsx") else made.delimited
    file = save(tmp_path / name, [[*header, "经度", "纬度"], *([*row, 112.85, 35.45] for row in rows)])
    return bring_in(layer, str(file), pristine, dry_run=True, datum="cgcs2000", columns=columns)


def one(pristine, tmp_path, layer, **cells_by_header):
    """The first row of a table of one row, as a dict without what is empty."""
    found = look(pristine, tmp_path, layer, ["编号", *cells_by_header], ["A1", *cells_by_header.values()])
    assert found.counts["rejected"] == 0, found.taken.rejected()
    return {name: value for name, value in found.plan.table.iloc[0].items() if value is not None and name not in ("code", "geometry")}


CASES = [
    ("boilers", {"单位名称": "甲", "额定蒸发量（t/h）": "10", "燃料类型": "生物质成型燃料"}, {"name": "甲", "capacity_tph": 10, "fuel": "biomass"}),
    ("boilers", {"锅炉容量(MW)": "7"}, {"capacity_tph": 10}),
    ("boilers", {"容量": "14MW"}, {"capacity_tph": 20}),
    ("boilers", {"吨位": "35蒸吨/小时"}, {"capacity_tph": 35}),
    ("boilers", {"是否超低排放": "√", "在线监控": "未安装", "具备替代条件": "有"}, {"ultra_low": 1, "monitored": 0, "replaceable": 1}),
    ("boilers", {"capacity_tph": "1,234.5", "fuel": "coal", "deadline": "2024-9-30"}, {"capacity_tph": 1234.5, "fuel": "coal", "deadline": "2024-09-30"}),
    ("heat_sources", {"装机容量（万千瓦）": "35", "最大单机(kW)": "350000", "是否热电联产": "是"}, {"capacity_mw": 350, "largest_unit_mw": 350, "cogeneration": 1}),
    ("heat_sources", {"装机容量": "70万千瓦"}, {"capacity_mw": 700}),
    ("heat_sources", {"mw": "660", "max_unit_mw": "330"}, {"capacity_mw": 660, "largest_unit_mw": 330}),
    ("works", {"类别": "焦化企业", "深度治理完成": "否", "完成时限": "2024年5月1日"}, {"kind": "coking", "deep_treatment": 0, "deadline": "2024-05-01"}),
    ("enterprises", {"绩效等级": "引领性企业", "评级日期": "2024.5.1", "行业类别": "砖瓦"}, {"grade": "leading", "grade_from": "2024-05-01", "industry": "砖瓦"}),
    ("enterprises", {"绩效分级": "B级"}, {"grade": "B"}),
    ("machines", {"排放阶段": "国三", "发现日期": "45413"}, {"stage": 3, "seen_on": "2024-05-01"}),
    ("machines", {"排放标准": "国Ⅱ"}, {"stage": 2}),
    ("construction_sites", {"占地面积（亩）": "3"}, {"area_m2": 2000}),
    ("construction_sites", {"占地面积": "1.5公顷"}, {"area_m2": 15000}),
    ("households", {"户数": "120户", "完成日期": "20231015", "稳定运行": "是"}, {"households": 120, "done_on": "2023-10-15", "stable": 1}),
    ("boilers", {"用途": "=1+1", "企业名称": "<b>甲</b>", "地址": "'; DROP TABLE boilers;--"},
     {"use": "=1+1", "name": "<b>甲</b>", "address": "'; DROP TABLE boilers;--"}),
    ("boilers", {"备注": "／", "用途": "—", "地址": " 甲村 "}, {"address": "甲村", "note": "／"}),
]


@pytest.mark.parametrize(("layer", "given", "taken"), CASES)
def test_taken(pristine, tmp_path, layer, given, taken):
    assert one(pristine, tmp_path, layer, **given) == pytest.approx(taken)


WRONG = [
    ("boilers", "容量(t/h)", "十", "not a number"), ("boilers", "容量(t/h)", "0,9", "decimal point"), ("boilers", "容量(t/h)", "≥35", "not a number"),
    ("boilers", "容量(t/h)", "-1", "outside"), ("boilers", "容量(t/h)", "3km", "does not fit"), ("boilers", "容量(t/h)", "nan?", "not a number"),
    ("boilers", "燃料", "核", "not an allowed value"), ("boilers", "联网监控", "计划中", "neither yes nor no"), ("boilers", "完成期限", "2024-02-31", "not a date"),
    ("boilers", "完成期限", "2024年5月", "no day"), ("boilers", "完成期限", "5/1/2024", "not a date"), ("boilers", "完成期限", "24-5-1", "not a date"),
    ("boilers", "完成期限", "2024", "not a date"), ("machines", "排放阶段", "9", "outside"), ("households", "户数", "1.5", "whole number"), ("machines", "排放阶段",
                                                                                                                                   "国九", "not a number"),
]


@pytest.mark.parametrize(("layer", "header", "cell", "reason"), WRONG)
def test_a_bad_cell_is_one_rejected_row(pristine, tmp_path, layer, header, cell, reason):
    found = look(pristine, tmp_path, layer, ["编号", header], ["A1", cell], ["A2", ""])
    assert found.plan.table["code"].tolist() == ["A2"]
    (bad,) = found.taken.rejected()
    assert (bad.row, bad.column, bad.value) == (2, header, cell) and reason in bad.en and bad.remedy_en and bad.zh and bad.remedy_zh


def test_workbook_cells(pristine, tmp_path):
    """Dates, serials, numbers and long codes as a spreadsheet keeps them."""
    found = look(pristine, tmp_path, "boilers", ["编号", "完成期限", "容量(t/h)", "企业名称"], [101, datetime.datetime(2024, 5, 1), 4, "甲"],
                 ["  ＢＬ－02 ", 45413, 6.5, 12], [914105001234567890, None, None, "丙"], ["9.11E+17", None, None, "丁"], name="a.xlsx")
    table = found.plan.table
    assert table["code"].tolist() == ["101", "BL-02"] and table["deadline"].tolist() == ["2024-05-01"] * 2
    assert table["capacity_tph"].tolist() == [4, 6.5] and table["name"].tolist() == ["甲", "12"]
    assert [(bad.row, bad.en) for bad in found.taken.rejected()] == [(4, "too long a number: the spreadsheet has lost its last digits")] * 1 + [
        (5, "too long a number: the spreadsheet has lost its last digits")]


def test_a_formula_without_a_value_is_no_empty_cell(pristine, tmp_path):
    found = look(pristine, tmp_path, "boilers", ["编号", "容量(t/h)", "备注"], ["A1", "=2*5", "x"], ["A2", 3, ""], name="a.xlsx")
    assert found.plan.table["code"].tolist() == ["A2"]
    assert "formula" in found.taken.rejected()[0].en and found.taken.rejected()[0].row == 2


def test_sheets(pristine, tmp_path):
    """The one sheet that has the header is taken; of two, neither without a name."""
    table = made.rows(made.LON, made.LAT, ("经度", "纬度"))
    file = made.workbook(tmp_path / "a b.xlsx", [["说明"], ["请填写"]], "封面", {"锅炉 表": table})
    assert bring_in("boilers", str(file), pristine, dry_run=True, datum="wgs84").counts["inserted"] == 6
    file = made.workbook(tmp_path / "b.xlsx", table, "一", {"二": table})
    with pytest.raises(Exception, match="several sheets \\(一, 二\\)"):
        bring_in("boilers", str(file), pristine, dry_run=True)
    assert bring_in("boilers", f"{file}:二", pristine, dry_run=True, datum="wgs84").source.table == "二"


def test_a_title_above_and_a_header_of_two_rows(pristine, tmp_path):
    rows = [["泽州县锅炉台账"], [], ["编号", "企业名称", "坐标", None, "备注"], [None, None, "经度", "纬度", None], ["A1", "甲", 112.85, 35.45, "x"]]
    found = bring_in("boilers", str(made.workbook(tmp_path / "a.xlsx", rows)), pristine, dry_run=True, datum="wgs84")
    assert found.plan.table[["code", "name", "note"]].values.tolist() == [["A1", "甲", "x"]] and found.source.lines.tolist() == [5]


def test_ragged_rows_are_reported(pristine, tmp_path):
    file = tmp_path / "a.csv"
    file.write_text("编号,企业名称,经度,纬度\nA1,甲,112.8,35.5\nA2,乙,112.8\nA3,丙,112.8,35.5,,,x\n", "utf-8")
    found = bring_in("boilers", str(file), pristine, dry_run=True, datum="wgs84")
    assert found.counts == {"inserted": 1, "updated": 0, "unchanged": 0, "rejected": 2}
    assert [(bad.row, bad.en) for bad in found.taken.rejected()] == [(3, "3 cells where the header has 4"), (4, "7 cells where the header has 4")]


def test_a_unit_has_to_be_stated_for_power(pristine, tmp_path):
    """30 万千瓦 is a threshold: MW or 万千瓦 is never guessed."""
    with pytest.raises(SchemaError, match="states no unit, and MW and 万千瓦 differ by ten"):
        look(pristine, tmp_path, "heat_sources", ["编号", "装机容量"], ["A1", "35"])
    found = look(pristine, tmp_path, "heat_sources", ["编号", "装机容量"], ["A1", "35"], columns=["capacity_mw=装机容量:万千瓦"])
    assert found.plan.table["capacity_mw"].tolist() == [350] and found.units == {"capacity_mw": "万千瓦"}
    with pytest.raises(SchemaError, match="does not fit"):
        look(pristine, tmp_path, "heat_sources", ["编号", "装机容量"], ["A1", "35"], columns=["capacity_mw=装机容量:公斤"])


def test_a_key_is_never_made_up(pristine, tmp_path):
    with pytest.raises(SchemaError, match="codes are not made up; name it with --columns code=COLUMN \\(filled and different in every row: 企业名称\\)"):
        look(pristine, tmp_path, "boilers", ["序号", "企业名称", "燃料"], ["1", "甲", "煤"], ["2", "乙", "煤"])
    found = look(pristine, tmp_path, "boilers", ["序号", "企业名称", "燃料"], ["1", "甲", "煤"], ["", "乙", "煤"], columns=["code=序号"])
    assert found.plan.table["code"].tolist() == ["1"] and found.taken.rejected()[0].en == "no natural key"


def test_two_columns_for_one_field_are_asked(pristine, tmp_path):
    header = ["编号", "容量(t/h)", "容量(MW)"]
    with pytest.raises(SchemaError, match="2 columns look like “Capacity \\(t/h\\)” \\(容量\\(t/h\\)（第 2 列）、容量\\(MW\\)（第 3 列）\\)"):
        look(pristine, tmp_path, "boilers", header, ["A1", "10", "7"])
    assert look(pristine, tmp_path, "boilers", header, ["A1", "10", "7"], columns=["capacity_tph=容量(MW)"]).plan.table["capacity_tph"].tolist() == [10]


def test_what_is_not_used_is_said(pristine, tmp_path):
    found = look(pristine, tmp_path, "gangue_hills", ["编号", "企业名称", "名称", "联系人", "电话"], ["A1", "甲", "东沟", "张三", "1"])
    assert [found.source.names[at] for at in found.matched.unused] == ["企业名称", "联系人", "电话"]
    assert {found.source.names[at]: field for at, field in found.matched.also.items()} == {"企业名称": "name"}


def test_a_facility_and_the_firm_that_has_it(pristine, tmp_path):
    """A boiler's own name goes before the firm's, which is its owner; alone the firm's name is the name."""
    found = look(pristine, tmp_path, "boilers", ["编号", "企业名称", "锅炉名称"], ["A1", "甲公司", "一号炉"])
    assert found.plan.table[["name", "owner"]].values.tolist() == [["一号炉", "甲公司"]]
    assert look(pristine, tmp_path, "boilers", ["编号", "企业名称"], ["A1", "甲公司"]).plan.table["name"].tolist() == ["甲公司"]


@pytest.mark.parametrize("month", ["2024-05", "2024年5月", "2024.5", datetime.date(2024, 5, 1)])
def test_months(pristine, tmp_path, month):
    file = made.workbook(tmp_path / "a.xlsx", [["单位代码", "监测点", "月份", "降尘量（t/(km²·月)）"], ["140525", "县局", month, 5.25]])
    found = bring_in("dustfall", str(file), pristine, dry_run=True)
    assert found.plan.table[["unit_code", "point", "month", "t_km2_month"]].values.tolist() == [["140525", "县局", "2024-05", 5.25]]


def test_fixed_values_and_columns_left_out(pristine, tmp_path):
    found = look(pristine, tmp_path, "boilers", ["编号", "燃料", "联网监控"], ["A1", "核", "是"], columns=["fuel=", "use==供暖", "monitored=联网监控"])
    assert found.plan.table[["fuel", "use", "monitored"]].values.tolist() == [[None, "供暖", 1]]


@pytest.mark.parametrize("text", ["编号", "kode=编号", "code=没有的列", "=编号"])
def test_columns_that_cannot_be(pristine, tmp_path, text):
    with pytest.raises(ArgumentError, match="Option --columns"):
        look(pristine, tmp_path, "boilers", ["编号"], ["A1"], columns=[text])


@pytest.mark.parametrize("layer", [name for name, layer in WORKSPACE_LAYERS.items() if layer.key])
def test_a_layer_knows_its_own_columns(layer):
    """The catalog's names and Chinese titles, as an export of ours bears them, are each matched to their own field."""
    layer = WORKSPACE_LAYERS[layer]
    for names in (layer.columns, [field.title("zh") for field in layer.fields]):
        from types import SimpleNamespace

        source = SimpleNamespace(names=names, cut=False, title="x", geometry=object())
        try:
            found = Words(layer).match(source).columns
        except SchemaError:
            assert names is not layer.columns and len(set(names)) < len(names)
            continue
        assert {names[column.at]: field for field, column in found.items()} == dict(zip(names, layer.columns, strict=True))


@pytest.mark.parametrize(("text", "unit", "value"), [("万千瓦", "MW", 10), ("KW", "MW", 0.001), ("ＭＷ", "MW", 1), ("吨/每小时", "t/h", 1), ("万平方米", "km²", 0.01),
                                                     ("公里", "m", 1000)])
def test_factors(text, unit, value):
    assert units.factor(units.canonical(text), unit) == pytest.approx(value)


@pytest.mark.parametrize("text", ["", "1,23", "1,2345", "12..5", "约35", "35-40", "1e", "∞", "1 2"])
def test_no_numbers(text):
    with pytest.raises(BadValue):
        number, unit = units.number(text)
        units.factor(unit, "t/h") if unit else None


def test_every_reason_has_a_remedy_in_both_languages():
    found = [one for one in vars(cells).values() if isinstance(one, cells.Problem)]
    assert len(found) > 5 and all(all(vars(one).values()) for one in found)

"""The bulletin of fires: the same figures as map and workbook, zeros and the unobserved, why a column is empty, what is said."""

import datetime
import io

import docx
import openpyxl
import pandas as pd
import pytest
from docx.oxml.ns import qn

from lantian.processing.fire_filter import FireFilter
from lantian.processing.publish.bulletin.document import bulletin_document
from lantian.processing.publish.bulletin.fire import fire_bulletin
from lantian.processing.publish.bulletin.fire_counts import fire_counts, fire_events
from lantian.processing.publish.bulletin.period import Period
from lantian.processing.publish.bulletin.sheets import bulletin_workbook

from .made import DAY, counts, selected

PLACES = {"140921001": ("晋昌镇", "定襄县", "忻州市"), "140921002": ("河边镇", "定襄县", "忻州市"),
          "140922001": ("台城镇", "五台县", "忻州市"), "140922002": ("东冶镇", "五台县", "忻州市")}
COUNTED = {"140921001": (2, 1, 1), "140922001": (0, 0, 2)}
DAILY = Period("day", DAY, DAY)


@pytest.fixture(scope="module")
def result():
    return selected(PLACES, counts(COUNTED))


def shares(**by_code):
    return pd.DataFrame([{"township_code": code, "day": DAY, "observed_share": share} for code, share in by_code.items()])


def at(rows, level, unit):
    [row] = rows[(rows["level"] == level) & (rows["unit"] == unit)].to_dict("records")
    return row


def test_every_level_sums_to_the_run(result):
    rows = fire_counts(result)
    for level, n in (("city", 1), ("county", 2), ("township", 4)):
        mine = rows[rows["level"] == level]
        assert len(mine) == n
        for name in ("events", "events_low_only", "fires", "detections"):
            assert mine[name].sum() == result.run["totals"][name] == result.township_counts[name].sum()
    assert at(rows, "township", "河边镇")["events"] == 0, "zeros are listed"
    assert len(fire_events(result)) == result.run["totals"]["events"] == 6


def test_a_city_of_which_one_county_is_known_is_not_told():
    rows = fire_counts(selected({code: names for code, names in PLACES.items() if code < "140922"}, counts({"140921001": (0, 0, 1)})))
    assert set(rows["level"]) == {"county", "township"}


def test_checked_on_site(result):
    rows = fire_counts(result)
    assert [at(rows, "county", "定襄县")[name] for name in ("confirmed", "rejected", "unchecked", "verified_percent")] == [2, 1, 1, 66.67]
    unchecked = at(rows, "county", "五台县")
    assert unchecked["verified_percent"] is None or unchecked["verified_percent"] != unchecked["verified_percent"]
    assert "尚无核查" in unchecked["note"]


@pytest.mark.parametrize("state", ["confirmed", "adjudicated", "charged", "appealed", "settled"])
def test_what_follows_on_a_confirmation_is_confirmed(state):
    rows = fire_counts(selected(PLACES, [("140921001", state, DAY), ("140921001", "rejected", DAY), ("140921001", "dispatched", DAY)]))
    assert [at(rows, "county", "定襄县")[name] for name in ("confirmed", "rejected", "unchecked")] == [1, 1, 1]


def test_ranks_are_shared_and_the_unobserved_has_none():
    seen = shares(**{"140921001": 1.0, "140921002": 0.0, "140922001": 0.5, "140922002": 0.0})
    rows = fire_counts(selected(PLACES, counts({"140921001": (0, 0, 2), "140922001": (0, 0, 2)}), observations=seen))
    towns = rows[rows["level"] == "township"]
    assert [(row.unit, None if row.rank != row.rank else row.rank, row.observed) for row in towns.itertuples()] == [
        ("晋昌镇", 1, "seen"), ("台城镇", 1, "partly"), ("河边镇", None, "not_observed"), ("东冶镇", None, "not_observed")]
    assert at(rows, "county", "定襄县")["observed"] == "partly"
    # The townships are squares a degree wide in one row, of nearly one size.
    assert at(rows, "county", "定襄县")["observed_share"] == pytest.approx(0.5, abs=0.01)


def test_a_count_is_never_hidden_by_a_mask_that_saw_nothing():
    rows = fire_counts(selected(PLACES, counts(COUNTED), observations=shares(**dict.fromkeys(PLACES, 0.0))))
    assert at(rows, "township", "晋昌镇")["rank"] == 1 and at(rows, "township", "晋昌镇")["events"] == 4


def test_cropland_of_townships_adds_up_and_that_of_a_county_goes_before(result):
    some = {"140921001": 1500.0, "140921002": 500.0, "140922001": 1000.0}
    rows = fire_counts(result, None, some)
    assert at(rows, "county", "定襄县")["per_kha"] == 2.0 and at(rows, "county", "定襄县")["per_wanmu"] == 1.3333
    wutai = at(rows, "county", "五台县")
    assert wutai["cropland_kha"] != wutai["cropland_kha"] or wutai["cropland_kha"] is None, "a township without it leaves the sum unknown"
    assert "耕地面积未知" in wutai["note"]
    assert at(fire_counts(result, None, {**some, "140922": 4000.0}), "county", "五台县")["per_kha"] == 0.5


def test_codes_of_twelve_digits_find_their_nine():
    long = {code + "000": names for code, names in PLACES.items()}
    rows = fire_counts(selected(long, counts({"140921001000": (0, 0, 3)})), None, {"140921001": 1500.0})
    assert at(rows, "township", "晋昌镇")["per_kha"] == 2.0


def test_the_filter_rules_both_years():
    events = counts(COUNTED) + counts({"140921001": (0, 0, 3)}, "2022-11-09")
    before = selected(PLACES, events, filter_=FireFilter(first_day="2022-11-09", last_day="2022-11-09"))
    rows = fire_counts(selected(PLACES, events), before)
    assert [at(rows, "county", "定襄县")[name] for name in ("events", "events_before", "change", "change_percent")] == [4, 3, 1, 33.33]


def cells(content, sheet):
    page = openpyxl.load_workbook(io.BytesIO(content))[sheet]
    titles = {cell.value: cell.column for cell in page[4]}
    return page, titles


def test_one_number_in_workbook_document_and_sentence(result):
    bulletin, rows, events = fire_bulletin(result, DAILY, None, options={"issue": "第12期"})
    total = result.run["totals"]["events"]
    content = bulletin_workbook(bulletin)
    for sheet, level in (("按市", "city"), ("按县区", "county"), ("按乡镇", "township")):
        page, titles = cells(content, sheet)
        assert page.cell(5, titles["火点"]).value == total
        assert sum(page.cell(row, titles["火点"]).value for row in range(6, 6 + (rows["level"] == level).sum())) == total
    listed = cells(content, "火点清单")[0]
    assert sum(1 for row in range(5, 5 + len(events)) if str(listed.cell(row, 1).value).startswith("E2023")) == total
    document = docx.Document(io.BytesIO(bulletin_document(bulletin)))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert f"疑似火点 {total} 个" in text and "查实 2 个，查否 1 个，查实率 66.67%；未核查 3 个" in text and "第12期" in text
    township = document.tables[2]
    heads = [cell.text for cell in township.rows[0].cells]
    assert township.rows[1].cells[heads.index("火点")].text == str(total)
    assert len(township.rows) == 2 + len(PLACES), "zeros are printed"
    assert text.rstrip().endswith("疑似火点，须经现场核实；不作为处罚依据")


def test_numbers_are_numbers_and_days_are_days(result):
    content = bulletin_workbook(fire_bulletin(result, DAILY)[0])
    page, titles = cells(content, "火点清单")
    assert page.cell(5, titles["日期（北京）"]).value == datetime.datetime(2023, 11, 9) and page.cell(5, titles["首次过境（北京）"]).is_date
    assert isinstance(page.cell(5, titles["中心经度（°）"]).value, float) and page.cell(5, titles["经度"]).value.endswith("″E")
    page, titles = cells(content, "按县区")
    assert page.cell(6, titles["查实率%"]).value == 66.67 and page.freeze_panes == "D6" and page.auto_filter.ref.startswith("A4:")
    assert page.print_area and page.print_title_rows == "$3:$4"
    assert "规则与来源" in openpyxl.load_workbook(io.BytesIO(content)).sheetnames


def test_the_unobserved_is_hatched_not_zero():
    seen = shares(**{"140921001": 1.0, "140921002": 0.0, "140922001": 1.0, "140922002": 1.0})
    bulletin = fire_bulletin(selected(PLACES, counts(COUNTED), observations=seen), DAILY)[0]
    page, titles = cells(bulletin_workbook(bulletin), "按乡镇")
    [row] = [one for one in range(6, 10) if page.cell(one, titles["乡镇"]).value == "河边镇"]
    assert page.cell(row, titles["火点"]).value is None and page.cell(row, titles["火点"]).fill.patternType not in (None, "solid")
    assert page.cell(row, titles["观测"]).value == "未观测"
    table = docx.Document(io.BytesIO(bulletin_document(bulletin))).tables[2]
    [printed] = [[cell.text for cell in one.cells] for one in table.rows if one.cells[1].text == "河边镇"]
    assert "未观测" in printed and "0" not in printed
    assert "1 个乡镇未观测" in bulletin.sections[0].sentences[0]


def test_why_columns_are_empty_is_said(result):
    notes = "\n".join(fire_bulletin(result, DAILY, given={"empty": True})[0].notes)
    for said in ("没有 2023年11月9日 的任何火点或观测记录", "耕地面积未给出", "没有火点与没有导入无法区分", "不包括云覆盖下的火点信息", "计数规则：", "筛选：", "来源："):
        assert said in notes
    more = fire_bulletin(result, DAILY, selected(PLACES, counts(COUNTED)), cropland={"140921": 1000.0})[0]
    assert "上年同期（2022年11月9日）为 6 个，同比持平（+0.00%）" in more.sections[0].sentences[1]


def test_english_is_complete():
    result = selected(PLACES, counts(COUNTED), lang="en")
    bulletin, _, events = fire_bulletin(result, DAILY, None, cropland={"140921": 1000.0})
    said = [bulletin.title, *(sentence for section in bulletin.sections for sentence in (section.heading, *section.sentences)), bulletin.warning,
            *(table.heading(name, "en") for table in bulletin.tables for name in table.columns), *bulletin.notes[:7], *events["state"]]
    names = {one for place in PLACES.values() for one in place}
    for text in said:
        for name in names:
            text = text.replace(name, "")
        assert not any("一" <= letter <= "鿿" for letter in text), text


ORDERS = {
    # ECMA-376 part 1, 17.3.1.26, 17.3.2.28, 17.4.60, 17.4.70: Word calls a file damaged whose parts stand in another order.
    "pPr": ("pStyle", "keepNext", "keepLines", "pBdr", "shd", "tabs", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl"),
    "rPr": ("rStyle", "rFonts", "b", "color", "sz", "szCs", "lang"),
    "tblPr": ("tblStyle", "tblW", "tblBorders", "tblLayout", "tblCellMar", "tblLook"),
    "tcPr": ("tcW", "shd", "vAlign"),
}


def test_the_document_keeps_to_the_order_of_the_standard(result):
    document = docx.Document(io.BytesIO(bulletin_document(fire_bulletin(result, DAILY, options={"issue": "第1期", "issuer": "甲", "issued_on": "2023-11-10"})[0])))
    section = document.sections[0]
    for part in (document.element.body, section.header._element, section.footer._element):
        for name, order in ORDERS.items():
            for one in part.iter(qn(f"w:{name}")):
                places = [order.index(child.tag.split("}")[1]) for child in one]
                assert places == sorted(places), (name, places)
        for paragraph in part.iter(qn("w:p")):
            assert [child.tag for child in paragraph].index(qn("w:pPr")) == 0 and len(paragraph.findall(qn("w:pPr"))) == 1
    for table in document.tables:
        assert len({len(row._tr.tc_lst) for row in table.rows}) == 1 == len({len(table._tbl.tblGrid.gridCol_lst), len(table.rows[0]._tr.tc_lst)})


def test_equal_results_give_equal_bytes(result):
    for make in (bulletin_workbook, bulletin_document):
        first, second = (make(fire_bulletin(selected(PLACES, counts(COUNTED)), DAILY)[0]) for _ in range(2))
        assert first == second

"""What the internal map shows beside zones, facilities and fires: findings, dated clauses, readings, lines; off at first, then seen, clicked, read, printed."""

import base64
import subprocess

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from lantian.commands import run
from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.tasks import TASKS
from lantian.processing.publish import map_records
from lantian.processing.publish.map_outlines import MOST_VERTICES, outline_part
from lantian.processing.publish.map_records import record_part

from .browser import chromium, open_page, search, served
from .planted import CLOSER, beside, rows, workspace
from .test_two_editions import clean, click, text_of

DAY = "2024-06-15"
TOWNSHIPS = pd.DataFrame({"township_code": ["140000000000"], "township": ["甲镇"], "county": ["子县"]})


def tables(*names):
    return {name: rows(name, beside()[name]) for name in names}


def told(part, row, lang=0):
    """The card of a row: {title: what it says}."""
    pick = lambda value: value if isinstance(value, str) else value[lang]  # noqa: E731
    return {field["title"][lang]: pick(field["cells"]["pool"][field["cells"]["at"][row]]) for field in part["fields"] if field["cells"]["at"][row] >= 0}


def test_a_finding_says_all_but_who_closed_it():
    part = record_part(tables("findings"), TOWNSHIPS, DAY)["records"][0]
    ids = [part["head"]["pool"][at] for at in part["head"]["at"]]
    severity = [part["severity"]["pool"][at] for at in part["severity"]["at"]]
    assert dict(zip(ids, severity, strict=True)) == {"示例锅炉": "critical", "示例无位置": "minor", "示例已销号": "closed"}  # must, and a day late
    first = ids.index("示例锅炉")
    card, english = told(part, first), told(part, first, 1)
    assert card["情形"] == "禁煤区内有锅炉" and english["Detail"] == "boiler in a ban" and card["依据"] == "示例〔2024〕1号 一(一)" and card["期限"] == "2024-06-14"
    assert card["乡镇"] == "子县 甲镇" and card["对象"] == "锅炉 boilers-1" and english["Object"] == "Boilers boilers-1" and card["状态"] == "未整改"
    assert (part["late"][first], part["x"][first], part["y"][first], part["unit"][first]) == (1, 112.05, 38.05, 0)
    assert part["x"][ids.index("示例无位置")] is None
    assert CLOSER not in str(part) and told(part, ids.index("示例已销号"))["销号日期"] == "2024-05-01"


@pytest.mark.parametrize(("day", "late"), [("2024-06-16", 0), ("2024-06-17", 1)])
def test_a_dated_clause_is_late_from_the_day_after_its_day(day, late):
    part = record_part(tables("tasks"), TOWNSHIPS, day)["records"][0]
    assert part["late"] == [late] and "x" not in part and told(part, 0)["依据"] == "示例〔2024〕1号 二(一)"


def test_readings_keep_their_decimals_and_the_latest_stand_first(monkeypatch):
    parts = {part["layer"]: part for part in record_part(tables(*map_records.LISTS), TOWNSHIPS, DAY)["records"]}
    notes = {name: [one if isinstance(one, str) else one[0] for one in part["note"]["pool"]] for name, part in parts.items()}
    assert [one.split(" · ")[:2] for one in notes["air_readings"]] == [["2024-02", "细颗粒物 35.5"], ["2024-01", "细颗粒物 35.5"]]
    assert "42.5" in notes["targets"][0] and "0.125" in notes["indicators"][0] and "7.25" in notes["dustfall"][0]
    assert parts["alerts"]["head"]["pool"] == [["重污染天气 橙色", "heavy orange"]]
    monkeypatch.setattr(map_records, "MOST_READINGS", 1)
    part = record_part(tables("air_readings"), TOWNSHIPS, DAY)["records"][0]
    assert part["left"] == 1 and told(part, 0)["时段（年或年-月）"] == "2024-02"


def test_lines_are_lines_and_grids_their_outline():
    parts = {part["layer"]: part for part in outline_part(tables("roads", "routes", "grids"))["outlines"]}
    assert parts["roads"]["lines"] == [[[11200000, 3806000, 10000, 1000, 20000, -1000]]] and parts["roads"]["name"] == ["示例大道"]
    assert [len(way) for way in parts["routes"]["lines"][0]] == [4, 4] and len(parts["grids"]["lines"][0][0]) == 10 and parts["grids"]["name"] == ["示例网格"]


def test_many_roads_are_lightened_and_none_is_lost():
    along = np.linspace(0, 60, 1500)
    ways = [shapely.LineString(np.stack([112 + along / 100, 38 + k / 100 + np.sin(along * 40) * 2e-5], axis=1)) for k in range(200)]
    columns = [*WORKSPACE_LAYERS["roads"].columns, "geometry"]
    table = gpd.GeoDataFrame({"code": [f"r{k}" for k in range(200)], "name": None}, geometry=ways, crs=4490).reindex(columns=columns)
    before = table.geometry.to_wkb().tolist()
    lines = outline_part({"roads": table})["outlines"][0]["lines"]
    assert len(lines) == 200 and all(lines) and sum(len(way) // 2 for some in lines for way in some) <= MOST_VERTICES
    assert table.geometry.to_wkb().tolist() == before


def test_nothing_there_is_nothing_shown():
    assert record_part({}, TOWNSHIPS, DAY) == {} == outline_part({}) and record_part({"tasks": rows("tasks", [])}, TOWNSHIPS, DAY) == {}


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    folder = tmp_path_factory.mktemp("more")
    path = workspace(folder)
    out = folder / "internal.html"
    run("publish_map", {**TASKS["publish_map"].defaults(), "workspace": str(path), "out": str(out), "as_of": DAY})
    return out


@pytest.fixture(scope="module")
def driver():
    with chromium() as browser:
        yield browser


def switched_on(driver):
    for css in driver.execute_script("return [...document.querySelectorAll('.part.records input:not(:checked)')].map(n => '#' + n.id)"):
        click(driver, css)


def test_all_of_it_is_off_until_it_is_wanted(driver, page):
    open_page(driver, page)
    counts = "return ['.record', '#records *', '.leaflet-outlines-pane path'].map(css => document.querySelectorAll(css).length)"
    assert driver.execute_script(counts) == [0, 0, 0]
    assert driver.execute_script("return [...document.querySelectorAll('.part.records input')].every(n => !n.checked)")
    assert driver.execute_script("return ['villages', 'static_sources'].map(n => document.getElementById('facility-' + n).checked)") == [False, False]
    for wanted in ("问题台账", "任务台账", "空气质量", "降尘量", "目标", "指标值", "预警", "分区边界段", "道路", "货车路线", "供热管线", "网格"):
        assert wanted in text_of(driver, ".part.records"), wanted
    switched_on(driver)
    marks, listed, lines = driver.execute_script(counts)
    assert marks == 2 and listed > 20 and lines == 2 * 5 + 2 - 2  # a look and a hold for each; the route of two parts is one path
    assert "未销号 2 · 逾期 1" in text_of(driver, "#records") and "示例无位置" in text_of(driver, "#records") and clean(driver)


def test_a_mark_opens_its_card_by_click_and_by_key_in_both_languages(driver, page):
    open_page(driver, page)
    click(driver, "#record-findings")
    driver.execute_script("[...document.querySelectorAll('.record')].find(n => n.getAttribute('aria-label').includes('示例锅炉')).click()")
    card = text_of(driver, "#card")
    for wanted in ("示例锅炉", "严重（逾期）", "禁煤区内有锅炉", "示例〔2024〕1号 一(一)", "2024-06-14", "程度由力度与期限推定"):
        assert wanted in card, wanted
    click(driver, "#language")
    card = text_of(driver, "#card")
    assert "Critical (overdue)" in card and "boiler in a ban" in card and "Boilers boilers-1" in card
    driver.execute_script("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))")
    assert driver.execute_script("return document.activeElement.className").startswith(("record-row", "leaflet-marker-icon record"))
    driver.execute_script("document.querySelector('.record').focus()")
    driver.switch_to.active_element.send_keys(Keys.ENTER)
    assert not driver.execute_script("return document.getElementById('card').hidden") and clean(driver)


def test_a_finding_without_a_place_leads_to_its_township(driver, page):
    open_page(driver, page)
    click(driver, "#record-findings")
    search(driver, "示例无位置")
    assert "没有位置的问题" in text_of(driver, "#card")
    west, south, east, north = driver.execute_script("const b = map_1.getBounds(); return [b.getWest(), b.getSouth(), b.getEast(), b.getNorth()]")
    assert west < 112.05 < east and south < 38.05 < north and east - west < 0.8


def test_marks_in_one_place_become_one_with_their_number(driver, page):
    open_page(driver, page)
    click(driver, "#record-findings")
    driver.execute_script("map_1.setView([38.05, 112.1], 5, {animate: false})")
    assert driver.execute_script("return [...document.querySelectorAll('.record')].map(n => n.querySelector('small').innerText)") == ["2"]
    click(driver, ".record")  # they lie apart: it leads nearer
    assert driver.execute_script("return map_1.getZoom()") > 5 and driver.execute_script("return document.getElementById('card').hidden")


def test_a_line_tells_what_it_is(driver, page):
    open_page(driver, page)
    click(driver, "#outline-roads")
    search(driver, "示例大道")
    assert "道路" in text_of(driver, "#card") and "示例大道" in text_of(driver, "#card")
    driver.execute_script("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))")
    driver.execute_script("map_1.setView([38.07, 112.1], 13, {animate: false})")
    x, y = driver.execute_script("const p = map_1.latLngToContainerPoint([38.07, 112.1]); const r = map_1.getContainer().getBoundingClientRect();"
                                 "return [p.x + r.left, p.y + r.top + 3]")
    driver.execute_cdp_cmd("Input.dispatchMouseEvent", {"type": "mousePressed", "x": x, "y": y, "button": "left", "clickCount": 1})
    driver.execute_cdp_cmd("Input.dispatchMouseEvent", {"type": "mouseReleased", "x": x, "y": y, "button": "left", "clickCount": 1})
    assert "示例大道" in text_of(driver, "#card") and clean(driver)


@pytest.mark.parametrize("paper", ["A4", "A4p", "A3"])
def test_with_everything_on_it_prints_on_one_sheet_and_the_map_takes_what_is_left(driver, page, tmp_path, paper):
    open_page(driver, page)
    driver.execute_script("const p = document.getElementById('paper'); p.value = arguments[0]; p.dispatchEvent(new Event('change'))", paper)
    highs = []
    for _ in range(2):
        pdf = tmp_path / "p.pdf"
        driver.execute_script("window.addEventListener('beforeprint', () => { window.high = parseFloat(document.getElementById('map_1').style.height); })")
        pdf.write_bytes(base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})["data"]))
        text = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
        assert text.count("<page ") == 1
        high = float(text.split('<page width="')[1].split('height="')[1].split('"')[0])
        # The footer ends near the lower margin: no empty third of a sheet below it.
        last = max(float(line.split('yMax="')[1].split('"')[0]) for line in text.splitlines() if "<word" in line and "内" not in line and "资料" not in line)
        assert last > high * 0.9, (last, high)
        highs.append(driver.execute_script("return window.high"))
        seen = ("问题台账" in text, "供热管线" in text, "任务台账" in text)
        assert seen == ((False, False, False) if len(highs) == 1 else (True, True, False))
        switched_on(driver)
    assert highs[0] >= highs[1] > 60  # a longer legend takes from the map
    assert driver.find_element(By.ID, "map_1").get_attribute("style").count("height") == 0


def test_from_a_folder_on_a_server_they_are_there_too(page):
    run("publish_map", {**TASKS["publish_map"].defaults(), "workspace": str(page.parent / "w.gpkg"), "out": str(page.parent / "site"), "as_of": DAY})
    with served(page.parent / "site") as (proxy, _), chromium(proxy=proxy) as driver:
        open_page(driver, "http://map.test/index.html")
        click(driver, "#record-findings")
        assert "示例锅炉" in text_of(driver, "#records") and driver.execute_script("return document.querySelectorAll('.record').length") == 2
        # The rules for print are measured from a style sheet of its own, too.
        driver.execute_script("window.dispatchEvent(new Event('beforeprint'))")
        assert 60 < driver.execute_script("return parseFloat(document.getElementById('map_1').style.height)") < 150


def test_on_a_phone_they_are_as_large_as_a_finger(page):
    with chromium(360, 780) as driver:
        open_page(driver, page)
        click(driver, "#tool-legend")
        switched_on(driver)
        assert driver.execute_script("return [...document.querySelectorAll('.part.records .switch.key')].filter(n => n.getBoundingClientRect().height < 44).length") == 0
        click(driver, "#tool-legend")
        click(driver, "#grip")
        assert driver.execute_script("return [...document.querySelectorAll('.record-row')].filter(n => n.getBoundingClientRect().height < 44).length") == 0
        assert driver.execute_script("return document.documentElement.scrollWidth") <= 360 and clean(driver)

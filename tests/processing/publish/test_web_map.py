"""The web map in a real Chromium without a network: what it says, what it asks for, and that hostile text stays text."""

import json
import re
from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from lantian.layers.fire_inputs import read_fire_inputs
from lantian.layers.tasks import FLAG_FIRES
from lantian.processing.fire_options import FireOptions
from lantian.processing.flag_fires import flag_fires
from lantian.processing.publish.web_map import SCRIPTS, web_map

from .browser import chromium, open_page, requests, search
from .small_world import small_world

ROOT = Path(__file__).resolve().parents[3]
ASSETS = ROOT / "processing" / "publish" / "assets"
HOSTILE = ["<img src=x onerror=alert(1)>", "</script><script>alert(2)</script>", "{{7*7}}{% raw %}", "a\u2028b\u2029c", "]]><!--<script>"]
CJK = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def driver():
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def sample():
    arguments = {**FLAG_FIRES.defaults(), "inputs": [ROOT / "sample/viirs_noaa20_2023-11-09.csv"], "townships": str(ROOT / "sample/townships.gpkg"),
                 "sources": [str(ROOT / "sample/static_sources.gpkg")]}
    return flag_fires(read_fire_inputs(arguments), FireOptions.from_arguments(arguments))


@pytest.fixture
def shown(driver, tmp_path):
    def show(result, lang="zh"):
        path = tmp_path / "地图 map.html"
        path.write_bytes(web_map(result, lang))
        open_page(driver, path)
        return driver
    return show


def text_of(driver, css="body"):
    return driver.execute_script("return document.querySelector(arguments[0]).innerText", css)


def choose(driver, name, value):
    """Set the field *name* of the page's filter, after taking back what was set before."""
    driver.execute_script(
        "const reset = document.querySelector('.reset'); if (reset) { reset.click(); }"
        "const field = document.getElementById('filter-' + arguments[0]); field.value = arguments[1]; field.dispatchEvent(new Event('change'))",
        name, value)


def counts(driver):
    return driver.execute_script("return lantian_page.counts()")


def test_no_request_no_error_and_the_counts_of_the_run(shown, sample):
    driver = shown(sample)
    assert [url for url in requests(driver) if not url.startswith("file://")] == []
    assert [entry for entry in driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")] == []
    total, found = sample.run["totals"], counts(driver)
    page, outside = found["total"], found["outside"]
    assert (page["events"], page["low"], page["fires"], page["detections"]) == (total["events"], total["events_low_only"], total["fires"], total["detections"])
    assert page["certain"] + page["likely"] + page["disputed"] == total["events"]
    assert outside["detections"] == total["outside"]["detections"] and outside["events"] == total["outside"]["events"]
    by = sample.township_counts
    assert [town["events"] for town in found["towns"]] == by["events"].tolist()
    assert [town["detections"] for town in found["towns"]] == by["detections"].tolist()
    assert [town["fires"] for town in found["towns"]] == by["fires"].tolist()
    assert found["passes"] == [one["detections"] for one in sample.run["passes"]]
    assert text_of(driver, "#count-events") == str(total["events"])
    text = text_of(driver)
    for wanted in ("山西省疑似火点分布图", "内部资料", "审图号：待填", "不作为处罚依据", sample.run["rule"]["zh"], "观测比例未知", "推算，示意，非法定边界",
                   sample.run["datum"]["townships"]["zh"]):
        assert wanted in text


def test_size_and_equal_bytes(sample):
    first = web_map(sample, "zh")
    assert len(first) < 5_000_000
    assert web_map(sample, "zh") == first
    assert not re.search(rb"<script[^>]+src|<link|@import", first)
    assert first.count(b"Content-Security-Policy") == 1 and b"default-src 'none'" in first


def test_an_event_clicked_shows_its_evidence(shown):
    driver = shown(small_world())
    driver.execute_script("document.querySelector('.event').click()")
    assert not driver.execute_script("return document.getElementById('card').hidden")
    search(driver, "E20231109-002")
    card = text_of(driver, "#card")
    for wanted in ("E20231109-002", "疑似", "乙镇", "61%", "次选", "丙镇", "39%", "2023-11-09 14:09 北京时间", "NOAA-20", "低", "25.0 MW", "0.48 × 0.65 km", "38.0500°N",
                   "距静态热源“某电厂”（电厂）120 m", "栅格未覆盖此处", "全部像元为低置信度", "未经现场核实，不作为处罚依据", "清单.csv"):
        assert wanted in card, wanted
    search(driver, "E20231110-001")
    card = text_of(driver, "#card")
    for wanted in ("1000 m 内无已知静态热源", "耕地占比 0%", "持续热异常标记 4", "odd_mark:7", "未给出", "2023-11-10 02:30", "倾向"):
        assert wanted in card, wanted
    search(driver, "E20231109-009")  # a number that went into an older one still finds its event
    assert "E20231109-001" in text_of(driver, "#card") and "E20231109-009" in text_of(driver, "#card")
    driver.execute_script("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))")
    assert driver.execute_script("return document.getElementById('card').hidden")


def test_zero_not_observed_and_low_only_stand_apart(shown):
    driver = shown(small_world())
    text = text_of(driver, "#townships")
    assert "1 个乡镇为 0" in text and "2 个乡镇未观测，不计为 0" in text
    assert driver.execute_script("return document.querySelectorAll('path[fill=\"url(#not-observed)\"]').length") == 2
    assert "另有 1 个事件仅有低置信度像元" in text_of(driver, "#summary")
    assert text_of(driver, "#count-events") == "2"
    driver = shown(small_world(shares=False))
    assert driver.execute_script("return document.querySelectorAll('path[fill^=\"url\"]').length") == 0
    assert "观测比例未知" in text_of(driver, "#townships")


def test_one_filter_feeds_map_list_and_counts(shown):
    driver = shown(small_world())
    assert "本页另筛" not in text_of(driver)
    choose(driver, "confidence", "high")
    assert (text_of(driver, "#count-events"), text_of(driver, "#count-detections")) == ("1", "1")
    assert len(driver.execute_script("return [...document.querySelectorAll('.event')]")) == 2  # with the one outside, whose confidence is unknown
    assert "置信度 ≥ 高" in text_of(driver, "#defence") and "置信度 ≥ 高" in text_of(driver, "#summary")
    choose(driver, "near", "only")
    assert (counts(driver)["total"]["low"], counts(driver)["total"]["events"]) == (1, 0)
    choose(driver, "first", "2023-11-10")
    assert counts(driver)["total"]["events"] == 1 and "2023-11-10" in text_of(driver, "#defence")


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_names_stay_text(shown, hostile):
    driver = shown(small_world(**dict.fromkeys(("township", "county", "city", "source", "file", "kind", "product"), hostile)))
    search(driver, "E20231109-002")
    flat = " ".join(hostile.split())
    assert flat in " ".join(text_of(driver, "#card").split())
    driver.execute_script("document.getElementById('query').value = 'E20231109-001'; document.getElementById('query').dispatchEvent(new Event('input'))")
    assert driver.execute_script("return document.querySelectorAll('img, iframe, object, body script:not(#data)').length") <= 1  # folium's own script
    driver.execute_script("document.getElementById('language').click()")
    assert [entry for entry in driver.get_log("browser") if entry["level"] == "SEVERE"] == []
    assert [url for url in requests(driver) if not url.startswith("file://")] == []


def test_both_languages_are_whole(shown):
    texts = json.loads((ASSETS / "texts.json").read_text("utf-8"))
    placeholder = re.compile(r"\{\w+\}")
    for key, pair in texts.items():
        assert len(pair) == 2 and all(pair), key
        assert sorted(set(placeholder.findall(pair[0]))) == sorted(set(placeholder.findall(pair[1]))), key
        assert key == "switch_language" or not CJK.search(pair[1]), key
    code = "\n".join((ASSETS / f"{name}.js").read_text("utf-8") for name in SCRIPTS)
    named = set(re.findall(r"""\b(?:t|strongNumber|heading|row|line)\("(\w+)\"""", code)) - {"attribution_short_", "label_", "near_", "paper_", "time_", "state_",
                                                                                                      "public_", "change_", "severity_"}
    assert named <= set(texts)
    driver = shown(small_world(township="A", county="B", city="C", source="D", file="E.csv"), "en")
    for event in ("E20231109-001", "E20231109-002", "E20231110-001", "E20231110-002"):
        search(driver, event)
        page = driver.execute_script("return document.body.innerText + [...document.querySelectorAll('[aria-label],[placeholder],[title]')].map("
                                     "n => (n.getAttribute('aria-label') || '') + (n.placeholder || '') + n.title).join(' ')")
        left = set(CJK.findall(page)) - set("甲乙丙丁戊己镇县天地市切换到中文")
        assert not left, left
    driver.execute_script("document.getElementById('language').click()")
    assert "图层与图例" in text_of(driver) and driver.execute_script("return document.documentElement.lang") == "zh-CN"


def test_no_fires(shown):
    driver = shown(small_world(fires=False))
    assert "本期没有火点" in text_of(driver) and "未检出不等于无火" in text_of(driver)
    assert [entry for entry in driver.get_log("browser") if entry["level"] == "SEVERE"] == []


def test_without_an_approval_number_the_map_is_a_draft(shown):
    result = small_world()
    assert "审图号：待填" in text_of(shown(result), "#approval") and "不得公开" in text_of(shown(result), "#approval")
    result.run["approval"] = "晋S(2023)012号<b>"
    said = text_of(shown(result), "#approval")
    assert "审图号：晋S(2023)012号<b>" in said and "草稿" not in said


def test_keyboard_reaches_everything(shown):
    driver = shown(small_world())
    found = driver.execute_script("""
        const order = [...document.querySelectorAll('button, select, input, summary, [tabindex="0"]')].filter(n => n.offsetParent && n.tabIndex >= 0);
        const at = css => order.findIndex(n => n.matches(css));
        return [at('#query'), at('.town'), at('.event'), at('#legend input')];""")
    assert found == sorted(found) and found[0] >= 0
    driver.execute_script("document.querySelector('.event').focus()")
    driver.switch_to.active_element.send_keys(Keys.ENTER)
    assert not driver.execute_script("return document.getElementById('card').hidden")


def test_phone_keeps_the_selected_event_in_view(tmp_path):
    path = tmp_path / "m.html"
    path.write_bytes(web_map(small_world()))
    with chromium(360, 780) as driver:
        open_page(driver, path)
        assert driver.execute_script("return document.documentElement.scrollWidth") <= 360
        search(driver, "E20231109-001")
        tag, sheet = driver.execute_script(
            "return [document.querySelector('.tag span').getBoundingClientRect().bottom, document.getElementById('panel').getBoundingClientRect().top]")
        assert 52 < tag < sheet
        small = driver.execute_script(
            "return [...document.querySelectorAll('#tools button, #grip')].map(n => n.getBoundingClientRect())"
            ".filter(r => r.width < 44 || r.height < 44).length")
        assert small == 0
        assert [entry for entry in driver.get_log("browser") if entry["level"] == "SEVERE"] == []


def test_our_scripts_build_no_markup_from_text():
    for name in SCRIPTS:
        code = (ASSETS / f"{name}.js").read_text("utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|bindPopup|bindTooltip|\.attributionControl", code), name

"""Both editions in a real Chromium behind a proxy that refuses everything: what is asked for, clicked, typed, switched, printed, and seen on a phone."""

import base64
import subprocess
import time

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from lantian.commands import run
from lantian.layers.tasks import TASKS

from .browser import chromium, open_page, requests, search, served
from .planted import workspace

HOSTILE = "\"'</script><script>alert(1)</script><img src=x onerror=alert(2)>javascript:alert(3)\u202e\u2028{{7*7}}" + "长" * 10_000
DAY = "2024-06-15"


def publish(path, out, **arguments):
    run("publish_map", {**TASKS["publish_map"].defaults(), "workspace": str(path), "out": str(out), "as_of": DAY, "compare": "2024-05-15", "draft": True, **arguments})
    return out


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("editions")
    path = workspace(folder)
    return {"path": path, "folder": folder, "internal": publish(path, folder / "内部 internal.html"), "public": publish(path, folder / "public.html", edition="public"),
            "grid": publish(path, folder / "grid.html", edition="public", fires="grid"), "none": publish(path, folder / "none.html", edition="public", fires="none")}


@pytest.fixture(scope="module")
def driver():
    with chromium() as browser:
        yield browser


def text_of(driver, css="body"):
    return driver.execute_script("return document.querySelector(arguments[0]).innerText", css)


def click(driver, css):
    driver.execute_script("document.querySelector(arguments[0]).click()", css)


def clean(driver):
    """No console error, no request but for the file itself."""
    wrong = [one for one in driver.get_log("browser") if one["level"] in ("SEVERE", "WARNING")]
    return wrong == [] and [url for url in requests(driver) if not url.startswith("file:")] == []


@pytest.mark.parametrize("name", ["internal", "public", "grid", "none"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_it_opens_from_disk_and_asks_for_nothing(driver, pages, name, lang):
    open_page(driver, pages[name])
    if lang == "en":
        click(driver, "#language")
    text = text_of(driver)
    said = {"internal": ("内部资料", "INTERNAL"), "public": ("公开版按乡镇汇总，不显示火点位置", "summed by township, places of fires are not shown"),
            "grid": ("公开版按 0.05° 网格汇总", "summed by cells of 0.05°"), "none": ("公开版不含火点", "without fires")}[name]
    assert said[lang == "en"] in text and ("审图号：待填", "Map approval no.: pending")[lang == "en"] in text
    assert (DAY in text) and clean(driver)


def test_the_public_map_has_numbers_and_no_symbols(driver, pages):
    open_page(driver, pages["public"])
    assert driver.execute_script("return document.querySelectorAll('.event, .crowd, .facility').length") == 0
    assert driver.execute_script("return [...document.querySelectorAll('.name-count')].map(n => n.innerText)") == ["1", "1"]
    assert driver.execute_script("return getComputedStyle(document.getElementById('watermark')).display") == "none"
    assert text_of(driver, ".edition") == "公开版 · 草稿" and text_of(driver, "#count-events") == "2"


def test_the_internal_map_bears_its_watermark_above_map_and_below_panels(driver, pages):
    open_page(driver, pages["internal"])
    mark = driver.execute_script("const w = document.getElementById('watermark'); const t = document.getElementById('watermark-tile'); return ["
                                 "getComputedStyle(w).opacity, t.getAttribute('width'), t.getAttribute('height'), t.getAttribute('patternTransform'),"
                                 "getComputedStyle(document.getElementById('watermark-text')).letterSpacing, document.getElementById('watermark-text').textContent]")
    assert mark == ["0.06", "420", "230", "rotate(-24)", "8px", "内部资料"]
    above = driver.execute_script("return ['#map_1', '#over', '#panel', '#legend'].map(id => Number(getComputedStyle(document.querySelector(id)).zIndex))")
    assert above[0] < above[1] < above[2] and above[1] < above[3]


def test_a_zone_is_found_and_shows_its_notice(driver, pages):
    open_page(driver, pages["public"])
    search(driver, "示例禁煤区")
    card = text_of(driver, "#card")
    for wanted in ("示例禁煤区", "示例〔2024〕1号", "2024-06-01 起", "示例县人民政府", "通告原文"):
        assert wanted in card, wanted
    driver.execute_script("document.querySelector('#card details').open = true")
    assert "监督电话：12369" in text_of(driver, "#card")
    driver.execute_script("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))")
    assert driver.execute_script("return document.getElementById('card').hidden") and clean(driver)


def test_a_township_is_found(driver, pages):
    open_page(driver, pages["public"])
    search(driver, "乙镇")
    assert "乙镇" in text_of(driver, "#townships .heading") and "返回乡镇列表" in text_of(driver, "#townships")


def test_an_event_opens_its_card_with_a_labelled_link(driver, pages):
    open_page(driver, pages["internal"])
    click(driver, ".event")
    assert "导航（GCJ-02）" in text_of(driver, "#card") and "不入库" in text_of(driver, "#card")
    address = driver.execute_script("return document.querySelector('#card a').href")
    assert address.startswith("https://uri.amap.com/marker?position=112.") and clean(driver)


def test_a_ban_is_evidence_only_where_and_while_it_was_in_force(driver, pages, tmp_path):
    from lantian.layers.workspace import Workspace

    def card_of_events():
        found = []
        for name in ("E20231109-001", "E20231109-002"):
            search(driver, name)
            found.append("位于示例禁烧区内" in text_of(driver, "#card"))
        return found

    open_page(driver, pages["internal"])
    assert card_of_events() == [False, False]  # in force from 2024 on, the fires are of 2023
    path = workspace(tmp_path)
    with Workspace(path, write=True) as opened, opened.transaction():
        zones = opened.read("zones")
        zones.loc[zones["zone_id"] == "burn", "valid_from"] = "2023-11-09"
        opened.upsert("zones", zones)
    open_page(driver, publish(path, tmp_path / "i.html"))
    assert card_of_events() == [False, True]


def test_zones_of_two_days(driver, pages):
    open_page(driver, pages["public"])
    shown = lambda: (text_of(driver, "#zones"), driver.execute_script("return document.querySelectorAll('svg.zones path').length"))  # noqa: E731
    now = shown()
    assert "示例禁煤区" in now[0] and "示例旧禁煤区" not in now[0] and f"{DAY} 有效 2 个" in now[0]
    click(driver, "#zones-then")
    then = shown()
    assert "示例旧禁煤区" in then[0] and "示例禁烧区" not in then[0] and now[1] != then[1]
    click(driver, "#zones-changes")
    legend = text_of(driver, "#legend")
    assert "增加" in legend and "减少" in legend and driver.execute_script("return document.querySelector('#zones-changes').getAttribute('aria-pressed')") == "true"
    assert driver.execute_script("return [...document.querySelectorAll('svg.zones path')].some(n => n.getAttribute('fill') === '#35B779')") and clean(driver)


def test_hatches_are_strokes_in_the_order_of_the_look(driver, pages):
    open_page(driver, pages["internal"])
    driver.execute_script("document.querySelector('#query').value = '示例禁煤区'; document.querySelector('#query').dispatchEvent(new Event('input'));"
                          "document.querySelector('#hits button').click()")
    assert driver.execute_script("return document.querySelectorAll('svg.zones pattern').length") == 0
    colours = driver.execute_script("return [...document.querySelectorAll('svg.zones > path[stroke]')].map(n => n.getAttribute('stroke'))")
    assert colours.index("#56996C") < colours.index("#1E1E1E") < colours.index("#6434A4")  # burn_ban below coal_ban below key_control
    click(driver, ".legend-head button")  # what lies under the legend bears no code
    codes = driver.execute_script("return [...document.querySelectorAll('button.code')].map(n => n.innerText)")
    assert "禁煤" in codes and "重点 草案" in codes
    click(driver, "#zone-coal_ban")
    assert "禁煤" not in driver.execute_script("return [...document.querySelectorAll('button.code')].map(n => n.innerText)")


@pytest.mark.parametrize(("name", "before", "after"), [("internal", ("2", "4"), ("1", "1")), ("public", ("2", "4"), ("1", "1"))])
def test_the_time_slider_moves_by_keys(driver, pages, name, before, after):
    open_page(driver, pages[name])
    counted = lambda: (text_of(driver, "#count-events"), text_of(driver, "#count-detections"))  # noqa: E731
    assert counted() == before
    knob = driver.find_element(By.ID, "time-a")
    knob.send_keys(Keys.HOME)
    # To the beginning of the second day: in the public page one step, in the internal one past the passes.
    for _ in range(6):
        if driver.execute_script("return document.getElementById('time-a').getAttribute('aria-valuetext')") == "2023-11-10 00:00":
            break
        knob.send_keys(Keys.ARROW_RIGHT)
    assert counted() == after and "过境" in text_of(driver, "#summary") and "过境" in text_of(driver, "#defence")
    knob.send_keys(Keys.HOME)
    assert counted() == before and clean(driver)


def test_tab_leads_from_search_to_list_to_map_to_layers(driver, pages):
    open_page(driver, pages["internal"])
    found = driver.execute_script("""
        const order = [...document.querySelectorAll('button, select, input, summary, [tabindex="0"]')].filter(n => n.offsetParent && n.tabIndex >= 0);
        const at = css => order.findIndex(n => n.matches(css));
        return [at('#query'), at('#time-a'), at('.town'), at('.zone-row'), at('.event'), at('#legend input')];""")
    assert found == sorted(found) and found[0] >= 0
    driver.execute_script("document.querySelector('.zone-row').focus()")
    driver.switch_to.active_element.send_keys(Keys.ENTER)
    assert not driver.execute_script("return document.getElementById('card').hidden")
    driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert driver.execute_script("return document.activeElement.className") == "zone-row"
    middle = "const c = lantian_map().getCenter(); return [c.lat, c.lng]"
    driver.execute_script("window.lantian_map = () => map_1")
    before = driver.execute_script(middle)
    driver.execute_script("document.getElementById('map_1').focus()")
    driver.switch_to.active_element.send_keys(Keys.ARROW_RIGHT)
    time.sleep(0.6)
    assert driver.execute_script(middle) != before


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(("name", "paper", "size"), [("internal", "A4", (842, 595)), ("internal", "A4p", (595, 842)), ("public", "A3", (1191, 842)),
                                                     ("public", "A4p", (595, 842))])
def test_it_prints_on_one_sheet_with_everything_it_needs(driver, pages, tmp_path, name, paper, size, lang):
    open_page(driver, pages[name])
    if lang == "en":
        click(driver, "#language")
    driver.execute_script("const p = document.getElementById('paper'); p.value = arguments[0]; p.dispatchEvent(new Event('change'))", paper)
    pdf = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})["data"])
    (tmp_path / "p.pdf").write_bytes(pdf)
    facts = subprocess.run(["pdfinfo", str(tmp_path / "p.pdf")], capture_output=True, text=True, check=True).stdout
    pages_of = next(line.split()[1] for line in facts.splitlines() if line.startswith("Pages:"))
    wide, high = (round(float(word)) for word in next(line for line in facts.splitlines() if line.startswith("Page size:")).split()[2:5:2])
    assert pages_of == "1" and abs(wide - size[0]) <= 2 and abs(high - size[1]) <= 2
    text = subprocess.run(["pdftotext", str(tmp_path / "p.pdf"), "-"], capture_output=True, text=True, check=True).stdout
    said = {"zh": ("疑似火点分布图", "审图号：待填", "计数规则", "筛选", "来源", DAY, "分区", "禁煤区", "内部资料" if name == "internal" else "公开版"),
            "en": ("suspected fire points", "Map approval no.: pending", "Rule", "Filter", "Sources", DAY, "Zones", "Coal ban",
                   "INTERNAL" if name == "internal" else "PUBLIC")}
    flat = " ".join(text.split()) if lang == "en" else text.replace("\n", "")
    for wanted in said[lang]:
        assert wanted in flat, wanted


def test_on_a_phone(pages):
    with chromium(360, 780) as driver:
        for name in ("internal", "public"):
            open_page(driver, pages[name])
            assert driver.execute_script("return document.documentElement.scrollWidth") <= 360
            # Nothing of the head is cut, nothing of it lies under the tag.
            for _ in range(2):
                head, title, tag = driver.execute_script("return ['#top', '#top .titles', '#actions .edition']"
                                                         ".map(css => document.querySelector(css).getBoundingClientRect())")
                assert title["top"] >= head["top"] and title["bottom"] <= head["bottom"] and title["right"] <= tag["left"] and tag["bottom"] <= head["bottom"], name
                click(driver, "#language")
            search(driver, "示例禁煤区")
            card, zone = driver.execute_script("return [document.getElementById('panel').getBoundingClientRect().top,"
                                               "document.querySelector('svg.zones').getBoundingClientRect().width]")
            assert 100 < card < 500 and zone > 0
            click(driver, "#tool-legend")
            small = driver.execute_script("return [...document.querySelectorAll('#tools button, #grip, #legend label.switch, .choice')].filter(n => n.offsetParent)"
                                          ".map(n => n.getBoundingClientRect()).filter(r => r.height < 44).length")
            assert small == 0 and clean(driver)


def test_hostile_text_in_every_field_is_mere_text(driver, tmp_path):
    path = workspace(tmp_path, hostile=HOSTILE)
    ticked = ["zones.note", "zones.basis", "acts.note", "boilers.name", "boilers.address"]
    for edition, more in (("internal", {}), ("public", {"facilities": ["boilers"], "text": ticked})):
        out = publish(path, tmp_path / f"{edition}.html", edition=edition, **more)
        open_page(driver, out)
        for wanted in ("示例〔2024〕1号", "140003000000"):
            search(driver, wanted)
        assert "</script><script>alert(1)" in text_of(driver) and driver.execute_script("return document.documentElement.scrollWidth") <= 1280
        assert driver.execute_script("return document.querySelectorAll('img, iframe, object, body script:not(#data)').length") <= 1  # folium's own script
        assert driver.execute_script("return [...document.querySelectorAll('a')].every(n => n.protocol === 'https:')")
        click(driver, "#language")
        assert clean(driver)
    for part, row in (("facility", ".facility"), ("zone", ".zone-row")):
        open_page(driver, tmp_path / "internal.html")
        driver.execute_script("map_1.setView([38.05, 112.08], 12, {animate: false})")
        click(driver, row)
        assert not driver.execute_script("return document.getElementById('card').hidden"), part
        assert clean(driver)


def test_a_packed_page_opens_as_well(driver, pages, tmp_path, monkeypatch):
    from lantian.processing.publish import web_map as page

    monkeypatch.setattr(page, "PACK_CHARACTERS", 0)
    open_page(driver, publish(pages["path"], tmp_path / "packed.html"))
    assert text_of(driver, "#count-events") == "2" and clean(driver)


def test_the_folder_is_served_by_any_web_server(pages, tmp_path):
    publish(pages["path"], tmp_path / "site", edition="public")
    with served(tmp_path / "site") as (proxy, refused), chromium(proxy=proxy) as driver:
        open_page(driver, "http://map.test/index.html")
        asked = sorted(url for url in requests(driver) if "favicon" not in url)
        assert all(url.startswith("http://map.test/") for url in asked) and len(asked) == 8 and not [url for url in refused if "google" not in url]
        assert text_of(driver, "#count-events") == "2" and "示例禁煤区" in text_of(driver, "#zones")
        assert [one for one in driver.get_log("browser") if one["level"] == "SEVERE" and "favicon" not in one["message"]] == []


def test_the_base_map_is_asked_for_only_once_it_is_switched_on(driver, pages, tmp_path):
    out = publish(pages["path"], tmp_path / "t.html", edition="public", tianditu_key="0f1e2d3c4b5a")
    open_page(driver, out)
    assert clean(driver)
    click(driver, "#layer-basemap")
    assert clean(driver)  # no key, no question
    driver.execute_script("const f = document.getElementById('basemap-key'); f.value = 'abc&x=1'; f.dispatchEvent(new Event('change'))")
    time.sleep(0.5)
    asked = [url for url in requests(driver) if not url.startswith("file:")]
    assert asked and all(url.split("/")[2].endswith(".tianditu.gov.cn") and url.endswith("tk=abc%26x%3D1") for url in asked)

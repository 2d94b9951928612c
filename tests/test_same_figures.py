"""One filter, one number: bulletin, workbook, tables, both maps, field pack, PDF and dock, each read back from what it shows, give the same figures."""

import csv
import json
import re
import subprocess

import docx
import openpyxl
import pandas as pd
import pytest

from lantian.commands import run
from lantian.layers.tasks import TASKS
from lantian.layers.workspace import Workspace
from lantian.plugin.dock.fires.overview import overview
from lantian.processing.fire_filter import FireFilter

from .plugin.conftest import lantian  # noqa: F401
from .processing.publish.browser import chromium, open_page
from .test_fire_observations import PASS, clouded
from .test_fire_workspace import LIST, SAMPLE

DAY, FIRST, LAST = "2023-11-10", "2023-11-09", "2023-11-10"
THREE = ("events", "fires", "detections")
COUNTS = ("events", "events_low_only", "fires", "detections")
BY_DETECTION = ("certain", "likely", "disputed")
FILTERS = {
    "none": {}, "nominal": {"min_confidence": "nominal"}, "a day": {"first_day": FIRST, "last_day": FIRST}, "a township": {"townships": ["140902100000"]},
    "certain": {"attributions": ["certain"]}, "checked": {"states": ["confirmed", "rejected"]}, "no static source": {"without": ["near_static"]},
    "all at once": {"min_confidence": "nominal", "first_day": LAST, "last_day": LAST, "attributions": ["certain", "likely"], "states": ["suspected", "confirmed"],
                    "without": ["near_static", "low_confidence"]},
    "a day, nominal": {"min_confidence": "nominal", "first_day": FIRST, "last_day": FIRST, "without": ["near_static"]},
    "two townships": {"townships": ["140921102000", "140981103000"]},
}
ATLASES = ("none", "a day, nominal", "checked", "two townships")
"""The filters under which the sheets of the PDF are read, too: drawing them is slow."""


def do(task, path, **arguments):
    return run(task, {**TASKS[task].defaults(), "workspace": str(path), **arguments})


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """The sample's list, with every sixth detection of low confidence, and its mask with clouds; some events checked, one merged by a later verdict."""
    folder = tmp_path_factory.mktemp("figures")
    path = folder / "w.gpkg"
    do("new_workspace", path, area="140900", townships=str(SAMPLE / "townships.gpkg"))
    lines = LIST.read_text("utf-8").splitlines()
    some = [re.sub(r",(nominal|n|high|h),", ",low,", line) if at % 6 == 0 else line for at, line in enumerate(lines)]
    (folder / "list.csv").write_text("\n".join(lines[:1] + some[1:]) + "\n", "utf-8")
    mask = clouded(folder / "mask.tif", lambda column, row: (column + row) % 97 < 40)
    for n, (file, more) in enumerate(((folder / "list.csv", {}), (mask, PASS))):
        do("flag_fires", path, inputs=[str(file)], townships=f"{path}:townships", sources=[str(SAMPLE / "static_sources.gpkg")], out=str(folder / f"run{n}"), **more)
    with Workspace(path) as workspace:
        events = workspace.read("events")
    listed = sorted(events[events["township_code"].notna()]["event_id"])
    for state, some, hour in (("dispatched", listed[::2], "10"), ("confirmed", listed[::4], "12"), ("rejected", listed[2::8], "13")):
        do("record_verdict", path, events=some, state=state, by="王", at=f"2023-11-10T{hour}:00", evidence="现场")
    return path


@pytest.fixture(scope="module")
def browser():
    with chromium() as driver:
        yield driver


def number(value):
    return None if value in ("", None) else float(value)


def from_csv(file, key, names, where=lambda row: True):
    with file.open(encoding="utf-8-sig") as stream:
        return {row[key]: {name: number(row[name]) for name in names} for row in csv.DictReader(stream) if where(row)}


def from_sheet(file, titles, sheet_has):
    """({code: figures}, the row of totals) of the sheet whose fourth row has *sheet_has*; *titles* are columns by name."""
    heads = [(one, [cell.value for cell in one[4]]) for one in openpyxl.load_workbook(file).worksheets]
    sheet = next(one for one, head in heads if sheet_has in head and titles["events_low_only"] in head)
    at = {cell.value: n for n, cell in enumerate(sheet[4])}
    found, total = {}, {}
    for row in sheet.iter_rows(min_row=5, values_only=True):
        figures = {name: row[at[title]] for name, title in titles.items()}
        if "合计" in row:
            total = figures
        elif isinstance(row[at["区划代码"]], str) and re.fullmatch(r"\d{12}", row[at["区划代码"]]):
            # What nobody saw has empty cells.
            found[row[at["区划代码"]]] = {name: 0 if value is None else value for name, value in figures.items()}
    return found, total


def three_of(figures):
    return {code: {name: one[name] for name in THREE} for code, one in figures.items()}


def of_page(driver, file, code_of):
    """What the map's page says: (totals, by attribution, {code: events, low, detections}) read from its text."""
    open_page(driver, file)
    totals = {name: int(driver.execute_script("return document.getElementById(arguments[0]).innerText", f"count-{name}")) for name in THREE}
    keys = driver.execute_script("return ['certain', 'likely', 'disputed'].map((k) => document.querySelector('.attribution .keys .' + k + ' b').innerText)")
    # The one link under the rows shows the rest of them.
    driver.execute_script("const more = document.querySelector('#townships p button.link'); if (more) { more.click(); }")
    rows = driver.execute_script("return [...document.querySelectorAll('#townships button.town')].map((b) => ["
                                 "b.querySelector('.where small').innerText, b.querySelector('.where b').innerText, b.querySelector('.n').innerText,"
                                 "b.querySelector('.m').innerText])")
    towns = {}
    for county, town, events, detections in rows:
        events, _, low = events.replace("\n", "").partition("+")
        towns[code_of[county, town]] = {"events": int(events), "events_low_only": int(low or 0), "detections": int(detections)}
    return totals, [int(one) for one in keys], towns


@pytest.mark.parametrize("name", FILTERS)
def test_one_number(path, tmp_path, browser, name):
    words = FILTERS[name]
    chosen = FireFilter(**{key: tuple(value) if isinstance(value, list) else value for key, value in words.items()})
    dock = overview(path, chosen, DAY)
    towns = {town.code: town for town in (*dock.towns, *dock.zero, *dock.unseen)}
    expected = {code: {one: getattr(town, one) for one in THREE} for code, town in towns.items()}
    totals = {one: dock.totals[one] for one in COUNTS}
    low = {code: sum(row.low_only for row in town.rows) for code, town in towns.items()}
    shares = {code: None if town.share is None else round(town.share, 4) for code, town in towns.items()}
    assert totals["events"] > 0 and sum(low.values()) == totals["events_low_only"]
    assert {one: sum(town[one] for town in expected.values()) for one in THREE} == {one: totals[one] for one in THREE}
    code_of = {(town.county, town.name): code for code, town in towns.items()}

    # Workbook, tables
    do("publish_fires", path, out=str(tmp_path / "p"), as_of=DAY, **words)
    table = from_csv(tmp_path / "p/townships.csv", "township_code", (*COUNTS, *BY_DETECTION, "observed_share"))
    assert three_of(table) == expected and {code: row["events_low_only"] for code, row in table.items()} == low
    assert {code: row["observed_share"] for code, row in table.items()} == shares
    titles = {"events": "事件", "events_low_only": "仅低置信度事件", "fires": "火区", "detections": "像元", "certain": "归属明确", "likely": "倾向",
              "disputed": "跨界待核"}
    rows, total = from_sheet(tmp_path / "p/report.xlsx", titles, "序号")
    assert rows == {code: {one: row[one] for one in titles} for code, row in table.items()}
    by_detection = {one: sum(row[one] for row in table.values()) for one in BY_DETECTION}
    assert total == {**totals, **by_detection} and sum(by_detection.values()) == totals["detections"]

    # Bulletin
    days = {"from": words.get("first_day", FIRST), "to": words.get("last_day", LAST)}
    do("make_bulletin", path, out=str(tmp_path / "b"), as_of=DAY, **days, **{key: value for key, value in words.items() if not key.endswith("_day")})
    for level in ("township", "county", "city"):
        mine = from_csv(tmp_path / "b/bulletin.csv", "unit_code", (*COUNTS, "observed_share"), lambda row, level=level: row["level"] == level)
        assert {one: sum(row[one] for row in mine.values()) for one in COUNTS} == totals or level == "city" and not mine
        if level == "township":
            assert three_of(mine) == expected and {code: row["observed_share"] for code, row in mine.items()} == shares
    titles = {"events": "火点", "events_low_only": "仅低置信", "fires": "火区", "detections": "像元"}
    rows, total = from_sheet(tmp_path / "b/bulletin.xlsx", titles, "乡镇")
    assert rows == {code: {**expected[code], "events_low_only": low[code]} for code in expected} and total == totals
    letter = docx.Document(tmp_path / "b/bulletin.docx")
    text = "\n".join(one.text for one in letter.paragraphs)
    said = re.search(r"疑似火点 (\d+) 个（按事件计；另有仅低置信度事件 (\d+) 个），合火区 (\d+) 个、像元 (\d+) 个", text)
    assert said.groups() == tuple(str(totals[one]) for one in COUNTS)
    printed = next(one for one in letter.tables if one.rows[0].cells[1].text == "乡镇")
    head = [cell.text for cell in printed.rows[0].cells]
    places = [head.index(one) for one in ("火点", "火区", "像元")]
    told = {tuple(cell.text for cell in row.cells[1:3] if "合计" not in cell.text): [row.cells[at].text for at in places] for row in printed.rows[1:]}
    counties = {one.county for one in towns.values()}
    for code, town in towns.items():
        key = (town.name, town.county) if len(counties) > 1 else next(one for one in told if one[0] == town.name)
        assert key in told or not expected[code]["events"], (key, "is not printed")
        if key in told and any(expected[code].values()):
            assert told[key] == [str(expected[code][one]) for one in THREE]
    listed = pd.read_csv(tmp_path / "b/bulletin_events.csv", encoding="utf-8-sig", dtype={"township_code": str})
    assert len(listed) == totals["events"] + totals["events_low_only"]
    plain = listed[listed["low_only"] == 0]
    by_event = [int((plain["attribution"] == one).sum()) for one in BY_DETECTION]
    assert by_event == [dock.by_attribution[one] for one in BY_DETECTION]

    # Map: the internal edition by itself, the public one from sums
    for edition, at in (("internal", 0), ("public", 1)):
        do("publish_map", path, out=str(tmp_path / f"{edition}.html"), edition=edition, as_of=DAY, draft=True, **words)
        page, attribution, rows = of_page(browser, tmp_path / f"{edition}.html", code_of)
        assert (page, attribution) == ({one: totals[one] for one in THREE}, by_event), edition
        assert {code: (row["events"], row["events_low_only"], row["detections"]) for code, row in rows.items()} == {
            code: (one["events"], low[code], one["detections"]) for code, one in expected.items() if one["events"] + low[code] + one["detections"]}, at

    # Field pack
    pack = do("field_pack", path, out=str(tmp_path / "k"), as_of=DAY, **{{"first_day": "from", "last_day": "to"}.get(key, key): value for key, value in words.items()})
    assert pack.numbers["events"] == totals["events"] + totals["events_low_only"]
    record = json.loads((tmp_path / "k/run.json").read_text("utf-8"))
    assert {one: record["totals"][one] for one in COUNTS} == totals
    counted = {row["township_code"]: row for row in record["texts"]["counts"]}
    assert three_of(counted) == {code: expected[code] for code in counted} and {code: row["observed_share"] for code, row in counted.items()} == {
        code: shares[code] for code in counted}
    assert {code: {one: row[one] for one in BY_DETECTION} for code, row in counted.items()} == {code: {one: table[code][one] for one in BY_DETECTION} for code in counted}
    sheet = openpyxl.load_workbook(tmp_path / "k/field_pack.xlsx")["核查表"]
    at = [cell.value for cell in sheet[4]].index("乡镇代码") + 1
    codes = [cell.value for (cell,) in sheet.iter_rows(min_row=5, min_col=at, max_col=at) if re.fullmatch(r"\d{12}", str(cell.value))]
    assert {code: codes.count(code) for code in set(codes)} == {code: one["events"] + low[code] for code, one in expected.items() if one["events"] + low[code]}
    blocks = [event for page in record["pages"] if page["kind"] != "county" for event in page["events"]]
    assert sorted(blocks) == sorted(listed["event_id"]) and all(f'id="{event}"' in (tmp_path / "k/field_pack.html").read_text("utf-8") for event in blocks)


@pytest.mark.parametrize("name", ATLASES)
def test_the_atlas_prints_the_same(path, tmp_path, lantian, name):  # noqa: F811
    """What is printed on the sheets of the PDF under a filter: the table of each county, the head of each township. That the dock agrees with all else is above."""
    from qgis import processing

    words, pdf = FILTERS[name], tmp_path / "k/field_pack.pdf"
    asked = {{"first_day": "FROM", "last_day": "TO"}.get(key, key.upper()): "\n".join(value) if isinstance(value, list) else value for key, value in words.items()}
    processing.run("lantian:field_pack", {"WORKSPACE": str(path), "OUT": str(tmp_path / "k"), "AS_OF": DAY, "LANG": "zh", **asked})
    dock = overview(path, FireFilter(**{key: tuple(value) if isinstance(value, list) else value for key, value in words.items()}), DAY)
    towns = {town.code: town for town in (*dock.towns, *dock.zero, *dock.unseen)}
    record = json.loads((tmp_path / "k/run.json").read_text("utf-8"))
    by_detection = {row["township_code"]: [row[name] for name in BY_DETECTION] for row in record["texts"]["counts"]}
    total, counties, rows, heads = dict.fromkeys(THREE, 0), set(), 0, set()
    for page in record["pages"]:
        mine = {town.name: town for town in towns.values() if town.code.startswith(page["code"]) and town.code in by_detection}
        if page["kind"] == "county":
            counties.add(page["code"])
            told, rest, summed = of_table(printed(pdf, page["number"], (289, 36, 120, 128)))
            total = {name: total[name] + number for name, number in zip(THREE, summed, strict=True)}
            assert summed == [sum(getattr(town, name) for town in mine.values()) for name in THREE]
            assert rest == (len(mine) - len(told), sum(town.events for town in mine.values() if town.name not in told))
            for town, figures in told.items():
                share = "未知" if mine[town].share is None else f"{mine[town].share:.0%}"
                assert figures == [*(str(getattr(mine[town], name)) for name in THREE), *map(str, by_detection[mine[town].code]), share], town
            rows += len(told)
        elif page["kind"] == "township":
            head = re.sub(r"\s", "", printed(pdf, page["number"], (0, 20, 210, 12)))
            town, (certain, likely, disputed) = towns[page["code"]], by_detection[page["code"]]
            share = "未知" if town.share is None else f"{town.share:.0%}"
            assert (f"{town.events}事件{town.fires}火区{town.detections}像元|归属（像元）明确{certain}倾向{likely}跨界待核{disputed}|观测比例{share}") in head, head
            heads.add(page["code"])
    assert total["events"] == dock.totals["events"] > 0
    outside = [town for town in towns.values() if town.code[:6] not in counties]
    assert {name: total[name] + sum(getattr(town, name) for town in outside) for name in THREE} == {name: dock.totals[name] for name in THREE}
    assert heads == {town.code for town in towns.values() if town.rows} and rows >= len(heads)


def of_table(lines):
    """The table of a county's sheet: ({township: its figures as printed}, (townships, events) of the line that sums up the rest, the three sums)."""
    told, rest, summed = {}, (0, 0), None
    for line in lines.splitlines():
        found = re.fullmatch(r"\s*(\S+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+\d+\s*(未知|\d+%)?\s*", line)
        if found and found[1] == "合计":
            summed = [int(one) for one in found.groups()[1:4]]
        elif found:
            told[found[1]] = list(found.groups()[1:])
        elif others := re.search(r"其余\s*(\d+)\s*个乡镇，事件\s*(\d+)", line):
            rest = (int(others[1]), int(others[2]))
    return told, rest, summed


def printed(file, page, box_mm):
    """The lines of a page in a box (left, top, width, height in mm), as they lie on paper whatever the order in which they were drawn."""
    found = subprocess.run(["pdftotext", "-bbox", "-f", str(page), "-l", str(page), str(file), "-"], capture_output=True, check=True).stdout.decode("utf-8", "replace")
    left, top, width, height = box_mm
    words = []
    for x, y, right, low, word in re.findall(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>', found):
        x, y, right, low = (float(one) / 72 * 25.4 for one in (x, y, right, low))
        # The watermark lies across the rows.
        if left <= x and right <= left + width and top <= y and low <= top + height and low - y < 9:
            words.append(((y + low) / 2, x, word))
    lines, last = [], -9.0
    for middle, x, word in sorted(words):
        if middle - last > 1.5:
            lines.append([])
            last = middle
        lines[-1].append((x, word))
    return "\n".join(" ".join(word for _, word in sorted(line)) for line in lines)

"""Hostile text in every field of every layer, through every task that writes: it stays text in each kind of file, on the terminal and in the names of files."""

import csv
import hashlib
import json
import re
import shutil
import zipfile

import openpyxl
import pytest
from lxml import etree

from lantian.layers.errors import ArgumentError, InputError
from lantian.layers.history import newest_change
from lantian.layers.workspace import Workspace

from .hostile_tasks import CHANGES, MADE, do, put_files
from .hostile_workspace import DAY, MARK, STRINGS, N, spoil, workspace
from .processing.publish.browser import chromium, open_page, requests

NEEDS_CODES = ("fires in English", "bulletin of dustfall", "findings", "clauses", "zones", "heating", "calendar", "changes", "faults")
"""What tells nothing more where numbers and codes are hostile, too: it shows none, or shows them in the same way as another does."""


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """(the folder in which everything was made, what each task said)."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "in").mkdir()
    for name in ("out", "out/map", "out/ledger", "out/foreign", "out/foreign/map", "out/foreign/ledger"):
        (folder / name).mkdir()
    path = workspace(folder / "in/w.gpkg")
    told = {name: do(task, path, folder / "out", **arguments) for name, task, arguments in MADE}
    foreign = workspace(folder / "in/foreign.gpkg", foreign=True)
    told |= {f"{name}, foreign numbers": do(task, foreign, folder / "out/foreign", **arguments) for name, task, arguments in MADE if name not in NEEDS_CODES}
    # What goes in beside foreign numbers: fires that touch those that are there, verdicts of a pack with them.
    put_files(folder / "out")
    put_files(folder / "out/foreign")
    changed = renumbered(foreign, folder / "in/changed.gpkg", folder / "out/foreign")
    told["more fires"] = do("flag_fires", changed, folder / "out/foreign", inputs=["more_fires.csv"], townships=f"{changed}:townships", out="flagged")
    for name in ("rules kept", "verdicts taken", "faults repaired", "a notice read"):
        task, arguments = next((task, arguments) for one, task, arguments in CHANGES if one == name)
        told[f"{name}, foreign numbers"] = do(task, changed, folder / "out/foreign", **arguments)
    open_one = workspace(folder / "in/open.gpkg", people=False, foreign=True)
    told["public"] = do("publish_map", open_one, folder / "out", out="map/public.html", edition="public", as_of=DAY, compare="2024-05-15", draft=True,
                        facilities=["boilers", "stations"], text=["zones.note", "zones.basis", "acts.note", "boilers.address"])
    told["web folder"] = do("publish_map", open_one, folder / "out", out="web", edition="public", fires="grid", as_of=DAY, draft=True)
    return folder, told


def renumbered(path, to, folder):
    """A copy of the workspace *path* with eight fires of our own, whose numbers another program has then made hostile."""
    shutil.copy(path, to)
    tables = ("detections", "footprints", "fires", "events")
    with Workspace(to, write=True) as opened, opened.transaction():
        for table in tables:
            opened.connection.execute(f'DELETE FROM "{table}"')
    do("flag_fires", to, folder, inputs=["fires.csv"], townships=f"{to}:townships", out="flagged")
    with Workspace(to, write=True) as opened, opened.transaction():
        for at, text in enumerate(STRINGS[:8], start=1):
            for table in tables:
                opened.connection.execute(f'UPDATE "{table}" SET event_id = ? WHERE event_id = ?', (text, f"E20240615-{at:03d}"))
    return to


def files(made, ending):
    found = sorted(one for one in (made[0] / "out").rglob(f"*.{ending}") if one.is_file())
    assert found, f"nothing was made that ends in {ending}"
    return found


def test_nothing_lands_outside_and_no_file_bears_a_hostile_name(made):
    folder, _ = made
    assert sorted(one.name for one in folder.iterdir()) == ["in", "out"]
    for one in folder.rglob("*"):
        assert re.fullmatch(r"[A-Za-z0-9_.\- ]+", one.name) and MARK not in one.name and len(one.name) < 80, one.name
    assert len(list((folder / "out/pack/qr").iterdir())) == N


def test_what_is_said_steers_no_terminal(made):
    for name, report in made[1].items():
        said = "\n".join([report.text, *report.warnings])
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", said), name


def test_new_fires_beside_foreign_numbers_are_numbered_as_ever(made):
    """Those that touch an event of another program's number go on with it; what is new has the next number of the day, and each number is given once."""
    with Workspace(made[0] / "in/changed.gpkg") as changed:
        events, numbers = changed.read("events"), json.loads(changed.facts["fire_numbers"])["events"]["used"]
    assert events["event_id"].is_unique and len(events) == 12 and numbers == {"20240615": 12}
    assert set(events["event_id"]) == {*STRINGS[:8], *(f"E20240615-{n:03d}" for n in range(9, 13))}


def test_a_sensor_that_nobody_knows_is_refused_by_its_row(made):
    folder, _ = made
    before = (folder / "in/foreign.gpkg").read_bytes()
    task, arguments = next((task, arguments) for name, task, arguments in CHANGES if name == "fires flagged")
    with pytest.raises(InputError, match=r"row \(fid\) \d+ of the workspace foreign.gpkg has the sensor .* is not known"):
        do(task, folder / "in/foreign.gpkg", folder / "out/foreign", **{**arguments, "out": "refused"})
    assert (folder / "in/foreign.gpkg").read_bytes() == before and not (folder / "out/foreign/refused").exists()


def test_tables_hold_no_formula(made):
    """CSV: a cell that begins like a formula is marked as text. XLSX: no formula, no link, nothing from elsewhere."""
    for path in files(made, "csv"):
        with path.open(encoding="utf-8-sig", newline="") as stream:
            for row in csv.reader(stream):
                for cell in row:
                    assert not re.match(r"[=+\-@\t\r\n＝＋－＠]", cell) or re.fullmatch(r"[+-]?\d+(\.\d+)?(e-?\d+)?%?", cell), (path.name, cell[:60])
    hostile = 0
    for path in files(made, "xlsx"):
        with zipfile.ZipFile(path) as book:
            for name in book.namelist():
                content = book.read(name).decode("utf-8", "replace")
                assert not re.search(r"<f[ >]|<hyperlink|TargetMode=\"External\"|externalLink|<ddeLink", content), (path.name, name)
        for sheet in openpyxl.load_workbook(path).worksheets:
            for cell in (cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)):
                assert cell.data_type != "f" and cell.hyperlink is None
                hostile += cell.value.startswith("=")
    assert hostile > 20


def test_letters_hold_no_field_and_no_link(made):
    for path in files(made, "docx"):
        with zipfile.ZipFile(path) as letter:
            for name in letter.namelist():
                content = letter.read(name).decode("utf-8", "replace")
                if name.endswith((".xml", ".rels")):
                    etree.fromstring(letter.read(name))
                assert not re.search(r"instrText|<w:hyperlink|TargetMode=\"External\"|w:altChunk|w:object", content), (path.name, name)
                assert set(re.findall(r'w:fldSimple w:instr="(.*?)"', content)) <= {"PAGE"}
        assert "HYPERLINK" in content or path.stat().st_size > 5_000


def test_files_for_phones_are_well_formed_and_link_nowhere(made):
    for ending, names in (("kml", ("name", "description")), ("gpx", ("name", "desc", "cmt"))):
        for path in files(made, ending):
            root = etree.parse(path).getroot()
            tags = {etree.QName(one).localname for one in root.iter(etree.Element)}
            assert not tags & {"a", "script", "img", "svg", "x", "link", "NetworkLink", "href", "atom:link"}, tags
            texts = [one.text or "" for name in names for one in root.iter("{*}" + name)]
            # A map app shows a KML's description as a page, its name as text.
            pages = [one.text or "" for one in root.iter("{*}description")] if ending == "kml" else []
            assert len(texts) >= N and not any(re.search(r"<\s*(?!br\b)[a-zA-Z/!]", text) for text in pages)
            assert not any(re.search(r"[\u202a-\u202e\u2066-\u2069\x00-\x08]", text) for text in texts)


@pytest.fixture(scope="module")
def browser():
    with chromium() as driver:
        yield driver


def test_pages_run_nothing_and_ask_for_nothing(made, browser):
    pages = [one for one in files(made, "html") if one.parent.name != "web"]
    assert {one.name for one in pages} >= {"internal.html", "public.html", "field_pack.html", "map.html"}
    for path in pages:
        if b"lantian_page" in path.read_bytes():
            open_page(browser, path)
            clicked = everywhere(browser)
            assert clicked > 10, (path.name, "its lists are empty")
        else:
            browser.get_log("browser")
            browser.get_log("performance")
            browser.get(path.as_uri())
        assert browser.execute_script(f"return window.{MARK} === undefined"), path.name
        links = browser.execute_script("return [...document.querySelectorAll('a')].map((a) => a.getAttribute('href') || a.getAttribute('xlink:href') || '')")
        assert [one for one in links if one and not re.match(r"#|geo:[\d.,]+$|https://(uri\.amap\.com|leafletjs\.com|www\.openstreetmap)", one)] == [], path.name
        assert browser.execute_script("return document.querySelectorAll('iframe, object, embed, form[action], meta[http-equiv=refresh]').length") == 0
        assert browser.execute_script("return [...document.querySelectorAll('*')].filter((n) => [...n.attributes].some((a) => a.name.startsWith('on'))).length") == 0
        assert [one for one in browser.get_log("browser") if one["level"] in ("SEVERE", "WARNING")] == [], path.name
        assert [url for url in requests(browser) if not url.startswith("file:")] == [], path.name
        assert browser.execute_script("return document.documentElement.scrollWidth") <= 1280, f"{path.name} is wider than the window"


def everywhere(driver):
    """Every row of the page's lists clicked, in both languages; how many there were."""
    clicked = 0
    for _ in range(2):
        for css in ("button.town", "button.event-row", ".zone-row", ".facility"):
            n = driver.execute_script("return document.querySelectorAll(arguments[0]).length", css)
            clicked += n
            for at in range(n):
                driver.execute_script("const n = document.querySelectorAll(arguments[0])[arguments[1]]; if (n) { n.dispatchEvent(new Event('click', {bubbles: true})); }",
                                      css, at)
        driver.execute_script("document.querySelector('#language').click()")
    return clicked


def test_names_of_people_keep_a_page_from_the_public(made):
    """The strings are names of people in this workspace as well: the public edition is not made of it."""
    folder, _ = made
    with pytest.raises(ArgumentError, match="nothing was made"):
        do("publish_map", folder / "in/w.gpkg", folder / "out", out="map/never.html", edition="public", as_of=DAY, draft=True)
    assert not (folder / "out/map/never.html").exists()


def test_one_bad_cell_in_every_layer_stops_each_task_and_changes_nothing(made):
    """What another program wrote past the checks: said by file, layer and row; results and workspace are what they were, byte for byte."""
    folder, _ = made
    path = spoil(folder / "in/w.gpkg", folder / "in/spoilt.gpkg")
    def files():
        return {one: (one.stat().st_mtime_ns, one.stat().st_size) for one in folder.rglob("*")}

    def content():
        return {one: hashlib.sha256(one.read_bytes()).hexdigest() for one in folder.rglob("*") if one.is_file()}

    before, held = files(), content()
    for name, task, arguments in (*MADE, *CHANGES):
        if task == "show_history":
            continue
        with pytest.raises(InputError) as error:
            pytest.fail(f"{name}: {do(task, path, folder / 'out', **arguments).text}")
        for said in (error.value.text("zh"), error.value.text("en")):
            assert "spoilt.gpkg" in said and re.search(r"第 \d+ 行|row \(fid\) \d+", said) and "QGIS" in said, (name, said)
        assert {one: what for one, what in files().items() if one != folder / "in"} == {one: what for one, what in before.items() if one != folder / "in"}, name
    assert content() == held


def test_a_bad_cell_is_carried_along_and_taken_back(made):
    """What copies rows as they are takes the cell along, or counts past it; restoring the layer brings back what stood there."""
    folder, _ = made
    with Workspace(folder / "in/w.gpkg") as sound:
        newest, zones = newest_change(sound), sound.rows(sound.layer("zones"))
    path = spoil(folder / "in/w.gpkg", folder / "in/spoilt.gpkg")
    for name, task, arguments in (("history", "show_history", {"layer": "zones"}), ("forget", "forget", {"person": ["某某人"], "dry_run": True}),
                                  ("check out", "check_out", {"copy": str(folder / "in/copy.gpkg")})):
        assert do(task, path, folder / "out", **arguments).text, name
    assert do("merge_back", folder / "in/copy.gpkg", folder / "out", into=str(path)).numbers is not None
    do("restore", path, folder / "out", layer="zones", to=newest, by="李")
    with Workspace(path) as mended:
        assert mended.rows(mended.layer("zones")) == zones and len(mended.read("zones")) == N

"""The tab of publishing: what it offers, what it holds back and why, and that what it makes is made under the filter."""

import json

import geopandas as gpd
import pytest
import shapely
from qgis.PyQt.QtCore import QSettings, Qt
from qgis.PyQt.QtWidgets import QMainWindow

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace
from lantian.processing.fire_filter import FireFilter

from ..field_packs import codes_of, made

DAY = "2024-06-01"


@pytest.fixture
def dock(qgis_iface, qtbot, qgis_new_project):
    from lantian.plugin.dock.dock import LantianDock
    from lantian.plugin.session import Session
    from lantian.plugin.work import Work

    QSettings().remove("lantian/publish")
    work, window = Work(), QMainWindow()
    dock = LantianDock(Session(qgis_iface, work), work, window)
    dock.told = []
    dock.say = lambda message, level=None, more=(): dock.told.append(message)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    qtbot.addWidget(window)
    window.show()
    yield dock
    dock.unload()
    qtbot.waitUntil(lambda: not work.running, timeout=20_000)


@pytest.fixture
def tab(dock, tmp_path, qtbot):
    """A coal ban without a document, in one township whose border is derived."""
    path, square = tmp_path / "w.gpkg", shapely.box(113.2, 35.7, 113.3, 35.8)
    create(path, "140524")
    with Workspace(path, write=True) as workspace, workspace.transaction():
        for name, record in (("townships", {"township_code": "140524100", "township": "崇文镇", "county": "陵川县", "notice": "推算，示意"}),
                             ("zones", {"zone_id": "Z1", "name": "禁煤区", "kind": "coal_ban", "status": "adopted", "valid_from": "2024-01-01"})):
            layer = WORKSPACE_LAYERS[name]
            row = {**dict.fromkeys(layer.columns), **record, "geometry": square}
            workspace.upsert(name, gpd.GeoDataFrame([row], geometry="geometry", crs=4490))
    return shown(dock, path, qtbot)


def shown(dock, path, qtbot, **how):
    from lantian.plugin.dock.publish.tab import PublishTab

    with Workspace(path) as workspace:
        facts = dict(workspace.facts)
    dock.session.look_at(DAY)
    dock.session.opened(path, facts, **how)
    tab = dock.tab(PublishTab)
    settled(tab, qtbot)
    return tab


def settled(tab, qtbot):
    qtbot.waitUntil(lambda: tab.ready is not None and not tab.dock.work.running, timeout=30_000)


def lines(tab):
    return [(tab.checks.topLevelItem(at).text(0), tab.checks.topLevelItem(at).text(1)) for at in range(tab.checks.topLevelItemCount())]


def public(tab, qtbot):
    box = tab.outputs["publish_map"].variant
    box.setCurrentIndex(box.findData("public"))
    settled(tab, qtbot)


def test_what_speaks_against_it_leads_somewhere_and_the_rest_folds(tab):
    told = dict(lines(tab))
    assert told["禁煤区 has no document number"] == "Go to"
    assert told["Township borders are derived, not official: said so on the map"] == "Go to"
    folded = lines(tab)[-1][0]
    assert "in order: personal data, keys" in folded and tab.checks.topLevelItem(len(lines(tab)) - 1).childCount() >= 5


def test_the_public_edition_waits_for_a_number_or_the_word_draft(tab, qtbot):
    public(tab, qtbot)
    button = tab.outputs["publish_map"].button
    assert not button.isEnabled() and button.toolTip() == "Publish: no map approval number; enter it, or tick “draft”."
    tab.draft.click()
    settled(tab, qtbot)
    assert "approval number" not in button.toolTip() or "draft" not in button.toolTip()
    assert button.isEnabled()


def test_the_number_is_there_again_for_this_workspace_alone(tab, qtbot, tmp_path):
    tab.approval.setText("晋S(2023)012号")
    tab.approval.editingFinished.emit()
    settled(tab, qtbot)
    create(tmp_path / "other.gpkg", "140524")
    first = tab.session.path
    shown(tab.dock, tmp_path / "other.gpkg", qtbot)
    assert tab.approval.text() == ""
    shown(tab.dock, first, qtbot)
    assert tab.approval.text() == "晋S(2023)012号"


def test_what_cannot_be_made_is_grey_and_says_so(tab):
    for name in ("field_pack", "workbook", "make_bulletin"):
        button = tab.outputs[name].button
        assert not button.isEnabled() and button.toolTip() == "There are no fires yet", name
    # Nothing to choose, no box to choose from.
    assert not tab.outputs["field_pack"].variant.isVisible() and tab.outputs["make_bulletin"].variant.isVisible()


@pytest.fixture
def with_fires(tab, qtbot):
    """The tab of a workspace with eight events in two townships, shown on the day on which they were seen."""
    path = tab.session.path.parent / "fires.gpkg"
    made(path, count=8, days=("2024-06-01",))
    return shown(tab.dock, path, qtbot)


def bulletin(tab, code):
    box = tab.outputs["make_bulletin"].variant
    box.setCurrentIndex(box.findData(code))
    return tab.outputs["make_bulletin"]


@pytest.mark.parametrize(("code", "days", "why"), [
    ("fire day", "2024-06-01: XLSX, DOCX, CSV", ""), ("fire week", "2024-W22 (2024-05-27 to 2024-06-02): XLSX, DOCX, CSV", ""),
    ("fire month", "2024-06: XLSX, DOCX, CSV", ""), ("fire span", "XLSX, DOCX, CSV", "The filter has no days"), ("air month", "2024-06: XLSX, DOCX, CSV", "no plan")])
def test_each_bulletin_says_its_days_or_why_not(with_fires, code, days, why):
    box = bulletin(with_fires, code)
    assert box.what.text() == days and box.button.isEnabled() == (not why) and why in box.button.toolTip()


def test_a_bulletin_is_made_under_the_filter_and_one_of_a_month_without_readings_is_not(with_fires, tmp_path, qtbot, monkeypatch):
    from lantian.plugin.dock.publish import acts

    tab = with_fires
    tab.session.show(FireFilter(townships=(codes_of(tab.session.path)[0],), first_day="2024-06-01", last_day="2024-06-01"))
    settled(tab, qtbot)
    monkeypatch.setattr(acts.QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    with qtbot.waitSignal(tab.dock.work.ended, timeout=60_000) as told:
        bulletin(tab, "fire span").button.click()
    assert told.args[1] == ""
    out = tmp_path / "fires_Fires-days-shown_2024-06-01_2024-06-01"
    record = json.loads((out / "run.json").read_text("utf-8"))
    assert record["totals"]["events"] == 4 == tab.ready.events_shown and (out / "bulletin.docx").exists() and str(out) in tab.last.text()
    tab.session.facts["preset"] = "xinzhou-2024"
    assert "no readings of 2024-06" in bulletin(tab, "air month").button.toolTip()


def test_a_filter_that_lets_no_fire_through_leaves_nothing_to_check(with_fires, qtbot):
    button = with_fires.outputs["field_pack"].button
    assert button.isEnabled() and with_fires.outputs["field_pack"].what.text().startswith("8 events: PDF")
    with_fires.session.show(FireFilter(first_day="2020-01-01", last_day="2020-01-01"))
    settled(with_fires, qtbot)
    qtbot.waitUntil(lambda: not button.isEnabled(), timeout=20_000)
    assert "passes the filter" in button.toolTip()


def test_the_map_is_made_under_the_filter_and_remembered(tab, tmp_path, qtbot, monkeypatch):
    from lantian.plugin.dock.publish import acts

    tab.session.show(FireFilter(min_confidence="nominal", first_day="2024-05-01"))
    settled(tab, qtbot)
    assert "nominal" in tab.filter_line.text()
    edition = tab.outputs["publish_map"].variant
    edition.setCurrentIndex(edition.findData("internal"))
    settled(tab, qtbot)
    monkeypatch.setattr(acts.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.html"), ""))
    assert tab.outputs["publish_map"].button.isEnabled()
    tab.approval.setText("晋S(2023)012号")
    with qtbot.waitSignal(tab.dock.work.ended, timeout=60_000) as told:
        tab.outputs["publish_map"].button.click()
        assert not tab.outputs["publish_map"].button.isEnabled() and "running" in tab.outputs["publish_map"].button.toolTip()
    assert told.args[1] == ""
    page = (tmp_path / "out.html").read_text("utf-8")
    assert "置信度 ≥ 一般" in page and '"approval":"晋S(2023)012号"' in page and f'"as_of":"{DAY}"' in page
    assert str(tmp_path / "out.html") in tab.last.text() and tab.last.isVisible()
    qtbot.waitUntil(lambda: tab.outputs["publish_map"].button.isEnabled(), timeout=30_000)


def test_nothing_to_publish_says_what_to_do_next(dock, tmp_path, qtbot):
    create(tmp_path / "e.gpkg", "140524")
    tab = shown(dock, tmp_path / "e.gpkg", qtbot)
    assert tab.nothing.isVisible() and tab.nothing.line.text() == "Nothing to publish"

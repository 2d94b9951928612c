"""That nothing was found near a fire is said only where a run had something to look for; what is not known is said to be so."""

import json
import re

import pytest

from lantian.commands import run
from lantian.layers.fire_compared import FACT, compared_after, was_compared
from lantian.layers.tasks import TASKS
from lantian.layers.workspace import Workspace
from lantian.plugin.dock.fires.event_facts import event_facts

from ..test_fire_workspace import LIST, SAMPLE

NOTHING = {"sources": False, "cropland": False}


def test_each_day_keeps_what_it_was_compared_with():
    facts = {FACT: compared_after({}, {"2023-11-09", "2023-11-10"}, {"2023-11-09", "2023-11-10"}, ["sources"])}
    assert was_compared(facts, {"2023-11-09", "2023-11-10"}, NOTHING) == {"sources": True, "cropland": False}
    # The 10th again without sources; of the 9th a few detections were judged anew, so that it is not wholly compared any more.
    later = {FACT: compared_after(facts, {"2023-11-10"}, {"2023-11-09", "2023-11-10"}, [])}
    assert was_compared(later, {"2023-11-09"}, NOTHING)["sources"] is False
    # A run with sources that touches a day of which nothing was known makes nothing known of it.
    other = {FACT: compared_after({}, {"2023-11-10"}, {"2023-11-09", "2023-11-10"}, ["cropland"])}
    assert was_compared(other, {"2023-11-10"}, NOTHING)["cropland"] is True and was_compared(other, {"2023-11-09"}, NOTHING)["cropland"] is None


@pytest.mark.parametrize(("days", "found", "told"), [
    ({"1", "2"}, False, None), ({"1", "3"}, False, None), ({"3"}, False, None), ({"3"}, True, True), ({"2"}, True, False), ({"1"}, False, True)])
def test_days_that_differ_are_not_known_as_one(days, found, told):
    facts = {FACT: json.dumps({"1": ["sources"], "2": []})}
    assert was_compared(facts, days, {"sources": found, "cropland": False})["sources"] is told


@pytest.fixture
def flagged(tmp_path):
    """A function: the workspace with the sample's fires, compared with *options*."""
    def make(**options):
        path = tmp_path / "w.gpkg"
        if not path.exists():
            run("new_workspace", {**TASKS["new_workspace"].defaults(), "workspace": str(path), "area": "140900", "townships": str(SAMPLE / "townships.gpkg")})
        run("flag_fires", {**TASKS["flag_fires"].defaults(), "inputs": [str(LIST)], "townships": f"{path}:townships", "workspace": str(path),
                           "out": str(tmp_path / "run"), **options})
        return path
    return make


def far_from_sources(tmp_path):
    """Sources of which none lies near any fire."""
    import geopandas as gpd

    table = gpd.read_file(SAMPLE / "static_sources.gpkg").iloc[:1]
    table.geometry = table.geometry.translate(3.0, 0.0)
    table.to_file(tmp_path / "far.gpkg", layer="static_sources")
    return str(tmp_path / "far.gpkg")


def said(path, tmp_path):
    """(the dock's line of an event on sources, what the map's page has) for the workspace *path*."""
    with Workspace(path) as workspace:
        event = workspace.read("events")["event_id"].iloc[0]
    told = [line for line in event_facts(path, event, "zh").evidence if "静态热源" in line[1]]
    run("publish_map", {**TASKS["publish_map"].defaults(), "workspace": str(path), "out": str(tmp_path / "m.html"), "as_of": "2023-11-10", "draft": True})
    return told, json.loads(re.search(r'"has":(\{[^}]*\})', (tmp_path / "m.html").read_text("utf-8"))[1])


def test_sources_that_were_given_and_far_are_said_to_be_far(flagged, tmp_path):
    path = flagged(sources=[far_from_sources(tmp_path)])
    told, has = said(path, tmp_path)
    assert told == [("✓", "所给静态热源均不在近处")] and has == {"sources": True, "cropland": False}


def test_without_sources_nothing_is_said_of_them_and_of_a_former_version_it_is_not_known(flagged, tmp_path):
    path = flagged()
    told, has = said(path, tmp_path)
    assert told == [("–", "静态热源：导入火点时未提供")] and has == {"sources": False, "cropland": False}
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.set_fact(FACT, "{}")
    told, has = said(path, tmp_path)
    assert told == [("–", "静态热源：—（没有记录是否比对过）")] and has == {"sources": None, "cropland": None}
    told, has = said(flagged(sources=[far_from_sources(tmp_path)]), tmp_path)
    assert told[0][0] == "✓" and has["sources"] is True

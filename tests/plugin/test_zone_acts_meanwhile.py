"""Two people on one row: who and when is said, and nothing is overwritten unasked."""

import pytest

from lantian.layers.workspace import Workspace
from lantian.plugin.editing import acts
from lantian.plugin.editing.meanwhile import Meanwhile
from lantian.plugin.workspace.layers import layer_of

from .edits import set_name
from .workspaces import put, zone
from .zone_sessions import made, session_of


@pytest.fixture
def session(tmp_path, qgis_new_project, qgis_iface):
    return session_of(made(tmp_path / "w.gpkg"), qgis_iface)


@pytest.fixture
def meanwhile(session):
    watching = Meanwhile(session, None)
    watching.watch()
    return watching


@pytest.fixture
def conflict(session, meanwhile):
    """D is renamed here, and 陈工 saves another name meanwhile."""
    zones = layer_of(session, "zones")
    zones.startEditing()
    set_name(zones, "我的", "D")
    with Workspace(session.path, write=True) as workspace, workspace.transaction():
        table = workspace.read("zones")
        table.loc[table["zone_id"] == "D", "name"] = "他的"
        workspace.upsert("zones", table[table["zone_id"] == "D"], "陈工")
    return meanwhile


def test_message_8_names_who_and_when(conflict, session, in_chinese):
    found = conflict.conflicts()
    assert [(one.layer, one.who, one.deleted) for one in found] == [("zones", "陈工", False)]
    zh, en = found[0].text()
    assert zh == f"分区：陈工 {found[0].clock} 改过“我的”，你的改动未保存；比较后选用一方，或另存为新版。"
    assert en.startswith("Zones: 陈工 changed “我的” at ") and en.endswith("compare and choose, or save as a new version.")


@pytest.mark.parametrize(("answer", "names"), [("mine", {"D": "我的"}), ("theirs", {"D": "他的"}), ("new", {"D": "他的", "D-2": "我的"})])
def test_saving_over_another_asks_first(conflict, session, answer, names):
    asked = []
    conflict.ask = lambda found: asked.append(found) or answer
    assert acts.save(session) == []
    assert len(asked) == 1
    with Workspace(session.path) as workspace:
        zones = workspace.read("zones").set_index("zone_id")["name"]
    assert {name: zones[name] for name in zones.index if name.startswith("D")} == names
    assert conflict.conflicts() == []


def test_a_row_that_another_changed_and_we_did_not_is_no_conflict(session, meanwhile):
    zones = layer_of(session, "zones")
    zones.startEditing()
    set_name(zones, "我的", "D")
    put(session.path, "zones", zone("E", name="他的", kind="machinery"), by="陈工")
    assert meanwhile.conflicts() == []

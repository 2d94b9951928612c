"""Acts on zones: one named undo step on each layer touched, taken back to the byte, nothing saved; and what each does."""

import shutil

import pytest
import shapely

from lantian.layers.errors import ArgumentError
from lantian.layers.workspace import Workspace
from lantian.plugin.algorithms.bridge import plain
from lantian.plugin.editing import acts
from lantian.plugin.editing.acts import ACTS, journal_of
from lantian.plugin.editing.edits import Edits, apply
from lantian.plugin.editing.reading import Reading
from lantian.plugin.language import tr
from lantian.plugin.workspace.layers import layer_of
from lantian.processing.zones.check import CheckOptions, check_zones

from .edits import fid, set_name, set_shape
from .workspaces import put, zone
from .zone_sessions import geometry, line, made, session_of, shapes, square, state, stored

TRIANGLE = shapely.Polygon([(112.81, 35.51), (112.89, 35.51), (112.85, 35.59)])
BULGE = [(112.9, 35.41), (112.92, 35.43), (112.91, 35.47), (112.9, 35.49)]
NOTICE = {"number": "甲〔2024〕9号", "in_force_on": "2024-04-01", "title": "九号通告"}


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return made(tmp_path_factory.mktemp("zones") / "w.gpkg")


@pytest.fixture
def session(template, tmp_path, qgis_new_project, qgis_iface):
    return session_of(shutil.copy(template, tmp_path), qgis_iface)


@pytest.fixture
def act(session, qtbot):
    """Do an act and wait for it: its step; what it says where it fails."""
    def done_of(name, *arguments, **named):
        outcome = []
        ACTS[name](session, *arguments, done=lambda *step: outcome.append(step), failed=lambda message: outcome.append(message), **named)
        qtbot.waitUntil(lambda: bool(outcome), timeout=20_000)
        return outcome[0] if isinstance(outcome[0], str) else outcome[0][0]
    return done_of


def given(session, act, name):
    """Do the act *name* on the workspace of the test."""
    zones = layer_of(session, "zones")
    if name == "repair":
        broken(session)
    if name in ("take_theirs", "keep_mine_as_new"):
        zones.startEditing()
        zones.beginEditCommand("by hand")
        set_name(zones, "我的", "D")
        zones.endEditCommand()
        put(session.path, "zones", zone("D", name="他的", kind="machinery", geometry=square(112.8, 35.5, 112.9, 35.58)), by="陈工")
    before = {table: state(layer_of(session, table)) for table in ("zones", "zone_borders", "acts")}
    saved = stored(session.path)
    step = {
        "draw": lambda: act("draw", geometry(TRIANGLE), {"kind": "park", "name": "新区", "declared_km2": 40.0}),
        "split": lambda: act("split", "A", line((112.79, 35.43), (112.91, 35.46))),
        "merge": lambda: act("merge", ["D", "E"]),
        "reshape": lambda: act("reshape", "A", line(*BULGE)),
        "build": lambda: act("build", {"zone_id": "u", "kind": "coal_ban", "how": "units", "units": ["金村镇", "南村镇"]}),
        "cut": lambda: act("cut", ["far"]),
        "adopt": lambda: act("adopt", ["D"], NOTICE),
        "repeal": lambda: act("repeal", ["A"], "2024-06-01"),
        "repeal_acts": lambda: act("repeal_acts", ["甲〔2020〕1号"], "2024-06-01"),
        "repair": lambda: act("repair"),
        "delete": lambda: act("delete", ["E", "far"]),
        "take_theirs": lambda: acts.take_theirs(session, [fid(zones, "D")]),
        "keep_mine_as_new": lambda: acts.keep_mine_as_new(session, [fid(zones, "D")]),
    }[name]()
    assert not isinstance(step, str), step
    return step, before, saved


TOUCHED = {"merge": {"zones", "zone_borders"}, "reshape": {"zones", "zone_borders"}, "delete": {"zones", "zone_borders"}, "adopt": {"zones", "acts"},
           "repeal_acts": {"zones", "acts"}}


@pytest.mark.parametrize("name", ACTS)
def test_undo_after_each_act_brings_back_geometry_and_attributes_of_every_layer_touched(session, act, name):
    depths = {table: layer_of(session, table).undoStack().count() for table in ("zones", "zone_borders", "acts")}
    by_hand = {"zones": 1} if name in ("take_theirs", "keep_mine_as_new") else {}
    step, before, saved = given(session, act, name)
    touched = {layer.name() for layer, _ in step.layers}
    assert touched == TOUCHED.get(name, {"zones"})
    for table, depth in depths.items():
        stack = layer_of(session, table).undoStack()
        assert stack.count() == depth + by_hand.get(table, 0) + (table in touched), table
        assert stack.undoText() == (step.name if table in touched else ""), table
    after = {table: state(layer_of(session, table)) for table in before}
    assert all((after[table] != before[table]) == (table in touched) for table in before)
    journal = journal_of(session)
    assert journal.next_undo() == step.name
    assert journal.undo() == step.name
    assert {table: state(layer_of(session, table)) for table in before} == before
    assert journal.next_redo() == step.name and journal.redo() == step.name
    assert {table: state(layer_of(session, table)) for table in before} == after
    assert stored(session.path) == saved


@pytest.mark.parametrize("name", ACTS)
def test_every_act_refuses_in_a_read_only_session(session, act, name):
    session.read_only = True
    zones = layer_of(session, "zones")
    if name in ("take_theirs", "keep_mine_as_new"):
        with pytest.raises(ArgumentError) as error:
            ACTS[name](session, [fid(zones, "D")])
        assert "只读" in error.value.text("zh")
    else:
        arguments = {"draw": (geometry(TRIANGLE), {"kind": "park"}), "split": ("A", line((0, 0), (1, 1))), "reshape": ("A", line((0, 0), (1, 1))), "repair": (),
                     "build": ({"zone_id": "u", "kind": "park", "how": "units", "units": ["金村镇"]},), "adopt": (["D"], NOTICE), "repeal": (["A"], "2024-06-01"),
                     "repeal_acts": (["甲〔2020〕1号"], "2024-06-01")}
        assert act(name, *arguments.get(name, (["D", "E"],))) == tr("The workspace is read-only; check it out before you edit.")
    assert not zones.isEditable()


def test_what_fails_midway_leaves_nothing_on_any_layer(session, act):
    """The second layer refuses: what was done on the first is taken back, and no step stays."""
    before = state(layer_of(session, "zones"))
    with pytest.raises(ArgumentError) as error:
        apply(session, "两层", {"zones": Edits(deleted=[fid(layer_of(session, "zones"), "A")]), "acts": Edits(changed={1: {"geometry": TRIANGLE.wkb}})})
    assert "不接受" in error.value.text("zh")
    assert state(layer_of(session, "zones")) == before
    assert [layer_of(session, table).undoStack().count() for table in ("zones", "acts")] == [0, 0]
    assert journal_of(session).undo() == ""


def faults(session, checks=("overlap", "gap", "hole", "sliver", "invalid")):
    tables = Reading(session, ("zones", "acts")).tables()
    return [fault for fault in check_zones(tables["zones"].table, tables["acts"].table, None, CheckOptions()).faults if fault.check in checks]


@pytest.mark.parametrize("way", [BULGE, [(112.9, 35.41), (112.87, 35.43), (112.88, 35.47), (112.9, 35.49)],
                                 [(112.89, 35.42), (112.92, 35.44), (112.88, 35.46), (112.91, 35.48)], [(112.9, 35.4), (112.91, 35.45), (112.9, 35.5)]])
def test_a_common_border_moves_in_all_zones_that_follow_it_and_leaves_no_gap(session, act, way):
    zones = layer_of(session, "zones")
    before, whole = shapes(zones), shapely.union_all([shapes(zones)[name] for name in "ABC"])
    act("reshape", "A", line(*way))
    after = shapes(zones)
    assert not faults(session)
    assert shapely.coverage_is_valid([after[name] for name in "ABC"])
    assert shapely.union_all([after[name] for name in "ABC"]).symmetric_difference(whole).area < 1e-15
    assert shapely.area(after["A"] - before["A"]) == pytest.approx(shapely.area(after["A2"] - before["A2"]), abs=1e-15)
    border = next(shapely.from_wkb(bytes(row.geometry().asWkb())) for row in layer_of(session, "zone_borders").getFeatures() if row["border_id"] == "A-east-1")
    assert after["A"].boundary.buffer(1e-10).covers(border) and not before["A"].boundary.buffer(1e-6).covers(border)
    assert after["D"].equals_exact(before["D"], 0)


def test_split_keeps_the_ground_and_gives_neighbours_the_new_vertices(session, act):
    zones = layer_of(session, "zones")
    before = shapes(zones)
    act("split", "A", line((112.79, 35.43), (112.91, 35.46)))
    after = shapes(zones)
    assert after["A"].union(after["A-2"]).symmetric_difference(before["A"]).area < 1e-15
    assert after["A"].intersection(after["A-2"]).area < 1e-15
    assert after["A"].area > after["A-2"].area
    assert shapely.coverage_is_valid([after[name] for name in ("A", "A-2", "B", "C")]) and not faults(session)


def test_a_line_that_does_not_go_through_splits_nothing(session, act):
    assert act("split", "A", line((112.79, 35.43), (112.85, 35.46))).startswith(("分割：这条线没有", "Split: the line does not"))
    assert not layer_of(session, "zones").isModified()


def test_merge_of_neighbours_is_one_polygon_with_both_grounds(session, act):
    zones = layer_of(session, "zones")
    put(session.path, "zones", zone("E", name="草案二", kind="machinery", geometry=square(112.9, 35.5, 113.0, 35.6), declared_km2=60.0),
        zone("D", name="草案", kind="machinery", geometry=square(112.8, 35.5, 112.9, 35.6), declared_km2=50.0))
    act("merge", ["D", "E"])
    merged = shapes(zones)
    assert "E" not in merged and len(merged["D"].geoms) == 1
    assert merged["D"].equals(square(112.8, 35.5, 113.0, 35.6))
    assert next(row["declared_km2"] for row in zones.getFeatures() if row["zone_id"] == "D") == 110.0
    assert {row["border_id"]: row["zone_id"] for row in layer_of(session, "zone_borders").getFeatures()}["E-west-1"] == "D"


def test_zones_of_two_kinds_do_not_merge(session, act):
    assert act("merge", ["A", "A2"]).startswith(("合并：所选分区的类别不同", "Merge: the zones differ in kind"))


def test_adopting_without_number_or_day_says_message_7(session, act, in_chinese):
    assert act("adopt", ["D"], {"number": "", "in_force_on": "2024-04-01"}) == "分区：“草案”没有文号或施行日期，不能采纳；先选通告，或留作草案。"
    assert act("adopt", ["D"], {"number": "新〔2024〕2号", "in_force_on": None}) == "分区：“草案”没有文号或施行日期，不能采纳；先选通告，或留作草案。"
    assert not layer_of(session, "zones").isModified()


def test_what_was_adopted_and_saved_is_in_force_as_the_library_says(session, act):
    act("adopt", ["D"], NOTICE, replaces=["A2"])
    assert acts.save(session) == []
    with Workspace(session.path) as workspace:
        assert set(workspace.read("zones", as_of="2024-03-31")["zone_id"]) == {"A", "A2", "B", "C"}
        assert set(workspace.read("zones", as_of="2024-04-01")["zone_id"]) == {"A", "B", "C", "D"}
        assert "甲〔2024〕9号" in set(workspace.read("acts")["number"])
    assert journal_of(session).undo() == ""


def test_a_whole_notice_takes_every_zone_that_stands_by_it(session, act):
    """In force, to come, ended already, of another notice, a draft: only what stands by it ends, on the same day; who asks by day hears the same."""
    adopted = {"status": "adopted", "act": "甲〔2020〕1号"}
    put(session.path, "acts", {"number": "乙〔2021〕2号", "in_force_on": "2021-01-01"})
    put(session.path, "zones", zone("later", name="二期", kind="park", valid_from="2027-01-01", **adopted),
        zone("over", name="已止", kind="park", valid_from="2020-01-01", valid_to="2022-12-31", **adopted),
        zone("other", name="乙", kind="park", status="adopted", act="乙〔2021〕2号"), zone("draft", name="稿", kind="park", act="甲〔2020〕1号"))
    step = act("repeal_acts", ["甲〔2020〕1号"], "2024-06-01")
    zones, notices = layer_of(session, "zones"), layer_of(session, "acts")
    now = {row["zone_id"]: (row["status"], str(plain(row["valid_to"]))) for row in zones.getFeatures()}
    assert {name: now[name] for name in ("A", "B", "C", "A2")} == dict.fromkeys(("A", "B", "C", "A2"), ("repealed", "2024-05-31"))
    assert now["later"] == ("repealed", "None") and now["over"] == ("repealed", "2022-12-31")
    assert (now["other"], now["draft"], now["D"]) == (("adopted", "None"), ("draft", "None"), ("draft", "None"))
    assert {row["number"]: plain(row["repealed_on"]) for row in notices.getFeatures()} == {"甲〔2020〕1号": "2024-06-01", "乙〔2021〕2号": None}
    assert {layer.name() for layer, _ in step.layers} == {"zones", "acts"} and acts.save(session) == []
    with Workspace(session.path) as workspace:
        stand = {day: set(workspace.read("zones", as_of=day)["zone_id"]) for day in ("2022-06-01", "2024-05-31", "2024-06-01", "2027-06-01")}
    assert stand == {"2022-06-01": {"A", "B", "C", "A2", "over", "other"}, "2024-05-31": {"A", "B", "C", "A2", "other"}, "2024-06-01": {"other"}, "2027-06-01": {"other"}}
    assert act("repeal_acts", ["甲〔2020〕1号"], "2025-01-01").startswith(("废止：甲〔2020〕1号 已于", "Repeal: 甲〔2020〕1号 was repealed"))


@pytest.mark.parametrize(("numbers", "day", "words"), [(["甲〔2020〕1号"], "2020-01-01", ("早于施行", "before that")),
                                                       (["丙〔2020〕9号"], "2024-01-01", ("没有登记过", "no notice"))])
def test_a_notice_that_cannot_be_repealed_stays(session, act, numbers, day, words):
    assert any(word in act("repeal_acts", numbers, day) for word in words)
    assert not layer_of(session, "zones").isModified() and not layer_of(session, "acts").isModified()


def test_a_repealed_zone_has_its_last_day_the_day_before(session, act):
    act("repeal", ["A"], "2024-06-01")
    acts.save(session)
    with Workspace(session.path) as workspace:
        assert "A" in set(workspace.read("zones", as_of="2024-05-31")["zone_id"])
        assert "A" not in set(workspace.read("zones", as_of="2024-06-01")["zone_id"])


def test_a_second_act_rests_on_the_first_though_nothing_is_saved(session, act):
    act("draw", geometry(TRIANGLE), {"kind": "park", "zone_id": "P"})
    act("split", "P", line((112.8, 35.55), (112.9, 35.55)))
    assert {"P", "P-2"} <= set(shapes(layer_of(session, "zones")))
    journal = journal_of(session)
    journal.undo()
    journal.undo()
    assert not {"P", "P-2"} & set(shapes(layer_of(session, "zones")))


def test_what_was_done_by_hand_since_is_undone_first(session, act):
    zones = layer_of(session, "zones")
    act("adopt", ["D"], NOTICE)
    zones.beginEditCommand("改名")
    set_name(zones, "手改", "D")
    zones.endEditCommand()
    journal = journal_of(session)
    assert (journal.next_undo(), journal.undo()) == ("改名", "改名")
    assert journal.undo() == tr("Adopt zones")
    assert not layer_of(session, "acts").isModified()


def test_an_edit_while_the_act_is_worked_out_stops_it(session, qtbot):
    zones, said = layer_of(session, "zones"), []
    acts.split(session, "A", line((112.79, 35.43), (112.91, 35.46)), done=lambda step: said.append(step), failed=said.append)
    zones.startEditing()
    set_shape(zones, "MultiPolygon (((112.8 35.4, 112.9 35.4, 112.9 35.6, 112.8 35.4)))", "A")
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert isinstance(said[0], str)
    assert "A-2" not in shapes(zones)


def broken(session):
    """A gap of some three metres between B and C, a point twice on D: two faults that can be mended safely."""
    put(session.path, "zones", zone("C", name="丙区", geometry=square(112.9, 35.45003, 113.0, 35.5), status="adopted", act="甲〔2020〕1号", valid_from="2020-01-01"),
        zone("D", name="草案", kind="machinery", geometry=shapely.Polygon([(112.8, 35.5), (112.9, 35.5), (112.9, 35.6), (112.9, 35.6), (112.8, 35.6)])))


def test_repair_of_one_fault_leaves_the_others(session, act):
    broken(session)
    found = {fault.check: fault for fault in faults(session, ("gap", "repeated"))}
    assert set(found) == {"gap", "repeated"}
    act("repair", [found["gap"].fault_id])
    assert [fault.check for fault in faults(session, ("gap", "repeated"))] == ["repeated"]
    act("repair")
    assert not faults(session, ("gap", "repeated"))

"""From a dispatch to a deduction through the tasks, as both faces run them."""

import csv
import json

import numpy as np
import pytest
import shapely

from lantian.commands import run
from lantian.layers.errors import ArgumentError, InputError
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

from ..layers.made_rows import rows

TOWN = "140525100000"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "w.gpkg"
    create(path, "140525", preset="changzhi-2023")
    point, seen = shapely.Point(112.85, 35.45), np.datetime64("2023-11-09T05:42", "s")
    place = {"lon": point.x, "lat": point.y, "geometry": point, "day": "2023-11-09", "township_code": TOWN, "counted": 1}
    box = shapely.MultiPolygon([shapely.box(112.8, 35.4, 112.9, 35.5)])
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("townships", rows("townships", {"township_code": TOWN, "township": "金村镇", "county": "泽州县", "geometry": box}))
        workspace.upsert("grids", rows("grids", {"grid_code": "G1", "grid": "一网格", "township_code": TOWN, "post": "村口", "hours": "全天", "person_named": 1,
                                                 "duty": "巡查", "geometry": box}))
        workspace.upsert("grid_people", rows("grid_people", {"grid_code": "G1", "role": "网格员", "person": "欧阳小敏", "phone": "13835600001"}))
        workspace.upsert("events", rows("events", *({"event_id": name, "state": "suspected", "merged_into": into, "first_utc": seen, "last_utc": seen, **place}
                                                    for name, into in (("E1", None), ("E2", None), ("E3", "E2"), ("E4", None)))))
        workspace.upsert("detections", rows("detections", *(
            {"detection_id": f"D{name}", "event_id": name, "fire_id": "F1", "source": source, "source_file": "f", "source_row": 1, "sensor": "X",
             "acquired_utc": seen, **place}
            for name, source in (("E1", "satellite"), ("E2", "video"), ("E4", "drone")))))
    return path


def record(path, *events, **how):
    return run("record_verdict", {"workspace": str(path), "events": list(events), "by": "李", "lang": "zh", **how})


def listed(folder, name):
    with (folder / f"{name}.csv").open(encoding="utf-8-sig") as stream:
        return list(csv.DictReader(stream))


def through(path, name, last="charged"):
    """Dispatch to *last*, an hour apart."""
    for hour, state in enumerate(("dispatched", "confirmed", "adjudicated", "charged"), start=10):
        record(path, name, state=state, at=f"2023-11-09T{hour}:00", evidence="文书")
        if state == last:
            return


def test_a_dispatch_says_by_when(path):
    said = record(path, "E1", "E4", state="dispatched", at="2023-11-09T15:00")
    assert said.text == "台账：2 个事件改为已派发，核查期限 2023-11-10 15:00（北京时间）" and said.numbers == {"recorded": 2}
    with Workspace(path) as workspace:
        assert set(workspace.read("verdicts")["deadline_utc"].astype(str)) == {"2023-11-10 07:00:00"}
    other = record(path, "E2", state="dispatched", at="2023-11-09T07:00Z", check_hours=2.0, lang="en")
    assert other.text == "Ledger: 1 events are now dispatched, to be checked by 2023-11-09 17:00 (Beijing time)"


def test_a_merged_number_is_recorded_on_its_successor_once(path):
    said = record(path, "E3", "E2", state="dispatched")
    assert said.warnings == ["E3 已并入 E2，记在 E2"] and said.numbers == {"recorded": 1}
    with Workspace(path) as workspace:
        assert workspace.read("verdicts")["event_id"].tolist() == ["E2"]


def test_one_that_may_not_stops_all(path):
    record(path, "E1", state="dispatched")
    for how, said in ((dict(events=["E1", "E2"], state="confirmed", evidence="x"), "E2"), (dict(events=["E1", "E9"], state="confirmed", evidence="x"), "E9"),
                      (dict(events=["E1"], state="confirmed"), "证据"), (dict(events=["E1"], state="confirmed", evidence="x", at="昨天"), "--at")):
        with pytest.raises(ArgumentError) as caught:
            record(path, *how.pop("events"), **how)
        assert said in caught.value.text("zh")
    with Workspace(path) as workspace:
        assert len(workspace.read("verdicts")) == 1


def test_a_photo_is_evidence(path, tmp_path):
    (tmp_path / "灰烬.jpg").write_bytes(b"x")
    record(path, "E1", state="dispatched")
    record(path, "E1", state="confirmed", photo=str(tmp_path / "灰烬.jpg"), cause="秸秆", area_mu=0.5, source="patrol")
    with Workspace(path) as workspace:
        row = workspace.read("verdicts").iloc[-1]
    assert tuple(row[["photo", "cause", "area_mu", "source", "who"]]) == ("灰烬.jpg", "秸秆", 0.5, "patrol", "李") and len(row["photo_sha256"]) == 64


def test_shown_with_deadline_window_and_chain_but_no_name(path, tmp_path):
    record(path, "E1", state="dispatched", at="2023-11-09T15:00")
    out = tmp_path / "shown"
    for at, overdue in (("2023-11-10T15:00", 0), ("2023-11-10T15:01", 1)):
        said = run("show_verdicts", {"workspace": str(path), "at": at, "out": str(out), "lang": "zh"})
        assert said.numbers == {"events": 3, "overdue": overdue}
    first = listed(out, "verdicts")[0]
    assert (first["event_id"], first["state"], first["deadline"], first["overdue"], first["grid"], first["post"]) == (
        "E1", "dispatched", "2023-11-10 15:00", "1", "一网格", "村口")
    assert first["in_window"] == "不能判断：收工时、上半夜、下雨前、播种前" and first["lacks"] == "村"
    assert {row["event_id"]: row["sources"] for row in listed(out, "verdicts")} == {"E1": "satellite", "E2": "video", "E4": "drone"}
    assert not (out / "people.csv").exists() and "欧阳小敏" not in said.text and "不作为处罚依据" in said.text
    assert "欧阳小敏" not in "".join(one.read_text("utf-8-sig") for one in out.iterdir())
    run("show_verdicts", {"workspace": str(path), "people": True, "out": str(out), "at": "2023-11-10T15:01"})
    assert {(row["event_id"], row["person"]) for row in listed(out, "people")} == {(name, "欧阳小敏") for name in ("E1", "E2", "E4")}
    run("show_verdicts", {"workspace": str(path), "out": str(out), "at": "2023-11-10T15:01"})
    assert not (out / "people.csv").exists(), "names do not stay from an earlier time"


def test_choosing_states_days_and_overdue(path):
    record(path, "E1", state="dispatched", at="2023-11-09T15:00")

    def count(**how):
        return run("show_verdicts", {"workspace": str(path), "at": "2023-11-11T00:00", **how}).numbers["events"]

    assert [count(states=["suspected"]), count(states=["dispatched", "suspected"]), count(overdue=True)] == [2, 3, 1]
    assert [count(**{"from": "2023-11-10"}), count(to="2023-11-09")] == [0, 3]
    with pytest.raises(ArgumentError, match="no state"):
        count(states=["gone"])


def test_deductions_from_the_ledger(path, tmp_path):
    through(path, "E1")
    through(path, "E4", "adjudicated")
    through(path, "E2", "confirmed")
    out = tmp_path / "money"
    said = run("show_deductions", {"workspace": str(path), "rules": "heilongjiang-2019", "out": str(out), "charged_total": 40_700_000, "lang": "zh"})
    assert said.numbers == {"found": 3, "adjudicated": 2, "counted": 2, "charged": 1}
    row, = listed(out, "deductions")
    assert (row["unit"], row["township"], row["found"], row["adjudicated"], row["counted"], row["charged"], row["amount"], row["amount_charged"], row["measure"]) == (
        "泽州县", "金村镇", "3", "2", "2", "1", "800000.00", "500000.00", "元")
    assert "82–135" in said.warnings[0] and "不作为处罚依据" in said.text
    record_ = json.loads((out / "run.json").read_text("utf-8"))
    assert "不作为处罚依据" in record_["notice"] and record_["document"]["status"] == "secondary" and record_["parameters"]["rules"] == "heilongjiang-2019"
    before = {one.name: one.read_bytes() for one in out.iterdir()}
    run("show_deductions", {"workspace": str(path), "rules": "heilongjiang-2019", "out": str(out), "charged_total": 40_700_000, "lang": "zh"})
    assert {one.name: one.read_bytes() for one in out.iterdir()} == before


def test_a_document_without_amounts(path, tmp_path):
    through(path, "E1", "adjudicated")
    said = run("show_deductions", {"workspace": str(path), "rules": "lingchuan-2024", "out": str(tmp_path / "m"), "lang": "zh"})
    assert "没有写金额" in said.warnings[0] and "发现" in said.text
    assert listed(tmp_path / "m", "deductions")[0]["amount"] == ""


@pytest.mark.parametrize("how", [dict(rules="none"), dict(cropland=["140525"]), dict(cropland=["140525=-1"]), dict(cropland=["140525=x"]),
                                 {"from": "2024-01-02", "to": "2024-01-01"}])
def test_arguments_that_say_nothing_useful(path, tmp_path, how):
    with pytest.raises((ArgumentError, InputError)):
        run("show_deductions", {"workspace": str(path), "rules": "henan-2015", "out": str(tmp_path / "m"), **how})
    assert not (tmp_path / "m").exists()


def test_forgetting_told_with_what_is_not_reached(path, tmp_path):
    run("show_verdicts", {"workspace": str(path), "people": True, "out": str(tmp_path / "named")})
    dry = run("forget", {"workspace": str(path), "person": ["欧阳小敏"], "as": "某某", "dry_run": True, "lang": "zh"})
    assert dry.text.endswith(f"试运行：将替换 {dry.numbers['found']} 处") and dry.numbers["replaced"] == 0
    done = run("forget", {"workspace": str(path), "person": ["欧阳小敏"], "as": "某某", "by": "管理员", "lang": "zh"})
    assert done.numbers["replaced"] == dry.numbers["found"] > 0 and "named" in done.warnings[0]
    assert "欧阳小敏".encode() not in path.read_bytes()
    history = run("show_history", {"workspace": str(path), "lang": "zh"}).text.splitlines()[-1]
    assert "抹去个人信息" in history and "管理员" in history and "欧阳" not in history

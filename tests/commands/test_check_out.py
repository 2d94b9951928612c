"""check-out and merge-back on the command line."""

import pytest

from lantian.__main__ import main
from lantian.layers.workspace import Workspace

from ..layers.made_rows import rows, zone


def put(path, *records):
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("zones", rows("zones", *records), "王")


def note(path, key):
    with Workspace(path) as workspace:
        table = workspace.read("zones")
        return table.loc[table["zone_id"] == key, "note"].iloc[0]


@pytest.fixture
def both(tmp_path):
    source, copy = tmp_path / "w.gpkg", tmp_path / "copy.gpkg"
    assert main(["new-workspace", str(source), "--area", "140525"]) == 0
    put(source, zone("Z1", note="一"), zone("Z2", note="二"))
    assert main(["check-out", str(source), str(copy)]) == 0
    put(copy, zone("Z1", note="我"), zone("Z2", note="二改"))
    put(source, zone("Z1", note="他"))
    return source, copy


def test_conflicts_are_listed_and_chosen(both, tmp_path, capsys):
    source, copy = both
    capsys.readouterr()
    assert main(["merge-back", str(copy), "--dry-run"]) == 0
    assert "将写入 1 处改动，待定冲突 1 处" in capsys.readouterr().out and note(source, "Z2") == "二"
    assert main(["merge-back", str(copy), "--conflicts", str(tmp_path / "c.csv")]) == 0
    told = capsys.readouterr()
    assert "已写入 1 处改动，待定冲突 1 处" in told.out and "--choose" in told.err
    assert (tmp_path / "c.csv").read_text("utf-8-sig").splitlines()[1] == "分区,Z1,备注,一,我,他"
    assert main(["merge-back", str(copy), "--choose", "zones:Z1=mine", "--lang", "en"]) == 0
    assert "1 changes were written, 0 conflicts open" in capsys.readouterr().out
    assert note(source, "Z1") == note(copy, "Z1") == "我"
    assert main(["merge-back", str(copy)]) == 0
    assert "已写入 0 处改动，待定冲突 0 处" in capsys.readouterr().out


def test_the_copy_gets_what_others_did(both):
    source, copy = both
    assert main(["merge-back", str(copy), "--into", str(source), "--prefer", "theirs"]) == 0
    assert note(copy, "Z1") == "他"


def test_a_choice_that_is_none_is_refused(both, capsys):
    assert main(["merge-back", str(both[1]), "--choose", "Z1"]) == 2
    assert "图层:编号=mine" in capsys.readouterr().err


def test_what_one_side_changed_is_shown_beside_the_deletion_of_the_other(both, tmp_path):
    source, copy = both
    with Workspace(copy, write=True) as workspace, workspace.transaction():
        workspace.delete("zones", [("Z1",)], "王")
    assert main(["merge-back", str(copy), "--dry-run", "--conflicts", str(tmp_path / "c.csv")]) == 0
    assert (tmp_path / "c.csv").read_text("utf-8-sig").splitlines()[1:] == ["分区,Z1,备注,一,（已删除）,他"]

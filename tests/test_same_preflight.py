"""What speaks against publishing is one list: the dock shows what publish_map prints, a datum in doubt among it."""

import numpy as np
import pytest
import shapely

from lantian.commands import run
from lantian.layers.datum import wgs84_to_gcj02
from lantian.layers.tasks import TASKS
from lantian.layers.workspace import Workspace
from lantian.plugin.dock.publish.reading import look
from lantian.processing.fire_filter import FireFilter
from lantian.processing.publish.preflight import Publication, passes_text

from .processing.publish.planted import workspace
from .test_fire_workspace import SAMPLE

DAY = "2024-06-15"
MARKS = {"critical": "[阻止] ", "major": "[警告] ", "note": "[提示] "}


def printed(path, out, edition, **words):
    asked = {"workspace": str(path), "out": str(out / "p.html"), "edition": edition, "as_of": DAY, "check_only": True}
    return run("publish_map", {**TASKS["publish_map"].defaults(), **asked, **words}).text.splitlines()


def shown(path, edition, **words):
    items = look(path, DAY, FireFilter(**words), Publication(edition)).items
    return [*(MARKS[one.severity] + one.zh for one in items if one.severity != "closed"), passes_text(items, "zh")]


@pytest.mark.parametrize("edition", ["internal", "public"])
@pytest.mark.parametrize("words", [{}, {"first_day": "2023-11-10"}])
def test_the_dock_and_the_command_say_the_same(tmp_path, edition, words):
    path = workspace(tmp_path)
    told = printed(path, tmp_path, edition, **words)
    assert told == shown(path, edition, **words)
    assert any("坐标系在此无法核验" in line for line in told)  # six made-up townships fill no county


def counties(folder, shifted):
    """A workspace with the sample's townships; *shifted*: somebody has edited them since, into GCJ-02."""
    path = folder / "w.gpkg"
    run("new_workspace", {**TASKS["new_workspace"].defaults(), "workspace": str(path), "area": "140900", "townships": str(SAMPLE / "townships.gpkg")})
    if shifted:
        with Workspace(path, write=True) as opened, opened.transaction():
            table = opened.read("townships")
            move = lambda points: np.stack(wgs84_to_gcj02(points[:, 0], points[:, 1]), axis=1)  # noqa: E731
            opened.upsert("townships", table.set_geometry(shapely.transform(table.geometry.to_numpy(object), move), crs=4490))
    return path


@pytest.mark.parametrize("edition", ["internal", "public"])
def test_townships_that_were_shifted_since_block_in_both(tmp_path, edition):
    path = counties(tmp_path, True)
    told = printed(path, tmp_path, edition)
    assert told == shown(path, edition) and "[阻止] 乡镇界像是 GCJ-02（有偏移）：请核对后重新导入" in told


def test_townships_in_their_place_pass_in_both(tmp_path):
    path = counties(tmp_path, False)
    told = printed(path, tmp_path, "internal")
    assert told == shown(path, "internal") and "坐标偏移" in told[-1]

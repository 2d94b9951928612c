"""A technician's day in the real desktop, in Chinese: what each step came to, and a picture of it."""

import pytest
from qgis.PyQt.QtGui import QImage

from .__main__ import visit

STEPS = ["new_workspace", "workspace", "import", "imported", "drawing", "drawn", "split", "fault", "repaired", "undone", "adopt", "adopted", "compare", "no_fires",
         "drop_fires", "fires", "filter_menu", "filtered", "event", "explain", "ledger", "before_publishing", "published"]
DRAWN_KM2 = 112.98
"""By hand, hence by pixels."""


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    """What the tour told, by step, and the folder with its pictures; one desktop for all tests."""
    folder = tmp_path_factory.mktemp("tour")
    told = visit(folder, folder / "pictures")
    return told, {step["name"]: step for step in told["steps"]}, folder / "pictures"


def test_every_step_was_gone_and_has_its_picture(day):
    told, steps, pictures = day
    assert list(steps) == STEPS
    taken = sorted(pictures.glob("*.png"))
    assert [path.stem.partition("_")[2] for path in taken] == STEPS
    assert {(QImage(str(path)).width(), QImage(str(path)).height()) for path in taken} == {(1600, 1000)}


def test_the_dock_is_as_narrow_as_it_is_drawn(day):
    assert day[0]["dock_width"] == 380


def test_the_workspace_has_its_townships_and_the_list(day):
    _, steps, _ = day
    assert steps["workspace"]["townships"] == 183 and not steps["workspace"]["read_only"] and "183" in steps["new_workspace"]["counted"]
    assert (steps["import"]["layer"], steps["imported"]["rows"]) == ("coal_users", 9)


def test_the_zone_is_drawn_split_broken_mended_and_undone(day):
    told, steps, _ = day
    assert steps["drawn"]["km2"] == pytest.approx(DRAWN_KM2, rel=0.01) and steps["drawn"]["state"] == "draft" and steps["drawn"]["unsaved"]
    assert "110.00" in steps["drawing"]["live"] and "110.00" in steps["drawing"]["card"]
    assert steps["split"]["rows"] == 2 and steps["split"]["km2"] == pytest.approx(steps["split"]["before_km2"], rel=1e-7)
    assert (steps["fault"]["check"], steps["fault"]["repair"], len(steps["fault"]["changed"])) == ("invalid", "make_valid", 1)
    assert "invalid" not in steps["repaired"]["faults"]
    assert steps["undone"]["back_to_broken"] and told["whole_again"]


def test_adopted_zones_are_in_force_from_their_day_and_all_of_them_is_new(day):
    _, steps, _ = day
    assert steps["adopted"]["rows"] == [["in_force", "2024-06-01", "示例〔2024〕6号"]] * 2
    assert steps["compare"]["added_km2"] == pytest.approx(steps["compare"]["km2"], abs=2e-4)


def test_map_list_and_export_agree_under_the_filter(day):
    _, steps, _ = day
    assert steps["drop_fires"]["detections"] == 275
    assert steps["fires"]["totals"] == {"events": 17, "fires": 17, "detections": 21} and steps["fires"]["on_map"] == steps["fires"]["listed"] == 26
    assert steps["filtered"]["totals"]["events"] == steps["filtered"]["on_map"] == steps["filtered"]["listed"] == 16 and steps["filtered"]["subset"]
    assert steps["published"]["events"] == steps["published"]["in_window"] and len(steps["published"]["events"]) == 17 and steps["published"]["size_kb"] > 100


def test_an_event_a_place_and_a_finding_say_what_they_are(day):
    _, steps, _ = day
    assert steps["event"]["chosen"] == steps["event"]["event"] and 0.8 <= steps["event"]["probability"] < 0.95 and steps["event"]["scale"] < 60_000
    assert len(steps["explain"]["zones"]) == 1 and steps["explain"]["clauses"] > 0 and "忻府区" in steps["explain"]["head"]
    assert steps["ledger"]["counts"]["major"] > 0 and steps["ledger"]["chosen"].startswith("coal_in_ban_zone")

"""The words, pictures and dialogs of the tab 分区."""

from dataclasses import replace

import pytest

from lantian.layers.catalog.law import ZONE_KINDS
from lantian.plugin.dock.zones import wording
from lantian.plugin.dock.zones.act_dialogs import AdoptDialog, RepealDialog
from lantian.plugin.dock.zones.build_dialog import TAKES, BuildDialog, listed
from lantian.plugin.dock.zones.faults import short
from lantian.plugin.dock.zones.rows import ZoneRow
from lantian.plugin.dock.zones.swatches import SIZE, swatch
from lantian.plugin.editing.drawing import live_text
from lantian.plugin.editing.reading import Reading
from lantian.processing.zones.build_options import METHODS

from .workspaces import put
from .zone_sessions import made, session_of, square


@pytest.fixture
def session(tmp_path, qgis_new_project, qgis_iface):
    return session_of(made(tmp_path / "w.gpkg"), qgis_iface)


def test_live_text_says_how_far_from_the_declared(in_chinese):
    assert live_text(110.0, None).startswith("110.00")
    assert "+10.0" in live_text(110.0, 100.0) and "-10.0" in live_text(90.0, 100.0)


def of(drawn, declared, name="禁燃区"):
    return ZoneRow(1, "z", name, "fuel_ban", "I", "in_force", declared, drawn, "", "", "", "", "", "", None)


def test_message_6_where_declared_and_drawn_are_a_hundred_times_apart(in_chinese):
    assert wording.slip(of(110.83, 11083.0)) == "禁燃区：绘制 110.83 km²，申报 11\u202f083 km²，相差 100 倍；申报单位可能是公顷，请核对通告。"
    assert wording.slip(of(110.83, 1.1083)).startswith("禁燃区：绘制 110.83 km²，申报 1.11 km²，相差 100 倍")
    for declared in (None, 0.0, 98.5, 110.83, 1108.3, 110.83 * 94, 110.83 * 106):
        assert wording.slip(of(110.83, declared)) == ""


def test_a_message_of_one_zone_does_not_repeat_its_name():
    assert short("“甲区”（A）：绘制 90 km²，申报 100 km²", [("A", "甲区")]) == "绘制 90 km²，申报 100 km²"
    assert short("禁煤区“甲区”（A）有 5 km² 不在", [("A", "甲区")]) == "禁煤区有 5 km² 不在"
    assert short("“甲区”（A）、“乙区”（B）之间有缝隙", [("A", "甲区"), ("B", "乙区")]) == "“甲区”（A）、“乙区”（B）之间有缝隙"


def test_the_adopt_dialog_takes_the_day_of_a_known_notice(session, in_chinese):
    draft, adopted = of(1.0, None, "草案"), replace(of(1.0, None, "甲区"), first="2020-01-01")
    dialog = AdoptDialog(session, [draft], [], None)
    assert dialog.why.text() == "分区：“草案”没有文号或施行日期，不能采纳；先选通告，或留作草案。"
    dialog.number.setCurrentText("甲〔2020〕1号")
    assert (dialog.day.text(), dialog.title.text(), dialog.lacking()) == ("2020-01-01", "一号通告", "")
    dialog.day.setText("2020-13-01")
    assert dialog.lacking()
    assert RepealDialog([adopted], "2019-12-31").lacking() and not RepealDialog([adopted], "2020-01-02").lacking()


def test_the_repeal_dialog_offers_the_whole_notice(in_chinese):
    """Its zones in force or to come are named; a zone without a notice, or no notice at all, leaves nothing to choose."""
    one, two, later, over, other, bare = (replace(of(1.0, None, name), zone_id=name, act=act, state=state, first="2020-01-01") for name, act, state in (
        ("一", "甲1号", "in_force"), ("二", "甲1号", "in_force"), ("三", "甲1号", "later"), ("四", "甲1号", "over"), ("五", "乙1号", "in_force"), ("六", "", "in_force")))
    known = [one, two, later, over, other, bare]
    dialog = RepealDialog([one], "2024-06-01", known)
    assert dialog.answer() == ("2024-06-01", []) and dialog.named.isHidden()
    dialog.whole.setChecked(True)
    assert dialog.answer() == ("2024-06-01", ["甲1号"]) and dialog.named.text() == "甲1号：一、二、三" and "3" in dialog.whole.text()
    assert RepealDialog([one, other], "2024-06-01", known).numbers == ["甲1号", "乙1号"]
    for rows in ([bare], [one, bare]):
        dialog = RepealDialog(rows, "2024-06-01", known)
        assert dialog.whole.isHidden() and dialog.alone.isHidden() and dialog.answer() == ("2024-06-01", [])


@pytest.mark.parametrize("how", METHODS)
def test_every_method_of_build_zone_has_its_dialog(how, session):
    needs, may = METHODS[how]
    shown_needs, shown_may = TAKES[how]
    assert set(map(str, shown_needs)) == set(map(str, needs)) and set(shown_may) - {"as_of", "units", "zones", "plants"} <= set(may)
    dialog = BuildDialog(session, how, "z1")
    assert bool(dialog.lacking()) == bool(needs)
    answer = dialog.answer()
    assert (answer["zone_id"], answer["how"]) == ("z1", how)


def test_names_to_pick_are_codes_where_a_name_occurs_twice(session):
    put(session.path, "townships", {"township_code": "140525999", "township": "金村镇", "geometry": square(113.5, 35.4, 113.6, 35.5)})
    assert [value for _, value in listed(Reading(session, ("townships",)).tables())] == ["140525100", "南村镇", "下村镇", "140525999"]


def test_every_kind_has_a_swatch_of_its_own(qgis_app):
    seen = {(kind, grade): swatch(kind, grade).pixmap(SIZE).toImage() for kind in ZONE_KINDS for grade in (("I", "II", "III") if kind == "fuel_ban" else ("",))}
    for one in seen:
        assert not [other for other in seen if other != one and seen[other] == seen[one]], one

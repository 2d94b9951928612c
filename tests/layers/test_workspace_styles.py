"""A workspace that carries our styles of an earlier version gets today's when it is opened; what a user saved is his."""

import sqlite3
from contextlib import closing

import pytest

from lantian.commands import run
from lantian.layers import workspace_styles
from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.migrations import bring_up_to_date
from lantian.layers.new_workspace import create

OURS = (workspace_styles.STYLES / "zones.qml").read_text("utf-8")


@pytest.fixture
def path(tmp_path):
    create(tmp_path / "w.gpkg", "140525")
    return tmp_path / "w.gpkg"


def change(path, *statements):
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def styles(path, table="zones"):
    """(name, default, QML) of the styles of a table, those that QGIS would take first at the head."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT styleName, useAsDefault, styleQML FROM layer_styles WHERE f_table_name = ? ORDER BY useAsDefault DESC, update_time DESC, id",
                                  (table,)).fetchall()


FORMER = ("UPDATE layer_styles SET styleQML = 'former' WHERE owner = 'lantian'", "UPDATE meta SET value = '0' WHERE key = 'styles'")


@pytest.mark.parametrize("forgotten", [False, True], ids=["of an earlier version", "from before styles had versions"])
def test_styles_of_ours_are_refreshed_once(path, forgotten):
    change(path, *FORMER, *(["DELETE FROM meta WHERE key = 'styles'"] if forgotten else []))
    assert bring_up_to_date(path) is None
    assert styles(path) == [("zones", 1, OURS)]
    assert all(len(styles(path, name)) == 1 for name in WORKSPACE_LAYERS)
    before = path.read_bytes()
    assert run("show_history", {"workspace": str(path), "lang": "zh"}).warnings == []
    assert path.read_bytes() == before


def test_todays_and_newer_styles_stay(path):
    change(path, FORMER[0])
    assert bring_up_to_date(path) is None and styles(path)[0][2] == "former"
    change(path, "UPDATE meta SET value = '999999' WHERE key = 'styles'")
    assert bring_up_to_date(path) is None and styles(path)[0][2] == "former"


def test_a_style_that_a_user_made_his_default_stays_it(path):
    """As QGIS does: his becomes the default, and the others none."""
    change(path, *FORMER, "UPDATE layer_styles SET useAsDefault = 0 WHERE f_table_name = 'zones'",
           "INSERT INTO layer_styles (f_table_name, f_geometry_column, styleName, styleQML, useAsDefault, owner) VALUES ('zones', 'geom', '我的', 'mine', 1, '')")
    bring_up_to_date(path)
    assert styles(path) == [("我的", 1, "mine"), ("zones", 0, OURS)]
    assert styles(path, "events")[0][1] == 1


def test_a_style_that_a_user_saved_over_ours_is_his(path):
    change(path, *FORMER, "UPDATE layer_styles SET styleQML = 'mine', owner = '' WHERE f_table_name = 'zones'")
    bring_up_to_date(path)
    assert styles(path) == [("zones", 1, "mine")]


def test_a_file_that_is_being_written_is_opened_all_the_same(path):
    change(path, *FORMER)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert bring_up_to_date(path) is None
        other.execute("ROLLBACK")
    assert styles(path)[0][2] == "former"
    bring_up_to_date(path)
    assert styles(path)[0][2] == OURS

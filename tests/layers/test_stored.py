"""What another program writes past a workspace's checks: each field of each layer refuses what does not fit it, by file, layer, row and value, or takes any text."""

import sqlite3

import numpy as np
import pytest

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.errors import InputError
from lantian.layers.geopackage import query
from lantian.layers.stored import is_day, is_moment
from lantian.layers.workspace import Workspace

from ..hostile_workspace import FORMED, STRINGS, workspace

FIT = {"text": "x", "date": "2024-02-29", "time": "2024-02-29T04:05:06.000Z", "integer": 9, "real": 1.5}
"""What fits a field of each type that names no words of its own."""


def refusing(field) -> bool:
    return field.type != "text" or bool(field.choices or field.form)


REFUSING = [(layer, field) for layer in WORKSPACE_LAYERS.values() for field in layer.fields if refusing(field)]
TAKING = [(layer, field) for layer in WORKSPACE_LAYERS.values() for field in layer.fields if not refusing(field)]


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return workspace(tmp_path_factory.mktemp("stored") / "w.gpkg", foreign=True)


@pytest.fixture(scope="module")
def spoilt(path):
    """A workspace open for writing as any program can: no check holds, no trigger fires."""
    with Workspace(path, write=True) as opened:
        opened.connection.execute("PRAGMA ignore_check_constraints = ON")
        with opened.transaction():
            for (name,) in opened.select("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
                opened.connection.execute(f'DROP TRIGGER "{name}"')
        yield opened


def written(opened, layer, field, value):
    """The last row's fid, its *field* overwritten with *value* inside an open transaction."""
    fid = opened.select(f'SELECT max(fid) FROM "{layer.name}"')[0][0]
    opened.connection.execute(f'UPDATE "{layer.name}" SET "{field.name}" = ? WHERE fid = ?', (value, fid))
    return fid


def test_every_field_is_one_or_the_other():
    """A layer or field that is added to the catalog is in one of the two lists, and so in the tests below."""
    assert len(REFUSING) + len(TAKING) == sum(len(layer.fields) for layer in WORKSPACE_LAYERS.values()) > 450
    assert {layer.name for layer, _ in TAKING} == set(WORKSPACE_LAYERS)


@pytest.mark.parametrize("layer", WORKSPACE_LAYERS.values(), ids=lambda layer: layer.name)
def test_what_does_not_fit_is_refused_by_its_place(spoilt, layer):
    for at, field in enumerate(field for field in layer.fields if refusing(field)):
        for value in (STRINGS[at % len(STRINGS)], b"\xff<script>", "12", "now") if field.type != "text" else (STRINGS[at % len(STRINGS)], b"\xff<script>"):
            spoilt.connection.execute("BEGIN")
            try:
                fid = written(spoilt, layer, field, value)
                stored = spoilt.select(f'SELECT "{field.name}" FROM "{layer.name}" WHERE fid = ?', (fid,))[0][0]
                if isinstance(stored, int | float) and field.type in ("integer", "real"):
                    continue
                with pytest.raises(InputError) as error:
                    spoilt.read(layer.name)
            finally:
                spoilt.connection.execute("ROLLBACK")
            for text in (error.value.text("zh"), error.value.text("en")):
                assert "w.gpkg" in text and f" {fid} " in text and field.name in text and len(text) < 700, text
            assert layer.zh in error.value.text("zh") and layer.en in error.value.text("en")
            assert error.value.values["value"][:10] == str(stored)[:10]
    assert len(spoilt.read(layer.name))


@pytest.mark.parametrize("layer", WORKSPACE_LAYERS.values(), ids=lambda layer: layer.name)
def test_what_fits_is_read(spoilt, layer):
    """The gate must not shut out what belongs there: every word of every choice, and empty fields."""
    ways = [[field.choices[at % len(field.choices)] if field.choices else FORMED.get(field.name) or FIT[field.type] for field in layer.fields]
            for at in range(max(1, *(len(field.choices) for field in layer.fields)))]
    ways.append([value if field.required else None for field, value in zip(layer.fields, ways[0], strict=True)])
    spoilt.connection.execute("BEGIN")
    try:
        for way in ways:
            for field, value in zip(layer.fields, way, strict=True):
                written(spoilt, layer, field, value)
            read = spoilt.read(layer.name)
            assert [value is None for value in read.iloc[-1][layer.columns].astype(object).where(read.iloc[-1][layer.columns].notna(), None)] == [
                value is None for value in way]
    finally:
        spoilt.connection.execute("ROLLBACK")


@pytest.mark.parametrize("layer", WORKSPACE_LAYERS.values(), ids=lambda layer: layer.name)
def test_every_free_text_of_the_workspace_is_hostile(spoilt, layer):
    """What the tests of outputs read is what they say: each free text has met each string, but those by which an event bears its own state."""
    table = spoilt.read(layer.name)
    for field in layer.fields:
        if refusing(field) or (layer.name, field.name) == ("events", "merged_into"):
            continue
        met = {text for text in STRINGS for value in table[field.name].dropna().unique() if str(value).startswith(text)}
        assert len(met) >= len(STRINGS) - 3 * (layer.name == "verdicts"), (field.name, set(STRINGS) - met)


@pytest.mark.parametrize("layer", [layer for layer in WORKSPACE_LAYERS.values() if layer.geometry], ids=lambda layer: layer.name)
def test_a_shape_that_is_none_is_refused_by_its_row(spoilt, layer):
    for value in ("</script>", b"", b"GP", b"GP\x00\x0f", b"GP\x00\x01\x8a\x11\x00\x00\x01\x07"):
        spoilt.connection.execute("BEGIN")
        try:
            spoilt.connection.execute(f'UPDATE "{layer.name}" SET geom = ? WHERE fid = (SELECT max(fid) FROM "{layer.name}")', (value,))
            with pytest.raises(InputError, match=r"shape of row \d+ of the workspace w\.gpkg cannot be read"):
                spoilt.read(layer.name)
        finally:
            spoilt.connection.execute("ROLLBACK")


def test_a_text_that_is_no_utf8_is_said_too(spoilt):
    spoilt.connection.execute("BEGIN")
    try:
        spoilt.connection.execute("UPDATE zones SET name = CAST(x'ff' AS TEXT) WHERE fid = 1")
        with pytest.raises(Exception, match=r"w\.gpkg is no sound GeoPackage.*go back to a backup"):
            spoilt.read("zones")
    finally:
        spoilt.connection.execute("ROLLBACK")


def test_days_and_moments():
    assert is_day("2024-02-29") and not any(map(is_day, ("2023-02-29", "20240229", "2024-W09-4", "２０２４-02-29", "2024-02-29\n", "", None, 20240229)))
    assert is_moment("2024-02-29T04:05:06.000Z") and is_moment("2024-02-29 04:05")
    assert not any(map(is_moment, ("now", "today", "NaT", "", "10000-01-01T00:00:00Z", "2024-02-29T04:05+08:00", None, 5, "Z")))


def test_without_a_bad_row_the_types_are_the_catalogs(path):
    with Workspace(path) as opened:
        assert opened.select(query("newest_change"))[0][0] > 0
        events = opened.read("events")
    assert events["first_utc"].dtype == np.dtype("datetime64[s]") and events["frp_mw"].dtype == float and events["event_id"].dtype == object
    assert sqlite3.sqlite_version_info >= (3, 37)
